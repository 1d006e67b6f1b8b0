"""Argument lists, wherever one stands: https://webidl.spec.whatwg.org/#idl-operations."""

from __future__ import annotations

from codegen.resolve.validate.annotations import on_type
from codegen.resolve.validate.check import Check
from codegen.resolve.validate.names import check_argument_names
from codegen.resolve.validate.shapes import DICTIONARY, type_text
from codegen.resolve.validate.types import TypeRules
from codegen.resolve.validate.values import check_default, first_required
from codegen.schemas.webidl import Argument


def check_arguments(check: Check, types: TypeRules, arguments: tuple[Argument, ...], *, called: bool) -> None:
    """`called`: scripts pass the arguments. A callback gets them from the platform, so dictionaries need no default."""
    if not arguments:
        return
    check_argument_names(check, arguments)
    _check_order(check, arguments)
    sound = {
        argument.name_span
        for argument in arguments
        if types(argument.type, "argument", on_type(argument.ext_attrs) if argument.ext_attrs else ())
    }
    for argument in arguments:
        if argument.default is not None and argument.name_span in sound:
            check_default(check, argument.default, argument.type)
    if called:
        for argument in reversed(arguments):
            if argument.name_span in sound:
                _check_dictionary(check, argument)
            if not argument.optional and not argument.variadic:
                break


def _check_order(check: Check, arguments: tuple[Argument, ...]) -> None:
    """https://webidl.spec.whatwg.org/#dfn-variadic, and https://webidl.spec.whatwg.org/#dfn-optional-argument

    The standard's overload sets leave out optional arguments from the end only, so that one before a required
    argument could never be left out.
    """
    optional: Argument | None = None
    for argument in arguments[:-1]:
        if argument.variadic:
            check.error(
                "variadic-not-last",
                f"the variadic argument '{argument.name}' must be the last one",
                argument.name_span,
                "move it to the end",
            )
            return
    for argument in arguments:
        if argument.optional:
            optional = optional or argument
        elif optional is not None and not argument.variadic:
            check.error(
                "required-after-optional",
                f"the required argument '{argument.name}' follows the optional argument '{optional.name}'",
                argument.name_span,
                f"make '{argument.name}' optional too, or move it to the front",
                [(optional.name_span, "optional here")],
            )
            return


def _check_dictionary(check: Check, argument: Argument) -> None:
    """A dictionary that may be empty may be left out: https://webidl.spec.whatwg.org/#idl-operations."""
    shape = check.shapes(argument.type)
    leaf = shape.find(DICTIONARY)
    if leaf is None or argument.variadic or (argument.optional and argument.default is not None):
        return
    entity = check.scope.entities.get(leaf.name)
    if entity is None or not check.scope.is_closed(entity) or first_required(check.scope, leaf.name) is not None:
        return
    union = f" (in '{type_text(argument.type)}')" if shape.union else ""
    text = f"optional {type_text(argument.type)} {argument.name} = {{}}"
    if not argument.optional:
        check.error(
            "dictionary-argument-optional",
            f"the dictionary argument '{argument.name}' must be optional: '{leaf.name}'{union} has no required member "
            "and only optional arguments follow",
            argument.name_span,
            f"write '{text}'",
        )
    else:
        check.error(
            "dictionary-argument-default",
            f"the optional dictionary argument '{argument.name}' must have a default value",
            argument.name_span,
            f"write '{text}'",
        )
