"""The grammar itself: its corpus, its generated files, its queries, its keywords."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import tree_sitter

from codegen.syntax import _webidl
from codegen.syntax.tree import WEBIDL
from codegen.syntax.webidl_words import ARGUMENT_NAME_KEYWORDS, KEYWORDS
from tests.conftest import REPOSITORY

GRAMMAR = REPOSITORY / "webidl/grammar"
CASE = re.compile(
    r"^={80}\n(?P<title>[^\n]+)\n={80}\n(?P<text>.*?)\n-{80}\n(?P<tree>.*?)(?=^={80}\n|\Z)", re.DOTALL | re.MULTILINE
)
CLI = shutil.which("tree-sitter") or shutil.which("tree-sitter", path=str(Path.home() / ".cargo/bin"))
# Another version of the CLI generates another parser.c.
CLI_VERSION = "0.27.1"


def corpus() -> Iterator[tuple[str, str, str]]:
    """(name, text, expected tree) of every case."""
    for path in sorted((GRAMMAR / "test/corpus").glob("*.txt")):
        for case in CASE.finditer(path.read_text(encoding="utf-8")):
            yield f"{path.stem}: {case['title']}", case["text"], " ".join(case["tree"].split())


CORPUS = list(corpus())


def test_the_corpus_is_read_whole() -> None:
    titles = sum(path.read_text(encoding="utf-8").count("=" * 80) // 2 for path in GRAMMAR.glob("test/corpus/*.txt"))
    assert len(CORPUS) == titles >= 36


@pytest.mark.parametrize(("text", "tree"), [case[1:] for case in CORPUS], ids=[case[0] for case in CORPUS])
def test_corpus(text: str, tree: str) -> None:
    assert str(WEBIDL.parse(text.encode())) == tree
    assert "ERROR" not in tree
    assert "MISSING" not in tree


@pytest.mark.skipif(
    CLI is None,
    reason=f"only the tree-sitter CLI can say: cargo install tree-sitter-cli --version {CLI_VERSION} --locked",
)
def test_generated_files_are_up_to_date(tmp_path: Path) -> None:
    assert CLI is not None
    version = subprocess.run([CLI, "--version"], capture_output=True, text=True, check=True).stdout.split()[1]
    assert version == CLI_VERSION, "generate src/ with the new CLI, commit it, and change CLI_VERSION here"
    for name in ("grammar.js", "tree-sitter.json"):
        shutil.copy(GRAMMAR / name, tmp_path)
    subprocess.run([CLI, "generate"], cwd=tmp_path, check=True)
    made = {path.relative_to(tmp_path).as_posix(): path.read_bytes() for path in (tmp_path / "src").rglob("*.[chj]*")}
    committed = {
        path.relative_to(GRAMMAR).as_posix(): path.read_bytes() for path in (GRAMMAR / "src").rglob("*.[chj]*")
    }
    assert made.keys() == committed.keys()
    stale = [name for name in made if made[name] != committed[name]]
    assert not stale, "run 'tree-sitter generate' in webidl/grammar"


@pytest.mark.skipif(CLI is None, reason="test_corpus has judged the same cases with our own parser")
def test_the_cli_reads_the_corpus_as_we_do(tmp_path: Path) -> None:
    assert CLI is not None
    shutil.copytree(GRAMMAR, tmp_path / "grammar")
    done = subprocess.run([CLI, "test"], cwd=tmp_path / "grammar", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_highlights_name_nodes_that_exist() -> None:
    language = tree_sitter.Language(_webidl.language())
    query = tree_sitter.Query(language, (GRAMMAR / "queries/highlights.scm").read_text(encoding="utf-8"))
    root = WEBIDL.parse((REPOSITORY / "webidl/platform/dom.webidl").read_bytes())
    captures = tree_sitter.QueryCursor(query).captures(root)
    assert {"keyword", "type", "type.builtin", "function.method", "property", "attribute"} <= captures.keys()


def test_words_are_those_of_the_grammar() -> None:
    grammar = json.loads((GRAMMAR / "src/grammar.json").read_text(encoding="utf-8"))
    reserved = [item["value"] for item in grammar["reserved"]["global"]]
    assert len(reserved) == len(set(reserved))
    assert set(reserved) == KEYWORDS
    argument_names = json.dumps(grammar["rules"]["_argument_name"])
    assert set(re.findall(r'"value": "([a-z]+)"', argument_names)) - {"identifier"} == ARGUMENT_NAME_KEYWORDS


def test_every_keyword_of_the_grammar_is_reserved() -> None:
    grammar = json.loads((GRAMMAR / "src/grammar.json").read_text(encoding="utf-8"))
    tokens = re.findall(r'"type": "STRING", "value": "(-?[A-Za-z_0-9]+)"', json.dumps(grammar["rules"]))
    assert set(tokens) == KEYWORDS
