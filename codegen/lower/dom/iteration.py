"""Special operations and iteration: what makes an object indexed, named, iterable, a map or a set."""

from __future__ import annotations

from codegen.lower.dom.context import Home
from codegen.lower.dom.docs import idl_arguments, idl_type
from codegen.schemas import binding as b
from codegen.schemas import gofile as g


class Iterations:
    """Lowers the special operations and the iteration declaration of one interface into its home."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def lower(self) -> None:
        """The iteration that the interface declares, or that its indexed getter gives."""
        self._indexed()
        if self._home.interface.iteration:
            self._iteration(self._home.interface.iteration)

    def special(self, operation: b.Operation) -> None:
        """Unnamed getters, setters, deleters: https://webidl.spec.whatwg.org/#idl-special-operations."""
        whole, interface = self._home.whole, self._home.interface
        site = self._home.object_site
        if operation.special == "stringifier":
            name = self._home.scope.declare("stringifier", "String", "ToString")
            self._home.emit(operation, f"{interface.name}.toString", [self._home.stringifier(operation, name)])
            return
        indexed = bool(operation.arguments) and isinstance(operation.arguments[0].type, b.PrimitiveType)
        params = whole.functions.params(operation.arguments, "", False)
        go, call = {
            ("getter", True): ("At", "Index"),
            ("getter", False): ("Get", "Prop"),
            ("setter", True): ("SetAt", "SetIndex"),
            ("setter", False): ("Set", "SetProp"),
            ("deleter", True): ("DeleteAt", "DeleteIndex"),
            ("deleter", False): ("Delete", "DeleteProp"),
        }[operation.special, indexed]
        name = self._home.scope.declare(operation.special, go, go + "Item")
        words = f"is the {'indexed' if indexed else 'named'} property {operation.special} of {interface.name}."
        doc = whole.docs.member(name, words, operation, interface, "")
        result = whole.types.output(_absent(operation.returns)) if operation.special == "getter" else None
        function = whole.functions.runtime(site, name, doc, call, params, result)
        member = f"{interface.name}.[[{operation.special} {'index' if indexed else 'name'}]]"
        self._home.emit(operation, member, [function])

    def _indexed(self) -> None:
        """What has an indexed getter and a length is iterable: https://webidl.spec.whatwg.org/#js-iterable."""
        interface = self._home.interface
        if interface.iteration is not None:
            return
        for operation in interface.operations:
            if operation.special == "getter" and isinstance(operation.arguments[0].type, b.PrimitiveType):
                if any(attribute.name == "length" for attribute in interface.attributes):
                    element = operation.returns.model_copy(update={"nullable": False})
                    self._home.emit(operation, f"{interface.name}.@@iterator", [self._all_indexed(element)])
                return

    def _all_indexed(self, element: b.Type) -> g.GoFunction:
        whole = self._home.whole
        go = whole.types.output(element)
        assert go is not None, "an element type is never undefined"
        site = self._home.site("length", False)
        doc = ("All iterates over the index and the element of each item.",)
        name = self._home.scope.declare("iterable", "All", "AllItems")
        return whole.functions.runtime(
            site, name, doc, "AllIndexed", result_text=f"iter.Seq2[int, {go.text}]", decoders=(go,)
        )

    def _iteration(self, iteration: b.Iteration) -> None:
        interface = self._home.interface
        name = f"{interface.name}.{iteration.form}"
        made: list[g.GoFunction]
        match iteration.form:
            case "iterable" if iteration.key is None:
                made = [self._all_indexed(iteration.value)]
            case "iterable":
                made = self._pairs(iteration)
            case "async_iterable":
                made = [self._asynchronous(iteration)]
            case "maplike":
                made = self._maplike(iteration)
            case "setlike":
                made = self._setlike(iteration)
        self._home.emit(iteration, name, made)

    def _sequence(self, name: str, doc: str, call: str, text: str, *decoders: b.Type) -> g.GoFunction:
        whole = self._home.whole
        types = [whole.types.output(decoder) for decoder in decoders]
        present = tuple(type_ for type_ in types if type_ is not None)
        site = self._home.object_site
        go = self._home.scope.declare("iteration", name, name + "Items")
        return whole.functions.runtime(
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
        whole = self._home.whole
        value = whole.types.output(iteration.value)
        assert value is not None
        site = self._home.object_site
        go = self._home.scope.declare("iteration", "All", "AllItems")
        params = whole.functions.params(iteration.arguments, "", False)
        doc = (f"{go} iterates over the values as they arrive, until the end, an error, or the end of ctx.",)
        if iteration.key is not None:
            key = whole.types.output(iteration.key)
            assert key is not None
            text = f"iter.Seq2[rt.Entry[{key.text}, {value.text}], error]"
            return whole.functions.runtime(
                site, go, doc, "AllAsyncEntries", params, result_text=text, decoders=(key, value), context=True
            )
        text = f"iter.Seq2[{value.text}, error]"
        return whole.functions.runtime(
            site, go, doc, "AllAsync", params, result_text=text, decoders=(value,), context=True
        )

    def _like(self, name: str, member: str, arguments: tuple[b.Argument, ...], returns: b.Type) -> g.GoFunction | None:
        """A method that maplike or setlike gives, unless the interface declares one of that name itself."""
        interface = self._home.interface
        if any(operation.name == member for operation in interface.operations):
            return None
        go = self._home.scope.declare(member, name)
        words = f"calls {interface.name}.{member}({idl_arguments(arguments)}): {idl_type(returns)}."
        doc = self._home.whole.docs.member(go, words, interface, interface, member)
        return self._home.whole.functions.call(
            self._home.site(member, False), go, doc, arguments, returns, key="", fails=False
        )

    def _size(self) -> g.GoFunction:
        doc = ("Size returns the number of entries.",)
        name = self._home.scope.declare("size", "Size")
        return self._home.whole.functions.getter(
            self._home.site("size", False), name, doc, b.PrimitiveType(name="unsigned long")
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


def _absent(type_: b.Type) -> b.Type:
    """A result that is undefined when there is nothing under a key."""
    return type_.model_copy(update={"nullable": True}) if not isinstance(type_, b.OpenType) else type_
