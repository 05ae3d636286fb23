"""Figures in a row after 分别: shares and growth of one year after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.claim.series import Series, dated_rows, series_in, unowned
from checker.claim.skeleton import DATE
from checker.claim.years import full_year, year_of
from checker.finding import Level
from checker.relation.joins import operand, ruled_out
from checker.relation.model import Tie
from checker.relation.steps import steps
from checker.rule import Bad, Good, Rule

_BACK = 2
"""Sentences back in which the row of the wholes may stand."""


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
        for shares in series_in(passage.sentence.claims):
            first = shares.figures[0]
            if first.role is not Role.SHARE:
                continue
            base = unowned((first.lead.base or "").removesuffix("分别"))
            rows = [row for row in _rows_before(passage, first) if _parallel(row, shares)]
            parts = _part(rows, first)
            wholes = [row for row in rows if parts and row is not parts and _named(row, base)]
            if parts and wholes:
                sure = wholes[-1].name.removesuffix("总额") == base and len(base) >= _TELLING
                yield from _shares(wholes[-1], parts, shares, sure)
            elif parts and not base:
                # 外销毛利分别为▯和▯,占比分别为▯和▯: of what the name of the part ends in.
                wholes = [row for row in rows if row is not parts and _ends(parts.name, row.name)]
                yield from _shares(wholes[-1], parts, shares, True) if wholes else ()

    def expect(self, whole: Any, part: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


_TELLING = 3


def _shares(whole: Series, part: Series, share: Series, sure: bool) -> Iterator[Tie]:
    for three in zip(whole.figures, part.figures, share.figures, strict=True):
        yield Tie(tuple(map(operand, ("whole", "part", "share"), three)), sure=sure)


def _ends(name: str, whole: str) -> bool:
    return len(whole) > 1 and name.endswith(whole) and name != whole


class GrowthNotFromSeries(Rule):
    """增长率与逐年的数不符。

    检查什么：“2021—2023年营业收入分别为……”之后写的某一年的增长率（“2022年营业收入同比增长……”），与这一年和上一年的数；没有写明年份的（“报告期各期末余额分别为……”），增减额与相邻两期相符，增长率也应当与这两期相符。

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
        Bad(
            "各期末存货余额分别为620.5万元、750.8万元和690.2万元。"
            "存货较期初增加130.3万元，增长«31.00%»。",
            "20.999%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """写明年份的增长率，和它之前逐年的一列数"""
        for three in _dated_steps(passage, Role.RATE):
            yield Tie(tuple(map(operand, ("start", "end", "rate"), three)))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """没有写明年份的一列数，增减额（或者增长率）与其中相邻两期相符的"""
        for step in steps(passages):
            if step.rate is not None and not ruled_out(step.rate.gap):
                three = step.start, step.end, step.rate
                yield Tie(tuple(map(operand, ("start", "end", "rate"), three)), sure=step.told)

    def expect(self, start: Any, end: Any) -> Any:
        """本年数 ÷ 上年数 − 1"""
        return end / start - 1


class ChangeNotFromSeries(Rule):
    """增减额与逐期的数不符。

    检查什么：“2021—2023年营业收入分别为……”之后写的某一年的增减额（比率的，增减的百分点），与这一年和上一年的数；没有写明年份的（“报告期各期末余额分别为……”），增长率与相邻两期相符，增减额也应当与这两期相符。

    为什么：逐期的数更新了，正文里的增减额没有更新。

    何时不报：名称不同，个数与年数不同，增减额和增长率与哪两期都不相符。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    message = {
        "zh": "增减额{stated}与这两期的数不符，应为{computed}",
        "en": "the change {stated} does not follow from the figures of the two periods: {computed}",
    }
    good = (
        Good("各期末存货余额分别为620.5万元、750.8万元和690.2万元。存货较期初增加130.3万元。"),
        Good("各期末存货余额分别为620.5万元和750.8万元。存货较期初增加310.3万元。", "不知是哪两期"),
        Good("2022年、2023年净利润分别为520万元和468万元。2023年净利润同比减少52万元。"),
    )
    bad = (
        Bad("2022年、2023年净利润分别为520万元和468万元。2023年净利润减少«62万元»。", "−52万元"),
        Bad(
            "各期末存货余额分别为620.5万元、750.8万元和690.2万元。"
            "存货较期初增加«310.3万元»，增长21.00%。",
            "130.3万元",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """写明年份的增减额，和它之前逐年的一列数；没有写明年份的，增长率与其中相邻两期相符的"""
        rows = (sentence.claims[0].sentence for sentence in passages.having(_DATED_ROW))
        end = len(passages.sentences)
        dated: set[int] = set()
        for place in sorted({k for row in rows for k in range(row, min(row + _BACK + 1, end))}):
            for role in (Role.CHANGE, Role.POINTS):
                for three in _dated_steps(Passage.at(passages, place), role):
                    dated.add(three[-1].at)
                    yield Tie(tuple(map(operand, ("start", "end", "change"), three)))
        for step in steps(passages):
            if step.change is not None and step.change.at not in dated:
                three = step.start, step.end, step.change
                yield Tie(tuple(map(operand, ("start", "end", "change"), three)), sure=step.told)

    def expect(self, start: Any, end: Any) -> Any:
        """本期数 − 上期数"""
        return end - start


_DATED_ROW = BIT[Role.DATE] | Trait.RESPECTIVE


def _dated_steps(passage: Passage, role: Role) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(start, end, what is said of the step) where the words date it, and the row before it."""
    if not passage.sentence.mask & BIT[role]:
        return
    said = [c for c in passage.sentence.claims if c.role is role and _is_since(c.lead.base)]
    if not said or not any(one.mask & Trait.RESPECTIVE for one in _around(passage)):
        return
    rows = list(dated_rows(_around(passage)))
    for claim in said if rows else ():
        year, name = year_of(claim, passage.sentence), unowned(claim.lead.subject)
        before = _year_before(claim, year, passage)
        if year is None or before is None or len(name) < _TELLING or ruled_out(claim.gap):
            continue
        for row, years in rows:
            first = row.figures[0]
            if row.name == name and {year, before} <= {*years} and not ruled_out(first.gap):
                start, end = (row.figures[years.index(y)] for y in (before, year))
                if end.at < claim.at and _alike(end, claim):
                    yield start, end, claim
                    break


def _is_since(base: str | None) -> bool:
    """True where nothing but an earlier time is what the change is measured from."""
    return not base or not base.strip(DATE + "年末底的")


def _year_before(claim: Claim, year: int | None, passage: Passage) -> int | None:
    """The earlier year that the words name (较2018年末增加), else the year before."""
    if year is None or DATE not in (claim.lead.base or ""):
        return year and year - 1
    dates = [c for c in passage.sentence.claims if c.role is Role.DATE and c.at < claim.at]
    return full_year(dates[-1])


def _alike(level: Claim, change: Claim) -> bool:
    """True for a change in the level's own unit, or in points of a rate."""
    rates = level.quantity.kind == "percent"
    if change.role is Role.CHANGE:
        return not rates and level.dimension == change.dimension
    return rates is (change.role is Role.POINTS)


def _around(passage: Passage) -> tuple[Any, ...]:
    return *passage.before(_BACK), passage.sentence


def _rows_before(passage: Passage, claim: Claim) -> list[Series]:
    rows = [row for sentence in _around(passage) for row in series_in(sentence.claims)]
    rows.sort(key=lambda row: row.figures[0].at)
    return [row for row in rows if row.figures[0].at < claim.at]


def _parallel(row: Series, shares: Series) -> bool:
    """True for a row of amounts, one for each share."""
    first = row.figures[0]
    amounts = first.role in _AMOUNTS and first.quantity.kind != "percent"
    return amounts and len(row.figures) == len(shares.figures)


_AMOUNTS = (Role.LEVEL, Role.END, Role.PLAN)


def _part(rows: Sequence[Series], share: Claim) -> Series | None:
    """The row that the shares are said of: the one they name, else the last of the sentence."""
    name = unowned(share.lead.subject)
    if name:
        found = [row for row in rows if name in row.name]
        return found[-1] if found else None
    last = rows[-1] if rows else None
    return last if last and last.figures[0].sentence == share.sentence else None


def _named(row: Series, base: str) -> bool:
    name = row.name
    return bool(name) and len(base) > 1 and (name.endswith(base) or name.startswith(base))
