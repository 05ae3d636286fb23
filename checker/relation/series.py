"""Figures in a row after 分别, one for each year, with what a table says of the same years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import Claim, Role, Trait
from checker.claim.passage import Passage
from checker.claim.runs import figures_from
from checker.claim.years import full_year
from checker.quantity.model import Quantity
from checker.relation.tabled import cell_of, rows_named

_MOST = 8
_JOINTS = ("、", "和", "及", ",", "与", "以及")


def in_tables(passage: Passage) -> Iterator[list[tuple[Quantity, Claim]]]:
    """(the table's figure, the stated one) for each member of a row of figures by years.

    2022年末、2023年末的存货分别为▯和▯,占总资产的比例分别为▯和▯: the shares are looked for
    beside the amounts.
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
