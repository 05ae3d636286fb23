"""One report in every format: what a Document holds, written again as another kind of file."""

from __future__ import annotations

import io
from html import escape
from itertools import groupby
from typing import NamedTuple

import docx
import openpyxl
from docx.oxml.ns import qn

from checker.document.model import Document


class Part(NamedTuple):
    """A heading, a paragraph or an item with its text, or a table or tabbed rows with cells."""

    kind: str
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def parts_of(document: Document) -> list[Part]:
    """Return what ``document`` says, in order, without the marks of its format.

    Rows that no table holds (a plain text's) are ``rows``, those of a table ``table``.
    """
    tables = {cell.start: table for table in document.tables for cell in table.cells if cell.text}
    parts: list[Part] = []
    blocks = groupby(document.blocks, lambda b: (b.kind == "row", tables.get(b.start)))
    for (is_row, table), group in blocks:
        if not is_row:
            parts += [Part(b.kind, _shown(document, b.start, b.end), b.level) for b in group]
        elif table is None:
            lines = (document.text[b.start : b.end] for b in group)
            parts.append(Part("rows", rows=tuple(tuple(line.split("\t")) for line in lines)))
        else:
            list(group)
            rows = groupby(table.cells, lambda cell: cell.row)
            cells = tuple(tuple(cell.text for cell in row) for _, row in rows)
            parts.append(Part("table", rows=cells))
    return parts


def _shown(document: Document, start: int, end: int) -> str:
    pieces: list[str] = []
    for first, last in document.skipped:
        if start <= first and last <= end:
            pieces.append(document.text[start:first])
            start = last
    text = "".join((*pieces, document.text[start:end]))
    return "".join(line.strip() for line in text.splitlines())


def as_text(parts: list[Part]) -> bytes:
    """Write plain text, a line a paragraph, the cells of tables parted by tabs."""
    lines: list[str] = []
    for part in parts:
        lines += ["\t".join(row) for row in part.rows] or [part.text]
        lines.append("")
    return "\n".join(lines).encode()


def as_markdown(parts: list[Part]) -> bytes:
    """Write Markdown with its own tables."""
    lines: list[str] = []
    for part in parts:
        if part.rows:
            rows = [f"| {' | '.join(row)} |" for row in part.rows]
            lines += [rows[0], "|" + " --- |" * len(part.rows[0]), *rows[1:], ""]
        elif part.kind == "heading" and part.level < 7:
            lines += [f"{'#' * part.level} {part.text}", ""]
        else:
            lines += [f"- {part.text}" if part.kind == "item" else part.text, ""]
    return "\n".join(lines).encode()


STYLE = """<style>body{font-family:"Noto Serif CJK SC";font-size:12pt}
table{border-collapse:collapse}td{border:1px solid black;padding:2pt 4pt}p{text-indent:2em}</style>
"""


def as_html(parts: list[Part]) -> bytes:
    """Write a web page."""
    lines = ["<!DOCTYPE html><html><head><meta charset='utf-8'>", STYLE, "</head><body>"]
    for part in parts:
        if part.rows:
            cells = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in part.rows)
            lines += ["<table>", *(f"<tr>{row}</tr>" for row in cells), "</table>"]
        elif part.kind == "heading":
            level = min(part.level, 6)
            lines.append(f"<h{level}>{escape(part.text)}</h{level}>")
        else:
            tag = "li" if part.kind == "item" else "p"
            lines.append(f"<{tag}>{escape(part.text)}</{tag}>")
    lines = [f"<ul>{line}</ul>" if line.startswith("<li>") else line for line in lines]
    return "\n".join([*lines, "</body></html>"]).encode()


def as_docx(parts: list[Part], runs: int = 7) -> bytes:
    """Write a Word document, its paragraphs cut into runs of so many characters as Word cuts."""
    font = "Noto Serif CJK SC"
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name = font
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    for part in parts:
        if part.rows:
            table = document.add_table(len(part.rows), len(part.rows[0]), style="Table Grid")
            for cells, row in zip(table.rows, part.rows, strict=True):
                for cell, text in zip(cells.cells, row, strict=False):
                    cell.text = text
        elif part.kind == "heading":
            document.add_heading(part.text, min(part.level, 9))
        else:
            style = "List Bullet" if part.kind == "item" else None
            paragraph = document.add_paragraph(style=style)
            for at in range(0, len(part.text), runs):
                paragraph.add_run(part.text[at : at + runs])
    return saved(document)


def as_xlsx(rows: tuple[tuple[str, ...], ...], title: str = "表") -> bytes:
    """Write one table as a sheet: its figures as numbers in the format that shows them."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = title
    for r, row in enumerate(rows, 1):
        for c, text in enumerate(row, 1):
            cell = sheet.cell(r, c)
            cell.value, cell.number_format = _number(text)
    return saved(book)


def _number(text: str) -> tuple[str | float, str]:
    bare = text.replace(",", "").removesuffix("%")
    if not bare.lstrip("-").replace(".", "", 1).isdigit():
        return text, "General"
    places = len(bare.partition(".")[2])
    whole = "#,##0" if "," in text else "0"
    number_format = whole + ("." + "0" * places if places else "")
    if text.endswith("%"):
        return float(bare) / 100, number_format + "%"
    return float(bare), number_format


def as_csv(rows: tuple[tuple[str, ...], ...]) -> bytes:
    """Write one table as comma-separated values."""
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode("gb18030")


def saved(made) -> bytes:
    """Return the bytes of what has a ``save``."""
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()
