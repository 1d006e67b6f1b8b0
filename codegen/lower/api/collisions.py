"""Names that are generated for a package and that it has already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from codegen.diagnostics import Diagnostics
from codegen.schemas.gosource import ConstDecl, FuncDecl, GoSourceFile, TypeDecl, VarDecl
from codegen.schemas.span import Span

_DECLARED = re.compile(r"^(?:func|type|var|const) (\w+)", re.MULTILINE)
"""What a file that is generated declares: each declaration begins a line, and none stands in a group."""


def report_collisions(texts: Mapping[str, str], files: Iterable[GoSourceFile], diagnostics: Diagnostics) -> None:
    """`texts` are generated, by name, and `files` are the user's. Diagnostics: `name-collision`."""
    names: dict[str, Span] = {}
    for file in files:
        plain = [function for function in file.functions if not function.receiver]
        declared: tuple[TypeDecl | ConstDecl | VarDecl | FuncDecl, ...]
        declared = (*file.types, *file.constants, *file.variables, *plain)
        for one in declared:
            names.setdefault(one.name, one.name_span)
    for path, text in texts.items():
        for name in _DECLARED.findall(text):
            if name in names and name not in ("_", "init"):
                message = f"'{name}' is generated, too, into {path}"
                diagnostics.error("name-collision", message, names[name], "give it another name")
