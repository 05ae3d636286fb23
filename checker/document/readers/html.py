"""HTML: paragraphs, headings, list items and tables; scripts, styles and comments are none.

Offsets are those of the file: what stands between two pieces of a paragraph's text (tags inside it,
line ends of the markup) is skipped, never searched for again.
"""

from __future__ import annotations

from checker.document.model import Block, BlockKind, Document
from checker.document.readers import headings
from checker.document.readers.cells import Slots, Span, row_blocks, set_in
from checker.document.readers.markup import Token, attribute, tokens
from checker.document.table import Cell, Table

_SILENT = frozenset(
    "script style template noscript textarea select svg math title iframe object".split()
)
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span "
    "strike strong sub sup time tt u var wbr o:p img".split()
)
_CAPTION = 120
_WIDEST, _TALLEST = 1_000, 65_534


def read(text: str, path: str, encoding: str = "utf-8") -> Document:
    """Return ``text`` with its prose as blocks and its tables."""
    reader = _Reader()
    for token in tokens(text):
        reader.take(token)
    reader.finish()
    reader.blocks.sort(key=lambda block: block.start)
    return Document(
        path,
        text,
        tuple(reader.blocks),
        encoding,
        tuple(sorted(reader.skipped)),
        tuple(sorted(reader.parted)),
        tuple(sorted(reader.tables, key=lambda table: table.number)),
    )


class _Open:
    """A table that is being read."""

    __slots__ = ("before", "cells", "layout", "number", "slots", "span")

    def __init__(self, number: int, before: str) -> None:
        self.number, self.before = number, before
        self.slots = Slots()
        self.cells: list[Cell] = []
        self.layout = False
        """Whether a table stands in one of its cells: then it only arranges a page."""
        self.span: tuple[int, int] | None = None
        """(rows, columns) of the cell that is open."""


