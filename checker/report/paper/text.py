"""A document's text as HTML: headings, paragraphs and tables, the figures in it marked."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from html import escape, unescape
from itertools import groupby
from typing import NamedTuple

from checker.document.model import Block, Document, LineIndex
from checker.document.readers import format_of
from checker.document.table import Cell, Table
from checker.messages import Lang
from checker.report.paper.words import word
from checker.report.width import clean

_HEADING = 2
"""The page's own headings stand above those of a document."""
_MARKER = 4
_BEFORE, _BEHIND = 28, 14
_BETWEEN = " | "
"""What stands between two cells where a row is told in a line."""
_MARKUP = ("html", "markdown")
_NUMBERED = ("text", "markdown")


class Mark(NamedTuple):
    """A figure's span in the source; ``opening`` and ``closing`` stand around it."""

    start: int
    end: int
    opening: str
    closing: str


class Source:
    """What a document shows of its source: without markup, references resolved, harmless."""

    def __init__(self, document: Document) -> None:
        self.text = document.text
        self.format = format_of(document.path)
        self._blocks = document.blocks
        gaps = ((start, end, _BETWEEN) for start, end in document.parted)
        self._gaps = sorted([*gaps, *((start, end, "") for start, end in document.skipped)])
        self._ends = [end for _, end, _ in self._gaps]

    def shown(self, start: int, end: int) -> str:
        """Return what people see of the source from ``start`` to ``end``."""
        pieces, at = [], start
        k = bisect_right(self._ends, start)
        while k < len(self._gaps) and self._gaps[k][0] < end:
            first, last, instead = self._gaps[k]
            if first > at:
                pieces.append(self._piece(at, first))
            pieces.append(instead)
            at = max(at, last)
            k += 1
        if end > at:
            pieces.append(self._piece(at, end))
        return "".join(pieces)

    def around(self, start: int, end: int) -> str:
        """Return a figure with a few words before and behind it, all of one block."""
        k = bisect_right(self._blocks, start, key=lambda block: block.start) - 1
        low, high = (self._blocks[k].start, self._blocks[k].end) if k >= 0 else (start, end)
        first, last = max(low, start - _BEFORE), max(end, min(high, end + _BEHIND))
        cut = "…" * (first > low), "…" * (last < high)
        return f"{cut[0]}{self.shown(min(first, start), last)}{cut[1]}"

    def _piece(self, start: int, end: int) -> str:
        piece = self.text[start:end]
        if self.format == "html":
            piece = piece.replace("\n", " ")
        if self.format in _MARKUP and "&" in piece:
            piece = unescape(piece)
        return piece if piece.isprintable() else "\n".join(map(clean, piece.split("\n")))

    def marked(self, start: int, end: int, marks: Iterator[Mark]) -> str:
        """Return the source from ``start`` to ``end`` as HTML; ``marks`` lie within, in order."""
        out, at = [], start
        for mark in marks:
            out.append(escape(self.shown(at, mark.start), quote=False))
            figure = escape(self.shown(mark.start, mark.end), quote=False)
            out.append(f"{mark.opening}{figure}{mark.closing}")
            at = mark.end
        out.append(escape(self.shown(at, end), quote=False))
        return "".join(out)


