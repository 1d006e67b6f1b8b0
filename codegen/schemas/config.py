"""What gowasm.toml may say. A table per command; a command without a table has its defaults.

To give a command settings, write a model for its table and name it in `Config`: nothing else has to change.
"""

from typing import Annotated, Literal

from pydantic import Field, Strict, StringConstraints

from codegen.schemas.base import Model

_WORD = "[A-Za-z_][0-9A-Z_a-z-]*"
_GO_IDENTIFIER = "^[A-Za-z_][0-9A-Za-z_]*$"
_NAME = f"^{_WORD}$"
_SELECTOR = rf"^{_WORD}(\.{_WORD})?$"
_MEMBER = rf"^{_WORD}\.{_WORD}$"
_TARGET = "^[a-z0-9]+/[a-z0-9]+$"
_GO_TYPE = r"^[^\s\"]+\.[A-Z_a-z][0-9A-Z_a-z]*$"
_CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

PATTERNS = {
    _GO_IDENTIFIER: "must be a Go identifier",
    _NAME: "must be a WebIDL name",
    _SELECTOR: "must be a WebIDL name or `Interface.member`",
    _MEMBER: "must be of the form `Interface.member`",
    _TARGET: "must be GOOS/GOARCH, like `js/wasm`",
    _GO_TYPE: "must be an import path, a dot and the name of a type",
    _CODE: "must be the code of a diagnostic, like `unknown-type`",
}
"""What is said of a text that does not match."""

GoIdentifier = Annotated[str, StringConstraints(pattern=_GO_IDENTIFIER)]
WebIdlName = Annotated[str, StringConstraints(pattern=_NAME)]
WebIdlSelector = Annotated[str, StringConstraints(pattern=_SELECTOR)]
WebIdlMember = Annotated[str, StringConstraints(pattern=_MEMBER)]
DiagnosticCode = Annotated[str, StringConstraints(pattern=_CODE)]
Baseline = Literal["widely", "newly", "all"]
Flag = Annotated[bool, Strict()]
NotEmpty = Annotated[str, StringConstraints(min_length=1)]


class DomConfig(Model):
    """`[dom]`: the settings of `gowasm-gen dom`. Paths are relative to the folder of gowasm.toml."""

    out: str = "dom"
    package: GoIdentifier | None = None
    idl: tuple[str, ...] = ()
    include: tuple[WebIdlSelector, ...] = ()
    exclude: tuple[WebIdlSelector, ...] = ()
    exposed: tuple[WebIdlName, ...] = ()
    baseline: Baseline = "all"
    used_by: tuple[str, ...] = ()
    throws: tuple[WebIdlMember, ...] = ()
    manifest: str | None = None
    allow: tuple[DiagnosticCode, ...] = ()


JsonVersion = Literal["v1", "v2"]
"""encoding/json or encoding/json/v2."""


class TypesPackageConfig(Model):
    """`[types.package."./internal/api"]`: what holds for one package. What is not set is as in `[types]`."""

    json_version: JsonVersion | None = Field(None, alias="json")
    ts: NotEmpty | None = None


class TypesConfig(Model):
    """`[types]`: the settings of `gowasm-gen types`. Paths are relative to the folder of gowasm.toml.

    packages:   folders or patterns, as `go build` takes them: `./internal/api`, `./...`.
    ts:         a file `*.ts` or `*.d.ts`, into which everything goes; or a folder, with one file for each package.
    json:       which of the two packages prints and reads the values.
    tags:       build tags, beside those of `target`, which is GOOS/GOARCH.
    enums:      typed constants as a union of literals, or as a const object beside it (which needs a `.ts` file).
    int64:      64-bit integers that are not `,string`: `number` is what JSON.parse gives; `string` and `bigint` are for
                those who parse otherwise; `error` refuses them.
    slices:     `exact`: null where Go prints null. `never-null` is the promise that no nil slice is printed.
    maps:       the same for maps.
    time:       `string`, or `template`: a template literal type of RFC 3339.
    tuples:     up to this length, an array is a tuple.
    inputs:     also write what Go accepts, `TaskInput`, where it differs from what it prints.
    readonly:   every property and array is readonly.
    zod:        a file for schemas of Zod, or a folder as for `ts`.
    map:        `import/path.Type` -> the TypeScript that stands for it.
    """

    packages: tuple[NotEmpty, ...] = ()
    ts: NotEmpty | None = None
    json_version: JsonVersion = Field("v1", alias="json")
    tags: tuple[str, ...] = ()
    target: Annotated[str, StringConstraints(pattern=_TARGET)] = "js/wasm"
    enums: Literal["union", "const"] = "union"
    int64: Literal["number", "string", "bigint", "error"] = "number"
    slices: Literal["exact", "never-null"] = "exact"
    maps: Literal["exact", "never-null"] = "exact"
    time: Literal["string", "template"] = "string"
    tuples: Annotated[int, Strict()] = Field(16, ge=0, le=64)
    inputs: Flag = False
    readonly: Flag = False
    zod: NotEmpty | None = None
    map: dict[Annotated[str, StringConstraints(pattern=_GO_TYPE)], str] = Field(default_factory=dict)
    package: dict[str, TypesPackageConfig] = Field(default_factory=dict)


class ApiConfig(Model):
    """`[api]`: the settings of `gowasm-gen api`. Paths are relative to the folder of gowasm.toml. How Go types become
    TypeScript is said by `[types]`; JSON is that of encoding/json.

    packages: folders or patterns, as `go build` takes them.
    tags:     build tags.
    go:       the client, beside the interface; `server`, the handler; `fake`, a fake for tests.
    ts:       a file `*.ts` for the client in TypeScript, with its types.
    openapi:  a file for the description in OpenAPI.
    mocks:    a file `*.ts` for the handlers of MSW.
    """

    packages: tuple[NotEmpty, ...] = ()
    tags: tuple[str, ...] = ()
    go: Flag = True
    server: Flag = True
    fake: Flag = True
    ts: NotEmpty | None = None
    openapi: NotEmpty | None = None
    mocks: NotEmpty | None = None


class Config(Model):
    """The whole file."""

    # Constructed without a validator: a run needs that of one command.
    dom: DomConfig = DomConfig.model_construct()
    types: TypesConfig = TypesConfig.model_construct()
    api: ApiConfig = ApiConfig.model_construct()
