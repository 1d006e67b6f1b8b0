"""`--watch`: once more whenever a file changes that the result depends on, until Ctrl+C."""

from __future__ import annotations

import gc
import signal
import time
from collections.abc import Collection, Iterator
from pathlib import Path
from threading import Event
from typing import Generic

import watchfiles

from codegen.cli.run import R, Request, Run, say_all_written
from codegen.cli.say import count, say, say_diagnostics, say_errors
from codegen.goreader import GoReader
from codegen.output import Written, write_all

# Milliseconds. An editor writes in several steps: a change is taken up when no other has come for one step, and at
# the latest after `_LONGEST`.
_STEP = 20
_LONGEST = 200
_LOOK = 250


def watch(request: Request[R]) -> None:
    """Generates and writes, and does it again after every change. Errors are said, and the files stay as they were."""
    gc.enable()  # this process lives long
    stop = Event()

    def interrupted(*_: object) -> None:
        """Raises only the second time: an exception that comes anywhere may come where it is lost."""
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        watching = _Watch(request, stop)
        watching.run()
        while watching.wait():
            watching.run()
    except KeyboardInterrupt:
        pass
    finally:
        signal.signal(signal.SIGINT, before)
    say("stopped")


class _Watch(Generic[R]):
    def __init__(self, request: Request[R], stop: Event) -> None:
        self._request = request
        self._stop = stop
        self._reader = GoReader()
        self._folders: frozenset[Path] = frozenset()
        self._own: frozenset[str] = frozenset()
        """The files that we write: no change of these is news."""
        self._changes: Iterator[Collection[object]] = iter(())
        self._said = ""

    def run(self) -> None:
        """Generates, writes and says so, when there is something new to say."""
        started = time.perf_counter()
        run = Run()
        result = self._request.generate(run, self._reader)
        written = Written() if run.diagnostics.failed else write_all(result.outputs, run.diagnostics)
        problems = "\n".join(map(repr, run.diagnostics.sorted()))
        if run.diagnostics.failed:
            if problems != self._said:
                say_errors(run.diagnostics, run.sources, after="; the files are as they were")
        elif problems != self._said or written.created or written.changed or written.removed:
            say_diagnostics(run.diagnostics, run.sources)
            say_all_written(result, written, f", {time.perf_counter() - started:.2f} s")
        self._said = problems
        self._own = frozenset(
            str((output.folder / name).resolve()) for output in result.outputs for name in output.files
        )
        folders = result.folders or self._folders
        folders = frozenset(folder.resolve() for folder in (*folders, *run.folders) if folder.is_dir())
        if folders != self._folders:
            say(f"watching {count(len(folders), 'folder')} until Ctrl+C")
            self._folders = folders
            # Its first word comes at the latest after `_LOOK`, and the run then sees what has changed before it began.
            self._changes = watchfiles.watch(
                *sorted(folders),
                watch_filter=self._is_news,
                debounce=_LONGEST,
                step=_STEP,
                rust_timeout=_LOOK,
                yield_on_timeout=True,
                recursive=False,
                stop_event=self._stop,
            )
            next(self._changes, None)
            self.run()

    def wait(self) -> bool:
        """Returns after a change, or when it is to stop: then it is false."""
        return any(self._changes) and not self._stop.is_set()

    def _is_news(self, _: watchfiles.Change, path: str) -> bool:
        return path not in self._own and not path.endswith(".tmp")
