"""Counts that words make: a noun that names the unit, a count that is a word of a base."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import BIT, MONEY, Claim, Lead, Role, Trait
from checker.claim.naming import last_clause
from checker.claim.reading.lead import read_lead
from checker.claim.skeleton import AMOUNT
from checker.patterns import compiled


def tallied(text: str, at: int) -> str | None:
    """The dimension of a figure without a unit whose noun names it: 诊疗人次1.5亿, 4.9万群众.

    The figure stands at ``at`` in the skeleton ``text``, and a line end at last.
    """
    if text[at - 1] in _COUNT_ENDS:
        named = _COUNTS.get(text[max(0, at - _TALLY) : at].rstrip(_COPULAS)[-2:])
        if named is not None:
            return named
    if text[at] == AMOUNT and text[at + 1] in _PEOPLE_BEGIN and _people().match(text, at + 1):
        return "人"
    return None


@cache
def _people() -> re.Pattern[str]:
    return compiled(
        "(?:农村|城镇|城乡|贫困|困难|建档立卡|已?脱贫|剩余|常住|农业|返乡|易地扶贫|搬迁)*"
        "(?:人口|群众|农民|居民|劳动力|职工|游客)(?![和、及]|家庭|户)"
    )


_PEOPLE_BEGIN = frozenset("农城贫困建已脱剩常返易搬人群居劳职游")
"""First characters of the words for people, which hardly a figure has behind it."""
_COUNTS = {"人次": "人次", "人数": "人", "户数": "户"}
_COPULAS, _TALLY = "为达到约近超共计是已", 6
_COUNT_ENDS = frozenset("次数" + _COPULAS)


def counted_base(gap: str, out: Sequence[Claim]) -> Lead | None:
    """占八大类商品销售额的75.0%: the count is a word of the base, and no figure of its own."""
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
