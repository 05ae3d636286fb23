"""Shares: one part of a whole, and shares that make up a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from typing import Any, ClassVar

from checker.claim.across.fitting import shares
from checker.claim.model import Claim, Listing, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.claim.shares.fitted import by_most, of_several
from checker.claim.shares.industries import of_industries
from checker.claim.shares.inrows import in_rows
from checker.claim.shares.inturn import in_turn
from checker.claim.shares.itemshares import is_joined_to, is_tied, of_those
from checker.claim.shares.listed import all_off, in_a_row, odd_one, row_of
from checker.claim.shares.ofnamed import by_name, by_noun
from checker.claim.shares.oftotals import of_totals
from checker.claim.shares.populations import of_people
from checker.claim.shares.portions import (
    bare,
    by_total,
    by_verb,
    far_off,
    is_adjusted,
    of_one_whole,
)
from checker.claim.shares.wholes import of_sibling, shares_of, whole_elsewhere
from checker.relation.algebra import total
from checker.relation.joins import Slots, operand
from checker.relation.model import Habit, Tie
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
        Good("林木86万亩，草地34万亩，分别占总面积120万亩的71.7%和28.3%。"),
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的26.7%。"),
        Good("脱贫户312户，占全村780户的40%。"),
        Good("蔬菜面积1.2万亩，占总面积4.5万亩的27%。"),
    )
    bad = (
        Bad("蔬菜面积1.2万亩，占总面积4.5万亩的«30%»。", "26.7%"),
        Bad("脱贫户312户，占全村780户的«45%»。", "40%"),
        Bad("林木86万亩，草地34万亩，分别占总面积120万亩的71.7%和«38.3%»。", "28.33%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """紧接着写的部分、整体和比重；“分别占”的各占一个"""
        told = set()
        for claims in of_one_whole(passage.sentence.claims):
            told.add(claims[-1].quantity.at)
            yield Tie(tuple(map(operand, ("part", "whole", "share"), claims)))
        for tie in self.join.ties(passage):
            if tie.operands[-1].quantity.at not in told:
                yield tie

    def expect(self, part: Any, whole: Any) -> Any:
        """部分 ÷ 整体"""
        return part / whole


class ShareNotFromTotal(Rule):
    """比重与清单的总数不符。

    检查什么：“其中”清单里某一项后面写的比重（“占一般公共收入的71.1%”），与这一项和清单总数的比；清单各项都写“占……%”、只有一项不符的，也报告这一项；没有清单的，与同一句或前一句里比重所说的整体的比；列出三次产业之后写的“三次产业比重为……”，与各产业占总数的比；比重写明占什么的，与全文唯一的那个数的比；“共退出贫困村49个，退出比例60%”，与全文写明的贫困村总数的比；没有写占什么的各项人口占比，都是同一个人口总数的；逐项写“占总支出的……%”的，都是前面支出总数的。

    为什么：总数改了，各项比重没有重算。

    何时不报：比重所说的整体不是清单的总数。

    怎么改：按提示的算式重算，或者写明占的是什么。
    """

    yields_ratio = True
    habit = Habit("比重没有写明占的是哪个总数", 116, (52,), sums=False)
    needs: ClassVar[int] = Trait.COMPOSED
    message = {
        "zh": "比重{stated}与该项占总数之比不符，应为{computed}",
        "en": "the share {stated} is not the item's part of the total: {computed}",
    }
    good = (
        Good("共60个村，其中山区村24个，占总数的40%；360个村民组中整组搬迁45个，占总数的12.5%。"),
        Good("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的71.1%。"),
        Good("新建住房315套，其中东乡102套，占32.4%。"),
        Good(
            "居民人均收入41800元，其中农村居民人均收入29600元。从收入构成看，人均工资收入29260元，"
            "占人均收入的70.0%。"
        ),
        Good("新建住房315套，其中东乡102套，占东乡住房的8%。", "占的是另一个整体"),
        Good("员工860人，其中女性301人，占35.0%；管理层20人，女性6人，占30.0%。", "占的是管理层"),
        Good(
            "供水598.2亿方，其中：地表水90.0亿方，占供水总量的15.1%；地下水474.6亿方，"
            "占供水总量的79.3%；其他33.6亿方，占供水总量的5.6%。",
            "凑足100，末位差1",
        ),
        Good(
            "耕地1000.00万亩。山区的耕地400.00万亩，占全县耕地的40.00%；平原的耕地600.00万亩，占60.00%。"
            "水浇的耕地300.00万亩，占全县耕地的30.00%；旱作的耕地700.00万亩，占70.00%。一等的耕地"
            "664.24万亩，占全县耕地的66.42%；二等的耕地251.44万亩，占25.14%；三等的耕地84.32万亩，占8.44%。",
            "隔着几句的一行也凑足100",
        ),
        Good(
            "生产总值200.0亿元，其中第一产业30.1亿元，第二产业80.3亿元，第三产业89.6亿元。"
            "三次产业结构由2019年的16.0:40.2:43.8变为15.0:40.2:44.8。",
            "前一个是2019年的",
        ),
        Good(
            "全年新开店铺2600家，大型店铺65家。乡镇新开店铺1820家，其中大型店铺39家，占总数的60%。",
            "占的是大型店铺的总数",
        ),
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
        Good(
            "五年共收到提案320件，经审查立案280件，其中委员提案140件，占提案总数的50.0%；团体提案98件，"
            "占提案总数的35.0%；界别提案42件，占提案总数的15.0%。",
            "占的都是立案的",
        ),
        Good("建筑业总产值75.2亿元。其中安装产值3.8亿元，占总产值的5.1%。"),
        Good(
            "全县财政总支出32.0亿元，增长4.5%。新建学校3所。改造道路12公里。新增床位200张。安置就业900人。"
            "县级预备费800万元，占财政总支出的1.2%。",
            "占的是县级支出",
        ),
        Good(
            "进出口640.0亿元。国有和民营企业分别进出口60.0亿元和420.0亿元，占全市进出口总值的75.0%。",
            "占比可能是两项合计的",
        ),
        Good(
            "一般公共预算收入80.0亿元，全口径税收95.0亿元，税收占财政收入的65.0%。",
            "不是同一个收入",
        ),
        Good(
            "机电产品出口57.0亿元，占出口总额的67.9%；高新技术产品出口29.6亿元，占出口总额的35.3%。"
        ),
        Good(
            "本市对东盟进出口总值60.0亿元，增长9.6%。对欧盟、美国分别进出口45.0亿元和"
            "30.0亿元，其中，欧盟为第二大伙伴，占全市外贸总值的15.0%。",
            "对东盟的只是一部分",
        ),
        Good(
            "民营企业进出口总值90.0亿元。机电产品进出口24.0亿元，占进出口总值的8.0%。",
            "民营企业的只是一部分",
        ),
        Good(
            "铝制品销售收入8.0亿元，占制品销售收入的40%。铜加工4.0亿元，占制品销售收入的20%。",
            "前一个自己也只是一部分",
        ),
        Good("1990年全县总面积52.0万亩。2005年耕地13.5万亩，占全县总面积的25.6%。", "不是一年的"),
        Good("全县公路里程3200公里，新建公路40公里，占比25.0%。", "占的是全部新建公路"),
        Good(
            "生产总值200.0亿元，其中第一产业30.1亿元，第二产业80.3亿元，第三产业89.6亿元，三次产业结构由上年的16.0:40.2:43.8调整为15.0:40.2:44.8。",
            "凑足100，末位差1",
        ),
        Good(
            "全村有农户320户。通电的300户，占农户总数的93.8%、2022年有车的80户，占农户总数的25%。"
        ),
    )
    bad = (
        Bad("共60个村；360个村民组中整组搬迁45个，占总数的«15.5%»。", "12.5%"),
        Bad("全县共有160个行政村，其中贫困村104个，占行政村总数的«75%»。", "65%"),
        Bad("一组共54户，贫困户9户，占比为16.67%，二组共55户，贫困户11户，占比为«30%»。", "20%"),
        Bad("共612户2320人，其中少数民族490户2088人，占全村总人口«80%»。", "90%"),
        Bad("财政收入140.9亿元。其中：税收100.2亿元，占财政收入的«73.1%»。", "71.11%"),
        Bad(
            "八大类商品销售额480.0亿元。批发销售额360.0亿元，占八大类商品销售额的«85.0%»。", "75.0%"
        ),
        Bad("贷款余额860万元，其中农业贷款215万元，占贷款余额的«35%»。", "25%"),
        Bad("新建住房315套，其中东乡102套，占«42.4%»。", "32.38%"),
        Bad("全村总人口840人，现有贫困人口210人，占全村总人口数的«35%»。", "25%"),
        Bad("债务86亿元，其中短期债务21.5亿元，长期债务64.5亿元，短期债务占比«35%»。", "25%"),
        Bad("户籍人口438人，其中男性286人、女性152人，分别占总人口的«66.3%»和34.7%。", "65.3%"),
        Bad("劳动力860人，外出务工430人，占«60%»。", "50%"),
        Bad("共有党员1268名，其中女党员386名，占总数的«34.0%»。", "30.44%"),
        Bad(
            "投资86.4亿元，其中甲县43.2亿元、乙县25.9亿元、丙县17.3亿元，占比分别为50%、«36%»和20%。",
            "30%",
        ),
        Bad(
            "各级法院共收各类案件2460件。其中，基层收案2066件，占全市收案总数的«83.0%»；"
            "中级收案351件，占14.3%；专门法院收案43件，占1.7%。",
            "83.98%",
        ),
        Bad("房屋建筑面积12600平方米，已拆除1260平方米，占总面积的«1%»。", "10%"),
        Bad("全县共退出贫困村36个，退出比例达«70%»。各单位包保60个贫困村，实现包保全覆盖。", "60%"),
        Bad(
            "一、财政收支。全县财政总支出32.0亿元，比上年增长4.5%。二、重点工作。新建学校3所。"
            "改造道路12公里。新增床位200张。安置就业900人。教育支出8.0亿元，占财政总支出的«28%»。",
            "25%",
        ),
        Bad(
            "一般公共预算收入80.0亿元。税收收入52.0亿元，税收占一般公共预算收入比重为«75.0%»。",
            "65.0%",
        ),
        Bad("一般公共预算收入80.0亿元，增长3.5%；税收收入52.0亿元，税比«62.0%»。", "65.0%"),
        Bad(
            "全镇财政预算支出完成864.0万元，主要项目如下：\n1．教育支出216.0万元，占总支出的25.00%。\n"
            "2．农林支出302.4万元，占总支出的35.00%。\n3．卫生支出129.6万元，占总支出的«25.00%»。",
            "15.00%",
        ),
        Bad(
            "全会支出共计684.0万元。\n1．助学支出216.0万元，占总支出的25.00%。\n2．救灾支出345.6万元，"
            "占总支出的«40.00%»。\n3．其他支出129.6万元，占总支出的15.00%。",
            "50.526%",
        ),
        Bad("总装机900万千瓦，新能源装机405万千瓦、占比达«54.0%»。", "45.0%"),
        Bad(
            "转移支付15.0亿元，其中一般性13.2亿元，专项1.8亿元，一般性占全部转移支付的比重达«80.0%»。",
            "88.0%",
        ),
        Bad(
            "支出预算64.0亿元，增加4.1亿元。其中：基本支出28.8亿元，占支出总额的«54.0%»。", "45.0%"
        ),
        Bad("控股股东持有9000万股，占公司总股本的«55.0%»，公司总股本为20000万股。", "45.0%"),
        Bad("各项贷款余额250.0亿元，涉农贷款100.0亿元，占全部贷款的«45.0%»。", "40.0%"),
        Bad("零售总额64.0亿元，其中网上零售额16.0亿元，占社会消费品零售总额的«35.0%»。", "25.0%"),
        Bad("总收入315万元，其中：种植业166万元；第二、三产业47万元，占总收入的«17%»。", "14.9%"),
        Bad(
            "进出口总值80.0亿元。对东盟、欧盟分别进出口24.0亿元和16.0亿元。其中，东盟为第一大伙伴，"
            "占进出口总值的«35.0%»。",
            "30.0%",
        ),
        Bad(
            "全乡总人口8000人。男性4120人，占51.5%；女性3880人，占48.5%；14岁以下1640人，占20.5%；"
            "党员360人，占«5.4%»。",
            "4.5%",
        ),
        Bad("全县蔬菜播种面积7.5万亩。设施大棚面积1.2万亩，占蔬菜播种面积的«26%»。", "16%"),
        Bad(
            "货物贸易进出口总值80.0亿元，其中，出口52.0亿元，进口28.0亿元。新设企业36户，增长8.1%。"
            "实际利用外资1.2亿元。外资企业进出口20.0亿元，国有企业进出口8.0亿元，分别占进出口总额的"
            "«35.0%»和10.0%。机电产品出口33.8亿元，占出口总值的65.0%。",
            "25.0%",
        ),
        Bad(
            "全县常住人口52.0万人。共有家庭户18.6万户。男性人口26.5万人，占51.0%；女性人口25.5万人，"
            "占49.0%。城镇人口33.8万人，占«75.0%»。",
            "65.0%",
        ),
        Bad("基本支出预算260万元。人员180万元。公用支出预算52万元，占基本支出预算的«25%»。", "20%"),
        Bad(
            "全年共批准和决定逮捕86件120人。盗窃36人，占批捕总人数的30%；诈骗24人，占批捕总人数的«25%»；"
            "伤害18人，占批捕总人数的15%。上述三个罪名占批捕总人数的65%。",
            "20%",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """清单里带比重的各项，清单之后各项的构成"""
        sentence = passage.sentence
        for whole, part, share in in_turn(sentence):
            yield _shared(whole, part, share, True)
        listed: defaultdict[int, list[tuple[Listing, Claim, Claim]]] = defaultdict(list)
        for part, share in shares_of(sentence):
            listings = [one for one in sentence.listings if part in one.parts]
            if own := of_those(part, share, sentence) or of_sibling(listings, part, share):
                yield _shared(own, part, share, True)
                continue
            if listings:  # of a list within another the inner one
                listing = max(listings, key=lambda one: one.total.at)
                listed[listing.total.at].append((listing, part, share))
                continue
            for whole, sure in whole_elsewhere(passage, part, share):
                loose = is_adjusted(whole, part, share, sentence.claims)
                loose = loose or is_joined_to(part, passage)
                yield _shared(whole, part, share, sure and not loose)
        for found in listed.values():
            shares = [(listing.total, part, share) for listing, part, share in found]
            odd, amiss, other = odd_one(shares), all_off(shares), False
            for listing, part, share in found:
                tied = share is odd or is_tied(listing, part, share, passage)
                # 内资企业中,国有企业7户,占全部企业的1%;私营企业600户,占86%: of those as well.
                other = not tied if share.lead.base else other
                tied = tied and not other
                sure = tied and not amiss
                tie = _shared(listing.total, part, share, sure)
                made = is_adjusted(listing.total, part, share, row_of(listing, part, found))
                yield tie._replace(reason="adjusted") if made else tie
        for listing in sentence.listings:
            for part, share in in_a_row(listing, sentence.claims):
                yield _shared(listing.total, part, share, far_off(listing.total, part, share))
        for whole, part, share in of_industries(passage):
            yield _shared(whole, part, share, far_off(whole, part, share))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """比重写明占什么，而那个整体在全文只有一个数"""
        for whole, part, share, sure in by_name(passages):
            yield _shared(whole, part, share, sure)
        for whole, part, share in (*by_verb(passages), *by_most(passages)):
            yield _shared(whole, part, share, True)
        told = by_total, in_rows, of_people, of_totals
        for whole, part, share, sure in chain.from_iterable(found(passages) for found in told):
            yield _shared(whole, part, share, sure)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """没有写明整体的比例，与它之前的数、附近恰好相除得到它的两个数和全文同名的整体"""
        for larger, part, share in (*bare(passages), *shares(passages)):
            yield _shared(larger, part, share, False)
        for larger, parts, share in of_several(passages):
            yield _shared(larger, parts[0], share, False, *parts[1:])
        for whole, some, of in by_noun(passages):
            yield _shared(whole, some, of, False)

    def expect(self, whole: Any, *parts: Any) -> Any:
        """该项（或几项合计） ÷ 总数"""
        return (parts[0] if len(parts) == 1 else total(parts)) / whole


def _shared(whole: Claim, part: Claim, share: Claim, sure: bool, *more: Claim) -> Tie:
    parts = [operand("part", one) for one in (part, *more)]
    return Tie((operand("whole", whole), *parts, operand("share", share)), sure=sure)
