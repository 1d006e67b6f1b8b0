"""examples/types is what gowasm-gen makes, and works from end to end: Go prints, TypeScript reads."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.toolchain import GO_VERSIONS, NODE_FOLDER, REPOSITORY, ToolFailed, go, node, run, tsc

EXAMPLE = REPOSITORY / "examples" / "types"
GENERATOR = [sys.executable, "-m", "codegen", "types"]
OPTIONS = "--strict --target es2022 --module nodenext --moduleResolution nodenext".split()


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy, with the TypeScript compiler where npm would put it."""
    folder = tmp_path / "types"
    shutil.copytree(EXAMPLE, folder)
    (folder / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    (folder / "package.json").write_text('{"type": "module"}')
    return folder


def test_it_is_in_step() -> None:
    done = run([*GENERATOR, "--check"], EXAMPLE, {"PYTHONPATH": str(REPOSITORY)}, check=False)
    assert (done.returncode, done.stdout) == (0, ""), "run gowasm-gen types in examples/types"


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_what_go_prints_is_read(version: str, example: Path) -> None:
    printed = go("run", "./answer", cwd=example, version=version, goos="").stdout
    tsc(*OPTIONS, "web/tasks.ts", cwd=example)
    (example / "show.js").write_text(
        'import { readFileSync } from "node:fs";\nimport { open } from "./web/tasks.js";\n'
        'console.log(open(JSON.parse(readFileSync("page.json", "utf8"))).join("\\n"));\n'
    )
    (example / "page.json").write_text(printed)
    said = run([node(), "show.js"], example).stdout
    assert said == "9007199254740993: Buy milk until 2027-03-01 #shop #today\n"


@pytest.mark.parametrize(
    ("right", "wrong", "error"),
    [
        ("(page.items ?? [])", "page.items", "TS18047"),
        ("(task.tags ?? [])", "task.tags", "TS18047"),
        ('"open").map', '"opn").map', "TS2367"),
        ("task.due === undefined", "false", "TS2769"),
        ("task.title", "task.name", "TS2339"),
    ],
)
def test_mistakes_are_found(right: str, wrong: str, error: str, example: Path) -> None:
    source = example / "web" / "tasks.ts"
    assert source.read_text().count(right) == 1
    source.write_text(source.read_text().replace(right, wrong))
    with pytest.raises(ToolFailed, match=error):
        tsc(*OPTIONS, "--noEmit", "web/tasks.ts", cwd=example)


def test_it_is_proven(example: Path) -> None:
    done = run([*GENERATOR, "--prove"], example, {"PYTHONPATH": str(REPOSITORY)})
    assert "proven: " in done.stderr
