"""What real Go and the TypeScript compiler say of what a tool made of the corpus."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.diagnostics import Diagnostics
from codegen.lower.types.prove import plan_proof
from codegen.pipeline_types import generate_types
from codegen.prover.gorun import home_of, print_values
from codegen.prover.tools import find_go
from codegen.schemas.config import TypesConfig
from tests import toolchain

_ERROR = re.compile(r"^(\S+?)\((\d+),\d+\): error TS(?!1117:)", re.MULTILINE)  # 1117: JSON may have a key twice
_SYNTAX = re.compile(r"^(\S+?)\(\d+,\d+\): error TS1(?!117)\d{3}:", re.MULTILINE)
_OPTIONS = "--noEmit --strict --target es2022 --module esnext --moduleResolution bundler --pretty false".split()


@dataclass
class Construct:
    """A type of the corpus, and the package that it is cut into.

    printed: JSON texts that real Go prints, each with the type arguments of the value as TypeScript writes them.
    wrong:   texts that it never prints.
    """

    name: str
    package: str
    params: int
    wrong: Sequence[str]
    printed: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Verdict:
    """declared: the tool wrote TypeScript that compiles and has the type; sound: it takes all that Go prints; precise:
    it refuses all that is wrong."""

    declared: bool = False
    sound: bool = False
    precise: bool = False


def print_corpus(corpus: Path, room: str, constructs: Mapping[str, Construct]) -> None:
    """Lets real Go print values of the constructs, and keeps them there. Raises AssertionError."""
    diagnostics = Diagnostics()
    config = TypesConfig(packages=(f"./{room}",), ts="out")
    made = generate_types(config, corpus, diagnostics)
    go = find_go(corpus, False, diagnostics)
    assert made.program is not None, [item.message for item in diagnostics.sorted()]
    assert go is not None, [item.message for item in diagnostics.sorted()]
    home = home_of("corpus.example", corpus, {f"corpus.example/{room}": corpus / room})
    packages = plan_proof(made.program, made.files, config, home, 12, diagnostics)
    types = {type_.number: type_ for package in packages for type_ in package.types}
    with TemporaryDirectory() as scratch:
        lines = print_values(packages, home, config, go, Path(scratch), diagnostics)
    assert lines is not None, [item.message for item in diagnostics.sorted()]
    for line in lines:
        type_ = types[line.number]
        if not line.refused and type_.package == f"corpus.example/{room}" and type_.name in constructs:
            arguments = type_.ts.partition("<")
            constructs[type_.name].printed.append((arguments[1] + arguments[2], line.json))


def judge(constructs: Sequence[Construct], made: Path) -> dict[str, Verdict]:
    """What becomes of each construct. `made` has a file `<package>.ts` for each that the tool could do."""
    tests: dict[tuple[str, int], tuple[Construct, bool]] = {}
    files = {}
    for construct in constructs:
        name = _name(made, construct)
        if name is None:
            continue
        lines = [f'import type * as T from "./{construct.package}";', "export {};"]
        unknown = f"<{', '.join(['unknown'] * construct.params)}>" if construct.params else ""
        values = [(arguments, text, True) for arguments, text in construct.printed]
        for arguments, text, right in [*values, *((unknown, text, False) for text in construct.wrong)]:
            lines.append(f"const v{len(lines)}: T.{name}{arguments} = {text};")
            tests[f"test_{construct.package}.ts", len(lines)] = construct, right
        files[construct.package] = construct
        (made / f"test_{construct.package}.ts").write_text("\n".join(lines) + "\n")
        there = f"export type There = T.{name}{construct.printed[0][0]};"
        (made / f"there_{construct.package}.ts").write_text(f"{lines[0]}\n{there}\n")
    unreadable = {_package(file) for file in _SYNTAX.findall(_tsc(made))}  # as long as one is, tsc speaks of no other
    for package in unreadable:
        for path in [*made.glob(f"{package}*.ts"), made / f"test_{package}.ts", made / f"there_{package}.ts"]:
            path.unlink()
    refused = {(file, int(line)) for file, line in _ERROR.findall(_tsc(made))}
    broken = unreadable | {_package(file) for file, _ in refused if not file.startswith("test_")}
    verdicts = {construct.name: Verdict() for construct in constructs}
    for construct in files.values():
        if construct.package not in broken:
            mine = [(test, right) for test, (owner, right) in tests.items() if owner is construct]
            verdicts[construct.name] = Verdict(
                declared=True,
                sound=not any(test in refused for test, right in mine if right),
                precise=all(test in refused for test, right in mine if not right),
            )
    return verdicts


def _name(made: Path, construct: Construct) -> str | None:
    """What a tool calls the type: TypeScript has names that a type may not have, such as `Array`. None where it wrote
    no file."""
    for ending in (".ts", ".d.ts"):
        file = made / f"{construct.package}{ending}"
        if file.is_file():
            found = re.search(rf"\b(?:interface|type|class|enum) ({construct.name}_*)(?!\w)", file.read_text())
            return found[1] if found else construct.name
    return None


def _tsc(made: Path) -> str:
    return toolchain.tsc(*_OPTIONS, *sorted(path.name for path in made.glob("*.ts")), cwd=made, check=False).stdout


def _package(file: str) -> str:
    return re.sub(r"^there_|(\.d)?\.ts$", "", file)
