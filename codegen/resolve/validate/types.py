"""What a type may be made of, and where it may stand: https://webidl.spec.whatwg.org/#idl-types."""

from __future__ import annotations

from itertools import combinations
from typing import Literal

from codegen.resolve.validate.annotations import check_annotations
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.distinguish import leaves_distinguishable
from codegen.resolve.validate.ext_attrs import check_ext_attrs
from codegen.resolve.validate.scope import INDEFINITE_ARTICLE
from codegen.resolve.validate.shapes import DICTIONARY, Leaf, Shape, type_text
from codegen.schemas.span import Span
from codegen.schemas.webidl import BuiltinType, ExtendedAttributes, GenericType, IdlType, ReferenceType, UnionType

Place = Literal[
    "attribute", "static attribute", "argument", "return", "dictionary member", "typedef", "iterable", "element"
]

_COPIED = {
    "sequence": "a sequence",
    "async sequence": "an async sequence",
    "dictionary": "a dictionary",
    "record": "a record",
}
"""https://webidl.spec.whatwg.org/#idl-attributes: what is passed by value cannot be an attribute."""


class TypeRules:
    """Remembers the plain types that were found sound at a place: most types are used hundreds of times."""

    def __init__(self, check: Check) -> None:
        self._check = check
        self._sound: set[tuple[str, Place]] = set()

    def __call__(self, node: IdlType, place: Place, attributes: ExtendedAttributes = ()) -> bool:
        """Whether the type is sound. `attributes` stand on what has the type, but apply to the type."""
        plain = node.kind in ("builtin", "reference") and not node.ext_attrs and not attributes
        key = (type_text(node), place)
        if plain and key in self._sound:
            return True
        sound = self._well_formed(node)
        if sound:
            # What stands around a faulty type is not judged: it would only be blamed for the same fault.
            sound = self._placed(node, place)
            if node.ext_attrs:
                check_ext_attrs(self._check, node.ext_attrs, "type")
            if node.ext_attrs or attributes:
                check_annotations(self._check, node, (*attributes, *node.ext_attrs))
        if plain and sound and not self._check.shapes(node).has("unknown"):
            self._sound.add(key)
        return sound

    # --- by itself ----------------------------------------------------------------------------------------------

    def _well_formed(self, node: IdlType) -> bool:
        match node:
            case BuiltinType():
                return self._nullable(node)
            case ReferenceType():
                return self._known(node) and self._nullable(node)
            case GenericType():
                return self._parts(node.arguments) and self._element(node) and self._nullable(node)
            case UnionType():
                return self._parts(node.members) and self._union(node) and self._nullable(node)

    def _parts(self, parts: tuple[IdlType, ...]) -> bool:
        faulty = [part for part in parts if not self(part, "element")]
        return not faulty

    def _known(self, node: ReferenceType) -> bool:
        kind = self._check.scope.kind(node.name)
        if kind is None:
            self._check.unresolved(node.name, node.span)
        elif kind in ("mixin", "namespace"):
            # https://webidl.spec.whatwg.org/#idl-interface-mixins and #idl-namespaces: neither makes a type
            self._check.error(
                "not-a-type",
                f"'{node.name}' is {INDEFINITE_ARTICLE[kind]}, which cannot be used as a type",
                node.span,
                "name an interface that includes it" if kind == "mixin" else "",
                self._defined(node.name),
            )
            return False
        return True

    def _element(self, node: GenericType) -> bool:
        """https://webidl.spec.whatwg.org/#idl-observable-array"""
        if node.name != "ObservableArray":
            return True
        element = node.arguments[0]
        leaf = self._check.shapes(element).find("dictionary", "sequence", "record", "observable array")
        if leaf is None:
            return True
        self._check.error(
            "observable-array-element",
            f"an ObservableArray cannot hold {_article(leaf)}",
            element.span,
            related=self._explained(element, leaf),
        )
        return False

    def _nullable(self, node: IdlType) -> bool:
        """https://webidl.spec.whatwg.org/#idl-nullable-type"""
        if not node.nullable:
            return True
        shape = self._check.shapes.inner(node)
        leaf = shape.only
        hint = "remove the '?'"
        if leaf is not None and leaf.kind in ("any", "promise", "observable array"):
            message = {
                "any": "'any' includes null already, so it cannot be nullable",
                "promise": "a promise cannot be nullable",
                "observable array": "an observable array cannot be nullable",
            }[leaf.kind]
        elif shape.nullable:
            message = f"'{type_text(node)[:-1]}' is nullable already"
        elif shape.nulls:
            message = "a union with a nullable member cannot be nullable as a whole"
        elif shape.union and (leaf := shape.find(DICTIONARY)) is not None:
            message = f"a union with a dictionary ('{leaf.name}') cannot be nullable: null makes an empty dictionary"
        else:
            return True
        span = Span(node.span.path, node.span.end - 1, node.span.end)
        self._check.error("invalid-nullable", message, span, hint, self._explained(node, leaf))
        return False

    def _union(self, node: UnionType) -> bool:
        """https://webidl.spec.whatwg.org/#idl-union"""
        shapes = [self._check.shapes(member) for member in node.members]
        flat = [(leaf, member) for shape, member in zip(shapes, node.members, strict=True) for leaf in shape.leaves]
        for leaf, member in flat:
            if leaf.kind in ("any", "promise", "observable array"):
                self._check.error(
                    "union-member",
                    f"{_article(leaf)} cannot be a member of a union",
                    member.span,
                    "use 'any' alone" if leaf.kind == "any" else "",
                    self._explained(member, leaf),
                )
                return False
        return self._distinct(flat) and self._nulls(node, shapes)

    def _distinct(self, flat: list[tuple[Leaf, IdlType]]) -> bool:
        for (a, first), (b, later) in combinations(flat, 2):
            if leaves_distinguishable(a, b, self._check.scope):
                continue
            one, other = _named(a, first), _named(b, later)
            self._check.error(
                "union-ambiguous",
                f"a union cannot have both {one} and {other}: no value tells them apart"
                if a.name != b.name
                else f"a union cannot have {one} twice",
                later.span,
                "leave one of them out",
                [(first.span, "the other one")],
            )
            return False
        return True

    def _nulls(self, node: UnionType, shapes: list[Shape]) -> bool:
        nullable = [
            member for member, shape in zip(node.members, shapes, strict=True) for _ in range(min(shape.nulls, 1))
        ]
        leaf = next((leaf for shape in shapes for leaf in shape.leaves if leaf.kind == DICTIONARY), None)
        if sum(shape.nulls for shape in shapes) > 1:
            self._check.error(
                "union-nullable-members",
                "a union cannot have more than one nullable member",
                nullable[-1].span,
                "make the union nullable as a whole: '(...)?'",
                [(nullable[0].span, "this one is nullable too")],
            )
            return False
        if nullable and leaf is not None:
            self._check.error(
                "union-nullable-dictionary",
                f"a union with a dictionary ('{leaf.name}') cannot have a nullable member: "
                "null makes an empty dictionary",
                nullable[0].span,
                "remove the '?'",
            )
            return False
        return True

    # --- in its place -------------------------------------------------------------------------------------------

    def _placed(self, node: IdlType, place: Place) -> bool:
        shape = self._check.shapes(node)
        if place in ("attribute", "static attribute"):
            return self._attribute_type(node, shape, place)
        if place == "typedef":
            return True
        if place in ("argument", "dictionary member"):
            if (leaf := shape.find("undefined")) is not None:
                self._undefined(node, leaf, place)
                return False
            if shape.nullable and (leaf := shape.find(DICTIONARY)) is not None:
                # https://webidl.spec.whatwg.org/#idl-operations and #idl-dictionaries
                what = "an argument" if place == "argument" else "a dictionary member"
                self._check.error(
                    "nullable-dictionary",
                    f"the dictionary '{leaf.name}' cannot be nullable as the type of {what}",
                    node.span,
                    "remove the '?': null makes an empty dictionary",
                    self._explained(node, leaf),
                )
                return False
        leaf = shape.find("frozen array", "observable array")
        if leaf is None:
            return True
        self._array(node, leaf)
        return False

    def _attribute_type(self, node: IdlType, shape: Shape, place: Place) -> bool:
        leaf = shape.find(*_COPIED)
        if leaf is not None:
            # https://webidl.spec.whatwg.org/#idl-attributes
            what = f"a union with {_COPIED[leaf.kind]}" if shape.union else _COPIED[leaf.kind]
            array = "use FrozenArray, or an operation that returns it"
            self._check.error(
                "attribute-type",
                f"an attribute cannot be {what}{f' ({leaf.name!r})' if leaf.kind == DICTIONARY else ''}",
                node.span,
                array if leaf.kind == "sequence" else "use an operation that returns it",
                self._explained(node, leaf),
            )
            return False
        if place == "static attribute" and (leaf := shape.find("observable array")) is not None:
            self._array(node, leaf)
            return False
        return True

    def _undefined(self, node: IdlType, leaf: Leaf, place: Place) -> None:
        """https://webidl.spec.whatwg.org/#idl-undefined"""
        what = "an argument" if place == "argument" else "a dictionary member"
        self._check.error(
            "undefined-type",
            f"{what} cannot be undefined",
            node.span,
            "declare the argument 'optional' instead"
            if place == "argument"
            else "a member that is not required may be left out already",
            self._explained(node, leaf),
        )

    def _array(self, node: IdlType, leaf: Leaf) -> None:
        """https://webidl.spec.whatwg.org/#idl-frozen-array and https://webidl.spec.whatwg.org/#idl-observable-array"""
        name = "FrozenArray" if leaf.kind == "frozen array" else "ObservableArray"
        only = "an attribute" if leaf.kind == "frozen array" else "a regular attribute"
        self._check.error(
            "array-position",
            f"{name} can only be the type of {only}",
            node.span,
            "use 'sequence<...>' here",
            self._explained(node, leaf),
        )

    # --- where it comes from ------------------------------------------------------------------------------------

    def _explained(self, node: IdlType, leaf: Leaf | None) -> list[tuple[Span, str]]:
        """The typedef or definition that makes the type what it is, when the type only names it."""
        if leaf is None or not isinstance(node, ReferenceType):
            return []
        return self._defined(node.name)

    def _defined(self, name: str) -> list[tuple[Span, str]]:
        entity = self._check.scope.entities.get(name)
        return [(entity.span, f"'{name}' is defined here")] if entity is not None else []


def _article(leaf: Leaf) -> str:
    if leaf.kind in ("dictionary", "enum", "interface"):
        return f"the {leaf.kind} '{leaf.name}'"
    if leaf.kind == "any":
        return "'any'"
    return f"{'an' if leaf.kind[0] in 'aeiou' else 'a'} {leaf.kind}"


def _named(leaf: Leaf, node: IdlType) -> str:
    text = type_text(node)
    return f"'{leaf.name}'" if text.rstrip("?") == leaf.name else f"'{leaf.name}' (of '{text}')"
