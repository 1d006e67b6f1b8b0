"""Interfaces and namespaces: the type, and a function for each member."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from codegen.lower.dom.context import Home, Lowering
from codegen.lower.dom.docs import idl_arguments, idl_type
from codegen.lower.dom.functions import Site, member_site
from codegen.lower.dom.iteration import Iterations
from codegen.lower.dom.signatures import Signature, signatures, string_and_rest
from codegen.lower.dom.types import is_scalar
from codegen.naming.go import exported, handler, op_name, type_name
from codegen.naming.scope import Scope
from codegen.schemas import binding as b
from codegen.schemas import gofile as g


def lower_interfaces(whole: Lowering) -> None:
    """Lowers every interface and namespace of the binding into `whole.out`."""
    for interface in whole.binding.interfaces.values():
        _Members(Home(whole, interface)).lower()


@dataclass(frozen=True)
class _View:
    """The view of a mixin: a type of its own, `new` where it is not declared yet."""

    name: str
    scope: Scope
    new: bool

    def site(self, member: str) -> Site:
        op = g.GoOp(variable=op_name(self.name, member), class_variable="", name=member)
        return member_site(self.name, op)


class _Members:
    """Lowers one interface into its home."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._views: dict[str, _View] = {}

    def lower(self) -> None:
        interface = self._home.interface
        iterations = Iterations(self._home)
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
                iterations.special(operation)
        for (name, _), operations in groups.items():
            self._operations(name, operations)
        iterations.lower()

    # --- the type -----------------------------------------------------------------------------------------------

    def _type(self) -> None:
        interface = self._home.interface
        whole = self._home.whole
        parent = whole.types.names[interface.parent] if interface.parent else ""
        inherits = f", which inherits from {interface.parent}" if interface.parent else ""
        doc = whole.docs.definition(
            self._home.type, f"is the interface {interface.name}{inherits}.", interface, interface.name
        )
        declaration = g.GoInterface(
            unit=self._home.type,
            doc=doc,
            name=self._home.type,
            js_name=f"{interface.legacy_namespace}.{interface.name}" if interface.legacy_namespace else interface.name,
            class_variable=self._home.class_variable,
            parent=parent,
            open=interface.name in whole.types.parents,
            no_object=interface.no_interface_object,
            uses=(parent,) if parent else (),
        )
        self._home.emit(interface, interface.name, [declaration])
        if interface.html_constructor and not interface.constructors:
            self._home.account(interface, f"{interface.name}()", reason="[HTMLConstructor] serves only custom elements")
        if interface.globals:
            self._global()

    def _global(self) -> None:
        interface = self._home.interface
        plain = "Window" if interface.name == "Window" else interface.name.replace("Global", "")
        name = self._home.whole.package.declare(interface.name, plain)
        doc = (f"{name} returns the global object of this program as a {self._home.type}.",)
        site = Site(unit=name, uses=(self._home.type,))
        result = g.GoObject(text=f"*{self._home.type}", name=self._home.type, uses=(self._home.type,))
        function = self._home.whole.functions.runtime(site, name, doc, "Global", result=result)
        self._home.whole.out.declarations.append((interface.specification, function))

    def _namespace(self) -> None:
        interface = self._home.interface
        variable = self._home.whole.package.declare(interface.name, type_name(interface.name))
        doc = self._home.whole.docs.definition(
            variable, f"is the namespace {interface.name}.", interface, interface.name
        )
        declaration = g.GoNamespace(
            unit=variable, doc=doc, name=variable, type_name=self._home.type, js_name=interface.name
        )
        self._home.emit(interface, interface.name, [declaration])

    # --- members ------------------------------------------------------------------------------------------------

    def _constructors(self, operations: tuple[b.Operation, ...]) -> None:
        if not operations:
            return
        interface = self._home.interface
        whole = self._home.whole
        first = operations[0]
        factory = first.name != "constructor"
        key = f"{interface.name}.{first.name}"
        reason = whole.omitted(interface, first, first.name)
        if reason:
            self._home.account(interface, f"{interface.name}()", reason=reason)
            return
        made = []
        for signature in signatures(operations, whole.overload_names((key,))):
            base = first.name if factory else self._home.type
            name = whole.package.declare(key, f"New{base}{signature.suffix}")
            words = f"makes a new {interface.name}: {first.name if factory else 'new ' + interface.name}"
            doc = whole.docs.member(
                name, f"{words}({idl_arguments(signature.arguments)}).", signature.source, interface, "constructor"
            )
            lead = f"&class{first.name}" if factory else f"&{self._home.class_variable}"
            op = g.GoOp(variable=f"class{first.name}", class_variable="", name=first.name) if factory else None
            site = Site(name, "", (lead,), op, uses=(self._home.type,))
            made.append(whole.functions.construct(site, name, doc, signature.arguments, first.returns, key))
        self._home.emit(first, f"{key}()" if factory else f"{interface.name}()", made)

    def _attribute(self, attribute: b.Attribute) -> None:
        whole = self._home.whole
        interface = self._home.interface
        reason = whole.omitted(interface, attribute, attribute.name)
        member = f"{interface.name}.{attribute.name}"
        if reason:
            self._home.account(attribute, member, reason=reason)
            return
        if attribute.mixin and whole.is_view(attribute.mixin):
            self._viewed(attribute)
            return
        site = self._home.site(attribute.name, attribute.static)
        self._home.emit(attribute, member, list(self._accessors(attribute, site, self._home.scope)))

    def _accessors(self, attribute: b.Attribute, site: Site, scope: Scope) -> Iterator[g.GoFunction]:
        whole, interface = self._home.whole, self._home.interface
        functions = whole.functions
        is_handler = attribute.name.startswith("on") and isinstance(attribute.type, b.CallbackType)
        plain = handler(attribute.name) if is_handler else exported(attribute.name)
        fails = whole.throws(whole.keys(interface, attribute, attribute.name))
        refuses = whole.throws(whole.keys(interface, attribute, attribute.name + "=")) or fails
        words = f"{interface.name}.{attribute.name}: {idl_type(attribute.type)}."
        prefix = self._home.type if attribute.static else ""
        names = whole.package if attribute.static else scope
        name = names.declare(attribute.name, prefix + plain, prefix + plain + "Attribute")

        def doc(go: str, verb: str, *more: str) -> tuple[str, ...]:
            return whole.docs.member(go, f"{verb} {words}", attribute, interface, attribute.name, *more)

        read = _read_type(attribute.type)
        kept = attribute.same_object and not fails and not site.static and site.receiver == "*" + self._home.type
        if kept and isinstance(read, b.InterfaceType):
            yield functions.same(site, name, doc(name, "returns"), read)
        else:
            yield functions.getter(site, name, doc(name, "returns"), read, fails)
        if attribute.stringifier and not attribute.static:
            stringer = scope.declare("stringifier", "String", "ToString")
            yield self._home.stringifier(attribute, stringer)
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
            yield functions.setter(site, setter, doc(setter, "sets"), type_, refuses)
        if is_scalar(variants[0][1]) and written.nullable:
            null = names.declare(attribute.name, f"{prefix}Set{bare}Null")
            said = f"sets {interface.name}.{attribute.name} to null."
            lines = whole.docs.member(null, said, attribute, interface, attribute.name)
            if attribute.static:
                yield functions.runtime(replace(site, lead=(*site.lead, "rt.Null")), null, lines, "SetStatic")
            else:
                yield functions.runtime(site, null, lines, "SetNull")

    def _written_type(self, attribute: b.Attribute) -> b.Type | None:
        if attribute.forwards:
            target = attribute.type
            if isinstance(target, b.InterfaceType):
                for name in (target.name, *self._home.whole.binding.interfaces[target.name].ancestors):
                    for other in self._home.whole.binding.interfaces[name].attributes:
                        if other.name == attribute.forwards:
                            return other.type
            return None
        return None if attribute.readonly or isinstance(attribute.type, b.PromiseType) else attribute.type

    def _viewed(self, attribute: b.Attribute) -> None:
        """An attribute of a mixin that is reached through a view."""
        view = self._view(attribute)
        plain = handler(attribute.name) if attribute.name.startswith("on") else exported(attribute.name)
        made = list(self._accessors(attribute, view.site(attribute.name), view.scope)) if view.new else []
        self._emit_viewed(attribute, attribute.name, made, f"{view.name}.{plain}")

    def _view(self, node: b.BoundNode) -> _View:
        """The view of a node's mixin. It is declared once for all interfaces that include the mixin: with the first."""
        whole, interface, mixin = self._home.whole, self._home.interface, node.mixin
        if mixin in self._views:
            return self._views[mixin]
        name = type_name(mixin)
        view = self._views[mixin] = _View(name, Scope(), whole.first_view(mixin))
        self._home.scope.declare(mixin, name)
        doc = (f"{name} gives the members of the mixin {mixin}.",)
        site = Site(self._home.type, "*" + self._home.type, (), None, uses=(self._home.type, name))
        whole.out.declarations.append((interface.specification, whole.functions.view(site, name, doc)))
        if view.new:
            whole.package.declare(mixin, name)
            doc = (f"{name} holds the members of {mixin}, apart to keep the types that include it light.",)
            whole.out.declarations.append((node.specification, g.GoView(unit=name, doc=doc, name=name)))
        return view

    def _emit_viewed(self, node: b.BoundNode, name: str, made: list[g.GoFunction], symbol: str) -> None:
        self._home.whole.out.declarations += [(node.specification, function) for function in made]
        symbols = tuple(function.unit for function in made) or (symbol,)
        self._home.account(node, f"{self._home.interface.name}.{name}", symbols=symbols)

    def _operations(self, name: str, operations: list[b.Operation]) -> None:
        whole, interface = self._home.whole, self._home.interface
        first = operations[0]
        member = f"{interface.name}.{name}"
        keys = whole.keys(interface, first, name)
        reason = whole.omitted(interface, first, name)
        if reason:
            self._home.account(first, member, reason=reason)
            return
        found = signatures(operations, whole.overload_names(keys))
        if first.mixin and whole.is_view(first.mixin):
            view = self._view(first)
            made = [self._operation(name, s, keys, view.site(name), view.scope) for s in found] if view.new else []
            self._emit_viewed(first, name, made, f"{view.name}.{exported(name)}")
            return
        site = self._home.site(name, first.static)
        free = first.static and not interface.namespace
        made = [self._operation(name, s, keys, site, whole.package if free else self._home.scope) for s in found]
        if first.special == "stringifier":
            made.append(self._home.stringifier(first, self._home.scope.declare("stringifier", "String", "ToString")))
        self._home.emit(first, member, made)

    def _operation(
        self, name: str, signature: Signature, keys: tuple[str, ...], site: Site, names: Scope
    ) -> g.GoFunction:
        whole, interface = self._home.whole, self._home.interface
        operation = signature.source
        prefix = self._home.type if names is whole.package else ""
        base = exported(name)
        go = names.declare(name, f"{prefix}{base}{signature.suffix}", f"{prefix}{base}{signature.suffix}Operation")
        words = f"calls {interface.name}.{name}({idl_arguments(signature.arguments)}): {idl_type(operation.returns)}."
        doc = whole.docs.member(go, words, operation, interface, name)
        key = next((key for key in keys if any(p.startswith(key + "(") for p in whole.patches.fills)), keys[0])
        returns = operation.returns
        found = [(f"{key}({a.name})", i) for key in keys for i, a in enumerate(signature.arguments)]
        returned = [(name, index) for name, index in found if name in whole.patches.returned]
        whole.used_patches.update(name for name, _ in returned)
        return whole.functions.call(
            site,
            go,
            doc,
            signature.arguments,
            _read_type(returns),
            key=key,
            fails=whole.throws(keys),
            returned=returned[0][1] if returned else None,
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
