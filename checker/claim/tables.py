"""Tables in plain text: lines of cells between tabs, under a line that names the columns."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import Claim
from checker.claim.rows import DASHES, cells_in
from checker.claim.skeleton import DATE, DURATION, MEASURES, Skeleton
from checker.patterns import compiled
from checker.quantity.model import Quantity

_CAPTION = 160
"""Characters before a table in which its caption may name a unit."""
_ENDS = ("计", "总额")


class Head(NamedTuple):
    """The head of a column: the ``years`` it names, and its ``words`` with # for each of them."""

    words: str
    years: tuple[int, ...] = ()


class Row(NamedTuple):
    """A line of a table: its name, and the figure of each column, None where there is none."""

    name: str
    cells: tuple[Claim | None, ...]


class Table(NamedTuple):
    """Rows under their heads, the column of the names included.

    ``at`` is the skeleton offset of the heads, ``unit`` the caption's (单位:万元), if any.
    """

    at: int
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    unit: str | None

    def unit_of(self, row: Row, column: int) -> str | None:
        """The unit of a cell as written: the column's, else the row's, else the caption's."""
        return _bracketed(self.heads[column].words) or _bracketed(row.name) or self.unit


def tables_of(skeleton: Skeleton, claims: Iterable[Claim]) -> Iterator[Table]:
    """The tables of a text, in order; ``claims`` are those of its rows."""
    text = skeleton.text
    figures = {claim.at: claim for claim in claims}
    heads: tuple[Head, ...] = ()
    rows: list[Row] = []
    top = done = 0
    while (tab := text.find("\t", done)) >= 0:
        start = text.rfind("\n", 0, tab) + 1
        end = text.find("\n", tab)
        end = len(text) if end < 0 else end
        cells = text[start:end].split("\t")
        named = _names_columns(cells)
        # What is left out at the end of a page (its number, a running head) leaves blank lines; no
        # page ends right under the heads, where Markdown, whose cells are known, has its dashes.
        parted = bool(text[done:start].strip()) if rows else start > done
        if named and not parted and _goes_on(cells, rows, text, top, end):
            done = end + 1
            continue
        if named or parted:
            # Another head, or lines of words in between: what was headed above has ended.
            if rows:
                yield Table(top, heads, tuple(rows), _caption(text, top))
            heads, rows, top = (), [], start
        if named:
            heads = tuple(_heads(cells, start, skeleton))
        elif heads:
            if not rows and len(cells) == len(heads) + 1:
                heads = (Head(""), *heads)
            if len(cells) == len(heads):
                held = cells_in(cells, start, figures)
                rows.append(Row(cells[0].strip(), tuple(map(held.get, range(len(cells))))))
        done = end + 1
    if rows:
        yield Table(top, heads, tuple(rows), _caption(text, top))


def _names_columns(cells: list[str]) -> bool:
    """True for a line of names and dates: no cell behind the first is a figure or left blank."""
    return len(cells) > 2 and not any(
        not (core := cell.strip()) or core in DASHES or (len(core) == 1 and core in MEASURES)
        for cell in cells[1:]
    )


def _heads(cells: list[str], at: int, skeleton: Skeleton) -> Iterator[Head]:
    for cell in cells:
        dated = DATE in cell or DURATION in cell
        words, years = _dated(cell, at, skeleton) if dated else (cell, ())
        yield Head("".join(words.split()), tuple(years))
        at += len(cell) + 1


def _dated(cell: str, at: int, skeleton: Skeleton) -> tuple[str, list[int]]:
    """The words of a cell with its dates as written, # for each year, and the years."""
    words, years = "", list[int]()
    for k, character in enumerate(cell, at):
        if character in (DATE, DURATION):
            written = skeleton.quantities[bisect_left(skeleton.at, k)].text
            years += [int(year) for year in _year().findall(written)]
            character = _year().sub("#", written)
        words += character
    return words, years


def _goes_on(cells: list[str], rows: Sequence[Row], text: str, top: int, end: int) -> bool:
    """True for the heads of the table again, at the top of another page, before its total.

    Where the first row follows again as well it is another table.
    """
    above = text[top : text.find("\n", top)].split("\t")
    if above != cells or not rows or rows[-1].name.endswith(_ENDS):
        return False
    return text[end + 1 : text.find("\t", end + 1)].strip() != rows[0].name


def _caption(text: str, top: int) -> str | None:
    found = _unit().findall(text, max(0, top - _CAPTION), top)
    return found[-1] if found else None


def _bracketed(words: str) -> str | None:
    inside = words.partition("(")[2].partition(")")[0]
    return inside or None


def in_percent(quantity: Quantity, name: str) -> Quantity:
    """The figure in % where its column or row is: 增幅(%)."""
    if quantity.kind == "percent" or "%" not in name or quantity.unit is not None:
        return quantity
    return quantity._replace(reading=quantity.reading._replace(kind="percent", unit="%"))


def by_year(changes: Row, levels: Row, table: Table) -> Iterator[tuple[Quantity, ...]]:
    """The level of each year, that of the year before, and what the row of changes says of it."""
    columns = {(h.words, h.years[0]): k for k, h in enumerate(table.heads) if len(h.years) == 1}
    for (words, year), k in columns.items():
        before = columns.get((words, year - 1))
        three = levels.cells[k], None if before is None else levels.cells[before], changes.cells[k]
        figures = tuple(claim.quantity for claim in three if claim is not None)
        if len(figures) == len(three):
            yield figures


def relative(words: str) -> tuple[str, int] | None:
    """A head without the period that it names, and 1 for this one, 0 for the one before.

    None where it names neither. What there is at an end is compared with what there was at another.
    """
    for named, place in ((_before(), 0), (_now(), 1)):
        found = named.search(words)
        if found:
            rest = _months().sub("", words[: found.start()] + words[found.end() :])
            return rest + "末" * (not _END.isdisjoint(found[0])), place
    return None


_END = frozenset("末底初")


@cache
def _now() -> re.Pattern[str]:
    """This year or its end (本报告期末, 期末, 本期)."""
    return compiled("本(?:报告)?(?:年度?|期|月|季度?)(?:期?末|底)?|今年|[期年]末")


@cache
def _before() -> re.Pattern[str]:
    """The year before or its end (上年同期, 上年度末, 期初)."""
    return compiled(
        "(?:上一?(?:报告)?(?:年度?|期|月|季度?)|去年)(?:同期|同月|期?末|底)?|[期年]初|同期"
    )


@cache
def _months() -> re.Pattern[str]:
    """The months of a period in brackets: 本报告期(1-6月)."""
    return compiled(r"\([^()]*月\)")


@cache
def _year() -> re.Pattern[str]:
    return compiled(r"(?<!\d)[1１2２][09０９]\d\d(?!\d)")


@cache
def _unit() -> re.Pattern[str]:
    return compiled(r"单位[:为]\s*([^\s\d,;)]{1,6})")
