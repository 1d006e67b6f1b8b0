"""`idl list` and `idl show`: what they find, and that it reads well."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.platform import load_platform, platform_idl_files
from codegen.platform_report import PlatformReport
from codegen.platform_text import format_list, format_report
from codegen.schemas.platform_report import DefinitionReport, MemberPage
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl


@pytest.fixture(scope="module")
def report() -> PlatformReport:
    diagnostics = Diagnostics()
    files = [parse_webidl(source, diagnostics) for source in platform_idl_files()]
    assert not diagnostics.failed
    return PlatformReport(files, load_platform())


@pytest.fixture
def show(report: PlatformReport) -> Callable[[str], str]:
    """The text of a name, or of its diagnostic."""

    def text(name: str) -> str:
        diagnostics = Diagnostics()
        found = report.show(name, diagnostics)
        if found is not None:
            return format_report(found)
        return "\n".join(format_diagnostic(item, {}) for item in diagnostics.sorted())

    return text


def _own(text: str) -> PlatformReport:
    """A report on one file that is not the platform's."""
    file = parse_webidl(SourceFile("own.webidl", text.encode()), Diagnostics())
    return PlatformReport([file], load_platform())


def test_document(report: PlatformReport) -> None:
    document = report.definition("Document")
    assert document.heading == "interface Document : Node"
    assert document.specification.url == "https://dom.spec.whatwg.org/"
    assert "html" in [each.name for each in document.extended_by]
    assert document.ancestors == ("Node", "EventTarget")
    assert document.children == ("XMLDocument",)
    assert document.exposure == ("Window",)
    assert "ParentNode" in document.mixins
    assert "DOMContentLoaded" in [event.name for event in document.events]
    members = {member.name: member for member in document.members}
    assert members["querySelector"].origin == "ParentNode"
    assert members["querySelector"].status.baseline == "widely"
    assert members["cookie"].specification.name == "html"
    assert members["onclick"].kind == "handler"
    assert members["execCommand"].text == (
        'boolean execCommand(DOMString commandId, optional boolean showUI = false, optional DOMString value = "")'
    )


def test_document_as_text(show: Callable[[str], str]) -> None:
    text = show("Document")
    lines = text.splitlines()
    assert lines[0] == "interface Document : Node"
    assert "  Status         Baseline widely available (since 2015-07-29)" in lines
    assert "  MDN            https://developer.mozilla.org/docs/Web/API/Document" in lines
    assert any(line.startswith("  widely 2019  html ") and line.endswith(" USVString cookie") for line in lines)
    assert text.index("Attributes") < text.index("Operations") < text.index("Event handlers") < text.index("\nEvents")
    assert lines[-1] == "Members and events of Node, EventTarget come with it."
    assert "\N{NO-BREAK SPACE}" not in text
    long = [line for line in lines if len(line) > 100]
    assert [line for line in long if ", " in line] == [], "folded between arguments, which stay whole"


def test_every_definition_can_be_shown(report: PlatformReport) -> None:
    lines = report.definitions()
    assert len(lines) > 2700
    for line in lines:
        text = format_report(report.definition(line.name))
        assert line.name in text.splitlines()[0] or line.kind in ("typedef", "callback"), line.name
        assert "[" not in text.splitlines()[0].replace("[]", ""), "extended attributes stay out of headings"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ScrollIntoViewOptions", '  ScrollBehavior behavior = "auto"  (from ScrollOptions)\n'),
        ("ScrollBehavior", 'Values\n  "auto"\n  "instant"\n  "smooth"\n'),
        ("BufferSource", "typedef (ArrayBuffer or ArrayBufferView) BufferSource\n"),
        ("EventHandlerNonNull", "callback EventHandlerNonNull = any (Event event)\n"),
        ("EventListener", "callback interface EventListener\n"),
        ("console", "  widely 2015  undefined log(any... data)\n"),
        ("ParentNode", "  Included by    Document, DocumentFragment, Element\n"),
        ("Headers", "Iteration\n  widely 2017  iterable<ByteString, ByteString>\n"),
        ("HTMLImageElement", "  widely 2015  Image(optional unsigned long width, optional unsigned long height)\n"),
        ("HTMLImageElement", "  Elements       <img>\n"),
        ("Node", "  widely 2015  const unsigned short ELEMENT_NODE = 1\n"),
        ("GPUMapMode", "  Status         secure context\n"),
    ],
)
def test_kinds(show: Callable[[str], str], name: str, expected: str) -> None:
    assert expected in show(name)


