"""What a Go file says, as far as we read it."""

from codegen.schemas.base import Model


class GoNames(Model):
    """The names that a Go file uses: `qualified` are (package path, name) pairs, `selected` all names after a dot."""

    qualified: frozenset[tuple[str, str]]
    selected: frozenset[str]
    dot_imports: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()
