"""Plain text: a paragraph a line, or paragraphs broken at a right margin; headings; table rows.

Nothing in a text file says where a paragraph ends. The reader takes every line for one, and joins
a line to the next where the line breaks off at a margin that its neighbours share, or ends with a
comma, or inside a figure. Page numbers and running heads between the halves are skipped.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from checker.document import signs
from checker.document.model import Block, Document
from checker.document.readers import headings
from checker.document.readers.margins import margins

_CLOSERS = frozenset("。！？；：…!?;:.")
_COMMAS = frozenset("，、,（(“《「〔")
_FIGURE_ENDS = frozenset("0123456789０１２３４５６７８９万亿百千")
_UNIT_STARTS = frozenset("万亿元%％‰年月日人户个亩吨公平立千米")
_BULLETS = frozenset("•●◆■□▪◇○-*")
_BARS = frozenset("│┃║|")


class Line(NamedTuple):
    """One line that holds something: its span without blanks around it, and what it is.

    ``kind`` is ``row``, ``page`` (a page number or running head), ``noise`` (rules of a drawn
    table, garbled glyphs), ``open`` (breaks off) or ``closed`` (ends a sentence). ``plain`` is the
    text, without the blanks between its letters where a line was s p a c e d  o u t.
    """

    start: int
    text: str
    indent: int
    kind: str
    plain: str

    @property
    def end(self) -> int:
        """Offset behind the last character."""
        return self.start + len(self.text)


def read(text: str, path: str, encoding: str = "utf-8") -> Document:
    """Return ``text`` with its paragraphs, headings, items and rows as blocks."""
    lines = _running_heads(_lines(_breaks(text)))
    blocks: list[Block] = []
    skipped: list[tuple[int, int]] = []
    margin = margins(lines)
    at = 0
    while at < len(lines):
        line = lines[at]
        if line.kind == "row":
            blocks.append(Block("row", line.start, line.end))
        elif line.kind in ("open", "closed"):
            last = _last_of_paragraph(lines, at, margin)
            if last > at:
                skipped.extend((x.start, x.end) for x in lines[at:last] if x.kind == "page")
                blocks.append(Block("paragraph", line.start, lines[last].end))
                at = last
            else:
                blocks.append(_single(lines, at, blocks))
        at += 1
    return Document(path, text, tuple(blocks), encoding, tuple(skipped))


# ---------------------------------------------------------------------------------------- lines

_PARTED = re.compile(r"(?<=[。！？；”）])\u3000{2,}(?=\S)")
_MARKED = re.compile(
    r"(?<=\S)\u3000{2,}(?=[0-9一二三四五六七八九十]{1,3}[、.．]|[（(][0-9一二三四五六七八九十]{1,2}[)）])"
)


def _breaks(text: str) -> str:
    """Return ``text``, no longer and no shorter, with every kind of line break as a newline."""
    text = signs.line_breaks(text)
    if "\u3000\u3000" in text:
        text = _PARTED.sub(lambda m: "\n" * len(m[0]), text)
        text = _MARKED.sub(lambda m: "\n" * len(m[0]), text)
    return text


_DRAWN = re.compile(r"[─-╿]")
_GARBLED = re.compile(r"[\x00-\x08\x0e-\x1f\ufffd]")
_PAGE = re.compile(
    r"[-—–－―一·\s]+[0-9０-９]{1,4}[-—–－―一·\s]*"
    r"|[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}"
    r"|第?\s*[0-9]{1,4}\s*页(?:\s*[,，/]?\s*共\s*[0-9]{1,4}\s*页)?"
    r"|[0-9]{1,4}\s*/\s*[0-9]{1,4}"
)


def _lines(text: str) -> list[Line]:
    drawn = _DRAWN.search(text) is not None
    garbled = _GARBLED.search(text) is not None
    lines: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        line = raw.strip()
        if line:
            indent = raw.find(line[0])
            start = at + indent
            if "\t" in line:
                lines.extend(_tabbed(start, line, indent))
            elif len(line) > 40 and line[-1] in _CLOSERS and not (drawn or garbled):
                lines.append(Line(start, line, indent, "closed", line))
            else:
                lines.append(_line(start, line, indent, drawn, garbled))
        at += len(raw) + 1
    return lines


def _line(start: int, text: str, indent: int, drawn: bool, garbled: bool) -> Line:
    plain = text.replace(" ", "") if _spaced_out(text) else text
    return Line(start, text, indent, _kind(plain, drawn, garbled), plain)


def _spaced_out(text: str) -> bool:
    if text.count(" ") * 5 < len(text) * 2:
        return False
    tokens = text.split()
    singles = sum(len(token) == 1 and not token.isascii() for token in tokens)
    return len(tokens) > 4 and singles * 10 > len(tokens) * 6


def _tabbed(start: int, line: str, indent: int) -> list[Line]:
    """A row of a table; or, where its cells hold whole sentences, paragraphs parted by tabs."""
    if not any("。" in cell or len(cell) > 60 for cell in line.split("\t")):
        return [Line(start, line, indent, "row", line)]
    found = []
    for piece in re.finditer(r"[^\t]+", line):
        text = piece[0].strip()
        if text:
            at = start + piece.start() + piece[0].find(text[0])
            found.append(_line(at, text, 0, False, False))
    return found


_COLUMNS = re.compile(r"[0-9%][ \u3000\xa0]+-?[0-9][0-9,.]*%?(?:[ \u3000\xa0]|$)")
_CELLS = re.compile(r"[ \u3000\xa0\u2002]{2,}")
_SENTENCE = re.compile(r"[。；，]")


def _kind(line: str, drawn: bool, garbled: bool) -> str:
    if garbled and len(_GARBLED.findall(line)) * 8 > len(line):
        return "noise"
    if drawn and _DRAWN.search(line):
        return "row" if any(bar in line for bar in _BARS) else "noise"
    if len(line) < 20 and _PAGE.fullmatch(line):
        return "page"
    if (" " in line or "\u3000" in line) and _is_row(line):
        return "row"
    last = line.rstrip("”’」』）)】》")[-1:]
    return "closed" if last in _CLOSERS or not last else "open"


def _is_row(line: str) -> bool:
    """Whether blanks part the columns of a table in ``line``."""
    if _SENTENCE.search(line):
        return False
    if _COLUMNS.search(line):
        return True
    cells = _CELLS.split(line)
    # Letters spaced out to fill a line are no columns.
    return len(cells) > 1 and len(line) > 4 * len(cells) and _figure(cells[-1])


def _figure(cell: str) -> bool:
    return cell[-1] in "0123456789%-—" and not cell.strip("-—0123456789,.%")


_DIGITS = re.compile(r"[0-9０-９]+")
_HEAD_CUES = re.compile(
    r"(?:招股(?:意向|说明)书|募集说明书|年度报告|公报|公告|报告书)\s*(?:全文|摘要)?$"
)


def _running_heads(lines: list[Line]) -> list[Line]:
    """Mark as ``page`` the lines that return beside the page numbers."""
    pages = [i for i, line in enumerate(lines) if line.kind == "page"]
    if not pages:
        return lines
    beside: dict[str, list[int]] = {}
    for page in pages:
        for i in (page - 1, page + 1):
            if 0 <= i < len(lines) and lines[i].kind == "open" and len(lines[i].text) < 40:
                beside.setdefault(_DIGITS.sub("0", lines[i].text), []).append(i)
    for text, places in beside.items():
        if len(places) > 2 or _HEAD_CUES.search(text):
            for i in places:
                lines[i] = lines[i]._replace(kind="page")
    return lines


# ----------------------------------------------------------------------------------- paragraphs


def _last_of_paragraph(lines: list[Line], at: int, margin: list[int]) -> int:
    """Index of the line with which the paragraph that begins at ``at`` ends."""
    while (following := _continuation(lines, at, margin)) is not None:
        at = following
    return at


def _continuation(lines: list[Line], at: int, margin: list[int]) -> int | None:
    """Index of the line that continues line ``at``, None where the paragraph ends."""
    line = lines[at]
    if line.kind == "closed" and not margin[at]:
        return None
    after = at + 1
    while after < len(lines) and lines[after].kind == "page":
        after += 1
    if after == len(lines) or lines[after].kind not in ("open", "closed"):
        return None
    return after if _continues(line, lines[after], margin[at], after > at + 1) else None


def _continues(line: Line, other: Line, margin: int, paged: bool) -> bool:
    if headings.MARKER.match(other.plain) or other.text[0] in _BULLETS:
        return False
    apart = other.start - line.end > 2 + other.indent
    if line.kind == "closed":
        return False
    last = line.text[-1]
    if last in _COMMAS:
        return other.indent <= line.indent or not apart
    if last in _FIGURE_ENDS and other.text[0] in _UNIT_STARTS and len(line.plain) > 17:
        return True
    if not margin or _room(line, other) < margin * 0.86:
        return False
    if other.indent > line.indent:
        return False
    return paged or not apart or _SENTENCE.search(line.plain) is not None


_UNBROKEN = re.compile(r"[0-9０-９A-Za-z.,%]+")


def _room(line: Line, other: Line) -> int:
    """Columns that ``line`` filled before the first word of ``other``, which takes no break."""
    word = _UNBROKEN.match(other.plain)
    return headings.width(line.plain) + (len(word[0]) if word else 0)


def _single(lines: list[Line], at: int, blocks: list[Block]) -> Block:
    """The block of a line that stands alone."""
    line = lines[at]
    if len(line.plain) <= headings.LONGEST:
        if line.text[0] in _BULLETS and len(line.text) > 1:
            return Block("item", line.start, line.end)
        beside_rows = (
            0 < at < len(lines) - 1 and lines[at - 1].kind == "row" and lines[at + 1].kind == "row"
        )
        found = headings.level_of(line.plain, line.kind == "open", beside_rows)
        if found is not None:
            level, skip = found if line.plain == line.text else (found[0], 0)
            first = level == headings.UNMARKED and all(b.kind == "heading" for b in blocks)
            return Block("heading", line.start + skip, line.end, 1 if first else level)
    return Block("paragraph", line.start, line.end)
