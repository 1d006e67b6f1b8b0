"""Parses every file of a folder with gowasm-gen's own parser: python ours_parse.py <folder of .webidl>."""

import gc
import pathlib
import sys

from codegen.diagnostics import Diagnostics
from codegen.source import SourceFile
from codegen.syntax.webidl import parse_webidl

gc.disable()  # as the command line does
definitions = 0
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    definitions += len(parse_webidl(SourceFile.read(file, file.name), Diagnostics()).definitions)
sys.exit(definitions == 0)
