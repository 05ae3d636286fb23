"""A join over years: what changed, with the level of the same name in the year compared with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.skeleton import DATE
from checker.claim.years import Dated, full_year
from checker.relation.joins import guard, operand
from checker.relation.model import Operand, Tie

_MOST = 400
"""Sentences over which two years of one thing may be compared."""


class Years(NamedTuple):
    """A change of ``role`` with the level of its own chain and that of the year before.

    The earlier level stands elsewhere in the document under just the same name; sure where it has
    one value only. ``percent`` tells whether the levels are rates, ``growth`` whether the guards on
    growth hold.
    """

    role: Role
    percent: bool = False
    growth: bool = False

    def ties(self, passages: Passages) -> Iterator[Tie]:
        """Every chain of the document that changes from a year whose level is known."""
        wanted = BIT[self.role] | BIT[Role.DATE]
        if passages.mask & wanted != wanted:
            return
        for dated in passages.years.changed:
            change = dated.chain.the(self.role)
            rates = dated.level.quantity.kind == "percent"
            if change is None or rates is not self.percent or dated.level.at > change.at:
                continue
            if dated.chain.mask & BIT[Role.BASE]:
                continue
            year = _base_year(change, dated.year, passages)
            if year is not None:
                yield from self._ties(dated, change, year, passages)

    def _ties(self, dated: Dated, change: Claim, year: int, passages: Passages) -> Iterator[Tie]:
        level = dated.level
        levels, firm = passages.years.of(dated, year)
        found = [claim for claim in levels if abs(claim.sentence - level.sentence) < _MOST]
        firm = firm and not dated.carried
        if found:
            near = min(found, key=lambda claim: abs(claim.at - level.at))
            passage = Passage.at(passages, level.sentence)
            yield Tie(
                (
                    Operand("level", level.quantity),
                    Operand("base", near.quantity),
                    operand(str(self.role), change),
                ),
                sure=firm and len({claim.value for claim in found}) == 1,
                reason=guard(dated.chain, passage) if self.growth else None,
            )


def _base_year(change: Claim, year: int, passages: Passages) -> int | None:
    """The full year that the change is measured from."""
    base = change.lead.base
    if base == "":
        return year - 1
    if base is None or base.strip("年末底的") != DATE:
        return None
    claims = passages.sentences[change.sentence].claims
    dates = [c for c in claims if c.role is Role.DATE and c.at < change.at]
    named = full_year(dates[-1]) if dates else None
    return named if named is not None and named < year else None
