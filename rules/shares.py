"""Shares: one part of a whole, and shares that make up a whole."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, ClassVar

from checker.claim.model import BIT, STANDING, Claim, Listing, Role, Sentence, Trait
from checker.claim.naming import unscoped
from checker.claim.ofnamed import by_name, fits, shared_in
from checker.claim.passage import Passage, Passages
from checker.claim.portions import by_verb, respectively
from checker.claim.runs import compositions
from checker.patterns import compiled
from checker.relation.joins import Slots
from checker.relation.model import Habit, Operand, Tie
from checker.rule import Bad, Good, Rule


class ShareNotFromWhole(Rule):
    """比重与部分、整体不符。

    检查什么：“占总面积4.5万亩的30%”：部分除以写明的整体应当等于比重。

    为什么：部分或整体更新了，比重没有更新。

    何时不报：比重之前没有紧接着写出整体的数。

    怎么改：按提示的算式重算。
    """

    yields_ratio = True
    join = Slots(
        (("part", Role.LEVEL), ("whole", Role.OF), ("share", Role.SHARE)), alike=("part", "whole")
    )
    message = {
        "zh": "比重{stated}与部分、整体不符，应为{computed}",
        "en": "the share {stated} does not follow from part and whole: {computed}",
    }
    good = (
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的26.7%。"),
        Good("脱贫户312户，占全村780户的40%。"),
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的27%。"),
    )
    bad = (
        Bad("蔬菜面积1.2万亩，占总面积4.5万亩的«30%»。", "26.7%"),
        Bad("脱贫户312户，占全村780户的«45%»。", "40%"),
    )

    def expect(self, part: Any, whole: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


class ShareNotFromTotal(Rule):
    """比重与清单的总数不符。

    检查什么：“其中”清单里某一项后面写的比重（“占一般公共收入的71.1%”），与这一项和清单总数的比；清单各项都写“占……%”、只有一项不符的，也报告这一项；没有清单的，与同一句或前一句里比重所说的整体的比；列出三次产业之后写的“三次产业比重为……”，与各产业占总数的比；比重写明占什么的，与全文唯一的那个数的比；“共退出贫困村49个，退出比例60%”，与全文写明的贫困村总数的比。

    为什么：总数改了，各项比重没有重算。

    何时不报：比重所说的整体不是清单的总数。

    怎么改：按提示的算式重算，或者写明占的是什么。
    """

    yields_ratio = True
    habit = Habit("比重没有写明占的是哪个总数", 140, (39,), sums=False)
    needs: ClassVar[int] = Trait.COMPOSED
    message = {
        "zh": "比重{stated}与该项占总数之比不符，应为{computed}",
        "en": "the share {stated} is not the item's part of the total: {computed}",
    }
    good = (
        Good("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的71.1%。"),
        Good("新建住房315套，其中东乡102套，占32.4%。"),
        Good("新建住房315套，其中东乡102套，占东乡住房的8%。", "占的是另一个整体"),
        Good(
            "一、上年决算。全县财政总支出32.0亿元，增长4.5%。二、今年预算。新建学校3所。改造道路12公里。"
            "新增床位200张。安置就业900人。预备费安排4000万元，占财政总支出的1.2%。",
            "一个是上年的决算，一个是今年的安排",
        ),
        Good("老年人18.2万人，占21.4%，其中65岁以上13.1万人，占15.4%。", "占的都是总人口"),
        Good(
            "等级公路里程860公里，占公路里程的95.6%，其中高级路面里程430公里，占公路里程的47.8%。",
            "占的都是公路里程",
        ),
        Good(
            "风电装机容量226.4万千瓦，增长12.3%；光伏发电装机容量106.4万千瓦，增长24.1%。"
            "其中，可再生能源装机容量382.6万千瓦，增长11.2%，"
            "占发电装机容量（不含储能）的47%。",
            "大于清单的总数，占的是另一个整体",
        ),
        Good(
            "全村总人口840人。现有贫困人口210人，占全村总人口的25%，外出务工126人，占总人口数15%。"
        ),
        Good("全年查处问题860起。收受礼品116起，占总数的13.5%；公款吃喝95起，占总数的11.0%。"),
        Good("建筑业总产值75.2亿元。其中安装产值3.8亿元，占总产值的5.1%。"),
        Good(
            "全县财政总支出32.0亿元，增长4.5%。新建学校3所。改造道路12公里。新增床位200张。安置就业900人。"
            "县级预备费800万元，占财政总支出的1.2%。",
            "占的是县级支出",
        ),
        Good(
            "生产总值200.0亿元，其中第一产业30.1亿元，第二产业80.3亿元，第三产业89.6亿元，三次产业结构由上年的16.0:40.2:43.8调整为15.0:40.2:44.8。",
            "凑足100，末位差1",
        ),
    )
    bad = (
        Bad("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的«73.1%»。", "71.11%"),
        Bad(
            "八大类商品销售额480.0亿元。批发销售额360.0亿元，占八大类商品销售额的«85.0%»。", "75.0%"
        ),
        Bad("贷款余额860万元，其中农业贷款215万元，占贷款余额的«35%»。", "25%"),
        Bad("新建住房315套，其中东乡102套，占«42.4%»。", "32.38%"),
        Bad("全村总人口840人，现有贫困人口210人，占全村总人口数的«35%»。", "25%"),
        Bad("债务86.0亿元，其中短期债务21.5亿元，长期债务64.5亿元，短期债务占比«35%»。", "25%"),
        Bad("共有党员1268名，其中女党员386名，占总数的«34.0%»。", "30.44%"),
        Bad("房屋建筑面积12600平方米，已拆除1260平方米，占总面积的«1%»。", "10%"),
        Bad(
            "全县共退出贫困村36个，退出比例达到«70%»。各单位包保60个贫困村，实现包保全覆盖。",
            "60%",
        ),
        Bad(
            "一、财政收支。全县财政总支出32.0亿元，比上年增长4.5%。二、重点工作。新建学校3所。"
            "改造道路12公里。新增床位200张。安置就业900人。教育支出8.0亿元，占财政总支出的«28%»。",
            "25%",
        ),
        Bad("全县蔬菜播种面积7.5万亩。设施大棚面积1.2万亩，占蔬菜播种面积的«26%»。", "16%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """清单里带比重的各项，清单之后各项的构成"""
        sentence = passage.sentence
        listed: defaultdict[int, list[tuple[Listing, Claim, Claim]]] = defaultdict(list)
        for chain in sentence.chains:
            share, part = shared_in(chain)
            if share is None or part is None:
                continue
            for listing in sentence.listings:
                if part in listing.parts:
                    listed[listing.total.at].append((listing, part, share))
                    break
            else:
                yield from _elsewhere(passage, part, share)
        for found in listed.values():
            odd = _odd_one([(listing.total, part, share) for listing, part, share in found])
            for listing, part, share in found:
                tie = _share_tie(listing, part, share, _shares_itself(listing, passage))
                yield tie._replace(sure=True) if share is odd else tie
        if sentence.listings and sentence.mask & BIT[Role.SHARE]:
            yield from _named(sentence)
        for run in compositions(sentence.claims):
            yield from _composed(run, passage)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """比重写明占什么，而那个整体在全文只有一个数"""
        for whole, part, share, sure in by_name(passages):
            yield _shared(whole, part, share, sure)
        for whole, part, share in by_verb(passages):
            yield _shared(whole, part, share, True)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """没有写明整体的比例，与它之前的数和全文同名的整体"""
        for sentence in passages.sentences:
            if sentence.mask & BIT[Role.SHARE]:
                told = [shared_in(chain) for chain in sentence.chains]
                for part, share in (
                    *respectively(sentence.claims),
                    *((part, share) for share, part in told),
                ):
                    whole = None if part is None else passages.index.whole_for(part)
                    if whole is not None and part is not None and share is not None:
                        yield _shared(whole, part, share, False)

    def expect(self, whole: Any, part: Any) -> Any:
        """该项 ÷ 总数"""
        return part / whole


def _shares_itself(listing: Listing, passage: Passage) -> bool:
    """Whether the total is given as a share of something larger, as its parts may be as well."""
    chains = passage.document.sentences[listing.total.sentence].chains
    return any(chain.mask & BIT[Role.SHARE] and listing.total in chain.claims for chain in chains)


def _share_tie(listing: Listing, part: Claim, share: Claim, nested: bool) -> Tie:
    base = (share.lead.base or "").removeprefix("累计")
    base = base if base in _TOTALS else _sum_total().sub("", base)
    named = listing.total.lead.subject
    same = named.endswith(base) or base.endswith(named) or named.startswith(base)
    told = bool(named) and len(base) >= _NAMING and same
    told = told or (base in _TOTALS and listing.firm > 0)
    told = told or (base.startswith("总人口") and named.endswith(_PEOPLE) and listing.firm > 0)
    # 其中东乡102套，占32.4%: with nothing said of what, it is the list's total.
    bare = _is_bare(share) and listing.firm > 0
    tied = named == base if nested else told or bare
    return _shared(listing.total, part, share, tied and fits(part, listing.total))


def _is_bare(share: Claim) -> bool:
    return share.gap.lstrip(",、(") in ("占", "占比", "占比为")


def _odd_one(shares: Sequence[tuple[Claim, Claim, Claim]]) -> Claim | None:
    """The one bare share of (whole, part, share) that is not of the whole, where all others are.

    Two that are show what is divided by what.
    """
    if len(shares) < _SEVERAL or not all(_is_bare(share) for _, _, share in shares):
        return None
    odd = [share for whole, part, share in shares if _far_off(whole, part, share)]
    return odd[0] if len(odd) == 1 else None


_SEVERAL = 3


@cache
def _sum_total() -> re.Pattern[str]:
    """总数 of 教职工总数."""
    return compiled("总(?:数|量|额|人数|户数|面积)$")


_NAMING = 2
_TOTALS = frozenset("总数 总量 总额 总人数 总户数 总面积 总投资 总收入 总支出 全部".split())
"""Bases that name no more than that the list's own total is meant."""
_PEOPLE = ("常住人口", "户籍人口", "总人口")
"""What 总人口 is, whatever else is counted among the people."""


