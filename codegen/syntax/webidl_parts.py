"""What definitions are made of, checked token by token so that a fault is found where it is: names, types, arguments,
values, extended attributes. `codegen.syntax.webidl_errors` puts definitions on top.

One method per production of https://webidl.spec.whatwg.org/#idl-grammar. A method reads its production or raises
`Failure`; it builds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import Span
from codegen.syntax.webidl_tokens import Token
from codegen.syntax.webidl_words import (
    ARGUMENT_NAME_KEYWORDS,
    BUILTIN_TYPES,
    GENERIC_TYPES,
    PRIMITIVE_TYPES,
    STRING_TYPES,
    VALUE_KEYWORDS,
)

# Types and extended attributes may hold others; deeper than this is an attack or an accident.
DEEPEST = 64

TYPE_WORDS = frozenset({*GENERIC_TYPES, *(name.split()[0] for name in BUILTIN_TYPES)})

# Words that earlier versions of WebIDL gave a meaning.
BYGONE = {
    "implements": "write 'includes', and make the second name an interface mixin",
    "in": "arguments are inputs without saying so: leave 'in' out",
    "legacycaller": "legacy callers are no longer part of WebIDL",
    "creator": "creators are no longer part of WebIDL: use 'setter'",
    "serializer": "serializers are no longer part of WebIDL: write '[Default] object toJSON();'",
    "async": "write 'async_iterable<...>'",
}

# Characters that WebIDL does not know, and what was probably meant.
STRANGE = {
    **dict.fromkeys("'\u201c\u201d\u2018\u2019", "strings stand between plain double quotes"),
    **dict.fromkeys("\u00a0\u200b\ufeff", "put a plain space here"),
    "_": "one underscore before a name is enough",
    "-": "a minus sign stands right before its number",
    "+": "positive numbers have no sign",
    "/": "comments are '// ...' and '/* ... */'",
    "|": "the types of a union are separated by 'or'",
    "#": "comments are '// ...' and '/* ... */'",
}


class Failure(Exception):
    """What is wrong at one place. The production that was being read cannot be read on."""

    def __init__(self, message: str, start: int, end: int, hint: str = "", code: str = "syntax") -> None:
        super().__init__(message)
        self.message, self.start, self.end, self.hint, self.code = message, start, end, hint, code


class Parts:
    """A place in a list of tokens, and what can be read from there."""

    def __init__(self, path: str, tokens: list[Token], diagnostics: Diagnostics) -> None:
        self.path = path
        self.tokens = tokens
        self.diagnostics = diagnostics
        self.place = 0
        self.depth = 0
        self.faults = 0

    # --- reading tokens -----------------------------------------------------------------------------------------

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    @property
    def before(self) -> Token:
        return self.tokens[max(self.place - 1, 0)]

    def ahead(self, count: int = 1) -> Token:
        return self.tokens[min(self.place + count, len(self.tokens) - 1)]

    def at(self, *texts: str) -> bool:
        token = self.token
        return token.text in texts and token.kind in ("keyword", "punctuation")

    def advance(self) -> Token:
        token = self.token
        if token.broken and token.kind == "string":
            self.report(
                Failure("this string is not closed", token.start, token.end, "a string ends with '\"'", "open-string")
            )
        if token.kind != "end":
            self.place += 1
        return token

    def accept(self, *texts: str) -> bool:
        if not self.at(*texts):
            return False
        self.advance()
        return True

    def expect(self, text: str, after: str, hint: str = "") -> Token:
        """The punctuation or keyword `text`, or a failure that says where it belongs: `after` the attribute 'x'."""
        if self.at(text):
            return self.advance()
        raise self.missing(f"'{text}'", after, hint)

    def end_statement(self, what: str, hint: str = "") -> None:
        """The ';' that ends `what`. Where the text goes on as if it stood there, so do we."""
        if self.accept(";"):
            return
        failure = self.missing("';'", f"after {what}", hint)
        if not self.token.new_line and not self.at("}"):
            raise failure
        self.report(failure)

    # --- failing ------------------------------------------------------------------------------------------------

    def report(self, failure: Failure, related: tuple[tuple[Span, str], ...] = ()) -> None:
        self.faults += 1
        # Where an open comment hides the rest, what is missing may stand in it.
        if not (self.token.kind == "end" and self.token.broken):
            span = Span(self.path, failure.start, failure.end)
            self.diagnostics.error(failure.code, failure.message, span, failure.hint, related)

    def wrong(self, message: str, hint: str = "", token: Token | None = None) -> Failure:
        """A failure at a token, by default the current one."""
        place = token or self.token
        return Failure(message, place.start, max(place.end, place.start + 1), hint)

    def missing(self, what: str, where: str, hint: str = "") -> Failure:
        """`what` should stand here: pointed at behind the token before when the current one is on another line."""
        token, before = self.token, self.before
        strange = self._strange(token, before)
        if strange is not None:
            return strange
        message = f"expected {what} {where}".rstrip()
        if token.new_line and self.place > 0:
            return Failure(message, before.end, before.end + 1, hint)
        return self.wrong(f"{message}, found {token}", hint)

    def _strange(self, token: Token, before: Token) -> Failure | None:
        """A failure for a token that belongs nowhere, or that is the rest of the one before it."""
        joined = token.start == before.end and self.place > 0
        if joined and before.kind in ("integer", "decimal") and token.kind in ("integer", "decimal", "identifier"):
            word = f"'{before.text}{token.text}'"
            hint = "octal digits are 0 to 7" if before.text == "0" and token.kind == "integer" else ""
            return Failure(f"{word} is neither a number nor a name", before.start, token.end, hint)
        if token.kind != "other":
            return None
        return self.wrong(f"unexpected character {token}", STRANGE.get(token.text.encode("latin-1").decode(), ""))

    @contextmanager
    def deeper(self) -> Iterator[None]:
        """One level further in. Left open on failure: the definition's end resets it."""
        self.depth += 1
        if self.depth > DEEPEST:
            failure = self.wrong("nested too deeply", f"at most {DEEPEST} levels are read")
            failure.code = "nested-too-deeply"
            raise failure
        yield
        self.depth -= 1

    # --- names --------------------------------------------------------------------------------------------------

    def name(self, what: str, allowed: frozenset[str] = frozenset()) -> str:
        """An identifier, or a keyword that may stand for one here. `what` completes "expected ..."."""
        token = self.token
        if token.kind == "identifier" or (token.kind == "keyword" and token.text in allowed):
            return self.advance().text
        if token.kind == "keyword" and self.ahead().kind not in ("identifier", "keyword") and not token.new_line:
            hint = f"write '_{token.text}': the underscore is not part of the name"
            raise self.wrong(f"{token} is a keyword and cannot be {what}", hint)
        raise self.missing(what, "", BYGONE.get(self.before.text, ""))

    # --- types --------------------------------------------------------------------------------------------------

    def starts_type(self) -> bool:
        return self.token.kind == "identifier" or self.at("(", *TYPE_WORDS)

    def annotated_type(self, what: str) -> None:
        """TypeWithExtendedAttributes."""
        self.ext_attrs()
        self.type(what)

    def type(self, what: str, *, in_union: bool = False) -> None:
        token = self.token
        if not self.starts_type():
            raise self.missing(what, "")
        if in_union and self.at("any", "Promise"):
            raise self.wrong(f"{token} cannot be a member of a union", "'any' already takes every value")
        if self.at("("):
            with self.deeper():
                self.union()
        elif self.at(*GENERIC_TYPES):
            with self.deeper():
                self.generic()
        elif token.kind == "keyword":
            self.builtin()
        else:
            self.advance()
        if self.accept("?") and self.at("?"):
            raise self.wrong("a type takes one '?'")
        if self.at("[") and self.ahead().text == "]":
            raise self.wrong("arrays are not written with brackets", "write 'sequence<T>' or 'FrozenArray<T>'")

    def builtin(self) -> None:
        word = self.advance().text
        if word == "unsigned":
            if not self.at("short", "long"):
                raise self.missing("'short' or 'long'", "after 'unsigned'")
            word = self.advance().text
        elif word == "unrestricted" and not self.accept("float", "double"):
            raise self.missing("'float' or 'double'", "after 'unrestricted'")
        if word == "long":
            self.accept("long")

    def generic(self) -> None:
        word = self.advance().text
        self.expect("<", f"after '{word}'")
        if word == "record":
            if not self.accept(*STRING_TYPES):
                raise self.missing("the key type of the record", "", f"a record's keys are {_any_of(STRING_TYPES)}")
            self.expect(",", "after the key type of the record")
        if word == "Promise" and self.at("["):
            raise self.wrong("the type of a promise takes no extended attributes")
        self.annotated_type(f"the type of the {word}")
        self.expect(">", f"to close '{word}<'")

    def union(self) -> None:
        opening = self.advance()
        members = 0
        while True:
            self.ext_attrs()
            self.type("a member type of the union", in_union=True)
            members += 1
            if not self.accept("or"):
                break
        if self.at(","):
            raise self.wrong(f"expected 'or' between the types of the union, found {self.token}")
        if members == 1 and self.at(")"):
            raise self.wrong("a union has at least two types", "leave the parentheses out", opening)
        self.expect(")", "or 'or' after the type in the union")

    # --- arguments and values -----------------------------------------------------------------------------------

    def arguments(self, after: str) -> None:
        """ArgumentList in its parentheses."""
        opening = self.expect("(", f"after {after}")
        if self.accept(")"):
            return
        while True:
            name = self.argument()
            if self.accept(")"):
                return
            if not self.accept(","):
                failure = self.missing("',' or ')'", f"after the argument '{name}'")
                if self.token.kind == "end" or self.at("}", ";", "{"):
                    failure = self.wrong("this '(' is not closed", "", opening)
                raise failure
            if self.at(")"):
                raise self.missing("an argument", "after ','", "the last argument has no comma")

    def argument(self) -> str:
        self.ext_attrs()
        optional = self.accept("optional")
        if not optional:
            self.type("the type of an argument")
            variadic = self.accept("...")
            name = self.name("the name of the argument", ARGUMENT_NAME_KEYWORDS)
            if self.at("="):
                hint = "" if variadic else f"write 'optional' before the type of '{name}'"
                owner = "a variadic argument has" if variadic else "an argument that must be given has"
                raise self.wrong(f"{owner} no default value", hint)
            return name
        self.annotated_type("the type of the optional argument")
        if self.at("..."):
            raise self.wrong("a variadic argument is optional without saying so", "leave 'optional' out")
        name = self.name("the name of the argument", ARGUMENT_NAME_KEYWORDS)
        if self.accept("="):
            self.default(f"the default value of '{name}'")
        return name

    def default(self, what: str) -> None:
        """DefaultValue."""
        token = self.token
        for opening, closing in (("[", "]"), ("{", "}")):
            if self.accept(opening):
                self.expect(closing, f"after '{opening}'", f"the only such value is '{opening}{closing}'")
                return
        if token.kind not in ("string", "integer", "decimal") and not self.at(*VALUE_KEYWORDS):
            hint = f'a string or enum value stands in quotes: "{token.text}"' if token.kind == "identifier" else ""
            raise self.missing(what, "", hint)
        self.advance()

    def const_value(self, name: str) -> None:
        """ConstValue."""
        token = self.token
        number = token.kind in ("integer", "decimal")
        if not number and not self.at("true", "false", "Infinity", "-Infinity", "NaN"):
            raise self.missing(f"the value of '{name}'", "", "a constant is a number or a boolean")
        self.advance()

    def const_type(self) -> None:
        """ConstType."""
        token = self.token
        words = {name.split()[0] for name in PRIMITIVE_TYPES}
        if token.kind != "identifier" and not self.at(*words):
            hint = "a constant is a number or a boolean"
            raise self.missing("the type of the constant", "", hint)
        self.type("the type of the constant")
        if self.before.text == "?":
            raise self.wrong("the type of a constant cannot be nullable", "", self.before)

    # --- extended attributes ------------------------------------------------------------------------------------

    def ext_attrs(self) -> None:
        """ExtendedAttributeList, which may be absent."""
        if not self.at("["):
            return
        opening = self.advance()
        if self.at("]"):
            raise self.wrong("this list of extended attributes is empty", "leave the brackets out", opening)
        with self.deeper():
            while True:
                name = self.name("the name of an extended attribute")
                self.ext_attr_rest(name)
                if not self.accept(","):
                    break
        if self.token.kind == "end":
            raise self.wrong("this '[' is not closed", "", opening)
        self.expect("]", f"or ',' after the extended attribute '{name}'")
        if self.at("["):
            raise self.wrong("a second list of extended attributes", "put them all into one pair of brackets")

    def ext_attr_rest(self, name: str) -> None:
        if self.at("("):
            self.arguments(f"'{name}'")
            return
        if not self.accept("="):
            return
        token = self.token
        if self.at("("):
            self.value_list(name)
        elif token.kind == "identifier":
            self.advance()
            if self.at("("):
                self.arguments(f"'{token.text}'")
        elif token.kind in ("string", "integer", "decimal") or self.at("*", "Infinity", "-Infinity", "NaN"):
            self.advance()
        else:
            raise self.missing(f"the value of the extended attribute '{name}'", "")

    def value_list(self, name: str) -> None:
        """`(a, b)`: identifiers, strings or integers, not mixed."""
        self.advance()
        first = self.token.kind
        while True:
            if self.token.kind not in ("identifier", "string", "integer"):
                raise self.missing(f"a value in the list of '{name}'", "")
            if self.token.kind != first:
                raise self.wrong(f"the values of '{name}' are of different kinds")
            self.advance()
            if not self.accept(","):
                break
        self.expect(")", f"or ',' in the list of '{name}'")


def _any_of(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"
