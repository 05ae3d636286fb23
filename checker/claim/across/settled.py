"""Figures of the indicators that a house lists: the list says which mean the same thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from checker.claim.across.conflicts import LEVELS, SCOPES
from checker.claim.model import Claim, Role, Sentence
from checker.claim.names import Names
from checker.claim.passage import Passages
from checker.claim.scopes import PLACES, WHOLE

_LINKS = "为达到是约共有近超:了"
_COMPARED = ("较", "比", "与", "同")
_OTHERS = (
    "上年 去年 前年 同期 上半年 下半年 季度 上月 累计 计划 预算 目标 预计 预期 力争 原有 曾 其中"
).split()


def in_periods(sentences: Sequence[Sentence]) -> Iterator[tuple[Sentence, Claim, str]]:
    """Yield every figure but the dates with its sentence and the period that it stands under.

    That is the date before it, in its sentence or above; empty where there is none.
    """
    period = ""
    for sentence in sentences:
        for claim in sentence.claims:
            if claim.role is not Role.DATE:
                yield sentence, claim, period
            elif not claim.gap.endswith(_COMPARED):
                period = period_in(claim.quantity.plain) or period


def period_in(words: str) -> str:
    """The period that a date of the view names (2024年度 is 2024年); empty where it has no year."""
    if re.fullmatch("[12][0-9]{3}", words):
        return f"{words}年"
    plain = re.sub("[—–~～至到]", "-", words)
    return re.sub("(?<=年)(?:度|末|底)$", "", plain) if "年" in plain else ""


def of_another(words: str, names: Iterable[str]) -> bool:
    """Whether the words before a figure say that it is of another period, or only planned.

    ``names`` are those of indicators: 预算 in 一般公共预算收入 says nothing of the figure.
    """
    for name in names:
        words = words.replace(name, "")
    return any(word in words for word in _OTHERS)


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

    The place is named in both (全县, 我市).
    """
    names = passages.names
    if names is None:
        return
    told: dict[tuple[str, str, str | None], Claim] = {}
    for _, claim, period in in_periods(passages.sentences):
        if claim.quantity.at in passages.listed and _tells(claim, names):
            name = _scope().sub("", claim.lead.subject)
            before = told.setdefault((period, name, claim.dimension), claim)
            if before.sentence != claim.sentence and before.value != claim.value:
                yield before, claim


def _tells(claim: Claim, names: Names) -> bool:
    """Whether the figure is the level of an indicator of the whole place, in its own period."""
    if claim.role not in LEVELS or claim.quantity.approx is not None or claim.value is None:
        return False
    if claim.lead.subject[:1] not in SCOPES or claim.dimension is None:
        return False
    return not of_another(claim.gap, names.first)


@cache
def _scope() -> re.Pattern[str]:
    return re.compile(f"^(?:{WHOLE}|本[{PLACES}])+")
