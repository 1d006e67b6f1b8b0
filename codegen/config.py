"""Finds and loads gowasm.toml. What it may say is `codegen.schemas.config`'s."""

from __future__ import annotations

import difflib
import os
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel, ValidationError

from codegen.diagnostics import Diagnostics
from codegen.schemas.config import PATTERNS, Config
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile
from codegen.toml_places import BARE_KEY, KeyPath, toml_places

NAME = "gowasm.toml"


@dataclass(frozen=True)
class Settings:
    """A configuration, the folder that its paths are relative to, and its text, with which diagnostics are printed."""

    config: Config
    folder: Path
    source: SourceFile | None = None

    def place(self, *path: str | int) -> Span:
        """Where a table, key or item stands; nowhere, when the file does not have it."""
        if self.source is None:
            return NOWHERE
        text = self.source.data.decode("utf-8-sig")
        found = toml_places(text).get(path)
        return NOWHERE if found is None else _span(self.source, text, found)


def find_config(start: Path) -> Path | None:
    """The gowasm.toml of the folder `start` or of the nearest folder above it."""
    start = start.resolve()
    found = (folder / NAME for folder in (start, *start.parents))
    return next((file for file in found if file.is_file()), None)


def load_settings(start: Path, diagnostics: Diagnostics, file: Path | None = None) -> Settings:
    """The settings that hold in a folder, or those of a file that the user named; the defaults when there are none.

    Diagnostics: `cannot-read` and those of `parse_config`, after which the settings are the defaults.
    """
    path = file if file is not None else find_config(start)
    if path is None:
        return Settings(_defaults(), start)
    name = os.path.relpath(path, start)
    try:
        source = SourceFile.read(path, name)
    except OSError as error:
        diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(name, 0, 0))
        return Settings(_defaults(), path.parent)
    return Settings(parse_config(source, diagnostics), path.parent, source)


def _defaults() -> Config:
    """Those of every command, made without a validator, which takes a while to build."""
    return Config.model_construct()


def parse_config(source: SourceFile, diagnostics: Diagnostics) -> Config:
    """The configuration in a text, or the defaults when it has errors.

    Diagnostics: `not-utf8`, `toml-syntax`, `unknown-key`, `bad-value`.
    """
    try:
        # A byte order mark is what editors on Windows like to write, and tomllib refuses.
        text = source.data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        diagnostics.error("not-utf8", "the file is not UTF-8", Span(source.path, error.start, error.end))
        return _defaults()
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        _report_syntax(str(error), source, text, diagnostics)
        return _defaults()
    except RecursionError:
        diagnostics.error("toml-syntax", "lists or tables nested too deeply", Span(source.path, 0, 1))
        return _defaults()
    try:
        return Config.model_validate(table)
    except ValidationError as error:
        report = _Report(source, text, diagnostics)
        for problem in error.errors(include_url=False):
            report.add(problem["type"], tuple(problem["loc"]), problem.get("ctx", {}), problem["input"])
        return _defaults()


_SYNTAX_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


def _report_syntax(message: str, source: SourceFile, text: str, diagnostics: Diagnostics) -> None:
    """tomllib tells its place in words only: https://docs.python.org/3/library/tomllib.html."""
    found = _SYNTAX_PLACE.search(message)
    offset = len(text)
    if found and found[1]:
        before = text.split("\n")[: int(found[1]) - 1]
        offset = sum(len(line) + 1 for line in before) + int(found[2]) - 1
    words = _SYNTAX_PLACE.sub("", message)
    span = _span(source, text, (offset, offset + 1))
    diagnostics.error("toml-syntax", words[:1].lower() + words[1:], span, "see https://toml.io for how TOML is written")


