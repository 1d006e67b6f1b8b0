"""What package reflect would answer about the types of a program: kinds, underlying types, method sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen.schemas import gotypes as go

INTERESTING = frozenset(
    {
        "AppendText",
        "IsZero",
        "MarshalJSON",
        "MarshalJSONTo",
        "MarshalText",
        "UnmarshalJSON",
        "UnmarshalJSONFrom",
        "UnmarshalText",
    }
)
"""The methods that encoding/json looks for."""

_RESULTS = {
    "AppendText": (1, 2),
    "IsZero": (0, 1),
    "MarshalJSON": (0, 2),
    "MarshalJSONTo": (1, 1),
    "MarshalText": (0, 2),
    "UnmarshalJSON": (1, 1),
    "UnmarshalJSONFrom": (1, 1),
    "UnmarshalText": (1, 1),
}
"""How many parameters and results they have: a method of another signature is another method."""

_KINDS = {
    "bool": "bool",
    "string": "string",
    "error": "interface",
    "comparable": "interface",
    "unsafe.Pointer": "unsafe pointer",
    "uintptr": "uint",
    "float32": "float",
    "float64": "float",
    "complex64": "complex",
    "complex128": "complex",
} | {f"{sign}{bits}": sign for sign in ("int", "uint") for bits in ("", "8", "16", "32", "64")}

NUMBERS = frozenset({"int", "uint", "float"})
NILABLE = frozenset({"pointer", "slice", "map", "interface"})

# The types whose values may not be exact in a JavaScript number: https://tc39.es/ecma262/#sec-number.max_safe_integer
WIDE = frozenset({"int", "int64", "uint", "uint64", "uintptr"})


class Universe:
    """The declared types of a program, with type parameters replaced and aliases seen through when asked for."""

    def __init__(self, program: go.GoProgram) -> None:
        self.types = program.types
        self._plain: dict[tuple[str, str], go.GoType] = {}
        self._methods: dict[str, Mapping[str, bool]] = {}

    def declaration(self, type_: go.Named) -> go.Declaration | None:
        """What declares a type; None for what the user's map stands for."""
        return self.types.get((type_.package, type_.name))

    def unalias(self, type_: go.GoType) -> go.GoType:
        """The type that an alias is another name of; what is no alias as it is."""
        while isinstance(type_, go.Named):
            found = self.types.get((type_.package, type_.name))
            if found is None or not found.alias:
                return type_
            type_ = self.written(type_, found)
        return type_

    def written(self, type_: go.Named, declaration: go.Declaration) -> go.GoType:
        """What stands on the right of a type's declaration, for its type arguments."""
        if not type_.arguments:
            return declaration.type
        names = (param.name for param in declaration.params)
        return substitute(declaration.type, dict(zip(names, type_.arguments, strict=False)))

    def underlying(self, type_: go.GoType) -> go.GoType:
        """https://go.dev/ref/spec#Underlying_types. A type that is not known is its own."""
        if not isinstance(type_, go.Named):
            return type_
        if not type_.arguments and (known := self._plain.get((type_.package, type_.name))):
            return known
        start, seen = type_, set()
        found: go.GoType = type_
        while isinstance(found, go.Named):
            declaration = self.types.get((found.package, found.name))
            if declaration is None or text(found) in seen:
                break
            seen.add(text(found))
            found = self.written(found, declaration)
        if not start.arguments:
            self._plain[(start.package, start.name)] = found
        return found

    def kind(self, type_: go.GoType) -> str:
        """bool, string, int, uint, float, complex, struct, map, slice, array, pointer, interface, func, chan,
        parameter, unsafe pointer; `named` for what the user's map stands for."""
        under = self.underlying(type_)
        return _KINDS.get(under.name, "struct") if isinstance(under, go.Basic) else under.kind

    def is_byte(self, type_: go.GoType) -> bool:
        """Whether the kind is uint8."""
        under = self.underlying(type_)
        return isinstance(under, go.Basic) and under.name == "uint8"

    # --- method sets ------------------------------------------------------------------------------------------

    def methods(self, type_: go.GoType) -> Mapping[str, bool]:
        """The INTERESTING methods of a type, promoted ones included, each with whether only a pointer to it has it."""
        type_ = self.unalias(type_)
        match type_:
            case go.Named():
                if type_.arguments:
                    return self._named_methods(type_)
                key = f"{type_.package}.{type_.name}"
                if key not in self._methods:
                    self._methods[key] = self._named_methods(type_)
                return self._methods[key]
            case go.Pointer(element=element) if self.kind(element) not in ("pointer", "interface"):
                return dict.fromkeys(self.methods(element), False)
            case go.Struct():
                return self._promoted(type_)
            case go.Interface(methods=methods):
                return dict.fromkeys(_interesting(methods), False)
            case _:
                return {}

    def _named_methods(self, type_: go.Named) -> Mapping[str, bool]:
        declaration = self.declaration(type_)
        if declaration is None:
            return {}
        under = self.underlying(type_)
        if isinstance(under, go.Interface):
            return dict.fromkeys(_interesting(under.methods), False)
        own = _interesting(declaration.methods)
        if isinstance(under, go.Struct) and any(field.embedded for field in under.fields):
            hidden = {method.name for method in declaration.methods} | {field.name for field in under.fields}
            promoted = self._promoted(under)
            return own | {name: pointer for name, pointer in promoted.items() if name not in hidden}
        return own

    def _promoted(self, struct: go.Struct) -> Mapping[str, bool]:
        """The methods of embedded fields, by https://go.dev/ref/spec#Selectors: the shallowest, where it is the only
        one at its depth. Fields count, too."""
        found: dict[str, bool] = {}
        hidden = {field.name for field in struct.fields}
        level = [(field.type, False) for field in struct.fields if field.embedded]
        seen: set[str] = set()
        while level:
            count: dict[str, int] = {}
            here: dict[str, bool] = {}
            deeper: list[tuple[go.GoType, bool]] = []
            visited: set[str] = set()
            for written, outside in level:
                type_, indirect = self._pointed(written, outside)
                name = text(type_)
                if name in seen:
                    continue
                visited.add(name)
                declaration = self.declaration(type_) if isinstance(type_, go.Named) else None
                under = self.underlying(type_)
                names: dict[str, bool] = {}
                if isinstance(under, go.Interface):
                    names = {method.name: False for method in under.methods}
                elif declaration is not None:
                    names = {method.name: method.pointer and not indirect for method in declaration.methods}
                if isinstance(under, go.Struct):
                    for field in under.fields:
                        count[field.name] = count.get(field.name, 0) + 1
                        if field.embedded:
                            deeper.append((field.type, indirect))
                owned = declaration.methods if declaration is not None else ()
                fitting = _interesting(under.methods if isinstance(under, go.Interface) else owned)
                for method, pointer in names.items():
                    count[method] = count.get(method, 0) + 1
                    if method in fitting:
                        here[method] = pointer
            found |= {name: pointer for name, pointer in here.items() if count[name] == 1 and name not in hidden}
            hidden |= count.keys()
            seen |= visited
            level = deeper
        return found

    def _pointed(self, type_: go.GoType, indirect: bool) -> tuple[go.GoType, bool]:
        type_ = self.unalias(type_)
        if isinstance(type_, go.Pointer):
            return self.unalias(type_.element), True
        return type_, indirect


