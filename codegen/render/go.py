"""Prints Go files: one macro for each kind of declaration, one template for each kind of type."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from codegen.render.engine import go_environment, macros
from codegen.resources import templates_dir
from codegen.schemas import gofile as g


class Conversions:
    """What the templates call to convert a value: the template of the type's kind, with the type and an expression."""

    @cached_property
    def _templates(self) -> dict[str, Any]:
        env = go_environment()
        names = env.list_templates(filter_func=lambda name: name.startswith("convert/"))
        return {name[8:].removesuffix(".go.j2").replace("_", " "): macros(env, name) for name in names}

    def to_js(self, type_: g.GoType, go: str) -> str:
        """The argument for JavaScript."""
        return str(self._templates[type_.kind].to_js(type_, go))

    def from_js(self, type_: g.GoType, value: str) -> str:
        """The Go value of an rt.Value."""
        return str(self._templates[type_.kind].from_js(type_, value))

    def decoder(self, type_: g.GoType) -> str:
        """A function from rt.Value to the Go type."""
        return str(self._templates[type_.kind].decoder(type_))

    def encoder(self, type_: g.GoType) -> str:
        """A function from the Go type to an argument."""
        return str(self._templates[type_.kind].encoder(type_))

    def param(self, param: g.GoParam) -> str:
        """A parameter as an argument, in the form that its mode gives it."""
        match param.mode:
            case "optional":
                return str(self._templates[param.type.kind].optional(param.type, param.name))
            case "tail":
                return str(self._templates[param.type.kind].tail(param.type, param.name))
            case "required" | "variadic":
                return self.to_js(param.type, param.name)

    def field(self, field: g.GoField, go: str) -> str:
        """A dictionary member as an argument; what is not set is undefined."""
        if field.required:
            return self.to_js(field.type, go)
        return str(self._templates[field.type.kind].optional(field.type, go))

    def read(self, field: g.GoField, value: str) -> str:
        """The Go value of a dictionary member that JavaScript returned."""
        if field.text == field.type.text:
            return self.from_js(field.type, value)
        assert isinstance(field.type, g.GoScalar | g.GoEnum)
        return self.from_js(g.GoPointer(text=field.text, element=field.type), value)

    def received(self, param: g.GoParam, index: int) -> str:
        """The Go value of a callback's argument."""
        if param.mode == "variadic":
            return f"rt.RestOf(a, {index}, {self.decoder(param.type)})..."
        return self.from_js(param.type, f"a.At({index})")

    def call(self, callback: g.GoCallbackDecl) -> str:
        """The call of a Go callback with the arguments that JavaScript gave."""
        return f"f({', '.join(self.received(param, index) for index, param in enumerate(callback.params))})"

    def passed(self, callback: g.GoCallbackDecl) -> str:
        """The arguments that a Go function passes on to JavaScript's, each after a comma."""
        if callback.variadic:
            *params, rest = callback.params
            given = ", ".join(self.param(param) for param in params)
            return f", rt.Spread([]any{{{given}}}, {rest.name}, {self.encoder(rest.type)})..."
        return "".join(f", {self.param(param)}" for param in callback.params)

    def wrapped(self, alternative: g.GoAlternative) -> str:
        """The argument for a union's alternative that has a named type of its own."""
        inner = alternative.wrapper if alternative.wrapper.isidentifier() else f"({alternative.wrapper})"
        return self.to_js(alternative.type, f"{inner}(v)")

    def alternative(self, alternative: g.GoAlternative) -> str:
        """A value that JavaScript returned as the union's alternative."""
        value = self.from_js(alternative.type, "v")
        if alternative.receiver == alternative.type.text or alternative.receiver.startswith("*"):
            return value
        return f"{alternative.receiver}({value})"


class GoPrinter:
    """Prints files. Templates are compiled once for each printer."""

    def __init__(self) -> None:
        env = go_environment()
        env.globals["convert"] = Conversions()
        env.globals["declare"] = self._declare
        self._file = env.get_template("file.go.j2")
        self._macros = macros(env, "declarations.go.j2")

    def print(self, file: g.GoFile) -> str:
        """The text of a file, gofmt-clean."""
        return self._file.render(file=file)

    def print_support(self, file: g.SupportFile) -> str:
        """The text of a file of helpers."""
        return go_environment().get_template(file.template).render(file=file)

    def _declare(self, declaration: g.GoDeclaration) -> str:
        return str(getattr(self._macros, declaration.kind)(declaration))


def print_files(files: Sequence[g.GoFile], support: Sequence[g.SupportFile] = ()) -> dict[str, str]:
    """Path and text of each file."""
    printer = GoPrinter()
    texts = {file.path: printer.print(file) for file in files}
    return texts | {file.path: printer.print_support(file) for file in support}


def runtime_files() -> dict[str, str]:
    """The Go files of the runtime, marked as generated, by name. Its tests stay here."""
    folder = templates_dir() / "go" / "runtime"
    header = "// Code generated by gowasm-gen from its runtime. DO NOT EDIT.\n\n"
    return {
        file.name: header + file.read_text("utf-8")
        for file in sorted(folder.glob("*.go"))
        if not file.name.endswith("_test.go")
    }
