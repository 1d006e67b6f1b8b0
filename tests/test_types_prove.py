"""The TypeScript of the corpus is proven: real Go's JSON is of the types, and what Go never prints is not."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.pipeline_types import TypesResult, generate_types
from codegen.prover import prove
from codegen.prover.places import path_at
from codegen.prover.tools import find_tsc
from codegen.render.ts import print_ts
from codegen.schemas.config import JsonVersion, TypesConfig
from codegen.schemas.proof import ProveResult
from codegen.schemas.tsfile import TsConstObject
from tests.toolchain import GO_VERSIONS, NODE_FOLDER, REPOSITORY, go_root, tsc

CORPUS = REPOSITORY / "tests" / "corpus"
ROOMS: Sequence[tuple[str, JsonVersion]] = (("common", "v1"), ("common", "v2"), ("v1", "v1"), ("v2", "v2"))

NOT_PRECISE = {
    'OmitemptyMarshaler {"v":""}': "TypeScript has no type of strings that are not empty",
    'OmitemptyStruct {"v":{"a":""}}': "TypeScript has no type of strings that are not empty",
}
"""What should be refused and is not, with the reason."""


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The PATH of a user who has Go and TypeScript."""
    use_tools(monkeypatch)


def use_tools(monkeypatch: pytest.MonkeyPatch, version: str = "1.27") -> None:
    places = [str(go_root(version) / "bin"), str(NODE_FOLDER / "node_modules" / ".bin"), os.environ["PATH"]]
    monkeypatch.setenv("PATH", os.pathsep.join(places))
    monkeypatch.setenv("GOFLAGS", "-mod=mod")
    monkeypatch.setenv("GOTOOLCHAIN", "local")
    monkeypatch.setenv("GOWORK", "off")


def types_config(version: JsonVersion, *packages: str, **more: object) -> TypesConfig:
    return TypesConfig.model_validate({"packages": packages, "ts": "out", "json": version} | more)


def proven(folder: Path, config: TypesConfig, values: int = 24) -> tuple[TypesResult, ProveResult, Diagnostics]:
    diagnostics = Diagnostics()
    made = generate_types(config, folder, diagnostics)
    assert not diagnostics.failed, said(diagnostics, made)
    assert made.program is not None
    return made, prove(made.program, made.files, made.config, folder, diagnostics, values), diagnostics


def said(diagnostics: Diagnostics, made: TypesResult) -> str:
    return "\n".join(format_diagnostic(one, made.sources) for one in diagnostics.sorted())


# --- the corpus -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Construct:
    """A type of the corpus: `wrong` is what its TypeScript must refuse, `open` says why there is nothing."""

    name: str
    params: int
    wrong: tuple[tuple[str, str], ...]
    open: bool


_TYPE = re.compile(r"^type ([A-Z]\w*|É\w*)(?:\[([^\]]+)\])?", re.MULTILINE)


def constructs(room: str) -> Iterator[Construct]:
    for file in sorted((CORPUS / room).glob("*.go")):
        comments: list[str] = []
        for line in file.read_text().splitlines():
            if line.startswith("//"):
                comments.append(line)
                continue
            found = _TYPE.match(line)
            if found:
                marks = [
                    comment.removeprefix("//corpus:").partition(" ") for comment in comments if "//corpus:" in comment
                ]
                wrong = tuple((mark.removeprefix("wrong-"), json) for mark, _, json in marks if mark != "open")
                yield Construct(
                    found[1],
                    len((found[2] or "").split(",")) if found[2] else 0,
                    wrong,
                    any(m[0] == "open" for m in marks),
                )
            comments = []


def test_the_corpus_is_large_and_whole() -> None:
    for room, _ in ROOMS:
        assert [one.name for one in constructs(room) if not one.wrong and not one.open] == []
    assert len({one.name for room, _ in ROOMS for one in constructs(room)}) >= 150
    assert sum(1 for room, _ in ROOMS for one in constructs(room) if one.wrong) >= 150


@pytest.mark.parametrize(("room", "version"), ROOMS)
@pytest.mark.usefixtures("tools")
def test_what_go_prints_is_of_the_type(room: str, version: JsonVersion) -> None:
    folder = CORPUS / room if room == "v2" else CORPUS
    made, result, diagnostics = proven(folder, types_config(version, "." if room == "v2" else f"./{room}"))
    assert said(diagnostics, made) == ""
    known = {one.name for one in constructs(room)}
    assert result.types >= len(known)
    assert result.values > 4 * len(known)
    assert result.refused <= 0.03 * result.values


