"""The whole platform as a Go package: all of it is there, the Go tools accept it, and it is the same everywhere."""

from __future__ import annotations

import getpass
import json
import re
import socket
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from codegen.diagnostics import Diagnostics
from codegen.platform import platform_idl_files
from codegen.schemas.webidl import IdlFile
from codegen.syntax.webidl import parse_webidl
from tests import toolchain
from tests.conformance.members import Declared, declared
from tests.platform import generate_dom
from tests.toolchain import REPOSITORY, run

IMPLIED = re.compile(r".*\.@@iterator")
"""What the WebIDL does not write: https://webidl.spec.whatwg.org/#js-iterable for what has an indexed getter."""


@cache
def idl_files() -> tuple[IdlFile, ...]:
    return tuple(parse_webidl(source, Diagnostics()) for source in platform_idl_files())


@cache
def expected() -> Mapping[str, Declared]:
    return declared(idl_files())


def gowasm(*arguments: str | Path, cwd: Path, check: bool = True, env: Mapping[str, str] = MappingProxyType({})) -> Any:
    return run([sys.executable, "-m", "codegen", *arguments], cwd, {"PYTHONPATH": str(REPOSITORY), **env}, check=check)


@pytest.fixture(scope="module")
def manifest(platform_module: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """The manifest of the whole platform by member."""
    file = tmp_path_factory.mktemp("manifest") / "manifest.json"
    generate_dom(platform_module / "dom", "--manifest", file)
    entries = json.loads(file.read_text())
    found = {entry["member"]: entry for entry in entries}
    assert len(found) == len(entries), "a member has two entries"
    return found


# --- the manifest ---------------------------------------------------------------------------------------------------


def test_the_manifest_accounts_for_every_member(manifest: dict[str, dict[str, Any]]) -> None:
    assert sorted(expected().keys() - manifest.keys()) == []


def test_the_manifest_speaks_of_nothing_else(manifest: dict[str, dict[str, Any]]) -> None:
    css = {f"CSSStyleProperties.{name}" for name in _css_attributes()}
    extra = manifest.keys() - expected().keys() - css
    # TimerCallback stands in webidl/patches/additions.webidl.
    assert sorted(name for name in extra if not IMPLIED.fullmatch(name)) == ["TimerCallback"]


def _css_attributes() -> set[str]:
    css = json.loads((REPOSITORY / "webidl/platform/css.json").read_text())
    return {item["attributes"][0] for item in css["properties"]}


def test_an_entry_has_symbols_or_a_reason(manifest: dict[str, dict[str, Any]]) -> None:
    wrong = [
        name for name, entry in manifest.items() if bool(entry.get("symbols")) != bool(entry.get("file"))
        or bool(entry.get("symbols")) == bool(entry.get("reason"))
    ]  # fmt: skip
    assert wrong == []


def test_only_known_reasons(manifest: dict[str, dict[str, Any]]) -> None:
    """What is left out of the whole platform, so that nothing goes in silence."""
    left: dict[str, list[str]] = {}
    for name, entry in manifest.items():
        if "reason" in entry:
            left.setdefault(entry["reason"], []).append(name)
    html = left.pop("[HTMLConstructor] serves only custom elements")
    assert all(re.fullmatch(r"(HTML|SVG|MathML)\w*\(\)", name) for name in html)
    assert left.pop("its mixin is included by no interface") == ["GetSVGDocument.getSVGDocument"]
    narrower = left.pop("exposed in Window only, where WorkerNavigator is not")
    assert sorted(name.removeprefix("WorkerNavigator.") for name in narrower) == [
        "oscpu",
        "productSub",
        "taintEnabled",
        "vendor",
        "vendorSub",
    ]
    rest = sorted(name for names in left.values() for name in names)
    omitted = (REPOSITORY / "webidl/patches/omit.toml").read_text()
    assert [name for name in rest if f'"{name}"' not in omitted] == []


_DECLARATION = re.compile(
    r"""
    ^func\ \((?:\w+\ )?\*?(?P<receiver>\w+)\)\ (?P<method>\w+)\(
  | ^func\ (?P<function>\w+)[\[(]
  | ^(?:type|const|var)\ (?P<name>\w+)
    """,
    re.MULTILINE | re.VERBOSE,
)


def go_declarations(text: str) -> set[str]:
    """What a Go file declares: `Name`, `Type.Method`, `Type.Field`, `Namespace.Function`.

    gofmt has put every declaration at the start of a line."""
    found: set[str] = set()
    for match in _DECLARATION.finditer(text):
        found.add(f"{match['receiver']}.{match['method']}" if match["method"] else match["function"] or match["name"])
    for struct, body in re.findall(r"^type (\w+) struct \{\n(.*?)^\}", text, re.MULTILINE | re.DOTALL):
        found |= {f"{struct}.{field}" for field in re.findall(r"^\t(\w+) +\S", body, re.MULTILINE)}
    found |= {name.replace("Namespace.", ".") for name in found if "Namespace." in name}
    for body in re.findall(r"^(?:const|var|type) \(\n(.*?)^\)", text, re.MULTILINE | re.DOTALL):
        found |= set(re.findall(r"^\t(\w+)\b", body, re.MULTILINE))
    return found


def test_every_symbol_is_declared_where_the_manifest_says(
    manifest: dict[str, dict[str, Any]], platform_module: Path
) -> None:
    files = {path.name: go_declarations(path.read_text()) for path in (platform_module / "dom").glob("*.go")}
    everywhere = set().union(*files.values())
    missing, misplaced = [], []
    for name, entry in manifest.items():
        for symbol in entry.get("symbols", ()):
            if symbol not in everywhere:
                missing.append(f"{name}: {symbol}")
            elif symbol not in files[entry["file"]]:
                misplaced.append(f"{name}: {symbol} is not in {entry['file']}")
    assert missing == []
    assert misplaced == []


def test_every_exported_function_stands_for_a_member(
    manifest: dict[str, dict[str, Any]], platform_module: Path
) -> None:
    """Nothing is generated that the manifest does not know, but for what each type has."""
    known = {symbol for entry in manifest.values() for symbol in entry.get("symbols", ())}
    types = {symbol for symbol in known if "." not in symbol}
    views = set(tomllib.loads((REPOSITORY / "webidl/patches/lifetimes.toml").read_text())["views"])
    unknown = []
    for path in sorted((platform_module / "dom").glob("*.go")):
        if path.name.startswith("gowasm_") or path.name in ("unions.go", "events.go", "elements.go"):
            continue
        for name in go_declarations(path.read_text()) - known:
            first, _, second = name.partition(".")
            if not first[0].isupper() or (second and not second[0].isupper()):
                continue
            plain = {first, first.removesuffix("From"), first.removeprefix("Any"), first.removeprefix("New")}
            if second == "JSValue" or second in views or (not second and plain & (types | views)):
                continue
            unknown.append(name)
    # A dictionary repeats the members that it inherits; the rest are the globals and the types of namespaces.
    inherited = {symbol.partition(".")[2] for symbol in known if "." in symbol}
    unknown = [name for name in unknown if name.partition(".")[2] not in inherited]
    assert [name for name in unknown if not re.fullmatch(r"Window|\w+Scope|\w+Namespace(\.\w+)?", name)] == []


# --- files ----------------------------------------------------------------------------------------------------------


def test_every_specification_has_its_file(platform_module: Path) -> None:
    present = {path.stem for path in (platform_module / "dom").glob("*.go")}
    without = []
    for file in idl_files():
        if file.specification not in present:
            without += [key for key, entry in declared([file]).items() if entry.kind not in ("field", "dictionary")]
    assert len(idl_files()) == 334
    assert without == []


def test_specifications_without_a_file_only_add_to_others(platform_module: Path) -> None:
    for file in idl_files():
        if not (platform_module / "dom" / f"{file.specification}.go").exists():
            for definition in file.definitions:
                assert definition.kind in ("includes", "typedef") or getattr(definition, "partial", False), file.path


def test_headers(platform_module: Path) -> None:
    """https://go.dev/s/generatedcode, and no file is compiled for another target."""
    for path in sorted((platform_module / "dom").rglob("*.go")):
        head = path.read_text().splitlines()[:4]
        assert re.fullmatch(
            r"// Code generated by gowasm-gen( from [@\w./-]+| from its \w+)?\. DO NOT EDIT\.", head[0]
        ), path
        if path.parent.name != "rt":
            assert head[1:] == ["", "//go:build js && wasm", ""], path
        source = re.search(r"webidl/(\S+)\.webidl", head[0])
        if source:
            assert source[1] == path.stem


def test_nothing_of_this_machine_is_in_the_files(platform_module: Path) -> None:
    words = {str(REPOSITORY), str(platform_module), f"{Path.home()}/", socket.gethostname(), sys.prefix, "/tmp/"}
    words = {word for word in words if len(word) > 3} | {f"/{getpass.getuser()}/"}
    for path in (platform_module / "dom").rglob("*"):
        if path.is_file():
            text = path.read_text()
            assert [word for word in words if word in text] == [], path
            assert "\r" not in text
            assert not re.search(r"(?<!NaN)\b20[2-9]\d-[01]\d-[0-3]\d\b", text), path


def test_gofmt(platform_module: Path, go_versions: tuple[str, ...]) -> None:
    for version in go_versions:
        assert toolchain.gofmt("-l", "dom", cwd=platform_module, version=version).stdout == ""


@pytest.mark.slow
def test_vet_and_build(platform_module: Path, go_version: str) -> None:
    toolchain.go("build", "./dom/...", cwd=platform_module, version=go_version)
    toolchain.go("vet", "./dom/...", cwd=platform_module, version=go_version)


@pytest.mark.slow
def test_the_layouts_of_dictionaries(platform_module: Path) -> None:
    """The runtime reads the fields of dictionaries by their places. The compiler knows how large the structs are."""
    text = "".join(path.read_text() for path in sorted((platform_module / "dom").glob("*.go")))
    layouts = re.findall(r'var dict(\w+) = rt\.Dict\{.*, Kinds: "(\w+)"\}', text)
    assert len(layouts) > 300
    lines = ["package layouts", 'import ("unsafe"; "gowasm.example/dom")']
    for name, layout in layouts:
        lines.append(f"var _ [{_struct_size(layout)}]byte = [unsafe.Sizeof(dom.{name}{{}})]byte{{}}")
    for name, layout in layouts:
        struct = re.search(rf"^type {name} struct {{\n(.*?)^}}", text, re.MULTILINE | re.DOTALL)
        assert struct is not None
        types = [
            line.split()[1] for line in struct[1].splitlines() if line.strip() and not line.strip().startswith("//")
        ]
        assert len(types) == len(layout), name
        for type_, kind in zip(types, layout, strict=True):
            assert _LAID_OUT.get(kind, type_) == type_, name
    (platform_module / "layouts").mkdir()
    (platform_module / "layouts" / "layouts.go").write_text("\n".join(lines) + "\n")
    toolchain.go("build", "./layouts", cwd=platform_module)


_LAID_OUT = {"b": "*bool", "i": "*int", "f": "*float64", "B": "bool", "I": "int", "F": "float64"}


def _struct_size(layout: str) -> int:
    """The bytes of a struct with these fields: only a required bool is shorter than a word."""
    size = 0
    for kind in layout:
        if kind == "B":
            size += 1
        else:
            words = int(kind) if kind.isdigit() else 2 if kind == "S" else 1
            size = -(-size // 8) * 8 + 8 * words
    return size if set(layout) == {"B"} else -(-size // 8) * 8


@pytest.mark.slow
def test_the_debug_build(platform_module: Path) -> None:
    toolchain.go("vet", "-tags=gowasm_debug", "./dom/...", cwd=platform_module)


# --- the same everywhere --------------------------------------------------------------------------------------------


def _module(root: Path) -> Path:
    root.mkdir(parents=True)
    (root / "go.mod").write_text(f"module {toolchain.MODULE}\n\ngo 1.26\n")
    return root


def _texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
def test_the_same_bytes_on_every_run(platform_module: Path, tmp_path: Path) -> None:
    """Under another hash seed, locale, time zone, folder and without a cache."""
    others = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "Asia/Tokyo", "GOWASM_CACHE": str(tmp_path / "c1")},
        {"PYTHONHASHSEED": "4242", "PYTHONUTF8": "0", "COLUMNS": "40", "GOWASM_CACHE": "/nonexistent/cache"},
    ]
    expected_files = _texts(platform_module / "dom")
    manifests = set()
    for number, env in enumerate(others):
        module = _module(tmp_path / f"some where {number}")
        gowasm("dom", "--manifest", "m.json", cwd=module, env=env)
        assert _texts(module / "dom") == expected_files
        manifests.add((module / "m.json").read_bytes())
    assert len(manifests) == 1


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A module with the generated package in it, which tests may damage if they mend it again."""
    module = _module(tmp_path_factory.mktemp("copy") / "module")
    gowasm("dom", cwd=module)
    return module


def test_check_is_silent_when_all_is_well(copy: Path) -> None:
    done = gowasm("dom", "--check", cwd=copy)
    assert done.stdout == ""
    assert gowasm("dom", "--diff", cwd=copy).stdout == ""


def test_check_tells_of_every_difference_and_writes_nothing(copy: Path) -> None:
    changed, gone, extra = copy / "dom/fetch.go", copy / "dom/url.go", copy / "dom/old.go"
    before = {changed: changed.read_bytes(), gone: gone.read_bytes()}
    foreign = copy / "dom/mine.go"
    foreign.write_text("package dom\n")
    changed.write_text(changed.read_text() + "\n// touched\n")
    gone.unlink()
    extra.write_text("// Code generated by gowasm-gen from webidl/old.webidl. DO NOT EDIT.\n\npackage dom\n")
    held = _texts(copy / "dom")
    done = gowasm("dom", "--check", cwd=copy, check=False)
    assert done.returncode == 3
    assert sorted(line.partition(":")[0] for line in done.stderr.splitlines() if ".go" in line) == [
        "change",
        "create",
        "remove",
    ]
    assert "mine.go" not in done.stderr
    shown = gowasm("dom", "--diff", cwd=copy, check=False)
    assert "-// touched\n" in shown.stdout
    assert "--- a/old.go\n+++ /dev/null\n" in shown.stdout
    assert "--- /dev/null\n+++ b/url.go\n" in shown.stdout
    assert _texts(copy / "dom") == held
    gowasm("dom", cwd=copy)
    assert {path: path.read_bytes() for path in before} == before
    assert not extra.exists()
    assert foreign.exists()
    foreign.unlink()
    assert gowasm("dom", "--check", cwd=copy).returncode == 0


def test_a_damaged_cache_does_no_harm(copy: Path, tmp_path: Path) -> None:
    env = {"GOWASM_CACHE": str(tmp_path)}
    gowasm("dom", "--check", cwd=copy, env=env)
    (entry,) = tmp_path.glob("*.pickle")
    whole = entry.read_bytes()
    for data in (b"", b"garbage", whole[:1000], whole[:-1], whole + b".", whole[:5000] + b"?" + whole[5001:]):
        entry.write_bytes(data)
        assert gowasm("dom", "--check", cwd=copy, check=False, env=env).returncode == 0, data[:20]


# --- options over the whole platform --------------------------------------------------------------------------------

OPTIONS: dict[str, tuple[str, ...]] = {
    "window": ("--exposed", "Window"),
    "worker": ("--exposed", "DedicatedWorker"),
    "service": ("--exposed", "ServiceWorker"),
    "worklet": ("--exposed", "AudioWorklet"),
    "widely": ("--baseline", "widely"),
    "newly": ("--baseline", "newly", "--exposed", "Window,Worker"),
    "few": ("--include", "Document,HTMLInputElement,fetch,EventTarget,Event"),
    "less": ("--exclude", "WebGL2RenderingContext,SVGElement,EventTarget.addEventListener,Window.fetch"),
}


@pytest.fixture(scope="module")
def choices(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, dict[str, dict[str, Any]]]]:
    """A module with a package for each choice of options, and the manifest of each."""
    module = _module(tmp_path_factory.mktemp("choices") / "module")
    manifests = {}
    for name, options in OPTIONS.items():
        gowasm("dom", "--out", name, "--manifest", f"{name}.json", *options, cwd=module)
        entries = json.loads((module / f"{name}.json").read_text())
        manifests[name] = {entry["member"]: entry for entry in entries}
    return module, manifests


Choices = tuple[Path, dict[str, dict[str, dict[str, Any]]]]


@pytest.mark.slow
def test_every_choice_builds(choices: Choices) -> None:
    module, _ = choices
    toolchain.go("build", *(f"./{name}" for name in OPTIONS), cwd=module)
    assert toolchain.gofmt("-l", ".", cwd=module).stdout == ""


def test_every_choice_accounts_for_every_member(choices: Choices) -> None:
    _, manifests = choices
    for entries in manifests.values():
        assert expected().keys() - entries.keys() == set()
        assert all(bool(entry.get("symbols")) != bool(entry.get("reason")) for entry in entries.values())


def test_every_symbol_of_a_choice_is_declared(choices: Choices) -> None:
    module, manifests = choices
    for name, entries in manifests.items():
        declarations = set().union(*(go_declarations(path.read_text()) for path in (module / name).glob("*.go")))
        symbols = {symbol for entry in entries.values() for symbol in entry.get("symbols", ())}
        assert symbols - declarations == set(), name


def test_exposed(choices: Choices) -> None:
    _, manifests = choices
    assert "symbols" in manifests["window"]["Document.querySelector"]
    worker = manifests["worker"]
    assert worker["Document.querySelector"]["reason"] == "exposed in Window only"
    assert "symbols" in worker["DedicatedWorkerGlobalScope.postMessage"]
    assert "symbols" in worker["WorkerGlobalScope.importScripts"]
    assert "reason" in manifests["service"]["DedicatedWorkerGlobalScope.postMessage"]
    assert "symbols" in manifests["service"]["ExtendableEvent.waitUntil"]
    for entries in manifests.values():
        assert "symbols" in entries["EventTarget"] or "reason" in entries["EventTarget"]
    assert "symbols" in manifests["worklet"]["AudioWorkletProcessor.port"]
    assert "reason" in manifests["worklet"]["Document"]


def test_baseline(choices: Choices) -> None:
    _, manifests = choices
    widely, newly = manifests["widely"], manifests["newly"]
    assert "symbols" in widely["Element.matches"]
    assert "symbols" in widely["Node.ELEMENT_NODE"]
    assert "symbols" in widely["Headers.iterable"]
    assert "symbols" in widely["HTMLCollection.@@iterator"]
    assert "symbols" in widely["RequestInit.method"]
    assert widely["USB.requestDevice"]["reason"] == "baseline is limited"
    assert "reason" in widely["USBDeviceRequestOptions"]
    for member, entry in newly.items():
        if entry.get("baseline") == "newly" and "reason" in entry:
            assert entry["reason"] != "baseline is newly", member


def test_include_brings_what_is_inherited(choices: Choices) -> None:
    _, manifests = choices
    few = manifests["few"]
    for member in ("Document.title", "Node.appendChild", "HTMLElement.click", "HTMLInputElement.value", "Window.fetch"):
        assert "symbols" in few[member], member
    assert few["HTMLTextAreaElement.value"]["reason"] == "not included"
    assert "symbols" in few["RequestInit.method"]
    assert few["Response.json"]["reason"] == "not included"
    assert "symbols" in few["Response"]


def test_exclude(choices: Choices) -> None:
    _, manifests = choices
    less = manifests["less"]
    assert less["Window.fetch"]["reason"] == "excluded"
    assert less["EventTarget.addEventListener"]["reason"] == "excluded"
    assert less["SVGElement.dataset"]["reason"] == "excluded"
    assert "symbols" in less["SVGElement"], "others inherit from it"
    assert "symbols" in less["SVGCircleElement.r"]
