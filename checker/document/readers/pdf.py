"""PDF with a text layer: paragraphs, headings, items, notes and tables, page after page.

PDFium (pypdfium2) tells what stands where on the pages. Lines broken by the setting are joined to
paragraphs, over the end of a page as well; running heads and page numbers are no part of the text.
A table is what ruling lines part into cells, or lines of figures that stand in columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.document.encoding import DecodeError
from checker.document.model import Document, Notice
from checker.document.pdf.entries import entries
from checker.document.pdf.flow import em_of
from checker.document.pdf.limits import checked
from checker.document.pdf.page import Turn, pieces_of
from checker.document.pdf.rules import rules_of
from checker.document.pdf.sheet import Sheet, sheet_of
from checker.document.pdf.tables import Draft
from checker.document.pdf.writer import Writer
from checker.document.readers.cells import runs

_MOST_PAGES = 5_000


def read(data: bytes, path: str) -> Document:
    """Return the text of the PDF ``data`` with the place of all its parts on the pages.

    Raises DecodeError: ``extra`` where pypdfium2 is missing, ``protected``, ``broken``, ``scan``
    for pages without text, ``too-large``.
    """
    sheets = list(_sheets(data))
    if not any(sheet.tables or sheet.groups for sheet in sheets):
        raise DecodeError("scan", str(len(sheets)))
    em = em_of(line for sheet in sheets for group in sheet.groups for line in group)
    writer = Writer(em)
    for entry in entries(sheets, em):
        if isinstance(entry, Draft):
            writer.table(entry)
        else:
            writer.paragraph(entry)
    return writer.document(path, _notices(sheets))


def _sheets(data: bytes) -> Iterator[Sheet]:
    try:
        import pypdfium2
    except ImportError:
        raise DecodeError("extra", "pdf") from None
    checked(data)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        protected = error.err_code in (4, 5)  # FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY
        raise DecodeError("protected" if protected else "broken", "PDF") from None
    try:
        if len(document) > _MOST_PAGES:
            raise DecodeError("too-large", f"{len(document)} > {_MOST_PAGES}")
        for number in range(1, len(document) + 1):
            yield _sheet(document, number)
    except pypdfium2.PdfiumError as error:
        raise DecodeError("broken", f"PDF, {error}") from None
    finally:
        document.close()


def _sheet(document: Any, number: int) -> Sheet:
    page = document[number - 1]
    try:
        left, bottom, right, top = page.get_bbox()
        turn = Turn(left, bottom, right, top, page.get_rotation() // 90)
        pieces = pieces_of(page, turn)
        return sheet_of(number, page.get_size(), pieces, lambda: rules_of(page, turn))
    finally:
        page.close()


def _notices(sheets: Sequence[Sheet]) -> Iterator[Notice]:
    empty = [sheet.number for sheet in sheets if not (sheet.tables or sheet.groups)]
    if empty:
        yield Notice("pages-without-text", {"pages": runs(empty)})
