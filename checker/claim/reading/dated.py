"""Levels of two dates side by side (2015年为45个,2020年增加到72个), and titles with dates alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import Claim, Role
from checker.claim.years import years_apart
from checker.patterns import compiled
from checker.quantity.model import Quantity

_LEVELS = frozenset({Role.LEVEL, Role.AVERAGE})
_SHORT = 8
AHEAD = 8
"""Characters behind a level in which the words say how it changed."""


def earlier_level(out: Sequence[Claim], end: Quantity, gap: str) -> int:
    """Where the level stands that a change starts from, counted from the end of ``out``; else 0.

    It is one of an earlier date, where nothing but a date and a verb part the two, or one of which
    由 tells it with more words (由单产200公斤提高到▯). ``out`` are the figures of the sentence
    before ``end``, ``gap`` the words right before it.
    """
    if len(gap) > _SHORT or not out:
        return 0
    last = out[-1]
    told = last.role in _LEVELS and last.quantity.unit == end.unit and not set(gap) & set(",;(")
    if told and _from().search(last.gap) is not None:
        return -1
    if len(out) < 3 or last.role is not Role.DATE or last.gap not in _PARTING:
        return 0
    dated, level = out[-3:-1]
    alike = level.role in _LEVELS and level.quantity.unit == end.unit
    return -2 if alike and dated.role is Role.DATE and level.depth == last.depth else 0


_PARTING = (",", ";", ",到", ",至")


@cache
def _from() -> re.Pattern[str]:
    """由单产▯: what a change starts from, with its name behind 由."""
    return compiled("(?:(?<![理自])由(?!于)|从(?![事而来业]))[^,;:。()、]{1,14}$")


def is_year_before(out: Sequence[Claim], level: Quantity, gap: str, ahead: str) -> bool:
    """True for what a change starts from: 2024年为1860吨,2023年为1790吨,同比增加▯.

    ``ahead`` are the words behind the level, which must say that something changed.
    """
    if len(out) < 3 or gap.strip("为是达到约") or not _changed().match(ahead):
        return False
    year, later, date = out[-3:]
    if later.role not in _LEVELS or later.quantity.unit != level.unit or date.gap not in (",", ";"):
        return False
    return years_apart(date, year) == 1


@cache
def _changed() -> re.Pattern[str]:
    return compiled(",(?:同比|[比较]上年|年度间)?(?:净|共|实际)?(?:增|减|下降|上升|提高|上涨|降)")


def is_caption(claims: Sequence[Claim]) -> bool:
    """True for the title of a figure or table, with no figure but dates: 图5 2020-2024年里程."""
    if claims[0].gap.lstrip()[:1] not in _TITLES or any(c.role is not Role.DATE for c in claims):
        return False
    return _title().match(claims[0].gap) is not None


_TITLES = ("图", "表")


@cache
def _title() -> re.Pattern[str]:
    return compiled(r"\s*[图表]\s*[一二三四五六七八九十0-9]")
