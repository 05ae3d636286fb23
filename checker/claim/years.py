"""Levels by the year that the words date them by: what a later year may be compared with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import BIT, STANDING, Chain, Claim, Role, Sentence
from checker.patterns import compiled

_LEVELS = STANDING | {Role.START, Role.SHARE}
_CHANGES = BIT[Role.RATE] | BIT[Role.CHANGE] | BIT[Role.POINTS] | BIT[Role.RATIO]
_NAMING = 4
"""Characters that a name must have to tell one thing from another."""


class Dated(NamedTuple):
    """A level of one thing in a full year, with the chain that says how it changed."""

    name: str
    year: int
    level: Claim
    chain: Chain


class LevelsByYear:
    """The levels of a document by name, dimension and full year.

    ``changed`` holds those whose chain says how they changed, in order.
    """

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._levels: defaultdict[tuple[str, str | None, int], list[Claim]] = defaultdict(list)
        self.changed: list[Dated] = []
        dated = [sentence for sentence in sentences if sentence.mask & BIT[Role.DATE]]
        for sentence in dated:
            if sentence.mask & _CHANGES:
                self.changed += [d for d in _dated(sentence) if d.chain.mask & _CHANGES]
        # Only what changes somewhere is ever asked for.
        names = {change.name for change in self.changed}
        for sentence in dated if names else ():
            for name, year, level, _ in _dated(sentence, names):
                self._levels[name, level.dimension, year].append(level)

    def of(self, dated: Dated, year: int) -> Sequence[Claim]:
        """The levels of the same thing in another year."""
        return self._levels.get((dated.name, dated.level.dimension, year), ())


def _dated(sentence: Sentence, names: Container[str] | None = None) -> Iterator[Dated]:
    """The dated levels of a sentence; only those called one of ``names`` where these are given."""
    chained: set[int] = set()
    chains = list(sentence.chains)
    for chain in chains:
        chained.update(claim.at for claim in chain.claims)
    alone = [c for c in sentence.claims if c.role in _LEVELS and c.at not in chained]
    chains += [Chain((claim,), BIT[claim.role]) for claim in alone]
    for chain in chains:
        for claim in chain.claims:
            if claim.role in _LEVELS and claim.quantity.approx is None:
                name = _name(claim, chain)
                wanted = name and (names is None or name in names)
                year = year_of(claim, sentence) if wanted else None
                if year is not None:
                    yield Dated(name, year, claim, chain)


def _name(claim: Claim, chain: Chain) -> str:
    """The last name said in the chain up to the claim; empty where it tells too little."""
    said = [c.lead.subject for c in chain.claims if c.at <= claim.at and c.lead.subject]
    name = said[-1] if said else ""
    return "" if len(name) < _NAMING or "、" in name else name


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
