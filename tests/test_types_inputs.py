"""What Go reads is proven: JSON that tsc takes for the types of `--inputs`, encoding/json reads without an error.

The values are those that Go prints, and the same with a part left out or put in place of another. tsc says which of
them are of the type; every one of these must be read.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics
from codegen.lower.types.prove import plan_proof
from codegen.pipeline_types import TypesResult, generate_types
from codegen.prover.gorun import home_of, print_values
from codegen.prover.tools import find_go
from codegen.render.ts import print_ts
from codegen.schemas.config import JsonVersion
from codegen.schemas.proof import ProofPackage
from tests.test_types_prove import CORPUS, ROOMS, module, said, types_config, use_tools
from tests.toolchain import go, tsc

VALUES = 3
MOST = 80
"""Values of one type, so that large ones do not crowd out the others."""
OTHERS: tuple[Any, ...] = (None, False, 0, [], {})
"""What is put in place of a part. No string is: which ones are times or numbers, TypeScript cannot tell."""

_READER = """package gowasminputs

import (
	"encoding/json%s"
	"fmt"
	"os"
	"strings"
)

// A package may have types of its own that are called string, byte or error.
type (
	String  = string
	Bool    = bool
	Readers map[string]func([]byte) error
)

func Read[T any](data []byte) (err error) {
	defer func() {
		if thrown := recover(); thrown != nil {
			err = fmt.Errorf("panic: %%v", thrown)
		}
	}()
	return json.Unmarshal(data, new(T))
}

