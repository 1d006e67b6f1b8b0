"""The words that WebIDL reserves, by the production of https://webidl.spec.whatwg.org/#idl-grammar that uses them."""

from __future__ import annotations

ARGUMENT_NAME_KEYWORDS = frozenset({
    "attribute", "callback", "const", "constructor", "deleter", "dictionary", "enum", "getter", "includes", "inherit",
    "interface", "iterable", "maplike", "mixin", "namespace", "partial", "readonly", "required", "setlike", "setter",
    "static", "stringifier", "typedef", "unrestricted",
})  # fmt: skip
ATTRIBUTE_NAME_KEYWORDS = frozenset({"required"})
OPERATION_NAME_KEYWORDS = frozenset({"includes"})

STRING_TYPES = ("ByteString", "DOMString", "USVString")
BUFFER_TYPES = (
    "ArrayBuffer", "SharedArrayBuffer", "DataView", "Int8Array", "Int16Array", "Int32Array", "Uint8Array",
    "Uint16Array", "Uint32Array", "Uint8ClampedArray", "BigInt64Array", "BigUint64Array", "Float16Array",
    "Float32Array", "Float64Array",
)  # fmt: skip
INTEGER_TYPES = ("short", "long", "long long", "unsigned short", "unsigned long", "unsigned long long")
FLOAT_TYPES = ("float", "double", "unrestricted float", "unrestricted double")
PRIMITIVE_TYPES = (*INTEGER_TYPES, *FLOAT_TYPES, "boolean", "byte", "octet", "bigint")
BUILTIN_TYPES = (*PRIMITIVE_TYPES, *STRING_TYPES, *BUFFER_TYPES, "any", "object", "symbol", "undefined")
GENERIC_TYPES = ("sequence", "async_sequence", "record", "Promise", "FrozenArray", "ObservableArray")

VALUE_KEYWORDS = frozenset({"true", "false", "null", "undefined", "Infinity", "-Infinity", "NaN"})

# What no identifier may be, unless an underscore stands before it.
KEYWORDS = frozenset(
    {*ARGUMENT_NAME_KEYWORDS, *GENERIC_TYPES, *VALUE_KEYWORDS, "async_iterable", "optional", "or"}
    | {word for name in BUILTIN_TYPES for word in name.split()}
)
