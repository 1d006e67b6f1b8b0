"""What is wrong with a declaration that the grammar refuses: `explain`.

tree-sitter says that a text has errors, but not what a person should change. So a declaration with errors is read a
second time, token by token, along https://go.dev/ref/spec, and goes on after a fault with the next line of the group,
struct or interface. Declarations without errors never come here.
"""

from __future__ import annotations

from codegen.syntax.goparts import Parts
from codegen.syntax.goscan import Report
from codegen.syntax.gostream import Failure
from codegen.syntax.gotokens import tokenise


def explain(data: bytes, shift: int, report: Report) -> bool:
    """Reports the faults of one declaration that stands at `shift` in its file; whether there are any."""
    checker = _Checker(tokenise(data, shift), report)
    checker.declaration()
    return checker.faulty


class _Checker(Parts):
    def declaration(self) -> None:
        keyword = self.advance().text
        read = {
            "import": self.import_spec,
            "const": self.const_spec,
            "var": self.var_spec,
            "type": self.type_spec,
            "func": self.function,
            "package": self.package,
        }[keyword]
        if keyword in ("func", "package") or not self.accept("("):
            self.attempt(read, "")
            return
        first = True
        while not self.at(")") and self.token.kind != "end":
            if keyword == "const":
                self.attempt(lambda first=first: self.const_spec(first), ")")  # type: ignore[misc] # mypy cannot infer it
            else:
                self.attempt(read, ")")
            first = False
        self.attempt(lambda: self.close(")"), "")

    def close(self, text: str) -> None:
        self.expect(text, "at the end")

    def package(self) -> None:
        self.name("the name of the package")

    def import_spec(self) -> None:
        if not self.accept(".") and self.token.kind == "name":
            self.advance()
        if self.token.kind != "string":
            raise self.missing("the path of a package, in quotes", 'write it like "encoding/json"')
        self.advance()

    def names(self, what: str) -> None:
        self.name(f"the name of a {what}")
        while self.accept(","):
            self.name(f"the name of a {what} after ','")

    def const_spec(self, first: bool = True) -> None:
        self.names("constant")
        typed = not self.ends() and not self.at("=", ")", ":=", ",")
        if typed:
            self.type()
        if self.accept("="):
            self.exprs()
        elif typed or first or self.at(":="):
            raise self.missing("'=' and the value of the constant", "a constant is written 'Name = value'")

    def var_spec(self) -> None:
        self.names("variable")
        if not self.at("=", ":="):
            self.type()
        if self.at(":="):
            raise self.missing("a type or '='", "':=' is for variables within functions: write '=' here")
        if self.accept("="):
            self.exprs()

    def exprs(self) -> None:
        self.expr()
        while self.accept(","):
            self.expr()

    def type_spec(self) -> None:
        name = self.name("the name of a type")
        if self.at("<"):
            raise self.missing(f"a type behind '{name.text}'", "type parameters stand in brackets: 'List[T any]'")
        if self.at("["):
            place = self.place
            if not self.type_params():
                self.place = place
        self.accept("=")
        self.type()

    def type_params(self) -> bool:
        """`[K comparable, V any]`; or, where it returns false, what an array type may begin with.

        `[P *C]` and `[P (C)]` are lengths, unless a comma follows: https://go.dev/ref/spec#Type_parameter_declarations
        """
        self.advance()
        following = self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        if self.token.kind != "name" or following.text in ("]", ".", "+", "-", "/", "%", "<<", ">>", "&"):
            return False
        if following.text in ("(", "*") and not self._comma_follows():
            return False
        while not self.at("]"):
            self.names("type parameter")
            self.constraint()
            if not self.accept(","):
                break
        self.expect("]", "after the type parameters", "each has a constraint: '[T any]'")
        return True

    def _comma_follows(self) -> bool:
        """Whether a comma stands in the brackets that are being read."""
        depth = 0
        for token in self.tokens[self.place :]:
            if token.kind == "op":
                if not depth and token.text in (",", "]"):
                    return token.text == ","
                depth += token.text in ("(", "[", "{")
                depth -= token.text in (")", "]", "}")
        return False

    def constraint(self) -> None:
        while True:
            self.accept("~")
            self.type("the constraint of the type parameter")
            if not self.accept("|"):
                return

    def function(self) -> None:
        if self.at("("):
            opening = self.token
            if self.params() != 1:
                hint = "a method is written 'func (name Type) Method()'"
                raise Failure(opening.start, self.before.end, "a method has one receiver", hint)
        self.name("the name of the function")
        if self.at("["):
            self.type_params()
        self.signature()
