"""The programs that judge: found, asked, and told apart from what they say of the user's files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.diagnostics import Diagnostics

_RELEASE = re.compile(r"go(\d+)\.(\d+)")
_FIRST_V2 = (1, 25)
_STANDARD_V2 = (1, 27)
"""Since when encoding/json/v2 is there without GOEXPERIMENT=jsonv2."""
_NEEDED = frozenset("PATH HOME TMPDIR XDG_CACHE_HOME LOCALAPPDATA USERPROFILE SYSTEMROOT TEMP TMP".split())


@dataclass(frozen=True)
class Done:
    """What a program said, and whether it was content."""

    ok: bool
    out: str
    errors: str

    @property
    def text(self) -> str:
        return f"{self.out}{self.errors}".strip()


def call(command: Sequence[str], cwd: Path, env: Mapping[str, str] | None = None) -> Done:
    """Runs a program to its end. One that cannot be started is not content."""
    try:
        done = subprocess.run(
            command, cwd=cwd, env=env, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
        )
    except OSError as error:
        return Done(False, "", str(error))
    return Done(done.returncode == 0, done.stdout, done.stderr)


# --- Go -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Go:
    """The go command, with the environment for it. CGO is off, as it is for the browser, so that a package has the same
    files here and there."""

    program: str
    root: Path
    env: Mapping[str, str]

    def __call__(self, *arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> Done:
        return call([self.program, *arguments], cwd, dict(self.env) | dict(env or {}))

    def with_little(self, env: Mapping[str, str]) -> Go:
        """The same with `env`, and of the rest only what Go needs: wasm_exec.js has room for 8 KB of both."""
        kept = {name: value for name, value in self.env.items() if name in _NEEDED or name.startswith(("GO", "CGO"))}
        return replace(self, env=kept | dict(env))


def find_go(folder: Path, v2: bool, diagnostics: Diagnostics) -> Go | None:
    """The `go` of the user's PATH.

    Diagnostics: `no-go`; `old-go` when `v2` is asked for and not there.
    """
    program = shutil.which("go")
    done = None
    env = dict(os.environ) | {"CGO_ENABLED": "0"}
    if program:
        done = call([program, "env", "GOVERSION", "GOROOT", "GOEXPERIMENT"], folder, env)
    if program is None or done is None or not done.ok:
        diagnostics.error(
            "no-go",
            "the proof runs Go, and there is none" if done is None else f"go does not run: {done.text}",
            hint="install Go, or put its folder 'bin' on the PATH",
        )
        return None
    version, root, experiment = (*done.out.splitlines(), "", "", "")[:3]
    found = _RELEASE.search(version)
    release = (int(found[1]), int(found[2])) if found else _STANDARD_V2
    if v2 and release < _STANDARD_V2:
        if release < _FIRST_V2:
            diagnostics.error("old-go", f"{version} has no encoding/json/v2", hint="install Go 1.27 or later")
            return None
        env["GOEXPERIMENT"] = ",".join(filter(None, (experiment, "jsonv2")))
    return Go(program, Path(root), env)


# --- TypeScript -----------------------------------------------------------------------------------------------------


def find_tsc(folders: Sequence[Path], diagnostics: Diagnostics) -> str | None:
    """The TypeScript compiler: that of the nearest `node_modules`, in the first of the folders from which there is one;
    else that of the PATH.

    Diagnostics: `no-tsc`.
    """
    starts = (folder.resolve() for folder in folders)
    here = (parent / "node_modules" / ".bin" / "tsc" for start in starts for parent in (start, *start.parents))
    found = next((str(path) for path in here if path.exists()), None) or shutil.which("tsc")
    if found is None:
        diagnostics.error(
            "no-tsc",
            "the proof runs the TypeScript compiler, and there is none",
            hint="run 'npm install --save-dev typescript' in the folder of gowasm.toml or of the types",
        )
    return found
