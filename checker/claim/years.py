"""Levels by the year that the words date them by: what a later year may be compared with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from checker.claim.model import BIT, STANDING, Chain, Claim, Role, Sentence, place_of
from checker.claim.naming import JOINTS
from checker.claim.scopes import PLACES
from checker.patterns import compiled

_LEVELS = STANDING | {Role.START, Role.SHARE}
_CHANGES = BIT[Role.RATE] | BIT[Role.CHANGE] | BIT[Role.POINTS] | BIT[Role.RATIO]
AGES = 60
"""Years over which no growth is told in one rate."""
_NAMING = 4
"""Characters that a name must have to tell one thing from another."""


_NEAR = 4
"""Sentences over which a name may drop whose it is."""
_Key = tuple[str, str | None, int]
"""A name without whose it is, its dimension and a year."""


class Dated(NamedTuple):
    """A level of one thing in a full year, with the chain that says how it changed.

    ``carried`` where a sentence before names the year: 2015年,▯。粮食总产▯,是1990年的2倍。
    """

    name: str
    year: int
    level: Claim
    chain: Chain
    carried: bool = False


class LevelsByYear:
    """The levels of a document by name, dimension and full year.

    ``changed`` holds those whose chain says how they changed, in order.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._levels: defaultdict[_Key, list[tuple[str, Claim]]] = defaultdict(list)
        self._carried: defaultdict[_Key, list[tuple[str, Claim]]] = defaultdict(list)
        self.changed: list[Dated] = []
        told = list(_under_years(sentences))
        for sentence, year in told:
            if sentence.mask & _CHANGES and sentence.mask & BIT[Role.DATE]:
                chains = [chain for chain in sentence.chains if chain.mask & _CHANGES]
                for name, level, chain in _named(chains):
                    own = year_of(level, sentence) if _tells(name) else None
                    if own is not None:
                        self.changed.append(Dated(name, own, level, chain))
                    elif year and _tells(name) and not _dated_before(level, sentence):
                        self.changed.append(Dated(name, year, level, chain, carried=True))
        # Only what changes somewhere is ever asked for.
        names = {_unscoped(change.name) for change in self.changed}
        far = any(change.carried for change in self.changed)
        for sentence, year in told if names else ():
            if not far and not sentence.mask & BIT[Role.DATE]:
                continue
            if names.isdisjoint([_unscoped(claim.lead.subject) for claim in sentence.claims]):
                continue
            for name, level, _ in _named((*sentence.chains, *_alone(sentence))):
                bare = _unscoped(name)
                own = year_of(level, sentence) if bare in names else None
                if own is not None:
                    self._levels[bare, level.dimension, own].append((name, level))
                elif far and year and bare in names and not _dated_before(level, sentence):
                    self._carried[bare, level.dimension, year].append((name, level))

    def of(self, dated: Dated, year: int) -> tuple[Sequence[Claim], bool]:
        """The levels of the same thing in another year, and whether its own sentence names it.

        Near by one of the two may leave out whose it is: 全县粮食总产 is 粮食总产 a line below.
        """
        key = _unscoped(dated.name), dated.level.dimension, year
        found = _same(self._levels.get(key, ()), dated)
        return (found, True) if found else (_same(self._carried.get(key, ()), dated), False)


def _same(found: Sequence[tuple[str, Claim]], dated: Dated) -> Sequence[Claim]:
    bare = _unscoped(dated.name)
    return [claim for name, claim in found if name == dated.name] or [
        claim
        for name, claim in found
        if bare in (name, dated.name) and abs(claim.sentence - dated.level.sentence) <= _NEAR
    ]


def _under_years(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, int | None]]:
    """Each sentence with the year that those before it in its paragraph name."""
    year: int | None = None
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            year, paragraph = None, sentence.paragraph
        yield sentence, year
        if sentence.mask & BIT[Role.DATE]:
            dates = [c for c in sentence.claims if c.role is Role.DATE and not _compared(c)]
            year = full_year(dates[-1]) if dates else year


def _compared(date: Claim) -> bool:
    return date.gap.endswith(("较", "比", "与", "同", "是", "为", "自", "从", "由"))


def _dated_before(level: Claim, sentence: Sentence) -> bool:
    """True where a date that is no full year stands before the level: 1990年上半年,▯."""
    return any(
        c.role is Role.DATE and c.at < level.at and not _compared(c) for c in sentence.claims
    )


def _named(chains: Sequence[Chain]) -> Iterator[tuple[str, Claim, Chain]]:
    """The exact levels of the chains, each under the last name said in its chain up to it."""
    for chain in chains:
        name = ""
        for claim in chain.claims:
            name = claim.lead.subject or name
            if claim.role in _LEVELS and claim.quantity.approx is None:
                yield name, claim, chain


