"""The Go that is generated for unions writes what TypeScript says, and reads it again."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.output import Output
from codegen.pipeline_types import generate_types
from codegen.schemas.config import TypesConfig
from codegen.schemas.gounions import FILE_NAME
from tests.test_types_golden import GOLDEN
from tests.toolchain import NEWEST_GO, go, gofmt

_TEST = """\
package unions

import (
	"JSON"
	"reflect"
	"strings"
	"testing"
)

func TestRoundTrip(t *testing.T) {
	var shape Shape = Circle{Radius: 3}
	reason := "because"
	drawing := Drawing{
		Title:  "t",
		Main:   Square{Side: 1, Inner: Circle{Radius: 2}},
		Others: []Shape{Circle{Radius: 1}, nil, &Group{Shapes: []Shape{Square{Side: 4}}}},
		ByName: map[string]Shape{"a": Circle{}},
		Deep:   map[int][]Shape{-1: {Circle{Radius: 5}}},
		Maybe:  &shape,
		Events: []Event{Opened{EventOpened, "me"}, Closed{EventClosed, &reason}, Moved{"moved", 1}},
		States: map[EventType][]Event{EventOpened: {Opened{Type: EventOpened}}},
	}
	data, err := json.Marshal(drawing)
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{
		`"main":{"kind":"Square","side":1,"inner":{"kind":"Circle","radius":2}}`,
		`"others":[{"kind":"Circle","radius":1},null,{"kind":"Group","shapes":[{"kind":"Square","side":4}]}]`,
		`{"type":"closed","reason":"because"}`,
	} {
		if !strings.Contains(string(data), part) {
			t.Errorf("%s\\nhas no %s", data, part)
		}
	}
	var read Drawing
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(read, drawing) {
		t.Errorf("read %+v\\nwrote %+v", read, drawing)
	}
}

func TestTheValueIsAlwaysWritten(t *testing.T) {
	data, err := json.Marshal([]Event{Closed{}})
	if err != nil || string(data) != `[{"type":"closed","reason":null}]` {
		t.Errorf("%s %v", data, err)
	}
}

func TestSlicesAndNull(t *testing.T) {
	var shapes Shapes
	if err := json.Unmarshal([]byte(`[{"kind":"Circle","radius":1},null]`), &shapes); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(shapes, Shapes{Circle{Radius: 1}, nil}) {
		t.Errorf("%+v", shapes)
	}
	if shape, err := UnmarshalShape([]byte("null")); shape != nil || err != nil {
		t.Errorf("%v %v", shape, err)
	}
}

func TestErrors(t *testing.T) {
	for _, text := range []string{`{"kind":"Triangle"}`, `{}`, `[]`, `{"kind":"Circle","radius":"x"}`, `{`} {
		if shape, err := UnmarshalShape([]byte(text)); shape != nil || err == nil {
			t.Errorf("%s: %v %v", text, shape, err)
		}
		var drawing Drawing
		if err := json.Unmarshal([]byte(`{"others":[`+text+`]}`), &drawing); err == nil {
			t.Errorf("%s: no error", text)
		}
	}
}
"""


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_round_trip(version: str, go_version: str, tmp_path: Path) -> None:
    if version == "v2" and go_version != NEWEST_GO:
        return  # encoding/json/v2 came with it
    shutil.copytree(GOLDEN / "unions" / "input", tmp_path, dirs_exist_ok=True)
    (tmp_path / "go.mod").write_text(f"module example.com/unions\n\ngo {go_version}\n")
    config = TypesConfig.model_validate({"packages": ["."], "ts": "ts", "json": version})

    def outputs() -> tuple[Output, ...]:
        diagnostics = Diagnostics()
        made = generate_types(config, tmp_path, diagnostics).outputs
        assert diagnostics.sorted() == []
        return made

    first = outputs()
    (tmp_path / FILE_NAME).write_bytes(first[1].files[FILE_NAME])
    assert [dict(output.files.texts()) for output in outputs()] == [dict(output.files.texts()) for output in first]
    package = "encoding/json" if version == "v1" else "encoding/json/v2"
    (tmp_path / "union_test.go").write_text(_TEST.replace("JSON", package, 1))
    assert gofmt("-l", FILE_NAME, cwd=tmp_path, version=go_version).stdout == ""
    go("test", ".", cwd=tmp_path, version=go_version, goos="")


def test_a_union_that_is_gone(tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / "unions" / "input", tmp_path, dirs_exist_ok=True)
    (tmp_path / "go.mod").write_text("module example.com/unions\n\ngo 1.26\n")
    config = TypesConfig(packages=(".",), ts="api.d.ts")
    [_, made] = generate_types(config, tmp_path, Diagnostics()).outputs
    (tmp_path / FILE_NAME).write_bytes(made.files[FILE_NAME])
    source = tmp_path / "api.go"
    source.write_text(source.read_text().replace("//gowasm:union", ""))
    [_, left] = generate_types(config, tmp_path, Diagnostics()).outputs
    assert len(left.files) == 0
    assert left.leftovers == (FILE_NAME,)


# --- holders --------------------------------------------------------------------------------------------------------

_SHAPES = """\
package shapes

type base interface{ shape() }

//gowasm:union kind
type Shape interface{ base }

type Circle struct{ R int }

func (Circle) shape() {}

type square struct{ A int }

func (*square) shape() {}

func NewSquare(a int) Shape { return &square{a} }

type Holder struct {
	Shape Shape
	N     int
}

