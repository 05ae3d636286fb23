"""Highlights with a comment on the pages of a PDF.

What is added goes behind the file as an update, the way PDF has it: every byte that was there stays
where it was.
"""

from __future__ import annotations

import ctypes
import io
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, NamedTuple

from checker.annotation.notes import AUTHOR, Note
from checker.document.encoding import DecodeError
from checker.document.model import Document
from checker.document.printed import Box
from checker.document.table import Places

_COLOUR = (255, 214, 0, 110)
_PRINTED = 4
_NEAR = 1.0
"""Points by which the box of a comment that is known again may be off."""


class _Mark(NamedTuple):
    """A note and the boxes that it highlights on its page, in the page's own space."""

    note: Note
    boxes: tuple[Box, ...]

    @property
    def bounds(self) -> Box:
        """The box around all: left, bottom, right, top."""
        lefts, bottoms, rights, tops = zip(*self.boxes, strict=True)
        return min(lefts), min(bottoms), max(rights), max(tops)

    def is_at(self, bounds: Box) -> bool:
        """Whether ``bounds`` are those of the mark, as nearly as programs write them."""
        return all(abs(a - b) <= _NEAR for a, b in zip(self.bounds, bounds, strict=True))


def annotate(
    data: bytes, document: Document, notes: Sequence[Note], now: datetime
) -> tuple[bytes, list[Note]]:
    """Return the PDF ``data`` with ``notes`` as its only comments of ours, and those left out.

    ``now`` is the local time that new comments carry. A comment of ours that says the same at the
    same place stays as it is, and so does one that somebody has answered. Raises DecodeError where
    the file cannot be changed.
    """
    import pypdfium2
    from pypdfium2.raw import FPDF_INCREMENTAL

    by_page: defaultdict[int, list[tuple[Note, list[Box]]]] = defaultdict(list)
    missing: list[Note] = []
    places = document.places or Places(())
    for note in notes:
        boxes = places.boxes(note.start, note.end)
        if boxes:
            page = boxes[0][0]
            by_page[page].append((note, [box for at, box in boxes if at == page]))
        else:
            missing.append(note)
    try:
        pdf = pypdfium2.PdfDocument(data)
        try:
            pages = (_Page(pdf[k], now) for k in range(len(pdf)))
            changed = [page.annotate(by_page[k]) for k, page in enumerate(pages, 1)]
            stream = io.BytesIO()
            if any(changed):
                pdf.save(stream, flags=FPDF_INCREMENTAL)
        finally:
            pdf.close()
    except pypdfium2.PdfiumError as error:
        raise DecodeError("broken", f"PDF, {error}") from None
    return stream.getvalue() or data, missing


