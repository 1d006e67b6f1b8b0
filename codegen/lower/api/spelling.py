"""Go types as the files of a package write them, and the imports that these need."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.lower.types.universe import text
from codegen.naming.scope import Scope
from codegen.resolve.services.kinds import RUNTIME
from codegen.schemas import gotypes as go
from codegen.schemas.service import Api, ApiMethod


class Spelling:
    """One for each file. `taken` are the names of packages that it imports anyway: of the runtime, and of the standard
    library."""

    def __init__(self, api: Api, package: str, taken: frozenset[str] = frozenset()) -> None:
        self._package = package
        self._packages = api.program.names
        own = frozenset(name for path, name in api.program.types if path == package)
        self._scope = Scope(taken | own)
        self._taken = taken
        self._names: dict[str, str] = {}

    @property
    def imports(self) -> tuple[str, ...]:
        """What was needed so far, as stands between the braces of an import: `"time"`, `orders2 "x.org/orders"`."""
        lines = {
            path: f'"{path}"' if name == path.rpartition("/")[2] else f'{name} "{path}"'
            for path, name in self._names.items()
        }
        return tuple(lines[path] for path in sorted(lines))

    @property
    def names(self) -> frozenset[str]:
        """The names under which packages are imported."""
        return frozenset(self._names.values())

    def type(self, type_: go.GoType) -> str:
        """The type in Go; aliases stay."""
        match type_:
            case go.Named(package=package, name=name, arguments=arguments):
                full = name if package in ("", self._package) else f"{self.package(package)}.{name}"
                return f"{full}[{', '.join(map(self.type, arguments))}]" if arguments else full
            case go.Pointer(element=element):
                return f"*{self.type(element)}"
            case go.Slice(element=go.Basic(name="uint8")):
                return "[]byte"
            case go.Slice(element=element):
                return f"[]{self.type(element)}"
            case go.Array(length=length, element=element):
                return f"[{length}]{self.type(element)}"
            case go.Map(key=key, value=value):
                return f"map[{self.type(key)}]{self.type(value)}"
            case go.Struct(fields=fields):
                return self._struct(fields)
            case _:
                return text(type_)

    def _struct(self, fields: tuple[go.StructField, ...]) -> str:
        """As gofmt leaves it; the empty lines keep it from aligning the fields."""
        lines = [self._field(field) for field in fields]
        if len(fields) == 1 and fields[0].tag is None and "\n" not in lines[0]:
            return f"struct{{ {lines[0]} }}"
        inside = "\n\n".join(lines).replace("\n", "\n\t").replace("\n\t\n", "\n\n")
        return f"struct {{\n\t{inside}\n}}" if fields else "struct{}"

    def _field(self, field: go.StructField) -> str:
        name = "" if field.embedded else f"{field.name} "
        tag = "" if field.tag is None else f" `{field.tag}`" if "`" not in field.tag else f" {quoted(field.tag)}"
        return f"{name}{self.type(field.type)}{tag}"

    def package(self, path: str) -> str:
        """The name of a package, which is imported then."""
        name = self._names.get(path)
        if name is None:
            name = self._packages.get(path, path.rpartition("/")[2])
            if name not in self._taken or path not in (name, f"{self._package}/{RUNTIME}"):
                name = self._scope.declare(path, name)
            self._names[path] = name
        return name


def variables(method: ApiMethod, api: Api, package: str, taken: frozenset[str]) -> dict[str, str]:
    """A Go variable for each parameter: its name, unless a body has that for something else: a type of the package, a
    package, or what is `taken`."""
    own = {name for path, name in api.program.types if path == package}
    taken |= own | {RUNTIME, *api.program.names.values()}
    return {param.name: param.name + "_" if param.name in taken else param.name for param in method.params}


def grouped(lines: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Lines of an import declaration as gofmt has them: those of the standard library, then all others."""
    ordered = sorted(set(lines), key=lambda line: line[line.index('"') :])
    groups = (
        tuple(line for line in ordered if "." not in line.partition("/")[0]),
        tuple(line for line in ordered if "." in line.partition("/")[0]),
    )
    return tuple(group for group in groups if group)


_ESCAPES = str.maketrans({"\\": r"\\", '"': r"\"", "\n": r"\n", "\r": r"\r", "\t": r"\t"})


def quoted(value: str) -> str:
    """A string literal of Go: https://go.dev/ref/spec#String_literals. Control characters but these three it escapes by
    number."""
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in value.translate(_ESCAPES)) + '"'
