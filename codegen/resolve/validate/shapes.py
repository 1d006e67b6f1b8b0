"""What a type is once typedefs are seen through: the view that most rules take of a type.

A shape is the flattened member types of a type (one for anything but a union) and how often `null` gets in.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from codegen.resolve.validate.scope import Scope
from codegen.schemas.webidl import BuiltinType, GenericType, IdlType, ReferenceType, UnionType

INTEGER_RANGES = {
    "byte": (-(2**7), 2**7 - 1),
    "octet": (0, 2**8 - 1),
    "short": (-(2**15), 2**15 - 1),
    "unsigned short": (0, 2**16 - 1),
    "long": (-(2**31), 2**31 - 1),
    "unsigned long": (0, 2**32 - 1),
    "long long": (-(2**63), 2**63 - 1),
    "unsigned long long": (0, 2**64 - 1),
}
"""https://webidl.spec.whatwg.org/#idl-types, the integer types."""

FLOATS = frozenset({"float", "unrestricted float", "double", "unrestricted double"})
STRINGS = frozenset({"DOMString", "ByteString", "USVString"})
BUFFERS = frozenset({"ArrayBuffer", "SharedArrayBuffer"})
BUFFER_VIEWS = frozenset(
    {"DataView", "Int8Array", "Int16Array", "Int32Array", "Uint8Array", "Uint16Array", "Uint32Array"}
    | {"Uint8ClampedArray", "BigInt64Array", "BigUint64Array", "Float16Array", "Float32Array", "Float64Array"}
)
BUILTIN_KINDS = {
    **dict.fromkeys(INTEGER_RANGES, "integer"),
    **dict.fromkeys(FLOATS, "float"),
    **dict.fromkeys(STRINGS, "string"),
    **dict.fromkeys(BUFFERS, "buffer"),
    **dict.fromkeys(BUFFER_VIEWS, "buffer view"),
    **{name: name for name in ("any", "undefined", "boolean", "bigint", "object", "symbol")},
}
"""Keyword types -> kind of leaf. The other kinds are those of `GENERIC_KINDS`, of definitions, and `unknown`."""

GENERIC_KINDS = {
    "sequence": "sequence",
    "async_sequence": "async sequence",
    "record": "record",
    "Promise": "promise",
    "FrozenArray": "frozen array",
    "ObservableArray": "observable array",
}

DICTIONARY = "dictionary"


class Leaf(NamedTuple):
    """A type that is no union, no typedef and not nullable. `node` is the generic type, where it is one."""

    kind: str
    name: str
    node: GenericType | None = None


class Shape(NamedTuple):
    """`nullable` says whether the type as a whole is nullable; `nulls` counts how often null gets in, at any depth."""

    leaves: tuple[Leaf, ...]
    union: bool = False
    nullable: bool = False
    nulls: int = 0

    @property
    def only(self) -> Leaf | None:
        """The leaf of a type that is no union."""
        return None if self.union else self.leaves[0]

    def has(self, *kinds: str) -> bool:
        return any(leaf.kind in kinds for leaf in self.leaves)

    def find(self, *kinds: str) -> Leaf | None:
        return next((leaf for leaf in self.leaves if leaf.kind in kinds), None)


_LONG = 200

UNKNOWN = Shape((Leaf("unknown", ""),))


def type_text(node: IdlType) -> str:
    """A type as one would write it, without extended attributes."""
    mark = "?" if node.nullable else ""
    match node:
        case BuiltinType() | ReferenceType():
            return node.name + mark
        case GenericType():
            return f"{node.name}<{', '.join(map(type_text, node.arguments))}>{mark}"
        case UnionType():
            return f"({' or '.join(map(type_text, node.members))}){mark}"


def named_types(node: IdlType) -> Iterator[str]:
    """The names that a type refers to, at any depth."""
    match node:
        case ReferenceType():
            yield node.name
        case GenericType(arguments=parts) | UnionType(members=parts):
            for part in parts:
                yield from named_types(part)
        case BuiltinType():
            pass


class Shapes:
    """Shapes and canonical texts of types under one scope, remembered by the text of the type."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
        self._shapes: dict[str, Shape] = {}
        self._canonical: dict[str, str] = {}
        self._long: dict[str, str] = {}
        """Long canonical texts by short names: a type that uses another twice would double at every step."""

    def __call__(self, node: IdlType) -> Shape:
        key = type_text(node)
        shape = self._shapes.get(key)
        if shape is None:
            # Until it is known, a typedef that leads back to itself is unknown: another rule reports the cycle.
            self._shapes[key] = UNKNOWN
            shape = self.inner(node)
            if node.nullable:
                shape = shape._replace(nullable=True, nulls=shape.nulls + 1)
            self._shapes[key] = shape
        return shape

    def inner(self, node: IdlType) -> Shape:
        """The shape of a type without its own question mark."""
        match node:
            case BuiltinType(name=name):
                return Shape((Leaf(BUILTIN_KINDS[name], name),))
            case GenericType(name=generic):
                return Shape((Leaf(GENERIC_KINDS[generic], type_text(node).rstrip("?"), node),))
            case ReferenceType(name=name):
                return self._named(name)
            case UnionType(members=members):
                shapes = [self(member) for member in members]
                # Each once: a union of unions of unions of the same types would double at every step.
                leaves = {(leaf.kind, leaf.name): leaf for shape in shapes for leaf in shape.leaves}
                return Shape(tuple(leaves.values()), union=True, nulls=sum(shape.nulls for shape in shapes))

    def _named(self, name: str) -> Shape:
        typedef = self._scope.typedef(name)
        if typedef is not None:
            return self(typedef.type)
        kind = self._scope.kind(name)
        if kind is None or kind in ("mixin", "namespace"):
            return UNKNOWN
        # CSSOMString is one of the two strings, which one is up to the browser.
        return Shape((Leaf(kind, "DOMString" if kind == "string" else name),))

    def canonical(self, node: IdlType) -> str:
        """Text that is equal for two types that are the same: typedefs seen through, unions flattened and sorted."""
        key = type_text(node)
        text = self._canonical.get(key)
        if text is None:
            self._canonical[key] = key
            text = self._canonical_text(node)
            if len(text) > _LONG:
                text = self._long.setdefault(text, f"#{len(self._long)}")
            self._canonical[key] = text
        return text

    def _canonical_text(self, node: IdlType) -> str:
        shape = self(node)
        names = []
        for leaf in shape.leaves:
            if leaf.node is None:
                names.append(leaf.name)
            else:
                names.append(f"{leaf.node.name}<{', '.join(map(self.canonical, leaf.node.arguments))}>")
        text = f"({' or '.join(sorted(set(names)))})" if shape.union else names[0]
        return text + "?" if shape.nulls else text
