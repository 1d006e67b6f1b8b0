"""What a proof has to ask: each generated type as Go and as TypeScript write it, and in which package Go may see it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.diagnostics import Diagnostics
from codegen.lower.types import build
from codegen.lower.types.universe import Universe
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts
from codegen.schemas.config import JsonVersion, TypesConfig
from codegen.schemas.proof import ProofEnum, ProofImport, ProofPackage, ProofType

ROOM = "gowasmprove"
"""The folder in the user's module that the proof's own packages seem to be in."""

SEED = 20250101
"""The same values are made each time, so that a proof that failed fails again."""


@dataclass(frozen=True)
class Home:
    """The user's module: its import path, its folder, and those of its packages -> their folders."""

    module: str
    folder: str
    packages: Mapping[str, str]


@dataclass
class _Group:
    """A test on the way."""

    path: str
    name: str
    folder: str
    version: JsonVersion
    types: list[ProofType] = field(default_factory=list)
    imports: dict[str, str] = field(default_factory=dict)


def plan_proof(
    program: go.GoProgram,
    files: Sequence[ts.TsFile],
    config: TypesConfig,
    home: Home,
    values: int,
    diagnostics: Diagnostics,
) -> tuple[ProofPackage, ...]:
    """The tests that make values of the types which `files` declare. In TypeScript, these are members of a namespace
    for each file: `F0.Task`.

    A type that no test can name (it is not exported, and other people's; or internal to their module) is proven where
    others have it. The note `not-proven` tells of generic types that nothing is known to instantiate.
    """
    universe = Universe(program)
    groups: dict[tuple[str, JsonVersion], _Group] = {}
    number = 0
    for index, file in enumerate(files):
        locals_ = {(name.package, name.name): name.local for name in file.renamed}
        for declared in _once(file.declarations):
            declaration = program.types.get((declared.package, declared.go))
            if declaration is None or not _nameable(declaration, program, home):
                continue
            if declared.instance:  # it is proven where others have it
                continue
            group = _group(groups, declaration.package, program, config, home)
            written = f"{_qualifier(group, declaration.package)}{declaration.name}"
            spelt = f"F{index}.{locals_.get((declared.package, declared.name), declared.name)}"
            if universe.kind(go.Named(package=declaration.package, name=declaration.name)) == "interface":
                spelt += " | null"  # a union has no null, and its fields have
            instances = list(_instances(declaration, declared, universe))
            if not instances:
                diagnostics.note(
                    "not-proven",
                    f"generic type {declaration.name} is proven only where others are made of it",
                    declaration.span,
                )
            for go_arguments, ts_arguments in instances:
                group.types.append(
                    ProofType(
                        number=number,
                        package=declaration.package,
                        name=declaration.name,
                        go=written + go_arguments,
                        ts=spelt + ts_arguments,
                        span=declaration.span,
                    )
                )
                number += 1
    enums = tuple(_enums(program, files))
    return tuple(_package(group, enums, home, values) for group in groups.values() if group.types)


def version_of(package: str, config: TypesConfig) -> JsonVersion:
    """Which of the two packages prints the types of a package."""
    settings = config.package.get(package)
    return (settings.json_version if settings else None) or config.json_version


def _once(declarations: Iterable[ts.TsTopLevel]) -> Iterable[ts.TsInterface | ts.TsAlias]:
    """The types that Go prints, without const objects, the types of what Go reads, and those of the other package of
    JSON, which are proven where others have them."""
    for declared in declarations:
        if not isinstance(declared, ts.TsConstObject) and not declared.input and not declared.version and declared.go:
            yield declared


def _nameable(declaration: go.Declaration, program: go.GoProgram, home: Home) -> bool:
    path = declaration.package
    if path in home.packages:
        return True
    parts = path.split("/")
    if not declaration.name[:1].isupper() or "vendor" in parts or program.names.get(path) == "main":
        return False
    if "internal" not in parts:  # https://pkg.go.dev/cmd/go#hdr-Internal_Directories
        return True
    parent = "/".join(parts[: len(parts) - parts[::-1].index("internal") - 1])
    return bool(parent) and f"{home.module}/".startswith(f"{parent}/")


