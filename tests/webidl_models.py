"""Random WebIDL models within the standard's grammar, for hypothesis; and models compared without their spans."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from codegen.schemas import webidl as idl
from codegen.syntax.webidl_words import BUILTIN_TYPES, KEYWORDS, PRIMITIVE_TYPES, STRING_TYPES


def without_spans(value: object) -> Any:
    """The same data with every span left out."""
    if isinstance(value, BaseModel):
        fields = {name: without_spans(item) for name, item in value if name != "span" and not name.endswith("_span")}
        return {"model": type(value).__name__, **fields}
    if isinstance(value, tuple):
        return [without_spans(item) for item in value]
    return value


def _tuples(strategy: st.SearchStrategy[Any], least: int = 0, most: int = 3) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def _short(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The same strategy with a short `repr`: hypothesis prints those of the whole tree when something fails."""

    @st.composite
    def drawn(draw: st.DrawFn) -> Any:
        return draw(strategy)

    return drawn()


# The underscore that escapes is not part of a name; keywords may be names because of it.
names = st.one_of(
    st.from_regex(r"\A-?[A-Za-z][0-9A-Z_a-z-]{0,8}\Z").filter(lambda name: name != "-Infinity"),
    st.sampled_from(sorted(KEYWORDS - {"-Infinity"})),
)
strings = st.text(st.characters(exclude_categories=["Cs"], exclude_characters='"\0'), max_size=8)
integers = st.from_regex(r"\A-?([1-9][0-9]{0,5}|0[Xx][0-9A-Fa-f]{1,4}|0[0-7]{0,3})\Z")
decimals = st.one_of(
    st.from_regex(
        r"\A-?(([0-9]{1,3}\.[0-9]{0,3}|[0-9]{0,3}\.[0-9]{1,3})([Ee][+-]?[0-9]{1,2})?|[0-9]{1,3}[Ee]-?[0-9]{1,2})\Z"
    ),
    st.sampled_from(["Infinity", "-Infinity", "NaN"]),
)


def _literal(kind: str, texts: st.SearchStrategy[str]) -> st.SearchStrategy[idl.LiteralValue]:
    return texts.map(lambda text: idl.LiteralValue(kind=kind, text=text))  # type: ignore[arg-type]


const_values = st.one_of(
    _literal("integer", integers),
    _literal("decimal", decimals),
    _literal("boolean", st.sampled_from(["true", "false"])),
)
defaults = st.one_of(
    const_values,
    _literal("string", strings),
    *(
        _literal(kind, st.just(text))
        for kind, text in (("null", "null"), ("undefined", "undefined"), ("sequence", "[]"), ("dictionary", "{}"))
    ),
)


