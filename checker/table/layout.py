"""Where the header ends, which columns are labels, and what stands above each column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.document.table import Cell, Table
from checker.table.figures import figure_of, is_broken, is_nil, plain
from checker.table.words import formula_in

_TALLEST_HEADER = 6
_NUMERALS = frozenset("一二三四五六七八九十")
_HAN = re.compile("[^\\W\\d_a-zA-Z]")
_MOST = 400_000
"""A table with more places than this, spans counted out, is left alone."""

_WIDEST = 500
"""More columns than this are data, and no table of a report."""

Rows = dict[int, dict[int, Cell]]


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows and columns by their parts; all are places counted from 1.

    ``header`` are the rows of the header, ``data`` those with figures below it, ``stubs`` the
    columns of labels, ``codes`` those of codes (科目编码), ``serial`` the one that numbers the rows
    and ``units`` the one that gives their units (0 for none), ``figures`` those that hold figures.
    ``heads`` are rows in the midst that head a new block. ``letters`` maps a column to what a row
    of letters says of it. ``whole`` is false where no header stands on top.
    """

    grid: Rows
    header: tuple[int, ...]
    data: tuple[int, ...]
    stubs: tuple[int, ...]
    codes: tuple[int, ...]
    serial: int
    units: int
    figures: tuple[int, ...]
    heads: frozenset[int]
    caption: str
    letters: dict[int, str]
    whole: bool


def grid_of(table: Table) -> Rows:
    """Return the cells by row and column, each spanning cell at every place that it takes."""
    last = max((cell.row for cell in table.cells), default=0)
    grid: Rows = {}
    count = 0
    for cell in table.cells:
        for row in range(cell.row, min(cell.row + cell.rows, last + 1)):
            count += cell.columns
            if count > _MOST:
                return {}
            places = grid.setdefault(row, {})
            for column in range(cell.column, cell.column + cell.columns):
                places.setdefault(column, cell)
    return grid


def layout_of(table: Table) -> Layout | None:
    """Return the parts of ``table``; None where it holds no figures in columns."""
    grid = grid_of(table)
    if max((cell.column for cell in table.cells), default=0) > _WIDEST:
        return None
    shown = [row for row in sorted(grid) if any(cell.text for cell in grid[row].values())]
    numeric = [
        c for c in sorted({c for row in shown for c in grid[row]}) if _is_numeric(grid, shown, c)
    ]
    captions: list[str] = []
    header: list[int] = []
    letters: dict[int, str] = {}
    body: list[int] = []
    for row in shown:
        below = bool(header) and _heads_block(grid[row], numeric)
        if body or below or _is_data(grid[row], numeric, bool(header)):
            body.append(row)
        elif _is_caption(grid[row]):
            # What stands above a title or a unit is no header of these columns.
            captions += (cell.text for cell in grid[row].values() if cell.text)
            header = []
        elif not (_read_letters(grid[row], letters) or _numbers_columns(grid[row])):
            header.append(row)
    data = [row for row in body if any(figure_of(_text(grid, row, c)) for c in numeric)]
    if not data or len(header) > _TALLEST_HEADER:
        return None
    serial = _serial(grid, header, data)
    columns = sorted({column for row in data for column in grid[row]})
    years = {c for c in columns[:1] if _holds_years(grid, data, c)}
    figures = [c for c in columns if c not in years and _is_numeric(grid, data, c)]
    codes = [c for c in columns if _is_coded(grid, header, c)]
    apart = {serial, *codes}
    figures = [c for c in figures if c not in apart and not _counts_rows(grid, data, c)]
    if not figures:
        return None
    held = frozenset(data)
    heads = frozenset(row for row in body if row not in held and _is_head(grid[row]))
    units = unit_column(grid, header)
    stubs = [
        c
        for c in columns
        if c < figures[0] and c not in {*apart, units} and _is_words(grid, data, c)
    ]
    stubs = [c for c in stubs if _has_names(grid, data, c)] or stubs or sorted(years)
    whole = bool(header)
    header = header or [row for row in heads if _heads_all(grid[row], figures)][:1]
    caption = "\n".join((table.before, *captions))
    return Layout(
        grid, tuple(header), tuple(data), tuple(stubs), tuple(codes), serial, units,
        tuple(_of_first_labels(grid, header, figures, stubs, columns)), heads, caption, letters,
        whole,
    )  # fmt: skip


