"""What contains itself: packages that import each other, types without end, aliases of aliases."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang.generics import arguments_of, substitute, unaliased_in, underlying_in
from codegen.resolve.golang.types import Key
from codegen.resolve.golang.world import Package
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

Types = Mapping[Key, t.Declaration]


def report_import_cycles(packages: Mapping[str, Package], diagnostics: Diagnostics) -> None:
    """`import-cycle`: https://go.dev/ref/spec#Import_declarations. Only packages that were read count, once a cycle."""
    done: set[str] = set()
    for start in packages:
        way: list[str] = []
        todo = [(start, iter(_imports(packages, start)))] if start not in done else []
        if todo:
            way.append(start)
        while todo:
            for path, span in todo[-1][1]:
                if path in way:
                    names = [*way[way.index(path) :], path]
                    diagnostics.error(
                        "import-cycle",
                        f"packages import each other: {' -> '.join(names)}",
                        span,
                        "move what both need into a package of its own",
                    )
                elif path not in done:
                    way.append(path)
                    todo.append((path, iter(_imports(packages, path))))
                    break
            else:
                done.add(way.pop())
                todo.pop()


def _imports(packages: Mapping[str, Package], path: str) -> list[tuple[str, Span]]:
    found: dict[str, Span] = {}
    for file in packages[path].files:
        for declared in file.source.imports:
            if declared.path in packages:
                found.setdefault(declared.path, declared.span)
    return list(found.items())


def report_recursive_types(types: Types, place: Callable[[Key], object | None], diagnostics: Diagnostics) -> None:
    """`invalid-recursive-type` and `alias-cycle`: https://go.dev/ref/spec#Type_declarations; also
    `invalid-embedded-type` and `invalid-map-key`. `place` tells where a type is written: those of the standard
    library's table are right. Types that nobody needs are not looked into."""
    finished: set[tuple[Key, tuple[t.GoType, ...]]] = set()
    types = {key: declaration for key, declaration in types.items() if place(key) is not None}
    _report_alias_cycles(types, diagnostics)
    for key, declaration in types.items():
        arguments = tuple(t.TypeParameter(name=it.name) for it in declaration.params)
        _check_size(t.Named(package=key[0], name=key[1], arguments=arguments), finished, types, diagnostics)
        _check_parts(declaration.type, types, diagnostics)


_DEEPEST = 100
"""How often a generic type may hold itself with other arguments until it counts as endless."""


def _check_size(
    first: t.Named, finished: set[tuple[Key, tuple[t.GoType, ...]]], types: Types, diagnostics: Diagnostics
) -> None:
    """Follows what a value of the type holds by itself, without pointers, slices and maps in between."""
    way: list[t.Named] = []
    places: dict[Key, list[int]] = {}
    todo = [iter([first])]
    while todo:
        named = next(todo[-1], None)
        if named is None:
            todo.pop()
            if way:
                done = way.pop()
                places[done.key].pop()
                finished.add((done.key, done.arguments))
            continue
        before = places.setdefault(named.key, [])
        if before and (named.arguments == way[before[-1]].arguments or len(before) > _DEEPEST):
            _report_recursive(way[before[-1] :], types, diagnostics)
            finished.update((it.key, it.arguments) for it in way)
            return
        declaration = types.get(named.key)
        if declaration is not None and (named.key, named.arguments) not in finished:
            before.append(len(way))
            way.append(named)
            todo.append(iter(_held(substitute(declaration.type, arguments_of(named, declaration)))))


def _report_recursive(cycle: list[t.Named], types: Types, diagnostics: Diagnostics) -> None:
    """At the first of its types that is no part of another: generic types only pass it on."""
    first = min(cycle, key=lambda it: (bool(it.arguments), _span(it, types)))
    at = cycle.index(first)
    names = [it.name for it in (*cycle[at:], *cycle[:at], first)]
    diagnostics.error(
        "invalid-recursive-type",
        f"{first.name} contains itself: {' -> '.join(names)}",
        _span(first, types),
        "put a pointer, a slice or a map between",
    )


def _span(named: t.Named, types: Types) -> Span:
    """Where a type is declared."""
    declaration = types.get(named.key)
    return declaration.span if declaration is not None else named.span


