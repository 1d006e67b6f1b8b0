"""Remembers what was generated. The cache is only ever a copy: without it everything works, a little slower.

What a run gives depends on nothing but the program, its data and the input, so their digest names an entry.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_KEPT = 8
_CHECK = hashlib.sha256().digest_size


def cache_dir() -> Path:
    """`GOWASM_CACHE`, or the user's cache folder: https://specifications.freedesktop.org/basedir-spec/latest/."""
    named = os.environ.get("GOWASM_CACHE")
    if named:
        return Path(named)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "gowasm-gen"


def digest(parts: Iterable[bytes], folders: Iterable[Path]) -> str:
    """A name for a run: its input, and every file of the folders that the program is made of."""
    made = hashlib.sha256(sys.version.encode())
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.suffix in (".py", ".so", ".j2", ".go", ".toml", ".json", ".webidl"):
                status = file.stat()
                made.update(f"{file}\0{status.st_mtime_ns}\0{status.st_size}\0".encode())
    for part in parts:
        made.update(len(part).to_bytes(8, "big") + part)
    return made.hexdigest()[:40]


def load(name: str) -> Any:
    """What was stored under a name, or None. It consists of built-in types only."""
    entry = cache_dir() / f"{name}.pickle"
    try:
        data = entry.read_bytes()
        os.utime(entry)
    except OSError:
        return None
    check, data = data[:_CHECK], data[_CHECK:]
    # Half a file, or one that the disk has damaged, is none; whoever may write here may run programs anyway.
    return pickle.loads(data) if hashlib.sha256(data).digest() == check else None


def store(name: str, value: Any) -> None:
    """Keeps a value, and only the last few of all. A cache that cannot be written is no error."""
    folder = cache_dir()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        temporary = folder / f".{name}.{os.getpid()}.tmp"
        data = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
        temporary.write_bytes(hashlib.sha256(data).digest() + data)
        temporary.replace(folder / f"{name}.pickle")
        for old in sorted(folder.glob("*.pickle"), key=lambda file: -file.stat().st_mtime)[_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return