class _Report:
    """Turns what pydantic found into diagnostics at the key or item concerned."""

    def __init__(self, source: SourceFile, text: str, diagnostics: Diagnostics) -> None:
        self._source = source
        self._text = text
        self._diagnostics = diagnostics
        self._places = toml_places(text)

    def add(self, kind: str, path: KeyPath, context: dict[str, Any], value: object) -> None:
        if path[-1] == "[key]":  # so pydantic tells a key of a dict from its value
            path = path[:-1]
        span = self._span(path)
        if kind == "extra_forbidden":
            known = _known_keys(path[:-1])
            self._diagnostics.error(
                "unknown-key", f"unknown key '{path[-1]}'{_where(path)}", span, _suggest(path[-1], known)
            )
            return
        message = describe_problem(kind, context)
        hint = _suggest(value, _literals(path)) if kind == "literal_error" else ""
        if kind == "tuple_type" and isinstance(value, str):
            hint = f'write ["{value}"]'
        self._diagnostics.error("bad-value", f"{_name(path)} {message}", span, hint)

    def _span(self, path: KeyPath) -> Span:
        """The place of the key, or of the nearest one around it."""
        while path not in self._places and path:
            path = path[:-1]
        start, end = self._places.get(path, (0, 1))
        return _span(self._source, self._text, (start, end))


def describe_problem(kind: str, context: Mapping[str, Any]) -> str:
    """What a setting must be, in words: `kind` and `context` are those of an error of pydantic."""
    if kind == "literal_error":
        return f"must be {context['expected']}"
    if kind == "string_pattern_mismatch":
        return PATTERNS.get(context["pattern"], f"must match {context['pattern']}")
    return _MESSAGES.get(kind, "is not allowed here").format_map(context)


_MESSAGES = {
    "string_type": "must be a string",
    "string_too_short": "must not be empty",
    "tuple_type": "must be a list",
    "model_type": "must be a table",
    "dict_type": "must be a table",
    "bool_type": "must be true or false",
    "int_type": "must be a whole number",
    "greater_than_equal": "must be at least {ge}",
    "less_than_equal": "must be at most {le}",
}


def _span(source: SourceFile, text: str, place: tuple[int, int]) -> Span:
    mark = len(source.data) - len(text.encode("utf-8"))  # the byte order mark, if any
    start, end = (mark + len(text[:offset].encode("utf-8")) for offset in place)
    return Span(source.path, start, end)


def _annotation(path: KeyPath) -> Any:
    """The type of what may stand at a path, or None where nothing may."""
    found: Any = Config
    for key in path:
        if isinstance(found, type) and issubclass(found, BaseModel):
            found = _fields(found).get(str(key))
        else:  # the values of a dict, the items of a tuple
            inner = get_args(found)
            found = inner[-1] if get_origin(found) is dict else inner[0] if inner else None
    return found


def _fields(model: type[BaseModel]) -> dict[str, Any]:
    """The types of a table by their keys, which may be other words than Python's."""
    return {field.alias or name: field.annotation for name, field in model.model_fields.items()}


def _known_keys(path: KeyPath) -> list[str]:
    model = _annotation(path)
    return list(_fields(model)) if isinstance(model, type) and issubclass(model, BaseModel) else []


def _literals(path: KeyPath) -> list[str]:
    found = _annotation(path)
    alternatives = (found, *get_args(found))  # a literal, or a union of one with None
    return [str(word) for one in alternatives if get_origin(one) is Literal for word in get_args(one)]


def _suggest(word: object, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(str(word).replace("-", "_"), known, n=1)
    if close:
        return f"did you mean '{close[0]}'?"
    return f"known here: {', '.join(known)}" if known else ""


def _where(path: KeyPath) -> str:
    return f" in [{_dotted(path[:-1])}]" if len(path) > 1 else ""


def _name(path: KeyPath) -> str:
    number = next((key for key in path if isinstance(key, int)), None)
    return f"'{_dotted(path)}'" if number is None else f"item {number + 1} of '{_dotted(path)}'"


def _dotted(path: KeyPath) -> str:
    """The keys as TOML writes them: https://toml.io/en/v1.0.0#keys."""
    return ".".join(key if BARE_KEY.fullmatch(key) else f'"{key}"' for key in path if isinstance(key, str))
