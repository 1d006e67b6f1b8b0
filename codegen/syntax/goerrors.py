"""What is wrong with a declaration that the grammar refuses: `explain`.

tree-sitter says that a text has errors, but not what a person should change. So a declaration with errors is read a
second time, token by token, along https://go.dev/ref/spec, and goes on after a fault with the next line of the group,
struct or interface. Declarations without errors never come here.
"""

from __future__ import annotations

from collections.abc import Callable

from codegen.syntax.goliterals import literal_fault
from codegen.syntax.gotokens import Token, tokenise

# Deeper than this is an attack or an accident.
DEEPEST = 200

Report = Callable[[int, int, str, str], None]

_UNARY = frozenset(("+", "-", "!", "^", "*", "&", "<-", "~"))
_BINARY = frozenset("|| && == != < <= > >= + - | ^ * / % << >> & &^".split())
_DEPTH = {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}
_STRANGE = {
    "?": "Go has no optional types: a pointer, '*T', may be nil",
    "@": "Go has no annotations: a struct tag stands behind the type of a field",
    "#": "comments are '// ...' and '/* ... */'",
    "$": "names are made of letters, digits and underscores",
    "\\": "a line needs no backslash to go on",
    **dict.fromkeys("\u201c\u201d\u2018\u2019", "strings stand between plain quotes"),
    **dict.fromkeys("\u00a0\u200b\ufeff", "put a plain space here"),
}
_TYPE = "a type is a name, or begins with one of: * [ ( <- chan func interface map struct"


