"""What the pages hold in the order of reading: paragraphs and tables, the notes at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.document.pdf.aligned import blocks_of
from checker.document.pdf.flow import Column, Set, column_of, paragraphs, pitch_of
from checker.document.pdf.furniture import furniture, is_contents, notes_from
from checker.document.pdf.lines import Line
from checker.document.pdf.sheet import Ruled, Sheet
from checker.document.pdf.tables import Draft, aligned_draft, ruled_draft

Paragraph = list[Set]


@dataclass(slots=True)
class _Page:
    """A page without its furniture: each group of lines, and the notes at its foot."""

    sheet: Sheet
    groups: list[list[Line]]
    notes: list[Line] = field(default_factory=list)


def entries(sheets: Sequence[Sheet], em: float) -> Iterator[Paragraph | Draft]:
    """Yield the paragraphs and tables of ``sheets`` in order, the notes at last.

    ``em`` is the size of the report's characters, in points.
    """
    pages = _pages(sheets, em)
    for page in pages:
        _take_notes(page, em)
    columns = _columns(pages)
    flow: list[Set] = []
    table: Draft | None = None
    end = 0
    for number, item, column in _items(pages, columns):
        if isinstance(item, Draft):
            yield from paragraphs(flow)
            flow = []
            if table is not None and number == end + 1 and table.goes_on_in(item):
                table = table.with_rows_of(item)
            else:
                if table is not None:
                    yield table
                table = item
            end = number
        else:
            if table is not None:
                yield table
                table = None
            flow.append(Set(item, number, column))
    if table is not None:
        yield table
    yield from paragraphs(flow)
    for page in pages:
        notes = column_of(page.notes)
        yield from paragraphs(Set(line, page.sheet.number, notes) for line in page.notes)


def _pages(sheets: Sequence[Sheet], em: float) -> list[_Page]:
    lines = [[line for group in sheet.groups for line in group] for sheet in sheets]
    heights = [sheet.height for sheet in sheets]
    dropped = furniture([sorted(page, key=_top) for page in lines], heights, em)
    return [
        _Page(sheet, [kept for group in sheet.groups if (kept := _without(group, gone))])
        for sheet, gone in zip(sheets, dropped, strict=True)
    ]


def _top(line: Line) -> float:
    return line.top


def _without(lines: Sequence[Line], gone: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line not in gone and not is_contents(line)]


def _take_notes(page: _Page, em: float) -> None:
    if page.groups:
        last = page.groups[-1]
        first = notes_from(last, em)
        page.notes += last[first:]
        del last[first:]


def _columns(pages: Sequence[_Page]) -> dict[tuple[int, int, int], Column]:
    """The margins of each column of print, shared by all pages that are laid out alike."""
    found: dict[tuple[int, int, int], list[Line]] = {}
    for page in pages:
        for key, group in zip(_keys(page), page.groups, strict=True):
            found.setdefault(key, []).extend(line for line in group if len(line.pieces) == 1)
    pitch = pitch_of(line for lines in found.values() for line in lines)
    return {
        key: column_of(lines, 0 if key[1] else key[0])._replace(pitch=pitch)
        for key, lines in found.items()
    }


def _keys(page: _Page) -> list[tuple[int, int, int]]:
    """What tells the columns of print apart: the width of the page, and where they begin."""
    width = round(page.sheet.width)
    if len(page.groups) < 2:
        return [(width, 0, 0)] * len(page.groups)
    return [(width, 1, round(min(line.x0 for line in lines) / 50)) for lines in page.groups]


def _items(
    pages: Sequence[_Page], columns: dict[tuple[int, int, int], Column]
) -> Iterator[tuple[int, Line | Draft, Column]]:
    """Yield (page, line or table, its column) in the order of reading."""
    for page in pages:
        number = page.sheet.number
        waiting = list(page.sheet.tables)
        nowhere = Column()
        for key, group in zip(_keys(page), page.groups, strict=True):
            for tabular, lines in blocks_of(group):
                for line in lines:
                    for ruled in _above(line, waiting, alone=len(page.groups) == 1):
                        yield number, ruled_draft(ruled, number), nowhere
                    if tabular:
                        yield number, aligned_draft(lines, number), nowhere
                        break
                    yield number, line, columns[key]
        for ruled in waiting:
            yield number, ruled_draft(ruled, number), nowhere


def _above(line: Line, waiting: list[Ruled], *, alone: bool) -> Iterator[Ruled]:
    """Take from ``waiting`` the tables that are read before ``line``."""
    while waiting and waiting[0].grid.ys[0] < line.top:
        xs = waiting[0].grid.xs
        if not alone and not (xs[0] < line.x1 and line.x0 < xs[-1]):
            break
        yield waiting.pop(0)
