"""Totals and parts down the rows of a table.

What the labels say comes first: 合计, markers and indentation, 其中, names that together are all
there is. Runs of neighbours that give the figure beside them in most columns are taken as well.
A total is sure where the words say so, or where most of its columns bear it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, islice, product, takewhile

from checker.claim.partitions import covers, splits_averages
from checker.table.balances import balances, net_flows
from checker.table.evidence import REACH, Lane, Score, beside, growing, score, value
from checker.table.model import ADDED, Column, Row, Sum, each_once

_WINDOW = 40
_LONGEST_SEARCH = 400
_GROUP = 6
_TRIES = 200


def down(columns: Sequence[Column], rows: Sequence[Row], whole: bool) -> list[Sum]:
    """Return the sums down the columns; ``whole`` is false where the table's first rows are cut."""
    lanes: list[Lane] = [column.figures.get for column in columns if column.said in ADDED]
    found: list[Sum] = []
    if not lanes:
        return found
    for block, group in groupby(rows, lambda row: row.block):
        members = list(group)
        found += _totals(members, lanes, whole or block > 0)
        if len(members) <= _LONGEST_SEARCH:
            found += _found(members, lanes)
            found += _unless_known(list(_named(members, lanes)), found, lanes)
        found += _of_which(members, lanes)
        found += balances([(row.place, row.marker + row.label) for row in members], lanes)
    found += _heads(list(rows), lanes)
    found += net_flows(rows, lanes)
    return each_once(found)


def _unless_known(named: list[Sum], found: list[Sum], lanes: list[Lane]) -> Iterator[Sum]:
    """Those of ``named`` that add up, or whose parts no other sum explains."""
    known = {part for one in found if not one.open for part in (*one.parts, one.total)}
    for one in named:
        if score(lanes, one.total, one.parts).held or known.isdisjoint(one.parts):
            yield one


# --------------------------------------------------------------------------------------- 合计


def _totals(rows: list[Row], lanes: list[Lane], whole: bool) -> Iterator[Sum]:
    """合计, 小计 and the like: of the rows before them, or of those below where none is before."""
    waiting: list[Row] = []
    closed: list[Row] = []
    before: list[Row] = []
    first = True
    for k, row in enumerate(rows):
        if not row.total:
            waiting.append(row)
            continue
        if row.total == "小计" and waiting:
            choices = [waiting, _top(waiting)]
            # 收入总计 is the total above it (本年收入合计) with what is added to that.
            further = [[*closed[-1:], *choice] for choice in choices if closed]
            yield _best(row, [*choices, *further], lanes, whole or not first)
            waiting = []
            closed.append(row)
        elif row.total == "合计" and (waiting or closed):
            every = sorted([*waiting, *closed], key=lambda r: r.place)
            choices = [every, _top(every), closed, *_without_groups(every)]
            further = [[*before, *choice] for choice in choices if before and choice]
            yield _best(row, [*filter(None, choices), *further], lanes, whole or not first)
            waiting, closed, before, first = [], [], [row], False
        elif k == 0 and len(rows) > 2:
            below = rows[1:]
            choices = [below, _top(below), _without_parts(below)]
            best = _best(row, choices, lanes, whole)
            last = rows[-1].total
            if not last and score(lanes, best.total, best.parts).held:
                yield best._replace(sure=score(lanes, best.total, best.parts).good)
        else:
            closed.append(row)


def _top(rows: Sequence[Row]) -> list[Row]:
    least = min((row.depth for row in rows), default=0)
    return [row for row in rows if row.depth == least]


def _without_parts(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if not row.of_which]


