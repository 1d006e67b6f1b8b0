"""README.md is true: its tutorial runs, its Go compiles, and its lists name all that there is and nothing else."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from codegen.config import parse_config
from codegen.diagnostics import Diagnostics
from codegen.gostd import load_std
from codegen.lower.api.options import client_options
from codegen.resolve.golang.reach import has_seen_type
from codegen.resolve.services.directives import METHOD, ROUTE_OPTIONS, SERVICE, SERVICE_OPTIONS, VERBS
from codegen.resolve.services.service import SERVICES, resolve_services
from codegen.schemas.config import ApiConfig, DomConfig, TypesConfig, TypesPackageConfig
from codegen.schemas.manifest import ManifestEntry
from codegen.source import SourceFile
from tests.api_modules import generate
from tests.browser.harness import Browser
from tests.resolve_go.judging import resolved
from tests.test_api_ts import STRICT
from tests.toolchain import GO_VERSIONS, NODE_FOLDER, REPOSITORY, go, go_root, gofmt, run, tsc

README = REPOSITORY / "README.md"


@dataclass(frozen=True)
class Block:
    """A fenced block: the headings above it, the language, the text, and the file that the line before it names."""

    headings: tuple[str, ...]
    language: str
    text: str
    file: str = ""

    @property
    def commands(self) -> tuple[str, ...]:
        return tuple(line[2:] for line in self.text.splitlines() if line.startswith("$ "))

    @property
    def output(self) -> str:
        return "".join(line + "\n" for line in self.text.splitlines() if not line.startswith("$ "))


@cache
def blocks() -> tuple[Block, ...]:
    found: list[Block] = []
    headings: list[str] = []
    before = ""
    lines = iter(README.read_text().splitlines())
    for line in lines:
        if heading := re.fullmatch(r"(#+) (.+)", line):
            headings[len(heading[1]) - 1 :] = [heading[2]]
        if line.startswith("```"):
            text = "".join(f"{inside}\n" for inside in iter(lines.__next__, "```"))
            named = re.fullmatch(r"`(\S+)`:", before)
            found.append(Block(tuple(headings), line[3:], text, named[1] if named else ""))
        before = line or before
    return tuple(found)


def section(heading: str) -> list[Block]:
    """The blocks under a heading and the headings below it."""
    found = [block for block in blocks() if heading in block.headings]
    assert found, f"README.md has nothing under '{heading}'"
    return found


def table(heading: str) -> dict[str, str]:
    """The rows of the table under a heading: the first cell, and the last one."""
    [text] = re.findall(rf"^#+ {heading}\n(.+?)^#", README.read_text(), re.DOTALL | re.MULTILINE)
    rows = [line[2:-2].split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return {row[0].strip("`"): row[-1] for row in rows[1:]}


# --- the tutorial ----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the tutorial's first step installs: the command gowasm-gen."""
    folder = tmp_path_factory.mktemp("bin")
    command = folder / "gowasm-gen"
    command.write_text(f'#!/bin/sh\nPYTHONPATH="{REPOSITORY}" exec "{sys.executable}" -m codegen "$@"\n')
    command.chmod(0o755)
    return folder


def follow(written: list[Block], folder: Path, tools: Path, version: str) -> Path:
    """Does in an empty folder what the blocks say: writes the files, runs the commands, but does not serve."""
    path = os.pathsep.join([str(tools), str(go_root(version) / "bin"), os.environ["PATH"]])
    # As in the other tests, no module is fetched; -trimpath lets Go find what it has compiled in another folder.
    env = {"PATH": path, "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOWORK": "off", "GOFLAGS": "-trimpath"}
    for block in written:
        if block.file:
            (folder / block.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / block.file).write_text(block.text)
        for command in block.commands if block.language == "console" else ():
            if "http.server" not in command:
                run(["sh", "-c", command], folder, env)
    return folder


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_tutorial(version: str, tools: Path, tmp_path: Path, browser: Browser) -> None:
    steps = [block for block in section("A program in five minutes") if "Install" not in block.headings]
    folder = follow(steps, tmp_path, tools, version)
    with browser.open(folder) as page:
        for name in ("Milk", "Bread"):
            page.fill("#name", name)
            # The program starts some time after the page has.
            page.wait_for(
                f"document.querySelector('#add').click(), document.querySelector('#list').innerText.includes('{name}')"
            )
        assert page.evaluate("document.querySelector('#name').value") == ""
        page.dblclick("#list li:has-text('Milk')")
        assert page.evaluate("[...document.querySelectorAll('#list li')].map(i => i.textContent)") == ["Bread"]
        assert page.errors == ()


# --- Go --------------------------------------------------------------------------------------------------------------

