"""What a run asks of the packages that it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from codegen.schemas import gosource as s


def is_exported(declared: s.TypeDecl) -> bool:
    """https://go.dev/ref/spec#Exported_identifiers."""
    return declared.name[:1].isupper()


@dataclass(frozen=True)
class Asked:
    """What is wanted of packages.

    types:     whether a type of theirs is, with all that it is made of.
    constants: whether all exported constants are; else only those of the types.
    opened:    whether the parameters and results of an interface's methods are looked into, and what `named` gives.
    named:     the types that the directives of an opened interface, or of a method of it, name.
    sealed:    whether the types that have the methods of an interface belong to it, and come with it.
    """

    types: Callable[[s.TypeDecl], bool] = is_exported
    constants: bool = True
    opened: Callable[[s.TypeDecl], bool] = lambda _: False
    named: Callable[[s.Doc], Sequence[s.GoExpr]] = lambda _: ()
    sealed: Callable[[s.TypeDecl], bool] = lambda _: False


EXPORTED = Asked()
