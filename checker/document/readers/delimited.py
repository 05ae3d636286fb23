"""CSV and its kin: one table, its columns parted by commas, tabs, semicolons or bars.

The grammar is RFC 4180's: a field that begins with a quote ends with one, and a quote inside is
doubled. The standard library's reader tells no offsets, so the fields are found by a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from checker.document.encoding import DecodeError
from checker.document.model import Block, Document
from checker.document.readers.cells import WIDEST, Span, row_blocks, set_in, trimmed
from checker.document.table import Cell, Table
from checker.patterns import compiled

_DELIMITERS = "\t,;|，"
_SAMPLE = 20_000


def read(text: str, path: str, encoding: str = "utf-8") -> Document:
    """Return ``text`` as one table; the delimiter is the one that parts most lines alike.

    Raises DecodeError (``too-wide``) where it has more columns than any program shows.
    """
    cells = list(_cells(text, delimiter_of(text)))
    blocks: list[Block] = []
    parted: list[Span] = []
    for _, row in groupby(cells, lambda cell: cell.row):
        made, gaps = row_blocks(row)
        blocks += made
        parted += gaps
    return Document(
        path, text, tuple(blocks), encoding, (), tuple(parted), (Table(1, tuple(cells)),)
    )


def delimiter_of(text: str) -> str:
    """Return the sign that parts the columns: the one that occurs alike in most lines."""
    sample = re.sub(r'"[^"]*+"', "", text[:_SAMPLE])
    rows = [line for line in sample.splitlines() if line.strip()]

    def alike(sign: str) -> tuple[int, int]:
        counts = [row.count(sign) for row in rows if sign in row]
        usual = max(set(counts), key=counts.count, default=0)
        return counts.count(usual) if usual else 0, usual

    return max(_DELIMITERS, key=alike) if rows else ","


def _cells(text: str, delimiter: str) -> Iterator[Cell]:
    sign = re.escape(delimiter)
    field = compiled(
        rf'[ ]*"(?P<quoted>[^"]*+(?:""[^"]*+)*+)"[^{sign}\r\n]*+|(?P<bare>[^{sign}\r\n]*+)'
    )
    row = column = 1
    at = 0
    while at <= len(text):
        found = field.match(text, at)
        assert found is not None  # an empty field matches everywhere
        group = "bare" if found["quoted"] is None else "quoted"
        start, end = trimmed(text, *found.span(group))
        shown = text[start:end].replace('""', '"')
        yield Cell(row, column, start, end, shown, indent=set_in(found[group]))
        if column > WIDEST:
            raise DecodeError("too-wide", str(WIDEST))
        at = found.end()
        if text.startswith(delimiter, at):
            at, column = at + 1, column + 1
        else:
            at += 2 if text.startswith("\r\n", at) else 1
            row, column = row + 1, 1
            if at == len(text):
                break
