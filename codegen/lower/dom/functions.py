"""Decides the Go function for one signature: parameters, the runtime's function to call, the shape of the body."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.lower.dom.types import GoTypes, is_scalar
from codegen.naming.go import unexported
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g

_UNDEFINED = b.OpenType(name="undefined")

_READ = {"int": "Int", "bool": "Bool", "float64": "Float", "float32": "Float32", "uint64": "Uint64"}
"""What the runtime's functions end with that read an attribute of this type."""

_OF_OBJECTS = frozenset(("Get", "Call", "TryCall", "CallAsync", "CallStatic", "CallStaticAsync"))
"""The runtime's functions that have a form for objects, which ends with Object."""


@dataclass(frozen=True)
class Site:
    """Where a function stands: the unit that it belongs to, its receiver, and what the runtime's call begins with."""

    unit: str
    receiver: str = ""
    lead: tuple[str, ...] = ()
    op: g.GoOp | None = None
    static: bool = False
    uses: tuple[str, ...] = ()


def member_site(owner: str, op: g.GoOp) -> Site:
    """The site of a method that reads, writes or calls a member of its object."""
    return Site(owner, f"*{owner}", (f"&{op.variable}", "rt.Pointer(o)"), op, uses=(owner,))


class FunctionBuilder:
    """`fills` and `signals` are looked up by `Interface.member(argument)` and by dictionary name."""

    def __init__(
        self, types: GoTypes, binding: b.Binding, fills: frozenset[str], copied: frozenset[str] = frozenset()
    ) -> None:
        self._types = types
        self._fills = fills
        self._copied = copied
        self._signals = frozenset(
            name
            for name, dictionary in binding.dictionaries.items()
            if any(field.name == "signal" and _is_signal(field.type) for field in dictionary.fields)
        )

    def call(
        self,
        site: Site,
        name: str,
        doc: tuple[str, ...],
        arguments: tuple[b.Argument, ...],
        returns: b.Type,
        *,
        key: str,
        fails: bool,
        returned: int | None = None,
    ) -> g.GoFunction:
        """A function that calls an operation. `key` is `Interface.member`, for the patches; `returned` is the index of
        the argument that comes back as it is."""
        promised = returns.result if isinstance(returns, b.PromiseType) else None
        params = self.params(arguments, key, promised is not None)
        result = self._types.output(promised if promised is not None else returns)
        context = promised is not None or any(self._types.needs_context(a.type) for a in arguments)
        static = "Static" if site.static else ""
        if promised is not None:
            call, lead = f"Call{static}Async", ("ctx", *site.lead)
            shape = "both" if result else "error"
        elif returned is not None and not site.static:
            call, shape = f"{'Try' if fails else ''}CallReturning", "both" if fails else "value"
            lead = (*site.lead, str(returned))
        else:
            verb = f"TryCall{static}" if fails else f"Call{static}"
            call, shape = _plain(verb, result, fails, site.static, params)
            lead = site.lead
        return self._function(site, name, doc, params, context, call, lead, shape, result)

    def construct(
        self, site: Site, name: str, doc: tuple[str, ...], arguments: tuple[b.Argument, ...], returns: b.Type, key: str
    ) -> g.GoFunction:
        """A constructor: constructors may throw whatever their standard says, so all of them return an error."""
        params = self.params(arguments, key, False)
        context = any(self._types.needs_context(a.type) for a in arguments)
        return self._function(site, name, doc, params, context, "New", site.lead, "both", self._types.output(returns))

    def getter(self, site: Site, name: str, doc: tuple[str, ...], type_: b.Type, fails: bool = False) -> g.GoFunction:
        """A function that reads an attribute; one of a promise waits for it."""
        static = "Static" if site.static else ""
        if isinstance(type_, b.PromiseType):
            result = self._types.output(type_.result)
            shape = "both" if result else "error"
            return self._function(site, name, doc, (), True, f"Get{static}Async", ("ctx", *site.lead), shape, result)
        result = self._types.output(type_)
        if fails:
            return self._function(site, name, doc, (), False, f"TryGet{static}", site.lead, "both", result)
        if not static and result is not None:
            if isinstance(result, g.GoEnum):
                return self._function(site, name, doc, (), False, "GetString", site.lead, "conversion", result)
            direct = _text_form(result) or _READ.get(result.text, "")
            if direct:
                return self._function(site, name, doc, (), False, f"Get{direct}", site.lead, "direct", result)
        return self._function(site, name, doc, (), False, f"Get{static}", site.lead, "value", result)

    def same(self, site: Site, name: str, doc: tuple[str, ...], type_: b.Type) -> g.GoFunction:
        """A function that reads a [SameObject] attribute of an interface's type, and keeps what that gave."""
        result = self._types.output(type_)
        assert result is not None
        lead = (*site.lead, "&o.same")
        return self._function(site, name, doc, (), False, "GetSame", lead, "conversion", result)

    def setter(self, site: Site, name: str, doc: tuple[str, ...], type_: b.Type, fails: bool = False) -> g.GoFunction:
        """A function that assigns to an attribute. A nullable scalar is taken plainly: null has a method of its own."""
        plain = type_.model_copy(update={"nullable": False}) if is_scalar(type_) else type_
        go = self._types.input(plain)
        param = g.GoParam(name="value", type=go, text=go.text)
        static = "Static" if site.static else ""
        call = f"{'Try' if fails else ''}Set{static}"
        if not static and (isinstance(go, g.GoEnum) or go.text == "string"):
            call += "String"
        elif not static and not fails and isinstance(go, g.GoScalar):
            call += {"int": "Int", "float64": "Number"}.get(go.text, "")
        context = self._types.needs_context(type_)
        return self._function(
            site, name, doc, (param,), context, call, site.lead, "direct" if fails else "nothing", None
        )

    def runtime(
        self,
        site: Site,
        name: str,
        doc: tuple[str, ...],
        call: str,
        params: tuple[g.GoParam, ...] = (),
        result: g.GoType | None = None,
        result_text: str = "",
        decoders: tuple[g.GoType, ...] = (),
        context: bool = False,
        fails: bool = False,
    ) -> g.GoFunction:
        """A function whose body is one call of a named function of the runtime."""
        shape: str = "direct" if result_text else "value" if result else "nothing"
        if fails:
            shape = "both" if result else "direct"
        lead = ("ctx", *site.lead) if context else site.lead
        return self._function(site, name, doc, params, context, call, lead, shape, result, result_text, decoders)

    def view(self, site: Site, name: str, doc: tuple[str, ...]) -> g.GoFunction:
        """A method that gives the view of the same name on its receiver."""
        return self._function(site, name, doc, (), False, "", (), "view", None, f"*{name}")

    def params(self, arguments: tuple[b.Argument, ...], key: str, waits: bool) -> tuple[g.GoParam, ...]:
        """The parameters for arguments. The last optional one is a variadic tail; others before it are pointers."""
        scope = Scope()
        return tuple(
            self._param(argument, scope, index == len(arguments) - 1, f"{key}({argument.name})", waits)
            for index, argument in enumerate(arguments)
        )

    def _param(self, argument: b.Argument, scope: Scope, last: bool, key: str, waits: bool) -> g.GoParam:
        name = scope.declare(argument.name, unexported(argument.name))
        type_ = self._types.input(argument.type)
        if key.partition(".")[0] in self._copied:
            type_ = _copied(type_)
        mode = "required"
        text = type_.text
        if argument.variadic:
            mode, text = "variadic", "..." + text
        elif argument.optional and last:
            if isinstance(type_, g.GoPointer):
                type_ = type_.element
            mode, text = "tail", "..." + type_.text
        elif argument.optional:
            mode, text = "optional", optional_text(type_)
        signal = waits and isinstance(argument.type, b.DictionaryType) and argument.type.name in self._signals
        return g.GoParam.model_validate(
            {
                "name": name,
                "type": type_,
                "text": text,
                "mode": mode,
                "fills": key in self._fills,
                "signal": signal,
            }
        )

    def _function(
        self,
        site: Site,
        name: str,
        doc: tuple[str, ...],
        params: tuple[g.GoParam, ...],
        context: bool,
        call: str,
        lead: tuple[str, ...],
        shape: str,
        result: g.GoType | None,
        result_text: str = "",
        decoders: tuple[g.GoType, ...] = (),
    ) -> g.GoFunction:
        used = [param.type for param in params] + list(decoders) + ([result] if result else [])
        if isinstance(result, g.GoObject) and not result.any and call in _OF_OBJECTS | {"New"}:
            shape = {"value": "conversion", "both": "pointer"}[shape]
            call += "" if call == "New" else "Object"
        uses = set(site.uses).union(*(type_.uses for type_ in used))
        if not result_text:
            result_text = _result_text(shape, result, call)
        return g.GoFunction.model_validate(
            {
                "unit": site.unit + "." + name if site.receiver else name,
                "doc": doc,
                "receiver": site.receiver,
                "name": name,
                "params": params,
                "context": context,
                "call": call,
                "lead": lead,
                "shape": shape,
                "result": result,
                "result_text": result_text,
                "op": site.op,
                "decoders": decoders,
                "uses": tuple(sorted(uses)),
            }
        )


