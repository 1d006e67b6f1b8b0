"""What `gowasm-gen idl list` and `idl show` have to say, before it becomes text."""

from typing import Literal

from codegen.schemas.base import Model
from codegen.schemas.platform import Specification, Status

DefinitionKind = Literal[
    "interface", "mixin", "callback interface", "namespace", "dictionary", "enum", "typedef", "callback"
]
MemberKind = Literal["constructor", "constant", "attribute", "handler", "operation", "iteration", "field", "value"]


class MemberReport(Model):
    """One member as its WebIDL, without extended attributes and semicolon.

    `owner` is the definition that has it and `origin` the mixin or inherited dictionary that gives it, or empty.
    `exposure` is empty where the member is exposed wherever its owner is.
    """

    kind: MemberKind
    name: str
    text: str
    owner: str
    origin: str = ""
    specification: Specification
    exposure: tuple[str, ...] = ()
    status: Status = Status()


class EventReport(Model):
    """An event fired at the interface itself. `bubbles` and `cancelable` are None where the data does not say."""

    name: str
    interface: str
    bubbles: bool | None = None
    cancelable: bool | None = None
    status: Status = Status()


class DefinitionReport(Model):
    """Everything known of one name; what does not apply to its kind is empty.

    `ancestors` are nearest first, `children` inherit directly. `included_by` says who includes a mixin. `used_by` holds
    `Interface.member` and names of dictionaries, typedefs and callbacks that mention a dictionary, enum, typedef or
    callback.
    """

    kind: DefinitionKind
    name: str
    heading: str
    specification: Specification
    extended_by: tuple[Specification, ...] = ()
    exposure: tuple[str, ...] = ()
    ancestors: tuple[str, ...] = ()
    children: tuple[str, ...] = ()
    mixins: tuple[str, ...] = ()
    included_by: tuple[str, ...] = ()
    used_by: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    status: Status = Status()
    members: tuple[MemberReport, ...] = ()
    events: tuple[EventReport, ...] = ()


class MemberPage(Model):
    """One member's overloads, or the members of one name on several definitions."""

    name: str
    members: tuple[MemberReport, ...]


class DefinitionLine(Model):
    """A definition in the list. `members` counts those of partials and mixins too."""

    kind: DefinitionKind
    name: str
    specification: str
    exposure: tuple[str, ...] = ()
    members: int = 0
    status: Status = Status()
