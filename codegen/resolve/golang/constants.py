"""Evaluates constants: https://go.dev/ref/spec#Constant_declarations, #Constant_expressions.

Expressions that are not constant have a type all the same, since `len` of an array variable is a constant.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from codegen.diagnostics import Diagnostics
from codegen.resolve.golang import builtins
from codegen.resolve.golang.basics import BASIC, INVALID, class_of, untyped
from codegen.resolve.golang.constant_ops import NotConstant, Value, to_class
from codegen.resolve.golang.literals import floating, imaginary, integer, rune, string
from codegen.resolve.golang.names import Elsewhere, Entity, Imported, InPackage, InTable, Parameter, Scope, Universe
from codegen.resolve.golang.operands import Operand, Rules, type_name
from codegen.resolve.golang.operators import apply_binary, apply_unary
from codegen.resolve.golang.selectors import selected
from codegen.resolve.golang.types import Binder
from codegen.resolve.golang.world import Declared, File
from codegen.schemas import gosource as s
from codegen.schemas import gotypes as t
from codegen.schemas.span import Span

_TYPES = (s.ArrayType, s.MapType, s.ChanType, s.FuncType, s.StructType, s.InterfaceType)
_KINDS = {"int": "untyped int", "float": "untyped float", "imaginary": "untyped complex", "rune": "untyped rune"}


class Constants:
    """The values of constants, each evaluated once."""

    def __init__(self, binder: Binder, word: int, diagnostics: Diagnostics) -> None:
        self.binder = binder
        self.rules = Rules(binder, word)
        self._diagnostics = diagnostics
        self._results: dict[tuple[str, str], Operand | NotConstant] = {}
        self._evaluating: list[tuple[str, str]] = []

    # --- for others -----------------------------------------------------------------------------------------------

    def report(self, wrong: NotConstant) -> None:
        """Says why something is no valid constant, unless it has been said."""
        if wrong.code:
            self._diagnostics.error(wrong.code, wrong.message, wrong.span, wrong.hint, wrong.related)

    def length(self, array: s.ArrayType, scope: Scope) -> int:
        """The length of an array: https://go.dev/ref/spec#Array_types; 0 where it is wrong, or not looked into.
        Diagnostics: `invalid-array-length`, and what the expression gives."""
        if array.length is None:
            return 0  # the reader has said that [...] stands only before a literal
        try:
            with self.binder.aside():
                operand = self.evaluate(array.length, scope)
            return self._length(operand)
        except NotConstant as wrong:
            if scope.deep:
                self.report(wrong)
            return 0

    def _length(self, operand: Operand) -> int:
        hint = "write a constant integer that is not negative"
        if operand.value is None:
            raise NotConstant("not-constant", "the length of an array must be constant", operand.span, hint)
        value = to_class(operand.value, "int")
        wanted = class_of(self.rules.under(operand.type))
        if not isinstance(value, int) or value < 0 or not (wanted == "int" or untyped(operand.type)):
            raise NotConstant("invalid-array-length", "this is no length of an array", operand.span, hint)
        self.rules.represented(operand._replace(value=value), BASIC["int"])
        return value

    def declared(self, entity: InPackage) -> Operand:
        """The value of a declared constant. Raises NotConstant."""
        for earlier in self._needed_first(entity):
            with suppress(NotConstant):  # raised again by those that need it
                self._once(earlier)
        return self._once(entity)

    def _needed_first(self, entity: InPackage) -> list[InPackage]:
        """The constants of the package that a constant depends on and that are not known yet, so that long chains of
        them take no deep recursion. None where there is a cycle, which `_once` reports."""
        path, objects = entity.package.path, entity.package.objects
        waiting = {entity.declared.name} | {name for package, name in self._evaluating if package == path}
        found: dict[str, InPackage] = {}
        todo = [(entity, iter(_constants_in(entity.declared, objects)))]
        while todo:
            at, names = todo[-1]
            name = next(names, "")
            if not name:
                todo.pop()
                if at is not entity:
                    found[at.declared.name] = at
                    waiting.discard(at.declared.name)
            elif name in waiting:
                return []
            elif name not in found and (path, name) not in self._results:
                waiting.add(name)
                declared, file = objects[name]
                inner = InPackage(entity.package, file, declared)
                todo.append((inner, iter(_constants_in(declared, objects))))
        return list(found.values())

    def _once(self, entity: InPackage) -> Operand:
        declared = entity.declared
        assert isinstance(declared, s.ConstDecl)
        key = (entity.package.path, declared.name)
        found = self._results.get(key)
        if found is None:
            if key in self._evaluating:
                around = " -> ".join(name for _, name in self._evaluating[self._evaluating.index(key) :])
                found = NotConstant(
                    "constant-cycle",
                    f"{declared.name} depends on itself: {around} -> {declared.name}",
                    declared.name_span,
                    "give one of them a value that does not depend on the others",
                )
                raise found
            self._evaluating.append(key)
            try:
                with self.binder.aside():
                    found = self._declared(declared, Scope(entity.file, iota=declared.iota))
            except NotConstant as wrong:
                found = _where_repeated(wrong, declared)
            finally:
                self._evaluating.pop()
            self._results[key] = found
        if isinstance(found, NotConstant):
            raise found
        return found

    def _declared(self, declared: s.ConstDecl, scope: Scope) -> Operand:
        operand = self.evaluate(declared.value, scope)
        if operand.value is None:
            raise _not_constant(operand.span)
        if declared.type is None:
            return operand._replace(span=declared.name_span)
        type_ = self.binder.bind(declared.type, scope)
        if not class_of(self.rules.under(type_)):
            if type_ == INVALID:
                raise NotConstant("")
            raise NotConstant(
                "invalid-constant-type",
                f"there are no constants of type {type_name(type_)}",
                declared.type.span,
                "give it a boolean, numeric or string type",
            )
        return self.rules.assigned(operand, type_)._replace(span=declared.name_span)

    # --- expressions ----------------------------------------------------------------------------------------------

    def evaluate(self, expr: s.GoExpr, scope: Scope) -> Operand:
        """The type and, if constant, the value of an expression. Raises NotConstant."""
        try:
            return self._evaluate(expr, scope)
        except NotConstant as wrong:
            if not wrong.span.path:
                wrong.span = expr.span
            raise

    def _evaluate(self, expr: s.GoExpr, scope: Scope) -> Operand:
        match expr:
            case s.BasicLiteral():
                return _literal(expr)
            case s.Paren():
                return self.evaluate(expr.operand, scope)
            case s.Ident():
                return self._named(self.binder.entity(expr, scope), expr.name, expr.span, scope)
            case s.Selector():
                return self._selector(expr, scope)
            case s.Binary():
                return self._binary(expr, scope)
            case s.Unary():
                return self._unary(expr, scope)
            case s.Call():
                return self._call(expr, scope)
            case s.Composite():
                return Operand(self._composite(expr, scope), None, expr.span)
            case s.Star() | s.Index():
                return self._element(expr, scope)
            case s.OtherExpr():
                raise _not_constant(expr.span)
            case _:
                raise _no_value("a type", expr.span)

    def _named(self, entity: Entity | None, name: str, span: Span, scope: Scope) -> Operand:
        match entity:
            case InPackage(declared=s.ConstDecl()):
                return self.declared(entity)._replace(span=span)
            case InPackage(declared=s.VarDecl() as declared):
                return Operand(self._variable(entity, declared), None, span)
            case InPackage(declared=s.FuncDecl()):
                raise _not_constant(span)
            case InTable(found=t.Constant() as constant):
                return Operand(constant.type, _from_table(constant.value), span)
            case Universe("true" | "false"):
                return Operand(BASIC["untyped bool"], name == "true", span)
            case Universe("nil"):
                return Operand(BASIC["untyped nil"], None, span)
            case Universe("iota") if scope.iota is not None:
                return Operand(BASIC["untyped int"], scope.iota, span)
            case Universe("iota"):
                raise NotConstant(
                    "not-constant", "iota has a value only in a const declaration", span, "write a number"
                )
            case Universe() if name not in builtins.NAMES:
                raise _no_value("a type", span)
            case Universe():
                raise _no_value("a function of the language", span)
            case Imported(declared):
                raise _no_value(f"package {declared.path}", span, "write a dot and the name of a constant")
            case InPackage() | InTable() | Parameter():
                raise _no_value("a type", span)
            case Elsewhere():
                raise _not_constant(span)
            case None:
                raise NotConstant("")

    def _selector(self, expr: s.Selector, scope: Scope) -> Operand:
        left = expr.operand
        if isinstance(left, s.Ident) and self.binder.names.is_package(left, scope):
            return self._named(self.binder.names.qualified(expr, scope), expr.name, expr.span, scope)
        operand = self.evaluate(left, scope)
        return Operand(selected(operand.type, expr, self.binder).type, None, expr.span)

    def _variable(self, entity: InPackage, declared: s.VarDecl) -> t.GoType:
        """The type of a variable of a package."""
        scope = Scope(entity.file)
        if declared.type is not None:
            return self.binder.bind(declared.type, scope)
        if declared.value is None:
            raise _not_constant(declared.span)
        key = (entity.package.path, declared.name)
        if key in self._evaluating:
            raise NotConstant(
                "constant-cycle",
                f"{declared.name} depends on itself",
                declared.name_span,
                "give it a value that does not depend on itself",
            )
        self._evaluating.append(key)
        try:
            operand = self.evaluate(declared.value, scope)
        finally:
            self._evaluating.pop()
        return builtins.default_type(operand.type)

    def _composite(self, expr: s.Composite, scope: Scope) -> t.GoType:
        if isinstance(expr.type, s.ArrayType) and expr.type.open:
            if expr.length is None:
                raise NotConstant(
                    "not-constant",
                    "the length of this literal is not known, since it has keys that are no plain numbers",
                    expr.span,
                    "write the length of the array",
                )
            return t.Array(length=expr.length, element=self.binder.bind(expr.type.element, scope))
        return self.binder.bind(expr.type, scope)

    def _element(self, expr: s.Star | s.Index, scope: Scope) -> Operand:
        """`*p`, `a[i]`."""
        operand = self.evaluate(expr.operand, scope)
        under = self.rules.under(operand.type)
        if isinstance(under, t.Pointer) and isinstance(expr, s.Star):
            return Operand(under.element, None, expr.span)
        if isinstance(expr, s.Index):
            if isinstance(under, t.Pointer):
                under = self.rules.under(under.element)
            if isinstance(under, t.Array | t.Slice):
                return Operand(under.element, None, expr.span)
            if isinstance(under, t.Map):
                return Operand(under.value, None, expr.span)
            if class_of(under) == "string":
                return Operand(BASIC["uint8"], None, expr.span)
        raise _not_constant(expr.span)

    # --- operators ------------------------------------------------------------------------------------------------

    def _unary(self, expr: s.Unary, scope: Scope) -> Operand:
        operand = self.evaluate(expr.operand, scope)
        if expr.operator == "&":
            return Operand(t.Pointer(element=operand.type), None, expr.span)
        if expr.operator == "<-":
            raise _not_constant(expr.span)
        return apply_unary(self.rules, expr.operator, operand, expr.span)

    def _binary(self, expr: s.Binary, scope: Scope) -> Operand:
        """Long sums are deep on the left, so they are gone through without recursion."""
        chain: list[s.Binary] = []
        first: s.GoExpr = expr
        while isinstance(first, s.Binary):
            chain.append(first)
            first = first.left
        left = self.evaluate(first, scope)
        for node in reversed(chain):
            try:
                left = apply_binary(self.rules, node, left, self.evaluate(node.right, scope))
            except NotConstant as wrong:
                if not wrong.span.path:
                    wrong.span = node.span
                raise
        return left

    # --- calls ----------------------------------------------------------------------------------------------------

    def _call(self, expr: s.Call, scope: Scope) -> Operand:
        """A conversion, or a function of the language or of package unsafe: no others are constant."""
        function = expr.function
        while isinstance(function, s.Paren):
            function = function.operand
        is_type = isinstance(function, _TYPES)
        if isinstance(function, s.Star):
            is_type = self._is_type(function.operand, scope)
        elif isinstance(function, s.Ident | s.Selector | s.Index):
            entity = self._entity(function, scope)
            match entity:
                case Universe(name) if builtins.is_builtin(name):
                    return builtins.call(self, name, expr, scope)
                case _:
                    is_type = _denotes_type(entity)
        if not is_type:
            raise _not_constant(expr.span, "a call of a function")
        type_ = self.binder.bind(function, scope)
        if len(expr.arguments) != 1:
            raise NotConstant("wrong-arguments", "a conversion takes one value", expr.span, "write one value")
        return self.rules.converted(self.evaluate(expr.arguments[0], scope), type_, expr.span)

    def _entity(self, expr: s.GoExpr, scope: Scope) -> Entity | None:
        """What is called, if a name; None for a method or a field."""
        if isinstance(expr, s.Index):
            return self._entity(expr.operand, scope)
        if isinstance(expr, s.Ident):
            entity = self.binder.names.plain(expr, scope)
        elif isinstance(expr, s.Selector) and isinstance(expr.operand, s.Ident):
            if not self.binder.names.is_package(expr.operand, scope):
                return None
            entity = self.binder.names.qualified(expr, scope)
        else:
            return None
        if entity is None:
            raise NotConstant("")
        return entity

    def _is_type(self, expr: s.GoExpr, scope: Scope) -> bool:
        while isinstance(expr, s.Paren | s.Star):
            expr = expr.operand
        return isinstance(expr, _TYPES) or _denotes_type(self._entity(expr, scope))


def _constants_in(declared: Declared, objects: Mapping[str, tuple[Declared, File]]) -> list[str]:
    """The constants of the package that the operands of a constant's value name."""
    found: list[str] = []
    todo: list[s.GoExpr] = [declared.value] if isinstance(declared, s.ConstDecl) else []
    while todo:
        match todo.pop():
            case s.Ident(name=name) if isinstance(objects.get(name, (None,))[0], s.ConstDecl):
                found.append(name)
            case s.Paren(operand=operand) | s.Unary(operand=operand):
                todo.append(operand)
            case s.Binary(left=left, right=right):
                todo += [right, left]
            case s.Call(arguments=arguments):
                todo += arguments
            case _:
                pass
    return found


