"""Where a generic type keeps its type parameters in TypeScript, and where it must be written out for its arguments.

The body of a generic type is right for most arguments. It is not where encoding/json looks at the kind of the argument:
`[]T` is text for bytes, `map[T]V` has the keys that T allows, and `,string` quotes some kinds only.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal, NamedTuple

from codegen.lower.types import build
from codegen.lower.types.fields import QUOTABLE
from codegen.lower.types.tags import json_tag
from codegen.lower.types.universe import NUMBERS, WIDE, text
from codegen.schemas import gotypes as go
from codegen.schemas import tsfile as ts

if TYPE_CHECKING:
    from codegen.lower.types.shapes import Shapes

Use = Literal["bytes", "array", "key", "quoted"]
"""A slice of it, an array of it, the key of a map, a field with `,string`."""

_Key = tuple[str, str]


class _Passed(NamedTuple):
    """A type parameter is the argument for one of another type."""

    declaration: go.Declaration
    param: str


_LONGEST = 400
"""Of the name of an instance: a type that is made of ever longer ones of its own ends here."""


class Generics:
    """Answers for one version of encoding/json."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._universe = shapes.universe
        self._uses: dict[_Key, dict[str, set[Use]]] = {}

    def uses(self, declaration: go.Declaration) -> dict[str, set[Use]]:
        """How the body of a generic type uses its parameters, what it is made of included."""
        if declaration.key not in self._uses:
            self._learn(declaration)
        return self._uses[declaration.key]

    def _learn(self, first: go.Declaration) -> None:
        """Finds out the uses of a type and of all generic ones that it is made of, which may be made of it."""
        new: set[_Key] = set()
        passed: dict[tuple[_Key, str], list[tuple[_Key, str]]] = {}
        found: list[tuple[_Key, str, Use]] = []
        todo = [first]
        while todo:
            declaration = todo.pop()
            key = declaration.key
            if key in self._uses:
                continue
            new.add(key)
            self._uses[key] = {param.name: set() for param in declaration.params}
            for name, use in self._within(declaration.type):
                if name not in self._uses[key]:
                    continue
                if isinstance(use, str):
                    found.append((key, name, use))
                    continue
                passed.setdefault((use.declaration.key, use.param), []).append((key, name))
                todo.append(use.declaration)
                if use.declaration.key not in new:
                    found += [
                        (key, name, known) for known in self._uses.get(use.declaration.key, {}).get(use.param, ())
                    ]
        while found:
            key, name, use = found.pop()
            if use not in self._uses[key][name]:
                self._uses[key][name].add(use)
                found += [(*user, use) for user in passed.get((key, name), ())]

    def _within(self, type_: go.GoType) -> Iterator[tuple[str, Use | _Passed]]:
        match type_:
            case go.Slice(element=element) | go.Array(element=element):
                if isinstance(element, go.TypeParameter):
                    yield element.name, "bytes" if isinstance(type_, go.Slice) else "array"
                yield from self._within(element)
            case go.Pointer(element=element):
                yield from self._within(element)
            case go.Map(key=key, value=value):
                if isinstance(key, go.TypeParameter):
                    yield key.name, "key"
                yield from self._within(key)
                yield from self._within(value)
            case go.Struct(fields=fields):
                for field in fields:
                    pointed = field.type.element if isinstance(field.type, go.Pointer) else field.type
                    if isinstance(pointed, go.TypeParameter) and "string" in json_tag(field.tag).options:
                        yield pointed.name, "quoted"
                    yield from self._within(field.type)
            case go.Named(arguments=arguments) if arguments:
                declaration = self._universe.declaration(type_)
                for param, argument in zip(declaration.params if declaration else (), arguments, strict=False):
                    if isinstance(argument, go.TypeParameter) and declaration is not None:
                        yield argument.name, _Passed(declaration, param.name)
                    yield from self._within(argument)
            case _:
                return

    def instance(self, type_: go.Named, declaration: go.Declaration) -> bool:
        """Whether the type must be written out for its arguments."""
        if len(text(type_)) > _LONGEST:
            return False
        uses = self.uses(declaration)
        return any(
            not isinstance(argument, go.TypeParameter)
            and (not self._fits(argument, param, declaration) or self._special(argument, uses[param.name]))
            for param, argument in zip(declaration.params, type_.arguments, strict=False)
        )

    def _special(self, argument: go.GoType, uses: set[Use]) -> bool:
        if "bytes" in uses and self._shapes.is_base64(argument):
            return True
        if "array" in uses and self._shapes.version == "v2" and self._shapes.is_base64(argument):
            return True
        if "quoted" in uses:
            pointed = argument.element if isinstance(argument, go.Pointer) else argument
            if self._universe.kind(pointed) in QUOTABLE:
                return True
        if "key" in uses:
            under = self._universe.underlying(argument)
            plain = self._shapes.forms(argument) == ("plain",) and self._shapes.enum(argument) is None
            return not (plain and isinstance(under, go.Basic) and under.name not in WIDE)
        return False

    # --- constraints ------------------------------------------------------------------------------------------

    def params(self, declaration: go.Declaration) -> tuple[ts.TsParam, ...]:
        """The type parameters with their constraints. What only methods constrain has none."""
        return tuple(
            ts.TsParam(
                name=param.name,
                constraint=self._constraint(param, declaration),
                quoted="quoted" in self.uses(declaration)[param.name],
            )
            for param in declaration.params
        )

    def open_params(self, type_: go.Named) -> tuple[ts.TsParam, ...]:
        """The type parameters that are still in the arguments of a type which is written out for them."""
        keys: dict[str, bool] = {}
        for name in dict.fromkeys(_parameters(type_)):
            keys[name] = False
        for name, use in self._within(type_):
            uses = {use} if isinstance(use, str) else self.uses(use.declaration)[use.param]
            keys[name] = keys[name] or "key" in uses
        text_or_number = build.union((build.STRING, build.NUMBER))
        return tuple(ts.TsParam(name=name, constraint=text_or_number if key else None) for name, key in keys.items())

    def _constraint(self, param: go.Parameter, declaration: go.Declaration) -> ts.TsType | None:
        allowed = self._allowed(param, declaration)
        if not allowed:
            return None
        types: list[ts.TsType] = [ts.TsKeyword(name=keyword) for keyword in allowed]
        if "string" not in allowed and "key" in self.uses(declaration)[param.name]:
            types.append(build.NUMERIC)  # a key that is too large for a number of JavaScript is only text
        return build.union(types)

    def _allowed(self, param: go.Parameter, declaration: go.Declaration) -> tuple[ts.Keyword, ...]:
        """The primitive types that an argument may be printed as; none where anything may."""
        under = self._universe.underlying(param.constraint)
        key = "key" in self.uses(declaration)[param.name]
        found: dict[ts.Keyword, None] = {}
        for term in under.terms or () if isinstance(under, go.Interface) else ():
            for keyword in self._primitives(term.type) or (None,):
                if keyword is None:
                    return ("string", "number") if key else ()
                found[keyword] = None
        return tuple(found) or (("string", "number") if key else ())

    def _primitives(self, type_: go.GoType) -> tuple[ts.Keyword, ...]:
        """What a type of a primitive kind is printed as; none for other types."""
        form, *others = self._shapes.forms(type_)
        if form == "json" or others:
            return ()
        kind = self._universe.kind(type_)
        if form == "text" or kind == "string":
            return ("string",)
        if kind == "bool":
            return ("boolean",)
        if kind not in NUMBERS:
            return ()
        under = self._universe.underlying(type_)
        policy = self._shapes.config.int64
        if isinstance(under, go.Basic) and under.name in ("int64", "uint64") and policy in ("string", "bigint"):
            return ("string",) if policy == "string" else ("bigint",)
        return ("number",)

    def _fits(self, argument: go.GoType, param: go.Parameter, declaration: go.Declaration) -> bool:
        allowed = self._allowed(param, declaration)
        primitives = self._primitives(argument)
        return not allowed or (bool(primitives) and set(primitives) <= set(allowed))


