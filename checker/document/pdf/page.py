"""The text of one page as PDFium has it: pieces of lines with their boxes.

PDFium is asked for the boxes at the ends of a piece and where its figures begin, not for those of
all characters: a call into the library for each would take longer than all the rest of the reading.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from checker.document.printed import Box, Piece

_PARTING = 0.95
"""A gap wider than so many ems parts two pieces of a line."""
_SPREAD = 1.06
"""How far a line is drawn out, at most, to end at the margin."""
_UPRIGHT = 0.06
_RAISED, _SMALL = 0.2, 0.8
"""The mark of a note ends so much of the line's height above its foot, and is no higher."""


class Turn(NamedTuple):
    """The way from a page's own space to what is shown of it, turned by so many quarters."""

    left: float
    bottom: float
    right: float
    top: float
    quarters: int

    def __call__(self, x: float, y: float) -> tuple[float, float]:
        """Return how far from the left and from the top of what is shown a point stands."""
        if self.quarters == 0:
            return x - self.left, self.top - y
        if self.quarters == 1:
            return y - self.bottom, x - self.left
        if self.quarters == 2:
            return self.right - x, y - self.bottom
        return self.top - y, self.right - x


def pieces_of(page: Any, turn: Turn) -> list[Piece]:
    """Return the pieces of the lines of ``page`` (a PdfPage) in the order of its content.

    Text that does not stand upright (a watermark across the page) is left out.
    """
    text_page = page.get_textpage()
    try:
        return list(_Characters(text_page.raw, turn).pieces())
    finally:
        text_page.close()


class _Characters:
    """The characters of one page, as PDFium counts them."""

    def __init__(self, raw: Any, turn: Turn) -> None:
        import pypdfium2.raw as pdfium

        self._raw, self._turn, self._pdfium = raw, turn, pdfium
        self._ask = pdfium.FPDFText_GetLooseCharBox
        self._box = pdfium.FS_RECTF()
        self._pointer = ctypes.byref(self._box)

    def pieces(self) -> Iterator[Piece]:
        text = self._text()
        angle_of = self._pdfium.FPDFText_GetCharAngle
        turned = self._turn.quarters * math.pi / 2
        for line in re.finditer(r"[^\s][^\r\n]*(?<!\s)", text):
            start, end = line.span()
            angle = angle_of(self._raw, start) + turned
            if abs(math.sin(angle)) < _UPRIGHT and math.cos(angle) > 0:
                yield from self._parted(text, start, end)

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

    def _box_of(self, at: int) -> Box:
        self._ask(self._raw, at, self._pointer)
        box, turn = self._box, self._turn
        if not turn.quarters:
            return box.left - turn.left, turn.top - box.top, box.right - turn.left, (
                turn.top - box.bottom
            )  # fmt: skip
        x0, y0 = turn(box.left, box.top)
        x1, y1 = turn(box.right, box.bottom)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _parted(self, text: str, start: int, end: int) -> Iterator[Piece]:
        """The pieces into which wide gaps part a line."""
        first, last = self._box_of(start), self._box_of(end - 1)
        em = self._em(text, start, end, first)
        blanks = text.count(" ", start, end)
        if blanks:
            latin = len(text[start:end].encode("ascii", "ignore")) - blanks
            room = (end - start - latin - blanks) + 0.5 * latin + 0.25 * blanks
            # More room than the characters need: somewhere there may be a wide gap.
            if last[2] - first[0] > (room * _SPREAD + 0.7) * em:
                yield from self._at_gaps(text, start, end, em)
                return
        piece = self._piece(text, start, end, (first, last), em)
        if piece is not None:
            yield piece

    def _em(self, text: str, start: int, end: int, first: Box) -> float:
        """The width of a Han character: the boxes' heights differ from font to font."""
        if _han().match(text, start):
            return first[2] - first[0]
        found = _han().search(text, start, end)
        if found is None:
            return (first[3] - first[1]) * 0.8
        left, _, right, _ = self._box_of(found.start())
        return right - left

    def _at_gaps(self, text: str, start: int, end: int, em: float) -> Iterator[Piece]:
        done, left = start, self._box_of(start)
        for gap in _blanks().finditer(text, start, end):
            before, after = self._box_of(gap.start() - 1), self._box_of(gap.end())
            if not -em < after[0] - before[2] < em * _PARTING:
                piece = self._piece(text, done, gap.start(), (left, before), em)
                if piece is not None:
                    yield piece
                done, left = gap.end(), after
        piece = self._piece(text, done, end, (left, self._box_of(end - 1)), em)
        if piece is not None:
            yield piece

    def _piece(
        self, text: str, start: int, end: int, ends: tuple[Box, Box], em: float
    ) -> Piece | None:
        """The characters from ``start`` to ``end``, without the blanks that nobody wrote.

        Between Han and Latin characters the setter leaves room, which PDFium takes for a blank.
        """
        (x0, top, _, bottom), (_, last_top, x1, last_bottom) = ends
        top, bottom = min(top, last_top), max(bottom, last_bottom)
        if x1 <= x0:
            return None
        stops: list[tuple[int, float]] = []
        high = bottom - top
        marks: list[tuple[int, int]] = []
        dropped = start
        for found in _latin().finditer(text, start, end):
            first, last = found.span()
            if first > start:
                dropped += text[first - 1] == " "
                left, head, _, foot = self._box_of(first)
                raised = bottom - foot > high * _RAISED and foot - head < high * _SMALL
                if raised and _is_mark(found[0]):
                    marks.append((first, last))
                    dropped += last - first
                else:
                    stops.append((first - dropped, left))
            dropped += last < end and text[last] == " "
        for first, last in reversed(marks):
            text = text[:first] + text[last:]
            end -= last - first
        shown = _beside_latin().sub("", text[start:end])
        return Piece(shown, x0, top, x1, bottom, em, tuple(stops)) if shown else None


@cache
def _latin() -> re.Pattern[str]:
    return re.compile(r"[!-~]+(?: +[!-~]+)*")


@cache
def _beside_latin() -> re.Pattern[str]:
    return re.compile(r" (?:(?<=[^\x00-~] )(?=[!-~])|(?<=[!-~] )(?=[^\x00-~]))")


@cache
def _blanks() -> re.Pattern[str]:
    return re.compile(r"\s+")


@cache
def _han() -> re.Pattern[str]:
    return re.compile("[\u3000-\u9fff\uff00-\uffef]")


def _is_mark(text: str) -> bool:
    """Whether raised characters are the mark of a note, and no exponent."""
    return len(text) < 6 and re.fullmatch(r"[0-9]{1,3}|\[[0-9]{1,3}\]|\*{1,3}", text) is not None
