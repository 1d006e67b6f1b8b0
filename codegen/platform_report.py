"""What is known of a name: the data behind `gowasm-gen idl list` and `idl show`.

WebIDL and platform tables in, `codegen.schemas.platform_report` out; `codegen.platform_text` makes the text.
"""

from __future__ import annotations

import difflib
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from codegen.diagnostics import Diagnostics
from codegen.platform import UNKNOWN, Platform
from codegen.resolve.merge import Merged, Part, merge_files
from codegen.schemas import webidl as w
from codegen.schemas.platform import Specification, Status
from codegen.schemas.platform_report import (
    DefinitionKind,
    DefinitionLine,
    DefinitionReport,
    EventReport,
    MemberKind,
    MemberPage,
    MemberReport,
)
from codegen.syntax.writer import write_webidl

_EXT_ATTRS = re.compile(r"\[[A-Za-z][^\]]*\] ")
_USERS_MATTER = ("dictionary", "enum", "typedef", "callback", "callback interface")


class PlatformReport:
    """Answers for one set of parsed files."""

    def __init__(self, files: Sequence[w.IdlFile], platform: Platform) -> None:
        self._platform = platform
        self._status = platform.status
        self._merged: Merged = merge_files(files)
        self._definitions = self._merged.definitions

    def definitions(self) -> tuple[DefinitionLine, ...]:
        """All definitions, by name."""
        return tuple(
            DefinitionLine(
                kind=_kind(node),
                name=name,
                specification=self._merged.specifications[name],
                exposure=_exposure(_ext_attrs(node)),
                members=self._count(node),
                status=self._own_status(node),
            )
            for name, node in sorted(self._definitions.items())
        )

    def show(self, name: str, diagnostics: Diagnostics) -> DefinitionReport | MemberPage | None:
        """A definition (`Document`), a member (`Document.title`) or a member wherever it is (`querySelector`).

        A name that is none of these is reported as `unknown-name`, and None returned.
        """
        if name in self._definitions:
            return self.definition(name)
        owner, dot, member = name.partition(".")
        owners = [owner] if dot else sorted(self._owners.get(name, ()))
        wanted = member if dot else name
        members = [item for each in owners if each in self._definitions for item in self._members_of(each)]
        found = tuple(item for item in members if item.name == wanted)
        if found:
            return MemberPage(name=name, members=found)
        diagnostics.error("unknown-name", f"'{name}' is not defined", hint=self._suggestion(name))
        return None

    def definition(self, name: str) -> DefinitionReport:
        """The report on a definition. Raises KeyError when there is none of the name."""
        node = self._definitions[name]
        specification = self._merged.specifications[name]
        parts = self._merged.parts.get(name, [])
        extending = [part.specification for part in parts] + [each for each, _ in self._merged.fields.get(name, [])]
        return DefinitionReport(
            kind=_kind(node),
            name=name,
            heading=_heading(node),
            specification=self._specification(specification),
            extended_by=tuple(self._specification(each) for each in dict.fromkeys(extending) if each != specification),
            exposure=_exposure(_ext_attrs(node)),
            ancestors=tuple(self._ancestors(name)),
            children=tuple(sorted(self._children.get(name, ()))),
            mixins=tuple(sorted(self._merged.includes.get(name, ()))),
            included_by=tuple(sorted(self._includers.get(name, ()))),
            used_by=tuple(sorted(self._users[name])) if _kind(node) in _USERS_MATTER else (),
            tags=tuple(f"<{tag.name}>" for tag in self._platform.tags if tag.interface == name),
            status=self._own_status(node),
            members=tuple(self._members_of(name)),
            events=tuple(self._events_of(name)),
        )

    # --- members ------------------------------------------------------------------------------------------------

    def _members_of(self, name: str) -> Iterator[MemberReport]:
        node = self._definitions[name]
        match node:
            case w.Dictionary():
                yield from self._fields(name)
            case w.Enum():
                for value in node.values:
                    yield self._member(
                        name, "value", value.value, f'"{value.value}"', self._merged.specifications[name]
                    )
            case w.Interface() | w.Mixin() | w.Namespace() | w.CallbackInterface():
                yield from self._factories(node)
                for part in self._merged.interface_parts(name):
                    for member in part.members:
                        yield self._interface_member(name, part, member)
            case _:
                pass

    def _interface_member(self, owner: str, part: Part, member: w.Member) -> MemberReport:
        kind, name = _member_kind(member), _member_name(member)
        status = self._member_status(owner, name)
        if not status.mdn and (kind in ("constant", "iteration") or name in ("getter", "setter", "deleter")):
            # The data does not name these apart: they are as available as what they belong to.
            status = self._own_status(self._definitions[owner])
        text = _member_text(w.Interface(name="X", members=(member,)))
        exposure = _exposure(member.ext_attrs) or (_exposure(part.ext_attrs) if part.mixin == "" else ())
        if exposure == _exposure(_ext_attrs(self._definitions[owner])):
            exposure = ()
        return self._member(
            owner, kind, name, text, part.specification, origin=part.mixin, exposure=exposure, status=status
        )

    def _factories(self, node: w.Definition) -> Iterator[MemberReport]:
        """`new Image()` and its like: https://webidl.spec.whatwg.org/#LegacyFactoryFunction."""
        for item in _ext_attrs(node):
            if item.name == "LegacyFactoryFunction" and item.values and isinstance(node, w.Interface):
                constructor = w.Constructor(arguments=item.arguments or ())
                text = _member_text(w.Interface(name="X", members=(constructor,)))
                text = item.values[0] + text.removeprefix("constructor")
                specification = self._merged.specifications[node.name]
                status = self._status.member(node.name, item.values[0])
                yield self._member(node.name, "constructor", item.values[0], text, specification, status=status)

    def _fields(self, name: str) -> Iterator[MemberReport]:
        """A dictionary's members, inherited ones first: https://webidl.spec.whatwg.org/#dfn-inherited-dictionaries."""
        for origin in (*reversed(list(self._ancestors(name))), name):
            for specification, field in self._merged.fields.get(origin, ()):
                text = _member_text(w.Dictionary(name="X", members=(field,)))
                inherited = origin if origin != name else ""
                status = self._status.member(origin, field.name)
                yield self._member(name, "field", field.name, text, specification, origin=inherited, status=status)

    def _member(
        self,
        owner: str,
        kind: MemberKind,
        name: str,
        text: str,
        specification: str,
        *,
        origin: str = "",
        exposure: tuple[str, ...] = (),
        status: Status = UNKNOWN,
    ) -> MemberReport:
        return MemberReport(
            kind=kind,
            name=name,
            text=text,
            owner=owner,
            origin=origin,
            specification=self._specification(specification),
            exposure=exposure,
            status=status,
        )

    def _member_status(self, owner: str, member: str) -> Status:
        """For a mixin: as the first interface has it that includes the mixin and is documented."""
        candidates = self._includers.get(owner) or (owner,)
        found = [self._status.member(each, member, self._ancestors(each)) for each in sorted(candidates)]
        return next((status for status in found if status.mdn), found[0])

    def _events_of(self, name: str) -> Iterator[EventReport]:
        for event in self._platform.events:
            for target in event.targets:
                if target.interface == name:
                    yield EventReport(
                        name=event.name,
                        interface=event.interface,
                        bubbles=target.bubbles,
                        cancelable=event.cancelable,
                        status=self._status.event(name, event.name, self._ancestors(name)),
                    )

    # --- definitions --------------------------------------------------------------------------------------------

    def _count(self, node: w.Definition) -> int:
        match node:
            case w.Dictionary():
                return len(self._merged.fields.get(node.name, ()))
            case w.Enum():
                return len(node.values)
            case w.Interface() | w.Mixin() | w.Namespace() | w.CallbackInterface():
                return sum(len(part.members) for part in self._merged.interface_parts(node.name))
            case _:
                return 0

    def _own_status(self, node: w.Definition) -> Status:
        status = UNKNOWN if isinstance(node, w.Includes) else self._status.interface(node.name)
        secure = any(item.name == "SecureContext" for item in _ext_attrs(node))
        return status.model_copy(update={"secure_context": True}) if secure else status

    def _specification(self, name: str) -> Specification:
        """A file that is not the platform's is its own specification."""
        return self._platform.specifications.get(name) or Specification(name=name, title="", url="")

    def _ancestors(self, name: str) -> Iterator[str]:
        seen = {name}
        parent = _parent(self._definitions.get(name))
        while parent is not None and parent not in seen:
            yield parent
            seen.add(parent)
            parent = _parent(self._definitions.get(parent))

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children = defaultdict(list)
        for name, node in self._definitions.items():
            children[_parent(node) or ""].append(name)
        return children

    @cached_property
    def _includers(self) -> dict[str, list[str]]:
        includers = defaultdict(list)
        for target, mixins in self._merged.includes.items():
            for mixin in mixins:
                includers[mixin].append(target)
        return includers

    @cached_property
    def _owners(self) -> dict[str, set[str]]:
        """Member name -> interfaces and namespaces that have it."""
        owners = defaultdict(set)
        for name, node in self._definitions.items():
            if isinstance(node, w.Interface | w.Namespace | w.CallbackInterface):
                for part in self._merged.interface_parts(name):
                    for member in part.members:
                        owners[_member_name(member)].add(name)
        return owners

    @cached_property
    def _users(self) -> dict[str, set[str]]:
        """Name -> where it is mentioned: `Interface.member`, or a definition's name."""
        users: dict[str, set[str]] = defaultdict(set)
        for name, node in self._definitions.items():
            match node:
                case w.Typedef():
                    mentioned = [(name, _mentioned(node.type))]
                case w.CallbackFunction():
                    mentioned = [(name, _mentioned(node.return_type, *_types(node.arguments)))]
                case w.Dictionary():
                    fields = self._merged.fields.get(name, ())
                    mentioned = [(f"{name}.{field.name}", _mentioned(field.type)) for _, field in fields]
                case _:
                    members = [each for part in self._merged.parts.get(name, ()) for each in part.members]
                    mentioned = [(f"{name}.{_member_name(each)}", _member_mentions(each)) for each in members]
            for user, names in mentioned:
                for each in names:
                    users[each].add(user)
        return users

    def _suggestion(self, name: str) -> str:
        owner, dot, member = name.partition(".")
        if dot and owner in self._definitions:
            names = {item.name for item in self._members_of(owner)}
            for ancestor in self._ancestors(owner):
                if any(item.name == member for item in self._members_of(ancestor)):
                    return f"{owner} inherits it: '{ancestor}.{member}'"
                names |= {item.name for item in self._members_of(ancestor)}
            close = _closest(member, names)
            return f"did you mean '{owner}.{close}'?" if close else f"'{owner}' shows its members"
        close = _closest(owner, self._definitions.keys() if dot else {*self._definitions, *self._owners})
        return f"did you mean '{close}{dot}{member}'?" if close else "`gowasm-gen idl list` shows all names"


