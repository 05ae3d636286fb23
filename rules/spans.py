"""Spans of years: anniversaries, and the years from a first to a last one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.claim.periods import founded, known_year, marks_this_year
from checker.finding import Level
from checker.quantity.dates import days_of, part_of, whole
from checker.quantity.model import Quantity
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class AnniversaryNotOfYears(Rule):
    """周年数与年份不符。

    检查什么：“1979年建校，2019年迎来建校40周年”，“2019年是新中国成立70周年”：周年数等于两个年份之差。

    为什么：“第几个年头”与周年相差一年，改年份时常忘了改周年。

    何时不报：没有写出起始的年份（众所周知的纪念日除外），或者句子里可以做当年的年份不止一个。

    怎么改：周年数等于当年减起始的那一年。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE] | BIT[Role.DURATION]
    message = {
        "zh": "{stated}与年份不符，应为{computed}",
        "en": "{stated} does not follow from the years: {computed}",
    }
    good = (
        Good("学校于1979年建校，2019年迎来建校40周年。"),
        Good("2019年是新中国成立70周年。"),
        Good("2018年着手筹备新中国成立70周年庆祝活动。", "提前筹备"),
    )
    bad = (
        Bad("学校于1979年建校，2019年迎来建校«41周年»。", "40周年"),
        Bad("2019年是新中国成立«60周年»。", "70周年"),
        Bad("学校创办于1956年，2016年举行建校«50周年»庆典。", "60周年"),
        Bad("公司成立于2004年，至2024年已走过«30年»历程。", "20年"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """周年数之前的两个年份，或一个年份和众所周知的起始年份"""
        claims = passage.sentence.claims
        for k, claim in enumerate(claims):
            length = whole(claim.quantity) if _is_age(claim, passage) else None
            if length is None:
                continue
            dated = {
                year.value: (c, year) for c in passage.earlier(k) if (year := _year(c)) is not None
            }
            years = list(dated.values())
            words = passage.words(years[0][0].at, claim.at) if years else ""
            told = Operand("duration", length)
            if len(years) == 2 and _began(years[0][0], years[1][0], passage):
                yield Tie((Operand("end", years[1][1]), Operand("start", years[0][1]), told))
            elif len(years) == 1 and marks_this_year(words) and known_year(claim.gap):
                known = known_year(claim.gap) or 0
                yield Tie((Operand("end", years[0][1]), told), constants=(known,))

    def expect(self, year: Any, start: Any) -> Any:
        """当年 − 起始的那一年"""
        return year - start


def _is_age(claim: Claim, passage: Passage) -> bool:
    """True for 40周年, and for 已走过20年历程."""
    if claim.quantity.unit == "周年":
        return True
    walked = claim.role is Role.DURATION and claim.gap.endswith(
        ("走过", "走过了", "历经", "经历了")
    )
    behind = passage.words(claim.at + 1, claim.at + _BEFORE)
    return (
        walked and claim.quantity.unit == "年" and behind.lstrip("的发展光辉").startswith(_COURSE)
    )


_COURSE = ("历程", "历史", "风雨", "岁月")


def _began(first: Claim, last: Claim, passage: Passage) -> bool:
    """True where the words by the first year say that something began: 建校于1956年."""
    before = passage.words(max(passage.sentence.start, first.at - _BEFORE), first.at)
    named = before.endswith(("于", "在")) and founded(before)
    return named or founded(passage.words(first.at, last.at))


_BEFORE = 5


def _year(claim: Claim) -> Quantity | None:
    """The year that a date writes, as a figure."""
    days = days_of(claim.quantity) if claim.role is Role.DATE else ()
    if len(days) != 1 or not days[0].year:
        return None
    return part_of(claim.quantity, days[0].year, "年", days[0].start, days[0].end)


class SpanNotOfYears(Rule):
    """年数与起止年份不符。

    检查什么：“2016—2020年五年间”：起止年份之后写的年数，应当等于两个年份之差，或者差加一（首尾两年都算）。全文开头写的“五年来”相符时也记为一条关系。

    为什么：起止年份顺延了一年，年数没有改。

    何时不报：年数不是紧跟在起止年份后面。

    怎么改：首尾两年都算，2016年到2020年是5年；只算相隔，是4年。
    """

    level = Level.WARNING
    needs = BIT[Role.DATE] | BIT[Role.DURATION]
    message = {
        "zh": "{stated}与起止年份不符，应为{computed}",
        "en": "{stated} does not follow from the first and last year: {computed}",
    }
    good = (
        Good("2016—2020年五年间，全县新建公路128公里。"),
        Good("2016年到2020年的四年，全县新建公路128公里。", "只算相隔"),
        Good("工程历时1.5年（2018—2020年）。", "不是整年"),
        Good("2016—2020年，三年内新开工的项目全部竣工。", "不是这一段的年数"),
    )
    bad = (
        Bad("2016—2020年«六年»间，全县新建公路128公里。", "5年"),
        Bad("2018年至2020年的«五年»里，全县新建公路128公里。", "3年"),
        Bad("工程历时«六年»（2016—2020年）。", "5年"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """起止年份和紧跟着的年数"""
        for dates, length in pairwise(passage.sentence.claims):
            if dates.role is Role.DURATION and length.role is Role.DATE and length.gap == "(":
                # 历时五年(2016—2020年): the other way round.
                dates, length = length, dates
            elif length.gap not in _JOINTS or not _between(length, passage):
                continue
            if length.role is Role.DURATION and length.quantity.unit == "年":
                ends = _first_and_last(dates)
                if len(ends) == 2:
                    yield from _spanned(ends[0], ends[1], length)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """由某年到某年，和全文开头写的“几年来”"""
        said: Claim | None = None
        for sentence in passages.sentences:
            if said is None and sentence.mask & BIT[Role.DURATION]:
                said = next((c for c in sentence.claims if _so_far(c, passages)), None)
            if said is not None and sentence.mask & _FROM_TO == _FROM_TO:
                years = [year for c in sentence.claims if (year := _year(c)) is not None]
                if len(years) == 2:
                    for tie in _spanned(years[0], years[1], said):
                        yield tie._replace(sure=False)

    def expect(self, first: Any, last: Any, both: int = 0) -> Any:
        """止 − 起（首尾都算时加一）"""
        return last - first + both if both else last - first


_JOINTS = frozenset({"", "的", "这", ",", "的这", ",这"})
_FROM_TO = BIT[Role.DATE] | BIT[Role.START] | BIT[Role.END]


def _first_and_last(claim: Claim) -> list[Quantity]:
    """The two years of a period that names no months; empty for any other figure."""
    days = days_of(claim.quantity) if claim.role is Role.DATE else ()
    if len(days) != 2 or any(day.month or not day.year for day in days):
        return []
    return [part_of(claim.quantity, day.year or 0, "年", day.start, day.end) for day in days]


def _so_far(claim: Claim, passages: Passages) -> bool:
    """True for the length of time that a report looks back on (五年来)."""
    behind = passages.skeleton.text[claim.at + 1 : claim.at + 2]
    return claim.role is Role.DURATION and claim.quantity.unit == "年" and behind == "来"


def _between(length: Claim, passage: Passage) -> bool:
    """True where the words behind make the length that of the whole period."""
    return passage.words(length.at + 1, length.at + 2) in ("间", "来", "里", "中", "，", ",", "期")


def _spanned(first: Quantity, last: Quantity, length: Claim) -> Iterator[Tie]:
    count = whole(length.quantity)
    if count is None:
        return
    both = () if (last.value or 0) - (first.value or 0) == count.value else (1,)
    operands = Operand("start", first), Operand("end", last), Operand("duration", count)
    yield Tie(operands, constants=both)
