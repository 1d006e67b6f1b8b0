"""The schemas of Zod compile against the types, take what Go prints, and refuse what a `validate` tag refuses."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics
from codegen.lower.types.prove import plan_proof
from codegen.lower.types.validation import rule_of
from codegen.lower.types.zod import lower_zod
from codegen.pipeline_types import TypesResult, generate_types
from codegen.prover.gorun import home_of, print_values
from codegen.prover.tools import find_go
from codegen.schemas import gotypes as go
from codegen.schemas.config import JsonVersion, TypesConfig
from tests.test_types_golden import GOLDEN
from tests.test_types_prove import CORPUS, ROOMS, types_config, use_tools
from tests.toolchain import NODE_FOLDER, node, run, tsc

GOOD: dict[str, Any] = {
    "id": "1",
    "name": "Ann",
    "email": "ann@example.org",
    "age": 30,
    "ratio": 0.5,
    "color": "dark blue",
    "level": 2,
    "tags": ["a1"],
    "state": "open",
    "created": "2024-01-02T03:04:05Z",
    "labels": None,
    "raw": {"any": [1, None]},
    "accepted": True,
    "secret": "",
    "counts": {"-1": 1},
    "states": {"done": 1},
    "pair": [1, 2],
    "page": {"items": None, "next": {"items": []}},
    "empty": {},
    "shape": {"kind": "Circle", "radius": 1},
    "quoted": "true",
    "named": "123e4567-e89b-42d3-a456-426614174000",
    "several": ["abc", "def"],
}
FINE: list[dict[str, Any]] = [
    {},
    {"site": ""},
    {"site": "https://example.org/"},
    {"shape": None},
    {"labels": {"a": "short"}},
    {"parent": {**GOOD}},
    {"names": []},
    {"optional": "open"},
]
WRONG: list[dict[str, Any]] = [
    {"id": 1},
    {"id": "x"},
    {"name": ""},
    {"name": "A"},
    {"name": "A" * 41},
    {"email": "ann"},
    {"site": "no address"},
    {"age": -1},
    {"age": 131},
    {"ratio": 0},
    {"ratio": 1},
    {"color": "blue"},
    {"level": 4},
    {"tags": None},
    {"tags": []},
    {"tags": ["a", "a"]},
    {"tags": ["a-b"]},
    {"tags": [""]},
    {"state": ""},
    {"state": "other"},
    {"labels": {"a": "longer than ten"}},
    {"accepted": False},
    {"counts": {"a": 1}},
    {"states": {"other": 1}},
    {"pair": [1]},
    {"page": {"items": [{}]}},
    {"empty": {"a": 1}},
    {"shape": {"kind": "Triangle"}},
    {"shape": {"kind": "Circle", "radius": 0}},
    {"parent": {}},
    {"names": None},
    {"quoted": True},
    {"optional": "done"},
    {"named": "x"},
    {"several": ["abc"]},
    {"several": ["abc", "d"]},
    {"several": None},
]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    use_tools(monkeypatch)


def test_schemas(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "zod" / "expected", tmp_path / "src")
    (tmp_path / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    options = ["--strict", "--target", "es2022", "--module", "nodenext", "--outDir", "out"]
    tsc(*options, "src/zod.ts", cwd=tmp_path)
    (tmp_path / "check.mjs").write_text(
        'import { AccountSchema } from "./out/zod.js";\n'
        "const values = JSON.parse(process.argv[2]);\n"
        "console.log(JSON.stringify(values.map((value) => AccountSchema.safeParse(value).success)));\n"
    )
    values = [GOOD | change for change in (*FINE, *WRONG)]
    said = json.loads(run([node(), "check.mjs", json.dumps(values)], tmp_path).stdout)
    assert [change for change, taken in zip((*FINE, *WRONG), said, strict=True) if taken != (change in FINE)] == []


@pytest.mark.parametrize(("room", "version"), [ROOMS[0], ROOMS[-1]])
@pytest.mark.usefixtures("tools")
def test_what_go_prints_passes(room: str, version: JsonVersion, tmp_path: Path) -> None:
    """The schemas of the whole corpus compile, and take the JSON of real Go."""
    folder = CORPUS / room if room == "v2" else CORPUS
    config = types_config(version, "." if room == "v2" else f"./{room}", ts="api.d.ts", zod="zod.ts")
    diagnostics = Diagnostics()
    made = generate_types(config, folder, diagnostics)
    go_command = find_go(folder, version == "v2", diagnostics)
    assert made.program is not None
    assert go_command is not None
    source = tmp_path / "src"
    source.mkdir()
    for output in made.outputs:
        for name, text in output.files.texts().items():
            if name.endswith(".ts"):
                (source / name).write_text(text)
    home = home_of("corpus.example/v2" if room == "v2" else "corpus.example", folder, _folders(made))
    packages = plan_proof(made.program, made.files, config, home, 8, diagnostics)
    types = {type_.number: type_ for package in packages for type_ in package.types}
    lines = print_values(packages, home, config, go_command, tmp_path / "go", diagnostics)
    assert lines is not None, [one.message for one in diagnostics.sorted()]
    told = [
        [types[line.number].ts.removeprefix("F0."), line.json]
        for line in lines
        if not line.refused and types[line.number].name != _RULED and re.fullmatch(r"F0\.\w+", types[line.number].ts)
    ]
    assert len(told) > 50
    (tmp_path / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    (tmp_path / "package.json").write_text('{"type": "module"}')
    tsc("--strict", "--target", "es2022", "--module", "nodenext", "--outDir", "out", "src/zod.ts", cwd=tmp_path)
    (tmp_path / "told.json").write_text(json.dumps(told))
    (tmp_path / "check.mjs").write_text(
        'import * as schemas from "./out/zod.js";\n'
        'import { readFileSync } from "node:fs";\n'
        'const told = JSON.parse(readFileSync("told.json", "utf8"));\n'
        "const wrong = told.filter(([name, json]) => !schemas[`${name}Schema`].safeParse(JSON.parse(json)).success);\n"
        "console.log(JSON.stringify(wrong));\n"
    )
    assert json.loads(run([node(), "check.mjs"], tmp_path).stdout) == []


_RULED = "TagAmongOthers"
"""A type of the corpus with a `validate` tag, which says more than the type."""


def _folders(made: TypesResult) -> dict[str, Path]:
    assert made.program is not None
    return {package.path: Path(package.folder) for package in made.program.packages}


@pytest.mark.parametrize("tag", ["-", "", "required", "omitnil"])
def test_nothing_is_said_of_what_is_known(tag: str) -> None:
    diagnostics = Diagnostics()
    field = go.StructField(name="A", type=go.Basic(name="string"), tag=f'validate:"{tag}"')
    rule_of(field, ("string",), diagnostics)
    assert diagnostics.sorted() == []


def test_schemas_need_types() -> None:
    diagnostics = Diagnostics()
    program = go.GoProgram(packages=(), types={}, constants={}, names={})
    assert lower_zod(program, (), TypesConfig(zod="zod.ts"), diagnostics) == ()
    assert [item.code for item in diagnostics.sorted()] == ["zod-without-types"]
