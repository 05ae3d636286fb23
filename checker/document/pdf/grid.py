"""Tables by their ruling lines: lines that meet make a grid, and a missing line merges cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from checker.document.pdf.rules import Rule, Rules
from checker.document.printed import Piece

_NEAR = 3.0
_BEYOND = 8.0
_MOST = 400_000


class Region(NamedTuple):
    """A cell of a grid: its first row and column, from 1, and how many of each it takes."""

    row: int
    column: int
    rows: int
    columns: int


class Grid(NamedTuple):
    """A table on a page: the edges of its columns and rows in points, and its cells in order."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    regions: tuple[Region, ...]

    @property
    def area(self) -> float:
        """What it takes of the page."""
        return (self.xs[-1] - self.xs[0]) * (self.ys[-1] - self.ys[0])

    def region_of(self, piece: Piece) -> Region | None:
        """Return the cell in which ``piece`` stands, None outside of the table."""
        x, y = (piece.x0 + piece.x1) / 2, (piece.top + piece.bottom) / 2
        if not (self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]):
            return None
        column = bisect_right(self.xs, x, 1, len(self.xs) - 1)
        row = bisect_right(self.ys, y, 1, len(self.ys) - 1)
        return next(
            region
            for region in self.regions
            if region.row <= row < region.row + region.rows
            and region.column <= column < region.column + region.columns
        )


def grids_of(rules: Rules) -> list[Grid]:
    """Return the grids of more than one cell that ``rules`` draw, the smallest first."""
    if len(rules.along) * len(rules.down) > _MOST:
        return []
    grids = (_grid(along, down) for along, down in _meeting(rules))
    return sorted((grid for grid in grids if grid is not None), key=lambda grid: grid.area)


def _meeting(rules: Rules) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """The lines along and down of each set of lines that meet one another."""
    along, down = rules
    heads = _Sets(len(along) + len(down))
    for i, flat in enumerate(along):
        for j, steep in enumerate(down, len(along)):
            if _within(steep.at, flat) and _within(flat.at, steep):
                heads.join(i, j)
    for members in heads.sets():
        yield (
            [along[k] for k in members if k < len(along)],
            [down[k - len(along)] for k in members if k >= len(along)],
        )


def _within(at: float, rule: Rule) -> bool:
    return rule.start - _NEAR <= at <= rule.end + _NEAR


def _grid(along: Sequence[Rule], down: Sequence[Rule]) -> Grid | None:
    if len(along) < 2 or not down:
        return None
    xs = _edges([rule.at for rule in down], along)
    ys = _edges([rule.at for rule in along], down)
    columns, rows = len(xs) - 1, len(ys) - 1
    if columns < 1 or rows < 1 or columns * rows > _MOST:
        return None
    cells = _Sets(columns * rows)
    steep, flat = _by_edge(xs, down), _by_edge(ys, along)
    for row in range(rows):
        middle = (ys[row] + ys[row + 1]) / 2
        for column in range(1, columns):
            if not any(_within(middle, rule) for rule in steep[column]):
                cells.join(row * columns + column - 1, row * columns + column)
    for column in range(columns):
        middle = (xs[column] + xs[column + 1]) / 2
        for row in range(1, rows):
            if not any(_within(middle, rule) for rule in flat[row]):
                cells.join((row - 1) * columns + column, row * columns + column)
    regions = sorted(_region(members, columns) for members in cells.sets())
    return Grid(tuple(xs), tuple(ys), tuple(regions)) if len(regions) > 1 else None


def _edges(lines: Iterable[float], crossing: Sequence[Rule]) -> list[float]:
    """The places of ``lines``, and the ends of the lines that cross them where a side is open."""
    edges: list[float] = []
    for at in sorted(lines):
        if not edges or at - edges[-1] > _NEAR:
            edges.append(at)
    starts = sorted(rule.start for rule in crossing)
    ends = sorted((rule.end for rule in crossing), reverse=True)
    # Two lines at least reach beyond: one alone is a slip of the drawing.
    if len(crossing) > 1 and starts[1] < edges[0] - _BEYOND:
        edges.insert(0, starts[0])
    if len(crossing) > 1 and ends[1] > edges[-1] + _BEYOND:
        edges.append(ends[0])
    return edges


def _by_edge(edges: Iterable[float], rules: Iterable[Rule]) -> list[list[Rule]]:
    """The lines that lie on each edge."""
    return [[rule for rule in rules if abs(rule.at - edge) <= _NEAR] for edge in edges]


def _region(members: Sequence[int], columns: int) -> Region:
    rows = [member // columns for member in members]
    places = [member % columns for member in members]
    return Region(
        min(rows) + 1,
        min(places) + 1,
        max(rows) - min(rows) + 1,
        max(places) - min(places) + 1,
    )


class _Sets:
    """Numbers from 0 in sets that are joined two by two."""

    def __init__(self, count: int) -> None:
        self._heads = list(range(count))

    def _head(self, number: int) -> int:
        while self._heads[number] != number:
            self._heads[number] = self._heads[self._heads[number]]
            number = self._heads[number]
        return number

    def join(self, one: int, other: int) -> None:
        """Join the sets of two numbers."""
        one, other = sorted((self._head(one), self._head(other)))
        self._heads[other] = one

    def sets(self) -> Iterator[list[int]]:
        """Yield the members of each set."""
        members: dict[int, list[int]] = {}
        for number in range(len(self._heads)):
            members.setdefault(self._head(number), []).append(number)
        yield from members.values()
