"""Tables of pages in one form, whether ruling lines or blanks part their cells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from checker.document.pdf.aligned import columns_of, placed, rows_of
from checker.document.pdf.lines import Line, lines_of
from checker.document.pdf.sheet import Ruled

_NEAR = 4.0
_HEADER = 4


class Field(NamedTuple):
    """A cell: its first row and column, from 1, what it spans, its page, and its lines of text."""

    row: int
    column: int
    rows: int
    columns: int
    page: int
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """What it says, its lines joined."""
        return "".join(line.text for line in self.lines)


class Draft(NamedTuple):
    """A table as it was found: the left edges of its columns, and its cells in order."""

    edges: tuple[float, ...]
    fields: tuple[Field, ...]

    @property
    def height(self) -> int:
        """How many rows it has."""
        return max((field.row + field.rows - 1 for field in self.fields), default=0)

    def goes_on_in(self, other: Draft) -> bool:
        """Whether ``other``, at the head of the next page, has the columns of this one."""
        return len(self.edges) == len(other.edges) and all(
            abs(one - two) < _NEAR for one, two in zip(self.edges, other.edges, strict=True)
        )

    def with_rows_of(self, other: Draft) -> Draft:
        """Return this table with the rows of ``other``, but for the header that it repeats."""
        repeated = _repeated(self, other)
        down = self.height - repeated
        more = (
            field._replace(row=field.row + down) for field in other.fields if field.row > repeated
        )
        return self._replace(fields=(*self.fields, *more))


def _repeated(table: Draft, other: Draft) -> int:
    """How many rows on top of ``other`` are those on top of ``table``."""
    tops = zip(_rows(table), _rows(other), strict=False)
    count = 0
    for one, two in tops:
        if one != two or count == _HEADER:
            break
        count += 1
    return count


def _rows(table: Draft) -> Iterator[list[tuple[int, str]]]:
    for _, row in groupby(table.fields, lambda field: field.row):
        yield [(field.column, field.text) for field in row]


def ruled_draft(ruled: Ruled, page: int) -> Draft:
    """Return the table that ruling lines draw on ``page``."""
    grid, cells = ruled
    fields = (
        Field(*region, page, tuple(lines_of(cells.get(region, ())))) for region in grid.regions
    )
    return Draft(grid.xs, tuple(fields))


def aligned_draft(lines: Sequence[Line], page: int) -> Draft:
    """Return the table whose rows are ``lines`` of ``page``."""
    columns = columns_of(lines)
    fields: list[Field] = []
    for row, parts in enumerate(rows_of(lines, columns), 1):
        taken: dict[int, list[Line]] = {}
        spans: dict[int, int] = {}
        for piece, column, span in (each for line in parts for each in placed(line, columns)):
            taken.setdefault(column, []).extend(lines_of([piece]))
            spans[column] = max(span, spans.get(column, 1))
        covered = {c for column, span in spans.items() for c in range(column + 1, column + span)}
        fields += [
            Field(row, column, 1, spans.get(column, 1), page, tuple(taken.get(column, ())))
            for column in range(1, len(columns) + 1)
            if column not in covered or column in taken
        ]
    return Draft(tuple(left for left, _ in columns), tuple(fields))
