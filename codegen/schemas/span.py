"""Where a node stands in its source: a path and two byte offsets."""

from typing import Annotated, NamedTuple

from pydantic import SkipValidation


class Span(NamedTuple):
    """Half-open byte range `[start, end)` of the UTF-8 text of `path`.

    `path` is the name that diagnostics print. Lines and columns are worked out only when a diagnostic is printed,
    by `codegen.source`.
    """

    path: str
    start: int
    end: int


NOWHERE = Span("", 0, 0)

# Spans are made by our own parser by the hundred thousand: validating them would cost more than parsing.
SpanField = Annotated[Span, SkipValidation]
