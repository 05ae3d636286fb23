"""From the pieces of a page to its lines in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.document.printed import Piece

_OVERLAP = 0.5
_ENOUGH = 6
"""Lines side by side that make two columns of print."""
_FILLED = 0.6


class Line(NamedTuple):
    """The pieces that stand on one line, from left to right; ``em`` is the width of a character."""

    pieces: tuple[Piece, ...]
    x0: float
    top: float
    x1: float
    bottom: float
    em: float
    text: str
    """What the line says, a blank between its pieces."""


def lines_of(pieces: Iterable[Piece]) -> list[Line]:
    """Return the lines that ``pieces`` make, from the top down."""
    lines: list[list[Piece]] = []
    bottom = top = 0.0
    for piece in sorted(pieces, key=_middle):
        shared = min(piece.bottom, bottom) - max(piece.top, top)
        if lines and shared > _OVERLAP * min(piece.bottom - piece.top, bottom - top):
            lines[-1].append(piece)
        else:
            lines.append([piece])
            top, bottom = piece.top, piece.bottom
    return [_line(pieces) for pieces in lines]


def _line(pieces: list[Piece]) -> Line:
    if len(pieces) == 1:
        piece = pieces[0]
        return Line((piece,), *piece[1:6], piece.text)
    pieces.sort(key=_left)
    return Line(
        tuple(pieces),
        pieces[0].x0,
        min(piece.top for piece in pieces),
        max(piece.x1 for piece in pieces),
        max(piece.bottom for piece in pieces),
        max(pieces, key=_length).em,
        " ".join(piece.text for piece in pieces),
    )


def _left(piece: Piece) -> float:
    return piece.x0


def _length(piece: Piece) -> int:
    return len(piece.text)


def _middle(piece: Piece) -> float:
    return piece.top + piece.bottom


def in_columns(pieces: Sequence[Piece], width: float) -> list[list[Piece]]:
    """Return ``pieces`` in groups that are read one after another.

    Where two columns of prose stand side by side: what stands above them, the left one, the right
    one, and what stands below.
    """
    gutter = _gutter(pieces, width)
    if gutter is None:
        return [list(pieces)]
    crossing = [piece for piece in pieces if piece.x0 < gutter < piece.x1]
    beside = [piece for piece in pieces if not piece.x0 < gutter < piece.x1]
    edges = sorted(_middle(piece) for piece in crossing)
    groups: list[list[Piece]] = []
    for above, below in zip([-1e9, *edges], [*edges, 1e9], strict=True):
        here = [piece for piece in beside if above < _middle(piece) <= below]
        groups.append([piece for piece in here if piece.x0 < gutter])
        groups.append([piece for piece in here if piece.x0 >= gutter])
        groups.append([piece for piece in crossing if _middle(piece) == below])
    return [group for group in groups if group]


def _gutter(pieces: Sequence[Piece], width: float) -> float | None:
    """Where the blank between two columns of prose runs down the page; None without columns."""
    if len(pieces) < 2 * _ENOUGH:
        return None
    ends = sorted(piece.x1 for piece in pieces if width * 0.3 < piece.x1 < width * 0.68)
    if len(ends) < _ENOUGH:
        return None
    left = ends[len(ends) * 9 // 10]
    starts = [piece.x0 for piece in pieces if left < piece.x0 < width * 0.7]
    if len(starts) < _ENOUGH:
        return None
    gutter = (left + min(starts)) / 2
    sides = (
        [piece for piece in pieces if piece.x1 < gutter],
        [piece for piece in pieces if piece.x0 > gutter],
    )
    return gutter if all(map(_is_prose, sides)) else None


def _is_prose(pieces: Sequence[Piece]) -> bool:
    """Whether most of ``pieces`` fill the width that they share."""
    if len(pieces) < _ENOUGH:
        return False
    left = min(piece.x0 for piece in pieces)
    right = max(piece.x1 for piece in pieces)
    long = sum(piece.x1 - piece.x0 > (right - left) * _FILLED for piece in pieces)
    return long * 3 > len(pieces) * 2
