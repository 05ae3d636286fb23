"""Tables without ruling lines: lines whose pieces stand below one another in columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.document.pdf.lines import Line
from checker.document.printed import Piece

_LONELY = 2
"""So many lines of one piece may stand between two lines of several in one table."""
_NARROW = 0.6
_SEVERAL = 2
_TIGHT = 0.8
_PITCH = 3.0
"""A gap higher than so many lines ends a table."""


class Placed(NamedTuple):
    """A piece of a row: its column, from 1, and how many it takes."""

    piece: Piece
    column: int
    columns: int


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"[-+−(（]?[0-9][0-9,，.]*[%％‰]?[)）]?|[-—–－…]{1,3}")


def is_figure(piece: Piece) -> bool:
    """Whether ``piece`` holds a figure, or the dash of an empty cell, and nothing else."""
    return _figure().fullmatch(piece.text.replace(" ", "")) is not None


def blocks_of(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield the stretches of ``lines``, each with whether its lines make a table."""
    at = done = 0
    while at < len(lines):
        end = _end_of_table(lines, at) if len(lines[at].pieces) > 1 else at
        if end > at:
            if at > done:
                yield False, list(lines[done:at])
            yield True, list(lines[at:end])
            at = done = end
        else:
            at += 1
    if done < len(lines):
        yield False, list(lines[done:])


def _end_of_table(lines: Sequence[Line], first: int) -> int:
    """Behind the last line of the table that begins with line ``first``; ``first`` for none."""
    end, lonely = first, 0
    for at in range(first, len(lines)):
        line = lines[at]
        if at > first and line.top - lines[at - 1].bottom > _PITCH * line.em:
            break
        if len(line.pieces) > 1:
            end, lonely = at + 1, 0
        elif lonely == _LONELY or not _may_stand_between(line, lines[first:at]):
            break
        else:
            lonely += 1
    rows = [line for line in lines[first:end] if len(line.pieces) > 1]
    tabular = [line for line in rows if any(map(is_figure, line.pieces[1:]))]
    return end if len(rows) > 1 and len(tabular) * 2 >= len(rows) and tabular else first


def _may_stand_between(line: Line, above: Sequence[Line]) -> bool:
    """Whether a line of one piece may be a row without figures, or half of a cell."""
    left = min(other.x0 for other in above)
    right = max(other.x1 for other in above)
    return line.x1 - line.x0 < (right - left) * _NARROW and line.text[-1] not in "。；"


def columns_of(lines: Sequence[Line]) -> list[tuple[float, float]]:
    """Return left and right edge of the columns of a table: where most pieces lie."""
    most = max(len(line.pieces) for line in lines)
    for least in range(most, 1, -1):
        full = [line for line in lines if len(line.pieces) >= least]
        columns = _overlapping([piece for line in full for piece in line.pieces])
        if (len(full) > 1 or least == 2) and len(columns) >= least:
            return columns
    return columns


def _overlapping(pieces: Sequence[Piece]) -> list[tuple[float, float]]:
    columns: list[tuple[float, float]] = []
    for x0, x1 in sorted((piece.x0, piece.x1) for piece in pieces):
        if columns and x0 < columns[-1][1]:
            columns[-1] = columns[-1][0], max(columns[-1][1], x1)
        else:
            columns.append((x0, x1))
    return columns


def placed(line: Line, columns: Sequence[tuple[float, float]]) -> Iterator[Placed]:
    """Yield the pieces of ``line`` with the columns that they take."""
    for piece in line.pieces:
        x0, x1 = piece.x0, piece.x1
        taken = [k for k, (left, right) in enumerate(columns, 1) if x0 < right and left < x1]
        if not taken:
            middle = (x0 + x1) / 2
            taken = [min(range(1, len(columns) + 1), key=lambda k: _off(columns[k - 1], middle))]
        yield Placed(piece, taken[0], taken[-1] - taken[0] + 1)


def rows_of(lines: Sequence[Line], columns: Sequence[tuple[float, float]]) -> Iterator[list[Line]]:
    """Yield the lines of each row: a label too long for its column goes on below itself."""
    taken = [{piece.column for piece in placed(line, columns)} for line in lines]
    row: list[Line] = []
    for k, line in enumerate(lines):
        if row and not (_overlaps(taken, lines, k) or _goes_on(taken, lines, k)):
            yield row
            row = []
        row.append(line)
    if row:
        yield row


def _overlaps(taken: Sequence[set[int]], lines: Sequence[Line], k: int) -> bool:
    """Whether a label and figures halfway down it stand on lines ``k - 1`` and ``k``."""
    one, other = taken[k - 1], taken[k]
    return ({1} in (one, other)) and not one & other and lines[k].top < lines[k - 1].bottom


def _goes_on(taken: Sequence[set[int]], lines: Sequence[Line], k: int) -> bool:
    """Whether line ``k`` is the rest of a label: nearer to its row than the next row is to it.

    What stands nearer to the row below it is the heading of that.
    """
    if taken[k] != {1} or len(taken[k - 1]) < _SEVERAL or 1 not in taken[k - 1]:
        return False
    if k + 1 == len(lines) or 1 not in taken[k + 1] or lines[k].text[-1] in "：:":
        return False
    above = lines[k].bottom - lines[k - 1].bottom
    return above < _TIGHT * (lines[k + 1].bottom - lines[k].bottom)


def _off(column: tuple[float, float], middle: float) -> float:
    return abs((column[0] + column[1]) / 2 - middle)