class Written:
    """Writes a document; ``marks`` are in order and never overlap."""

    def __init__(
        self, document: Document, source: Source, marks: Sequence[Mark], lang: Lang
    ) -> None:
        self._document = document
        self._source = source
        self._marks = marks
        self._lang: Lang = lang
        self._starts = [mark.start for mark in marks]
        self._lines = LineIndex.of(document.text)
        self._pages = [run.start for run in document.printed]

    def html(self) -> Iterator[str]:
        """Yield the blocks and tables in their order, a line each."""
        spans = _spans(self._document.tables)
        starts = [start for start, _, _ in spans]
        done = set[int]()

        def table_at(block: Block) -> int:
            k = bisect_right(starts, block.start) - 1
            return k if k >= 0 and block.start < spans[k][1] else -1

        for k, blocks in groupby(self._document.blocks, table_at):
            if k < 0:
                yield from self._prose(blocks)
            elif k not in done:
                done.add(k)
                yield from self._table(spans[k][2])

    def _prose(self, blocks: Iterator[Block]) -> Iterator[str]:
        for rows, group in groupby(blocks, lambda block: block.kind == "row"):
            if rows:
                yield '<div class="wide"><table>'
                yield from (f"<tr>{self._row(block)}</tr>" for block in group)
                yield "</table></div>"
            else:
                yield from map(self._block, group)

    def _block(self, block: Block) -> str:
        inside = self._inline(block.start, block.end)
        number = self._number(block)
        if block.kind == "heading":
            tag = f"h{min(block.level + _HEADING, 6)}"
            return f"<{tag}{number}>{inside}</{tag}>"
        if block.kind == "item":
            return f'<p class="item"{number}>{self._marker(block)}{inside}</p>'
        return f"<p{number}>{inside}</p>"

    def _number(self, block: Block) -> str:
        """For the margin: the line or page that a block begins on, or its paragraph's number."""
        if self._source.format in _NUMBERED:
            return f' data-n="{self._lines.place(block.start)[0]}"'
        if self._pages:
            k = bisect_right(self._pages, block.start) - 1
            return f' data-n="{self._document.printed[max(k, 0)].page}"'
        n = bisect_right(self._document.paragraphs, block.start)
        return f' data-n="{n}"' if n else ""

    def _marker(self, block: Block) -> str:
        """The marker that a list item begins with, where the source writes one."""
        if self._source.format != "markdown":
            return ""
        line, _ = self._lines.place(block.start)
        start, _ = self._lines.span(line)
        marker = self._source.shown(start, block.start).strip().lstrip("> ")
        marker = "•" if marker in ("-", "*", "+") else marker
        return escape(f"{marker} ") if len(marker) <= _MARKER else ""

    def _inline(self, start: int, end: int) -> str:
        return self._source.marked(start, end, self._within(start, end))

    def _within(self, start: int, end: int) -> Iterator[Mark]:
        k = bisect_left(self._starts, start)
        while k < len(self._marks) and self._marks[k].end <= end:
            yield self._marks[k]
            k += 1

    def _row(self, block: Block) -> str:
        """A row of a text, whose cells tabs part."""
        out, at = [], block.start
        while at <= block.end:
            tab = self._document.text.find("\t", at, block.end)
            end = block.end if tab < 0 else tab
            out.append(self._cell("td", at, end))
            at = end + 1
        return "".join(out)

    def _table(self, table: Table) -> Iterator[str]:
        rows = {row: list(cells) for row, cells in groupby(table.cells, lambda cell: cell.row)}
        numbers = list(rows)
        taken: dict[int, int] = {}
        yield '<div class="wide"><table>'
        named = clean(table.sheet) or word(self._lang, "table", number=table.number)
        yield f"<caption>{escape(named)}</caption>"
        for k, cells in enumerate(rows.values()):
            out: list[str] = []
            column = 1
            for cell in cells:
                out += _gap(column, cell.column, [c for c, last in taken.items() if last > k])
                last = bisect_left(numbers, cell.row + cell.rows)
                out.append(self._spanning(cell, last - k, head=not k))
                column = cell.column + cell.columns
                if cell.rows > 1:
                    taken |= dict.fromkeys(range(cell.column, column), last)
            yield f"<tr>{''.join(out)}</tr>"
        yield "</table></div>"

    def _spanning(self, cell: Cell, rows: int, *, head: bool) -> str:
        spans = f' rowspan="{rows}"' if rows > 1 else ""
        if cell.columns > 1:
            spans += f' colspan="{cell.columns}"'
        return self._cell("th" if head else "td", cell.start, cell.end, spans)

    def _cell(self, tag: str, start: int, end: int, spans: str = "") -> str:
        """A cell; what holds nothing but a figure is set like one."""
        figures = sum(mark.end - mark.start for mark in self._within(start, end))
        alone = figures and end - start - figures <= 1
        return f"<{tag}{' class=n' if alone else ''}{spans}>{self._inline(start, end)}</{tag}>"


def _spans(tables: Sequence[Table]) -> list[tuple[int, int, Table]]:
    """Where each table stands, in order; one inside another is left to the outer one."""
    found: list[tuple[int, int, Table]] = []
    for table in tables:
        shown = [cell for cell in table.cells if cell.end > cell.start]
        if shown:
            start, end = min(c.start for c in shown), max(c.end for c in shown)
            found.append((start, end, table))
    found.sort(key=lambda span: (span[0], -span[1]))
    outer: list[tuple[int, int, Table]] = []
    for span in found:
        if not outer or span[0] >= outer[-1][1]:
            outer.append(span)
    return outer


def _gap(column: int, upto: int, taken: Sequence[int]) -> Iterator[str]:
    """Empty cells for the columns that the source leaves out and none above reaches into."""
    for edge in (*sorted(c for c in taken if column <= c < upto), upto):
        if edge > column:
            yield f'<td colspan="{edge - column}"></td>'
        column = edge + 1