func Run(path, out string, readers Readers) {
	data, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	var said strings.Builder
	for line := range strings.Lines(string(data)) {
		number, text, _ := strings.Cut(strings.TrimSuffix(line, "\\n"), " ")
		if read := readers[number]; read == nil {
			continue
		} else if err := read([]byte(text)); err != nil {
			fmt.Fprintf(&said, "%%s\\t%%s\\t%%s\\n", number, text, strings.ReplaceAll(err.Error(), "\\n", " "))
		}
	}
	if err := os.WriteFile(out, []byte(said.String()), 0o600); err != nil {
		panic(err)
	}
}
"""


@pytest.fixture(autouse=True)
def _tools(monkeypatch: pytest.MonkeyPatch) -> None:
    use_tools(monkeypatch)


def variants(value: Any) -> Iterator[Any]:
    """A value with one part of it left out, or another in its place."""
    yield from OTHERS
    if isinstance(value, dict):
        for key in value:
            yield {name: part for name, part in value.items() if name != key}
            yield from (value | {key: part} for part in variants(value[key]))
    elif isinstance(value, list) and value:
        yield value[1:]
        yield from ([part, *value[1:]] for part in variants(value[0]))


def tried(printed: Sequence[str]) -> list[str]:
    """The texts themselves, and of each some that are a little different."""
    found = dict.fromkeys(printed)
    for text in printed:
        more = dict.fromkeys(json.dumps(one) for one in variants(json.loads(text)))
        step = max(1, len(more) * len(printed) // MOST)
        found |= dict.fromkeys(list(more)[::step])
    return list(found)


def names_of_inputs(made: TypesResult) -> dict[str, str]:
    """`F0.Task` -> `F0.TaskInput`, of the types that are read as another one."""
    found = {}
    for index, file in enumerate(made.files):
        names = {(one.package, one.go): one.name for one in file.declarations if one.input and not one.instance}
        for one in file.declarations:
            if not one.input and not one.instance and (one.package, one.go) in names:
                found[f"F{index}.{one.name}"] = f"F{index}.{names[one.package, one.go]}"
    return found


def accepted(made: TypesResult, lines: Sequence[tuple[str, str]], folder: Path) -> list[bool]:
    """Whether tsc takes each text, of (type, text)."""
    for path, text in print_ts(made.files).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    body = [f'import type * as F{i} from "./{file.path[:-5]}.js";' for i, file in enumerate(made.files)]
    first = len(body) + 1
    body += [f"const v{number}: {type_} = {text};" for number, (type_, text) in enumerate(lines)]
    (folder / "values.ts").write_text("\n".join([*body, "export {};\n"]))
    options = ("--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--pretty", "false")
    done = tsc(*options, "values.ts", cwd=folder, check=False)
    assert [line for line in done.stdout.splitlines() if not line.startswith(("values.ts(", " "))] == []
    wrong = {int(line) for line in re.findall(r"^values\.ts\((\d+),", done.stdout, re.MULTILINE)}
    assert all(line >= first for line in wrong), done.stdout
    return [number + first not in wrong for number in range(len(lines))]


def refused(
    packages: Sequence[ProofPackage], module: str, folder: Path, version: JsonVersion, lines: Sequence[tuple[int, str]]
) -> list[tuple[int, str, str]]:
    """The texts that encoding/json does not read as the type of the number, with what it says. `folder` is that of the
    module, which is ours."""
    (folder / "gowasminputs").mkdir()
    (folder / "gowasminputs" / "inputs.go").write_text(_READER % ("/v2" if version == "v2" else ""))
    values = folder / "values.txt"
    values.write_text("".join(f"{number} {text}\n" for number, text in lines))
    found = []
    for index, package in enumerate(packages):
        out = folder / f"refused{index}.txt"
        imports = "".join(f'\t{one.name} "{one.path}"\n' for one in package.imports)
        readers = "".join(f'\t\t"{one.number}": gowasmInputs.Read[{_plain(one.go)}],\n' for one in package.types)
        Path(package.folder).mkdir(parents=True, exist_ok=True)
        (Path(package.folder) / "gowasm_inputs_test.go").write_text(
            f"package {package.name}\n\nimport (\n"
            f'\tgowasmInputs "{module}/gowasminputs"\n\tgowasmTesting "testing"\n{imports})\n\n'
            f"func TestGowasmInputs(t *gowasmTesting.T) {{\n"
            f"\tgowasmInputs.Run({json.dumps(str(values))}, {json.dumps(str(out))}, "
            f"gowasmInputs.Readers{{\n{readers}\t}})\n}}\n"
        )
        go("test", "-vet=off", "-count=1", "-run", "^TestGowasmInputs$", package.path, cwd=folder, goos="")
        found += [line.split("\t", 2) for line in out.read_text().splitlines()]
    return [(int(number), text, words) for number, text, words in found]


def _plain(written: str) -> str:
    """The type arguments of a proof are types of its own package."""
    return written.replace("gowasm.String", "gowasmInputs.String").replace("gowasm.Bool", "gowasmInputs.Bool")


@dataclass
class Found:
    """The types that were tried; how many texts that Go does not print are of them; of all texts that are, those that
    are not read: (type, text, why)."""

    names: set[str]
    others: int
    not_read: list[tuple[str, str, str]]


def tried_all(folder: Path, scratch: Path, version: JsonVersion, pattern: str) -> Found:
    """`folder` is that of a module, a copy that is ours; `scratch` is empty."""
    diagnostics = Diagnostics()
    made = generate_types(types_config(version, pattern, inputs=True), folder, diagnostics)
    assert made.program is not None, said(diagnostics, made)
    [module] = re.findall(r"^module (\S+)", (folder / "go.mod").read_text())
    home = home_of(module, folder, {package.path: Path(package.folder) for package in made.program.packages})
    packages = plan_proof(made.program, made.files, made.config, home, VALUES, diagnostics)
    tool = find_go(folder, version == "v2", diagnostics)
    assert tool is not None
    printed = print_values(packages, home, made.config, tool, scratch / "go", diagnostics)
    assert printed is not None, said(diagnostics, made)
    types = {type_.number: type_ for package in packages for type_ in package.types}
    texts: dict[int, list[str]] = {number: [] for number in types}
    for line in printed:
        if not line.refused:  # in JavaScript two more signs end a line
            texts[line.number].append(line.json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029"))
    every = [(number, text) for number, known in texts.items() for text in tried(known)]
    inputs = names_of_inputs(made)
    spelt = {
        number: re.sub(r"F\d+\.\w+", lambda found: inputs.get(found[0], found[0]), type_.ts)
        for number, type_ in types.items()
    }
    taken = accepted(made, [(spelt[number], text) for number, text in every], scratch / "ts")
    lines = [line for line, is_taken in zip(every, taken, strict=True) if is_taken]
    return Found(
        {type_.name for type_ in types.values()},
        sum(text not in texts[number] for number, text in lines),
        [(types[number].name, text, why) for number, text, why in refused(packages, module, folder, version, lines)],
    )


# --- the corpus -------------------------------------------------------------------------------------------------------

_NUMBER_KEYS = """MapOfIntKey MapOfInt8Key MapOfUint64Key MapOfNamedIntKey MapOfUintptrKey MapOfCodeKey ByNumber
    FieldOfByNumber FieldOfLookup MapOfIntKeysOfBools"""
_FLOAT_KEYS = "MapOfMarshalTextKey"
NOT_READ: Sequence[tuple[str, str, str, str]] = [
    ("v1 v2", _NUMBER_KEYS, "[]", "to TypeScript a list has numbers for keys"),
    ("v2", _FLOAT_KEYS, "[]", "to TypeScript a list has numbers for keys"),
    ("v2", "LongArray", "[", "TypeScript has no type of lists of a length, and v2 wants all elements"),
    ("v1 v2", "Point2 FieldOfPoint2", "[", "the user says what is printed, and nothing reads it"),
    ("v1", "Hex", '"ff"', "TypeScript has no type of base64"),
    ("v2", "Hex OmitemptyMarshalText", '"ff"', "TypeScript has no type of base64"),
    ("v1", "MapOfTimePointerKey", '"":', "Go prints a nil key, and reads none"),
    ("v1", "EmbeddedPointerToTime", '"', "the method that reads is called on a nil pointer, and panics"),
    ("v2", "Hidden FieldOfHidden text", "{}", "v2 reads no struct without exported fields"),
]
"""Versions, types, what is in each text, and the reason."""


@pytest.mark.parametrize(("room", "version"), ROOMS)
def test_what_is_of_the_type_is_read(room: str, version: JsonVersion, tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    alone = room == "v2"  # which is a module of its own
    shutil.copytree(CORPUS / room if alone else CORPUS, folder, ignore=None if alone else shutil.ignore_patterns("v2"))
    found = tried_all(folder, tmp_path, version, "." if alone else f"./{room}")
    known = {
        name: part for versions, names, part, _ in NOT_READ if version in versions.split() for name in names.split()
    }
    assert [one for one in found.not_read if one[0] not in known or known[one[0]] not in one[1]] == []
    assert known.keys() & found.names == {name for name, *_ in found.not_read}
    assert found.others > len(found.names)


# --- the proof itself -------------------------------------------------------------------------------------------------

LIES = """package api

type Task struct {
	Title string `json:"title"`
	Count int    `json:"count" gowasm:"type=number | boolean"`
	Done  bool   `json:"done" gowasm:"optional"`
}
"""


def test_a_type_that_is_too_wide_is_found(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    found = tried_all(module(home, LIES), tmp_path, "v1", "./api")
    assert {(name, json.loads(text)["count"]) for name, text, _ in found.not_read} == {("Task", False)}
    assert all("cannot unmarshal bool" in why for *_, why in found.not_read)
    assert found.others > 10


def test_variants() -> None:
    found = [json.dumps(one) for one in variants({"a": [1, 2]})]
    assert '{"a": null}' in found
    assert '{"a": [2]}' in found
    assert '{"a": [null, 2]}' in found
    assert "{}" in found
    assert '{"a": [1, 2]}' not in found
