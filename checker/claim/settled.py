"""Figures of the indicators that a house lists: the list says which mean the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import Claim, Role, Sentence
from checker.claim.names import Names
from checker.claim.reader import Passages

_LEVELS = frozenset({Role.LEVEL, Role.END})
_SCOPES = frozenset("全我本市县省州区")
"""First characters of names that say of which place they speak."""
_LINKS = "为达到是约共有近超:了"
_OTHERS = (
    "上年 去年 前年 同期 上半年 下半年 季度 上月 累计 计划 预算 目标 预计 预期 力争 原有 曾 其中"
).split()
"""Words before a figure by which it is not the one of the year named before."""


def listed(sentences: Sequence[Sentence], names: Names) -> Iterator[tuple[int, str]]:
    """Yield the offset in the view of each figure whose indicator is listed, and its name."""
    for sentence in sentences:
        for claim in sentence.claims:
            # The subject has lost what changes nothing elsewhere: 新增 of 新增贷款.
            said = claim.gap.rstrip(_LINKS), claim.lead.subject, claim.quantity.noun or ""
            found = next(filter(None, map(names.listed, said)), None)
            if found is not None:
                yield claim.quantity.at, found


def stated_twice(passages: Passages) -> Iterator[tuple[Claim, Claim]]:
    """Yield pairs of different figures of one listed indicator, of one period and one place.

    The period is the date before the figure, in its sentence or above; the place is named in both
    (全县, 我市).
    """
    names = passages.names
    if names is None:
        return
    told: dict[tuple[str, str, str | None], Claim] = {}
    period = ""
    for sentence in passages.sentences:
        for claim in sentence.claims:
            if claim.role is Role.DATE:
                dated = not claim.gap.endswith(("较", "比", "与", "同"))
                period = _period(claim) or period if dated else period
            elif claim.quantity.at in passages.listed and _tells(claim, names):
                name = _scope().sub("", claim.lead.subject)
                before = told.setdefault((period, name, claim.dimension), claim)
                if before.sentence != claim.sentence and before.value != claim.value:
                    yield before, claim


def _tells(claim: Claim, names: Names) -> bool:
    """Whether the figure is the level of an indicator of the whole place, in its own period."""
    if claim.role not in _LEVELS or claim.quantity.approx is not None or claim.value is None:
        return False
    if claim.lead.subject[:1] not in _SCOPES or claim.dimension is None:
        return False
    words = claim.gap
    for name in names.first:  # 预算 in 一般公共预算收入 says nothing of the figure
        words = words.replace(name, "")
    return not any(word in words for word in _OTHERS)


def _period(date: Claim) -> str:
    """The period of a date with a year (2024年度 is 2024年); empty where it names none."""
    text = date.quantity.plain
    return re.sub("(?<=年)(?:度|末|底)$", "", text) if "年" in text else ""


@cache
def _scope() -> re.Pattern[str]:
    return re.compile("^(?:[全我本][市县省区州国镇乡村])+")
