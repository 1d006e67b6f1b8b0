"""The goldens must notice every difference, and name the command which accepts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.goldens import GoldenMismatch, Goldens

COMMAND = "pytest here --update-golden"


def test_text_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one\n")
    Goldens(COMMAND).text(tmp_path / "a.txt", "one\n")


@pytest.mark.parametrize("text", ["two\n", "one", "one\r\n", "", "one\n\n"])
def test_text_differs(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text("one\n")
    with pytest.raises(GoldenMismatch) as caught:
        Goldens(COMMAND, root=tmp_path).text(tmp_path / "a.txt", text)
    assert str(caught.value).startswith("--- a.txt (expected)\n+++ made\n")
    assert str(caught.value).endswith(f"\n    {COMMAND}")


def test_text_missing(tmp_path: Path) -> None:
    with pytest.raises(GoldenMismatch, match="there is no such expected file"):
        Goldens(COMMAND).text(tmp_path / "a.txt", "one\n")


def test_update_writes_text_and_leaves_equal_files_alone(tmp_path: Path) -> None:
    goldens = Goldens(COMMAND, update=True)
    path = tmp_path / "new" / "a.txt"
    goldens.text(path, "one\n")
    assert path.read_bytes() == b"one\n"
    before = path.stat().st_mtime_ns
    goldens.text(path, "one\n")
    assert path.stat().st_mtime_ns == before


def test_tree_compares_both_ways(tmp_path: Path) -> None:
    goldens = Goldens(COMMAND, root=tmp_path)
    (tmp_path / "in").mkdir()
    (tmp_path / "a.txt").write_text("one\n")
    (tmp_path / "in" / "b.txt").write_text("two\n")
    goldens.tree(tmp_path, {"a.txt": "one\n", "in/b.txt": "two\n"})
    with pytest.raises(GoldenMismatch, match="expected, but not made any more"):
        goldens.tree(tmp_path, {"a.txt": "one\n"})
    with pytest.raises(GoldenMismatch, match="there is no such expected file"):
        goldens.tree(tmp_path, {"a.txt": "one\n", "in/b.txt": "two\n", "c.txt": ""})
    Goldens(COMMAND, update=True).tree(tmp_path, {"c.txt": "three\n"})
    assert [path.name for path in tmp_path.rglob("*")] == ["c.txt"]


def test_a_long_difference_is_cut(tmp_path: Path) -> None:
    with pytest.raises(GoldenMismatch, match="and 800 more lines"):
        Goldens(COMMAND).text(tmp_path / "a.txt", "".join(f"{n}\n" for n in range(996)))
