"""Tables written in plain text: columns that end in their total, shares of a column."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar, NamedTuple

from checker.claim.model import Claim, Sentence, Trait
from checker.claim.passage import Passage
from checker.claim.rows import cells_of, is_bare
from checker.claim.tables import Head
from checker.finding import Level
from checker.relation.algebra import total
from checker.relation.model import Habit, Operand, Tie
from checker.rule import Bad, Good, Rule

_TOTALS = ("合计", "总计", "小计", "合计数")
_WHOLES = (*_TOTALS, "总额")
_MOST = 80
_HUNDRED = 100


class _Item(NamedTuple):
    """A row above the total: its figures by column, and −1 where it is taken off (减:).

    ``worded`` are the columns with words; one that is in neither is blank.
    """

    cells: dict[int, Claim | None]
    sign: int
    worded: frozenset[int]


class _Column(NamedTuple):
    """The figure of a row of totals, the ``parts`` above it, and whether some of them are blank."""

    whole: Claim
    parts: list[Operand]
    gaps: bool
    adds: bool
    """Whether the head of the column names levels, which add up below zero as well."""


class ColumnTotalNotSum(Rule):
    """表格的合计与各行之和不符。

    检查什么：文本表格（制表符分栏）“合计”“……总额”一行的每一栏，是否等于上面各行之和；标“减：”的行减去，换页重排一次表头的接着算。

    为什么：改了一行忘了改合计，或者合计抄错一位。

    何时不报：别的栏也加不平（表里有“其中”、小计，合计不是这几行之和）；合计不大于其中最大的一行、或者有负数而别的栏不足以说明（像是比率、增幅一栏）；某一行这一栏有字，或者是空的（相符时记为一条关系）。没有行名的表格，占比都是100%的一行才算合计。

    怎么改：按提示的算式逐行核对。
    """

    level = Level.WARNING
    needs: ClassVar[int] = Trait.TABBED
    message = {
        "zh": "合计{stated}与各行之和不符，应为{computed}",
        "en": "the column's total {stated} is not the sum of its rows: {computed}",
    }
    good = (
        Good("项目\t本年\t上年\n薪酬\t86.4\t71.2\n差旅\t13.1\t-\n合计\t99.5\t71.2"),
        Good("项目\t本年\t上年\n薪酬\t86.4\t71.2\n差旅\t13.1\t\n合计\t99.5\t81.9", "有空格"),
        Good("项目\t本年\t上年\n利息支出\t86.4\t71.2\n减：利息收入\t13.1\t9.7\n合计\t73.3\t61.5"),
        Good(
            "年末结余合计\t262.0\t100\n职工\t11.0\t4.2\n居民\t251.0\t95.8\n滚存结余合计\t1915.5\t100",
            "合计在各行之前",
        ),
        Good(
            "项目\t本年\t上年\n薪酬\t86.4\t71.2\n其中：奖金\t13.1\t9.7\n合计\t86.4\t71.2", "有其中"
        ),
    )
    bad = (
        Bad("项目\t本年\t上年\n薪酬\t86.4\t71.2\n差旅\t13.1\t9.7\n合计\t99.5\t«81.9»", "80.9"),
        Bad(
            "项目\t本年\t上年\n短期借款\t86.4\t71.2\n一年内到期的借款\t13.1\t9.7\n"
            "负债总计\t99.5\t«81.9»",
            "80.9",
        ),
        Bad(
            "项目\t2021年\t2020年\n薪酬\t86.4\t71.2\n项目\t2021年\t2020年\n差旅\t13.1\t9.7\n"
            "费用总额\t99.5\t«81.9»",
            "80.9",
        ),
        Bad(
            "金额\t占比\t金额\t占比\n86.4\t86.8%\t71.2\t88.0%\n13.1\t13.2%\t9.7\t12.0%\n"
            "99.5\t100.0%\t«81.9»\t100.0%",
            "80.9",
        ),
        Bad(
            "项目\t本年\t上年\t前年\n税金\t-14.0\t16.1\t8.3\n薪酬\t36.5\t24.6\t15.5\n"
            "货款\t40.2\t31.8\t22.0\n合计\t«67.2»\t72.5\t45.8",
            "62.7",
        ),
        Bad(
            "项目\t2021年\t2020年\t2019年\n薪酬\t-14.0\t-16.1\t-8.3\n税金\t6.5\t4.6\t5.5\n"
            "合计\t-7.5\t«-15.1»\t-2.8",
            "−11.5",
        ),
        Bad(
            "项目\t本年\t上年\n薪酬\t86.4\t71.2\n差旅\t13.1\t9.7\n其他小计\t1.5\t2.2\n"
            "合计\t101.0\t«81.3»",
            "83.1",
        ),
        Bad(
            "项目\t本年\t上年\n薪酬\t62.5%\t58.3%\n差旅\t37.5%\t41.7%\n合计\t«110%»\t100.0%", "100"
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """合计的一行，和上面紧接着的各行"""
        sums = _columns(passage)
        row = passage.document.rows.get(passage.place)
        named = row is not None and row.label in _TOTALS
        for kind in {one.whole.quantity.kind for one in sums}:
            alike = [one for one in sums if one.whole.quantity.kind == kind]
            amounts = [one for one in alike if _is_amount(one.whole, one.parts)]
            # That other columns add up shows that these rows are what is totalled. Where the row is
            # not named so (负债总计, or no name at all) it takes amounts to show it, not shares.
            telling = amounts if named else [f for f in alike if f.whole.value != _HUNDRED]
            known = 2 * sum(map(_holds, telling)) >= len(telling) > 0
            held = sum(map(_holds, alike))
            all_but = named and held > 1 and held >= len(alike) - 1
            for one in alike:
                # A column with a loss in it could be one of rates, were there no others like it.
                alone = named and amounts == [one]
                odd = known and one not in amounts
                fits = one in amounts or (held > 1 and _tops(one.whole, one.parts))
                sure = ((known and fits) or (all_but and one.adds)) and not one.gaps
                # Shares that miss a hundred are of rows that hold others: no slip of the pen.
                if sure or one.whole.value != _HUNDRED or _holds(one):
                    habit = None if one.gaps else _ODD if odd else _ALONE if alone else None
                    operands = (*one.parts, Operand("total", one.whole.quantity))
                    yield Tie(operands, sure=sure, habit=habit)

    def expect(self, *parts: Any) -> Any:
        """各行相加"""
        return total(parts)


_ALONE = Habit("文本表格“合计”一行只有一栏金额", 26, (0,))
_HUNDREDS = Habit("文本表格里合计为100的一栏，各行占左边一栏合计的比重", 1206, (6,), sums=False)
_ODD = Habit("文本表格“合计”一行的一栏，合计不大于其中最大的一行，而别的栏加得平", 98, (8,))


def _columns(passage: Passage) -> list[_Column]:
    """The figures of a row of totals, each with those above it, in the columns without words."""
    items = _items(passage)
    sums: list[_Column] = []
    if len(items) < 2:
        return sums
    heads = _heads(passage)
    for column, whole in cells_of(passage.sentence, passage.document.skeleton.text).items():
        if whole is not None and not any(column in item.worded for item in items):
            parts = [
                Operand("part", claim.quantity, item.sign)
                for item in items
                if (claim := item.cells.get(column)) is not None
            ]
            if {part.quantity.kind for part in parts} == {whole.quantity.kind}:
                gaps = any(column not in item.cells for item in items)
                words = heads[column].words if column < len(heads) else ""
                adds = bool(words) and not any(word in words for word in _RATES)
                sums.append(_Column(whole, parts, gaps, adds))
    return sums


_RATES = "增减变动幅率%"


def _heads(passage: Passage) -> Sequence[Head]:
    """The heads of the table that the row belongs to, none where it has none."""
    tables, start = passage.document.tables, passage.sentence.start
    k = bisect_right(tables, start, key=lambda table: table.at) - 1
    if k < 0 or not tables[k].rows:
        return ()
    last = [cell.at for row in tables[k].rows[-1:] for cell in row.cells if cell is not None]
    return tables[k].heads if last and last[-1] >= start else ()


class ColumnShareNotFromTotal(Rule):
    """表格里的占比与合计不符。

    检查什么：文本表格里的占比栏（合计是100，或者是百分数）：每一行的占比，应当是左边一栏的数除以它的合计，再乘占比的合计。

    为什么：金额更新了，占比没有重算。

    何时不报：多数行都对不上（左边一栏不是占比的依据）；只差末位的1（凑足100）。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs: ClassVar[int] = Trait.TABBED
    message = {
        "zh": "占比{stated}与该行占合计之比不符，应为{computed}",
        "en": "the share {stated} is not the row's part of the total: {computed}",
    }
    good = (
        Good("项目\t金额\t占比\n薪酬\t86.4\t86.8%\n差旅\t13.1\t13.2%\n合计\t99.5\t100.0%"),
        Good("项目\t金额\t占比\n薪酬\t86.4\t86.8\n差旅\t13.1\t13.2\n合计\t99.5\t100"),
        Good("项目\t金额\t增长\n薪酬\t86.4\t6.8%\n差旅\t13.1\t3.2%\n合计\t99.5\t6.3%", "不是占比"),
    )
    bad = (
        Bad(
            "项目\t金额\t占比\n薪酬\t60.2\t60.2%\n差旅\t21.5\t21.5%\n"
            "会议\t15.0\t«51.0%»\n其他\t3.3\t3.3%\n合计\t100.0\t100.0%",
            "15",
        ),
        Bad(
            "项目\t金额\t占比\n薪酬\t64.0\t64%\n差旅\t21.0\t21%\n会议\t15.0\t«18%»\n合计\t100.0\t100%",
            "15",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """合计为100的占比栏和它左边的一栏"""
        items = _items(passage)
        totals = cells_of(passage.sentence, passage.document.skeleton.text) if items else {}
        for column, all_shares in totals.items():
            whole = totals.get(column - 1)
            if all_shares is None or whole is None or not _shares(all_shares, whole):
                continue
            rows = [
                (part, share)
                for item in items
                if (part := item.cells.get(column - 1)) and (share := item.cells.get(column))
            ]
            off = [_off(part, whole, share, all_shares) for part, share in rows]
            held = sum(gap <= 1 for gap in off)
            for (part, share), gap in zip(rows, off, strict=True):
                # One more or less in the last digit makes the shares a hundred together.
                sure = 2 * held > len(rows) and (2 * gap <= 1 or gap > 1)
                tie = _share_tie(part, whole, share, all_shares, sure)
                yield tie._replace(habit=_HUNDREDS if all_shares.value == _HUNDRED else None)

    def expect(self, part: Any, whole: Any, all_shares: Any) -> Any:
        """该行 ÷ 合计 × 占比的合计"""
        return part / whole * all_shares


def _items(passage: Passage) -> list[_Item]:
    """The rows right above a row of totals, in order; empty where the sentence is no such row.

    Where a table has lost its labels, the row in which all shares are 100% is the total.
    """
    here, text = passage.sentence, passage.document.skeleton.text
    bare = is_bare(here)
    if not bare and not any(text.find(word, here.start, here.end) > 0 for word in "计额"):
        return []
    rows = passage.document.rows
    row = rows.get(passage.place)
    if not (_is_whole(here) if bare else row is not None and row.label.endswith(_WHOLES)):
        return []
    items: list[_Item] = []
    below: Sentence = here
    head, kept = "", _MOST
    for sentence in passage.before(_MOST):
        row = rows.get(sentence.claims[0].sentence)
        label = "" if row is None else row.label
        told = is_bare(sentence) and not _is_whole(sentence) if bare else row is not None
        line = passage.words(sentence.end, below.start).strip()
        if not (line or told or sentence.mask & Trait.TABBED):
            line = text[sentence.start : sentence.end]
        if line:
            # A table that goes over several pages has its heads again at the top of each.
            if "\t" not in line or "\n" in line or head not in ("", line):
                break
            head, kept = line, len(items)
        elif not told:
            break
        if label.endswith(_WHOLES if len(items) == kept else _TOTALS) and label[:2] != "其他":
            break
        if told:
            items.append(_item(sentence, text, label))
        below = sentence
    return items[:kept][::-1]


def _item(sentence: Sentence, text: str, label: str) -> _Item:
    cells = cells_of(sentence, text)
    written = enumerate(text[sentence.start : sentence.end].split("\t"))
    worded = frozenset(k for k, cell in written if k not in cells and cell.strip())
    return _Item(cells, -1 if label.startswith("减") else 1, worded)


def _is_whole(sentence: Sentence) -> bool:
    """True where the row has figures in %, and each of them is a hundred."""
    shares = [claim.value for claim in sentence.claims if claim.quantity.kind == "percent"]
    return bool(shares) and all(share == _HUNDRED for share in shares)


def _holds(column: _Column) -> bool:
    return _adds_up(column.whole, column.parts)


def _adds_up(whole: Claim, parts: Sequence[Operand]) -> bool:
    values = [None if o.quantity.value is None else o.quantity.value * o.sign for o in parts]
    if whole.value is None or any(value is None for value in values):
        return False
    slack = sum(
        ((o.quantity.resolution or 1) for o in parts), whole.quantity.resolution or Decimal(1)
    )
    return abs(sum(v for v in values if v is not None) - whole.value) * 2 <= slack


def _is_amount(whole: Claim, parts: Sequence[Operand]) -> bool:
    """False for what looks like rates, whose total lies among them, and for changes."""
    return _tops(whole, parts) and min(operand.quantity.value or 0 for operand in parts) >= 0


def _tops(whole: Claim, parts: Sequence[Operand]) -> bool:
    return (whole.value or 0) > max(operand.quantity.value or 0 for operand in parts)


def _shares(all_shares: Claim, whole: Claim) -> bool:
    """True for a hundred, and for a figure in % behind an amount."""
    if all_shares.value == _HUNDRED:
        return True
    return all_shares.quantity.kind == "percent" and whole.quantity.kind != "percent"


def _off(part: Claim, whole: Claim, share: Claim, all_shares: Claim) -> Decimal:
    """How far the share is from what it should be, in its last digits."""
    if part.value is None or not whole.value or share.value is None or all_shares.value is None:
        return Decimal("Infinity")
    due = part.value / whole.value * all_shares.value
    return abs(due - share.value) / (share.quantity.resolution or 1)


def _share_tie(part: Claim, whole: Claim, share: Claim, all_shares: Claim, sure: bool) -> Tie:
    """The shares' total takes part unless it is the exact hundred."""
    hundred = all_shares.value == _HUNDRED
    operands = [Operand("part", part.quantity), Operand("whole", whole.quantity)]
    if not hundred:
        operands.append(Operand("shares", all_shares.quantity))
    operands.append(Operand("share", share.quantity))
    return Tie(tuple(operands), sure=sure, constants=(_HUNDRED,) if hundred else ())
