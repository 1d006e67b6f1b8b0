"""What a Go file says, as far as we read it."""

from codegen.schemas.base import Model


class GoNames(Model):
    """The names that a Go file uses.

    imports:     (name or "" where none is given, path) of each import; `.` is the name of a dot import.
    qualified:   (left, right) of each `left.right` with a plain identifier on the left.
    selected:    the names after any other dot, and those of the methods that interfaces ask for.
    declared:    identifiers that the file declares within functions, which may hide the name of an import.
    identifiers: every plain identifier.
    """

    imports: frozenset[tuple[str, str]] = frozenset()
    qualified: frozenset[tuple[str, str]] = frozenset()
    selected: frozenset[str] = frozenset()
    declared: frozenset[str] = frozenset()
    identifiers: frozenset[str] = frozenset()
