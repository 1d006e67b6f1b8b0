"""The members of interfaces, mixins, namespaces and dictionaries, checked token by token: see
`codegen.syntax.webidl_parts`.

What a container may hold is https://webidl.spec.whatwg.org/#idl-members, by way of its grammar.
"""

from __future__ import annotations

from codegen.syntax.webidl_parts import Parts
from codegen.syntax.webidl_stream import Failure
from codegen.syntax.webidl_words import ATTRIBUTE_NAME_KEYWORDS, OPERATION_NAME_KEYWORDS

# Container -> the kinds of members that it may have.
MEMBERS = {
    "interface": frozenset({
        "constant", "attribute", "read-only attribute", "operation", "special operation", "static member",
        "stringifier", "inherited attribute", "constructor", "iterable", "async_iterable", "maplike", "setlike",
    }),
    "mixin": frozenset({"constant", "attribute", "read-only attribute", "operation", "stringifier"}),
    "callback interface": frozenset({"constant", "operation"}),
    "namespace": frozenset({"constant", "read-only attribute", "operation"}),
}  # fmt: skip

MEMBER_WORDS = (
    "attribute", "async_iterable", "const", "constructor", "deleter", "getter", "inherit", "iterable", "maplike",
    "readonly", "setlike", "setter", "static", "stringifier",
)  # fmt: skip


