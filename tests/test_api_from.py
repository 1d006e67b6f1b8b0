"""Go from documents of OpenAPI: what each construct becomes, what each mistake is told, and that the Go is Go.

A case of tests/golden/api-from has a document, and the package `example.com/app/api` that it gives in `expected`, what
there is to say in `diagnostics.txt`, or both.
"""

from __future__ import annotations

import contextlib
import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.pipeline_api import generate_api
from codegen.pipeline_openapi import generate_from_openapi
from codegen.schemas.config import ApiConfig, Config
from tests.test_api_openapi import GOLDEN as DOCUMENTS
from tests.test_api_ts import FORMS, project
from tests.test_api_ts import generate as client_of
from tests.toolchain import REPOSITORY, go, gofmt, node, run, tsc

GOLDEN = Path(__file__).parent / "golden" / "api-from"
CASES = sorted(GOLDEN.iterdir())
GOOD = [case for case in CASES if (case / "expected").exists()]
HERE = Path(__file__).parent / "api_openapi"


def generate(document: Path, folder: Path) -> tuple[Mapping[str, str], str]:
    """The files, and what is said."""
    (folder / "go.mod").write_text("module example.com/app\n\ngo 1.26\n")
    shutil.copy(document, folder)
    if (document.parent / "parts").exists():
        shutil.copytree(document.parent / "parts", folder / "parts")
    diagnostics = Diagnostics()
    with contextlib.chdir(folder):
        result = generate_from_openapi(Path(document.name), Path("api"), diagnostics)
    said = "\n\n".join(format_diagnostic(item, result.sources) for item in diagnostics.sorted())
    return {name: text for output in result.outputs for name, text in output.files.texts().items()}, said


def written(document: Path, folder: Path) -> Path:
    """A module with the package."""
    files, _ = generate(document, folder)
    (folder / "api").mkdir()
    for name, text in files.items():
        (folder / "api" / name).write_text(text)
    return folder


def again(folder: Path, **settings: object) -> Mapping[Path, str]:
    """What `gowasm-gen api` makes of the package, which it has nothing to say of."""
    off = {"packages": ("./api",), "go": False, "server": False, "fake": False}
    diagnostics = Diagnostics()
    with contextlib.chdir(folder):
        result = generate_api(Config(api=ApiConfig.model_validate(off | settings)), folder, diagnostics)
    assert [format_diagnostic(item, result.sources) for item in diagnostics.sorted()] == []
    return {
        folder / output.folder / name: text for output in result.outputs for name, text in output.files.texts().items()
    }


def document_of(case: Path) -> Path:
    [found] = case.glob("openapi.*")
    return found


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    tmp_path: Path,
    golden: Callable[[Path, str], None],
    golden_tree: Callable[[Path, Mapping[str, str]], None],
) -> None:
    files, said = generate(document_of(case), tmp_path)
    if files or (case / "expected").exists():
        golden_tree(case / "expected", files)
    if said or (case / "diagnostics.txt").exists():
        golden(case / "diagnostics.txt", said + "\n")


