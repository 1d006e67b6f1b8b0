"""The table of the standard library: as real Go says, of both releases."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from codegen.gostd import load_std
from codegen.resources import stdlib_dir
from codegen.schemas.gotypes import Basic, Constant, Declaration, Func, Named, Slice, Struct
from codegen.schemas.node import Node
from tests.toolchain import GO_VERSIONS, REPOSITORY, go, go_root

DESCRIBE = REPOSITORY / "golang" / "describe"


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Path]:
    """What the program writes of each release, each knowing of the one before."""
    folders: dict[str, Path] = {}
    older: list[str | Path] = []
    for version in GO_VERSIONS:
        folder = tmp_path_factory.mktemp("stdlib")
        path = os.pathsep.join((str(go_root(version) / "bin"), os.environ["PATH"]))
        go(
            "run", *sorted(DESCRIBE.glob("*.go")), *older, folder,
            cwd=REPOSITORY, version=version, goos="", env={"PATH": path, "GOFLAGS": ""},
        )  # fmt: skip # what is run on one line, how on the next
        older = ["-older", folder]
        folders[version] = folder
    return folders


def texts(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*.json")}


def test_as_the_newest_release_says(described: Mapping[str, Path]) -> None:
    now, table = texts(described[GO_VERSIONS[-1]]), texts(stdlib_dir())
    assert sorted(now) == sorted(table)
    stale = [name for name, text in now.items() if text != table[name]]
    assert stale == [], "`make stdlib` writes it anew"


def entries(text: str) -> dict[str, Any]:
    """The declarations of a file by name. The number of a group differs when others are new."""
    data = json.loads(text)
    return {entry["name"]: entry | {"group": 0} for entry in (*data["types"], *data["constants"])}


def test_what_the_oldest_release_says_otherwise_is_marked(described: Mapping[str, Path]) -> None:
    oldest, table = texts(described[GO_VERSIONS[0]]), texts(stdlib_dir())
    for path, text in table.items():
        then, now, since = (
            entries(oldest.get(path, '{"types":[],"constants":[]}')),
            entries(text),
            json.loads(text)["since"],
        )
        assert {name for name in now if now[name] != then.get(name)} == set(since), path
        assert set(since.values()) <= set(GO_VERSIONS[1:])
    gone = {f"{path}:{name}" for path, text in oldest.items() for name in entries(text).keys() - entries(table[path])}
    assert gone == set()


def test_every_file_loads() -> None:
    names = [path.relative_to(stdlib_dir()).with_suffix("").as_posix() for path in stdlib_dir().rglob("*.json")]
    for name in names:
        package = load_std(name)
        assert package is not None
        assert package.path == name
        for declaration in package.types.values():
            assert_complete(declaration)


def assert_complete(declaration: Declaration) -> None:
    """Every name that it refers to is in the table."""
    todo: list[Any] = [declaration]
    while todo:
        node = todo.pop()
        if isinstance(node, Named):
            package = load_std(node.package)
            assert package is not None
            assert node.name in package.types, f"{declaration.key} refers to {node.key}"
        if isinstance(node, tuple):
            todo += node
        elif isinstance(node, Node):
            todo += [getattr(node, name) for name in type(node).__struct_fields__]


def declared(path: str, name: str) -> Declaration:
    package = load_std(path)
    assert package is not None
    return package.types[name]


def constant(path: str, name: str) -> Constant:
    package = load_std(path)
    assert package is not None
    return package.constants[name]


def test_types() -> None:
    moment = declared("time", "Time")
    assert moment.type == Struct()
    assert moment.prints == ("string",)
    [method] = [method for method in moment.methods if method.name == "MarshalJSON"]
    assert not method.pointer
    assert method.signature == Func(results=(Slice(element=Basic(name="uint8")), Basic(name="error")))
    assert [method.pointer for method in moment.methods if method.name == "UnmarshalJSON"] == [True]
    assert declared("math/big", "Int").prints == ("number",)
    assert len(declared("encoding/json/jsontext", "Value").prints) == 6
    assert declared("net/netip", "Addr").prints == ()
    url = declared("net/url", "URL").type
    assert isinstance(url, Struct)
    assert [field.name for field in url.fields][:3] == ["Scheme", "Opaque", "User"]
    file_info = declared("os", "FileInfo")
    assert file_info.alias
    assert file_info.type == Named(package="io/fs", name="FileInfo")
    assert [parameter.name for parameter in declared("database/sql", "Null").params] == ["T"]
    assert not any(method.name == "exprNode" for method in declared("go/ast", "Ident").methods)


def test_constants() -> None:
    assert constant("math", "MaxUint64").value == 2**64 - 1
    assert constant("math", "SmallestNonzeroFloat64").value == Fraction(1, 2**1074)
    assert constant("time", "RFC3339").value == "2006-01-02T15:04:05Z07:00"
    monday = constant("time", "Monday")
    assert (monday.type, monday.value, monday.iota) == (Named(package="time", name="Weekday"), 1, 1)
    assert constant("time", "Sunday").group == monday.group != constant("time", "January").group


@pytest.mark.parametrize(
    "path", ["", "github.com/a/b", "../stdlib/time", "/etc/passwd", "a\0b", "time/", "unsafe", "x" * 5000]
)
def test_no_package_of_the_table(path: str) -> None:
    assert load_std(path) is None


def test_loading_is_cheap() -> None:
    """Least of ten runs, with room for a slow machine: it takes about 0.3 ms."""
    seconds = []
    for _ in range(10):
        load_std.cache_clear()
        start = time.perf_counter()
        load_std("time")
        load_std("net/url")
        seconds.append(time.perf_counter() - start)
    assert min(seconds) < 0.005
