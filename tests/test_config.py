"""gowasm.toml: what it may say, and how precisely a mistake in it is told."""

from __future__ import annotations

import os
import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.config import find_config, load_settings, parse_config
from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.schemas.config import Config, DomConfig, TypesConfig, TypesPackageConfig
from codegen.source import SourceFile
from codegen.toml_places import toml_places

EVERYTHING = """\
# all of it
[dom]
out = "web/dom"
package = "web"
idl = ["device.webidl", "more.webidl"]
include = ["Document", "fetch", "Element.closest"]
exclude = ["GPUDevice"]
exposed = ["Window", "Worker"]
baseline = "widely"
used_by = ["./cmd/app"]
throws = ["Document.querySelector"]
manifest = "dom.json"
allow = ["unknown-type"]

[types]
packages = ["./internal/api", "./..."]
ts = "web/src/api.d.ts"
json = "v2"
tags = ["pro"]
target = "linux/amd64"
enums = "const"
int64 = "string"
slices = "never-null"
maps = "never-null"
time = "template"
tuples = 8
inputs = true
readonly = true
zod = "web/src/api.zod.ts"
map."github.com/x/y.Z" = "string"

[types.package."./internal/api"]
json = "v1"
ts = "web/src/v1.d.ts"
"""


def parse(text: str | bytes) -> tuple[Config, str]:
    """The configuration, and the diagnostics as they are printed."""
    source = SourceFile("gowasm.toml", text.encode() if isinstance(text, str) else text)
    diagnostics = Diagnostics()
    config = parse_config(source, diagnostics)
    return config, "\n".join(format_diagnostic(item, {source.path: source}) for item in diagnostics.sorted())


def test_everything() -> None:
    config, said = parse(EVERYTHING)
    assert said == ""
    assert config.dom == DomConfig(
        out="web/dom",
        package="web",
        idl=("device.webidl", "more.webidl"),
        include=("Document", "fetch", "Element.closest"),
        exclude=("GPUDevice",),
        exposed=("Window", "Worker"),
        baseline="widely",
        used_by=("./cmd/app",),
        throws=("Document.querySelector",),
        manifest="dom.json",
        allow=("unknown-type",),
    )
    assert config.types == TypesConfig(
        packages=("./internal/api", "./..."),
        ts="web/src/api.d.ts",
        json="v2",
        tags=("pro",),
        target="linux/amd64",
        enums="const",
        int64="string",
        slices="never-null",
        maps="never-null",
        time="template",
        tuples=8,
        inputs=True,
        readonly=True,
        zod="web/src/api.zod.ts",
        map={"github.com/x/y.Z": "string"},
        package={"./internal/api": TypesPackageConfig(json="v1", ts="web/src/v1.d.ts")},
    )
    assert config.types.model_fields_set == set(TypesConfig.model_fields), "a setting is missing above"


