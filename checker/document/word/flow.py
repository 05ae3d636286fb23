"""The text of a Word file as it is written out: paragraph by paragraph and row by row."""

from __future__ import annotations

from checker.document.model import Block, BlockKind
from checker.document.readers import headings
from checker.document.readers.cells import Span, row_blocks, trimmed
from checker.document.table import Table
from checker.document.word.paragraph import Paragraph
from checker.document.word.table import OpenCell, OpenTable
from checker.document.word.trace import Trace

_CAPTION = 120


class Flow:
    """Writes what is read, and keeps where it stands."""

    def __init__(self, trace: Trace) -> None:
        self._trace = trace
        self._recent = ["", ""]
        self.text: list[str] = []
        self.at = 0
        """How many characters were written."""
        self.blocks: list[Block] = []
        self.parted: list[Span] = []
        self.tables: list[Table] = []

    @property
    def before(self) -> str:
        """What stands before a table that begins here."""
        return "\n".join(self._recent)

    def paragraph(self, paragraph: Paragraph) -> None:
        """Write a paragraph that stands in no cell."""
        text = "".join(paragraph.text)
        start = self._write(text + "\n")
        self._trace.place(start, paragraph)
        first, last = trimmed(text, 0, len(text))
        if first == last or paragraph.entry:
            return
        shown = text[first:last]
        is_short = len(shown) <= _CAPTION
        self._recent = [self._recent[1], shown if is_short else ""]
        level = (paragraph.level or _level_of(shown)) if is_short else 0
        kind: BlockKind = "heading" if level else "item" if paragraph.item else "paragraph"
        self.blocks.append(Block(kind, start + first, start + last, level))

    def row(self, table: OpenTable) -> None:
        """Write the row of ``table`` that is over."""
        cells = table.end_row(self._cell)
        self._write("\n")
        blocks, gaps = row_blocks(cells)
        self.blocks += blocks
        self.parted += gaps

    def table(self, table: OpenTable) -> None:
        """Keep a table, all rows of which are written."""
        if table.cells and not table.layout:
            self.tables.append(Table(table.number, tuple(table.cells), before=table.before))

    def _cell(self, cell: OpenCell) -> tuple[int, str]:
        texts: list[str] = []
        begin = self.at
        for paragraph in cell.paragraphs:
            texts.append("".join(paragraph.text))
            self._trace.place(begin, paragraph)
            begin += len(texts[-1]) + 1
        text = "\n".join(texts)
        return self._write(text + "\t"), text

    def _write(self, text: str) -> int:
        start = self.at
        self.text.append(text)
        self.at += len(text)
        return start


def _level_of(shown: str) -> int:
    """Return the level of a heading that has no style and is told by its marker, 0 for none."""
    if len(shown) > headings.LONGEST or "\n" in shown:
        return 0
    found = headings.level_of(shown, is_open=shown[-1] not in "。！？；：，、…!?;:.,")
    return found[0] if found is not None and found[0] != headings.UNMARKED else 0
