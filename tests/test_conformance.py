"""Every generated member against the live browser: is it there, where the WebIDL puts it, and of the same kind?

What this Chromium lacks is reported in build/conformance.json, since it changes with every release. What must hold is
that nothing is there of another kind, and that what Baseline calls widely available is there, but for what
tests/conformance/known.toml explains.
"""

from __future__ import annotations

import json
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen.platform import load_platform
from tests.browser.harness import ISOLATED, Browser
from tests.conformance.probes import GLOBALS, css_probe, exposed_in, probes
from tests.platform import generate_dom
from tests.test_platform_package import expected
from tests.toolchain import REPOSITORY

HERE = REPOSITORY / "tests" / "conformance"
REPORT = REPOSITORY / "build" / "conformance.json"
_PAGE = '<!doctype html><title>probe</title><script src="probe.js"></script><script src="page.js"></script>'

# At least this share of the members must be there: of all, and of those that are widely available.
FLOORS: Mapping[str, tuple[float, float]] = {
    "window": (0.80, 0.98),
    "dedicated worker": (0.75, 0.97),
    "shared worker": (0.75, 0.97),
    "service worker": (0.75, 0.97),
    "audio worklet": (0.45, 0.5),  # Chromium exposes little there of what the standards expose everywhere
}


@dataclass(frozen=True)
class Findings:
    """What one global answered: member -> answer, interface -> what is wrong with it, and remarks."""

    members: Mapping[str, str]
    interfaces: Mapping[str, str]
    notes: tuple[str, ...]

    def having(self, *words: str) -> list[str]:
        return sorted(name for name, answer in self.members.items() if answer.split(":")[0] in words)

    def wrong(self) -> dict[str, str]:
        found = {name: answer for name, answer in self.members.items() if answer.startswith("wrong: ")}
        found |= {name: f"wrong: {words}" for name, words in self.interfaces.items()}
        return {name: answer.removeprefix("wrong: ") for name, answer in sorted(found.items())}


@dataclass(frozen=True)
class Known:
    """An entry of known.toml: members that are absent in some globals, or that are wrong with some answer, and why.

    A member may be `Interface.*`: all that the interface has, its constructor included."""

    members: frozenset[str]
    globals: frozenset[str]
    reason: str
    answer: str = ""

    def explains(self, key: str) -> bool:
        return bool(self.members & {key, key.removesuffix("()").partition(".")[0] + ".*"})


@pytest.fixture(scope="module")
def questions(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    root = tmp_path_factory.mktemp("conformance")
    (root / "go.mod").write_text("module probe\n")
    generate_dom(root / "dom", "--manifest", root / "manifest.json")
    manifest = {entry["member"]: entry for entry in json.loads((root / "manifest.json").read_text())}
    asked = probes(expected(), manifest)
    css = next(item for item in asked if item["name"] == "CSSStyleProperties")
    known = {member["name"] for member in css["members"]}
    properties = {item.attributes[0] for item in load_platform().css.properties} - known
    css["members"] += css_probe(sorted(properties), manifest)
    return asked


@pytest.fixture(scope="module")
def findings(browser: Browser, questions: list[dict[str, Any]]) -> dict[str, Findings]:
    """The answers of each global. They are written down as build/conformance.json too."""
    found = {}
    for name, names in GLOBALS.items():
        asked = [item for item in questions if exposed_in(item["exposed"], names)]
        files: dict[str, Path | str] = {
            "index.html": _PAGE,
            "probes.json": json.dumps(asked),
            **{script: HERE / script for script in ("probe.js", "page.js", "worker.js")},
        }
        with browser.open(path="index.html", files=files, headers=ISOLATED) as page:
            given = page.evaluate(f"ask({json.dumps(name)}, {json.dumps(sorted(names))})")
        found[name] = Findings(
            {key: answer for item in given["answers"] for key, answer in item["members"].items()},
            {item["name"]: item["wrong"] for item in given["answers"] if item["wrong"]},
            tuple(given["notes"]),
        )
    _report(browser.version, questions, found)
    return found


def _report(version: str, questions: list[dict[str, Any]], found: Mapping[str, Findings]) -> None:
    baseline = baselines(questions)
    report = {
        "browser": version,
        "globals": {
            name: {
                "members": Counter(answer.split(":")[0] for answer in item.members.values()),
                "widely available": Counter(
                    answer.split(":")[0] for key, answer in item.members.items() if baseline[key] == "widely"
                ),
                "absent": item.having("absent"),
                "wrong": item.wrong(),
                "unprobed": {key: item.members[key].partition(": ")[2] for key in item.having("unprobed")},
                "remarks": sorted(item.notes),
            }
            for name, item in found.items()
        },
    }
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(json.dumps(report, indent=1) + "\n")


def baselines(questions: list[dict[str, Any]]) -> dict[str, str]:
    return {member["key"]: member["baseline"] for item in questions for member in item["members"]}


def known(table: str) -> Iterator[Known]:
    for entry in tomllib.loads((HERE / "known.toml").read_text())[table]:
        assert set(entry) <= {"members", "globals", "reason", "answer"}
        assert len(entry["reason"]) > 10, entry
        where = frozenset(entry.get("globals", GLOBALS.keys() - {"audio worklet"}))
        yield Known(frozenset(entry["members"]), where, entry["reason"], entry.get("answer", ""))


def test_every_question_was_asked(questions: list[dict[str, Any]], findings: Mapping[str, Findings]) -> None:
    asked = {member["key"] for item in questions for member in item["members"] if member["exposed"]}
    answered = {key for item in findings.values() for key in item.members}
    elsewhere = {
        member["key"]
        for item in questions
        for member in item["members"]
        if not any(exposed_in(member["exposed"], names) for names in GLOBALS.values())
    }
    assert asked - answered - elsewhere == set()
    assert len(answered) > 9500
    assert len(elsewhere) < 150, "members of the other worklets"


@pytest.mark.parametrize("name", GLOBALS)
def test_most_members_are_there(name: str, questions: list[dict[str, Any]], findings: Mapping[str, Findings]) -> None:
    baseline, item = baselines(questions), findings[name]
    every, widely = FLOORS[name]
    for floor, keys in (
        (every, list(item.members)),
        (widely, [key for key in item.members if baseline[key] == "widely"]),
    ):
        answers = Counter(item.members[key].split(":")[0] for key in keys)
        assert answers["present"] >= floor * (answers["present"] + answers["absent"]), answers
        assert answers["unprobed"] < 0.05 * len(keys), answers


def test_what_is_widely_available_is_there(questions: list[dict[str, Any]], findings: Mapping[str, Findings]) -> None:
    baseline = baselines(questions)
    absent = {
        (name, key) for name, item in findings.items() for key in item.having("absent") if baseline[key] == "widely"
    }
    explained: set[tuple[str, str]] = set()
    for entry in known("absent"):
        mine = {(name, key) for name, key in absent if name in entry.globals and entry.explains(key)}
        for member in entry.members:
            narrow = Known(frozenset({member}), entry.globals, entry.reason)
            assert any(narrow.explains(key) for _, key in mine), f"known.toml explains {member}, which is there"
        explained |= mine
    assert sorted(absent - explained) == []


def test_nothing_is_of_another_kind(findings: Mapping[str, Findings]) -> None:
    wrong = {(key, answer) for item in findings.values() for key, answer in item.wrong().items()}
    explained: set[tuple[str, str]] = set()
    for entry in known("wrong"):
        mine = {(key, entry.answer) for key in entry.members}
        assert mine - wrong == set(), f"known.toml explains what is right: {entry.reason}"
        explained |= mine
    assert sorted(wrong - explained) == []
