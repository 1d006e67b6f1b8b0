"""A small WebAssembly assembler: just the text form that the Go runtime's helper module is written in.

`python -m tests.wat` assembles the module anew after its text in templates/go/runtime/helper_module.go has changed.

It reads folded expressions with named functions, locals, globals, tables, types and labels, and writes the binary
form. https://webassembly.github.io/spec/core/text/index.html and .../binary/index.html
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

Node = Any
"""An atom (str; strings keep their opening quote) or a list of nodes."""

_TOKEN = re.compile(r';;[^\n]*|\(;.*?;\)|\s+|"((?:[^"\\]|\\.)*)"|([()])|([^\s()";]+)', re.DOTALL)

_VALUE_TYPES = {"i32": b"\x7f", "i64": b"\x7e", "f32": b"\x7d", "f64": b"\x7c", "externref": b"\x6f"}

_PLAIN = {
    "unreachable": 0x00,
    "return": 0x0F,
    "drop": 0x1A,
    "ref.is_null": 0xD1,
    "i32.eqz": 0x45,
    "i32.eq": 0x46,
    "i32.lt_u": 0x49,
    "i32.gt_u": 0x4B,
    "i32.ge_s": 0x4E,
    "i32.le_u": 0x4D,
    "i32.add": 0x6A,
    "i32.sub": 0x6B,
    "i32.and": 0x71,
    "i32.shl": 0x74,
    "i32.shr_u": 0x76,
    "i64.or": 0x84,
    "i64.shl": 0x86,
    "i64.shr_u": 0x88,
    "i32.ctz": 0x68,
    "i64.extend_i32_u": 0xAD,
    "f64.convert_i64_u": 0xBA,
    "f64.convert_i32_s": 0xB7,
}
_INDEXED = {
    "call": (0x10, "func"),
    "local.get": (0x20, "local"),
    "local.set": (0x21, "local"),
    "global.get": (0x23, "global"),
    "global.set": (0x24, "global"),
    "table.get": (0x25, "table"),
    "table.set": (0x26, "table"),
    "br_if": (0x0D, "label"),
}
_MEMORY = {
    "i32.load": (0x28, 2),
    "i64.load": (0x29, 3),
    "f64.load": (0x2B, 3),
    "i32.load8_u": (0x2D, 0),
    "i32.store": (0x36, 2),
    "i32.store8": (0x3A, 0),
}


def parse(text: str) -> list[Node]:
    stack: list[list[Node]] = [[]]
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if not match:
            raise SyntaxError(f"unexpected text: {text[at : at + 20]!r}")
        at = match.end()
        string, paren, atom = match.groups()
        if paren == "(":
            stack.append([])
        elif paren == ")":
            done = stack.pop()
            stack[-1].append(done)
        elif atom is not None:
            stack[-1].append(atom)
        elif string is not None:
            stack[-1].append('"' + string)
    (nodes,) = stack
    return nodes


def unsigned(n: int) -> bytes:
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def signed(n: int) -> bytes:
    out = bytearray()
    while True:
        low, n = n & 0x7F, n >> 7
        if n == (-1 if low & 0x40 else 0):
            out.append(low)
            return bytes(out)
        out.append(low | 0x80)


def vector(items: Sequence[bytes]) -> bytes:
    return unsigned(len(items)) + b"".join(items)


def name(text: str) -> bytes:
    raw = text.removeprefix('"').encode()
    return unsigned(len(raw)) + raw


def section(number: int, content: bytes) -> bytes:
    return bytes([number]) + unsigned(len(content)) + content


class Assembler:
    def __init__(self) -> None:
        self.types: list[bytes] = []
        self.names: dict[str, dict[str, int]] = {kind: {} for kind in ("func", "global", "table", "memory")}
        self.imports: list[bytes] = []
        self.functions: list[tuple[int, list[Node], dict[str, int]]] = []
        self.tables: list[bytes] = []
        self.memories: list[bytes] = []
        self.globals: list[bytes] = []
        self.exports: list[bytes] = []
        self.count = dict.fromkeys(self.names, 0)

    def assemble(self, text: str) -> bytes:
        ((head, *fields),) = parse(text)
        assert head == "module"
        for field in fields:
            getattr(self, f"_{field[0]}")(field[1:])
        code = [self._code(body, local) for _, body, local in self.functions]
        parts = [b"\0asm\1\0\0\0", section(1, vector(self.types))]
        if self.imports:
            parts.append(section(2, vector(self.imports)))
        parts.append(section(3, vector([unsigned(f[0]) for f in self.functions])))
        for number, items in ((4, self.tables), (5, self.memories), (6, self.globals), (7, self.exports), (10, code)):
            if items:
                parts.append(section(number, vector(items)))
        return b"".join(parts)

    def _declare(self, kind: str, fields: list[Node]) -> list[Node]:
        if fields and isinstance(fields[0], str) and fields[0].startswith("$"):
            self.names[kind][fields[0]] = self.count[kind]
            fields = fields[1:]
        self.count[kind] += 1
        return fields

    def _value_type(self, node: Node) -> bytes:
        return _VALUE_TYPES[node]

    def _signature(self, fields: list[Node]) -> tuple[int, list[Node], dict[str, int]]:
        params: list[bytes] = []
        results: list[bytes] = []
        local: dict[str, int] = {}
        while fields and isinstance(fields[0], list) and fields[0][0] in ("param", "result"):
            kind, *rest = fields[0]
            if rest and isinstance(rest[0], str) and rest[0].startswith("$"):
                local[rest[0]] = len(params)
                rest = rest[1:]
            (params if kind == "param" else results).extend(self._value_type(r) for r in rest)
            fields = fields[1:]
        made = b"\x60" + vector(params) + vector(results)
        if made not in self.types:
            self.types.append(made)
        local["#"] = len(params)
        return self.types.index(made), fields, local

    def _import(self, fields: list[Node]) -> None:
        module, item, (kind, *rest) = fields
        where = name(module) + name(item)
        rest = self._declare(kind, rest)
        match kind:
            case "memory":
                self.imports.append(where + b"\x02" + self._limits(rest))
            case "global":
                self.imports.append(where + b"\x03" + self._value_type(rest[0]) + b"\x00")
            case _:
                index, _, _ = self._signature(rest)
                self.imports.append(where + b"\x00" + unsigned(index))

    def _limits(self, fields: list[Node]) -> bytes:
        numbers = [unsigned(int(f)) for f in fields]
        return bytes([len(numbers) - 1]) + b"".join(numbers)

    def _export_inline(self, kind: int, index: int, fields: list[Node]) -> list[Node]:
        while fields and isinstance(fields[0], list) and fields[0][0] == "export":
            self.exports.append(name(fields[0][1]) + bytes([kind]) + unsigned(index))
            fields = fields[1:]
        return fields

    def _memory(self, fields: list[Node]) -> None:
        fields = self._declare("memory", fields)
        fields = self._export_inline(2, self.count["memory"] - 1, fields)
        self.memories.append(self._limits(fields))

    def _table(self, fields: list[Node]) -> None:
        fields = self._declare("table", fields)
        fields = self._export_inline(1, self.count["table"] - 1, fields)
        self.tables.append(self._value_type(fields[-1]) + self._limits(fields[:-1]))

    def _global(self, fields: list[Node]) -> None:
        fields = self._declare("global", fields)
        fields = self._export_inline(3, self.count["global"] - 1, fields)
        kind, init = fields
        mutable = isinstance(kind, list)
        value = kind[1] if mutable else kind
        code = bytearray()
        self._expr(init, {}, [], code)
        self.globals.append(self._value_type(value) + bytes([mutable]) + bytes(code) + b"\x0b")

    def _func(self, fields: list[Node]) -> None:
        fields = self._declare("func", fields)
        fields = self._export_inline(0, self.count["func"] - 1, fields)
        index, body, local = self._signature(fields)
        self.functions.append((index, body, local))

    def _code(self, body: list[Node], local: dict[str, int]) -> bytes:
        local = dict(local)
        count = local.pop("#")
        kinds: list[bytes] = []
        while body and isinstance(body[0], list) and body[0][0] == "local":
            _, label, kind = body[0]
            local[label] = count + len(kinds)
            kinds.append(self._value_type(kind))
            body = body[1:]
        code = bytearray()
        for node in body:
            self._expr(node, local, [], code)
        content = vector([b"\x01" + kind for kind in kinds]) + bytes(code) + b"\x0b"
        return unsigned(len(content)) + content

    def _expr(self, node: Node, local: dict[str, int], labels: list[str], code: bytearray) -> None:
        if isinstance(node, str):
            node = [node]
        op, *rest = node
        if op in ("block", "loop"):
            label = rest.pop(0) if rest and isinstance(rest[0], str) else ""
            kind = self._block_type(rest)
            code += bytes([0x02 if op == "block" else 0x03]) + kind
            for part in rest:
                self._expr(part, local, [label, *labels], code)
            code.append(0x0B)
            return
        if op == "if":
            kind = self._block_type(rest)
            condition, then, *other = rest
            self._expr(condition, local, labels, code)
            code += b"\x04" + kind
            for part in then[1:]:
                self._expr(part, local, ["", *labels], code)
            if other:
                code.append(0x05)
                for part in other[0][1:]:
                    self._expr(part, local, ["", *labels], code)
            code.append(0x0B)
            return
        immediates: list[str] = []
        while rest and isinstance(rest[0], str):
            immediates.append(rest.pop(0))
        for part in rest:
            self._expr(part, local, labels, code)
        code += self._instruction(op, immediates, local, labels)

    def _block_type(self, rest: list[Node]) -> bytes:
        if rest and isinstance(rest[0], list) and rest[0][0] == "result":
            return self._value_type(rest.pop(0)[1])
        return b"\x40"

    def _instruction(self, op: str, args: list[str], local: dict[str, int], labels: list[str]) -> bytes:
        if op in _PLAIN:
            return bytes([_PLAIN[op]])
        if op in _INDEXED:
            code, space = _INDEXED[op]
            if space == "label":
                return bytes([code]) + unsigned(labels.index(args[0]))
            return bytes([code]) + unsigned((local if space == "local" else self.names[space])[args[0]])
        if op in _MEMORY:
            code, align = _MEMORY[op]
            offset = int(args[0].removeprefix("offset=")) if args else 0
            return bytes([code]) + unsigned(align) + unsigned(offset)
        match op:
            case "i32.const":
                return b"\x41" + signed(int(args[0], 0))
            case "i64.const":
                return b"\x42" + signed(int(args[0], 0))
            case "f64.const":
                return b"\x44" + struct.pack("<d", float(args[0]))
            case "ref.null":
                return b"\xd0\x6f"  # of externref, the only one here
            case "table.grow":
                return b"\xfc\x0f" + unsigned(self.names["table"][args[0]])
        raise SyntaxError(f"unknown instruction {op}")


def assemble(text: str) -> bytes:
    return Assembler().assemble(text)


MODULE = Path(__file__).resolve().parent.parent / "templates" / "go" / "runtime" / "helper_module.go"
_PLACE = re.compile(r"const helperModule = .*", re.DOTALL)


def text_of(source: str) -> str:
    """The text form in the Go source's comment."""
    return source.partition("/*wat\n")[2].partition("wat*/")[0]


def updated(source: str) -> str:
    """The Go source with the constant made from its comment."""
    binary = assemble(text_of(source))
    rows = (binary[start : start + 32] for start in range(0, len(binary), 32))
    lines = ['""', *('"' + "".join(f"\\x{byte:02x}" for byte in row) + '"' for row in rows)]
    constant = "const helperModule = " + " +\n\t".join(lines) + "\n"
    return _PLACE.sub(lambda _: constant, source)


if __name__ == "__main__":
    MODULE.write_text(updated(MODULE.read_text()))
