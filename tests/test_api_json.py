"""Generated JSON is encoding/json's: values of the corpus are printed and read by both, and texts that are none.

A case of tests/golden/api-codec has a module `example.com/app` in `input`, and the file that is generated for its
package `api` in `expected`, or what there is to say in `diagnostics.txt`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.lower.api.codec import FILE_NAME
from codegen.pipeline_api import generate_api
from codegen.schemas.config import ApiConfig, Config
from tests.api_json import modules
from tests.gostructs import random_package
from tests.test_types_prove import CORPUS, constructs
from tests.toolchain import GO_VERSIONS, REPOSITORY, go, go_root, gofmt, node

CASES = sorted((REPOSITORY / "tests" / "golden" / "api-codec").iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    golden: Callable[[Path, str], None],
    golden_tree: Callable[[Path, Mapping[str, str]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(case / "input")
    diagnostics = Diagnostics()
    made = generate_api(Config(api=ApiConfig(packages=("./api",))), Path(), diagnostics)
    words = "\n\n".join(format_diagnostic(one, made.sources) for one in diagnostics.sorted())
    if words:
        golden(case / "diagnostics.txt", words + "\n")
        assert not (case / "expected").exists()
        return
    assert not (case / "diagnostics.txt").exists()
    files = {path: text for output in made.outputs for path, text in output.files.texts().items()}
    golden_tree(case / "expected", {FILE_NAME: files[FILE_NAME]})


ARGUMENTS = {
    "Pair": "string, *bool",
    "Linked": "int",
    "Lookup": "string, []int",
    "Ordered": "float64",
    "Sum": "int",
    "GenericList": "[]string",
    "GenericMap": "*int8",
    "Optional": "any",
    "Hidden": "int",
    "Pages": "string, bool",
    "ByNumber": "Level, string",
}
"""For the generic types of the corpus that take anything but a string."""

OF_ONE_RELEASE = {
    "Appended",
    "FieldsOfAppended",
    "AppendedNumber",
    "PointersToAppended",
    "AppendedByPointer",
    "UncalledWithin",
}
"""Go 1.27 calls AppendText where there is no MarshalText, and leaves some embedded fields out. Generated code is as Go
1.26."""


def corpus_types(room: str) -> list[str]:
    return [
        f"{one.name}[{ARGUMENTS.get(one.name, 'string')}]" if one.params else one.name
        for one in constructs(room)
        if one.name not in OF_ONE_RELEASE
    ]


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus, with generated functions for each of its types."""
    root = modules.module(tmp_path_factory.mktemp("json"))
    for room, name in (("common", "corpus"), ("v1", "v1")):
        shutil.copytree(CORPUS / room, root / room)
        types = corpus_types(room)
        assert modules.add(root, room, name, types) == len(types)
    return root


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_clean(module: Path, version: str) -> None:
    for room in ("common", "v1"):
        assert gofmt("-l", f"{room}/gowasm_json.go", cwd=module, version=version).stdout == ""
    go("vet", "-stdmethods=false", "./common", "./v1", cwd=module, version=version)


COUNTS = re.compile(r"compared: \{Printed:(\d+) Read:(\d+) Refused:(\d+) Unknown:(\d+)\}")


def compare(module: Path, folder: str, version: str, goos: str = "") -> tuple[int, int, int, int]:
    """Runs the test in Go: how many values were printed, texts read and refused, and values that nobody knows."""
    start = (f"-exec={go_root(version) / 'lib' / 'wasm' / 'go_js_wasm_exec'}",) if goos else ()
    done = go(
        "test", "-v", "-count=1", "-timeout=300s", *start, f"./{folder}", cwd=module, version=version, goos=goos
    )  # fmt: skip
    found = COUNTS.search(done.stdout)
    assert found, done.stdout
    printed, read, refused, unknown = map(int, found.groups())
    return printed, read, refused, unknown


@pytest.mark.parametrize("version", GO_VERSIONS)
@pytest.mark.parametrize("room", ["common", "v1"])
def test_corpus(module: Path, room: str, version: str) -> None:
    printed, read, refused, unknown = compare(module, room, version)
    assert printed > 20 * len(corpus_types(room))
    assert read > 10 * printed
    assert 0.2 * read < refused < 0.9 * read
    assert unknown < 0.02 * printed


def test_under_js(module: Path) -> None:
    node()
    assert compare(module, "v1", GO_VERSIONS[-1], "js") == compare(module, "v1", GO_VERSIONS[-1])


# --- what the corpus has not -----------------------------------------------------------------------------------------

ODD = (
    "Task", "[]Task", "TaskList", "Boxes", "Plain", "Anonymous", "Lazy", "[]Lazy", "map[string]Lazy", "Holder",
    "Addressable", "Strange", "Ways", "Addr", "Keyed", "Octets", "Pointers", "Recursive", "Quoted", "Holding", "Names",
    "Large", "*Task", "[2]Task", "map[string][]int", "string", "Name", "any",
    "bool", "float64", "time.Time", "other.State", "json.RawMessage", "struct{ A int }", "[]*Task",
)  # fmt: skip


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = modules.module(tmp_path_factory.mktemp("odd"))
    shutil.copytree(modules.HERE / "odd", root / "odd")
    assert modules.add(root, "odd", "odd", ODD, values=60) == len(ODD)
    return root


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_odd(odd: Path, version: str) -> None:
    assert gofmt("-l", "odd/gowasm_json.go", cwd=odd, version=version).stdout == ""
    printed, read, refused, unknown = compare(odd, "odd", version)
    assert printed > 40 * len(ODD)
    assert read > 10 * printed
    assert 0.2 * read < refused < 0.9 * read
    assert unknown == 0


@pytest.mark.parametrize("version", GO_VERSIONS)
def test_unions(tmp_path: Path, version: str) -> None:
    """As the methods that `gowasm-gen types` generates, which encoding/json calls."""
    root = modules.module(tmp_path)
    shutil.copytree(modules.HERE / "unions", root / "unions")
    types = ("Drawing", "Opened", "Circle", "[]*Square", "Shapes")
    assert modules.add(root, "unions", "unions", types, values=100, twice=False) == len(types)
    assert gofmt("-l", "unions/gowasm_json.go", cwd=root, version=version).stdout == ""
    printed, read, refused, _ = compare(root, "unions", version)
    assert printed > 100 * len(types)
    assert read > 10 * printed
    assert 0.2 * read < refused < 0.9 * read


# --- random structs ---------------------------------------------------------------------------------------------------

STRUCTS = 60


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = modules.module(tmp_path_factory.mktemp("random"))
    (root / "random").mkdir()
    return root


@pytest.mark.slow
# Smaller numbers make no smaller packages, so nothing is shrunk: what differs is told with its type.
@settings(max_examples=3, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_random_structs(scratch: Path, seed: int) -> None:
    text = random_package(seed, STRUCTS, "v1")
    (scratch / "random" / "random.go").write_text(text)
    types = re.findall(r"^type ([Tt]\d+) struct", text, re.MULTILINE)
    assert modules.add(scratch, "random", "random", types, seed, values=8) == STRUCTS
    assert gofmt("-l", "random/gowasm_json.go", cwd=scratch).stdout == ""
    for version in GO_VERSIONS:
        printed, read, refused, _ = compare(scratch, "random", version)
        assert printed > 5 * STRUCTS
        assert read > 200 * STRUCTS
        assert refused > 0.1 * read
