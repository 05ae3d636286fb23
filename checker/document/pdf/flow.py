"""The lines of all pages as paragraphs: which line goes on with the one before it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from statistics import median
from typing import NamedTuple

from checker.document.pdf.lines import Line
from checker.document.readers import headings

BULLETS = frozenset("•●◆■□▪◇○◦‣▶➢✓\uf06c\uf0b7\uf0d8\uf0fc")
_CLOSERS = frozenset("。！？；：…!?;:")
_SHORT, _OPEN = 1.3, 4.0
"""A line may be broken so many ems before the margin, where a full stop ends it or none does: no
mark may begin a line, and some set the last mark beyond the margin."""
_INNER = "，。；"
_LONG = 12
_INDENT, _FLUSH, _HANG = 1.2, 0.7, 4.2
_LOOSE = 1.35
_STYLE = 0.1
_WORD = 8


class Column(NamedTuple):
    """A column of print: where its lines begin and end, how far apart they are, and their size."""

    left: float = 0
    right: float = 0
    pitch: float = 0
    em: float = 1


class Set(NamedTuple):
    """A line of prose where it was set: its page, from 1, and its column of print."""

    line: Line
    page: int
    column: Column


def column_of(lines: Sequence[Line], width: float = 0) -> Column:
    """Return the margins that ``lines`` share; ``width`` is that of the page, where it is known.

    Where hardly a line was broken the right margin is as wide as the left one.
    """
    if not lines:
        return Column()
    em = median(line.em for line in lines)
    left = _shared(sorted(line.x0 for line in lines), em)
    left = min(line.x0 for line in lines) if left is None else left
    broken = [line for line in lines if len(line.text) > _LONG and line.text[-1] not in _CLOSERS]
    right = _shared(sorted(-line.x1 for line in broken), em)
    if right is None:
        right = -max(width - left, *(line.x1 for line in lines))
    return Column(left, -right, 0, em)


def _shared(edges: Sequence[float], em: float) -> float | None:
    """The outermost of ``edges`` beside which others stand; None where none do."""
    for at in range(len(edges) - 2):
        if edges[at + 2] - edges[at] <= em:
            return edges[at]
    return None


def em_of(lines: Iterable[Line]) -> float:
    """Return the size in which most of ``lines`` is set, in points; 0 without lines."""
    sizes: Counter[int] = Counter()
    for line in lines:
        sizes[round(line.em * 2)] += len(line.text)
    return sizes.most_common(1)[0][0] / 2 if sizes else 0.0


def pitch_of(lines: Iterable[Line]) -> float:
    """Return the usual distance of a line from the one before it; 0 where there is none."""
    steps: Counter[int] = Counter()
    before: Line | None = None
    for line in lines:
        if before is not None and before.top < line.top < before.bottom + 3 * before.em:
            steps[round((line.top - before.top) * 2)] += 1
        before = line
    # The narrowest of the frequent distances is the one inside paragraphs.
    often = max(steps.values(), default=0)
    return min((step for step, n in steps.items() if n * 4 >= often), default=0) / 2


def paragraphs(lines: Iterable[Set]) -> Iterator[list[Set]]:
    """Yield the lines of each paragraph."""
    paragraph: list[Set] = []
    for line in lines:
        if paragraph and not _goes_on(paragraph, line):
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


def _goes_on(paragraph: Sequence[Set], after: Set) -> bool:
    """Whether the paragraph that ``paragraph`` begins goes on in the line ``after``."""
    first, last = paragraph[0], paragraph[-1]
    line, em = last.line, last.line.em
    text = after.line.text
    if abs(after.line.em - em) > em * _STYLE or text[0] in BULLETS:
        return False
    same = (last.page, last.column) == (after.page, after.column)
    pitch = after.column.pitch * max(em / after.column.em, 1) or 2 * em
    if same and after.line.top - line.top > _LOOSE * pitch:
        return False
    short = _SHORT if line.text[-1] in _CLOSERS else _OPEN
    if line.x1 + _word(after.line) < last.column.right - short * em:
        return False
    start = first.line.x0 - first.column.left
    offset = after.line.x0 - after.column.left
    set_in = start > _INDENT * em
    flush = abs(offset - start) < _FLUSH * em
    is_closed = line.text[-1] in _CLOSERS
    if is_closed and set_in and flush and len(paragraph) == 1:
        return False  # the first line of the next one
    is_sentence = any(sign in line.text for sign in _INNER)
    marked = headings.marker_of(text) and (is_closed or not is_sentence)
    if marked and (not set_in or offset > start - _FLUSH * em):
        return False
    return _is_aligned(paragraph, offset)


def _is_aligned(paragraph: Sequence[Set], offset: float) -> bool:
    """Whether a line set in by ``offset`` stands below the paragraph's others as its next one."""
    first, last = paragraph[0], paragraph[-1]
    em = last.line.em
    if len(paragraph) > 1:
        return abs(offset - (last.line.x0 - last.column.left)) < _FLUSH * em
    # The lines of an item may hang on the text behind its mark.
    hanging = first.line.text[0] in BULLETS or headings.marker_of(first.line.text)
    room = _HANG if hanging else _FLUSH
    return offset < first.line.x0 - first.column.left + room * em


def _word(line: Line) -> float:
    """The room that the first word of ``line``, which takes no break, would have needed."""
    word = _first_word().match(line.text)
    return min(line.pieces[0].edge(word.end()) - line.x0, _WORD * line.em) if word else 0.0


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r"[（“‘《「『【〔]*[!-~]+")
