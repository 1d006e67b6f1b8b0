"""Where each parameter of a method goes: into the path, the query, a header, a cookie, a form, the body or a stream."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.naming.suggest import closest
from codegen.resolve.services.directives import Word
from codegen.resolve.services.fields import PlacedField, is_spread, placed_fields
from codegen.resolve.services.kinds import Kinds
from codegen.resolve.services.routes import Placeholder, is_token
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.gosource import Doc
from codegen.schemas.service import ApiParam, Format, Place, Value
from codegen.schemas.span import Span
from codegen.syntax.gotokens import KEYWORDS

_NO_BODY = frozenset({"GET", "HEAD"})
"""A browser sends no body with these: https://fetch.spec.whatwg.org/#dom-request."""


@dataclass
class Parameter:
    """A parameter behind the context. `name` is empty until it has one. `fields` are those of a struct that is spread,
    else None; `placeholder` is what it stands for."""

    written: s.Param
    type: t.GoType
    name: str = ""
    fields: list[PlacedField] | None = None
    placeholder: Placeholder | None = None
    send: bool = False

    @property
    def span(self) -> Span:
        return self.written.span

    @property
    def type_span(self) -> Span:
        return self.written.type.span


@dataclass(frozen=True)
class Placed:
    """All parameters with their names, all values with their places, and what the body is."""

    params: tuple[ApiParam, ...]
    values: tuple[Value, ...]
    body: Format


