"""`gowasm-gen idl update`: from npm packages to the content of `webidl/platform/`. Writing it is the caller's."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.platform_status import StatusSource
from codegen.platform_tables import css_table, css_text, events_table, list_text, object_text, tags_table
from codegen.schemas.diagnostic import Diagnostic
from codegen.schemas.platform import Package, Specification
from codegen.schemas.webidl import IdlFile, Interface
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl
from codegen.syntax.writer import write_webidl

_NPM_FLAGS = ("--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", "--loglevel=error")
_NPM_SECONDS = 600

_PACKAGES = (
    "@mdn/browser-compat-data",
    "@webref/css",
    "@webref/elements",
    "@webref/events",
    "@webref/idl",
    "web-features",
)
_SOURCE = re.compile(r"^// Source: (?P<title>.+) \((?P<url>\S+)\)\s*$", re.MULTILINE)


class PlatformUpdateFailed(Exception):
    """What hinders an update: something on the machine, or a package that is not as it used to be."""

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.diagnostic = Diagnostic(code=code, message=message, hint=hint)


def fetch_packages(package_json: Path, into: Path) -> Path:
    """Install what `package_json` pins into the folder `into` and return its `node_modules`.

    With a `package-lock.json` beside it, npm also checks that the packages are the very ones. Raises
    PlatformUpdateFailed when npm is missing, fails or takes more than ten minutes.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise PlatformUpdateFailed("npm-missing", "npm is needed to fetch platform data", "install Node.js with npm")
    lock = package_json.with_name("package-lock.json")
    try:
        into.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(package_json, into / "package.json")
        if lock.exists():
            shutil.copyfile(lock, into / "package-lock.json")
        command = (npm, "ci" if lock.exists() else "install", *_NPM_FLAGS)
        done = subprocess.run(command, cwd=into, capture_output=True, text=True, timeout=_NPM_SECONDS, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PlatformUpdateFailed("npm-failed", f"npm could not be run: {error}") from error
    if done.returncode != 0:
        words = [line.removeprefix("npm error ") for line in done.stderr.splitlines() if line.strip()]
        reason = "; ".join(words[:4]) or f"exit status {done.returncode}"
        raise PlatformUpdateFailed("npm-failed", f"npm could not install the packages of {package_json}: {reason}")
    return into / "node_modules"


def update_platform(node_modules: Path) -> dict[str, str]:
    """File name -> text, for all of `webidl/platform/`.

    Raises PlatformUpdateFailed when a package is missing, is not as expected, or holds WebIDL that does not parse.
    """
    try:
        return _Update(node_modules).files()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        what = f"{type(error).__name__}: {error}"
        raise PlatformUpdateFailed(
            "platform-source",
            f"the packages in {node_modules} are not as expected: {what}",
            "fetch the versions that webidl/package.json pins",
        ) from error


class _Update:
    def __init__(self, node_modules: Path) -> None:
        self._folder = node_modules
        self._packages = {name: self._package(name) for name in _PACKAGES}

    def files(self) -> dict[str, str]:
        status = StatusSource(self._json("@mdn/browser-compat-data/data.json"), self._json("web-features/data.json"))
        elements = [file for file in self._names("@webref/elements", "*.json") if not file.endswith("/package.json")]
        specifications = {file: self._specification(file) for file in self._names("@webref/idl", "*.idl")}
        parsed = {file: self._parsed(file) for file in specifications}
        events = events_table(self._json("@webref/events/events.json"), _event_interfaces(parsed.values()))
        files = {
            "packages.json": list_text(self._packages.values()),
            "specifications.json": list_text(specifications.values()),
            "events.json": list_text(events),
            "tags.json": list_text(tags_table(map(self._json, elements), status)),
            "css.json": css_text(css_table(self._json("@webref/css/css.json"), status)),
            "status.json": object_text(status.interfaces()),
        }
        for file, source in specifications.items():
            files[f"{source.name}.webidl"] = self._header(source) + write_webidl(parsed[file])
        return dict(sorted(files.items()))

    def _package(self, name: str) -> Package:
        record = self._json(f"{name}/package.json")
        return Package(name=name, version=record["version"], licence=record["license"])

    def _specification(self, file: str) -> Specification:
        found = _SOURCE.search(self._text(file))
        if found is None:
            raise ValueError(f"{file} does not name its source")
        return Specification(name=Path(file).stem, title=found["title"], url=found["url"])

    def _parsed(self, file: str) -> IdlFile:
        source = SourceFile.read(self._folder / file, file)
        diagnostics = Diagnostics()
        parsed = parse_webidl(source, diagnostics)
        if diagnostics.failed:
            raise ValueError(format_diagnostic(diagnostics.sorted()[0], {file: source}))
        return parsed

    def _header(self, source: Specification) -> str:
        package = self._packages["@webref/idl"]
        return (
            f"// {source.title}, {source.url}\n"
            f"// From {package.name} {package.version}, {package.licence} License, "
            "Copyright (c) 2020 World Wide Web Consortium. See NOTICE.\n\n"
        )

    def _names(self, package: str, pattern: str) -> list[str]:
        return sorted(f"{package}/{file.name}" for file in (self._folder / package).glob(pattern))

    def _text(self, file: str) -> str:
        return (self._folder / file).read_text(encoding="utf-8")

    def _json(self, file: str) -> Any:
        return json.loads(self._text(file))


def _event_interfaces(files: Iterable[IdlFile]) -> frozenset[str]:
    """`Event` and all that inherit from it."""
    parents = {
        definition.name: definition.inherits
        for file in files
        for definition in file.definitions
        if isinstance(definition, Interface) and not definition.partial
    }

    def is_event(name: str | None) -> bool:
        return name == "Event" or (name is not None and is_event(parents.get(name)))

    return frozenset(filter(is_event, parents))
