"""Counts that words make: a noun that names the unit, a count that is a word of a base."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.lead import read_lead
from checker.claim.model import BIT, MONEY, Claim, Lead, Role, Trait
from checker.claim.naming import last_clause
from checker.claim.skeleton import AMOUNT


def tallied(gap: str) -> str | None:
    """The dimension of a figure without a unit whose noun names it: 诊疗人次101.5亿."""
    return _COUNTS.get(gap[-_TALLY:].rstrip(_COPULAS)[-2:])


_COUNTS = {"人次": "人次", "人数": "人", "户数": "户"}
_COPULAS, _TALLY = "为达到约近超共计是已", 6


def counted_base(gap: str, out: Sequence[Claim]) -> Lead | None:
    """占全国七大类商品销售额的72.3%: the count is a word of the base, and no figure of its own."""
    count = out[-1]
    if count.role is not Role.LEVEL or "占" not in count.gap or len(gap) < _NAMED:
        return None
    words, _, scope = count.gap.rpartition("占")
    wholes = {claim.dimension for claim in out[-3:-1]} | {MONEY}
    if count.dimension in wholes or not _STOPS.isdisjoint(scope + gap):
        return None
    subject = read_lead(last_clause(words, ",;:()"), AMOUNT).subject if words else ""
    return Lead(
        Role.SHARE, 1, subject, gap.removesuffix("的"), "占", bits=BIT[Role.SHARE] | Trait.COMPOSED
    )


_STOPS = frozenset(",;:()、")
_NAMED = 4
"""Characters of 的 and of a base that is more than the noun counted (占780户农户的, 占三村的)."""
