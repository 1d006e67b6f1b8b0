"""What annotated interfaces mean over HTTP, and what each mistake is told.

A case of tests/golden/api-definition has a module `example.com/app` in `input`, and what its services mean in `api.txt`
or what there is to say in `diagnostics.txt`.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.diagnostics import format_diagnostic
from codegen.gostd import load_std
from codegen.resolve.golang.reach import has_seen_type
from codegen.resolve.services.service import SERVICES, resolve_services
from tests.api_dump import api_text
from tests.resolve_go.judging import resolved

GOLDEN = Path(__file__).parent / "golden" / "api-definition"
CASES = sorted(path for path in GOLDEN.iterdir())


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
