"""Interfaces and constraints, with what they embed: https://go.dev/ref/spec#Interface_types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from codegen.resolve.golang.basics import BASIC
from codegen.resolve.golang.generics import unaliased_in, underlying_in
from codegen.resolve.golang.identity import identical_in
from codegen.resolve.golang.names import Scope
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

if TYPE_CHECKING:
    from codegen.resolve.golang.types import Binder

Terms = tuple[t.Term, ...] | None
"""None where every type is in the set."""


def interface(binder: Binder, expr: s.InterfaceType, scope: Scope, opened: bool = False) -> t.Interface:
    """An interface with the methods and the type sets of those that it embeds. `opened`: what its methods name is
    looked into. Diagnostics: `invalid-recursive-type`, `duplicate-declaration`."""
    methods: dict[str, t.Method] = {}
    inner = scope if opened else scope._replace(deep=False)
    for spec in expr.methods:
        if spec.name in methods:
            binder.twice("method", spec.name, spec.name_span, methods[spec.name].span)
        methods[spec.name] = t.Method(
            name=spec.name,
            signature=binder.signature(spec.type, inner),
            written=spec.type,
            named=binder.named(spec.doc, scope) if opened else (),
            span=spec.name_span,
            doc=spec.doc,
        )
    terms: Terms = None
    for element in expr.embedded:
        promoted, restricted = _element(binder, element, scope)
        for method in promoted:
            methods.setdefault(method.name, method)
        terms = _intersection(binder, terms, restricted)
    return t.Interface(methods=tuple(methods.values()), terms=terms, span=expr.span)


def constraint(binder: Binder, expr: s.GoExpr, scope: Scope) -> t.GoType:
    """A constraint: an interface stays as it is written, `int | ~string` and `[]byte` become one:
    https://go.dev/ref/spec#Type_constraints."""
    bare = _bare(expr)
    if isinstance(bare, s.Ident | s.Selector | s.Index | s.InterfaceType):
        type_ = binder.bind(bare, scope)
        if isinstance(type_, t.Named) and binder.is_being_bound(type_.key):
            return type_
        under = underlying_in(type_, binder)
        if isinstance(under, t.Interface | t.Named) or type_ == BASIC["comparable"]:
            return type_
        return t.Interface(terms=(t.Term(type=type_),), span=expr.span)
    methods, terms = _element(binder, bare, scope)
    return t.Interface(methods=tuple(methods), terms=terms, span=expr.span)


def _element(binder: Binder, expr: s.GoExpr, scope: Scope) -> tuple[Sequence[t.Method], Terms]:
    """The methods and the type set of one embedded element."""
    expr = _bare(expr)
    parts = list(_union(expr))
    if len(parts) > 1:
        terms: list[t.Term] = []
        for part in parts:
            one = _element(binder, part, scope)[1]
            if one is None:
                return (), None
            terms.extend(term for term in one if not any(_same_term(binder, term, other) for other in terms))
        return (), tuple(terms)
    tilde = isinstance(expr, s.Unary) and expr.operator == "~"
    type_ = binder.bind(expr.operand if isinstance(expr, s.Unary) and tilde else expr, scope)
    if type_ == BASIC["comparable"]:
        return (), None
    if isinstance(type_, t.Named) and _recursive(binder, type_, expr.span, scope):
        return (), None
    under = underlying_in(type_, binder)
    if isinstance(under, t.Interface):
        return under.methods, under.terms
    if isinstance(under, t.Named):  # what it is, nobody looks into
        return (), None
    return (), (t.Term(type=type_, tilde=tilde),)


def _recursive(binder: Binder, named: t.Named, span: Span, scope: Scope) -> bool:
    """Reports an interface that embeds itself, directly or by others."""
    at_end = unaliased_in(named, binder)
    if not (isinstance(at_end, t.Named) and binder.is_being_bound(at_end.key)):
        return False
    if scope.deep:
        binder.error(
            "invalid-recursive-type",
            f"{at_end.name} embeds itself",
            span,
            "embed an interface that does not lead back here",
        )
    return True


def _bare(expr: s.GoExpr) -> s.GoExpr:
    while isinstance(expr, s.Paren):
        expr = expr.operand
    return expr


def _union(expr: s.GoExpr) -> Iterator[s.GoExpr]:
    """The terms of `A | B | C`, from left to right."""
    right: list[s.GoExpr] = []
    while isinstance(expr, s.Binary) and expr.operator == "|":
        right.append(expr.right)
        expr = expr.left
    yield expr
    yield from reversed(right)


def _intersection(binder: Binder, one: Terms, other: Terms) -> Terms:
    if one is None or other is None:
        return other if one is None else one
    found: list[t.Term] = []
    for a in one:
        for b in other:
            both = _meet(binder, a, b)
            if both is not None and not any(_same_term(binder, both, it) for it in found):
                found.append(both)
    return tuple(found)


def _meet(binder: Binder, a: t.Term, b: t.Term) -> t.Term | None:
    """The types that are in both terms: https://go.dev/ref/spec#General_interfaces."""
    if not a.tilde or not b.tilde:
        exact, wide = (b, a) if a.tilde else (a, b)
        if wide.tilde:
            inside = identical_in(underlying_in(exact.type, binder), underlying_in(wide.type, binder), binder)
        else:
            inside = identical_in(exact.type, wide.type, binder)
        return exact if inside else None
    return a if identical_in(a.type, b.type, binder) else None


def _same_term(binder: Binder, a: t.Term, b: t.Term) -> bool:
    return a.tilde == b.tilde and identical_in(a.type, b.type, binder)