def _closest(name: str, names: Iterable[str]) -> str:
    known = sorted(names)
    by_lower = {each.lower(): each for each in known}
    same = by_lower.get(name.lower())
    return same or next(iter(difflib.get_close_matches(name, known, 1, 0.6)), "")


# --- reading WebIDL models --------------------------------------------------------------------------------------


def _kind(node: w.Definition) -> DefinitionKind:
    assert not isinstance(node, w.Includes)
    return node.kind


def _ext_attrs(node: w.Definition) -> w.ExtendedAttributes:
    return node.ext_attrs


def _parent(node: w.Definition | None) -> str | None:
    return node.inherits if isinstance(node, w.Interface | w.Dictionary) else None


def _exposure(ext_attrs: w.ExtendedAttributes) -> tuple[str, ...]:
    """https://webidl.spec.whatwg.org/#Exposed: the names as written, `*` for everywhere."""
    return next((item.values for item in ext_attrs if item.name == "Exposed"), ())


def _heading(node: w.Definition) -> str:
    """The definition without its members and extended attributes; whole where it has no members."""
    text = " ".join(_EXT_ATTRS.sub("", line).strip() for line in _written(node))
    if isinstance(node, w.Typedef | w.CallbackFunction):
        return text.removesuffix(";").replace("( ", "(").replace(" )", ")")
    return text.partition(" {")[0]