def _group(
    groups: dict[tuple[str, JsonVersion], _Group],
    package: str,
    program: go.GoProgram,
    config: TypesConfig,
    home: Home,
) -> _Group:
    version = version_of(package, config)
    folder = home.packages.get(package)
    if folder is not None:
        group = _Group(package, program.names.get(package, package.rpartition("/")[2]), folder, version)
    else:
        name = f"{ROOM}/outside{version}"
        group = _Group(f"{home.module}/{name}", "main", f"{home.folder}/{name}", version)
    return groups.setdefault((group.path, version), group)


def _qualifier(group: _Group, package: str) -> str:
    if package == group.path:
        return ""
    return group.imports.setdefault(package, f"gowasm{len(group.imports)}") + "."


def _package(group: _Group, enums: tuple[ProofEnum, ...], home: Home, values: int) -> ProofPackage:
    return ProofPackage(
        path=group.path,
        name=group.name,
        folder=group.folder,
        inside=group.path in home.packages,
        maker=f"{home.module}/{ROOM}",
        out="",
        json_version=group.version,
        imports=tuple(ProofImport(name=name, path=path) for path, name in group.imports.items()),
        types=tuple(group.types),
        enums=enums,
        values=values,
        seed=SEED,
    )


# --- generic types ------------------------------------------------------------------------------------------------


def _instances(
    declaration: go.Declaration, declared: ts.TsInterface | ts.TsAlias, universe: Universe
) -> Iterable[tuple[str, str]]:
    """Type arguments as Go and as TypeScript write them: of one basic type that every constraint allows, and of one
    that may be null where nothing is asked for."""
    if not declaration.params:
        yield "", ""
        return
    chosen = [
        _argument(param.constraint, universe, ts_param)
        for param, ts_param in zip(declaration.params, declared.params, strict=True)
    ]
    if all(chosen):
        yield _arguments([one for one in chosen if one])
    plain = all(param.constraint is None and not param.quoted for param in declared.params)
    if plain and all(_is_any(param.constraint, universe) for param in declaration.params):
        yield _arguments([("*gowasm.Bool", "boolean | null")] * len(declaration.params))


def _arguments(chosen: Sequence[tuple[str, str]]) -> tuple[str, str]:
    return f"[{', '.join(one for one, _ in chosen)}]", f"<{', '.join(one for _, one in chosen)}>"


def _is_any(constraint: go.GoType, universe: Universe) -> bool:
    under = universe.underlying(constraint)
    return isinstance(under, go.Interface) and not under.methods and under.terms is None


def _argument(constraint: go.GoType, universe: Universe, declared: ts.TsParam) -> tuple[str, str] | None:
    under = universe.underlying(constraint)
    if _is_any(under, universe) or under == go.Basic(name="comparable"):
        return "gowasm.String", "string"
    if not isinstance(under, go.Interface) or under.methods:
        return None
    for term in under.terms or ():
        spelt = {"string": "string", "bool": "boolean", "int": "number", "uint": "number", "float": "number"}
        basic = universe.underlying(term.type)
        if isinstance(basic, go.Basic) and isinstance(term.type, go.Basic) and universe.kind(basic) in spelt:
            wide = isinstance(declared.constraint, ts.TsUnion) and build.NUMERIC in declared.constraint.members
            return basic.name, "number | `${number}`" if wide else spelt[universe.kind(basic)]
    return None


# --- enums --------------------------------------------------------------------------------------------------------


def _enums(program: go.GoProgram, files: Sequence[ts.TsFile]) -> Iterable[ProofEnum]:
    """The types with constants that TypeScript knows as a set of values: flags are a number there."""
    for file in files:
        for declared in _once(file.declarations):
            constants = program.constants.get((declared.package, declared.go), ())
            if constants and isinstance(declared, ts.TsAlias) and not isinstance(declared.type, ts.TsKeyword):
                values = dict.fromkeys(_value(constant.value) for constant in constants)
                yield ProofEnum(key=f"{declared.package}.{declared.go}", values=tuple(filter(None, values)))


def _value(value: go.ConstantValue) -> str:
    """A constant as Go writes it in a list of `any`."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return f"gowasm.{'Uint' if value >= 2**63 else 'Int'}({value})"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return ""