@pytest.mark.parametrize(("room", "version"), ROOMS)
def test_what_go_never_prints_is_not(room: str, version: JsonVersion, tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    folder = CORPUS / room if room == "v2" else CORPUS
    made = generate_types(types_config(version, "." if room == "v2" else f"./{room}"), folder, diagnostics)
    names = {
        (declared.package, declared.go): declared.name
        for file in made.files
        for declared in reversed(file.declarations)
        if not isinstance(declared, TsConstObject)
    }
    package = "corpus.example/v2" if room == "v2" else f"corpus.example/{room}"
    for path, text in print_ts(made.files).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    lines = [f'import type * as T from "./{made.files[0].path.removesuffix(".d.ts")}.js";']
    told = [""]
    for one in constructs(room):
        for mark, json in one.wrong:
            if mark in ("wrong", version):
                arguments = f"<{', '.join(['unknown'] * one.params)}>" if one.params else ""
                lines.append(f"const v{len(lines)}: T.{names[package, one.name]}{arguments} = {json};")
                told.append(f"{one.name} {json}")
    (tmp_path / "wrong.ts").write_text("\n".join([*lines, "export {};\n"]))
    options = ("--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--pretty", "false")
    done = tsc(*options, "wrong.ts", cwd=tmp_path, check=False)
    refused = {int(line) for line in re.findall(r"^wrong\.ts\((\d+),", done.stdout, re.MULTILINE)}
    others = [line for line in done.stdout.splitlines() if not line.startswith(("wrong.ts(", " "))]
    assert others == []
    accepted = [told[line - 1] for line in range(2, len(lines) + 1) if line not in refused]
    assert sorted(accepted) == sorted(NOT_PRECISE.keys() & set(told))


# --- what a user meets ------------------------------------------------------------------------------------------------


def module(folder: Path, text: str, **files: str) -> Path:
    """A module `app.example` with a package `api`."""
    (folder / "go.mod").write_text(f"module app.example\n\ngo {GO_VERSIONS[0]}\n")
    (folder / "api").mkdir()
    (folder / "api" / "api.go").write_text(text)
    for name, content in files.items():
        (folder / "api" / f"{name}.go").write_text(content)
    return folder


LIES = """package api

type Task struct {
	ID   int      `json:"id" gowasm:"type=string"`
	Tags []string `json:"tags"`
	Sub  struct {
		State State  `json:"state"`
		Kind  string `json:"kind"`
	} `json:"sub"`
}

//gowasm:type "open"
type State string
"""


@pytest.mark.usefixtures("tools")
def test_a_lie_is_found_where_it_is_written(tmp_path: Path) -> None:
    made, result, diagnostics = proven(module(tmp_path, LIES), types_config("v1", "./api"))
    found = [one for one in diagnostics.sorted() if one.code == "unproven"]
    text = LIES.encode()
    assert [text[one.span.start : one.span.end].decode() for one in found] == ["ID", "State", "State"]
    assert found[0].message.startswith("property 'id' of Task is not what Go prints: {\"id\": ")
    assert found[0].hint == "tsc says: Type 'number' is not assignable to type 'string'."
    assert "api/api.go:4:2: error[unproven]" in said(diagnostics, made)
    assert result.values > 20


@pytest.mark.usefixtures("tools")
def test_what_is_too_wide_is_told(tmp_path: Path) -> None:
    text = 'package api\n\ntype Task struct {\n\tA, B int\n\tID int64 `gowasm:"optional"`\n\tName string\n}\n'
    _, _, diagnostics = proven(module(tmp_path, text), types_config("v1", "./api"), values=60)
    [found] = diagnostics.sorted()
    assert (found.severity, found.code) == ("warning", "loose")
    assert found.message == "property 'ID' is optional, but Go always prints it"
    assert text[found.span.start : found.span.end] == "ID"


@pytest.mark.usefixtures("tools")
def test_nothing_is_written_and_tests_of_the_user_are_left_out(tmp_path: Path) -> None:
    text = "package main\n\ntype task struct{ A int }\n\ntype Tasks []task\n\nfunc main() { panic(1) }\n"
    folder = module(
        tmp_path, text, main_test='package main\n\nimport "testing"\n\nfunc TestMain(*testing.M) { panic(2) }\n'
    )
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    made, result, diagnostics = proven(folder, types_config("v1", "./api"))
    assert said(diagnostics, made) == ""
    assert result.types == 2
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.usefixtures("tools")
def test_a_package_for_the_browser_runs_in_node(tmp_path: Path) -> None:
    text = 'package api\n\nimport "syscall/js"\n\ntype Page struct {\n\tTitle string\n\tV js.Value `json:"-"`\n}\n'
    folder = module(tmp_path, text, here_js="package api\n\ntype Here struct{ Page *Page }\n")
    made, result, diagnostics = proven(folder, types_config("v1", "./api"))
    assert said(diagnostics, made) == ""
    assert result.types == 2


@pytest.mark.usefixtures("tools")
def test_promises_are_proven_as_what_go_prints(tmp_path: Path) -> None:
    text = "package api\n\ntype Task struct {\n\tTags []string\n\tID int64\n\tMore map[string]int\n}\n"
    config = types_config("v1", "./api", slices="never-null", maps="never-null", int64="bigint")
    _, result, diagnostics = proven(module(tmp_path, text), config)
    [note] = diagnostics.sorted()
    assert (note.severity, note.code) == ("note", "proven-exactly")
    assert 'int64 = "number", slices = "exact", maps = "exact"' in note.message
    assert result.values > 10


@pytest.mark.usefixtures("tools")
def test_v1_and_v2_in_one_run(tmp_path: Path) -> None:
    folder = module(
        tmp_path, 'package api\n\nimport "net/url"\n\ntype Task struct {\n\tTags []string\n\tURL url.URL\n}\n'
    )
    shutil.copytree(folder / "api", folder / "v2")
    config = types_config("v1", "./api", "./v2", package={"./v2": {"json": "v2"}})
    made, result, diagnostics = proven(folder, config)
    assert said(diagnostics, made) == ""
    texts = "".join(print_ts(made.files).values())
    assert "Tags: string[] | null;" in texts
    assert "Tags: string[];" in texts
    assert result.types >= 3


@pytest.mark.parametrize("go_release", GO_VERSIONS)
def test_every_go_proves_both_versions(go_release: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_tools(monkeypatch, go_release)
    text = (
        'package api\n\nimport "time"\n\ntype Task struct {\n\tTags []string\n\tAt time.Time `json:",omitempty"`\n'
        "\tBy map[time.Time]Appended\n\tOr map[Appended]*Appended\n}\n\n"
        "type Appended int\n\nfunc (Appended) AppendText(to []byte) ([]byte, error) { return append(to, 97), nil }\n"
    )
    folder = module(tmp_path, text)
    for version in ("v1", "v2"):
        made, result, diagnostics = proven(folder, types_config(version, "./api"))
        assert said(diagnostics, made) == ""
        assert result.types == 2


@pytest.mark.usefixtures("tools")
def test_go_that_does_not_compile(tmp_path: Path) -> None:
    text = "package api\n\ntype Task struct{ A int }\n\nfunc f() { undefined() }\n"
    _, result, diagnostics = proven(module(tmp_path, text), types_config("v1", "./api"))
    [found] = diagnostics.sorted()
    assert found.code == "go-failed"
    assert "undefined: undefined" in found.message
    assert result == ProveResult()


@pytest.mark.usefixtures("tools")
def test_typescript_of_the_user_that_does_not_compile(tmp_path: Path) -> None:
    text = "package api\n\ntype Task struct {\n\t//gowasm:type Nowhere\n\tA int\n}\n"
    _, _, diagnostics = proven(module(tmp_path, text), types_config("v1", "./api"))
    [found] = diagnostics.sorted()
    assert found.code == "bad-typescript"
    assert "Cannot find name 'Nowhere'" in found.message


@pytest.mark.usefixtures("tools")
def test_a_type_that_go_refuses_to_print(tmp_path: Path) -> None:
    text = 'package api\n\ntype Task string\n\nfunc (Task) MarshalText() ([]byte, error) { panic("no") }\n'
    _, result, diagnostics = proven(module(tmp_path, text), types_config("v1", "./api"))
    [found] = diagnostics.sorted()
    assert (found.severity, found.code) == ("warning", "never-printed")
    assert "panic: no" in found.message
    assert (result.types, result.values, result.refused > 0) == (0, 0, True)


@pytest.mark.parametrize(("missing", "code"), [("go", "no-go"), ("tsc", "no-tsc"), ("node", "tsc-failed")])
def test_a_tool_is_missing(missing: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    places = {"go": go_root() / "bin", "tsc": NODE_FOLDER / "node_modules" / ".bin"}
    places.pop(missing, None)
    monkeypatch.setenv("PATH", os.pathsep.join(str(place) for place in places.values()))
    _, result, diagnostics = proven(
        module(tmp_path, "package api\n\ntype Task struct{ A int }\n"), types_config("v1", "./api")
    )
    [found] = diagnostics.sorted()
    assert (found.code, found.hint != "") == (code, True)
    assert result == ProveResult() or missing == "node"


def test_typescript_is_that_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "web" / "src").mkdir(parents=True)
    diagnostics = Diagnostics()
    assert find_tsc([tmp_path, tmp_path / "web" / "src"], diagnostics) is None
    assert [one.code for one in diagnostics.sorted()] == ["no-tsc"]
    for folder in ("web", "."):
        program = tmp_path / folder / "node_modules" / ".bin" / "tsc"
        program.parent.mkdir(parents=True)
        program.write_text("")
        assert find_tsc([tmp_path, tmp_path / "web" / "src"], diagnostics) == str(program.resolve())


# --- places in JSON -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "at", "path"),
    [
        ('{"a":1}', "1", ("a",)),
        ('{"a":1}', '"a"', ("a",)),
        ('{"a":[1,{"b":"x,]}"},3],"c":2}', '"x', ("a", 1, "b")),
        ('{"a":[1,{"b":"x,]}"},3],"c":2}', "3", ("a", 2)),
        ('{"a":[1,{"b":"x,]}"},3],"c":2}', "2", ("c",)),
        ('{"a":{"b":{}},"c\\"d":[[],[7]]}', "7", ('c"d', 1, 0)),
        ("[[1],[2]]", "2", (1, 0)),
        ("5", "5", ()),
    ],
)
def test_path_at(text: str, at: str, path: tuple[str | int, ...]) -> None:
    assert path_at(text, text.index(at)) == path
