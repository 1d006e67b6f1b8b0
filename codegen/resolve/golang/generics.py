"""Type arguments put in the place of type parameters, and names seen through.

For all rooms above: what these functions take and give are types of `codegen.schemas.gotypes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from codegen.resolve.golang.basics import BASIC, ERROR
from codegen.schemas.gotypes import (
    Array,
    Basic,
    Chan,
    Declaration,
    Func,
    GoType,
    Interface,
    Map,
    Method,
    Named,
    Pointer,
    Slice,
    Struct,
    StructField,
    Term,
    TypeParameter,
)


class Declarations(Protocol):
    """What finds a declared type by package and name: `GoProgram.types`, or the binder while it works."""

    def get(self, key: tuple[str, str], /) -> Declaration | None: ...


class HasTypes(Protocol):
    """`GoProgram`."""

    @property
    def types(self) -> Mapping[tuple[str, str], Declaration]: ...


def substitute(type_: GoType, arguments: Mapping[str, GoType]) -> GoType:
    """The type with the type parameters of these names replaced; itself where it has none of them."""
    if not arguments:
        return type_
    match type_:
        case TypeParameter():
            return arguments.get(type_.name, type_)
        case Basic():
            return type_
        case Named():
            inner = tuple(substitute(argument, arguments) for argument in type_.arguments)
            return type_ if _same(inner, type_.arguments) else type_.model_copy(update={"arguments": inner})
        case Pointer() | Slice() | Array() | Chan():
            element = substitute(type_.element, arguments)
            return type_ if element is type_.element else type_.model_copy(update={"element": element})
        case Map():
            key, value = substitute(type_.key, arguments), substitute(type_.value, arguments)
            same = key is type_.key and value is type_.value
            return type_ if same else type_.model_copy(update={"key": key, "value": value})
        case Func():
            return _substitute_func(type_, arguments)
        case Struct():
            fields = tuple(_substitute_field(field, arguments) for field in type_.fields)
            return type_ if _same(fields, type_.fields) else type_.model_copy(update={"fields": fields})
        case Interface():
            methods = tuple(substitute_method(method, arguments) for method in type_.methods)
            terms = type_.terms and tuple(_substitute_term(term, arguments) for term in type_.terms)
            same = _same(methods, type_.methods) and (not terms or _same(terms, type_.terms or ()))
            return type_ if same else type_.model_copy(update={"methods": methods, "terms": terms})


def substitute_method(method: Method, arguments: Mapping[str, GoType]) -> Method:
    """A method with its signature substituted."""
    if method.signature is None or not arguments:
        return method
    signature = _substitute_func(method.signature, arguments)
    return method if signature is method.signature else method.model_copy(update={"signature": signature})


def arguments_of(named: Named, declaration: Declaration) -> Mapping[str, GoType]:
    """The type arguments of a use by the names of the declaration's type parameters."""
    return {parameter.name: it for parameter, it in zip(declaration.params, named.arguments, strict=False)}


def right_side(named: Named, declarations: Declarations) -> GoType | None:
    """What stands on the right of a declaration, type arguments substituted; None where it is not known."""
    declaration = declarations.get(named.key)
    if declaration is None:
        return None
    return substitute(declaration.type, arguments_of(named, declaration))


def underlying_in(type_: GoType, declarations: Declarations) -> GoType:
    """See `underlying`."""
    seen: set[tuple[str, str]] = set()
    while isinstance(type_, Named) and type_.key not in seen:
        seen.add(type_.key)
        right = right_side(type_, declarations)
        if right is None:
            return type_
        type_ = right
    return ERROR if type_ == BASIC["error"] else type_


def underlying(type_: GoType, program: HasTypes) -> GoType:
    """The underlying type: https://go.dev/ref/spec#Underlying_types. Aliases and declared types are seen through, with
    type arguments substituted; `error` is an interface. A name that the program does not know (the user's map stands
    for it, or it is of a function's signature) is its own."""
    return underlying_in(type_, program.types)


def unaliased_in(type_: GoType, declarations: Declarations) -> GoType:
    """See `unaliased`."""
    seen: set[tuple[str, str]] = set()
    while isinstance(type_, Named) and type_.key not in seen:
        seen.add(type_.key)
        declaration = declarations.get(type_.key)
        if declaration is None or not declaration.alias:
            return type_
        type_ = substitute(declaration.type, arguments_of(type_, declaration))
    return type_


def unaliased(type_: GoType, program: HasTypes) -> GoType:
    """The type that an alias names, at the end of all aliases; a declared type stays."""
    return unaliased_in(type_, program.types)


class SeenThrough:
    """The two above for declarations that change no more: of each type that has no arguments it is found out once,
    also on the way to another one."""

    def __init__(self, declarations: Declarations) -> None:
        self._declarations = declarations
        self._underlying: dict[tuple[str, str], GoType] = {}
        self._unaliased: dict[tuple[str, str], GoType] = {}

    def underlying(self, type_: GoType) -> GoType:
        return self._end(type_, self._underlying, aliases=False) if isinstance(type_, Named) else type_

    def unaliased(self, type_: GoType) -> GoType:
        if not isinstance(type_, Named):
            return type_
        declaration = self._declarations.get(type_.key)
        return (
            type_ if declaration is None or not declaration.alias else self._end(type_, self._unaliased, aliases=True)
        )

    def _end(self, named: Named, known: dict[tuple[str, str], GoType], aliases: bool) -> GoType:
        if not named.arguments and (found := known.get(named.key)) is not None:
            return found
        way: dict[tuple[str, str], None] = {}
        type_: GoType = named
        while isinstance(type_, Named) and not type_.arguments and type_.key not in known and type_.key not in way:
            declaration = self._declarations.get(type_.key)
            if declaration is None or (aliases and not declaration.alias):
                break
            way[type_.key] = None
            type_ = declaration.type
        if isinstance(type_, Named) and type_.key in known and not type_.arguments:
            end = known[type_.key]
        else:
            end = (unaliased_in if aliases else underlying_in)(type_, self._declarations)
        known.update(dict.fromkeys(way, end))
        return end


def _substitute_func(type_: Func, arguments: Mapping[str, GoType]) -> Func:
    params = tuple(substitute(param, arguments) for param in type_.params)
    results = tuple(substitute(result, arguments) for result in type_.results)
    same = _same(params, type_.params) and _same(results, type_.results)
    return type_ if same else type_.model_copy(update={"params": params, "results": results})


def _substitute_field(field: StructField, arguments: Mapping[str, GoType]) -> StructField:
    type_ = substitute(field.type, arguments)
    return field if type_ is field.type else field.model_copy(update={"type": type_})


def _substitute_term(term: Term, arguments: Mapping[str, GoType]) -> Term:
    type_ = substitute(term.type, arguments)
    return term if type_ is term.type else term.model_copy(update={"type": type_})


def _same(new: tuple[object, ...], old: tuple[object, ...]) -> bool:
    return all(one is other for one, other in zip(new, old, strict=True))
