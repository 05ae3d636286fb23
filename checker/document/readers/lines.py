"""The lines of a plain text, each with what it is: prose, a table's row, a page number, noise."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from typing import NamedTuple

from checker.document.blanks import is_spaced_out
from checker.document.signs import line_breaks
from checker.patterns import compiled

_CLOSERS = frozenset("。！？；：…!?;:.")
_QUOTES = "”’」』）)】》"
_RULES = "│┃─━┠├║"
_DRAWN = compiled("[\u2500-\u257f]")
_BARS = frozenset("│┃║|")
_CONTROLS = frozenset(map(chr, (*range(0x09), *range(0x0E, 0x20), 0xFFFD)))
_LONG = 40
_LONGEST_CELL = 60


class Line(NamedTuple):
    """One line that holds something: its span without blanks around it, and what it is.

    ``kind`` is ``row``, ``cell`` (a figure by itself), ``page`` (a page number or running head),
    ``noise`` (rules of a drawn table, garbled glyphs), ``open`` (breaks off) or ``closed`` (ends a
    sentence). ``plain`` is the text, without the blanks between the letters of a line that was
    s p a c e d  o u t.
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


def lines_of(text: str) -> list[Line]:
    """Return the lines of ``text`` that hold anything, in order."""
    drawn = any(rule in text for rule in _RULES)
    lines: list[Line] = []
    at = 0
    for raw in _parted(text).split("\n"):
        line = raw.strip()
        if line:
            indent = 0 if len(line) == len(raw) else raw.find(line[0])
            if "\t" in line:
                lines += _tabbed(at + indent, line, indent)
            elif len(line) > _LONG and line[-1] in _CLOSERS and not drawn:
                lines.append(Line(at + indent, line, indent, "closed", line))
            else:
                lines.append(_line(at + indent, line, indent, drawn))
        at += len(raw) + 1
    return _with_running_heads(lines)


def _parted(text: str) -> str:
    """Return ``text``, no longer and no shorter, with every kind of line break as a newline."""
    text = line_breaks(text.replace("\r\n", " \n"))
    # An indentation in the midst of a line: a line break was lost before it.
    return _indents().sub(_newlines, text) if "\u3000\u3000" in text else text


@cache
def _indents() -> re.Pattern[str]:
    numeral = "[0-9一二三四五六七八九十]"
    marker = rf"{numeral}{{1,3}}[、.．]|[（(]{numeral}{{1,2}}[)）]"
    return compiled(
        rf"\u3000(?:(?<=[。！？；”）]\u3000)\u3000+(?=\S)|(?<=\S\u3000)\u3000+(?={marker}))"
    )


def _newlines(blanks: re.Match[str]) -> str:
    return "\n" * len(blanks[0])


def _line(start: int, text: str, indent: int, drawn: bool) -> Line:
    plain = text
    if " " in text and is_spaced_out(text):
        plain = text.replace(" ", "")
    return Line(start, text, indent, _kind(plain, drawn), plain)


def _tabbed(start: int, line: str, indent: int) -> list[Line]:
    """A row of a table; or, where its cells hold sentences, paragraphs parted by tabs."""
    if not ("。" in line or ("，" in line and _has_long_cell(line))):
        return [Line(start, line, indent, "row", line)]
    pieces = []
    for cell in re.finditer(r"[^\t]+", line):
        text = cell[0].strip()
        if text:
            at = start + cell.start() + cell[0].find(text[0])
            pieces.append(_line(at, text, 0, False))
    return _with_tables(pieces, line, start)


def _has_long_cell(line: str) -> bool:
    """Whether a cell of ``line`` is as long as a sentence, and has its commas."""
    return any("，" in cell and len(cell) > _LONGEST_CELL for cell in line.split("\t"))


def _with_tables(pieces: list[Line], line: str, start: int) -> list[Line]:
    """Join to one row the cells of a table that stands among the paragraphs of one line."""
    joined: list[Line] = []
    for is_cell, group in groupby(pieces, _is_cell):
        cells = list(group)
        if is_cell and len(cells) > 2 and any(cell.kind == "cell" for cell in cells):
            row = line[cells[0].start - start : cells[-1].end - start]
            joined.append(Line(cells[0].start, row, 0, "row", row))
        else:
            joined += cells
    return joined


def _is_cell(piece: Line) -> bool:
    return piece.kind in ("cell", "row") or (piece.kind == "open" and len(piece.text) < _LONG)


def _kind(line: str, drawn: bool) -> str:
    if not line.isprintable() and sum(char in _CONTROLS for char in line) * 8 > len(line):
        return "page" if len(line) < 20 else "noise"  # a page number in a broken font
    if drawn and _DRAWN.search(line):
        return "noise" if _BARS.isdisjoint(line) else "row"
    if len(line) < 20 and line[0] in _PAGE_STARTS and is_page_mark(line):
        return "page"
    if line.isascii() and _is_figure(line):
        return "cell"
    if (" " in line or "\u3000" in line) and _is_row(line):
        return "row"
    if line[-1] in _QUOTES:
        line = line.rstrip(_QUOTES) or line
    return "closed" if line[-1] in _CLOSERS else "open"


# --------------------------------------------------------------------------------------- rows

_COLUMNS = compiled(r"[0-9%]\s+-?[0-9][0-9,.]*%?(?:\s|$)")
_CELLS = compiled(r"\s{2,}")


def _is_row(line: str) -> bool:
    """Whether blanks part the columns of a table in ``line``."""
    if "。" in line or "，" in line or "；" in line:
        return False
    if _COLUMNS.search(line):
        return True
    cells = _CELLS.split(line)
    return len(cells) > 1 and len(line) > 4 * len(cells) and _is_figure(cells[-1])


def _is_figure(cell: str) -> bool:
    return cell[-1] in "0123456789%-—" and not cell.strip("-—0123456789,.%")


# --------------------------------------------------------------------------------------- pages

_DASHES = " -—–－―·\u3000"
_PAGE_STARTS = frozenset(_DASHES + "0123456789第")
_PAGE = compiled(
    r"[0-9]{1,3}-[0-9]{1,3}-[0-9]{1,4}|[0-9]{1,4}\s*/\s*[0-9]{1,4}"
    r"|(?:第\s*)?[0-9]{1,4}\s*页(?:\s*+(?:[,，/]\s*+)?共\s*[0-9]{1,4}\s*页)?"
)
_HEADS = (
    "招股意向书",
    "招股说明书",
    "募集说明书",
    "年度报告",
    "年度报告全文",
    "公报",
    "公告",
    "报告书",
)


def is_page_mark(line: str) -> bool:
    """Whether ``line`` is a page number: - 5 -, 1-1-246, 第3页, but no bare figure."""
    core = line.strip(_DASHES)
    if len(core) < 5 and core.isdigit():
        return len(core) < len(line)
    return _PAGE.fullmatch(line) is not None


def _with_running_heads(lines: list[Line]) -> list[Line]:
    """Mark as ``page`` the lines that return beside the page numbers."""
    beside: dict[str, list[int]] = {}
    for page, line in enumerate(lines):
        if line.kind == "page":
            for i in (page - 1, page + 1):
                if 0 <= i < len(lines) and lines[i].kind == "open" and len(lines[i].text) < _LONG:
                    beside.setdefault(re.sub("[0-9０-９]+", "0", lines[i].text), []).append(i)
    for text, places in beside.items():
        if len(places) > 2 or text.endswith(_HEADS):
            for i in places:
                lines[i] = lines[i]._replace(kind="page")
    return lines