IMPORTS = ("context", "errors", "time", "gowasm.example/dom", "gowasm.example/dom/rt")
PRELUDE = """
package readme

import (
	"context"

	"gowasm.example/dom"
)

var (
	ctx      context.Context
	window   *dom.WindowProxy
	doc      *dom.Document
	el       *dom.Element
	button   *dom.HTMLButtonElement
	input    *dom.HTMLInputElement
	list     *dom.HTMLUListElement
	canvas   *dom.HTMLCanvasElement
	g2d      *dom.CanvasRenderingContext2D
	gl       *dom.WebGLRenderingContext
	address  *dom.URL
	request  *dom.Request
	response *dom.Response
	headers  *dom.Headers
	blob     *dom.Blob
	vertices []float32
)
"""
"""What the snippets take for granted. They are the bodies of functions in one package with it."""


def snippets() -> Iterator[str]:
    """Every piece of Go in README.md that is not a whole file: blocks, and the last cells of tables."""
    for block in blocks():
        if block.language == "go" and not block.file:
            yield block.text
    yield from (words.strip("`") for words in table("How the generated code reads").values())


def test_go_compiles(platform_module: Path) -> None:
    folder = platform_module / "readme"
    folder.mkdir()
    (folder / "prelude.go").write_text(PRELUDE)
    written = list(snippets())
    assert len(written) > 40
    for number, text in enumerate(written):
        (folder / f"snippet{number}.go").write_text(as_file(text))
    go("build", "-gcflags=-e", "./readme", cwd=platform_module)


def as_file(text: str) -> str:
    """A Go file with the statements as a function, in which each variable is used."""
    declared = re.findall(r"(?:^|; )(\w+(?:, \w+)*) :=", text, re.MULTILINE)
    names = sorted({name for names in declared for name in names.split(", ")} - {"_"})
    packages = [path for path in IMPORTS if re.search(rf"\b{path.split('/')[-1]}\.", text)]
    imports = "".join(f'import "{path}"\n' for path in packages)
    used = "".join(f"_ = {name}\n" for name in names)
    return f"package readme\n{imports}\nfunc _() {{\n{text}\n{used}}}\n"


# --- types ------------------------------------------------------------------------------------------------------------


