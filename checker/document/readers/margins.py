"""The right margin at which a text was broken into lines, where there is one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import Protocol

from checker.document.readers.headings import MARKER, width

_STRETCH = 120
_OVERLAP = 20
_NARROWEST = 32
_WIDEST = 140
_INNER = re.compile(r"[，。；、：,;]")


class _Line(Protocol):
    @property
    def plain(self) -> str: ...

    @property
    def kind(self) -> str: ...


def margins(lines: Sequence[_Line]) -> list[int]:
    """Return for each line the margin in columns of the stretch it stands in, 0 for none."""
    found: list[int] = []
    for at in range(0, len(lines), _STRETCH):
        around = lines[max(0, at - _OVERLAP) : at + _STRETCH + _OVERLAP]
        margin = _margin(around)
        found.extend([margin] * len(lines[at : at + _STRETCH]))
    return found


def _margin(lines: Sequence[_Line]) -> int:
    """The margin that most lines share which break off inside a sentence.

    A report with a paragraph a line has few such lines, and many wider than them.
    """
    widths = sorted(
        width(line.plain)
        for line in lines
        if line.kind == "open" and _INNER.search(line.plain) and not MARKER.match(line.plain)
    )
    widths = widths[bisect_left(widths, _NARROWEST) : bisect_left(widths, _WIDEST)]
    if len(widths) < 4:
        return 0
    margin = widths[len(widths) * 3 // 4]
    band = bisect_left(widths, margin * 1.15) - bisect_left(widths, margin * 0.86)
    prose = [2 * len(line.plain) for line in lines if line.kind in ("open", "closed")]
    long = sum(w >= _NARROWEST for w in prose)
    beyond = sum(w > margin * 1.3 for w in prose)
    shared = band >= 4 and 2 * band >= len(widths) and 5 * band >= long and beyond <= band
    return margin if shared else 0