def _ext_attrs(arguments: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    no_values: st.SearchStrategy[Any] = st.just(())
    forms = [
        ("none", no_values, st.none() | arguments),
        ("identifier", _tuples(names, 1, 1), st.none() | arguments),
        ("identifiers", _tuples(names, 1), st.none()),
        ("string", _tuples(strings, 1, 1), st.none()),
        ("strings", _tuples(strings, 1), st.none()),
        ("integer", _tuples(integers, 1, 1), st.none()),
        ("integers", _tuples(integers, 1), st.none()),
        ("decimal", _tuples(decimals, 1, 1), st.none()),
        ("wildcard", st.just(("*",)), st.none()),
    ]
    built = [
        st.builds(idl.ExtendedAttribute, name=names, value_kind=st.just(kind), values=values, arguments=given)
        for kind, values, given in forms
    ]
    return _short(_tuples(st.one_of(built), most=2))


plain_ext_attrs = _ext_attrs(st.just(()))


def _union(members: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    def fits(member: Any) -> bool:
        return member.name not in ("any", "Promise") if hasattr(member, "name") else not member.ext_attrs

    return st.builds(idl.UnionType, members=_tuples(members.filter(fits), 2), nullable=st.booleans())


def _larger(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    bare = inner.map(lambda node: node.model_copy(update={"ext_attrs": ()}))
    keys = st.sampled_from(STRING_TYPES).map(lambda name: idl.BuiltinType(name=name))
    one = st.sampled_from(["sequence", "async_sequence", "FrozenArray", "ObservableArray"])
    generic = st.one_of(
        st.builds(idl.GenericType, name=one, arguments=_tuples(inner, 1, 1), nullable=st.booleans()),
        st.builds(idl.GenericType, name=st.just("Promise"), arguments=_tuples(bare, 1, 1)),
        st.builds(idl.GenericType, name=st.just("record"), arguments=st.tuples(keys, inner), nullable=st.booleans()),
    )
    return _annotated(st.one_of(generic, _union(inner)))


def _annotated(types: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(lambda node, ext: node.model_copy(update={"ext_attrs": ext}), types, st.just(()) | plain_ext_attrs)


annotated_types = _short(
    st.recursive(
        _annotated(
            st.one_of(
                st.builds(idl.BuiltinType, name=st.sampled_from(BUILTIN_TYPES), nullable=st.booleans()),
                st.builds(idl.ReferenceType, name=names, nullable=st.booleans()),
            )
        ),
        _larger,
        max_leaves=4,
    )
)
types = _short(annotated_types.map(lambda node: node.model_copy(update={"ext_attrs": ()})))
const_types = st.one_of(
    st.builds(idl.BuiltinType, name=st.sampled_from(PRIMITIVE_TYPES)), st.builds(idl.ReferenceType, name=names)
)

arguments = _short(
    _tuples(
        st.one_of(
            st.builds(idl.Argument, name=names, type=types, variadic=st.booleans(), ext_attrs=plain_ext_attrs),
            st.builds(
                idl.Argument,
                name=names,
                type=annotated_types,
                optional=st.just(True),
                default=st.none() | defaults,
                ext_attrs=plain_ext_attrs,
            ),
        )
    )
)
ext_attrs = _ext_attrs(arguments)

consts = _short(st.builds(idl.Const, name=names, type=const_types, value=const_values, ext_attrs=ext_attrs))


def _attributes(**flags: bool) -> st.SearchStrategy[Any]:
    fixed = {name: st.just(value) for name, value in flags.items()}
    return st.builds(idl.Attribute, name=names, type=annotated_types, ext_attrs=ext_attrs, **fixed)


attributes = st.one_of(_attributes(), _attributes(readonly=True))
read_only_attributes = _attributes(readonly=True)
stringifiers = _short(
    st.one_of(
        _attributes(stringifier=True),
        _attributes(stringifier=True, readonly=True),
        st.builds(idl.Operation, special=st.just("stringifier"), ext_attrs=ext_attrs),
    )
)
_signature = {"name": names | st.just(""), "return_type": types, "arguments": arguments, "ext_attrs": ext_attrs}
operations = _short(st.builds(idl.Operation, **_signature))
interface_members = _short(
    st.one_of(
        consts,
        attributes,
        stringifiers,
        operations,
        _attributes(static=True),
        _attributes(static=True, readonly=True),
        _attributes(inherit=True),
        st.builds(idl.Operation, static=st.just(True), **_signature),
        st.builds(idl.Operation, special=st.sampled_from(["getter", "setter", "deleter"]), **_signature),
        st.builds(idl.Constructor, arguments=arguments, ext_attrs=ext_attrs),
        st.builds(idl.Iterable, key_type=st.none() | annotated_types, value_type=annotated_types, ext_attrs=ext_attrs),
        st.builds(
            idl.Iterable,
            asynchronous=st.just(True),
            key_type=st.none() | annotated_types,
            value_type=annotated_types,
            arguments=arguments,
            ext_attrs=ext_attrs,
        ),
        st.builds(
            idl.Maplike,
            readonly=st.booleans(),
            key_type=annotated_types,
            value_type=annotated_types,
            ext_attrs=ext_attrs,
        ),
        st.builds(idl.Setlike, readonly=st.booleans(), value_type=annotated_types, ext_attrs=ext_attrs),
    )
)
dictionary_members = _short(
    st.one_of(
        st.builds(idl.DictionaryMember, name=names, type=types, default=st.none() | defaults, ext_attrs=ext_attrs),
        st.builds(idl.DictionaryMember, name=names, type=annotated_types, required=st.just(True), ext_attrs=ext_attrs),
    )
)

_common = {"name": names, "ext_attrs": ext_attrs}
definitions = _short(
    st.one_of(
        st.builds(idl.Interface, inherits=st.none() | names, members=_tuples(interface_members), **_common),
        st.builds(idl.Interface, partial=st.just(True), members=_tuples(interface_members), **_common),
        st.builds(
            idl.Mixin,
            partial=st.booleans(),
            members=_tuples(st.one_of(consts, attributes, stringifiers, operations)),
            **_common,
        ),
        st.builds(idl.CallbackInterface, members=_tuples(st.one_of(consts, operations)), **_common),
        st.builds(
            idl.Namespace,
            partial=st.booleans(),
            members=_tuples(st.one_of(consts, read_only_attributes, operations)),
            **_common,
        ),
        st.builds(idl.Dictionary, inherits=st.none() | names, members=_tuples(dictionary_members), **_common),
        st.builds(idl.Dictionary, partial=st.just(True), members=_tuples(dictionary_members), **_common),
        st.builds(idl.Enum, values=_tuples(st.builds(idl.EnumValue, value=strings), 1), **_common),
        st.builds(idl.Typedef, type=annotated_types, **_common),
        st.builds(idl.CallbackFunction, return_type=types, arguments=arguments, constructor=st.booleans(), **_common),
        st.builds(idl.Includes, target=names, mixin=names, ext_attrs=ext_attrs),
    )
)
files = st.builds(
    idl.IdlFile, path=st.just("x.webidl"), specification=st.just("x"), definitions=_tuples(definitions, most=4)
)
