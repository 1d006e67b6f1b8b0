"""Spells WebIDL types in Go.

A type has two spellings. On the way *in* (arguments, dictionary members that a caller sets) an interface is the sealed
`AnyNode`, which every subtype satisfies; on the way *out* it is `*Node`. Everything else is spelt alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from codegen.naming.go import exported, type_name
from codegen.schemas import binding as b
from codegen.schemas import gofile as g

# https://webidl.spec.whatwg.org/#js-integer-types. The small integers are Go's int, which holds them all: the
# platform's indexes and sizes then need no conversion. 64-bit ones are exact.
_PRIMITIVES = {
    "boolean": ("bool", "Bool"),
    "byte": ("int", "Int"),
    "octet": ("int", "Int"),
    "short": ("int", "Int"),
    "unsigned short": ("int", "Int"),
    "long": ("int", "Int"),
    "unsigned long": ("int", "Int"),
    "long long": ("int64", "Int64"),
    "unsigned long long": ("uint64", "Uint64"),
    "float": ("float32", "Float32"),
    "double": ("float64", "Float"),
}
# JavaScript type -> Go element, function to JavaScript, function from it.
_BUFFERS = {
    "ArrayBuffer": ("byte", "ArrayBuffer"),
    "SharedArrayBuffer": ("byte", "SharedArrayBuffer"),
    "DataView": ("byte", "DataView"),
    "Int8Array": ("int8", "Typed"),
    "Int16Array": ("int16", "Typed"),
    "Int32Array": ("int32", "Typed"),
    "Uint8Array": ("byte", "Typed"),
    "Uint16Array": ("uint16", "Typed"),
    "Uint32Array": ("uint32", "Typed"),
    "Uint8ClampedArray": ("byte", "Clamped"),
    "BigInt64Array": ("int64", "Typed"),
    "BigUint64Array": ("uint64", "Typed"),
    "Float16Array": ("uint16", "Float16"),
    "Float32Array": ("float32", "Typed"),
    "Float64Array": ("float64", "Typed"),
}
_UNDEFINED = b.OpenType(name="undefined")


def interface_name(interface: b.Interface) -> str:
    """The Go type of an interface. `Window` is the name of the function that gives it: its type is WindowProxy,
    which is what HTML calls the object that `window` returns: https://html.spec.whatwg.org/#windowproxy.
    One with a [LegacyNamespace] is called by both names: WebAssemblyModule."""
    name = interface.legacy_namespace + type_name(interface.name)
    return "WindowProxy" if name == "Window" else name


class GoTypes:
    """Spells types of one binding and remembers what it met.

    `decoded` collects the dictionaries, unions and callbacks that come back from JavaScript, `encoded` those that go
    there: their declarations need the conversions for that. `unions` are those that were met, and `nullable_unions`
    those of them that null may stand in.
    """

    def __init__(
        self, binding: b.Binding, once: frozenset[str] = frozenset(), sent: frozenset[str] = frozenset()
    ) -> None:
        self._binding = binding
        self.once = once
        self._spelt: dict[tuple[b.Type, bool], g.GoType] = {}
        self.unions: dict[str, b.UnionType] = {}
        self.nullable_unions: set[str] = set()
        self.decoded: set[str] = set()
        self.encoded: set[str] = set()
        self.parents = frozenset(item.parent for item in binding.interfaces.values() if item.parent)
        self.live = self._live_dictionaries()
        self.names = {name: interface_name(interface) for name, interface in binding.interfaces.items()}
        for name in sent & binding.dictionaries.keys():
            self._note(name, True)

    def settle(self) -> None:
        """Meets all that dictionaries and callbacks hold, before any of them is lowered: what comes back from
        JavaScript, and what goes there, is known only when everything was spelt once.

        Every callback can be given to JavaScript, and so can a dictionary that nothing else is known of."""
        for name in self._binding.callbacks:
            self._note(name, True)
        for name in self._binding.dictionaries:
            if name not in self.decoded:
                self._note(name, True)

    # --- spelling ---------------------------------------------------------------------------------------------

    def input(self, type_: b.Type) -> g.GoType:
        """The type of something that Go gives to JavaScript."""
        return self._spell(type_, True)

    def output(self, type_: b.Type) -> g.GoType | None:
        """The type of something that JavaScript gives to Go; None for `undefined`."""
        return None if type_ == _UNDEFINED else self._spell(type_, False)

    def _spell(self, type_: b.Type, inward: bool) -> g.GoType:
        key = (type_, inward)
        found = self._spelt.get(key)
        if found is None:
            found = self._spelt[key] = self._make(type_, inward)
        return found

    def _make(self, type_: b.Type, inward: bool) -> g.GoType:
        match type_:
            case b.PrimitiveType(name=name):
                text, method = _PRIMITIVES[name]
                return _nullable(g.GoScalar(text=text, method=method), type_.nullable)
            case b.StringType():
                return _nullable(g.GoScalar(text="string", method="Str"), type_.nullable)
            case b.EnumType(name=name):
                return _nullable(g.GoEnum(text=type_name(name), uses=(type_name(name),)), type_.nullable)
            case b.InterfaceType(name=name):
                go = self.names[name]
                text = f"Any{go}" if inward and name in self.parents else f"*{go}"
                return g.GoObject(text=text, name=go, uses=(go,))
            case b.DictionaryType(name=name):
                self._note(name, inward)
                go = type_name(name)
                return g.GoDictionary(text=f"*{go}", name=go, live=name in self.live, uses=(go,))
            case b.CallbackType(name=name):
                self._note(name, inward)
                go = type_name(name)
                return g.GoCallback(text=go, name=go, once=name in self.once, uses=(go,))
            case b.BufferType(name=name):
                element, encode = _BUFFERS[name]
                decode = "rt.DecodeFloat16" if encode == "Float16" else f"rt.DecodeTyped[{element}]"
                return g.GoBuffer(text=f"[]{element}", encode=f"rt.{encode}", decode=decode)
            case b.BufferSourceType():
                return g.GoBufferSource(text="BufferSource" if inward else "rt.Value", uses=("BufferSource",))
            case b.SequenceType(element=element):
                inner = self._spell(element, inward)
                return g.GoList(text=f"[]{inner.text}", element=inner, nullable=type_.nullable, uses=inner.uses)
            case b.RecordType(value=value):
                inner = self._spell(value, inward)
                return g.GoRecord(
                    text=f"map[string]{inner.text}", element=inner, nullable=type_.nullable, uses=inner.uses
                )
            case b.PromiseType(result=result):
                inner_or_none = None if result == _UNDEFINED else self._spell(result, inward)
                returns = f"({inner_or_none.text}, error)" if inner_or_none else "error"
                return g.GoPromise(
                    text=f"func(Context) {returns}",
                    result=inner_or_none,
                    uses=inner_or_none.uses if inner_or_none else (),
                )
            case b.UnionType():
                return self._union(type_, inward)
            case b.OpenType(name="bigint"):
                return _nullable(g.GoScalar(text="BigInt", method="BigInt"), type_.nullable)
            case b.OpenType():
                return g.GoOpen(text="any" if inward else "Value")

    def _union(self, type_: b.UnionType, inward: bool) -> g.GoType:
        numbers = _numbers(type_)
        if numbers is not None:
            return self._spell(numbers, inward)
        name = self._union_name(type_)
        if type_.nullable:
            self.nullable_unions.add(name)
        (self.encoded if inward else self.decoded).add(name)
        for member in type_.members:
            self._spell(member, inward)
            if isinstance(member, b.DictionaryType):
                self._note(member.name, True)  # what stands in a union can be sent
        return g.GoUnion(text=name, name=name, uses=(name,))

    def _union_name(self, type_: b.UnionType) -> str:
        plain = type_.model_copy(update={"nullable": False})
        base = name = exported_union(type_.name)
        number = 2
        while self.unions.setdefault(name, plain) != plain:
            name, number = f"{base}{number}", number + 1
        return name

    def _note(self, name: str, inward: bool) -> None:
        """Marks what a dictionary or callback reaches, once for each direction."""
        seen = self.encoded if inward else self.decoded
        if name in seen:
            return
        seen.add(name)
        if dictionary := self._binding.dictionaries.get(name):
            for field in dictionary.fields:
                self._spell(field.type, inward)
        elif callback := self._binding.callbacks.get(name):
            for argument in callback.arguments:
                self._spell(argument.type, not inward)
            if callback.returns != _UNDEFINED:
                self._spell(callback.returns, inward)

    # --- lifetimes --------------------------------------------------------------------------------------------

    def needs_context(self, type_: b.Type) -> bool:
        """Whether an argument of this type makes a JavaScript function, whose life must end somewhere."""
        return _holds_callback(type_, self.live)

    def _live_dictionaries(self) -> frozenset[str]:
        live: set[str] = set()
        grown = True
        while grown:
            grown = False
            for name, dictionary in self._binding.dictionaries.items():
                if name not in live and any(_holds_callback(field.type, live) for field in dictionary.fields):
                    live.add(name)
                    grown = True
        return frozenset(live)


def is_scalar(type_: b.Type) -> bool:
    """Whether a type is a Go value without a nil of its own: nullable ones are pointers, and have a setter for null."""
    return isinstance(type_, b.StringType | b.PrimitiveType | b.EnumType) or (
        isinstance(type_, b.OpenType) and type_.name == "bigint"
    )


def exported_union(name: str) -> str:
    """The Go name of a union: a typedef's own, or made of the members' names."""
    return type_name(name) if name.isidentifier() else exported(name)


def fields_of(text: str, members: Iterable[str]) -> str:
    """Joins a list for a composite literal."""
    return f"{text}{{{', '.join(members)}}}"


def _holds_callback(type_: b.Type, live: Mapping[str, object] | set[str] | frozenset[str]) -> bool:
    match type_:
        case b.CallbackType() | b.PromiseType():
            return True
        case b.DictionaryType(name=name):
            return name in live
        case b.SequenceType(element=element):
            return _holds_callback(element, live)
        case b.RecordType(value=value):
            return _holds_callback(value, live)
        case _:
            return False


def _nullable(scalar: g.GoScalar | g.GoEnum, nullable: bool) -> g.GoType:
    if not nullable:
        return scalar
    return g.GoPointer(text=f"*{scalar.text}", element=scalar, uses=scalar.uses)


_ELEMENT_OF = {"float": "Float32Array", "long": "Int32Array", "unsigned long": "Uint32Array"}


def _numbers(type_: b.UnionType) -> b.Type | None:
    """WebGL's `(Float32Array or sequence<GLfloat>)`: in Go both are one slice, sent as the array."""
    buffers = [member for member in type_.members if isinstance(member, b.BufferType)]
    lists = [member for member in type_.members if isinstance(member, b.SequenceType)]
    if len(type_.members) == 2 and len(buffers) == 1 and len(lists) == 1:
        element = lists[0].element
        if isinstance(element, b.PrimitiveType) and _ELEMENT_OF.get(element.name) == buffers[0].name:
            return buffers[0].model_copy(update={"nullable": type_.nullable})
    return None