@pytest.mark.parametrize("text", ["", "\n", "[dom]\n", "\ufeff[dom]\r\nout = 'dom'\r\n"])
def test_defaults(text: str) -> None:
    assert parse(text) == (Config(), "")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            '[dom]\nout = "x"\ninclde = ["Document"]\n',
            """\
gowasm.toml:3:1: error[unknown-key]: unknown key 'inclde' in [dom]
    3 | inclde = ["Document"]
      | ^^^^^^
help: did you mean 'include'?""",
        ),
        (
            "[dom]\nused-by = []\n",
            """\
gowasm.toml:2:1: error[unknown-key]: unknown key 'used-by' in [dom]
    2 | used-by = []
      | ^^^^^^^
help: did you mean 'used_by'?""",
        ),
        (
            "\ufeffdon.out = 'é'\n",
            """\
gowasm.toml:1:2: error[unknown-key]: unknown key 'don'
    1 | \ufeffdon.out = 'é'
      |  ^^^
help: did you mean 'dom'?""",
        ),
        (
            'dom = { out = "é", zzz = 1 }\n',
            """\
gowasm.toml:1:20: error[unknown-key]: unknown key 'zzz' in [dom]
    1 | dom = { out = "é", zzz = 1 }
      |                    ^^^
help: known here: out, package, idl, include, exclude, exposed, baseline, used_by, throws, manifest, allow""",
        ),
        (
            "[dom]\nbaseline = 'widly'\n",
            """\
gowasm.toml:2:1: error[bad-value]: 'dom.baseline' must be 'widely', 'newly' or 'all'
    2 | baseline = 'widly'
      | ^^^^^^^^
help: did you mean 'widely'?""",
        ),
        (
            "[dom]\nout = 3\npackage = 'a-b'\n",
            """\
gowasm.toml:2:1: error[bad-value]: 'dom.out' must be a string
    2 | out = 3
      | ^^^
gowasm.toml:3:1: error[bad-value]: 'dom.package' must be a Go identifier
    3 | package = 'a-b'
      | ^^^^^^^""",
        ),
        (
            '[dom]\ninclude = "Document"\n',
            """\
gowasm.toml:2:1: error[bad-value]: 'dom.include' must be a list
    2 | include = "Document"
      | ^^^^^^^
help: write ["Document"]""",
        ),
        (
            '[dom]\nthrows = [\n  "Document.querySelector", # fine\n  "atob",\n]\n',
            """\
gowasm.toml:4:3: error[bad-value]: item 2 of 'dom.throws' must be of the form `Interface.member`
    4 |   "atob",
      |   ^^^^^^""",
        ),
        (
            "[types]\njsn = 'v2'\njson = 'v3'\njson_version = 'v2'\n",
            """\
gowasm.toml:2:1: error[unknown-key]: unknown key 'jsn' in [types]
    2 | jsn = 'v2'
      | ^^^
help: did you mean 'json'?
gowasm.toml:3:1: error[bad-value]: 'types.json' must be 'v1' or 'v2'
    3 | json = 'v3'
      | ^^^^
help: known here: v1, v2
gowasm.toml:4:1: error[unknown-key]: unknown key 'json_version' in [types]
    4 | json_version = 'v2'
      | ^^^^^^^^^^^^
help: known here: packages, ts, json, tags, target, enums, int64, slices, maps, time, tuples, inputs, readonly, zod, \
map, package""",
        ),
        (
            "[types]\ntuples = 65\ninputs = 'yes'\nreadonly = 1\nts = ''\n",
            """\
gowasm.toml:2:1: error[bad-value]: 'types.tuples' must be at most 64
    2 | tuples = 65
      | ^^^^^^
gowasm.toml:3:1: error[bad-value]: 'types.inputs' must be true or false
    3 | inputs = 'yes'
      | ^^^^^^
gowasm.toml:4:1: error[bad-value]: 'types.readonly' must be true or false
    4 | readonly = 1
      | ^^^^^^^^
gowasm.toml:5:1: error[bad-value]: 'types.ts' must not be empty
    5 | ts = ''
      | ^^""",
        ),
        (
            "[types.map]\n'Z' = 'string'\n'a/b.C' = 3\n",
            """\
gowasm.toml:2:1: error[bad-value]: 'types.map.Z' must be an import path, a dot and the name of a type
    2 | 'Z' = 'string'
      | ^^^
gowasm.toml:3:1: error[bad-value]: 'types.map."a/b.C"' must be a string
    3 | 'a/b.C' = 3
      | ^^^^^^^""",
        ),
        (
            "types.map = 3\n[types.package.'./x']\njson = 'V2'\ntags = 1\n",
            """\
gowasm.toml:1:7: error[bad-value]: 'types.map' must be a table
    1 | types.map = 3
      |       ^^^
gowasm.toml:3:1: error[bad-value]: 'types.package."./x".json' must be 'v1' or 'v2'
    3 | json = 'V2'
      | ^^^^
help: known here: v1, v2
gowasm.toml:4:1: error[unknown-key]: unknown key 'tags' in [types.package."./x"]
    4 | tags = 1
      | ^^^^
help: did you mean 'ts'?""",
        ),
        (
            "dom = 1\n",
            """\
gowasm.toml:1:1: error[bad-value]: 'dom' must be a table
    1 | dom = 1
      | ^^^""",
        ),
        (
            "[dom]\r\n\r\nout = 'é' ?\r\n",
            """\
gowasm.toml:3:11: error[toml-syntax]: expected newline or end of document after a statement
    3 | out = 'é' ?
      |           ^
help: see https://toml.io for how TOML is written""",
        ),
        (
            "[dom]\nout =",
            """\
gowasm.toml:2:6: error[toml-syntax]: invalid value
    2 | out =
      |      ^
help: see https://toml.io for how TOML is written""",
        ),
        (
            b"[dom]\nout = '\xff'\n",
            """\
gowasm.toml:2:8: error[not-utf8]: the file is not UTF-8
    2 | out = '\ufffd'
      |        ^""",
        ),
    ],
)
def test_mistakes(text: str | bytes, said: str) -> None:
    assert parse(text) == (Config(), said)


def test_deep_nesting() -> None:
    assert parse("x = " + "[" * 100_000)[1].startswith(
        "gowasm.toml:1:1: error[toml-syntax]: lists or tables nested too"
    )


# --- finding -------------------------------------------------------------------------------------------------------


