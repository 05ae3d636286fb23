"""Enumerations: 分别 with a figure for each name, and counts of items numbered 一是, 二是, 三是."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import Any, ClassVar

from checker.claim.model import BIT, STANDING, Claim, Role, Trait
from checker.claim.naming import last_clause
from checker.claim.passage import Passage, Passages
from checker.claim.runs import figures_from
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_JOINTS = "、和及与"
_STOPS = ",;:()\n　 "
_TIMES = frozenset({Role.DATE, Role.DURATION})
_SHORT = 6
_FIRST = 10
_MOST = 40
_NEAR = 4
"""Figures back among which names, or how many there are, may stand for figures after 分别."""


class FiguresNotOneForEach(Rule):
    """“分别”前后个数不等。

    检查什么：“小学、初中、高中入学率分别达到99%、98%、91%”：“分别”之前列出的名称（年份、数），与之后列出的数，个数应当相等；“……分别为甲、乙和丙，占……的比例分别为……”，前后两列个数应当相等。

    为什么：加了一项名称漏了它的数，后面的数就全都错了位。

    何时不报：名称长短悬殊或者词尾不同（名称里可能本来就有顿号、“和”），句子里有年份、时段（数可能属于各年），名称之后有“等”“合计”；这些只在相等时记为一条关系。

    怎么改：逐项核对名称与数。
    """

    level = Level.WARNING
    needs: ClassVar[int] = Trait.RESPECTIVE
    message = {
        "zh": "“分别”之前列出{computed}，之后列出的数（到{stated}为止）与之不等",
        "en": "{computed} are named before 分别, but the figures up to {stated} are not as many",
    }
    good = (
        Good("小学、初中、高中入学率分别达到99.2%、98.1%、91.5%。"),
        Good("新建面积120万平方米，竣工面积90万平方米，分别增长9.6%和4.8%。", "两个数"),
        Good("软件和信息服务业、住宿和餐饮业分别增长10.6%和5.2%。", "名称里有“和”"),
        Good("2022年、2023年、2024年全县用电量分别为1.2亿度、1.3亿度、1.4亿度。", "各年的数"),
        Good("各期末存货分别为812.4万元和640.5万元，占总资产的比例分别为8.1%和6.0%。"),
        Good("甲、乙、丙三个县城乡收入分别为2.1万元、1.2万元。", "县不是所列的项"),
        Good("东乡、西乡近三年产量分别为1.2万吨、1.3万吨、1.4万吨。", "可能是各年的数"),
        Good(
            "2020年、2021年和2022年，收入分别为8.2亿元、8.6亿元，利润分别为1.2亿元、1.3亿元和1.1亿元。"
        ),
    )
    bad = (
        Bad("东乡、西乡、南乡、北乡分别增长9.6%、4.8%、«3.1%»。"),
        Bad("甲、乙、丙三个厂的产量分别为12吨、8吨、5吨、«3吨»。"),
        Bad("小学、中学、大学分别招生320人、280人、140人、«90人»。"),
        Bad(
            "各期末存货分别为812.4万元、640.5万元和588.1万元，占总资产的比例分别为"
            "9.1%、8.1%、6.0%和«5.5%»。"
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“分别”之后的一串数，和之前的一串名称"""
        claims = passage.sentence.claims
        timed = any(claim.role in _TIMES for claim in claims)
        first: list[Claim] = []
        for k, claim in enumerate(claims):
            if "分别" in claim.gap:
                # 分别较上年增长: a date may stand before the figures.
                dated = claim.role in _TIMES and k + 1 < len(claims)
                figures = figures_from(claims, k + dated)
                if len(figures) > 1 and figures[0].role not in _TIMES:
                    yield from _matched(claims, k, figures, timed)
                    if first and first[-1] is claims[k - 1] and _are_shares(figures):
                        yield _tie([*first, *figures], len(figures), len(first), sure=True)
                    first = figures
                    yield from _again(claims, k + dated, figures)

    def expect(self, *terms: Any) -> Any:
        """名称的个数"""
        return terms[-1]


def _are_shares(figures: Sequence[Claim]) -> bool:
    """True for the shares that the list before comes to: ,占营业收入的比例分别为▯、▯和▯."""
    clause = figures[0].gap.rpartition(",")[2]
    return clause.startswith("占") and all(f.quantity.kind == "percent" for f in figures)


def _matched(
    claims: Sequence[Claim], k: int, figures: Sequence[Claim], timed: bool
) -> Iterator[Tie]:
    row = _row(claims, k)
    count = len(figures)
    told = _counted_names(claims, k)
    if told and count > 2 and not timed and len({figure.dimension for figure in figures}) == 1:
        yield _tie(figures, count, told, abs(count - told) < 2)
        return
    names = row.split("、")
    if len(names) == 1:
        before = _before(claims, k)
        if len(before) == count:
            yield _tie([*before, *figures], count, count, sure=False)
            return
    if not row:
        yield from _further_back(claims, k, figures)
        return
    if count == _times(claims, k) or count in _many(row):
        yield _tie(figures, count, count, sure=False)
    elif len(names) > 2 and not timed and not any(joint in names[-1] for joint in "和及与"):
        yield _tie(figures, count, len(names), _alike(names))
    else:
        yield from _further_back(claims, k, figures)


