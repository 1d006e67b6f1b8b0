"""Where 64-bit integers are in the JSON of types, for clients that do not want them as numbers.

They are found in the types as they are with big integers: what is a bigint there, or one of its literals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from codegen.lower.types.references import references
from codegen.naming.ts import property_key, quote
from codegen.schemas import tsclient as c
from codegen.schemas import tsfile as ts

_Key = tuple[str, str]
_SHORT = 60


class Wides:
    """Expressions of the runtime for types. `leaf` is that of an integer; `name_of` gives a type's name in the file,
    `declare` a free one."""

    def __init__(
        self,
        file: ts.TsFile,
        leaf: str,
        runtime: str,
        name_of: Callable[[_Key], str],
        declare: Callable[[str], str],
    ) -> None:
        self._runtime = runtime
        self._leaf = leaf
        self._types = {(one.package, one.name): one for one in file.declarations if one.kind != "const"}
        self._wide = self._found()
        self._used: dict[_Key, None] = {}
        self._names = {key: declare(f"{name_of(key)}Wide") for key in self._types if key in self._wide}

    def _found(self) -> set[_Key]:
        """The declared types with such integers in them, or with a parameter that may be one."""
        found = {key for key, one in self._types.items() if _is_direct(one) or _params(one)}
        users: dict[_Key, set[_Key]] = {}
        for key, one in self._types.items():
            for used in references(one):
                users.setdefault(used, set()).add(key)
        following = list(found)
        while following:
            for user in users.get(following.pop(), ()):
                if user not in found:
                    found.add(user)
                    following.append(user)
        return found

    def declarations(self) -> Iterator[c.TsWide]:
        """What says where they are, for each type that was referred to so far, and those within."""
        made: dict[_Key, c.TsWide] = {}
        while missing := [key for key in self._used if key not in made]:
            for key in missing:
                one = self._types[key]
                params = _params(one)
                type_ = one.type if isinstance(one, ts.TsAlias) else _object(one)
                expression = self.of(type_, params) or f"{self._runtime}.same"
                made[key] = c.TsWide(name=self._names[key], params=params, expression=expression)
        yield from (made[key] for key in self._names if key in made)

    def of(self, type_: ts.TsType, params: Sequence[str] = ()) -> str:
        """The expression for a type; empty where it has no such integers. `params` are type parameters around it."""
        call = self._call
        match type_:
            case ts.TsKeyword(name="bigint"):
                return self._leaf
            case ts.TsLiteral(text=text) if text.endswith("n"):
                return self._leaf
            case ts.TsReference():
                return self._reference(type_, params)
            case ts.TsArray(element=element):
                return call("list", self.of(element, params))
            case ts.TsTuple(elements=elements):
                return call("list", next(filter(None, (self.of(one, params) for one in elements)), ""))
            case ts.TsRecord(value=value):
                return call("record", self.of(value, params))
            case ts.TsObject(members=members, rest=rest):
                if rest is not None:
                    return call("record", self.of(rest, params))
                parts = [(property_key(one.name), self.of(one.type, params)) for one in members]
                return call("object", _members([f"{key}: {value}" for key, value in parts if value]))
            case ts.TsUnion(members=members):
                return self._union(members, params)
            case _:
                return ""

    def _call(self, function: str, argument: str) -> str:
        return f"{self._runtime}.{function}({argument})" if argument else ""

    def _reference(self, type_: ts.TsReference, params: Sequence[str]) -> str:
        if not type_.package:
            if type_.name in params:
                return type_.name
            return self.of(type_.arguments[0], params) if type_.name in ("NonNullable", "Exclude") else ""
        name = self._names.get((type_.package, type_.name))
        if name is None:
            return ""
        self._used[type_.package, type_.name] = None
        arguments = [self.of(one, params) or f"{self._runtime}.same" for one in type_.arguments]
        call = f"{name}({', '.join(arguments)})" if arguments else name
        return f"{self._runtime}.late(() => {call})"

    def _union(self, members: Sequence[ts.TsType], params: Sequence[str]) -> str:
        found = [(one, expression) for one in members if (expression := self.of(one, params))]
        if len({expression for _, expression in found}) < 2:
            return found[0][1] if found else ""
        told = self._told_apart(members, dict(found))
        return told or ""

    def _told_apart(self, members: Sequence[ts.TsType], found: Mapping[ts.TsType, str]) -> str:
        """The members of a union by the property whose literal tells them apart."""
        by_property: dict[str, dict[str, str]] = {}
        for one in members:
            declaration = self._types.get((one.package, one.name)) if isinstance(one, ts.TsReference) else None
            for member in declaration.members if isinstance(declaration, ts.TsInterface) else ():
                if isinstance(member.type, ts.TsLiteral) and one in found:
                    by_property.setdefault(member.name, {})[member.type.text] = found[one]
        for name, values in by_property.items():
            if len(values) == len(found):
                written = ", ".join(f"{value}: {expression}" for value, expression in values.items())
                return f"{self._runtime}.oneOf({quote(name)}, {{ {written} }})"
        return ""


def _members(parts: Sequence[str]) -> str:
    """The members of an object, in one line where that is short."""
    written = f"{{ {', '.join(parts)} }}" if parts else ""
    return written if len(written) <= _SHORT else "{\n" + "".join(f"  {part},\n" for part in parts) + "}"


def _params(one: ts.TsTopLevel) -> tuple[str, ...]:
    """The type parameters of a declaration."""
    return () if isinstance(one, ts.TsConstObject) else tuple(param.name for param in one.params)


def _object(one: ts.TsTopLevel) -> ts.TsType:
    assert isinstance(one, ts.TsInterface), "a const object has a type beside it"
    return ts.TsObject(members=one.members, rest=one.rest)


def _is_direct(one: ts.TsTopLevel) -> bool:
    """Whether a big integer stands in the declaration itself."""
    match one:
        case ts.TsAlias(type=type_):
            return _has(type_)
        case ts.TsInterface():
            return _has(_object(one))
        case _:
            return False


def _has(type_: ts.TsType) -> bool:
    match type_:
        case ts.TsKeyword(name="bigint"):
            return True
        case ts.TsLiteral(text=text):
            return text.endswith("n")
        case ts.TsReference(arguments=types) | ts.TsTuple(elements=types) | ts.TsUnion(members=types):
            return any(map(_has, types))
        case ts.TsArray(element=element):
            return _has(element)
        case ts.TsRecord(value=value):
            return _has(value)
        case ts.TsObject(members=members, rest=rest):
            return any(_has(member.type) for member in members) or (rest is not None and _has(rest))
        case _:
            return False