def _shared(whole: Claim, part: Claim, share: Claim, sure: bool) -> Tie:
    return Tie(
        (
            Operand("whole", whole.quantity),
            Operand("part", part.quantity),
            Operand("share", share.quantity),
        ),
        sure=sure,
    )


def _named(sentence: Sentence) -> Iterator[Tie]:
    """短期债务占比27.1%, behind a list in which 短期债务 is an item: the share names the part."""
    for share in sentence.claims:
        name = share.lead.subject
        if share.role is Role.SHARE and len(name) >= _NAMING and not share.lead.base:
            found = [
                (listing.total, part)
                for listing in sentence.listings
                for item, part in zip(listing.names, listing.parts, strict=True)
                if item.startswith(name) and part.at < share.at
            ]
            if len(found) == 1:
                yield _shared(*found[0], share, fits(found[0][1], found[0][0]))


def _elsewhere(passage: Passage, part: Claim, share: Claim) -> Iterator[Tie]:
    """A whole of the same dimension in this sentence or the two before it, named by the share."""
    base = unscoped(share.lead.base or "").replace("人口数", "人口")
    if len(base) < _NAMING or part.lead.subject.endswith(base):
        return
    for reach, sentence in enumerate((passage.sentence, *passage.before(2))):
        wholes = _called(base, sentence, part)
        if wholes:
            near = reach < 2 and passage.sentence.paragraph - sentence.paragraph < 2
            alone = len(wholes) == 1 and len(base) > _NAMING
            sure = near and alone and fits(part, wholes[-1])
            yield _shared(wholes[-1], part, share, sure)
            return
    if base in _TOTALS:
        # 建筑面积12600平方米,拆除1260平方米,占总面积的10%.
        wholes = _called(base.removeprefix("总"), passage.sentence, part)
        if len(wholes) == 1:
            yield _shared(wholes[0], part, share, fits(part, wholes[0]))
            return
        around = (passage.sentence, *passage.before(_LEAD))
        larger = [c for sentence in around for c in _called("", sentence, part) if fits(part, c)]
        if larger:
            # 查处问题860起。收受礼品116起,占总数的13.5%: the largest one spoken of before.
            yield _shared(max(larger, key=lambda c: c.value or 0), part, share, False)


