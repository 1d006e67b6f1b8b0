"""Everything that is no interface: dictionaries, enums, callbacks and the unions that were met on the way."""

from __future__ import annotations

from codegen.lower.dom.docs import Documentation, idl_arguments, idl_default, idl_type
from codegen.lower.dom.functions import optional_text
from codegen.lower.dom.types import GoTypes
from codegen.naming.go import exported, type_name, unexported
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g

_UNDEFINED = b.OpenType(name="undefined")


def lower_enum(enum: b.Enum, docs: Documentation, package: Scope) -> g.GoEnumDecl:
    """A string type with a constant for each value. The names are made as one set."""
    name = type_name(enum.name)
    values = tuple(
        g.GoEnumValue(name=package.declare(f"{enum.name}.{value}", f"{name}{exported(value)}"), value=value)
        for value in enum.values
    )
    return g.GoEnumDecl(
        unit=name, doc=docs.definition(name, f"is the enum {enum.name}.", enum, enum.name), name=name, values=values
    )


# --- dictionaries -----------------------------------------------------------------------------------------------


def lower_dictionary(dictionary: b.Dictionary, types: GoTypes, docs: Documentation) -> g.GoDictionaryDecl:
    """A struct with a field for each member, inherited ones included. Unset fields are absent from what is sent.

    Required members of a dictionary that goes to JavaScript are parameters of its constructor, so that the compiler
    asks for them.
    """
    name = type_name(dictionary.name)
    decoded, encoded = dictionary.name in types.decoded, dictionary.name in types.encoded
    encoded = encoded or not decoded
    constructed = encoded and any(field.required for field in dictionary.fields)
    scope = Scope(frozenset({"JSValue"}))
    fields = tuple(_field(field, types, encoded, scope) for field in dictionary.fields)
    uses = set().union(*(field.type.uses for field in fields)) - {name}
    return g.GoDictionaryDecl(
        unit=name,
        doc=docs.definition(name, f"is the dictionary {dictionary.name}.", dictionary, dictionary.name),
        name=name,
        fields=fields,
        keys=tuple(field.js_name for field in fields),
        layout=_layout(fields),
        constructed=constructed,
        encoded=encoded,
        decoded=decoded,
        live=dictionary.name in types.live,
        uses=tuple(sorted(uses)),
    )


def _field(field: b.DictionaryField, types: GoTypes, encoded: bool, scope: Scope) -> g.GoField:
    type_ = types.input(field.type) if encoded else types.output(field.type)
    assert type_ is not None, "a dictionary member is never undefined"
    hidden = field.required and encoded
    public = scope.declare(field.name, exported(field.name), exported(field.name) + "Member")
    if not field.required and isinstance(type_, g.GoPointer):
        type_ = g.GoMaybe(text=f"Maybe[{type_.element.text}]", element=type_.element, uses=type_.uses)
    text = type_.text if field.required else optional_text(type_)
    more = ", required" if field.required else idl_default(field.default)
    words = f"{field.owner}.{field.name}: {idl_type(field.type)}{more}."
    return g.GoField(
        doc=(words,),
        name=scope.declare(field.name, unexported(field.name)) if hidden else public,
        getter=public if hidden else "",
        js_name=field.name,
        type=type_,
        text=text,
        required=field.required,
    )


def _layout(fields: tuple[g.GoField, ...]) -> str:
    kinds = [_kind(field) for field in fields]
    return "".join(kinds) if all(kinds) and not all(kind.isdigit() for kind in kinds) else ""


def _kind(field: g.GoField) -> str:
    """The byte of a field in the layout; empty where its size is not known here."""
    match field.type:
        case g.GoEnum():
            return "S" if field.required else "s"
        case g.GoScalar(text="bool" | "int" | "float64" | "string" as text):
            return text[0].upper() if field.required else text[0]
        case g.GoObject(any=False):
            return "O" if field.required else "o"
        case g.GoScalar() if not field.required:
            return "1"  # a pointer
        case g.GoMaybe(element=element):
            words = _words(element)
            return str(words + 1) if words else ""
        case _:
            return str(_words(field.type) or "")


def _words(type_: g.GoType) -> int:
    """How many words a value has; 0 where that is not known, or not a whole number."""
    match type_:
        case g.GoScalar(text="int" | "float64" | "uint64" | "int64"):
            return 1
        case g.GoScalar(text="string") | g.GoEnum():
            return 2
        case g.GoObject(any=True) | g.GoUnion() | g.GoBufferSource() | g.GoOpen(text="any"):
            return 2
        case g.GoObject() | g.GoDictionary() | g.GoRecord() | g.GoCallback() | g.GoPromise():
            return 1
        case g.GoList() | g.GoBuffer():
            return 3
        case _:
            return 0


# --- callbacks --------------------------------------------------------------------------------------------------


