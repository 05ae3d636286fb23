"""Plans that only the words around them tell: 预算收入20亿元,实际完成18亿元."""

from __future__ import annotations

import re
from functools import cache

from checker.claim.model import Claim, Role
from checker.claim.naming import own_clause
from checker.patterns import compiled

# What is looked up for every amount: a look into the class Role takes ten times as long.
_LEVEL, _PLAN = Role.LEVEL, Role.PLAN
_PLANNED = ("预算", "计划", "任务", "总投资")
_DOING = ("实际", "完成", "执行", "决算")
_DONE = ("完成", "实现", "执行", "增", "达")
_CHANGING = frozenset("为至到成")


def follows_plan(lead: str) -> bool:
    """Whether the words before an amount can speak of the plan before them; they are few."""
    return _done().fullmatch(lead) is not None or (
        lead[-1:] in _CHANGING and _changed().search(lead) is not None
    )


def is_planned(before: Claim, gap: str) -> bool:
    """Whether 实际完成 right behind the amount ``before`` makes it the budget of what was done."""
    if before.role is not _LEVEL or gap[:1] != "," or not _done().fullmatch(gap[1:]):
        return False
    words = own_clause(before)
    planned = any(word in words for word in _PLANNED)
    return planned and not any(word in words for word in _DONE)


def is_changed_plan(before: Claim, gap: str) -> bool:
    """Whether the amount is what the plan ``before`` was changed to: 执行中调整为35亿元."""
    return before.role is _PLAN and _changed().search(gap) is not None


@cache
def _done() -> re.Pattern[str]:
    """实际完成, 全年实际支出, 决算数为: all there is, so it is done of what stands before."""
    doing = "|".join(f".{{0,2}}{word}" for word in _DOING)
    return compiled(
        f"(?:全年|当年|年终|年末|已|截至目前|目前)?(?={doing})"
        "(?:实际|实绩|执行|决算|完成|收入|支出|投资|入库|数|共|累计|结果){1,4}[为达到了]{0,2}"
    )


@cache
def _changed() -> re.Pattern[str]:
    return compiled("(?:调整|调[增减]|追加|核[增减]|变更|修改)后?(?:预算)?[为至到成]$")
