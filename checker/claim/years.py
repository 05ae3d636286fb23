"""Levels by the year that the words date them by: what a later year may be compared with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
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

    def __init__(self, dated: Sequence[Sentence]) -> None:
        self._levels: defaultdict[tuple[str, str | None, int], list[Claim]] = defaultdict(list)
        self.changed: list[Dated] = []
        for sentence in dated:
            if sentence.mask & _CHANGES:
                chains = [chain for chain in sentence.chains if chain.mask & _CHANGES]
                for name, level, chain in _named(chains):
                    year = year_of(level, sentence) if _tells(name) else None
                    if year is not None:
                        self.changed.append(Dated(name, year, level, chain))
        # Only what changes somewhere is ever asked for.
        names = {change.name for change in self.changed}
        for sentence in dated if names else ():
            if names.isdisjoint([claim.lead.subject for claim in sentence.claims]):
                continue
            for name, level, _ in _named((*sentence.chains, *_alone(sentence))):
                year = year_of(level, sentence) if name in names else None
                if year is not None:
                    self._levels[name, level.dimension, year].append(level)

    def of(self, dated: Dated, year: int) -> Sequence[Claim]:
        """The levels of the same thing in another year."""
        return self._levels.get((dated.name, dated.level.dimension, year), ())


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
