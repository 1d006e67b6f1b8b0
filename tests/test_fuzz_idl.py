"""Whatever is given as WebIDL: never a traceback, never a hang; and what is valid becomes Go that compiles."""

from __future__ import annotations

import re
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from codegen.cli import app
from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.lower.dom.package import lower_dom
from codegen.pipeline import print_package
from codegen.platform import platform_idl_files
from codegen.resolve.binding import resolve_webidl
from codegen.resolve.validate import validate_idl
from codegen.schemas.patches import Patches
from codegen.schemas.webidl import IdlFile
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl
from codegen.syntax.webidl_words import BUILTIN_TYPES, KEYWORDS
from codegen.syntax.writer import write_webidl
from tests import toolchain
from tests.conformance.worlds import World
from tests.webidl_models import files as random_files

SECONDS = 20.0
"""For one small input on a busy machine; a hang is much longer."""

_TOKEN = re.compile(rb'"[^"\n]*"|[A-Za-z_][0-9A-Za-z_-]*|-?[0-9.]+|\.\.\.|//[^\n]*|\s+|.', re.DOTALL)
_SOUP = (
    *sorted(KEYWORDS),
    *BUILTIN_TYPES,
    *'( ) [ ] { } < > , ; : ? = ... * - . " // /*'.split(),
    "A",
    "b",
    '"s"',
    "1",
)


@contextmanager
def limit(seconds: float) -> Iterator[None]:
    """Ends what takes longer. Raises TimeoutError."""

    def late(_number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGALRM, late)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def check(*texts: bytes) -> tuple[list[IdlFile], Diagnostics]:
    """What `idl check` does, without the platform: syntax, rules, and the printing of what they say."""
    sources = [SourceFile(f"fuzz{number}.webidl", text) for number, text in enumerate(texts)]
    diagnostics = Diagnostics()
    files = [parse_webidl(source, diagnostics) for source in sources]
    if not diagnostics.failed:
        validate_idl(files, diagnostics, closed=len(texts[0]) % 2 == 0)
    for item in diagnostics.sorted():
        assert format_diagnostic(item, {source.path: source for source in sources})
        if item.span.path:  # a caret may stand behind the last character
            assert 0 <= item.span.start <= item.span.end <= len(texts[int(item.span.path[4:-7])]) + 1
    return files, diagnostics


def generate(files: list[IdlFile], diagnostics: Diagnostics, runtime: str = "example.com/rt") -> dict[str, str]:
    """What `dom` does after that."""
    package = lower_dom(resolve_webidl(files, diagnostics), None, Patches(), (), diagnostics)
    if diagnostics.failed:
        return {}
    return print_package(package, "fuzz", runtime, {file.specification: file.path for file in files}).texts()


def survive(*texts: bytes) -> None:
    with limit(SECONDS):
        files, diagnostics = check(*texts)
        if not diagnostics.failed:
            generate(files, diagnostics)


# --- anything -------------------------------------------------------------------------------------------------------


@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\xef\xbb\xbfinterface A {};")
@example(b"\0")
@example(b"interface A {}; \xe2\x80")
def test_bytes(data: bytes) -> None:
    survive(data)


@given(st.text(max_size=300))
def test_text(text: str) -> None:
    survive(text.encode("utf-8", "replace"))


@given(st.lists(st.sampled_from(_SOUP), max_size=60))
@settings(max_examples=200)
def test_token_soup(tokens: list[str]) -> None:
    survive(" ".join(tokens).encode())


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5000,
        "interface A { attribute " + "sequence<" * 3000 + "long" + ">" * 3000 + " a; };",
        "interface A { attribute " + "(" * 2000 + "long" + " or any)" * 2000 + " a; };",
        "[" * 5000 + "interface A {};",
        "/*" * 5000,
        "interface A {" * 2000,
        "interface A { undefined f(" + "long a, " * 1500 + "long b); };",
        'enum E { "' + "a" * 100_000 + '" };',
        "interface " + "A" * 100_000 + " {};",
        "".join(f"interface A{n} : A{n + 1} {{}};\n" for n in range(2000)),
        "".join(f"[Exposed=*] interface B{n} : B{n + 1} {{}};\n" for n in range(2000)),
        "".join(f"typedef A{n + 1} A{n};\n" for n in range(2000)),
        "".join(f"dictionary A{n} {{ A{n + 1} a; }};\n" for n in range(1000)),
        "typedef A B; typedef B A; interface C { attribute A a; };",
        "interface A : A {}; interface B : C {}; interface C : B {};",
        "interface mixin M {}; M includes M; A includes A;",
        "callback A = A (A a); dictionary D { A a; };",
        "interface A { " + "undefined f(long a); " * 500 + "};",
        "interface A { " + "".join(f"undefined f({'A? a, ' * n} long b); " for n in range(60)) + "};",
        "typedef (A or B) C; typedef (C or D) B; interface A {}; interface D {}; interface E { attribute C c; };",
    ],
    ids=lambda text: text[:24],
)
def test_extremes(text: str) -> None:
    survive(text.encode())