def _member_text(holder: w.Interface | w.Dictionary) -> str:
    """The one member of `holder`, on one line."""
    text = " ".join(line.strip() for line in _written(holder)[1:-1])
    return _EXT_ATTRS.sub("", text).removesuffix(";").replace("( ", "(").replace(" )", ")")


def _written(node: w.Definition) -> list[str]:
    bare = node.model_copy(update={"ext_attrs": ()})
    return write_webidl(w.IdlFile(path="", specification="", definitions=(bare,))).splitlines()


def _member_kind(member: w.Member) -> MemberKind:
    match member:
        case w.Constructor():
            return "constructor"
        case w.Const():
            return "constant"
        case w.Attribute():
            named = isinstance(member.type, w.ReferenceType) and member.type.name.endswith("EventHandler")
            return "handler" if named and member.name.startswith("on") else "attribute"
        case w.Operation():
            return "operation"
        case _:
            return "iteration"


def _member_name(member: w.Member) -> str:
    """The name by which a member is shown and looked up."""
    match member:
        case w.Const() | w.Attribute():
            return member.name
        case w.Operation():
            return member.name or ("toString" if member.special == "stringifier" else member.special or "")
        case w.Constructor():
            return "constructor"
        case w.Iterable(asynchronous=True):
            return "@@asyncIterator"
        case _:
            return "@@iterator"


def _member_mentions(member: w.Member) -> Iterator[str]:
    match member:
        case w.Const() | w.Attribute():
            return _mentioned(member.type)
        case w.Operation():
            return _mentioned(member.return_type, *_types(member.arguments))
        case w.Constructor():
            return _mentioned(*_types(member.arguments))
        case w.Iterable():
            return _mentioned(member.key_type, member.value_type, *_types(member.arguments))
        case w.Maplike():
            return _mentioned(member.key_type, member.value_type)
        case w.Setlike():
            return _mentioned(member.value_type)


def _types(arguments: tuple[w.Argument, ...]) -> Iterator[w.IdlType]:
    return (argument.type for argument in arguments)


def _mentioned(*types: w.IdlType | None) -> Iterator[str]:
    for each in types:
        match each:
            case w.ReferenceType():
                yield each.name
            case w.GenericType():
                yield from _mentioned(*each.arguments)
            case w.UnionType():
                yield from _mentioned(*each.members)
            case _:
                pass
