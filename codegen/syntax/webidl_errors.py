"""What is wrong with WebIDL text that the grammar refuses: `locate_errors`.

tree-sitter says that a text has errors, but not what a person should change. So a text with errors is read a second
time, token by token, by a checker that follows https://webidl.spec.whatwg.org/#idl-grammar, knows what it expects
where, and goes on after each fault with the next member or definition. Text without errors never comes here.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from difflib import get_close_matches

from codegen.diagnostics import Diagnostics
from codegen.schemas.span import Span
from codegen.source import SourceFile
from codegen.syntax.webidl_members import MEMBER_WORDS, Members
from codegen.syntax.webidl_stream import BYGONE, Failure
from codegen.syntax.webidl_tokens import Token, tokenise

# After so many faults a file is not WebIDL, and more would not help.
MOST_FAULTS = 50

DEFINITION_WORDS = ("callback", "dictionary", "enum", "interface", "namespace", "partial", "typedef")
STARTS = f"a definition starts with one of: {', '.join(DEFINITION_WORDS)}"


def locate_errors(source: SourceFile, diagnostics: Diagnostics) -> list[tuple[int, int]]:
    """Reports the syntax errors of `source`; the byte ranges of the definitions that have one, in order."""
    text = source.data.decode("latin-1")
    tokens = tokenise(text)
    found = Diagnostics()
    faulty = _Checker(source.path, tokens, found).definitions()
    # A string may hold line ends. One in a definition with errors is more likely to lack a quote.
    if any(_spans_lines(tokens, start, end) for start, end in faulty):
        found = Diagnostics()
        faulty = _Checker(source.path, tokenise(text, strings_end_with_line=True), found).definitions()
    diagnostics.extend(found.sorted())
    return faulty


def _spans_lines(tokens: list[Token], start: int, end: int) -> bool:
    """Whether a string between two offsets holds a line end."""
    first, last = (bisect_left(tokens, offset, key=lambda token: token.start) for offset in (start, end))
    return any(token.kind == "string" and "\n" in token.text for token in tokens[first:last])


class _Checker(Members):
    """Definitions, and going on after a fault."""

    def __init__(self, path: str, tokens: list[Token], diagnostics: Diagnostics) -> None:
        super().__init__(path, tokens, diagnostics)
        # The first token of the definition that is being read.
        self.first = tokens[0]

    def definitions(self) -> list[tuple[int, int]]:
        faulty = []
        while self.token.kind != "end":
            first, faults = self.token, self.faults
            self.first = first
            self.attempt(self.definition, self.skip_definition)
            if self.faults > faults:
                faulty.append((first.start, self.before.end))
            if self.faults >= MOST_FAULTS:
                self.diagnostics.error(
                    "too-many-errors",
                    f"stopped after {self.faults} errors",
                    Span(self.path, self.token.start, self.token.end),
                    "is this file WebIDL?",
                )
                return [*faulty, (self.token.start, self.tokens[-1].end)]
        end = self.token
        if end.broken:
            span = Span(self.path, end.start, end.start + 2)
            self.diagnostics.error("open-comment", "this comment is not closed", span, "a comment ends with '*/'")
            faulty.append((end.start, end.end))
        return faulty

    def attempt(self, read: Callable[[], None], recover: Callable[[int], None]) -> None:
        """Reads one definition or member; on failure reports it and lets `recover` find the place to go on from."""
        place = self.place
        try:
            read()
        except Failure as failure:
            self.report(failure)
            self.gave_up = self.place
            recover(place)
        self.depth = 0

    # --- going on after a fault -----------------------------------------------------------------------------------

    def skip_definition(self, start: int) -> None:
        """To behind the ';' or '}' that ends the definition begun at `start`, or to where another clearly begins."""
        first = depth = self.braces(start)
        while self.token.kind != "end":
            token = self.token
            starts = self.at(*DEFINITION_WORDS) or (depth == 0 and self.at("["))
            if starts and depth <= first and self.place > start and token.new_line:
                return
            self.place += 1
            if token.text == "{":
                depth += 1
            elif token.text == "}":
                depth -= 1
                if depth <= 0:
                    self.accept(";")
                    return
            elif token.text == ";" and depth == 0:
                return

    def skip_member(self, start: int) -> None:
        """To behind the next ';', or to the '}' that closes the container; never past another definition."""
        depth = self.braces(start)
        while self.token.kind != "end":
            token = self.token
            if (depth == 0 and token.text == "}") or (token.new_line and self.at(*DEFINITION_WORDS)):
                break
            self.place += 1
            if token.text == "{":
                depth += 1
            elif token.text == "}":
                depth -= 1
            elif token.text == ";" and depth == 0:
                break
        if self.place == start and not self.at("}", *DEFINITION_WORDS):
            self.place += 1

    def braces(self, start: int) -> int:
        """How many braces are open between the token at `start` and this one."""
        texts = [token.text for token in self.tokens[start : self.place]]
        return texts.count("{") - texts.count("}")

    # --- definitions ----------------------------------------------------------------------------------------------

    def definition(self) -> None:
        self.ext_attrs()
        token = self.token
        if self.accept("interface"):
            self.interface_or_mixin(partial=False)
        elif self.accept("partial"):
            self.partial()
        elif self.accept("callback"):
            self.callback()
        elif self.accept("dictionary"):
            self.container("dictionary", inherits=True)
        elif self.accept("namespace"):
            self.container("namespace")
        elif self.accept("enum"):
            self.enum()
        elif self.accept("typedef"):
            self.annotated_type("the type that the typedef names")
            name = self.name("the name of the typedef", hint="a typedef is written 'typedef type name;'")
            self.end_statement(f"the typedef '{name}'")
        elif token.kind == "identifier":
            self.includes()
        else:
            raise self.not_a_definition()

    def not_a_definition(self) -> Failure:
        token = self.token
        if self.before.text == "]" and (token.kind == "end" or token.text in (";", "}")):
            return self.missing("a definition", "after the extended attributes")
        if token.kind == "punctuation" and token.text == "}":
            return self.wrong("this '}' closes nothing")
        if token.kind == "punctuation" and token.text == ";":
            return self.wrong("this ';' ends nothing", "leave it out")
        if token.kind == "keyword":
            return self.wrong(f"{token} cannot start a definition", "members stand inside the braces of an interface")
        return self.unexpected("a definition", STARTS)

    def includes(self) -> None:
        """IncludesStatement; everything else that begins with an identifier is a misspelt definition."""
        token = self.advance()
        if self.at("includes"):
            self.advance()
            mixin = self.name("the name of the mixin")
            self.end_statement(f"'{token.short} includes {mixin}'")
            return
        if self.token.text in BYGONE and self.token.kind == "identifier":
            raise self.wrong(f"{self.token} is no longer WebIDL", BYGONE[self.token.text])
        near = get_close_matches(token.text.lower(), DEFINITION_WORDS, 1, 0.7)
        hint = f"did you mean '{near[0]}'?" if near else STARTS
        following = get_close_matches(self.token.text.lower(), ["includes"], 1, 0.7)
        if following and self.token.kind == "identifier":
            raise self.wrong(f"expected 'includes' after {token}, found {self.token}", "did you mean 'includes'?")
        failure = self.wrong(f"{token} is not a definition", hint, token)
        failure.code = "unknown-definition"
        raise failure

    def partial(self) -> None:
        if self.accept("interface"):
            self.interface_or_mixin(partial=True)
        elif self.accept("dictionary"):
            self.container("dictionary", partial=True)
        elif self.accept("namespace"):
            self.container("namespace", partial=True)
        elif self.at(*DEFINITION_WORDS) and not self.token.new_line:
            hint = "only interfaces, mixins, dictionaries and namespaces can"
            raise self.wrong(f"{self.token} cannot be partial", hint)
        else:
            raise self.missing("'interface', 'dictionary' or 'namespace'", "after 'partial'")

    def interface_or_mixin(self, *, partial: bool) -> None:
        if self.accept("mixin"):
            self.container("mixin", partial=partial)
        else:
            self.container("interface", partial=partial, inherits=not partial)

    def callback(self) -> None:
        if self.accept("interface"):
            self.container("callback interface")
            return
        self.accept("constructor")
        name = self.name("the name of the callback")
        what = f"the callback '{name}'"
        self.expect("=", f"after {what}", f"a callback is written 'callback {name} = undefined ();'")
        self.type(f"the return type of {what}")
        self.arguments(f"the return type of {what}")
        self.end_statement(what)

    def enum(self) -> None:
        name = self.name("the name of the enum")
        opening = self.expect("{", f"after the enum '{name}'")
        if self.at("}"):
            self.report(self.wrong(f"the enum '{name}' has no values", "an enum lists at least one string"))
        while not self.at("}"):
            if self.unclosed(f"the enum '{name}'", opening):
                return
            self.enum_value(name)
        self.close(f"the enum '{name}'")

    def enum_value(self, name: str) -> None:
        """A value and the comma behind it, which the last one may lack."""
        token = self.token
        if token.kind != "string":
            word = token.kind in ("identifier", "keyword", "integer", "decimal")
            hint = f'a value is a string: "{token.short}"' if word else ""
            raise self.missing("a value", f"in the enum '{name}'", hint)
        self.advance()
        following = self.token
        if self.at("}", *DEFINITION_WORDS) or following.kind == "end" or self.accept(","):
            return
        failure = self.missing("',' or '}'", f"after the value {token}")
        if following.kind != "string":
            raise failure
        self.report(failure)

    # --- containers -----------------------------------------------------------------------------------------------

    def container(self, kind: str, *, partial: bool = False, inherits: bool = False) -> None:
        """From the name on: inheritance, members, the end."""
        words = f"partial {kind}" if partial else kind
        try:
            name = self.name(f"the name of the {words}")
            what = f"the {words} '{name}'"
            self.inheritance(words, what, inherits=inherits)
            opening = self.open_body(what)
        except Failure as failure:
            # The members are worth reading even if the head is not.
            if not self.find_body():
                raise
            self.report(failure)
            what, opening = f"the {words}", self.advance()
        while not self.at("}"):
            if self.nested(what):
                continue
            if self.unclosed(what, opening):
                return
            if kind == "dictionary":
                self.attempt(self.dictionary_member, self.skip_member)
            else:
                self.attempt(lambda: self.member(kind), self.skip_member)
            if self.faults >= MOST_FAULTS:
                return
        self.close(what)

    def inheritance(self, kind: str, what: str, *, inherits: bool) -> None:
        if not self.at(":"):
            return
        if not inherits:
            hint = "say what it inherits from where it is defined" if kind.startswith("partial") else ""
            self.report(self.wrong(f"a {kind} cannot inherit", hint))
        self.advance()
        self.name(f"the name of the {kind} that it inherits from")
        if self.at(","):
            raise self.wrong(f"{what} can inherit from one only", "what several interfaces share goes into a mixin")

    def open_body(self, what: str) -> Token:
        """The '{' before the members. Where they come without it, they are read all the same."""
        if not self.at("{") and self.token.new_line and self.at(*MEMBER_WORDS):
            self.report(self.missing("'{'", f"after {what}"))
            return self.before
        return self.expect("{", f"after {what}", "there are no forward declarations" if self.at(";") else "")

    def find_body(self) -> bool:
        """Moves to the '{' that opens the members, if one comes before anything else does."""
        place = self.place
        while not self.at("{", "}", ";") and self.token.kind != "end":
            if self.place > place and self.token.new_line and self.at("[", *DEFINITION_WORDS):
                break
            self.place += 1
        if self.at("{"):
            return True
        self.place = place
        return False

    def nested(self, what: str) -> bool:
        """Whether a definition stands among the members, further in than the one around it. Reports and skips it."""
        token = self.token
        if not (token.new_line and self.at(*DEFINITION_WORDS) and token.column > self.first.column):
            return False
        self.report(self.wrong(f"{token} cannot stand inside {what}", "definitions stand side by side"))
        self.skip_definition(self.place)
        return True

    def unclosed(self, what: str, opening: Token) -> bool:
        """Whether the file or another definition comes where a member or '}' should. Reports it."""
        place = self.place
        if self.at("["):
            while self.token.kind != "end" and not self.at("]", ";", "{"):
                self.place += 1
            self.accept("]")
        includes = self.token.kind == "identifier" and self.ahead().text == "includes"
        found = self.token.kind == "end" or self.at(*DEFINITION_WORDS)
        found = found or (includes and self.ahead(2).kind == "identifier" and self.ahead(3).text == ";")
        self.place = place
        cut_off = self.token.kind == "end" and self.gave_up == place
        if found and not cut_off:
            related = ((Span(self.path, opening.start, opening.end), "the '{' that it would close"),)
            self.report(self.missing("'}'", f"to close {what}"), related)
        return found

    def close(self, what: str) -> None:
        self.advance()
        if not self.accept(";"):
            self.report(self.missing("';'", f"after the '}}' of {what}"))
