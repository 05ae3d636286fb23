"""Plain text: a paragraph a line, or paragraphs broken at a right margin; headings; table rows.

Nothing in a text file says where a paragraph ends. The reader takes every line for one, and joins
a line to the next where the line breaks off at a margin that its neighbours share, or ends with a
comma, or inside a figure or a word. Page numbers and running heads between the halves are skipped.
"""

from __future__ import annotations

from checker.document.blanks import HAN
from checker.document.model import Block, Document
from checker.document.readers import headings
from checker.document.readers.lines import Line, lines_of
from checker.document.readers.margins import margins
from checker.patterns import compiled

_COMMAS = frozenset("，、,（(“《「〔")
_FIGURE_ENDS = frozenset("0123456789０１２３４５６７８９万亿百千")
_UNIT_STARTS = frozenset("万亿元%％‰年月日人户个亩吨公平立千米")
_CUT = frozenset(
    "增长 增加 增幅 减少 下降 降低 降幅 提高 上升 达到 分别 合计 同比 其中 比例 比重 占比".split()
)
"""Words in whose first character no sentence ends: a line that does was broken inside the word."""
_PROSE = ("open", "closed")
_PAUSES = frozenset("；;：:")
_TABULAR = ("row", "cell")
_BULLETS = frozenset("•●◆■□▪◇○-*")
_PREPOSITIONS = frozenset("至到从自在于为较比经按据对截")
_SHORTEST = 18
_LONGEST_LABEL = 24
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
        if line.kind == "open" or (margin[at] and line.indent and line.text[-1] in _PAUSES):
            last = _last_of_paragraph(lines, at, margin, text)
        if last > at:
            skipped.extend((x.start, x.end) for x in lines[at:last] if x.kind == "page")
            blocks += _paragraph(line, lines[last].end)
            at = last
        elif line.kind in _TABULAR:
            blocks.append(Block("row", line.start, line.end))
        elif line.kind in _PROSE:
            before = lines[at - 1].kind if at else ""
            after = lines[at + 1].kind if at + 1 < count else ""
            short = len(line.plain) <= headings.LONGEST and _short(line, before, after, titled)
            blocks += [short] if short else _paragraph(line, line.end)
            titled = titled or (blocks[-1].kind == "paragraph" and "。" in line.plain)
        at += 1
    return Document(path, text, tuple(blocks), encoding, tuple(skipped))


def _last_of_paragraph(lines: list[Line], at: int, margin: list[int], text: str) -> int:
    """Index of the line with which the paragraph that begins at ``at`` ends."""
    first, count = at, len(lines)
    while lines[at].kind == "open" or lines[at].text[-1] in _PAUSES:
        after = at + 1
        while after < count and lines[after].kind == "page":
            after += 1
        if after == count or lines[after].kind not in _PROSE:
            break
        short = at == first and len(lines[at].plain) < _SHORTEST
        paged = after > at + 1 or text.startswith("‖", lines[at].end)
        if lines[at].kind == "closed" and lines[after].indent >= lines[first].indent:
            # A line that a pause ends goes on only in a paragraph told by its indentation.
            break
        if not _continues(lines[at], lines[after], margin[at], paged, short):
            break
        at = after
    return at


def _continues(line: Line, other: Line, margin: int, paged: bool, short: bool) -> bool:
    """Whether the sentence that ``line`` breaks off goes on in ``other``.

    ``paged``: a page or a column of the print ended between them; ``short``: too little stands
    before for a sentence.
    """
    last = line.text[-1]
    apart = other.start - line.end > 2 + other.indent  # by an empty line
    if last in _COMMAS:
        joined = other.indent <= line.indent or not apart
    elif not short and _cut_through(last, other.text[0]):
        joined = True
    else:
        sentence = len(line.plain) > _SHORTEST and ("，" in line.plain or "。" in line.plain)
        if paged and sentence:
            joined = True
        elif not margin or other.indent > line.indent or _room(line, other) < margin * _ENOUGH:
            joined = False
        else:
            joined = sentence or not apart
    return joined and other.text[0] not in _BULLETS and not headings.marker_of(other.plain)


def _cut_through(last: str, first: str) -> bool:
    """Whether the line broke inside a figure or a word."""
    return (last in _FIGURE_ENDS and first in _UNIT_STARTS) or last + first in _CUT


_UNBROKEN = compiled(r"[0-9０-９A-Za-z.,%]+")


def _room(line: Line, other: Line) -> int:
    """Columns that ``line`` filled before the first word of ``other``, which takes no break."""
    word = _UNBROKEN.match(other.plain)
    return headings.width(line.plain) + (len(word[0]) if word else 0)


_RUN_IN = compiled(rf"(?:{HAN}|、){{2,12}}(?=  |\u3000)")


def _paragraph(line: Line, end: int) -> list[Block]:
    """The paragraph that begins with ``line``, and the title before its first sentence.

    County histories set such a title at the head of an indented paragraph: 「农民收入  1986年，…」
    """
    head = _RUN_IN.match(line.text) if line.indent > 1 and line.plain is line.text else None
    if head is None or head[0][-1] in _PREPOSITIONS:
        return [Block("paragraph", line.start, end)]
    rest = line.text[head.end() :]
    start = line.start + head.end() + len(rest) - len(rest.lstrip())
    title = Block("heading", line.start, line.start + head.end(), headings.UNMARKED)
    return [title, Block("paragraph", start, end)]


def _short(line: Line, before: str, after: str, titled: bool) -> Block | None:
    """The block of a short line between lines of the kinds given, None for a paragraph.

    ``titled`` says that the report's title is past: some paragraph has been read.
    """
    plain = line.plain
    if plain[0] in _BULLETS and len(plain) > 1:
        return Block("item", line.start, line.end)
    is_open = line.kind == "open"
    if is_open and after == "cell" and len(plain) <= _LONGEST_LABEL:
        return Block("row", line.start, line.end)
    beside_rows = is_open and before in _TABULAR and after in _TABULAR
    found = headings.level_of(plain, is_open, beside_rows)
    if found is None:
        return None
    level, markup = found if plain is line.text else (found[0], 0)
    if level == headings.UNMARKED and not titled:
        level = 1
    return Block("heading", line.start + markup, line.end, level)
