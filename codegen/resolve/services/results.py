"""What a method gives back: an error, and a value, bytes, a stream or a page before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang.tags import tag_value
from codegen.resolve.services.directives import Word
from codegen.resolve.services.kinds import Kinds
from codegen.resolve.services.values import Placed
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.service import Format, Page, Value
from codegen.schemas.span import Span

_CURSORS = ("cursor", "after", "next", "token", "page_token", "pageToken", "start")
_NEXT = re.compile(r"(?i)next.*|.*cursor|.*token")


@dataclass(frozen=True)
class Result:
    """See `service.ApiMethod`: `type` is its `result`."""

    type: t.GoType | None = None
    format: Format = "none"


@dataclass
class Results:
    """Reads results. Diagnostics: `wrong-result`, `missing-stream`, `unsupported-type`, `wrong-page`."""

    verb: str
    stream: Word | None
    kinds: Kinds
    diagnostics: Diagnostics

    def read(self, method: t.Method, written: Sequence[s.Param]) -> Result:
        types = method.signature.results if method.signature is not None else ()
        match types:
            case ():
                self._wrong(method.span, "a call may fail, so a method returns an error", "write (T, error), or error")
            case (one,) if self.kinds.item(one, "Seq2") is not None or self.kinds.item(one, "Seq") is not None:
                return self._stream(one, written[0].type.span)
            case (one,) if self.kinds.is_error(one):
                if self.stream is not None:
                    self._no_stream(written[0].type.span)
                return Result()
            case (_,):
                message = "a call may fail, so a method returns an error, too"
                self._wrong(written[0].type.span, message, "write (T, error)")
            case (_, second) if not self.kinds.is_error(second):
                hint = "write (T, error)" if self.kinds.is_error(types[0]) else "write error"
                self._wrong(written[1].type.span, "the second result is the error", hint)
            case (first, _):
                return self._value(first, written[0].type.span)
            case _:
                hint = "make one struct of all that comes back: (T, error)"
                self._wrong(written[2].span, "a method returns one value and an error", hint)
        return Result()

    def _stream(self, type_: t.GoType, span: Span) -> Result:
        items = self.kinds.item(type_, "Seq2")
        if items is None or len(items) != 2 or not self.kinds.is_error(items[1]):
            self._wrong(span, "a stream is a sequence of values and errors", "write iter.Seq2[T, error]")
            return Result()
        if self.stream is None:
            hint = "add stream=sse, stream=ndjson or stream=ws behind the path"
            self._report("missing-stream", "nothing says how the stream is sent", span, hint)
        if not self.kinds.has_json(items[0]):
            self._unsupported(span, "the stream is of what cannot be printed as JSON and read back")
        if self.verb == "HEAD":
            self._wrong(span, "an answer to HEAD has no body", "write error, or use GET")
        return Result(items[0], "json")

    def _value(self, type_: t.GoType, span: Span) -> Result:
        kinds = self.kinds
        if self.stream is not None:
            self._no_stream(span)
        elif self.verb == "HEAD":
            self._wrong(span, "an answer to HEAD has no body", "write error, or use GET")
        elif kinds.item(type_, "Seq2") is not None or kinds.item(type_, "Seq") is not None:
            self._wrong(span, "a stream is the only result", "write iter.Seq2[T, error]")
        elif kinds.is_bytes(type_):
            return Result(type_, "bytes")
        elif kinds.is_named(type_, "io", "ReadCloser"):
            return Result(type_, "reader")
        elif kinds.is_named(type_, "io", "Reader"):
            self._report("unsupported-type", "who reads an answer closes it", span, "write io.ReadCloser")
        elif kinds.is_error(type_):
            self._wrong(span, "there is one error", "write error")
        elif not kinds.has_json(type_):
            self._unsupported(span, "this type does not travel: it cannot be printed as JSON and read back")
        else:
            return Result(type_, "json")
        return Result()

    def _no_stream(self, span: Span) -> None:
        assert self.stream is not None
        hint = "write iter.Seq2[T, error], or leave the option out"
        self._wrong(span, f"with stream={self.stream.text} the result is a stream", hint)

    # --- pages --------------------------------------------------------------------------------------------------------

    def page(self, option: Word, result: Result, placed: Placed, span: Span) -> Page | None:
        """The pages of a method with `page=cursor`; None where something is wrong."""
        cursor = self._cursor(option, placed)
        struct = self._struct(result)
        if struct is None:
            hint = "return a struct with a slice and a string: the items, and the cursor of the next page"
            self._report("wrong-page", "a page is a struct", span, hint)
            return None
        slices = [it for it in struct.fields if it.exported and isinstance(self.kinds.under(it.type), t.Slice)]
        strings = [it for it in struct.fields if it.exported and self.kinds.is_string(it.type)]
        items = self._field(slices, "items", slices, span)
        next_ = self._field(strings, "next", [it for it in strings if _NEXT.fullmatch(it.name)], span)
        if items is None or next_ is None or cursor is None:
            return None
        if not self.kinds.same(next_.type, cursor.type):
            hint = "give both the same type"
            message = f"the cursor has another type than field {next_.name}, in which the next one comes"
            self._report("wrong-page", message, cursor.span, hint)
            return None
        slice_ = self.kinds.under(items.type)
        assert isinstance(slice_, t.Slice)
        return Page(cursor=cursor.param, items=items.name, next=next_.name, item_type=slice_.element)

    def _struct(self, result: Result) -> t.Struct | None:
        """The struct that comes back, or that a pointer to comes back."""
        if result.type is None or result.format != "json":
            return None
        bare = self.kinds.bare(result.type)
        return self.kinds.struct(bare.element if isinstance(bare, t.Pointer) else bare)

    def _cursor(self, option: Word, placed: Placed) -> Value | None:
        found = {
            value.param: value
            for value in placed.values
            if value.place == "query" and not value.field and self.kinds.is_string(value.type)
        }
        cursor = next((found[name] for name in _CURSORS if name in found), None)
        if cursor is None:
            hint = "add cursor string to the method, and cursor={cursor} to its query"
            self._report("wrong-page", "no parameter takes the cursor", option.span, hint)
        return cursor

    def _field(
        self, known: Sequence[t.StructField], role: str, likely: Sequence[t.StructField], span: Span
    ) -> t.StructField | None:
        """The field that is tagged `page:"role"`, or else the only likely one."""
        for field in known:
            value = tag_value(field.tag, "page")
            if value is not None and value.text == role:
                return field
        if len(likely) == 1:
            return likely[0]
        kind = "slice" if role == "items" else "string called Next or NextCursor"
        many = "more than one field is a" if likely else "no field is a"
        hint = f'write `page:"{role}"` behind it' if likely else f"add a {kind.replace(' called', ' field called')}"
        self._report("wrong-page", f"{many} {kind} of the page", span, hint)
        return None

    # --- what is said -------------------------------------------------------------------------------------------------

    def _unsupported(self, span: Span, message: str) -> None:
        hint = "return a struct, a slice, a map, a string, a number or a boolean; []byte or io.ReadCloser for bytes"
        self._report("unsupported-type", message, span, hint)

    def _wrong(self, span: Span, message: str, hint: str) -> None:
        self._report("wrong-result", message, span, hint)

    def _report(self, code: str, message: str, span: Span, hint: str) -> None:
        self.diagnostics.error(code, message, span, hint)
