"""Contributions: what each part adds to the growth of the whole (拉动…个百分点, 贡献率)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passage, Passages
from checker.finding import Level
from checker.relation.algebra import as_ratio, greatest, least, total
from checker.relation.contributed import groups, is_ratio, speaks_of_all, sum_to_hundred
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class ContributionsNotTotal(Rule):
    """各项拉动之和与总的增速不符。

    检查什么：各项“拉动全县工业增长”的百分点相加（“下拉”为负），应当等于前文写出的全县工业增速，或者其后写的“合计拉动”。

    为什么：改了某一项的拉动，或者总的增速换了口径。

    何时不报：各项不是总数的全部（它们的占比之和不到100%，也没有写“三次产业”“三大门类”）；前文没有写总的增速。

    怎么改：核对各项拉动和总的增速；四舍五入的差不报。
    """

    level = Level.WARNING
    message = {
        "zh": "总的增速{stated}与各项拉动之和不符，各项之和为{computed}",
        "en": "the total's rate {stated} is not the sum of the contributions: {computed}",
    }
    good = (
        Good("全县工业增加值增长5.0%。三次产业分别拉动经济增长0.5、1.9、3.2个百分点。"),
        Good(
            "全县固定资产投资增长3.4%。甲镇占比40.0%，拉动固定资产投资增长2.6个百分点；"
            "乙镇占比60.0%，拉动固定资产投资增长0.8个百分点。"
        ),
        Good(
            "全县工业增加值增长5.0%。采矿业拉动工业增加值增长0.6个百分点，制造业拉动工业增加值增长2.1个百分点。"
        ),
    )
    bad = (
        Bad(
            "全县固定资产投资增长«4.4%»。甲镇占比40.0%，拉动固定资产投资增长2.6个百分点；"
            "乙镇占比60.0%，拉动固定资产投资增长0.8个百分点。",
            "3.4%",
        ),
        Bad(
            "全州固定资产投资增长«2.6%»。从三大产业看，第一产业拉动固定资产投资增长0.3个百分点；"
            "第二产业下拉固定资产投资增长1.1个百分点；第三产业拉动固定资产投资增长4.3个百分点。",
            "3.5%",
        ),
        Bad("三项分别拉动投资增长1.3、0.9、0.4个百分点，合计拉动«3.0个百分点»。", "2.6"),
    )

    needs = BIT[Role.CONTRIBUTION]

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一串拉动，与其后的“合计拉动”"""
        run: list[Claim] = []
        for claim in passage.sentence.claims:
            if claim.role is not Role.CONTRIBUTION or is_ratio(claim):
                run = []
            elif len(run) > 1 and any(word in claim.gap for word in _TOGETHER):
                yield Tie((*(operand("part", part) for part in run), operand("total", claim)))
                run = []
            elif run and claim.gap[:1] in _JOINTS and claim.lead.base == run[0].lead.base:
                run.append(claim)
            else:
                run = [claim]

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """各项的拉动，与前文总的增速"""
        for group in groups(passages):
            added = [part.points for part in group.parts if part.points is not None]
            if group.whole is not None and len(added) > 1:
                operands = (*(operand("part", c) for c in added), _whole(group.whole))
                yield Tie(operands, sure=group.complete)

    def expect(self, *parts: Any) -> Any:
        """各项拉动相加"""
        return total(parts)


_TOGETHER = ("合计", "共计", "总共", "共同", "共拉动", "合力")
_JOINTS = frozenset("、,和及与")


