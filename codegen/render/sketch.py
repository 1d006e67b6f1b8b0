"""Prints Go as users write it, as gofmt would: https://pkg.go.dev/cmd/gofmt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from codegen.render.engine import go_environment, macros
from codegen.schemas import gosketch as g


class SketchPrinter:
    """What the template calls."""

    def __init__(self) -> None:
        env = go_environment()
        env.globals["sketch"] = self
        self._template = env.get_template("sketch/file.go.j2")
        self._macros = macros(env, "sketch/declarations.go.j2")

    def file(self, file: g.SketchFile) -> str:
        """The text of a file."""
        return self._template.render(file=file)

    def declaration(self, one: g.SketchDeclaration) -> str:
        return str(getattr(self._macros, one.kind)(one))

    def comment(self, lines: Sequence[str], indent: str) -> str:
        return str(self._macros.comment(lines, indent))

    def directives(self, lines: Sequence[str], doc: Sequence[str], indent: str) -> str:
        """The directives behind a comment."""
        return str(self._macros.directives(lines, doc, indent))

    def signature(self, method: g.SketchMethod) -> str:
        params = ["ctx context.Context", *(f"{param.name} {param.type}" for param in method.params)]
        return f"{method.name}({', '.join(params)}) {method.result}"

    def constants(self, one: g.SketchDefined) -> str:
        """The constants, with their signs below each other."""
        width = max(len(constant.name) for constant in one.constants)
        return "".join(f"\t{c.name.ljust(width)} {one.name} = {c.value}\n" for c in one.constants)

    def aligned(self, fields: Sequence[g.SketchField]) -> list[g.SketchField]:
        """The fields with names and types as wide as those of their neighbours; a comment parts them."""
        return [field for block in _blocks(fields) for field in _padded(block)]

    def tag(self, field: g.SketchField) -> str:
        return f"`{field.tag}`"


def _blocks(fields: Sequence[g.SketchField]) -> Iterator[list[g.SketchField]]:
    block: list[g.SketchField] = []
    for field in fields:
        if (field.doc or field.directives) and block:
            yield block
            block = []
        block.append(field)
    if block:
        yield block


def _padded(block: Sequence[g.SketchField]) -> Iterator[g.SketchField]:
    name, type_ = (max(len(text) for text in texts) for texts in zip(*((f.name, f.type) for f in block), strict=True))
    for field in block:
        yield field.model_copy(update={"name": field.name.ljust(name), "type": field.type.ljust(type_)})


@cache
def _printer() -> SketchPrinter:
    return SketchPrinter()


def print_sketch(file: g.SketchFile) -> str:
    """The text of a file."""
    return _printer().file(file)
