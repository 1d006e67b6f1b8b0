"""Names: words, Go's spelling of them, and scopes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.naming.go import (
    HELPERS,
    INITIALISMS,
    KEYWORDS,
    exported,
    file_stem,
    handler,
    op_name,
    type_name,
    unexported,
)
from codegen.naming.scope import Scope
from codegen.naming.words import words
from tests.toolchain import REPOSITORY

# https://webidl.spec.whatwg.org/#prod-identifier, and what enum values and event names may be besides.
identifiers = st.from_regex(r"\A[_-]?[A-Za-z][0-9A-Z_a-z-]{0,12}\Z")
texts = identifiers | st.text(max_size=12)
_GO = re.compile(r"[A-Za-z_][0-9A-Za-z_]*")


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("getElementById", "get Element By Id"),
        ("HTMLElement", "HTML Element"),
        ("innerHTML", "inner HTML"),
        ("XMLHttpRequest", "XML Http Request"),
        ("getURLs", "get URLs"),
        ("URLsOf", "URLs Of"),
        ("font-face", "font face"),
        ("2d", "2d"),
        ("uniform3fv", "uniform 3fv"),
        ("ONE_TWO", "ONE TWO"),
        ("a", "a"),
        ("", ""),
        ("-", ""),
        ("image/png", "image png"),
        ("x1y2", "x 1y 2"),
    ],
)
def test_words(identifier: str, expected: str) -> None:
    assert " ".join(words(identifier)) == expected


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        # https://go.dev/wiki/CodeReviewComments#initialisms
        ("getElementById", "GetElementByID"),
        ("url", "URL"),
        ("urls", "URLs"),
        ("toJSON", "ToJSON"),
        ("responseXML", "ResponseXML"),
        ("innerHTML", "InnerHTML"),
        ("httpEquiv", "HTTPEquiv"),
        ("xmlHttpId", "XMLHTTPID"),
        ("documentURI", "DocumentURI"),
        ("encodeURIComponent", "EncodeURIComponent"),
        ("cssText", "CSSText"),
        ("userId", "UserID"),
        ("ids", "IDs"),
        ("identity", "Identity"),
        ("uid", "UID"),
        # the rest
        ("addEventListener", "AddEventListener"),
        ("no-store", "NoStore"),
        ("font_face", "FontFace"),
        ("2d", "V2d"),
        ("", "Empty"),
        ("-", "Empty"),
        ("UPPER_CASE", "UPPERCASE"),
        ("webkitURL", "WebkitURL"),
        ("drawArrays2D", "DrawArrays2D"),
        ("matrix4x4", "Matrix4x4"),
    ],
)
def test_exported(identifier: str, expected: str) -> None:
    assert exported(identifier) == expected


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("type", "type_"),
        ("func", "func_"),
        ("range", "range_"),
        ("string", "string_"),
        ("ctx", "ctx_"),
        ("x", "x"),
        ("URL", "url"),
        ("HTMLText", "htmlText"),
        ("elementId", "elementID"),
        ("ID", "id"),
        ("2d", "v2d"),
        ("", "empty"),
        ("snake_case", "snakeCase"),
    ],
)
def test_unexported(identifier: str, expected: str) -> None:
    assert unexported(identifier) == expected


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("HTMLElement", "HTMLElement"),
        ("EXT_blend_minmax", "EXT_blend_minmax"),
        ("console", "Console"),
        ("webkitURL", "WebkitURL"),
        ("with-dash", "WithDash"),
        ("String", "StringType"),
        ("value", "ValueType"),
        ("Window", "Window"),
    ],
)
def test_type_names(identifier: str, expected: str) -> None:
    assert type_name(identifier) == expected


def test_handlers_have_two_words() -> None:
    assert handler("onclick") == "OnClick"
    assert handler("onreadystatechange") == "OnReadystatechange"


def test_members_of_one_go_spelling_are_told_apart() -> None:
    assert op_name("Clash", "url") != op_name("Clash", "URL")
    assert op_name("CSS", "max-width") == "opCSS_max_width"


@given(texts)
def test_exported_names_are_exported_identifiers(text: str) -> None:
    name = exported(text)
    assert _GO.fullmatch(name)
    assert name[0].isupper()


@given(texts)
def test_unexported_names_are_free_identifiers(text: str) -> None:
    name = unexported(text)
    assert _GO.fullmatch(name)
    assert name[0].islower()
    assert name not in KEYWORDS
    assert name not in {"o", "r", "v", "err", "rt", "js", "ctx", "iter", "any", "string", "nil", "len", "error"}


@given(identifiers)
def test_type_names_are_exported_and_free(identifier: str) -> None:
    name = type_name(identifier)
    assert _GO.fullmatch(name)
    assert name[0].isupper()
    assert name not in HELPERS


@given(identifiers, identifiers)
def test_variables_of_members_are_identifiers(owner: str, member: str) -> None:
    assert _GO.fullmatch(op_name(type_name(owner), member))


@given(texts)
def test_words_are_parts_of_the_text(text: str) -> None:
    rest = text
    for word in words(text):
        before, found, rest = rest.partition(word)
        assert found
        assert not re.search("[A-Za-z0-9]", before), "a letter that is in no word"
    assert not re.search("[A-Za-z0-9]", rest)


@given(st.lists(st.sampled_from([*sorted(INITIALISMS), "foo", "bar"]), min_size=1, max_size=4))
def test_initialisms_keep_one_case(parts: list[str]) -> None:
    name = exported("-".join(parts))
    spelt = [part.upper() if part in INITIALISMS else part.capitalize() for part in parts]
    assert name.casefold() == "".join(spelt).casefold()
    assert not re.search("Url|Html|Json|Http(?!s)", name)


# --- scopes ---------------------------------------------------------------------------------------------------------


def test_a_scope_gives_the_first_free_name() -> None:
    scope = Scope(frozenset({"Taken"}))
    assert scope.declare("a", "Taken", "TakenAttribute") == "TakenAttribute"
    assert scope.declare("b", "Free") == "Free"
    assert scope.declare("c", "Free") == "Free2"
    assert scope.declare("d", "Free") == "Free3"
    assert scope.owner("Free") == "b"
    assert scope.owner("Nobody") is None


@given(st.lists(st.lists(st.sampled_from(["A", "B", "A2", "B2", "A22"]), min_size=1, max_size=3), max_size=20))
def test_a_scope_gives_no_name_twice(wishes: list[list[str]]) -> None:
    scope = Scope(frozenset({"B"}))
    names = [scope.declare("x", *wish) for wish in wishes]
    assert len({*names, "B"}) == len(names) + 1


def test_every_helper_is_reserved() -> None:
    """What templates/go/support declares, no definition of WebIDL may be called."""
    found: set[str] = set()
    for template in (REPOSITORY / "templates/go/support").glob("*.j2"):
        text = template.read_text()
        found |= set(re.findall(r"^(?:func|type|var|const) ([A-Z]\w*)", text, re.MULTILINE))
        for block in re.findall(r"^(?:type|var|const) \(\n(.*?)^\)", text, re.MULTILINE | re.DOTALL):
            found |= set(re.findall(r"^\t([A-Z]\w*)", block, re.MULTILINE))
    assert found - HELPERS == set()
    assert len(found) > 40


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("dom", "dom"),
        ("css-color-5", "css-color-5"),
        ("my_test", "my-test"),
        ("sensor_linux_arm64", "sensor-linux-arm64"),
        ("_hidden", "hidden"),
        (".a.b", "a-b"),
        ("größe", "größe"),
        ('a:"\n\udcffb', "a-b"),
        ("__", "webidl"),
    ],
)
def test_file_stem(name: str, stem: str) -> None:
    assert file_stem(name) == stem
