"""Prints TypeScript files: a macro for each kind of declaration. Types are laid out here, in lines of 80 characters as
Prettier does, because whether a line is full is no question for a template."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from codegen.render.engine import macros, ts_environment
from codegen.schemas import tsfile as ts

WIDTH = 80
_SIMPLE = re.compile(r"[\w$.\"'-]+(<[\w$., ]*>)?(\[\])*")


class TsPrinter:
    """What the templates call, for one file at a time. There is one: the templates remember it."""

    def __init__(self) -> None:
        env = ts_environment()
        env.globals["print"] = self
        self._template = env.get_template("file.ts.j2")
        self._macros = macros(env, "declarations.ts.j2")
        self._locals: dict[tuple[str, str], str] = {}

    def file(self, file: ts.TsFile) -> str:
        """The text of a file."""
        self.open(file)
        return self._template.render(file=file)

    def open(self, file: ts.TsFile) -> None:
        """Takes up the names of a file, for what is printed after it."""
        names = [*file.renamed, *(name for imported in file.imports for name in imported.names)]
        self._locals = {(name.package, name.name): name.local for name in names}

    def import_(self, imported: ts.TsImport) -> str:
        exported = [(n.exported or n.name, n.local) for n in imported.names]
        names = [name if name == local else f"{name} as {local}" for name, local in exported]
        line = f'import type {{ {", ".join(names)} }} from "{imported.specifier}";'
        if len(line) <= WIDTH:
            return line
        return "import type {\n" + "".join(f"  {name},\n" for name in names) + f'}} from "{imported.specifier}";'

    def joins(self, declaration: ts.TsTopLevel) -> bool:
        """Whether no empty line is before a declaration: a type in one line without a comment."""
        return isinstance(declaration, ts.TsAlias) and not declaration.doc and "\n" not in self.alias(declaration)

    def declaration(self, declaration: ts.TsTopLevel) -> str:
        return str(getattr(self._macros, declaration.kind)(declaration))

    def name(self, declaration: ts.TsTopLevel) -> str:
        return self._local(declaration.package, declaration.name)

    def params(self, params: Sequence[ts.TsParam]) -> str:
        if not params:
            return ""
        texts = (p.name + (f" extends {self.flat(p.constraint)}" if p.constraint else "") for p in params)
        return f"<{', '.join(texts)}>"

    def alias(self, declaration: ts.TsAlias) -> str:
        """What follows the equals sign."""
        head = len(f"export type {self.name(declaration)}{self.params(declaration.params)} =")
        return self._placed(declaration.type, "", head)

    def type(self, type_: ts.TsType, indent: str, member: ts.TsMember) -> str:
        """What follows the colon of a property."""
        head = len(indent) + len(member.key) + 2 * member.optional + 9 * member.readonly + 1
        return self._placed(type_, indent, head)

    # --- types ------------------------------------------------------------------------------------------------

    def _local(self, package: str, name: str) -> str:
        return self._locals.get((package, name), name) if package else name

    def _placed(self, type_: ts.TsType, indent: str, column: int) -> str:
        """A type behind a colon or an equals sign, in the same line or from the next one on."""
        text = self._text(type_, indent, column + 1)
        return text if text.startswith("\n") else f" {text}"

    def _text(self, type_: ts.TsType, indent: str, column: int) -> str:
        """A type from a column on; `indent` is that of its line. What does not fit is broken at its outermost signs."""
        if not _has_doc(type_):
            flat = self.flat(type_)
            if column + len(flat) + 1 <= WIDTH:
                return flat
        deeper = indent + "  "
        match type_:
            case ts.TsObject(members=members, rest=rest) if members or rest:
                lines = [self._property(member, deeper) for member in members]
                return "{\n" + "".join(lines) + self.rest(rest, deeper) + indent + "}"
            case ts.TsUnion(members=members):
                large = [one for one in members if not isinstance(one, ts.TsKeyword)]
                if len(large) == 1 and isinstance(large[0], ts.TsObject | ts.TsArray | ts.TsRecord | ts.TsTuple):
                    return " | ".join(
                        self._text(one, indent, WIDTH) if one is large[0] else self.flat(one) for one in members
                    )
                return "".join(f"\n{deeper}| {self._text(one, deeper + '  ', len(deeper) + 2)}" for one in members)
            case ts.TsArray(element=element, readonly=readonly):
                inner = self._text(element, indent, column)
                if _needs_parentheses(element):
                    inner = f"({inner}\n{indent})" if inner.startswith("\n") else f"({inner})"
                return f"{'readonly ' if readonly else ''}{inner}[]"
            case ts.TsTuple(elements=elements, readonly=readonly) if elements:
                lines = [f"{deeper}{self._text(one, deeper, len(deeper))},\n" for one in elements]
                return f"{'readonly ' if readonly else ''}[\n{''.join(lines)}{indent}]"
            case ts.TsRecord():
                key = self._key(type_)
                return f"{{\n{deeper}{key}:{self._placed(type_.value, deeper, len(deeper) + len(key) + 1)};\n{indent}}}"
            case ts.TsReference(arguments=arguments) if arguments:
                inner = ", ".join(self._text(one, indent, 0) for one in arguments)
                return f"{self._local(type_.package, type_.name)}<{inner}>"
            case _:
                return self.flat(type_)

    def rest(self, rest: ts.TsType | None, indent: str) -> str:
        """The line for all other properties."""
        head = f"{indent}[key: string]:"
        return f"{head}{self._placed(rest, indent, len(head))};\n" if rest else ""

    def _property(self, member: ts.TsMember, indent: str) -> str:
        return str(self._macros.property(member, indent))

    def flat(self, type_: ts.TsType) -> str:
        """A type in one line."""
        match type_:
            case ts.TsKeyword(name=name):
                return name
            case ts.TsReference(package=package, name=name, arguments=arguments):
                local = self._local(package, name)
                return f"{local}<{self._list(arguments)}>" if arguments else local
            case ts.TsLiteral(text=text) | ts.TsRaw(text=text):
                return text
            case ts.TsUnion(members=members):
                return " | ".join(self._tight(one) if isinstance(one, ts.TsRaw) else self.flat(one) for one in members)
            case ts.TsArray(element=element, readonly=readonly):
                return f"{'readonly ' if readonly else ''}{self._tight(element)}[]"
            case ts.TsTuple(elements=elements, readonly=readonly):
                return f"{'readonly ' if readonly else ''}[{self._list(elements)}]"
            case ts.TsRecord(value=value):
                return f"{{ {self._key(type_)}: {self.flat(value)} }}"
            case ts.TsTemplate(parts=parts):
                inner = (part if isinstance(part, str) else f"${{{self.flat(part)}}}" for part in parts)
                return f"`{''.join(inner)}`"
            case ts.TsObject(members=members, rest=rest):
                texts = [
                    f"{'readonly ' if m.readonly else ''}{m.key}{'?' if m.optional else ''}: {self.flat(m.type)}"
                    for m in members
                ]
                texts += [f"[key: string]: {self.flat(rest)}"] if rest else []
                return f"{{ {'; '.join(texts)} }}" if texts else "{}"
            case ts.TsIntersection(members=members):
                return " & ".join(self._tight(one) for one in members)

    def _list(self, types: Iterable[ts.TsType]) -> str:
        return ", ".join(self.flat(one) for one in types)

    def _tight(self, type_: ts.TsType) -> str:
        text = self.flat(type_)
        return f"({text})" if _needs_parentheses(type_) else text

    def _key(self, record: ts.TsRecord) -> str:
        word = "in" if record.mapped else ":"
        space = " " if record.mapped else ""
        optional = "?" if record.partial else ""
        return f"{'readonly ' if record.readonly else ''}[key{space}{word} {self.flat(record.key)}]{optional}"


def _needs_parentheses(type_: ts.TsType) -> bool:
    """Whether an array or an intersection of a type must have it in parentheses."""
    match type_:
        case ts.TsUnion() | ts.TsIntersection():
            return True
        case ts.TsArray(readonly=readonly) | ts.TsTuple(readonly=readonly):
            return readonly
        case ts.TsRaw(text=text):
            return _SIMPLE.fullmatch(text) is None
        case _:
            return False


def _has_doc(type_: ts.TsType) -> bool:
    match type_:
        case ts.TsObject(members=members):
            return any(member.doc or _has_doc(member.type) for member in members)
        case ts.TsUnion(members=members) | ts.TsTuple(elements=members):
            return any(_has_doc(member) for member in members)
        case ts.TsArray(element=element) | ts.TsRecord(value=element):
            return _has_doc(element)
        case ts.TsReference(arguments=arguments):
            return any(_has_doc(argument) for argument in arguments)
        case _:
            return False


@cache
def printer() -> TsPrinter:
    """The one printer."""
    return TsPrinter()


def print_ts(files: Sequence[ts.TsFile]) -> dict[str, str]:
    """Path and text of each file."""
    return {file.path: printer().file(file) for file in files}