@dataclass
class Placing:
    """Finds the places of a method's parameters.

    Diagnostics: `unknown-placeholder`, `placed-twice`, `duplicate-placeholder`, `unplaced-parameter`, `two-bodies`,
    `no-body`, `wrong-body`, `wrong-send`, `unsupported-type`, `pointer-parameter`, and those of the fields.
    """

    verb: str
    placeholders: Sequence[Placeholder]
    body: Word | None
    stream: str
    kinds: Kinds
    diagnostics: Diagnostics
    incomplete: bool
    """A placeholder is malformed or has no parameter, so that some parameter seems to have no place."""

    def place(self, parameters: Sequence[Parameter]) -> Placed:
        for parameter in parameters:
            self._look_into(parameter)
        for parameter in [it for it in parameters if it.send][1:]:
            hint = "make one type of both messages"
            self._report("wrong-send", "a WebSocket sends one sequence", parameter.span, hint)
        self._match(parameters)
        rest = [it for it in parameters if it.placeholder is None and it.fields is None and not it.send]
        body = self._body(rest)
        _name(parameters)
        values = [value for parameter in parameters for value in self._values(parameter)]
        self._check_names(values)
        format_ = self._format(values, body)
        if body is not None:
            values.append(Value(place="body", param=body.name, type=body.type, span=body.span))
        params = tuple(
            ApiParam(name=it.name, type=it.type, variadic=it.written.variadic, span=it.span) for it in parameters
        )
        return Placed(params, tuple(values), format_)

    # --- which parameter is meant -------------------------------------------------------------------------------------

    def _look_into(self, parameter: Parameter) -> None:
        """Finds the fields of a struct that is spread, and what a WebSocket sends."""
        items = self.kinds.item(parameter.type, "Seq")
        if items is not None:
            parameter.send = True
            if self.stream != "ws":
                hint = "add stream=ws, or take a slice"
                self._report("wrong-send", "only a WebSocket sends a sequence", parameter.type_span, hint)
            return
        bare = self.kinds.bare(parameter.type)
        pointed = self.kinds.struct(bare.element) if isinstance(bare, t.Pointer) else None
        if pointed is not None and is_spread(pointed, self.kinds):
            hint = "leave the star out"
            message = "a parameter whose fields have places is the struct itself"
            self._report("pointer-parameter", message, parameter.type_span, hint)
        struct = pointed or self.kinds.struct(parameter.type)
        if struct is not None and is_spread(struct, self.kinds):
            parameter.fields = list(placed_fields(struct, self.kinds, self.diagnostics))

    def _match(self, parameters: Sequence[Parameter]) -> None:
        """Gives each placeholder its parameter: by the tag of a field, by name, or by the order of those that have no
        name."""
        fields = {it.name for one in parameters for it in one.fields or () if it.place == "path"}
        named = {it.written.name: it for it in parameters if it.written.name not in ("", "_")}
        nameless = [it for it in parameters if it.written.name in ("", "_") and it.fields is None and not it.send]
        for placeholder in self.placeholders:
            name = placeholder.param.text
            parameter = named.get(name)
            if placeholder.place == "path" and name in fields:
                continue
            if parameter is None and nameless:
                parameter = nameless.pop(0)
            if parameter is None:
                self._unknown(placeholder, [*named, *fields])
            elif parameter.fields is not None or parameter.send:
                hint = "name a parameter of one value"
                what = "a struct whose fields have their own places" if parameter.fields is not None else "a sequence"
                self._report("unsupported-type", f"'{name}' is {what}", placeholder.param.span, hint)
            elif parameter.placeholder is not None:
                self._twice(placeholder.param.span, parameter.placeholder.param.span, f"'{name}'")
            else:
                parameter.placeholder = placeholder

    def _unknown(self, placeholder: Placeholder, known: Sequence[str]) -> None:
        self.incomplete = True
        name = placeholder.param.text
        close = closest(name, known)
        hint = f"did you mean '{{{close}}}'?" if close else f"add a parameter {name} to the method, or leave it out"
        self._report("unknown-placeholder", f"there is no parameter for {{{name}}}", placeholder.param.span, hint)

    # --- values -------------------------------------------------------------------------------------------------------

    def _values(self, parameter: Parameter) -> list[Value]:
        if parameter.send:
            (item,) = self.kinds.item(parameter.type, "Seq") or (parameter.type,)
            if not self.kinds.has_json(item):
                self._unsupported(parameter.type_span, "it cannot be printed as JSON and read back")
            return [Value(place="send", param=parameter.name, type=item, span=parameter.span)]
        if parameter.fields is not None:
            found = [self._field(parameter, one) for one in parameter.fields]
            return [value for value in found if value is not None]
        placeholder = parameter.placeholder
        if placeholder is None:
            return []
        place = placeholder.place
        value = self._value(place, placeholder.name, parameter, parameter.type, parameter.type_span)
        return [value] if value is not None else []

    def _field(self, parameter: Parameter, one: PlacedField) -> Value | None:
        if one.place == "path" and not any(
            it.place == "path" and it.param.text == one.name for it in self.placeholders
        ):
            known = [it.param.text for it in self.placeholders if it.place == "path"]
            close = closest(one.name, known)
            hint = f"did you mean '{close}'?" if close else f"write {{{one.name}}} into the path"
            self._report("unknown-placeholder", f"the path has no {{{one.name}}}", one.span, hint)
            return None
        if one.place in ("header", "cookie") and not is_token(Word(one.name, one.span), one.place, self.diagnostics):
            return None
        if one.place == "form" and self.verb in _NO_BODY:
            hint = 'use the tag `query:"..."`, or POST'
            self._report("no-body", f"{self.verb} has no body, so it sends no form", one.span, hint)
            return None
        if one.place == "path" and one.omitempty:
            hint = "leave omitempty out"
            self._report("bad-tag", "a part of the path is never left out", one.span, hint)
            return None
        return self._value(one.place, one.name, parameter, one.field.type, one.field.type_span, one)

    def _value(
        self,
        place: Place,
        name: str,
        parameter: Parameter,
        type_: t.GoType,
        span: Span,
        one: PlacedField | None = None,
    ) -> Value | None:
        text = self.kinds.text(type_)
        if text is None:
            self._not_text(type_, place, span)
            return None
        if text.file and place != "form":
            hint = 'make it a field of a struct, with the tag `form:"..."`'
            self._report("unsupported-type", f"a file does not go into a {place}", span, hint)
            return None
        if text.many and place in ("path", "cookie"):
            hint = "send it in the query, or make one text of it in Go"
            self._report("unsupported-type", f"a {place} has one value, not a slice", span, hint)
            return None
        if text.optional and place == "path":
            self._report("unsupported-type", "a part of the path is never left out", span, "leave the star out")
            return None
        return Value(
            place=place,
            name=name,
            param=parameter.name,
            field=one.field.name if one is not None else "",
            type=type_,
            optional=text.optional or (one is not None and one.omitempty),
            many=text.many,
            file=text.file,
            span=one.span if one is not None else parameter.span,
            doc=one.field.doc if one is not None else Doc(),
        )

    def _not_text(self, type_: t.GoType, place: str, span: Span) -> None:
        hint = "it may be a string, a boolean, a number, what has MarshalText and UnmarshalText, and"
        more = {"path": "no more", "cookie": "a pointer to one", "form": "a file, a pointer or a slice of these"}
        if self.kinds.is_half_text(type_):
            hint = "give it the method UnmarshalText beside MarshalText"
        elif place == "path":
            hint = hint.removesuffix(", and").replace(", what", " or what")
        else:
            hint = f"{hint} {more.get(place, 'a pointer or a slice of these')}"
        self._report("unsupported-type", f"this type does not go into a {place}", span, hint)

    def _check_names(self, values: Sequence[Value]) -> None:
        """Each name once in its place."""
        seen: dict[tuple[str, str], Span] = {}
        for value in values:
            if value.place in ("body", "send"):
                continue
            key = (value.place, value.name.lower() if value.place == "header" else value.name)
            if key in seen:
                self.diagnostics.error(
                    "duplicate-placeholder",
                    f"{value.place} '{value.name}' is given twice",
                    value.span,
                    "give each a name of its own",
                    [(seen[key], "the first is here")] if seen[key] != value.span else [],
                )
            seen[key] = value.span

    # --- the body -----------------------------------------------------------------------------------------------------

    def _body(self, rest: Sequence[Parameter]) -> Parameter | None:
        """The parameter that is the body: the one that has no other place."""
        if self.incomplete or not rest:
            return None
        first, *more = rest
        if self.verb in _NO_BODY or self.stream == "ws":
            what = "a WebSocket" if self.stream == "ws" else self.verb
            for parameter in rest:
                name = parameter.written.name
                hint = f"write ?{name or 'name'}={{{name or 'name'}}} behind the path, or use POST"
                self._report("unplaced-parameter", f"{what} has no body for this parameter", parameter.span, hint)
            return None
        for parameter in more:
            self.diagnostics.error(
                "two-bodies",
                "a second parameter has no place but the body",
                parameter.span,
                "put it into the path or the query, or make one struct of both",
                [(first.span, "the first is here")],
            )
        return first

    def _format(self, values: Sequence[Value], body: Parameter | None) -> Format:
        form = [value for value in values if value.place == "form"]
        wanted = self.body.text if self.body is not None else ""
        if body is not None and form:
            self.diagnostics.error(
                "two-bodies",
                "this parameter is a body, and so is the form",
                body.span,
                "make it a field of the form, or put it into the query",
                [(form[0].span, "a field of the form is here")],
            )
            return "none"
        if form:
            return self._form_format(form, wanted)
        if body is not None:
            return self._body_format(body, wanted)
        if self.body is not None and not self.incomplete:
            hint = f"leave it out, or add a parameter{' and use POST' if self.verb in _NO_BODY else ''}"
            self._report("no-body", "there is no body", self.body.span, hint)
        return "none"

    def _form_format(self, form: Sequence[Value], wanted: str) -> Format:
        file = next((value for value in form if value.file), None)
        if wanted not in ("", "form", "multipart"):
            self._wrong_body(f"a form is not sent as {wanted}", "write body=form or body=multipart")
        if wanted == "form" and file is not None:
            self._wrong_body("a form that is URL-encoded has no files", "write body=multipart, or leave it out")
        return "multipart" if file is not None or wanted == "multipart" else "form"

    def _body_format(self, body: Parameter, wanted: str) -> Format:
        kinds, type_ = self.kinds, body.type
        if kinds.is_named(type_, "io", "Reader"):
            if wanted not in ("", "bytes"):
                self._wrong_body(f"an io.Reader is not sent as {wanted}", "leave it out, or write body=bytes")
            return "reader"
        if wanted in ("form", "multipart"):
            self._wrong_body("no field of the body has the tag 'form'", 'write `form:"name"` behind the fields')
            return "none"
        if wanted == "bytes" and not kinds.is_bytes(type_, named=True):
            self._wrong_body("only []byte and io.Reader are sent as bytes", "take one of these, or leave it out")
            return "none"
        if wanted == "bytes" or (not wanted and kinds.is_bytes(type_)):
            return "bytes"
        if not kinds.has_json(type_):
            self._unsupported_body(type_, body.type_span)
        return "json"

    def _unsupported_body(self, type_: t.GoType, span: Span) -> None:
        if self.kinds.holds_file(type_):
            hint = 'make it a field of a struct, with the tag `form:"..."`'
            self._report("unsupported-type", "a file is a part of a form", span, hint)
        elif self.kinds.is_named(type_, "io", "ReadCloser"):
            self._report("unsupported-type", "a body is read, not closed", span, "write io.Reader")
        else:
            self._unsupported(span, "it cannot be printed as JSON and read back")

    # --- what is said -------------------------------------------------------------------------------------------------

    def _wrong_body(self, message: str, hint: str) -> None:
        assert self.body is not None
        self._report("wrong-body", message, self.body.span, hint)

    def _unsupported(self, span: Span, why: str) -> None:
        hint = "send a struct, a slice, a map, a string, a number or a boolean; []byte or io.Reader for bytes"
        self._report("unsupported-type", f"this type does not travel: {why}", span, hint)

    def _twice(self, span: Span, first: Span, what: str) -> None:
        self.diagnostics.error(
            "placed-twice", f"{what} has a place already", span, "leave one of the two out", [(first, "it is here")]
        )

    def _report(self, code: str, message: str, span: Span, hint: str) -> None:
        self.diagnostics.error(code, message, span, hint)


def _name(parameters: Sequence[Parameter]) -> None:
    """Gives every parameter a name: its own, that of its placeholder, or one that says what it is."""
    taken = {it.written.name for it in parameters} | {"ctx"}
    for parameter in parameters:
        name = parameter.written.name
        if name in ("", "_"):
            name = "send" if parameter.send else "input" if parameter.fields is not None else "body"
            if parameter.placeholder is not None:
                name = parameter.placeholder.param.text
            while name in taken or name in KEYWORDS or name == "_":
                name += "_"
            taken.add(name)
        parameter.name = name