def _held(type_: t.GoType) -> list[t.Named]:
    """The declared types that a value of a type holds by itself."""
    found: list[t.Named] = []
    todo = [type_]
    while todo:
        match todo.pop():
            case t.Named() as named:
                found.append(named)
            case t.Array() as array:
                todo.append(array.element)
            case t.Struct() as struct:
                todo += [field.type for field in reversed(struct.fields)]
            case _:
                pass
    return found


def _report_alias_cycles(types: Types, diagnostics: Diagnostics) -> None:
    """An alias may not lead to itself without a declared type between: there is no such type."""
    done: set[Key] = set()
    for start in types:
        way: dict[Key, None] = {}
        todo = [iter([start])]
        while todo:
            key = next(todo[-1], None)
            if key is None:
                todo.pop()
                if way:
                    done.add(way.popitem()[0])
            elif key in way:
                names = [*way][[*way].index(key) :]
                declaration = types[key]
                diagnostics.error(
                    "alias-cycle",
                    f"{declaration.name} is an alias of itself: {' -> '.join(name for _, name in (*names, key))}",
                    declaration.span,
                    f"declare a type: write `type {declaration.name} ...` without `=`",
                )
            elif key not in done and key in types and types[key].alias:
                way[key] = None
                todo.append(iter(_names_in(types[key].type)))


def _names_in(type_: t.GoType) -> list[Key]:
    """The declared types that a type is made of."""
    found: list[Key] = []
    todo = [type_]
    while todo:
        part = todo.pop()
        if isinstance(part, t.Named):
            found.append(part.key)
            todo += part.arguments
        else:
            todo += _parts(part)
    return found


def _parts(type_: t.GoType) -> list[t.GoType]:
    match type_:
        case t.Pointer() | t.Slice() | t.Array() | t.Chan():
            return [type_.element]
        case t.Map():
            return [type_.key, type_.value]
        case t.Struct():
            return [field.type for field in type_.fields]
        case t.Func():
            return [*type_.params, *type_.results]
        case t.Interface():
            return [term.type for term in type_.terms or ()]
        case _:
            return []


def _check_parts(type_: t.GoType, types: Types, diagnostics: Diagnostics) -> None:
    """What may be embedded: https://go.dev/ref/spec#Struct_types; and what may be a key: #Map_types."""
    todo = [type_]
    while todo:
        part = todo.pop()
        if isinstance(part, t.Struct):
            for field in part.fields:
                if field.embedded:
                    _check_embedded(field, types, diagnostics)
        elif isinstance(part, t.Map) and not comparable(part.key, types):
            diagnostics.error(
                "invalid-map-key",
                "keys of maps must be comparable, which functions, maps and slices are not",
                part.span,
                "write a key of another type, such as a string or an integer",
            )
        if not isinstance(part, t.Func | t.Chan):
            todo += _parts(part)


def _check_embedded(field: t.StructField, types: Types, diagnostics: Diagnostics) -> None:
    type_ = unaliased_in(field.type, types)  # an alias may name a pointer
    pointer = isinstance(type_, t.Pointer)
    if isinstance(type_, t.Pointer):
        type_ = type_.element
    under = underlying_in(type_, types)
    what = ""
    if isinstance(type_, t.TypeParameter):
        what = "a type parameter"
    elif isinstance(under, t.Pointer):
        what = "a pointer to a pointer" if pointer else "a type that is a pointer"
    elif pointer and isinstance(under, t.Interface):
        what = "a pointer to an interface"
    if what:
        diagnostics.error(
            "invalid-embedded-type", f"{what} cannot be embedded", field.type_span, "give the field a name"
        )


def comparable(type_: t.GoType, types: Types) -> bool:
    """Whether values can be compared with `==`: https://go.dev/ref/spec#Comparison_operators."""
    todo = [type_]
    seen: set[Key] = set()
    while todo:
        part = todo.pop()
        if isinstance(part, t.Named):
            if part.key in seen:
                continue
            seen.add(part.key)
        match underlying_in(part, types):
            case t.Slice() | t.Map() | t.Func():
                return False
            case t.Array() as array:
                todo.append(array.element)
            case t.Struct() as struct:
                todo += [field.type for field in struct.fields]
            case _:
                pass
    return True
