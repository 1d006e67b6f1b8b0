"""What encoding/json reads, where that is not what it prints: `TaskInput` beside `Task`.

It says what can be read without an error and without a surprise: a property may be left out where its absence is a
value that one can see, nil or what `omitempty` leaves out; null stands for nil.
"""

from __future__ import annotations

from codegen.lower.types import build
from codegen.lower.types.fields import JsonField
from codegen.lower.types.objects import Objects
from codegen.lower.types.place import Form, Place
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

    def appends(self, type_: go.GoType, addressable: bool) -> bool:  # noqa: ARG002  # it prints only
        return False

    def is_text_key(self, type_: go.GoType) -> bool:
        return "UnmarshalText" in self.universe.methods(type_)

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
            return self.printed(self.read_by(type_))
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
