"""What a sentence that only compares speaks of: the level in the sentence before it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import BIT, PLANNED, STANDING, Chain, Claim, Role
from checker.claim.naming import unscoped
from checker.claim.passage import Passage
from checker.claim.years import year_of
from checker.patterns import compiled

_REACH = 2
"""Sentences back in which a level that the words name may stand."""
_LEVELS = sum(BIT[role] for role in PLANNED)


def level_before(chain: Chain, passage: Passage) -> Claim | None:
    """收入94亿元。与上年相比,收入增加6亿元,增长6.8%: the level of a chain that has none.

    The words name it (as it is named there, or by the end of that name), or they open the sentence
    with nothing but the comparison. None unless just one level of the paragraph is meant.
    """
    change = chain.the(Role.CHANGE)
    if change is None or chain.mask & _LEVELS or "(" in change.gap:
        return None  # 服务中心(站) may be more than 服务中心
    name = change.lead.subject.rstrip(_EACH) or _compared(change.gap)
    if not name and not _opens(change, passage):
        return None
    # 收入总计…。⏎支出总计…。⏎收入支出总体…: either may have a line of its own.
    lines = _REACH if name in _BOTH else 0
    for sentence in passage.before(_REACH if name else 1):
        if sentence.paragraph < passage.sentence.paragraph - lines:
            break
        parts = {part.at for listing in sentence.listings for part in listing.parts}
        found = _called(name, [c for c in sentence.claims if _level(c, change)])
        found = [c for c in found if c.at not in parts] or found
        if not found and name in _BOTH:
            found = _both([c for c in sentence.claims if _level(c, change)])
            if not found and lines:
                near = passage.before(_REACH)
                found = _both([c for one in near for c in one.claims if _level(c, change)])
        if found:
            return found[0] if len(found) == 1 else None
    return _in_full(name, change, passage) if len(name) >= _FULL else None


def _in_full(name: str, change: Claim, passage: Passage) -> Claim | None:
    """The one level a few lines back that bears just the name, of the same year."""
    own = year_of(change, passage.sentence)
    found = [
        claim
        for sentence in passage.before(_LINES)
        for claim in sentence.claims
        if _level(claim, change)
        and _spent(claim.lead.subject) == _spent(name)
        and year_of(claim, sentence) == own
    ]
    return found[0] if own is not None and len(found) == 1 else None


_FULL, _LINES = 4, 4
"""Least characters of a name told in full; sentences back in which what bears it may stand."""


def _spent(name: str) -> str:
    """经费支出决算 is 经费, where both are told of one year, and 运维费 运行维护费."""
    return name.removesuffix("决算").removesuffix("支出").replace("运行维护", "运维")


_EACH = "各均共分别"
_BOTH = frozenset(
    "收、支 收支 收入、支出 收入和支出 收入支出 收入支出总体 收支总体 收、支总体 收支总额".split()
)
"""What says of an income and a spending that are one figure how they changed."""


def _compared(gap: str) -> str:
    """收支总体 of 收支总体与上年相比,增加▯; empty for what is no income with its spending."""
    name = _comparing().split(gap.strip(), maxsplit=1)[0]
    return name if name in _BOTH else ""


@cache
def _comparing() -> re.Pattern[str]:
    return compiled("[与较比]")


def _both(levels: Sequence[Claim]) -> list[Claim]:
    """The first of 收入总计3286万元,支出总计3286万元; nothing where the two differ."""
    closing = [c for c in levels if c.lead.closes and c.value is not None]
    flows = [[c for c in closing if c.lead.subject.endswith(flow)] for flow in ("收入", "支出")]
    if not all(flows):
        return []
    # 总计 holds 合计 and what was carried over.
    income, spending = (max(flow, key=lambda c: c.value or 0) for flow in flows)
    return [income] if income.value == spending.value else []


def _opens(change: Claim, passage: Passage) -> bool:
    """True where the sentence begins with the change: 与上年相比增加▯, 较2020年减少▯."""
    before = [c for c in passage.sentence.claims if c.at < change.at]
    if any(c.role is not Role.DATE for c in before):
        return False
    return any("比" in c.gap or "较" in c.gap for c in (*before, change))


def _level(claim: Claim, change: Claim) -> bool:
    return claim.role in STANDING and claim.dimension == change.dimension and not claim.depth


def _called(name: str, levels: Sequence[Claim]) -> list[Claim]:
    """Those that bear the name; all where there is none."""
    if not name:
        return list(levels)
    own = _spent(unscoped(name))
    exact = [c for c in levels if _spent(unscoped(c.lead.subject)) == own]
    return exact or [c for c in levels if c.lead.subject.endswith(name)]
