"""Types and expressions in the tokens of a declaration with faults: https://go.dev/ref/spec#Types."""

from __future__ import annotations

from collections.abc import Callable

from codegen.syntax.gostream import Failure, Stream
from codegen.syntax.gotokens import Token

_UNARY = frozenset(("+", "-", "!", "^", "*", "&", "<-", "~"))
_BINARY = frozenset("|| && == != < <= > >= + - | ^ * / % << >> & &^".split())
_TYPE = "a type is a name, or begins with one of: * [ ( <- chan func interface map struct"


class Parts(Stream):
    """Each method reads what it is called after. All raise Failure."""

    literals = False
    """Whether a type may be that of a literal: `[...]T`."""

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
        self.shallower()

    def length(self) -> None:
        """`[...]` is only for literals, which tell the length."""
        if not self.at("..."):
            self.expr()
        elif self.literals:
            self.advance()
        else:
            token = self.token
            raise Failure(token.start, token.end, "'[...]' stands only before a literal", "write the length")

    def type_name(self) -> None:
        self.advance()
        if self.accept("."):
            self.name("a name after '.'")
        if self.at("[") and self.tokens[self.place + 1].text != "]":
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
        if self.at("(") or (self.at("*") and self.tokens[self.place + 1].text == "("):
            token = self.token
            raise Failure(token.start, token.end, "an embedded type has no parentheses", "leave them out")
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
        for index, token in enumerate(self.tokens[self.place :], self.place):
            depth += token.text == "["
            depth -= token.text == "]"
            if not depth:
                following = self.tokens[index + 1]
                return index > self.place + 1 and (
                    following.kind in ("line", "end", "string") or following.text in (";", "}")
                )
        return False

    def element(self) -> None:
        """A method, or what is embedded."""
        if self.token.kind == "name" and self.tokens[self.place + 1].text == "(":
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
            raise Failure(opening.start, self.before.end, "some parameters have names and some have not", hint)
        return count

    def _unnamed(self, opening: Token) -> bool:
        """Whether the last parameter has no name, where others have: in `a, b int` the last one has."""
        start = self.tokens.index(opening)
        depth, words = 0, 0
        for token in self.tokens[start + 1 : self.place - 1]:
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
        self.shallower()

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
            self.literals = token.text == "["
            self.type()
            self.literals = False
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
