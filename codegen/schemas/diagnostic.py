"""One thing to tell the user: what, where and how to mend it."""

from __future__ import annotations

from typing import Literal

from codegen.schemas.node import Node
from codegen.schemas.span import NOWHERE, Span


class Diagnostic(Node):
    """`code` is kebab-case and stable (tests and `allow` lists name it).

    `message` starts in lower case and has no full stop. `hint` says what to write instead, or is empty.
    `related` points at the other places involved, each with a few words.
    """

    severity: Literal["error", "warning", "note"] = "error"
    code: str
    message: str
    span: Span = NOWHERE
    hint: str = ""
    related: tuple[tuple[Span, str], ...] = ()
