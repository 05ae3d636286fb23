"""The right margin at which a text was broken into lines, where there is one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol

from checker.document.readers.headings import marker_of, width
from checker.patterns import compiled

_STRETCH = 120
_OVERLAP = 20
_NARROWEST = 32
_WIDEST = 140
_FEWEST = 4
_INNER = compiled(r"[；、：,;]")


class _Line(Protocol):
    @property
    def plain(self) -> str: ...

    @property
    def kind(self) -> str: ...


def margins(lines: Sequence[_Line]) -> list[int]:
    """Return for each line the margin in columns of the stretch it stands in, 0 for none."""
    widths = [_width_if_broken(line) if line.kind == "open" else 0 for line in lines]
    if sum(map(bool, widths)) < _FEWEST:
        return [0] * len(lines)
    everywhere = _crowded(sorted(filter(None, widths)))
    if everywhere:
        return [everywhere] * len(lines)
    found: list[int] = []
    for at in range(0, len(lines), _STRETCH):
        around = slice(max(0, at - _OVERLAP), at + _STRETCH + _OVERLAP)
        broken = sorted(filter(None, widths[around]))
        margin = 0
        if len(broken) >= _FEWEST:
            margin = _crowded(broken) or _usual(broken, lines[around])
        found.extend([margin] * len(lines[at : at + _STRETCH]))
    return found


def _width_if_broken(line: _Line) -> int:
    """Columns of an open line that breaks off inside a sentence, 0 for another."""
    plain = line.plain
    if len(plain) * 2 < _NARROWEST or not ("，" in plain or "。" in plain or _INNER.search(plain)):
        return 0
    columns = width(plain)
    return columns if _NARROWEST <= columns < _WIDEST and not marker_of(plain) else 0


def _crowded(widths: list[int]) -> int:
    """The margin near which most broken lines end, wide enough to be no length of titles."""
    if len(widths) <= _FEWEST:
        return 0
    crowds = ((bisect_right(widths, w * 1.17) - i, w) for i, w in enumerate(widths) if w >= 44)
    crowd, narrowest = max(crowds, default=(0, 0))
    if crowd <= _FEWEST or crowd * 5 < len(widths) * 3:
        return 0
    return widths[bisect_left(widths, narrowest) + crowd * 3 // 4]


def _usual(widths: list[int], lines: Sequence[_Line]) -> int:
    """The margin of a stretch in which hardly a line is wider.

    A report with a paragraph a line has few broken lines, and many wider than them.
    """
    margin = widths[len(widths) * 3 // 4]
    band = bisect_left(widths, margin * 1.15) - bisect_left(widths, margin * 0.86)
    prose = [2 * len(line.plain) for line in lines if line.kind in ("open", "closed")]
    long = sum(columns >= _NARROWEST for columns in prose)
    beyond = sum(columns > margin * 1.3 for columns in prose)
    shared = band >= _FEWEST and 2 * band >= len(widths) and 5 * band >= long and beyond <= band
    return margin if shared else 0
