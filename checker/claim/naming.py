"""Names: what a figure counts, short enough to tell whether two figures count the same thing."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache
from itertools import takewhile

from checker.claim.model import MONEY, Claim, Role
from checker.claim.scopes import TIER, WHOLE
from checker.patterns import compiled
from checker.quantity.units import counts

_KIND = 3
JOINTS = frozenset({"、", "和", "及", "与"})
"""What stands alone between two figures of one list."""


def counted(claim: Claim) -> bool:
    """True for a plain whole number of countable things (5362户, 36支)."""
    reading = claim.quantity.reading
    return reading.kind == "quantity" and reading.resolution == 1 and claim.dimension != MONEY


def is_joined(claims: Sequence[Claim], k: int, joints: Collection[str] = JOINTS) -> bool:
    """True where one of ``joints`` joins the ``k``-th figure to the one before: A和B▯.

    The mark of an ordinal joins none (第二、三产业▯, 1、养老保险▯), and 与此同时 no first figure.
    """
    return k > 0 and claims[k].gap[:1] in joints and claims[k - 1].role is not Role.RANK


_NAME = 16
"""Characters before a figure among which a word may rule it out as part of a sum."""


NOT_SUMMED = tuple("均 率 标准 价 差 赤字 盈 亏 净 损益 利润 现金流".split())
"""Words of averages and rates, and of what may be negative: no sums of their parts."""


def adds(claim: Claim, never: Sequence[str]) -> bool:
    """True for an exact amount or count, no average, named by none of the words ``never``."""
    quantity = claim.quantity
    if claim.role is Role.AVERAGE or quantity.kind != "quantity" or quantity.approx is not None:
        return False
    # 50万元以上的村13个: what the words say of the figure before.
    words = claim.gap.removeprefix("以上")[-_NAME:]
    return not any(word in words for word in never)


def is_price(claim: Claim) -> bool:
    """每只1200元, 单价35元: what one costs is no item beside what all of them do."""
    words = claim.gap.rpartition(",")[2]
    return claim.quantity.per is not None or "每" in words or "单价" in words


def last_clause(words: str, stops: str) -> str:
    """What stands behind the last of the characters ``stops`` in ``words``; all where none does."""
    return words[1 + max(map(words.rfind, stops)) :]


def own_clause(claim: Claim) -> str:
    """The words of the figure's own clause before it."""
    return last_clause(claim.gap, ",;:()")


def tiered(name: str) -> tuple[str, str]:
    """(the level of government that the name begins with, the rest): 市级, 预备费.

    全市 and the like say no more than the name alone and are left out.
    """
    rest = unscoped(name)
    found = _tier().match(rest)
    return (found[0], rest[found.end() :]) if found else ("", rest)


def unscoped(name: str) -> str:
    """The name without 全市, 累计 and the like before it, which say of whom or since when."""
    return _scope().sub("", name)


@cache
def _scope() -> re.Pattern[str]:
    return compiled(rf"^(?:{WHOLE}|本?公司|本?集团|本行|当年|本年|同期|累计|完成|实现)+")


@cache
def _tier() -> re.Pattern[str]:
    return compiled(TIER)


def name_of(claim: Claim, text: str) -> str:
    """The subject before the figure and the noun counted after it, in the skeleton ``text``."""
    return f"{claim.lead.subject} {noun_after(claim, text)}"


def kind_of(claim: Claim, text: str) -> str:
    """The last characters of the noun after the figure, else of the subject: 贫困户, 贫困村."""
    noun = noun_after(claim, text) or claim.lead.subject
    return noun[-_KIND:] if len(noun) > 1 else ""


def countable(claim: Claim) -> bool:
    """True for a number of countable things, in 万 as well (5362户, 3.71万人)."""
    reading = claim.quantity.reading
    return reading.kind == "quantity" and counts(reading.unit)


def noun_after(claim: Claim, text: str) -> str:
    """The noun counted right behind the figure; empty where none stands there."""
    match = _noun().match(text, claim.at + 1)
    return match[0] if match else ""


def is_noun(words: str) -> bool:
    """True for words that no particle or verb ends, like those counted behind a figure."""
    return _noun().fullmatch(words) is not None


def common_words(one: str, other: str, size: int = 3) -> bool:
    """True where the two share ``size`` Chinese characters in a row."""
    runs = (one[k : k + size] for k in range(len(one) - size + 1))
    # Few runs are in the other, so what they are made of is looked at last.
    return any(run in other and all("\u4e00" <= c <= "\u9fff" for c in run) for run in runs)


def common_end(one: str, other: str) -> str:
    """The characters in which both names end."""
    pairs = zip(reversed(one), reversed(other), strict=False)
    return "".join(a for a, _ in takewhile(lambda pair: pair[0] == pair[1], pairs))[::-1]


def than_what(words: str) -> tuple[int, str]:
    """(1 for 高于, −1 for 低于; what is compared with) of a clause behind a rate: ,增幅高于收入.

    (0, "") where the words compare nothing.
    """
    match = _than().match(words)
    return (0, "") if match is None else (1 if match[1] in "高快大" else -1, match[2])


@cache
def _than() -> re.Pattern[str]:
    return compiled(
        r",[^,。;]{0,6}(?:幅度?|速度?|率|比例)?[^,。;]{0,2}([高快大低慢小])于([^,。;、]{2,30})"
    )


@cache
def _noun() -> re.Pattern[str]:
    # Up to a particle or a verb that ends the noun phrase.
    return compiled(
        r"(?![的和及与在实进全])(?:(?![的和及与在等为从对已共全均都得实通完达开])[\u4e00-\u9fff]){1,12}"
    )
