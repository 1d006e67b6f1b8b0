"""What package reflect would answer about the types of a program: kinds, underlying types, method sets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.resolve.golang.generics import SeenThrough
from codegen.resolve.golang.method_sets import selections_in
from codegen.schemas import gotypes as go
from codegen.schemas.gounions import FILE_NAME

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
"""The methods that encoding/json looks for. Those that an earlier run generated do not count: see `gounions`."""

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
UNSUPPORTED = frozenset({"func", "chan", "complex", "unsafe pointer"})
"""What encoding/json cannot print, unless a method does."""

_WITHOUT_METHODS = (go.Basic, go.TypeParameter, go.Slice, go.Array, go.Map, go.Chan, go.Func)

NILABLE = frozenset({"pointer", "slice", "map", "interface"})

# The types whose values may not be exact in a JavaScript number: https://tc39.es/ecma262/#sec-number.max_safe_integer
WIDE = frozenset({"int", "int64", "uint", "uint64", "uintptr"})


class Universe:
    """The declared types of a program, with what is asked again and again remembered."""

    def __init__(self, program: go.GoProgram) -> None:
        self.types = program.types
        self._seen_through = SeenThrough(program.types)
        self._methods: dict[tuple[str, str], Mapping[str, bool]] = {}

    def declaration(self, type_: go.Named) -> go.Declaration | None:
        """What declares a type; None for what the user's map stands for."""
        return self.types.get(type_.key)

    def unalias(self, type_: go.GoType) -> go.GoType:
        """The type that an alias is another name of; what is no alias as it is."""
        return self._seen_through.unaliased(type_)

    def underlying(self, type_: go.GoType) -> go.GoType:
        """https://go.dev/ref/spec#Underlying_types. A type that is not known is its own."""
        return self._seen_through.underlying(type_)

    def kind(self, type_: go.GoType) -> str:
        """bool, string, int, uint, float, complex, struct, map, slice, array, pointer, interface, func, chan,
        parameter, unsafe pointer; `named` for what the user's map stands for."""
        under = self.underlying(type_)
        return _KINDS[under.name] if isinstance(under, go.Basic) else under.kind

    def is_byte(self, type_: go.GoType) -> bool:
        """Whether the kind is uint8."""
        under = self.underlying(type_)
        return isinstance(under, go.Basic) and under.name == "uint8"

    def methods(self, type_: go.GoType) -> Mapping[str, bool]:
        """The INTERESTING methods of a type, promoted ones included, each with whether only a pointer to it has it."""
        type_ = self.unalias(type_)
        if isinstance(type_, _WITHOUT_METHODS):
            return {}
        if not isinstance(type_, go.Named) or type_.arguments:
            return self._methods_of(type_)
        found = self._methods.get(type_.key)
        if found is None:
            found = self._methods[type_.key] = self._methods_of(type_)
        return found

    def printer(self, type_: go.Named) -> go.Declaration:
        """What declares the MarshalJSON of a type: the type itself, or what it embeds."""
        selected = selections_in(type_, self.types)
        for name in ("MarshalJSON", "MarshalJSONTo"):
            holder = selected[name].holder if name in selected else None
            if isinstance(holder, go.Named) and holder.key in self.types:
                return self.types[holder.key]
        return self.types[type_.key]

    def _methods_of(self, type_: go.GoType) -> Mapping[str, bool]:
        declaration = self.declaration(type_) if isinstance(type_, go.Named) else None
        if declaration is not None and not declaration.alias:
            under = self.underlying(type_)
            embeds = isinstance(under, go.Struct) and any(field.embedded for field in under.fields)
            if not embeds and not isinstance(under, go.Interface):
                return _interesting((method, method.pointer) for method in declaration.methods)
        selected = selections_in(type_, self.types).values()
        return _interesting((one.method, one.pointer) for one in selected if one.method is not None)


def _interesting(methods: Iterable[tuple[go.Method, bool]]) -> dict[str, bool]:
    return {
        method.name: pointer
        for method, pointer in methods
        if method.name in INTERESTING
        and not method.span.path.endswith(FILE_NAME)
        and (
            method.signature is None
            or (len(method.signature.params), len(method.signature.results)) == _RESULTS[method.name]
        )
    }


# --- names of types -----------------------------------------------------------------------------------------------


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
