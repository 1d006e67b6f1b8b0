"""`codegen.schemas.node`: what a record of our own takes, and when two are the same."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.schemas.node import Node
from codegen.schemas.span import NOWHERE, Span


class Place(Node):
    span: Span = NOWHERE


class Item(Place):
    """Its fields have names of types, of constructors' own, and of what a `Node` is made with."""

    name: str
    type: Place | None = None
    fields: tuple[Place, ...] = ()
    _hidden: int = 0

    @property
    def shout(self) -> str:
        return self.name.upper()


class Other(Place):
    name: str


def test_fields_in_order_and_defaults() -> None:
    assert list(Item.__struct_fields__) == ["span", "name", "type", "fields", "_hidden"]
    item = Item(name="a", type=Place())
    assert (item.span, item.name, item.type, item.fields, item.shout) == (NOWHERE, "a", Place(), (), "A")
    assert repr(item) == f"Item(span={NOWHERE!r}, name='a', type=Place(span={NOWHERE!r}), fields=(), _hidden=0)"


@pytest.mark.parametrize("given", [{}, {"nam": "a"}, {"name": "a", "more": 1}])
def test_missing_and_unknown_fields(given: dict[str, Any]) -> None:
    with pytest.raises(TypeError):
        Item(**given)
    with pytest.raises(AttributeError):
        Item(name="a").more = 1  # type: ignore[attr-defined]  # which is what is tested
    with pytest.raises(AttributeError):
        Item(name="a").name = "b"  # type: ignore[misc]  # which is what is tested


def test_equality() -> None:
    one = Item(name="a", fields=(Item(name="b"),))
    assert one == Item(name="a", fields=(Item(name="b"),))
    assert hash(one) == hash(copy.deepcopy(one))
    assert one != Item(name="a", fields=(Item(name="c"),))
    other: Place = Other(name="a")
    assert Item(name="a") != other
    assert {Place(): 1}[Place()] == 1


def test_copy() -> None:
    one = Item(name="a", span=Span("f", 1, 2))
    assert one.model_copy(update={"name": "b"}) == Item(name="b", span=Span("f", 1, 2))
    assert one.name == "a"
    with pytest.raises(TypeError):
        one.model_copy(update={"nam": "b"})
