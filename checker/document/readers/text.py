"""Plain text: a paragraph a line, or paragraphs broken at a right margin; headings; table rows.

Nothing in a text file says where a paragraph ends. The reader takes every line for one, and joins
a line to the next where the line breaks off at a margin that its neighbours share, or ends with a
comma, or inside a figure. Page numbers and running heads between the halves are skipped.
"""

from __future__ import annotations

import re

from checker.document.model import Block, Document
from checker.document.readers import headings
from checker.document.readers.lines import Line, lines_of
from checker.document.readers.margins import margins

_COMMAS = frozenset("，、,（(“《「〔")
_FIGURE_ENDS = frozenset("0123456789０１２３４５６７８９万亿百千")
_UNIT_STARTS = frozenset("万亿元%％‰年月日人户个亩吨公平立千米")
_PROSE = ("open", "closed")
_BULLETS = frozenset("•●◆■□▪◇○-*")
_SHORTEST = 18
_ENOUGH = 0.86
"""Share of the margin that a line broken there fills; the spacing differs from line to line."""


def read(text: str, path: str, encoding: str = "utf-8") -> Document:
    """Return ``text`` with its paragraphs, headings, items and rows as blocks."""
    lines = lines_of(text)
    margin = margins(lines)
    blocks: list[Block] = []
    skipped: list[tuple[int, int]] = []
    at, count = 0, len(lines)
    titled = False
    while at < count:
        line = lines[at]
        last = at
        if line.kind == "open":
            last = _last_of_paragraph(lines, at, margin)
        if last > at:
            skipped.extend((x.start, x.end) for x in lines[at:last] if x.kind == "page")
            blocks.append(Block("paragraph", line.start, lines[last].end))
            at = last
        elif line.kind == "row":
            blocks.append(Block("row", line.start, line.end))
        elif line.kind in _PROSE:
            block = _single(line, lines[at - 1 : at + 2], titled)
            titled = titled or block.kind == "paragraph"
            blocks.append(block)
        at += 1
    return Document(path, text, tuple(blocks), encoding, tuple(skipped))


def _last_of_paragraph(lines: list[Line], at: int, margin: list[int]) -> int:
    """Index of the line with which the paragraph that begins at ``at`` ends."""
    first, count = at, len(lines)
    while lines[at].kind == "open":
        after = at + 1
        while after < count and lines[after].kind == "page":
            after += 1
        if after == count or lines[after].kind not in _PROSE:
            break
        short = at == first and len(lines[at].plain) < _SHORTEST
        if not _continues(lines[at], lines[after], margin[at], after > at + 1, short):
            break
        at = after
    return at


def _continues(line: Line, other: Line, margin: int, paged: bool, short: bool) -> bool:
    """Whether the sentence that ``line`` breaks off goes on in ``other``."""
    last = line.text[-1]
    apart = other.start - line.end > 2 + other.indent  # by an empty line
    if last in _COMMAS:
        joined = other.indent <= line.indent or not apart
    elif last in _FIGURE_ENDS and other.text[0] in _UNIT_STARTS and not short:
        joined = True
    elif not margin or other.indent > line.indent or _room(line, other) < margin * _ENOUGH:
        joined = False
    else:
        joined = paged or not apart or "，" in line.plain or "。" in line.plain
    return joined and other.text[0] not in _BULLETS and not headings.marker_of(other.plain)


_UNBROKEN = re.compile(r"[0-9０-９A-Za-z.,%]+")


def _room(line: Line, other: Line) -> int:
    """Columns that ``line`` filled before the first word of ``other``, which takes no break."""
    word = _UNBROKEN.match(other.plain)
    return headings.width(line.plain) + (len(word[0]) if word else 0)


def _single(line: Line, around: list[Line], titled: bool) -> Block:
    """The block of a line that stands alone, ``around`` it the lines before and behind.

    ``titled`` says that the report's title is past: some paragraph has been read.
    """
    plain = line.plain
    if len(plain) > headings.LONGEST:
        return Block("paragraph", line.start, line.end)
    if plain[0] in _BULLETS and len(plain) > 1:
        return Block("item", line.start, line.end)
    is_open = line.kind == "open"
    beside_rows = is_open and len(around) == 3 and around[0].kind == around[2].kind == "row"
    found = headings.level_of(plain, is_open, beside_rows)
    if found is None:
        return Block("paragraph", line.start, line.end)
    level, markup = found if plain is line.text else (found[0], 0)
    if level == headings.UNMARKED and not titled:
        level = 1
    return Block("heading", line.start + markup, line.end, level)
