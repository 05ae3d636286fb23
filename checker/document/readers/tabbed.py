"""Rows of a table whose cells nothing but tabs part, among paragraphs that nobody calls rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.document.model import Block
from checker.document.readers.cells import LONG

_FEWEST = 3
_FIGURE = frozenset("0123456789０１２３４５６７８９")


def with_rows(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield ``blocks``, paragraphs as rows where they are those of a table.

    Three or more in a row have the same number of cells, most of them with a figure behind the
    first, and none with a sentence.
    """
    for count, group in groupby(blocks, lambda block: _cells_in(text, block)):
        run = list(group)
        is_table = count > 1 and len(run) >= _FEWEST
        if is_table and 2 * sum(_has_figure(text, block) for block in run) >= len(run):
            yield from (block._replace(kind="row") for block in run)
        else:
            yield from run


def _cells_in(text: str, block: Block) -> int:
    """How many cells a paragraph has; 0 for one that is no line of them."""
    shown = text[block.start : block.end] if block.kind == "paragraph" else ""
    if "\t" not in shown or "\n" in shown or "。" in shown:
        return 0
    if any(len(cell) > LONG and "，" in cell for cell in shown.split("\t")):
        return 0
    # An empty first cell, as above a column of names, is no part of the block.
    line = text.rfind("\n", 0, block.start) + 1
    return text.count("\t", line, block.end) + 1


def _has_figure(text: str, block: Block) -> bool:
    return not _FIGURE.isdisjoint(text[text.find("\t", block.start) : block.end])
