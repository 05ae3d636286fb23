"""One page laid out: its tables by ruling lines, and the lines of what stands outside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from checker.document.pdf.grid import Grid, Region, grids_of
from checker.document.pdf.lines import Line, in_columns, lines_of
from checker.document.pdf.page import Piece, Run
from checker.document.pdf.rules import Rules

_FEWEST = 2


class Ruled(NamedTuple):
    """A table by ruling lines with the pieces of text in each of its cells."""

    grid: Grid
    cells: dict[Region, list[Piece]]


class Sheet(NamedTuple):
    """A page: its size in points, its ruled tables, and its other lines, a group a column."""

    number: int
    width: float
    height: float
    tables: tuple[Ruled, ...]
    groups: tuple[tuple[Line, ...], ...]


def sheet_of(
    number: int, size: tuple[float, float], pieces: Sequence[Piece], rules: Rules
) -> Sheet:
    """Lay out page ``number`` of ``size`` with what stands on it."""
    tables, rest = _apart(pieces, grids_of(rules)) if rules.down else ([], list(pieces))
    groups = [tuple(lines_of(group)) for group in in_columns(rest, size[0]) if group]
    return Sheet(number, *size, tuple(tables), tuple(groups))


def _apart(pieces: Sequence[Piece], grids: Sequence[Grid]) -> tuple[list[Ruled], list[Piece]]:
    """The tables with what stands in them, and the pieces outside of them."""
    tables: list[Ruled] = []
    rest = list(pieces)
    for grid in grids:
        cells: dict[Region, list[Piece]] = {}
        left: list[Piece] = []
        for piece in rest:
            runs = [part for run in piece for part in _cut(run, grid)]
            for region, group in groupby(runs, grid.region_of):
                home = left if region is None else cells.setdefault(region, [])
                home.append(tuple(group))
        if len(cells) >= _FEWEST:
            tables.append(Ruled(grid, cells))
            rest = left
    return sorted(tables, key=lambda table: table.grid.ys[0]), rest


def _cut(run: Run, grid: Grid) -> Iterator[Run]:
    """The parts of ``run`` on either side of the lines that it crosses: two cells set too close."""
    edges = [x for x in grid.xs[1:-1] if run.x0 + 1 < x < run.x1 - 1]
    each = (run.x1 - run.x0) / len(run.text)
    places = [0, *sorted({round((x - run.x0) / each) for x in edges}), len(run.text)]
    parts = [run.cut(first, last) for first, last in pairwise(places) if last > first]
    if len(parts) > 1 and len({grid.region_of(part) for part in parts}) == 1:
        return iter((run,))
    return iter(parts)
