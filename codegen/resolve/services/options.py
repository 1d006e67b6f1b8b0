"""The values of options: durations, counts, statuses, ways to say who one is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction

from codegen.diagnostics import Diagnostics
from codegen.resolve.services.directives import Option, Word

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""The name of a header or cookie: https://www.rfc-editor.org/rfc/rfc9110#name-tokens."""

# https://pkg.go.dev/time#ParseDuration
_DURATION = re.compile(r"(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h)")
_NANOSECONDS = {
    "ns": 1,
    "us": 10**3,
    "µs": 10**3,
    "μs": 10**3,
    "ms": 10**6,
    "s": 10**9,
    "m": 60 * 10**9,
    "h": 3600 * 10**9,
}
_LONGEST = 2**63 - 1
_MOST_RETRIES = 100


class Options:
    """What options of a service or a route say. Wrong values are reported as `bad-option`, and count as not given."""

    def __init__(self, options: Mapping[str, Option], diagnostics: Diagnostics) -> None:
        self._options = options
        self._diagnostics = diagnostics

    def word(self, name: str) -> Word | None:
        """The value as written."""
        option = self._options.get(name)
        return option.value if option is not None else None

    def flag(self, name: str) -> bool:
        return name in self._options

    def choice(self, name: str, *known: str) -> str:
        """One of some words, or an empty text."""
        word = self.word(name)
        if word is None or word.text in known:
            return word.text if word is not None else ""
        self._bad(word, f"'{name}' is {_either(known)}", f"write {name}={known[0]}")
        return ""

    def timeout(self) -> int:
        """In nanoseconds, 0 where none is set."""
        word = self.word("timeout")
        if word is None:
            return 0
        parts = _DURATION.findall(word.text)
        total = sum((_nanoseconds(part) for part in parts), Fraction(0))
        if "".join(parts) != word.text or not 1 <= total <= _LONGEST:
            self._bad(word, f"'{word.text}' is no duration", "write a number with ms, s, m or h: timeout=30s")
            return 0
        return int(total)

    def retries(self) -> int | None:
        word = self.word("retry")
        if word is None:
            return None
        if not re.fullmatch(r"[0-9]{1,3}", word.text) or int(word.text) > _MOST_RETRIES:
            self._bad(word, f"'retry' is a number from 0 to {_MOST_RETRIES}", "write retry=2")
            return None
        return int(word.text)

    def status(self) -> int | None:
        """What success is."""
        word = self.word("status")
        if word is None:
            return None
        if not re.fullmatch(r"2[0-9][0-9]", word.text):
            self._bad(word, "the status of success is a number from 200 to 299", "write status=201")
            return None
        return int(word.text)

    def auth(self) -> tuple[str, ...] | None:
        """`bearer`, `basic` and `apikey:X-Header`, any of which will do; empty for `none`."""
        word = self.word("auth")
        if word is None:
            return None
        found: list[str] = []
        position = 0
        for text in word.text.split(","):
            part = word.part(position, position + len(text))
            position += len(text) + 1
            kind, colon, header = text.partition(":")
            right = bool(TOKEN.fullmatch(header)) if kind == "apikey" else not colon
            if kind not in ("none", "bearer", "basic", "apikey") or not right:
                hint = "write auth=none, auth=bearer, auth=basic, or auth=apikey:X-API-Key with the name of the header"
                message = f"'{text}' is no way to say who one is" if text else "nothing stands beside the comma"
                self._bad(part if text else word, message, hint)
                return None
            if text in found or (found and "none" in (text, *found)):
                self._bad(part, f"'{text}' does not go with what stands before it", "leave it out")
                return None
            found.append(text)
        return () if found == ["none"] else tuple(found)

    def _bad(self, word: Word, message: str, hint: str) -> None:
        self._diagnostics.error("bad-option", message, word.span, hint)


def _nanoseconds(part: str) -> Fraction:
    number = part.rstrip("nuµμmsh")
    return Fraction(number.rstrip(".") or "0") * _NANOSECONDS[part[len(number) :]]


def _either(known: tuple[str, ...]) -> str:
    return known[0] if len(known) == 1 else f"{', '.join(known[:-1])} or {known[-1]}"
