"""What to ask a browser: every member that is generated, with what WebIDL says of its place and its kind.

https://webidl.spec.whatwg.org/#javascript-binding is what the questions follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from codegen.schemas import webidl as w
from tests.conformance.members import Declared, has

# The global object's own names: what is exposed to any of them is there.
GLOBALS: Mapping[str, frozenset[str]] = {
    "window": frozenset({"Window"}),
    "dedicated worker": frozenset({"Worker", "DedicatedWorker"}),
    "shared worker": frozenset({"Worker", "SharedWorker"}),
    "service worker": frozenset({"Worker", "ServiceWorker"}),
    "audio worklet": frozenset({"Worklet", "AudioWorklet"}),
}

_PROBED = ("attribute", "operation", "const", "constructor", "factory", "stringifier", "iteration", "special")
# An attribute that is read-only may be assigned to all the same: the assignment goes elsewhere, or nowhere.
_ASSIGNED = ("PutForwards", "Replaceable", "LegacyLenientSetter")


def probes(entries: Mapping[str, Declared], manifest: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The questions: an object for each interface and namespace of which something is generated, with its members."""
    found: dict[str, dict[str, Any]] = {}
    for name, entry in entries.items():
        if entry.kind in ("interface", "namespace"):
            (node,) = entry.nodes
            found[name] = {
                "name": name,
                "path": [*_values(node, "LegacyNamespace"), name],
                "kind": entry.kind,
                "exposed": list(entry.exposed),
                "global": has(node, "Global"),
                "noObject": has(node, "LegacyNoInterfaceObject"),
                "aliases": list(_values(node, "LegacyWindowAlias")),
                "baseline": manifest[name].get("baseline", "unknown"),
                "members": [],
            }
    for key, entry in entries.items():
        if entry.kind in _PROBED and entry.owner in found and manifest[key].get("symbols"):
            probe = _member(entry) | {"key": key, "baseline": manifest[key].get("baseline", "unknown")}
            found[entry.owner]["members"].append(probe)
    return list(found.values())


def css_probe(attributes: Iterable[str], manifest: Mapping[str, Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The CSS properties, which the WebIDL does not write out."""
    return [
        _shape(name, "attribute", writable=True)
        | {"key": f"CSSStyleProperties.{name}", "baseline": "unknown", "exposed": ["Window"]}
        for name in attributes
        if manifest[f"CSSStyleProperties.{name}"].get("symbols")
    ]


def exposed_in(exposed: Iterable[str], names: frozenset[str]) -> bool:
    """https://webidl.spec.whatwg.org/#dfn-exposed."""
    return bool({"*", *names} & set(exposed))


def _shape(name: str, kind: str, **more: Any) -> dict[str, Any]:
    usual = {"static": False, "writable": False, "unforgeable": False, "length": 0, "value": None, "secure": False}
    return {"name": name, "kind": kind, **usual, **more}


def _member(entry: Declared) -> dict[str, Any]:
    node = entry.nodes[0]
    common = {"exposed": list(entry.exposed), "secure": entry.secure}
    unforgeable = any(has(node, "LegacyUnforgeable") for node in entry.nodes)
    match node:
        case w.Attribute():
            writable = not node.readonly or any(has(node, name) for name in _ASSIGNED)
            # A read-only attribute of a promise or a [Replaceable] one: https://webidl.spec.whatwg.org/#dfn-attribute-setter.
            return _shape(
                entry.name, "attribute", static=node.static, writable=writable, unforgeable=unforgeable, **common
            )
        case w.Operation() if entry.kind == "operation":
            operations = [item for item in entry.nodes if isinstance(item, w.Operation)]
            places = {"static" if item.static else "regular" for item in operations}
            return _shape(
                entry.name,
                "operation",
                static="both" if len(places) > 1 else places == {"static"},
                unforgeable=unforgeable,
                length=min(_required(item.arguments) for item in operations),
                **common,
            )
        case w.Const():
            return _shape(entry.name, "const", value=node.value.text, **common)
        case w.Constructor():
            lengths = [_required(item.arguments) for item in entry.nodes if isinstance(item, w.Constructor)]
            return _shape("constructor", "constructor", length=min(lengths), **common)
        case w.ExtendedAttribute():
            return _shape(entry.name, "factory", length=_required(node.arguments or ()), **common)
        case _:
            return _shape(entry.name, entry.kind, unforgeable=unforgeable, **common)


def _required(arguments: Iterable[w.Argument]) -> int:
    return sum(1 for argument in arguments if not argument.optional and not argument.variadic)


def _values(node: object, name: str) -> tuple[str, ...]:
    attributes = getattr(node, "ext_attrs", ())
    return next((attribute.values for attribute in attributes if attribute.name == name), ())
