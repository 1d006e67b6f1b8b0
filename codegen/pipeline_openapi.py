"""The whole story of `gowasm-gen api --from`. No decisions are made here; every step is a verb of another room."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from codegen.diagnostics import Diagnostics
from codegen.gomodule import check_package, import_path
from codegen.lower.openapi.package import lower_document
from codegen.output import FileSet, Output
from codegen.render.sketch import print_sketch
from codegen.schemas.document import Node
from codegen.schemas.gosketch import SketchFile
from codegen.schemas.span import Span
from codegen.source import SourceFile, shown
from codegen.syntax.document import read_document

FILE_NAME = "api.go"


@dataclass
class OpenApiResult:
    """What goes where, and what it was made of."""

    document: Path
    folder: Path
    outputs: tuple[Output, ...] = ()
    file: SketchFile | None = None
    sources: dict[str, SourceFile] = field(default_factory=dict)

    @property
    def places(self) -> tuple[Path, ...]:
        return (self.folder / FILE_NAME,)

    @property
    def folders(self) -> frozenset[Path]:
        return frozenset({self.document.parent, *(Path(name).parent for name in self.sources)})


def generate_from_openapi(document: Path, folder: Path, diagnostics: Diagnostics) -> OpenApiResult:
    """A document of OpenAPI to a Go package of annotated interfaces and types, in memory.

    Diagnostics: `cannot-read`, those of `import_path` and `check_package`, and of every stage.
    """
    result = OpenApiResult(document, folder)
    name = shown(document)

    def read(name: str, place: Span) -> Node | None:
        try:
            source = SourceFile.read(Path(name), name)
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            diagnostics.error("cannot-read", why if place.path == name else f"{name}: {why}", place)
            return None
        result.sources[name] = source
        return read_document(source, diagnostics)

    root = read(name, Span(name, 0, 0))
    path = import_path(folder, diagnostics).removesuffix("/rt")
    package = _package_name(folder)
    check_package(folder, package, diagnostics)
    if root is None or diagnostics.failed:
        return result
    result.file = lower_document(root, read, document.name, package, path, diagnostics)
    if result.file is not None:
        result.outputs = (Output(FileSet({FILE_NAME: print_sketch(result.file)}), folder, (FILE_NAME,), "--out"),)
    return result


def _package_name(folder: Path) -> str:
    """The last element of the folder, in letters and digits."""
    name = re.sub(r"[^a-z0-9]", "", folder.resolve().name.lower()).lstrip("0123456789")
    return name or "api"
