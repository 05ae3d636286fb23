"""Figures in a row after 分别, one for each year, with what a table says of the same years."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import Claim, Role, Trait
from checker.claim.naming import common_words
from checker.claim.passage import Passage
from checker.claim.periods import Period, months_of
from checker.claim.runs import figures_from
from checker.claim.tables import Row, Table
from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.relation.tabled import SUMS, account, cell_of, rows_named, scaled, tables_near

_MOST = 8
_JOINTS = ("、", "和", "及", ",", "与", "以及")


def in_tables(passage: Passage) -> Iterator[list[tuple[Quantity, Claim]]]:
    """(the table's figure, the stated one) for each member of a row of figures by years.

    2022年末、2023年末的存货分别为▯和▯,占总资产的比例分别为▯和▯: the shares are looked for
    beside the amounts. A row without years (报告期内,存货分别为▯、▯和▯) goes by its figures.
    """
    document, sentence = passage.document, passage.sentence
    if not document.tables or sentence.mask & Trait.TABBED:
        return
    name, dates = "", []
    last = None
    for k, claim in enumerate(sentence.claims):
        if "分别" not in claim.gap:
            continue
        figures = figures_from(sentence.claims, k)
        shares = last is not None and last is sentence.claims[k - 1] and ",占" in claim.gap
        if not shares:
            dates = _dates(sentence.claims[max(0, k - _MOST) : k + 1])
            name = account(claim.gap.partition("分别")[0].removeprefix("的"))
        last = figures[-1]
        if name and len(dates) == len(figures) > 1:
            yield _paired(name, dates, figures, passage)
        elif name and not dates and len(figures) > 1:
            yield _undated(name, figures, passage)


def _paired(
    name: str, dates: Sequence[Period | None], figures: Sequence[Claim], passage: Passage
) -> list[tuple[Quantity, Claim]]:
    """The figures that the one row of that name in a table near by has a cell for.

    Where no row has the name, the total of a table near by that agrees (…主要由……组成,见下表).
    """
    tables = passage.document.tables
    for row, table, alone in rows_named(name, figures[0].at, tables):
        return _cells(row, table, dates, figures) if alone else []
    for table in tables_near(tables, figures[0].at):
        for row in table.rows:
            if row.name.endswith(SUMS):
                pairs = _cells(row, table, dates, figures)
                if sum(agree(cell, claim.quantity) for cell, claim in pairs) > 1:
                    return pairs
    return []


def _cells(
    row: Row, table: Table, dates: Sequence[Period | None], figures: Sequence[Claim]
) -> list[tuple[Quantity, Claim]]:
    """Each figure with the row's cell of its period, where there is one."""
    cells = [
        (cell_of(row, table, date, figure.quantity), figure)
        for date, figure in zip(dates, figures, strict=True)
        if date is not None
    ]
    return [(cell, figure) for cell, figure in cells if cell is not None]


def _undated(name: str, figures: Sequence[Claim], passage: Passage) -> list[tuple[Quantity, Claim]]:
    """The figures with the cells of the one row near by that has all of them, or all but one.

    A row that has all but one has to be called alike.
    """
    if any(len(str(claim.value).replace(".", "").strip("0")) < _TELLING for claim in figures):
        return []
    odd: list[list[tuple[Quantity, Claim]]] = []
    for table in tables_near(passage.document.tables, figures[0].at):
        for row in table.rows:
            for cells in _as_many(row, table, figures):
                pairs = list(zip(cells, figures, strict=True))
                held = sum(agree(cell, claim.quantity) for cell, claim in pairs)
                if held == len(pairs):
                    return pairs
                if held + 1 == len(pairs) > _FEW and common_words(row.name, name, 2):
                    odd.append(pairs)
    return odd[0] if len(odd) == 1 else []


_TELLING, _FEW = 3, 2


def _as_many(row: Row, table: Table, figures: Sequence[Claim]) -> Iterator[list[Quantity]]:
    """As many cells of the row as there are figures, of their kind and from first to last or back.

    All of the kind, or those of the columns headed alike.
    """
    kind = figures[0].quantity.kind
    groups: defaultdict[str, list[Quantity]] = defaultdict(list)
    for k, cell in enumerate(row.cells):
        if cell is None or cell.quantity.kind != kind:
            continue
        unit = table.unit_of(row, k)
        found = (
            cell.quantity if kind == "percent" else scaled(cell.quantity, figures[0].quantity, unit)
        )
        if found is not None:
            groups[""].append(found)
            groups[table.heads[k].words or "-"].append(found)
    of_all = groups.pop("", [])
    for cells in (of_all, *(some for some in groups.values() if len(some) < len(of_all))):
        if len(cells) == len(figures):
            yield cells
            yield cells[::-1]


def agree(cell: Quantity, stated: Quantity) -> bool:
    """True where the two are one figure but for how far it was rounded."""
    if cell.value is None or stated.value is None:
        return False
    return abs(cell.value - stated.value) * 2 <= max(cell.resolution or 0, stated.resolution or 0)


def _dates(claims: Sequence[Claim]) -> list[Period | None]:
    """The periods of the dates in a row right before the last claim; None for what is none."""
    dates: list[Period | None] = []
    for date, after in zip(claims[-2::-1], claims[:0:-1], strict=True):
        if date.role is not Role.DATE:
            break
        dates.append(_period(date.quantity.plain + after.gap[:_TAIL]))
        if date.gap not in _JOINTS:
            break
    return dates[::-1]


_TAIL = 3
"""Characters behind a year that may say which part of it is meant: 2010年半年末."""


def _period(words: str) -> Period | None:
    found = _year().match(words)
    months = months_of("#" + words[found.end() :]) if found else 0
    return Period(int(found[0]), months) if found and months else None


@cache
def _year() -> re.Pattern[str]:
    return compiled(r"[12][09]\d\d")
