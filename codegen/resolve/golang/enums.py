"""Which constants of a package are of which of its types, and which are flags, told from the text."""

from __future__ import annotations

from codegen.resolve.golang.world import File, Package
from codegen.schemas import gosource as s


def typed_constants(package: Package) -> dict[str, list[tuple[s.ConstDecl, File]]]:
    """By the name of a type of the package, its constants, in the order of files and text."""
    found: dict[str, list[tuple[s.ConstDecl, File]]] = {}
    known: dict[str, str] = {}
    for file in package.files:
        for declared in file.source.constants:
            name = _type_of(declared, package, known)
            if name and declared.name != "_":
                found.setdefault(name, []).append((declared, file))
    return found


def shifts_iota(value: s.GoExpr) -> bool:
    """Whether a constant is written as a bit that is shifted by iota: `1 << iota`, `T(1) << (iota + 1)`."""
    while isinstance(value, s.Paren | s.Call):
        if isinstance(value, s.Call) and len(value.arguments) != 1:
            return False
        value = value.operand if isinstance(value, s.Paren) else value.arguments[0]
    return isinstance(value, s.Binary) and value.operator == "<<" and _has_iota(value.right)


def _has_iota(value: s.GoExpr) -> bool:
    match value:
        case s.Ident(name=name):
            return name == "iota"
        case s.Paren() | s.Unary():
            return _has_iota(value.operand)
        case s.Binary():
            return _has_iota(value.left) or _has_iota(value.right)
        case s.Call(arguments=arguments):
            return any(map(_has_iota, arguments))
        case _:
            return False


def _type_of(declared: s.ConstDecl, package: Package, known: dict[str, str]) -> str:
    """The package's type that a constant has, or the empty string."""
    if declared.type is not None:
        return _named(declared.type, package)
    if declared.name not in known:
        known[declared.name] = ""  # for those that depend on themselves
        known[declared.name] = _value_type(declared.value, package, known)
    return known[declared.name]


def _value_type(value: s.GoExpr, package: Package, known: dict[str, str]) -> str:
    while True:
        match value:
            case s.Paren() | s.Unary():
                value = value.operand
            case s.Binary(operator="<<" | ">>"):
                value = value.left
            case s.Binary(operator="==" | "!=" | "<" | "<=" | ">" | ">="):
                return ""
            case s.Binary():
                right = _value_type(value.right, package, known)
                if right:
                    return right
                value = value.left
            case s.Call(function=s.Ident(name="min" | "max"), arguments=arguments):
                return next(filter(None, (_value_type(it, package, known) for it in arguments)), "")
            case s.Call():
                return _named(value.function, package)
            case s.Ident():
                other = package.objects.get(value.name, (None,))[0]
                return _type_of(other, package, known) if isinstance(other, s.ConstDecl) else ""
            case _:
                return ""


def _named(type_: s.GoExpr, package: Package) -> str:
    """The type of the package that a name means, aliases seen through."""
    seen: set[str] = set()
    while True:
        while isinstance(type_, s.Paren):
            type_ = type_.operand
        if not isinstance(type_, s.Ident) or type_.name in seen:
            return ""
        declared = package.objects.get(type_.name, (None,))[0]
        if not isinstance(declared, s.TypeDecl):
            return ""
        if not declared.alias:
            return declared.name
        seen.add(declared.name)
        type_ = declared.type
