"""Parses every file of a folder with widlparser: python widlparser_parse.py <folder of .webidl>."""

import pathlib
import sys

import widlparser  # type: ignore[import-not-found]

definitions = 0
for file in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    definitions += len(widlparser.Parser(file.read_text()).constructs)
sys.exit(definitions == 0)
