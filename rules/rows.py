"""Rows of tables written in plain text: what a column says of two others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from checker.claim.model import Claim
from checker.claim.passage import Passages
from checker.claim.tables import Head, Table, in_percent, relative
from checker.finding import Level
from checker.relation.model import Operand, Tie
from checker.relation.tabled import grew
from checker.rule import Bad, Good, Rule

_CHANGING = ("增", "减", "变动", "同比", "环比", "涨", "升", "降", "较")
_APART = ("比重", "占比", "比例", "结构", "复合", "年均", "影响", "原因")
"""Columns that are neither a level nor what became of it in one step."""
_STEPS = ("变动比例", "增减比例", "增长比例", "变化比例", "增减变动比例")
_AMOUNTS = ("额", "数", "量", "值")


class GrowthInRow(Rule):
    """文本表格一行里的增长率与前后两期数不符。

    检查什么：用制表符排列的表格，表头写明两期（“2019年度金额”“2018年度金额”，或“本期”“上期”）和增长率的，逐行核对增长率是否等于本期数除以上期数减一。表头只有“金额、增幅、金额”的，多数行相符才核对其余的行。

    为什么：表格里的增长率多由人工计算或抄自旧稿，表格粘贴成文本之后仍应前后一致。

    何时不报：两期的表头除年份外不相同（半年与全年）；基数为零、为负或正负转换；没有表头的表格只记相符的。

    怎么改：按提示的算式重算，核对这一行的三个数。
    """

    level = Level.WARNING
    yields_ratio = True
    slips = {
        "divided-by-new": lambda level, base: (level - base) / level,
        "to-read-as-by": lambda level, base: level / base,
    }
    message = {
        "zh": "表中增长率{stated}与前后两期数不符，应为{computed}",
        "en": "the rate {stated} in this row does not follow from the two levels: {computed}",
    }
    good = (
        Good("项目\t2019年度\t增幅\t2018年度\n营业收入\t590.8\t25.6%\t470.4"),
        Good("指标\t本月\t上月\t上年同月\t同比增长(%)\n产量\t90.8\t80.5\t70.4\t12.8", "不知与谁比"),
        Good("项目\t2019年\t2018年\t增幅\t2017年\n营业收入\t590.8\t470.4\t25.6%\t410.3"),
        Good("项目\t2019年1-6月\t增幅\t2018年度\n营业收入\t590.8\t12.6%\t470.4", "半年与全年"),
        Good("项目\t2019年\t增幅\t2018年\n净利润\t590.8\t12.6%\t-470.4", "基数为负"),
        Good("营业收入\t590.8\t35.6%\t470.4", "没有表头"),
        Good(
            "项目\t金额\t增幅\t金额\n收入\t590.8\t12.6%\t470.4\n毛利\t90.5\t8.1%\t100.0", "另有基数"
        ),
    )
    bad = (
        Bad("项目\t2019年度\t增幅\t2018年度\n营业收入\t590.8\t«35.6%»\t470.4", "25.6%"),
        Bad("指标\t本年\t上年\t增长(%)\n粮食\t315.0\t300.0\t«4.0»", "5.0"),
        Bad(
            "项目\t金额\t增幅\t金额\n收入\t590.8\t25.6%\t470.4\n毛利\t120.5\t20.5%\t100.0\n"
            "利润\t63.0\t«15.0%»\t60.0",
            "5.0%",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """表头写明的增长率一列，与它比较的两列"""
        for table in passages.tables:
            for column, new, old in _compared(table.heads):
                for row in table.rows:
                    yield from self._tie(row.cells, column, new, old, table.heads[column])
            for column in _between(table.heads):
                head, sides = table.heads[column], (column - 1, column + 1)
                ties = [t for row in table.rows for t in self._tie(row.cells, column, *sides, head)]
                if 2 * sum(map(grew, ties)) > len(ties) > 1:
                    yield from ties

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """没有读懂表头的：数、百分数、数，相邻三格"""
        for table in passages.tables:
            for row in table.rows:
                for k, cell in enumerate(row.cells[1:-1], 1):
                    if cell is not None and cell.quantity.kind == "percent":
                        for tie in self._tie(row.cells, k, k - 1, k + 1, table.heads[k]):
                            yield tie._replace(sure=False, reason=None)

    @staticmethod
    def _tie(
        cells: tuple[Claim | None, ...], column: int, new: int, old: int, head: Head
    ) -> Iterator[Tie]:
        rate, level, base = cells[column], cells[new], cells[old]
        if rate is None or level is None or base is None:
            return
        percent = in_percent(rate.quantity, head.words)
        if percent.kind != "percent" or not level.quantity.kind == base.quantity.kind == "quantity":
            return
        yield Tie(
            (
                Operand("level", level.quantity),
                Operand("base", base.quantity),
                Operand("rate", percent),
            ),
            reason="sign-change" if _below_zero(level) or _below_zero(base) else None,
        )

    def expect(self, level: Any, base: Any) -> Any:
        """本期数 ÷ 上期数 − 1"""
        return level / base - 1


class ChangeInRow(Rule):
    """文本表格一行里的增减额与前后两期数不符。

    检查什么：用制表符排列的表格，表头写明两期和增减额（“变动金额”“增加额”）的，逐行核对增减额是否等于本期数减上期数；两期是比率的，核对增减的百分点。

    为什么：改了某一期的数，忘了改后面的增减额。

    何时不报：表头没有写明是增减额或百分点的，只记相符的。

    怎么改：按提示的算式重算，核对这一行的三个数。
    """

    level = Level.WARNING
    message = {
        "zh": "表中增减{stated}与前后两期数之差不符，应为{computed}",
        "en": "the change {stated} in this row is not the difference of the levels: {computed}",
    }
    good = (
        Good("项目\t期末余额\t期初余额\t变动金额\n原材料\t238.36\t406.86\t-168.50"),
        Good("项目\t期末余额\t期初余额\t变动\n原材料\t238.36\t406.86\t-41.4", "没有写明是增减额"),
        Good(
            "项目\t年初余额\t本年增加额\t本年减少额\t年末余额\n原材料\t98.0\t50.2\t30.1\t118.1",
            "不是年初到年末的变动",
        ),
        Good("项目\t2019年\t2018年\t增减(百分点)\n毛利率\t28.4%\t26.1%\t2.3"),
    )
    bad = (
        Bad("项目\t期末余额\t期初余额\t变动金额\n原材料\t238.36\t406.86\t«-186.50»", "−168.50"),
        Bad("项目\t2019年\t2018年\t增减(百分点)\n毛利率\t28.4%\t26.1%\t«3.2»", "2.3"),
        Bad(
            "类别\t2019年毛利率\t同比变动\t2018年毛利率\n水泵\t28.4%\t2.3%\t26.1%\n"
            "风机\t31.2%\t-1.5%\t32.7%\n阀门\t25.8%\t«6.1%»\t24.2%",
            "1.6%",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """表头写明的增减一列，与它比较的两列"""
        rates: defaultdict[str, list[Tie]] = defaultdict(list)
        for table in passages.tables:
            for column, new, old in _compared(table.heads):
                words = table.heads[column].words
                for tie in _changes(table, column, new, old) if "率" not in words else ():
                    change, kind = tie.operands[-1].quantity, tie.operands[0].quantity.kind
                    if in_percent(change, table.heads[column].words).kind != "percent":
                        named = _AMOUNTS if kind == "quantity" else ("百分点",)
                        yield tie._replace(sure=any(word in words for word in named))
                    elif kind == "percent":
                        rates[words].append(tie)
        for ties in rates.values():
            # 毛利率, 同比变动3.2%: points, if most rows under this head show that they are.
            if 2 * sum(map(_parted, ties)) > len(ties) > 1:
                yield from ties

    def expect(self, level: Any, base: Any) -> Any:
        """本期数 − 上期数"""
        return level - base


def _changes(table: Table, column: int, new: int, old: int) -> Iterator[Tie]:
    """The two levels, both amounts or both rates, and the change of each row."""
    for row in table.rows:
        change, level, base = (row.cells[k] for k in (column, new, old))
        if change is None or level is None or base is None:
            continue
        if level.quantity.kind == base.quantity.kind:
            three = ("level", level), ("base", base), ("change", change)
            yield Tie(tuple(Operand(role, claim.quantity) for role, claim in three))


def _parted(tie: Tie) -> bool:
    """True where the change is the difference, give or take one in the last digit."""
    level, base, change = (operand.quantity for operand in tie.operands)
    if level.value is None or base.value is None or change.value is None:
        return False
    return abs(level.value - base.value - change.value) <= (change.resolution or 0)


def _between(heads: Sequence[Head]) -> Iterator[int]:
    """The columns of growth between two of the same name (金额, 增幅, 金额) that name no period.

    Which is the later one only the figures can tell, and most rows have to tell the same.
    """
    for k in range(1, len(heads) - 1):
        left, right = heads[k - 1], heads[k + 1]
        plain = left.words == right.words != "" and not _has(left.words, _CHANGING + _APART)
        if plain and _grows(heads[k].words) and not left.years:
            yield k


def _below_zero(claim: Claim) -> bool:
    return claim.value is None or claim.value < 0


def _compared(heads: tuple[Head, ...]) -> Iterator[tuple[int, int, int]]:
    """(column, later, earlier) for each column that says how one level came from another.

    Two levels can be compared where their heads are the same but for the year, one apart.
    """
    levels: dict[tuple[str, int], int] = {}
    order: dict[int, tuple[str, int]] = {}
    for k, head in enumerate(heads[1:], 1):
        place = _period(head)
        if place is not None and not _has(head.words, _CHANGING + _APART):
            if levels.setdefault(place, k) != k and not head.years:
                # 上月 and 上年同月: which of them is compared is not told.
                return
            order[k] = place
    moved = [_flow(head.words) for head in heads]
    for k, head in enumerate(heads):
        # 年初余额, 本年增加, 本年减少, 年末余额: neither is the change from end to end.
        flows = moved[k] and -moved[k] in moved
        if k and _grows(head.words) and not flows:
            pair = _pair(heads, k, levels, order)
            if pair is not None:
                yield (k, *pair)


def _pair(
    heads: Sequence[Head],
    k: int,
    levels: Mapping[tuple[str, int], int],
    order: Mapping[int, tuple[str, int]],
) -> tuple[int, int] | None:
    """The two columns that the head ``k`` compares."""
    head = heads[k]
    if len(head.years) > 2:
        return None
    if head.years:
        later, earlier = head.years[0], head.years[1:] or (head.years[0] - 1,)
        pairs = [
            (new, levels[words, earlier[0]])
            for (words, year), new in levels.items()
            if year == later and (words, earlier[0]) in levels
        ]
        return pairs[0] if len(pairs) == 1 else None
    left = max((place for place in order if place < k), default=None)
    if left is None:
        return None
    words, year = order[left]
    new = levels.get((words, year + 1))
    if new is not None and not any(_has(head.words, _CHANGING) for head in heads[new:left]):
        return new, left
    old = levels.get((words, year - 1))
    return None if old is None else (left, old)


def _flow(words: str) -> int:
    """1 for what was added, −1 for what was taken off, 0 for either or neither."""
    return ("增加" in words) - ("减少" in words)


def _period(head: Head) -> tuple[str, int] | None:
    """The head's words without its period, and the period's place in time."""
    if len(head.years) == 1:
        return head.words, head.years[0]
    if head.years:
        return None
    return relative(head.words)


def _grows(words: str) -> bool:
    """True for a head of what became of a level in one step."""
    return _has(words, _CHANGING) and (_has(words, _STEPS) or not _has(words, _APART))


def _has(words: str, any_of: tuple[str, ...]) -> bool:
    return any(map(words.__contains__, any_of))
