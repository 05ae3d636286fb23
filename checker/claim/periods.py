"""Lengths of time and beginnings that words name: 五年, 2016—2020年, “十四五”, 成立."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import Claim, Role
from checker.patterns import compiled
from checker.quantity.dates import days_of

_PLAN_YEARS = 5


def years_in(claims: Sequence[Claim]) -> tuple[Claim | None, int] | None:
    """The one length of time in years among ``claims`` and the words before them.

    Gives the figure that says so (None for a five-year plan named in words) and the number of
    years, both ends included; None where the words name no length or more than one.
    """
    found: list[tuple[Claim | None, int]] = []
    dated: Claim | None = None
    for claim in claims:
        if _plan().search(claim.gap):
            found.append((None, _PLAN_YEARS))
        quantity = claim.quantity
        if claim.role is Role.DURATION and quantity.unit == "年" and quantity.value is not None:
            if claim.gap in _SUCH and found and found[-1][0] is dated:
                # 1950—1985年的36年: the text itself says how many years those are.
                del found[-1]
            found.append((claim, int(quantity.value)))
        elif claim.role is Role.DATE:
            days = days_of(quantity)
            if days and days[0].month is None and (steps := spanned(claim)) > 0:
                found.append((claim, steps + 1))
                dated = claim
    return found[0] if len({years for _, years in found}) == 1 else None


_SUCH = ("", "的", "这", "期间的", "间的")


def spanned(date: Claim) -> int:
    """The years from the first to the last that a date names; 0 where it does not name two.

    3 for 2013年至2016年; a quarter or a day of no written year spans none.
    """
    first, *last = [day.year for day in days_of(date.quantity)[:2]] or [None]
    return last[0] - first if first and last and last[0] else 0


def lasting(claims: Sequence[Claim], at: int) -> int:
    """The years of 五年来 before the offset ``at``; 0 where the sentence tells another time."""
    times = [claim for claim in claims if claim.role in (Role.DATE, Role.DURATION)]
    told = len(times) == 1 and times[0].at < at and times[0].quantity.unit == "年"
    return int(times[0].quantity.value or 0) if told else 0


@cache
def _plan() -> re.Pattern[str]:
    return compiled('[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来|的五年)?')


def founded(words: str) -> bool:
    """True where the words tell of something's beginning."""
    return _founding().search(words) is not None


@cache
def _founding() -> re.Pattern[str]:
    return compiled(
        "成立|始建|组建|创刊|开馆|建立|创立|创办|创建|建[校厂院县市制]|设立|诞生|出生|开业|投产|建成|开园"
    )


def marks_this_year(words: str) -> bool:
    """True where words say that an anniversary is in the year named before it.

    False where it is still to come: 筹备, 迎接.
    """
    return "是" in words or "迎来" in words or "正值" in words or "恰逢" in words


_KNOWN = (
    (1949, "新中国成立|中华人民共和国成立|共和国成立|建国|国庆"),
    (1921, "中国共产党成立|建党"),
    (1927, "建军"),
    (1945, "抗日?战争?胜利|反法西斯战争胜利"),
    (1978, "改革开放"),
    (1997, "香港回归"),
    (1999, "澳门回归"),
)


def known_year(words: str) -> int | None:
    """The year in which a well-known event took place that the words end with; None for others."""
    match = _known().search(words)
    return None if match is None else _KNOWN[(match.lastindex or 1) - 1][0]


@cache
def _known() -> re.Pattern[str]:
    return compiled(f"(?:{'|'.join(f'({words})' for _, words in _KNOWN)})$")


def day_named(words: str) -> int | None:
    """−1, 0 or 1 where the words end in 昨天(, 今天( or 明天(; None elsewhere."""
    if words[-1:] != "(":
        return None
    return _DAYS.get(words[-3:-1])


_DAYS = {"昨天": -1, "昨日": -1, "昨晚": -1, "今天": 0, "今日": 0, "今晚": 0, "明天": 1, "明日": 1}


def is_yearly(change: Claim) -> bool:
    """平均每年增加3万元: not what is added in all."""
    return change.quantity.per == "年" or "每年" in change.gap or "年均" in change.gap


class Period(NamedTuple):
    """A year, or its first ``months``; the end of either for what is counted at a time."""

    year: int
    months: int


def months_of(words: str) -> int:
    """The months of a year up to the end of what is dated by ``words``, # for the year's digits.

    12 for a full year, 6 for #年1-6月, #年6月末, #-6-30 or #年上半年; −6 for #年6月, the month
    alone; 0 where the words do not tell.
    """
    found = _months().search(words)
    if found is not None:
        month = int(found["month"] or found["ended"])
        since = found["since"]
        known = month < _MONTHS + 1 and (since is None or since == "1")
        return (month if since or found["day"] or found["ended"] else -month) if known else 0
    for word, months in _PARTS.items():
        if word in words:
            return months
    return _MONTHS


_MONTHS = 12
_PARTS = {"下半年": 0, "半年": 6, "前三季": 9, "三季度末": 9, "一季": 3, "季": 0, "月": 0, "旬": 0}


@cache
def _months() -> re.Pattern[str]:
    return compiled(
        r"#年?(?:(?P<since>\d{1,2})月?[-—–－~～至到])?(?P<month>\d{1,2})月(?P<day>\d|末|底)?"
        r"|#[-./](?P<ended>\d{1,2})[-./]\d"
    )
