"""Totals and their parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar

from checker.claim.model import BIT, MONEY, Claim, Listing, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.claim.runs import closed_by_shares
from checker.claim.shares.joint import jointly
from checker.claim.shares.populations import divided_people
from checker.claim.sums.bare import bare_listings
from checker.claim.sums.changed import of_changes
from checker.claim.sums.columns import changes
from checker.claim.sums.complete import (
    TELLING,
    adding_up,
    beside,
    in_one_sentence,
    made_by_some,
    sums_tellingly,
    telling_sum,
)
from checker.claim.sums.counted import made_up
from checker.claim.sums.dividing import too_small
from checker.claim.sums.fields import of_fields
from checker.claim.sums.instep import in_step
from checker.claim.sums.items import adds_up, carried_on, divisions, of_one_kind
from checker.claim.sums.outlines import outlined
from checker.claim.sums.quarters import quarterly
from checker.claim.sums.totals import coinciding, is_telling
from checker.relation.algebra import total
from checker.relation.beside import changes_beside, plans_beside
from checker.relation.joins import operand
from checker.relation.model import Habit, Tie
from checker.relation.openlists import GOING_ON, MIXED, NUMBERED, habit_of, is_flat
from checker.rule import Bad, Good, Rule

"""Least total, in last digits, for a sum of neighbours in one sentence or table to be telling."""
_LATER = 3
"""Sentences behind a list in which the rest of it may stand."""


class TotalNotSumOfParts(Rule):
    """合计与分项之和不符。

    检查什么：“分别为”“合计”和括号里列出的各项，“其中”“按……分”里合起来就是全部的几项（税收与非税、城镇与乡村、三次产业、出口与进口、从中央到县的各级、公募与非公募……），相加是否等于总数；各项都写了增减额的，增减额相加是否等于总数的增减额；“其中”只列增减额的也是。各项都写了占比、占比加起来是100%的，也要相加得总数；“医院中，公立……”“医院按等级分：……”，总数是前面同名的那个数；还差的一项写在后面一句里的，也算列全；“留用市本级……，转贷县级……”、合起来是所有年龄的各年龄段也是。同样的几项在另一个计量单位里、或者在文中另一处已经加总得平的，这里也要加总得平。“三项合计占”是前面三项占比之和。一句之内恰好相加相等的几个数也记为一条关系。没有写明列全的清单，只差一处笔误（写错一位数字，或相邻两位颠倒）就加总得平、而碰巧如此的可能又很小的，降一级报告，并写明可能性。

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
        Good("一组51户，二组23户，其余44户住在山上。", "没有写总数"),
        Good("全年刊发稿件936条，其中：国家级42条，省级166条，州级728条。"),
        Good("预计基金收入26.3亿元，主要包括出让收入17.8亿元、配套费2.5亿元、处理费1.4亿元等。"),
        Good("资金分为三块：产业400万元、基建350万元、培训120万元，合计870万元。"),
        Good("全县用电168.12亿千瓦时，其中：工业164.3亿千瓦时，居民3.8亿千瓦时。", "舍入区间相交"),
        Good("全县收入51.6亿元，其中：税收收入25.4亿元，罚没收入3.1亿元。", "只列了一部分"),
        Good("全县居民人均收入3.2万元，其中：城镇居民4.4万元，农村居民2.1万元。", "平均数"),
        Good("单位面积产量290公斤/亩，其中夏粮280公斤/亩，秋粮297公斤/亩。", "平均数"),
        Good("在校生812人，其中城镇350人、乡村462人；男生420人、女生392人。", "两种分法"),
        Good("培训农民1200人（妇女400人、残疾人50人）。", "可能交叉"),
        Good("累计报告病例362例（出院315例，死亡2例）。", "其余还在治疗"),
        Good(
            "全县企业单位820个，个体商户2600户、网点2600个。按区域分，东部企业单位510个，西部企业单位310个。"
        ),
        Good(
            "共发生纠纷24起，涉及98人。\n1.婚姻家庭9起、38人。\n2.邻里8起、33人。\n3.劳务7起、27人。"
        ),
        Good("共发生纠纷24起。\n1.婚姻家庭9起。\n2.邻里8起。\n3.劳务3起。", "可能没有列全"),
        Good(
            "居民人均收入中位数6100元。按来源分，人均工资性收入4000元，人均经营净收入1200元，"
            "人均财产净收入500元，人均转移净收入1300元。",
            "中位数不是合计",
        ),
        Good(
            "从反映方式来看，来访605件，占比75.63%；来电90件，占比11.25%；来信9件，占比1.13%；"
            "其他96件，占比12%。\n从单位级别来看，县处级8件，占比1.27%；乡科级92件，占比14.6%；"
            "乡科级以下530件，占比84.13%。",
            "前一种分法的末项不是合计",
        ),
        Good("各类住宅发生险情95起，厂房23起。从城乡看，城市发生险情65起；农村发生险情70起。"),
        Good("公益岗位安置12.5万贫困人口，其中护林员4.1万人，保洁员6.2万人，其他2.2万人。"),
        Good("全村总人口860人，其中党员31名。其中女性402人，男性458人。"),
        Good("全村总人口2560人，其中男劳动力810人，女劳动力720人。", "劳动力不是全部人口"),
        Good(
            "保费收入9.06亿元，其中：寿险6.22亿元，健康险1.51亿元，意外险0.13亿元，产险2.84亿元。",
            "其中两项已是全部，另两项包含在内",
        ),
        Good(
            "财政收入36.2亿元，其中县级收入21.5亿元；城镇居民人均收入35100元，农村居民人均收入16800元。",
            "人均数不相加",
        ),
        Good("全县用电16757万千瓦时，其中：工业12380万千瓦时，居民3377万千瓦时等。", "没有列全"),
        Good(
            "收入总计3776.32万元，其中：财力收入3100万元，包含税收1600万元，补助1500万元；"
            "专项676.32万元。"
        ),
        Good("用电96.2亿千瓦时，其中第一产业4.1亿千瓦时。居民用电20.3亿千瓦时。", "还有别的用电"),
        Good(
            "全县务工人员86万人，其中外出52万人，本地34万人。\n在外出人员中，跨省20万人；省内32万人。\n"
            "从地区看，在东部地区务工的45万人。在中部地区务工的22万人。在西部地区务工的18万人。",
            "第三段分的是全部，各地区之外另有1万人",
        ),
        Good("财政拨款预算收入82.4万元，增加5.1万元。其中：项目预算30.2万元。", "只列了一部分"),
        Good("收入60亿元。支出80亿元。从收入结构看，税收收入48亿元，非税收入12亿元。"),
        Good("牛12头，每头1万元，值12万元；羊60只，每只1200元，值7.2万元，合计19.2万元。"),
        Good("文物637处，其中国家级6处、省级99处；市级剧院1处，县级剧院10处。", "另起一事"),
        Good(
            "旅游收入3.2亿元，占8.0%；其他收入1.4亿元，占3.5%。"
            "分地区看，境内收入32.6亿元，占81.5%；境外收入7.4亿元，占18.5%。",
            "前一个数不是这里的总数",
        ),
    )
    bad = (
        Bad("共投入«1286万元»，道路812万元，产业396万元，余下60万元用于培训。", "1268万元"),
        Bad(
            "学校36所，学生«461人»。甲类12所，学生180人；乙类20所，学生120人；丙类4所，学生116人。"
        ),
        Bad("盗窃占29.6%，诈骗占17.3%，两罪合计占«49.6%»。", "46.9%"),
        Bad("直接采购186万元，帮助销售235万元，两项相加«431万元»。", "421万元"),
        Bad(
            "今年下达各县资金26.2亿元，加上去年提前下达的113.5亿元，累计下达«149.7亿元»。",
            "139.7亿元",
        ),
        Bad("资金分为三块：产业400万元、基建350万元、培训120万元，合计«900万元»。", "870万元"),
        Bad(
            "新增债券9.6亿元（一般1.2亿元、专项8.4亿元），再融资7.1亿元，合计«17.6亿元»。",
            "16.7亿元",
        ),
        Bad(
            "总投资«2.8亿元»，资金来源为：自筹0.8亿元，占40%；贷款1.0亿元，占50%；补助0.2亿元，占10%。"
        ),
        Bad("查出问题«77个»，分为账实不符22个、手续不全31个、违规列支14个。", "67个"),
        Bad("新建厕所«38座»，分别为东乡12座、西乡9座、南乡16座。", "37座"),
        Bad("全县收入«51.6亿元»，增长2%。其中：税收收入25.4亿元，非税收入28.2亿元。", "53.6亿元"),
        Bad("医院«42家»，比上年增加2家。医院中，公立医院12家，民营医院32家。", "44家"),
        Bad("护林员«3620名»（东乡1480名，西乡1780名）。", "3260名"),
        Bad("零售总额«91.2亿元»。按消费类型分，商品零售81.5亿元，餐饮收入7.9亿元。", "89.4亿元"),
        Bad(
            "全县用电«167571万千瓦时»，其中：工业123805万千瓦时，居民53766万千瓦时。",
            "177571万千瓦时",
        ),
        Bad(
            "共发生纠纷24起，涉及«89人»。\n1.婚姻家庭9起、38人。\n2.邻里8起、33人。\n3.劳务7起、27人。",
            "98人",
        ),
        Bad(
            "全会共收入«864.0万元»。具体收入如下：\n1．会费收入216.0万元。\n2．捐赠收入302.4万元。其中：\n"
            "（1）现金200.0万元。\n（2）物资102.4万元。\n3．利息收入129.6万元。",
            "648.0万元",
        ),
        Bad("核桃2.6万亩、花椒1.4万亩、柑橘1.2万亩，三大产业面积达到«6.2万亩»。", "5.2万亩"),
        Bad("2018年至2020年分别脱贫318人、465人和207人，累计脱贫«890人»。", "990人"),
        Bad("职工«860人»，其中女职工402人；机关96人，事业单位648人，企业80人。", "824人"),
        Bad("年末常住人口«58.9万人»，其中城镇人口31.5万人。乡村人口28.4万人。", "59.9万人"),
        Bad(
            "进出口总额«93.1亿元»，其中出口56.2亿元。按方式分，一般贸易出口40.1亿元，加工贸易出口16.1亿元。"
            "进口27.3亿元。",
            "83.5亿元",
        ),
        Bad("医院«42个»，其中公立医院12个、民营医院32所。", "44个"),
        Bad(
            "全县收入预算安排«38.6亿元»，比上年增加2.2亿元，增长6%。"
            "其中：税收收入24.4亿元，非税收入13.2亿元。",
            "37.6亿元",
        ),
        Bad(
            "总收入«57.8亿元»，其中：基金收入15.6亿元，补助收入23.4亿元，上年结余14.8亿元。", "53.8"
        ),
        Bad("“三公”经费«79.2万元»中，因公出国费21.3万元，公务用车费43.9万元，公务接待费14.4万元。"),
        Bad(
            "项目支出«46.9万元»。其中：\n工资福利支出1.2万元，增长3%。\n商品和服务支出42.6万元。\n"
            "资本性支出2.1万元。"
        ),
        Bad(
            "收入6240万元，占预算«15400万元»的40.5%。其中：税收5180万元，占预算12500万元的41.4%；"
            "非税1060万元，占预算2000万元的53.0%。"
        ),
        Bad(
            "支出«856亿元»。关于支出情况，中央本级支出236亿元，中央对地方转移支付628亿元。",
            "864亿元",
        ),
        Bad("专项债务限额«25.4亿元»，留用市本级4.1亿元，转贷县级12.3亿元。", "16.4亿元"),
        Bad(
            "共发生事故209起、死亡«131人»、受伤142人。其中：工矿87起、死亡64人、受伤35人；"
            "道路交通122起、死亡49人、受伤107人。",
            "113人",
        ),
        Bad("一季度完成投资12亿元，二季度完成18亿元，上半年完成投资«33亿元»。", "30亿元"),
        Bad(
            "监测对象«163户»546人（脱贫不稳定户51户187人、边缘易致贫户48户172人、"
            "突发困难户74户187人）。",
            "173户",
        ),
        Bad("全镇有«7名»残疾人（肢体残疾4名、视力残疾3名、智力残疾1名）。", "8名"),
        Bad(
            "新建3820套，其中甲类3415套、乙类405套；加固«450套»，其中甲类75套、乙类385套。", "460套"
        ),
        Bad(
            "对象«652户»1840人，其中脱贫户610户1732人、监测户32户108人、搬迁户86户240人。", "642户"
        ),
        Bad("2016年脱贫39户164人，2017年脱贫127户541人，累计脱贫«176户»705人。", "166户"),
        Bad("全县共有乡镇«24个»，其中乡9个、镇16个。", "25个"),
        Bad("发放贷款«145户»2310万元，其中：大户发放15户1860万元，小户发放120户450万元。", "135户"),
        Bad(
            "全县保险基金收入86.5亿元，支出«79.1亿元»，滚存结余30.4亿元。其中：职工养老基金收入52.0亿元，"
            "支出46.0亿元，滚存结余21.0亿元；居民养老基金收入34.5亿元，支出31.1亿元，滚存结余9.4亿元。",
            "77.1亿元",
        ),
        Bad(
            "一般性转移支付«368.5亿元»，包括财力性转移支付128.8亿元，共同事权转移支付138.1亿元，其他1.6亿元。",
            "268.5亿元",
        ),
        Bad(
            "比上年用水总量增加«8.0亿方»，其中，农业用水减少2.6亿方，工业用水减少0.8亿方，"
            "生活用水增加10.1亿方，生态用水增加0.3亿方。",
            "7.0亿方",
        ),
        Bad("职工«880人»，其中35岁以下210人，35至50岁430人，50岁以上230人。", "870人"),
        Bad("投入«2936万元»。其中：水利1056万元，林业1005万元，农业875元。", "2061.1万元"),
        Bad(
            "收入完成«9.65亿元»，增长2%。税收收入5.20亿元，增长3%。其中：增值税2.10亿元。"
            "非税收入3.45亿元，增长1%。",
            "8.65亿元",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """写明的清单"""
        listings = passage.sentence.listings
        for k, listing in enumerate(listings):
            covers = listing.covers
            # What is smaller than each of its parts is no total of theirs, whatever they share.
            if not too_small(listing.total, listing.parts):
                claims = passage.sentence.claims
                told = beside(listing, listings[max(0, k - 2) : k + 3], claims)
                covers = (*covers, *(parts for parts in told if parts not in covers))
                covers = covers or tuple(closed_by_shares(listing, passage.sentence))
            whole = len(listing.parts) > 1 and adds_up(listing.total, listing.parts)
            if whole:
                # Where all parts add up, some of them do not.
                covers = tuple(parts for parts in covers if len(parts) == len(listing.parts))
            for parts in covers:
                yield _sum_tie(listing.total, parts, not made_by_some(listing.total, parts))
                yield from changes_beside(listing.total, parts, passage)
                if passage.sentence.mask & BIT[Role.OF]:
                    yield from plans_beside(listing.total, parts, passage)
            if whole or (len(listing.parts) > 1 and not covers):
                tie = _sum_tie(listing.total, listing.parts, False)
                yield tie._replace(habit=None if covers else habit_of(listing, passage))
                first = adding_up(listing)
                if 0 < len(first) < len(listing.parts):
                    yield _sum_tie(listing.total, first, False)
                if not covers and sums_tellingly(listing):
                    for change in changes_beside(listing.total, listing.parts, passage):
                        yield change._replace(sure=False)
            yield from _by_division(listing, covers, passage)
            if not covers and not whole:
                # 其中:⏎甲…。⏎乙…。: items that have a line of their own each.
                lines = "\n" in listing.parts[0].gap
                parts = carried_on(listing, passage.after(_LATER, lines))
                if parts:
                    yield _sum_tie(listing.total, parts, True)
            if len(listing.parts) > 2 and not covers:
                for parts in of_one_kind(listing):
                    yield _sum_tie(listing.total, parts, False)

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """同样的几项在别处的清单里列全了，在这里也是全部；总数之下编了号的各条"""
        lists: defaultdict[tuple[str, ...], list[Listing]] = defaultdict(list)
        for sentence in passages.having(Trait.LISTED):
            for listing in sentence.listings:
                # Not what is counted: 逮捕、处罚 may be all of one total and not of another.
                money = listing.total.dimension == MONEY
                if money and len(listing.parts) > 1 and all(listing.names):
                    lists[listing.names].append(listing)
        for alike in (*lists.values(), *in_one_sentence(passages)):
            if len(alike) > 1 and any(map(sums_tellingly, alike)):
                for listing in alike:
                    if not listing.covers:
                        yield _sum_tie(listing.total, listing.parts, True)
            yield from _item_by_item(alike)
        for listing in (*bare_listings(passages), *quarterly(passages)):
            yield _sum_tie(listing.total, listing.parts, True)
        for told in (in_step, divided_people, of_changes, made_up, jointly):
            for whole, parts in told(passages):
                yield _sum_tie(whole, parts, True)
        for _, listing in passages.apart:
            yield _sum_tie(listing.total, listing.parts, bool(listing.covers))
        for whole, parts, sure in (*outlined(passages), *of_fields(passages)):
            yield _sum_tie(whole, parts, sure)._replace(habit=NUMBERED)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """恰好相加相等的：全文的主数、同名的数、文本表格的各列"""
        for whole, parts in changes(passages):
            if is_telling(whole, parts, passages):
                yield _sum_tie(whole, parts, False)
        for whole, parts in (*coinciding(passages), *passages.index.sums()):
            yield _sum_tie(whole, parts, False)

    def expect(self, *parts: Any) -> Any:
        """各项相加"""
        return total(parts)


def _item_by_item(alike: Sequence[Listing]) -> Iterator[Tie]:
    """全市…,其中一般…、专项…;市级…,其中…;县级…,其中…: where the totals add up, each item does."""
    for whole, one, other in zip(alike, alike[1:], alike[2:], strict=False):
        near = other.total.sentence - whole.total.sentence <= _LATER
        if near and telling_sum(whole.total, (one.total, other.total), TELLING):
            for total, *parts in zip(whole.parts, one.parts, other.parts, strict=True):
                yield _sum_tie(total, parts, True)


def _by_division(
    listing: Listing, covers: Sequence[tuple[Claim, ...]], passage: Passage
) -> Iterator[Tie]:
    """The parts between semicolons, which may divide the total anew: 男20人,女22人;党员12人….

    Where those between two others add up, it is as good as said that these do.
    """
    places = divisions(listing.parts, passage.sentence.claims)
    found = [listing.parts[at.start : at.stop] for at in places]
    fit = [len(parts) > 1 and telling_sum(listing.total, parts, TELLING) for parts in found]
    for k, parts in enumerate(found):
        if len(parts) > 1 and parts not in covers:
            told = any(fit[:k]) or any(fit[k + 1 :])
            first = None if k else GOING_ON if is_flat(parts) else MIXED
            tie = _sum_tie(listing.total, parts, False)
            yield tie._replace(habit=_AGAIN if told else first)


_AGAIN = Habit("总数已有一种分法加得平，又按另一种分的各项", 2, (10,))


def _sum_tie(whole: Claim, parts: Sequence[Claim], sure: bool) -> Tie:
    operands = [operand("part", part) for part in parts]
    return Tie((*operands, operand("total", whole)), sure=sure)
