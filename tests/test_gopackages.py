"""Go packages by folder, pattern and import path. The judge is `go list`, where it can say it without a network."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.gobuild import BadConstraint, Constraints, evaluate
from codegen.gomodfile import version_key
from codegen.gomodules import GoEnvironment, escaped
from codegen.gopackages import FoundPackage, GoWorkspace
from tests import toolchain

MODULE = "module example.com/app\n\ngo 1.26\n"


def write(root: Path, files: Mapping[str, str]) -> Path:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


class World:
    """A workspace over files in a folder of its own; the module cache is in `cache`, and there is no GOROOT."""

    def __init__(self, folder: Path, files: Mapping[str, str], **settings: object) -> None:
        self.root = root = write(folder, files)
        self.diagnostics = Diagnostics()
        environment = GoEnvironment(**({"root": None, "cache": root / "cache"} | settings))  # type: ignore[arg-type] # a test's
        start = root / "app" if (root / "app").is_dir() else root
        self.workspace = GoWorkspace(start, "js/wasm", ("extra",), self.diagnostics, environment)

    def expand(self, pattern: str) -> list[str]:
        return [package.path for package in self.workspace.expand(pattern)]

    def one(self, pattern: str) -> FoundPackage:
        (found,) = self.workspace.expand(pattern)
        return found

    def folder(self, path: str, importer: str = ".") -> str | None:
        found = self.workspace.find(path, self.one(importer))
        return found.folder.relative_to(self.root).as_posix() if found else None

    def said(self) -> str:
        texts = [format_diagnostic(item, self.workspace.sources) for item in self.diagnostics.sorted()]
        return "\n".join(texts).replace(os.path.relpath(self.root), "ROOT").replace(str(self.root), "ROOT")


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path, {"go.mod": MODULE, "a.go": "package app\n"})


# --- patterns -------------------------------------------------------------------------------------------------------

TREE = {
    "go.mod": "module example.com/app\n\ngo 1.26\n\nignore (\n\t./web/out\n\tgenerated\n)\n",
    "main.go": "package main\n",
    "api/api.go": "package api\n",
    "api/v1/v1.go": "package v1\n",
    "apis/apis.go": "package apis\n",
    "api/testdata/x.go": "package x\n",
    "api/_old/x.go": "package x\n",
    "api/.hidden/x.go": "package x\n",
    "api/tests/x_test.go": "package x\n",
    "api/linux/x_linux.go": "package x\n",
    "vendor/example.org/y/y.go": "package y\n",
    "vendor/modules.txt": "",
    "other/go.mod": "module example.com/other\n",
    "other/o.go": "package other\n",
    "other/deep/o.go": "package deep\n",
    "web/out/x.go": "package x\n",
    "web/in/out/x.go": "package x\n",
    "deep/generated/x.go": "package x\n",
    "empty/readme.txt": "",
}


@pytest.mark.parametrize(
    "pattern",
    "./... . ./api ./api/ ./api/... ./api... ./.../v1 ./a...s ./api/../apis ./web/... ./other/... example.com/app "
    "example.com/app/api example.com/app/... example.com/app/api...".split(),
)
def test_patterns_are_those_of_go_list(pattern: str, tmp_path: Path) -> None:
    world = World(tmp_path, TREE)
    done = toolchain.go("list", "-e", "-f", "{{if .GoFiles}}{{.ImportPath}}{{end}}", pattern, cwd=tmp_path)
    if pattern == "./other/...":  # another module: go refuses it, and we read it as what it is
        assert world.expand(pattern) == ["example.com/other", "example.com/other/deep"]
        return
    assert sorted(world.expand(pattern)) == sorted(done.stdout.split())
    assert not world.diagnostics.sorted()


def test_npm_is_left_out_and_links_are_not_followed(tmp_path: Path) -> None:
    files = {"go.mod": MODULE, "node_modules/flatted/golang/x.go": "package x\n", "a/a.go": "package a\n"}
    world = World(tmp_path, files)
    (tmp_path / "link").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "a" / "linked.go").symlink_to(tmp_path / "a" / "a.go")
    assert world.expand("./...") == ["example.com/app/a"]
    assert [file.name for file in world.one("./a").files] == ["a.go", "linked.go"]


def test_a_package_knows_itself(world: World) -> None:
    package = world.one(".")
    assert (package.path, package.name, package.module) == ("example.com/app", "app", "example.com/app")
    assert (package.main, package.standard, package.folder) == (True, False, world.root)


# --- which files ------------------------------------------------------------------------------------------------------

CONSTRAINTS = [
    "//go:build js", "//go:build !js", "//go:build js && wasm", "//go:build linux || (wasm && !cgo)", "//go:build unix",
    "//go:build gc && go1.18", "//go:build !go1.20", "//go:build go1.99", "//go:build extra", "//go:build !extra",
    "//go:build ignore", "//go:build tinygo || js", "//go:build !(js && wasm)", "//go:buildjs", "// go:build !js",
    "//go:build cgo", "//go:build js.x || wasm", "// +build js,wasm", "// +build linux", "// +build linux js",
    "// +build !js", "// +build js\n// +build linux", "//+build !wasm", "// +build !!js", "// +buildx linux",
    "/* a */ /* b */\n//go:build !js", "/*\n//go:build !js\n*/", "// text\n\n//go:build !js",
    "\n\n//go:build !js\n// text",
    "//go:build js\n// +build linux", "//go:build !js // why", "//go:build (js)", "\t//go:build !js",
    "//go:build boringcrypto", "//go:build goexperiment.none",
]  # fmt: skip
NAMES = [
    "js.go", "a_js.go", "a_wasm.go", "a_js_wasm.go", "a_linux.go", "a_linux_wasm.go", "a_js_amd64.go", "wasm.go",
    "linux.go", "a_unix.go", "a_test.go", "a_linux_x.go", "a_js.x.go", "linux_a.go", "_a.go", ".a.go",
    "a_windows_arm64.go", "a.txt",
    "a_linux_test.go", "a_cgo.go", "a_nacl.go", "a_wasip1.go", "x_a_js.go", "js_wasm.go", "_js.go", "b_amd64.go",
]  # fmt: skip


@pytest.mark.parametrize(
    "target", ["js/wasm", "linux/amd64", "android/arm64", "windows/386", "ios/arm64", "wasip1/wasm"]
)
def test_files_are_those_of_go_list(target: str, tmp_path: Path) -> None:
    files = {f"x{number}.go": f"{text}\n\npackage a\n" for number, text in enumerate(CONSTRAINTS)}
    files |= dict.fromkeys(NAMES, "package a\n")
    files |= {
        "go.mod": MODULE,
        "near.go": "// +build ignore\npackage a\n",
        "cgo.go": 'package a\n\nimport "C"\n',
        "cgo_group.go": 'package a\n\nimport (\n\t"fmt"\n\t"C"\n)\n',
        "no_cgo.go": 'package a\n\nvar x = []string{\n\t"C",\n}\n',
        "documentation.go": "package documentation\n",
        "always.go": "package a\n",
    }
    write(tmp_path, files)
    system, architecture = target.split("/")
    done = toolchain.go(
        "list", "-e", "-json=GoFiles", "-tags=extra", ".",
        cwd=tmp_path, env={"GOOS": system, "GOARCH": architecture},
    )  # fmt: skip
    diagnostics = Diagnostics()
    workspace = GoWorkspace(tmp_path, target, ["extra"], diagnostics, GoEnvironment(None, tmp_path / "cache"))
    (found,) = workspace.expand(".")
    assert [path.name for path in found.files] == json.loads(done.stdout)["GoFiles"]


@pytest.mark.parametrize(
    ("expression", "message", "place"),
    [
        ("", "a tag is missing at the end", 0),
        ("js &&", "a tag is missing at the end", 5),
        ("js wasm", "unexpected 'wasm'", 3),
        ("(js", "this '(' is never closed", 0),
        ("js)", "unexpected ')'", 2),
        ("!!js", "'!!' is not allowed", 0),
        ("js & wasm", "unexpected '&'", 3),
        ("a-b", "a tag is missing before 'a-b'", 0),
        ("(" * 5_000 + "js", "the expression nests too deeply", 101),
    ],
)
def test_bad_expressions(expression: str, message: str, place: int) -> None:
    with pytest.raises(BadConstraint) as error:
        evaluate(expression, Constraints.of("js/wasm", ()).has)
    assert error.value.args == (message, place)


# --- modules ----------------------------------------------------------------------------------------------------------


def test_imports_of_the_own_module(tmp_path: Path) -> None:
    world = World(tmp_path, TREE | {"vendor/modules.txt": "# example.org/y v1.0.0\nexample.org/y\n"})
    assert world.folder("example.com/app/api/v1") == "api/v1"
    assert world.folder("example.com/app") == "."
    assert world.folder("example.com/app/empty") is None
    assert world.folder("example.com/app/other") is None
    assert world.folder("example.com/apple") is None
    for path in ("", "C", "./api", "../x", "/api"):
        assert world.folder(path) is None


def test_a_workspace(tmp_path: Path) -> None:
    files = {
        "go.work": 'go 1.26\n\nuse (\n\t./app // here\n\t"./lib"\n)\n\nreplace example.org/z => ./z\n',
        "app/go.mod": MODULE + "\nrequire example.com/lib v1.0.0\n\nrequire example.org/z v0.0.0\n",
        "app/a.go": "package app\n",
        "lib/go.mod": "module example.com/lib\n\ngo 1.26\n",
        "lib/sub/l.go": "package sub\n",
        "z/go.mod": "module example.org/z\n",
        "z/z.go": "package z\n",
    }
    world = World(tmp_path, files)
    assert world.folder("example.com/lib/sub") == "lib/sub"
    assert world.folder("example.org/z") == "z"
    assert world.folder("example.com/app", "../lib/sub") == "app"
    assert world.one("example.com/lib/sub").main
    assert not World(tmp_path, {}, workspace="off").folder("example.com/lib/sub")
    assert World(tmp_path, {}, workspace=str(tmp_path / "go.work")).folder("example.com/lib/sub") == "lib/sub"


REPLACED = {
    "app/go.mod": MODULE
    + "require (\n\texample.org/a v1.2.3\n\texample.org/b v1.0.0 // indirect\n\texample.org/A v1.0.0\n"
    "\texample.org/a/nested v0.1.0\n\texample.org/f v1.0.0+incompatible\n)\n"
    "replace example.org/b => ../fork\nreplace example.org/c v9.0.0 => ../none\n"
    "replace (\n\texample.org/e => example.org/F v2.0.0\n)\nrequire example.org/e v1.0.0\n",
    "app/a.go": "package app\n",
    "fork/go.mod": "module example.org/b\n",
    "fork/x/b.go": "package x\n",
    "cache/example.org/a@v1.2.3/a.go": "package a\n",
    "cache/example.org/a@v1.2.3/sub/a.go": "package sub\n",
    "cache/example.org/a@v1.2.3/nested/no.txt": "",
    "cache/example.org/a/nested@v0.1.0/n.go": "package nested\n",
    "cache/example.org/!a@v1.0.0/a.go": "package a\n",
    "cache/example.org/!f@v2.0.0/f.go": "package f\n",
    "cache/example.org/f@v1.0.0+incompatible/f.go": "package f\n",
}


def test_replace_and_the_module_cache(tmp_path: Path) -> None:
    world = World(tmp_path, REPLACED)
    assert world.folder("example.org/a/sub") == "cache/example.org/a@v1.2.3/sub"
    assert world.folder("example.org/a/nested") == "cache/example.org/a/nested@v0.1.0"
    assert world.folder("example.org/A") == "cache/example.org/!a@v1.0.0"
    assert world.folder("example.org/b/x") == "fork/x"
    assert world.folder("example.org/e") == "cache/example.org/!f@v2.0.0"
    assert world.folder("example.org/f") == "cache/example.org/f@v1.0.0+incompatible"
    assert world.folder("example.org/c") is None
    assert world.expand("example.org/a/...") == ["example.org/a", "example.org/a/sub", "example.org/a/nested"]
    assert not world.one("example.org/a").main
    assert not world.diagnostics.sorted()


@pytest.mark.parametrize(("go", "version"), [("1.16", "v1.5.0"), ("1.26", "v1.0.0")])
def test_versions_are_selected(go: str, version: str, tmp_path: Path) -> None:
    """Until Go 1.16 go.mod does not list what its modules need; since then it does, and what it lists holds."""
    download = "cache/cache/download/example.org"
    files = {
        "app/go.mod": f"module example.com/app\n\ngo {go}\n\n"
        "require example.org/a v1.0.0\nrequire example.org/b v1.0.0\nexclude example.org/d v1.9.0\n",
        "app/a.go": "package app\n",
        f"{download}/a/@v/v1.0.0.mod": "module example.org/a\n"
        "require example.org/b v1.5.0\nrequire example.org/d v1.9.0\n",
        f"{download}/b/@v/v1.5.0.mod": "module example.org/b\n"
        "require (\n\texample.org/d v1.2.0-rc.1\n\texample.org/a v1.0.0\n)\n",
        f"{download}/d/@v/v1.2.0-rc.1.mod": "module example.org/d\nrequire example.com/app v0.1.0\nnonsense ( [\n",
        **{f"cache/example.org/b@{found}/b.go": "package b\n" for found in ("v1.0.0", "v1.5.0")},
        **{f"cache/example.org/d@{found}/d.go": "package d\n" for found in ("v1.1.0", "v1.2.0-rc.1", "v1.9.0")},
    }
    if go == "1.26":
        files[f"{download}/b/@v/v1.0.0.mod"] = "module example.org/b\nrequire example.org/d v1.2.0-rc.1\n"
    world = World(tmp_path, files)
    assert world.folder("example.org/b") == f"cache/example.org/b@{version}"
    assert world.folder("example.org/d") == "cache/example.org/d@v1.2.0-rc.1"
    assert not world.diagnostics.sorted()


def test_vendor(tmp_path: Path) -> None:
    files = {
        "app/go.mod": MODULE + "\nrequire example.org/a v1.0.0\n",
        "app/a.go": "package app\n",
        "app/vendor/modules.txt": "# example.org/a v1.0.0 => ../x\n## explicit; go 1.20\n"
        "example.org/a\nexample.org/a/sub\n",
        "app/vendor/example.org/a/a.go": "package a\n",
        "app/vendor/example.org/a/sub/a.go": "package sub\n",
        "app/vendor/example.org/b/unlisted.go": "package b\n",
        "cache/example.org/a@v1.0.0/only/a.go": "package only\n",
    }
    world = World(tmp_path, files)
    assert world.folder("example.org/a/sub") == "app/vendor/example.org/a/sub"
    assert world.one("example.org/a").module == "example.org/a"
    assert world.folder("example.org/b") is None
    assert world.folder("example.org/a/only") is None
    assert World(tmp_path, {}, flags=("-mod=mod",)).folder("example.org/a/only") == "cache/example.org/a@v1.0.0/only"
    old = World(tmp_path, {"app/go.mod": "module example.com/app\n\ngo 1.13\nrequire example.org/a v1.0.0\n"})
    assert old.folder("example.org/a/only") == "cache/example.org/a@v1.0.0/only"


def test_the_standard_library(go_version: str, tmp_path: Path) -> None:
    root = toolchain.go_root(go_version)
    world = World(tmp_path, {"go.mod": MODULE, "a.go": "package app\n"}, root=root)
    http = world.workspace.find("net/http", world.one("."))
    assert http is not None
    assert (http.path, http.standard, http.main, http.module) == ("net/http", True, False, "std")
    assert "roundtrip_js.go" in [file.name for file in http.files]
    vendored = world.workspace.find("golang.org/x/net/http/httpguts", http)
    assert vendored is not None
    assert vendored.path == "vendor/golang.org/x/net/http/httpguts"
    assert vendored.standard
    assert world.workspace.find("golang.org/x/net/http/httpguts", world.one(".")) is None
    assert world.workspace.find("unsafe", http) is not None
    assert world.expand("encoding/...")[:2] == ["encoding", "encoding/ascii85"]
    done = toolchain.go(
        "list", "-f", "{{if .GoFiles}}{{.ImportPath}}{{end}}", "encoding/...", "net/...",
        cwd=tmp_path, version=go_version, env={"GOEXPERIMENT": "jsonv2"},  # which Go 1.27 has by itself
    )  # fmt: skip
    assert sorted(world.expand("encoding/...") + world.expand("net/...")) == sorted(done.stdout.split())


def test_the_environment(tmp_path: Path) -> None:
    root = write(
        tmp_path, {"goroot/src/unsafe/unsafe.go": "", "goroot/bin/go": "", "bin/x": "", "env": "GOFLAGS=-mod=mod\n"}
    )
    (root / "goroot/bin/go").chmod(0o755)
    (root / "bin/go").symlink_to(root / "goroot/bin/go")
    write(root, {"venv/bin/go": "", "venv/lib/python3.11/site-packages/go/src/unsafe/unsafe.go": ""})
    (root / "venv/bin/go").chmod(0o755)
    base = {"GOENV": str(root / "env"), "PATH": ""}
    assert GoEnvironment.of(base | {"GOROOT": str(root / "goroot")}).root == root / "goroot"
    assert GoEnvironment.of(base | {"PATH": str(root / "bin")}).root == root / "goroot"
    python = root / "venv/lib/python3.11/site-packages/go"
    assert GoEnvironment.of(base | {"PATH": str(root / "venv/bin")}).root == python
    assert GoEnvironment.of(base | {"GOPATH": f"/a{os.pathsep}/b"}).cache == Path("/a/pkg/mod")
    assert GoEnvironment.of(base | {"GOPATH": "/a", "GOMODCACHE": "/c"}).cache == Path("/c")
    assert GoEnvironment.of(base).flags == ("-mod=mod",)
    assert GoEnvironment.of(base | {"GOFLAGS": "-mod=vendor -x"}).flags == ("-mod=vendor", "-x")


def test_versions_are_ordered() -> None:
    order = [
        "v0.0.0-20200101000000-abcdefabcdef",
        "v0.1.0-alpha",
        "v0.1.0-alpha.1",
        "v0.1.0-alpha.beta",
        "v0.1.0-beta.2",
    ]
    order += [
        "v0.1.0-beta.11",
        "v0.1.0",
        "v0.1.1-0.20200101000000-abcdefabcdef",
        "v0.9.0",
        "v0.10.0",
        "v1.0.0",
        "v2.0.0+incompatible",
    ]
    backwards = list(reversed(order))
    assert sorted(backwards, key=version_key) == order
    assert escaped("github.com/Azure/X@v1.0.0-RC") == "github.com/!azure/!x@v1.0.0-!r!c"


# --- what is reported -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "pattern", "expected"),
    [
        pytest.param(
            {"a.go": "package a\n"},
            ".",
            "error[no-module]: no go.mod is in ROOT or above it\n"
            "help: run 'go mod init example.com/app' in the root folder of the program",
            id="no module",
        ),
        pytest.param(
            {"go.mod": MODULE, "x/readme": ""},
            "./x",
            "error[no-go-files]: there are no Go files in ROOT/x\n"
            "help: name a folder that has Go files, or './...' for all packages below",
            id="no files",
        ),
        pytest.param(
            {"go.mod": MODULE, "x/x_test.go": "package x\n"},
            "./x",
            "error[no-go-files]: there are no Go files in ROOT/x\n"
            "help: name a folder that has Go files, or './...' for all packages below; files of tests do not count",
            id="only tests",
        ),
        pytest.param(
            {"go.mod": MODULE, "x/x_linux.go": "package x\n"},
            "./x",
            "error[no-go-files]: no Go file in ROOT/x is built for js/wasm\n"
            "help: their build constraints or names ask for something else: see 'target' and 'tags' of [types]",
            id="excluded",
        ),
        pytest.param(
            {"go.mod": MODULE},
            "./nothing",
            "error[no-folder]: there is no folder ROOT/nothing\nhelp: is the path misspelt?",
            id="no folder",
        ),
        pytest.param(
            {"go.mod": MODULE, "internal/api/a.go": "package api\n"},
            "internal/api",
            "error[missing-package]: no package 'internal/api' is here\nhelp: a folder is written './internal/api'",
            id="folder without a dot",
        ),
        pytest.param(
            {"go.mod": MODULE},
            "./x/...",
            "error[no-match]: no package matches './x/...'\nhelp: write './...' for all packages below this folder",
            id="no match",
        ),
        pytest.param(
            {"go.mod": MODULE, "a.go": "package a\n", "b.go": "// b\npackage b\n"},
            ".",
            "ROOT/b.go:2:9: error[several-packages]: this is of package b, and a.go of package a\n"
            "    2 | package b\n      |         ^\n"
            "help: a folder holds one package: move the file, or give it the same name\n"
            "ROOT/a.go: note: package a is here",
            id="several packages",
        ),
        pytest.param(
            {"go.mod": MODULE, "a.go": "//go:build js &&\n\npackage a\n", "b.go": "package a\n"},
            ".",
            "ROOT/a.go:1:17: error[bad-constraint]: a tag is missing at the end\n"
            "    1 | //go:build js &&\n      |                 ^\nhelp: write it like '//go:build js && !tinygo'",
            id="bad constraint",
        ),
        pytest.param(
            {"go.mod": MODULE, "a.go": "//go:build js\n//go:build wasm\n\npackage a\n", "b.go": "package a\n"},
            ".",
            "ROOT/a.go:2:11: error[bad-constraint]: a file may have only one //go:build line\n"
            "    2 | //go:build wasm\n      |           ^\nhelp: write it like '//go:build js && !tinygo'",
            id="two constraints",
        ),
    ],
)
def test_what_is_wrong_is_said(files: dict[str, str], pattern: str, expected: str, tmp_path: Path) -> None:
    world = World(tmp_path, files)
    world.expand(pattern)
    assert world.said() == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("requires x v1.0.0", "1: 'requires' is nothing that a go.mod says"),
        ("require example.org/a", "9: 'require' takes a path and a version"),
        ("require example.org/a latest", "23: 'latest' is no version of a module"),
        ("require example.org/a v1.0.0 x", "30: 'require' takes a path and a version"),
        ("require (\n\texample.org/a\n)", "2: 'require' takes a path and a version"),
        ("require (", "9: this '(' is never closed"),
        ("module example.com/b", "8: the module has a path already"),
        ("go one", "4: 'one' is no version of Go"),
        ("go 1.26 x", "9: this is too much: 'go' takes a version"),
        ("go", "1: 'go' lacks a version"),
        ("replace a => b", "14: 'b' is neither a folder nor a module with a version"),
        ("replace a => ./b v1.0.0", "18: a folder has no version"),
        ("replace a b", "9: this replaces nothing with anything"),
        ("replace a x => ./b", "11: 'x' is no version of a module"),
        ("exclude a", "9: 'exclude' takes a path and a version"),
        ("use ./x", "1: 'use' is nothing that a go.mod says"),
        ("é v1", "1: 'é' is nothing that a go.mod says"),
    ],
)
def test_bad_go_mod(line: str, expected: str, tmp_path: Path) -> None:
    world = World(tmp_path, {"go.mod": f"{MODULE}{line}\n", "a.go": "package a\n"})
    assert world.expand(".") == ["example.com/app"]
    (said,) = world.diagnostics.sorted()
    source = world.workspace.sources[said.span.path]
    assert said.code == "bad-go-mod"
    assert f"{source.position(said.span.start)[1]}: {said.message}" == expected


@pytest.mark.parametrize(
    "text",
    [
        'module "example.com/app"',
        "module `example.com/app`",
        "// c\nmodule example.com/app // c\ngo 1.26.1 // c\ntoolchain go1.27rc1\n",
        "module example.com/app\nrequire ()\nretract [v1.0.0, v1.1.0]\nretract (\n\tv1.0.0 // bad\n)\n",
        "module (\n\texample.com/app\n)\ngodebug default=go1.21\ntool example.org/x\nignore ./x\r\n",
        "module example.com/app\r\ngo 1.26\r\nrequire (\r\n\tx.org/a v1.0.0\r\n)\r\n",
        "module example.com/app//comment\nexclude x.org/a v1.0.0\nreplace a v1.0.0 => b master\n",
    ],
)
def test_good_go_mod(text: str, tmp_path: Path) -> None:
    world = World(tmp_path, {"go.mod": text, "a.go": "package a\n"})
    assert world.expand(".") == ["example.com/app"]
    assert world.said() == ""


def test_bad_go_work(tmp_path: Path) -> None:
    files = {"go.work": "go 1.26\nuse ./none\nrequire x v1.0.0\n", "go.mod": MODULE, "a.go": "package a\n"}
    world = World(tmp_path, files)
    assert world.expand(".") == ["example.com/app"]
    assert world.said() == (
        "ROOT/go.work:2:5: error[bad-go-work]: there is no go.mod in './none'\n"
        "    2 | use ./none\n      |     ^^^^^^\nhelp: 'go work use -r .' mends it\n"
        "ROOT/go.work:3:1: error[bad-go-work]: 'require' is nothing that a go.work says\n"
        "    3 | require x v1.0.0\n      | ^^^^^^^\nhelp: known are: go, godebug, replace, toolchain, use"
    )


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"module\n", b"module x (", b"(((", b"\0" * 100, b"require (" * 1_000]
)
def test_go_mod_is_never_a_disaster(data: bytes, tmp_path: Path) -> None:
    world = World(tmp_path, {"a.go": "package a\n"})
    (tmp_path / "go.mod").write_bytes(data)
    world.expand("./...")
    assert world.diagnostics.failed
    assert world.said()


MISSING = {
    "app/go.mod": MODULE + "require (\n\texample.org/gone v1.0.0\n\texample.org/here v1.1.0\n)\n",
    "app/a.go": "package app\n",
    "app/os/x_linux.go": "package os\n",
    "app/tests/x_test.go": "package tests\n",
    "cache/example.org/here@v1.1.0/h.go": "package here\n",
}


HERE = "no package '{path}' is here; "
BUILD = "its build constraints or file names ask for something else: see 'target' and 'tags' of [types]"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("example.org/none/x", HERE + "no module in go.mod has it: run 'go get {path}'"),
        ("example.org/gone/x", HERE + "example.org/gone v1.0.0 is not in the module cache: run 'go mod download'"),
        (
            "example.org/here/x",
            HERE + "example.org/here v1.1.0 does not have it: is it misspelt, or is it in another version?",
        ),
        ("example.com/app/none", HERE + "it would be in ROOT/app/none, which has no Go files: is it misspelt?"),
        ("example.com/app/os", f"no Go file of '{{path}}' is built for js/wasm; {BUILD}"),
        ("example.com/app/tests", "'{path}' has only tests; import another package"),
        (
            "encoding/jsn",
            HERE + "it seems to be of the standard library: install Go, or set GOROOT, so that it can be read",
        ),
        ("C", "cgo is not supported; leave the file out with a build constraint, or move its types to another one"),
        ("./x", "'./x' is no import path; write the module's path before it: see go.mod"),
    ],
)
def test_why_a_package_is_missing(path: str, expected: str, tmp_path: Path) -> None:
    world = World(tmp_path, MISSING)
    importer = world.one(".")
    assert world.workspace.find(path, importer) is None
    said = "; ".join(world.workspace.why_missing(path, importer))
    said = said.replace(os.path.relpath(tmp_path), "ROOT").replace(str(tmp_path), "ROOT")
    assert said == expected.replace("{path}", path)
