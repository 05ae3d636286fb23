"""Where on the pages of a document its text is printed."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in points, from the left and the top of a page as it is shown."""


class Piece(NamedTuple):
    """Characters side by side on one line, and the box around them.

    ``em`` is the width of a Han character. ``stops`` are characters whose left edges are known, as
    (number of the character, edge), in order; those between them share the room, a Latin one half
    as much as a Han one.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    em: float
    stops: tuple[tuple[int, float], ...] = ()

    @property
    def height(self) -> float:
        """From the top to the bottom of its box."""
        return self.bottom - self.top

    def edge(self, at: int) -> float:
        """Return the left edge of character ``at``, the right edge of the last one behind it."""
        k = bisect_right(self.stops, (at, float("inf")))
        first, left = self.stops[k - 1] if k else (0, self.x0)
        last, right = self.stops[k] if k < len(self.stops) else (len(self.text), self.x1)
        if at in (first, last):
            return left if at == first else right
        room = _room(self.text[first:last])
        return left + (right - left) * _room(self.text[first:at]) / room

    def cut(self, first: int, last: int) -> Piece:
        """Return the part from character ``first`` up to ``last``."""
        if (first, last) == (0, len(self.text)):
            return self
        stops = ((at - first, edge) for at, edge in self.stops if first < at < last)
        return self._replace(
            text=self.text[first:last],
            x0=self.edge(first),
            x1=self.edge(last),
            stops=tuple(stops),
        )


def _room(text: str) -> float:
    return sum(0.5 if char < "\x7f" else 1.0 for char in text)


class Printed(NamedTuple):
    """A piece of the text: where it begins in the text, and on which page, from 1, it stands."""

    start: int
    page: int
    piece: Piece

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.start + len(self.piece.text)

    def box(self, start: int, end: int) -> Box:
        """Return the box of the characters from offset ``start`` to ``end`` that it has."""
        piece = self.piece
        first, last = max(start - self.start, 0), min(end - self.start, len(piece.text))
        return piece.edge(first), piece.top, piece.edge(last), piece.bottom


def joined(boxes: list[tuple[int, Box]]) -> list[tuple[int, Box]]:
    """Return (page, box) with the boxes joined that follow one another on a line."""
    found: list[tuple[int, Box]] = []
    for page, box in boxes:
        if found and _on_one_line(found[-1], (page, box)):
            box = _around(found.pop()[1], box)
        found.append((page, box))
    return found


def _on_one_line(one: tuple[int, Box], other: tuple[int, Box]) -> bool:
    (page, (_, top, x1, bottom)), (other_page, (x0, other_top, _, other_bottom)) = one, other
    return page == other_page and top < other_bottom and other_top < bottom and x0 >= x1 - 1


def _around(one: Box, other: Box) -> Box:
    return one[0], min(one[1], other[1]), other[2], max(one[3], other[3])
