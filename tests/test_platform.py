"""The embedded platform data: the tables, the lookups, and how they are made."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path
from typing import Any

import pytest

from codegen.platform import UNKNOWN, Platform, StatusTable, load_platform, platform_idl_files
from codegen.platform_status import StatusSource
from codegen.platform_tables import camel_cased, events_table, tags_table
from codegen.platform_update import PlatformUpdateFailed, fetch_packages, update_platform
from codegen.resources import platform_dir
from codegen.schemas.platform import Status

PACKAGE_JSON = Path(__file__).parent.parent / "webidl" / "package.json"


@pytest.fixture(scope="module")
def platform() -> Platform:
    return load_platform()


@pytest.fixture(scope="module")
def interfaces() -> dict[str, str]:
    """Interface -> the one it inherits from, or an empty string; mixins and partials left out."""
    pattern = re.compile(rb"^(?:\[.*\]\s)?interface (?!mixin)(\w+)(?: : (\w+))?", re.MULTILINE)
    return {
        name.decode(): parent.decode() for file in platform_idl_files() for name, parent in pattern.findall(file.data)
    }


# --- status ---------------------------------------------------------------------------------------------------------


def test_status_of_well_known_members(platform: Platform) -> None:
    status = platform.status
    query = status.member("Document", "querySelector", ("Node", "EventTarget"))
    assert query.baseline == "widely"
    assert query.mdn_url == "https://developer.mozilla.org/docs/Web/API/Document/querySelector"
    assert status.member("Element", "moveBefore").baseline in ("newly", "limited")
    command = status.member("Document", "execCommand")
    assert command.deprecated
    assert not command.standard_track
    assert "not implemented consistently" in command.discouraged


def test_status_of_interfaces_constructors_and_statics(platform: Platform) -> None:
    status = platform.status
    assert status.interface("Document").baseline == "widely"
    assert status.member("URL", "constructor").mdn == "Web/API/URL/URL"
    assert status.member("URL", "createObjectURL").mdn == "Web/API/URL/createObjectURL_static"
    assert status.member("HTMLImageElement", "Image").mdn == "Web/API/HTMLImageElement/Image"
    assert status.member("Headers", "@@iterator").baseline == "widely"


def test_status_of_globals_and_namespaces(platform: Platform) -> None:
    status = platform.status
    for interface in ("Window", "WorkerGlobalScope"):
        for member in ("fetch", "atob", "setTimeout", "structuredClone", "performance"):
            assert status.member(interface, member, ("EventTarget",)).baseline == "widely", member
    assert status.member("Element", "fetch").baseline == "unknown"
    assert status.member("console", "log").mdn == "Web/API/console/log_static"
    assert status.member("CSS", "supports").baseline == "widely"
    assert status.member("WebAssembly", "instantiate").baseline == "widely"
    assert status.member("Memory", "grow").mdn.endswith("/Memory/grow")


def test_status_through_ancestors_is_the_nearest(platform: Platform) -> None:
    status = platform.status
    chain = ("HTMLElement", "Element", "Node", "EventTarget")
    assert status.member("HTMLInputElement", "textContent", chain).mdn == "Web/API/Node/textContent"
    assert status.member("HTMLInputElement", "focus", chain).mdn == "Web/API/HTMLElement/focus"


def test_status_of_events_and_handlers(platform: Platform) -> None:
    status = platform.status
    assert status.event("HTMLElement", "click", ("Element",)).mdn == "Web/API/Element/click_event"
    assert status.member("HTMLElement", "onclick", ("Element",)).mdn == "Web/API/Element/click_event"
    assert status.member("Document", "onplay").mdn == "Web/API/HTMLMediaElement/play_event"
    assert status.member("Notification", "onclick").mdn == "Web/API/Notification/click_event"
    assert status.event("Notification", "no-such-event") is UNKNOWN


def test_secure_context_comes_from_the_member_or_its_interface(platform: Platform) -> None:
    assert platform.status.member("Crypto", "subtle").secure_context
    assert platform.status.member("Navigator", "geolocation").secure_context
    assert not platform.status.member("Crypto", "getRandomValues").secure_context


def test_an_unnamed_member_is_no_more_available_than_its_interface() -> None:
    table = StatusTable(
        {
            "A": Status(baseline="limited", experimental=True, since="2020-01-01", mdn="Web/API/A"),
            "B": Status(baseline="widely", deprecated=True, secure_context=True),
        }
    )
    assert table.member("A", "x") == Status(baseline="limited", experimental=True)
    assert table.member("B", "x") == Status(baseline="unknown", deprecated=True, secure_context=True)
    assert table.member("C", "x") == UNKNOWN
    assert table.interface("C") == UNKNOWN


def test_every_key_of_the_status_table_is_a_name(platform: Platform) -> None:
    assert [key for key in platform.status if not re.fullmatch(r"\w+(\.(@@)?\w+)?", key)] == []


# --- events, tags, CSS ----------------------------------------------------------------------------------------------


def test_events(platform: Platform) -> None:
    assert len({(event.name, event.interface) for event in platform.events}) == len(platform.events) > 300
    click = next(event for event in platform.events if (event.name, event.interface) == ("click", "PointerEvent"))
    assert click.cancelable
    targets = {target.interface: target for target in click.targets}
    assert targets["HTMLElement"].bubbles
    assert targets["HTMLElement"].path == ("Node", "Document", "Window")


def test_events_name_interfaces_only(platform: Platform, interfaces: dict[str, str]) -> None:
    named = {event.interface for event in platform.events}
    named |= {target.interface for event in platform.events for target in event.targets}
    named |= {name for event in platform.events for target in event.targets for name in target.path}
    assert named <= interfaces.keys()
    for event in platform.events:
        base = event.interface
        while base and base != "Event":
            base = interfaces[base]
        assert base == "Event", event


def test_tags(platform: Platform, interfaces: dict[str, str]) -> None:
    tags = {(tag.namespace, tag.name): tag for tag in platform.tags}
    assert len(tags) == len(platform.tags) > 230
    assert tags["html", "button"].interface == "HTMLButtonElement"
    assert tags["html", "a"].interface == "HTMLAnchorElement"
    assert tags["svg", "a"].interface == "SVGAElement"
    assert tags["mathml", "mfrac"].interface == "MathMLElement"
    assert tags["html", "marquee"].obsolete
    assert tags["html", "dialog"].status.baseline == "widely"
    assert {tag.interface for tag in platform.tags} <= interfaces.keys()


def test_css(platform: Platform) -> None:
    properties = {item.name: item for item in platform.css.properties}
    assert len(properties) == len(platform.css.properties) > 800
    assert properties["font-size"].attributes == ("fontSize", "font-size")
    assert properties["color"].attributes == ("color",)
    transform = properties["-webkit-transform"]
    assert transform.attributes == ("webkitTransform", "WebkitTransform", "-webkit-transform")
    assert transform.alias_of == "transform"
    assert transform.status.baseline == "widely"
    assert "margin-top" in properties["margin"].longhands
    descriptors = {(item.at_rule, item.name): item for item in platform.css.descriptors}
    assert descriptors["@font-face", "unicode-range"].attributes == ("unicodeRange", "unicode-range")
    attributes = [name for item in platform.css.properties for name in item.attributes]
    assert len(attributes) == len(set(attributes))


def test_camel_cased() -> None:
    assert camel_cased("-webkit-user-select") == "WebkitUserSelect"
    assert camel_cased("a") == "a"


# --- files ----------------------------------------------------------------------------------------------------------


def test_every_specification_has_its_file_and_its_source(platform: Platform) -> None:
    files = platform_idl_files()
    names = [file.path.removeprefix("webidl/").removesuffix(".webidl") for file in files]
    assert names == sorted(names)
    assert set(names) == set(platform.specifications)
    assert len({name.lower() for name in names}) == len(names), "some file systems do not tell case apart"
    dom = platform.specifications["dom"]
    assert (dom.title, dom.url) == ("DOM Standard", "https://dom.spec.whatwg.org/")


def test_tables_are_canonical() -> None:
    for file in platform_dir().glob("*.json"):
        text = file.read_text(encoding="utf-8")
        assert text.endswith("\n"), file.name
        assert max(len(line) for line in text.splitlines()) < 2500, file.name
        assert json.loads(text), file.name


def test_packages_are_those_that_are_pinned(platform: Platform) -> None:
    pinned = json.loads(PACKAGE_JSON.read_text(encoding="utf-8"))["dependencies"]
    assert {package.name: package.version for package in platform.packages} == pinned
    notice = PACKAGE_JSON.parent.with_name("NOTICE").read_text(encoding="utf-8")
    assert [package.name for package in platform.packages if package.name not in notice] == []


def test_all_tables_load_fast() -> None:
    best = 1.0
    for _ in range(5):
        start = time.perf_counter()
        platform = load_platform()
        _ = platform.events, platform.tags, platform.css, platform.status, platform.specifications, platform.packages
        best = min(best, time.perf_counter() - start)
    assert best < 0.15, "the target is 0.06 on a quiet machine"


# --- making them ----------------------------------------------------------------------------------------------------


def test_events_merge_and_the_bubbling_firing_wins() -> None:
    entries: list[dict[str, Any]] = [
        {
            "type": "wheel",
            "interface": "WheelEvent",
            "cancelable": True,
            "targets": [{"target": "E", "bubbles": False}],
        },
        {
            "type": "wheel",
            "interface": "WheelEvent",
            "targets": [{"target": "E", "bubbles": True, "bubblingPath": ["Node"]}],
        },
        {"type": "error", "interface": "DOMException", "targets": [{"target": "E"}]},
    ]
    error, wheel = events_table(entries, {"Event", "WheelEvent"})
    assert (error.name, error.interface) == ("error", "Event")
    assert wheel.cancelable is None
    assert [(target.bubbles, target.path) for target in wheel.targets] == [(True, ("Node",))]


def _compat(support: dict[str, object], **more: object) -> dict[str, object]:
    releases = {"1": {"release_date": "2015-07-29"}, "2": {"release_date": "2026-01-01"}}
    browsers = ("chrome", "chrome_android", "edge", "firefox", "firefox_android", "safari", "safari_ios")
    status = {"deprecated": False, "experimental": False, "standard_track": True}
    node = {"__compat": {"support": {name: {"version_added": "1"} for name in browsers} | support, "status": status}}
    return {
        "__meta": {"timestamp": "2026-11-12T00:00:00Z", "version": "0"},
        "browsers": {name: {"releases": releases} for name in browsers},
        "api": {"A": node | more},
        "webassembly": {"api": {}},
        "html": {"elements": {}},
    }


@pytest.mark.parametrize(
    ("firefox", "expected"),
    [
        ({"version_added": "1"}, ("widely", "2015-07-29")),
        ({"version_added": "≤1"}, ("widely", "2015-07-29")),
        ({"version_added": "2"}, ("newly", "2026-01-01")),
        ({"version_added": "≤2"}, ("newly", "≤2026-01-01")),
        ({"version_added": "preview"}, ("limited", "")),
        ({"version_added": False}, ("limited", "")),
        ({"version_added": "1", "version_removed": "2"}, ("limited", "")),
        ({"version_added": "1", "flags": [{}]}, ("limited", "")),
        ({"version_added": "1", "prefix": "moz"}, ("limited", "")),
        ([{"version_added": "2"}, {"version_added": "1", "prefix": "moz"}], ("newly", "2026-01-01")),
        ({"version_added": "1", "partial_implementation": True}, ("limited", "")),
    ],
)
def test_baseline_is_computed_where_none_is_published(firefox: object, expected: tuple[str, str]) -> None:
    status = StatusSource(_compat({"firefox": firefox}), {"features": {}}).interfaces()["A"]
    assert (status.baseline, status.since) == expected


def test_published_baseline_and_discouragement_come_first() -> None:
    feature = {
        "compat_features": ["api.A"],
        "discouraged": {"reason": "Superseded."},
        "status": {"by_compat_key": {"api.A": {"baseline": "low", "baseline_low_date": "2026-02-01"}}},
    }
    source = StatusSource(_compat({}), {"features": {"a": feature}})
    assert source.interfaces()["A"] == Status(baseline="newly", since="2026-02-01", discouraged="Superseded.")
    assert source.computed_baseline("api.A") == ("limited", "")


def test_notes_on_aspects_are_no_members() -> None:
    below = _compat({})["api"]["A"]  # type: ignore[index]
    source = _compat({}, worker_support=below, x_event=below, y_static=below, z=below, secure_context_required=below)
    table = StatusSource(source, {"features": {}}).interfaces()
    assert set(table) == {"A", "A.x_event", "A.y_static", "A.z"}
    assert all(status.secure_context for status in table.values())


def test_a_tag_entry_without_interface_adds_nothing() -> None:
    source = StatusSource(_compat({}), {"features": {}})
    html = {"elements": [{"name": "rb", "interface": "HTMLElement", "obsolete": True}]}
    ruby = {"elements": [{"name": "rb"}]}
    (tag,) = tags_table([ruby, html], source)
    assert (tag.interface, tag.obsolete) == ("HTMLElement", True)


def test_a_missing_package_is_a_diagnostic(tmp_path: Path) -> None:
    with pytest.raises(PlatformUpdateFailed) as caught:
        update_platform(tmp_path)
    assert caught.value.diagnostic.code == "platform-source"
    assert "package.json" in caught.value.diagnostic.message


def test_missing_npm_is_a_diagnostic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(PlatformUpdateFailed) as caught:
        fetch_packages(PACKAGE_JSON, tmp_path / "npm")
    assert caught.value.diagnostic.code == "npm-missing"


def test_failing_npm_is_a_diagnostic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    npm = tmp_path / "npm"
    npm.write_text("#!/bin/sh\necho 'npm error code E404' >&2\nexit 1\n", encoding="utf-8")
    npm.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with pytest.raises(PlatformUpdateFailed) as caught:
        fetch_packages(PACKAGE_JSON, tmp_path / "into")
    assert caught.value.diagnostic.code == "npm-failed"
    assert "code E404" in caught.value.diagnostic.message


@pytest.mark.slow
def test_the_embedded_files_are_what_the_pinned_packages_give(tmp_path: Path) -> None:
    made = update_platform(fetch_packages(PACKAGE_JSON, tmp_path))
    kept = {file.name: file.read_text(encoding="utf-8") for file in platform_dir().iterdir()}
    assert sorted(made) == sorted(kept)
    differing = [name for name in made if made[name] != kept[name]]
    assert not differing, "run `gowasm-gen idl update`"


def _packages(folder: Path, idl: str) -> Path:
    """A `node_modules` with one of everything."""
    release = _compat({})
    release["css"] = {"properties": {}, "at-rules": {}}
    files: dict[str, object] = {
        "@mdn/browser-compat-data/data.json": release,
        "web-features/data.json": {"features": {}},
        "@webref/events/events.json": [{"type": "x", "interface": "A", "targets": [{"target": "A"}]}],
        "@webref/elements/html.json": {"elements": [{"name": "b", "interface": "HTMLElement"}]},
        "@webref/css/css.json": {"properties": [{"name": "x", "styleDeclaration": ["x"]}], "atrules": []},
    }
    for package in (
        "@mdn/browser-compat-data",
        "web-features",
        *(f"@webref/{n}" for n in ("css", "elements", "events")),
    ):
        files[f"{package}/package.json"] = {"version": "1.2.3", "license": "MIT"}
    files["@webref/idl/package.json"] = {"version": "1.2.3", "license": "MIT"}
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content), encoding="utf-8")
    (folder / "@webref/idl/a.idl").write_text(idl, encoding="utf-8")
    return folder


def test_an_update_in_small(tmp_path: Path) -> None:
    idl = "// Source: The A (draft) (https://a.example/)\n\ninterface A{};interface E:Event{ /* c */ };"
    files = update_platform(_packages(tmp_path, idl))
    assert list(files) == sorted(files)
    assert files["a.webidl"] == (
        "// The A (draft), https://a.example/\n"
        "// From @webref/idl 1.2.3, MIT License, Copyright (c) 2020 World Wide Web Consortium. See NOTICE.\n"
        "\ninterface A {\n};\n\ninterface E : Event {\n};\n"
    )
    assert files["specifications.json"] == '[\n{"name":"a","title":"The A (draft)","url":"https://a.example/"}\n]\n'
    assert files["events.json"] == '[\n{"name":"x","interface":"Event","targets":[{"interface":"A"}]}\n]\n'
    assert files["tags.json"] == '[\n{"namespace":"html","name":"b","interface":"HTMLElement"}\n]\n'
    assert files["css.json"] == '{"properties":[\n{"name":"x","attributes":["x"]}\n],\n"descriptors":[\n\n]}\n'
    assert files["status.json"] == '{\n"A":{"baseline":"widely","since":"2015-07-29"}\n}\n'


@pytest.mark.parametrize(
    ("idl", "message"),
    [
        ("// Source: A (https://a.example/)\ninterface {", "@webref/idl/a.idl:2:"),
        ("interface A {};", "@webref/idl/a.idl does not name its source"),
    ],
)
def test_webidl_that_is_not_as_expected(tmp_path: Path, idl: str, message: str) -> None:
    with pytest.raises(PlatformUpdateFailed) as caught:
        update_platform(_packages(tmp_path, idl))
    assert message in caught.value.diagnostic.message
