"""Type-checks the JSON that Go printed against the TypeScript, with `tsc --strict`."""

from __future__ import annotations

import json
import posixpath
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path as Folder
from typing import NamedTuple

from codegen.diagnostics import Diagnostics
from codegen.prover.gorun import Line
from codegen.prover.places import Declared, Path, path_at
from codegen.prover.tools import call
from codegen.schemas import tsfile as ts
from codegen.schemas.proof import ProofType
from codegen.schemas.span import Span

_ERROR = re.compile(r"^(?P<file>.+?)\((?P<line>\d+),(?P<column>\d+)\): error (?P<code>TS\d+): (?P<text>.*)$")
_OUT = "1/2/3/4/5/6/7/8"
"""Deep enough for paths that begin with `..`."""

_REPEATED_KEY = "TS1117"
"""Two keys of a map may be printed alike. JSON allows it, and so does encoding/json."""

_VALUES = "values.ts"
_SETTINGS = {
    "compilerOptions": {
        "strict": True,
        "noEmit": True,
        "target": "esnext",
        "module": "esnext",
        "moduleResolution": "bundler",
        "lib": ["esnext", "dom"],
        "types": [],
    },
    "files": [_VALUES],
}
_EXCERPT = 100


class _Fault(NamedTuple):
    """An error of tsc: a line of the values, an offset in UTF-16 units, what it says."""

    line: int
    column: int
    text: str


def type_check(
    files: Sequence[ts.TsFile],
    texts: Mapping[str, str],
    types: Mapping[int, ProofType],
    lines: Sequence[Line],
    tsc: str,
    scratch: Folder,
    diagnostics: Diagnostics,
) -> bool:
    """Whether every JSON text is of its type. `texts` are the files as they are printed, `scratch` is our folder.

    Diagnostics: `unproven` where a field disagrees; `bad-typescript` when the files do not compile by themselves;
    `tsc-failed`.
    """
    for path, text in texts.items():
        place = scratch / posixpath.normpath(f"{_OUT}/{path.lstrip('/')}")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    heads = [f'import type * as F{index} from "./{_module(file.path)}";' for index, file in enumerate(files)]
    shown = [f"const v{index}: {types[line.number].ts} = " for index, line in enumerate(lines)]
    body = [f"{head}{_on_one_line(line.json)};" for head, line in zip(shown, lines, strict=True)]
    (scratch / _VALUES).write_text("\n".join([*heads, *body, "export {};\n"]), "utf-8")
    (scratch / "tsconfig.json").write_text(json.dumps(_SETTINGS), "utf-8")
    done = call([tsc, "--pretty", "false", "--project", "tsconfig.json"], scratch)
    if not done.ok and not any(_ERROR.match(line) for line in done.text.splitlines()):
        diagnostics.error("tsc-failed", f"tsc does not run: {done.text}", hint="it needs Node on the PATH")
        return False
    faults, others = _faults(done.text)
    if not faults and not others:
        return True
    for text in others[:3]:
        diagnostics.error("bad-typescript", f"tsc refuses what was generated: {text}")
    declared = Declared(files)
    first: dict[tuple[Span, str], str] = {}
    counts: Counter[tuple[Span, str]] = Counter()
    for fault in faults:
        index = fault.line - 1 - len(heads)
        if not 0 <= index < len(lines):
            diagnostics.error("bad-typescript", f"tsc refuses what was generated: {fault.text}")
            continue
        type_, text = types[lines[index].number], lines[index].json
        offset = _utf16(body[index], fault.column - 1) - len(shown[index])
        way = path_at(text, max(offset, 0))
        span, name = declared.place(type_.package, type_.name, way)
        what = f"property {name!r} of {type_.name}" if name else f"type {type_.name}"
        message = f"{what} is not what Go prints: {_excerpt(text, way)}"
        first.setdefault((span, name), f"{message}\n{fault.text}")
        counts[span, name] += 1
    for (span, name), said in first.items():
        message, _, reason = said.partition("\n")
        more = f" (and {counts[span, name] - 1} more)" if counts[span, name] > 1 else ""
        diagnostics.error("unproven", message + more, span, f"tsc says: {reason}")
    return False


def _module(path: str) -> str:
    return re.sub(r"(\.d)?\.ts$", ".js", posixpath.normpath(f"{_OUT}/{path.lstrip('/')}"))


def _on_one_line(text: str) -> str:
    """JSON may have two signs in strings that end a line in JavaScript."""
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _faults(said: str) -> tuple[list[_Fault], list[str]]:
    """The errors in the values, and the lines of all others. What continues an error is indented, and left out."""
    faults: list[_Fault] = []
    others: list[str] = []
    for line in said.splitlines():
        found = _ERROR.match(line)
        if found and found["code"] == _REPEATED_KEY:
            continue
        if found and found["file"] == _VALUES:
            faults.append(_Fault(int(found["line"]), int(found["column"]), found["text"]))
        elif found:
            others.append(line.replace(f"{_OUT}/", ""))
    return faults, others


def _utf16(text: str, units: int) -> int:
    """The characters that some UTF-16 units are."""
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "replace"))


def _excerpt(text: str, path: Path) -> str:
    value = json.loads(text)
    shown = path[:-1] if path and isinstance(value, dict | list) else path
    for step in shown:
        value = value[step]
    if path and isinstance(value, dict) and path[-1] in value:
        value = {path[-1]: value[path[-1]]}
    found = json.dumps(value, ensure_ascii=False)
    return found if len(found) <= _EXCERPT else f"{found[:_EXCERPT]}..."
