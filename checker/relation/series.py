"""Figures in a row after 分别, one for each year, with what a table says of the same years."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.claim.model import Claim, Role, Trait
from checker.claim.naming import common_words
from checker.claim.passage import Passage
from checker.claim.runs import figures_from
from checker.claim.tables import Row, Table
from checker.claim.years import full_year
from checker.quantity.model import Quantity
from checker.relation.tabled import cell_of, rows_named, scaled, tables_near

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
    name, years = "", []
    last = None
    for k, claim in enumerate(sentence.claims):
        if "分别" not in claim.gap:
            continue
        figures = figures_from(sentence.claims, k)
        shares = last is not None and last is sentence.claims[k - 1] and ",占" in claim.gap
        if not shares:
            years = _years(sentence.claims[max(0, k - _MOST) : k])
            name = claim.gap.partition("分别")[0].removeprefix("的").removesuffix("余额")
        last = figures[-1]
        if name and len(years) == len(figures) > 1:
            yield _paired(name, years, figures, passage)
        elif name and not years and len(figures) > 1:
            yield _undated(name, figures, passage)


def _paired(
    name: str, years: Sequence[int | None], figures: Sequence[Claim], passage: Passage
) -> list[tuple[Quantity, Claim]]:
    """The figures that the one row of that name in a table near by has a cell for."""
    for row, table, alone in rows_named(name, figures[0].at, passage.document.tables):
        if alone:
            cells = [
                (cell_of(row, table, year, figure.quantity), figure)
                for year, figure in zip(years, figures, strict=True)
                if year is not None
            ]
            return [(cell, figure) for cell, figure in cells if cell is not None]
    return []


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


def _years(before: Sequence[Claim]) -> list[int | None]:
    """The full years of the dates in a row that end ``before``, None for a part of a year."""
    years: list[int | None] = []
    for claim in reversed(before):
        if claim.role is not Role.DATE:
            break
        years.append(full_year(claim))
        if claim.gap not in _JOINTS:
            break
    return years[::-1]
