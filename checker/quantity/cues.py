"""Words beside a figure that limit it (近, 以上) or name what it is an average of (户均, 每村)."""

from __future__ import annotations

import re
from functools import cache

from checker.patterns import compiled, either
from checker.quantity.codes import places
from checker.quantity.lists import words
from checker.quantity.model import Approx

Limit = tuple[Approx, str]

_KINDS: tuple[Approx, ...] = ("about", "more_than", "less_than", "at_least", "at_most")


def _limits(place: str) -> dict[str, Approx]:
    return {word: kind for kind in _KINDS for word in words(f"{place} {kind}")}


_BEFORE = _limits("before")
BEFORE_ALONE = frozenset(word for word in _BEFORE if len(word) == 1)
BEFORE_LONGER = frozenset(word[-2:] for word in _BEFORE if word[-1] not in BEFORE_ALONE)
"""A figure is worth a closer look behind one of the first, or behind one of these endings."""
BEFORE_LAST = frozenset(ending[-1] for ending in BEFORE_LONGER)


def _by(limits: dict[str, Approx], place: int) -> dict[str, tuple[str, ...]]:
    """Return the words, the longest first, by the character at ``place``."""
    found: dict[str, list[str]] = {}
    for word in sorted(limits, key=len, reverse=True):
        found.setdefault(word[place], []).append(word)
    return {char: tuple(group) for char, group in found.items()}


_BEFORE_BY = _by(_BEFORE, -1)
BEFORE_ENDS = frozenset(_BEFORE_BY)
"""Last characters of the words before."""

_AFTER = _limits("after")
_AFTER_BY = _by(_AFTER, 0)
AFTER_BEGINS = frozenset(_AFTER_BY)
_GOES_ON = frozenset("样元种层次方个家名项少余重级功哥氏下粮额款热孽地党边人年月日天")
"""多 and 余 before these begin another word (多种, 多元, 余额)."""
_BY_HOW_MUCH = frozenset("了出0123456789一二两三四五六七八九十几数")
"""多 before these says by how much (比上年的860万元多120万元)."""


def before(text: str, at: int, passing: bool = False) -> Limit | None:
    """Return the limit that the words ending at ``at`` set, with the word itself.

    ``passing`` allows 过 alone (``产值过100亿元``), which after most verbs only tells the past.
    """
    for word in _BEFORE_BY.get(text[at - 1 : at], ()):
        size = len(word)
        if size > at or not text.startswith(word, at - size):
            continue
        if size == 1 and (
            text[max(0, at - 2) : at] in words("no-limit") or (word == "过" and not passing)
        ):
            return None
        return _BEFORE[word], word
    return None


PASSING = frozenset("元 美元 吨 % 公里 亩 平方米 千瓦时 斤".split())


def beside(text: str, start: int, end: int, unit: str | None) -> Limit | tuple[None, None]:
    """Return the limit that the words before and behind a figure set together, with the words."""
    first = second = None
    if start and text[start - 1] in BEFORE_ENDS:
        first = before(text, start, passing=unit in PASSING)
    if text[end : end + 1] in AFTER_BEGINS:
        second = after(text, end)
    if first is not None and second is not None:
        return first[0], f"{first[1]}…{second[1]}"
    return first or second or (None, None)


def after(text: str, at: int) -> Limit | None:
    """Return the limit that the words from ``at`` on set, with the word itself."""
    for word in _AFTER_BY.get(text[at : at + 1], ()):
        if text.startswith(word, at):
            beyond = text[at + 1 : at + 2] if len(word) == 1 else ""
            if beyond in _GOES_ON or (word == "多" and beyond in _BY_HOW_MUCH):
                return None
            return _AFTER[word], word
    return None


@cache
def _per() -> re.Pattern[str]:
    return compiled(
        f"每(?:一?[个名位])?(?:家庭(?=户)|农(?=户)|行政(?=村))?({either(words('bases'))})(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均"
        # 三年平均, 全年平均: of other things over those years.
        "|(?<=[,;(])(年)平均"
    )


def averages(text: str) -> tuple[int, ...]:
    """Return where 每 and 均 stand, in order, with an offset behind the text as the last."""
    found = places(text, "每") + places(text, "均")
    found.sort()
    return (*found, len(text) + 1)


_REACH = 60
_STOP = compiled("[。;!?\n]|[,(]|元标准|(?:元|平方米|亩)(?:/年|以上|以下|以内)?的")
"""Also what tells which ones are counted: 人均收入高于2500元的有69户."""


def per_of(text: str, cue: int, figure: int) -> str | None:
    """Return the base of an average whose 每 or 均 stands at ``cue``, if it reaches ``figure``.

    A comma ends its reach, but not that of a rate such as 每百户, which a whole list shares.
    """
    if figure - cue > _REACH:
        return None
    found = _per().search(text, max(0, cue - 3), figure)
    if found is None:
        return None
    base: str = f"{found[1]}·{found[2]}" if found[2] else found[1] or found[3] or found[4]
    stop = _STOP.search(text, found.end(), figure)
    while stop is not None and stop[0] == "," and base[0] in "百千万":
        stop = _STOP.search(text, stop.end(), figure)
    return None if stop is not None else base
