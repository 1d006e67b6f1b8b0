"""Whether two types are one, and whether a type has what an interface asks for: https://go.dev/ref/spec#Type_identity.

For all rooms above, in terms of `codegen.schemas.gotypes`.
"""

from __future__ import annotations

from codegen.resolve.golang.generics import Declarations, HasTypes, unaliased_in
from codegen.schemas.gotypes import (
    Array,
    Basic,
    Chan,
    Func,
    GoType,
    Interface,
    Map,
    Named,
    Pointer,
    Slice,
    Struct,
    TypeParameter,
)


def identical(a: GoType, b: GoType, program: HasTypes) -> bool:
    """Whether two types are identical. Aliases are seen through; places do not count. Type parameters are the same if
    their names are."""
    return identical_in(a, b, program.types)


def identical_in(a: GoType, b: GoType, declarations: Declarations) -> bool:
    """See `identical`."""
    a, b = unaliased_in(a, declarations), unaliased_in(b, declarations)
    if a is b:
        return True
    match a, b:
        case Named(), Named():
            return a.key == b.key and _all(a.arguments, b.arguments, declarations)
        case Basic(), Basic():
            return a.name == b.name
        case TypeParameter(), TypeParameter():
            return a.name == b.name
        case Pointer(), Pointer():
            return identical_in(a.element, b.element, declarations)
        case Slice(), Slice():
            return identical_in(a.element, b.element, declarations)
        case Chan(), Chan():
            return identical_in(a.element, b.element, declarations)
        case Array(), Array():
            return a.length == b.length and identical_in(a.element, b.element, declarations)
        case Map(), Map():
            return identical_in(a.key, b.key, declarations) and identical_in(a.value, b.value, declarations)
        case Func(), Func():
            return (
                a.variadic == b.variadic
                and _all(a.params, b.params, declarations)
                and _all(a.results, b.results, declarations)
            )
        case Struct(), Struct():
            return len(a.fields) == len(b.fields) and all(
                one.name == other.name
                and one.embedded == other.embedded
                and (one.tag or "") == (other.tag or "")
                and identical_in(one.type, other.type, declarations)
                for one, other in zip(a.fields, b.fields, strict=True)
            )
        case Interface(), Interface():
            return _same_interface(a, b, declarations)
        case _:
            return False


def _same_interface(a: Interface, b: Interface, declarations: Declarations) -> bool:
    ours = {method.name: method.signature for method in a.methods}
    theirs = {method.name: method.signature for method in b.methods}
    if ours.keys() != theirs.keys() or (a.terms is None) != (b.terms is None):
        return False
    if not all(_same_signature(ours[name], theirs[name], declarations) for name in ours):
        return False
    left, right = a.terms or (), b.terms or ()
    return all(
        any(one.tilde == other.tilde and identical_in(one.type, other.type, declarations) for other in there)
        for here, there in ((left, right), (right, left))
        for one in here
    )


def _same_signature(a: Func | None, b: Func | None, declarations: Declarations) -> bool:
    """Signatures that nobody asked for count as the same."""
    return a is None or b is None or identical_in(a, b, declarations)


def _all(ours: tuple[GoType, ...], theirs: tuple[GoType, ...], declarations: Declarations) -> bool:
    return len(ours) == len(theirs) and all(
        identical_in(one, other, declarations) for one, other in zip(ours, theirs, strict=True)
    )
