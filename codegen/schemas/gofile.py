"""What will be printed as Go: every name chosen, every type spelt, every body decided. Templates only lay it out."""

from typing import Annotated, Literal

from pydantic import Field

from codegen.schemas.base import Model

# --- types: how a value crosses between Go and JavaScript ------------------------------------------------------
#
# `text` is the type as Go writes it; `uses` are the units of this package that it needs. Each kind has a template in
# templates/go/convert that exposes `to_js(type, go)`, `from_js(type, value)` and `decoder(type)`.


class GoTypeBase(Model):
    text: str
    uses: tuple[str, ...] = ()


class GoScalar(GoTypeBase):
    """A Go type that the runtime passes as it is; `method` is the method of rt.Value that reads it."""

    kind: Literal["scalar"] = "scalar"
    method: str

    @property
    def strict_zero(self) -> str:
        """The zero value, where there is nothing to read in the result of a call that failed: only a number is one."""
        return {"Str": "", "Bool": "", "BigInt": "BigInt{}"}.get(self.method, "0")


class GoEnum(GoTypeBase):
    kind: Literal["enum"] = "enum"


class GoObject(GoTypeBase):
    """An interface. `text` is `*Node`, or `AnyNode` where any subtype is accepted; `name` is `Node`."""

    kind: Literal["object"] = "object"
    name: str

    @property
    def any(self) -> bool:
        """Whether any subtype is accepted."""
        return self.text.startswith("Any")


class GoOpen(GoTypeBase):
    """`any` and `object`: a Go `any` on the way in, an rt.Value on the way out."""

    kind: Literal["open"] = "open"


class GoDictionary(GoTypeBase):
    """A pointer to a struct. `live` when it holds callbacks, whose lifetime the call's ctx bounds."""

    kind: Literal["dictionary"] = "dictionary"
    name: str
    live: bool = False


class GoCallback(GoTypeBase):
    """A named function type."""

    kind: Literal["callback"] = "callback"
    name: str
    once: bool = False


class GoPromise(GoTypeBase):
    """A promise that is an argument, a field or an element: a function that waits for it."""

    kind: Literal["promise"] = "promise"
    result: "GoType | None"


class GoList(GoTypeBase):
    kind: Literal["list"] = "list"
    element: "GoType"
    nullable: bool = False


class GoRecord(GoTypeBase):
    kind: Literal["record"] = "record"
    element: "GoType"
    nullable: bool = False


class GoBuffer(GoTypeBase):
    """A slice of numbers. `encode` and `decode` are the runtime's functions for this JavaScript type."""

    kind: Literal["buffer"] = "buffer"
    encode: str
    decode: str


class GoBufferSource(GoTypeBase):
    """Any buffer: a Go slice of numbers or a JavaScript object. `copied` says that the callee copies it at once."""

    kind: Literal["buffer source"] = "buffer source"
    copied: bool = False


class GoUnion(GoTypeBase):
    """A sealed interface."""

    kind: Literal["union"] = "union"
    name: str


class GoPointer(GoTypeBase):
    """A nullable scalar: nil is null."""

    kind: Literal["pointer"] = "pointer"
    element: "GoScalar | GoEnum"

    @property
    def suffix(self) -> str:
        """Enums have their own forms of the runtime's functions."""
        return "Enum" if self.element.kind == "enum" else ""


class GoMaybe(GoTypeBase):
    """A dictionary member that may be absent, null or a scalar."""

    kind: Literal["maybe"] = "maybe"
    element: "GoScalar | GoEnum"

    @property
    def suffix(self) -> str:
        """Enums have their own forms of the runtime's functions."""
        return "Enum" if self.element.kind == "enum" else ""


GoType = Annotated[
    GoScalar
    | GoEnum
    | GoObject
    | GoOpen
    | GoDictionary
    | GoCallback
    | GoPromise
    | GoList
    | GoRecord
    | GoBuffer
    | GoBufferSource
    | GoUnion
    | GoPointer
    | GoMaybe,
    Field(discriminator="kind"),
]


# --- functions and methods --------------------------------------------------------------------------------------


