"""TypeScript from Go types, beside tygo, guts and typescriptify: how true it is, how precise, and how long it takes."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from benchmarks.clock import Timing, median, timed
from benchmarks.report import Section, Table, ratio
from benchmarks.types.judge import Construct, Verdict, judge, print_corpus
from benchmarks.types.pieces import read_source, write_pieces
from benchmarks.workspace import BUILD, HERE, Workspace, generator, go_proxy
from tests import toolchain
from tests.test_types_prove import constructs as corpus_constructs

OURS, TYGO, GUTS, STRUCTS = "gowasm-gen types", "tygo", "guts", "typescriptify"
CORPUS = toolchain.REPOSITORY / "tests" / "corpus"
ROOMS = ("common", "v1")
OWN = "directives.go"
"""What this file of the corpus says is for gowasm-gen alone."""

MODULE = "gowasm.example/peers"
CORE, API = "core/v1", "all of k8s.io/api"
TARGETS = {CORE: 0.5, API: 3.0}


def measure(workspace: Workspace, runs: int = 5) -> Section:
    """Truth on the corpus, then the time of whole processes on k8s.io/api."""
    folder = _module(workspace)
    truth, verdicts, constructs = _truth(folder)
    speed, timings = _speed(folder, runs)
    mine = verdicts[OURS]
    missed = [
        f"{name}: not declared, sound and precise" for name, found in mine.items() if found != Verdict(*[True] * 3)
    ]
    missed += [
        f"{what}: {timings[what, OURS].seconds:.2f} s, not {most} s"
        for what, most in TARGETS.items()
        if timings[what, OURS].seconds > most
    ]
    figures = {
        "truth": {tool: _counts(found) for tool, found in verdicts.items()},
        "constructs": len(constructs),
        "seconds": {f"{what}, {tool}": timing.data() for (what, tool), timing in timings.items()},
    }
    return Section("types", [truth, speed], figures, missed)


def _module(workspace: Workspace) -> Path:
    """A Go module with the peers, built, and with k8s.io/api."""
    folder = workspace.fresh("types")
    shutil.copytree(HERE / "types" / "peers", folder, dirs_exist_ok=True)
    toolchain.go("mod", "download", "all", cwd=folder, goos="", env={"GOPROXY": go_proxy()})
    commands = ["./each", "github.com/gzuidhof/tygo", "github.com/coder/guts/cmd/gots"]
    toolchain.go("build", "-o", "bin/", *commands, cwd=folder, goos="")
    return folder


# --- truth ------------------------------------------------------------------------------------------------------------


def _truth(folder: Path) -> tuple[Table, Mapping[str, Mapping[str, Verdict]], Sequence[Construct]]:
    constructs: list[Construct] = []
    for room in ROOMS:
        files = [file for file in sorted((CORPUS / room).glob("*.go")) if file.name != OWN]
        source = read_source(files)
        declared = frozenset().union(*(chunk.belongs for chunk in source.chunks))
        mine = {
            one.name: Construct(
                one.name,
                f"from{room}{index:03}",
                one.params,
                [text for mark, text in one.wrong if mark in ("wrong", "v1")],
            )
            for index, one in enumerate(corpus_constructs(room))
            if one.name in declared
        }
        write_pieces(source, {name: one.package for name, one in mine.items()}, folder / "pieces")
        print_corpus(CORPUS, room, mine)
        constructs += [one for one in mine.values() if one.printed]
    packages = [f"{MODULE}/pieces/{one.package}" for one in constructs]
    tools: dict[str, Callable[[Path], None]] = {
        OURS: lambda out: _ours(folder, out, packages),
        GUTS: lambda out: _each(folder, "guts", out, packages),
        TYGO: lambda out: _each(folder, "tygo", out, packages),
        STRUCTS: lambda out: _structs(folder, out, constructs),
    }
    verdicts = {}
    for tool, run in tools.items():
        out = folder / "out" / tool.split()[0]
        out.mkdir(parents=True)
        run(out)
        verdicts[tool] = judge(constructs, out)
    values = sum(len(one.printed) for one in constructs)
    table = Table(
        f"Types: {len(constructs)} constructs, {values:,} values that Go prints, "
        f"{sum(len(one.wrong) for one in constructs)} that it never prints",
        ["", "declared", "sound", "precise", "both"],
        [[tool, *(f"{count}" for count in _counts(found).values())] for tool, found in verdicts.items()],
        [
            "Declared: there is TypeScript of that name, and it compiles. Sound: it takes every value that Go printed.",
            "Precise: it refuses every wrong one. Each construct is a package by itself.",
        ],
    )
    return table, verdicts, constructs


def _counts(verdicts: Mapping[str, Verdict]) -> dict[str, int]:
    found = verdicts.values()
    return {
        "declared": sum(one.declared for one in found),
        "sound": sum(one.sound for one in found),
        "precise": sum(one.precise for one in found),
        "both": sum(one.sound and one.precise for one in found),
    }


def _ours(folder: Path, out: Path, packages: Sequence[str]) -> None:
    toolchain.run(generator("types", *packages, "--ts", out), folder, _environment())


def _each(folder: Path, tool: str, out: Path, packages: Sequence[str]) -> None:
    """Two at a time: starting guts takes a second of processor."""
    halves = [packages[0::2], packages[1::2]]

    def run(half: Sequence[str]) -> None:
        toolchain.run([folder / "bin" / "each", tool, out, *half], folder, _environment(), timeout=3600)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(run, halves))


def _structs(folder: Path, out: Path, constructs: Sequence[Construct]) -> None:
    """typescriptify takes structs, by reflection in a program that imports them; of generic ones, instances only."""
    structs = []
    for one in constructs:
        text = (folder / "pieces" / one.package / "piece.go").read_text()
        if re.search(rf"^type {one.name} struct\b", text, re.MULTILINE):
            structs.append(one)
    imports = "".join(f'\t"{MODULE}/pieces/{one.package}"\n' for one in structs)
    values = "".join(f'\t"{one.package}": {one.package}.{one.name}{{}},\n' for one in structs)
    program = folder / "structs"
    program.mkdir()
    (program / "main.go").write_text(_STRUCTS % (imports, values))
    toolchain.go("build", "-o", "bin/structs", "./structs", cwd=folder, goos="")
    for one in structs:  # a process for each: some end in an overflow of the stack
        toolchain.run([folder / "bin" / "structs", one.package, out / f"{one.package}.ts"], folder, check=False)


_STRUCTS = """package main

