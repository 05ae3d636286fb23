"""Totals and their parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Any, ClassVar

from checker.claim.columns import changes, main_figures, same_names, sums_in, table_columns
from checker.claim.model import BIT, MONEY, STANDING, Chain, Claim, Listing, Role, Trait, place_of
from checker.claim.naming import NOT_SUMMED, adds, kind_of
from checker.claim.passage import Passage
from checker.claim.reader import Passages
from checker.finding import Level
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_NAME = 16
_VAGUE = frozenset({"个", "项", "处", "条", "次"})
_HERE = 10
"""Least total, in last digits, for a sum of neighbours in one sentence or table to be telling."""
_FAR = 1000
"""The same for a sum over several sentences."""
_TELLING = 100
"""The same for a list that shows that another one is complete."""


class TotalNotSumOfParts(Rule):
    """合计与分项之和不符。

    检查什么：“分别为”“合计”和括号里列出的各项，“其中”“按……分”里合起来就是全部的几项（税收与非税、城镇与乡村、三次产业、出口与进口、还本与付息……），相加是否等于总数；各项都写了增减额的，增减额相加是否等于总数的增减额。同样的几项在另一个计量单位里、或者在文中另一处已经加总得平的，这里也要加总得平。一句之内恰好相加相等的几个数也记为一条关系。没有写明列全的清单，只差一处笔误（写错一位数字，或相邻两位颠倒）就加总得平、而碰巧如此的可能又很小的，降一级报告，并写明可能性。

    为什么：改了分项忘了改总数，是报告里最常见的数字错误。

    何时不报：“其中”可能只列出一部分（各项的名称合起来不一定是全部），各项之和小于总数不算错；平均数、比率不相加；总数比各项粗略（0.4万人与2085人）；各项可能交叉。

    怎么改：按提示的算式重算；如果确实只列一部分，用“其中”而不用“分别为”“合计”。
    """

    needs: ClassVar[int] = Trait.LISTED
    message = {
        "zh": "合计{stated}与分项之和不符，分项之和为{computed}",
        "en": "the total {stated} is not the sum of its parts: {computed}",
    }
    good = (
        Good("全年刊发稿件936条，其中：国家级42条，省级166条，州级728条。"),
        Good("资金分为三块：产业400万元、基建350万元、培训120万元，合计870万元。"),
        Good("全县用电168.12亿千瓦时，其中：工业164.3亿千瓦时，居民3.8亿千瓦时。", "舍入区间相交"),
        Good("全县收入51.6亿元，其中：税收收入25.4亿元，罚没收入3.1亿元。", "只列了一部分"),
        Good("全县居民人均收入3.2万元，其中：城镇居民4.4万元，农村居民2.1万元。", "平均数"),
        Good("在校生812人，其中城镇350人、乡村462人；男生420人、女生392人。", "两种分法"),
        Good("培训农民1200人（妇女400人、残疾人50人）。", "可能交叉"),
        Good(
            "全县企业单位820个，个体商户2600户、网点2600个。按区域分，东部企业单位510个，西部企业单位310个。"
        ),
        Good("全村总人口860人，其中党员31名。其中女性402人，男性458人。"),
        Good("全村总人口2560人，其中男劳动力810人，女劳动力720人。", "劳动力不是全部人口"),
        Good("全县用电16757万千瓦时，其中：工业12380万千瓦时，居民4377万千瓦时。"),
        Good(
            "保费收入9.06亿元，其中：寿险6.22亿元，健康险1.51亿元，意外险0.13亿元，产险2.84亿元。",
            "其中两项已是全部，另两项包含在内",
        ),
        Good(
            "财政收入36.2亿元，其中县级收入21.5亿元；城镇居民人均收入35100元，农村居民人均收入16800元。",
            "人均数不相加",
        ),
        Good("全县用电16757万千瓦时，其中：工业12380万千瓦时，居民3377万千瓦时等。", "没有列全"),
    )
    bad = (
        Bad("资金分为三块：产业400万元、基建350万元、培训120万元，合计«900万元»。", "870万元"),
        Bad("新建厕所«38座»，分别为东乡12座、西乡9座、南乡16座。", "37座"),
        Bad("全县收入«51.6亿元»，增长2%。其中：税收收入25.4亿元，非税收入28.2亿元。", "53.6亿元"),
        Bad("护林员«3620名»（东乡1480名，西乡1780名）。", "3260名"),
        Bad("零售总额«91.2亿元»。按消费类型分，商品零售81.5亿元，餐饮收入7.9亿元。", "89.4亿元"),
        Bad(
            "全县用电«167571万千瓦时»，其中：工业123805万千瓦时，居民53766万千瓦时。",
            "177571万千瓦时",
        ),
        Bad("发放贷款«145户»2310万元，其中：大户发放15户1860万元，小户发放120户450万元。", "135户"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """写明的清单"""
        listings = passage.sentence.listings
        for k, listing in enumerate(listings):
            covers = listing.covers or tuple(_beside(listing, listings[max(0, k - 2) : k + 3]))
            adds_up = len(listing.parts) > 1 and _adds_up(listing)
            if adds_up:
                # Where all parts add up, some of them do not.
                covers = tuple(parts for parts in covers if len(parts) == len(listing.parts))
            for parts in covers:
                yield _sum_tie(listing.total, parts, not _nested(listing.total, parts))
                yield from _changes(listing.total, parts, passage)
            if adds_up or (len(listing.parts) > 1 and not covers):
                tie = _sum_tie(listing.total, listing.parts, False)
                yield tie._replace(holds=0 if covers else _holds(listing, passage))
            if len(listing.parts) > 2 and not covers:
                for parts in _of_one_kind(listing):
                    yield _sum_tie(listing.total, parts, False)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同样的几项在别处的清单里列全了，在这里也是全部"""
        lists: defaultdict[tuple[str, ...], list[Listing]] = defaultdict(list)
        for sentence in passages.sentences:
            if sentence.mask & Trait.LISTED:
                for listing in sentence.listings:
                    # Not what is counted: 逮捕、处罚 may be all of one total and not of another.
                    money = listing.total.dimension == MONEY
                    if money and len(listing.parts) > 1 and all(listing.names):
                        lists[listing.names].append(listing)
        for alike in lists.values():
            if len(alike) > 1 and any(map(_sums_tellingly, alike)):
                for listing in alike:
                    if not listing.covers:
                        yield _sum_tie(listing.total, listing.parts, True)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """恰好相加相等的：全文的主数、同名的数、文本表格的各列"""
        for columns in (main_figures(passages), same_names(passages), table_columns(passages)):
            for column in columns:
                for whole, parts in sums_in(column):
                    if _telling(whole, parts, passages):
                        yield _sum_tie(whole, parts, False)
        for whole, parts in changes(passages):
            if _telling(whole, parts, passages):
                operands = [operand("part", part) for part in parts]
                yield Tie((*operands, operand("total", whole)), sure=False)
        for whole, parts in passages.index.sums():
            yield _sum_tie(whole, parts, False)

    def expect(self, *parts: Any) -> Any:
        """各项相加"""
        return total(parts)


