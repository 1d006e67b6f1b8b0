"""The options of a client, as the runtime declares them."""

from __future__ import annotations

import re
from functools import cache

from codegen.resources import templates_dir
from codegen.schemas.goclient import ClientOption

_FILES = ("options.go", "auth.go")
_FUNCTION = re.compile(r"((?:^//.*\n)+)^func (With\w+)\((.*)\) Option \{$", re.MULTILINE)
_OWN = re.compile(r"(?<![\w.])([A-Z]\w*)")
"""A type of the runtime itself, in its own words."""


@cache
def client_options() -> tuple[ClientOption, ...]:
    """Each option with its documentation; types of the runtime are named from outside."""
    folder = templates_dir() / "go" / "api"
    texts = [(folder / name).read_text("utf-8") for name in _FILES]
    return tuple(
        ClientOption(
            name=name,
            doc=tuple(line.removeprefix("//").removeprefix(" ") for line in doc.splitlines()),
            params=_OWN.sub(r"gowasm.\1", params),
            arguments=", ".join(param.split()[0] for param in params.split(", ")),
        )
        for text in texts
        for doc, name, params in _FUNCTION.findall(text)
    )
