"""Runs of figures that add up to a total some sentences away; differences of figures near by.

What is found here is listed, never reported: no words tie the figures. A run is all figures of a
unit in a sentence, or in an item of it, and a name's column all figures of that name in a document,
so few sums are tried that a total of some hundred last digits is hardly met by chance.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from checker.claim.model import PLANNED, STANDING, Claim, Role
from checker.claim.naming import unscoped
from checker.claim.passage import Passages
from checker.claim.runs import step, together
from checker.claim.sums.columns import main_figures, same_names, sums_in, table_columns
from checker.claim.sums.complete import TELLING

_REACH = 15
"""Sentences either way of a run in which its total may stand."""
_NEAR = 2
_MOST = 24
_LEAST, _LEAST_FAR = 20, 500
"""Least total, in last digits, of a run in the sentences around, and farther away."""
_COLUMN = 50
"""Least total of a whole column; its first figure is the sum of all others."""
_TAIL = 4
_TELLING = 1000
"""Least total, in last digits, of a sum or difference far apart that is no chance."""
_FEW = 9


def coinciding(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """Every total with the figures that happen to make it up."""
    for columns in (main_figures(passages), same_names(passages), table_columns(passages)):
        for column in columns:
            yield from (found for found in sums_in(column) if is_telling(*found, passages))
    for find in (far_sums, whole_columns, differences):
        yield from find(passages)


def is_telling(whole: Claim, parts: Sequence[Claim], passages: Passages) -> bool:
    """Small numbers add up by chance: figures far apart need a larger total to be telling."""
    edges = sorted((whole.at, parts[0].at, parts[-1].at))
    words = passages.skeleton.text[edges[0] : edges[-1]]
    told = any(word in whole.gap for word in ("总", "合计", "共"))
    least = _HERE if "。" not in words else TELLING if told else _TELLING
    return _value(whole) >= least * step(whole)


_HERE = 10
"""Least total, in last digits, for a sum of neighbours in one sentence or table to be telling."""


def far_sums(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """A total and the run of figures, in a sentence near by, that make it up."""
    totals: defaultdict[tuple[Decimal, str | None], list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        if _counts(claim) and claim.value is not None:
            totals[claim.value, claim.quantity.unit].append(claim)
    for sentence in passages.sentences:
        if len(sentence.claims) > 1:
            for run in _runs(sentence.claims):
                found = totals.get((together(run), run[0].quantity.unit), ())
                whole = next((c for c in found if _can_total(c, run)), None)
                if whole is not None:
                    yield whole, run


def whole_columns(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """The first figure of a name and all that follow of it, of which it is the sum."""
    named: defaultdict[tuple[str, str | None], list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        subject = unscoped(claim.lead.subject).removeprefix("有")
        if subject and _counts(claim):
            named[subject, claim.quantity.unit].append(claim)
            if len(subject) > _TAIL:
                named[subject[-_TAIL:], claim.quantity.unit].append(claim)
    for column in named.values():
        first, *rest = column
        large = (first.value or 0) >= _COLUMN * step(first)
        if large and 1 < len(rest) <= _MOST and together(rest) == first.value:
            yield first, rest


def differences(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """A figure and two others near by, not side by side, that make it up."""
    for place, sentence in enumerate(passages.sentences):
        before = passages.sentences[max(0, place - _NEAR) : place]
        near = [c for one in (*before, sentence) for c in one.claims if _measures(c)]
        near = near[-_FEW:]
        for three in combinations(near, 3):
            last = three[-1]
            if last.sentence != place or len({c.quantity.unit for c in three}) > 1:
                continue
            whole = max(three, key=_value)
            parts = [c for c in three if c is not whole]
            if _value(whole) >= _TELLING * step(whole) and together(parts) == whole.value:
                yield whole, parts


def _runs(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """All figures of each unit in the sentence, and in each stretch between semicolons."""
    items = [k for k, claim in enumerate(claims) if k and ";" in claim.gap]
    bounds = [(0, len(claims))]
    if items:
        edges = [0, *items, len(claims)]
        bounds += pairwise(edges)
    seen = set()
    for start, end in bounds:
        units: defaultdict[str | None, list[Claim]] = defaultdict(list)
        for claim in claims[start:end]:
            if _counts(claim):
                units[claim.quantity.unit].append(claim)
        for run in units.values():
            # 全县480人,其中男200人,女280人: the first may be the total of the others.
            for part in (run, run[1:]):
                key = part[0].at if part else -1, len(part)
                if 1 < len(part) <= _MOST and key not in seen:
                    seen.add(key)
                    yield part


def _can_total(whole: Claim, run: Sequence[Claim]) -> bool:
    """Whether the figure stands outside the run, near enough for its size."""
    apart = whole.sentence - run[0].sentence
    if whole in run or abs(apart) > _REACH or (len(run) < 3 and abs(apart) > _NEAR):
        return False
    near = -_NEAR <= apart <= 1 and (len(run) > 2 or apart == 0)
    return _value(whole) >= (_LEAST if near else _LEAST_FAR) * step(whole)


def _counts(claim: Claim) -> bool:
    """True for an exact amount or count that can be a total or a part of one."""
    exact = claim.quantity.kind == "quantity" and claim.quantity.approx is None
    return exact and claim.role in STANDING and claim.role is not Role.AVERAGE and _value(claim) > 0


def _measures(claim: Claim) -> bool:
    exact = claim.quantity.kind == "quantity" and claim.quantity.approx is None
    known = claim.role in PLANNED or claim.role in (Role.CHANGE, Role.BASE, Role.GAP)
    return exact and known and claim.role is not Role.AVERAGE and _value(claim) > 0


def _value(claim: Claim) -> Decimal:
    return claim.value or Decimal(0)
