"""Remembers parsed files between runs. The cache is only ever a copy: without it everything works, a little slower."""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Sequence
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.schemas.webidl import IdlFile
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl


def cache_dir() -> Path:
    """`GOWASM_CACHE`, or the user's cache folder: https://specifications.freedesktop.org/basedir-spec/latest/."""
    named = os.environ.get("GOWASM_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "gowasm-gen"


def parse_cached(sources: Sequence[SourceFile], diagnostics: Diagnostics) -> list[IdlFile]:
    """The files parsed, from the cache when the same texts were parsed by the same program before."""
    entry = _entry(sources)
    try:
        loaded: list[IdlFile] = pickle.loads(entry.read_bytes())  # our own file, in the user's own folder
        return loaded
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, IndexError, ValueError):
        pass
    files = [parse_webidl(source, diagnostics) for source in sources]
    if not diagnostics.failed:
        _store(entry, files)
    return files


def _entry(sources: Sequence[SourceFile]) -> Path:
    digest = hashlib.sha256(f"{sys.version}".encode())
    package = Path(__file__).parent.parent
    for file in (package / "schemas" / "webidl.py", package / "syntax" / "webidl.py"):
        digest.update(str(file.stat().st_mtime_ns).encode())
    for source in sources:
        digest.update(source.path.encode() + b"\0" + source.data)
    return cache_dir() / f"webidl-{digest.hexdigest()[:32]}.pickle"


def _store(entry: Path, files: list[IdlFile]) -> None:
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        temporary = entry.with_suffix(f".{os.getpid()}.tmp")
        temporary.write_bytes(pickle.dumps(files, protocol=pickle.HIGHEST_PROTOCOL))
        temporary.replace(entry)
        for old in entry.parent.glob("webidl-*.pickle"):
            if old != entry:
                old.unlink(missing_ok=True)
    except OSError:
        return
