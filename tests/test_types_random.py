"""Random structs with random tags and embedding: real Go prints them, tsc judges. One build of Go is sixty structs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from codegen.schemas.config import JsonVersion
from tests.gostructs import random_package
from tests.test_types_prove import proven, said, types_config, use_tools
from tests.toolchain import GO_VERSIONS

COUNT = 60


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("random")
    (folder / "go.mod").write_text(f"module random.example\n\ngo {GO_VERSIONS[0]}\n")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("version", ["v1", "v2"])
# Smaller numbers make no smaller packages, so nothing is shrunk: the diagnostic names the field.
@settings(max_examples=2, phases=(Phase.generate,), suppress_health_check=list(HealthCheck))
@given(seed=st.integers(0, 2**32))
def test_random_structs(version: JsonVersion, module: Path, seed: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        use_tools(patch)
        (module / "random.go").write_text(random_package(seed, COUNT, version))
        made, result, diagnostics = proven(module, types_config(version, "."), values=16)
        assert said(diagnostics, made) == ""
        assert result.types > COUNT // 2
        assert result.values > 5 * result.types
