"""Columns: figures of one kind in a row, down which sums may run."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from checker.claim.model import STANDING, Claim, Role, Trait
from checker.claim.passage import Passages

_WINDOW = 14
_NEAR = 12
_TAILS = (6, 4)
_CHANGES = 6


def main_figures(passages: Passages) -> Iterator[list[Claim]]:
    """The document's standing figures that are no items of a list, a column for each dimension."""
    items = {
        part.at
        for sentence in passages.sentences
        if sentence.mask & Trait.LISTED
        for listing in sentence.listings
        if len(listing.parts) > 1
        for part in listing.parts
    }
    columns: defaultdict[str | None, list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        if claim.role in STANDING and claim.at not in items:
            columns[claim.dimension].append(claim)
    return (column for column in columns.values() if len(column) > 2)


def same_names(passages: Passages) -> Iterator[list[Claim]]:
    """Figures of one name and dimension in sentences near each other (一般债务限额, by level).

    The name may have words before it that tell the items apart (市级政府债务限额).
    """
    columns: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        subject = claim.lead.subject
        if subject and claim.role in STANDING:
            columns[subject].append(claim)
            for length in _TAILS:
                if len(subject) > length:
                    columns[subject[-length:]].append(claim)
    for column in columns.values():
        near = len(column) > 2 and column[-1].sentence - column[0].sentence <= _NEAR
        if near and len({claim.dimension for claim in column}) == 1:
            yield column


def changes(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """A change and the changes right behind or before it that it is the sum of, signs observed."""
    columns: defaultdict[str | None, list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        if claim.role is Role.CHANGE and claim.value:
            columns[claim.dimension].append(claim)
    for column in columns.values():
        for k, whole in enumerate(column):
            for parts in (column[k + 1 : k + 1 + _CHANGES], column[max(0, k - _CHANGES) : k][::-1]):
                found = _adding_up(whole, parts)
                if found:
                    yield whole, found


def _adding_up(whole: Claim, parts: Sequence[Claim]) -> Sequence[Claim]:
    """The first parts, two or more, whose sum is the whole."""
    rest = (whole.value or Decimal(0)) * whole.sign
    for k, part in enumerate(parts):
        rest -= (part.value or Decimal(0)) * part.sign
        if not rest and k:
            return parts[: k + 1]
    return ()


def table_columns(passages: Passages) -> Iterator[list[Claim]]:
    """The columns of tables written in plain text: successive lines with as many figures each."""
    rows: list[Sequence[Claim]] = []
    for sentence in passages.sentences:
        row = sentence.claims if sentence.mask & Trait.TABBED else ()
        if rows and (not row or len(row) != len(rows[0])):
            yield from _turned(rows)
            rows = []
        if row:
            rows.append(row)
    yield from _turned(rows)


def _turned(rows: Sequence[Sequence[Claim]]) -> Iterator[list[Claim]]:
    if len(rows) > 2:
        for column in zip(*rows, strict=True):
            if len({c.quantity.kind for c in column}) == 1:
                yield list(column)


def sums_in(column: Sequence[Claim]) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """Runs of two neighbours or more that add up exactly to the figure right before or behind them.

    Runs through one table of running sums, so the work grows with the column only. Figures that are
    zero or negative end a run: with positive ones each running sum occurs once.
    """
    run: list[Claim] = []
    for claim in column:
        value = claim.value
        if value is not None and value > 0:
            run.append(claim)
        else:
            yield from _sums(run)
            run = []
    yield from _sums(run)


def _sums(run: Sequence[Claim]) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    if len(run) < 3:
        return
    values = _whole([claim.value for claim in run if claim.value is not None])
    sums: list[Decimal | int] = [0, *accumulate(values)]
    place = {total: k for k, total in enumerate(sums)}
    for k, value in enumerate(values):
        end = place.get(sums[k + 1] + value)
        if end is not None and 2 < end - k <= _WINDOW:
            yield run[k], run[k + 1 : end]
        start = place.get(sums[k] - value)
        if start is not None and 1 < k - start < _WINDOW:
            yield run[k], run[start:k]


def _whole(values: list[Decimal]) -> Sequence[Decimal | int]:
    """The values as integers where they all are: integers add and hash faster."""
    whole = list(map(int, values))
    return whole if whole == values else values
