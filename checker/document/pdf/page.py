"""The text of one page as PDFium has it: runs of characters with their boxes, line by line.

PDFium is asked for the boxes at the ends of a run only, and the characters between share the room:
a call into the library for every character would take as long as all the rest of the reading.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

_PARTING = 1.0
"""A gap wider than so many heights of the type parts two pieces of a line."""
_CLINGING = 0.4
"""A gap narrower than this between Han and Latin is the setter's, and no blank of the text."""
_UPRIGHT = 0.06

Turn = Callable[[float, float], tuple[float, float]]
"""From a point of the page's own space to (x, y) from the left and the top of what is shown."""


class Run(NamedTuple):
    """Characters of one kind (ASCII or not) side by side; the box in points from the page's top.

    ``blank``: a blank of the text stands before it on its line.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    blank: bool = False

    @property
    def height(self) -> float:
        """From the top to the bottom of its box."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of its box."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    def cut(self, first: int, last: int) -> Run:
        """Return the part from character ``first`` up to ``last``."""
        each = (self.x1 - self.x0) / len(self.text)
        return self._replace(
            text=self.text[first:last],
            x0=self.x0 + each * first,
            x1=self.x0 + each * last,
            blank=self.blank and not first,
        )


Piece = tuple[Run, ...]
"""The runs of one line, or of the part of it that a wide gap ends."""


def pieces_of(page: Any, turn: Turn, rotation: int) -> list[Piece]:
    """Return the pieces of the lines of ``page`` (a PdfPage) in the order of its content.

    Text that does not stand upright (a watermark across the page) is left out.
    """
    text_page = page.get_textpage()
    try:
        return list(_Characters(text_page.raw, turn).pieces(rotation))
    finally:
        text_page.close()


class _Characters:
    """The characters of one page, as PDFium counts them."""

    def __init__(self, raw: Any, turn: Turn) -> None:
        import pypdfium2.raw as pdfium

        self._raw, self._turn, self._pdfium = raw, turn, pdfium
        self._box = pdfium.FS_RECTF()
        self._pointer = ctypes.byref(self._box)

    def pieces(self, rotation: int) -> Iterator[Piece]:
        for line in re.finditer(r"[^\r\n]+", self._text()):
            angle = self._pdfium.FPDFText_GetCharAngle(self._raw, line.start())
            angle += rotation * math.pi / 2
            if abs(math.sin(angle)) < _UPRIGHT and math.cos(angle) > 0:
                yield from self._parted(line)

    def _text(self) -> str:
        """The text of the page, a character for each one that PDFium counts."""
        raw, pdfium = self._raw, self._pdfium
        count = max(pdfium.FPDFText_CountChars(raw), 0)
        buffer = (ctypes.c_ushort * (count + 1))()
        pdfium.FPDFText_GetText(raw, 0, count, buffer)
        text = bytes(buffer).decode("utf-16-le", "replace")[:count]
        if len(text) == count and "\0" not in text:
            return text
        codes = (pdfium.FPDFText_GetUnicode(raw, at) for at in range(count))
        return "".join(chr(code) if 0 < code < 0x110000 else " " for code in codes)

    def _box_of(self, at: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a character."""
        self._pdfium.FPDFText_GetLooseCharBox(self._raw, at, self._pointer)
        box = self._box
        x0, y0 = self._turn(box.left, box.top)
        x1, y1 = self._turn(box.right, box.bottom)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _is_generated(self, at: int) -> bool:
        """Whether no blank stands there, but a gap that PDFium took for one."""
        return bool(self._pdfium.FPDFText_IsGenerated(self._raw, at))

    def _parted(self, line: re.Match[str]) -> Iterator[Piece]:
        """The runs of a line, cut at its wide gaps, without the blanks that nobody wrote."""
        piece: list[Run] = []
        for run, at in self._runs(line):
            if piece:
                last = piece[-1]
                em = min(last.height, run.height)
                gap = run.x0 - last.x1
                if gap > em * _PARTING or gap < -em:
                    yield tuple(piece)
                    piece = []
                elif line.string[at - 1].isspace():
                    narrow = gap < em * _CLINGING and _ascii(last) != _ascii(run)
                    run = run._replace(blank=not (narrow and self._is_generated(at - 1)))
            piece.append(run)
        if piece:
            yield tuple(piece)

    def _runs(self, line: re.Match[str]) -> Iterator[tuple[Run, int]]:
        """Each run of the line with the place of its first character."""
        for found in _kinds().finditer(line.string, *line.span()):
            first, last = found.span()
            x0, top, x1, bottom = self._box_of(first)
            if last - first > 1:
                _, other, x1, other_bottom = self._box_of(last - 1)
                top, bottom = min(top, other), max(bottom, other_bottom)
            if x1 > x0:
                yield Run(found[0], x0, top, x1, bottom), first


@cache
def _kinds() -> re.Pattern[str]:
    """ASCII characters side by side, or others: those of one kind are about as wide."""
    return re.compile(r"[!-~]+|[^\x00-\x7f\s]+")


def _ascii(run: Run) -> bool:
    return run.text[0] < "\x7f"
