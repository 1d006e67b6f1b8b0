"""Puts declarations into files and works out what each file imports."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.schemas import gofile as g

# The files that stand for no specification, and what they are made from.
FILES_OF_NONE = {"unions": "WebIDL", "events": "@webref/events", "elements": "@webref/elements"}


def go_files(
    groups: dict[str, list[g.GoDeclaration]], package: str, runtime: str, sources: Mapping[str, str]
) -> list[g.GoFile]:
    """A file for each specification. `sources` are the paths of the specifications; `runtime` is rt's import path."""
    return [
        go_file(f"{name}.go", declarations, package, runtime, FILES_OF_NONE.get(name) or sources[name])
        for name, declarations in groups.items()
        if declarations
    ]


def go_file(path: str, declarations: Iterable[g.GoDeclaration], package: str, runtime: str, source: str) -> g.GoFile:
    """One file with its imports and the variables that name the JavaScript members it uses, each once."""
    declarations = tuple(declarations)
    imports: set[str] = set()
    ops: dict[str, g.GoOp] = {}
    needs_runtime = False
    for declaration in declarations:
        imports |= _imports(declaration)
        needs_runtime = needs_runtime or not isinstance(declaration, g.GoConst | g.GoVariable)
        if isinstance(declaration, g.GoFunction) and declaration.op:
            ops[declaration.op.variable] = declaration.op
    return g.GoFile(
        path=path,
        package=package,
        source=source,
        imports=tuple(sorted(imports)),
        runtime=runtime if needs_runtime else "",
        declarations=declarations,
        ops=tuple(sorted(ops.values(), key=lambda op: op.variable)),
    )


def _imports(declaration: g.GoDeclaration) -> set[str]:
    match declaration:
        case g.GoFunction():
            return {"iter"} if "iter." in declaration.result_text else set()
        case g.GoInterface() | g.GoEnumDecl() | g.GoCallbackDecl():
            return {"syscall/js"}
        case g.GoDictionaryDecl():
            return {"syscall/js"} if declaration.encoded else set()
        case g.GoUnionDecl():
            return {"syscall/js"} if any(a.wrapper for a in declaration.alternatives) else set()
        case g.GoConst():
            return set(declaration.imports)
        case g.GoView() | g.GoNamespace() | g.GoVariable():
            return set()


def support_files(package: str, runtime: str, units: frozenset[str]) -> list[g.SupportFile]:
    """The helpers whose types are there: values always, events and elements with the interfaces they work on."""
    every = (
        ("values", ()),
        ("events", ("EventTarget", "Event")),
        ("elements", ("Node", "Element", "Document")),
    )
    return [
        g.SupportFile(
            path=f"gowasm_{name}.go",
            package=package,
            template=f"support/{name}.go.j2",
            runtime=runtime,
            requires=requires,
        )
        for name, requires in every
        if units.issuperset(requires)
    ]
