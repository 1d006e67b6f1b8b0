"""Interfaces and namespaces: the type, and a function for each member."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from codegen.lower.dom.docs import Documentation, idl_arguments, idl_type
from codegen.lower.dom.functions import FunctionBuilder, Site
from codegen.lower.dom.signatures import Signature, signatures, string_and_rest
from codegen.lower.dom.types import GoTypes
from codegen.naming.go import exported, handler, type_name
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g
from codegen.schemas.manifest import ManifestEntry
from codegen.schemas.patches import Patches

_INDEX = "index"


@dataclass
class Lowered:
    """Declarations by specification, and what became of each member."""

    declarations: list[tuple[str, g.GoDeclaration]]
    manifest: list[ManifestEntry]


class InterfaceLowering:
    """Lowers all interfaces of a binding. `package` is the scope of the names of the whole Go package."""

    def __init__(
        self,
        binding: b.Binding,
        types: GoTypes,
        functions: FunctionBuilder,
        docs: Documentation,
        patches: Patches,
        package: Scope,
        throws: frozenset[str] = frozenset(),
    ) -> None:
        self._binding = binding
        self._types = types
        self._functions = functions
        self._docs = docs
        self._patches = patches
        self._package = package
        self._throws = {f"{owner}.{name}" for owner, names in patches.throws.items() for name in names} | throws
        self._omitted = {member: item.reason for item in patches.omit for member in item.members}
        self._views: set[str] = set()
        self.used_patches: set[str] = set()
        self._out = Lowered([], [])

    def lower(self) -> Lowered:
        for interface in self._binding.interfaces.values():
            _OneInterface(self, interface).lower()
        return self._out

    # --- what one interface needs of the whole ------------------------------------------------------------------

    def keys(self, interface: b.Interface, node: b.BoundNode, name: str) -> tuple[str, ...]:
        """The names under which patches may speak of a member: by its interface, by its mixin."""
        return (f"{interface.name}.{name}", f"{node.mixin}.{name}") if node.mixin else (f"{interface.name}.{name}",)

    def throws(self, keys: tuple[str, ...]) -> bool:
        found = [key for key in keys if key in self._throws]
        self.used_patches.update(found)
        return bool(found)

    def omitted(self, interface: b.Interface, node: b.BoundNode, name: str) -> str:
        for key in (*self.keys(interface, node, name), f"{interface.name}.*"):
            if key in self._omitted:
                self.used_patches.add(key)
                return self._omitted[key]
        return ""

    def overload_names(self, keys: tuple[str, ...]) -> tuple[str, ...]:
        for key in keys:
            if key in self._patches.names:
                self.used_patches.add(key)
                return self._patches.names[key]
        return ()

    def is_view(self, mixin: str) -> bool:
        return mixin in self._patches.views

    def first_view(self, mixin: str) -> bool:
        """True once for each mixin that is reached through a view."""
        if mixin in self._views:
            return False
        self._views.add(mixin)
        return True


class _OneInterface:
    def __init__(self, whole: InterfaceLowering, interface: b.Interface) -> None:
        self._whole = whole
        self._interface = interface
        self._name = whole._types.names[interface.name]
        self._class = f"class{self._name if not interface.namespace else type_name(interface.name)}"
        parent = whole._types.names[interface.parent] if interface.parent else ""
        reserved = {parent, "JSValue"} - {""}
        self._scope = Scope(frozenset(reserved))
        self._ops: set[str] = set()

    def lower(self) -> None:
        interface = self._interface
        if interface.namespace:
            self._namespace()
        else:
            self._type()
        for constructor_set in (interface.constructors, interface.factories):
            self._constructors(constructor_set)
        for attribute in interface.attributes:
            self._attribute(attribute)
        groups: dict[tuple[str, bool], list[b.Operation]] = {}
        for operation in interface.operations:
            if operation.name:
                groups.setdefault((operation.name, operation.static), []).append(operation)
            else:
                self._special(operation)
        for (name, _), operations in groups.items():
            self._operations(name, operations)
        self._indexed()
        if interface.iteration:
            self._iteration(interface.iteration)

    # --- the type -----------------------------------------------------------------------------------------------

    def _type(self) -> None:
        interface = self._interface
        whole = self._whole
        parent = whole._types.names[interface.parent] if interface.parent else ""
        inherits = f", which inherits from {interface.parent}" if interface.parent else ""
        doc = whole._docs.definition(
            self._name, f"is the interface {interface.name}{inherits}.", interface, interface.name
        )
        declaration = g.GoInterface(
            unit=self._name,
            doc=doc,
            name=self._name,
            js_name=f"{interface.legacy_namespace}.{interface.name}" if interface.legacy_namespace else interface.name,
            class_variable=self._class,
            parent=parent,
            open=interface.name in whole._types.parents,
            no_object=interface.no_interface_object,
            uses=(parent,) if parent else (),
        )
        self._emit(interface, interface.name, [declaration])
        if interface.html_constructor and not interface.constructors:
            self._account(interface, f"{interface.name}()", reason="[HTMLConstructor] serves only custom elements")
        if interface.globals:
            self._global()

    def _global(self) -> None:
        interface = self._interface
        plain = interface.name == "Window"
        name = self._whole._package.declare(interface.name, "Window" if plain else interface.name.replace("Global", ""))
        doc = (f"{name} returns the global object of this program as a {self._name}.",)
        site = Site(unit=name, uses=(self._name,))
        result = g.GoObject(text=f"*{self._name}", name=self._name, uses=(self._name,))
        function = self._whole._functions.runtime(site, name, doc, "Global", result=result)
        self._whole._out.declarations.append((interface.specification, function))

    def _namespace(self) -> None:
        interface = self._interface
        self._name = type_name(interface.name) + "Namespace"
        variable = self._whole._package.declare(interface.name, type_name(interface.name))
        doc = self._whole._docs.definition(
            variable, f"is the namespace {interface.name}.", interface, interface.name
        )
        declaration = g.GoNamespace(
            unit=variable, doc=doc, name=variable, type_name=self._name, js_name=interface.name
        )
        self._emit(interface, interface.name, [declaration])

    # --- members ------------------------------------------------------------------------------------------------

    def _site(self, member: str, static: bool, *uses: str) -> Site:
        interface = self._interface
        op = self._op(member)
        owner = type_name(interface.name) if interface.namespace else self._name
        if static or interface.namespace:
            receiver = self._name if interface.namespace else ""
            return Site(owner, receiver, (f"&{op.variable}",), op, True, (owner, *uses))
        return Site(owner, "*" + self._name, (f"&{op.variable}", "x.ref"), op, False, (owner, *uses))

    def _op(self, member: str) -> g.GoOp:
        variable = f"op{self._class.removeprefix('class')}{exported(member)}"
        return g.GoOp(variable=variable, class_variable=self._class, name=member)

    def _constructors(self, operations: tuple[b.Operation, ...]) -> None:
        if not operations:
            return
        interface = self._interface
        whole = self._whole
        first = operations[0]
        factory = first.name != "constructor"
        key = f"{interface.name}.{first.name}"
        reason = whole.omitted(interface, first, first.name)
        if reason:
            self._account(interface, f"{interface.name}()", reason=reason)
            return
        made = []
        for signature in signatures(operations, whole.overload_names((key,))):
            base = first.name if factory else self._name
            name = whole._package.declare(key, f"New{base}{signature.suffix}")
            words = f"makes a new {interface.name}: {first.name if factory else 'new ' + interface.name}"
            doc = whole._docs.member(
                name, f"{words}({idl_arguments(signature.arguments)}).", signature.source, interface, "constructor"
            )
            lead = f"&class{first.name}" if factory else f"&{self._class}"
            op = g.GoOp(variable=f"class{first.name}", class_variable="", name=first.name) if factory else None
            site = Site(name, "", (lead,), op, uses=(self._name,))
            made.append(
                whole._functions.construct(site, name, doc, signature.arguments, first.returns, key)
            )
        self._emit(first, f"{first.name}()" if factory else f"{interface.name}()", made)

    def _attribute(self, attribute: b.Attribute) -> None:
        whole = self._whole
        interface = self._interface
        reason = whole.omitted(interface, attribute, attribute.name)
        member = f"{interface.name}.{attribute.name}"
        if reason:
            self._account(attribute, member, reason=reason)
            return
        if attribute.mixin and whole.is_view(attribute.mixin):
            self._viewed(attribute)
            return
        site = self._site(attribute.name, attribute.static)
        self._emit(attribute, member, list(self._accessors(attribute, site, self._scope)))

    def _accessors(self, attribute: b.Attribute, site: Site, scope: Scope) -> Iterator[g.GoFunction]:
        whole, interface = self._whole, self._interface
        functions = whole._functions
        is_handler = attribute.name.startswith("on") and isinstance(attribute.type, b.CallbackType)
        plain = handler(attribute.name) if is_handler else exported(attribute.name)
        fails = whole.throws(whole.keys(interface, attribute, attribute.name))
        words = f"{interface.name}.{attribute.name}: {idl_type(attribute.type)}."
        prefix = self._name if attribute.static else ""
        names = whole._package if attribute.static else scope
        name = names.declare(attribute.name, prefix + plain, prefix + plain + "Attribute")

        def doc(go: str, verb: str, *more: str) -> tuple[str, ...]:
            return whole._docs.member(go, f"{verb} {words}", attribute, interface, attribute.name, *more)

        read = _read_type(attribute.type)
        yield functions.getter(site, name, doc(name, "returns"), read, fails)
        if attribute.stringifier and not attribute.static:
            stringer = scope.declare("stringifier", "String", "ToString")
            yield self._stringifier(attribute, stringer)
        written = self._written_type(attribute)
        if written is None:
            return
        bare = name.removesuffix("Attribute").removeprefix(prefix)
        split = string_and_rest(written)
        variants = [("", written)]
        if split is not None:
            string, rest, word = split
            variants = [("", string), ("With" + (word or "Value"), rest)]
        for suffix, type_ in variants:
            setter = names.declare(attribute.name, f"{prefix}Set{bare}{suffix}", f"{prefix}Set{bare}{suffix}Attribute")
            yield functions.setter(site, setter, doc(setter, "sets"), type_, fails)
        scalar = isinstance(variants[0][1], b.StringType | b.PrimitiveType | b.EnumType)
        if scalar and written.nullable:
            null = names.declare(attribute.name, f"{prefix}Set{bare}Null")
            yield functions.runtime(
                site, null, doc(null, "sets to null"), "SetNull" if not attribute.static else "SetStaticNull"
            )

    def _written_type(self, attribute: b.Attribute) -> b.Type | None:
        if attribute.forwards:
            target = attribute.type
            if isinstance(target, b.InterfaceType):
                for name in (target.name, *self._whole._binding.interfaces[target.name].ancestors):
                    for other in self._whole._binding.interfaces[name].attributes:
                        if other.name == attribute.forwards:
                            return other.type
            return None
        return None if attribute.readonly or isinstance(attribute.type, b.PromiseType) else attribute.type

    def _viewed(self, attribute: b.Attribute) -> None:
        """A member of a mixin that is reached through a view, which is declared once for all who include the mixin."""
        whole, interface, mixin = self._whole, self._interface, attribute.mixin
        view = type_name(mixin)
        if self._scope.owner(view) is None:
            self._scope.declare(mixin, view)
            doc = (f"{view} gives the members of the mixin {mixin}.",)
            site = Site(self._name, "*" + self._name, (), None, uses=(self._name, view))
            accessor = whole._functions.view(site, view, doc)
            whole._out.declarations.append((interface.specification, accessor))
            self._new_view = whole.first_view(mixin)
            self._view_scope = Scope()
            if self._new_view:
                whole._package.declare(mixin, view)
                view_doc = (f"{view} holds the members of the mixin {mixin}, apart to keep the types that include it light.",)
                whole._out.declarations.append(
                    (attribute.specification, g.GoView(unit=view, doc=view_doc, name=view))
                )
        plain = handler(attribute.name) if attribute.name.startswith("on") else exported(attribute.name)
        symbols = [f"{view}.{plain}"]
        if self._new_view:
            variable = f"op{view}{exported(attribute.name)}"
            op = g.GoOp(variable=variable, class_variable="", name=attribute.name)
            site = Site(view, view, (f"&{variable}", "x.ref"), op, uses=(view,))
            made = list(self._accessors(attribute, site, self._view_scope))
            whole._out.declarations += [(attribute.specification, function) for function in made]
            symbols = [function.unit for function in made]
        self._account(attribute, f"{interface.name}.{attribute.name}", symbols=tuple(symbols))

    def _operations(self, name: str, operations: list[b.Operation]) -> None:
        whole, interface = self._whole, self._interface
        first = operations[0]
        member = f"{interface.name}.{name}"
        keys = whole.keys(interface, first, name)
        reason = whole.omitted(interface, first, name)
        if reason:
            self._account(first, member, reason=reason)
            return
        made = []
        for signature in signatures(operations, whole.overload_names(keys)):
            made.append(self._operation(name, signature, keys))
        if first.special == "stringifier":
            made.append(self._stringifier(first, self._scope.declare("stringifier", "String", "ToString")))
        self._emit(first, member, made)

    def _operation(self, name: str, signature: Signature, keys: tuple[str, ...]) -> g.GoFunction:
        whole, interface = self._whole, self._interface
        operation = signature.source
        free = operation.static and not interface.namespace
        prefix = self._name if free else ""
        names = whole._package if free else self._scope
        base = exported(name)
        go = names.declare(
            name, f"{prefix}{base}{signature.suffix}", f"{prefix}{base}{signature.suffix}Operation"
        )
        words = f"calls {interface.name}.{name}({idl_arguments(signature.arguments)}): {idl_type(operation.returns)}."
        doc = whole._docs.member(go, words, operation, interface, name)
        key = next((key for key in keys if any(p.startswith(key + "(") for p in whole._patches.fills)), keys[0])
        returns = operation.returns
        return whole._functions.call(
            self._site(name, operation.static),
            go,
            doc,
            signature.arguments,
            _read_type(returns),
            key=key,
            fails=whole.throws(keys),
        )

    def _stringifier(self, node: b.BoundNode, name: str) -> g.GoFunction:
        interface = self._interface
        doc = self._whole._docs.member(
            name, f"is the stringifier of {interface.name}.", node, interface, "toString"
        )
        return self._whole._functions.call(
            self._site("toString", False), name, doc, (), b.StringType(name="DOMString"), key="", fails=False
        )

    # --- special operations and iteration -------------------------------------------------------------------------

    def _special(self, operation: b.Operation) -> None:
        """Unnamed getters, setters, deleters: https://webidl.spec.whatwg.org/#idl-special-operations."""
        whole, interface = self._whole, self._interface
        site = Site(self._name, "*" + self._name, ("x.ref",), uses=(self._name,))
        if operation.special == "stringifier":
            name = self._scope.declare("stringifier", "String", "ToString")
            self._emit(operation, f"{interface.name}.toString", [self._stringifier(operation, name)])
            return
        indexed = bool(operation.arguments) and isinstance(operation.arguments[0].type, b.PrimitiveType)
        params = whole._functions.params(operation.arguments, "", False)
        go, call = {
            ("getter", True): ("At", "Index"),
            ("getter", False): ("Get", "Prop"),
            ("setter", True): ("SetAt", "SetIndex"),
            ("setter", False): ("Set", "SetProp"),
            ("deleter", True): ("DeleteAt", "DeleteIndex"),
            ("deleter", False): ("Delete", "DeleteProp"),
        }[operation.special, indexed]
        name = self._scope.declare(operation.special, go, go + "Item")
        words = f"is the {'indexed' if indexed else 'named'} property {operation.special} of {interface.name}."
        doc = whole._docs.member(name, words, operation, interface, "")
        result = whole._types.output(_absent(operation.returns)) if operation.special == "getter" else None
        function = whole._functions.runtime(site, name, doc, call, params, result)
        self._emit(operation, f"{interface.name}.[[{operation.special} {'index' if indexed else 'name'}]]", [function])

    def _indexed(self) -> None:
        """What has an indexed getter and a length is iterable: https://webidl.spec.whatwg.org/#js-iterable."""
        interface = self._interface
        if interface.iteration is not None:
            return
        for operation in interface.operations:
            if operation.special == "getter" and isinstance(operation.arguments[0].type, b.PrimitiveType):
                if any(attribute.name == "length" for attribute in interface.attributes):
                    element = operation.returns.model_copy(update={"nullable": False})
                    self._emit(operation, f"{interface.name}.@@iterator", [self._all_indexed(operation, element)])
                return

    def _all_indexed(self, node: b.BoundNode, element: b.Type) -> g.GoFunction:
        whole = self._whole
        go = whole._types.output(element)
        assert go is not None, "an element type is never undefined"
        site = Site(self._name, "*" + self._name, ("x.ref",), uses=(self._name,))
        doc = ("All iterates over the index and the element of each item.",)
        name = self._scope.declare("iterable", "All", "AllItems")
        return whole._functions.runtime(
            site, name, doc, "AllIndexed", result_text=f"iter.Seq2[int, {go.text}]", decoders=(go,)
        )

    def _iteration(self, iteration: b.Iteration) -> None:
        interface = self._interface
        name = f"{interface.name}.{iteration.form}"
        match iteration.form:
            case "iterable" if iteration.key is None:
                made = [self._all_indexed(iteration, iteration.value)]
            case "iterable":
                made = self._pairs(iteration)
            case "async_iterable":
                made = [self._asynchronous(iteration)]
            case "maplike":
                made = self._maplike(iteration)
            case "setlike":
                made = self._setlike(iteration)
        self._emit(iteration, name, made)

    def _sequence(self, name: str, doc: str, call: str, text: str, *decoders: b.Type) -> g.GoFunction:
        whole = self._whole
        types = [whole._types.output(decoder) for decoder in decoders]
        present = tuple(type_ for type_ in types if type_ is not None)
        site = Site(self._name, "*" + self._name, ("x.ref",), uses=(self._name,))
        go = self._scope.declare("iteration", name, name + "Items")
        return whole._functions.runtime(
            site,
            go,
            (f"{go} {doc}",),
            call,
            result_text=f"{text}[{', '.join(type_.text for type_ in present)}]",
            decoders=present,
        )

    def _pairs(self, iteration: b.Iteration) -> list[g.GoFunction]:
        assert iteration.key is not None
        key, value = iteration.key, iteration.value
        return [
            self._sequence("All", "iterates over the entries.", "AllEntries", "iter.Seq2", key, value),
            self._sequence("Keys", "iterates over the keys.", "AllKeys", "iter.Seq", key),
            self._sequence("Values", "iterates over the values.", "AllValues", "iter.Seq", value),
        ]

    def _asynchronous(self, iteration: b.Iteration) -> g.GoFunction:
        whole = self._whole
        value = whole._types.output(iteration.value)
        assert value is not None
        site = Site(self._name, "*" + self._name, ("x.ref",), uses=(self._name,))
        go = self._scope.declare("iteration", "All", "AllItems")
        params = whole._functions.params(iteration.arguments, "", False)
        doc = (f"{go} iterates over the values as they arrive, until the end, an error, or the end of ctx.",)
        if iteration.key is not None:
            key = whole._types.output(iteration.key)
            assert key is not None
            text = f"iter.Seq2[rt.Entry[{key.text}, {value.text}], error]"
            return whole._functions.runtime(
                site, go, doc, "AllAsyncEntries", params, result_text=text, decoders=(key, value), context=True
            )
        text = f"iter.Seq2[{value.text}, error]"
        return whole._functions.runtime(
            site, go, doc, "AllAsync", params, result_text=text, decoders=(value,), context=True
        )

    def _like(self, name: str, member: str, arguments: tuple[b.Argument, ...], returns: b.Type) -> g.GoFunction | None:
        """A method that maplike or setlike gives, unless the interface declares one of that name itself."""
        interface = self._interface
        if any(operation.name == member for operation in interface.operations):
            return None
        go = self._scope.declare(member, name)
        words = f"calls {interface.name}.{member}({idl_arguments(arguments)}): {idl_type(returns)}."
        doc = self._whole._docs.member(go, words, interface, interface, member)
        return self._whole._functions.call(
            self._site(member, False), go, doc, arguments, returns, key="", fails=False
        )

    def _size(self) -> g.GoFunction:
        doc = ("Size returns the number of entries.",)
        name = self._scope.declare("size", "Size")
        return self._whole._functions.getter(
            self._site("size", False), name, doc, b.PrimitiveType(name="unsigned long")
        )

    def _maplike(self, iteration: b.Iteration) -> list[g.GoFunction]:
        """https://webidl.spec.whatwg.org/#es-maplike."""
        assert iteration.key is not None
        key, value = b.Argument(name="key", type=iteration.key), b.Argument(name="value", type=iteration.value)
        boolean, undefined = b.PrimitiveType(name="boolean"), b.OpenType(name="undefined")
        made = [
            self._size(),
            self._like("Get", "get", (key,), _absent(iteration.value)),
            self._like("Has", "has", (key,), boolean),
            *self._pairs(iteration),
        ]
        if not iteration.readonly:
            made += [
                self._like("Set", "set", (key, value), undefined),
                self._like("Delete", "delete", (key,), boolean),
                self._like("Clear", "clear", (), undefined),
            ]
        return [function for function in made if function is not None]

    def _setlike(self, iteration: b.Iteration) -> list[g.GoFunction]:
        """https://webidl.spec.whatwg.org/#es-setlike."""
        value = b.Argument(name="value", type=iteration.value)
        boolean, undefined = b.PrimitiveType(name="boolean"), b.OpenType(name="undefined")
        made = [
            self._size(),
            self._like("Has", "has", (value,), boolean),
            self._sequence("All", "iterates over the values.", "AllValues", "iter.Seq", iteration.value),
        ]
        if not iteration.readonly:
            made += [
                self._like("Add", "add", (value,), undefined),
                self._like("Delete", "delete", (value,), boolean),
                self._like("Clear", "clear", (), undefined),
            ]
        return [function for function in made if function is not None]

    # --- results ------------------------------------------------------------------------------------------------

    def _emit(self, node: b.BoundNode, member: str, made: Sequence[g.GoDeclaration]) -> None:
        self._whole._out.declarations += [(node.specification, declaration) for declaration in made]
        self._account(node, member, symbols=tuple(declaration.unit for declaration in made))

    def _account(self, node: b.BoundNode, member: str, symbols: tuple[str, ...] = (), reason: str = "") -> None:
        interface = self._interface
        _, _, name = member.partition(".")
        name = "constructor" if member.endswith("()") else name
        self._whole._out.manifest.append(
            ManifestEntry(
                member=member,
                symbols=symbols,
                file=f"{node.specification}.go" if symbols else "",
                reason=reason,
                exposed=node.exposed or interface.exposed,
                baseline=self._whole._docs.baseline(interface, name),
            )
        )


_TRUSTED = frozenset({"TrustedHTML", "TrustedScript", "TrustedScriptURL"})


def _read_type(type_: b.Type) -> b.Type:
    """What reading gives. Of `(TrustedHTML or DOMString)` only the string comes back: the trusted wrapper exists to be
    assigned: https://w3c.github.io/trusted-types/dist/spec/#integrations."""
    if isinstance(type_, b.UnionType):
        rest = [m for m in type_.members if not (isinstance(m, b.InterfaceType) and m.name in _TRUSTED)]
        if len(rest) == 1 and len(rest) < len(type_.members):
            return rest[0].model_copy(update={"nullable": type_.nullable})
    return type_


def _absent(type_: b.Type) -> b.Type:
    """A result that is undefined when there is nothing under a key."""
    return type_.model_copy(update={"nullable": True}) if not isinstance(type_, b.OpenType) else type_