def _alone(sentence: Sentence) -> Iterator[Chain]:
    """The levels that stand in no chain, each as a chain of its own."""
    chained = {claim.at for chain in sentence.chains for claim in chain.claims}
    for claim in sentence.claims:
        if claim.role in _LEVELS and claim.at not in chained:
            yield Chain((claim,), BIT[claim.role])


def _unscoped(name: str) -> str:
    """The name without 全县, 我县."""
    return name[2:] if name[:1] in _WHOLE and name[1:2] in PLACES else name


_WHOLE = frozenset("全我")


def _tells(name: str) -> bool:
    """False for a name that tells too little."""
    return len(name) >= _NAMING and "、" not in name


def year_of(claim: Claim, sentence: Sentence) -> int | None:
    """The full year that the words before the claim date it by, those after 比 left out."""
    for date in reversed(sentence.claims):
        before = date.at < claim.at and date.role is Role.DATE
        if before and not date.gap.endswith(("较", "比", "与", "同")):
            return full_year(date)
    return None


def full_year(date: Claim) -> int | None:
    """The year of a date that is no part of one (2020年, 2020年末), or None."""
    found = full_year_pattern().fullmatch(date.quantity.plain)
    return int(found[1]) if found else None


@cache
def full_year_pattern() -> re.Pattern[str]:
    """A date that is a year and no part of one."""
    return compiled(r"([12][09]\d\d)\s*年?(?:度|末|底)?")


def years_apart(before: Claim, date: Claim) -> int:
    """How many years later the second of two full years is; 0 where they are no such years."""
    if before.role is not Role.DATE or date.role is not Role.DATE:
        return 0
    first, second = full_year(before), full_year(date)
    return max(0, second - first) if first is not None and second is not None else 0


def after_years(rate: Claim, claims: Sequence[Claim]) -> tuple[int, Claim]:
    """两年增长▯: over how many years the rate is, and the rate; one year where none are named."""
    if rate.role is not Role.DURATION or rate.quantity.unit != "年":
        return 1, rate
    behind = claims[place_of(rate, claims) + 1 :]
    years = rate.quantity.value
    return int(years) if years and behind else 0, behind[0] if behind else rate


def year_by_year(claims: Sequence[Claim], k: int) -> Iterator[tuple[Claim, Claim, Claim]]:
    """2021年▯,2022年▯,2023年▯,后两年分别增长▯和▯: each year with the one before it."""
    joined = takewhile(lambda c: c.gap in JOINTS and c.role is Role.RATE, claims[k + 1 :])
    rates = [claims[k], *joined]
    if claims[k - 1].role is Role.DURATION:
        k -= 1
    last = k - 2 * (len(rates) + 1)
    dated = claims[max(0, last) : k]
    levels = dated[1::2]
    alike = len({(c.role, c.dimension, c.gap) for c in levels[1:]}) == 1
    follow = all(years_apart(*pair) == 1 for pair in pairwise(dated[::2]))
    if last >= 0 and len(rates) > 1 and alike and follow and levels[0].role is Role.LEVEL:
        yield from zip(levels[1:], levels, rates, strict=False)


def stepped(claims: Sequence[Claim], role: Role) -> Iterator[tuple[Claim, Claim, Claim]]:
    """2021年…12.6亿元,2022年为13.8亿元,增长▯: the level, its base, and what is said of the step."""
    for before, base, date, level, said in zip(*(claims[k:] for k in range(5)), strict=False):
        if date.role is not Role.DATE or not years_apart(before, date):
            continue
        apart, said = after_years(said, claims)
        bare = not level.gap.strip("为达到是则") and said.role is role and not said.lead.subject
        named = base.role is Role.LEVEL is level.role and (
            base.lead.subject or base.gap == level.gap
        )
        told = bare and named and base.dimension == level.dimension
        if told and apart == years_apart(before, date):
            yield level, base, said


def span_of(rate: Claim, claims: Sequence[Claim]) -> Claim | None:
    """How many years a growth took, where it says so: 五年共增加3万人,增长2.5%."""
    spans = [c for c in claims if c.role is Role.DURATION and c.at < rate.at]
    if len(spans) != 1 or spans[0].quantity.unit != "年" or spans[0].quantity.approx:
        return None
    behind = claims[place_of(spans[0], claims) + 1]
    years = spans[0].quantity.value or 0
    whole = behind.gap.startswith(("共", "累计", "间共", "来共", "来累计"))
    known = whole and behind.role in (Role.CHANGE, Role.RATE) and 1 < years < AGES
    return spans[0] if known and years == int(years) else None
