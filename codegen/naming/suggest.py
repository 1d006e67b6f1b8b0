"""The known name that a mistyped one was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable


def closest(name: str, known: Iterable[str]) -> str:
    """The nearest known name within about a third of the name's letters, or the empty string."""
    limit = min(3, max(1, len(name) // 3))
    best = ""
    distance = limit + 1
    folded = name.casefold()
    letters = set(name)
    for candidate in sorted(known):
        # Each letter that the candidate lacks or adds is one change at least: most candidates end here.
        if candidate == name or abs(len(candidate) - len(name)) >= distance:
            continue
        if candidate.casefold() != folded and len(letters.symmetric_difference(candidate)) > 2 * (distance - 1):
            continue
        if candidate.casefold() == folded:
            return candidate
        found = _distance(name, candidate, distance)
        if found < distance:
            best, distance = candidate, found
    return best


def _distance(a: str, b: str, limit: int) -> int:
    """How many letters to insert, drop, change or swap with the next one; `limit` when that many or more."""
    before: list[int] = []
    above = list(range(len(b) + 1))
    for row, letter in enumerate(a, 1):
        current = [row]
        for column, other in enumerate(b, 1):
            cost = min(above[column] + 1, current[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == b[column - 2] and a[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) >= limit:
            return limit
        before, above = above, current
    return above[-1]
