"""What a reader hands over: the decoded text, its blocks, and a way back to lines and columns."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from checker.document.printed import Printed
    from checker.document.table import Places, Table

BlockKind = Literal["heading", "paragraph", "item", "row"]


class Block(NamedTuple):
    """A stretch of prose in source offsets: a heading, a paragraph, a list item or a table row.

    ``start`` and ``end`` are half-open code point offsets; ``level`` is the heading's depth (1 is
    the document's title), 0 for every other kind. Blocks never overlap and stand in order. What
    lies in no block (code, front matter, markup between blocks) is not prose and is not read.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0


class Notice(NamedTuple):
    """What a reader has to say of a file that it could read; ``key`` names the sentence."""

    key: str
    values: Mapping[str, str]


class Remark(NamedTuple):
    """A comment in the margin of a source that has one, which is no part of its text.

    ``number`` is its own in the source; ``start`` and ``end`` are the half-open source offsets of
    what it hangs on, equal where it hangs on a point.
    """

    number: str
    author: str
    text: str
    start: int
    end: int


class Document(NamedTuple):
    """One decoded report. ``text`` is what the file held, code point for code point.

    ``skipped`` are half-open spans inside blocks that are no prose (inline code, link targets,
    emphasis marks, a page number between two halves of a paragraph); they never overlap and
    stand in order. ``parted`` are the spans between the cells of a row. ``tables`` holds the tables
    whose cells the source itself tells apart; ``paragraphs`` are the offsets at which the numbered
    paragraphs begin, where the source has such numbers; ``printed`` are the runs of text with their
    boxes, where it has pages. ``text`` of a format without a text of its own (a workbook) is its
    cells, parted by tabs and line ends.
    """

    path: str
    text: str
    blocks: tuple[Block, ...]
    encoding: str = "utf-8"
    skipped: tuple[tuple[int, int], ...] = ()
    parted: tuple[tuple[int, int], ...] = ()
    tables: tuple[Table, ...] = ()
    paragraphs: tuple[int, ...] = ()
    notices: tuple[Notice, ...] = ()
    printed: tuple[Printed, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def places(self) -> Places | None:
        """The places of what the source counts or prints; None for a plain text."""
        if not (self.tables or self.paragraphs or self.printed):
            return None
        from checker.document.table import Places

        return Places(self.tables, self.paragraphs, self.printed)


class LineIndex(NamedTuple):
    """Lines and columns of a text, both counted from 1 in code points; CRLF ends one line."""

    starts: tuple[int, ...]
    length: int

    @classmethod
    def of(cls, text: str) -> LineIndex:
        """Index ``text``; a lone CR, a lone LF and CRLF each end a line."""
        return cls((0, *_line_ends(text)), len(text))

    def place(self, offset: int) -> tuple[int, int]:
        """Return (line, column) of ``offset``; raise ValueError outside the text."""
        if not 0 <= offset <= self.length:
            raise ValueError(f"offset {offset} outside a text of {self.length}")
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def span(self, line: int) -> tuple[int, int]:
        """Return the half-open offsets of ``line``, its line end included."""
        last = line == len(self.starts)
        return self.starts[line - 1], self.length if last else self.starts[line]


def _line_ends(text: str) -> Iterator[int]:
    at = 0
    if "\r" not in text:
        while (at := text.find("\n", at) + 1) > 0:
            yield at
        return
    for i, char in enumerate(text):
        if char == "\n" or (char == "\r" and text[i + 1 : i + 2] != "\n"):
            yield i + 1


class View(NamedTuple):
    """The normalised text that the engine reads, with an exact map back to the source.

    ``text`` is simplified Chinese with half-width digits, letters, punctuation and signs; what was
    dropped (crawl noise, blanks inside a figure, line ends inside a hard-wrapped paragraph) is
    recorded in ``kept`` and ``dropped``. View offset ``kept[k] <= i < kept[k + 1]`` stands at
    source offset ``i + dropped[k]``; both are empty where nothing was dropped. What is no prose is
    line ends. In rows the cells are parted by tabs.
    """

    text: str
    source: str
    kept: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()

    def to_source(self, offset: int) -> int:
        """Source offset of the character at view ``offset``."""
        if not self.kept:
            return offset
        k = bisect_right(self.kept, offset) - 1
        return offset + self.dropped[k] if k >= 0 else offset

    def to_view(self, offset: int) -> int:
        """View offset of the character at source ``offset``; of the next kept one if dropped."""
        if not self.kept:
            return offset
        k = bisect_right(self._origins, offset) - 1
        if k < 0:
            return min(offset, self.kept[0])
        shifted = offset - self.dropped[k]
        return shifted if k + 1 == len(self.kept) else min(shifted, self.kept[k + 1])

    @property
    def _origins(self) -> _Origins:
        return _Origins(self.kept, self.dropped)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Source span of the non-empty view span, without dropped characters at either edge."""
        if not self.kept:
            return start, end
        return self.to_source(start), self.to_source(end - 1) + 1


class _Origins:
    """Source offsets at which the view's kept stretches begin, without building a third tuple."""

    __slots__ = ("dropped", "kept")

    def __init__(self, kept: tuple[int, ...], dropped: tuple[int, ...]) -> None:
        self.kept = kept
        self.dropped = dropped

    def __len__(self) -> int:
        return len(self.kept)

    def __getitem__(self, k: int) -> int:
        return self.kept[k] + self.dropped[k]