class _Failure(Exception):
    """What is wrong at one place: start, end, message, hint."""

    def __init__(self, start: int, end: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.args = (start, end, message, hint)


def explain(data: bytes, shift: int, report: Report) -> bool:
    """Reports the faults of one declaration that stands at `shift` in its file; whether there are any."""
    checker = _Checker(tokenise(data, shift), report)
    checker.declaration()
    return checker.faulty


class _Checker:
    def __init__(self, tokens: list[Token], report: Report) -> None:
        self._tokens = tokens
        self._report = report
        self._place = 0
        self._depth = 0
        self._literals = False
        self.faulty = False

    # --- tokens -------------------------------------------------------------------------------------------------------

    @property
    def token(self) -> Token:
        return self._tokens[self._place]

    @property
    def before(self) -> Token:
        return self._tokens[max(self._place - 1, 0)]

    def at(self, *texts: str) -> bool:
        return self.token.text in texts and self.token.kind in ("keyword", "op")

    def ends(self) -> bool:
        return self.token.kind in ("line", "end") or self.at(";")

    def advance(self) -> Token:
        token = self.token
        if token.kind in ("number", "string", "rune") and (fault := literal_fault(token.text.encode())):
            start, end, message, hint = fault
            self._place += 1
            raise _Failure(token.start + start, token.start + end, message, hint)
        if token.kind != "end":
            self._place += 1
        return token

    def accept(self, *texts: str) -> bool:
        if not self.at(*texts):
            return False
        self.advance()
        return True

    def missing(self, what: str, hint: str = "") -> _Failure:
        token, before = self.token, self.before
        if token.kind == "strange":
            return _Failure(
                token.start, token.end, f"'{token.text}' has no meaning in Go", _STRANGE.get(token.text, hint)
            )
        message = f"expected {what}, found {token}"
        if token.kind in ("line", "end") and self._place:
            return _Failure(before.end, before.end + 1, message, hint)
        return _Failure(token.start, token.end, message, hint)

    def expect(self, text: str, after: str, hint: str = "") -> Token:
        if self.at(text):
            return self.advance()
        raise self.missing(f"'{text}' {after}", hint)

    def name(self, what: str, hint: str = "") -> Token:
        if self.token.kind == "name":
            return self.advance()
        if self.token.kind == "keyword":
            text = self.token.text
            hint = f"'{text}' is a keyword of Go: choose another name, such as '{text.title()}'"
        raise self.missing(what, hint)

    def deeper(self) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            token = self.token
            raise _Failure(token.start, token.end, "this nests more deeply than gowasm-gen reads")

    def attempt(self, read: Callable[[], None], closing: str) -> None:
        """Reads one line of a group; after a fault it goes on with the next line."""
        start, depth = self._place, self._depth
        try:
            read()
            if not self.at(closing):
                self.end_of_line(closing == "}")
        except _Failure as failure:
            self.faulty = True
            self._report(*failure.args)
            self.skip(start, closing)
        self._depth = depth

    def end_of_line(self, in_struct: bool) -> None:
        if not self.ends():
            hint = self._continued(self.token, in_struct)
            raise self.missing(f"the end of the line behind {self.before}", hint)
        if self.token.kind != "end":
            self.advance()

    def _continued(self, token: Token, in_struct: bool) -> str:
        """A hint where a line goes on that should have ended."""
        if token.text == ",":
            return "no comma stands between lines: leave it out"
        if token.text == "<":
            return "type arguments stand in brackets: 'List[T]'"
        if in_struct and (token.kind in ("rune", "string") or self.before.kind == "string"):
            return 'a tag is written in back quotes, all of it: `json:"name" xml:"name"`'
        if self.before.kind == "string" and token.text == "as":
            return 'the name stands before the path: name "path"'
        return "write what follows on a line of its own"

    def skip(self, start: int, closing: str) -> None:
        """To the line behind the one with the fault, or to the bracket that closes the group."""
        braces = brackets = 0
        for token in self._tokens[start : self._place]:
            if token.kind == "op":
                braces += _DEPTH.get(token.text, 0) if token.text in "{}" else 0
                brackets += _DEPTH.get(token.text, 0) if token.text not in "{}" else 0
        while (token := self.token).kind != "end":
            if braces <= 0 and brackets <= 0 and self.at(closing):
                return
            if braces <= 0 and token.new_line and self._place > start:
                return
            self._place += 1
            if token.kind == "op" and token.text in "{}":
                braces += _DEPTH[token.text]
            elif token.kind == "op":
                brackets += _DEPTH.get(token.text, 0)
            if (token.kind == "line" or token.text == ";") and braces <= 0:
                return

    # --- declarations -------------------------------------------------------------------------------------------------

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
            place = self._place
            if not self.type_params():
                self._place = place
        self.accept("=")
        self.type()

    def type_params(self) -> bool:
        """`[K comparable, V any]`; or, where it returns false, what an array type may begin with.

        `[P *C]` and `[P (C)]` are lengths, unless a comma follows: https://go.dev/ref/spec#Type_parameter_declarations
        """
        self.advance()
        following = self._tokens[min(self._place + 1, len(self._tokens) - 1)]
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
        for token in self._tokens[self._place :]:
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
                raise _Failure(opening.start, self.before.end, "a method has one receiver", hint)
        self.name("the name of the function")
        if self.at("["):
            self.type_params()
        self.signature()

    # --- types --------------------------------------------------------------------------------------------------------

    def type(self, what: str = "a type") -> None:
        self.deeper()
        token = self.token
        if token.kind == "name":
            self.type_name()
        elif self.accept("*", "chan"):
            if token.text == "chan":
                self.accept("<-")
            self.type(f"a type after '{token.text}'")
        elif self.accept("<-"):
            self.expect("chan", "after '<-'")
            self.type("the type of what the channel carries")
        elif self.accept("("):
            self.type()
            self.expect(")", "after the type")
        elif self.accept("["):
            if not self.accept("]"):
                self.length()
                self.expect("]", "after the length of the array")
            self.type("the type of the elements")
        elif self.accept("map"):
            self.expect("[", "after 'map'", "a map is written 'map[Key]Value'")
            self.type("the type of the keys")
            self.expect("]", "after the type of the keys")
            self.type("the type of the values")
        elif self.accept("func"):
            self.signature()
        elif self.accept("struct"):
            self.body("struct", self.field)
        elif self.accept("interface"):
            self.body("interface", self.element)
        else:
            raise self.missing(what, _TYPE)
        self._depth -= 1

    def length(self) -> None:
        """`[...]` is only for literals, which tell the length."""
        if not self.at("..."):
            self.expr()
        elif self._literals:
            self.advance()
        else:
            token = self.token
            raise _Failure(token.start, token.end, "'[...]' stands only before a literal", "write the length")

    def type_name(self) -> None:
        self.advance()
        if self.accept("."):
            self.name("a name after '.'")
        if self.at("[") and self._tokens[self._place + 1].text != "]":
            self.type_arguments()

    def type_arguments(self) -> None:
        self.advance()
        while True:
            self.type("a type argument")
            if not self.accept(",") or self.at("]"):
                break
        self.expect("]", "after the type arguments")

    def body(self, word: str, read: Callable[[], None]) -> None:
        self.expect("{", f"after '{word}'", f"'{word} {{' stands on one line")
        while not self.at("}") and self.token.kind != "end":
            self.attempt(read, "}")
        self.expect("}", f"at the end of the {word}")

    def field(self) -> None:
        if self.at("(") or (self.at("*") and self._tokens[self._place + 1].text == "("):
            token = self.token
            raise _Failure(token.start, token.end, "an embedded type has no parentheses", "leave them out")
        if self.accept("*"):
            if self.token.kind != "name":
                raise self.missing("the name of a type after '*'")
            self.type_name()
        else:
            self.name("a field", "a field is a name and a type, or the name of an embedded type")
            if self.accept("."):
                self.name("a name after '.'")
                if self.at("["):
                    self.type_arguments()
            elif not self.ends() and not self.at("}") and self.token.kind != "string":
                if self.at("[") and self._embedded_instance():
                    self.type_arguments()
                else:
                    while self.accept(","):
                        self.name("the name of a field after ','", "several fields of one type: 'a, b int'")
                    if self.at(":"):
                        raise self.missing(
                            "the type of the field", "a name and its type stand side by side: 'name Type'"
                        )
                    self.type("the type of the field")
        if self.token.kind == "string":
            self.advance()

    def _embedded_instance(self) -> bool:
        """Whether `T[` begins an embedded `T[int]`: then the line ends behind the bracket."""
        depth = 0
        for index, token in enumerate(self._tokens[self._place :], self._place):
            depth += token.text == "["
            depth -= token.text == "]"
            if not depth:
                following = self._tokens[index + 1]
                return index > self._place + 1 and (
                    following.kind in ("line", "end", "string") or following.text in (";", "}")
                )
        return False

    def element(self) -> None:
        """A method, or what is embedded."""
        if self.token.kind == "name" and self._tokens[self._place + 1].text == "(":
            self.advance()
            self.signature()
            return
        while True:
            self.accept("~")
            self.type("a method or a type")
            if not self.accept("|"):
                return

    def signature(self) -> None:
        if not self.at("("):
            raise self.missing("'(' and the parameters")
        self.params()
        if self.at("("):
            self.params()
        elif not self.ends() and (
            self.token.kind == "name" or self.at(*"* [ func chan map struct interface <-".split())
        ):
            self.type("the result")

    def params(self) -> int:
        """How many parameters the parentheses hold. Each is a type, or each has a name."""
        opening = self.advance()
        count = named = 0
        while not self.at(")"):
            count += 1
            self.accept("...")
            self.type("a parameter")
            if not self.at(",", ")"):
                named += 1
                if self.before.kind != "name":
                    raise self.missing("',' or ')'")
                self.accept("...")
                self.type("the type of the parameter")
            if not self.accept(","):
                break
        self.expect(")", "after the parameters")
        if named and self.before.text == ")" and self._unnamed(opening):
            hint = "give each of them a name, or none"
            raise _Failure(opening.start, self.before.end, "some parameters have names and some have not", hint)
        return count

    def _unnamed(self, opening: Token) -> bool:
        """Whether the last parameter has no name, where others have: in `a, b int` the last one has."""
        start = self._tokens.index(opening)
        depth, words = 0, 0
        for token in self._tokens[start + 1 : self._place - 1]:
            if not depth and token.text == ",":
                words = 0
            elif not depth and token.kind == "name" and words == 0:
                words = 1
            elif not depth:
                words += 1
            depth += token.text in ("(", "[", "{")
            depth -= token.text in (")", "]", "}")
        return words == 1

    # --- expressions --------------------------------------------------------------------------------------------------

    def expr(self) -> None:
        self.deeper()
        self.operand()
        while self.token.kind == "op" and self.token.text in _BINARY:
            self.advance()
            self.operand()
        self._depth -= 1

    def operand(self) -> None:
        while self.token.kind == "op" and self.token.text in _UNARY:
            self.advance()
        token = self.token
        if token.kind in ("name", "number", "string", "rune"):
            self.advance()
        elif self.accept("("):
            self.expr()
            self.expect(")", "after the expression")
        elif self.at("[", "map", "chan", "struct", "interface"):
            self._literals = token.text == "["
            self.type()
            self._literals = False
        elif self.accept("func"):
            self.signature()
            if self.accept("{"):
                self.expect("}", "at the end of the function")
        else:
            raise self.missing("a value", "a value is a literal, a name, a call, or made of these with operators")
        self.postfix()

    def postfix(self) -> None:
        while True:
            if self.accept("."):
                if self.accept("("):
                    if not self.accept("type"):
                        self.type()
                    self.expect(")", "after the type")
                else:
                    self.name("a name after '.'")
            elif self.accept("("):
                self.arguments()
            elif self.accept("["):
                while not self.at("]"):
                    if not self.accept(":", ","):
                        self.expr()
                    if self.token.kind in ("line", "end"):
                        break
                self.expect("]", "after the index")
            elif self.accept("{"):
                self.expect("}", "at the end of the literal")
            else:
                return

    def arguments(self) -> None:
        while not self.at(")"):
            self.expr()
            self.accept("...")
            if not self.accept(","):
                break
        self.expect(")", "after the arguments")
