"""The goldens must notice every difference, and name the command which accepts it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.goldens import GoldenMismatch, Goldens
from tests.toolchain import REPOSITORY, run

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


def test_the_fixtures_in_pytest(tmp_path: Path) -> None:
    """The failure names the command, the command accepts the text, and neither CI nor a typo can do so."""
    expected = tmp_path / "expected.txt"
    expected.write_text("old\n")
    (tmp_path / "test_it.py").write_text(
        "from pathlib import Path\n"
        "def test_it(golden, golden_tree, tmp_path):\n"
        "    golden(Path(__file__).with_name('expected.txt'), 'new\\n')\n"
        "    golden_tree(tmp_path, {})\n"
        "def test_other():\n"
        "    pass\n"
    )
    command = [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-q"]
    command += ["-c", str(REPOSITORY / "pyproject.toml"), "--rootdir", str(tmp_path), str(tmp_path / "test_it.py")]

    def pytest_says(*options: str, ci: str = "") -> str:
        done = run([*command, *options], REPOSITORY, {"CI": ci}, check=False)
        return done.stdout + done.stderr

    failure = pytest_says()
    assert "-old\n+new\n" in failure
    assert ".venv/bin/python -m pytest test_it.py::test_it --update-golden" in failure
    assert "1 failed, 1 passed" in failure
    assert "--update-golden is refused when CI is set" in pytest_says("--update-golden", ci="true")
    assert expected.read_text() == "old\n"
    assert "1 passed, 1 deselected" in pytest_says("--update-golden", "-m", "golden")
    assert expected.read_text() == "new\n"
    assert "2 passed" in pytest_says(ci="true")