def _interesting(methods: Iterable[go.Method]) -> dict[str, bool]:
    return {
        method.name: method.pointer
        for method in methods
        if method.name in INTERESTING
        and (
            method.signature is None
            or (len(method.signature.params), len(method.signature.results)) == _RESULTS[method.name]
        )
    }


# --- types by themselves ------------------------------------------------------------------------------------------


def substitute(type_: go.GoType, arguments: Mapping[str, go.GoType]) -> go.GoType:
    """The type with its type parameters replaced."""
    if not arguments:
        return type_

    def each(types: Sequence[go.GoType]) -> tuple[go.GoType, ...]:
        return tuple(substitute(one, arguments) for one in types)

    match type_:
        case go.TypeParameter(name=name):
            return arguments.get(name, type_)
        case go.Named(arguments=given) if given:
            return type_.model_copy(update={"arguments": each(given)})
        case go.Pointer(element=element) | go.Slice(element=element) | go.Array(element=element):
            return type_.model_copy(update={"element": substitute(element, arguments)})
        case go.Map(key=key, value=value):
            changed = {"key": substitute(key, arguments), "value": substitute(value, arguments)}
            return type_.model_copy(update=changed)
        case go.Struct(fields=fields):
            replaced = tuple(f.model_copy(update={"type": substitute(f.type, arguments)}) for f in fields)
            return type_.model_copy(update={"fields": replaced})
        case go.Interface(terms=terms) if terms is not None:
            types = tuple(term.model_copy(update={"type": substitute(term.type, arguments)}) for term in terms)
            return type_.model_copy(update={"terms": types})
        case _:
            return type_


def text(type_: go.GoType) -> str:
    """A type as Go writes it, with import paths: equal for identical types."""
    match type_:
        case go.Basic(name=name) | go.TypeParameter(name=name):
            return name
        case go.Named(package=package, name=name, arguments=arguments):
            full = f"{package}.{name}" if package else name
            return f"{full}[{','.join(text(one) for one in arguments)}]" if arguments else full
        case go.Pointer(element=element):
            return f"*{text(element)}"
        case go.Slice(element=element):
            return f"[]{text(element)}"
        case go.Array(length=length, element=element):
            return f"[{length}]{text(element)}"
        case go.Map(key=key, value=value):
            return f"map[{text(key)}]{text(value)}"
        case go.Chan(element=element):
            return f"chan {text(element)}"
        case go.Func(params=params, results=results):
            return f"func({', '.join(map(text, params))}) ({', '.join(map(text, results))})"
        case go.Struct(fields=fields):
            return "struct{" + "; ".join(f"{f.name} {text(f.type)} {f.tag or ''}".rstrip() for f in fields) + "}"
        case go.Interface(methods=methods, terms=terms):
            if not methods and terms is None:
                return "any"
            parts = [f"{method.name}()" for method in methods]
            if terms is not None:
                parts.append(" | ".join(("~" if term.tilde else "") + text(term.type) for term in terms))
            return "interface{" + "; ".join(parts) + "}"


def short(type_: go.GoType) -> str:
    """A type as Go writes it, with the last element of import paths, for messages."""
    match type_:
        case go.Named(package=package, name=name, arguments=arguments):
            full = f"{package.rpartition('/')[2]}.{name}" if package else name
            return f"{full}[{', '.join(short(one) for one in arguments)}]" if arguments else full
        case go.Pointer(element=element):
            return f"*{short(element)}"
        case go.Slice(element=element):
            return f"[]{short(element)}"
        case go.Array(length=length, element=element):
            return f"[{length}]{short(element)}"
        case go.Map(key=key, value=value):
            return f"map[{short(key)}]{short(value)}"
        case go.Chan(element=element):
            return f"chan {short(element)}"
        case go.Func(params=params, results=results):
            given = ", ".join(map(short, params))
            back = ", ".join(map(short, results))
            return f"func({given})" + (f" ({back})" if len(results) > 1 else f" {back}" if back else "")
        case go.Struct():
            return "struct{...}" if type_.fields else "struct{}"
        case _:
            return text(type_)
