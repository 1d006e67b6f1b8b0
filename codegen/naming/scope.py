"""A set of names in which each may be declared once."""


class Scope:
    """Hands out names; a name that is taken gets the next free one of the alternatives it was offered."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        self._owners: dict[str, str] = dict.fromkeys(taken, "reserved")

    def owner(self, name: str) -> str | None:
        """Who declared a name, or None."""
        return self._owners.get(name)

    def declare(self, owner: str, *names: str) -> str:
        """The first of the names that is free, declared for `owner`; when none is, the last one numbered."""
        name = self.free(*names)
        self._owners[name] = owner
        return name

    def free(self, *names: str) -> str:
        """The same name, not declared yet."""
        for name in names:
            if name not in self._owners:
                return name
        number = 2
        while f"{names[-1]}{number}" in self._owners:
            number += 1
        return f"{names[-1]}{number}"