def _where_repeated(wrong: NotConstant, declared: s.ConstDecl) -> NotConstant:
    """A value that is repeated from above is wrong where it is repeated."""
    value = declared.value.span
    if declared.implicit and wrong.span.path == value.path and value.start <= wrong.span.start < value.end:
        wrong.related = ((wrong.span, "this is repeated there"),)
        wrong.span = declared.name_span
    return wrong


def _denotes_type(entity: Entity | None) -> bool:
    match entity:
        case InPackage(declared=s.TypeDecl()) | InTable(found=t.Declaration()) | Elsewhere() | Parameter():
            return True
        case Universe(name):
            return name in builtins.TYPES
        case _:
            return False


def _literal(expr: s.BasicLiteral) -> Operand:
    value: Value
    match expr.literal:
        case "int":
            value = integer(expr.text)
        case "float":
            value = floating(expr.text)
        case "imaginary":
            value = imaginary(expr.text)
        case "rune":
            value = rune(expr.text)
        case "string":
            return Operand(BASIC["untyped string"], string(expr.text), expr.span)
    return Operand(BASIC[_KINDS[expr.literal]], value, expr.span)


def _from_table(value: t.ConstantValue) -> Value:
    return value.encode() if isinstance(value, str) else value


def _not_constant(span: Span, what: str = "this") -> NotConstant:
    return NotConstant("not-constant", f"{what} is not constant", span, "write a value that is known when Go compiles")


def _no_value(what: str, span: Span, hint: str = "write a constant") -> NotConstant:
    return NotConstant("not-a-value", f"{what} is no value", span, hint)
