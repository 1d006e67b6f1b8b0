"""Makes values with real Go: tests that seem to be in the user's packages, where nothing is written.

`go test -overlay` takes them from somewhere else: https://pkg.go.dev/cmd/go#hdr-Build_and_test_caching. The user's own
tests are out of the way meanwhile.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from codegen.diagnostics import Diagnostics
from codegen.lower.types.prove import ROOM, Home
from codegen.prover.tools import Go
from codegen.render.proof import maker_files, print_proof
from codegen.schemas.config import TypesConfig
from codegen.schemas.proof import ProofPackage

_LONGEST = 2000


class Line(NamedTuple):
    """What Go printed of a type: a JSON text, or else why it did not."""

    number: int
    json: str
    refused: str


def print_values(
    packages: Sequence[ProofPackage], home: Home, config: TypesConfig, go: Go, scratch: Path, diagnostics: Diagnostics
) -> list[Line] | None:
    """The JSON of the values of all types, without repetition; None when Go could not run the tests.

    `scratch` is an empty folder. Diagnostics: `go-failed`.
    """
    overlay: dict[str, str] = {}
    for name, text in maker_files().items():
        overlay[str(Path(home.folder) / ROOM / name)] = _write(scratch / "maker" / name, text)
    outs = [scratch / f"{index}.txt" for index in range(len(packages))]
    for index, (package, out) in enumerate(zip(packages, outs, strict=True)):
        for test in Path(package.folder).glob("*_test.go"):
            overlay[str(test)] = ""
        text = print_proof(package.model_copy(update={"out": json.dumps(str(out))}))
        file = f"gowasm_prove{'_test' if package.inside else ''}.go"
        overlay[str(Path(package.folder) / file)] = _write(scratch / f"test{index}.go", text)
    common = ["-overlay", _write(scratch / "overlay.json", json.dumps({"Replace": overlay}))]
    common += ["-tags", ",".join(config.tags)] if config.tags else []
    where = _where([package.path for package in packages], common, home, config, go)
    runs = [["run", *common, *where, package.path] for package in packages if not package.inside]
    if inside := [package.path for package in packages if package.inside]:
        runs.append(["test", *common, *where, "-run", "^TestGowasmProve$", "-count=1", "-vet=off", *inside])
    if where:
        go = go.with_little(_target(config))
    for run in runs:
        done = go(*run, cwd=Path(home.folder))
        if not done.ok:
            text = done.text if len(done.text) < _LONGEST else f"{done.text[:_LONGEST]}..."
            diagnostics.error(
                "go-failed", f"Go could not run the proof:\n{text}", hint="'go vet' tells whether it builds"
            )
            return None
    return [line for out in outs for line in _lines(out)]


def _write(path: Path, text: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return str(path)


def _target(config: TypesConfig) -> dict[str, str]:
    system, _, machine = config.target.partition("/")
    return {"GOOS": system, "GOARCH": machine}


def _where(paths: Sequence[str], common: Sequence[str], home: Home, config: TypesConfig, go: Go) -> list[str]:
    """Nothing where the packages have the same files on this machine as for the target: then this machine runs them.
    Else what lets Node run them."""
    listed = ["list", *common, "-f", "{{.ImportPath}} {{.GoFiles}}", *paths]
    here, there = (go(*listed, cwd=Path(home.folder), env=env) for env in (None, _target(config)))
    if config.target != "js/wasm" or (here.ok and here.out == there.out):
        return []
    return ["-exec", str(go.root / "lib" / "wasm" / "go_js_wasm_exec")]


def _lines(out: Path) -> Iterator[Line]:
    for line in out.read_text("utf-8", "replace").split("\n"):
        number, _, said = line.partition(" ")
        if number:
            refused = said.startswith("! ")
            yield Line(int(number), "" if refused else said, said[2:] if refused else "")


def home_of(module: str, folder: Path, packages: dict[str, Path]) -> Home:
    """The user's module; of the packages, those that are in it."""
    root = folder.resolve()
    inside = {
        path: str(place.resolve())
        for path, place in packages.items()
        if place.resolve().is_relative_to(root) and "vendor" not in place.resolve().relative_to(root).parts
    }
    return Home(module, os.fspath(root), inside)
