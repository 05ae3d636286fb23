"""The sentence around a figure, cut to the terminal, with the figures marked underneath."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.document.model import Document
from checker.report.width import char_width, shown

Span = tuple[int, int]

_ENDS = "。！？!?"
_REACH = 1500
"""A sentence is sought this many characters to either side: beyond that nothing can be shown."""
_LEAST = 4
"""Columns of context on either side of a figure before a remote figure is given up."""
_GAP = "…"


class Excerpt(NamedTuple):
    """Two lines of equal reading: ``text`` as shown, ``marks`` under it.

    ``runs`` are (start, end, stated) offsets in ``text`` of the marked figures, for colouring.
    ``seen`` holds the source spans that could be shown.
    """

    text: str
    marks: str
    runs: tuple[tuple[int, int, bool], ...]
    seen: frozenset[Span]


def excerpt(document: Document, stated: Span, others: Sequence[Span], columns: int) -> Excerpt:
    """Return the sentence of ``stated`` in at most ``columns`` columns.

    ``stated`` is underlined with ``^``, those of ``others`` that stand in the same sentence with
    ``-``. Where the sentence is too wide, the text around each figure is kept and the figures
    farthest from the stated one are left out first.
    """
    start, end = sentence(document, stated)
    near = sorted(
        {s for s in others if start <= s[0] and s[1] <= end and _apart(s, stated)},
        key=lambda s: abs(s[0] - stated[0]),
    )
    strip = _Strip(document.text, start, end)
    while True:
        figures = sorted([stated, *near])
        windows = strip.fit(figures, columns)
        if windows or not near:
            break
        near.pop()
    return _draw(strip, windows or (stated,), stated, near)


def _apart(one: Span, other: Span) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]


def sentence(document: Document, span: Span) -> Span:
    """Return the span of the sentence that holds ``span``, never beyond its block."""
    text, (first, last) = document.text, span
    low, high = _block(document, first)
    low, high = max(low, first - _REACH), max(last, min(high, last + _REACH))
    start = max(text.rfind(mark, low, first) for mark in _ENDS) + 1
    ends = [at for mark in _ENDS if (at := text.find(mark, last, high)) >= 0]
    start, end = max(start, low), min(ends) + 1 if ends else high
    while start < first and text[start].isspace():
        start += 1
    while end > last and text[end - 1].isspace():
        end -= 1
    return start, end


def _block(document: Document, offset: int) -> Span:
    blocks = document.blocks
    at = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    if at >= 0 and offset < blocks[at].end:
        return blocks[at].start, blocks[at].end
    text = document.text
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


class _Strip:
    """A sentence laid out in columns: ``at[i]`` is where source character ``start + i`` begins."""

    __slots__ = ("at", "cells", "end", "start")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.cells = [shown(char) for char in text[start:end]]
        self.at = [0]
        for cell in self.cells:
            self.at.append(self.at[-1] + char_width(cell))

    def columns(self, span: Span) -> int:
        return self.at[span[1] - self.start] - self.at[span[0] - self.start]

    def fit(self, figures: Sequence[Span], columns: int) -> tuple[Span, ...]:
        """Return the widest windows around ``figures`` that fit, or nothing where none do."""
        if self.at[-1] <= columns:
            return ((self.start, self.end),)
        low, high = _LEAST - 1, columns
        best: tuple[Span, ...] = ()
        while high - low > 1:
            around = (low + high) // 2
            windows = self.windows(figures, around)
            if self.size(windows) <= columns:
                low, best = around, windows
            else:
                high = around
        return best

    def size(self, windows: Sequence[Span]) -> int:
        gaps = len(windows) - 1
        gaps += windows[0][0] > self.start
        gaps += windows[-1][1] < self.end
        return sum(map(self.columns, windows)) + gaps * len(_GAP)

    def windows(self, figures: Sequence[Span], around: int) -> tuple[Span, ...]:
        """Return the figures with ``around`` columns on both sides, overlapping ones joined."""
        out: list[Span] = []
        for first, last in figures:
            low, high = self.left(first, around), self.right(last, around)
            if out and low - out[-1][1] <= 1:
                low, high = out[-1][0], max(high, out.pop()[1])
            out.append((low, high))
        return tuple(out)

    def left(self, offset: int, around: int) -> int:
        k, goal = offset - self.start, self.at[offset - self.start] - around
        while k and self.at[k - 1] >= goal:
            k -= 1
        while 0 < k < offset - self.start and _torn(self.cells[k - 1], self.cells[k]):
            k += 1
        return self.start + k

    def right(self, offset: int, around: int) -> int:
        k, goal = offset - self.start, self.at[offset - self.start] + around
        while k < len(self.cells) and self.at[k + 1] <= goal:
            k += 1
        while offset - self.start < k < len(self.cells) and _torn(self.cells[k - 1], self.cells[k]):
            k -= 1
        return self.start + k


def _torn(before: str, after: str) -> bool:
    """True where a cut would leave half a number, half a word, or a mark without its letter."""
    if after and not char_width(after):
        return True
    if before.isdigit() and after.isdigit():
        return True
    return before.isascii() and after.isascii() and before.strip() != "" and after.strip() != ""


def _draw(strip: _Strip, windows: Sequence[Span], stated: Span, near: Sequence[Span]) -> Excerpt:
    text: list[str] = []
    marks: list[str] = []
    runs: list[tuple[int, int, bool]] = []
    spans = {stated: "^", **dict.fromkeys(near, "-")}
    length = 0
    for window in windows:
        if window[0] > (strip.start if not text else -1):
            text.append(_GAP)
            marks.append(" ")
            length += 1
        for low, high, mark in _segments(window, spans):
            cells = "".join(strip.cells[low - strip.start : high - strip.start])
            if mark != " ":
                runs.append((length, length + len(cells), mark == "^"))
            text.append(cells)
            marks.append(mark * strip.columns((low, high)))
            length += len(cells)
    if windows[-1][1] < strip.end:
        text.append(_GAP)
    return Excerpt("".join(text), "".join(marks).rstrip(), tuple(runs), frozenset(spans))


def _segments(window: Span, spans: dict[Span, str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, mark) that cover ``window``; of overlapping figures the first wins."""
    at = window[0]
    for (first, last), mark in sorted(spans.items()):
        first = max(first, at)
        if first >= last or last > window[1]:
            continue
        if at < first:
            yield at, first, " "
        yield first, last, mark
        at = last
    if at < window[1]:
        yield at, window[1], " "
