"""Trends: words of direction against a series of figures, and decreases that cannot be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from checker.claim.model import BIT, Claim, Role, place_of
from checker.claim.naming import JOINTS
from checker.claim.passage import Passage, Passages
from checker.claim.periods import spanned
from checker.claim.skeleton import FIGURES
from checker.finding import Level
from checker.patterns import compiled
from checker.quantity.dates import days_of
from checker.relation.algebra import MEAN_SLIPS, greatest, least, mean_rate
from checker.relation.joins import SIGNED, operand
from checker.relation.model import Operand, Tie
from checker.relation.tabled import full_years, rows_named
from checker.rule import Bad, Good, Rule

_FEWEST = 3
_JOINTS = JOINTS | {",", "以及"}
_SERIES = BIT[Role.LEVEL] | BIT[Role.RATE] | BIT[Role.SHARE] | BIT[Role.CHANGE] | BIT[Role.AVERAGE]
_BEHIND = 24


class SeriesAgainstTrend(Rule):
    """逐年（逐月）升降与各期的数不符。

    检查什么：“分别增长6.4%、6.1%和5.2%，呈逐月回落趋势”，或者“逐年下降，2018年占48%，2019年占46%，2020年占39%”：各期的数应当一期比一期大（小）。

    为什么：某一期的数改过，趋势的说法没有改。

    何时不报：不到三期；时间不是由先到后排列；相邻两期相等或者舍入之后分不出大小。

    怎么改：核对各期的数，或者改用“总体上升”等说法。
    """

    level = Level.WARNING
    words = ("逐",)
    message = {
        "zh": "各期的数与“逐年（逐月）”升降的说法不符：{formula}",
        "en": "the figures do not rise or fall step by step: {formula}",
    }
    good = (
        Good("一、二、三月用电量分别为5.8亿度、5.7亿度和5.3亿度，呈逐月回落趋势。"),
        Good("贫困发生率逐年下降，2018年占4.8%，2019年占3.1%，2020年占0.2%。"),
        Good("2020年、2019年和2018年产量分别为5.8万吨、5.7万吨和5.3万吨，逐年增长。", "由后到先"),
    )
    bad = (
        Bad("一、二、三月用电量分别为5.8亿度、5.3亿度和«5.7亿度»，呈逐月回落趋势。"),
        Bad("贫困户比重逐年下降，2018年占4.8%，2019年占3.1%，2020年占«3.9%»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一串同类的数，和紧跟其后或在前面的趋势"""
        sentence = passage.sentence
        if not sentence.mask & _SERIES or len(sentence.claims) < _FEWEST:
            return
        for run in _runs(sentence.claims):
            sign = _trend(run, passage, sentence.start)
            if sign and _in_order(run, sentence.claims):
                yield from _monotone(run, sign)

    def expect(self, *terms: Any) -> Any:
        """此前各期的最大（最小）"""
        *before, rising = terms
        return greatest(before) if rising else least(before)


