"""How types of Go travel: as text in a path, query, header or form, as JSON, as bytes, as a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from codegen.resolve.golang.generics import unaliased, underlying
from codegen.resolve.golang.identity import identical_in
from codegen.resolve.golang.method_sets import method_set
from codegen.schemas import gotypes as t

FILE = "File"
RUNTIME = "gowasm"
"""The package below that of a service in which the type of files is."""

_TEXT = frozenset(
    {"bool", "string", "float32", "float64"}
    | {f"{sign}{bits}" for sign in ("int", "uint") for bits in ("", "8", "16", "32", "64")}
)
_NO_JSON = frozenset({"complex64", "complex128", "unsafe.Pointer"})


@dataclass(frozen=True)
class Text:
    """A type whose values are text, or files in a form. See `service.Value`."""

    optional: bool = False
    many: bool = False
    file: bool = False


class Kinds:
    """What is asked about types again and again. `package` is that of the service."""

    def __init__(self, program: t.GoProgram, package: str) -> None:
        self._program = program
        self._file = (f"{package}/{RUNTIME}", FILE)

    def under(self, type_: t.GoType) -> t.GoType:
        """https://go.dev/ref/spec#Underlying_types."""
        return underlying(type_, self._program)

    def bare(self, type_: t.GoType) -> t.GoType:
        """What an alias is another name of."""
        return unaliased(type_, self._program)

    def same(self, one: t.GoType, other: t.GoType) -> bool:
        """https://go.dev/ref/spec#Type_identity."""
        return identical_in(one, other, self._program.types)

    def is_named(self, type_: t.GoType, package: str, name: str) -> bool:
        """Whether it is this declared type, whatever its type arguments are."""
        bare = self.bare(type_)
        return isinstance(bare, t.Named) and bare.key == (package, name)

    def is_file(self, type_: t.GoType) -> bool:
        return self.is_named(type_, *self._file)

    def holds_file(self, type_: t.GoType) -> bool:
        """A file, a pointer to one or a slice of them."""
        bare = self.bare(type_)
        return self.is_file(bare.element if isinstance(bare, t.Pointer | t.Slice) else bare)

    def is_bytes(self, type_: t.GoType, *, named: bool = False) -> bool:
        """Whether it is `[]byte`, or, with `named`, a declared type of that kind."""
        bare = self.under(type_) if named else self.bare(type_)
        return isinstance(bare, t.Slice) and self.bare(bare.element) == t.Basic(name="uint8")

    def is_error(self, type_: t.GoType) -> bool:
        return self.bare(type_) == t.Basic(name="error")

    def is_string(self, type_: t.GoType) -> bool:
        """A string, or a declared type of one."""
        return self.under(type_) == t.Basic(name="string")

    def struct(self, type_: t.GoType) -> t.Struct | None:
        under = self.under(type_)
        return under if isinstance(under, t.Struct) else None

    def item(self, type_: t.GoType, name: Literal["Seq", "Seq2"]) -> tuple[t.GoType, ...] | None:
        """The type arguments of `iter.Seq` or `iter.Seq2`; None for any other type."""
        bare = self.bare(type_)
        return bare.arguments if isinstance(bare, t.Named) and bare.key == ("iter", name) else None

    def text(self, type_: t.GoType) -> Text | None:
        """How a type is text; None where it is none."""
        bare = self.bare(type_)
        if isinstance(bare, t.Pointer):
            inner = self.text(bare.element)
            return Text(optional=True, file=inner.file) if inner and not inner.optional and not inner.many else None
        if self.is_file(bare):
            return Text(file=True)
        if self._is_one(bare):
            return Text()
        under = self.under(bare)
        if isinstance(under, t.Slice) and not self.is_bytes(bare, named=True):
            inner = self.text(under.element)
            if inner and not inner.optional and not inner.many:
                return Text(optional=True, many=True, file=inner.file)
        return None

    def _is_one(self, type_: t.GoType) -> bool:
        under = self.under(type_)
        if isinstance(under, t.Interface):
            return False
        methods = method_set(type_, self._program) if isinstance(type_, t.Named) else {}
        if "MarshalText" in methods:
            return "UnmarshalText" in methods
        return isinstance(under, t.Basic) and under.name in _TEXT

    def is_half_text(self, type_: t.GoType) -> bool:
        """Whether it can be written as text, and not be read back."""
        bare = self.bare(type_)
        methods = method_set(bare, self._program) if isinstance(bare, t.Named) else {}
        return "MarshalText" in methods and "UnmarshalText" not in methods

    def has_json(self, type_: t.GoType) -> bool:
        """Whether a type, as far as it is written out here, may be printed as JSON and read back: what declared types
        are made of is the business of those who print them."""
        bare = self.bare(type_)
        under = self.under(bare)
        if self.holds_file(bare):
            return False
        match under:
            case t.Func() | t.Chan():
                return self._prints(bare)
            case t.Basic(name=name):
                return name not in _NO_JSON
            case t.Interface():
                return not under.methods or self._is_union(bare) or self._prints(bare)
            case t.Pointer() | t.Slice() | t.Array():
                return self.has_json(under.element) if not isinstance(bare, t.Named) else True
            case t.Map():
                return self.has_json(under.value) if not isinstance(bare, t.Named) else True
            case _:
                return True

    def _prints(self, type_: t.GoType) -> bool:
        methods = method_set(type_, self._program) if isinstance(type_, t.Named) else {}
        return "MarshalJSON" in methods and "UnmarshalJSON" in methods

    def _is_union(self, type_: t.GoType) -> bool:
        declaration = self._program.types.get(type_.key) if isinstance(type_, t.Named) else None
        return declaration is not None and any(it.name == "union" for it in declaration.directives)