def _is_caption(row: dict[int, Cell]) -> bool:
    """Whether a row on top holds one text only: a title, or the unit at the right edge."""
    texts = {cell.start for cell in row.values() if cell.text and not figure_of(cell.text)}
    return len(texts) == 1


def _heads_block(row: dict[int, Cell], numeric: Sequence[int]) -> bool:
    """Whether a row below the header holds but one text, over the labels: 一、经营活动."""
    cells = [cell for column, cell in row.items() if cell.text and column == cell.column]
    return len(cells) == 1 and cells[0].column < min(numeric, default=0) and cells[0].columns == 1


def _numbers_columns(row: dict[int, Cell]) -> bool:
    """Whether a row numbers the columns: 栏次 1 2 3."""
    figures = [plain(cell.text) for cell in row.values() if figure_of(cell.text)]
    return len(figures) > 2 and figures == [str(k) for k in range(1, len(figures) + 1)]


def _is_data(row: dict[int, Cell], numeric: Sequence[int], below: bool) -> bool:
    """Whether a row holds figures; years and the numbers of the columns make none."""
    cells = [row[column] for column in numeric if column in row]
    figures = [plain(cell.text) for cell in cells if figure_of(cell.text)]
    if not figures:
        return False
    words = [cell.text for cell in row.values() if cell.text and not figure_of(cell.text)]
    if all(len(text) == 4 and text[:2] in ("19", "20") for text in figures) and len(words) < 2:
        return False
    return not (below and _numbers_columns(row))


def _read_letters(row: dict[int, Cell], letters: dict[int, str]) -> bool:
    """Take a row of letters (公式 A=B+C B C) into ``letters``; return whether it is one."""
    found = {c: plain(cell.text) for c, cell in row.items() if formula_in(cell.text)}
    words = {cell.text for c, cell in row.items() if cell.text and c not in found}
    if len(found) < 2 or len(words) > 1:
        return False
    letters.update(found)
    return True


def _serial(grid: Rows, header: Sequence[int], data: Sequence[int]) -> int:
    """The column that numbers the rows: 序号 above it, or whole numbers one after another."""
    for row in header:
        for column, cell in grid[row].items():
            if plain(cell.text) in ("序号", "编号", "行次", "项次"):
                return column
    column = min((c for row in data for c in grid[row]), default=0)
    texts = [_text(grid, row, column) for row in data]
    numbers = [int(text) for text in map(_numbering, texts) if text]
    steps = sum(b == a + 1 for a, b in pairwise(numbers))
    return column if len(numbers) > 1 and steps * 4 >= 3 * (len(numbers) - 1) else 0


def _is_coded(grid: Rows, header: Sequence[int], column: int) -> bool:
    """Whether the header says that a column holds codes: 科目编码."""
    said = (plain(_text(grid, row, column)) for row in header)
    return any(text.endswith(("编码", "代码")) for text in said)


def code_of(layout: Layout, row: int) -> str:
    """The code of a row, from one column or from several (类, 款, 项); empty where it has none."""
    code = "".join(plain(_text(layout.grid, row, column)) for column in layout.codes)
    return code if code.isdecimal() else ""


def _counts_rows(grid: Rows, data: Sequence[int], column: int) -> bool:
    """Whether a column holds but whole numbers one after another."""
    numbers = [_numbering(_text(grid, row, column)) for row in data]
    steps = sum(bool(a and b) and int(b) == int(a) + 1 for a, b in pairwise(numbers))
    return len(data) > 3 and steps * 4 >= 3 * (len(data) - 1)


def _numbering(text: str) -> str:
    bare = plain(text).rstrip(".、")
    return bare if bare.isascii() and bare.isdigit() and len(bare) < 4 else ""


def serial_numbers(layout: Layout) -> Iterator[int]:
    """Yield the numbers of the rows, in order."""
    for row in layout.data:
        number = _numbering(_text(layout.grid, row, layout.serial))
        if number:
            yield int(number)


