"""What go/types says of packages beside what we say, in one notation: that of judge/main.go."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.gomodules import GoEnvironment
from codegen.gopackages import FoundPackage, GoWorkspace
from codegen.resolve.golang.generics import underlying
from codegen.resolve.golang.method_sets import method_set
from codegen.resolve.golang.reach import resolve_go
from codegen.schemas import gotypes as t
from codegen.schemas.gosource import GoSourceFile
from codegen.source import SourceFile
from codegen.syntax.gosource import read_go_file
from tests.toolchain import REPOSITORY, go, go_root, run

JUDGE = Path(__file__).parent / "judge" / "main.go"


@functools.cache
def _judge(version: str) -> Path:
    """The judge, built by a release of Go."""
    folder = Path(mkdtemp(prefix="judge-"))
    (folder / "go.mod").write_text("module judge\n\ngo 1.26\n")
    (folder / "main.go").write_text(JUDGE.read_text())
    go("build", "-o", "judge", ".", cwd=folder, version=version, goos="")
    return folder / "judge"


def judged(version: str, paths: Sequence[str], modules: Mapping[str, Path] | None = None) -> dict[str, Any]:
    """What Go says of packages, by import path. `modules` are folders of what is not of the standard library."""
    flags = [f"-module={path}={folder}" for path, folder in (modules or {}).items()]
    done = run([_judge(version), "-goroot", go_root(version), *flags, *paths], go_root(version))
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@dataclass
class Resolved:
    """What we say. `words` are the diagnostics as text, `lines` the lines where the errors are."""

    program: t.GoProgram
    diagnostics: Diagnostics
    sources: dict[str, SourceFile] = field(default_factory=dict)

    @property
    def words(self) -> str:
        return "\n".join(format_diagnostic(it, self.sources) for it in self.diagnostics.sorted())

    @property
    def lines(self) -> dict[int, str]:
        """Line -> code of the first error there."""
        found: dict[int, str] = {}
        for it in self.diagnostics.sorted():
            if it.span.path:
                found.setdefault(self.sources[it.span.path].position(it.span.start)[0], it.code)
        return found


def downloaded(module: str, version: str) -> Path:
    """The folder of a module in the cache, where the machine's own proxy puts it. Raises ToolFailed."""
    command = [go_root() / "bin" / "go"]
    proxy = run([*command, "env", "GOPROXY"], REPOSITORY).stdout.strip()
    done = go("mod", "download", "-json", f"{module}@{version}", cwd=Path(mkdtemp()), goos="", env={"GOPROXY": proxy})
    return Path(json.loads(done.stdout)["Dir"])


def resolved(
    version: str | None, patterns: Sequence[str], folder: Path, cache: Path | None = None, **options: Any
) -> Resolved:
    """What we say of packages as seen from a folder, with the standard library read from the sources of a release,
    if any."""
    diagnostics = Diagnostics()
    modules = cache or folder / "none"
    environment = GoEnvironment(root=go_root(version) if version else None, cache=modules, workspace="off")
    workspace = GoWorkspace(folder, "js/wasm", (), diagnostics, environment)
    sources: dict[str, SourceFile] = {}

    def read(package: FoundPackage) -> list[GoSourceFile]:
        files = []
        for path in package.files:
            name = path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name
            source = sources[name] = SourceFile.read(path, name)
            files.append(read_go_file(source, diagnostics))
        return files

    roots = [package for pattern in patterns for package in workspace.expand(pattern)]
    settings: dict[str, Any] = {
        "std": lambda _: None,
        "mapped": (),
        "needs": lambda _: True,
        "why_missing": workspace.why_missing,
    } | options
    program = resolve_go(roots, workspace.find, read, diagnostics=diagnostics, **settings)
    return Resolved(program, diagnostics, {**workspace.sources, **sources})


# --- our types in the judge's notation ------------------------------------------------------------------------------


def show(type_: t.GoType, params: Mapping[str, int]) -> str:
    """A type with full paths; aliases by name, type parameters by number."""
    match type_:
        case t.Basic():
            return type_.name
        case t.Named():
            name = f"{type_.package.removeprefix('vendor/')}.{type_.name}"
            inner = ",".join(show(argument, params) for argument in type_.arguments)
            return f"{name}[{inner}]" if inner else name
        case t.TypeParameter():
            return f"${params[type_.name]}"
        case t.Pointer():
            return "*" + show(type_.element, params)
        case t.Slice():
            return "[]" + show(type_.element, params)
        case t.Array():
            return f"[{type_.length}]" + show(type_.element, params)
        case t.Map():
            return f"map[{show(type_.key, params)}]{show(type_.value, params)}"
        case t.Chan():
            return "chan " + show(type_.element, params)
        case t.Func():
            parts = (",".join(show(it, params) for it in side) for side in (type_.params, type_.results))
            return "func({})({})".format(*parts) + ("..." if type_.variadic else "")
        case t.Struct():
            return "struct{" + "; ".join(_field(it, params) for it in type_.fields) + "}"
        case t.Interface():
            methods = sorted(f"{it.name} {show(it.signature or t.Func(), params)}" for it in type_.methods)
            return "interface{" + "; ".join(methods) + "}"


def _field(it: t.StructField, params: Mapping[str, int]) -> str:
    return f"{'+' * it.embedded}{it.name} {show(it.type, params)} {(it.tag or '').encode().hex()}"


def described(declaration: t.Declaration, program: t.GoProgram) -> dict[str, Any]:
    """A declared type as the judge describes it."""
    params = {parameter.name: number for number, parameter in enumerate(declaration.params)}
    named = t.Named(
        package=declaration.package,
        name=declaration.name,
        arguments=tuple(t.TypeParameter(name=name) for name in params),
    )
    right = declaration.type if declaration.alias else underlying(named, program)
    ways = {
        kind: {
            name: [field.name for field in it.path] for name, it in method_set(type_, program).items() if not it.pointer
        }
        for kind, type_ in (("Value", named), ("Pointer", t.Pointer(element=named)))
    }
    return {
        "Alias": declaration.alias,
        "Params": [show(parameter.constraint, params) for parameter in declaration.params] or None,
        "Underlying": show(right, params),
        "Methods": sorted(method.name for method in declaration.methods) or None,
        **ways,
    }


def show_value(value: object, type_: t.GoType) -> str:
    """A constant, exactly; of strings `value` is the bytes."""
    match value:
        case bool():
            return str(value).lower()
        case bytes():
            return value.hex()
        case int():
            return str(value)
        case tuple():
            return ",".join(_ratio(part) for part in value)
        case Fraction():
            return _ratio(value)
        case _:
            raise AssertionError(f"{value!r} of type {type_}")


def _ratio(value: Fraction) -> str:
    return f"{value.numerator}/{value.denominator}"


def constants_of(constants: Sequence[t.Constant]) -> dict[str, dict[str, str]]:
    """Constants as the judge describes them."""
    return {
        it.name: {
            "Type": show(it.type, {}),
            "Value": show_value(it.value.encode() if isinstance(it.value, str) else it.value, it.type),
        }
        for it in constants
    }
