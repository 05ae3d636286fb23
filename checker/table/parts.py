"""What stands in one table of the source though it is two, in several though it is one, or turned.

All of it is done on cells before anybody asks what they mean; figures keep their offsets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from checker.document.table import Cell, Table
from checker.table.figures import figure_of, plain
from checker.table.words import label_of, unit_in

_HEADER = 6
"""Rows within which a header ends."""
_WIDEST = 60
"""More rows than this are no indicators of a table that stands on its side."""

_Texts = dict[int, str]


def joined(tables: Sequence[Table]) -> Iterator[Table]:
    """Yield the tables, those that go on overleaf (续表, the header repeated) as one."""
    last: Table | None = None
    for table in tables:
        more = None if last is None else _continued(last, table)
        if last is not None and more is None:
            yield last
        last = more or table
    if last is not None:
        yield last


def _continued(first: Table, second: Table) -> Table | None:
    """Both as one table; None where ``second`` is a table of its own."""
    said = "".join(second.before.split())
    if first.sheet or (said and "续" not in said):
        return None
    above, below = _rows(first), _rows(second)
    same = list(takewhile(lambda pair: pair[0] == pair[1], zip(above, below, strict=False)))
    heads = [texts for (_, texts), _ in same if len(texts) > 1]
    if not heads or any(figure_of(text) for texts in heads for text in texts.values()):
        return None
    names = [text for _, texts in above[-1:] for text in texts.values() if not figure_of(text)]
    if not said and any(label_of(name).total for name in names):
        return None
    ends, offset = same[-1][1][0], above[-1][0]
    cells = (c._replace(row=c.row - ends + offset) for c in second.cells if c.row > ends)
    return first._replace(cells=(*first.cells, *cells))


def _rows(table: Table) -> list[tuple[int, _Texts]]:
    """The rows with what they show, by the place of each text; empty rows are left out."""
    rows: dict[int, _Texts] = {}
    for cell in table.cells:
        if cell.text:
            rows.setdefault(cell.row, {})[cell.column] = plain(cell.text)
    return sorted(rows.items())


def sides(table: Table) -> tuple[Table, ...]:
    """The tables that stand side by side in one: 收入 | 预算 | 执行 | 支出 | 预算 | 执行.

    The header of the second says the same as that of the first, from the labels on.
    """
    for _, texts in _rows(table)[:_HEADER]:
        names = [texts.get(k, "") for k in range(1, max(texts) + 1)]
        half = len(names) // 2
        if half > 1 and all(names) and names[:half] == names[half:]:
            left = tuple(cell for cell in table.cells if cell.column <= half)
            right = tuple(cell for cell in table.cells if cell.column > half)
            return table._replace(cells=left), table._replace(cells=right)
    return (table,)


def on_its_side(labels: Sequence[str], percent: Sequence[bool]) -> bool:
    """Whether the rows are what columns are elsewhere: 人口（万人）, 比重（%）, 增长（%）.

    ``percent`` tells of each row whether all its figures are in %.
    """
    told = zip(labels, percent, strict=True)
    units = {unit_in(label) or ("%" if all_percent else "") for label, all_percent in told}
    return len(labels) <= _WIDEST and "%" in units and len(units - {""}) > 1


def turned(table: Table) -> Table:
    """``table`` with its rows as columns."""
    cells = (Cell(c.column, c.row, c.start, c.end, c.text, c.columns, c.rows) for c in table.cells)
    return table._replace(cells=tuple(sorted(cells, key=lambda c: (c.row, c.column))))
