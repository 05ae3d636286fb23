"""Figures near each other that fit as quotient, growth or mean, though no words tie them.

What is found here is listed, never reported. A pair of figures fits a percentage of three digits by
chance once in some thousand times, so a figure is only looked for among so few that chance would
hardly find one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from checker.claim.model import BIT, PLANNED, Claim, Role
from checker.claim.naming import common_words
from checker.claim.passage import Passage, Passages
from checker.claim.runs import step
from checker.claim.spread import Spread, counts_of, spread_of, totals_of

_BEFORE, _BEHIND, _BACK, _FAR = 18, 4, 4, 15
"""Figures before and behind, and sentences back, among which the others may stand; sentences back
to which a figure of nearly the same name may."""
_SLACK = Decimal("0.55")
"""Last digits by which a quotient may miss what is printed."""
_CHANCE = Decimal("0.5")
"""Most fits by chance for a figure: the pairs tried, over how finely the figure is given."""
_WHOLE = 100
_OF = frozenset({Role.SHARE, Role.LEVEL, Role.RATIO})


def shares(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, percentage) of rates and shares that two figures near by make up."""
    for sentence in passages.having(0):
        for k, rate in enumerate(sentence.claims):
            if rate.quantity.kind == "percent" and rate.role in _OF and _told(rate):
                pairs = _pairs(_around(passages, rate, k), rate)
                found = [p for p in pairs if _fits(p[1], p[0], rate, _WHOLE, 0)]
                if found and _rare(len(pairs), rate, Decimal(0)):
                    yield *max(found, key=_last), rate


def growths(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(end, start, rate) of rates of change between two levels of one thing near by."""
    for sentence in passages.having(BIT[Role.RATE]):
        for k, rate in enumerate(sentence.claims):
            if rate.role is Role.RATE and _told(rate):
                scale = 1 if rate.quantity.kind == "multiple" else _WHOLE
                pairs = _pairs(_around(passages, rate, k), rate)
                found = [p for p in pairs if _fits(p[1], p[0], rate, scale, rate.sign)]
                found = [p for p in found if _one_thing(*p)]
                if found and _rare(sum(_one_thing(*p) for p in pairs), rate, Decimal(scale)):
                    start, end = max(found, key=_last)
                    yield end, start, rate


def means(passages: Passages, needs: int) -> Iterator[tuple[Claim, Claim, Claim, Spread]]:
    """(total, count, mean) of what falls to each, with how the mean is spread."""
    for sentence in passages.having(needs):
        for k, mean in enumerate(sentence.claims):
            spread = spread_of(mean) if _told(mean) else None
            if spread is None:
                continue
            near = _around(passages, mean, k)
            counts = counts_of(spread.per, near, Passage(passages, mean.sentence, sentence))
            totals = totals_of(spread.of, near)
            pairs = [(t, c) for t in totals for c in counts if t is not c and c.value]
            found = [pair for pair in pairs if _spread_over(*pair, mean, spread)]
            if found and _rare(len(pairs), mean, Decimal(0)):
                yield *max(found, key=_last), mean, spread


def _around(passages: Passages, claim: Claim, k: int) -> list[Claim]:
    """The figures of the sentence and of those before it, not farther than a paragraph goes."""
    here = passages.sentences[claim.sentence]
    near = list(here.claims[max(0, k - _BEFORE) : k])
    for place in range(claim.sentence - 1, max(-1, claim.sentence - 1 - _BACK), -1):
        before = passages.sentences[place]
        if here.paragraph - before.paragraph > 1 or len(near) >= _BEFORE:
            break
        near = [*before.claims[len(near) - _BEFORE :], *near]
    far = _namesakes(passages, near[-1], near[0].sentence) if near else []
    return [*far, *near, *here.claims[k + 1 : k + 1 + _BEHIND]]


def _namesakes(passages: Passages, last: Claim, first: int) -> list[Claim]:
    """到位衔接资金▯. … 衔接资金支出▯,支出进度▯: the figures farther back that share a name."""
    name = last.lead.subject
    if len(name) < _NAME:
        return []
    return [
        claim
        for sentence in passages.sentences[max(0, first - _FAR) : first]
        for claim in sentence.claims
        if claim.dimension == last.dimension and common_words(name, claim.lead.subject, _NAME)
    ]


_NAME = 4


def _told(claim: Claim) -> bool:
    return bool(claim.value) and claim.quantity.approx is None


def _pairs(near: Sequence[Claim], rate: Claim) -> list[tuple[Claim, Claim]]:
    """Two exact figures of one unit, the first the one that is divided by."""
    known: defaultdict[str | None, list[Claim]] = defaultdict(list)
    for claim in near:
        amount = claim.role in PLANNED and claim.dimension and claim.quantity.kind == "quantity"
        if amount and claim is not rate and _told(claim) and _fine(claim):
            known[claim.quantity.unit].append(claim)
    return [pair for alike in known.values() for pair in permutations(alike, 2)]


def _fine(claim: Claim) -> bool:
    """False for a count of a few: three and four make up many a percentage."""
    return (claim.value or 0) >= _FEW * step(claim)


_FEW = 20


def _one_thing(one: Claim, other: Claim) -> bool:
    """True where the later figure has no name of its own, or ends in the other's."""
    first, second = sorted((one, other), key=lambda claim: claim.at)
    name, again = first.lead.subject, second.lead.subject
    return not again or name.endswith(again) or again.endswith(name)


def _fits(over: Claim, under: Claim, rate: Claim, scale: int, sign: int) -> bool:
    """Whether over ÷ under, or by how much it is more (less) than one, is the rate as printed."""
    if not over.value or not under.value or rate.value is None:
        return False
    result = over.value / under.value * scale
    if sign:
        result = (result - scale) * sign
    return abs(result - rate.value) <= step(rate) * _SLACK


def _spread_over(whole: Claim, count: Claim, mean: Claim, spread: Spread) -> bool:
    rate = spread.rate(whole, count)
    if rate is None or not whole.value or not count.value or mean.value is None:
        return False
    result = whole.value / count.value * rate.numerator / rate.denominator
    return abs(result - mean.value) <= step(mean) * _SLACK


def _rare(tried: int, rate: Claim, above: Decimal) -> bool:
    """Whether so many pairs would hardly hold one that fits by chance."""
    return tried * step(rate) <= _CHANCE * (above + (rate.value or 0))


def _last(pair: tuple[Claim, Claim]) -> tuple[int, int]:
    """The nearest pair: the one whose first figure, then whose other figure stands last."""
    first, second = sorted(claim.at for claim in pair)
    return first, second
