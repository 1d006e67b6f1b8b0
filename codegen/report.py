"""The manifest as JSON."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.schemas.manifest import ManifestEntry


def manifest_json(entries: Sequence[ManifestEntry]) -> bytes:
    """An array with one line for each member, sorted by member."""
    ordered = sorted(entries, key=lambda entry: (entry.member, entry.symbols))
    lines = [entry.model_dump_json(exclude_defaults=True) for entry in ordered]
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()
