"""From the pieces of a page to its lines in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from checker.document.pdf.page import Piece, Run

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

    @property
    def runs(self) -> list[Run]:
        """The runs of all pieces."""
        return [run for piece in self.pieces for run in piece]

    @property
    def text(self) -> str:
        """What the line says, a blank between its pieces."""
        return " ".join(map(text_of, self.pieces))


def text_of(piece: Piece) -> str:
    """Return what a piece of a line says."""
    return "".join(f" {run.text}" if run.blank else run.text for run in piece)


def lines_of(pieces: Iterable[Piece]) -> list[Line]:
    """Return the lines that ``pieces`` make, from the top down."""
    lines: list[list[Piece]] = []
    bottom = top = 0.0
    for piece in sorted(pieces, key=_middle):
        first, last = _height(piece)
        shared = min(last, bottom) - max(first, top)
        if lines and shared > _OVERLAP * min(last - first, bottom - top):
            lines[-1].append(piece)
        else:
            lines.append([piece])
            top, bottom = first, last
    return [_line(sorted(line, key=lambda piece: piece[0].x0)) for line in lines]


def _line(pieces: Sequence[Piece]) -> Line:
    heights = [_height(piece) for piece in pieces]
    runs = [run for piece in pieces for run in piece]
    # Han characters are as wide as the type is high; boxes differ in height from font to font.
    widest = max(runs, key=lambda run: (run.text[0] > "\u2fff", len(run.text)))
    han = widest.text[0] > "\u2fff"
    em = (widest.x1 - widest.x0) / len(widest.text) if han else widest.height * 0.8
    return Line(
        tuple(pieces),
        min(run.x0 for run in runs),
        min(top for top, _ in heights),
        max(run.x1 for run in runs),
        max(bottom for _, bottom in heights),
        em,
    )


def _height(piece: Piece) -> tuple[float, float]:
    # The largest run tells: a note's mark stands higher than its line, and is small.
    tallest = max(piece, key=lambda run: run.height)
    return tallest.top, tallest.bottom


def _middle(piece: Piece) -> float:
    top, bottom = _height(piece)
    return (top + bottom) / 2


def in_columns(pieces: Sequence[Piece], width: float) -> list[list[Piece]]:
    """Return ``pieces`` in groups that are read one after another.

    Where two columns of prose stand side by side: what stands above them, the left one, the right
    one, and what stands below.
    """
    gutter = _gutter(pieces, width)
    if gutter is None:
        return [list(pieces)]
    crossing = [piece for piece in pieces if piece[0].x0 < gutter < piece[-1].x1]
    beside = [piece for piece in pieces if not piece[0].x0 < gutter < piece[-1].x1]
    edges = sorted(_middle(piece) for piece in crossing)
    groups: list[list[Piece]] = []
    for above, below in zip([-1e9, *edges], [*edges, 1e9], strict=True):
        here = [piece for piece in beside if above < _middle(piece) <= below]
        groups.append([piece for piece in here if piece[0].x0 < gutter])
        groups.append([piece for piece in here if piece[0].x0 >= gutter])
        groups.append([piece for piece in crossing if _middle(piece) == below])
    return [group for group in groups if group]


def _gutter(pieces: Sequence[Piece], width: float) -> float | None:
    """Where the blank between two columns of prose runs down the page; None without columns."""
    if len(pieces) < 2 * _ENOUGH:
        return None
    ends = sorted(piece[-1].x1 for piece in pieces if width * 0.3 < piece[-1].x1 < width * 0.68)
    if len(ends) < _ENOUGH:
        return None
    left = ends[len(ends) * 9 // 10]
    starts = [piece[0].x0 for piece in pieces if left < piece[0].x0 < width * 0.7]
    if len(starts) < _ENOUGH:
        return None
    gutter = (left + min(starts)) / 2
    sides = (
        [piece for piece in pieces if piece[-1].x1 < gutter],
        [piece for piece in pieces if piece[0].x0 > gutter],
    )
    return gutter if all(map(_is_prose, sides)) else None


def _is_prose(pieces: Sequence[Piece]) -> bool:
    """Whether most of ``pieces`` fill the width that they share."""
    if len(pieces) < _ENOUGH:
        return False
    left = min(piece[0].x0 for piece in pieces)
    right = max(piece[-1].x1 for piece in pieces)
    long = sum(piece[-1].x1 - piece[0].x0 > (right - left) * _FILLED for piece in pieces)
    return long * 3 > len(pieces) * 2
