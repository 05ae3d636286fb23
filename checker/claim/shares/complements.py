"""Rows of shares that make up a whole period by period: 内销占比分别为▯和▯, 外销占比分别为▯和▯."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from checker.claim.model import STANDING, Claim, Sentence, Trait
from checker.claim.passage import Passages
from checker.claim.runs import SHARE_BITS, SHARED, make_up_all
from checker.claim.series import Series, series_in

_NEAR = 4
"""Sentences from one row to the next."""
_MOST = 6


class Shared(NamedTuple):
    """A row of shares, and the figures of the periods that they are said of, if any."""

    parts: tuple[Claim, ...]
    shares: Series


def making_up(passages: Passages) -> Iterator[Sequence[Shared]]:
    """Rows of shares of one whole, next to each other, of which all columns make up a hundred.

    One column may not, where two others at least do.
    """
    run: list[Shared] = []
    for sentence in passages.having(Trait.RESPECTIVE):
        if not sentence.mask & SHARE_BITS:
            continue
        for row in _rows(sentence):
            run = [*run, row][-_MOST:] if run and _goes_with(row, run[-1]) else [row]
            found = next((rows for k in range(len(run) - 1) if _whole(rows := run[k:])), None)
            if found is not None:
                yield found
                run = []


def _rows(sentence: Sentence) -> Iterator[Shared]:
    before: Series | None = None
    for row in series_in(sentence.claims):
        first = row.figures[0]
        if first.role in SHARED and first.quantity.kind == "percent":
            parts = before.figures if before and len(before.figures) == len(row.figures) else ()
            yield Shared(parts, row)
        before = row if first.role in STANDING and first.quantity.kind == "quantity" else None


def _goes_with(row: Shared, last: Shared) -> bool:
    one, other = row.shares.figures, last.shares.figures
    return (
        len(one) == len(other)
        and one[0].lead.base == other[0].lead.base
        and one[0].sentence - other[0].sentence <= _NEAR
    )


def _whole(rows: Sequence[Shared]) -> bool:
    columns = list(zip(*(row.shares.figures for row in rows), strict=True))
    full = sum(map(make_up_all, columns))
    return full > 1 and full + 1 >= len(columns)
