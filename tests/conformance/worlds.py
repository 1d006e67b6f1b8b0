"""Random WebIDL that is valid, and as odd as the standard allows: for programs that must accept it."""

from __future__ import annotations

from random import Random

# Names that have bitten: Go's words, what generated bodies use, initialisms, one spelling in two cases.
NAMES = (
    "type range func map go chan select var string error len any nil x o r v f d a i err ok ctx rt js iter context url "
    "URL urls uRL id ID ids html HTML httpId get set has delete clear add size keys values entries forEach All At Get "
    "Set Value JSValue jsValue String name Name length item value setValue SetValue onchange on from From New "
    "newThing is isNode decode wrap dict op class as If _If none Null null2 x1 X1 a_b aB camelCase snake_case "
    "withNumber2D two2d item0 Window Event Node Document 2 3"
).split()[:-2]
PRIMITIVES = (
    "boolean|byte|octet|short|unsigned short|long|unsigned long|long long|unsigned long long|float|unrestricted float|"
    "double|unrestricted double|bigint"
).split("|")
STRINGS = ("DOMString", "USVString", "ByteString")
BUFFERS = (
    "ArrayBuffer DataView Int8Array Int16Array Int32Array Uint8Array Uint16Array Uint32Array Uint8ClampedArray "
    "BigInt64Array BigUint64Array Float16Array Float32Array Float64Array"
).split()
NUMBERS = ("byte", "octet", "short", "long", "unsigned long")
# WebIDL's own words, which need the underscore as names: https://webidl.spec.whatwg.org/#index-prod-identifier
_WORDS = frozenset(
    "any attribute const constructor deleter dictionary enum getter includes inherit interface iterable maplike "
    "namespace null object optional partial readonly required sequence setlike setter static stringifier symbol "
    "typedef unrestricted".split()
)


