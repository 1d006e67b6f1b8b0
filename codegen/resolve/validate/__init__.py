"""Web IDL's static rules: is what a file says allowed by https://webidl.spec.whatwg.org?

One module per theme, all over one symbol table (`scope`) and one view of types (`shapes`). A rule that the grammar
enforces already (what may stand in a mixin, say) is not repeated here. Every rule has its own diagnostic code and a
golden case under `tests/golden/webidl-validation`.
"""

from __future__ import annotations

from collections.abc import Sequence

from codegen.diagnostics import Diagnostics
from codegen.resolve.validate.allow import Allowance, read_allowances, without_allowed
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.dictionaries import check_dictionary
from codegen.resolve.validate.exposure import Exposure
from codegen.resolve.validate.ext_attr_interfaces import check_global_properties, check_interface_attrs
from codegen.resolve.validate.ext_attr_members import check_conflicts, check_forwards, check_member
from codegen.resolve.validate.ext_attrs import check_ext_attrs, check_member_attrs, check_statement_attrs
from codegen.resolve.validate.inheritance import (
    check_cycle,
    check_exception,
    check_includes,
    check_parent,
    check_parts,
)
from codegen.resolve.validate.iterables import check_iterables
from codegen.resolve.validate.members import check_body
from codegen.resolve.validate.names import check_definition_names, check_member_clashes, check_reserved
from codegen.resolve.validate.overloads import check_overloads
from codegen.resolve.validate.overrides import check_overrides
from codegen.resolve.validate.scope import Entity, Named, Part, Scope, is_partial
from codegen.resolve.validate.specials import check_specials
from codegen.resolve.validate.types import TypeRules
from codegen.schemas.webidl import (
    CallbackFunction,
    Dictionary,
    IdlFile,
    Includes,
    Interface,
    Mixin,
    Namespace,
)

__all__ = ["Allowance", "read_allowances", "validate_idl"]


def validate_idl(
    files: Sequence[IdlFile],
    diagnostics: Diagnostics,
    *,
    closed: bool,
    known: Sequence[IdlFile] = (),
    allow: Sequence[Allowance] = (),
) -> None:
    """Adds to `diagnostics` what is wrong in `files`.

    `known` holds definitions that are only there to be referred to. A name that nobody defines is a note, because
    another file may define it; in a `closed` world it is an error. `allow` lists faults to be silent about; one that
    is not found is an error.
    """
    found = Diagnostics()
    try:
        _validate(Check(Scope(files, known), found, closed=closed), files)
    except RecursionError:
        # Types nest no deeper than the parser allows, but hundreds of definitions can stand in each other.
        found.error("too-deep", "definitions refer to each other through too many steps to be checked")
    if allow:
        without_allowed(found.sorted(), files, allow, diagnostics)
    else:
        diagnostics.extend(found.sorted())


def _validate(check: Check, files: Sequence[IdlFile]) -> None:
    types = TypeRules(check)
    exposure = Exposure(check)
    check_definition_names(check)
    check_parts(check)
    check_includes(check)
    for file in files:
        for definition in file.definitions:
            if isinstance(definition, Includes):
                check_statement_attrs(check, definition)
            else:
                _check_definition(check, types, exposure, definition)
    for entity in check.scope.touched:
        _check_entity(check, types, exposure, entity)
    check_global_properties(check)
    check.report_unresolved()


def _check_definition(check: Check, types: TypeRules, exposure: Exposure, definition: Named) -> None:
    """What one definition says by itself."""
    check_reserved(check, definition)
    check_body(check, types, definition)
    if isinstance(definition, Interface | Dictionary):
        check_parent(check, definition)
    if definition.ext_attrs:
        check_ext_attrs(check, definition.ext_attrs, f"{'partial ' * is_partial(definition)}{definition.kind}")
    match definition:
        case Dictionary():
            for field in definition.members:
                if field.ext_attrs:
                    check_ext_attrs(check, field.ext_attrs, "dictionary member")
        case CallbackFunction():
            for argument in definition.arguments:
                if argument.ext_attrs:
                    check_ext_attrs(check, argument.ext_attrs, "argument")
        case _ if isinstance(definition, Part):
            for member in definition.members:
                check_member_attrs(check, member, definition.kind)
                if isinstance(definition, Interface | Mixin | Namespace):
                    check_member(check, member, definition)
        case _:
            pass
    exposure.check_definition(definition)


def _check_entity(check: Check, types: TypeRules, exposure: Exposure, entity: Entity) -> None:
    """What the parts of one name say together."""
    match entity.kind:
        case "interface":
            check_cycle(check, entity)
            check_member_clashes(check, entity)
            check_overloads(check, entity)
            check_specials(check, entity)
            check_iterables(check, entity)
            check_overrides(check, entity)
            check_exception(check, entity)
            check_interface_attrs(check, types, entity)
            check_forwards(check, entity)
            exposure.check_entity(entity)
            exposure.check_alias(entity)
        case "mixin" | "namespace":
            check_member_clashes(check, entity)
            check_overloads(check, entity)
            check_specials(check, entity)
            check_forwards(check, entity)
            exposure.check_entity(entity)
            for part in entity.parts:
                check_conflicts(check, part.ext_attrs)
        case "callback interface":
            check_member_clashes(check, entity)
            exposure.check_entity(entity)
        case "dictionary":
            check_cycle(check, entity)
            check_dictionary(check, entity)
        case _:
            pass
