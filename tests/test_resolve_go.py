"""Go programs mean to us what they mean to go/types: types, method sets and constants of the standard library."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from tests.resolve_go.judging import Resolved, constants_of, described, judged, resolved
from tests.toolchain import go_root

SAMPLE = """
archive/tar archive/zip bufio bytes cmp compress/flate container/list context crypto/tls crypto/x509 database/sql
debug/dwarf debug/elf encoding/asn1 encoding/binary encoding/xml errors expvar fmt go/ast go/build go/token go/types
hash/crc32 html/template image image/color io io/fs iter log/slog math math/big math/bits math/rand/v2 mime/multipart
net net/http net/netip net/textproto net/url os path/filepath reflect regexp regexp/syntax runtime runtime/debug slices
sort strconv strings sync sync/atomic syscall syscall/js testing text/scanner text/template text/template/parse time
unicode unicode/utf8
""".split()


@cache
def ours(version: str) -> Resolved:
    return resolved(version, SAMPLE, go_root(version) / "src")


@cache
def theirs(version: str) -> Mapping[str, Any]:
    return judged(version, SAMPLE)


def test_nothing_is_wrong_with_the_standard_library(go_version: str) -> None:
    assert ours(go_version).words == ""
    assert [path for path, package in theirs(go_version).items() if package["Errors"]] == []


def test_types_and_method_sets(go_version: str) -> None:
    program = ours(go_version).program
    compared = 0
    for package in program.packages:
        for name in package.types:
            found = described(program.types[package.path, name], program)
            assert found == theirs(go_version)[package.path]["Types"][name], f"{package.path}.{name}"
            compared += 1
    assert compared > 900


def test_constants(go_version: str) -> None:
    compared = 0
    for package in ours(go_version).program.packages:
        known = theirs(go_version)[package.path]["Constants"]
        assert constants_of(package.constants) == {name: it for name, it in known.items() if name[0].isupper()}
        compared += len(package.constants)
    assert compared > 2700


def test_constants_of_types(go_version: str) -> None:
    """Those that are not exported are of the type, too."""
    program = ours(go_version).program
    compared = 0
    for package in program.packages:
        known = theirs(go_version)[package.path]["Constants"]
        for name in package.types:
            found = constants_of(program.constants.get((package.path, name), ()))
            wanted = {key: it for key, it in known.items() if it["Type"] == f"{package.path}.{name}"}
            assert found == wanted, f"{package.path}.{name}"
            compared += len(found)
    assert compared > 1000
