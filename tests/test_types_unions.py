"""The Go that is generated for unions writes what TypeScript says, and reads it again."""

from __future__ import annotations

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
