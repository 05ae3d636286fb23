"""Figures spread over others: 每亩300元, 户均3.6人, 每千人3.2名, 4982元/平方米."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from checker.claim.model import Claim, Role, place_of
from checker.claim.naming import common_words
from checker.claim.passage import Passage, Passages
from checker.claim.reading.cues import ON_TOP
from checker.patterns import compiled
from checker.quantity.units import dimension, ratio

WHOLES = frozenset({Role.LEVEL, Role.END, Role.PLAN})
"""What can be a total or a count that a figure is spread over."""
YIELDS = ("亩产", "单产", "亩产量", "亩均产量")
"""Yields per mu, whose noun is both 每 and 亩."""
_SCALES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 10**8}
_NOUN = 14


class Spread(NamedTuple):
    """How a figure is spread: ``of`` is the dimension of its total and ``unit`` its own unit.

    ``per`` is the unit that it is per, ``times`` how many of them (1000 for 每千人).
    """

    of: str
    unit: str
    per: str
    times: int = 1
    tacit: bool = False
    """True where no word tells the unit (单产), and only counts in it will do."""

    def rate(self, whole: Claim, count: Claim) -> Fraction | None:
        """What ``whole`` ÷ ``count`` is multiplied by to be in this unit; None where none fits."""
        again = whole.dimension == f"{self.of}次"
        over = Fraction(1) if again else ratio(whole.quantity.unit, self.unit)
        under = Fraction(1)
        if self.tacit and self.per not in (count.quantity.unit or ""):
            return None
        if count.dimension == dimension(self.per):
            under = ratio(self.per, count.quantity.unit) or Fraction(0)
        return over * under * self.times if over and under else None


def spread_of(claim: Claim) -> Spread | None:
    """Read how the figure is spread; None for one that is not."""
    kind, quantity = claim.dimension, claim.quantity
    if kind is None:
        return None
    unit = quantity.reading.unit or ""
    if "/" in unit:
        over, _, under = unit.partition("/")
        of = dimension(over)
        return None if of is None or "/" in under else Spread(of, over, *_scaled(under))
    per = quantity.per or ("亩" if _per_mu(claim.lead.subject) else _each(claim))
    tacit = claim.lead.subject.endswith("单产")
    return Spread(kind, unit, *_scaled(per), tacit) if per else None


def _each(claim: Claim) -> str | None:
    """个 of 平均每个车间吸纳▯: what is counted has a name behind its unit."""
    if "平均每" not in claim.gap or claim.role not in (Role.LEVEL, Role.AVERAGE):
        return None
    match = _each_of().search(claim.gap)
    return None if match is None else match[1] or match[2]


@cache
def _each_of() -> re.Pattern[str]:
    return compiled(
        "平均每(?:([个家所座名处条])[\u4e00-\u9fff]{2,8}|([起件宗例次批台套口眼艘架匹箱]))$"
    )


def _per_mu(subject: str) -> bool:
    """亩产, 亩产干菜, 亩租金: of each mu, with no 每 or 均."""
    words = subject.rpartition("亩")[2] if "亩" in subject else ""
    told = 0 < len(words) < _SHORT and words.startswith(_OF_MU) and not words.startswith("产量")
    return told or subject.endswith(YIELDS)


_SHORT = 6
_OF_MU = ("产", "租金", "收入", "纯收", "效益", "收益", "增收")


def is_yield(subject: str) -> bool:
    """True for 亩产, behind which a crop may stand (亩产皮棉▯)."""
    return subject.endswith(YIELDS) or subject.startswith(("亩产", "平均亩产"))


def bears(land: Claim) -> bool:
    """False for land of which the crop that a yield is of need not cover all."""
    return not any(word in land.gap for word in _OF_ALL_CROPS)


_OF_ALL_CROPS = ("灌溉", "总播种", "垦殖", "总面积")


def _scaled(per: str) -> tuple[str, int]:
    times = 1
    while len(per) > 1 and per[0] in _SCALES:
        times *= _SCALES[per[0]]
        per = per[1:]
    return per, times


def counts_of(per: str, claims: Sequence[Claim], passage: Passage) -> list[Claim]:
    """The counts among ``claims`` of what a figure is per: 500户, or 186个行政村 for 村均."""
    kind = dimension(per)
    found = [c for c in claims if kind and c.dimension == kind and _whole(c)]
    if not found:
        # 场次 are 场, 人次 are 人, and 户均 is said of firms as well.
        also = (f"{per}次", "家") if per == "户" else (f"{per}次",)
        found = [c for c in claims if c.dimension in also and _whole(c)]
    return found or [
        c
        for c in claims
        if c.quantity.unit in ("个", "家", "所")
        and _whole(c)
        and per in passage.words(c.at + 1, c.at + _NOUN).partition(",")[0]
    ]


def totals_of(kind: str, claims: Sequence[Claim], change: bool = False) -> list[Claim]:
    """The totals of dimension ``kind`` among ``claims``; the changes in total if ``change``."""
    if change:
        return [c for c in claims if c.dimension == kind and c.role is Role.CHANGE and _own(c)]
    return [c for c in claims if c.dimension == kind and _whole(c)]


def _whole(claim: Claim) -> bool:
    """False for a figure that is itself an average (每人平均二点八亩), or a share's 面值."""
    return claim.role in WHOLES and _own(claim)


