"""Figures in a row after 分别: shares and growth of one year after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.claim.years import full_year, year_of
from checker.patterns import compiled
from checker.relation.joins import operand, ruled_out
from checker.relation.model import Tie
from checker.rule import Bad, Good, Rule

_BACK = 2
"""Sentences back in which the row of the wholes may stand."""


class Row(NamedTuple):
    """Figures of one indicator in a row, and the name that the words before the first give."""

    name: str
    figures: tuple[Claim, ...]


class ShareNotFromSeries(Rule):
    """逐期的比例与逐期的两列数不符。

    检查什么：“营业收入分别为……、研发费用分别为……，占营业收入的比例分别为……”：第几期的部分除以第几期的整体，应当等于第几期的比例。

    为什么：补充一期数据时，金额更新了，比例没有更新；两期的比例写颠倒。

    何时不报：各列的个数不同，比例所说的整体与前面那一列的名称不同（只在相符时记为关系）。

    怎么改：按提示的算式逐期重算。
    """

    yields_ratio = True
    needs = BIT[Role.SHARE] | Trait.RESPECTIVE
    message = {
        "zh": "比例{stated}与同一期的部分、整体不符，应为{computed}",
        "en": "the share {stated} does not follow from part and whole of its period: {computed}",
    }
    good = (
        Good(
            "营业收入分别为8200万元、9600万元和12800万元，研发费用分别为410万元、528万元和640万元，"
            "占营业收入的比例分别为5.0%、5.5%和5.0%。"
        ),
        Good(
            "存货余额分别为620万元和750万元。跌价准备分别为31万元和45万元，占同期存货余额的5%和6%。"
        ),
        Good(
            "营业收入分别为8200万元和9600万元，外销收入分别为2050万元和2880万元，"
            "占主营业务收入的比例分别为26.0%和31.2%。",
            "不是同一个收入",
        ),
    )
    bad = (
        Bad(
            "营业收入分别为8200万元、9600万元和12800万元，研发费用分别为410万元、528万元和640万元，"
            "占营业收入的比例分别为5.0%、«4.5%»和5.0%。",
            "5.5%",
        ),
        Bad(
            "各期末存货余额分别为620万元和750万元。跌价准备分别为31万元和45万元，"
            "占同期存货余额的比例分别为«6%»和6%。",
            "5%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一列比例，它之前的一列部分，和名称相同的一列整体"""
        for shares in rows_in(passage.sentence.claims):
            first = shares.figures[0]
            if first.role is not Role.SHARE:
                continue
            base = _core(first.lead.base or "")
            rows = [row for row in _rows_before(passage, first) if _parallel(row, shares)]
            parts = _part(rows, first)
            wholes = [row for row in rows if parts and row is not parts and _named(row, base)]
            if parts and wholes:
                sure = wholes[-1].name.removesuffix("总额") == base and len(base) >= _TELLING
                figures = wholes[-1].figures, parts.figures, shares.figures
                for three in zip(*figures, strict=True):
                    yield Tie(tuple(map(operand, ("whole", "part", "share"), three)), sure=sure)

    def expect(self, whole: Any, part: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


_TELLING = 3


class GrowthNotFromSeries(Rule):
    """增长率与逐年的数不符。

    检查什么：“2021—2023年营业收入分别为……”之后写的某一年的增长率（“2022年营业收入同比增长……”），与这一年和上一年的数。

    为什么：逐年的数更新了，正文里的增长率没有更新。

    何时不报：个数与年数不同，名称不同，年份之前写着比、较，注明同口径的增长率，按不变价计算增速的指标。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    needs = BIT[Role.RATE] | BIT[Role.DATE]
    message = {
        "zh": "增长率{stated}与这两年的数不符，应为{computed}",
        "en": "the rate {stated} does not follow from the figures of the two years: {computed}",
    }
    good = (
        Good("2021—2023年营业收入分别为8000万元、9600万元和8640万元。2022年营业收入同比增长20%。"),
        Good("2022年、2023年净利润分别为520万元和468万元。2023年净利润同比下降10%。"),
        Good("2022年、2023年净利润分别为520万元和468万元。2023年净利率同比下降2%。", "另一个指标"),
    )
    bad = (
        Bad(
            "2021—2023年营业收入分别为8000万元、9600万元和8640万元。2022年营业收入同比增长«22%»。",
            "20%",
        ),
        Bad("2022年、2023年净利润分别为520万元和468万元。2023年净利润同比下降«11%»。", "−10%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """写明年份的增长率，和它之前逐年的一列数"""
        rates = [c for c in passage.sentence.claims if c.role is Role.RATE and not c.lead.base]
        if not rates or not any(one.mask & Trait.RESPECTIVE for one in _around(passage)):
            return
        dated = list(_dated_rows(passage))
        for rate in rates if dated else ():
            year = year_of(rate, passage.sentence)
            name = _core(rate.lead.subject)
            if year is None or len(name) < _TELLING or ruled_out(rate.gap):
                continue
            for row, years in dated:
                gap = row.figures[0].gap
                if row.name == name and {year, year - 1} <= {*years} and not ruled_out(gap):
                    start, end = (row.figures[years.index(y)] for y in (year - 1, year))
                    if end.at < rate.at:
                        three = start, end, rate
                        yield Tie(tuple(map(operand, ("start", "end", "rate"), three)))
                        break

    def expect(self, start: Any, end: Any) -> Any:
        """本年数 ÷ 上年数 − 1"""
        return end / start - 1


def rows_in(claims: Sequence[Claim]) -> Iterator[Row]:
    """The rows of a sentence: two figures or more behind 分别, what brackets hold left out."""
    for k, claim in enumerate(claims):
        if "分别" in claim.gap:
            figures = [claim]
            for other in claims[k + 1 : k + _MOST]:
                if other.depth > claim.depth:
                    continue
                if other.gap.lstrip(")") not in _JOINTS or other.dimension != claim.dimension:
                    break
                figures.append(other)
            if len(figures) > 1:
                # 经费拨款三年分别为…: a duration may stand between the name and 分别.
                lasts = k > 0 and claims[k - 1].role is Role.DURATION
                lead = claims[k - 1].lead if lasts and not claim.lead.subject else claim.lead
                yield Row(_core(lead.subject), tuple(figures))


_MOST = 12
_JOINTS = ("、", "和", "及", "与", "以及")


def _around(passage: Passage) -> tuple[Any, ...]:
    return *passage.before(_BACK), passage.sentence


def _rows_before(passage: Passage, claim: Claim) -> list[Row]:
    rows = [row for sentence in _around(passage) for row in rows_in(sentence.claims)]
    rows.sort(key=lambda row: row.figures[0].at)
    return [row for row in rows if row.figures[0].at < claim.at]


def _parallel(row: Row, shares: Row) -> bool:
    """True for a row of amounts, one for each share."""
    first = row.figures[0]
    amounts = first.role in _AMOUNTS and first.quantity.kind != "percent"
    return amounts and len(row.figures) == len(shares.figures)


_AMOUNTS = (Role.LEVEL, Role.END, Role.PLAN)


def _part(rows: Sequence[Row], share: Claim) -> Row | None:
    """The row that the shares are said of: the one they name, else the last of the sentence."""
    name = _core(share.lead.subject)
    if name:
        found = [row for row in rows if name in row.name]
        return found[-1] if found else None
    last = rows[-1] if rows else None
    return last if last and last.figures[0].sentence == share.sentence else None


def _named(row: Row, base: str) -> bool:
    name = row.name
    return bool(name) and len(base) > 1 and (name.endswith(base) or name.startswith(base))


def _dated_rows(passage: Passage) -> Iterator[tuple[Row, list[int]]]:
    """The rows that the words date, with the year of each figure."""
    for sentence in _around(passage):
        claims = sentence.claims
        for row in rows_in(claims):
            years: list[int] = []
            for date in (c for c in claims if c.role is Role.DATE and c.at < row.figures[0].at):
                years.extend(_years(date))
            if len(years) == len(row.figures):
                yield row, years


def _years(date: Claim) -> Sequence[int]:
    """The year that a date is, or all from the first to the last."""
    year = full_year(date)
    span = _span().fullmatch(date.quantity.plain) if year is None else None
    if span is not None:
        return range(int(span[1]), int(span[2]) + 1)
    return () if year is None else (year,)


@cache
def _span() -> re.Pattern[str]:
    return compiled(r"([12][09]\d\d)年?度?\s*[-—–－~～至到]{1,2}\s*([12][09]\d\d)年?度?")


def _core(name: str) -> str:
    """A name without whose or when: 公司应收账款余额, 同期应收账款余额 → 应收账款余额."""
    return _whose().sub("", name)


@cache
def _whose() -> re.Pattern[str]:
    return compiled("^(?:公司|本公司|发行人|集团|各?报告期|各?期末?|[同当本]期|年末|内|的|,)+")
