"""Compositions: shares that make up a whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import Any, ClassVar

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.naming import JOINTS
from checker.claim.passage import Passage, Passages
from checker.claim.runs import (
    SHARE_BITS,
    compositions,
    make_up_all,
    near_hundred,
    step,
    structure_of,
    together,
)
from checker.claim.shares.complements import making_up
from checker.claim.shares.inturn import told_in_turn
from checker.claim.shares.sharegroups import by_age, counts, ends_in_rest, groups_of, spoken_of
from checker.claim.shares.wholenames import BEYOND
from checker.claim.sums import partitions
from checker.patterns import compiled
from checker.relation.algebra import total
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class SharesNotHundred(Rule):
    """各项比重之和不是100%。

    检查什么：“三次产业比重为2.4:67.2:30.4”一类的构成；同一句里对同一整体的各项占比（贡献率），各项名称合起来就是全部的（三次产业、城镇与乡村、男与女），或者写明了有几项的（四项收入占比……），或者同样的几个地方在别处的占比加起来是100%的。其余的占比，加起来是100%的也记为一条关系。

    为什么：改了一项没有改其余各项。

    何时不报：差额在舍入允许的范围之内（每项半个末位）；各项占比之和不足100%，可能没有列全；东部、中部、西部等地区之和比100%少不到一个百分点，可能另有不分地区的。

    怎么改：核对各项比重。
    """

    needs: ClassVar[int] = Trait.COMPOSED
    message = {
        "zh": "各项比重之和不是100%，末项{stated}应为{computed}",
        "en": "the shares do not add up to 100%: the last, {stated}, should be {computed}",
    }
    good = (
        Good(
            "从业人数居前的是：批发零售业640人，占43.2%；住宿餐饮业220人，占15.0%；制造业160人，占11.0%。"
        ),
        Good("三次产业比重为12.4:38.1:49.5。"),
        Good("收入中工资占比34.06%，经营占比49.89%，财产占比2.59%，转移占比13.46%。"),
        Good("三次产业比重为12.4:38.1:49.6。", "在舍入允许的范围之内"),
        Good("一、二、三季度完成量之比为3:4:5。", "不是百分比"),
        Good("粮食占总产值的31.5%，蔬菜占总产值的22.4%。", "没有列全"),
        Good("东部地区占41.2%，中部地区占24.1%，西部地区占28.3%，东北地区占6.1%。", "不分地区的"),
        Good("蔬菜占总产值的61%(其中大棚菜占总产值的25%)，粮食占24%，其他占15%。", "括号里的另算"),
        Good("内资企业1834家，占98.2%；港澳台企业20家，占1.1%；外资企业14家，占0.7%。"),
        Good("税收收入完成5.2亿元，占调整预算92.5%；非税收入完成3.1亿元，占调整预算118.4%。"),
    )
    bad = (
        Bad("三次产业比重为12.4:38.1:«50.5»。", "49.5"),
        Bad("三次产业占比为15.2:40.6:«54.2»。", "44.2"),
        Bad("第一产业占全县投资的12.4%，第二产业占全县投资的38.1%，第三产业占全县投资的«46.5%»。"),
        Bad("按流失程度分，轻度占林地的48.2%，中度占28.3%，强度占«33.5%»。", "23.5%"),
        Bad("粮食占45.2%，蔬菜占31.6%，果品占12.4%，其他占«20.8%»。", "10.8%"),
        Bad("煤炭占56.2%，石油占18.5%，天然气占9.3%，其他能源占«18.0%»。", "16.0%"),
        Bad("0—14岁人口占22.37%，15—59岁人口占62.16%，60岁及以上人口占«16.47%»。", "15.47%"),
        Bad("四项收入占比为：务工占比62.5%，种养占比21.3%，财产占比4.2%，补贴占比«21.0%»。"),
        Bad(
            "内销收入占收入的比例分别为62.5%、60.1%和58.3%，外销收入占收入的比例分别为37.5%、"
            "«93.9%»和41.7%。",
            "39.9%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """a:b:c 的构成，和成串的占比（没有列全的不算）"""
        sentence = passage.sentence
        for run in compositions(sentence.claims):
            yield _tie(run, True)
        for shares in by_age(sentence.claims) if sentence.mask & BIT[Role.SHARE] else ():
            yield _tie(shares, True)
        told = structure_of(sentence.claims)
        if len(told) > 1 and near_hundred(told):
            yield _tie(told, False)
        if sentence.mask & SHARE_BITS:
            for group in groups_of(sentence.claims):
                names = tuple(spoken_of(share, sentence.claims) for share in group)
                base = passage.words(sentence.start, group[0].at)
                covers = (
                    list(partitions.covers(names, base, False))
                    if _own(group, sentence.claims)
                    else []
                )
                whole = near_hundred(group)
                if whole or sum(share.value or 0 for share in group) <= _ALL:
                    # No few of those that make up a hundred, or less, do so as well.
                    covers = [places for places in covers if len(places) == len(group)]
                for places in covers:
                    shares = [group[k] for k in places]
                    yield _tie(shares, not _some_elsewhere(shares, names[places[0]]))
                counted = counts(group, sentence.claims) or ends_in_rest(group, names)
                counted = counted or _overfull(group, base)
                if covers:
                    continue
                if counted or whole:
                    yield _tie(group, counted)
                else:
                    yield from (_tie(run, False) for run in _runs(group))

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """同一整体的各项占比没有列全的，加起来不超过100%"""
        for sentence in passages.sentences:
            if sentence.mask & BIT[Role.SHARE]:
                for group in groups_of(sentence.claims):
                    names = {spoken_of(share, sentence.claims) for share in group}
                    told = any(share.lead.base for share in group)
                    if told and len(names) == len(group) and not near_hundred(group):
                        yield _tie(group, False)._replace(compare="at_most")

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同样的几个地方，占比在别处加起来是100%"""
        places: defaultdict[tuple[str, ...], list[list[Claim]]] = defaultdict(list)
        for sentence in passages.having(BIT[Role.SHARE]):
            for group in groups_of(sentence.claims):
                if len(group) > 2:
                    names = [spoken_of(c, sentence.claims) for c in group]
                    found = list(map(_place().match, names))
                    if all(found) and not _some_elsewhere(group, names[0]):
                        key = tuple(sorted(match[0] for match in found if match))
                        places[key].append(group)
        for groups in places.values():
            if any(map(near_hundred, groups)):
                for group in groups:
                    yield _tie(group, True)
        for rows in making_up(passages):
            for column in zip(*(row.shares.figures for row in rows), strict=True):
                yield _tie(column, True)

    def expect(self, *shares: Any) -> Any:
        """100 − 其余各项之和"""
        return 100 - total(shares)