def test_the_same_whatever_the_hash_seed(tmp_path: Path) -> None:
    """Sets must not decide an order."""
    program = (
        "import sys; from pathlib import Path; from tests.test_api_from import GOLDEN, document_of, generate;"
        "names = ('composition', 'parameters', 'v31');"
        "print([generate(document_of(GOLDEN / name), Path(sys.argv[1])) for name in names])"
    )
    command: list[str | Path] = [sys.executable, "-c", program, tmp_path]
    assert len({run(command, REPOSITORY, {"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}) == 1


def test_gofmt_changes_nothing(tmp_path: Path) -> None:
    assert len(GOOD) >= 6
    for case in GOOD:
        shutil.copytree(case / "expected", tmp_path / case.name)
    assert gofmt("-l", ".", cwd=tmp_path).stdout == ""


@pytest.mark.parametrize("case", GOOD, ids=lambda case: case.name)
def test_it_is_read_again(case: Path, tmp_path: Path) -> None:
    """The Go compiles, natively and for the browser, with all that is generated beside it."""
    module = written(document_of(case), tmp_path)
    for path, text in again(module, go=True, server=True, fake=True).items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    go("vet", "./api/...", cwd=module, goos="")
    go("build", "./api/...", cwd=module)


def described(module: Path) -> Any:
    [text] = again(module, openapi="openapi.json").values()
    (module / "openapi.json").write_text(text)
    return json.loads(text)


@pytest.mark.parametrize(
    "document",
    [*map(document_of, GOOD), *(next((case / "expected").iterdir()) for case in sorted(DOCUMENTS.iterdir()))],
    ids=lambda path: f"{path.parent.name}-{path.parent.parent.name}",
)
def test_round_trip(document: Path, tmp_path: Path) -> None:
    """A document that was made of Go gives Go of which the same document is made."""
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    one = described(written(document, tmp_path / "one"))
    two = described(written(tmp_path / "one" / "openapi.json", tmp_path / "two"))
    assert two == one


@pytest.mark.parametrize("case", FORMS, ids=lambda case: case.name)
def test_round_trip_of_every_form(case: Path, tmp_path: Path) -> None:
    files, said = client_of(case, tmp_path / "go", "openapi")
    assert not said
    (tmp_path / "openapi.json").write_text(files["openapi.json"])
    test_round_trip(tmp_path / "openapi.json", tmp_path)


MUTANTS: tuple[Any, ...] = (
    None,
    True,
    0,
    -1,
    "",
    "x",
    "#/components/schemas/Pet",
    [],
    [1],
    {},
    {"a": {}},
    {"$ref": "#"},
    {"$ref": "#/paths"},
)


def mutated(document: Any, chance: random.Random) -> None:
    """Changes one place of a document."""
    places = list(inner(document))
    owner, key = chance.choice(places)
    if chance.random() < 0.3:
        del owner[key]
    else:
        owner[key] = chance.choice(MUTANTS)


def inner(value: Any) -> Iterator[tuple[Any, Any]]:
    keys = list(value) if isinstance(value, dict) else list(range(len(value))) if isinstance(value, list) else []
    for key in keys:
        yield value, key
        yield from inner(value[key])


@pytest.mark.parametrize("case", ["petstore", "composition", "parameters", "bodies", "ours"])
def test_random_mistakes_are_told(case: str, tmp_path: Path) -> None:
    """Never a traceback; where nothing is wrong, `gofmt` and `gowasm-gen api` take the Go."""
    good = 0
    for seed in range(60):
        ours = DOCUMENTS / "wide" / "expected" / "openapi.json"
        document = yaml.safe_load((ours if case == "ours" else document_of(GOLDEN / case)).read_text())
        chance = random.Random(f"{case} {seed}")
        for _ in range(chance.randrange(1, 4)):
            mutated(document, chance)
        folder = tmp_path / str(seed)
        folder.mkdir()
        (folder / "in.json").write_text(json.dumps(document))
        (folder / "at").mkdir()
        files, said = generate(folder / "in.json", folder / "at")
        assert files or "error[" in said, seed
        if files and seed % 4 == 0:
            (folder / "at" / "api").mkdir()
            (folder / "at" / "api" / "api.go").write_text(files["api.go"])
            again(folder / "at", openapi="openapi.json")
            good += 1
    assert gofmt("-l", ".", cwd=tmp_path).stdout == ""
    assert good >= 2


def test_the_pet_store_works(tmp_path: Path) -> None:
    """Clients that were made of the public document, against a server that knows nothing of us."""
    module = written(document_of(GOLDEN / "petstore"), tmp_path)
    for path, text in again(module, go=True, ts="web/src/api.ts").items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    shutil.copytree(HERE / "petclient", module / "petclient")
    go("build", "-o", "client.out", "./petclient", cwd=module, goos="")
    site = project(module / "web", {})
    tsc("-p", ".", cwd=site)
    for file in HERE.glob("*.mjs"):
        shutil.copy(file, site)
    with subprocess.Popen([node(), "petstore.mjs"], cwd=site, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        base = server.stdout.readline().strip()
        try:
            typescript = run([node(), "petstore_calls.mjs", base], site, timeout=60).stdout.splitlines()
            native = run([module / "client.out", base], site, timeout=60).stdout.splitlines()
        finally:
            server.terminate()
    assert native == typescript
    assert native == [
        "added 10 doggie available",
        "found 1 of available",
        "found 2 by tags",
        "missing 404 Pet not found",
        "uploaded 3 bytes of tail",
        "inventory 1",
        "ordered placed true",
        "logged in",
        "deleted",
    ]
