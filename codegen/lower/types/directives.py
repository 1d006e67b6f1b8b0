"""What the user asks for in comments (`//gowasm:skip`) and in tags (`gowasm:"optional"`). What is not known is an
error at its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from codegen.diagnostics import Diagnostics
from codegen.lower.types.tags import span_in_tag, tag_value
from codegen.schemas import gotypes as go
from codegen.schemas.gosource import Directive
from codegen.schemas.span import NOWHERE, Span


@dataclass(frozen=True)
class Wishes:
    """What is asked for a type, a field or a constant; empty texts where nothing is.

    `enum` is `union`, `const` or `flags`; `union` tells that the type is a sealed interface, `discriminator` is the
    property that tells its types apart. `span` is where the last of the wishes stands.
    """

    skip: bool = False
    rename: str = ""
    type: str = ""
    readonly: bool = False
    optional: bool = False
    enum: str = ""
    union: bool = False
    discriminator: str = ""
    span: Span = NOWHERE


NO_WISHES = Wishes()

_TYPE = ("skip", "rename", "type", "readonly", "enum", "union")
_FIELD = ("skip", "rename", "type", "readonly", "optional")
_CONSTANT = ("skip", "rename")
_TAG = ("readonly", "optional", "skip", "name", "type")

# Directives of other commands of this program, which are written above the same declarations.
_FOREIGN = frozenset({"service", "error", "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})

_NAME = re.compile(r"[^\W\d]\w*")


def _list(words: tuple[str, ...], before: str = "", after: str = "") -> str:
    *most, last = (f"{before}{word}{after}" for word in words)
    return f"{', '.join(most)} or {last}"


class Reader:
    """Reads wishes, and reports what is wrong with them."""

    def __init__(self, diagnostics: Diagnostics) -> None:
        self._diagnostics = diagnostics

    def of_type(self, declaration: go.Declaration) -> Wishes:
        if not declaration.doc.directives:
            return NO_WISHES
        return self._read(declaration.doc.directives, _TYPE, "a type")

    def of_constant(self, constant: go.Constant) -> Wishes:
        if not constant.doc.directives:
            return NO_WISHES
        return self._read(constant.doc.directives, _CONSTANT, "a constant")

    def of_field(self, field: go.StructField) -> Wishes:
        wishes = NO_WISHES
        if field.doc.directives:
            wishes = self._read(field.doc.directives, _FIELD, "a field")
        if field.tag and "gowasm" in field.tag:
            wishes = self._tag(field, wishes)
        return wishes

    def _read(self, directives: tuple[Directive, ...], known: tuple[str, ...], what: str) -> Wishes:
        wishes = NO_WISHES
        for directive in directives:
            if directive.name in known:
                wishes = replace(self._one(directive, wishes), span=directive.span)
            elif directive.name not in _FOREIGN:
                self._diagnostics.error(
                    "unknown-directive",
                    f"{what} takes no directive 'gowasm:{directive.name}'",
                    directive.span,
                    f"it may be {_list(known, '//gowasm:')}",
                )
        return wishes

    def _one(self, directive: Directive, wishes: Wishes) -> Wishes:
        given = directive.arguments.strip()
        place = directive.arguments_span if given else directive.span
        match directive.name:
            case "rename":
                if not _NAME.fullmatch(given):
                    self._argument(place, "'gowasm:rename' takes a name", "write //gowasm:rename Name")
                    return wishes
                return replace(wishes, rename=given)
            case "type":
                if not given:
                    self._argument(place, "'gowasm:type' takes a type", "write //gowasm:type string | number")
                return replace(wishes, type=given)
            case "enum":
                if given not in ("union", "const", "flags"):
                    self._argument(
                        place, "'gowasm:enum' takes union, const or flags", "write //gowasm:enum union, const or flags"
                    )
                    return wishes
                return replace(wishes, enum=given)
            case "union":
                if " " in given:
                    self._argument(
                        place,
                        "'gowasm:union' takes the name of one property",
                        "write //gowasm:union or //gowasm:union kind",
                    )
                return replace(wishes, union=True, discriminator=given)
            case "skip":
                wishes = replace(wishes, skip=True)
            case "readonly":
                wishes = replace(wishes, readonly=True)
            case _:
                wishes = replace(wishes, optional=True)
        if given:
            self._argument(place, f"'gowasm:{directive.name}' takes no arguments", f"write //gowasm:{directive.name}")
        return wishes

    def _argument(self, span: Span, message: str, hint: str) -> None:
        self._diagnostics.error("directive-argument", message, span, hint)

    def _tag(self, field: go.StructField, wishes: Wishes) -> Wishes:
        """`gowasm:"readonly,optional,name=x,skip,type=string | number"`: `type=` takes the rest."""
        value = tag_value(field.tag, "gowasm")
        if value is None:
            return wishes
        rest, offset = value.text, value.offset
        while rest:
            if rest.startswith("type="):
                option, after = rest, ""
            else:
                option, _, after = rest.partition(",")
            span = span_in_tag(field, offset, len(option))
            name, equals, argument = option.partition("=")
            wishes = replace(self._option(name, argument if equals else None, span, wishes), span=span)
            offset += len(option) + 1
            rest = after
        return wishes

    def _option(self, name: str, argument: str | None, span: Span, wishes: Wishes) -> Wishes:
        takes = name in ("name", "type")
        if name not in _TAG:
            self._diagnostics.error(
                "unknown-tag-option",
                f"the tag 'gowasm' has no option '{name}'",
                span,
                "it may have readonly, optional, skip, name=x and, as the last one, type=T",
            )
        elif takes and not argument:
            self._argument(span, f"the tag option '{name}' takes a value", f"write {name}=...")
        elif not takes and argument is not None:
            self._argument(span, f"the tag option '{name}' takes no value", f"write {name}")
        elif name == "name":
            return replace(wishes, rename=argument or "")
        elif name == "type":
            return replace(wishes, type=argument or "")
        else:
            return replace(wishes, **{name: True})  # type: ignore[arg-type]  # skip, readonly, optional: all bool
        return wishes