class ContributionRateNotFromPoints(Rule):
    """贡献率与拉动的百分点不符。

    检查什么：“拉动工业增长5.2个百分点，贡献率为43.3%”：贡献率应当等于拉动的百分点除以前文写出的总增速。

    为什么：总的增速更新了，贡献率没有重算。

    何时不报：前文没有写总的增速。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    yields_ratio = True
    message = {
        "zh": "贡献率{stated}与拉动的百分点、总的增速不符，应为{computed}",
        "en": "the contribution rate {stated} does not follow from the points: {computed}",
    }
    good = (
        Good("全县工业增长8.0%。采矿业增长9.1%，拉动工业增长2.0个百分点，贡献率为25.0%。"),
        Good("采矿业增长9.1%，拉动工业增长2.0个百分点，贡献率为45.0%。", "没有写总的增速"),
        Good("全县工业增长8.0%。采矿业增长9.1%，贡献率为45.0%。", "没有写拉动"),
    )
    bad = (
        Bad(
            "全县工业增长8.0%。采矿业增长9.1%，拉动工业增长2.0个百分点，贡献率为«35.0%»。", "25.0%"
        ),
        Bad(
            "全市外贸增长5.0%。出口增长9.1%，拉动全市外贸增长4.0个百分点，贡献率为«90.0%»。",
            "80.0%",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """一项的拉动和贡献率，与前文总的增速"""
        for group in groups(passages):
            for part in group.parts:
                if part.points is not None and part.ratio is not None and group.whole is not None:
                    yield Tie(
                        (
                            operand("points", part.points),
                            _whole(group.whole),
                            Operand("ratio", part.ratio.quantity),
                        )
                    )

    def expect(self, points: Any, whole: Any) -> Any:
        """拉动的百分点 ÷ 总的增速"""
        return points / whole


class ContributionRatesNotHundred(Rule):
    """贡献率之和不是100%。

    检查什么：三次产业（三大门类、三大需求）对经济增长的贡献率相加，应当等于100%。

    为什么：改了一个贡献率，没有改其余的。

    何时不报：各项不是全部；四舍五入足以解释差额。

    怎么改：核对各项贡献率。
    """

    level = Level.WARNING
    needs = BIT[Role.CONTRIBUTION]
    message = {
        "zh": "各项贡献率之和不是100%：末项{stated}，应为{computed}",
        "en": "the contribution rates do not add up to 100%: the last is {stated}, not {computed}",
    }
    good = (
        Good("三次产业对经济增长的贡献率分别为8.7%、35.1%和56.2%。"),
        Good("第一、二、三产业对经济增长的贡献率分别为7.4%、21.5%和71.2%。", "四舍五入"),
        Good("工业和建筑业对经济增长的贡献率分别为32.5%和5.2%。", "只列了一部分"),
    )
    bad = (
        Bad("三次产业对经济增长的贡献率分别为8.7%、35.1%和«65.2%»。", "56.2%"),
        Bad("第一、二、三产业对经济增长的贡献率分别为11%、34.2%、«58.4%»。", "54.8%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """同一句里三项一串的贡献率"""
        run: list[Claim] = []
        for claim in (*passage.sentence.claims, None):
            ratio = claim is not None and is_ratio(claim)
            if claim is not None and ratio and (not run or claim.gap in "、和及,"):
                run.append(claim)
                continue
            if len(run) == 3:
                words = passage.words(passage.sentence.start, run[0].at)
                if speaks_of_all(words):
                    yield Tie(tuple(Operand("part", c.quantity) for c in run))
            run = [claim] if claim is not None and ratio else []

    def expect(self, *others: Any) -> Any:
        """100 − 其余各项"""
        return 100 - total(others)


class ContributionNotFromShare(Rule):
    """拉动的百分点与占比、增速不符。

    检查什么：“同比下降18.5%，占全部投资的3.9%，下拉投资增长0.9个百分点”：占比和增速推出上期的占比，乘以增速，再乘以总的增速的影响，应当等于拉动的百分点。

    为什么：增速、占比、拉动分别抄自不同的表。

    何时不报：按不变价计算增速的（增加值、总产值）；没有写总的增速。

    怎么改：核对三个数的口径。
    """

    level = Level.WARNING
    yields_ratio = True
    message = {
        "zh": "拉动的百分点{stated}与占比、增速不符，应为{computed}",
        "en": "the contribution {stated} does not follow from share and rate: {computed}",
    }
    good = (
        Good("全州投资增长3.5%。工业投资增长15.0%，占全州投资的40.0%，拉动投资增长5.4个百分点。"),
        Good(
            "全州工业增加值增长3.5%。采矿业增长15.0%，占全州工业增加值的40.0%，"
            "拉动工业增加值增长5.9个百分点。",
            "按不变价计算",
        ),
        Good("工业投资增长15.0%，占全州投资的40.0%，拉动投资增长7.4个百分点。", "没有写总的增速"),
    )
    bad = (
        Bad(
            "全州投资增长3.5%。工业投资增长15.0%，占全州投资的40.0%，拉动投资增长«7.4个百分点»。",
            "5.4个百分点",
        ),
        Bad(
            "全州投资增长3.5%。房地产投资下降15.0%，占全州投资的20.0%，下拉投资增长«2.3个百分点»。",
            "−3.65个百分点",
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """一项的占比、增速和拉动，与前文总的增速"""
        for group in groups(passages):
            for rate, share, points, _ in group.parts:
                if rate is not None and share is not None and points is not None:
                    if group.whole is not None:
                        operands = (
                            Operand("share", share.quantity),
                            operand("rate", rate),
                            _whole(group.whole),
                            operand("points", points),
                        )
                        yield Tie(operands, reason=group.reason)
                    # Many take the share of this year for that of the year before.
                    yield Tie(
                        (
                            Operand("share", share.quantity),
                            operand("rate", rate),
                            operand("points", points),
                        ),
                        sure=False,
                    )

    def expect(self, share: Any, rate: Any, whole: Any = 0) -> Any:
        """占比 ÷ (1 + 增速) × 增速 × (1 + 总的增速)"""
        if isinstance(whole, int):
            return share * as_ratio(rate)
        return share / (1 + as_ratio(rate)) * as_ratio(rate) * (1 + as_ratio(whole))


class RateOutsideShares(Rule):
    """总的增速不在各项增速之间（各项占比之和为100%）。

    检查什么：几项的占比之和为100%，又都写了增速，前文写出的总增速应当在最小与最大之间。

    为什么：总的增速是各项增速的加权平均。

    何时不报：占比之和不是100%；前文没有写总的增速。

    怎么改：核对总的增速和各项的增速。
    """

    level = Level.WARNING
    message = {
        "zh": "总的增速{stated}不在各项增速之间：{formula}",
        "en": "the total's rate {stated} is not between those of its parts: {formula}",
    }
    good = (
        Good(
            "全州投资增长3.5%。工业投资增长15.0%，占40.0%，拉动投资增长5.4个百分点；"
            "其他投资下降3.0%，占60.0%，下拉投资增长1.9个百分点。"
        ),
        Good("全州投资增长3.5%。工业投资增长15.0%，占40.0%，拉动投资增长5.4个百分点。"),
        Good("全州投资增长35%。工业投资增长15.0%，占40.0%；其他投资下降3.0%，占50.0%。"),
    )
    bad = (
        Bad(
            "全州投资增长«15.5%»。工业投资增长15.0%，占40.0%，对投资增长的贡献率为75.0%；"
            "其他投资下降3.0%，占60.0%，对投资增长的贡献率为25.0%。"
        ),
        Bad(
            "全州投资下降«3.5%»。工业投资增长15.0%，占40.0%，对投资增长的贡献率为75.0%；"
            "其他投资下降3.0%，占60.0%，对投资增长的贡献率为25.0%。"
        ),
    )

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """占比之和为100%的各项增速，与前文总的增速"""
        for group in groups(passages):
            rates = [part.rate for part in group.parts if part.rate is not None]
            if group.whole is None or len(rates) < 2 or not sum_to_hundred(group.parts):
                continue
            parts = tuple(operand("part", rate) for rate in rates)
            sure = len(rates) == len(group.parts)
            yield Tie((*parts, _whole(group.whole)), sure, compare="at_most", constants=(1,))
            yield Tie((*parts, _whole(group.whole)), sure, compare="at_least", constants=(0,))

    def expect(self, *terms: Any) -> Any:
        """各项增速的最大（最小）"""
        *rates, largest = terms
        return greatest(rates) if largest else least(rates)


def _whole(claim: Claim) -> Operand:
    sign = claim.lead.sign if claim.role is Role.RATE else 1
    return Operand("whole", claim.quantity, sign)
