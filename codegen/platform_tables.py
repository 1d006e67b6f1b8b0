"""From the unpacked npm packages to the records of the JSON tables, and from the records to text.

Only `codegen.platform_update` uses this. What a package's files look like is its README's to say; a file that is
not as expected ends in KeyError or TypeError, which the caller reports as the package's fault.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping
from typing import Any, Literal

from codegen.platform_status import StatusSource
from codegen.schemas.base import Model
from codegen.schemas.platform import Css, CssDescriptor, CssProperty, Event, EventTarget, Status, Tag

Json = Mapping[str, Any]


def events_table(entries: Iterable[Json], event_interfaces: Container[str]) -> tuple[Event, ...]:
    """The list of @webref/events, with all firings of one event at one interface type in one record.

    `event_interfaces` holds Event and what inherits from it: a few entries name the `DOMException` that their event is
    about, where a plain Event is fired.
    """
    targets: dict[tuple[str, str], dict[str, EventTarget]] = {}
    cancelable: dict[tuple[str, str], set[bool | None]] = {}
    for entry in entries:
        key = entry["type"], entry["interface"] if entry["interface"] in event_interfaces else "Event"
        cancelable.setdefault(key, set()).add(entry.get("cancelable"))
        for target in entry["targets"]:
            found = EventTarget(
                interface=target["target"], bubbles=target.get("bubbles"), path=tuple(target.get("bubblingPath", ()))
            )
            known = targets.setdefault(key, {}).setdefault(found.interface, found)
            if found.bubbles and not known.bubbles:
                targets[key][found.interface] = found
    return tuple(
        Event(
            name=name,
            interface=interface,
            targets=tuple(target for _, target in sorted(targets[name, interface].items())),
            cancelable=_agreed(cancelable[name, interface]),
        )
        for name, interface in sorted(targets)
    )


def _agreed(values: set[bool | None]) -> bool | None:
    return values.pop() if len(values) == 1 else None


def tags_table(extracts: Iterable[Json], status: StatusSource) -> tuple[Tag, ...]:
    """The lists of @webref/elements, one per specification, where several specifications may define one element."""
    found: dict[tuple[Literal["html", "svg", "mathml"], str], tuple[str, bool]] = {}
    for extract in extracts:
        for element in extract["elements"]:
            interface = element.get("interface", "")
            # An entry without an interface only adds to an element that another specification defines.
            if interface:
                key = _namespace(interface), element["name"]
                known, obsolete = found.get(key, (interface, False))
                found[key] = known, obsolete or bool(element.get("obsolete", False))
    return tuple(
        Tag(
            namespace=namespace,
            name=name,
            interface=interface,
            obsolete=obsolete,
            status=status.element(namespace, name),
        )
        for (namespace, name), (interface, obsolete) in sorted(found.items())
    )


def _namespace(interface: str) -> Literal["html", "svg", "mathml"]:
    if interface.startswith("SVG"):
        return "svg"
    return "mathml" if interface.startswith("MathML") else "html"


def css_table(features: Json, status: StatusSource) -> Css:
    """The consolidated `css.json` of @webref/css."""
    properties = (
        CssProperty(
            name=entry["name"],
            attributes=_attributes(entry["styleDeclaration"]),
            alias_of=entry.get("legacyAliasOf", ""),
            longhands=tuple(entry.get("longhands", ())),
            status=status.css_property(entry["name"], entry.get("legacyAliasOf", "")),
        )
        for entry in features["properties"]
    )
    descriptors = (
        CssDescriptor(
            at_rule=at_rule["name"],
            name=entry["name"],
            attributes=_attributes({entry["name"], camel_cased(entry["name"])}),
            status=status.css_descriptor(at_rule["name"], entry["name"]),
        )
        for at_rule in features["atrules"]
        for entry in at_rule["descriptors"]
    )
    return Css(
        properties=tuple(sorted(properties, key=lambda item: item.name)),
        descriptors=tuple(sorted(descriptors, key=lambda item: (item.at_rule, item.name))),
    )


def _attributes(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: ("-" in name, name[0].isupper(), name)))


def camel_cased(name: str) -> str:
    """https://drafts.csswg.org/cssom/#css-property-to-idl-attribute, with the lowercase first flag unset."""
    first, *others = name.split("-")
    return first + "".join(word[:1].upper() + word[1:] for word in others)


# --- text: one record per line, so that a diff shows what changed ---------------------------------------------------


def list_text(records: Iterable[Model]) -> str:
    """A JSON array with a record per line."""
    return "[\n" + ",\n".join(_line(record) for record in records) + "\n]\n"


def object_text(records: Mapping[str, Status]) -> str:
    """A JSON object with a sorted key and its record per line."""
    return "{\n" + ",\n".join(f"{_dump(key)}:{_line(records[key])}" for key in sorted(records)) + "\n}\n"


def css_text(css: Css) -> str:
    properties = list_text(css.properties).rstrip()
    descriptors = list_text(css.descriptors).rstrip()
    return f'{{"properties":{properties},\n"descriptors":{descriptors}}}\n'


def _line(record: Model) -> str:
    return _dump(record.model_dump(mode="json", exclude_defaults=True))


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