def test_the_nearest_file_is_found(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "gowasm.toml").write_text("[dom]\nout = 'far'\n")
    assert find_config(inner) == tmp_path / "gowasm.toml"
    (tmp_path / "a" / "gowasm.toml").write_text("[dom]\nout = 'near'\n")
    diagnostics = Diagnostics()
    settings = load_settings(inner, diagnostics)
    assert (settings.config.dom.out, settings.folder) == ("near", tmp_path / "a")
    named = load_settings(inner, diagnostics, tmp_path / "gowasm.toml")
    assert (named.config.dom.out, named.folder) == ("far", tmp_path)
    assert diagnostics.sorted() == []


def test_names_in_diagnostics(tmp_path: Path) -> None:
    (tmp_path / "gowasm.toml").write_text("x = 1\n")
    (tmp_path / "in").mkdir()
    for start, name in ((tmp_path, "gowasm.toml"), (tmp_path / "in", str(Path("..") / "gowasm.toml"))):
        diagnostics = Diagnostics()
        settings = load_settings(start, diagnostics)
        assert settings.source is not None
        assert [item.span.path for item in diagnostics.sorted()] == [name] == [settings.source.path]


def test_no_file(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    settings = load_settings(tmp_path, diagnostics, tmp_path / "missing.toml")
    assert (settings.config, settings.source) == (Config(), None)
    [problem] = diagnostics.sorted()
    assert (problem.code, problem.message, problem.span.path) == (
        "cannot-read",
        "no such file or directory",
        "missing.toml",
    )
    if find_config(Path(os.sep)) is None:
        assert load_settings(Path(os.sep), Diagnostics()).config == Config()


# --- places --------------------------------------------------------------------------------------------------------


def test_places() -> None:
    text = '''\
top."quoted \\u00e9".'lite ral' = [ [1, 2.5e3], """a
]""", \'\'\'b''\'\'\', 1979-05-27 07:32:00Z ] # ] not the end
[ table . inner ]
x = {a = {}, "b" = [ # comment
  true,
]}
[[list]]
y = 1
[list.sub]
z = 1
[[list]]
y = 2
'''
    tomllib.loads(text)
    places = {path: text[start:end] for path, (start, end) in toml_places(text).items()}
    assert places == {
        ("top",): "top",
        ("top", "quoted é"): '"quoted \\u00e9"',
        ("top", "quoted é", "lite ral"): "'lite ral'",
        ("top", "quoted é", "lite ral", 0): "[1, 2.5e3]",
        ("top", "quoted é", "lite ral", 0, 0): "1",
        ("top", "quoted é", "lite ral", 0, 1): "2.5e3",
        ("top", "quoted é", "lite ral", 1): '"""a\n]"""',
        ("top", "quoted é", "lite ral", 2): "'''b'''''",
        ("top", "quoted é", "lite ral", 3): "1979-05-27 07:32:00Z",
        ("table",): "table",
        ("table", "inner"): "inner",
        ("table", "inner", "x"): "x",
        ("table", "inner", "x", "a"): "a",
        ("table", "inner", "x", "b"): '"b"',
        ("table", "inner", "x", "b", 0): "true",
        ("list",): "list",
        ("list", 0, "y"): "y",
        ("list", 0, "sub"): "sub",
        ("list", 0, "sub", "z"): "z",
        ("list", 1, "y"): "y",
    }


VALUES = st.recursive(
    st.sampled_from(["1", "-0.5", "true", "inf", '"a\\"b#]"', "'#'", '""', '"""\n"#"\n"""', "'''''a'''", "1979-05-27"]),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda items: f"[\n {' , # ]'.join(x + chr(10) for x in items)} ]")
        | st.lists(inner, max_size=3).map(
            lambda items: "{" + ", ".join(f"k{n} = {x}" for n, x in enumerate(items)) + "}"
        )
    ),
    max_leaves=6,
)
KEYS = st.lists(st.sampled_from(["a", "b-1", '"c d"', "'e.f'"]), min_size=1, max_size=3).map(" . ".join)


@given(st.lists(st.tuples(st.sampled_from(["", "[{}]\n", "[[{}]]\n"]), KEYS, KEYS, VALUES), max_size=5))
def test_every_key_of_valid_toml_has_its_place(lines: list[tuple[str, str, str, str]]) -> None:
    text = "".join(f"{form.format(table)}{key} = {value}\n" for form, table, key, value in lines)
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    places = toml_places(text)

    def visit(value: object, path: tuple[str | int, ...]) -> None:
        if path and not (isinstance(path[-1], int) and isinstance(value, dict) and path not in places):
            start, end = places[path]
            assert start < end
            if isinstance(path[-1], str):
                assert re.sub(r"^[\"']|[\"']$", "", text[start:end]) == path[-1]
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, child in children:
            visit(child, (*path, key))

    visit(document, ())


@given(st.text(alphabet="[]dom=\"'\n.,{}# ou", max_size=40))
def test_no_text_is_a_traceback(text: str) -> None:
    parse(text)
