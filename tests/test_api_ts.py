"""The client in TypeScript: what is written for each construct, that it is strict, what it does in Node and Chromium.

A case of tests/golden/api-ts has a package `example.com/app` in `input`, and the file that it gives in `expected`, or
`diagnostics.txt`. `case.toml` is what gowasm.toml says. The runtime beside it is the same for all.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from codegen.config import parse_config
from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.pipeline_api import generate_api
from codegen.source import SourceFile
from tests.browser.harness import Browser
from tests.toolchain import NODE_FOLDER, REPOSITORY, node, run, tsc

GOLDEN = Path(__file__).parent / "golden" / "api-ts"
CASES = sorted(GOLDEN.iterdir())
HERE = Path(__file__).parent / "api_ts"
STRICT = {
    "strict": True,
    "target": "es2022",
    "lib": ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
    "module": "nodenext",
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noImplicitOverride": True,
    "noImplicitReturns": True,
    "noFallthroughCasesInSwitch": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUnusedLocals": True,
    "noUnusedParameters": True,
    "verbatimModuleSyntax": True,
    "erasableSyntaxOnly": True,
    "isolatedModules": True,
    "types": [],
    "outDir": "out",
}
"""Every option with which a user may make the compiler stricter."""


def generate(case: Path, folder: Path, setting: str = "ts") -> tuple[Mapping[str, str], str]:
    """The files that the user names, and what is said."""
    shutil.copytree(case / "input", folder, dirs_exist_ok=True)
    (folder / "go.mod").write_text("module example.com/app\n\ngo 1.26\n")
    toml = (case / "case.toml").read_text() if (case / "case.toml").exists() else ""
    diagnostics = Diagnostics()
    config = parse_config(SourceFile("gowasm.toml", toml.encode()), diagnostics)
    named = {"ts": "api.ts", "openapi": "openapi.json", "mocks": "mocks.ts"}
    update = {"packages": ("./...",), "go": False, "server": False, "fake": False}
    wanted = ("ts", "mocks") if setting == "mocks" else (setting,)
    update |= {name: getattr(config.api, name) or named[name] for name in wanted}
    config = config.model_copy(update={"api": config.api.model_copy(update=update)})
    with contextlib.chdir(folder):
        result = generate_api(config, folder, diagnostics)
    sources = {
        path: SourceFile(Path(path).name, source.data) if path.startswith(str(folder)) else source
        for path, source in result.sources.items()
    }
    said = "\n\n".join(format_diagnostic(item, sources) for item in diagnostics.sorted())
    outputs = () if diagnostics.failed else result.outputs
    texts = {name: text for output in outputs if output.option for name, text in output.files.texts().items()}
    return texts, said.replace(f"{folder}/", "") + "\n" if said else ""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(
    case: Path,
    tmp_path: Path,
    golden: Callable[[Path, str], None],
    golden_tree: Callable[[Path, Mapping[str, str]], None],
) -> None:
    files, said = generate(case, tmp_path, "mocks")
    own = {name: text for name, text in files.items() if "/" not in name and name != "gowasm-mocks.ts"}
    golden_tree(case / "expected", own)
    if said or (case / "diagnostics.txt").exists():
        golden(case / "diagnostics.txt", said)


@pytest.mark.parametrize("setting", ["mocks", "openapi"])
def test_the_same_whatever_the_hash_seed(setting: str, tmp_path: Path) -> None:
    """Sets must not decide an order."""
    program = (
        "import sys; from pathlib import Path; from tests.test_api_ts import GOLDEN, generate;"
        "print(generate(GOLDEN / 'wide', Path(sys.argv[1]), sys.argv[2]))"
    )
    command: list[str | Path] = [sys.executable, "-c", program, tmp_path, setting]
    assert len({run(command, REPOSITORY, {"PYTHONHASHSEED": seed}).stdout for seed in ("1", "2")}) == 1


def project(folder: Path, files: Mapping[str, str], **options: object) -> Path:
    """A project of TypeScript, with the files in `src`."""
    for name, text in files.items():
        (folder / "src" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "src" / name).write_text(text)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": STRICT | options, "include": ["src"]}))
    (folder / "node_modules").symlink_to(NODE_FOLDER / "node_modules")
    return folder


def test_all_are_strict(tmp_path: Path) -> None:
    """Every expected client, by all strict options at once, and what users write against one of them."""
    files: dict[str, str] = {}
    for case in CASES:
        made, _ = generate(case, tmp_path / "go" / case.name, "mocks")
        files |= {f"{case.name}/{name}": text for name, text in made.items()}
    files["wide/uses.ts"] = (HERE / "uses.ts").read_text()
    tsc("-p", ".", cwd=project(tmp_path, files, noEmit=True))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The client of the case `wide` as JavaScript, with what tries it."""
    folder = tmp_path_factory.mktemp("site")
    files, said = generate(GOLDEN / "wide", folder / "go", "mocks")
    assert not said
    tsc("-p", ".", cwd=project(folder, files))
    for file in HERE.glob("*.*js"):
        shutil.copy(file, folder)
    (folder / "index.html").write_text('<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">')
    return folder


@pytest.fixture
def base(site: Path) -> Iterator[str]:
    """The address of the server that was written by hand."""
    with subprocess.Popen([node(), "server.mjs", site], cwd=site, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def test_in_node(site: Path, base: str) -> None:
    """All cases pass, and nothing that is left keeps the process alive."""
    told = json.loads(run([node(), "run.mjs", site, base], site, timeout=60).stdout)
    assert failed(told) == {}
    assert len(told) >= 25


def test_mocks(site: Path) -> None:
    """MSW answers the client as a server would."""
    told = json.loads(run([node(), "mocks.mjs"], site, timeout=60).stdout)
    assert failed(told) == {}
    assert len(told) >= 12


@pytest.mark.parametrize("policy", ["bigint", "digits"])
def test_wide_integers(policy: str, tmp_path: Path) -> None:
    """64-bit integers that are not numbers in TypeScript are exact on both ways; all others are as they were."""
    files, _ = generate(GOLDEN / policy, tmp_path / "go", "mocks")
    tsc("-p", ".", cwd=project(tmp_path, files))
    shutil.copy(HERE / "wide.mjs", tmp_path)
    told = json.loads(run([node(), "wide.mjs", policy], tmp_path, timeout=60).stdout)
    assert failed(told) == {}
    assert len(told) >= 8


def test_query_core(site: Path) -> None:
    """TanStack Query takes what the client gives for it."""
    told = json.loads(run([node(), "query.mjs"], site, timeout=60).stdout)
    assert failed(told) == {}
    assert len(told) >= 3


def test_in_chromium(site: Path, base: str, browser: Browser) -> None:
    del site  # `base` serves it
    with browser.open(None, "index.html", files={"index.html": ""}) as page:
        page.goto(f"{base}/index.html")
        call = "run({ base: location.origin, where: 'browser', id: 2 })"
        told = page.evaluate(f"import('/cases.js').then(({{ run }}) => {call})")
        assert failed(told) == {}
        assert len(told) >= 25


def failed(told: Mapping[str, str]) -> dict[str, str]:
    return {name: why for name, why in told.items() if why}
