"""What encoding/json reads, where that is not what it prints: `TaskInput` beside `Task`.

It says what can be read without an error and without a surprise: a property may be left out where its absence is a
value that one can see, nil or what `omitempty` leaves out; null stands for nil.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.lower.types import build
from codegen.lower.types.fields import JsonField
from codegen.lower.types.objects import Objects
from codegen.lower.types.place import Form, Place
from codegen.lower.types.references import references
from codegen.lower.types.shapes import Shapes
from codegen.lower.types.universe import NILABLE
from codegen.resolve.golang.method_sets import selections_in
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts


class InputShapes(Shapes):
    """Shapes of what is read. What is read into is addressable, so methods with pointer receivers are called, too."""

    def __init__(self, printed: Shapes) -> None:
        super().__init__(
            printed.program,
            printed.universe,
            printed.config,
            printed.version,
            printed.unions,
            printed.standard,
            printed.json_value.name,
            printed.muted,
        )
        self.objects = InputObjects(self)

    def form(self, type_: go.GoType, addressable: bool) -> Form:  # noqa: ARG002  # it always is
        methods = self.universe.methods(type_)
        if not methods or self.universe.kind(type_) == "interface":
            return "plain"
        if "UnmarshalJSON" in methods or "UnmarshalJSONFrom" in methods:
            return "json"
        return "text" if "UnmarshalText" in methods else "plain"

    def read_by(self, type_: go.Named) -> go.Declaration:
        """What declares the UnmarshalJSON of a type."""
        selected = selections_in(type_, self.universe.types)
        for name in ("UnmarshalJSON", "UnmarshalJSONFrom"):
            holder = selected[name].holder if name in selected else None
            if isinstance(holder, go.Named) and holder.key in self.universe.types:
                return self.universe.types[holder.key]
        return self.universe.types[type_.key]

    def formed(self, type_: go.Named, form: Form, place: Place) -> ts.TsType:
        if form == "json":
            return self.printed(self.read_by(type_).prints)
        return super().formed(type_, form, place)

    def nil_is_null(self, kind: str) -> bool:  # noqa: ARG002  # null is read as nil whatever is promised of what is printed
        return True

    def interface(self, type_: go.Interface) -> ts.TsType:
        """Only an empty interface can be read into; another stays nil."""
        return build.NULL if type_.methods else self.json_value

    def error(self) -> ts.TsType:
        return build.NULL


class InputObjects(Objects):
    """Properties of what is read."""

    def fields(self, struct: go.Struct, place: Place) -> tuple[JsonField, ...]:
        return tuple(field for field in super().fields(struct, place) if not field.unreadable)

    def absent(self, field: JsonField, place: Place) -> bool:
        return self._universe.kind(field.type) in NILABLE or super().absent(field, place)

    def field_shape(self, field: JsonField, place: Place) -> ts.TsType:
        if field.quoted:
            return self.quoted(field.type, place, nil_is_absent=False)
        return self._shapes.shape(field.type, place)


Made = Mapping[tuple[str, str], tuple[ts.TsTopLevel, ...]]
"""The declarations of each Go type, its type last."""


def inputs(printed: Made, read: Made) -> dict[tuple[str, str], ts.TsTopLevel]:
    """Of what is read, the declarations that are not as those of what is printed, under names of their own.

    A type differs where a difference shows, or where it is made of one that differs.
    """
    types = {(made[-1].package, made[-1].name): (key, made[-1]) for key, made in read.items() if made}
    different = {name for name, (key, one) in types.items() if _bare(one) != _bare(printed[key][-1])}
    size = -1
    while size != len(different):
        size = len(different)
        different |= {name for name, (_, one) in types.items() if not different.isdisjoint(references(one))}
    names = {}
    for package, name in types:
        own = f"{name}Input"
        while (package, own) in types:
            own += "_"
        names[package, name] = own
    changed = {name: own for name, own in names.items() if name in different}
    return {key: _renamed(one, changed) for name, (key, one) in types.items() if name in different}


def _bare(declaration: ts.TsTopLevel) -> object:
    """What counts when two declarations are compared."""
    match declaration:
        case ts.TsInterface(members=members, rest=rest):
            return declaration.params, tuple((one.key, one.type, one.optional) for one in members), rest
        case ts.TsAlias(type=type_):
            return declaration.params, type_
        case _:
            return declaration


def _renamed(declaration: ts.TsTopLevel, names: Mapping[tuple[str, str], str]) -> ts.TsTopLevel:
    """The declaration with these names for itself and for what it is made of."""
    own = names[declaration.package, declaration.name]
    update: dict[str, object] = {"name": own, "doc": (f"What Go reads as {declaration.name}.",), "input": True}
    if isinstance(declaration, ts.TsInterface):
        made = _replaced(ts.TsObject(members=declaration.members, rest=declaration.rest), names)
        assert isinstance(made, ts.TsObject), "an object stays one"
        update |= {"members": made.members, "rest": made.rest}
    elif isinstance(declaration, ts.TsAlias):
        update["type"] = _replaced(declaration.type, names)
    return declaration.model_copy(update=update)


def _replaced(type_: ts.TsType, names: Mapping[tuple[str, str], str]) -> ts.TsType:
    def each(types: Iterable[ts.TsType]) -> tuple[ts.TsType, ...]:
        return tuple(_replaced(one, names) for one in types)

    match type_:
        case ts.TsReference(package=package, name=name, arguments=arguments):
            update: dict[str, object] = {"name": names.get((package, name), name), "arguments": each(arguments)}
        case ts.TsArray(element=element):
            update = {"element": _replaced(element, names)}
        case ts.TsTuple(elements=elements):
            update = {"elements": each(elements)}
        case ts.TsRecord(key=key, value=value):
            update = {"key": _replaced(key, names), "value": _replaced(value, names)}
        case ts.TsUnion(members=members) | ts.TsIntersection(members=members):
            update = {"members": each(members)}
        case ts.TsTemplate(parts=parts):
            update = {"parts": tuple(part if isinstance(part, str) else _replaced(part, names) for part in parts)}
        case ts.TsObject(members=properties, rest=rest):
            update = {
                "members": tuple(p.model_copy(update={"type": _replaced(p.type, names)}) for p in properties),
                "rest": _replaced(rest, names) if rest is not None else None,
            }
        case _:
            return type_
    return type_.model_copy(update=update)