def _without_groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows without those of 其中, of which the last may be meant or not: 其中：甲, 乙, 丙."""
    marked = [k for k, row in enumerate(rows) if row.of_which]
    if marked:
        ends = [*marked[1:], len(rows)]
        lengths = [range(1, min(end - k, _GROUP) + 1) for k, end in zip(marked, ends, strict=True)]
        for sizes in islice(product(*lengths), _TRIES):
            parts = {k + n for k, size in zip(marked, sizes, strict=True) for n in range(size)}
            yield [row for k, row in enumerate(rows) if k not in parts]


def _best(total: Row, choices: Sequence[Sequence[Row]], lanes: list[Lane], whole: bool) -> Sum:
    """The choice of parts that adds up most often, the first of equals."""
    places = [tuple(row.place for row in choice) for choice in choices if choice]
    best = max(places, key=lambda parts: score(lanes, total.place, parts).held)
    # Where no mark tells how far 其中 reaches, or whether the total above counts as well, only a
    # sum that holds somewhere shows the parts.
    marked = [row for row in choices[0] if row.of_which]
    vague = any(row.depth == choices[0][0].depth for row in marked)
    vague = vague or any(row.total for row in choices[-1])
    sure = not vague or score(lanes, total.place, best).held > 0
    return Sum(total.place, best, sure, reason=None if whole else "cut-off")


# --------------------------------------------------------------------------------------- outline


def _heads(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """Heads above the rows that are set in below them or have a lower marker."""
    found: list[Sum] = []
    for k, row in enumerate(rows):
        below: list[Row] = []
        for other in rows[k + 1 : k + 1 + _LONGEST_SEARCH]:
            if other.depth <= row.depth or other.total == "合计" or other.unit != row.unit:
                break
            below.append(other)
        children = [other for other in _top(below) if not other.total]
        if len(children) > 1 and not row.total:
            found.append(Sum(row.place, tuple(child.place for child in children), sure=False))
    together = Score()
    for one in found:
        together = together.plus(score(lanes, one.total, one.parts))
    for one in found:
        yield one._replace(sure=together.good)
        if not together.good:
            yield one._replace(open=True)


def _of_which(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """其中 and #: the parts that follow, as far as they are marked, set in, or add up.

    Where nothing is set in, a row without 其中 may go on with the list or be the next head: then
    either may be the whole, and nothing is sure.
    """
    head: Row | None = None
    recent: Row | None = None
    outline: list[Row] = []
    continuing = _continuing(rows)
    for k, row in enumerate(rows):
        while outline and outline[-1].depth >= row.depth:
            outline.pop()
        outer = outline[-1] if outline else None
        outline.append(row)
        if not row.of_which:
            recent = row
            if head is None or row.depth < head.depth or not continuing[k]:
                head = row
            continue
        if head is None or recent is None or row.unit != head.unit:
            continue
        wholes = [outer] if outer is not None else list(dict.fromkeys((head, recent)))
        for whole in wholes:
            group = _group(rows, k, whole, lanes)
            parts = tuple(r.place for r in group)
            yield Sum(whole.place, parts, sure=len(wholes) == 1, open=True)
        if rows[k - 1] not in wholes:
            yield from _inner(rows, k)


def _inner(rows: list[Row], k: int) -> Iterator[Sum]:
    """A lone 其中 may speak of the row right before it: 60岁以上, 其中：65岁以上."""
    if rows[k - 1].unit == rows[k].unit:
        yield Sum(rows[k - 1].place, (rows[k].place,), sure=False, open=True)


def _continuing(rows: Sequence[Row]) -> list[bool]:
    """For each row whether it may go on, without 其中, with the list that a row before it began."""
    found: list[bool] = []
    first: Row | None = None
    for row in rows:
        if row.of_which:
            first = row
        elif first is not None and row.depth != first.depth:
            first = None
        found.append(first is not None and first is not row and row.unit == first.unit)
    return found


def _group(rows: list[Row], k: int, parent: Row, lanes: list[Lane]) -> list[Row]:
    """The parts from row ``k`` on that belong to ``parent``."""
    first = rows[k]
    following: list[Row] = []
    for row in rows[k + 1 : k + _WINDOW]:
        apart = row.of_which and (not rows[k + 1].of_which or first.marker[:1] not in "#＃")
        if row.unit != first.unit or row.total or apart:
            break
        following.append(row)
    for size in range(len(following), 0, -1):
        group = [first, *following[:size]]
        result = score(lanes, parent.place, [row.place for row in group])
        if result.told and not result.failed:
            return group
    if first.depth <= parent.depth:
        return [row for row in (first, *following) if row.of_which]
    group = [first]
    for row in following:
        if row.depth < first.depth:
            break
        if row.depth == first.depth:
            group.append(row)
    return group


# --------------------------------------------------------------------------------------- names


def _named(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """Rows whose names together are all that a row above them names."""
    continuing = _continuing(rows)
    for k, row in enumerate(rows):
        if row.of_which or continuing[k] or row.total:
            continue
        below = [r for r in rows[k + 1 : k + 1 + REACH] if r.unit == row.unit and not r.total]
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


def _found(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """Runs of rows that add up to the one before or behind them, in all columns or in most."""
    plain = _without_parts(rows)
    for listed in (rows, plain) if len(plain) < len(rows) else (rows,):
        for k, total in enumerate(listed):
            for run in _runs(listed, k):
                for count, result in growing(lanes, total.place, run):
                    if result.told and (not result.failed or result.good):
                        yield Sum(total.place, tuple(sorted(run[:count])), sure=result.good)
                        break


def _runs(rows: Sequence[Row], k: int) -> Iterator[list[int]]:
    """The rows behind row ``k`` and those before it, the nearest first, as far as its unit."""
    for near in beside(rows, k):
        yield [row.place for row in takewhile(lambda row: row.unit == rows[k].unit, near)]
