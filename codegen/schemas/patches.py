"""What the WebIDL cannot say and people found out: `webidl/patches/*.toml`. Every entry names a member and a reason."""

from pydantic import Field

from codegen.schemas.base import Model


class Omission(Model):
    """Members that are not generated, and why. `Interface.member`, `Interface.*`."""

    members: tuple[str, ...]
    reason: str


class Patches(Model):
    """All patch files together. Keys are `Interface.member`; a member of a mixin is named by the mixin.

    throws:   operations and attributes whose Go form returns an error, by interface; `name=` is an attribute's setter.
    names:    Go names of the overloads of a member, in the order of the WebIDL.
    types:    `Interface.member(argument)`, or `Interface.member` for a result or an attribute -> the WebIDL type to use
              instead: the name of a built-in type or of a definition. A typedef -> the typedef to use instead.
    fills:    `Interface.member(argument)` of buffers that the callee writes into.
    returned: `Interface.member(argument)` of arguments that the operation returns as they are.
    copied:   interfaces whose operations copy the buffers that they are given before they return.
    sent:     dictionaries that are given to JavaScript where the WebIDL says `any`.
    once:     callbacks that JavaScript calls at most once.
    views:    mixins whose members are reached through a view.
    omit:     what is not generated, and why.
    """

    throws: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    names: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    types: dict[str, str] = Field(default_factory=dict)
    fills: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    once: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
    omit: tuple[Omission, ...] = ()
