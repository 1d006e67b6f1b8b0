"""README.md is true: its tutorial runs, its Go compiles, and its lists name all that there is and nothing else."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from typer.main import get_command

from codegen.cli import app
from codegen.config import parse_config
from codegen.diagnostics import Diagnostics
from codegen.schemas.config import DomConfig
from codegen.schemas.manifest import ManifestEntry
from codegen.source import SourceFile
from tests.browser.harness import Browser
from tests.toolchain import GO_VERSIONS, REPOSITORY, go, go_root, run

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
        page.wait_for("document.querySelector('#list')")
        page.wait_for("globalThis.go !== undefined || typeof go !== 'undefined'")
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
    for row in re.finditer(r"^\|.*\| `(.+)` \|$", README.read_text(), re.MULTILINE):
        yield row[1]


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