class GoParam(Model):
    """One parameter. `mode` says how absence is spelt.

    | mode       | Go           | absent                 |
    |------------|--------------|------------------------|
    | `required` | `name T`     | never                  |
    | `optional` | `name *T` or a type that has nil | nil |
    | `tail`     | `name ...T`  | none given             |
    | `variadic` | `name ...T`  | none given, or many    |
    """

    name: str
    type: GoType
    text: str
    mode: Literal["required", "optional", "tail", "variadic"] = "required"
    fills: bool = False
    signal: bool = False


class GoOp(Model):
    """A variable that names a JavaScript member: `rt.Op{Class: &classNode, Name: "appendChild"}`."""

    variable: str
    class_variable: str
    name: str


class GoFunction(Model):
    """A function or a method whose body is one call of the runtime.

    `call` is the runtime's function, `lead` its leading arguments, `returns` decides the shape of the body:
    nothing, a value, an error, or both. `direct` results need no conversion, those of `conversion` only Go's own, as
    does the one beside an error in `pointer`.
    """

    kind: Literal["function"] = "function"
    unit: str
    doc: tuple[str, ...]
    receiver: str = ""
    name: str
    params: tuple[GoParam, ...] = ()
    context: bool = False
    call: str
    lead: tuple[str, ...] = ()
    shape: Literal["nothing", "value", "error", "both", "direct", "conversion", "pointer", "view"] = "nothing"
    result: GoType | None = None
    result_text: str = ""
    op: GoOp | None = None
    decoders: tuple[GoType, ...] = ()
    uses: tuple[str, ...] = ()

    @property
    def variadic(self) -> bool:
        return bool(self.params) and self.params[-1].mode == "variadic"

    @property
    def conversion(self) -> str:
        """The type of the result, as a conversion to it begins."""
        text = self.result.text if self.shape == "pointer" and self.result else self.result_text
        return f"({text})" if text.startswith("*") else text

    @property
    def zero(self) -> str:
        """What is returned beside an error, where the result cannot be read then."""
        return self.result.strict_zero if isinstance(self.result, GoScalar) else ""


# --- types of the package ---------------------------------------------------------------------------------------


class GoInterface(Model):
    """The Go type of a WebIDL interface: a struct that embeds its parent's, or holds the reference itself.

    An `open` one has subtypes, so there is an interface of all of them; `decoded` when values of that come back.
    """

    kind: Literal["interface"] = "interface"
    unit: str
    doc: tuple[str, ...]
    name: str
    js_name: str
    class_variable: str
    parent: str = ""
    open: bool = False
    decoded: bool = False
    no_object: bool = False
    uses: tuple[str, ...] = ()

    @property
    def class_name(self) -> str:
        """The end of the class variable's name; JavaScript's name of an interface may have a namespace."""
        return self.class_variable.removeprefix("class")


class GoView(Model):
    """A group of members of a mixin that is reached through one method, to keep the embedding types light."""

    kind: Literal["view"] = "view"
    unit: str
    doc: tuple[str, ...]
    name: str
    uses: tuple[str, ...] = ()


class GoNamespace(Model):
    """A WebIDL namespace: an empty type with one variable of it."""

    kind: Literal["namespace"] = "namespace"
    unit: str
    doc: tuple[str, ...]
    name: str
    type_name: str
    js_name: str
    uses: tuple[str, ...] = ()


class GoField(Model):
    """A dictionary member. Required ones of an input are unexported: the constructor takes them."""

    doc: tuple[str, ...]
    name: str
    getter: str = ""
    js_name: str
    type: GoType
    text: str
    required: bool = False

    @property
    def public(self) -> str:
        """What a user of the package writes: the field, or the method that reads a required one."""
        return self.getter or self.name


