"""Turns a set of overloads into the Go functions that stand for it, and names them as a set.

Go has no overloading. The rules, in order:
1. overloads that differ by one more argument at the end become one function with an optional tail;
2. an argument that may be a string or something else splits into a function for strings, which has the plain name, and
   one for the rest;
3. the first function of a set has the plain name, each other one says which argument tells it apart: `FillWithPath`.
A set may be named by hand in `webidl/patches/names.toml`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.naming.go import exported
from codegen.schemas import binding as b


@dataclass(frozen=True)
class Signature:
    """One Go function to be. `suffix` is what its name adds to the plain one; `source` the operation it stands for."""

    suffix: str
    arguments: tuple[b.Argument, ...]
    source: b.Operation


def signatures(operations: Sequence[b.Operation], names: Sequence[str] = ()) -> list[Signature]:
    """The functions of one overload set, in the order of the WebIDL. `names` are the suffixes chosen by hand."""
    if len(names) == len(operations):
        return [Signature(name, item.arguments, item) for name, item in zip(names, operations, strict=True)]
    merged = _merge([Signature("", operation.arguments, operation) for operation in operations])
    split = [variant for signature in merged for variant in _split(signature)]
    return _named(split)


def _merge(found: list[Signature]) -> list[Signature]:
    merged: list[Signature] = []
    for signature in found:
        types = [argument.type for argument in signature.arguments]
        if any([argument.type for argument in other.arguments] == types for other in merged):
            continue
        for index, other in enumerate(merged):
            both = _with_tail(other, signature) or _with_tail(signature, other)
            if both is not None:
                merged[index] = both
                break
        else:
            merged.append(signature)
    return merged


def _with_tail(short: Signature, long: Signature) -> Signature | None:
    if len(long.arguments) != len(short.arguments) + 1 or short.source.returns != long.source.returns:
        return None
    pairs = zip(short.arguments, long.arguments, strict=False)
    if any(a.type != c.type or a.variadic or a.optional != c.optional for a, c in pairs):
        return None
    last = long.arguments[-1]
    if last.variadic:
        return long
    return replace(long, arguments=(*long.arguments[:-1], last.model_copy(update={"optional": True})))


def _split(signature: Signature) -> list[Signature]:
    for index, argument in enumerate(signature.arguments):
        variants = string_and_rest(argument.type)
        if variants is None or argument.variadic:
            continue
        string, rest, word = variants
        return [
            replace(
                signature,
                suffix=suffix,
                arguments=(
                    *signature.arguments[:index],
                    argument.model_copy(update={"type": type_}),
                    *signature.arguments[index + 1 :],
                ),
            )
            for suffix, type_ in (("", string), ("With" + (word or exported(argument.name)), rest))
        ]
    return [signature]


def string_and_rest(type_: b.Type) -> tuple[b.Type, b.Type, str] | None:
    """Splits `(DOMString or X)` into the string, X and X's word; into the string, the union and "" when there are more.

    None for a type that is no union, or one without a string or with nothing else that has a name.
    """
    if not isinstance(type_, b.UnionType):
        return None
    strings = [member for member in type_.members if isinstance(member, b.StringType)]
    if not strings:
        return None
    rest = [member for member in type_.members if not isinstance(member, b.StringType)]
    string = strings[0].model_copy(update={"nullable": type_.nullable})
    if len(rest) != 1:
        return string, type_, ""
    other = rest[0].model_copy(update={"nullable": type_.nullable})
    return string, other, _word(other)


def _word(type_: b.Type) -> str:
    match type_:
        case b.InterfaceType() | b.DictionaryType() | b.CallbackType() | b.EnumType():
            return exported(type_.name) if type_.name.islower() else type_.name[0].upper() + type_.name[1:]
        case b.SequenceType():
            return "List"
        case b.BufferType() | b.BufferSourceType():
            return "Buffer"
        case b.PrimitiveType(name="boolean"):
            return "Bool"
        case b.PrimitiveType():
            return "Number"
        case b.RecordType():
            return "Map"
        case b.OpenType():
            return "Object"
        case b.PromiseType() | b.UnionType() | b.StringType():
            return ""


def _named(found: list[Signature]) -> list[Signature]:
    if not found:
        return []
    known = {argument.name for argument in found[0].arguments}
    named: list[Signature] = []
    taken: set[str] = set()
    for index, signature in enumerate(found):
        suffix = signature.suffix
        if index and not suffix:
            new = [argument.name for argument in signature.arguments if argument.name not in known]
            suffix = "With" + exported(new[0]) if new else "Without" + exported(found[0].arguments[-1].name)
        base, number = suffix, 2
        while suffix in taken:
            suffix, number = f"{base}{number}", number + 1
        taken.add(suffix)
        known |= {argument.name for argument in signature.arguments}
        named.append(replace(signature, suffix=suffix))
    return named
