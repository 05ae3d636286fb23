"""From a table's cells to what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from checker.document.table import Table
from checker.quantity.api import parse_quantity
from checker.quantity.model import Quantity
from checker.table.blanks import blanks_are_nil
from checker.table.columns import along
from checker.table.figures import exact, figure_of, is_broken, quantity_of
from checker.table.laws import laws
from checker.table.layout import (
    Layout,
    code_of,
    header_of,
    label_text,
    layout_of,
    serial_numbers,
)
from checker.table.model import Column, Law, Row, Said, Understood
from checker.table.parts import joined, on_its_side, sides, turned
from checker.table.sums import down
from checker.table.words import Label, counts, label_of, said_by, unit_in

_OF_WHICH = 6
"""Columns that 其中： takes: the parts after the first are set in as far as its name."""
_BELOW = 10
_MOST_INDICATORS = 40


def figure_cells(tables: Sequence[Table]) -> list[tuple[int, int]]:
    """Return the spans of the cells that hold one figure and nothing else, in order."""
    return sorted(
        (cell.start, cell.end)
        for table in tables
        for cell in table.cells
        if cell.text and (figure_of(cell.text) or is_broken(cell.text))
    )


def understood(tables: Sequence[Table], source: str) -> Iterator[Understood]:
    """Yield what is understood of each table that holds columns of figures."""
    for table in joined(tables):
        for side in sides(table):
            found = understand(side, source)
            if found is None:
                continue
            if _lies(found):
                found = understand(turned(side), source) or found
            elif _is_mixed(found):
                found = replace(found, laws=(*found.laws, *_between_rows(side, found, source)))
            yield found


def _is_mixed(table: Understood) -> bool:
    """Whether some rows of a small table are percentages of what stands in others."""
    if len(table.rows) > _MOST_INDICATORS or any(c.unit == "%" for c in table.columns.values()):
        return False
    percent = [_all_percent(figures) for figures in map(table.across, table.rows)]
    return any(percent) and not all(percent)


def _between_rows(side: Table, table: Understood, source: str) -> Iterator[Law]:
    """Laws between the rows: 研发费用, 营业收入, 占营业收入的比例."""
    over = understand(turned(side), source)
    for law in over.laws if over is not None else ():
        if _all_percent(table.across(law.columns[-1])):
            yield from (law._replace(columns=places, rows=(law.columns,)) for places in law.rows)


def _lies(table: Understood) -> bool:
    """Whether a table lies on its side: its rows are of several kinds, its columns of one."""
    amounts = all(column.said is Said.AMOUNT for column in table.columns.values())
    plain = not any(row.unit for row in table.rows.values()) and len(table.columns) > 1
    percent = [_all_percent(figures) for figures in map(table.across, table.rows)]
    labels = [row.label for row in table.rows.values()]
    return amounts and plain and on_its_side(labels, percent)


def understand(table: Table, source: str) -> Understood | None:
    """Return what ``table`` says; None where it holds no columns of figures."""
    layout = layout_of(table)
    if layout is None:
        return None
    columns = [_column(layout, place, source) for place in layout.figures]
    columns = [column for column in columns if column.figures]
    rows = list(_rows(layout))
    if not columns or not rows:
        return None
    whole = layout.whole and next(serial_numbers(layout), 1) == 1
    sums, across = down(columns, rows, whole), along(columns, rows)
    return Understood(
        table,
        {column.place: column for column in columns},
        {row.place: row for row in rows},
        whole,
        tuple(sums),
        tuple(across),
        tuple(laws(columns, rows)),
        layout.caption,
        blanks_are_nil(columns, rows, sums, across),
    )


def _column(layout: Layout, place: int, source: str) -> Column:
    header = header_of(layout, place)
    name = "".join(header)
    unit = unit_in(name) or ("" if "%" in name else unit_in(layout.caption))
    said = said_by(name, unit_in(name))
    cells = {row: layout.grid[row].get(place) for row in layout.data}
    percent = said in (Said.SHARE, Said.RATE, Said.COMPLETION) or unit == "%"
    figures = {}
    for row, cell in cells.items():
        figure = (
            None if cell is None or cell.row != row else quantity_of(cell, source, unit, percent)
        )
        if figure is not None:
            figures[row] = figure
    if not unit and counts(name) and all(_whole(figure) for figure in figures.values()):
        figures = {row: exact(figure) for row, figure in figures.items()}
    if said is Said.AMOUNT and figures and _all_percent(figures.values()):
        said = Said.SHARE if not header else Said.OTHER
    return Column(
        place,
        header,
        unit,
        said,
        figures,
        frozenset(row for row, cell in cells.items() if cell is None or not cell.text),
        frozenset(row for row, cell in cells.items() if cell is not None and is_broken(cell.text)),
        layout.letters.get(place, ""),
    )


def _whole(figure: Quantity) -> bool:
    return figure.reading.resolution == 1


def _all_percent(figures: Iterable[Quantity]) -> bool:
    return all(figure.kind == "percent" for figure in figures)


def _rows(layout: Layout) -> Iterator[Row]:
    texts = {row: label_text(layout, row) for row in layout.data}
    labels = {row: label_of(text) for row, (text, _) in texts.items()}
    indents = {row: indent for row, (_, indent) in texts.items()}
    depths = _coded(layout) or _depths(layout, labels, indents)
    units = layout.units
    block = 0
    previous = 0
    for row in layout.data:
        if any(previous < head < row for head in layout.heads) and previous:
            block += 1
        label = labels[row]
        cell = layout.grid[row].get(units)
        unit = "".join(cell.text.split()) if units and cell is not None else ""
        yield Row(
            row, label.name, depths[row], label.marker, label.of_which, label.total, block, unit,
            "" if unit else _measure(label.name), said_by(label.name, unit_in(label.name)),
        )  # fmt: skip
        previous = row


@lru_cache(maxsize=4096)
def _measure(name: str) -> str:
    """The unit in brackets in the name of a row, empty where there is none."""
    unit = unit_in(name)
    return unit if unit and parse_quantity(f"1{unit}") is not None else ""


def _coded(layout: Layout) -> dict[int, int]:
    """How deep each row stands by its code: 20502 below 205; empty where the codes do not tell."""
    codes = {row: code for row in layout.data if (code := code_of(layout, row))}
    sizes = sorted({len(code) for code in codes.values()})
    known = set(codes.values())
    inner = [code for code in codes.values() if len(code) > sizes[0]]
    outer = [code for code in inner if any(code[:size] in known for size in sizes[:-1])]
    if not inner or len(outer) < len(inner):
        return {}
    return {row: sizes.index(len(codes[row])) if row in codes else 0 for row in layout.data}


def _depths(layout: Layout, labels: dict[int, Label], indents: dict[int, int]) -> dict[int, int]:
    """How deep each row stands: by its marker, below it by its indentation."""
    marked = [row for row in layout.data if labels[row].level]
    ranked = bool(marked) and len(marked) < len(layout.data)
    varied = len(set(indents.values())) > 1
    depths: dict[int, int] = {}
    seen = False
    for row in layout.data:
        label = labels[row]
        seen = seen or bool(label.level)
        depth = indents[row] if varied else 0
        if varied and label.of_which and not label.marker.endswith(("#", "＃", "*")):
            depth += _OF_WHICH
        if ranked and label.level:
            depth = label.level
        elif ranked and seen and not label.total:
            depth += _BELOW
        depths[row] = depth
    return depths
