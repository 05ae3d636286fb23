"""Words beside a figure that limit it (近, 超过, 以上) or name what it is an average of (户均, 每村)."""

from __future__ import annotations

import re
from functools import cache

from checker.quantity.codes import places
from checker.quantity.model import Approx

Limit = tuple[Approx, str]

_BEFORE: dict[str, Approx] = {
    word: approx
    for approx, words in (
        ("about", "约 近 大约 将近 接近 大概 约为 约占 约合 约有 约达 大致"),
        ("more_than", "超 逾 过 超过 突破 多于 高于 大于 超过了 突破了 不止 跃上 跨过 > 超出"),
        ("less_than", "不足 不到 少于 低于 小于 未达 不满 未满 <"),
        ("at_least", "至少 最少 起码 不少于 不低于 不小于 不下 不下于 ≥ >= 少则 至少有 至少为 大于等于 大于或等于 大于或者等于"),
        ("at_most", "至多 最多 不超过 不超 不高于 不多于 不大于 ≤ <= 多则 最多为 小于等于 小于或等于 小于或者等于 未超过"),
    )
    for word in words.split()
}
LINKS = frozenset("有为达了合")
"""Characters that may stand between a word of limit and its figure (约为, 超过了)."""
LINKED = frozenset("约少多过破")
BEFORE_ENDS = frozenset(word[-1] for word in _BEFORE)
"""Last characters of the words before: what a figure must follow to be worth a closer look."""
_BEFORE_SIZES = sorted({len(word) for word in _BEFORE}, reverse=True)

_NO_LIMIT = frozenset(
    "最近 附近 就近 靠近 邻近 临近 新近 远近 年近 签约 预约 节约 制约 条约 公约 契约 合约 违约 履约 集约 简约 解约 续约 "
    "反超 赶超 高超 年逾".split()
)
"""Words with the same last character that limit nothing."""

_AFTER: dict[str, Approx] = {
    word: approx
    for approx, words in (
        ("about", "左右 上下"),
        ("more_than", "以上 之上 多 余 有余 挂零"),
        ("less_than", "以下 之下"),
        ("at_least", "及以上 (含)以上 含以上 或以上 (及)以上 或更多 或者更多"),
        ("at_most", "以内 之内 及以下 (含)以下 含以下 或以下"),
    )
    for word in words.split()
}
AFTER_BEGINS = frozenset(word[0] for word in _AFTER)
_AFTER_SIZES = sorted({len(word) for word in _AFTER}, reverse=True)
_GOES_ON = frozenset("样元种层次方个家名项少余重级功哥氏下粮额款热孽地党边人年月日天")
"""多 and 余 before these begin another word (多种, 多元, 余额)."""


def before(text: str, at: int, passing: bool = False) -> Limit | None:
    """Return the limit that the words ending at ``at`` set, with the word itself.

    ``passing`` allows 过 alone (``产值过100亿元``), which after most verbs only tells the past.
    """
    for size in _BEFORE_SIZES:
        word = text[at - size : at] if at >= size else ""
        limit = _BEFORE.get(word)
        if limit is None:
            continue
        if size == 1 and (text[max(0, at - 2) : at] in _NO_LIMIT or (word == "过" and not passing)):
            return None
        return limit, word
    return None


def after(text: str, at: int) -> Limit | None:
    """Return the limit that the words from ``at`` on set, with the word itself."""
    for size in _AFTER_SIZES:
        word = text[at : at + size]
        limit = _AFTER.get(word)
        if limit is None:
            continue
        if size == 1 and text[at + 1 : at + 2] in _GOES_ON:
            return None
        return limit, word
    return None


def joined(inside: Limit | None, first: Limit | None, second: Limit | None) -> Limit | None:
    """Join the limits inside, before and after a figure; ``至少2项以上`` stays at_least."""
    if first is not None and second is not None:
        return first[0], f"{first[1]}…{second[1]}"
    return first or second or inside


_BASES = (
    "十万人 百户 千户 万户 百人 千人 万人 贫困村 非贫困村 行政村 自然村 村民小组 村委会 乡镇 贫困户 农户 职工 平方公里 "
    "平方米 立方米 公斤 公里 公顷 千瓦时 季度 小时 分钟 户 人 村 亩 股 吨 斤 年 月 日 天 周 次 头 只 株 棵 家 名 台 "
    "辆 件 份 场 班 所 校 县 乡 镇 垧 度"
).split()
_BASES.sort(key=len, reverse=True)


@cache
def _per() -> re.Pattern[str]:
    return re.compile(
        f"每(?:一?[个名位])?({'|'.join(_BASES)})(?:每([年月日天]))?|([户人亩村年月日周校店株头场])均"
    )


def averages(text: str) -> tuple[int, ...]:
    """Return where 每 and 均 stand, in order, with an offset behind the text as the last."""
    found = places(text, "每") + places(text, "均")
    found.sort()
    return (*found, len(text) + 1)


_REACH = 60
_STOP = re.compile("[。;!?\n]|[,(]")


def per_of(text: str, cue: int, figure: int) -> str | None:
    """Return the base of an average whose 每 or 均 stands at ``cue``, if it reaches ``figure``.

    A comma ends its reach, but not that of a rate such as 每百户, which a whole list shares.
    """
    if figure - cue > _REACH:
        return None
    found = _per().search(text, max(0, cue - 1), figure)
    if found is None:
        return None
    base: str = f"{found[1]}·{found[2]}" if found[2] else found[1] or found[3]
    stop = _STOP.search(text, found.end(), figure)
    while stop is not None and stop[0] == "," and base[0] in "百千万":
        stop = _STOP.search(text, stop.end(), figure)
    return None if stop is not None else base
