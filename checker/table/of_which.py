"""其中 and #: which rows are parts of which, as far as marks, indentation and figures tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.quantity.model import Quantity
from checker.table.evidence import Lane, score, value
from checker.table.model import Row, Sum

_WINDOW = 40


def of_which(rows: list[Row], lanes: list[Lane]) -> Iterator[Sum]:
    """其中 and #: the parts that follow, as far as they are marked, set in, or add up.

    Where nothing is set in, a row without 其中 may go on with the list or be the next head: then
    either may be the whole, and nothing is sure.
    """
    head: Row | None = None
    recent: Row | None = None
    outline: list[Row] = []
    named: set[str] = set()
    listed = continuing(rows)
    for k, row in enumerate(rows):
        while outline and outline[-1].depth >= row.depth:
            outline.pop()
        outer = outline[-1] if outline else None
        outline.append(row)
        if not row.of_which:
            recent = row
            if head is None or row.depth < head.depth or not listed[k]:
                head = row
                named = set()
            continue
        if row.label in named:
            # No whole has two parts of one name: what stands above is a whole of its own.
            head, named = recent, set()
        named.add(row.label)
        if head is None or recent is None or not row.alike(head):
            continue
        wholes = [outer] if outer is not None else list(dict.fromkeys((head, recent)))
        for whole in wholes:
            group = _group(rows, k, whole, lanes)
            parts = tuple(r.place for r in group)
            sure = all(_no_less(lanes, whole, other) for other in wholes if other is not whole)
            yield Sum(whole.place, parts, sure, open=True)
            yield from _within(rows, k, whole, lanes, group)
        if rows[k - 1] not in wholes:
            yield from _inner(rows, k, lanes)


def _no_less(lanes: list[Lane], row: Row, other: Row) -> bool:
    """Whether a row is no less than another anywhere: a part above it is above both."""
    pairs = ((lane(row.place), lane(other.place)) for lane in lanes)
    return all(
        mine is not None and its is not None and value(mine) >= value(its) for mine, its in pairs
    )


def _inner(rows: list[Row], k: int, lanes: list[Lane]) -> Iterator[Sum]:
    """A lone 其中 may speak of the row right before it: 60岁以上, 其中：65岁以上."""
    if rows[k - 1].alike(rows[k]):
        yield Sum(rows[k - 1].place, (rows[k].place,), sure=False, open=True)
        yield from _within(rows, k, rows[k - 1], lanes, rows[k : k + 1])


def _within(
    rows: list[Row], k: int, whole: Row, lanes: list[Lane], group: list[Row]
) -> Iterator[Sum]:
    """The rows from ``k`` on that the whole has room for, where that is beyond a group."""
    found = ((lane, lane(whole.place)) for lane in lanes)
    room = [(lane, value(total)) for lane, total in found if total is not None]
    parts: list[int] = []
    for row in rows[k : k + _WINDOW]:
        room = [(lane, left - _value(lane(row.place))) for lane, left in room]
        alike = row.alike(whole) and row.depth == rows[k].depth and not row.total
        if not alike or any(left < 0 for _, left in room):
            break
        parts.append(row.place)
    if len(parts) > len(group):
        yield Sum(whole.place, tuple(parts), sure=False, open=True)


def _value(figure: Quantity | None) -> Decimal:
    return Decimal(0) if figure is None else value(figure)


def continuing(rows: Sequence[Row]) -> list[bool]:
    """For each row whether it may go on, without 其中, with the list that a row before it began."""
    found: list[bool] = []
    first: Row | None = None
    for row in rows:
        if row.of_which:
            first = row
        elif first is not None and row.depth != first.depth:
            first = None
        found.append(first is not None and first is not row and row.alike(first))
    return found


def _group(rows: list[Row], k: int, parent: Row, lanes: list[Lane]) -> list[Row]:
    """The parts from row ``k`` on that belong to ``parent``."""
    first = rows[k]
    following: list[Row] = []
    for row in rows[k + 1 : k + _WINDOW]:
        apart = row.of_which and (not rows[k + 1].of_which or first.marker[:1] not in "#＃")
        if not row.alike(first) or row.total or apart:
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
