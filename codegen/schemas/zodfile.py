"""What will be printed as schemas of Zod: the declarations of TypeScript, and what is checked besides."""

from codegen.schemas.base import Model
from codegen.schemas.tsfile import TsAlias, TsImport, TsInterface, TsName


class ZodCheck(Model):
    """A method of a schema, with its arguments as JavaScript writes them: `min`, `1`."""

    method: str
    arguments: tuple[str, ...] = ()


class ZodRule(Model):
    """What a tag asks of a value.

    empty:    the zero value, which is allowed whatever is asked besides: `omitempty`. Empty where it is not.
    choices:  the only values that there may be.
    present:  null is none.
    elements: what is asked of elements.
    """

    checks: tuple[ZodCheck, ...] = ()
    empty: str = ""
    choices: tuple[str, ...] = ()
    present: bool = False
    elements: "ZodRule | None" = None


class ZodField(Model):
    """The rule for a property of a declaration."""

    key: str
    rule: ZodRule


class ZodSchema(Model):
    """The schema of a declaration. `lazy` are the names that it refers to before they are there, and `recursive` tells
    that it refers to itself on some way, so that its type must be written."""

    declaration: TsInterface | TsAlias
    fields: tuple[ZodField, ...] = ()
    lazy: tuple[tuple[str, str], ...] = ()
    recursive: bool = False


class ZodFile(Model):
    """A file of schemas. `types` are the modules of the types, `imports` those of other schemas."""

    path: str
    source: str
    types: tuple[TsImport, ...] = ()
    imports: tuple[TsImport, ...] = ()
    renamed: tuple[TsName, ...] = ()
    json_name: str
    schemas: tuple[ZodSchema, ...] = ()
