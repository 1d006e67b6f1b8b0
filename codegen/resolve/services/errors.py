"""The errors that an answer's status stands for: `//gowasm:error 404 NotFound`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang.generics import unaliased, underlying
from codegen.resolve.golang.method_sets import method_set
from codegen.resolve.services.directives import ErrorWords
from codegen.schemas import gotypes as t
from codegen.schemas.service import ErrorCase

_STATUS = re.compile(r"[45][0-9][0-9]")


def error_cases(
    words: Sequence[ErrorWords], named: Sequence[t.GoType], program: t.GoProgram, diagnostics: Diagnostics
) -> tuple[ErrorCase, ...]:
    """The errors of directives, whose types `named` has in the same order.

    Diagnostics: `bad-status`, `duplicate-status`, `not-an-error`.
    """
    found: dict[int, ErrorCase] = {}
    for one, type_ in zip(words, named, strict=True):
        case = _case(one, type_, program, diagnostics)
        if case is None:
            continue
        if case.status in found:
            diagnostics.error(
                "duplicate-status",
                f"status {case.status} has an error already: no client could tell the two apart",
                one.status.span,
                "choose another status, or make one type of both",
                [(found[case.status].span, "the first is here")],
            )
            continue
        found[case.status] = case
    return tuple(found.values())


def _case(one: ErrorWords, type_: t.GoType, program: t.GoProgram, diagnostics: Diagnostics) -> ErrorCase | None:
    status = one.status
    if not _STATUS.fullmatch(status.text):
        message = f"'{status.text}' is no status of an error"
        diagnostics.error("bad-status", message, status.span, "write a number from 400 to 599")
        return None
    name = one.type.text.lstrip("*")
    bare = unaliased(type_, program)
    if not isinstance(bare, t.Named) or not isinstance(underlying(bare, program), t.Struct):
        hint = "declare a struct with the method Error() string: it is what the answer's JSON holds"
        diagnostics.error("not-an-error", f"{name} is no struct", one.type.span, hint)
        return None
    method = method_set(bare, program).get("Error")
    if method is None:
        hint = f"declare func (e *{name.rpartition('.')[2]}) Error() string"
        diagnostics.error("not-an-error", f"{name} has no method Error, so it is no error", one.type.span, hint)
        return None
    return ErrorCase(
        status=int(status.text),
        type=type_,
        name=bare.name,
        pointer=one.pointer or method.pointer,
        span=one.type.span,
    )
