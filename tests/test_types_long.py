"""Programs that are long in one direction: they end soon, and in no traceback."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from codegen.diagnostics import Diagnostics
from codegen.pipeline_types import generate_types
from codegen.render.ts import print_ts
from codegen.schemas.config import TypesConfig

LENGTH = 2000

CHAINS: dict[str, tuple[Callable[[int], str], str, str]] = {
    "types": (lambda n: f"type A{n} A{n + 1}\n", "type A{} []byte\n", "export type A0 = string | null;"),
    "aliases": (lambda n: f"type A{n} = A{n + 1}\n", "type A{} string\n", "export type A0 = A1;"),
    "structs": (
        lambda n: f'type A{n} struct{{ A A{n + 1} `json:"a,omitempty"` }}\n',
        "type A{} struct{{}}\n",
        "export interface A0 {\n  a",
    ),
    "generic types": (
        lambda n: f"type A{n}[T any] struct{{ A A{n + 1}[T] }}\n",
        "type A{}[T any] []T\n",
        "export interface A0<T> {\n  A: A1<T>;",
    ),
    "generic types that are written out": (
        lambda n: f"type A{n}[T any] struct{{ A A{n + 1}[T] }}\n" + ("type Z struct{ A A0[byte] }\n" if not n else ""),
        "type A{}[T any] []T\n",
        "export interface Z {\n  A: A0Byte;",
    ),
    "constants": (
        lambda n: f"const A{n} Z = A{n + 1} + 1\n" + ("type Z int\n" if not n else ""),
        "const A{} Z = 0\n",
        "export type Z =",
    ),
}


@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize("name", CHAINS)
def test_a_long_chain(name: str, version: str, tmp_path: Path) -> None:
    """Twice the length takes hardly more than twice the work."""
    half = _calls(name, LENGTH // 2, version, tmp_path / "half")
    assert _calls(name, LENGTH, version, tmp_path / "whole") < 3 * half


def _calls(name: str, length: int, version: str, folder: Path) -> int:
    """How many functions are called: unlike seconds, the same on every machine."""
    link, end, wanted = CHAINS[name]
    folder.mkdir()
    (folder / "go.mod").write_text("module app.example\n\ngo 1.26\n")
    (folder / "api.go").write_text("package api\n\n" + "".join(map(link, range(length))) + end.format(length))
    diagnostics = Diagnostics()
    config = TypesConfig.model_validate({"packages": ["."], "ts": "api.ts", "json": version})
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        made = generate_types(config, folder, diagnostics)
        text = "".join(print_ts(made.files).values())
    finally:
        sys.setprofile(before)
    codes = {one.code for one in diagnostics.sorted()}
    assert codes <= {"too-deep"}
    assert codes or wanted.replace(" | null", "" if version == "v2" else " | null") in text
    return calls
