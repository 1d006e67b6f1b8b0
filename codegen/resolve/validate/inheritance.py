"""How definitions build on each other: parents, partials, includes statements."""

from __future__ import annotations

from codegen.resolve.validate.check import Check
from codegen.resolve.validate.names_of_exceptions import BASE_ERROR_NAMES
from codegen.resolve.validate.scope import INDEFINITE_ARTICLE, Entity
from codegen.schemas.span import Span
from codegen.schemas.webidl import Constructor, Dictionary, Includes, Interface


def check_parts(check: Check) -> None:
    """Partials need a definition of their own kind: https://webidl.spec.whatwg.org/#dfn-partial-interface."""
    for partial, main in check.scope.mismatched:
        check.error(
            "partial-kind-mismatch",
            f"'{partial.name}' is {INDEFINITE_ARTICLE[main.kind]}, but this is a partial {partial.kind}",
            partial.name_span,
            f"write 'partial {'interface mixin' if main.kind == 'mixin' else main.kind}'"
            if main.kind in ("interface", "mixin", "namespace", "dictionary")
            else "only interfaces, mixins, namespaces and dictionaries have partials",
            [(main.name_span, "defined here")],
        )
    for entity in check.scope.touched:
        if entity.main is None:
            first, *others = (part.name_span for part in entity.parts if check.scope.is_checked(part.name_span))
            check.undecided(
                "partial-without-definition",
                f"no {entity.kind} '{entity.name}' is defined for this partial to add to",
                first,
                related=[(span, "and this one") for span in others],
            )


def check_parent(check: Check, definition: Interface | Dictionary) -> None:
    """https://webidl.spec.whatwg.org/#dfn-inherit and https://webidl.spec.whatwg.org/#dfn-inherit-dictionary"""
    name = definition.inherits
    if name is None:
        return
    kind = check.scope.kind(name)
    if kind is None:
        check.unresolved(name, definition.inherits_span, definition.kind)
    elif kind != definition.kind:
        parent = check.scope.entities.get(name)
        check.error(
            "invalid-parent",
            f"{definition.kind} '{definition.name}' cannot inherit from '{name}', which is {INDEFINITE_ARTICLE[kind]}",
            definition.inherits_span,
            f"write '{definition.name} includes {name};' to include the mixin" if kind == "mixin" else "",
            [(parent.span, "defined here")] if parent is not None else (),
        )


def check_cycle(check: Check, entity: Entity) -> None:
    """An inheritance hierarchy ends somewhere. Reported once per cycle, at its first definition in the text."""
    chain = (entity, *check.scope.ancestors(entity))
    if entity.inherits is None or check.scope.parent(chain[-1]) is not entity:
        return
    if min(chain, key=lambda step: step.span) is not entity or not isinstance(entity.main, Interface | Dictionary):
        return
    through = " and ".join(f"'{step.name}'" for step in chain[1:])
    check.error(
        "inheritance-cycle",
        f"{entity.kind} '{entity.name}' inherits from itself" + (f" through {through}" if through else ""),
        entity.main.inherits_span,
        related=[
            (step.main.inherits_span, f"'{step.name}' inherits from '{step.inherits}'")
            for step in chain[1:]
            if isinstance(step.main, Interface | Dictionary)
        ],
    )


def check_includes(check: Check) -> None:
    """https://webidl.spec.whatwg.org/#include"""
    seen: dict[tuple[str, str], Span] = {}
    for statement in check.scope.includes:
        sound = _check_target(check, statement)
        sound = _check_mixin(check, statement) and sound
        first = seen.setdefault((statement.target, statement.mixin), statement.span)
        if sound and first != statement.span:
            check.error(
                "duplicate-includes",
                f"'{statement.target}' includes '{statement.mixin}' twice",
                statement.span,
                "remove one of the two statements",
                [(first, "first included here")],
            )


def _check_target(check: Check, statement: Includes) -> bool:
    kind = check.scope.kind(statement.target)
    if kind is None:
        check.unresolved(statement.target, statement.target_span, "interface")
        return False
    if kind == "interface":
        return True
    check.error(
        "includes-target",
        f"'{statement.target}' is {INDEFINITE_ARTICLE[kind]}; only an interface can include a mixin",
        statement.target_span,
        f"let each interface that includes '{statement.target}' include '{statement.mixin}' too"
        if kind == "mixin"
        else "",
        [(check.scope.entities[statement.target].span, "defined here")],
    )
    return False


def _check_mixin(check: Check, statement: Includes) -> bool:
    kind = check.scope.kind(statement.mixin)
    if kind is None:
        check.unresolved(statement.mixin, statement.mixin_span, "mixin")
        return False
    if kind == "mixin":
        return True
    entity = check.scope.entities.get(statement.mixin)
    if statement.mixin == statement.target:
        message = f"'{statement.mixin}' cannot include itself"
    else:
        message = f"'{statement.mixin}' is {INDEFINITE_ARTICLE[kind]}, not an interface mixin"
    check.error(
        "includes-mixin",
        message,
        statement.mixin_span,
        f"declare it as 'interface mixin {statement.mixin}'"
        if kind == "interface" and statement.mixin != statement.target
        else "",
        [(entity.span, "defined here")] if entity is not None else (),
    )
    return False


def check_exception(check: Check, entity: Entity) -> None:
    """https://webidl.spec.whatwg.org/#idl-DOMException-derived-interfaces"""
    if entity.inherits != "DOMException" or not isinstance(entity.main, Interface):
        return
    name, span = entity.name, entity.main.name_span
    if not name.endswith("Error"):
        check.error("exception-name", f"'{name}' is an exception, so its name must end with 'Error'", span)
    elif name in BASE_ERROR_NAMES:
        check.error("exception-name", f"'{name}' is already the name of a plain DOMException", span)
    constructors = [member for member in entity.main.members if isinstance(member, Constructor)]
    hint = "write 'constructor(optional DOMString message = \"\", ...)'"
    if not constructors:
        check.error("exception-constructor", f"exception '{name}' has no constructor", span, hint)
    for constructor in constructors:
        first = constructor.arguments[0] if constructor.arguments else None
        if first is None:
            check.error(
                "exception-constructor", "an exception's constructor must take a message", constructor.span, hint
            )
        elif not (
            first.name == "message"
            and check.shapes.canonical(first.type) == "DOMString"
            and first.default is not None
            and (first.default.kind, first.default.text) == ("string", "")
        ):
            check.error(
                "exception-constructor",
                "the first argument of an exception's constructor must be 'optional DOMString message = \"\"'",
                first.span,
            )
