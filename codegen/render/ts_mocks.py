"""Prints handlers of MSW, and the runtime that they stand on."""

from __future__ import annotations

from functools import cache

from codegen.naming.ts import quote
from codegen.render.engine import ts_environment
from codegen.render.ts import WIDTH, printer
from codegen.render.ts_client import RUNTIME_HEADER, wide_text
from codegen.resources import templates_dir
from codegen.schemas import tsclient as c
from codegen.schemas import tsmocks as m

_ANSWERS = {"json": "json", "bytes": "bytes", "stream": "bytes", "none": "none", "events": "events", "lines": "lines"}


class MocksPrinter:
    """What the template calls, for one file at a time."""

    def __init__(self) -> None:
        env = ts_environment()
        env.globals["mocks"] = self
        self._types = printer()
        self._template = env.get_template("mocks.ts.j2")
        self._runtime = ""

    def file(self, file: m.TsMocksFile) -> str:
        """The text of a file."""
        self._types.open(file.types)
        self._runtime = file.namespace
        return self._template.render(file=file)

    def imports(self, file: m.TsMocksFile) -> str:
        types = self._imported(file)
        values = f'import {{ {file.namespace} }} from "{file.client}";' if file.wides or self._is_used(file) else ""
        return "\n".join(line for line in (types, values) if line)

    def _is_used(self, file: m.TsMocksFile) -> bool:
        """Whether a handler needs the client's runtime."""
        return any(one.read or one.write for service in file.services for one in service.methods)

    def wide(self, one: c.TsWide, namespace: str) -> str:
        """See `TsClientPrinter.wide`."""
        return wide_text(one, namespace)

    def _imported(self, file: m.TsMocksFile) -> str:
        line = f'import type {{ {", ".join(file.names)} }} from "{file.client}";'
        if len(line) <= WIDTH:
            return line if file.names else ""
        return "import type {\n" + "".join(f"  {name},\n" for name in file.names) + f'}} from "{file.client}";'

    def type(self, method: c.TsMethod) -> str:
        """The type of the function that answers for a method."""
        flat = self._types.flat
        params = flat(method.params) if method.params is not None else "unknown"
        result = flat(method.result) if method.result is not None else "void"
        if method.kind == "socket":
            sent = flat(method.send) if method.send is not None else "unknown"
            return f"mock.Socket<{params}, {sent}, {result}>"
        if method.kind in ("bytes", "stream"):
            result = "mock.Bytes"
        errors = "; ".join(f"{case.status}: {flat(case.type)}" for case in method.errors)
        word = "Stream" if method.streams else "Method"
        return f"mock.{word}<{params}, {result}{f', {{ {errors} }}' if errors else ''}>"

    def route(self, one: m.TsMock, indent: str) -> str:
        """The call that makes the handler."""
        method = one.method
        values = [
            f"{{ key: {value.key}, place: {quote(value.place)}, name: {value.name}, type: {quote(value.type)}"
            f"{', many: true' if value.many else ''} }}"
            for value in one.values
        ]
        parts = {
            "verb": quote(method.verb),
            "path": one.pattern,
            "values": f"[\n{''.join(f'{indent}    {value},{chr(10)}' for value in values)}{indent}  ]"
            if values
            else "",
            "body": f"{{ kind: {quote(one.body.kind)}, key: {one.body.key} }}" if one.body else "",
        }
        parts["read"] = f"(raw) => {self._runtime}.read(raw, {one.read})" if one.read else ""
        parts["write"] = f"(value) => {self._runtime}.write(value, {one.write})" if one.write else ""
        if method.kind != "socket":
            parts |= {"answer": quote(_ANSWERS[method.kind]), "status": str(method.status)}
        lines = "".join(f"{indent}  {key}: {value},\n" for key, value in parts.items() if value)
        function = "connect" if method.kind == "socket" else "handle"
        return f"{indent}handlers.push(mock.{function}(base, {{\n{lines}{indent}}}, mocks.{method.name}));"


@cache
def _printer() -> MocksPrinter:
    return MocksPrinter()


def print_mocks(file: m.TsMocksFile) -> str:
    """The text of the handlers."""
    return _printer().file(file)


def mocks_runtime() -> dict[str, str]:
    """The file of the runtime by its name, marked as generated."""
    folder = templates_dir() / "ts" / "mocks"
    return {path.name: RUNTIME_HEADER + path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ts"))}