class _Page:
    """A page and the comments on it."""

    def __init__(self, page: Any, now: datetime) -> None:
        import pypdfium2.raw

        self._pdfium = pypdfium2.raw
        self._page, self._now = page, now

    def annotate(self, notes: Sequence[tuple[Note, Sequence[Box]]]) -> bool:
        """Make ``notes``, with their boxes as shown, the only ones of ours; say if that did much.

        Closes the page.
        """
        try:
            back = _way_back(self._page.get_bbox(), self._page.get_rotation() // 90)
            new = [_Mark(note, tuple(map(back, boxes))) for note, boxes in notes]
            gone = list(self._gone(new))
            for number in reversed(gone):
                self._pdfium.FPDFPage_RemoveAnnot(self._page.raw, number)
            for mark in new:
                self._add(mark)
            return bool(gone or new)
        finally:
            self._page.close()

    def _gone(self, new: list[_Mark]) -> Iterator[int]:
        """Yield the numbers of our comments that nothing keeps; take out of ``new`` what stands."""
        answered = set(self._answered())
        for number in range(self._pdfium.FPDFPage_GetAnnotCount(self._page.raw)):
            with self._annotation(number) as held:
                if self._text(held, "T") != AUTHOR:
                    continue
                text, bounds = self._text(held, "Contents"), self._bounds(held)
            standing = (mark for mark in new if mark.note.text == text and mark.is_at(bounds))
            mark = next(standing, None)
            if mark is not None:
                new.remove(mark)
            elif number not in answered:
                yield number

    def _answered(self) -> Iterator[int]:
        """Yield the numbers of the comments that others reply to."""
        for number in range(self._pdfium.FPDFPage_GetAnnotCount(self._page.raw)):
            with self._annotation(number) as held:
                parent = self._pdfium.FPDFAnnot_GetLinkedAnnot(held, b"IRT")
                if parent:
                    yield self._pdfium.FPDFPage_GetAnnotIndex(self._page.raw, parent)
                    self._pdfium.FPDFPage_CloseAnnot(parent)

    @contextmanager
    def _annotation(self, number: int) -> Iterator[Any]:
        held = self._pdfium.FPDFPage_GetAnnot(self._page.raw, number)
        try:
            yield held
        finally:
            self._pdfium.FPDFPage_CloseAnnot(held)

    def _add(self, mark: _Mark) -> None:
        pdfium = self._pdfium
        held = pdfium.FPDFPage_CreateAnnot(self._page.raw, pdfium.FPDF_ANNOT_HIGHLIGHT)
        left, bottom, right, top = mark.bounds
        pdfium.FPDFAnnot_SetRect(held, pdfium.FS_RECTF(left, top, right, bottom))
        for x0, y0, x1, y1 in mark.boxes:
            quad = pdfium.FS_QUADPOINTSF(x0, y1, x1, y1, x0, y0, x1, y0)
            pdfium.FPDFAnnot_AppendAttachmentPoints(held, quad)
        pdfium.FPDFAnnot_SetColor(held, pdfium.FPDFANNOT_COLORTYPE_Color, *_COLOUR)
        pdfium.FPDFAnnot_SetFlags(held, _PRINTED)
        texts = {"Contents": mark.note.text, "T": AUTHOR, "M": f"{self._now:D:%Y%m%d%H%M%S}"}
        for key, text in texts.items():
            set_text(held, key, text)
        pdfium.FPDFPage_CloseAnnot(held)

    def _text(self, held: Any, key: str) -> str:
        length = self._pdfium.FPDFAnnot_GetStringValue(held, key.encode(), None, 0)
        wide = ctypes.create_string_buffer(length)
        pointer = ctypes.cast(wide, ctypes.POINTER(self._pdfium.FPDF_WCHAR))
        self._pdfium.FPDFAnnot_GetStringValue(held, key.encode(), pointer, length)
        text = wide.raw[:length].decode("utf-16-le", "replace").rstrip("\0")
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def _bounds(self, held: Any) -> Box:
        found = self._pdfium.FS_RECTF()
        self._pdfium.FPDFAnnot_GetRect(held, found)
        return found.left, found.bottom, found.right, found.top


def set_text(held: Any, key: str, text: str) -> None:
    """Set the entry ``key`` of the annotation ``held``."""
    from pypdfium2 import raw

    wide = ctypes.create_string_buffer(f"{text}\0".encode("utf-16-le"))
    raw.FPDFAnnot_SetStringValue(held, key.encode(), ctypes.cast(wide, raw.FPDF_WIDESTRING))


def _way_back(bounds: Box, rotation: int) -> Callable[[Box], Box]:
    """The way from a box as it is shown, from the top, to the space of a page with ``bounds``.

    ``rotation`` counts the quarters by which the page is turned to be shown.
    """
    left, bottom, right, top = bounds
    way: Callable[[float, float], tuple[float, float]] = (
        lambda x, y: (x + left, top - y),
        lambda x, y: (y + left, x + bottom),
        lambda x, y: (right - x, y + bottom),
        lambda x, y: (right - y, top - x),
    )[rotation % 4]

    def back(box: Box) -> Box:
        (x0, y0), (x1, y1) = way(box[0], box[1]), way(box[2], box[3])
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    return back
