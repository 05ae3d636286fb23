"""One page laid out: its tables by ruling lines, and the lines of what stands outside them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from checker.document.pdf.grid import Grid, Region, grids_of
from checker.document.pdf.lines import Line, in_columns, lines_of
from checker.document.pdf.rules import Rules
from checker.document.printed import Piece

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
    number: int, size: tuple[float, float], pieces: Sequence[Piece], rules: Callable[[], Rules]
) -> Sheet:
    """Lay out page ``number`` of ``size`` with what stands on it; ``rules`` looks for its lines."""
    lines = lines_of(pieces)
    if all(len(line.pieces) == 1 for line in lines):
        # Nothing stands beside anything else: neither a table nor columns.
        return Sheet(number, *size, (), (tuple(lines),) if lines else ())
    tables, rest = _apart(pieces, grids_of(rules()))
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
            for part in _cut(piece, grid):
                region = grid.region_of(part)
                (left if region is None else cells.setdefault(region, [])).append(part)
        if len(cells) >= _FEWEST:
            tables.append(Ruled(grid, cells))
            rest = left
    return sorted(tables, key=lambda table: table.grid.ys[0]), rest


def _cut(piece: Piece, grid: Grid) -> Iterator[Piece]:
    """The parts of ``piece`` between the lines that it crosses: cells that were set too close."""
    inner = [x for x in grid.xs if piece.x0 + 1 < x < piece.x1 - 1]
    if not inner or not grid.ys[0] < (piece.top + piece.bottom) / 2 < grid.ys[-1]:
        return iter((piece,))
    # Each cut goes where a character begins nearest to the line.
    starts = [piece.edge(at) for at in range(len(piece.text) + 1)]
    places = {_nearest(starts, x) for x in inner}
    edges = [0, *sorted(places), len(piece.text)]
    parts = [piece.cut(first, last) for first, last in pairwise(edges) if last > first]
    whole = len({grid.region_of(part) for part in parts}) == 1
    return iter((piece,) if whole else parts)


def _nearest(places: Sequence[float], x: float) -> int:
    return min(range(len(places)), key=lambda at: abs(places[at] - x))