_LEAD = 6
"""Sentences before a share of a total that is not named in which the total may stand."""


def _called(name: str, sentence: Sentence, part: Claim) -> list[Claim]:
    """The figures of the part's dimension before it in the sentence whose name ends so."""
    return [
        claim
        for claim in sentence.claims
        if claim is not part
        and claim.role in STANDING
        and claim.dimension == part.dimension
        and claim.lead.subject.endswith(name)
        and claim.at < part.at
    ]


def _composed(run: Sequence[Claim], passage: Passage) -> Iterator[Tie]:
    """三次产业比重为a:b:c after a list of the three: each member is the share of one item."""
    words = passage.words(passage.sentence.start, run[0].at)
    gap = run[0].gap
    if "产业" not in words[-_NEAR:] or gap.endswith(_EARLIER) or any(y in gap for y in _BEFORE):
        return
    for sentence in (passage.sentence, *passage.before(_REACH)):
        for listing in sentence.listings:
            for parts in listing.covers:
                names = [listing.names[listing.parts.index(part)] for part in parts]
                if len(parts) == len(run) and all(_industry(name) for name in names):
                    for part, share in zip(parts, run, strict=True):
                        yield _shared(
                            listing.total, part, share, _far_off(listing.total, part, share)
                        )
                    return


def _far_off(total: Claim, part: Claim, share: Claim) -> bool:
    """False where one more or less in the last digit explains it: shares are made to be 100."""
    whole, value, stated = total.value, part.value, share.value
    if not whole or value is None or stated is None:
        return False
    return abs(value / whole * 100 - stated) > (share.quantity.resolution or 1)


def _industry(name: str) -> bool:
    return name.startswith(("第一产业", "第二产业", "第三产业", "一产", "二产", "三产"))


_REACH = 2
_NEAR = 40
_BEFORE = ("去年", "上年", "前年")
_EARLIER = ("由", "年的")
