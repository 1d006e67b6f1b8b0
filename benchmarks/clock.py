"""Times whole processes: wall seconds, processor seconds, and the most memory that one of their processes had."""

from __future__ import annotations

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.toolchain import ToolFailed


@dataclass(frozen=True)
class Timing:
    """`megabytes` is the peak of the largest single process below the measured one, itself included."""

    seconds: float
    processor: float
    megabytes: float

    def data(self) -> dict[str, float]:
        return {name: round(value, 3) for name, value in asdict(self).items()}


def timed(command: Iterable[str | Path], cwd: Path, env: Mapping[str, str] | None = None) -> Timing:
    """Runs a process to its end. Raises ToolFailed when it fails."""
    words = [str(word) for word in command]
    with tempfile.TemporaryFile() as said:
        start = time.perf_counter()
        process = subprocess.Popen(words, cwd=cwd, env=dict(os.environ) | dict(env or {}), stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            said.seek(0)
            text = said.read().decode(errors="replace")
            raise ToolFailed(f"{' '.join(words[:8])}\nended with {process.returncode}\n{text[-4000:]}")
    return Timing(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(times: int, run: Callable[[], Timing]) -> Timing:
    """The median of each figure over some runs."""
    found = [run() for _ in range(times)]
    return Timing(
        statistics.median(timing.seconds for timing in found),
        statistics.median(timing.processor for timing in found),
        statistics.median(timing.megabytes for timing in found),
    )