def _parameters(type_: go.GoType) -> Iterator[str]:
    """The type parameters in a type, with repetition."""
    match type_:
        case go.TypeParameter(name=name):
            yield name
        case go.Named(arguments=arguments):
            for argument in arguments:
                yield from _parameters(argument)
        case go.Pointer(element=element) | go.Slice(element=element) | go.Array(element=element):
            yield from _parameters(element)
        case go.Map(key=key, value=value):
            yield from _parameters(key)
            yield from _parameters(value)
        case go.Struct(fields=fields):
            for field in fields:
                yield from _parameters(field.type)
        case _:
            return


def instance_name(type_: go.Named) -> str:
    """The name of a generic type for its arguments: `Page[byte]` -> PageByte, `Set[*api.Task]` -> SetTaskPointer."""
    return type_.name + "".join(_word(argument) for argument in type_.arguments)


def _word(type_: go.GoType) -> str:
    match type_:
        case go.Basic(name=name):
            name = {"uint8": "byte"}.get(name, name)
            return name[0].upper() + name[1:]
        case go.Named():
            name = instance_name(type_)
            return name[0].upper() + name[1:]
        case go.Pointer(element=element):
            return f"{_word(element)}Pointer"
        case go.Slice(element=element):
            return f"{_word(element)}Slice"
        case go.Array(length=length, element=element):
            return f"{_word(element)}Array{length}"
        case go.Map(key=key, value=value):
            return f"{_word(key)}{_word(value)}Map"
        case go.TypeParameter(name=name):
            return name
        case _:
            return type_.kind.capitalize()