class World:
    """Makes the text of one file. The same numbers from `random` make the same text."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._number = 0
        count = random.randint
        self._enums = self._names("Mode", count(0, 2))
        self._interfaces = self._names("Thing", count(1, 5))
        self._dictionaries = self._names("Init", count(0, 4))
        self._strict = {name for name in self._dictionaries if random.random() < 0.3}
        self._callbacks = self._names("Callback", count(0, 3))
        self._mixins = self._names("Mixin", count(0, 2))
        self._typedefs: list[str] = []

    def text(self) -> str:
        parts = [self._enum(name) for name in self._enums]
        parts += [f"typedef {self._plain()} Alias{number};" for number in range(self._random.randint(0, 2))]
        parts += [f"typedef {self._union()} Either{number};" for number in range(self._random.randint(0, 2))]
        self._typedefs = [
            part.rpartition(" ")[2].rstrip(";")
            for part in parts
            if part.startswith("typedef") and "sequence" not in part and "record" not in part
        ]
        parts += [self._callback(name) for name in self._callbacks]
        parts += [self._dictionary(index, name) for index, name in enumerate(self._dictionaries)]
        parts += [self._mixin(name) for name in self._mixins]
        parts += [self._interface(index, name) for index, name in enumerate(self._interfaces)]
        if self._random.random() < 0.4:
            parts.append(self._namespace())
        self._random.shuffle(parts)
        return "\n\n".join(parts) + "\n"

    # --- names ------------------------------------------------------------------------------------------------------

    def _names(self, stem: str, count: int) -> list[str]:
        made = []
        for _ in range(count):
            self._number += 1
            prefix = self._random.choice(("", "HTML", "my", "x_", "EXT_"))
            made.append(f"{prefix}{stem}{self._number}")
        return made

    def _members(self, most: int) -> list[str]:
        names = self._random.sample(NAMES, self._random.randint(0, most))
        return [f"_{name}" if name in _WORDS else name for name in names]

    # --- types ------------------------------------------------------------------------------------------------------

    def _scalar(self) -> str:
        return self._random.choice((self._random.choice(PRIMITIVES), self._random.choice(STRINGS), *self._enums))

    def _plain(self) -> str:
        """A type that may stand anywhere, perhaps nullable."""
        choice = self._random.random()
        if choice < 0.4:
            text = self._scalar()
        elif choice < 0.6:
            text = self._random.choice(self._interfaces)
        elif choice < 0.7:
            text = self._random.choice(BUFFERS)
        elif choice < 0.8:
            return self._random.choice(("any", "object", "symbol"))
        elif choice < 0.9 and self._callbacks:
            text = self._random.choice(self._callbacks)
        elif self._typedefs:
            return self._random.choice(self._typedefs)
        else:
            text = "DOMString"
        return text + ("?" if self._random.random() < 0.25 else "")

    def _union(self, *, attribute: bool = False) -> str:
        one = self._random.choice(self._interfaces)
        number = self._random.choice(NUMBERS)
        options = [
            f"({one} or DOMString)",
            f"({number} or boolean or DOMString)",
            f"(sequence<DOMString> or DOMString or {one})",
            f"(record<DOMString, {number}> or sequence<sequence<{one}>>)",
            f"(ArrayBuffer or Uint8Array or USVString or {one})",
            "(bigint or double)",
            "(ArrayBuffer or DataView or Uint8Array)",
            f"({one} or {number} or sequence<any>)",
            "(Float32Array or sequence<float>)",
            f"({one} or (boolean or {number}))",
        ]
        options += [f"({name} or {number})" for name in self._enums]
        options += [f"({one} or {name})" for name in self._callbacks]
        if attribute:
            options = [text for text in options if "sequence" not in text and "record" not in text]
        return self._random.choice(options) + ("?" if self._random.random() < 0.2 else "")

    def _value(self, depth: int = 2) -> str:
        """A type of an argument, a result or a dictionary member."""
        choice = self._random.random()
        if choice < 0.5 or depth == 0:
            return self._plain()
        if choice < 0.65:
            return self._union()
        if choice < 0.85:
            return f"sequence<{self._value(depth - 1)}>"
        return f"record<{self._random.choice(STRINGS)}, {self._value(depth - 1)}>"

    def _result(self) -> str:
        choice = self._random.random()
        if choice < 0.2:
            return "undefined"
        if choice < 0.4:
            return f"Promise<{self._random.choice(('undefined', 'any', self._value()))}>"
        if choice < 0.5 and self._dictionaries:
            return self._random.choice(self._dictionaries)
        return self._value()

    def _arguments(self, most: int = 4) -> str:
        names = self._members(most)
        optional = self._random.randint(0, len(names))
        made = []
        for index, name in enumerate(names):
            last = index == len(names) - 1
            if last and self._random.random() < 0.15:
                made.append(f"{self._value(1)}... {name}")
            elif index < optional and self._strict and self._random.random() < 0.2:
                made.append(f"{self._random.choice(sorted(self._strict))} {name}")
            elif index < optional:
                made.append(f"{self._value()} {name}")
            elif last and self._loose() and self._random.random() < 0.5:
                made.append(f"optional {self._random.choice(self._loose())} {name} = {{}}")
            else:
                made.append(f"optional {self._value()} {name}")
        return ", ".join(made)

    def _loose(self) -> list[str]:
        """The dictionaries without required members, which arguments may leave out."""
        return [name for name in self._dictionaries if name not in self._strict]

    # --- definitions ------------------------------------------------------------------------------------------------

    def _enum(self, name: str) -> str:
        values = self._random.sample(
            ["", "a", "a-b", "2d", "type", "A", "x/y", "on off", "é"], self._random.randint(1, 5)
        )
        return f"enum {name} {{ {', '.join(f'{chr(34)}{value}{chr(34)}' for value in values)} }};"

    def _callback(self, name: str) -> str:
        if self._random.random() < 0.2:
            return (
                f"callback interface {name} {{\n  undefined handle({self._random.choice(self._interfaces)} thing);\n}};"
            )
        return f"callback {name} = {self._result()} ({self._arguments()});"

    def _dictionary(self, index: int, name: str) -> str:
        before = [other for other in self._dictionaries[:index] if other not in self._strict]
        base = f" : {before[-1]}" if before and self._random.random() < 0.3 else ""
        # What a dictionary inherits it may not declare again; and none contains itself.
        members = [f"{member}{index}" for member in self._members(5)]
        lines = []
        for member in members:
            if self._random.random() < 0.15 and index:
                lines.append(f"  {self._dictionaries[self._random.randrange(index)]} {member};")
            else:
                required = "required " if name in self._strict and self._random.random() < 0.5 else ""
                lines.append(f"  {required}{self._value()} {member};")
        return f"dictionary {name}{base} {{\n" + "\n".join(lines) + "\n};"

    def _attribute(self, name: str) -> str:
        choice = self._random.random()
        if choice < 0.15:
            return f"readonly attribute FrozenArray<{self._plain()}> {name};"
        if choice < 0.25:
            return f"attribute ObservableArray<{self._random.choice(self._interfaces)}> {name};"
        if choice < 0.35:
            return f"readonly attribute Promise<{self._random.choice(('undefined', self._plain()))}> {name};"
        readonly = self._random.choice(("readonly ", ""))
        return f"{readonly}attribute {self._random.choice((self._plain(), self._union(attribute=True)))} {name};"

    def _operation(self, name: str) -> str:
        if self._random.random() < 0.2:
            one = self._random.choice(self._interfaces)
            return f"undefined {name}({one} thing);\n  undefined {name}(DOMString text, optional long number);"
        return f"{self._result()} {name}({self._arguments()});"

    def _body(self, most: int, *, static: bool = True) -> list[str]:
        lines = []
        for name in self._members(most):
            line = self._attribute(name) if self._random.random() < 0.5 else self._operation(name)
            free = static and "\n" not in line and "Observable" not in line and self._random.random() < 0.12
            lines.append(f"  static {line}" if free else f"  {line}")
        return lines

    def _mixin(self, name: str) -> str:
        lines = [f"  {self._attribute(name)}" for name in ("mixed", f"mixed{name[-1]}")]
        return f"interface mixin {name} {{\n" + "\n".join(lines) + "\n};"

    def _interface(self, index: int, name: str) -> str:
        base = f" : {self._interfaces[self._random.randrange(index)]}" if index and self._random.random() < 0.5 else ""
        lines = self._body(7)
        if self._random.random() < 0.4:
            lines.append(f"  constructor({self._arguments(3)});")
        if self._random.random() < 0.3:
            lines.append(f"  const {self._random.choice(NUMBERS)} LIMIT{index} = {self._random.randint(0, 100)};")
        shape = self._random.random() if not base else 1
        value, key = self._plain(), self._random.choice(STRINGS)
        if shape < 0.1:
            lines.append("  readonly attribute unsigned long count;\n  getter DOMString (DOMString key);")
        elif shape < 0.2 and not lines:
            lines.append(f"  async_iterable<{value}>({self._random.choice(('', 'optional long first'))});")
        elif shape < 0.35 and not lines:
            lines.append(
                self._random.choice(
                    (f"  maplike<{key}, {value}>;", f"  readonly setlike<{value}>;", f"  setlike<{key}>;")
                )
            )
        elif shape < 0.45 and not lines:
            lines.append(f"  iterable<{key}, {value}>;")
        if self._random.random() < 0.1 and not any("toString" in line or "stringifier" in line for line in lines):
            lines.append("  stringifier;")
        exposed = self._random.choice(("Exposed=Window", "Exposed=*", "Exposed=(Window, Worker)"))
        includes = ""
        if self._mixins and not base and self._random.random() < 0.3:
            includes = f"\n\n{name} includes {self._random.choice(self._mixins)};"
        return (
            f"[{exposed if not base else 'Exposed=Window'}]\ninterface {name}{base} {{\n"
            + "\n".join(lines)
            + "\n};"
            + includes
        )

    def _namespace(self) -> str:
        lines = [f"  {self._operation(name)}" for name in self._members(4)]
        return "[Exposed=Window]\nnamespace tools {\n" + "\n".join(lines) + "\n};"
