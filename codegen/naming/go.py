"""How Go spells a WebIDL name: https://go.dev/doc/effective_go#names and the initialisms of Go's code review notes."""

import re
from functools import cache

from codegen.naming.words import words

INITIALISMS = frozenset(
    """
    acl api ascii cpu css cors dns dom eof fps gpu guid hid html http https ice id ids ip json lhs mathml mime nfc pdf
    qps ram rhs rpc rtc sdp sla smtp sql ssh svg tcp tls ttl udp ui uid uuid uri url urls usb utf8 vm webgl webrtc xhtml
    xml xmpp xr xsrf xslt xss
    """.split()
)

KEYWORDS = frozenset(
    """
    break case chan const continue default defer else fallthrough for func go goto if import interface map package range
    return select struct switch type var
    """.split()
)

# Identifiers that generated bodies use themselves, and predeclared ones whose shadowing would confuse the reader.
_TAKEN = KEYWORDS | frozenset(
    """
    o r rt js ctx context iter v err ok
    any bool byte error false float32 float64 int int8 int16 int32 int64 iota len cap make new nil panic rune string
    true uint uint8 uint16 uint32 uint64 append copy delete clear close complex print println real imag recover min max
    """.split()
)

# What every generated package declares besides: templates/go/support. `Window` is the function that gives the window.
HELPERS = frozenset(
    """
    As BigInt BlockingError Bool Buffer BufferSource Bytes Catch Context Create CustomEventType ErrNotFound
    ErrWrongType EventType Exception Float Float32 Forever Int Int64 Interface Listen ListenOptions
    LiveFuncStacks LiveFuncs Maybe MustQuery MustQueryAll Named NewBigInt None Null NullValue Object On OnAsync
    OnPanic Once ParseBigInt Query QueryAll QueryError SliceOf Some String Strings Tag Uint64 Undefined UseCause
    Value ValueOf
    """.split()
)


@cache
def exported(identifier: str) -> str:
    """The exported Go name: `getElementById` -> GetElementByID, `font-face` -> FontFace, `2d` -> V2d."""
    parts = [_capital(word) for word in words(identifier)]
    name = "".join(parts) or "Empty"
    return name if name[0].isalpha() else "V" + name


def type_name(identifier: str) -> str:
    """A definition's Go name: the standard's own spelling, which its readers know, with a capital first. Where a helper
    of the package has that name, `Type` is added."""
    plain = identifier.isidentifier() and identifier[0].isalpha()
    name = identifier[0].upper() + identifier[1:] if plain else exported(identifier)
    return f"{name}Type" if name in HELPERS else name


@cache
def unexported(identifier: str) -> str:
    """The name of a parameter: lower camel case, never a keyword nor a name that bodies use: `type` -> type_."""
    parts = words(identifier)
    if not parts:
        return "empty"
    first = parts[0].lower()
    name = first + "".join(_capital(word) for word in parts[1:])
    if not name[0].isalpha():
        name = "v" + name
    return name + "_" if name in _TAKEN else name


def op_name(owner: str, member: str) -> str:
    """The variable that names a JavaScript member. Both names stay as they are: one object may have `url` and `URL`."""
    return f"op{owner}_{member.replace('-', '_')}"


def handler(attribute: str) -> str:
    """The exported name of an event handler attribute: `onclick` -> OnClick."""
    return "On" + exported(attribute[2:])


def file_stem(name: str) -> str:
    """A name that every disk and the go command take for a plain file: `my_test` -> my-test. Go leaves out what begins
    with `_` or `.`, and an end such as `_test` or `_windows` is a condition: https://pkg.go.dev/cmd/go#hdr-Build_constraints."""
    return re.sub(r"[\W_]+", "-", name).strip("-") or "webidl"


def _capital(word: str) -> str:
    lower = word.lower()
    if lower in INITIALISMS:
        if lower.endswith("s") and lower[:-1] in INITIALISMS:
            return lower[:-1].upper() + "s"
        return word.upper()
    return word[0].upper() + word[1:]