class _Reader:
    """Collects the pieces of text of the paragraph, heading, item or cell that is open."""

    def __init__(self) -> None:
        self._silent: list[str] = []
        self._kind: BlockKind = "paragraph"
        self._level = 0
        self._pieces: list[tuple[int, int, str]] = []
        self._open: list[_Open] = []
        self._count = 0
        self._recent = ["", ""]
        self.blocks: list[Block] = []
        self.skipped: list[Span] = []
        self.parted: list[Span] = []
        self.tables: list[Table] = []

    # ------------------------------------------------------------------------------- events

    def take(self, token: Token) -> None:
        """Take in the next token."""
        tag = token.shown
        if token.kind == "text":
            self._piece(token)
        elif token.kind == "start":
            if tag in _SILENT and not token.attributes.endswith("/"):
                self._silent.append(tag)
            elif not self._silent and tag not in _INLINE:
                self._begin(tag, token)
        elif tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif not self._silent and tag not in _INLINE:
            self._end(tag)

    def finish(self) -> None:
        """Close what the file left open."""
        self._flush()
        while self._open:
            self._end("table")

    # ------------------------------------------------------------------------------- structure

    def _begin(self, tag: str, token: Token) -> None:
        table = self._open[-1] if self._open else None
        if tag == "table":
            self._flush()
            self._count += 1
            self._open.append(_Open(self._count, "\n".join(self._recent)))
        elif table is not None and tag == "tr":
            self._close_cell()
            table.slots.next_row()
        elif table is not None and tag in ("td", "th"):
            self._close_cell()
            if not table.slots.row:
                table.slots.next_row()
            table.span = (
                _span(attribute(token, "rowspan"), _TALLEST),
                _span(attribute(token, "colspan"), _WIDEST),
            )
        elif table is not None and table.span is not None:
            self._line_break()
        else:
            self._flush()
            self._kind = "item" if tag == "li" else "paragraph"
            if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
                self._kind, self._level = "heading", int(tag[1])

    def _end(self, tag: str) -> None:
        table = self._open[-1] if self._open else None
        if table is None:
            self._flush()
        elif tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "caption":
            self._flush()
            table.before = f"{table.before}\n{self._recent[1]}"
        elif tag == "table":
            self._close_cell()
            self._flush()
            self._close_table(self._open.pop())
        elif table.span is not None:
            self._line_break()
        else:
            self._flush()

    def _close_table(self, table: _Open) -> None:
        if table.layout:
            shown = (cell for cell in table.cells if cell.text)
            self.blocks += [Block("paragraph", cell.start, cell.end) for cell in shown]
            return
        if not table.cells:
            return
        self.tables.append(Table(table.number, tuple(table.cells), before=table.before))
        outer = self._open[-1] if self._open else None
        if outer is not None and outer.span is not None and len(table.cells) == 1:
            # A table of one cell inside a cell holds nothing but that cell's text.
            cell = table.cells[0]
            self._pieces.append((cell.start, cell.end, cell.text))
            return
        if outer is not None:
            outer.layout = True
        rows: dict[int, list[Cell]] = {}
        for cell in table.cells:
            rows.setdefault(cell.row, []).append(cell)
        for row in rows.values():
            blocks, gaps = row_blocks(row)
            self.blocks += blocks
            self.parted += gaps

    def _close_cell(self) -> None:
        table = self._open[-1] if self._open else None
        if table is None or table.span is None:
            return
        rows, columns = table.span
        table.span = None
        raw = "".join(shown for _, _, shown in self._pieces)
        start, end, text = self._taken()
        row, column = table.slots.row, table.slots.put(rows, columns)
        table.cells.append(Cell(row, column, start, end, text, rows, columns, set_in(raw)))

    # ------------------------------------------------------------------------------- text

    def _piece(self, token: Token) -> None:
        in_cell = bool(self._open) and self._open[-1].span is not None
        if not self._silent and (self._pieces or in_cell or not token.shown.isspace()):
            self._pieces.append((token.start, token.end, token.shown))

    def _line_break(self) -> None:
        """End a line inside a cell; sentences there are paragraphs of their own."""
        if any("。" in shown for _, _, shown in self._pieces):
            self._flush()
        elif any(shown.strip() for _, _, shown in self._pieces):
            at = self._pieces[-1][1]
            self._pieces.append((at, at, "\n"))

    def _taken(self) -> tuple[int, int, str]:
        """Take the pieces collected: the span of what they show, and what they show."""
        pieces, self._pieces = self._pieces, []
        while pieces and not pieces[0][2].strip():
            del pieces[0]
        while pieces and not pieces[-1][2].strip():
            del pieces[-1]
        if not pieces:
            return 0, 0, ""
        done = 0
        for start, end, _ in pieces:
            if done and start > done:
                self.skipped.append((done, start))
            done = max(done, end)
        first, last = pieces[0], pieces[-1]
        start = first[0] + len(first[2]) - len(first[2].lstrip()) if _plain(first) else first[0]
        end = last[1] - len(last[2]) + len(last[2].rstrip()) if _plain(last) else last[1]
        return start, end, "".join(shown for _, _, shown in pieces).strip()

    def _flush(self) -> None:
        kind, level = self._kind, self._level
        self._kind, self._level = "paragraph", 0
        start, end, text = self._taken()
        if not text:
            return
        self._recent = [self._recent[1], text if len(text) <= _CAPTION else ""]
        if kind == "paragraph" and len(text) <= headings.LONGEST and "\n" not in text:
            found = headings.level_of(text, is_open=text[-1] not in "。！？；：，、…!?;:.,")
            if found is not None and found[0] != headings.UNMARKED:
                kind, level = "heading", found[0]
        self.blocks.append(Block(kind, start, end, level))


def _plain(piece: tuple[int, int, str]) -> bool:
    """Whether ``piece`` shows just what the file has."""
    return piece[1] - piece[0] == len(piece[2])


def _span(value: str, most: int) -> int:
    digits = value.strip()
    return min(max(int(digits), 1), most) if digits.isascii() and digits.isdigit() else 1