def _own(claim: Claim) -> bool:
    gap = claim.gap
    return "均" not in gap.replace("均价", "") and "每" not in gap and "面值" not in gap


def constants(rate: Fraction) -> tuple[int, ...]:
    """A conversion as the whole numbers to multiply and to divide by, without useless ones."""
    if rate == 1:
        return ()
    return (rate.numerator,) if rate.denominator == 1 else (rate.numerator, rate.denominator)


LIVING = ("人", "户")
"""What a profile of a place counts that an average may be per."""
_PROFILE = 15
"""Sentences before an average in which a profile of a place tells how many live there."""
_LIVE = ("人口", "共", "农户", "户数", "总户", "住户")


def named_total(mean: Claim, spread: Spread, passages: Passages) -> Claim | None:
    """The nearest total before the average that bears its name: 总收入71.32万元 … 人均总收入."""
    named = mean_name(mean)
    first = max(0, mean.sentence - _LEAD)
    near = [c for one in passages.sentences[first : mean.sentence + 1] for c in one.claims]
    totals = totals_of(spread.of, [c for c in near if c.at < mean.at])[::-1]
    if not named:
        # 林地8190亩,人均5亩: of the figure right before.
        return totals[0] if totals and totals[0].sentence == mean.sentence else None
    bearing = [c for c in totals if named in c.gap] if len(named) > 1 else []
    return next(iter(bearing or [c for c in totals if common_words(named, c.gap, 2)]), None)


_LEAD = 5


def population(mean: Claim, spread: Spread, passages: Passages) -> list[Claim]:
    """The counts of people or households around, one for each value."""
    found: dict[Decimal | None, Claim] = {}
    kind = dimension(spread.per)
    first = max(0, mean.sentence - _PROFILE)
    for sentence in passages.sentences[first : mean.sentence + _LEAD]:
        words = ""
        for claim in sentence.claims:
            # The second of a pair (共426户1638人) is said of by the words before the first.
            words = claim.gap or words
            live = claim.dimension == kind and any(word in words for word in _LIVE)
            if live and claim.role is Role.LEVEL:
                found.setdefault(claim.value, claim)
    return list(found.values())


def last_alike(claims: Sequence[Claim], mean: Claim) -> int:
    """Where the item of ``mean`` begins: behind the last average of its kind.

    Not behind the one right before it that is of the same total: 户均2160元,人均720元.
    """
    last = len(claims) - 1
    if last >= 0 and (before := spread_of(claims[last])) is not None:
        spread = spread_of(mean)
        of_one = mean_name(mean) == mean_name(claims[last])
        if of_one and spread is not None and spread.per != before.per:
            last -= 1
    for k in range(last, -1, -1):
        if claims[k].quantity.unit == mean.quantity.unit and spread_of(claims[k]) is not None:
            return k + 1
    return 0


def unlisted(claims: Sequence[Claim], passage: Passage) -> Sequence[Claim]:
    """The claims without the items of a list whose total is among them."""
    items = {
        part.at
        for listing in passage.sentence.listings
        if listing.total in claims
        for part in listing.parts
    }
    return tuple(c for c in claims if c.at not in items) if items else claims


def own_item(claims: Sequence[Claim]) -> Sequence[Claim]:
    """The claims before the last one, back to the semicolon that sets its item off."""
    for k in range(len(claims) - 1, -1, -1):
        if ";" in claims[k].gap:
            return claims[k:-1]
    return claims[:-1]


def told_apart(whole: Claim, count: Claim, own: Sequence[Claim]) -> bool:
    """True where the count is of the average's own item and the total of the one before.

    That item has its own average already: 均价8200元/㎡,金额6.1亿元;上周成交930㎡,均价8100元/㎡.
    """
    return bool(own) and whole.at < own[0].at <= count.at


