"""What programs use of a generated package, judged by their words.

There is no type checker here, and none is needed: a declaration of the package is used when its name stands after the
package's own (`dom.EventClick`), and a method is when its name stands after any dot in the program (`x.Click()`) and
its type is reached. That keeps a little too much and never too little, but for what is called by reflection alone or
through an interface that neither the program nor `fmt` declares.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from codegen.lower.dom.collisions import declares
from codegen.lower.dom.package import DomPackage
from codegen.schemas.gosource import GoNames

# What the helpers in templates/go/support need of the package, by the names in them that a program may use.
_HELPERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("On", "Once", "OnAsync", "EventType", "CustomEventType", "ListenOptions"), ("EventTarget", "Event")
    ),
    **dict.fromkeys(
        "Create Query QueryAll MustQuery MustQueryAll QueryError ErrNotFound ErrWrongType Tag".split(),
        ("Node", "Element", "Document"),
    ),
}

# Methods that are called for a program although it need not name them: https://pkg.go.dev/fmt#hdr-Printing.
_IMPLIED = frozenset({"String"})

_VERSION = re.compile(r"v[0-9]+")  # math/rand/v2 is package rand


@dataclass(frozen=True)
class Use:
    """`names` are the words after the package's name, `members` those after any other dot."""

    names: frozenset[str]
    members: frozenset[str]

    def roots(self, package: DomPackage) -> Iterator[str]:
        """The units of a package that the names mean."""
        units = {name: declaration.unit for _, declaration in package.declarations for name in declares(declaration)}
        for name in self.names:
            yield from _HELPERS.get(name, ())
            if name in units:
                yield units[name]


def use_of(files: Iterable[GoNames], import_path: str, package: str) -> Use:
    """What some files use of the package that has an import path and a name."""
    names: set[str] = set()
    members: set[str] = set(_IMPLIED)
    for file in files:
        ours = {name or package for name, path in file.imports if path == import_path}
        others = {name or _usual_name(path) for name, path in file.imports if path != import_path} - {""}
        if "." in ours:
            names |= file.identifiers
        members |= file.selected
        for left, right in file.qualified:
            if left in ours:
                names.add(right)
            if left in file.declared or left not in ours | others:
                members.add(right)
    return Use(frozenset(names), frozenset(members))


def _usual_name(path: str) -> str:
    """What a package of the standard library is called; nothing for others, which may have any name."""
    parts = [part for part in path.split("/") if not _VERSION.fullmatch(part)]
    return parts[-1] if "." not in parts[0] else ""
