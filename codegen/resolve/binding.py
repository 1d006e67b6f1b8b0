"""Binds merged WebIDL: every member to its interface, every type to its definition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TypedDict

from codegen.diagnostics import Diagnostics
from codegen.resolve.merge import Merged, Part, merge_files
from codegen.resolve.types import TypeResolver
from codegen.schemas import binding as b
from codegen.schemas import webidl as w
from codegen.schemas.span import Span
from codegen.syntax.webidl_words import BUILTIN_TYPES


def resolve_webidl(
    files: Sequence[w.IdlFile], diagnostics: Diagnostics, types: Mapping[str, str] = MappingProxyType({})
) -> b.Binding:
    """All files as one world. A name that nothing defines is a note and means `any`; validity is judged before.

    `types` gives arguments, results and attributes other types: `Interface.member(argument)` or `Interface.member` ->
    the name of a type. A name alone is a typedef that means another one.
    """
    merged = merge_files(files)
    patched = {place: name for place, name in types.items() if name in merged.definitions or name in BUILTIN_TYPES}
    typedefs = {place: merged.definitions.get(name) for place, name in types.items() if "." not in place}
    for place, definition in typedefs.items():
        if isinstance(definition, w.Typedef) and place in merged.definitions:
            merged.definitions[place] = definition.model_copy(update={"name": place})
        else:
            patched.pop(place, None)
    binding = _Resolver(merged, TypeResolver(merged.definitions, merged.aliases, diagnostics), patched).resolve()
    return binding.model_copy(update={"unmet": tuple(place for place in types if place not in patched)})


class _Resolver:
    def __init__(self, merged: Merged, types: TypeResolver, patched: Mapping[str, str]) -> None:
        self._merged = merged
        self._types = types
        self._patched = patched

    def resolve(self) -> b.Binding:
        interfaces: dict[str, b.Interface] = {}
        dictionaries: dict[str, b.Dictionary] = {}
        enums: dict[str, b.Enum] = {}
        callbacks: dict[str, b.Callback] = {}
        for name, definition in self._merged.definitions.items():
            match definition:
                case w.Interface() | w.Namespace():
                    interfaces[name] = self._interface(definition)
                case w.Dictionary():
                    dictionaries[name] = self._dictionary(definition)
                case w.Enum():
                    values = tuple(dict.fromkeys(value.value for value in definition.values))
                    enums[name] = b.Enum(
                        span=definition.name_span, specification=self._spec(name), name=name, values=values
                    )
                case w.CallbackFunction():
                    callbacks[name] = b.Callback(
                        span=definition.name_span,
                        specification=self._spec(name),
                        name=name,
                        returns=self._types.resolve(definition.return_type),
                        arguments=self._arguments(definition.arguments),
                    )
                case w.CallbackInterface():
                    callbacks[name] = self._callback_interface(definition)
                case _:
                    pass
        return b.Binding(
            interfaces=interfaces,
            dictionaries=dictionaries,
            enums=enums,
            callbacks=callbacks,
            unincluded=tuple(self._merged.unincluded()),
        )

    def _spec(self, name: str) -> str:
        return self._merged.specifications[name]

    # --- interfaces -------------------------------------------------------------------------------------------

    def _interface(self, definition: w.Interface | w.Namespace) -> b.Interface:
        name = definition.name
        attributes: list[b.Attribute] = []
        operations: list[b.Operation] = []
        constants: list[b.Const] = []
        constructors: list[b.Operation] = []
        iteration: b.Iteration | None = None
        exposed = _exposed(definition.ext_attrs)
        secure = _has(definition.ext_attrs, "SecureContext")
        html_constructor = False
        for part in self._merged.interface_parts(name):
            place = _Place(part, part.mixin or name, exposed, secure)
            for member in part.members:
                match member:
                    case w.Attribute():
                        attributes.append(self._attribute(member, place))
                    case w.Operation():
                        operations.append(self._operation(member, place))
                    case w.Const():
                        constants.append(self._const(member, place))
                    case w.Constructor() if _has(member.ext_attrs, "HTMLConstructor"):
                        html_constructor = True
                    case w.Constructor():
                        constructors.append(self._constructor(member, place, name))
                    case w.Iterable() | w.Maplike() | w.Setlike():
                        iteration = self._iteration(member, place)
        ancestors = self._ancestors(name)
        return b.Interface(
            span=definition.name_span,
            specification=self._spec(name),
            exposed=exposed,
            secure_context=secure,
            name=name,
            namespace=definition.kind == "namespace",
            parent=ancestors[0] if ancestors else "",
            ancestors=ancestors,
            mixins=tuple(self._merged.includes.get(name, ())),
            attributes=tuple(attributes),
            operations=tuple(operations),
            constants=tuple(constants),
            constructors=tuple(constructors),
            factories=self._factories(definition),
            iteration=iteration,
            html_constructor=html_constructor,
            no_interface_object=_has(definition.ext_attrs, "LegacyNoInterfaceObject"),
            globals=_values(definition.ext_attrs, "Global"),
            legacy_namespace="".join(_values(definition.ext_attrs, "LegacyNamespace")),
        )

    def _ancestors(self, name: str) -> tuple[str, ...]:
        chain: dict[str, None] = {}
        definition = self._merged.definitions.get(name)
        while isinstance(definition, w.Interface | w.Dictionary) and definition.inherits:
            if definition.inherits in chain or definition.inherits not in self._merged.definitions:
                break
            chain[definition.inherits] = None
            definition = self._merged.definitions.get(definition.inherits)
        return tuple(chain)

    def _factories(self, definition: w.Interface | w.Namespace) -> tuple[b.Operation, ...]:
        """https://webidl.spec.whatwg.org/#LegacyFactoryFunction."""
        returns = b.InterfaceType(name=definition.name)
        return tuple(
            b.Operation(
                span=attribute.span,
                specification=self._spec(definition.name),
                name=attribute.values[0],
                returns=returns,
                arguments=self._arguments(attribute.arguments or ()),
            )
            for attribute in definition.ext_attrs
            if attribute.name == "LegacyFactoryFunction"
        )

    # --- members ----------------------------------------------------------------------------------------------

    def _attribute(self, member: w.Attribute, place: _Place) -> b.Attribute:
        annotations = member.ext_attrs + member.type.ext_attrs
        return b.Attribute(
            **place.of(member),
            name=member.name,
            type=self._type(member.type, f"{place.owner}.{member.name}"),
            readonly=member.readonly,
            static=member.static,
            forwards="".join(_values(member.ext_attrs, "PutForwards")),
            stringifier=member.stringifier,
            null_to_empty=_has(annotations, "LegacyNullToEmptyString"),
            same_object=_has(member.ext_attrs, "SameObject"),
        )

    def _operation(self, member: w.Operation, place: _Place) -> b.Operation:
        returns = member.return_type
        key = f"{place.owner}.{member.name}"
        return b.Operation(
            **place.of(member),
            name=member.name,
            special=member.special or "",
            static=member.static,
            returns=self._type(returns, key) if returns is not None else b.StringType(name="DOMString"),
            arguments=self._arguments(member.arguments, key),
        )

    def _constructor(self, member: w.Constructor, place: _Place, name: str) -> b.Operation:
        return b.Operation(
            **place.of(member),
            name="constructor",
            returns=b.InterfaceType(name=name),
            arguments=self._arguments(member.arguments, f"{name}.constructor"),
        )

    def _const(self, member: w.Const, place: _Place) -> b.Const:
        return b.Const(
            **place.of(member), name=member.name, type=self._types.resolve(member.type), value=member.value.text
        )

    def _iteration(self, member: w.Iterable | w.Maplike | w.Setlike, place: _Place) -> b.Iteration:
        value = self._types.resolve(member.value_type)
        match member:
            case w.Iterable():
                return b.Iteration(
                    **place.of(member),
                    form="async_iterable" if member.asynchronous else "iterable",
                    key=self._types.resolve(member.key_type) if member.key_type else None,
                    value=value,
                    arguments=self._arguments(member.arguments),
                )
            case w.Maplike():
                key = self._types.resolve(member.key_type)
                return b.Iteration(**place.of(member), form="maplike", key=key, value=value, readonly=member.readonly)
            case w.Setlike():
                return b.Iteration(**place.of(member), form="setlike", value=value, readonly=member.readonly)

    def _arguments(self, arguments: Iterable[w.Argument], member: str = "") -> tuple[b.Argument, ...]:
        return tuple(
            b.Argument(
                span=argument.span,
                name=argument.name,
                type=self._type(argument.type, f"{member}({argument.name})"),
                optional=argument.optional,
                variadic=argument.variadic,
                default=argument.default.text if argument.default else None,
            )
            for argument in arguments
        )

    def _type(self, written: w.IdlType, place: str) -> b.Type:
        """The type at a place: as written, or as a patch has it."""
        patched = self._patched.get(place)
        if patched is None:
            return self._types.resolve(written)
        kind = w.ReferenceType if patched in self._merged.definitions else w.BuiltinType
        return self._types.resolve(kind(span=written.span, name=patched))

    # --- the rest ---------------------------------------------------------------------------------------------

    def _dictionary(self, definition: w.Dictionary) -> b.Dictionary:
        ancestors = self._ancestors(definition.name)
        fields = [
            b.DictionaryField(
                span=member.span,
                specification=specification,
                name=member.name,
                type=self._types.resolve(member.type),
                required=member.required,
                default=member.default.text if member.default else None,
                owner=owner,
            )
            for owner in (*reversed(ancestors), definition.name)
            for specification, member in sorted(self._merged.fields[owner], key=lambda pair: pair[1].name)
        ]
        return b.Dictionary(
            span=definition.name_span,
            specification=self._spec(definition.name),
            name=definition.name,
            ancestors=ancestors,
            fields=tuple({item.name: item for item in fields}.values()),
        )

    def _callback_interface(self, definition: w.CallbackInterface) -> b.Callback:
        operation = next((m for m in definition.members if isinstance(m, w.Operation)), None)
        place = _Place(Part(self._spec(definition.name), definition.members, ()), definition.name, (), False)
        undefined = b.OpenType(name="undefined")
        return b.Callback(
            span=definition.name_span,
            specification=self._spec(definition.name),
            exposed=_exposed(definition.ext_attrs),
            name=definition.name,
            returns=self._types.resolve(operation.return_type) if operation and operation.return_type else undefined,
            arguments=self._arguments(operation.arguments) if operation else (),
            constants=tuple(self._const(m, place) for m in definition.members if isinstance(m, w.Const)),
            interface=True,
        )


