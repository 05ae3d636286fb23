"""Products: so much for each, times how many, against the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from checker.claim.model import MONEY, Claim, Role, Trait
from checker.claim.naming import common_words, counted, kind_of, noun_after
from checker.claim.passage import Passage, Passages
from checker.claim.prices import (
    DUE,
    IN_ALL,
    PAID,
    PRICES,
    TIMED,
    by_days,
    other_prices,
    paired_prices,
    posts,
    price_of,
    raised,
    things,
    timed,
    total_behind,
    up_to_semicolon,
)
from checker.claim.spread import (
    bears,
    constants,
    counts_of,
    is_yield,
    spread_of,
    totals_of,
    unlisted,
)
from checker.finding import Level
from checker.quantity.model import Quantity
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule


class AmountNotFromPrice(Rule):
    """总额与单价、数量不符。

    检查什么：“每亩补300元，共2.5万亩，发放750万元”：先写单价（每户、每亩、单价、元/吨），再写数量，后写总额：单价乘数量应当等于总额。

    为什么：万元与元换算时多写、少写一位，或者数量更新了总额没有更新。

    何时不报：单价是最高、最低标准或者约数，单价按月计算而总额没有写是全年的（写了的乘以12），单价、数量不止一个，总额之前没有发放、补助、共、需一类的词。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.SPREAD
    converts = True
    message = {
        "zh": "总额{stated}与单价、数量不符，应为{computed}",
        "en": "the amount {stated} is not price times quantity: {computed}",
    }
    good = (
        Good("全年补助1360人次，其中春季700人次、秋季660人次，每人次1500元，共计204万元。"),
        Good("采购课桌120套，单价350元，共计4.2万元。"),
        Good("按每人每月500元的标准，为1200名学生发放助学金720万元。", "按月"),
        Good("每户补助3000元奖补资金，为210户发放贷款840万元。", "不是同一种钱"),
        Good("发行股票4200万股，每股面值1.00元，发行价格每股15元，共计募集资金6.3亿元。", "面值"),
        Good("每户最高补助3000元，共惠及210户，发放56万元。", "最高"),
        Good("灌溉面积2.4万亩，粮食亩产400公斤，总产1.2万吨。", "灌溉的不是全部粮田"),
        Good("每吨水2.8元，12吨计33.6元，加排污费每吨0.9元，共44.4元。", "两项之和"),
        Good("底价每亩160万元，成交价每亩210万元，面积30亩，总价6300万元。", "按成交价"),
    )
    bad = (
        Bad("总产52吨，按每公斤36元计，产值«178.2万元»。", "187.2万元"),
        Bad("每亩补300元，共2.5万亩，发放«75万元»。", "750万元"),
        Bad("按每人500元的标准，为1200名学生发放助学金«66万元»。", "60万元"),
        Bad("购置垃圾桶2500个，每个120元，合计«36万元»。", "30万元"),
        Bad("植棉25万亩，亩产皮棉42公斤，总产«1.50万吨»。", "1.05"),
        Bad("1985年，玉米压缩到12万亩，单产300公斤，总产«6300万公斤»。", "3600万公斤"),
        Bad("种12亩地，每亩收玉米650公斤，一共收了«8700公斤»。", "7800公斤"),
        Bad("组织志愿活动15场次，每场30人，共计«540人次»。", "450人次"),
        Bad("每吨收购价2600元，收购350吨，支付货款«19万元»。", "91万元"),
        Bad("非公开发行4200万股，发行价格15元/股，募集资金总额为«6.8亿元»。", "6.3亿元"),
        Bad("发行股票4200万股，每股发行价格为15元。本次募集资金总额为«6.8亿元»。", "6.3亿元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """单价、唯一的数量、其后的总额"""
        for k, price in enumerate(passage.sentence.claims):
            priced = price_of(price, passage.earlier(k))
            if priced is None:
                continue
            spread, spell = priced
            later = up_to_semicolon(passage.later(k))
            whole = total_behind(later, spread.of)
            between = later[: later.index(whole)] if whole is not None else later
            if whole is None and "发行" in price.gap:
                whole = raised(passage)
            if whole is None or by_days(spell, between):
                continue
            if spread.per:
                near = unlisted((*passage.earlier(k), *between), passage)
                if spread.of == MONEY:
                    near = [c for c in near if not is_yield(c.lead.subject)]
                counts = counts_of(spread.per, near, passage) or posts(spread.per, near)
            else:
                counts = things((*passage.earlier(k)[-1:], *between))
            rate = spread.rate(whole, counts[0]) if len(counts) == 1 else None
            if rate is not None and counts[0] is not price:
                operands = (
                    Operand("price", price.quantity),
                    Operand("count", counts[0].quantity),
                    Operand("amount", whole.quantity),
                )
                sure = _paid(whole, price, counts[0], spread.of, len(between))
                sure = sure and _same_thing(price, whole, passage)
                if spell == "月":
                    # Paid month by month: over a year, if it is one.
                    rate /= _MONTHS
                    sure = sure and "年" in whole.gap and price.role is not Role.END
                sure = sure and not other_prices(price, whole, passage)
                yield Tie(operands, sure, constants=constants(1 / rate))

    def expect(self, price: Any, count: Any, times: int = 1, over: int = 1) -> Any:
        """单价 × 数量（× 换算）"""
        amount = price * count if times == 1 else price * count * times
        return amount if over == 1 else amount / over


_MONTHS = 12
_SOLD = ("收入", "销售额", "货款", "价款", "投资", "投入", "卖了", "卖得")


def _same_thing(price: Claim, whole: Claim, passage: Passage) -> bool:
    """False where the nouns behind the two differ: 每户14000元扶持资金, 发放1415万元贷款."""
    text = passage.document.skeleton.text
    one, other = noun_after(price, text), noun_after(whole, text) or whole.lead.subject
    told = not other or not one or one.startswith(("标准", "算", "计"))
    return told or one[-1] == other[-1] or common_words(one, other, 2)


def _paid(whole: Claim, price: Claim, count: Claim, of: str, between: int) -> bool:
    """Whether words make ``whole``, ``between`` figures behind the price, what was paid for all."""
    words = whole.gap
    if is_yield(price.lead.subject):
        told = "产" in words.replace("亩产", "").replace("单产", "")
        return told and not count.quantity.approx and bears(count)
    if "其中" in words or count.quantity.approx:
        return False
    if of != MONEY:
        # 15个组每组3人,共45人: the three in a row, and the last one the sum by its words.
        beside = count.at < price.at < whole.at and "," not in price.gap.partition(",每")[0][1:]
        return beside and not whole.quantity.approx and any(word in words for word in IN_ALL)
    priced = price.lead.subject.endswith((*PRICES, "价", "卖"))
    sold = priced and any(word in words for word in _SOLD)
    due = between < 2 and "增" not in words and any(word in words for word in DUE)
    valued = between < 2 and "按" in price.gap and "产值" in words
    return sold or due or valued or any(word in words for word in PAID)


class AmountNotFromPrices(Rule):
    """总额与各项单价、数量（或单价、数量、天数）不符。

    检查什么：“甲类85户，每户补助0.7万元；乙类60户，每户补助2.1万元，共补助185.5万元”：各项的单价乘数量相加，应当等于总额；“每天用工40人，每人每天120元，采收15天，发放工资7.2万元”：三个数相乘应当等于总额。

    为什么：一项的户数或标准改了，总额没有重算。

    何时不报：总额之前没有共、合计、发放、支付一类的词，总额与各项之间还有别的数，任一个数是约数。

    怎么改：按提示的算式重算。
    """

    level = Level.WARNING
    needs = Trait.SPREAD
    message = {
        "zh": "总额{stated}与各项单价、数量不符，应为{computed}",
        "en": "the amount {stated} is not what prices and numbers make: {computed}",
    }
    good = (
        Good("甲类85户，每户补助0.7万元；乙类60户，每户补助2.1万元，共补助185.5万元。"),
        Good(
            "改造145户，其中甲类85户，乙类60户，甲类每户补助0.7万元，乙类每户补助2.1万元，共补助185.5万元。"
        ),
        Good("采收期每天用工40人，每人每天工钱120元，采收15天，发放工资7.2万元。"),
        Good("本科每人3000元，资助8人，专科每人2000元，资助5人，还剩1.2万元。", "剩下的不是总额"),
        Good(
            "甲类85户，每户补助0.7万元；乙类60户，每户补助2.1万元，加上奖金，共240万元。",
            "还加上别的",
        ),
        Good("2021年动工，每年拨款1.2万元，四年合计4.8万元。", "年份不是数量"),
    )
    bad = (
        Bad(
            "甲类85户，每户补助0.7万元；乙类60户，每户补助2.1万元，共补助«158.5万元»。", "185.5万元"
        ),
        Bad(
            "改造145户，其中甲类85户，乙类60户，甲类每户补助0.7万元，乙类每户补助2.1万元，"
            "共补助«158.5万元»。",
            "185.5万元",
        ),
        Bad("采收期每天用工40人，每人每天工钱120元，采收15天，发放工资«2.7万元»。", "7.2万元"),
        Bad("聘用保洁员12人，每人每月工资900元，干了8个月，共支付工资«6.84万元»。", "8.64万元"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """总额，和紧挨在它之前的各项单价、数量"""
        claims = passage.sentence.claims
        for k, whole in enumerate(claims):
            if k < TIMED or whole.dimension != MONEY or not totals_of(MONEY, (whole,)):
                continue
            before = claims[max(0, k - _MOST) : k]
            pairs = timed(before, passage) or paired_prices(before, passage)
            terms = [term for pair in pairs for term in pair]
            if pairs and not any(term.quantity.approx for term in (*terms, whole)):
                names = ("price", "count", "duration")
                operands = [
                    operand(*one) for pair in pairs for one in zip(names, pair, strict=False)
                ]
                plain = not any(word in whole.gap for word in _AND_MORE)
                sure = plain and any(word in whole.gap for word in (*PAID, *DUE, *_WAGES))
                yield Tie((*operands, operand("amount", whole)), sure)

    def expect(self, *terms: Any) -> Any:
        """各项单价 × 数量，相加；或单价 × 数量 × 天数"""
        if len(terms) == TIMED:
            return terms[0] * terms[1] * terms[2]
        return total([price * count for price, count in zip(terms[::2], terms[1::2], strict=True)])


_MOST = 8
_WAGES = ("工资", "工钱", "劳务费")
_AND_MORE = ("加上", "另", "剩", "节约", "人均", "户均", "等")


class BoundsAboveTotal(Rule):
    """按“每个至少”推算的总数大于写明的总数。

    检查什么：“12个村每村至少5名，8个村每村3名以上”之前写的总数：各组个数乘以下限再相加，不应大于总数。

    为什么：人员减少之后总数改了，“每村至少几名”的写法没有改。

    何时不报：总数与“每村至少”说的不是同一种人或物（名称不同，只在相符时记为一条关系），总数是约数。

    怎么改：核对总数、组数和每组的下限。
    """

    needs = Trait.SPREAD
    compare = "at_least"
    message = {
        "zh": "总数{stated}少于按各组下限推算的数：{formula}",
        "en": "the total {stated} is below what the least numbers make: {formula}",
    }
    good = (
        Good("共选派队员90名，12个重点村每村有5名以上队员，8个一般村每村至少有3名队员。"),
        Good("共选派队员52名，12个重点村每村有4名以上队员。"),
        Good("共有党员52名，12个重点村每村有5名以上队员。", "不是同一种人"),
    )
    bad = (
        Bad(
            "共选派队员«80名»，12个重点村每村有5名以上队员，8个一般村每村至少有3名队员。",
            "[84名",
        ),
        Bad("共发放耕牛«460头»，惠及240户，每户至少2头耕牛。", "[480头"),
        Bad("15个乡镇每个乡镇至少2所，共建成«18所»。", "[30所"),
        Bad("全县72个村共选派队员«212名»，每村至少选派3名。", "216名"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """一组或几组“个数、每个至少”，和它们之前的总数"""
        claims = passage.sentence.claims
        groups = [(c, low) for c, low in pairwise(claims) if _least_of(c, low, passage)]
        apart = zip(claims, claims[1:], claims[2:], strict=False)
        # 86个村共派驻队员252名,每村至少3名: the total stands between.
        groups = groups or [(c, low) for c, _, low in apart if _least_of(c, low, passage)]
        if groups:
            first, last = claims.index(groups[0][0]), claims.index(groups[-1][1])
            kind = groups[0][1].dimension or ""
            within = claims[first + 1 : last] if len(groups) == 1 else ()
            around = (*claims[:first], *within, *claims[last + 1 : last + 2])
            whole = next(iter(totals_of(kind, around)), None)
            same = [(c, low) for c, low in groups if low.dimension == kind]
            if whole is not None and not whole.quantity.approx:
                operands = [Operand(*o) for c, low in same for o in _named(c, low)]
                sure = _of_one_name(whole, same, passage) or _all_of_them(whole)
                yield Tie((*operands, Operand("total", whole.quantity)), sure=sure)

    def coincide(self, passages: Passages) -> Iterator[Tie]:
        """“总数……其中6个省份超过200亿元”：个数乘以下限，不大于总数"""
        for sentence in passages.sentences:
            for k, (count, low) in enumerate(pairwise(sentence.claims)):
                if "其中" not in count.gap or low.quantity.approx not in _AT_LEAST:
                    continue
                before = totals_of(low.dimension or "", sentence.claims[max(0, k - _NEAR) : k])
                if before and counted(count) and count.dimension != low.dimension:
                    whole = Operand("total", before[0].quantity)
                    operands = [Operand(*pair) for pair in _named(count, low)]
                    yield Tie((*operands, whole), sure=False)

    def expect(self, *terms: Any) -> Any:
        """各组个数 × 下限，相加"""
        return total([c * low for c, low in zip(terms[::2], terms[1::2], strict=True)])


_NEAR = 12
_AT_LEAST = ("more_than", "at_least")


def _least_of(count: Claim, low: Claim, passage: Passage) -> bool:
    """True for a count and, right behind it, the least number of something for each of them."""
    spread = spread_of(low)
    least = low.quantity.approx in _AT_LEAST or "至少" in low.gap
    if spread is None or spread.times > 1 or not least or is_yield(low.lead.subject):
        return False
    return not count.quantity.approx and counts_of(spread.per, (count,), passage) == [count]


def _named(count: Claim, low: Claim) -> tuple[tuple[str, Quantity], tuple[str, Quantity]]:
    return ("count", count.quantity), ("least", low.quantity)


def _of_one_name(whole: Claim, groups: Sequence[tuple[Claim, Claim]], passage: Passage) -> bool:
    """True where the total and every least number count things of one name."""
    text = passage.document.skeleton.text
    name = kind_of(whole, text) or whole.lead.subject
    return all(_alike(name, low, text, whole) for _, low in groups)


def _all_of_them(whole: Claim) -> bool:
    """True for 共18所: a total that needs no name, since its unit tells what is counted."""
    return "共" in whole.gap and (whole.quantity.unit or "") not in _VAGUE


_VAGUE = frozenset("个人名项处次件种条家")


def _alike(name: str, low: Claim, text: str, whole: Claim) -> bool:
    after = text[low.at + 1 : low.at + 1 + _NOUN]
    subject = whole.lead.subject[-2:]
    if after[:1] in ("", "。", ",", ";"):
        # 共派驻队员252名,每村至少派驻3名: the verb alone says of what.
        return low.gap[-2:] in whole.gap
    return len(subject) == 2 and (subject in after or (bool(name) and name[-2:] in after))


_NOUN = 12
