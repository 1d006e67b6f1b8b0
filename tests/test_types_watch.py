"""`gowasm-gen types --watch`: what is saved is written, what is wrong is said, and nothing ends it but Ctrl+C."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.test_types_cli import GOOD, MODULE, OURS, TASK, lay
from tests.toolchain import REPOSITORY

PATIENCE = 60.0
"""Seconds after which a test gives up: no promise, since others may keep the machine busy."""


class Watching:
    """The command, running in a folder."""

    def __init__(self, folder: Path, *args: str) -> None:
        self.folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", "codegen", "types", *args, "--watch"],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(REPOSITORY)},
            stderr=subprocess.PIPE,
            text=True,
        )
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self.expect("watching ")

    def _read(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._lines.put(line)

    def expect(self, words: str) -> str:
        """Waits until it has said something, and gives all that it has said until then."""
        said = ""
        end = time.monotonic() + PATIENCE
        while words not in said:
            try:
                said += self._lines.get(timeout=max(0, end - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"it never said {words!r}, but {said!r}")
        return said

    def save(self, path: str, text: str) -> None:
        lay(self.folder, {path: text})

    def stop(self) -> tuple[int, str]:
        """Ctrl+C: the exit code, and what was said since the last `expect`."""
        self._process.send_signal(signal.SIGINT)
        code = self._process.wait(PATIENCE)
        said = ""
        while not self._lines.empty():
            said += self._lines.get()
        return code, said

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stderr is not None
        self._process.stderr.close()


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Watching]:
    lay(tmp_path, {**MODULE, **GOOD})
    started = Watching(tmp_path, "./...", "--ts", "web/api.d.ts")
    yield started
    started.kill()


def output(watching: Watching) -> str:
    return (watching.folder / "web" / "api.d.ts").read_text()


def test_what_is_saved_is_written(watching: Watching) -> None:
    assert "title: string" in output(watching)
    watching.save("api/api.go", TASK.replace("title", "name"))
    watching.expect("1 file written")
    assert "name: string" in output(watching)
    code, said = watching.stop()
    assert (code, said.splitlines()[-1]) == (0, "stopped")


def test_mistakes_are_said_and_the_old_output_stays(watching: Watching) -> None:
    before = output(watching)
    watching.save("api/api.go", TASK.replace("string", "strin"))
    said = watching.expect("as they were")
    assert "api/api.go:4:8: error[undefined-name]: strin is not defined" in said
    assert "1 error; the files are as they were" in said
    watching.save("api/api.go", TASK.replace("{", "{{"))
    assert "error[go-syntax]" in watching.expect("as they were")
    assert output(watching) == before
    watching.save("api/api.go", TASK)
    watching.expect("0 files written")
    assert output(watching) == before


def test_files_and_folders_come_and_go(watching: Watching) -> None:
    watching.save("api/more.go", "package api\n\ntype More struct{}\n")
    watching.expect("1 file written")
    assert "More" in output(watching)
    watching.save("deep/er/new.go", "package er\n\ntype Deeper struct{}\n")
    watching.expect("1 file written")
    assert "Deeper" in output(watching)
    watching.save("deep/er/new.go", "package er\n\ntype Deepest struct{}\n")
    watching.expect("1 file written")
    assert "Deepest" in output(watching)
    (watching.folder / "deep" / "er" / "new.go").unlink()
    watching.expect("1 file written")
    (watching.folder / "api" / "more.go").rename(watching.folder / "api" / "more.txt")
    watching.expect("1 file written")
    assert output(watching).count("export") == 1


def test_settings_and_modules_change(watching: Watching) -> None:
    watching.save("gowasm.toml", "[types]\nreadonly = true\n")
    watching.expect("1 file written")
    assert "readonly title: string" in output(watching)
    watching.save("gowasm.toml", "[types]\nreadonly = 1\n")
    assert "gowasm.toml:2:1: error[bad-value]" in watching.expect("as they were")
    (watching.folder / "gowasm.toml").unlink()
    watching.expect("1 file written")
    watching.save("go.mod", "module example.com/other\n\ngo 1.26\n")
    watching.expect("1 file written")
    assert "from example.com/other/api" in output(watching)
    (watching.folder / "go.mod").unlink()
    assert "error[no-module]" in watching.expect("as they were")
    watching.save("go.mod", MODULE["go.mod"])
    watching.expect("1 file written")


def test_it_waits_for_what_is_wrong_from_the_start(tmp_path: Path) -> None:
    lay(tmp_path, {**MODULE, **GOOD, "web/api.d.ts": "export {};\n"})
    watching = Watching(tmp_path, "./api", "--ts", "web/api.d.ts")
    try:
        (tmp_path / "web" / "api.d.ts").unlink()
        watching.save("api/api.go", TASK + "\n")
        watching.expect("1 file written")
    finally:
        watching.kill()


def test_an_edited_output_is_written_again_with_the_next_change(watching: Watching) -> None:
    watching.save("web/api.d.ts", OURS)
    watching.save("api/api.go", TASK + "\ntype Other struct{}\n")
    watching.expect("1 file written")
    assert "Other" in output(watching)
    assert "Old" not in output(watching)


def test_saves_in_a_row(watching: Watching) -> None:
    """How long each takes is for `python -m benchmarks types` to tell."""
    for number in range(8):
        watching.save("api/api.go", TASK.replace("title", f"title{number}"))
        end = time.monotonic() + PATIENCE
        while f"title{number}" not in output(watching):
            assert time.monotonic() < end
            time.sleep(0.001)