def _tie(shares: Sequence[Claim], sure: bool) -> Tie:
    return Tie(tuple(Operand("share", c.quantity) for c in shares), sure=sure)


def _own(group: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """False for shares of what is far more than what is divided.

    占全国销量的6%; what is held of a company, 直接持有3600万股,占18%.
    """
    outer = any(word in (share.lead.base or "") for share in group for word in _OUTER)
    held = any(
        one.quantity.unit == "股" and "持" in one.gap and share in group
        for one, share in pairwise(claims)
    )
    return not (outer or held) or near_hundred(group)


_OUTER = (*BEYOND, "总股本", "净资产", "总资产")


def _overfull(group: Sequence[Claim], words: str) -> bool:
    """Whether shares that the words before divide by something (按程度划分,) are more than all."""
    over = sum(share.value or 0 for share in group) > _ALL + len(group)
    return over and "按" in words and _divided().search(words) is not None


@cache
def _divided() -> re.Pattern[str]:
    """按流失程度划分, at the end of words that no other figure parts from a row of shares."""
    return compiled("按[^,;:。]{1,10}(?:划分|分类|来?分|构成)[,:][^,;:。]{0,12}$")


def _some_elsewhere(shares: Sequence[Claim], name: str) -> bool:
    """Whether what the regions lack to a hundred may be in none of them (现役军人, 中央本级)."""
    short = 100 - sum(share.quantity.value or 0 for share in shares)
    return name.startswith(_REGION) and 0 < short < 5


_REGION = ("东部", "中部", "西部", "东北")


def _runs(group: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Neighbours that make up a hundred, where a sentence gives the shares of several wholes."""
    run: list[Claim] = []
    for share in group:
        if "其中" in share.gap or sum(one.value or 0 for one in run) >= _FULL:
            run = []
        run.append(share)
        if len(run) > 1 and make_up_all(run):
            yield run


@cache
def _place() -> re.Pattern[str]:
    """A place that opens a clause: 东明县, 克拉玛依区."""
    return compiled(r"[\u4e00-\u9fff]{1,6}?(?:[县区旗镇乡]|(?<!城)市|(?<!本)州)")


class ShareNotOfItems(Rule):
    """比重与同列各项之和不符。

    检查什么：同一句里几项各有数量和占比，占比加起来是100%的，或者除一项之外都与各项之和相符的（“境内收入……，占……%；境外收入……，占……%”）：各项合起来就是全部，每项的占比应当等于该项除以各项之和。

    为什么：整体没有写出来，改了一项的数，占比对不上也看不出来。

    何时不报：占比之和不是100%而又有几项不符，各项单位不同，某一项没有写数量，只有两项而占比没有小数，或者占比都是5的倍数（可能是约数）。

    怎么改：按提示的算式重算各项占比。
    """

    yields_ratio = True
    needs: ClassVar[int] = BIT[Role.SHARE]
    message = {
        "zh": "比重{stated}与该项占各项之和的比不符，应为{computed}",
        "en": "the share {stated} is not the item's part of all items: {computed}",
    }
    good = (
        Good("境内收入32.6亿元，占81.5%；境外收入7.4亿元，占18.5%。"),
        Good("男职工1260人，占56.25%；女职工980人，占43.75%。"),
        Good("设在镇上的23个，设在村里的17个，分别占总数的57.5%、42.5%。"),
        Good("小麦12.1万亩，占40.3%；玉米9.2万亩，占31.6%；其他8.7万亩，占20.5%。", "没有列全"),
        Good("东乡12人，占40%；西乡30人，占60%。", "两项没有小数，可能各有各的整体"),
        Good("老教师11人，占20%；中年教师20人，占30%；青年教师34人，占50%。", "都是约数"),
        Good(
            "民营和外资企业分别出口35.9亿元和14.1亿元，占82.1%；国有企业出口10.9亿元，占17.9%。",
            "前一个占比是两项合计的",
        ),
        Good("国有资本出资12亿元，占60.0%；职工持股8000人，占40.0%。", "单位不同"),
        Good(
            "已解决54件，占58.07%；正在解决33件，占35.48%；其他6件，占6.45%。", "凑足100，末位差1"
        ),
        Good(
            "收入315万元，其中：种植187万元，占收入的59.5%；养殖64万元，占收入的20.5%；务工63万元，占收入的20.0%。",
            "整体已经写明，每项与整体核对",
        ),
    )
    bad = (
        Bad(
            "投诉301件，占总量的«62.6%»；咨询120件，占总量的24.1%；建议44件，占总量的8.9%；"
            "其他32件，占总量的6.4%。"
        ),
        Bad("境内收入32.6亿元，占81.5%；境外收入4.7亿元，占«18.5%»。", "12.6%"),
        Bad("男职工1260人，占56.25%；女职工890人，占«43.75%»。", "41.395%"),
        Bad("设在镇上的23个，设在村里的27个，分别占总数的57.5%、«42.5%»。", "54.0%"),
        Bad(
            "内销收入分别为60.0万元和72.0万元，占收入的比例分别为60.0%和58.3%；"
            "外销收入分别为40.0万元和15.5万元，占收入的比例分别为40.0%和«41.7%»。",
            "17.71%",
        ),
        Bad("小麦12.1万亩，占40.3%；玉米9.2万亩，占«36.0%»；大豆8.7万亩，占29.0%。", "30.67%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """占比加起来是100%的各项，每项一条（只有两项的，一条就够）"""
        sentence = passage.sentence
        levels = {chain.the(Role.SHARE): chain.the(Role.LEVEL) for chain in sentence.chains}
        listed = {part.at for listing in sentence.listings for part in listing.parts}
        for group in groups_of(sentence.claims):
            parts = [part for share in group if (part := levels.get(share)) is not None]
            of_total = any(s.lead.base for s in group) or not make_up_all(group)
            if of_total and any(part.at in listed for part in parts):
                # 总收入…,其中…,占总收入的…: each is held against the whole itself.
                continue
            # 民营和外资分别35亿元和14亿元,占82%: one share of two amounts.
            together = any(part.gap in JOINTS for part in parts)
            if len(parts) == len(group) and not together and _divides(parts, group):
                yield from _portions(parts, group)
        for row, shares in told_in_turn(sentence.claims):
            if make_up_all(shares) and not any(part.at in listed for part in row):
                yield from _portions(row, shares)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """逐期的各列占比加起来是100%，各列的数逐期核对"""
        for rows in making_up(passages):
            parts = zip(*(row.parts for row in rows), strict=True)
            shares = zip(*(row.shares.figures for row in rows), strict=True)
            for some, of in zip(parts, shares, strict=False):
                yield from _portions(some, of)

    def expect(self, item: Any, *others: Any) -> Any:
        """该项 ÷ 各项之和"""
        return item / (item + total(others))


def _portions(parts: Sequence[Claim], shares: Sequence[Claim]) -> Iterator[Tie]:
    operands = [Operand("item", part.quantity) for part in parts]
    # Of two that make up a hundred, the one share says what the other does.
    first = len(shares) == 2 and make_up_all(shares)
    # 20%, 30%, 50% may be round figures for 16.9%, 30.8%, 52.3%.
    fine = any((share.value or 1) % _ROUND for share in shares)
    whole = together(parts)
    evened = sum(share.value or 0 for share in shares) == _ALL
    for part, item, share in list(zip(parts, operands, shares, strict=True))[first:]:
        others = [other for other in operands if other is not item]
        off = abs((part.value or 0) * _ALL - (share.value or 0) * whole)
        # Shares are evened out to be a hundred: 58.07% for 58.064%.
        sure = fine and not (evened and off <= step(share) * whole)
        yield Tie((item, *others, Operand("share", share.quantity)), sure=sure)


def _divides(parts: Sequence[Claim], shares: Sequence[Claim]) -> bool:
    """True where figures of one kind are all there is: their shares add up, or all but one fit."""
    if len({part.dimension for part in parts}) != 1:
        return False
    if len(shares) < _SEVERAL and max(map(step, shares)) >= 1:
        return False
    if make_up_all(shares):
        return True
    if len({share.lead.base for share in shares}) > 1:
        # Several wholes are named, and another rule looks for their figures.
        return False
    whole = together(parts)
    fitting = [
        part
        for part, share in zip(parts, shares, strict=True)
        if part.value and abs(part.value * 100 - (share.value or 0) * whole) < step(share) * whole
    ]
    return len(fitting) == len(shares) - 1


_SEVERAL, _ROUND, _ALL = 3, 5, 100
_FULL = 99  # from how many in a hundred on a whole is full
