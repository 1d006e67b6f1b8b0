"""Binds types as written to what they mean: https://go.dev/ref/spec#Types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang import interfaces
from codegen.resolve.golang.asked import Asked
from codegen.resolve.golang.basics import BASIC, INVALID, PREDECLARED
from codegen.resolve.golang.names import (
    Elsewhere,
    Entity,
    Imported,
    InPackage,
    InTable,
    Names,
    Parameter,
    Scope,
    Universe,
)
from codegen.resolve.golang.world import World
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

Key = tuple[str, str]


_DEEPEST = 30
"""How many declarations may wait for each other: interfaces that embed others, arrays whose length others tell."""


class Lengths(Protocol):
    """What evaluates the length of an array: `constants.Constants`."""

    def length(self, array: s.ArrayType, scope: Scope) -> int: ...


class Binder:
    """Makes `GoType` of `GoExpr`, and a `Declaration` of each declared type when it is asked for.

    references: by declaration, the declared types that it is made of.
    needs:      whether the type of a field is needed. Of others only the name is bound.
    """

    def __init__(
        self,
        world: World,
        names: Names,
        needs: Callable[[s.FieldDecl], bool],
        asked: Asked,
        diagnostics: Diagnostics,
    ) -> None:
        self.world = world
        self.names = names
        self.references: dict[Key, dict[Key, None]] = {}
        self.lengths: Lengths
        self._needs = needs
        self._asked = asked
        self._diagnostics = diagnostics
        self._known: dict[Key, InPackage] = {}
        self._declarations: dict[Key, t.Declaration] = {}
        self._binding: list[Key] = []
        self._mentioned: dict[Key, None] = {}

    # --- declarations ---------------------------------------------------------------------------------------------

    def get(self, key: Key) -> t.Declaration | None:
        """The declaration of a type that has been mentioned; None where it is not known, or is being bound."""
        declaration = self._declarations.get(key)
        if declaration is not None or key in self._binding:
            return declaration
        known = self._known.get(key)
        if known is not None and len(self._binding) < _DEEPEST:
            return self._declare(key, known)
        if known is not None:
            message = f"{key[1]} is reached through {_DEEPEST} other types whose parts must be known first"
            self._diagnostics.error("too-deep", message, known.declared.span, "embed fewer interfaces in each other")
            return None
        table = self.world.table(key[0])
        return table.types.get(key[1]) if table is not None else None

    def is_being_bound(self, key: Key) -> bool:
        return key in self._binding

    def know(self, entity: InPackage) -> Key:
        """Makes a type that a package declares known to `get`."""
        key = (entity.package.path, entity.declared.name)
        self._known[key] = entity
        return key

    def place(self, key: Key) -> InPackage | None:
        """Where a type is declared, if in a file."""
        return self._known.get(key)

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What is mentioned meanwhile is no part of the declaration that is being bound."""
        outer, self._mentioned = self._mentioned, {}
        try:
            yield
        finally:
            self._mentioned = outer

    def _declare(self, key: Key, known: InPackage) -> t.Declaration:
        declared = known.declared
        assert isinstance(declared, s.TypeDecl)
        scope = Scope(known.file, {param.name: param.name for param in declared.params})
        self._binding.append(key)
        try:
            with self.aside():
                params = tuple(
                    t.Parameter(name=param.name, constraint=interfaces.constraint(self, param.constraint, scope))
                    for param in declared.params
                )
                opened = self._asked.opened(declared)
                if opened and isinstance(declared.type, s.InterfaceType):
                    right: t.GoType = interfaces.interface(self, declared.type, scope, opened=True)
                else:
                    right = self.bind(declared.type, scope)
                named = self.named(declared.doc, scope) if opened else ()
                self.references[key] = self._mentioned
        finally:
            self._binding.pop()
        declaration = self._declarations[key] = t.Declaration(
            package=key[0],
            name=key[1],
            span=declared.name_span if declared.name_span.path else declared.span,
            params=params,
            alias=declared.alias,
            type=right,
            methods=() if declared.alias else self._methods(known, declared),
            named=named,
            doc=declared.doc,
            file=known.file.source.path,
        )
        return declaration

    def _methods(self, known: InPackage, declared: s.TypeDecl) -> tuple[t.Method, ...]:
        found: dict[str, t.Method] = {}
        fields = {it.name: it for it in declared.type.fields} if isinstance(declared.type, s.StructType) else {}
        for function, file in known.package.methods.get(declared.name, ()):
            name = function.name
            if name == "_":
                continue
            if name in found or name in fields:
                first = found[name].span if name in found else fields[name].name_span
                self.twice("method" if name in found else "field and method", name, function.name_span, first)
                continue
            signature = None
            if function.type is not None:
                params = {
                    own: param.name for own, param in zip(function.receiver_params, declared.params, strict=False)
                }
                signature = self.signature(function.type, Scope(file, params, deep=False))
            found[name] = t.Method(name=name, pointer=function.pointer, signature=signature, span=function.name_span)
        return tuple(found.values())

    # --- types ----------------------------------------------------------------------------------------------------

    def bind(self, expr: s.GoExpr, scope: Scope) -> t.GoType:
        """The type that an expression denotes. Diagnostics: `not-a-type`, `wrong-type-arguments`,
        `duplicate-declaration`, and what the lookup of names and the lengths of arrays report; the type is then
        `invalid type`."""
        match expr:
            case s.Ident() | s.Selector():
                return self._reference(expr, scope, ())
            case s.Index():
                arguments = tuple(self.bind(argument, scope) for argument in expr.indices)
                return self._reference(expr.operand, scope, arguments)
            case s.Star():
                return t.Pointer(element=self.bind(expr.operand, scope))
            case s.ArrayType(length=None, open=False):
                return t.Slice(element=self.bind(expr.element, scope))
            case s.ArrayType():
                return t.Array(length=self.lengths.length(expr, scope), element=self.bind(expr.element, scope))
            case s.MapType():
                return t.Map(key=self.bind(expr.key, scope), value=self.bind(expr.value, scope), span=expr.span)
            case s.StructType():
                return self._struct(expr, scope)
            case s.InterfaceType():
                return interfaces.interface(self, expr, scope)
            case s.FuncType():
                return self.signature(expr, scope._replace(deep=False))
            case s.ChanType():
                return t.Chan(element=self.bind(expr.element, scope._replace(deep=False)), span=expr.span)
            case s.Paren():
                return self.bind(expr.operand, scope)
            case _:
                return self._no_type(expr.span, "this", scope)

    def entity(self, expr: s.GoExpr, scope: Scope) -> Entity | None:
        """What a name with or without that of a package refers to, or None; unknown names have been reported."""
        while isinstance(expr, s.Paren):
            expr = expr.operand
        if isinstance(expr, s.Ident):
            return self.names.plain(expr, scope)
        if isinstance(expr, s.Selector) and isinstance(expr.operand, s.Ident):
            if self.names.is_package(expr.operand, scope):
                return self.names.qualified(expr, scope)
            self._no_type(expr.span, f"{expr.operand.name}.{expr.name}", scope)
        else:
            self._no_type(expr.span, "this", scope)
        return None

    def signature(self, expr: s.FuncType, scope: Scope) -> t.Func:
        """A function's type; nothing that it names is looked into."""
        params = [self.bind(param.type, scope) for param in expr.params]
        variadic = bool(expr.params) and expr.params[-1].variadic
        if variadic:
            params[-1] = t.Slice(element=params[-1])
        results = tuple(self.bind(result.type, scope) for result in expr.results)
        return t.Func(params=tuple(params), results=results, variadic=variadic, span=expr.span)

    def named(self, doc: s.Doc, scope: Scope) -> tuple[t.GoType, ...]:
        """The types that directives name."""
        return tuple(self.bind(expr, scope) for expr in self._asked.named(doc))

    def twice(self, what: str, name: str, span: Span, first: Span) -> None:
        """Reports a second declaration of a field or method."""
        self._diagnostics.error(
            "duplicate-declaration",
            f"{what} {name} is declared twice",
            span,
            "give one of the two another name",
            [(first, "declared here, too")],
        )

    def error(self, code: str, message: str, span: Span, hint: str) -> None:
        self._diagnostics.error(code, message, span, hint)

    def _struct(self, expr: s.StructType, scope: Scope) -> t.Struct:
        fields: list[t.StructField] = []
        seen: dict[str, Span] = {}
        for field in expr.fields:
            if field.name in seen and field.name != "_":
                self.twice("field", field.name, field.name_span, seen[field.name])
            seen[field.name] = field.name_span
            needed = scope.deep and self._needs(field)
            fields.append(
                t.StructField(
                    name=field.name,
                    span=field.name_span,
                    type=self.bind(field.type, scope if needed else scope._replace(deep=False)),
                    type_span=field.type.span,
                    embedded=field.embedded,
                    tag=field.tag,
                    tag_span=field.tag_span,
                    tag_raw=field.tag_raw,
                    doc=field.doc,
                )
            )
        return t.Struct(fields=tuple(fields), span=expr.span)

    def _reference(self, expr: s.GoExpr, scope: Scope, arguments: tuple[t.GoType, ...]) -> t.GoType:
        match self.entity(expr, scope):
            case InPackage(declared=s.TypeDecl() as declared) as entity:
                key = self.know(entity)
                if scope.deep:
                    self._mentioned[key] = None
                    if not self._count(declared.name, len(declared.params), len(arguments), expr.span):
                        return INVALID
                return t.Named(package=key[0], name=key[1], arguments=arguments, span=expr.span)
            case InTable(found=t.Declaration() as declaration):
                if scope.deep:
                    self._mentioned[declaration.key] = None
                    if not self._count(declaration.name, len(declaration.params), len(arguments), expr.span):
                        return INVALID
                return t.Named(package=declaration.package, name=declaration.name, arguments=arguments, span=expr.span)
            case Elsewhere() as entity:
                return t.Named(package=entity.path, name=entity.name, arguments=arguments, span=expr.span)
            case Parameter(name):
                self._count(name, 0, len(arguments), expr.span)
                return t.TypeParameter(name=name)
            case Universe(name) if name in PREDECLARED or name == "unsafe.Pointer":
                self._count(name, 0, len(arguments), expr.span)
                return PREDECLARED.get(name) or BASIC[name]
            case Universe(name):
                return self._no_type(expr.span, name, scope)
            case InPackage(declared=other):
                return self._no_type(expr.span, other.name, scope)
            case InTable(found=constant):
                return self._no_type(expr.span, constant.name, scope)
            case Imported(declared):
                return self._no_type(expr.span, f"package {declared.path}", scope, "write a dot and the name of a type")
            case None:
                return INVALID

    def _count(self, name: str, wanted: int, given: int, span: Span) -> bool:
        """Whether there are as many type arguments as parameters."""
        if wanted == given:
            return True
        words = "one type argument" if wanted == 1 else f"{wanted} type arguments"
        if not wanted:
            message, hint = f"{name} is not generic", "leave out the type arguments"
        elif not given:
            message, hint = f"{name} is generic", f"write {words} in brackets behind it"
        else:
            message, hint = f"{name} takes {words}, not {given}", f"write {words}"
        self._diagnostics.error("wrong-type-arguments", message, span, hint)
        return False

    def _no_type(self, span: Span, what: str, scope: Scope, hint: str = "write the name of a type") -> t.Basic:
        if scope.deep:
            self._diagnostics.error("not-a-type", f"{what} is not a type", span, hint)
        return INVALID
