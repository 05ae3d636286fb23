"""Limits that a figure must not exceed: debt limits, red lines, targets."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.naming import common_words, than_what
from checker.claim.passage import Passage, Passages
from checker.claim.sums.sections import numbered, spent
from checker.finding import Level
from checker.relation.algebra import total
from checker.relation.model import Comparison, Operand, Tie
from checker.rule import Bad, Good, Rule

_KIND = 4


class BalanceAboveLimit(Rule):
    """余额大于限额。

    检查什么：政府债务、贷款等的限额，与后文同名的余额，按先后一一对应。

    为什么：限额与余额分两处写，改了一处忘了另一处。

    何时不报：限额与余额的个数不同，或者只有名称相近（只在相符时记为一条关系）。

    怎么改：核对两个数和它们的范围（全市、市级）。
    """

    level = Level.WARNING
    needs = Trait.LIMITED
    compare = "at_most"
    message = {
        "zh": "余额{stated}大于限额{computed}",
        "en": "the balance {stated} exceeds the limit {computed}",
    }
    good = (
        Good("全县政府债务限额70.2亿元。年末全县政府债务余额68.9亿元。"),
        Good("一般债务限额20.7亿元，专项债务限额49.5亿元。一般债务余额19.6亿元。"),
        Good("专项债务限额49.5亿元，余额48.2亿元；一般债务限额20.7亿元，余额19.6亿元。"),
        Good("全县政府债务限额70.2亿元。年末各项贷款余额98.9亿元。", "名称不同"),
        Good(
            "债务限额70.2亿元，其中一般债务限额20.7亿元，专项债务限额49.5亿元；年末余额68.9亿元。",
            "余额是全部债务的",
        ),
    )
    bad = (
        Bad("全县政府债务限额70.2亿元。年末全县政府债务余额«78.9亿元»。"),
        Bad("专项债务限额49.5亿元，余额«52.8亿元»；一般债务限额20.7亿元，余额19.6亿元。"),
        Bad("全县专项债务限额49.5亿元，年末全县专项债务余额«59.4亿元»。"),
        Bad("全县政府债务限额70.2亿元。全县政府债务余额执行数«78.9亿元»，控制在限额以内。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里的限额和紧跟着的余额；几个限额之后的余额是第一个限额的"""
        limits: list[Claim] = []
        for claim in passage.sentence.claims:
            if claim.role is Role.LEVEL and claim.lead.subject.endswith("限额"):
                limits.append(claim)
                continue
            bare = limits and claim.lead.subject == "余额" and claim.role is Role.LEVEL
            if bare and limits[0].dimension == claim.dimension:
                operands = Operand("limit", limits[0].quantity), Operand("balance", claim.quantity)
                yield Tie(operands, sure=len(limits) == 1)
            limits = []

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同名的限额与余额，依次成对"""
        limits: defaultdict[str, list[Claim]] = defaultdict(list)
        for sentence in passages.having(Trait.LIMITED):
            for claim in sentence.claims:
                name = claim.lead.subject
                if claim.role is Role.LEVEL and name.endswith("限额") and claim.dimension:
                    limits[name[:-2][-_KIND:]].append(claim)
        if limits:
            yield from _pairs(limits, passages)

    def expect(self, limit: Any) -> Any:
        """限额"""
        return limit


def _pairs(limits: dict[str, list[Claim]], passages: Passages) -> Iterator[Tie]:
    balances: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        name = _balance(claim).removesuffix("余额")
        if claim.role is Role.LEVEL and name[-_KIND:] in limits:
            balances[name[-_KIND:]].append(claim)
    for kind, first in limits.items():
        second = balances[kind]
        alone = len(first) == len(second) == 1
        for limit, balance in zip(first, second, strict=False):
            name = _balance(balance)
            same = limit.lead.subject[:-2] == name.removesuffix("余额")
            if limit.dimension == balance.dimension and limit.at < balance.at:
                yield Tie(
                    (Operand("limit", limit.quantity), Operand("balance", balance.quantity)),
                    sure=alone and same and name.endswith("余额"),
                )


def _balance(claim: Claim) -> str:
    """What the figure is called: 政府债务余额 of 政府债务余额执行数."""
    return claim.lead.subject.removesuffix("执行")


class LimitNotKept(Rule):
    """比较用语与两个数不符。

    检查什么：“负债率58.2%，低于60%的警戒线”“完成15.2亿元，超过15亿元的目标”：前一个数与警戒线、标准、目标的大小，应当与低于、高于、超过一致。

    为什么：实际数更新了，评价的话没有更新。

    何时不报：比较的对象不是警戒线、标准、目标一类的数。

    怎么改：核对两个数，或者改写比较的用语。
    """

    level = Level.WARNING
    needs = Trait.COMPARED
    message = {
        "zh": "比较的用语与两个数的大小相反：{formula}",
        "en": "the two figures contradict the comparison: {formula}",
    }
    good = (
        Good("政府债务率58.2%，低于60%的警戒线。"),
        Good("完成投资15.2亿元，超过15亿元的目标。"),
        Good("增速6.2%，高于全省5.8%的平均水平。"),
    )
    bad = (
        Bad("政府债务率«68.2%»，低于60%的警戒线。"),
        Bad("完成投资«14.2亿元»，超过15亿元的目标。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """实际数，和紧跟着的低于、超过某条线"""
        claims = passage.sentence.claims
        for told, line in pairwise(claims):
            compare = _COMPARED.get(line.gap)
            if compare and line.dimension and told.dimension == line.dimension and told.value:
                behind = passage.words(line.at + 1, line.at + _SHORT).partition(",")[0]
                if any(word in behind for word in _LINES):
                    limit = line.quantity._replace(approx=None, cue=None)
                    operands = Operand("threshold", limit), Operand("stated", told.quantity)
                    yield Tie(operands, compare=compare)

    def expect(self, line: Any) -> Any:
        """比较的那条线"""
        return line


_SHORT = 12
_COMPARED: dict[str, Comparison] = {
    ",低于": "at_most",
    ",远低于": "at_most",
    ",高于": "at_least",
    ",超过": "at_least",
    ",超过了": "at_least",
    ",突破": "at_least",
    ",未超过": "at_most",
    ",不足": "at_most",
}
_LINES = ("线", "标准", "目标", "要求", "限值", "指标", "下限", "上限", "水平")


class DemandNotReached(Rule):
    """实际比重没有达到文中引用的要求。

    检查什么：“按照不低于70%的要求……占79.5%”：引用的要求，与同一句里其后写明的比重。

    为什么：要求提高之后，实际数没有核对。

    何时不报：只记相符的：要求说的未必就是这一个比重。

    怎么改：核对比重与要求。
    """

    shows_only = True
    needs = BIT[Role.SHARE]
    words = ("要求",)
    compare = "at_least"
    message = {
        "zh": "{stated}没有达到{computed}的要求",
        "en": "{stated} falls short of the {computed} asked for",
    }
    good = (
        Good("按照“扶持资金不低于70%”的要求，到户资金占79.5%。"),
        Good("按照“扶持资金不低于70%”的要求，到户资金占62.5%。", "未必是同一个比重"),
        Good("到户资金占79.5%，覆盖面70%。"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """引用的要求，和其后的第一个比重"""
        claims = passage.sentence.claims
        for k, line in enumerate(claims):
            if line.quantity.kind != "percent" or line.role is Role.SHARE:
                continue
            if "要求" in passage.words(line.at + 1, line.at + _NEAR):
                told = next((c for c in passage.later(k) if c.role is Role.SHARE), None)
                if told is not None:
                    operands = Operand("threshold", line.quantity), Operand("share", told.quantity)
                    yield Tie(operands, sure=False)

    def expect(self, line: Any) -> Any:
        """要求的比重"""
        return line


_NEAR = 5


class ItemsAboveTotal(Rule):
    """各项之和大于总数。

    检查什么：总数后面分条（1、2、3、……）写的各项，和文首写的总投入与后文各项投入：各项之和不应大于总数。

    为什么：各项不一定列全，但总不会超过总数。

    何时不报：这条规则只列出相符的，从不报告：各项可能重复计算，也可能不属于同一个总数。

    怎么改：不相符时不列出；列出的可以作为核对总数的线索。
    """

    shows_only = True
    compare = "at_least"
    message = {
        "zh": "总数{stated}小于各项之和{computed}",
        "en": "the total {stated} is below the sum of its items: {computed}",
    }
    good = (
        Good(
            "全县税收收入完成31.6亿元。\n1、增值税完成14.2亿元。\n2、契税完成6.3亿元。\n3、车船税完成0.8亿元。"
        ),
        Good(
            "三年来，全县累计投入4.6亿元资金。投入8200万元修路，投入3100万元通水，"
            "投入2600万元建校。"
        ),
        Good("全县税收收入完成31.6亿元。\n1、建校3所。\n2、修路12公里。", "不是金额"),
    )

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """分条的各项，和全文的各项投入"""
        sentences, text = passages.sentences, passages.skeleton.text
        for whole, items in (*numbered(sentences), *spent(sentences, text)):
            parts = [Operand("part", item.quantity) for item in items]
            yield Tie((*parts, Operand("total", whole.quantity)), sure=False)

    def expect(self, *parts: Any) -> Any:
        """各项相加"""
        return total(parts)


class ComparisonNotKept(Rule):
    """两个增幅的比较与数字相反。

    检查什么：“费用增长16.1%，增长幅度高于收入增长幅度”：所比的增幅在前面写过时，大小应当与高于、低于一致。

    为什么：增幅更新之后，比较的话没有改。

    何时不报：只记相符的：所比的增幅可能不是前面那一个。

    怎么改：核对两个增幅，或者改写比较的用语。
    """

    shows_only = True
    message = {
        "zh": "比较的用语与两个增幅的大小相反：{formula}",
        "en": "the two rates contradict the comparison: {formula}",
    }
    good = (
        Good("公司营业收入增长8.5%。管理费用增长16.1%，增长幅度高于营业收入增长幅度。"),
        Good("公司营业收入增长8.5%。管理费用增长6.1%，增幅低于营业收入。"),
        Good("管理费用增长6.1%，增幅低于同行业。", "同行业的增幅没有写"),
    )

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """增幅，其后“高于……”所说的名称，和前面同名的增幅"""
        text = passages.skeleton.text
        rates: deque[Claim] = deque(maxlen=_RATES)
        for sentence in passages.sentences:
            for claim in sentence.claims:
                if claim.role is not Role.RATE or claim.value is None:
                    continue
                said = than_what(text[claim.at + 1 : claim.at + _AHEAD])
                for other in rates if said[1] else ():
                    if common_words(said[1], text[other.at - _AHEAD : other.at], 4):
                        operands = Operand("rate", other.quantity), Operand("rate", claim.quantity)
                        compare: Comparison = "at_least" if said[0] > 0 else "at_most"
                        yield Tie(operands, sure=False, compare=compare)
                rates.append(claim)

    def expect(self, other: Any) -> Any:
        """所比的增幅"""
        return other


_RATES = 6
_AHEAD = 40