def _counted_names(claims: Sequence[Claim], k: int) -> int:
    """How many names stand before, by the count right behind them as well: 甲、乙、丙三个厂的产量.

    0 where the two differ, or where the words behind name several things of each.
    """
    count = claims[k - 1] if k else None
    behind = claims[k].gap.partition("分别")[0]
    if count is None or count.value is None or any(joint in behind for joint in ",;:()、和及与各"):
        return 0
    row = last_clause(count.gap, _STOPS)
    return int(count.value) if "、" in row and _many(row) == {count.value} else 0


def _many(row: str) -> set[int]:
    """How many names the row can hold, as 和 may join two or stand within one."""
    names = row.split("、")
    pair = re.split("[和及与]", names[-1], maxsplit=1)
    most = sum(len(re.split("[和及与]", name)) for name in names)
    return {len(names), len(names) + len(pair) - 1, most}


def _further_back(claims: Sequence[Claim], k: int, figures: Sequence[Claim]) -> Iterator[Tie]:
    """东乡、西乡和南乡三乡,地多,产量分别减少…: names or their count some clauses before."""
    for claim in reversed(claims[max(0, k - _NEAR) : k]):
        if claim.value == len(figures) and claim.quantity.resolution == 1:
            yield _tie([claim, *figures], len(figures), len(figures), sure=False)
            return
    if len(figures) == 2:
        # Two are too few to tell 甲、乙和丙 from 甲、乙和丙两县.
        return
    clauses = "".join(claim.gap for claim in claims[max(0, k - _NEAR) : k + 1]).split(",")[:-1]
    if any("、" in clause and len(figures) in _many(clause) for clause in clauses):
        yield _tie(figures, len(figures), len(figures), sure=False)


def _again(claims: Sequence[Claim], k: int, figures: Sequence[Claim]) -> Iterator[Tie]:
    """The figures behind these, where they are as many: 分别为8.2亿元、3.1亿元,增长5%、6%."""
    after = k + len(figures)
    if after < len(claims) and claims[after].gap[:1] == "," and "分别" not in claims[after].gap:
        more = figures_from(claims, after)
        if len(more) == len(figures) and all(c.role not in _TIMES and c.value for c in more):
            yield _tie([*figures, *more], len(more), len(figures), sure=False)


def _row(claims: Sequence[Claim], k: int) -> str:
    """The words of the clause before 分别, dates left out."""
    row = claims[k].gap.partition("分别")[0]
    while k and claims[k - 1].role in _TIMES and not any(stop in row for stop in _STOPS):
        k -= 1
        row = claims[k].gap.partition("分别")[0] + row
    return last_clause(row, _STOPS)


def _before(claims: Sequence[Claim], k: int) -> list[Claim]:
    """The figures right before that comma or 、 parts: each has its own figure after 分别."""
    run: list[Claim] = []
    # ▯公斤,▯万元,比1966年分别增长: the date is of what they are compared with.
    k -= k > 0 and claims[k - 1].role in _TIMES and claims[k - 1].gap in _THAN
    for claim in reversed(claims[max(0, k - _MOST) : k]):
        stands = claim.role in STANDING or bool(run and "分别" in run[-1].gap)
        if claim.value is None or not stands:
            break
        run.append(claim)
        if claim.gap and claim.gap[0] not in "," + _JOINTS:
            break
    return run[::-1]


_THAN = (",比", ",较", ",分别比", ",分别较")


def _times(claims: Sequence[Claim], k: int) -> int:
    """How many dates in a row stand before."""
    at = k - 1
    while at > 0 and claims[at].role in _TIMES and claims[at].gap in (*_JOINTS, ","):
        at -= 1
    return k - at if at >= 0 and claims[at].role in _TIMES else 0


def _alike(names: Sequence[str]) -> bool:
    """True for short names that end alike: nothing in them can be a joint."""
    ends = {name[-1:] for name in names}
    short = all(0 < len(name) <= _SHORT for name in names[1:]) and len(names[0]) <= _FIRST
    return short and len(ends) == 1 and not any(word in names[-1] for word in ("等", "合计", "各"))


def _tie(figures: Sequence[Claim], count: int, named: int, sure: bool) -> Tie:
    """The last figure stands for how many there are; its own value is not what is compared."""
    *others, last = [claim.quantity for claim in figures]
    reading = last.reading._replace(
        kind="quantity", value=Decimal(count), unit="个", resolution=Decimal(1), approx=None
    )
    operands = [Operand("figure", quantity) for quantity in others]
    plain = not any(scale in last.text for scale in "万亿萬億")
    counted = Operand("count", last._replace(reading=reading))
    return Tie((*operands, counted), sure=sure and plain, constants=(named,))


