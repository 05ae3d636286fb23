"""Levels of government: which items belong to one each, and which lists leave none out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.patterns import compiled, either

_LEVELS = (
    "中央 国家 全国 部",
    "省 自治区",
    "市 州 地 盟 市州 州市 地市 地州",
    "县 区 旗 县区 区县 县市 旗县 县市区 市县区 区市县",
    "乡 镇 乡镇",
    "村 社区",
)
_COUNTY = 3
_THREE = 3
_WHERE = 10
"""Characters of a name within which its level stands."""
_GRADES = "ABCDEⅠⅡⅢⅣⅤ"
_OWN = ("自筹", "群众", "农户", "社会", "企业", "其他")
"""Who else pays, behind the levels that do."""
_SPOKEN_OF = ("各级", "上级")


def by_level(names: Sequence[str]) -> bool:
    """True where each name speaks of a level of government (or two), no two of the same.

    Grades (C级, D级) keep their items apart as well.
    """
    grades = {name[0] for name in names if name[1:2] == "级" and name[0] in _GRADES}
    return len(grades) == len(names) or bool(_ranks_of(names))


def all_levels(names: Sequence[str], whole: str) -> bool:
    """True for a list from the highest level down to the lowest one meant, none left out.

    That is the county, of whatever has a level, or what ``whole`` says: 各级, 四级, 省级以上. Who
    else pays may follow: 中央▯、省▯、市▯、县▯、群众自筹▯.
    """
    own = next((k for k, name in enumerate(names) if name.startswith(_OWN)), len(names))
    ranks = _ranks_of(names[:own])
    if not ranks or sorted(ranks) != [*range(len(ranks))] or len(names) - own > 1:
        return False
    lowest = ranks[-1] if ranks[0] == 0 else ranks[0]
    if lowest != max(ranks):
        return False
    if own > _THREE - 1 and (lowest >= _COUNTY or any(word in whole for word in _SPOKEN_OF)):
        return True
    if own < len(names):
        return False
    above = _above().search(whole)
    return f"{'一二三四五六'[lowest]}级" in whole or (
        above is not None and _rank()[above[1]] == lowest
    )


def _ranks_of(names: Sequence[str]) -> list[int]:
    """The ranks of all levels the names speak of, 0 the highest; empty where one has none.

    So it is where two share a level, and where one counts others as well (省级以上).
    """
    ranks: list[int] = []
    for name in names:
        begin = _begin().search(name[:_WHERE])
        mine = [_rank()[each[0]] for each in _level().finditer(begin[1])] if begin else []
        if not mine or not set(mine).isdisjoint(ranks) or "以上" in name or "以下" in name:
            return []
        ranks += mine
    return ranks


@cache
def _rank() -> dict[str, int]:
    return {word: rank for rank, words in enumerate(_LEVELS) for word in words.split()}


@cache
def _level() -> re.Pattern[str]:
    return compiled(either(_rank()))


@cache
def _begin() -> re.Pattern[str]:
    """The levels that a name speaks of first: 中央和省级定点帮扶, 市(州)本级, 县直部门, 省, 州."""
    one = rf"(?:{either(_rank())})(?:本?级|直)?"
    return compiled(
        rf"({one}(?:[、和及与]?{one})*)(?:(?<=[级直])|(?<=中央)|(?<=乡镇)"
        r"|(?=$|财政|资金|配套|投[入资]|补助|安排|拨付|承担|下达|专项))"
    )


@cache
def _above() -> re.Pattern[str]:
    """What a total says of the lowest level that it counts: 省级以上, 市级及以上."""
    return compiled(rf"({either(_rank())})级(?:及其?)?以上")
