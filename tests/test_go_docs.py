"""Doc comments of the generated platform: every symbol has one, and it says what is known of the symbol."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

# A declaration at the start of a line, or a field that a program may set, with what stands above it.
_SYMBOL = re.compile(
    r"^(?P<above>(?:[ \t]*//[^\n]*\n)*)"
    r"(?:func (?:\((?:\w+ )?\*?(?P<receiver>\w+)\) )?(?P<func>[A-Z]\w*)[\[(]|(?:type|const|var) (?P<name>[A-Z]\w*) )",
    re.MULTILINE,
)
_FIELD = re.compile(r"^(?P<above>(?:\t//[^\n]*\n)*)\t(?P<field>[A-Z]\w*) +\S", re.MULTILINE)


@pytest.fixture(scope="module")
def docs(platform_module: Path) -> dict[str, str]:
    """Symbol -> its doc comment, without slashes and directives."""
    found: dict[str, str] = {}
    for path in (platform_module / "dom").glob("*.go"):
        text = path.read_text()
        for match in _SYMBOL.finditer(text):
            name = match["func"] or match["name"]
            found[f"{match['receiver']}.{name}" if match["receiver"] else name] = _plain(match["above"])
        for struct, body in re.findall(r"^type (\w+) struct \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL):
            if not path.name.startswith("gowasm_"):
                found |= {f"{struct}.{field['field']}": _plain(field["above"]) for field in _FIELD.finditer(body)}
    return found | {name.replace("Namespace.", "."): doc for name, doc in found.items()}


def _plain(comment: str) -> str:
    lines = (line.strip().removeprefix("//") for line in comment.splitlines())
    return "\n".join(line.strip() for line in lines if not line.startswith(("go:", "line "))).strip()


def test_every_symbol_is_documented(docs: dict[str, str]) -> None:
    assert len(docs) > 20_000
    without = [name for name, doc in docs.items() if not doc]
    embedded = [name for name in without if name.rpartition(".")[2] in docs]  # an interface embeds its parent
    methods_of_go = {name for name in without if re.fullmatch(r".*\.(JSValue|Error|Unwrap)", name)}
    assert set(without) - set(embedded) - methods_of_go == set()


def test_a_doc_comment_begins_with_its_name(docs: dict[str, str]) -> None:
    """https://go.dev/doc/comment"""
    assert [name for name, doc in docs.items() if doc and "." not in name and not doc.startswith(f"{name} ")] == []


@pytest.mark.parametrize(
    ("symbol", "doc"),
    [
        (
            "Headers",
            """
            Headers is the interface Headers.
            Baseline: widely available. Exposed in Window, Worker.
            https://developer.mozilla.org/docs/Web/API/Headers
            """,
        ),
        (
            "Clipboard.WriteText",
            """
            WriteText calls Clipboard.writeText(DOMString data): Promise<undefined>.
            Baseline: widely available. Secure contexts only.
            https://developer.mozilla.org/docs/Web/API/Clipboard/writeText
            """,
        ),
        (
            "Document.CreateEvent",
            """
            CreateEvent calls Document.createEvent(DOMString interface): Event.
            Baseline: widely available.
            https://developer.mozilla.org/docs/Web/API/Document/createEvent

            Deprecated: the standards advise against it; see MDN.
            """,
        ),
        (
            "Node.CloneNode",
            """
            CloneNode calls Node.cloneNode(optional boolean subtree = false): Node.
            Baseline: widely available.
            https://developer.mozilla.org/docs/Web/API/Node/cloneNode
            """,
        ),
        ("EventInit.Bubbles", "EventInit.bubbles: boolean = false."),
        (
            "EventInput",
            """
            EventInput is the event input, a *InputEvent fired at Element.
            Baseline: widely available.
            https://developer.mozilla.org/docs/Web/API/Element/input_event
            """,
        ),
        (
            "TagMarquee",
            """
            TagMarquee is the element marquee, a *HTMLMarqueeElement.
            Baseline: widely available.
            https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/marquee

            Deprecated: the element is obsolete.
            """,
        ),
    ],
)  # fmt: skip
def test_what_is_said(docs: dict[str, str], symbol: str, doc: str) -> None:
    assert docs[symbol] == "\n".join(line.strip() for line in doc.strip().splitlines())


def test_what_the_manifest_knows_is_said(docs: dict[str, str], platform_module: Path) -> None:
    """Iteration is as old as its interface, where that is said."""
    iteration = ("iterable", "async_iterable", "maplike", "setlike")
    said = 0
    for entry in json.loads((platform_module / "manifest.json").read_text()):
        name = entry["member"].partition(".")[2]
        if entry.get("baseline") in ("widely", "newly") and name[:1].islower() and name not in iteration:
            for symbol in entry.get("symbols", ()):
                assert f"Baseline: {entry['baseline']} available." in docs[symbol], symbol
                said += 1
    assert said > 5000
