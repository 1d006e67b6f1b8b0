"""Modules in which generated functions and encoding/json are compared: a service that sends types, and a Go test."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from codegen.diagnostics import Diagnostics, format_diagnostic
from codegen.lower.api.codec_names import CodecNames, codec_types
from codegen.lower.types.union_code import lower_unions
from codegen.pipeline_api import generate_api
from codegen.render.go_unions import print_unions
from codegen.schemas.config import ApiConfig, Config, TypesConfig
from tests.toolchain import GO_VERSIONS, MODULE, REPOSITORY

HERE = REPOSITORY / "tests" / "api_json"
PROVE = REPOSITORY / "templates" / "go" / "prove"

_IMPORTS = {"json": "encoding/json", "time": "time", "other": f"{MODULE}/odd/other"}

_SERVICE = """package {name}

import (
	"context"
{imports})

// Everything sends all types.
//
//gowasm:service
type Everything interface {{
{methods}}}
"""

_TEST = """package {name}

import (
	"testing"

	"{module}/compare"
	"{module}/{folder}/gowasm"
)

func of[T any](encode func(*gowasm.Encoder, *T), decode func(*gowasm.Decoder, *T)) compare.Subject {{
	return compare.Of(
		func(v *T) ([]byte, error) {{ return gowasm.AppendJSON(nil, v, encode) }},
		func(data []byte, v *T) error {{ return gowasm.DecodeJSON(data, v, decode) }},
	)
}}

func TestJSON(t *testing.T) {{
	compare.Twice = {twice}
	counts := compare.All(t, {seed}, {values},
{subjects}	)
	t.Logf("compared: %+v", counts)
}}
"""


def module(root: Path) -> Path:
    """A module with the packages that compare."""
    (root / "go.mod").write_text(f"module {MODULE}\n\ngo {GO_VERSIONS[0]}\n")
    shutil.copytree(HERE / "compare", root / "compare")
    (root / "gowasmprove").mkdir()
    for file in PROVE.glob("*.go"):
        shutil.copy(file, root / "gowasmprove")
    return root


def add(
    root: Path, folder: str, name: str, types: Sequence[str], seed: int = 1, values: int = 24, twice: bool = True
) -> int:
    """Generates the functions of these types of a package, which are given as Go writes them, and the test that
    compares them. Gives how many types the test compares."""
    for old in (root / folder).glob("gowasm*.go"):
        old.unlink()
    methods = "".join(
        f"\t//gowasm:POST /{number}\n\tM{number}(ctx context.Context, in {type_}) ({type_}, error)\n"
        for number, type_ in enumerate(types)
    )
    imports = "".join(f'\t"{_IMPORTS[name]}"\n' for name in _IMPORTS if any(f"{name}." in type_ for type_ in types))
    (root / folder / "service.go").write_text(_SERVICE.format(name=name, methods=methods, imports=imports))
    config = Config(api=ApiConfig(packages=(f"./{folder}",)))
    diagnostics = Diagnostics()
    made = generate_api(config, root, diagnostics)
    assert not diagnostics.failed, "\n".join(format_diagnostic(one, made.sources) for one in diagnostics.sorted())
    assert made.api is not None
    for path, text in print_unions(lower_unions(made.api.program, TypesConfig(), Diagnostics())).items():
        (root / path).write_text(text)
    for output in made.outputs:
        for path, text in output.files.texts().items():
            if Path(path).name.startswith(("json", "gowasm_json")):
                below = root / folder / ("gowasm" if output.folder.name == "gowasm" else "") / path
                below.parent.mkdir(exist_ok=True)
                below.write_text(text)
    package = f"{MODULE}/{folder}"
    names = CodecNames(made.api, package)
    sent = codec_types(made.api, package)
    subjects = "".join(f"\t\tof({names.encode(type_)}, {names.decode(type_)}),\n" for type_ in sent)
    test = _TEST.format(
        name=name, module=MODULE, folder=folder, subjects=subjects, seed=seed, values=values, twice=str(twice).lower()
    )
    (root / folder / "json_test.go").write_text(test)
    return len(sent)
