"""Prints schemas of Zod 4. A schema says the same as its type, and `satisfies` lets the compiler check that."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from codegen.render.engine import ts_environment
from codegen.schemas import tsfile as ts
from codegen.schemas import zodfile as z

_NOTHING = z.ZodRule()


class ZodPrinter:
    """What the template calls, for one file at a time."""

    def __init__(self) -> None:
        env = ts_environment()
        env.globals["zod"] = self
        self._template = env.get_template("zod.ts.j2")
        self._locals: dict[tuple[str, str], str] = {}
        self._lazy: frozenset[tuple[str, str]] = frozenset()
        self._json = ""

    def file(self, file: z.ZodFile) -> str:
        """The text of a file."""
        names = [*file.renamed, *(name for imported in file.imports for name in imported.names)]
        self._locals = {(name.package, name.name): name.local for name in names}
        self._json = file.json_name
        return self._template.render(file=file)

    def imports(self, imported: ts.TsImport, suffix: str, word: str) -> str:
        exported = [(n.exported or n.name, n.local) for n in imported.names]
        names = ", ".join(
            name + suffix if name == local else f"{name}{suffix} as {local}{suffix}" for name, local in exported
        )
        line = f'{word} {{ {names} }} from "{imported.specifier}";'
        if len(line) <= 80:
            return line
        return f"{word} {{\n" + "".join(f"  {n},\n" for n in names.split(", ")) + f'}} from "{imported.specifier}";'

    def numeric(self, file: z.ZodFile) -> bool:
        """Whether a schema of numbers in quotes is needed."""
        return any("numeric" in self.schema(schema) for schema in file.schemas)

    def name(self, declaration: ts.TsInterface | ts.TsAlias) -> str:
        return self._local(declaration.package, declaration.name)

    def schema(self, schema: z.ZodSchema) -> str:
        """What follows the name: its type where it must be written, and the expression."""
        declaration = schema.declaration
        self._lazy = frozenset(schema.lazy)
        name = self.name(declaration)
        body = self._body(schema)
        if declaration.params:
            params = ", ".join(f"{p.name} extends z.ZodType{_bound(p)}" for p in declaration.params)
            arguments = ", ".join(f"{p.name.lower()}: {p.name}" for p in declaration.params)
            outputs = ", ".join(f"z.output<{p.name}>" for p in declaration.params)
            body = body.replace("\n", "\n  ")
            # What an object of a type parameter gives is beyond tsc: whether the property may be absent depends on it.
            return f" = <{params}>(\n  {arguments},\n): z.ZodType<{name}<{outputs}>> =>\n  {body} as never"
        if schema.recursive:
            return f": z.ZodType<{name}> = {body}"
        return f" = {body} satisfies z.ZodType<{name}>"

    # --- expressions ------------------------------------------------------------------------------------------

    def _local(self, package: str, name: str) -> str:
        return self._locals.get((package, name), name)

    def _body(self, schema: z.ZodSchema) -> str:
        declaration = schema.declaration
        params = {p.name for p in declaration.params}
        if isinstance(declaration, ts.TsAlias):
            return self._type(declaration.type, _NOTHING, params, "")
        rules = {field.key: field.rule for field in schema.fields}
        return self._object(ts.TsObject(members=declaration.members, rest=declaration.rest), rules, params, "")

    def _object(self, type_: ts.TsObject, rules: dict[str, z.ZodRule], params: set[str], indent: str) -> str:
        deeper = indent + "  "
        lines = []
        for member in type_.members:
            rule = rules.get(member.key, _NOTHING)
            text = self._type(member.type, rule, params, deeper)
            optional = member.optional and not rule.present
            lines.append(f"{deeper}{member.key}: {text}{'.optional()' if optional else ''},\n")
        text = "z.object({\n" + "".join(lines) + indent + "})"
        if type_.rest is not None:
            text += f".catchall({self._type(type_.rest, _NOTHING, params, indent)})"
        return text

    def _type(self, type_: ts.TsType, rule: z.ZodRule, params: set[str], indent: str) -> str:
        """A schema with what is asked of it."""
        if isinstance(type_, ts.TsUnion):
            return self._union(type_, rule, params, indent)
        text = self._plain(type_, rule.elements or _NOTHING, params, indent)
        if rule.choices and text in ("z.string()", "z.number()", "z.boolean()"):
            text = f"z.literal([{', '.join(rule.choices)}])"
        for check in rule.checks:
            text += f".{check.method}({', '.join(check.arguments)})"
        return f"{text}.or(z.literal({rule.empty}))" if rule.empty and (rule.checks or rule.choices) else text

    def _union(self, type_: ts.TsUnion, rule: z.ZodRule, params: set[str], indent: str) -> str:
        nullable = any(one == ts.TsKeyword(name="null") for one in type_.members)
        members = [one for one in type_.members if one != ts.TsKeyword(name="null")]
        literals = [one.text for one in members if isinstance(one, ts.TsLiteral)]
        if len(members) == 1:
            text = self._type(members[0], rule, params, indent)
        elif len(literals) == len(members):
            zero = ('""', "0") if rule.present and not rule.empty else ()
            values = [one for one in rule.choices or literals if one not in zero]
            text = f"z.literal([{', '.join(values)}])"
        else:
            text = f"z.union([{', '.join(self._plain(one, _NOTHING, params, indent) for one in members)}])"
        return f"{text}.nullable()" if nullable and not rule.present else text

    def _plain(self, type_: ts.TsType, elements: z.ZodRule, params: set[str], indent: str) -> str:
        match type_:
            case ts.TsKeyword(name=name):
                return f"z.{name}()"
            case ts.TsLiteral(text=text):
                return f"z.literal({text})"
            case ts.TsTemplate(parts=(ts.TsKeyword(name="number"),)):
                return "numeric"
            case ts.TsTemplate(parts=parts):
                inner = (
                    f'"{part}"'.replace('"""', "'\"'")
                    if isinstance(part, str)
                    else self._type(part, _NOTHING, params, indent)
                    for part in parts
                )
                return f"z.templateLiteral([{', '.join(inner)}])"
            case ts.TsReference():
                return self._reference(type_, params, indent)
            case ts.TsArray(element=element, readonly=readonly):
                return _fixed(f"z.array({self._type(element, elements, params, indent)})", readonly)
            case ts.TsTuple(elements=types, readonly=readonly):
                inner = (self._type(one, elements, params, indent) for one in types)
                return _fixed(f"z.tuple([{', '.join(inner)}])", readonly)
            case ts.TsRecord(value=ts.TsKeyword(name="never")):
                return "z.strictObject({})"
            case ts.TsRecord(readonly=readonly):
                return _fixed(self._record(type_, elements, params, indent), readonly)
            case ts.TsObject():
                return self._object(type_, {}, params, indent)
            case ts.TsRaw(text=raw):
                return f"z.custom<{raw}>()"
            case ts.TsUnion():
                return self._union(type_, _NOTHING, params, indent)
            case ts.TsIntersection(members=members):
                first, *rest = (self._plain(one, _NOTHING, params, indent) for one in members)
                return first + "".join(f".and({one})" for one in rest)

    def _record(self, type_: ts.TsRecord, elements: z.ZodRule, params: set[str], indent: str) -> str:
        value = self._type(type_.value, elements, params, indent)
        if type_.partial:
            return f"z.partialRecord({self._plain(type_.key, _NOTHING, params, indent)}, {value})"
        if type_.mapped or type_.key == ts.TsKeyword(name="string"):
            return f"z.record(z.string(), {value})"
        return rf"z.record(z.string().regex(/^-?\d+$/), {value})"

    def _reference(self, type_: ts.TsReference, params: set[str], indent: str) -> str:
        if not type_.package:
            if type_.name in params:
                return type_.name.lower()
            if type_.name == self._json:
                return "z.json()"
            named, *zero = type_.arguments
            assert isinstance(named, ts.TsReference), "what is no name is without null or zero already"
            own = f"{self._local(named.package, named.name)}Schema"
            without = zero[0].text if zero and isinstance(zero[0], ts.TsLiteral) else "null"
            left = f"{type_.name}<z.output<typeof {own}>{f', {without}' if zero else ''}>"
            return f"z.custom<{left}>((value) => value !== {without} && {own}.safeParse(value).success)"
        text = f"{self._local(type_.package, type_.name)}Schema"
        if type_.arguments:
            text += f"({', '.join(self._type(one, _NOTHING, params, indent) for one in type_.arguments)})"
        return f"z.lazy(() => {text})" if (type_.package, type_.name) in self._lazy else text


def _fixed(text: str, readonly: bool) -> str:
    return f"{text}.readonly()" if readonly else text


def _bound(param: ts.TsParam) -> str:
    if param.constraint is None:
        return ""
    types = param.constraint.members if isinstance(param.constraint, ts.TsUnion) else (param.constraint,)
    return f"<{' | '.join(one.name for one in types if isinstance(one, ts.TsKeyword))}>"


@cache
def _printer() -> ZodPrinter:
    return ZodPrinter()


def print_zod(files: Sequence[z.ZodFile]) -> dict[str, str]:
    """Path and text of each file."""
    return {file.path: _printer().file(file) for file in files}
