"""Proves TypeScript against Go: real Go prints values of every type, and tsc judges whether they are what it was told.

The judges are the languages themselves. Of Go's rules for JSON nothing is known here.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gomodule import module_of
from codegen.lower.types.files import folder_of
from codegen.lower.types.package import lower_types
from codegen.lower.types.prove import plan_proof, version_of
from codegen.prover.gorun import home_of, print_values
from codegen.prover.judge import type_check
from codegen.prover.loose import report_loose
from codegen.prover.places import Declared
from codegen.prover.tools import find_go, find_tsc
from codegen.render.ts import print_ts
from codegen.schemas.config import TypesConfig
from codegen.schemas.gotypes import GoProgram
from codegen.schemas.proof import ProveResult
from codegen.schemas.tsfile import TsFile

VALUES = 24
"""How many random values are made of each type, beside zero, empty and full ones."""

_EXACT = {"int64": "number", "slices": "exact", "maps": "exact"}
"""The settings that promise what Go cannot keep, and what is proven instead."""


def prove(
    program: GoProgram,
    files: Sequence[TsFile],
    config: TypesConfig,
    folder: Path,
    diagnostics: Diagnostics,
    values: int = VALUES,
) -> ProveResult:
    """Makes values of every generated type with the user's Go, and checks their JSON with the user's tsc.

    `files` are those of `config`; `folder` is that of gowasm.toml. Nothing is written there.

    Diagnostics: `no-go`, `old-go`, `no-tsc`, `no-module`, `go-failed`, `tsc-failed`, `bad-typescript`; `unproven` for
    each field that is not what Go prints; the warnings `loose` and `never-printed`; the note `proven-exactly` where
    settings promise something else.
    """
    start = time.monotonic()
    go = find_go(folder, any(version_of(path, config) == "v2" for path in ("", *program.names)), diagnostics)
    written = (setting for setting in (config.ts, *(package.ts for package in config.package.values())) if setting)
    tsc = find_tsc([folder, *(folder / folder_of(setting) for setting in written)], diagnostics)
    module = module_of(folder)
    if module is None:
        diagnostics.error(
            "no-module", f"no go.mod is in {folder} or above", hint="run 'go mod init example.com/app' first"
        )
    if go is None or tsc is None or module is None:
        return ProveResult()
    changed = {key: value for key, value in _EXACT.items() if getattr(config, key) not in (value, "error")}
    if changed:
        words = ", ".join(f'{key} = "{value}"' for key, value in changed.items())
        diagnostics.note("proven-exactly", f"what is proven is what Go prints: the types as they are with {words}")
        config = config.model_copy(update=changed)
        files = lower_types(program, config, Diagnostics())
    if any(settings.ts for settings in config.package.values()):  # what is proven is in one folder
        apart = {path: settings.model_copy(update={"ts": None}) for path, settings in config.package.items()}
        config = config.model_copy(update={"package": apart})
        files = lower_types(program, config, Diagnostics())
    home = home_of(*module, _folders(program))
    packages = plan_proof(program, files, config, home, values, diagnostics)
    types = {type_.number: type_ for package in packages for type_ in package.types}
    with tempfile.TemporaryDirectory(prefix="gowasm-prove-") as scratch:
        printed = print_values(packages, home, config, go, Path(scratch) / "go", diagnostics)
        if printed is None:
            return ProveResult()
        lines = [line for line in printed if not line.refused]
        if type_check(files, print_ts(files), types, lines, tsc, Path(scratch) / "ts", diagnostics):
            report_loose(Declared(files), types, lines, diagnostics)
    told = {line.number for line in lines}
    for line in printed:
        if line.number not in told:
            told.add(line.number)
            type_ = types[line.number]
            diagnostics.warning(
                "never-printed", f"Go refuses to print any value of type {type_.name}: {line.refused}", type_.span
            )
    return ProveResult(
        types=len({line.number for line in lines}),
        values=len(lines),
        refused=len(printed) - len(lines),
        seconds=time.monotonic() - start,
    )


def _folders(program: GoProgram) -> dict[str, Path]:
    """Where the packages are whose types the program has."""
    folders = {package.path: Path(package.folder) for package in program.packages}
    for declaration in program.types.values():
        if declaration.file:
            folders.setdefault(declaration.package, Path(declaration.file).parent)
    return folders