def lower_callback(callback: b.Callback, types: GoTypes, docs: Documentation) -> g.GoCallbackDecl:
    """A named function type. Where JavaScript expects a promise the Go function gets a ctx and may block."""
    name = type_name(callback.name)
    waits = isinstance(callback.returns, b.PromiseType)
    returns = callback.returns.result if isinstance(callback.returns, b.PromiseType) else callback.returns
    result = None if returns == _UNDEFINED else types.input(returns)
    scope = Scope()
    params = []
    for argument in callback.arguments:
        type_ = types.output(argument.type)
        assert type_ is not None, "an argument is never undefined"
        if argument.optional and isinstance(type_, g.GoScalar | g.GoEnum):
            type_ = g.GoPointer(text=f"*{type_.text}", element=type_, uses=type_.uses)
        params.append(
            g.GoParam(
                name=scope.declare(argument.name, unexported(argument.name)),
                type=type_,
                text="..." + type_.text if argument.variadic else type_.text,
                mode="variadic" if argument.variadic else "required",
            )
        )
    decoded = callback.name in types.decoded
    used = [param.type for param in params] + ([result] if result else [])
    kind = "callback interface" if callback.interface else "callback"
    signature = f"({idl_arguments(callback.arguments)}): {idl_type(callback.returns)}"
    return g.GoCallbackDecl(
        unit=name,
        doc=docs.definition(name, f"is the {kind} {callback.name}{signature}.", callback, callback.name),
        name=name,
        params=tuple(params),
        result=result,
        waits=waits,
        once=callback.name in types.once,
        decoded=decoded,
        live=decoded and not waits and any(types.needs_context(argument.type) for argument in callback.arguments),
        uses=tuple(sorted(set().union(*(type_.uses for type_ in used)) - {name})),
    )


# --- unions -----------------------------------------------------------------------------------------------------

# The named types of templates/go/support/scalars.go.j2 that let a plain Go value satisfy a sealed interface.
_WRAPPERS = {
    "string": "String",
    "bool": "Bool",
    "int": "Int",
    "int64": "Int64",
    "uint64": "Uint64",
    "float32": "Float32",
    "float64": "Float",
}
_TESTS = {"string": "String", "bool": "Bool"}


def lower_union(name: str, union: b.UnionType, types: GoTypes, binding: b.Binding) -> g.GoUnionDecl:
    """A sealed interface and how to tell its alternatives when JavaScript returns one.

    The order of tests is that of the conversion algorithm: https://webidl.spec.whatwg.org/#js-union.
    """
    decoded = name in types.decoded
    alternatives = [
        alternative for member in union.members for alternative in _alternatives(name, member, types, binding, decoded)
    ]
    alternatives.sort(key=lambda alternative: alternative[0])
    if name in types.nullable_unions:
        alternatives.append((900, g.GoAlternative(type=g.GoOpen(text="any"), receiver="NullValue")))
    made = tuple(alternative for _, alternative in alternatives)
    uses = set().union(*(alternative.type.uses for alternative in made))
    return g.GoUnionDecl(
        unit=name,
        doc=(f"{name} is {idl_type(union)}.",),
        name=name,
        marker=f"is{name}" if name in types.encoded else "",
        alternatives=made,
        decoded=decoded,
        uses=tuple(sorted(uses - {name})),
    )


def _alternatives(
    union: str, member: b.Type, types: GoTypes, binding: b.Binding, decoded: bool
) -> list[tuple[int, g.GoAlternative]]:
    go = types.output(member) if decoded and not isinstance(member, b.PromiseType) else types.input(member)
    assert go is not None, "undefined makes a union nullable and is no member"
    match member, go:
        case b.InterfaceType(name=name), g.GoObject():
            depth = len(binding.interfaces[name].ancestors)
            test = f"class{go.name}.Has(v)"
            return [(100 - depth, g.GoAlternative(type=go, receiver=f"*{go.name}", test=test))]
        case _, g.GoDictionary():
            return [(400, g.GoAlternative(type=go, receiver=go.text, test="v.Kind() == rt.KindObject"))]
        case _, g.GoEnum():
            return [(350, g.GoAlternative(type=go, receiver=go.text, test="v.Kind() == rt.KindString"))]
        case _, g.GoCallback():
            return [(250, g.GoAlternative(type=go, receiver=go.text, test="v.Kind() == rt.KindFunction"))]
        case _, g.GoScalar(text="BigInt"):
            wrapper = f"{union}BigInt"
            return [
                (
                    290,
                    g.GoAlternative(type=go, receiver=wrapper, wrapper=go.text, test="v.Kind() == rt.KindBigInt"),
                )
            ]
        case _, g.GoScalar(text=text):
            kind = _TESTS.get(text, "Number")
            order = 360 if kind == "String" else 300
            return [
                (
                    order,
                    g.GoAlternative(type=go, receiver=_WRAPPERS[text], test=f"v.Kind() == rt.Kind{kind}"),
                )
            ]
        case _, g.GoBuffer() | g.GoBufferSource():
            data = g.GoBuffer(text="[]byte", encode="rt.Typed", decode="rt.DecodeTyped[byte]")
            return [
                (200, g.GoAlternative(type=data, receiver="Bytes", test="rt.IsBuffer(v)")),
                (201, g.GoAlternative(type=go, receiver="Buffer")),
            ]
        case _, g.GoList(text="[]string"):
            return [(220, g.GoAlternative(type=go, receiver="Strings", test="rt.IsList(v)"))]
        case _, g.GoList():
            wrapper = f"{union}List"
            live = types.needs_context(member)
            return [(220, g.GoAlternative(type=go, receiver=wrapper, wrapper=go.text, test="rt.IsList(v)", live=live))]
        case _, g.GoRecord():
            wrapper = f"{union}Map"
            test = "v.Kind() == rt.KindObject"
            return [(410, g.GoAlternative(type=go, receiver=wrapper, wrapper=go.text, test=test))]
        case _, g.GoPromise():
            return [(260, g.GoAlternative(type=go, receiver=f"{union}Promise", wrapper=go.text, live=True))]
        case _:
            return [(500, g.GoAlternative(type=go, receiver="Object", test="true"))]
