"""Finds Go packages, by folder, pattern or import path: https://pkg.go.dev/cmd/go#hdr-Package_lists_and_patterns."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from codegen.diagnostics import Diagnostics
from codegen.gobuild import BadConstraint, Constraints
from codegen.gomodfile import ModFile, read_mod_file
from codegen.gomodules import GoEnvironment, ModuleGraph, has_go_files
from codegen.gopatterns import Pattern, folders_below
from codegen.schemas.span import NOWHERE, Span
from codegen.source import SourceFile, shown

_PACKAGE = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s++|//[^\n]*+|/\*(?s:.*?)\*/|;)*+package\s++([\w\x80-\xff]++)")
_BODY = re.compile(rb"^(?:func|type|var|const)\b", re.MULTILINE)
_CGO = re.compile(rb'^[ \t]*+(?:import[ \t]++)?"C"', re.MULTILINE)


@dataclass(frozen=True)
class FoundPackage:
    """A package and its files, in order, of which each is part of the build.

    path:     its import path; `vendor/...` where it is one that the standard library has a copy of.
    standard: it is of the standard library.
    module:   the path of its module, `std` for the standard library.
    main:     its module is one that is worked on: neither required, nor vendored.
    """

    path: str
    folder: Path
    files: tuple[Path, ...]
    standard: bool
    name: str = ""
    module: str = ""
    main: bool = False
    graph: ModuleGraph | None = field(default=None, compare=False, repr=False)
    """Where its imports are looked up."""


@dataclass
class _Content:
    """The files of a folder: those that are built, by package name, and how many are not."""

    files: dict[str, list[tuple[Path, Span]]] = field(default_factory=dict)
    left_out: int = 0


class GoWorkspace:
    """The packages that can be seen from the folder `start`, built for `target` (GOOS/GOARCH) with build tags.

    `sources` are the texts that diagnostics point into, by name. Diagnostics: `bad-go-mod`, `bad-go-work`,
    `bad-constraint`, `several-packages`, `no-module`, `no-go-files`, `no-folder`, `no-match`, `cannot-read`.
    """

    def __init__(
        self,
        start: Path,
        target: str,
        tags: Sequence[str],
        diagnostics: Diagnostics,
        environment: GoEnvironment | None = None,
    ) -> None:
        self.sources: dict[str, SourceFile] = {}
        self._start = start.absolute()
        self._target = target
        self._constraints = Constraints.of(target, tags)
        self._diagnostics = diagnostics
        self._environment = environment or GoEnvironment.of(os.environ)
        self._contents: dict[Path, _Content] = {}
        self._graphs: dict[Path, ModuleGraph] = {}
        self._files: dict[Path, ModFile | None] = {}
        self._found: dict[tuple[int, bool, str], FoundPackage | None] = {}

    @property
    def folders(self) -> frozenset[Path]:
        """The folders in which a change may change what is found. GOROOT and the module cache do not change."""
        fixed = [folder for folder in (self._environment.root, self._environment.cache) if folder is not None]
        seen = {*self._contents, *(path.parent for path, file in self._files.items() if file is not None)}
        return frozenset(folder for folder in seen if not any(map(folder.is_relative_to, fixed)))

    # --- patterns -----------------------------------------------------------------------------------------------------

    def expand(self, pattern: str, span: Span = NOWHERE) -> tuple[FoundPackage, ...]:
        """The packages that a pattern names; `span` is where it is written. What is wrong is reported."""
        written = pattern.replace(os.sep, "/")
        local = written.startswith(("./", "../", "/")) or written in (".", "..") or PurePath(pattern).is_absolute()
        if "..." not in written:
            found = self._folder(written, span) if local else self._path(written, span)
            return (found,) if found is not None else ()
        if local and not self._in_module(Path(os.path.normpath(self._start / written.partition("...")[0])), span):
            return ()
        packages = tuple(self._matching_folders(written) if local else self._matching_paths(written))
        if not packages:
            hint = "write './...' for all packages below this folder"
            self._diagnostics.error("no-match", f"no package matches '{pattern}'", span, hint)
        return packages

    def _folder(self, pattern: str, span: Span) -> FoundPackage | None:
        folder = Path(os.path.normpath(self._start / pattern))
        if not folder.is_dir():
            self._diagnostics.error("no-folder", f"there is no folder {shown(folder)}", span, "is the path misspelt?")
            return None
        if not self._in_module(folder, span):
            return None
        graph, path, main = self._module_of(folder)
        found = self._package(folder, path, main.module if main else "", True, graph)
        if found is None:
            self._no_files(folder, span)
        return found

    def _no_files(self, folder: Path, span: Span) -> None:
        left_out = self._content(folder).left_out
        if left_out:
            message = f"no Go file in {shown(folder)} is built for {self._target}"
            hint = "their build constraints or names ask for something else: see 'target' and 'tags' of [types]"
        else:
            message = f"there are no Go files in {shown(folder)}"
            hint = "name a folder that has Go files, or './...' for all packages below" + (
                "" if not has_go_files(folder) else "; files of tests do not count"
            )
        self._diagnostics.error("no-go-files", message, span, hint)

    def _path(self, path: str, span: Span) -> FoundPackage | None:
        importer = FoundPackage("", self._start, (), False, graph=self._graph_of(self._start)[0])
        found = self.find(path, importer)
        if found is None:
            message, hint = self.why_missing(path, importer)
            if (self._start / path).is_dir():
                hint = f"a folder is written './{path}'"
            self._diagnostics.error("missing-package", message, span, hint)
        return found

    def _in_module(self, folder: Path, span: Span) -> bool:
        if self._module_of(folder)[0] is not None or not folder.is_dir():
            return True
        hint = "run 'go mod init example.com/app' in the root folder of the program"
        self._diagnostics.error("no-module", f"no go.mod is in {shown(folder)} or above it", span, hint)
        return False

    def _matching_folders(self, pattern: str) -> Iterator[FoundPackage]:
        whole = os.path.normpath(self._start / pattern)
        matches = Pattern(Path(whole).as_posix())
        top = Path(whole[: whole.index("...")].rpartition(os.sep)[0] or os.sep)
        for folder in folders_below(top, self._module_of(top)[2]):
            if matches(folder.as_posix()):
                graph, path, main = self._module_of(folder)
                found = self._package(folder, path, main.module if main else "", True, graph)
                if found is not None:
                    yield found

    def _matching_paths(self, pattern: str) -> Iterator[FoundPackage]:
        graph, _ = self._graph_of(self._start)
        matches = Pattern(pattern)
        literal = pattern[: pattern.index("...")]
        importer = FoundPackage("", self._start, (), False, graph=graph)
        modules = list(graph.modules()) if graph is not None else []
        if self._environment.root is not None and "." not in literal.partition("/")[0]:
            modules.append(("", self._environment.root / "src", None))
        for module, root, main in modules:
            prefix = f"{module}/" if module else ""
            if not (prefix.startswith(literal) or literal.startswith(prefix)):
                continue
            top = root / literal[len(prefix) :].rpartition("/")[0] if literal.startswith(prefix) else root
            for folder in folders_below(top, main):
                below = folder.relative_to(root).as_posix()
                path = prefix + below if below != "." else module
                if matches(path) and "vendor" not in path.split("/"):
                    found = self.find(path, importer)
                    if found is not None and found.folder == folder:
                        yield found

    # --- imports ------------------------------------------------------------------------------------------------------

    def find(self, import_path: str, importer: FoundPackage) -> FoundPackage | None:
        """The package of an import in a package; None where there is none, which is the caller's to report, with
        what `why_missing` says."""
        key = id(importer.graph), importer.standard, import_path
        if key not in self._found:
            self._found[key] = self._find(import_path, importer)
        return self._found[key]

    def _find(self, path: str, importer: FoundPackage) -> FoundPackage | None:
        if not path or path == "C" or path.startswith(("/", ".")) or ".." in path.split("/"):
            return None
        root = self._environment.root
        if root is not None:
            sources = root / "src"
            if importer.standard and has_go_files(sources / "vendor" / path):
                return self._package(sources / "vendor" / path, f"vendor/{path}", "std", False, importer.graph, True)
            if "." not in path.partition("/")[0] and has_go_files(sources / path):
                return self._package(sources / path, path, "std", False, importer.graph, True)
        located = importer.graph.locate(path) if importer.graph is not None and not importer.standard else None
        if located is None:
            return None
        return self._package(located.folder, path, located.module, located.main, importer.graph)

    def why_missing(self, import_path: str, importer: FoundPackage) -> tuple[str, str]:
        """Message and hint for an import that `find` has nothing for."""
        message = f"no package '{import_path}' is here"
        graph = importer.graph
        if import_path == "C":
            return (
                "cgo is not supported",
                "leave the file out with a build constraint, or move its types to another one",
            )
        if not import_path or import_path.startswith(("/", ".")):
            return f"'{import_path}' is no import path", "write the module's path before it: see go.mod"
        located = graph.locate(import_path) if graph is not None else None
        if located is not None and (content := self._content(located.folder)).left_out and not content.files:
            return (
                f"no Go file of '{import_path}' is built for {self._target}",
                "its build constraints or file names ask for something else: see 'target' and 'tags' of [types]",
            )
        if located is not None:
            return f"'{import_path}' has only tests", "import another package"
        for main in graph.mains if graph is not None else ():
            if main.module and f"{import_path}/".startswith(f"{main.module}/"):
                folder = main.path.parent / import_path[len(main.module) :].lstrip("/")
                return message, f"it would be in {shown(folder)}, which has no Go files: is it misspelt?"
        if "." not in import_path.partition("/")[0]:
            if self._environment.root is None:
                return (
                    message,
                    "it seems to be of the standard library: install Go, or set GOROOT, so that it can be read",
                )
            return message, "the standard library has none of this name: is it misspelt?"
        if graph is None:
            return message, "run 'go mod init', then 'go mod tidy'"
        if graph.vendor is not None:
            return message, f"it is not in {shown(graph.vendor)}: run 'go mod vendor'"
        provider = graph.provider(import_path)
        if provider is None:
            return message, f"no module in go.mod has it: run 'go get {import_path}'"
        module, version = provider
        if graph.folder(module, version) is None:
            return message, f"{module} {version} is not in the module cache: run 'go mod download'"
        return message, f"{module} {version} does not have it: is it misspelt, or is it in another version?"

    # --- modules ------------------------------------------------------------------------------------------------------

    def _module_of(self, folder: Path) -> tuple[ModuleGraph | None, str, ModFile | None]:
        """The graph of the module that a folder is in, the folder's import path, the module."""
        graph, main = self._graph_of(folder)
        if main is None:
            return graph, "", None
        below = folder.relative_to(main.path.parent).as_posix()
        if main.module == "std":
            return graph, below, main
        return graph, main.module if below == "." else f"{main.module}/{below}", main

    def _graph_of(self, folder: Path) -> tuple[ModuleGraph | None, ModFile | None]:
        file = next((file for above in (folder, *folder.parents) if (file := self._read(above / "go.mod"))), None)
        work = self._work(folder)
        if work is not None:
            graph = self._graphs.get(work.path) or self._workspace(work)
            if file is None or any(main.path == file.path for main in graph.mains):
                return graph, file
        if file is None:
            return None, None
        if file.path not in self._graphs:
            self._graphs[file.path] = ModuleGraph((file,), None, self._environment)
        return self._graphs[file.path], file

    def _work(self, folder: Path) -> ModFile | None:
        named = self._environment.workspace
        if named == "off":
            return None
        if named:
            return self._read(Path(named))
        return next((file for above in (folder, *folder.parents) if (file := self._read(above / "go.work"))), None)

    def _workspace(self, work: ModFile) -> ModuleGraph:
        mains = []
        for path, span in work.uses:
            file = self._read(Path(os.path.normpath(work.path.parent / path)) / "go.mod")
            if file is None:
                self._diagnostics.error(
                    "bad-go-work", f"there is no go.mod in '{path}'", span, "'go work use -r .' mends it"
                )
            else:
                mains.append(file)
        mains.sort(key=lambda main: len(main.module), reverse=True)
        graph = self._graphs[work.path] = ModuleGraph(tuple(mains), work, self._environment)
        return graph

    def _read(self, path: Path) -> ModFile | None:
        """A go.mod or go.work, once; None where there is none."""
        if path not in self._files:
            self._files[path] = None
            if path.is_file():
                name = shown(path)
                try:
                    file = read_mod_file(path, name, self._diagnostics)
                except OSError as error:
                    self._diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(name, 0, 0))
                    return None
                self._files[path], self.sources[name] = file, file.source
                if path.name == "go.mod" and not file.module:
                    self._diagnostics.error("bad-go-mod", "this names no module", Span(name, 0, 0), "see 'go mod init'")
        return self._files[path]

    # --- files --------------------------------------------------------------------------------------------------------

    def _package(
        self,
        folder: Path,
        path: str,
        module: str,
        main: bool,
        graph: ModuleGraph | None,
        standard: bool = False,
    ) -> FoundPackage | None:
        files = self._content(folder).files
        if not files:
            return None
        name, first = next(iter(files.items()))
        return FoundPackage(
            path=path,
            folder=folder,
            files=tuple(file for file, _ in first),
            standard=standard or module == "std",
            name=name,
            module=module,
            main=main and not standard,
            graph=graph,
        )

    def _content(self, folder: Path) -> _Content:
        """What a folder holds, read once. Two packages in it are reported, and the first one counts."""
        if folder in self._contents:
            return self._contents[folder]
        content = self._contents[folder] = _Content()
        try:
            names = sorted(entry.name for entry in os.scandir(folder) if entry.is_file())
        except OSError:
            return content
        for name in names:
            if name.endswith(".go") and not name.endswith("_test.go") and name[0] not in "._":
                self._file(folder / name, content)
        packages = list(content.files.items())
        for other, files in packages[1:]:
            first, known = packages[0]
            self._diagnostics.error(
                "several-packages",
                f"this is of package {other}, and {known[0][0].name} of package {first}",
                files[0][1],
                "a folder holds one package: move the file, or give it the same name",
                [(known[0][1], f"package {first} is here")],
            )
        return content

    def _file(self, file: Path, content: _Content) -> None:
        name = shown(file)
        if not self._constraints.name_matches(file.name):
            content.left_out += 1
            return
        try:
            data = file.read_bytes()
        except OSError as error:
            self._diagnostics.error("cannot-read", (error.strerror or str(error)).lower(), Span(name, 0, 0))
            return
        clause = _PACKAGE.match(data)
        # Without a package clause it is read all the same, and said to lack one.
        package = clause[1].decode("utf-8", "replace") if clause else ""
        body = _BODY.search(data)
        head = data[: body.start()] if body else data
        try:
            built = self._constraints.text_matches(data[: clause.start(1)] if clause else head)
        except BadConstraint as error:
            span = Span(name, error.args[1], error.args[1] + 1)
            self.sources[name] = SourceFile(name, data)
            self._diagnostics.error("bad-constraint", error.args[0], span, "write it like '//go:build js && !tinygo'")
            return
        if not built or package == "documentation" or (b'"C"' in head and _CGO.search(head)):
            content.left_out += 1
            return
        if not package and content.files:
            package = next(iter(content.files))
        span = Span(name, *clause.span(1)) if clause else Span(name, 0, 0)
        if package not in content.files and content.files:
            self.sources[name] = SourceFile(name, data)
        content.files.setdefault(package, []).append((file, span))