class CountNotOfItems(Rule):
    """项数与逐条列出的不符。

    检查什么：“开展三项行动：一是……；二是……；三是……”：所写的项数，与后面“一是、二是”一直数到的。

    为什么：增删了一条，没有改项数，或者序号没有重排。

    何时不报：项数与“一是”之间隔着别的句子，后面的条目不在同一段里。

    怎么改：数一数条目，改项数或补条目。
    """

    level = Level.WARNING
    needs: ClassVar[int] = BIT[Role.RANK]
    message = {
        "zh": "写的是{stated}，逐条列出的有{computed}",
        "en": "{stated} are announced, but {computed} are listed",
    }
    good = (
        Good("开展三项行动：一是查漏补缺；二是整改落实；三是巩固提升。"),
        Good("今年办好3件实事：一是修路，投入20万元；二是通水；三是建校。"),
        Good("开展三项行动。各乡镇积极响应，一是抓宣传，二是抓落实。", "说的不是三项行动"),
    )
    bad = (
        Bad("今年开展«三项»行动：一是查漏补缺；二是整改落实；三是巩固提升；四是总结验收。"),
        Bad("全年办好«4件»实事：一是修路，投入20万元；二是通水；三是建校。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“一是”和它之前的项数"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            if claim.quantity.text == "一是" and claim.role is Role.RANK:
                count, sure = _announced(passage, k)
                items = _items(passage, k)
                if count is not None and len(items) > 1:
                    operands = [Operand("item", item.quantity) for item in items]
                    stated = Operand("count", count.quantity)
                    yield Tie((*operands, stated), sure=sure, constants=(len(items),))

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """分在几句、几段里的“一是”“第一笔”，和前面几句里的项数"""
        for sentence in passages.sentences:
            for claim in sentence.claims if sentence.mask & BIT[Role.RANK] else ():
                if claim.role is Role.RANK and claim.value == 1 and claim.quantity.unit != "个":
                    items = _far_items(claim, passages)
                    count = _counted(claim, len(items), passages) if len(items) > 1 else None
                    if count is not None:
                        operands = [Operand("item", item.quantity) for item in items]
                        stated = Operand("count", count.quantity)
                        yield Tie((*operands, stated), sure=False, constants=(len(items),))

    def expect(self, *terms: Any) -> Any:
        """列出的条数"""
        return terms[-1]


def _far_items(first: Claim, passages: Passages) -> list[Claim]:
    """第一笔, 第二笔 …: the ordinals of one kind that count on from ``first``, each in a clause."""
    items, unit = [first], first.quantity.unit
    ending = _ending(first)
    for sentence in passages.sentences[first.sentence : first.sentence + _FAR]:
        for claim in sentence.claims:
            following = claim.role is Role.RANK and claim.value == len(items) + 1
            alike = following and claim.quantity.unit == unit and claim.at > first.at
            if alike and _ending(claim) == ending and claim.gap[-1:] in _BEFORE:
                items.append(claim)
    return items


def _ending(item: Claim) -> str:
    """是 of 一是; nothing for a bare number (1、, (二))."""
    last = item.quantity.plain[-1]
    return "" if last.isdigit() or last in _DIGITS else last


def _counted(first: Claim, items: int, passages: Passages) -> Claim | None:
    """The nearest count before ``first`` that says how many there are, in its unit if any."""
    unit = first.quantity.unit
    for sentence in passages.sentences[first.sentence :: -1][:_REACH]:
        for claim in reversed(sentence.claims):
            alike = not unit or claim.quantity.unit == unit
            if alike and claim.at < first.at and _few(claim) and claim.value == items:
                return claim
    return None


_FAR = 40
"""Sentences over which items may be spread."""
_BEFORE = frozenset(["", *",;:。(\n 　"])


def _announced(passage: Passage, k: int) -> tuple[Claim | None, bool]:
    """The count of items spoken of before 一是, and whether it stands right before (三项行动:)."""
    claims = passage.sentence.claims
    if k and _few(claims[k - 1]):
        return claims[k - 1], _right_before().fullmatch(claims[k].gap) is not None
    for sentence in passage.before(_REACH):
        if passage.sentence.paragraph - sentence.paragraph > 1:
            break
        for claim in sentence.claims:
            if _few(claim) and "大" in claim.quantity.text + passage.words(claim.at, claim.at + 3):
                return claim, False
    return None, False


def _few(count: Claim) -> bool:
    quantity = count.quantity
    whole = quantity.kind == "quantity" and quantity.approx is None and quantity.resolution == 1
    return whole and count.value is not None and 1 < count.value <= len(_DIGITS)


def _items(passage: Passage, k: int) -> list[Claim]:
    """一是, 二是, 三是, as far as they count on in the paragraph."""
    items = [passage.sentence.claims[k]]
    for claim in passage.following(k + 1):
        if claim.quantity.text == f"{_DIGITS[len(items) % 9]}是":
            items.append(claim)
    return items


_DIGITS = "一二三四五六七八九"
_REACH = 3


@cache
def _right_before() -> re.Pattern[str]:
    return compiled(r"[^,;:。()]{0,16}[:,]")
