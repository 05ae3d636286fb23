"""PDF files made on the spot, with a font that needs no file (Adobe's STSong-Light)."""

from __future__ import annotations

import io
from html import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

FONT = "STSong-Light"


def _registered() -> str:
    if FONT not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(UnicodeCIDFont(FONT))
    return FONT


def _style(size: float, **more) -> ParagraphStyle:
    return ParagraphStyle(
        "s", fontName=_registered(), fontSize=size, leading=size * 1.6, wordWrap="CJK", **more
    )


def as_pdf(parts, head: str = "") -> bytes:
    """Set the report of tests.formats on A4 pages, page numbers below, ``head`` above."""
    body = _style(12, firstLineIndent=24)
    item = _style(12, leftIndent=24, bulletIndent=6)
    grid = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
    story = []
    for part in parts:
        if part.rows:
            cells = [[Paragraph(escape(cell), _style(10)) for cell in row] for row in part.rows]
            story += [Table(cells, style=TableStyle(grid), repeatRows=1), Spacer(1, 10)]
        elif part.kind == "heading":
            size = {1: 20, 2: 16}.get(part.level, 14)
            story.append(Paragraph(escape(part.text), _style(size, spaceBefore=8, keepWithNext=1)))
        elif part.kind == "item":
            story.append(Paragraph(escape(part.text), item, bulletText="•"))
        else:
            story.append(Paragraph(escape(part.text), body))

    def furniture(canvas, document):
        canvas.setFont(_registered(), 9)
        canvas.drawString(72, A4[1] - 40, head)
        canvas.drawCentredString(A4[0] / 2, 30, f"— {document.page} —")

    stream = io.BytesIO()
    made = SimpleDocTemplate(stream, pagesize=A4)
    made.build(story, onFirstPage=furniture, onLaterPages=furniture)
    return stream.getvalue()


def width(text: str, size: float = 12) -> float:
    """Return the points that ``text`` takes."""
    return pdfmetrics.stringWidth(text, _registered(), size)


class Page:
    """A page on which each text is set where it is asked for, in points from the top left."""

    def __init__(self, size=A4, password: str = "", rotation: int = 0) -> None:
        self._stream = io.BytesIO()
        encrypt = StandardEncryption(password, canPrint=0) if password else None
        self._canvas = Canvas(self._stream, pagesize=size, encrypt=encrypt)
        self._size, self._rotation = size, rotation
        self._canvas.setPageRotation(rotation)

    def text(self, x: float, y: float, text: str, size: float = 12) -> Page:
        """Set ``text`` with its foot at ``y``, both as the page is shown."""
        wide, high = self._size
        corner = {0: (x, high - y), 90: (y, x), 180: (wide - x, y), 270: (high - y, wide - x)}
        self._canvas.saveState()
        self._canvas.translate(*corner[self._rotation])
        self._canvas.rotate(self._rotation)
        self._canvas.setFont(_registered(), size)
        self._canvas.drawString(0, 0, text)
        self._canvas.restoreState()
        return self

    def slanted(self, text: str) -> Page:
        """Set ``text`` across the page, as a watermark."""
        self._canvas.saveState()
        self._canvas.translate(200, 300)
        self._canvas.rotate(45)
        self._canvas.setFont(_registered(), 40)
        self._canvas.drawString(0, 0, text)
        self._canvas.restoreState()
        return self

    def line(self, x0: float, y0: float, x1: float, y1: float) -> Page:
        """Rule a line."""
        self._canvas.line(x0, self._size[1] - y0, x1, self._size[1] - y1)
        return self

    def form(self, x: float, y: float, depth: int, *lines: tuple[float, ...]) -> Page:
        """Rule ``lines`` within so many forms in one another, set down at (x, y)."""
        for level in range(depth):
            self._canvas.beginForm(f"f{level}", 0, 0, *self._size)
            if level:
                self._canvas.doForm(f"f{level - 1}")
            else:
                for x0, y0, x1, y1 in lines:
                    self.line(x0, y0, x1, y1)
            self._canvas.endForm()
        self._canvas.saveState()
        self._canvas.translate(x, -y)
        self._canvas.doForm(f"f{depth - 1}")
        self._canvas.restoreState()
        return self

    def box(self, x0: float, y0: float, x1: float, y1: float) -> Page:
        """Draw a rectangle."""
        self._canvas.rect(x0, self._size[1] - y1, x1 - x0, y1 - y0)
        return self

    def next(self) -> Page:
        """Begin the next page."""
        self._canvas.showPage()
        return self

    def saved(self) -> bytes:
        """Return the file."""
        self._canvas.save()
        return self._stream.getvalue()
