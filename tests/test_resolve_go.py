"""Go programs mean to us what they mean to go/types: types, method sets and constants of the standard library."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.gostd import load_std
from codegen.resolve.golang.reach import has_seen_type
from codegen.schemas.gosource import FieldDecl
from tests.resolve_go.judging import Resolved, constants_of, described, downloaded, judged, resolved
from tests.toolchain import MODULE, NEWEST_GO, go_root

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


def test_types_of_kubernetes(tmp_path: Path) -> None:
    """Of a large module; what it imports of others is neither here nor needed."""
    module, version = "k8s.io/apimachinery", "v0.37.2"
    path = f"{module}/pkg/apis/meta/v1"
    folder = downloaded(module, version)
    (tmp_path / "go.mod").write_text(f"module {MODULE}\n\ngo 1.26\n\nrequire {module} {version}\n")
    found = resolved(NEWEST_GO, [path], tmp_path, cache=folder.parent.parent, needs=has_seen_type)
    assert found.words == ""
    known = judged(NEWEST_GO, [path], {module: folder})[path]
    package = found.program.packages[0]
    for name in package.types:
        assert described(found.program.types[path, name], found.program) == known["Types"][name], name
    wanted = {name: it for name, it in known["Constants"].items() if name[0].isupper()}
    assert constants_of(package.constants) == wanted
    assert len(package.types) > 50


def test_resolving_is_cheap(tmp_path: Path) -> None:
    """A package of thousands of declarations of which one is needed costs what that one costs."""
    count = 5000
    (tmp_path / "go.mod").write_text(f"module {MODULE}\n\ngo 1.26\n")
    (tmp_path / "big").mkdir()
    big = [f"type T{n} struct{{ A, B, C string; N *T{n + 1}; Missing Undefined{n} }}" for n in range(count)]
    big += ["type Needed struct{ A string }", *(f"const C{n} = undefined{n}" for n in range(count))]
    (tmp_path / "big" / "big.go").write_text("package big\n\n" + "\n".join(big) + "\n")
    (tmp_path / "a.go").write_text(f'package a\n\nimport "{MODULE}/big"\n\ntype A struct{{ N big.Needed }}\n')
    calls = 0

    def counted(field: FieldDecl) -> bool:
        nonlocal calls
        calls += 1
        return has_seen_type(field)

    found = resolved(None, ["."], tmp_path, std=load_std, needs=counted)
    assert found.words == ""
    assert set(found.program.types) == {(MODULE, "A"), (f"{MODULE}/big", "Needed")}
    assert calls == 2


LONG = 3000


@pytest.mark.parametrize(
    "text",
    [
        "const C = " + " + ".join(['"a"'] * LONG),
        "const (\n" + "".join(f"C{n} = C{n + 1} + 1\n" for n in range(LONG)) + f"C{LONG} = 1\n)",
        "".join(f"type T{n} struct{{ A T{n + 1} }}\n" for n in range(LONG)) + f"type T{LONG} int",
        "".join(f"type T{n} = []T{n + 1}\n" for n in range(LONG)) + f"type T{LONG} int",
    ],
    ids=["sum", "constants", "structs", "aliases"],
)
def test_what_is_long_is_not_deep(text: str, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(f"module {MODULE}\n\ngo 1.26\n")
    (tmp_path / "a.go").write_text(f"package a\n\n{text}\n")
    assert resolved(None, ["."], tmp_path, std=load_std).words == ""


@pytest.mark.parametrize("form", ["interface{{ T{} }}", "[len(T{}{{}})]int"])
def test_what_is_deep_is_an_error(form: str, tmp_path: Path) -> None:
    (tmp_path / "go.mod").write_text(f"module {MODULE}\n\ngo 1.26\n")
    lines = [f"type T{n} {form.format(n + 1)}" for n in range(200)]
    (tmp_path / "a.go").write_text("package a\n\n" + "\n".join(lines) + "\ntype T200 = [3]int\n")
    assert "too-deep" in resolved(None, ["."], tmp_path, std=load_std).lines.values()
