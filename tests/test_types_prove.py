"""The TypeScript of the corpus is proven: real Go's JSON is of the types, and what Go never prints is not."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.pipeline_types import TypesResult, generate_types
from codegen.prover import prove
from codegen.render.ts import print_ts
from codegen.schemas.config import JsonVersion, TypesConfig
from codegen.schemas.proof import ProveResult
from codegen.schemas.tsfile import TsConstObject
from tests.toolchain import NODE_FOLDER, REPOSITORY, go_root, tsc

CORPUS = REPOSITORY / "tests" / "corpus"
ROOMS: Sequence[tuple[str, JsonVersion]] = (("common", "v1"), ("common", "v2"), ("v1", "v1"), ("v2", "v2"))

NOT_PRECISE = {
    'OmitemptyBool {"v":false}': "true alone would be exact, and a nuisance for whoever makes such values",
    'EnumOmitempty {"v":""}': "the type is the enum's, by its name, as in Go",
    'OmitemptyMarshaler {"v":""}': "TypeScript has no type of strings that are not empty",
    'OmitemptyStruct {"v":{"a":""}}': "TypeScript has no type of strings that are not empty",
}
"""What should be refused and is not, with the reason."""


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """The PATH of a user who has Go and TypeScript."""
    use_tools(monkeypatch)


def use_tools(monkeypatch: pytest.MonkeyPatch, version: str = "1.27") -> None:
    places = [str(go_root(version) / "bin"), str(NODE_FOLDER / "node_modules" / ".bin"), os.environ["PATH"]]
    monkeypatch.setenv("PATH", os.pathsep.join(places))
    monkeypatch.setenv("GOFLAGS", "-mod=mod")
    monkeypatch.setenv("GOTOOLCHAIN", "local")
    monkeypatch.setenv("GOWORK", "off")


def settings(version: JsonVersion, *packages: str, **more: object) -> TypesConfig:
    return TypesConfig.model_validate({"packages": packages, "ts": "out", "json": version, **more})


def proven(folder: Path, config: TypesConfig, values: int = 24) -> tuple[TypesResult, ProveResult, Diagnostics]:
    diagnostics = Diagnostics()
    made = generate_types(config, folder, diagnostics)
    assert not diagnostics.failed, said(diagnostics, made)
    assert made.program is not None
    return made, prove(made.program, made.files, made.config, folder, diagnostics, values), diagnostics


def said(diagnostics: Diagnostics, made: TypesResult) -> str:
    return "\n".join(format_diagnostic(one, made.sources) for one in diagnostics.sorted())


# --- the corpus -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Construct:
    """A type of the corpus: `wrong` is what its TypeScript must refuse, `open` says why there is nothing."""

    name: str
    params: int
    wrong: tuple[tuple[str, str], ...]
    open: bool


_TYPE = re.compile(r"^type ([A-Z]\w*|É\w*)(?:\[([^\]]+)\])?", re.MULTILINE)


def constructs(room: str) -> Iterator[Construct]:
    for file in sorted((CORPUS / room).glob("*.go")):
        comments: list[str] = []
        for line in file.read_text().splitlines():
            if line.startswith("//"):
                comments.append(line)
                continue
            found = _TYPE.match(line)
            if found:
                marks = [
                    comment.removeprefix("//corpus:").partition(" ") for comment in comments if "//corpus:" in comment
                ]
                wrong = tuple((mark.removeprefix("wrong-"), json) for mark, _, json in marks if mark != "open")
                yield Construct(
                    found[1],
                    len((found[2] or "").split(",")) if found[2] else 0,
                    wrong,
                    any(m[0] == "open" for m in marks),
                )
            comments = []


def test_the_corpus_is_large_and_whole() -> None:
    for room, _ in ROOMS:
        assert [one.name for one in constructs(room) if not one.wrong and not one.open] == []
    assert len({one.name for room, _ in ROOMS for one in constructs(room)}) >= 150
    assert sum(1 for room, _ in ROOMS for one in constructs(room) if one.wrong) >= 150


@pytest.mark.parametrize(("room", "version"), ROOMS)
@pytest.mark.usefixtures("tools")
def test_what_go_prints_is_of_the_type(room: str, version: JsonVersion) -> None:
    folder = CORPUS / room if room == "v2" else CORPUS
    made, result, diagnostics = proven(folder, settings(version, "." if room == "v2" else f"./{room}"))
    assert said(diagnostics, made) == ""
    known = {one.name for one in constructs(room)}
    assert result.types >= len(known)
    assert result.values > 4 * len(known)
    assert result.refused <= 0.03 * result.values


@pytest.mark.parametrize(("room", "version"), ROOMS)
def test_what_go_never_prints_is_not(room: str, version: JsonVersion, tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    folder = CORPUS / room if room == "v2" else CORPUS
    made = generate_types(settings(version, "." if room == "v2" else f"./{room}"), folder, diagnostics)
    names = {
        (declared.package, declared.go): declared.name
        for file in made.files
        for declared in reversed(file.declarations)
        if not isinstance(declared, TsConstObject)
    }
    package = "corpus.example/v2" if room == "v2" else f"corpus.example/{room}"
    for path, text in print_ts(made.files).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    lines = [f'import type * as T from "./{made.files[0].path.removesuffix(".d.ts")}.js";']
    told = [""]
    for one in constructs(room):
        for mark, json in one.wrong:
            if mark in ("wrong", version):
                arguments = f"<{', '.join(['unknown'] * one.params)}>" if one.params else ""
                lines.append(f"const v{len(lines)}: T.{names[package, one.name]}{arguments} = {json};")
                told.append(f"{one.name} {json}")
    (tmp_path / "wrong.ts").write_text("\n".join([*lines, "export {};\n"]))
    options = ("--noEmit", "--strict", "--module", "esnext", "--moduleResolution", "bundler", "--pretty", "false")
    done = tsc(*options, "wrong.ts", cwd=tmp_path, check=False)
    refused = {int(line) for line in re.findall(r"^wrong\.ts\((\d+),", done.stdout, re.MULTILINE)}
    others = [line for line in done.stdout.splitlines() if not line.startswith(("wrong.ts(", " "))]
    assert others == []
    accepted = [told[line - 1] for line in range(2, len(lines) + 1) if line not in refused]
    assert sorted(accepted) == sorted(NOT_PRECISE.keys() & set(told))
