"""Totals and parts down the rows of a table.

What the labels say comes first: 合计, markers and indentation, 其中, names that together are all
there is. Runs of neighbours that give the figure beside them in most columns are taken as well.
A total is sure where the words say so, or where most of its columns bear it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, takewhile

from checker.claim.sums.partitions import covers, splits_averages
from checker.table.balances import balances, differences, is_difference, net_flows, steps
from checker.table.evidence import REACH, Lane, Score, beside, growing, score, value
from checker.table.model import Column, Row, Said, Sum, each_once
from checker.table.of_which import continuing, of_which
from checker.table.totals import top, totals, without_parts

_LONGEST_SEARCH = 400
_CUT = 4
"""So many columns for each that fails, where no header says what they are."""
_LEADS = 4
"""Blocks back from one that breaks a total down to the row that is the total."""


def down(columns: Sequence[Column], rows: Sequence[Row], whole: bool) -> list[Sum]:
    """Return the sums down the columns; ``whole`` is false where the table's first rows are cut."""
    lanes: list[Lane] = [column.figures.get for column in columns if column.adds]
    bounded: list[Lane] = [c.figures.get for c in columns if c.said in (Said.AMOUNT, Said.SHARE)]
    found: list[Sum] = []
    if not lanes:
        return found
    leads: list[Row] = []
    for block, group in groupby(rows, lambda row: row.block):
        members = list(group)
        found += _broken_down(leads[-_LEADS:], members, lanes)
        leads.append(members[-1])
        found += totals(members, lanes, whole or block > 0)
        if len(members) <= _LONGEST_SEARCH:
            found += _found(members, lanes, whole)
            found += _unless_known(list(_named(members, lanes)), found, lanes)
        found += of_which(members, bounded)
        found += balances([(row.place, row.marker + row.label) for row in members], lanes)
        found += steps(members, lanes)
        found += differences(members, lanes)
    found += _heads(list(rows), lanes)
    found += net_flows(rows, lanes)
    # 收入 − 支出 = 结余 says the same as 支出 + 结余 = 收入.
    said = {frozenset((one.total, *one.parts)) for one in found if one.minus}
    found = [s for s in found if s.minus or frozenset((s.total, *s.parts)) not in said]
    return each_once([_doubted(one, lanes) for one in found])


def _doubted(one: Sum, lanes: list[Lane]) -> Sum:
    """A sum that fails in all of several columns was misread."""
    if one.open or not one.sure or one.reason:
        return one
    result = score(lanes, one.total, one.parts, one.minus)
    return one._replace(reason="misread") if result.failed > 1 and not result.held else one


def _broken_down(leads: list[Row], rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """The rows of a block (按经营地分：) as the parts of what stands right before such blocks."""
    parts = tuple(row.place for row in rows)
    for lead in leads:
        if lead.total or len(rows) < 2 or any(row.total or not row.alike(lead) for row in rows):
            continue
        result = score(lanes, lead.place, parts)
        if result.told and (not result.failed or result.good):
            yield Sum(lead.place, parts, sure=result.good)
        elif len(rows) <= REACH:
            yield from (one for one in _named([lead, *rows], lanes) if one.total == lead.place)


def _unless_known(named: list[Sum], found: list[Sum], lanes: list[Lane]) -> Iterator[Sum]:
    """Those of ``named`` that add up, or whose parts no other sum explains."""
    known = {part for one in found if not one.open for part in (*one.parts, one.total)}
    for one in named:
        if score(lanes, one.total, one.parts).held or known.isdisjoint(one.parts):
            yield one


# --------------------------------------------------------------------------------------- outline


def _heads(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """Heads above the rows that are set in below them or have a lower marker."""
    found: list[Sum] = []
    for k, row in enumerate(rows):
        below: list[Row] = []
        for other in rows[k + 1 : k + 1 + _LONGEST_SEARCH]:
            if other.depth <= row.depth or other.total == "合计" or not other.alike(row):
                break
            below.append(other)
        children = [other for other in top(below) if not other.total]
        if len(children) > 1 and not row.total:
            found.append(Sum(row.place, tuple(child.place for child in children), sure=False))
    together = Score()
    for one in found:
        together = together.plus(score(lanes, one.total, one.parts))
    for one in found:
        yield one._replace(sure=together.good)
        if not together.good:
            yield one._replace(open=True)


# --------------------------------------------------------------------------------------- names


def _named(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """Rows whose names together are all that a row above them names."""
    listed = continuing(rows)
    for k, row in enumerate(rows):
        if row.of_which or listed[k] or row.total:
            continue
        near = rows[k + 1 : k + 1 + REACH]
        below = [r for r in near if r.alike(row) and not (r.total or is_difference(r.label))]
        for start in range(min(len(below), REACH)):
            if start and not below[start].of_which:
                continue
            names = [r.label for r in below[start:]]
            for places in covers(names, row.label or "合计", splits_averages(row.label)):
                parts = tuple(below[start + place].place for place in places)
                if len(parts) > 1 and _plausible(lanes, row.place, parts):
                    yield Sum(row.place, parts)


def _plausible(lanes: Sequence[Lane], total: int, parts: Sequence[int]) -> bool:
    """No part exceeds the total: else the names are those of averages, or the row is another's."""
    for lane in lanes:
        whole = lane(total)
        figures = [figure for figure in map(lane, parts) if figure is not None]
        if whole is not None and figures:
            if any(value(figure) > value(whole) for figure in figures):
                return False
            if len(figures) < len(parts):
                return False
    return True


# --------------------------------------------------------------------------------------- figures


def _found(rows: list[Row], lanes: list[Lane], whole: bool) -> Iterator[Sum]:
    """Runs of rows that add up to the one before or behind them, in all columns or in most."""
    plain = without_parts(rows)
    if len(rows) > REACH:
        yield from _all_others(rows, lanes)
    for listed in (rows, plain) if len(plain) < len(rows) else (rows,):
        for k, total in enumerate(listed):
            for run in _runs(listed, k):
                counted = [
                    (count, result)
                    for count, result in growing(lanes, total.place, run)
                    if result.told and (not result.failed or result.good)
                ]
                if counted:
                    count, result = max(counted, key=lambda found: found[1].held)
                    firm = result.good and (whole or result.held >= _CUT * result.failed)
                    yield Sum(total.place, tuple(sorted(run[:count])), sure=firm)


def _all_others(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """The first row, or the last, as the sum of all others: a region and its many parts."""
    for total, others in ((rows[0], rows[1:]), (rows[-1], rows[:-1])):
        parts = tuple(row.place for row in others if row.alike(total))
        result = score(lanes, total.place, parts)
        if len(parts) == len(others) and result.told and (not result.failed or result.good):
            yield Sum(total.place, parts, sure=result.good)


def _runs(rows: Sequence[Row], k: int) -> Iterator[list[int]]:
    """The rows behind row ``k`` and those before it, the nearest first, as far as its unit."""
    for near in beside(rows, k):
        yield [row.place for row in takewhile(rows[k].alike, near)]
