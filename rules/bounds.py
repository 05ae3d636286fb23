"""Bounds: approximate figures beside exact ones, and the highest beside the lowest."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, Claim, Role, Sentence, Trait
from checker.claim.naming import common_words
from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class ApproximationNotExact(Rule):
    """约数与确数不符。

    检查什么：“近500户（实际486户）”“超1万人（10870人）”“突破50万元，为51.3万元”：约数与紧跟着的括号里的、“为”“共”之后的确数。近、将近应当略小，超、逾、余、多应当略大，约、左右可大可小。几句之内名称相同的约数与确数，相符时也记为一条关系。

    为什么：确数更新之后，“近”变成了“超”，约数没有跟着改。

    何时不报：括号里另写着其中、含一类的词，两个数的单位不同。

    怎么改：按确数改写约数：比它大一点用“近”，小一点用“超”“余”。
    """

    level = Level.WARNING
    needs = Trait.COMPARED
    message = {
        "zh": "约数与确数不符：{formula}",
        "en": "the approximate figure does not fit the exact one: {formula}",
    }
    good = (
        Good("惠及近500户（实际486户）。"),
        Good("参保超1万人（10870人），覆盖9个乡镇。"),
        Good("捐款突破50万元，为51.3万元。"),
        Good("惠及近500户（其中贫困户512户次）。", "不是同一个数"),
        Good("超过九成（92.3%）的农户表示满意。"),
    )
    bad = (
        Bad("惠及近«500户»（实际512户）。", "512户"),
        Bad("超过«九成»（82.3%）的农户表示满意。", "8.2成"),
        Bad("参保超«1万人»（9870人），覆盖9个乡镇。"),
        Bad("到会近«300人»（实到306人）。"),
        Bad("捐款突破«50万元»，为49.3万元。"),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """约数和紧跟在括号里的确数，或者反过来"""
        text = passages.skeleton.text
        for one, other in passages.restated:
            exactly = other.gap in _ACTUALLY or (other.gap[:2] == "(实" and len(other.gap) < _SHORT)
            if exactly and text.startswith(")", other.at + 1):
                units = {one.quantity.unit, other.quantity.unit}
                if (len(units) == 1 or units == _SHARES) and one.value and other.value:
                    yield from _rounded(one, other, True)

    def find(self, passage: Passage) -> Iterator[Tie]:
        """“超过……”之后，没有另起主语的“为”“共”"""
        for one, other in pairwise(passage.sentence.claims):
            bare = other.gap in _EXACTLY and one.quantity.unit == other.quantity.unit
            if (
                bare
                and other.role is Role.LEVEL
                and passage.words(other.at + 1, other.at + 2) in _ENDS
            ):
                yield from _rounded(one, other, one.role is Role.LEVEL)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """约数，和其后几句之内名称相同的确数"""
        text = passages.skeleton.text
        recent: deque[Claim] = deque(maxlen=_KEPT)
        for sentence in passages.sentences:
            for claim in sentence.claims:
                if claim.value is None or claim.role not in _TOLD or not claim.dimension:
                    continue
                if claim.quantity.approx is not None:
                    recent.append(claim)
                    continue
                for told in recent:
                    near = claim.sentence - told.sentence <= _REACH
                    alike = told.dimension == claim.dimension and _near(told, claim)
                    if near and alike and _named(told, claim, text):
                        yield from _rounded(told, claim, False)

    def expect(self, exact: Any, over: int = 1) -> Any:
        """确数"""
        return exact if over == 1 else exact / over


_SHARES = {"成", "%"}
_ACTUALLY = frozenset(
    {"(", "(实际", "(实为", "(实有", "(即", "(共", "(准确数为", "(约", "(近", "(超"}
)
_EXACTLY = frozenset({",为", ",共", ",达", ",达到", ",共计", ",实际为", ",实际达到", ",具体为"})
_ENDS = frozenset(",;。)\n")
_TOLD = frozenset({Role.LEVEL, Role.END, Role.SHARE, Role.AVERAGE, Role.RATIO})
_SHORT = 7
_KEPT = 12
_REACH = 4
_AROUND = 14


def _rounded(one: Claim, other: Claim, sure: bool) -> Iterator[Tie]:
    """A tie where just one of the two is approximate; percents are put in 成 where that one is."""
    if (one.quantity.approx is None) is (other.quantity.approx is None):
        return
    told, exact = (other, one) if one.quantity.approx is None else (one, other)
    tenths = told.quantity.unit == "成"
    if tenths is not (told.quantity.unit != exact.quantity.unit):
        return
    operands = Operand("exact", exact.quantity), Operand("stated", told.quantity)
    yield Tie(operands, sure, constants=(10,) if tenths else ())


def _near(told: Claim, exact: Claim) -> bool:
    """True where the exact figure can be what the approximate one rounds."""
    one, other = told.value or Decimal(0), exact.value or Decimal(0)
    if told.quantity.unit != exact.quantity.unit and told.quantity.unit == "成":
        one *= 10
    return one * 2 < other * 3 and other * 2 < one * 3


def _named(told: Claim, exact: Claim, text: str) -> bool:
    """True where the words around the two figures share a word of three characters."""
    one, other = (text[max(0, c.at - _AROUND) : c.at + _AROUND] for c in (told, exact))
    return common_words(one, other)


class HighestBelowLowest(Rule):
    """最高的小于最低的。

    检查什么：“最多的是甲村（128户），最少的是乙村（36户）”：同一句里最高与最低、最多与最少、最大与最小的两个数；前一两句写的总体水平、平均水平与最高的数，相符时也记为一条关系。

    为什么：两个数写颠倒，或者换了村名没有换数。

    何时不报：两个数说的不是同一种事物，单位不同。

    怎么改：核对两个数。
    """

    level = Level.WARNING
    needs = BIT[Role.LEVEL]
    words = ("最",)
    compare = "at_most"
    message = {
        "zh": "最低的大于最高的：{formula}",
        "en": "the lowest is above the highest: {formula}",
    }
    good = (
        Good("年最大引水量7320万立方米，年最小引水量580万立方米。"),
        Good("户数最多的是东坡村，有128户；最少的是西坡村，有36户。"),
        Good("产量最高的是2030年，达186吨；最低的是2024年，只有65吨。", "先写年份"),
        Good("最高气温36度，最低工资标准1800元。", "不是同一种事物"),
        Good("最高法院受理案件12件，最低的一审判赔8件。", "最高法院是名称"),
    )
    bad = (
        Bad("年最大引水量580万立方米，年最小引水量«7320万立方米»。"),
        Bad("户数最多的是东坡村，有28户；最少的是西坡村，有«36户»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里成对的最高和最低"""
        claims = passage.sentence.claims
        for k, low in enumerate(claims):
            word = _extreme(low, _LOW)
            if not word or not k:
                continue
            opposite = _HIGH[_LOW.index(word)]
            high = next((c for c in reversed(passage.earlier(k)) if opposite in c.gap), None)
            dated = "date" in (low.quantity.kind, high.quantity.kind if high else None)
            if high is not None and high.dimension == low.dimension and not dated:
                same = _behind(high, opposite) == _behind(low, word)
                operands = Operand("highest", high.quantity), Operand("lowest", low.quantity)
                yield Tie(operands, sure=same)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """最高（最低）的数，和前一两句里名称相同的总体数"""
        text = passages.skeleton.text
        for k, sentence in enumerate(passages.sentences):
            if "最" not in text[sentence.start : sentence.end]:
                continue
            for claim in sentence.claims:
                word = _last_extreme(text[max(sentence.start, claim.at - _FAR) : claim.at])
                if not word or not claim.dimension or claim.value is None:
                    continue
                for whole in _wholes(claim, passages.sentences[max(0, k - _BACK) : k + 1], text):
                    pair = (claim, whole) if word in _HIGH else (whole, claim)
                    names = ("highest", "level") if word in _HIGH else ("level", "lowest")
                    roles = zip(names, pair, strict=True)
                    yield Tie(tuple(Operand(n, c.quantity) for n, c in roles), sure=False)

    def expect(self, highest: Any) -> Any:
        """最高的数"""
        return highest


