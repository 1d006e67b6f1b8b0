"""The schemas of Zod compile against the types, take what Go prints, and refuse what a `validate` tag refuses."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics
from codegen.lower.types.validation import rule_of
from codegen.lower.types.zod import lower_zod
from codegen.schemas import gotypes as go
from codegen.schemas.config import TypesConfig
from tests.test_types_golden import GOLDEN
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