class _Given(TypedDict):
    """The fields of `BoundNode`."""

    span: Span
    specification: str
    mixin: str
    exposed: tuple[str, ...]
    secure_context: bool


class _Place:
    """What a part of an interface gives to each of its members."""

    def __init__(self, part: Part, owner: str, exposed: tuple[str, ...], secure: bool) -> None:
        self.owner = owner
        self._part = part
        self._exposed = _exposed(part.ext_attrs) or exposed
        self._secure = secure or _has(part.ext_attrs, "SecureContext")

    def of(self, member: w.Member) -> _Given:
        attributes = member.ext_attrs
        return {
            "span": member.span,
            "specification": self._part.specification,
            "mixin": self._part.mixin,
            "exposed": (_exposed(attributes) if attributes else ()) or self._exposed,
            "secure_context": self._secure or _has(attributes, "SecureContext"),
        }


def _has(attributes: w.ExtendedAttributes, name: str) -> bool:
    return any(attribute.name == name for attribute in attributes)


def _values(attributes: w.ExtendedAttributes, name: str) -> tuple[str, ...]:
    for attribute in attributes:
        if attribute.name == name:
            return attribute.values
    return ()


def _exposed(attributes: w.ExtendedAttributes) -> tuple[str, ...]:
    """https://webidl.spec.whatwg.org/#Exposed: `("*",)`, or the names of the globals, or () where nothing is said."""
    return _values(attributes, "Exposed")
