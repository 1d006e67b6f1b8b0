"""What is known of the web platform beside its WebIDL: events, elements, CSS properties, support status.

These are the records of the JSON tables in `webidl/platform/`, which leave out every field that has its default.
"""

from typing import Literal

from codegen.schemas.base import Model

MDN = "https://developer.mozilla.org/docs/"

Baseline = Literal["widely", "newly", "limited", "unknown"]


class Status(Model):
    """How far something is supported, and where it is documented.

    `baseline` is that of https://web-platform-dx.github.io/web-features/; `unknown` when no data names the thing.
    `since` is the day on which it became newly available, as published (`2015-07-29`, `≤2018-10-02`), or empty.
    `mdn` is the path below `MDN`, or empty. `discouraged` is the reason why not to use it, where the data gives one.
    """

    baseline: Baseline = "unknown"
    since: str = ""
    experimental: bool = False
    deprecated: bool = False
    standard_track: bool = True
    secure_context: bool = False
    mdn: str = ""
    discouraged: str = ""

    @property
    def mdn_url(self) -> str:
        return MDN + self.mdn if self.mdn else ""


class Package(Model):
    """An npm package that the embedded data was made from. `licence` is an SPDX identifier."""

    name: str
    version: str
    licence: str


class Specification(Model):
    """The source of one WebIDL file; `name` is the file's name without extension."""

    name: str
    title: str
    url: str


class EventTarget(Model):
    """An interface at which an event is fired, with the interfaces inheriting from it.

    `bubbles` is None where the target is in no tree. `path` lists the interfaces that a bubbling event reaches.
    """

    interface: str
    bubbles: bool | None = None
    path: tuple[str, ...] = ()


class Event(Model):
    """All firings of events of one name and one interface.

    Several may share a name: `message` is a MessageEvent at a Window and a MediaKeyMessageEvent at a MediaKeySession.
    Targets are interfaces, never mixins. `cancelable` is None where the standard does not say, or varies.
    """

    name: str
    interface: str
    targets: tuple[EventTarget, ...]
    cancelable: bool | None = None


class Tag(Model):
    """An element by its local name. `interface` is what `createElement(NS)` returns for it."""

    namespace: Literal["html", "svg", "mathml"]
    name: str
    interface: str
    obsolete: bool = False
    status: Status = Status()


class CssProperty(Model):
    """A CSS property and the attributes of CSSStyleProperties that stand for it.

    `attributes` holds the names of https://drafts.csswg.org/cssom/#dom-cssstyleproperties-camel-cased-attribute, the
    one to use first: `fontSize`, `font-size` or `webkitTransform`, `WebkitTransform`, `-webkit-transform`.
    `alias_of` is the property that a legacy name stands for, or empty.
    """

    name: str
    attributes: tuple[str, ...]
    alias_of: str = ""
    longhands: tuple[str, ...] = ()
    status: Status = Status()


class CssDescriptor(Model):
    """A descriptor of an at-rule (`@font-face`), under the same attribute names as a property would have."""

    at_rule: str
    name: str
    attributes: tuple[str, ...]
    status: Status = Status()


class Css(Model):
    properties: tuple[CssProperty, ...]
    descriptors: tuple[CssDescriptor, ...]