import (
	"os"

	"github.com/tkrajina/typescriptify-golang-structs/typescriptify"

%s)

var values = map[string]any{
%s}

func main() {
	made := typescriptify.New().WithInterface(true).WithBackupDir("").Add(values[os.Args[1]])
	if err := made.ConvertToFile(os.Args[2]); err != nil {
		panic(err)
	}
}
"""


# --- time -------------------------------------------------------------------------------------------------------------


def _speed(folder: Path, runs: int) -> tuple[Table, Mapping[tuple[str, str], Timing]]:
    listed = toolchain.go("list", "k8s.io/api/...", cwd=folder, goos="").stdout.split()
    inputs = {CORE: ["k8s.io/api/core/v1"], API: listed}
    timings = {}
    for what, packages in inputs.items():
        entries = [f'  - path: "{path}"\n    output_path: "tygo/{path.replace("/", "_")}.ts"\n' for path in packages]
        config = folder / f"tygo{len(packages)}.yaml"
        config.write_text("packages:\n" + "".join(entries))
        commands: dict[str, list[str | Path]] = {
            OURS: generator("types", *packages, "--ts", folder / "k8s"),
            TYGO: [folder / "bin" / "tygo", "generate", "--config", config],
        }
        if what == CORE:  # guts takes no two packages that declare the same name
            commands[GUTS] = [folder / "bin" / "gots", *packages]
        for tool, command in commands.items():
            timings[what, tool] = median(runs, lambda command=command: timed(command, folder, _environment()))  # type: ignore[misc]
    rows = [
        [
            f"{what}: {tool}",
            f"{timing.seconds:.2f} s",
            f"{timing.processor:.2f} s",
            ratio(timing.processor, timings[what, OURS].processor),
            f"{timing.megabytes:.0f} MB",
            f"{TARGETS[what]} s" if tool == OURS else "",
        ]
        for (what, tool), timing in timings.items()
    ]
    table = Table(
        f"TypeScript from k8s.io/api: {len(inputs[API])} packages",
        ["", "wall", "processor", "to ours", "peak", "target"],
        rows,
        [
            f"Medians of {runs} whole processes; gowasm-gen has no cache. tygo reads the syntax of the packages that",
            "it is told, and of no others; guts type-checks all that they need, writes no comments, and takes no two",
            "packages that declare the same name.",
        ],
    )
    return table, timings


def _environment() -> dict[str, str]:
    path = os.pathsep.join([str(toolchain.go_root() / "bin"), os.environ["PATH"]])
    bytecode = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(BUILD / "bytecode")}  # which pip compiles
    flags = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOWORK": "off"}
    return {"PYTHONPATH": str(toolchain.REPOSITORY), "PATH": path, **bytecode, **flags}