def _copied(type_: g.GoType) -> g.GoType:
    """A buffer that the callee copies before it returns needs no array of its own."""
    match type_:
        case g.GoBufferSource():
            return type_.model_copy(update={"copied": True})
        case g.GoBuffer(encode="rt.Typed"):
            return type_.model_copy(update={"encode": "rt.BufferOf"})
        case _:
            return type_


def optional_text(type_: g.GoType) -> str:
    """The type of an optional parameter before the tail: what has a nil stays, a scalar becomes a pointer."""
    return f"*{type_.text}" if isinstance(type_, g.GoScalar | g.GoEnum) else type_.text


def _plain(
    verb: str, result: g.GoType | None, fails: bool, static: bool, params: tuple[g.GoParam, ...]
) -> tuple[str, str]:
    """The runtime's function for a call, and the shape of the body. What is known to be of one type has functions of
    its own, which put nothing into an interface."""
    if result is None:
        if static:
            return verb, "error" if fails else "nothing"
        texts = {param.text for param in params}
        if params and not fails and texts <= {"float64"}:
            return "CallNumbers", "nothing"
        if params and not fails and texts <= {"int"}:
            return "CallInts", "nothing"
        return f"{verb}Void", "direct" if fails else "nothing"
    if isinstance(result, g.GoEnum) and not static and not fails:
        return f"{verb}String", "conversion"
    text = _text_form(result)
    if text and not static:
        return f"{verb}{text}", "direct"
    if result.text == "bool" and not static and not fails:
        return f"{verb}Bool", "direct"
    return verb, "both" if fails else "value"


def _text_form(result: g.GoType) -> str:
    """How the functions of the runtime are called that give this type from a string, or nothing."""
    match result:
        case g.GoScalar(text="string"):
            return "String"
        case g.GoPointer(element=g.GoScalar(text="string")):
            return "StringPtr"
        case g.GoEnum():
            return f"Enum[{result.text}]"
        case _:
            return ""


def _result_text(shape: str, result: g.GoType | None, call: str) -> str:
    text = result.text if result else ""
    match shape:
        case "nothing":
            return ""
        case "error":
            return "error"
        case "both" | "pointer":
            return f"({text}, error)"
        case "direct" if call.startswith("Try"):
            return f"({text}, error)" if text else "error"
        case _:
            return text


def _is_signal(type_: b.Type) -> bool:
    return isinstance(type_, b.InterfaceType) and type_.name == "AbortSignal"
