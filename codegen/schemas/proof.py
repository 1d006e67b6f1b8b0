"""What `gowasm-gen types --prove` asks Go and TypeScript, and what came of it."""

from codegen.schemas.base import Model
from codegen.schemas.config import JsonVersion
from codegen.schemas.span import NOWHERE, SpanField


class ProofType(Model):
    """A type to make values of: `go` and `ts` are how the two languages write it, `package` and `name` are what
    declares it in Go, `span` is where. `number` tells it apart from all others."""

    number: int
    package: str
    name: str
    go: str
    ts: str
    span: SpanField = NOWHERE


class ProofEnum(Model):
    """A type that has only these values, and its zero value; `key` is its import path, a dot and its name. Values are
    as Go writes them."""

    key: str
    values: tuple[str, ...]


class ProofImport(Model):
    """`name` is what the importing file calls the package."""

    name: str
    path: str


class ProofPackage(Model):
    """A package that makes the values: `inside` is a test of the user's, which sees what is not exported. Another, for
    what other people's packages export, is a program.

    path:     of the package.
    name:     of the package, as its package clause says.
    folder:   where the package is, or would be.
    maker:    the import path of the package that makes values.
    out:      the file that it writes, as Go writes a string.
    values:   how many random ones are made of each type.
    """

    path: str
    name: str
    folder: str
    inside: bool
    maker: str
    out: str
    json_version: JsonVersion
    imports: tuple[ProofImport, ...] = ()
    types: tuple[ProofType, ...] = ()
    enums: tuple[ProofEnum, ...] = ()
    values: int = 0
    seed: int = 0


class ProveResult(Model):
    """types: how many were proven; values: how many texts of JSON were checked, all of them different; refused: how
    often Go itself refused to print a value; seconds: how long it took."""

    types: int = 0
    values: int = 0
    refused: int = 0
    seconds: float = 0.0