def _is_numeric(grid: Rows, data: Sequence[int], column: int) -> bool:
    """Whether figures outweigh words in a column, from its first figure down."""
    figures = words = 0
    for row in data:
        text = _text(grid, row, column)
        if figure_of(text) or is_broken(text):
            figures += 1
        elif figures and text and not is_nil(text):
            words += 1
    return figures > words


def _holds_years(grid: Rows, data: Sequence[int], column: int) -> bool:
    """Whether a column names the rows by their years."""
    texts = [plain(_text(grid, row, column)) for row in data]
    return len(texts) > 1 and all(len(t) == 4 and t[:2] in ("19", "20") for t in texts)


def _is_words(grid: Rows, data: Sequence[int], column: int) -> bool:
    texts = (_text(grid, row, column) for row in data)
    return any(text and not figure_of(text) for text in texts)


def _has_names(grid: Rows, data: Sequence[int], column: int) -> bool:
    """Whether most texts of a column are words in Chinese, and no codes or letters."""
    texts = [_text(grid, row, column) for row in data]
    shown = [text for text in texts if text]
    return sum(bool(_HAN.search(text)) for text in shown) * 2 >= len(shown)


def _of_first_labels(
    grid: Rows, header: Sequence[int], figures: list[int], stubs: list[int], columns: list[int]
) -> list[int]:
    """The columns of figures, up to where labels begin anew: 行业 … 行业 … side by side."""
    named = {plain(_text(grid, row, column)) for row in header for column in stubs} - {""}
    for column in columns:
        beyond = figures and column > figures[0] and column not in figures
        if beyond and any(plain(_text(grid, row, column)) in named for row in header):
            return [c for c in figures if c < column]
    return figures


def header_of(layout: Layout, column: int) -> tuple[str, ...]:
    """The words above ``column`` from the top, each once.

    Where nothing stands there, those of the empty column on its right: a header may have slipped.
    """
    words = _above(layout, column)
    if not words and column + 1 not in layout.figures:
        words = _above(layout, column + 1)
    return words


def _above(layout: Layout, column: int) -> tuple[str, ...]:
    texts = (_text(layout.grid, row, column) for row in layout.header)
    return tuple(dict.fromkeys("".join(text.split()) for text in texts if text))


def _text(grid: Rows, row: int, column: int) -> str:
    cell = grid.get(row, {}).get(column)
    return "" if cell is None else cell.text


def label_text(layout: Layout, row: int) -> tuple[str, int]:
    """The words of a row's labels and how far they are set in."""
    cells = [layout.grid[row].get(column) for column in layout.stubs]
    shown = [cell for cell in cells if cell is not None and cell.text]
    if not shown and layout.serial:
        # 合计 stands where the rows are numbered.
        cell = layout.grid[row].get(layout.serial)
        shown = [cell] if cell is not None and cell.text else []
    elif layout.serial:
        cell = layout.grid[row].get(layout.serial)
        if cell is not None and cell.text and not _numbering(cell.text):
            shown = [cell, *shown]
            if _NUMERALS.issuperset(plain(cell.text)):
                return "、".join((cell.text, *(c.text for c in shown[1:]))), cell.indent
    texts = dict.fromkeys(cell.text for cell in shown if not is_nil(cell.text))
    return "".join(texts), shown[0].indent if shown else 0


def _is_head(row: dict[int, Cell]) -> bool:
    """Whether a row without figures heads those below; one full of dashes is a row like others."""
    return not any(is_nil(cell.text) for cell in row.values())


def _heads_all(row: dict[int, Cell], figures: Sequence[int]) -> bool:
    """Whether words stand above nearly all columns of figures."""
    words = sum(bool(row[c].text) for c in figures if c in row)
    return words * 3 >= len(figures) * 2 and words > 1


def unit_column(grid: Rows, header: Sequence[int]) -> int:
    """The column that gives the unit of each row; 0 for none."""
    for row in header:
        for column, cell in grid[row].items():
            if plain(cell.text) in ("单位", "计量单位"):
                return column
    return 0
