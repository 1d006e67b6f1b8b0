"""Splits an identifier of any convention into its words."""

import re
from functools import cache

_WORD = re.compile(
    r"""
    [A-Z]+s(?![a-z])        # a plural acronym at a word's end: URLs, IDs
  | [A-Z]+(?![a-z])         # an acronym, up to the capital that starts the next word
  | [A-Z]?[a-z]+            # an ordinary word
  | [0-9]+[a-z]*            # 2d, 3fv, 4x4 is 4x and 4
    """,
    re.VERBOSE,
)


@cache
def words(identifier: str) -> tuple[str, ...]:
    """The words of an identifier as they are written: `getElementById` -> get, Element, By, Id.

    An acronym keeps together (`HTMLElement` -> HTML, Element). Anything that is no letter or digit separates.
    """
    return tuple(_WORD.findall(identifier))
