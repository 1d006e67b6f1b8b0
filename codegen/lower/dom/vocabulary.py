"""The platform's words: constants, events, tags and CSS properties."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from codegen.lower.dom.docs import Documentation, status_lines
from codegen.lower.dom.functions import FunctionBuilder, member_site
from codegen.lower.dom.types import interface_name
from codegen.naming.go import exported, op_name, type_name
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.platform import Css, Event, Tag

_Placed = tuple[str, g.GoDeclaration]


def lower_constants(
    binding: b.Binding, docs: Documentation, package: Scope
) -> Iterator[tuple[_Placed | None, ManifestEntry]]:
    """Constants under the standard's own names. One that means different things in two places is prefixed by its owner.

    Which names clash is judged on all that was read, so that a smaller selection does not rename anything.
    """
    owners: list[tuple[b.Interface | None, str, b.Const]] = []
    for interface in binding.interfaces.values():
        owners += [(interface, interface.name, constant) for constant in interface.constants]
    for callback in binding.callbacks.values():
        owners += [(None, callback.name, constant) for constant in callback.constants]
    values: defaultdict[str, set[int | str]] = defaultdict(set)
    for _, _, constant in owners:
        values[constant.name].add(_number(constant.value))
    declared: dict[str, tuple[str, str]] = {}
    for owner, owner_name, constant in owners:
        member = f"{owner_name}.{constant.name}"
        plain = len(values[constant.name]) == 1
        wanted = constant.name if plain else f"{type_name(owner_name)}_{constant.name}"
        known = wanted in declared
        if not known:
            free = package.declare(member, wanted, f"{type_name(owner_name)}_{constant.name}")
            declared[wanted] = free, f"{constant.specification}.go"
        name, file = declared[wanted]
        entry = ManifestEntry(
            member=member,
            symbols=(name,),
            file=file,
            exposed=constant.exposed,
            baseline=docs.baseline(owner, constant.name) if owner else "unknown",
        )
        if known:
            yield None, entry
            continue
        words = f"is {owner_name}.{constant.name}."
        doc = (
            docs.member(name, words, constant, owner, constant.name)[:1]
            if owner
            else docs.definition(name, words, constant, owner_name)[:1]
        )
        value = _SPECIAL.get(constant.value, constant.value)
        imports = ("math",) if constant.value in _SPECIAL else ()
        declaration = g.GoConst(unit=name, doc=doc, name=name, value=value, imports=imports)
        yield (constant.specification, declaration), entry


# https://webidl.spec.whatwg.org/#idl-constants: these are no constants in Go.
_SPECIAL = {"Infinity": "math.Inf(1)", "-Infinity": "math.Inf(-1)", "NaN": "math.NaN()"}


def _number(text: str) -> int | str:
    try:
        return int(text, 0)
    except ValueError:
        return text


def lower_events(
    events: tuple[Event, ...], binding: b.Binding, docs: Documentation, package: Scope
) -> Iterator[g.GoVariable]:
    """An event descriptor for each name. Where targets differ in the interface, the commonest has the plain name and
    the others name their target: `EventClose` and `EventWebSocketClose`."""
    by_name: defaultdict[str, list[Event]] = defaultdict(list)
    for event in events:
        interface = binding.interfaces.get(event.interface)
        if interface is not None and "Event" in (interface.name, *interface.ancestors):
            by_name[event.name].append(event)
    for name, found in by_name.items():
        found.sort(key=lambda event: -_reach(event))
        yield _event(
            found[0], f"Event{exported(name)}", [t.interface for t in found[0].targets], binding, docs, package
        )
        for event in found[1:]:
            for target in event.targets:
                owner = exported(target.interface) if target.interface.islower() else target.interface
                yield _event(event, f"Event{owner}{exported(name)}", [target.interface], binding, docs, package)


def _reach(event: Event) -> int:
    """How common an event is: elements weigh more than any number of special objects."""
    return sum(1000 if "Element" in t.interface or t.interface == "Window" else 1 for t in event.targets)


def _event(
    event: Event, name: str, targets: list[str], binding: b.Binding, docs: Documentation, package: Scope
) -> g.GoVariable:
    go = interface_name(binding.interfaces[event.interface])
    where = ", ".join(targets[:6]) + (", ..." if len(targets) > 6 else "")
    name = package.declare(f"event {event.name}", name)
    return g.GoVariable(
        unit=name,
        doc=docs.event(
            name,
            f"is the event {event.name}, a *{go} fired at {where}.",
            (binding.interfaces[target] for target in targets if target in binding.interfaces),
            event.name,
        ),
        name=name,
        type_text=f"EventType[*{go}]",
        arguments=(f'name: "{event.name}"',),
        uses=(go, "EventTarget", "Event"),
    )


_NAMESPACES = {
    "html": ("Tag", ""),
    "svg": ("SVGTag", "http://www.w3.org/2000/svg"),
    "mathml": ("MathMLTag", "http://www.w3.org/1998/Math/MathML"),
}


def lower_tags(tags: tuple[Tag, ...], binding: b.Binding, package: Scope) -> Iterator[g.GoVariable]:
    """A tag descriptor for each element name: `TagButton`, `SVGTagCircle`, `MathMLTagMfrac`."""
    for tag in tags:
        if tag.interface not in binding.interfaces:
            continue
        prefix, namespace = _NAMESPACES[tag.namespace]
        name = package.declare(f"tag {tag.name}", prefix + exported(tag.name))
        status = tag.status
        if tag.obsolete or status.deprecated:
            status = status.model_copy(update={"deprecated": True, "discouraged": "the element is obsolete."})
        go = interface_name(binding.interfaces[tag.interface])
        yield g.GoVariable(
            unit=name,
            doc=(f"{name} is the element {tag.name}, a *{go}.", *status_lines(status)),
            name=name,
            type_text=f"Tag[*{go}]",
            arguments=(f'"{tag.name}"', f'"{namespace}"'),
            uses=(go, "Node", "Element", "Document"),
        )


def lower_css(css: Css, binding: b.Binding, functions: FunctionBuilder) -> Iterator[tuple[g.GoFunction, str]]:
    """Typed accessors for every CSS property on CSSStyleProperties. Descriptors of at-rules are in the WebIDL already.

    Yields each function and the member that it stands for. The dashed and the capitalized spellings of
    https://drafts.csswg.org/cssom/#dom-cssstyleproperties-dashed-attribute are the same property under other names.
    """
    string = b.StringType(name="DOMString")
    owner = "CSSStyleProperties"
    declared = {attribute.name for attribute in binding.interfaces[owner].attributes}
    for item in css.properties:
        attribute = item.attributes[0]
        if attribute in declared:
            continue
        name = exported(attribute)
        op = g.GoOp(variable=op_name(owner, attribute), class_variable=f"class{owner}", name=attribute)
        site = member_site(owner, op)
        tail = [item.status.mdn_url] if item.status.mdn else []
        if item.status.deprecated:
            tail += ["", "Deprecated: the standards advise against it; see MDN."]
        words = f"the CSS property {item.name}."
        yield functions.getter(site, name, (f"{name} returns {words}", *tail), string), f"{owner}.{attribute}"
        yield functions.setter(site, f"Set{name}", (f"Set{name} sets {words}", *tail), string), f"{owner}.{attribute}"