# --- what was WebIDL once -------------------------------------------------------------------------------------------


@cache
def _corpus() -> tuple[tuple[bytes, ...], ...]:
    """The platform's files as tokens; the largest apart, which only take long."""
    files = [source.data for source in platform_idl_files()]
    return tuple(tuple(_TOKEN.findall(data)) for data in files if len(data) < 12_000)


@given(st.randoms(use_true_random=False))
@settings(max_examples=250)
def test_mutations(random: Random) -> None:
    tokens = list(random.choice(_corpus()))
    for _ in range(random.randint(1, 4)):
        place = random.randrange(len(tokens) + 1)
        end = min(len(tokens), place + random.randint(1, 6))
        match random.randrange(6):
            case 0:
                del tokens[place:end]
            case 1:
                tokens[place:place] = tokens[place:end]
            case 2:
                tokens.insert(place, random.choice(_SOUP).encode() + b" ")
            case 3:
                other = random.choice(_corpus())
                start = random.randrange(len(other))
                tokens[place:end] = other[start : start + random.randint(1, 20)]
            case 4:
                tokens[place:end] = reversed(tokens[place:end])
            case _:
                del tokens[place:]
        tokens = tokens or [b"x"]
    survive(b"".join(tokens))


@given(random_files)
@settings(max_examples=150)
def test_valid_syntax(file: IdlFile) -> None:
    """Anything that the grammar allows, most of it against the rules."""
    survive(write_webidl(file).encode())


# --- what is valid --------------------------------------------------------------------------------------------------


@given(st.randoms(use_true_random=False))
@settings(max_examples=100)
def test_valid_worlds_are_generated(random: Random) -> None:
    with limit(SECONDS):
        files, diagnostics = check(World(random).text().encode())
        if not diagnostics.failed:
            assert generate(files, diagnostics)
            assert not diagnostics.failed


@pytest.mark.slow
def test_valid_worlds_compile(tmp_path: Path) -> None:
    """The same thirty on every run, so that a failure is found again."""
    module = toolchain.go_module(tmp_path / "module", {})
    accepted, seed = 0, 0
    while accepted < 30:
        seed += 1
        text = World(Random(seed)).text()
        files, diagnostics = check(text.encode())
        if diagnostics.failed:
            continue
        accepted += 1
        printed = generate(files, diagnostics, f"{toolchain.MODULE}/w{seed}/rt")
        for path, content in printed.items():
            if path.startswith("rt/") and accepted > 1:
                continue
            file = module / f"w{seed}" / path if not path.startswith("rt/") else module / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content.replace(f"{toolchain.MODULE}/w{seed}/rt", f"{toolchain.MODULE}/rt"))
        (module / f"w{seed}" / "world.webidl").write_text(text)
    assert seed < 90, "most random worlds should be valid"
    assert toolchain.gofmt("-l", ".", cwd=module).stdout == ""
    toolchain.go("vet", "./...", cwd=module)


# --- through the command line ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(12))
def test_the_command_line_survives(seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the whole platform beside it, as users run it."""
    random = Random(seed)
    text = World(random).text().encode() if seed % 2 else b"".join(random.choice(_corpus()))
    tokens = _TOKEN.findall(text)
    if seed % 3:
        del tokens[random.randrange(len(tokens))]
    monkeypatch.chdir(tmp_path)
    Path("go.mod").write_text("module example.com/app\n")
    Path("fuzz.webidl").write_bytes(b"".join(tokens))
    for arguments in (["idl", "check", "fuzz.webidl"], ["dom", "--idl", "fuzz.webidl"]):
        with limit(10 * SECONDS):
            done = CliRunner().invoke(app, arguments, env={"GOWASM_CACHE": str(tmp_path / "cache")})
        if done.exception is not None and not isinstance(done.exception, SystemExit):
            raise done.exception
        assert done.exit_code in (0, 1), done.stderr
        assert Path("dom").exists() == (arguments[0] == "dom" and done.exit_code == 0)
