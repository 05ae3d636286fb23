"""Columns: figures of one kind in a row, down which sums may run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from checker.claim.model import Claim, Role
from checker.claim.reader import Passages

STANDING = frozenset({Role.LEVEL, Role.END, Role.AVERAGE})
_WINDOW = 14
_NEAR = 12


def by_dimension(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The standing figures of ``claims``, a column for each dimension with at least three."""
    columns: dict[str, list[Claim]] = {}
    for claim in claims:
        if claim.role in STANDING and claim.dimension and claim.quantity.kind == "quantity":
            columns.setdefault(claim.dimension, []).append(claim)
    for column in columns.values():
        if len(column) > 2:
            yield column


def main_figures(passages: Passages) -> Iterator[list[Claim]]:
    """The document's standing figures that are no parts of a list, by dimension."""
    parts = {
        part.at for sentence in passages.sentences for li in sentence.listings for part in li.parts
    }
    yield from by_dimension(
        c for sentence in passages.sentences for c in sentence.claims if c.at not in parts
    )


def same_names(passages: Passages) -> Iterator[list[Claim]]:
    """Figures of one name and dimension in sentences near each other (一般债务限额 of each level)."""
    columns: dict[tuple[str, str], list[tuple[int, Claim]]] = {}
    for index, sentence in enumerate(passages.sentences):
        for claim in sentence.claims:
            subject = claim.lead.subject
            if len(subject) > 1 and claim.dimension and claim.role in STANDING:
                columns.setdefault((subject, claim.dimension), []).append((index, claim))
    for column in columns.values():
        if len(column) > 2 and column[-1][0] - column[0][0] <= _NEAR:
            yield [claim for _, claim in column]


def table_columns(passages: Passages) -> Iterator[list[Claim]]:
    """The columns of tables written in plain text: successive lines with as many figures each."""
    rows: list[Sequence[Claim]] = []
    for sentence in passages.sentences:
        row = sentence.claims if any("\t" in c.gap for c in sentence.claims[-2:]) else ()
        if rows and (not row or len(row) != len(rows[0])):
            yield from _turned(rows)
            rows = []
        if row:
            rows.append(row)
    yield from _turned(rows)


def _turned(rows: Sequence[Sequence[Claim]]) -> Iterator[list[Claim]]:
    if len(rows) > 2:
        for column in zip(*rows, strict=True):
            if len({c.quantity.kind for c in column}) == 1 and column[0].quantity.value is not None:
                yield list(column)


def sums_in(column: Sequence[Claim], least: int) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """Runs of two neighbours or more that add up exactly to the figure right before or behind them.

    ``least`` is the smallest total that counts, in units of its last digit: small numbers add up by
    chance. Runs through one table of running sums, so the work grows with the column only.
    """
    sums = [Decimal(0)]
    for claim in column:
        sums.append(sums[-1] + (claim.quantity.value or 0))
    ends: dict[Decimal, int] = {}
    starts: dict[Decimal, int] = {}
    for k in range(len(column) - 1, -1, -1):
        ends[sums[k + 1]] = k + 1
        yield from _run(column, k, ends.get(sums[k + 1] + (column[k].quantity.value or 0)), least)
    for k, claim in enumerate(column):
        start = starts.get(sums[k] - (claim.quantity.value or 0))
        yield from _run(column, k, start, least)
        starts[sums[k]] = k


def _run(
    column: Sequence[Claim], k: int, edge: int | None, least: int
) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    if edge is None:
        return
    parts = column[k + 1 : edge] if edge > k else column[edge:k]
    quantity = column[k].quantity
    value = quantity.value
    if not 1 < len(parts) <= _WINDOW or not value or value < least * (quantity.resolution or 1):
        return
    if all(p.quantity.value for p in parts):
        yield column[k], parts
