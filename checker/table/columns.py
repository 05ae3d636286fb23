"""Totals and parts along the rows: 合计 and its columns, the columns under one heading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import groupby

from checker.claim.sums.partitions import covers, splits_averages
from checker.table.balances import balances
from checker.table.evidence import REACH, Lane, beside, growing, score, value
from checker.table.model import ADDED, Column, Row, Said, Sum, each_once

_SAMPLE = 300
"""Rows enough to tell whether columns belong together."""
_FEW = 2
"""Rows too few to bear anything out: what the headings say has to do."""
_TOTALS = ("合计", "总计", "小计")


def along(columns: Sequence[Column], rows: Sequence[Row]) -> list[Sum]:
    """Return the sums along the rows: 合计 and its columns, the columns under one heading."""
    lanes: list[Lane] = [_across(columns, row.place) for row in rows[:_SAMPLE]]
    found = list(_lettered(columns))
    amounts = [column for column in columns if column.said is Said.AMOUNT]
    # In a plain table all of them are the same columns: they are tried once.
    neighbours = {tuple(c.place for c in group): group for group in _alike(columns, amounts)}
    for group in neighbours.values():
        found += _columns_beside(group, lanes)
    found += _headed(amounts, lanes)
    found += _named(amounts, lanes)
    found += _of_which(columns, lanes)
    found += balances([(column.place, column.name) for column in amounts], lanes)
    return each_once(found)


def _alike(columns: Sequence[Column], amounts: Sequence[Column]) -> Iterator[list[Column]]:
    """Columns headed alike, those of one unit, and one for each heading."""
    for _, group in groupby(columns, lambda c: (c.header[:-1], c.said, c.unit)):
        yield list(group)
    for _, group in groupby(amounts, lambda c: c.unit):
        yield list(group)
    yield _flat(amounts)


def _across(columns: Sequence[Column], row: int) -> Lane:
    figures = {column.place: column.figures.get(row) for column in columns}
    return figures.get


def _columns_beside(columns: list[Column], lanes: list[Lane]) -> Iterator[Sum]:
    """A column that is the sum of those beside it in most rows."""
    if len(columns) < 3 or columns[0].said not in ADDED:
        return
    places = [column.place for column in columns]
    for k, total in enumerate(columns):
        last = total.header[-1] if total.header else ""
        named = "总" in last or any(word in last for word in _TOTALS)
        for run in _beyond(places, k, named):
            best, told = 0, 1 if named else 2
            for count, result in growing(lanes, total.place, run):
                most = result.held > 3 * result.failed or (named and result.good)
                most = most and not (result.failed and not total.header)
                if result.told > told and most:
                    best, told = count, result.told
            if best:
                yield Sum(total.place, tuple(sorted(run[:best])))


def _beyond(places: Sequence[int], k: int, named: bool) -> Iterator[Sequence[int]]:
    """The columns behind ``k`` and before it, the nearest first; one may stand between.

    总投资, 其中自筹 and then the years: that is tried only where the name says that it is a total.
    """
    for run in beside(places, k):
        yield run
        if named and len(run) > 2:
            yield run[1:]


def _named(columns: Sequence[Column], lanes: list[Lane]) -> Iterator[Sum]:
    """Columns whose names together are all that one before them names: 城镇, 乡村."""
    for k, total in enumerate(columns):
        near = [c for c in columns[k + 1 : k + 1 + REACH] if c.unit in ("", total.unit)]
        near = [c for c in near if not _is_part(c) and c.header[:-1] in (total.header[:-1], ())]
        if not total.header or _is_part(total):
            continue
        names = [c.header[-1] if c.header else "" for c in near]
        whole = total.header[-1]
        for places in covers(names, whole, splits_averages(whole)):
            parts = tuple(near[place].place for place in places)
            if score(lanes, total.place, parts).good:
                yield Sum(total.place, parts)


def _of_which(columns: Sequence[Column], lanes: list[Lane]) -> Iterator[Sum]:
    """A column headed 其中 or #, within the nearest one before it that is not headed so."""
    whole: Column | None = None
    for column in columns:
        if column.said is not Said.AMOUNT:
            continue
        if not _is_part(column):
            whole = column
        elif whole is not None and column.unit in ("", whole.unit):
            pairs = [(lane(whole.place), lane(column.place)) for lane in lanes]
            held = [value(total) >= value(part) for total, part in pairs if total and part]
            if held and sum(held) * 4 >= len(held) * 3:
                yield Sum(whole.place, (column.place,), sum(held) > _FEW, open=True)


def _is_part(column: Column) -> bool:
    return any(text.startswith(("其中", "#", "＃")) for text in column.header)


def _lettered(columns: Sequence[Column]) -> Iterator[Sum]:
    """A row of letters says it: A=B+C."""
    by_letter = {column.formula[:1]: column for column in columns if column.formula}
    for column in columns:
        _, equals, terms = column.formula.partition("=")
        named = [by_letter.get(letter) for letter in terms[::2]]
        parts = [found.place for found in named if found is not None]
        if equals and len(parts) == len(named) > 1:
            signs = ("+", *terms[1::2])
            minus = frozenset(p for p, sign in zip(parts, signs, strict=True) if sign == "-")
            yield Sum(column.place, tuple(parts), minus=minus)


def _flat(columns: Sequence[Column]) -> list[Column]:
    """One column for each heading: 第二产业 without 工业 and 建筑业, which it heads."""
    return [one for members in _under((), columns).values() for one in _whole_of(members)]


def _under(
    above: tuple[str, ...], columns: Sequence[Column]
) -> dict[tuple[str, ...], list[Column]]:
    """The columns under the heading ``above``, by the headings right below it."""
    groups: defaultdict[tuple[str, ...], list[Column]] = defaultdict(list)
    depth = len(above)
    for column in columns:
        if column.header[:depth] == above and len(column.header) > depth:
            groups[column.header[: depth + 1]].append(column)
    return groups


def _whole_of(members: Sequence[Column]) -> list[Column]:
    """The column that stands for all of ``members``, of one heading; all where none does."""
    least = min(len(column.header) for column in members)
    own = [c for c in members if _is_total(c) and len(c.header) == least]
    own = own or [c for c in members if len(c.header) == least < len(members[-1].header)]
    return own if len(own) == 1 else list(members)


def _is_total(column: Column) -> bool:
    return bool(column.header) and column.header[-1] in _TOTALS


def _headed(columns: Sequence[Column], lanes: Sequence[Lane]) -> Iterator[Sum]:
    """合计 or 小计 under a heading: all that stands beside it there, as the headings say."""
    for total in columns:
        above = total.header[:-1]
        if not (above and _is_total(total)):
            continue
        beside = [c for c in columns if c is not total and c.unit == total.unit]
        parts = [
            one.place for members in _under(above, beside).values() for one in _whole_of(members)
        ]
        if len(parts) < 2 or any("其中" in c.name for c in beside if c.place in parts):
            continue
        result = score(lanes, total.place, parts)
        if result.good or len(lanes) <= _FEW:
            yield Sum(total.place, tuple(parts))