_HIGH = ("最高", "最多", "最大", "最长", "最好")
_LOW = ("最低", "最少", "最小", "最短", "最差")


def _extreme(claim: Claim, words: Sequence[str]) -> str:
    """The word of extremes in the clauses before the figure; empty where there is none."""
    return next((word for word in words if word in claim.gap), "")


def _last_extreme(words: str) -> str:
    """The last word of extremes among the words; empty where there is none."""
    at, word = max((words.rfind(word), word) for word in (*_HIGH, *_LOW))
    return word if at >= 0 and not words.startswith(_COURTS, at) else ""


_COURTS = ("最高人民", "最高法", "最高检")


_BACK = 2
_FAR = 80
_MOST = 30


def _behind(claim: Claim, word: str) -> str:
    return claim.gap.partition(word)[2][:2]


def _wholes(extreme: Claim, sentences: Sequence[Sentence], text: str) -> Iterator[Claim]:
    """Figures of the same kind before the extreme one whose words share one with its own."""
    named = text[max(sentences[-1].start, extreme.at - _FAR) : extreme.at]
    for sentence in sentences:
        for claim in sentence.claims[:_MOST]:
            if claim.at >= extreme.at:
                return
            alike = claim.dimension == extreme.dimension and claim.role is extreme.role
            around = text[max(sentence.start, claim.at - _WIDE) : claim.at]
            plain = claim.value is not None and not _last_extreme(around)
            if alike and plain and common_words(around, named, 2):
                yield claim


_WIDE = 30
