"""The description in OpenAPI: what is written, that an independent validator takes it, and that what real Go prints is
what the schemas say.

A case of tests/golden/api-openapi is like one of tests/golden/api-ts.
"""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.test_api_ts import CASES as CLIENTS
from tests.test_api_ts import generate
from tests.toolchain import REPOSITORY, go, run

GOLDEN = Path(__file__).parent / "golden" / "api-openapi"
HERE = Path(__file__).parent / "api_openapi"
CASES = sorted(GOLDEN.iterdir())


def document(case: Path, folder: Path) -> Any:
    files, said = generate(case, folder, "openapi")
    assert not said
    [text] = files.values()
    return yaml.safe_load(text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, tmp_path: Path, golden_tree: Callable[[Path, Mapping[str, str]], None]) -> None:
    files, said = generate(case, tmp_path, "openapi")
    assert not said
    golden_tree(case / "expected", files)


@pytest.mark.parametrize(
    "case",
    [*CASES, *(case for case in CLIENTS if (case / "expected").exists())],
    ids=lambda case: f"{case.parent.name}-{case.name}",
)
def test_it_is_valid(case: Path, tmp_path: Path) -> None:
    made = document(case, tmp_path)
    assert [str(error) for error in OpenAPIV31SpecValidator(made).iter_errors()] == []
    for schema in made["components"]["schemas"].values():
        Draft202012Validator.check_schema(schema)


WRONG: Mapping[str, Any] = {
    "bool": 1,
    "int": 1.5,
    "quoted": 1,
    "bytes": 1,
    "sum": [1, 2],
    "pair": ["a", 1],
    "strings": [1],
    "maybe": 1,
    "absent": None,
    "color": "green",
    "maybe_color": "green",
    "level": 3,
    "made": None,
    "counts": {"a": "b"},
    "by_color": {"green": 1},
    "by_level": {"3": ""},
    "number": "1",
    "page": {"items": ["green"], "next": None},
    "pages": {"items": [{}], "next": None},
    "shape": {"kind": "Triangle"},
    "shapes": [{"kind": "Circle"}],
    "node": {"name": "a", "by_name": {"x": 1}},
    "inline": {"X": 1},
    "empty": {"a": 1},
}
"""For each property a value that Go never prints."""


def test_that_of_the_example_is_valid(tmp_path: Path) -> None:
    """The service of examples/api, which has every feature."""
    for name in ("go.mod", "api/api.go"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(REPOSITORY / "examples" / "api" / name, tmp_path / name)
    command = [sys.executable, "-m", "codegen", "api", "./api", "--no-go", "--no-server", "--no-fake"]
    run([*command, "--openapi", "openapi.json"], tmp_path, {"PYTHONPATH": str(REPOSITORY)})
    made = json.loads((tmp_path / "openapi.json").read_text())
    assert [str(error) for error in OpenAPIV31SpecValidator(made).iter_errors()] == []
    assert len(made["paths"]) > 8


def test_schemas_are_what_go_prints(tmp_path: Path) -> None:
    made = document(GOLDEN / "schemas", tmp_path)
    shutil.copytree(HERE / "print", tmp_path / "print")
    printed = [json.loads(line) for line in go("run", "./print", cwd=tmp_path, goos="").stdout.splitlines()]
    judge = Draft202012Validator(made | {"$ref": "#/components/schemas/Everything"})
    for value in printed:
        assert [error.message for error in judge.iter_errors(value)] == []
    shapes = [{"kind": "Circle", "radius": 1}, {"kind": "Square", "side": 2}, None]
    assert judge.is_valid(printed[1] | {"shape": shapes[0], "shapes": shapes})
    taken = [name for name, value in WRONG.items() if judge.is_valid(printed[1] | {name: value})]
    assert taken == []
    lacking = [
        name for name in printed[0] if judge.is_valid({key: printed[0][key] for key in printed[0] if key != name})
    ]
    assert lacking == []
