"""What gowasm.toml may say. A table per command; a command without a table has its defaults.

To give a command settings, write a model for its table and name it in `Config`: nothing else has to change.
"""

from typing import Annotated, Literal

from pydantic import StringConstraints

from codegen.schemas.base import Model

_WORD = "[A-Za-z_][0-9A-Z_a-z-]*"
_GO_IDENTIFIER = "^[A-Za-z_][0-9A-Za-z_]*$"
_NAME = f"^{_WORD}$"
_SELECTOR = rf"^{_WORD}(\.{_WORD})?$"
_MEMBER = rf"^{_WORD}\.{_WORD}$"
_CODE = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

PATTERNS = {
    _GO_IDENTIFIER: "must be a Go identifier",
    _NAME: "must be a WebIDL name",
    _SELECTOR: "must be a WebIDL name or `Interface.member`",
    _MEMBER: "must be of the form `Interface.member`",
    _CODE: "must be the code of a diagnostic, like `unknown-type`",
}
"""What is said of a text that does not match."""

GoIdentifier = Annotated[str, StringConstraints(pattern=_GO_IDENTIFIER)]
WebIdlName = Annotated[str, StringConstraints(pattern=_NAME)]
WebIdlSelector = Annotated[str, StringConstraints(pattern=_SELECTOR)]
WebIdlMember = Annotated[str, StringConstraints(pattern=_MEMBER)]
DiagnosticCode = Annotated[str, StringConstraints(pattern=_CODE)]
Baseline = Literal["widely", "newly", "all"]


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


class Config(Model):
    """The whole file."""

    dom: DomConfig = DomConfig()