def test_a_member(report: PlatformReport, show: Callable[[str], str]) -> None:
    page = report.show("Document.querySelector", Diagnostics())
    assert isinstance(page, MemberPage)
    assert [member.text for member in page.members] == ["Element? querySelector(DOMString selectors)"]
    assert show("Document.execCommand").startswith("Document.execCommand\n\n  boolean execCommand(")
    assert "deprecated, not standard\n" in show("Document.execCommand")
    assert "  Discouraged    The execCommand() method" in show("Document.execCommand")
    assert "  Exposed        Window, DedicatedWorker, SharedWorker\n" in show("URL.createObjectURL")


def test_a_member_wherever_it_is(show: Callable[[str], str]) -> None:
    text = show("querySelector")
    assert [line for line in text.splitlines() if line and line[0] != " "] == [
        "Document.querySelector",
        "DocumentFragment.querySelector",
        "Element.querySelector",
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Documnt", "did you mean 'Document'?"),
        ("htmlelement", "did you mean 'HTMLElement'?"),
        ("Document.querySelectr", "did you mean 'Document.querySelector'?"),
        ("Documnt.querySelector", "did you mean 'Document.querySelector'?"),
        ("Element.textContent", "Element inherits it: 'Node.textContent'"),
        ("querySelectr", "did you mean 'querySelector'?"),
        ("Headers.qqqqqq", "'Headers' shows its members"),
        ("qqqqqqqqqq", "`gowasm-gen idl list` shows all names"),
        ("", "`gowasm-gen idl list` shows all names"),
        (".", "`gowasm-gen idl list` shows all names"),
    ],
)
def test_an_unknown_name(report: PlatformReport, name: str, hint: str) -> None:
    diagnostics = Diagnostics()
    assert report.show(name, diagnostics) is None
    (diagnostic,) = diagnostics.sorted()
    assert diagnostic.code == "unknown-name"
    assert diagnostic.hint == hint


def test_one_s_own_webidl() -> None:
    report = _own(
        """
        [Exposed=(Window,Worker), SecureContext] interface Device { constructor(); attribute DeviceState state; };
        interface mixin M { undefined f(optional sequence<[Clamp] octet> a = []); };
        Device includes M;
        [Exposed=Window] partial interface Device { stringifier; static undefined g(Options o); };
        enum DeviceState { "", "on" };
        dictionary Base { required long a; };
        dictionary Options : Base { DeviceState b; };
        """
    )
    device = report.definition("Device")
    assert isinstance(device, DefinitionReport)
    assert device.specification.name == "own"
    assert device.status.secure_context
    assert [member.text for member in device.members] == [
        "constructor()",
        "attribute DeviceState state",
        "stringifier",
        "static undefined g(Options o)",
        "undefined f(optional sequence<octet> a = [])",
    ]
    assert [member.exposure for member in device.members] == [(), (), ("Window",), ("Window",), ()]
    assert report.definition("DeviceState").used_by == ("Device.state", "Options.b")
    assert [member.origin for member in report.definition("Options").members] == ["Base", ""]
    assert "  Specification  own\n" in format_report(device)


def test_broken_hierarchies_end() -> None:
    report = _own("interface A : B {}; interface B : A {}; dictionary D : E {}; interface C : Missing {};")
    assert report.definition("A").ancestors == ("B",)
    assert report.definition("C").ancestors == ("Missing",)
    assert format_report(report.definition("D")).startswith("dictionary D : E\n")


def test_the_list(report: PlatformReport) -> None:
    text = format_list(report.definitions())
    document = next(line for line in text.splitlines() if line.startswith("Document "))
    assert document.split()[:3] == ["Document", "interface", "dom"]
    assert document.endswith("widely 2015  Window")
    assert format_list(()) == ""