def prices_next(
    whole: Claim, count: Claim, mean: Claim, here: Sequence[Claim], passage: Passage
) -> bool:
    """True for 每 of the next item: 椅240把,每把320元,计76800元,桌120张,每张650元,计78000元.

    So it is behind a semicolon, and behind an item of a list (其中名优茶36吨,产值…,每公斤▯).
    """
    if "均" in mean.gap or mean.quantity.per is None:
        return False
    own = own_item((*here, mean))
    if ";" in mean.gap or (own and told_apart(whole, count, own)):
        return True
    others = [c for c in here if c.dimension == count.dimension and c is not whole]
    if any(c.role in WHOLES and count.at < c.at < mean.at for c in others):
        return True
    behind = passage.later(place_of(mean, passage.sentence.claims))[:1]
    paid = any(c.dimension == whole.dimension and "其中" not in c.gap for c in behind)
    return paid and whole.at < count.at


def is_mean(claim: Claim) -> bool:
    """True for an average of a total, false for a change, a standard or an extreme."""
    if claim.quantity.per:
        if claim.quantity.approx in _LIMITS and "均" not in claim.gap:
            return False
        known = claim.role in (Role.AVERAGE, Role.CHANGE)
        return known and not any(word in claim.gap for word in _NO_MEAN)
    return claim.role in (Role.LEVEL, Role.AVERAGE) and (
        "均" in claim.gap[-_CUE:]
        or "平均每" in claim.gap
        or claim.lead.subject.endswith(("单价", *YIELDS))
    )


_CUE = 6
_NO_MEAN = ("纯收入", "可支配", "年", "月", "标准", "累计", *ON_TOP)
_LIMITS = ("more_than", "less_than", "at_least", "at_most")
"""每村至少3名 says what each has at least, not how many there are on average."""


def same_thing(mean: Claim, whole: Claim, passage: Passage) -> bool:
    """False where the average names a thing that the total does not (投入资金, 户均补助).

    9000千瓦光伏电站建设项目 is a name: what stands in it need not be the total of what follows.
    """
    if _project().match(passage.words(whole.at + 1, whole.at + _SAID)):
        return False
    named = mean_name(mean)
    if "均" not in mean.gap and mean.quantity.per and whole.quantity.unit != mean.quantity.unit:
        # 占地30亩,建猪舍12栋,每栋1000平方米: of another thing, or it would be in one unit.
        return False
    if "/" in (mean.quantity.unit or "") or "均" not in mean.gap or len(named) < 2:
        return True
    if named in YIELDS and whole.gap[-_CUE:].rstrip("量为达到").endswith("产"):
        # 总产66万公斤,平均亩产550公斤.
        return True
    before = passage.words(max(passage.sentence.start, whole.at - _SAID), whole.at)
    behind = passage.words(whole.at + 1, whole.at + _SAID).partition(",")[0]
    spent = named.endswith(_SPENT) and "旅游" in before
    return spent or common_words(named, before, 2) or common_words(named, behind, 2)


def mean_name(mean: Claim) -> str:
    """What an average says that it is of (补助 of 户均补助); empty for a bare 户均, 平均每户."""
    rest = mean.gap.rpartition("均")[2]
    return rest.removeprefix("每").removeprefix(mean.quantity.per or "").strip(_COPULAS)


_SPENT = ("消费", "花费")
"""What visitors spend is a place's 旅游收入."""
_COPULAS = "为达到约有可是:"
_SAID = 16


@cache
def _project() -> re.Pattern[str]:
    return compiled("[\\u4e00-\\u9fff]+(?:项目|工程)")


def divided(
    spread: Spread, claims: Sequence[Claim], passage: Passage, change: bool
) -> tuple[Claim, Claim] | None:
    """The one total and the one count, or None where either is missing or doubtful."""
    counts = counts_of(spread.per, claims, passage)
    totals = totals_of(spread.of, claims, change)
    # 丢球超过30个的球队: what tells which ones are meant is no total.
    apart = [c for c in totals if c.quantity.approx in _LIMITS]
    totals = [c for c in totals if c not in apart or passage.words(c.at + 1, c.at + 2) != "的"]
    if spread.times > 1:
        # 每千人, 每万人 mean the people who live there: 职工1730.4万人 are not they.
        counts = [c for c in counts if _residents(c)]
        totals = [c for c in totals if c not in counts]
    if len(counts) != 1 or len(totals) != 1 or counts[0] is totals[0]:
        return None
    return totals[0], counts[0]


def _residents(count: Claim) -> bool:
    subject = count.lead.subject
    return not subject or any(word in subject for word in ("人口", "常住", "户籍", "总人"))


def side_by_side(whole: Claim, count: Claim, last: Claim) -> bool:
    """1126户、5405万元,户均贷款…: the two figures before a mean are its own, whatever its name."""
    first, second = sorted((whole, count), key=lambda claim: claim.at)
    return second is last and second.gap in ("", "、") and second.at - first.at < _PAIR


_PAIR = 3
