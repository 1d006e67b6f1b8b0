"""The embedded web platform: WebIDL as text and the tables beside it, as `gowasm-gen idl update` left them.

Nothing here is parsed as WebIDL or looked up across tables, except that `StatusTable` knows under which of several
names the data files a member.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pydantic import TypeAdapter

from codegen.resources import platform_dir
from codegen.schemas.platform import Css, Event, Package, Specification, Status, Tag
from codegen.source import SourceFile

_PACKAGES = TypeAdapter(tuple[Package, ...])
_SPECIFICATIONS = TypeAdapter(tuple[Specification, ...])
_EVENTS = TypeAdapter(tuple[Event, ...])
_TAGS = TypeAdapter(tuple[Tag, ...])
_CSS = TypeAdapter(Css)
_STATUS = TypeAdapter(dict[str, Status])

# An `on...` attribute of the mixins GlobalEventHandlers and WindowEventHandlers stands on these interfaces for events
# that are fired somewhere else (`Document.onplay` for a media element's), so their event is documented elsewhere.
_HANDLER_BEARERS = frozenset(("Document", "HTMLElement", "MathMLElement", "SVGElement", "Window"))
_WINDOW_HANDLER_BEARERS = frozenset(("HTMLBodyElement", "HTMLFrameSetElement", "SVGSVGElement"))
_USUAL_TARGETS = (
    *("Element", "HTMLElement", "HTMLMediaElement", "Document", "Window", "HTMLFormElement", "HTMLInputElement"),
    *("HTMLDialogElement", "HTMLSlotElement", "HTMLTrackElement", "HTMLCanvasElement"),
)

UNKNOWN = Status()


class StatusTable:
    """Status by `Document`, `Document.title`, `URL.parse_static`, `URL.URL`, `Element.click_event`, `fetch`."""

    def __init__(self, records: Mapping[str, Status]) -> None:
        self._records = records

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[str]:
        return iter(self._records)

    def interface(self, name: str) -> Status:
        """An interface, a namespace or, for the few dictionaries that the data knows, a dictionary."""
        return self._records.get(name, UNKNOWN)

    def member(self, interface: str, member: str, ancestors: Iterable[str] = ()) -> Status:
        """A member of an interface or namespace, also one that a mixin or an ancestor gives it.

        `member` is the attribute's or operation's name, static or not, `constructor`, the name of a legacy factory
        function, `toString` for a stringifier, or `@@iterator`. `ancestors` are nearest first. A member that the data
        does not name has what is certain from its interface: it is no more available than that.
        """
        ancestors = tuple(ancestors)
        if member == "constructor":
            return self._records.get(f"{interface}.{interface}") or self._at_most(interface)
        for owner in (interface, *ancestors):
            for key in (f"{owner}.{member}", f"{owner}.{member}_static"):
                if key in self._records:
                    return self._records[key]
        if member.startswith("on"):
            found = self.event(interface, member[2:], ancestors)
            if found is not UNKNOWN:
                return found
        if _is_global(interface) and member in self._records and member[0].islower():
            return self._records[member]
        return self._at_most(interface)

    def event(self, target: str, event: str, ancestors: Iterable[str] = ()) -> Status:
        """The event called `event` at `target`, or as near to it as the data has it; else `UNKNOWN`."""
        for owner in (target, *ancestors, *_elsewhere(target)):
            found = self._records.get(f"{owner}.{event}_event")
            if found is not None:
                return found
        return UNKNOWN

    def _at_most(self, interface: str) -> Status:
        whole = self.interface(interface)
        available = "limited" if whole.baseline == "limited" else "unknown"
        return whole.model_copy(update={"baseline": available, "since": "", "mdn": ""})


def _elsewhere(target: str) -> tuple[str, ...]:
    """Where else the events may be documented for which an interface has `on...` attributes."""
    if target in _HANDLER_BEARERS:
        return _USUAL_TARGETS
    if target in _WINDOW_HANDLER_BEARERS:
        return ("Window",)
    return ("XMLHttpRequest",) if target == "XMLHttpRequestEventTarget" else ()


def _is_global(interface: str) -> bool:
    return interface in ("Window", "WindowOrWorkerGlobalScope") or interface.endswith("GlobalScope")


@dataclass(frozen=True)
class Platform:
    """The tables of one folder, each read when it is first asked for. Reading raises OSError or ValidationError."""

    folder: Path

    @cached_property
    def packages(self) -> tuple[Package, ...]:
        """The npm packages that all this was made from."""
        return _PACKAGES.validate_json(self._bytes("packages.json"))

    @cached_property
    def specifications(self) -> Mapping[str, Specification]:
        """Title and address by the name that `IdlFile.specification` has."""
        records = _SPECIFICATIONS.validate_json(self._bytes("specifications.json"))
        return {record.name: record for record in records}

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Sorted by name and interface, each such pair once."""
        return _EVENTS.validate_json(self._bytes("events.json"))

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        """Sorted by namespace (html, mathml, svg) and name, each such pair once."""
        return _TAGS.validate_json(self._bytes("tags.json"))

    @cached_property
    def css(self) -> Css:
        return _CSS.validate_json(self._bytes("css.json"))

    @cached_property
    def status(self) -> StatusTable:
        return StatusTable(_STATUS.validate_json(self._bytes("status.json")))

    def _bytes(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()


def load_platform(folder: Path | None = None) -> Platform:
    """The embedded tables, or those of another folder."""
    return Platform(folder or platform_dir())


def platform_idl_files(folder: Path | None = None) -> list[SourceFile]:
    """The embedded WebIDL, one file per specification in the order of their names, called `webidl/dom.webidl`."""
    files = sorted((folder or platform_dir()).glob("*.webidl"), key=lambda file: file.stem)
    return [SourceFile.read(file, f"webidl/{file.name}") for file in files]
