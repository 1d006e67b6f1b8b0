"""Prints what Go and TypeScript are given for a proof."""

from __future__ import annotations

from codegen.render.engine import go_environment
from codegen.resources import templates_dir
from codegen.schemas.proof import ProofPackage


def print_proof(package: ProofPackage) -> str:
    """The test that makes the values of a package's types."""
    return go_environment().get_template("prove/test.go.j2").render(file=package)


def maker_files() -> dict[str, str]:
    """The Go files of the package that makes values, by name."""
    folder = templates_dir() / "go" / "prove"
    return {file.name: file.read_text("utf-8") for file in sorted(folder.glob("*.go"))}
