"""The right margin at which a text was broken into lines, where there is one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from checker.document.readers.headings import marker_of, width

_STRETCH = 120
_OVERLAP = 20
_NARROWEST = 32
_WIDEST = 140
_FEWEST = 4
_INNER = re.compile(r"[，。；、：,;]")


class _Line(Protocol):
    @property
    def plain(self) -> str: ...

    @property
    def kind(self) -> str: ...


def margins(lines: Sequence[_Line]) -> list[int]:
    """Return for each line the margin in columns of the stretch it stands in, 0 for none."""
    found: list[int] = []
    widths = [_width_if_broken(line) if line.kind == "open" else 0 for line in lines]
    for at in range(0, len(lines), _STRETCH):
        around = slice(max(0, at - _OVERLAP), at + _STRETCH + _OVERLAP)
        broken = sorted(filter(None, widths[around]))
        margin = _margin(broken, lines[around]) if len(broken) >= _FEWEST else 0
        found.extend([margin] * len(lines[at : at + _STRETCH]))
    return found


def _width_if_broken(line: _Line) -> int:
    """Columns of an open line that breaks off inside a sentence, 0 for another."""
    if len(line.plain) * 2 < _NARROWEST or not _INNER.search(line.plain):
        return 0
    columns = width(line.plain)
    return columns if _NARROWEST <= columns < _WIDEST and not marker_of(line.plain) else 0


def _margin(widths: list[int], lines: Sequence[_Line]) -> int:
    """The margin that most lines share which break off inside a sentence.

    A report with a paragraph a line has few such lines, and many wider than them.
    """
    margin = widths[len(widths) * 3 // 4]
    band = bisect_left(widths, margin * 1.15) - bisect_left(widths, margin * 0.86)
    prose = [2 * len(line.plain) for line in lines if line.kind in ("open", "closed")]
    long = sum(columns >= _NARROWEST for columns in prose)
    beyond = sum(columns > margin * 1.3 for columns in prose)
    shared = band >= _FEWEST and 2 * band >= len(widths) and 5 * band >= long and beyond <= band
    return margin if shared else 0
