"""What definitions are made of, checked token by token so that a fault is found where it is: names, types, arguments,
values, extended attributes. `codegen.syntax.webidl_errors` puts definitions on top.

One method per production of https://webidl.spec.whatwg.org/#idl-grammar. A method reads its production or raises
`Failure`; it builds nothing.
"""

from __future__ import annotations

from codegen.syntax.webidl_stream import BYGONE, Failure, Stream
from codegen.syntax.webidl_words import (
    ARGUMENT_NAME_KEYWORDS,
    BUILTIN_TYPES,
    GENERIC_TYPES,
    PRIMITIVE_TYPES,
    STRING_TYPES,
    VALUE_KEYWORDS,
)

TYPE_WORDS = frozenset({*GENERIC_TYPES, *(name.split()[0] for name in BUILTIN_TYPES)})


WHERE_EXT_ATTRS = "they stand before the definition, member, argument or type that they describe"


class Parts(Stream):
    """Names, types, arguments, values and extended attributes."""

    # --- names --------------------------------------------------------------------------------------------------

    def name(self, what: str, allowed: frozenset[str] = frozenset(), hint: str = "") -> str:
        """An identifier, or a keyword that may stand for one here. `what` completes "expected ..."."""
        token, before = self.token, self.before
        if token.kind == "identifier" or (token.kind == "keyword" and token.text in allowed):
            self.advance()
            self.no_scope()
            return token.short
        if before.text in BYGONE and not self.at(";", ")", "}"):
            raise self.wrong(f"{before} is no longer part of WebIDL", BYGONE[before.text], before)
        if self.at("<") and before.kind == "identifier":
            self.misspelt(before, GENERIC_TYPES, "takes no '<...>'")
            raise self.wrong(f"{before} takes no '<...>'", f"only these do: {', '.join(GENERIC_TYPES)}", before)
        if self.at("["):
            raise self.wrong("extended attributes cannot stand here", WHERE_EXT_ATTRS)
        following = self.ahead()
        if self.at("or") and following.kind in ("identifier", "keyword"):
            raise self.wrong("a union stands in parentheses")
        if token.kind == "keyword" and following.kind not in ("identifier", "keyword") and not token.new_line:
            hint = f"write '_{token.text}': the underscore is not part of the name"
            raise self.wrong(f"{token} is a keyword and cannot be {what}", hint)
        if token.kind == "integer" and following.kind == "identifier" and following.start == token.end:
            raise Failure("a name cannot start with a digit", token.start, following.end)
        raise self.missing(what, "", hint)

    def no_scope(self) -> None:
        """`a::b` was once a name."""
        if self.at(":") and self.ahead().text == ":":
            raise self.wrong("names have no scopes", f"leave '{self.before.short}::' out")

    # --- types --------------------------------------------------------------------------------------------------

    def starts_type(self) -> bool:
        return self.token.kind == "identifier" or self.at("(", *TYPE_WORDS)

    def annotated_type(self, what: str) -> None:
        """TypeWithExtendedAttributes."""
        self.ext_attrs()
        self.type(what)

    def type(self, what: str, *, in_union: bool = False) -> None:
        token = self.token
        if self.at("["):
            raise self.wrong("extended attributes cannot stand here", WHERE_EXT_ATTRS)
        if not self.starts_type():
            raise self.missing(what, "")
        if in_union and self.at("any", "Promise"):
            hint = "'any' alone takes every value" if self.at("any") else ""
            raise self.wrong(f"{token} cannot be a member of a union", hint)
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
            self.no_scope()
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
            if self.at("required"):
                raise self.wrong("'required' is for members of dictionaries", "leave it out: only 'optional' is said")
            first = self.token
            self.type("the type of an argument")
            if self.token.kind == "keyword":
                self.misspelt(first, ("optional",), "is not a type")
            variadic = self.accept("...")
            name = self.argument_name()
            if self.at("="):
                hint = "" if variadic else f"write 'optional' before the type of '{name}'"
                owner = "a variadic argument has" if variadic else "an argument that must be given has"
                raise self.wrong(f"{owner} no default value", hint)
            return name
        self.annotated_type("the type of the optional argument")
        if self.at("..."):
            raise self.wrong("a variadic argument is optional without saying so", "leave 'optional' out")
        name = self.argument_name()
        if self.accept("="):
            self.default(f"the default value of '{name}'")
        return name

    def argument_name(self) -> str:
        hint = "an argument is written 'type name'"
        return self.name("the name of the argument", ARGUMENT_NAME_KEYWORDS, hint)

    def default(self, what: str) -> None:
        """DefaultValue."""
        token = self.token
        for opening, closing in (("[", "]"), ("{", "}")):
            if self.accept(opening):
                self.expect(closing, f"after '{opening}'", f"the only such value is '{opening}{closing}'")
                return
        if token.kind not in ("string", "integer", "decimal") and not self.at(*VALUE_KEYWORDS):
            hint = f'a string or enum value stands in quotes: "{token.short}"' if token.kind == "identifier" else ""
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
                self.arguments(str(token))
        elif token.kind in ("string", "integer", "decimal") or self.at("*", "Infinity", "-Infinity", "NaN"):
            self.advance()
        else:
            hint = f"write '_{token.text}': the underscore is not part of the name" if token.kind == "keyword" else ""
            raise self.missing(f"the value of the extended attribute '{name}'", "", hint)

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
