"""Counts of things that the text names one by one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import Claim, Role, Trait, place_at
from checker.claim.naming import last_clause, noun_after
from checker.claim.passage import Passage, Passages
from checker.claim.skeleton import FIGURES, ORDINAL
from checker.finding import Level
from checker.patterns import compiled
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class CountNotOfNames(Rule):
    """个数与列出的名称不符。

    检查什么：“北山、黄山、郭地3村”“教师、校长两支队伍”“《甲》《乙》两个文件”：数字之前用顿号（书名号、引号）列出的名称，个数应当等于所写的数。

    为什么：增删了一个名称，没有改个数。

    何时不报：名称之后有“等”，名称长短悬殊（可能不是并列的名称），数的不是村、乡、县一类地方，所写的数大于十二；这些只在相符时记为一条关系。

    怎么改：数一数名称，改个数或补名称。
    """

    level = Level.WARNING
    needs = Trait.NAMING
    message = {
        "zh": "写的是{stated}，列出的名称有{computed}",
        "en": "{stated} is stated, but {computed} are named",
    }
    good = (
        Good("扶持滩头镇北山、黄山、郭地3村栽植果树。"),
        Good("全乡共有3个村，分别是东沟村、西沟村、南坪村。"),
        Good("对教育、卫生、住房等6个领域开展排查。", "等：没有列全"),
        Good("下设干渠4条，即东干渠、西干渠、南干渠、北干渠。"),
        Good("投资主要来自省、市、县财政和3个社会资本。", "不是同一事物"),
    )
    bad = (
        Bad("扶持北山、黄山、郭地、西坪«3个»村栽植果树。"),
        Bad("在东乡、西乡、南乡«5个»乡镇建成果园。"),
        Bad("建成东沟、西沟、南坪«4个»示范村。"),
        Bad("东湖、西河、南屏«4个»社区率先完成。"),
        Bad("全乡共有«4个»村，分别是东沟村、西沟村、南坪村。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """数字前紧挨着的一串名称"""
        for claim in passage.sentence.claims:
            gap = claim.gap
            joined = "、" in gap or "和" in gap or gap.endswith(_QUOTED)
            if joined and _small(claim) and claim.role is Role.LEVEL:
                names, whole = _names(gap)
                if len(names) > 1:
                    even = whole and "、".join(names) in gap and _even(names)
                    even = even and (claim.value or 0) <= _DOZEN
                    yield _tie(claim, _last(names, claim), even and _places(claim, passage))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """数字后面“分别是”之后的一串地名"""
        text = passages.skeleton.text
        if "分别是" not in text and "分别为" not in text:
            return
        for match, sentence in passages.holding(_then_named()):
            claim = sentence.claims[place_at(match.start(), sentence.claims)]
            names = match["names"].split("、")
            alike = len({name[-1] for name in names}) == 1 and names[0][-1] in _PLACES
            if alike and _small(claim):
                yield _tie(claim, names, match["noun"][-1] == names[0][-1])

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """数字后面“即”“包括”、冒号或逗号之后的一串名称"""
        text = passages.skeleton.text
        for claim in passages.standing:
            if claim.gap.endswith(_THESE) and "、" in claim.gap and _small(claim):
                row = _names(claim.gap)[0]
                if len(row) > 1 and any(joint in row[-1] for joint in "和及与"):
                    row = [*row[:-1], *re.split("[和及与]", row[-1], maxsplit=1)]
                if len(row) > 1:
                    yield _tie(claim, row, sure=False)
            match = _namely().match(text, claim.at + 1) if _small(claim) else None
            names = _split(match["names"]) if match is not None else []
            if match is not None and (match["link"] or len(names) > 2):
                yield _tie(claim, names, sure=False)

    def expect(self, named: int) -> Any:
        """列出的名称数"""
        return named


@cache
def _namely() -> re.Pattern[str]:
    """条,即东渠、西渠和南渠,: what is counted, and behind it their names."""
    name = "[^、,;:。()\n]{1,20}"
    return compiled(
        rf"[\u4e00-\u9fff“”{ORDINAL}]{{0,12}}[,:(](?P<link>即|分别[是为]|包括|为|是|有)?[,: ]*"
        rf"(?P<names>{name}(?:、{name})+)(?=[,。;)\n])"
    )


@cache
def _then_named() -> re.Pattern[str]:
    """▯村,分别是东沟村、西沟村、南坪村。"""
    name = "[\u4e00-\u9fff]{2,8}"
    return compiled(
        rf"[{FIGURES}](?P<noun>[\u4e00-\u9fff]{{1,6}}),?分别[是为](?P<names>{name}(?:、{name})+)(?=[。;\n])"
    )


def _small(claim: Claim) -> bool:
    value = claim.value
    if value is None or not 1 < value < _MANY:
        return False
    reading = claim.quantity.reading
    return reading.kind == "quantity" and claim.quantity.approx is None and reading.resolution == 1


def _tie(claim: Claim, names: list[str], sure: bool) -> Tie:
    return Tie((Operand("count", claim.quantity),), sure=sure, constants=(len(names),))


def _names(gap: str) -> tuple[list[str], bool]:
    """The names in a row right before the figure, and whether they are said to be all.

    Empty where there is no row; 等 leaves open whether more are meant.
    """
    quoted = _quotes().search(gap) if gap.endswith(_QUOTED) else None
    if quoted is not None:
        return re.findall(r"[《“‘][^《》“”‘’]*[》”’]", quoted[0]), True
    told = _aside().sub("", gap) if "(" in gap else gap
    if told.endswith(_THESE):
        told = told.rpartition(",")[0]
    row = last_clause(told, _STOPS)
    bare = row.removesuffix("共").removesuffix("、").removesuffix("等")
    return _split(bare), bare == row


def _last(names: list[str], claim: Claim) -> list[str]:
    """As many of the last names as are counted, where a verb opens the row at the first of them.

    时时处处、方方面面都有先进、中间、落后三种: three of the four names.
    """
    count = int(claim.value or 0)
    if len(names) > count and any(verb in names[-count] for verb in ("有", "分", "即", "包括")):
        return names[-count:]
    return names


def _split(row: str) -> list[str]:
    *first, last = row.split("、")
    # Only the last two names are joined by 和; 和 and 及 inside a name are not.
    pair = _and().split(last, maxsplit=1) if len(last) < _LONG else [last]
    names = [*first, *pair]
    return names if all(map(_is_name, names)) else []


@cache
def _and() -> re.Pattern[str]:
    return compiled("[和及]")


_THESE = (",这", ",上述", ",以上")
"""What points back to the names: 东厂、西厂和南厂,这三个厂."""


@cache
def _aside() -> re.Pattern[str]:
    """What a bracket says of one of the names."""
    return compiled(r"\([^()]*\)")


_QUOTED = ("》", "”", "’")


@cache
def _quotes() -> re.Pattern[str]:
    """Titles or quoted names in a row, at the end."""
    one = r"[《“‘][^《》“”‘’]{1,40}[》”’]"
    return compiled(rf"{one}(?:[、和及与]?{one})+$")


def _is_name(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and all(c.isalpha() or c in "“”‘’《》" for c in text)


_STOPS = ",;:() "
_LONGEST = 20
_LONG = 13
_MANY, _DOZEN = 41, 12
_PLACES = frozenset("村乡镇县省市区州旗")


def _places(claim: Claim, passage: Passage) -> bool:
    """True where what is counted are places: 3村, 5个乡镇, 4个示范村."""
    unit = claim.quantity.unit or ""
    noun = noun_after(claim, passage.document.skeleton.text)
    place = noun[:1] in _PLACES or noun[-1:] in _PLACES or noun.startswith("社区")
    return unit[:1] in _PLACES or (unit == "个" and place)


def _even(names: list[str]) -> bool:
    """True where all but the first are short names alike in length, joined by 、 alone.

    The first may carry words before its name (扶持滩头镇北山), so its length says nothing.
    """
    rest = [len(name) for name in names[1:]]
    first = len(names[0])
    return len(names) > 2 and max(rest) <= 3 and max(rest) - min(rest) < 2 and first < 10


class UpsAndDownsNotAll(Rule):
    """几增几降合起来不是总数。

    检查什么：“7个行业‘5增2降’”“4个县3增1平”：增、降、平的个数相加，应当等于前面写的总数。同一段后面写出的增长率、下降率恰好有这么多个的，也记为一条关系。

    为什么：更新了增减的个数，没有更新总数。

    何时不报：总数与“几增几降”之间隔着逗号。

    怎么改：数一数上升、下降和持平的各有几个。
    """

    level = Level.WARNING
    needs = Trait.TURNED
    message = {
        "zh": "总数{stated}与增、降的个数不符，合起来是{computed}",
        "en": "{stated} in all, but the ups and downs come to {computed}",
    }
    good = (
        Good("7个主要行业“5增2降”，其中采矿业增长9.1%。"),
        Good("规模以上工业中，6个门类3增2降1平。"),
        Good("监测的15种蔬菜价格2升10降3平。", "升不是容量单位"),
        Good("全市13个行业中，主要行业5增2降。", "隔着逗号，可能只说主要行业"),
    )
    bad = (
        Bad("«8个»主要行业“5增2降”，其中采矿业增长9.1%。", "7个"),
        Bad("«5个»县固定资产投资“3增1降”。", "4个"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总数和紧跟着的几增几降"""
        claims = passage.sentence.claims
        for k in range(1, len(claims) - 1):
            ups = _turns(claims[k : k + _KINDS], passage)
            whole = claims[k - 1]
            near = not set(claims[k].gap) & set(_STOPS[:3])
            if len(ups) > 1 and near and whole.quantity.unit and _small(whole):
                operands = [Operand("part", claim.quantity) for claim in ups]
                count = sum(int(claim.value or 0) for claim in ups)
                stated = Operand("total", whole.quantity)
                yield Tie((*operands, stated), constants=(count,))
                yield from _listed(ups, passage, k + len(ups))

    def expect(self, *terms: Any) -> Any:
        """增、降、平的个数相加：没有单位的数是准数"""
        return terms[-1]


def _listed(ups: Sequence[Claim], passage: Passage, after: int) -> Iterator[Tie]:
    """The rates that rise and fall in the rest of the paragraph, where they are as many."""
    rates = [
        claim
        for claim in passage.following(after)
        if claim.role is Role.RATE and claim.quantity.kind == "percent"
    ]
    for count, sign in zip(ups, (1, -1), strict=False):
        alike = [rate for rate in rates if rate.lead.sign == sign]
        if len(alike) == count.value:
            operands = [Operand("rate", rate.quantity) for rate in alike]
            stated = Operand("count", count.quantity)
            yield Tie((*operands, stated), sure=False, constants=(len(alike),))


def _turns(claims: Sequence[Claim], passage: Passage) -> list[Claim]:
    """5, 2 of 5增2降: bare figures, each with 增, 降 or 平 right behind it."""
    run: list[Claim] = []
    for claim in claims:
        after = passage.words(claim.at + 1, claim.at + 2)
        bare = claim.quantity.kind == "quantity" and claim.quantity.unit is None
        if not bare or not after or after not in _TURNS or (run and claim.gap not in _TURNS):
            break
        run.append(claim)
    return run


_TURNS = "增升降减平"
_KINDS = 3