class Members(Parts):
    """One method per kind of member."""

    def member(self, container: str) -> None:
        self.ext_attrs()
        token = self.token
        if self.at("const"):
            self.admit("constant", container)
            self.const()
        elif self.at("constructor") and self.ahead().text == "(":
            self.admit("constructor", container)
            self.advance()
            self.arguments("'constructor'")
            self.end_statement("the constructor")
        elif self.at("static"):
            self.admit("static member", container)
            self.static()
        elif self.at("stringifier"):
            self.admit("stringifier", container)
            self.stringifier()
        elif self.at("inherit"):
            self.admit("inherited attribute", container)
            self.inherit()
        elif self.at("readonly"):
            self.readonly(container)
        elif self.at("attribute"):
            self.admit("attribute", container, "write 'readonly attribute'" if container == "namespace" else "")
            self.attribute()
        elif self.at("getter", "setter", "deleter"):
            self.admit("special operation", container)
            self.advance()
            self.operation(f"the {token.text}")
        elif self.at("iterable", "async_iterable", "maplike", "setlike"):
            self.admit(token.text, container)
            self.declaration()
        elif self.starts_type():
            self.operation("the operation")
        else:
            raise self.not_a_member(container)

    def admit(self, member: str, container: str, hint: str = "") -> None:
        """Reports a member that is none of its container's, and lets it be read all the same."""
        if member not in MEMBERS[container]:
            article = "an" if member[0] in "aeiou" else "a"
            self.report(self.wrong(f"a {container} cannot have {article} {member}", hint))

    def not_a_member(self, container: str) -> Failure:
        token = self.token
        if self.before.text == "]" and token.text in ("}", ";"):
            return self.missing("a member", "after the extended attributes")
        if token.text == ";":
            return self.wrong("this ';' ends nothing", "leave it out")
        hints = {
            "required": "only members of dictionaries are required",
            "optional": "only arguments are optional",
            "constructor": "a constructor has no name: 'constructor();'",
        }
        return self.unexpected(f"a member of the {container}", hints.get(token.text, ""))

    def const(self) -> None:
        self.advance()
        self.const_type()
        if self.at("="):
            raise self.wrong(
                "expected the name of the constant, found '='", "a constant is written 'const long X = 1;'"
            )
        name = self.name("the name of the constant")
        self.expect("=", f"after the constant '{name}'", "a constant has a value")
        self.const_value(name)
        self.end_statement(f"the constant '{name}'")

    def attribute(self) -> None:
        """AttributeRest, at `attribute`."""
        self.expect("attribute", "")
        if self.at("readonly"):
            raise self.wrong("'readonly' stands before 'attribute'")
        self.annotated_type("the type of the attribute")
        hint = "an attribute is written 'attribute type name;'"
        name = self.name("the name of the attribute", ATTRIBUTE_NAME_KEYWORDS, hint)
        if self.at("("):
            raise self.wrong(
                f"the attribute '{name}' takes no arguments", "an operation has no 'attribute' before its type"
            )
        if self.at("="):
            raise self.wrong(f"the attribute '{name}' takes no value", "only constants and defaults have values")
        self.end_statement(f"the attribute '{name}'")

    def readonly(self, container: str) -> None:
        self.advance()
        word = self.token
        if self.at("readonly"):
            raise self.wrong("'readonly' is said twice")
        if self.at("maplike", "setlike"):
            self.admit(word.text, container)
            self.declaration()
        elif self.at("attribute"):
            self.admit("read-only attribute", container)
            self.attribute()
        elif self.at("static", "stringifier"):
            raise self.wrong(f"'readonly' stands after {word}", f"write '{word.text} readonly attribute'")
        elif self.at("inherit"):
            raise self.wrong("an attribute that inherits its getter is not read-only", "leave 'readonly' out")
        else:
            hint = "operations cannot be read-only"
            raise self.missing("'attribute', 'maplike' or 'setlike'", "after 'readonly'", hint)

    def static(self) -> None:
        self.advance()
        token = self.token
        if self.at("static"):
            raise self.wrong("'static' is said twice")
        if self.at("readonly", "attribute"):
            self.read_only_attribute()
        elif self.at("const"):
            raise self.wrong("a constant is not static", "leave 'static' out: constants belong to the interface anyway")
        elif self.at("getter", "setter", "deleter", "stringifier", "inherit", "constructor", "iterable", "maplike"):
            raise self.wrong(f"{token} cannot be static")
        else:
            self.operation("the static operation")

    def stringifier(self) -> None:
        self.advance()
        if self.at("readonly", "attribute"):
            self.read_only_attribute()
        elif self.at("static"):
            raise self.wrong("a stringifier cannot be static")
        elif self.starts_type() and not self.token.new_line:
            hint = "write 'stringifier;' and, if it has a name, the operation apart"
            raise self.wrong("a stringifier is not an operation", hint)
        else:
            self.end_statement("'stringifier'")

    def inherit(self) -> None:
        self.advance()
        if self.at("readonly"):
            raise self.wrong("an attribute that inherits its getter is not read-only", "leave 'readonly' out")
        if not self.at("attribute"):
            raise self.missing("'attribute'", "after 'inherit'")
        self.attribute()

    def read_only_attribute(self) -> None:
        """OptionalReadOnly AttributeRest."""
        if self.accept("readonly") and not self.at("attribute"):
            hint = "'readonly' is for attributes only"
            raise self.missing("'attribute'", "after 'readonly'", hint)
        self.attribute()

    def operation(self, what: str) -> None:
        """RegularOperation."""
        if self.at("attribute", "readonly", "getter", "setter", "deleter", "static", "stringifier"):
            raise self.wrong(f"expected the return type of {what}, found {self.token}")
        first = self.token
        self.type(f"the return type of {what}")
        if self.at("iterable") and first.text == "async":
            raise self.wrong("'async iterable' is now one word", "write 'async_iterable'", first)
        if not self.at("("):
            if self.token.kind != "identifier":
                self.misspelt(first, MEMBER_WORDS, "does not start a member")
            name = self.name(f"the name of {what}", OPERATION_NAME_KEYWORDS)
            what = f"{what} '{name}'"
            if not self.at("("):
                self.misspelt(first, MEMBER_WORDS, "does not start a member")
            if self.at(";", "="):
                hint = f"write 'attribute ... {name};' for an attribute, '{name}()' for an operation"
                raise self.wrong(f"expected '(' after {what}, found {self.token}", hint)
        self.arguments(what)
        self.end_statement(what)

    def declaration(self) -> None:
        """Iterable, AsyncIterable, MaplikeRest or SetlikeRest."""
        word = self.advance().text
        self.expect("<", f"after '{word}'")
        self.annotated_type(f"the type of the {word}")
        if word == "maplike" and not self.at(","):
            raise self.missing("','", "after the key type of the maplike", "a maplike has a key and a value type")
        if word == "setlike" and self.at(","):
            raise self.wrong("a setlike has one type")
        if self.accept(","):
            self.annotated_type(f"the value type of the {word}")
        self.expect(">", f"to close '{word}<'")
        if word == "async_iterable" and self.at("("):
            self.arguments("'async_iterable<...>'")
        self.end_statement(f"the {word} declaration")

    def dictionary_member(self) -> None:
        self.ext_attrs()
        hint = "a member of a dictionary is written 'type name;'"
        first = self.token
        required = self.accept("required")
        if required:
            self.annotated_type("the type of the required member")
        elif self.starts_type():
            self.type("the type of the member")
            if self.token.kind == "keyword":
                self.misspelt(first, ("required",), "is not a type")
        else:
            raise self.unexpected("a member of the dictionary", hint)
        name = self.name("the name of the dictionary member", hint=hint)
        if required and self.at("="):
            raise self.wrong(
                f"the required member '{name}' has no default value", "leave out 'required' or the default"
            )
        if self.at("("):
            raise self.wrong("a dictionary has no operations")
        if self.accept("="):
            self.default(f"the default value of '{name}'")
        self.end_statement(f"the member '{name}'")
