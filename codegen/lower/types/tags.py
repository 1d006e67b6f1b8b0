"""Struct tags, as the two packages for JSON read them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from codegen.resolve.golang.tags import TagValue, span_in_tag, tag_value, tag_values

__all__ = ["JsonTag", "TagValue", "json_tag", "span_in_tag", "tag_value", "tag_values"]


@dataclass(frozen=True)
class JsonTag:
    """What the key `json` says. `name` is empty where the field's own name holds; `refused` is a name that Go 1.26
    takes for none, and Go 1.27 for one, at least in part."""

    name: str = ""
    options: frozenset[str] = frozenset()
    ignored: bool = False
    refused: str = ""


_NO_TAG = JsonTag()
_ALLOWED = frozenset("!#$%&()*+-./:;<=>?@[]^_{|}~ ")
_QUOTES = frozenset("\\'\"`")


@lru_cache(maxsize=1024)  # those of a field are asked for again and again
def json_tag(tag: str | None) -> JsonTag:
    """How encoding/json reads a tag. A name that it does not allow is none."""
    value = tag_value(tag, "json")
    if value is None:
        return _NO_TAG
    if value.text == "-":
        return JsonTag(ignored=True)
    name, _, options = value.text.partition(",")
    known = frozenset(options.split(",")) if options else frozenset()
    if all(c in _ALLOWED or c.isalpha() or c.isdecimal() for c in name):
        return JsonTag(name, known)
    return JsonTag("", known, refused="" if name[0] in _QUOTES else name)
