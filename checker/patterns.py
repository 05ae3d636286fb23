"""Patterns on the way of every check, compiled once for all instead of at each start.

To compile the patterns of an ordinary check takes longer than the check of a short report. The
module ``_patterns`` holds what the compiler makes of them, each packed by itself, since a report
needs but a part of them. That is true of one version of the matcher alone: elsewhere, and for a
pattern that it does not hold, ``re`` compiles as ever.
"""

from __future__ import annotations

import re
import sys
from array import array
from binascii import a2b_base64
from collections.abc import Iterable
from zlib import decompress

from checker import _patterns

try:
    import _sre  # type: ignore[import-not-found]
except ImportError:  # pragma: no cover - another interpreter has another matcher
    _sre = None


def compiled(source: str) -> re.Pattern[str]:
    """Return what ``re.compile(source)`` returns, made beforehand where that was possible."""
    made = _patterns.MADE.get(source) if version() == _patterns.VERSION else None
    if made is None:
        return re.compile(source)
    flags, packed, groups, names, by_group = made
    steps = array("I", decompress(a2b_base64(packed))).tolist()
    pattern: re.Pattern[str] = _sre.compile(source, flags, steps, groups, names, by_group)
    return pattern


def either(words: Iterable[str]) -> str:
    """Return an alternation of ``words``, the longest first; equal for equal words in any order."""
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def version() -> str:
    """Name what the steps depend on: the matcher's version and the machine's order of bytes."""
    return "" if _sre is None else f"{_sre.MAGIC} {_sre.CODESIZE} {sys.byteorder}"
