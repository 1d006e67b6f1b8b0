"""WebIDL models back into text: `write_webidl`, the canonical form of `webidl/platform/`.

Canonical means: no comments, the order of the source, one blank line between definitions, one member per line, four
spaces, extended attributes of a definition on lines of their own, and what would pass `WIDTH` columns broken up with
one item per line. Reading the text gives the same models again, spans apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from codegen.schemas import webidl as idl
from codegen.syntax.webidl_words import (
    ARGUMENT_NAME_KEYWORDS,
    ATTRIBUTE_NAME_KEYWORDS,
    KEYWORDS,
    OPERATION_NAME_KEYWORDS,
)

WIDTH = 120
INDENT = "    "


def write_webidl(file: idl.IdlFile) -> str:
    """The file as canonical WebIDL, ending in a newline; empty when it defines nothing."""
    blocks = ("\n".join(_definition(definition)) + "\n" for definition in file.definitions)
    return "\n".join(blocks)


# --- definitions ------------------------------------------------------------------------------------------------


def _definition(node: idl.Definition) -> Iterator[str]:
    yield from _own_line(node.ext_attrs)
    match node:
        case idl.Interface():
            yield from _block(_head("interface", node) + _inherits(node.inherits), map(_member, node.members))
        case idl.Mixin():
            yield from _block(_head("interface mixin", node), map(_member, node.members))
        case idl.CallbackInterface():
            yield from _block(f"callback interface {_name(node.name)}", map(_member, node.members))
        case idl.Namespace():
            yield from _block(_head("namespace", node), map(_member, node.members))
        case idl.Dictionary():
            members = map(_dictionary_member, node.members)
            yield from _block(_head("dictionary", node) + _inherits(node.inherits), members)
        case idl.Enum():
            yield from _block(f"enum {_name(node.name)}", (f'"{item.value}",' for item in node.values))
        case idl.Typedef():
            yield f"typedef {_type(node.type)} {_name(node.name)};"
        case idl.CallbackFunction():
            words = "callback constructor" if node.constructor else "callback"
            yield from _call(f"{words} {_name(node.name)} = {_type(node.return_type)} ", node.arguments, ";")
        case idl.Includes():
            yield f"{_name(node.target)} includes {_name(node.mixin)};"
        case _:
            assert_never(node)


def _head(keyword: str, node: idl.Interface | idl.Mixin | idl.Namespace | idl.Dictionary) -> str:
    return f"{'partial ' if node.partial else ''}{keyword} {_name(node.name)}"


def _inherits(parent: str | None) -> str:
    return "" if parent is None else f" : {_name(parent)}"


def _block(head: str, members: Iterable[Iterable[str] | str]) -> Iterator[str]:
    yield head + " {"
    for member in members:
        for line in (member,) if isinstance(member, str) else member:
            yield INDENT + line
    yield "};"


def _own_line(ext_attrs: idl.ExtendedAttributes) -> Iterator[str]:
    """The extended attributes of a definition: above it, each on a line of its own when they do not fit one."""
    if not ext_attrs:
        return
    whole = _ext_attrs(ext_attrs).rstrip()
    if len(whole) <= WIDTH:
        yield whole
        return
    items = [_ext_attr(item) for item in ext_attrs]
    for place, item in enumerate(items):
        yield ("[" if place == 0 else " ") + item + ("]" if place == len(items) - 1 else ",")


# --- members ----------------------------------------------------------------------------------------------------


def _member(node: idl.Member) -> Iterable[str]:
    before = _ext_attrs(node.ext_attrs)
    match node:
        case idl.Const():
            return (f"{before}const {_type(node.type)} {_name(node.name)} = {_literal(node.value)};",)
        case idl.Attribute():
            flags = (("inherit", node.inherit), ("static", node.static), ("stringifier", node.stringifier))
            words = "".join(f"{word} " for word, on in (*flags, ("readonly", node.readonly)) if on)
            return (f"{before}{words}attribute {_type(node.type)} {_name(node.name, ATTRIBUTE_NAME_KEYWORDS)};",)
        case idl.Operation():
            return _operation(before, node)
        case idl.Constructor():
            return _call(f"{before}constructor", node.arguments, ";", indent=1)
        case idl.Iterable():
            word = "async_iterable" if node.asynchronous else "iterable"
            types = (node.value_type,) if node.key_type is None else (node.key_type, node.value_type)
            head = f"{before}{word}<{', '.join(map(_type, types))}>"
            return _call(head, node.arguments, ";", indent=1) if node.arguments else (head + ";",)
        case idl.Maplike():
            return (f"{before}{_readonly(node)}maplike<{_type(node.key_type)}, {_type(node.value_type)}>;",)
        case idl.Setlike():
            return (f"{before}{_readonly(node)}setlike<{_type(node.value_type)}>;",)
        case _:
            assert_never(node)


def _operation(before: str, node: idl.Operation) -> Iterable[str]:
    words = "static " if node.static else f"{node.special} " if node.special else ""
    if node.return_type is None:
        return (f"{before}{words.rstrip()};",)
    head = f"{before}{words}{_type(node.return_type)} {_name(node.name, OPERATION_NAME_KEYWORDS)}"
    return _call(head, node.arguments, ";", indent=1)


def _readonly(node: idl.Maplike | idl.Setlike) -> str:
    return "readonly " if node.readonly else ""


def _dictionary_member(node: idl.DictionaryMember) -> str:
    required = "required " if node.required else ""
    return f"{_ext_attrs(node.ext_attrs)}{required}{_type(node.type)} {_name(node.name)}{_default(node.default)};"


# --- arguments and values ---------------------------------------------------------------------------------------


def _call(head: str, arguments: tuple[idl.Argument, ...], tail: str, indent: int = 0) -> Iterator[str]:
    """`head(arguments)tail`, on one line where that fits, else with an argument per line."""
    items = [_argument(argument) for argument in arguments]
    line = f"{head}({', '.join(items)}){tail}"
    if not items or len(line) + indent * len(INDENT) <= WIDTH:
        yield line
        return
    yield head + "("
    for item in items[:-1]:
        yield f"{INDENT}{item},"
    yield INDENT + items[-1]
    yield ")" + tail


def _argument(node: idl.Argument) -> str:
    optional = "optional " if node.optional else ""
    dots = "..." if node.variadic else ""
    name = _name(node.name, ARGUMENT_NAME_KEYWORDS)
    return f"{_ext_attrs(node.ext_attrs)}{optional}{_type(node.type)}{dots} {name}{_default(node.default)}"


def _default(value: idl.LiteralValue | None) -> str:
    return "" if value is None else f" = {_literal(value)}"


def _literal(value: idl.LiteralValue) -> str:
    return f'"{value.text}"' if value.kind == "string" else value.text


def _name(name: str, allowed: frozenset[str] = frozenset()) -> str:
    """The name, behind an underscore where it would else be read as a keyword."""
    return f"_{name}" if name in KEYWORDS and name not in allowed else name


# --- types ------------------------------------------------------------------------------------------------------


def _type(node: idl.IdlType) -> str:
    before = _ext_attrs(node.ext_attrs)
    mark = "?" if node.nullable else ""
    match node:
        case idl.BuiltinType():
            return f"{before}{node.name}{mark}"
        case idl.ReferenceType():
            return f"{before}{_name(node.name)}{mark}"
        case idl.GenericType():
            return f"{before}{node.name}<{', '.join(map(_type, node.arguments))}>{mark}"
        case idl.UnionType():
            return f"{before}({' or '.join(map(_type, node.members))}){mark}"
        case _:
            assert_never(node)


# --- extended attributes ----------------------------------------------------------------------------------------


def _ext_attrs(ext_attrs: idl.ExtendedAttributes) -> str:
    """In brackets and with a space behind; empty when there are none."""
    return f"[{', '.join(map(_ext_attr, ext_attrs))}] " if ext_attrs else ""


def _ext_attr(node: idl.ExtendedAttribute) -> str:
    arguments = "" if node.arguments is None else f"({', '.join(map(_argument, node.arguments))})"
    return f"{_name(node.name)}{_ext_attr_value(node)}{arguments}"


def _ext_attr_value(node: idl.ExtendedAttribute) -> str:
    match node.value_kind:
        case "none":
            return ""
        case "identifier":
            return f"={_name(node.values[0])}"
        case "identifiers":
            return f"=({', '.join(map(_name, node.values))})"
        case "string":
            return f'="{node.values[0]}"'
        case "strings":
            quoted = (f'"{value}"' for value in node.values)
            return f"=({', '.join(quoted)})"
        case "integer" | "decimal" | "wildcard":
            return f"={node.values[0]}"
        case "integers":
            return f"=({', '.join(node.values)})"
        case _:
            assert_never(node.value_kind)