class CompoundRateNotFromSeries(Rule):
    """年均复合增长率与各期的数不符。

    检查什么：“各期收入分别为3.2亿元、3.9亿元和4.6亿元，年均复合增长率为19.9%”：复合增长率是末期与首期之比开期数减一次方再减一；“2019年至2021年的营业收入年复合增长率”，首末两年的数在附近表格同名的一行里。

    为什么：加了一期数据，复合增长率没有重算；开方次数用了期数。

    何时不报：各期里有半年、季度或者月份，各期不到三期；表格里没有同名的一行，或者同名的不止一行。

    怎么改：按提示的算式重算；三年的数之间是两次增长。
    """

    level = Level.WARNING
    yields_ratio = True
    words = ("复合增",)
    slips = MEAN_SLIPS
    message = {
        "zh": "复合增长率{stated}与首末两期的数不符，应为{computed}",
        "en": "the compound rate {stated} does not follow from the first and the last: {computed}",
    }
    good = (
        Good("各期收入分别为3.20亿元、3.90亿元和4.60亿元，年均复合增长率为19.9%。"),
        Good("2019年至2022年产量分别为120台、150台、180台和210台，复合增长率20.5%。"),
        Good("2020年、2021年和2022年1—6月收入分别为3.2亿元、3.9亿元和2.1亿元，复合增长率21.9%。"),
        Good("各期产量分别为120台、150台、180台，一季度复合增长率31.5%。", "没有写年份"),
    )
    bad = (
        Bad(
            "各期收入分别为3.20亿元、3.90亿元和4.60亿元，年均复合增长率为«12.9%»。",
            "19.9%",
        ),
        Bad("2019年至2022年产量分别为120台、150台、180台和210台，复合增长率«25.0%»。", "20.51%"),
        Bad(
            "各期产量分别为120台、150台、180台，2019年-2021年复合增长率为«24.2%»。",
            "22.47%",
        ),
        Bad(
            "项目\t2021年度\t2020年度\t2019年度\n营业收入\t18.0\t15.0\t12.0\n"
            "公司2019年至2021年的营业收入年复合增长率为«24.2%»。",
            "22.47%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """分别写出的各期，和紧跟其后的复合增长率"""
        claims = passage.sentence.claims
        for run in _runs(claims):
            k = place_of(run[-1], claims) + 1
            # ……, 2014年至2016年复合增长率为▯: the years of the row again.
            again = claims[k : k + 1] if claims[k : k + 1] and claims[k].role is Role.DATE else []
            rate = next(iter(claims[k + len(again) : k + 2]), None)
            if rate is None or not _compound(rate) or (again and _steps(again[0]) + 1 != len(run)):
                continue
            words = passage.words(passage.sentence.start, run[-1].at)
            dates = "".join(c.quantity.plain for c in claims[:k] if c.role is Role.DATE)
            if "分别" in run[0].gap and not _part().search(words + dates):
                ends = operand("start", run[0]), operand("end", run[-1])
                yield Tie((*ends, operand("mean-rate", rate)), constants=(len(run) - 1,))
        span = None
        for rate in claims if passage.document.tables else ():
            span = rate if rate.role is Role.DATE else span
            if span is not None and _compound(rate) and rate.lead.subject:
                yield from _in_table(span, rate, passage)

    def expect(self, first: Any, last: Any, steps: int) -> Any:
        """(末期 ÷ 首期) 开方 − 1"""
        return mean_rate(first, last, steps)


def _compound(rate: Claim) -> bool:
    return rate.role is Role.MEAN_RATE and "复合增" in rate.gap


def _steps(span: Claim) -> int:
    """The years between the two that a span names; 0 where it names none."""
    days = days_of(span.quantity)
    return spanned(span) if days and not days[0].month else 0


def _in_table(span: Claim, rate: Claim, passage: Passage) -> Iterator[Tie]:
    """The first and the last year of the span in the table's row of that name."""
    days, steps = days_of(span.quantity), _steps(span)
    for row, table, sure in rows_named(rate.lead.subject, rate.at, passage.document.tables):
        columns = {table.heads[k].years[0]: row.cells[k] for k in full_years(table)}
        ends = [columns.get(day.year or 0) for day in days]
        if steps > 1 and len(ends) == 2 and ends[0] and ends[1]:
            levels = operand("start", ends[0]), operand("end", ends[1])
            yield Tie((*levels, operand("mean-rate", rate)), sure=sure, constants=(steps,))


@cache
def _part() -> re.Pattern[str]:
    """Words of a part of a year."""
    return compiled("月|季|半年|旬")


def _runs(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Figures of one kind joined to each other, or each behind a date of its own."""
    run: list[Claim] = []
    dated = False
    for claim in claims:
        if claim.role is Role.DATE:
            dated = True
            continue
        joined = bool(run) and (dated or claim.gap.strip() in _JOINTS)
        if joined and claim.role is run[0].role and claim.dimension == run[0].dimension:
            run.append(claim)
        else:
            if len(run) >= _FEWEST:
                yield run
            run = [claim] if BIT[claim.role] & _SERIES and claim.dimension else []
        dated = False
    if len(run) >= _FEWEST:
        yield run


def _trend(run: Sequence[Claim], passage: Passage, start: int) -> int:
    """1 where the words say that the run rises, −1 where they say that it falls, else 0."""
    end = run[-1].at + 1
    behind = passage.words(end, min(end + _BEHIND, passage.sentence.end))
    found = _after().match(behind)
    if found is None:
        words, subject = passage.words(start, run[0].at), run[0].lead.subject
        found = _before().search(words)
        if found is None or (subject and subject not in words[: found.start()]):
            return 0
    return 1 if found["up"] else -1


def _in_order(run: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """False where the dates before the run go back in time, or are not of one kind."""
    dates = [c.quantity.plain for c in claims if c.role is Role.DATE and c.at < run[-1].at]
    last = dates[-len(run) :]
    return last == sorted(last) and len({("月" in text, len(text)) for text in last}) < 2


def _monotone(run: Sequence[Claim], sign: int) -> Iterator[Tie]:
    """Each figure against all before it."""
    rates = {Role.RATE, Role.CHANGE}
    operands = tuple(Operand("stated", c.quantity, c.sign if c.role in rates else 1) for c in run)
    for k in range(1, len(run)):
        compare = "at_least" if sign > 0 else "at_most"
        yield Tie(operands[: k + 1], compare=compare, constants=(int(sign > 0),))  # type: ignore[arg-type]


class TrendAgainstTable(Rule):
    """逐年升降的说法与表中各年的数不符。

    检查什么：“管理费用逐年上升”，与前后表格里同名的一行：各整年的数应当一年比一年大（小）。

    为什么：表格更新了一年，正文的说法没有改。

    何时不报：表格里没有同名的一行，或者同名的不止一行；不到三个整年。

    怎么改：核对表格，或者改用“总体上升”等说法。
    """

    level = Level.WARNING
    message = {
        "zh": "表中各年的数与“逐年”升降的说法不符：{formula}",
        "en": "the years in the table do not rise or fall step by step: {formula}",
    }
    good = (
        Good(
            "项目\t2019年\t2018年\t2017年\n管理费用\t72.5\t61.4\t51.3\n报告期内，管理费用逐年上升。"
        ),
        Good("项目\t2019年\t2018年\t2017年\n管理费用\t72.5\t61.4\t51.3\n公司营业收入逐年下降。"),
        Good(
            "项目\t2019年\t2018年\n管理费用\t72.5\t81.4\n报告期内，管理费用逐年上升。", "不到三年"
        ),
    )
    bad = (
        Bad(
            "项目\t2019年\t2018年\t2017年\n管理费用\t«52.5»\t61.4\t51.3\n报告期内，管理费用逐年上升。"
        ),
        Bad(
            "项目\t2019年\t2018年\t2017年\n资产负债率\t«52.5%»\t51.3%\t61.4%\n公司资产负债率逐年下降。"
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """正文的“逐年”，与表中同名的一行"""
        if not passages.tables:
            return
        text = passages.skeleton.text
        for match in _yearly().finditer(text):
            name = _clause().search(text, max(0, match.start() - _BEHIND), match.start())
            if name is None:
                continue
            for row, table, sure in rows_named(name["name"], match.start(), passages.tables):
                cells = [row.cells[k] for k in full_years(table)]
                known = [cell for cell in cells if cell is not None]
                if len(known) == len(cells) >= _FEWEST:
                    for tie in _monotone(known, 1 if match["up"] else -1):
                        yield tie._replace(sure=sure)

    def expect(self, *terms: Any) -> Any:
        """此前各年的最大（最小）"""
        *before, rising = terms
        return greatest(before) if rising else least(before)


class DecreaseTooLarge(Rule):
    """下降超过100%，或者说成下降几倍。

    检查什么：“发案数下降120%”“成本降低了2倍”：不会为负的数，最多下降100%；下降不用倍数。

    为什么：把“是原来的几分之一”说成下降几倍，或者除数用错。

    何时不报：利润、差额、余额、现金流等可以为负的数。

    怎么改：写成下降百分之几，或者“下降到原来的几分之一”。
    """

    level = Level.WARNING
    needs = BIT[Role.RATE]
    compare = "at_most"
    message = {
        "zh": "下降{stated}：不会为负的数，最多下降100%",
        "en": "a decrease by {stated}: what cannot be negative falls by 100% at most",
    }
    good = (
        Good("全县发案数下降12%。"),
        Good("全年净利润下降120%。", "利润可以为负"),
        Good("产量增长120%，成本下降两成。"),
    )
    bad = (
        Bad("全县发案数比上年下降«120%»。"),
        Bad("亩均成本降低了«2倍»。"),
        Bad("损失率下降，抢修次数减少«2倍»。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """降幅大于100%的，和说成倍数的"""
        for claim in passage.sentence.claims:
            value = claim.value
            if claim.role is not Role.RATE or claim.lead.sign > 0 or value is None:
                continue
            limit = {"%": 100, "倍": 0}.get(claim.quantity.unit or "")
            words = passage.words(max(passage.sentence.start, claim.at - _BEHIND), claim.at)
            if not limit:
                # By so many times nothing falls; a loss of which it is said names itself.
                words = words.rpartition(",")[2]
            if limit is not None and value > limit and not any(w in words for w in SIGNED):
                yield Tie((Operand("rate", claim.quantity),), constants=(limit,))

    def expect(self, limit: Any) -> Any:
        """下降的上限"""
        return limit


_TREND = (
    r"(?:呈|呈现出?|均|总体|有所|稳步|大幅|持续)*(?:(?P<up>增长|上升|提高|增加|扩大|上涨|攀升)"
    r"|(?P<down>下降|降低|减少|下跌|回落|缩小|收窄|减))"
)


@cache
def _after() -> re.Pattern[str]:
    return compiled(rf"[,;]?(?:总体|均|也|呈现?出?|整体)*逐[年月季期次]{_TREND}")


@cache
def _before() -> re.Pattern[str]:
    return compiled(rf"逐[年月季期次]{_TREND}[^;。]*$")


@cache
def _yearly() -> re.Pattern[str]:
    return compiled(rf"逐年{_TREND}")


@cache
def _clause() -> re.Pattern[str]:
    """The words of a clause before 逐年, for the tables."""
    return compiled(rf"(?P<name>[^,;:。\n\t{FIGURES}]+?)(?:合计数?|金额|总体|整体|均|呈)*$")
