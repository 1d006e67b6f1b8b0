"""Prints documents of OpenAPI: as JSON, or as YAML."""

from __future__ import annotations

import json

import yaml

from codegen.schemas.document import JsonObject

MARK = "x-generated"
"""The property that says whose file it is: JSON has no comments."""
WIDTH = 120


def print_openapi(document: JsonObject, name: str) -> str:
    """The text of a file, by the ending of its name."""
    if name.endswith(".json"):
        return json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    text = yaml.dump(document, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=WIDTH)
    return f"# {document[MARK]}\n{text}"


class _Plain(yaml.SafeDumper):
    """Writes what occurs twice twice, and lines as lines."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  # none is wanted
        return True


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Plain.add_representer(str, _text)
