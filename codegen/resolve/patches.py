"""Reads `webidl/patches/*.toml`, and applies those that change what the WebIDL means."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from codegen.diagnostics import Diagnostics
from codegen.schemas import binding as b
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


def report_stale_patches(binding: b.Binding, patches: Patches, diagnostics: Diagnostics) -> None:
    """A patch expires: one that speaks of what there is not is an error, `stale-patch`, so that the lists stay true."""
    members, places = _places(binding)
    mixins = {mixin for interface in binding.interfaces.values() for mixin in interface.mixins}
    throws = (f"{owner}.{name.removesuffix('=')}" for owner, names in patches.throws.items() for name in names)
    omitted = (member for item in patches.omit for member in item.members)
    said: list[tuple[Iterable[str], Collection[str]]] = [
        ((*throws, *patches.names, *omitted), members),
        ((*(place for place in patches.types if "." in place), *patches.fills, *patches.returned), places),
        (patches.copied, binding.interfaces.keys() | mixins),
        (patches.sent, binding.dictionaries),
        (patches.once, binding.callbacks),
        (patches.views, mixins),
        (binding.unmet, ()),
    ]
    for names, known in said:
        for name in names:
            if name not in known:
                diagnostics.error("stale-patch", f"webidl/patches speaks of '{name}', which there is not")


def _places(binding: b.Binding) -> tuple[set[str], set[str]]:
    """Every `Interface.member`, and these with every `Interface.member(argument)`, by interface and by mixin."""
    members: set[str] = set()
    arguments: set[str] = set()
    for interface in binding.interfaces.values():
        members.update(f"{owner}.{a.name}" for a in interface.attributes for owner in (interface.name, a.mixin))
        for operation in (*interface.operations, *interface.constructors, *interface.factories):
            for owner in (interface.name, operation.mixin):
                member = f"{owner}.{operation.name}"
                members.add(member)
                arguments.update(f"{member}({argument.name})" for argument in operation.arguments)
    return members, members | arguments
