"""Reads `webidl/patches/*.toml`, and applies those that change what the WebIDL means."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codegen.diagnostics import Diagnostics
from codegen.schemas.patches import Patches
from codegen.schemas.span import Span
from codegen.source import SourceFile


def load_patches(folder: Path, diagnostics: Diagnostics) -> Patches:
    """All patch files of a folder together. Diagnostics: `bad-patch` for one that is not as `Patches` says."""
    merged: dict[str, Any] = {}
    for file in sorted(folder.glob("*.toml")):
        if file.name == "allow.toml":
            continue  # the validator's own
        source = SourceFile.read(file, f"patches/{file.name}")
        try:
            merged.update(tomllib.loads(source.data.decode()))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            diagnostics.error("bad-patch", str(error), Span(source.path, 0, 0))
    try:
        return Patches.model_validate(merged)
    except ValidationError as error:
        for problem in error.errors(include_url=False):
            place = ".".join(str(part) for part in problem["loc"])
            diagnostics.error("bad-patch", f"{place}: {problem['msg']}")
        return Patches()
