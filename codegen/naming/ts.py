"""How TypeScript spells names and literals: https://tc39.es/ecma262/#prod-IdentifierName."""

from __future__ import annotations

import json
import re

from codegen.naming.words import words

# What no type may be called, and the names that a declaration had better not hide.
RESERVED = frozenset(
    """
    any as async await bigint boolean break case catch class const continue debugger declare default delete do else
    enum export extends false finally for from function get if implements import in infer instanceof interface is keyof
    let module namespace never new null number object of package private protected public readonly require return set
    static string super switch symbol this throw true try type typeof undefined unique unknown var void while with yield
    Array Exclude NonNullable Record ReadonlyArray
    """.split()
)

_IDENTIFIER = re.compile(r"[^\W\d][\w$]*|\$[\w$]*")


def type_name(go: str) -> str:
    """The name of a Go type: as it is, with `_` behind what TypeScript reserves."""
    return f"{go}_" if go in RESERVED else go


def member_name(go: str) -> str:
    """The name of a method or parameter: Go's, the first word in lower case: `GetByID` -> getByID,
    `URLFor` -> urlFor."""
    first = next(iter(words(go)), "")
    length = len(first) if first and go.startswith(first) else 1
    return go[:length].lower() + go[length:]


def access(object_: str, name: str) -> str:
    """A property of an object: `params.id`, `params["x-y"]`."""
    return f"{object_}.{name}" if is_identifier(name) else f"{object_}[{quote(name)}]"


def is_identifier(name: str) -> bool:
    """Whether a property may be called so without quotes. Only ASCII is: what else may stand there depends on the
    version of Unicode."""
    return name.isascii() and _IDENTIFIER.fullmatch(name) is not None


def property_key(name: str) -> str:
    """The key of a property: quoted where it is no identifier. `__proto__` would be no property in an object literal,
    unless it is computed: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers."""
    if name == "__proto__":
        return f"[{quote(name)}]"
    return name if is_identifier(name) else quote(name)


def quote(text: str) -> str:
    """A string literal, in double quotes."""
    return json.dumps(text, ensure_ascii=False).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def template_text(text: str) -> str:
    """Text as it may stand in a template literal."""
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
