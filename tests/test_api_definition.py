"""What annotated interfaces mean over HTTP, and what each mistake is told.

A case of tests/golden/api-definition has a module `example.com/app` in `input`, and what its services mean in `api.txt`
or what there is to say in `diagnostics.txt`.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from random import Random

import pytest
from pydantic import TypeAdapter

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.gostd import load_std
from codegen.resolve import services
from codegen.resolve.golang.reach import has_seen_type
from codegen.resolve.services.directives import Word
from codegen.resolve.services.routes import Template, relation
from codegen.resolve.services.service import SERVICES, resolve_services
from codegen.schemas.service import ApiMethod, Verb
from codegen.schemas.span import NOWHERE
from tests.api_dump import api_text
from tests.resolve_go.judging import resolved
from tests.toolchain import go

GOLDEN = Path(__file__).parent / "golden" / "api-definition"
CASES = sorted(GOLDEN.iterdir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, golden: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case / "input")
    made = resolved(
        None,
        ["./..."],
        case / "input",
        std=load_std,
        mapped={"example.com/app/api/gowasm.File"},
        needs=has_seen_type,
        asked=SERVICES,
    )
    api = None if made.diagnostics.failed else resolve_services(made.program, made.diagnostics)
    words = "\n\n".join(format_diagnostic(item, made.sources) for item in made.diagnostics.sorted())
    if words or api is None:
        golden(case / "diagnostics.txt", words + "\n")
        assert not (case / "api.txt").exists(), "services with mistakes are not used"
    else:
        assert not (case / "diagnostics.txt").exists()
        golden(case / "api.txt", api_text(api))


def test_enough_is_told() -> None:
    """At least 50 mistakes and 40 forms."""
    said = [(case / "diagnostics.txt").read_text() for case in CASES if (case / "diagnostics.txt").exists()]
    known = [(case / "api.txt").read_text() for case in CASES if (case / "api.txt").exists()]
    assert len(re.findall(r"^\S+:\d+:\d+: error\[", "\n".join(said), re.MULTILINE)) >= 150
    assert len(re.findall(r"^    \w+\(.*\): [A-Z]+ /", "\n".join(known), re.MULTILINE)) >= 100
    documented = set(re.findall(r"`([a-z]+(?:-[a-z]+)+)`", _docstrings()))
    assert set(re.findall(r"error\[([a-z-]+)\]", "\n".join(said))) - {"undefined-name"} == documented


def _docstrings() -> str:
    folder = Path(services.__file__).parent
    modules = [import_module(f"{services.__name__}.{path.stem}") for path in folder.glob("[a-z]*.py")]
    things = [thing for module in modules for thing in (module, *vars(module).values())]
    members = [member for thing in things if isinstance(thing, type) for member in vars(thing).values()]
    return "\n".join(str(thing.__doc__ or "") for thing in (*things, *members) if _is_ours(thing))


def _is_ours(thing: object) -> bool:
    return str(getattr(thing, "__module__", None) or getattr(thing, "__name__", "")).startswith(services.__name__)


PIECES = ("a", "b", "{x}", "")


def test_routes_that_the_real_mux_refuses(tmp_path: Path) -> None:
    """Every pair of small patterns: ServeMux panics where we see a conflict, and nowhere else."""
    paths = [f"/{one}" for one in (*PIECES, "{r...}")]
    paths += [f"/{one}/{two}" for one in PIECES[:3] for two in ("a", "b", "{y}", "", "{r...}")]
    routes = [(verb, path) for verb in ("GET", "HEAD", "POST") for path in paths]
    program = tmp_path / "main.go"
    program.write_text(MUX)
    patterns = [f"{verb} {path}{'{$}' * path.endswith('/')}" for verb, path in routes]
    (tmp_path / "go.mod").write_text("module mux\n\ngo 1.26\n")
    told = go("run", ".", *patterns, cwd=tmp_path, goos="").stdout.split()
    ours = [
        str(i * len(routes) + j)
        for i, one in enumerate(routes)
        for j, other in enumerate(routes)
        if relation(_method(*one), _method(*other)) in ("same", "overlap")
    ]
    assert len(ours) > len(routes)
    assert told == ours


def _method(verb: str, path: str) -> ApiMethod:
    diagnostics = Diagnostics()
    template = Template(Word(path, NOWHERE), diagnostics)
    assert not diagnostics.failed
    return ApiMethod(name="A", verb=VERB.validate_python(verb), path=template.segments)


VERB: TypeAdapter[Verb] = TypeAdapter(Verb)
MUX = """package main

import (
	"fmt"
	"net/http"
	"os"
)

func main() {
	patterns := os.Args[1:]
	for i, one := range patterns {
		for j, other := range patterns {
			if refused(one, other) {
				fmt.Println(i*len(patterns) + j)
			}
		}
	}
}

func refused(one, other string) (yes bool) {
	defer func() { yes = recover() != nil }()
	mux := http.NewServeMux()
	mux.Handle(one, http.NotFoundHandler())
	mux.Handle(other, http.NotFoundHandler())
	return false
}
"""


@pytest.mark.slow
def test_the_input_is_go(tmp_path: Path) -> None:
    """All cases in one workspace, each as a module of its own name. The one whose names are wrong is none."""
    cases = [case for case in CASES if case.name != "wrong-names"]
    for case in cases:
        shutil.copytree(case / "input", tmp_path / case.name)
        for file in (*(tmp_path / case.name).rglob("*.go"), tmp_path / case.name / "go.mod"):
            file.write_text(file.read_text().replace("example.com/app", f"example.com/{case.name}"))
        stub = tmp_path / case.name / "api" / "gowasm"
        stub.mkdir(exist_ok=True)
        (stub / "file.go").write_text("package gowasm\n\ntype File struct{}\n")
    (tmp_path / "go.work").write_text("go 1.27\n" + "".join(f"use ./{case.name}\n" for case in cases))
    workspace = {"GOWORK": str(tmp_path / "go.work"), "GOFLAGS": ""}
    go("build", *(f"example.com/{case.name}/..." for case in cases), cwd=tmp_path, goos="", env=workspace)


@pytest.mark.parametrize("case", [case for case in CASES if (case / "api.txt").exists()], ids=lambda case: case.name)
def test_no_mistake_is_a_traceback(case: Path, tmp_path: Path) -> None:
    """Words left out, doubled and moved at random; whatever is said has a place and a hint."""
    shutil.copytree(case / "input", tmp_path, dirs_exist_ok=True)
    file = tmp_path / "api" / "api.go"
    words = re.split(r"(\s+|[{}()\[\]?&=,/])", file.read_text())
    chance = Random(case.name)
    said = 0
    for _ in range(40):
        broken = list(words)
        for _ in range(chance.randrange(1, 4)):
            at = chance.randrange(len(broken))
            broken[at] = chance.choice(["", broken[at] * 2, chance.choice(words), "{", "*", "é"])
        file.write_text("".join(broken))
        made = resolved(None, ["./api"], tmp_path, std=load_std, needs=has_seen_type, asked=SERVICES)
        if not made.diagnostics.failed:
            resolve_services(made.program, made.diagnostics)
            said += made.diagnostics.failed
            assert all(item.span.path and item.hint for item in made.diagnostics.sorted()), made.words
        assert made.words or not made.diagnostics.failed
    assert said
