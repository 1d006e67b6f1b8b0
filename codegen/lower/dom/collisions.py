"""Two names of WebIDL that are one in Go. Members step out of each other's way; definitions are told to the user."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diagnostics import Diagnostics
from codegen.naming.go import type_name
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.span import NOWHERE


def declares(declaration: g.GoDeclaration) -> tuple[str, ...]:
    """The exported names of the package that come with a declaration; a method has none of its own."""
    match declaration:
        case g.GoInterface(name=name):
            return (name, f"{name}From", f"Any{name}") if declaration.open else (name, f"{name}From")
        case g.GoDictionaryDecl(name=name):
            return (name, f"New{name}") if declaration.constructed else (name,)
        case g.GoEnumDecl(name=name):
            return (name, *(value.name for value in declaration.values))
        case g.GoUnionDecl(name=name):
            return (name, *(a.receiver for a in declaration.alternatives if a.wrapper))
        case g.GoNamespace(name=name):
            return (name, declaration.type_name)
        case g.GoFunction(name=name):
            return () if declaration.receiver else (name,)
        case g.GoView(name=name) | g.GoCallbackDecl(name=name) | g.GoConst(name=name) | g.GoVariable(name=name):
            return (name,)


def report_collisions(declarations: Iterable[g.GoDeclaration], binding: b.Binding, diagnostics: Diagnostics) -> None:
    """Diagnostics: `name-collision` for each name that a second declaration of the package would have."""
    sources: dict[str, list[tuple[str, b.BoundNode]]] = {}
    groups = (binding.interfaces, binding.dictionaries, binding.enums, binding.callbacks)
    for name, node in ((name, node) for group in groups for name, node in group.items()):
        sources.setdefault(type_name(name), []).append((name, node))
    owners: dict[str, g.GoDeclaration] = {}
    ops: dict[str, g.GoOp] = {}
    told: set[str] = set()
    for declaration in declarations:
        if isinstance(declaration, g.GoFunction) and declaration.op is not None:
            op = ops.setdefault(declaration.op.variable, declaration.op)
            if op != declaration.op:
                message = (
                    f"two members would be called by the variable '{op.variable}': {op.name}, {declaration.op.name}"
                )
                diagnostics.error("name-collision", message, hint="leave one of them out")
        for name in declares(declaration):
            other = owners.setdefault(name, declaration)
            if other is declaration or declaration.unit in told:
                continue
            told.add(declaration.unit)
            units = dict.fromkeys((other.unit, declaration.unit))
            known = [found for unit in units for found in sources.get(unit, ())]
            words = " and ".join(f"'{source}'" for source, _ in known) or " and ".join(units)
            diagnostics.error(
                "name-collision",
                f"{words} would both declare '{name}' in Go",
                known[-1][1].span if known else NOWHERE,
                "rename one of them, or leave it out",
                [(node.span, "the other one") for _, node in known[:-1]],
            )
