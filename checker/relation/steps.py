"""Changes said of a row of figures: 余额分别为▯、▯和▯. …余额较期初减少▯,下降▯.

The words do not date the row, but of the change and the rate that are said of one step the one
shows which two neighbours they are of, and the other has to fit these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from checker.claim.model import BIT, Claim, Role, Sentence, Trait
from checker.claim.naming import JOINTS, common_words
from checker.claim.passage import Passages
from checker.claim.series import Series, series_in, unowned

_REACH = 60
"""Sentences from a row to what is said of its steps."""
_ROWS = 8
_CHANGES = frozenset({Role.CHANGE, Role.POINTS})
_CHANGED = BIT[Role.CHANGE] | BIT[Role.POINTS] | BIT[Role.RATE]
_TELLING = 4
"""Digits of a change that no two neighbours differ by as chance will have it."""
_FINE = Decimal("0.01")


class Step(NamedTuple):
    """Two neighbours of a row, and the change and the rate that are said of one step.

    ``told`` is true where the figure that shows which two they are does so beyond doubt.
    """

    start: Claim
    end: Claim
    change: Claim | None
    rate: Claim | None
    told: bool


def steps(passages: Passages) -> Iterator[Step]:
    """What is said of the steps of each row, in the sentences behind it."""
    if not passages.mask & _CHANGED:
        return
    rows: list[Series] = []
    done = -1
    for sentence in passages.having(Trait.RESPECTIVE):
        if found := [row for row in series_in(sentence.claims) if _stands(row)]:
            place = found[0].figures[0].sentence
            yield from _behind(rows, done, place + 1, passages)
            rows, done = [*rows, *found][-_ROWS:], place
    yield from _behind(rows, done, len(passages.sentences), passages)


def _behind(rows: Sequence[Series], first: int, end: int, passages: Passages) -> Iterator[Step]:
    """What the sentences from that with the last of the ``rows`` on say of the steps of each."""
    if rows:
        for sentence in passages.sentences[first : min(end, first + _REACH)]:
            if sentence.mask & _CHANGED:
                for name, change, rate in _moves(sentence):
                    yield from _steps(name, change, rate, rows)


def _stands(row: Series) -> bool:
    first = row.figures[0]
    return first.role in (Role.LEVEL, Role.END, Role.SHARE, Role.AVERAGE) and bool(row.name)


def _moves(sentence: Sentence) -> Iterator[tuple[str, Claim | None, Claim | None]]:
    """(what changed, by how much, at which rate) of changes whose level the sentence leaves out.

    A row of changes goes with as many rates: 分别减少2.3亿元和1.1亿元,降幅分别为50.9%和9.9%.
    """
    named = {c.at: _name(chain.claims) for chain in sentence.chains for c in chain.claims}
    runs = list(_runs(sentence.claims))
    for k, run in enumerate(runs):
        role, name = run[0].role, unowned(run[0].lead.subject) or named.get(run[0].at, "")
        behind = runs[k + 1] if k + 1 < len(runs) else ()
        if role in _CHANGES and name:
            paired = behind and behind[0].role is Role.RATE and len(behind) == len(run)
            rates = behind if paired and role is Role.CHANGE else (None,) * len(run)
            yield from ((name, *pair) for pair in zip(run, rates, strict=True))
        elif role is Role.RATE and name and not (k and runs[k - 1][0].role is Role.CHANGE):
            yield from ((name, None, rate) for rate in run)


def _name(claims: Sequence[Claim]) -> str:
    """What a chain is about; empty where it has a level of its own, which other rules look at."""
    if any(claim.role in (Role.LEVEL, Role.END) for claim in claims):
        return ""
    return unowned(next((c.lead.subject for c in claims if c.lead.subject), ""))


def _runs(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The changes and rates of a sentence, those that 、 and 和 join together."""
    run: list[Claim] = []
    for k, claim in enumerate(claims):
        joined = claim.gap in JOINTS and run and run[-1] is claims[k - 1]
        if run and not (joined and claim.role is run[-1].role):
            yield run
            run = []
        if claim.role in _CHANGES or claim.role is Role.RATE:
            run.append(claim)
    if run:
        yield run


def _steps(
    name: str, change: Claim | None, rate: Claim | None, rows: Sequence[Series]
) -> Iterator[Step]:
    """The neighbours of the nearest row of that name that fit the change, else the rate."""
    alike = [row for row in reversed(rows) if _is_of(row, name, change)]
    fitting = [pair for row in rows for pair in _pairs(row) if change and _differ(*pair, change)]
    for row in alike:
        by_change = [pair for pair in _pairs(row) if pair in fitting]
        by_rate = [pair for pair in _pairs(row) if rate and _grow(*pair, rate)]
        both = [pair for pair in by_change if pair in by_rate]
        if len(found := both or by_change) == 1:
            yield Step(*found[0], change, rate, _is_told(change))
        elif len(by_rate) == 1 and not fitting:
            # Where the change fits another row, the rate is of that one as well.
            yield Step(*by_rate[0], change, rate, _is_told(rate))
        if found or by_rate:
            return


def _is_of(row: Series, name: str, change: Claim | None) -> bool:
    rates = row.figures[0].quantity.kind == "percent"
    return rates is _in_points(change) and common_words(row.name, name, 2)


def _pairs(row: Series) -> Iterator[tuple[Claim, Claim]]:
    """Neighbours in both orders: the row may begin with the last period."""
    for one, other in pairwise(row.figures):
        yield one, other
        yield other, one


def _in_points(change: Claim | None) -> bool:
    return change is not None and change.role is Role.POINTS


def _is_told(claim: Claim | None) -> bool:
    if claim is None or claim.value is None:
        return False
    if claim.role is Role.RATE:
        return (claim.quantity.resolution or 1) <= _FINE and claim.value >= 1
    return len(str(claim.value).replace(".", "").strip("0")) >= _TELLING


def _differ(start: Claim, end: Claim, change: Claim) -> bool:
    """Whether the change leads from the one to the other, within what rounding leaves."""
    if start.value is None or end.value is None or change.value is None:
        return False
    if change.role is Role.CHANGE and change.dimension != end.dimension:
        return False
    slack = sum((c.quantity.resolution or Decimal(0) for c in (start, end, change)), Decimal(0))
    return abs(end.value - start.value - change.value * change.sign) <= slack / 2


def _grow(start: Claim, end: Claim, rate: Claim) -> bool:
    if not start.value or end.value is None or rate.value is None:
        return False
    grown = (end.value / start.value - 1) * 100
    return abs(grown - rate.value * rate.sign) <= (rate.quantity.resolution or 1)