type Box[T any] struct {
	Shape Shape
	Value T
}
"""

_HOLDERS = """\
package holders

import "example.com/holders/shapes"

type Drawing struct {
	Main  shapes.Shape
	All   []shapes.Shape
	By    map[Key]*shapes.Shape
	Boxed shapes.Box[int]
}

type Key string

type Shapes []shapes.Shape

type Wrapped struct {
	shapes.Holder
	M int
}

type Deep struct {
	*Wrapped
	Other shapes.Shape
	L     int
}
"""

_HOLDERS_TEST = """\
package holders

import (
	"encoding/json"
	"reflect"
	"testing"

	"example.com/holders/shapes"
)

func roundTrip[T any](t *testing.T, value T) {
	t.Helper()
	data, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	var read T
	if err := json.Unmarshal(data, &read); err != nil {
		t.Fatalf("%s: %v", data, err)
	}
	if !reflect.DeepEqual(read, value) {
		t.Errorf("%s: read %+v, wrote %+v", data, read, value)
	}
}

func TestRoundTrip(t *testing.T) {
	var one shapes.Shape = shapes.Circle{R: 1}
	two := shapes.NewSquare(2)
	roundTrip(t, Drawing{one, []shapes.Shape{two, nil}, map[Key]*shapes.Shape{"a": &one}, shapes.Box[int]{two, 3}})
	roundTrip(t, Drawing{})
	roundTrip(t, Shapes{one, two})
	roundTrip(t, Wrapped{shapes.Holder{one, 2}, 3})
	roundTrip(t, Deep{&Wrapped{shapes.Holder{two, 2}, 3}, one, 4})
	roundTrip(t, Deep{nil, one, 4})
	roundTrip(t, shapes.Box[[]string]{one, []string{"a"}})
}

func TestAnEmbeddedPointerIsMade(t *testing.T) {
	var read Deep
	if err := json.Unmarshal([]byte(`{"Shape":{"kind":"Circle","R":1}}`), &read); err != nil {
		t.Fatal(err)
	}
	if read.Wrapped == nil || read.Shape != (shapes.Circle{R: 1}) {
		t.Errorf("%+v", read)
	}
}
"""


def _holders(folder: Path, go_release: str = NEWEST_GO) -> Path:
    (folder / "go.mod").write_text(f"module example.com/holders\n\ngo {go_release}\n")
    (folder / "shapes").mkdir()
    (folder / "shapes" / "shapes.go").write_text(_SHAPES)
    (folder / "holders.go").write_text(_HOLDERS)
    return folder


def _made(folder: Path, *packages: str, **more: object) -> tuple[tuple[Output, ...], list[str]]:
    diagnostics = Diagnostics()
    config = TypesConfig.model_validate({"packages": packages, "ts": "api.d.ts", **more})
    with contextlib.chdir(folder):  # which the paths of what is written are relative to
        made = generate_types(config, folder, diagnostics).outputs
    for output in made:
        for name, text in output.files.texts().items():
            (folder / output.folder / name).write_text(text)
    return made, [f"{one.code} {one.message}" for one in diagnostics.sorted()]


def test_holders_anywhere(go_version: str, tmp_path: Path) -> None:
    """In another package, generic, and where a struct embeds them: their methods must not be taken for its own."""
    folder = _holders(tmp_path, go_version)
    made, said = _made(folder, ".", "./shapes")
    assert said == []
    (folder / "holders_test.go").write_text(_HOLDERS_TEST)
    assert gofmt("-l", ".", cwd=folder, version=go_version).stdout == ""
    go("test", ".", cwd=folder, version=go_version, goos="")
    text = (folder / "api.d.ts").read_text()
    assert "export type Shape = Circle | square;" in text
    again, said = _made(folder, ".")  # the Go of the other package is there now
    assert said == []
    assert "export type Shape = Circle | square;" in (folder / "api.d.ts").read_text()
    assert dict(again[1].files.texts()) == dict(made[1].files.texts())


def test_the_go_of_a_union_must_be_somewhere(tmp_path: Path) -> None:
    made, said = _made(_holders(tmp_path), ".")
    words = "type Shape is a union of package example.com/holders/shapes, which has no Go to write and read it"
    assert said == [f"union-elsewhere {words}"]
    assert made == ()


def test_v2_embeds_nothing_that_has_methods(tmp_path: Path) -> None:
    _, said = _made(_holders(tmp_path), ".", "./shapes", json="v2")
    assert said == [
        "union-embedded Holder holds a union, so it gets a method UnmarshalJSON, with which v2 embeds nothing",
        "union-embedded Wrapped holds a union, so it gets a method UnmarshalJSON, with which v2 embeds nothing",
    ]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    folder = _holders(tmp_path)
    more = "type Odd struct {\n\tPair [2]Shape\n\tIn struct{ S Shape }\n\tBox *Pair[Shape]\n\tOwn Own\n}\n\n"
    more += "type Pair[T any] struct{ A, B T }\n\ntype Own struct{ Pair [2]Shape }\n\n"
    more += "func (*Own) UnmarshalJSON([]byte) error { return nil }\n"
    (folder / "shapes" / "shapes.go").write_text(f"{_SHAPES}\n{more}")
    _, said = _made(folder, "./shapes")
    assert [one.split(" has ")[0] for one in said] == [
        "union-unread field Odd.Pair",
        "union-unread field Odd.In",
        "union-unread field Odd.Box",
    ]
