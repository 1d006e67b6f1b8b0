"""The description in OpenAPI: what is written, that an independent validator takes it, and that what real Go prints is
what the schemas say.

A case of tests/golden/api-openapi is like one of tests/golden/api-ts.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
import yaml
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from tests.api_modules import api_module, serve
from tests.api_modules import generate as generate_api
from tests.test_api_ts import CASES as CLIENTS
from tests.test_api_ts import FORMS, generate
from tests.toolchain import go

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
    [*CASES, *(case for case in CLIENTS if (case / "expected").exists()), *FORMS],
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


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with its server, and the document of its service, which has every feature."""
    module = api_module(tmp_path_factory.mktemp("example"), {})
    generate_api(module, "./api", "--openapi", "openapi.json")
    go("build", "-o", "server.out", "./server", cwd=module, goos="")
    return module


def test_that_of_the_example_is_valid(example: Path) -> None:
    made = json.loads((example / "openapi.json").read_text())
    assert [str(error) for error in OpenAPIV31SpecValidator(made).iter_errors()] == []
    assert len(made["paths"]) > 8


SECRET = {"Authorization": "Bearer secret"}
JSON = {"Content-Type": "application/json"}
FORM = {"Content-Type": "application/x-www-form-urlencoded"}
CALLS: Sequence[tuple[str, str, str, Mapping[str, str], str, int]] = [
    ("list", "GET", "/tasks?limit=1", {}, "", 200),
    ("list", "GET", "/tasks?limit=x", {}, "", 400),
    ("create", "POST", "/tasks", SECRET | JSON, '{"title":"a","tags":["b"],"extra":{"c":"d"}}', 201),
    ("create", "POST", "/tasks", SECRET | JSON, '{"title":""}', 422),
    ("create", "POST", "/tasks", JSON, '{"title":"a"}', 401),
    ("create", "POST", "/tasks", SECRET | JSON, "{", 400),
    ("get", "GET", "/tasks/1", {}, "", 200),
    ("get", "GET", "/tasks/99", {}, "", 404),
    ("update", "PUT", "/tasks/1", SECRET | JSON | {"If-Match": "none"}, '{"title":"a"}', 412),
    ("setNote", "PUT", "/tasks/1/note", SECRET, "a note", 204),
    ("note", "GET", "/tasks/1/note", {}, "", 200),
    ("export", "GET", "/tasks/export?count=3", {}, "", 200),
    ("import", "POST", "/tasks/import?tags=x&tags=y", SECRET, "one\ntwo\n", 200),
    ("login", "POST", "/session", FORM, "user=me&password=open+sesame", 200),
    ("login", "POST", "/session", FORM, "user=me&password=wrong", 403),
    ("all", "GET", "/all", {}, "", 200),
    ("list", "GET", "/tasks?limit=1&cursor=", {}, "", 200),
    ("delete", "DELETE", "/tasks/1", SECRET, "", 204),
    ("delete", "DELETE", "/tasks/1", SECRET, "", 404),
    ("file", "GET", "/files/none", {}, "", 404),
]


def test_a_server_answers_what_its_document_says(example: Path) -> None:
    made = json.loads((example / "openapi.json").read_text())
    operations = {
        operation["operationId"]: f"#/paths/{path.replace('~', '~0').replace('/', '~1')}/{verb}"
        for path, item in made["paths"].items()
        for verb, operation in item.items()
    }
    with serve(example / "server.out") as base:
        for name, verb, path, headers, body, status in CALLS:
            answer = ask(f"{base}/api{path}", verb, headers, body)
            assert answer.status == status, (name, path, answer.text)
            judge(made, operations[name], answer)


@dataclass(frozen=True)
class Answer:
    status: int
    type: str
    text: str


def ask(url: str, verb: str, headers: Mapping[str, str], body: str) -> Answer:
    request = Request(url, body.encode() if body else None, dict(headers), method=verb)
    try:
        with urlopen(request) as answer:
            return Answer(answer.status, answer.headers.get("Content-Type", ""), answer.read().decode())
    except HTTPError as error:
        with error:
            return Answer(error.code, error.headers.get("Content-Type", ""), error.read().decode())


def judge(made: Any, operation: str, answer: Answer) -> None:
    """The answer must be one of those that the document has for the operation."""
    resolved = pointed(made, operation)["responses"]
    response = resolved.get(str(answer.status), resolved["default"])
    response = pointed(made, response["$ref"]) if "$ref" in response else response
    content = response.get("content")
    if content is None:
        assert answer.text == ""
        return
    [(media, what)] = content.items()
    if media == "*/*":
        return
    assert answer.type.split(";")[0] == media
    values = answer.text.splitlines() if "x-itemSchema" in what else [answer.text]
    validator = Draft202012Validator(made | {"allOf": [what.get("x-itemSchema", what["schema"])]})
    for value in values:
        assert [error.message for error in validator.iter_errors(json.loads(value))] == []


def pointed(document: Any, pointer: str) -> Any:
    """https://www.rfc-editor.org/rfc/rfc6901"""
    for part in pointer.split("/")[1:]:
        document = document[part.replace("~1", "/").replace("~0", "~")]
    return document


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