def test_types_tutorial(tools: Path, tmp_path: Path) -> None:
    steps = section("Types in five minutes")
    assert {block.file for block in steps} == {"", "internal/api/api.go", "web/src/api.d.ts", "gowasm.toml"}
    (tmp_path / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    for block in steps:
        if block.language == "ts":
            assert (tmp_path / block.file).read_text() == block.text
            continue
        commands = [Block((), "console", f"$ {line}\n") for line in block.commands if "--watch" not in line]
        follow([block] if block.file else commands, tmp_path, tools, GO_VERSIONS[-1])


def cells(heading: str) -> Iterator[tuple[str, ...]]:
    """The rows of the table under a heading, without the signs of Markdown."""
    [text] = re.findall(rf"^#+ {heading}\n(.+?)^##", README.read_text(), re.DOTALL | re.MULTILINE)
    for line in text.splitlines():
        if line.startswith("| `"):
            row = re.split(r"(?<!\\) \| ", line[2:-2])
            yield tuple(cell.strip().strip("`").strip().replace("\\|", "|") for cell in row)


def test_types_of_fields(tmp_path: Path) -> None:
    """Each row is a struct with that field; one of the tables' last column is for people."""
    kinds, expected = section("How Go types become TypeScript")[:2]
    rows = [(go, ts) for go, ts, _ in cells("How Go types become TypeScript")]
    assert len(rows) > 35
    structs = "".join(
        f"type Row{n} struct {{\n\t{go.replace('*Self', f'*Row{n}')}\n}}\n" for n, (go, _) in enumerate(rows)
    )
    used = set(re.findall(r"\b([a-z]\w*)\.[A-Z]", structs))
    packages = ("database/sql", "encoding/json", "math/big", "net/netip", "time")
    imports = "".join(f'import "{path}"\n' for path in packages if path.split("/")[-1] in used)
    (tmp_path / "go.mod").write_text(f"module example.com/kinds\n\ngo {GO_VERSIONS[0]}\n")
    (tmp_path / kinds.file).write_text(kinds.text)
    command = [sys.executable, "-m", "codegen", "types", ".", "--ts", "kinds.d.ts"]
    run(command, tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    assert (tmp_path / "kinds.d.ts").read_text().partition("\n\n")[2] == expected.text
    (tmp_path / "rows.go").write_text(f"package kinds\n\n{imports}\n{structs}")
    go("vet", ".", cwd=tmp_path)
    run(command, tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    made = (tmp_path / "kinds.d.ts").read_text()
    for number, (written, ts) in enumerate(rows):
        found = re.search(rf"^export interface Row{number} {{(.*?)^}}", made, re.DOTALL | re.MULTILINE)
        body = " ".join(found[1].split()) if found else ""
        assert body.replace(f"Row{number}", "Self") == ts, written


# --- lists -----------------------------------------------------------------------------------------------------------


def architecture() -> set[str]:
    """The paths in the tree of the section Architecture, folders with a slash at the end."""
    [tree] = [block.text for block in section("Architecture") if block.text.startswith("codegen/")]
    found: set[str] = set()
    folders: list[str] = []
    for line in tree.splitlines():
        indent, name = re.findall(r"^( *)(\S+)", line)[0]
        del folders[len(indent) // 2 :]
        folders.append(name)
        found.add("".join(folders))
    return found


def test_every_module_has_its_line() -> None:
    named = architecture()
    missing = {path for path in named if not (REPOSITORY / path).exists()}
    assert not missing, "README.md's Architecture names what there is not"
    here = {path.relative_to(REPOSITORY).as_posix() for path in (REPOSITORY / "codegen").rglob("*.py")}
    here = {path for path in here if not path.endswith("__init__.py")}
    here |= {f"templates/go/{path.name}" for path in (REPOSITORY / "templates" / "go").glob("*.j2")}
    here |= {f"templates/ts/{path.name}" for path in (REPOSITORY / "templates" / "ts").glob("*.j2")}
    for name in ("runtime", "api"):
        runtime = (REPOSITORY / "templates" / "go" / name).glob("*.go")
        here |= {f"templates/go/{name}/{path.name}" for path in runtime if not path.name.endswith("_test.go")}
    assert here - named == set(), "add a line to README.md's Architecture for each"


def options(*command: str) -> set[str]:
    said = run([sys.executable, "-m", "codegen", *command, "--help"], REPOSITORY).stdout
    return set(re.findall(r"^ +(--[a-z0-9-]+)", said, re.MULTILINE)) - {"--help"}


def test_every_option_is_told() -> None:
    assert {row.split()[0] for row in table("gowasm-gen dom")} == options("dom")


def test_every_option_of_types_is_told() -> None:
    assert {row.split()[0] for row in table("gowasm-gen types")} == options("types")


def test_every_option_of_api_is_told() -> None:
    rows = re.findall(r"--[a-z-]+", " ".join(table("gowasm-gen api")))
    assert set(rows) == options("api") | {"--no-go", "--no-server", "--no-fake"}


def test_every_directive_of_services_is_told() -> None:
    told = " ".join(cell for row in cells("Directives of services") for cell in row)
    assert set(re.findall(r"//gowasm:([a-z]+)", told)) == {*SERVICE, *METHOD} - {*VERBS}
    assert all(re.search(rf"\b{verb}\b", told) for verb in VERBS)
    named = {row[0].strip("`").partition("=")[0]: row[1] for row in cells("Directives of services") if len(row) == 3}
    assert {name for name, where in named.items() if "service" in where} == set(SERVICE_OPTIONS)
    assert {name for name, where in named.items() if "route" in where} == set(ROUTE_OPTIONS)


def test_the_service_is_one(tmp_path: Path) -> None:
    block = section("How a Go interface becomes an API")[0]
    (tmp_path / "go.mod").write_text("module example.com/app\n\ngo 1.26\n")
    (tmp_path / "api").mkdir()
    (tmp_path / block.file).write_text(block.text)
    made = resolved(None, ["./api"], tmp_path, std=load_std, needs=has_seen_type, asked=SERVICES)
    api = resolve_services(made.program, made.diagnostics)
    assert made.words == ""
    assert [method.name for method in api.services[0].methods] == ["List", "Create", "Get", "Watch"]


def test_what_is_made_of_the_service(tmp_path: Path) -> None:
    """Its Go files, with those that are generated."""
    (tmp_path / "go.mod").write_text("module example.com/app\n\ngo 1.26\n")
    for block in section("How a Go interface becomes an API"):
        if block.language == "go":
            (tmp_path / block.file).parent.mkdir(exist_ok=True)
            (tmp_path / block.file).write_text(block.text)
    generate(tmp_path, "./api")
    assert gofmt("-l", ".", cwd=tmp_path).stdout == ""
    go("vet", "./...", cwd=tmp_path, goos="")
    go("test", "./...", cwd=tmp_path, goos="")


def test_typescript_of_the_service(tmp_path: Path) -> None:
    """Its TypeScript compiles with what is generated, by the strictest options."""
    (tmp_path / "go.mod").write_text("module example.com/app\n\ngo 1.26\n")
    blocks_ = section("How a Go interface becomes an API")
    for block in blocks_:
        if block.file == "api/api.go" or block.language == "ts":
            (tmp_path / block.file).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / block.file).write_text(block.text)
    command = [sys.executable, "-m", "codegen", "api", "./api", "--ts", "web/src/api.ts", "--mocks", "web/src/mocks.ts"]
    run([*command, "--openapi", "openapi.yaml"], tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    (tmp_path / "web" / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    (tmp_path / "web" / "package.json").write_text('{"type": "module"}')
    (tmp_path / "web" / "tsconfig.json").write_text(json.dumps({"compilerOptions": STRICT, "include": ["src"]}))
    tsc("-p", ".", "--noEmit", cwd=tmp_path / "web")
    command = [sys.executable, "-m", "codegen", "api", "--from", "openapi.yaml", "--out", "store"]
    run(command, tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    run([sys.executable, "-m", "codegen", "api", "./store"], tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    go("vet", "./store/...", cwd=tmp_path, goos="")


def test_every_option_of_the_client_is_told() -> None:
    text = (REPOSITORY / "templates" / "ts" / "api" / "options.ts").read_text()
    interfaces = "".join(re.findall(r"^export interface \w*Options.*?^}", text, re.DOTALL | re.MULTILINE))
    [rows] = re.findall(r"^\| Option of a call (.+?)^$", README.read_text(), re.DOTALL | re.MULTILINE)
    told = {
        name for line in rows.splitlines()[2:] for cell in line.split("|")[1:3] for name in re.findall(r"`(\w+)`", cell)
    }
    assert told == set(re.findall(r"^  readonly (\w+)\?:", interfaces, re.MULTILINE))


def test_every_option_of_the_client_in_go_is_told() -> None:
    told = re.findall(r"\b(With\w+)\(", " ".join(row[0] for row in cells("The client in Go") if len(row) == 2))
    assert sorted(told) == sorted(option.name for option in client_options())


def test_every_command_of_idl_is_told() -> None:
    rows = table("gowasm-gen idl")
    said = run([sys.executable, "-m", "codegen", "idl", "--help"], REPOSITORY).stdout
    known = re.findall(r"^  (\w+)  ", said.partition("Commands:")[2], re.MULTILINE)
    assert [row.split()[1] for row in rows] == known
    for row, words in rows.items():
        assert options("idl", row.split()[1]) == set(re.findall(r"`(--[a-z-]+)", words))


def test_every_setting_is_told() -> None:
    [block] = [block for block in section("gowasm.toml") if block.language == "toml"]
    diagnostics = Diagnostics()
    config = parse_config(SourceFile("gowasm.toml", block.text.encode()), diagnostics)
    assert diagnostics.sorted() == []
    assert config.dom.model_fields_set == set(DomConfig.model_fields) - {"allow"}  # which does nothing yet
    assert config.types.model_fields_set == set(TypesConfig.model_fields)
    assert config.api.model_fields_set == set(ApiConfig.model_fields)
    [package] = config.types.package.values()
    assert package.model_fields_set == set(TypesPackageConfig.model_fields)


def test_manifest(tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text("module example.com/app\n")
    run([sys.executable, "-m", "codegen", "dom", "--out", tmp_path, "--manifest", tmp_path / "dom.json"], REPOSITORY)
    written = [ManifestEntry.model_validate(entry) for entry in json.loads((tmp_path / "dom.json").read_text())]
    [block] = section("The manifest")
    for line in block.text.splitlines():
        assert ManifestEntry.model_validate_json(line) in written


def test_diagnostics(tmp_path: Path) -> None:
    source, said = (block for block in section("gowasm-gen idl"))
    (tmp_path / source.file).write_text(source.text)
    assert said.commands == (f"gowasm-gen idl check {source.file}",)
    command = [sys.executable, "-m", "codegen", "idl", "check", source.file]
    done = run(command, tmp_path, {"PYTHONPATH": str(REPOSITORY)}, check=False)
    assert done.stdout + done.stderr == said.output


def test_links() -> None:
    text = README.read_text()
    prose = re.sub(r"^```.*?^```$|`[^`\n]+`", "", text, flags=re.DOTALL | re.MULTILINE)
    for target in re.findall(r"\]\(([^)]+)\)", prose):
        if target.startswith("#"):
            headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
            assert target[1:] in {heading.lower().replace(" ", "-") for heading in headings}, target
        elif not target.startswith("https://"):
            assert (REPOSITORY / target).exists(), target
    for path in re.findall(r"`((?:codegen|templates|tests|webidl|examples)/[\w./-]+)`", text):
        assert (REPOSITORY / path).exists(), path
    makefile = (REPOSITORY / "Makefile").read_text()
    for target in re.findall(r"`make (\w+)", text):
        assert re.search(rf"^[a-z- ]*\b{target}\b[a-z- ]*:", makefile, re.MULTILINE), target