class GoDictionaryDecl(Model):
    kind: Literal["dictionary"] = "dictionary"
    unit: str
    doc: tuple[str, ...]
    name: str
    fields: tuple[GoField, ...]
    keys: tuple[str, ...] = ()
    layout: str = ""
    """The fields of the struct for the runtime's Fields, a byte for each: b, i, f and s are pointers to bool, int,
    float64 and string, o is one to an object, their capitals are required ones; a digit is another field of so many
    words. Empty where that is not known or of no use."""
    constructed: bool = False
    encoded: bool = True
    decoded: bool = False
    live: bool = False
    uses: tuple[str, ...] = ()

    @property
    def required(self) -> tuple[GoField, ...]:
        return tuple(field for field in self.fields if field.required)

    @property
    def beside(self) -> tuple[GoField, ...]:
        """The fields that the runtime does not read by itself."""
        return tuple(field for field, kind in zip(self.fields, self.layout, strict=True) if kind.isdigit())


class GoEnumValue(Model):
    name: str
    value: str


class GoEnumDecl(Model):
    kind: Literal["enum"] = "enum"
    unit: str
    doc: tuple[str, ...]
    name: str
    values: tuple[GoEnumValue, ...]
    uses: tuple[str, ...] = ()


class GoCallbackDecl(Model):
    """A function type. `waits` when JavaScript expects a promise: the Go function may block, and returns an error."""

    kind: Literal["callback"] = "callback"
    unit: str
    doc: tuple[str, ...]
    name: str
    params: tuple[GoParam, ...]
    result: GoType | None = None
    waits: bool = False
    once: bool = False
    decoded: bool = False
    live: bool = False
    uses: tuple[str, ...] = ()

    @property
    def zero(self) -> str:
        """What is returned beside an error, where the result cannot be read then."""
        return self.result.strict_zero if isinstance(self.result, GoScalar) else ""

    @property
    def variadic(self) -> bool:
        return bool(self.params) and self.params[-1].mode == "variadic"

    @property
    def result_text(self) -> str:
        """The result as Go writes it."""
        text = self.result.text if self.result else ""
        if self.waits:
            return f"({text}, error)" if text else "error"
        return text


class GoAlternative(Model):
    """One member of a union: the Go type that holds it, and how to tell and read it when JavaScript returns it.

    `wrapper` is set when the alternative needs a named type of its own, whose underlying type it is.
    """

    type: GoType
    receiver: str
    wrapper: str = ""
    test: str = ""
    live: bool = False


class GoUnionDecl(Model):
    """A union as an interface. `marker` is the method that seals it: one that only comes back from JavaScript, and that
    nobody gives, has none."""

    kind: Literal["union"] = "union"
    unit: str
    doc: tuple[str, ...]
    name: str
    marker: str
    alternatives: tuple[GoAlternative, ...]
    nullable: bool = False
    decoded: bool = False
    uses: tuple[str, ...] = ()


class GoConst(Model):
    """A constant; `imports` is not empty for the numbers that are none in Go, such as math.Inf(1)."""

    kind: Literal["const"] = "const"
    unit: str
    doc: tuple[str, ...]
    name: str
    value: str
    imports: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()


class GoVariable(Model):
    """An event or a tag: `var EventClick = EventType[*PointerEvent]{name: "click"}`."""

    kind: Literal["variable"] = "variable"
    unit: str
    doc: tuple[str, ...]
    name: str
    type_text: str
    arguments: tuple[str, ...]
    uses: tuple[str, ...] = ()


GoNamed = GoDictionaryDecl | GoEnumDecl | GoCallbackDecl

GoDeclaration = Annotated[
    GoFunction
    | GoInterface
    | GoView
    | GoNamespace
    | GoDictionaryDecl
    | GoEnumDecl
    | GoCallbackDecl
    | GoUnionDecl
    | GoConst
    | GoVariable,
    Field(discriminator="kind"),
]


class GoFile(Model):
    """One file: `source` is what its header names."""

    path: str
    package: str
    source: str
    imports: tuple[str, ...]
    runtime: str
    declarations: tuple[GoDeclaration, ...]
    ops: tuple[GoOp, ...] = ()


class SupportFile(Model):
    """A file of hand-written helpers around the generated types; `requires` are the units that it speaks of."""

    path: str
    package: str
    template: str
    runtime: str
    requires: tuple[str, ...] = ()