class PartAboveTotal(Rule):
    """分项大于总数。

    检查什么：“其中”之后的每一项不应大于它所属的总数。

    为什么：“其中”说的是总数的一部分；大于总数，两个数必有一个写错，或者“其中”挂错了总数。

    何时不报：计量单位不同（人次与人、户与人），分号以后的各项（可能另起一事）。

    怎么改：核对两个数，或者改写句子，让“其中”跟在它所属的总数后面。
    """

    level = Level.WARNING
    needs: ClassVar[int] = Trait.LISTED
    compare = "at_most"
    message = {
        "zh": "分项{stated}大于总数{computed}",
        "en": "the part {stated} exceeds its total {computed}",
    }
    good = (
        Good("全村共120户，其中低保户35户。"),
        Good("培训农民3200人次，其中妇女1800人。", "单位不同"),
        Good("辖区总面积862平方公里，其中耕地28.6万亩。", "换算成同一单位再比较"),
        Good("新建住房315套，其中东乡102套，西乡88套。", "只列了一部分"),
        Good("全县居民人均可支配收入31250元。其中，城镇居民40120元，农村居民18730元。", "平均数"),
        Good("新增铁路639公里，其中高铁370公里，新增公路2600公里。", "另起一事"),
    )
    bad = (
        Bad("全村共120户，其中低保户«135户»。", "120户"),
        Bad("辖区总面积62平方公里，其中耕地«28.6万亩»。", "9.3万亩"),
        Bad("新建住房315套(其中东乡«402套»)，改造住房98套。", "315套"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """开放的清单，一项一条"""
        for listing in passage.sentence.listings:
            if len(listing.parts) > 1 and _adds_up(listing):
                continue
            covered = {part.at for cover in listing.covers for part in cover}
            for k, part in enumerate(listing.parts):
                whole, adds = listing.total, _adds(listing.total) and _adds(part)
                if part.at not in covered and (adds or _spent(whole, part)):
                    firm = adds and k < listing.firm and _same_thing(whole, part, passage)
                    alone = len(listing.parts) == 1
                    firm = firm and not (alone and _hangs_on_earlier(whole, part, passage))
                    yield Tie((operand("total", whole), operand("part", part)), sure=firm)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """“其中”之后的增减额，与它之前同单位的数"""
        for sentence in passages.sentences:
            if sentence.mask & BIT[Role.CHANGE]:
                for k, part in enumerate(sentence.claims):
                    if part.role is Role.CHANGE and "其中" in part.gap:
                        heads = [c for c in sentence.claims[:k] if c.dimension == part.dimension]
                        if heads and heads[-1].role in STANDING:
                            operands = operand("total", heads[-1]), operand("part", part)
                            yield Tie(operands, sure=False)

    def expect(self, whole: Any) -> Any:
        """总数"""
        return whole


_SPREAD = (*NOT_SUMMED, "最", "超", "以上", "增减")
"""Words of figures that are no parts of a sum: averages, rates, balances, extremes, limits."""


def _adds(claim: Claim) -> bool:
    """True for an amount or a count that a part can be a part of."""
    return "/" not in (claim.dimension or "") and adds(claim, _SPREAD)


def _spent(whole: Claim, part: Claim) -> bool:
    """True for what is spent on average, and on what (人均消费支出, 其中食品消费)."""
    words = whole.lead.subject[-_KIND:]
    return whole.role is Role.AVERAGE and any(
        word in words and word in part.lead.subject for word in ("消费", "支出", "费用")
    )


_KIND = 6


def _same_thing(whole: Claim, part: Claim, passage: Passage) -> bool:
    """False where the unit says little (个, 项) and the nouns counted differ."""
    if whole.dimension not in _VAGUE:
        return True
    text = passage.document.skeleton.text
    named, kind = kind_of(whole, text), kind_of(part, text)
    return not named or not kind or named[-1] == kind[-1]


def _hangs_on_earlier(whole: Claim, part: Claim, passage: Passage) -> bool:
    """True where the larger figure right before the total can be what 其中 speaks of.

    处分298人,移送12人,其中干部32人.
    """
    claims = passage.sentence.claims
    k = place_of(whole, claims)
    before = claims[k - 1] if k else whole
    return (
        before.role in STANDING
        and (before.dimension, before.depth) == (whole.dimension, whole.depth)
        and (before.value or 0) >= (part.value or 0) > (whole.value or 0)
    )


def _nested(whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where some of the parts are the whole already: the others lie within these."""
    if (whole.value or 0) < _TELLING * (whole.quantity.resolution or 1):
        return False
    values = [part.value or Decimal(0) for part in parts[:_NESTED]]
    if sum(values) == whole.value:
        return False
    sizes = range(2, len(values))
    return any(sum(some) == whole.value for size in sizes for some in combinations(values, size))


_NESTED = 8


def _adds_up(listing: Listing) -> bool:
    """True where the parts meet the total within what rounding leaves open."""
    whole = _value(listing.total)
    parts = [_value(p) for p in listing.parts]
    if whole is None or any(p is None for p in parts):
        return False
    slack = sum(
        (c.quantity.resolution or Decimal(0) for c in (*listing.parts, listing.total)), Decimal(0)
    )
    return abs(sum(p for p in parts if p is not None) - whole) <= slack / 2


def _of_one_kind(listing: Listing) -> Iterator[tuple[Claim, ...]]:
    """The parts whose names end alike, where others (赔付 among 保费收入) stand between."""
    kinds: defaultdict[str, list[Claim]] = defaultdict(list)
    for name, part in zip(listing.names, listing.parts, strict=True):
        kinds[name[-2:]].append(part)
    return (tuple(parts) for parts in kinds.values() if 1 < len(parts) < len(listing.parts))


def _sums_tellingly(listing: Listing) -> bool:
    """True where the parts add up, and chance would hardly have it so."""
    quantity = listing.total.quantity
    least = _TELLING * (quantity.resolution or 1)
    return (quantity.value or 0) >= least and _adds_up(listing)


def _beside(listing: Listing, listings: Sequence[Listing]) -> Iterator[tuple[Claim, ...]]:
    """All parts, where the same items in another unit (120户460人) add up to their own total."""
    for other in listings:
        if other is not listing and _same_items(listing, other) and _sums_tellingly(other):
            yield listing.parts
            return


def _same_items(one: Listing, other: Listing) -> bool:
    """True where each item gives a figure to either list, in the same order."""
    if len(one.parts) != len(other.parts) or len(one.parts) < 2:
        return False
    pairs = [sorted((a.at, b.at)) for a, b in zip(one.parts, other.parts, strict=True)]
    return all(first[1] < second[0] for first, second in pairwise(pairs))


def _changes(whole: Claim, parts: Sequence[Claim], passage: Passage) -> Iterator[Tie]:
    """The changes of the parts make up the total's, if each of them has one."""
    chains = {c.at: chain for chain in passage.chains(1) for c in chain.claims}
    found = [_change(chains.get(claim.at)) for claim in (*parts, whole)]
    changes = [change for change in found if change is not None]
    if len(changes) == len(found) and len({c.dimension for c in changes}) == 1:
        alike = len({c.lead.base or "" for c in changes}) == 1
        *operands, last = [Operand("part", c.quantity, c.lead.sign) for c in changes]
        yield Tie((*operands, last._replace(role="total")), sure=alike)


def _change(chain: Chain | None) -> Claim | None:
    return None if chain is None else chain.the(Role.CHANGE)


def _holds(listing: Listing, passage: Passage) -> int:
    """How many in a hundred open lists joined like this one add up, counted on published reports.

    Lists that their words close are not among them.
    """
    text, last = passage.document.skeleton.text, listing.parts[-1].at
    ahead = text[listing.total.at : listing.parts[0].at]
    if any(word in ahead for word in _PARTIAL) or text[last + 1 : last + 2] == "等":
        return 0
    joints = {part.gap[:1] for part in listing.parts[1:]}
    return _ADD_UP.get("".join(joints), 20)


_PARTIAL = ("主要", "包括", "包含", "重点", "仅")
_ADD_UP = {"、": 60, ",": 50}


def _value(claim: Claim) -> Decimal | None:
    return claim.quantity.value


def _sum_tie(whole: Claim, parts: Sequence[Claim], sure: bool) -> Tie:
    operands = [Operand("part", p.quantity) for p in parts]
    return Tie((*operands, Operand("total", whole.quantity)), sure=sure)


def _telling(whole: Claim, parts: Sequence[Claim], passages: Passages) -> bool:
    """Small numbers add up by chance: figures far apart need a larger total to be telling."""
    quantity = whole.quantity
    edges = sorted((whole.at, parts[0].at, parts[-1].at))
    words = passages.skeleton.text[edges[0] : edges[-1]]
    told = any(word in whole.gap for word in ("总", "合计", "共"))
    least = _HERE if "。" not in words else _TELLING if told else _FAR
    return (quantity.value or 0) >= least * (quantity.resolution or 1)
