"""Structure: what a region's product or people are made up of, by the definition of the rate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from checker.claim.model import STANDING, Claim, Role, Trait
from checker.claim.passage import Passage
from checker.quantity.model import Quantity
from checker.relation.algebra import total
from checker.relation.joins import operand
from checker.relation.model import Operand, Tie
from checker.rule import Bad, Good, Rule

_REACH = 4
_INDUSTRY = "产业增加值"
_BEFORE = ("上年", "去年", "由", "从", "修订", "核实")


class StructureNotFromValues(Rule):
    """三次产业结构与增加值不符。

    检查什么：“三次产业结构为9.6:41.2:49.2”与前文三次产业的增加值：每一项应当等于该产业增加值占三项之和的比重。

    为什么：增加值更新了，结构沿用了上年的数。

    何时不报：相差不超过一个末位（三项凑足100%时，有一项要让出舍入的差额）；写的是上年的结构；前文的增加值不是正好三个。

    怎么改：按提示的算式重算，或者核对增加值。
    """

    needs: ClassVar[int] = Trait.COMPOSED
    message = {
        "zh": "结构中的{stated}与增加值不符，应为{computed}",
        "en": "{stated} in the structure does not follow from the values added: {computed}",
    }
    good = (
        Good(
            "第一产业增加值48亿元，增长3%；第二产业增加值206亿元，增长5%；"
            "第三产业增加值246亿元，增长6%。三次产业结构为9.6:41.2:49.2。"
        ),
        Good(
            "第一产业增加值48亿元；第二产业增加值206亿元；第三产业增加值246亿元。"
            "三次产业结构为9.6:41.3:49.1。",
            "凑足100%",
        ),
    )
    bad = (
        Bad(
            "第一产业增加值48亿元，增长3%；第二产业增加值206亿元，增长5%；"
            "第三产业增加值246亿元，增长6%。三次产业结构为9.6:«44.2»:46.2。",
            "41.2",
        ),
        Bad(
            "第一产业增加值48亿元，第二产业增加值206亿元，第三产业增加值246亿元，"
            "三次产业比重为9.6:«39.2»:51.2。",
            "41.2",
        ),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """a:b:c 的构成，与前文三次产业的增加值"""
        claims = passage.sentence.claims
        for k, first in enumerate(claims[:-2]):
            shares = claims[k : k + 3]
            if shares[1].gap == shares[2].gap == ":" and "产业" in first.gap:
                if not any(word in first.gap for word in _BEFORE):
                    yield from _structure(_values(passage, first), shares)
                return

    def expect(self, part: Any, *others: Any) -> Any:
        """该产业 ÷ 三项之和 × 100"""
        return part / total((part, *others)) * 100


def _values(passage: Passage, share: Claim) -> list[Claim]:
    """The values added of the industries before the structure, in order."""
    found = [
        claim
        for sentence in (*reversed(list(passage.before(_REACH))), passage.sentence)
        for claim in sentence.claims
        if claim.role in STANDING
        and claim.lead.subject.endswith(_INDUSTRY)
        and claim.at < share.at
        and claim.dimension == "人民币"
    ]
    return found if len(found) == 3 else []


def _structure(values: Sequence[Claim], shares: Sequence[Claim]) -> Iterator[Tie]:
    """A tie for each industry up to the first that does not fit: one wrong figure moves others."""
    amounts, stated = _numbers(values), _numbers(shares)
    if len(amounts) == len(stated) == len(values) and abs(sum(stated, Decimal(0)) - 100) <= 1:
        for k, part in enumerate(values):
            others = [operand("other", value) for value in values if value is not part]
            share = _eased(shares[k].quantity)
            yield Tie((operand("part", part), *others, Operand("share", share)))
            gap = abs(amounts[k] * 100 / sum(amounts, Decimal(0)) - stated[k])
            if gap > (shares[k].quantity.resolution or 1):
                return


def _numbers(claims: Sequence[Claim]) -> list[Decimal]:
    return [claim.value for claim in claims if claim.value]


def _eased(share: Quantity) -> Quantity:
    """The share with twice its step: one of the three takes up what rounding leaves of 100."""
    reading = share.reading
    step = reading.resolution or Decimal(1)
    return share._replace(reading=reading._replace(resolution=step * 2, unit=None))


class UrbanRateNotFromPopulation(Rule):
    """城镇化率与人口数不符。

    检查什么：城镇化率应当等于同一处写明的城镇常住人口除以常住人口。

    为什么：人口数更新了，城镇化率没有更新。

    何时不报：附近没有这两个数，或者不止一个；城镇化率写的是户籍人口的。

    怎么改：按提示的算式重算。
    """

    needs: ClassVar[int] = Trait.NAMED_RATE
    yields_ratio = True
    message = {
        "zh": "城镇化率{stated}与人口数不符，应为{computed}",
        "en": "the urban share {stated} does not follow from the population: {computed}",
    }
    good = (
        Good("年末全县常住人口52.4万人，其中城镇常住人口31.7万人，城镇化率60.5%。"),
        Good("年末全县户籍人口60.3万人，其中城镇人口31.7万人，户籍城镇化率48%。", "户籍人口"),
    )
    bad = (
        Bad("年末全县常住人口52.4万人，其中城镇常住人口31.7万人，城镇化率«65.5%»。", "60.5%"),
        Bad("年末常住人口83.6万人，其中：城镇人口46.1万人。常住人口城镇化率为«51.5%»。", "55.14%"),
    )

    def find(self, passage: Passage) -> Iterator[Tie]:
        """城镇化率，及附近唯一的常住人口与城镇人口"""
        for rate in passage.sentence.claims:
            if rate.lead.subject.endswith("城镇化率") and rate.role is Role.LEVEL:
                people = [
                    claim
                    for sentence in (passage.sentence, *passage.before(2))
                    for claim in sentence.claims
                    if claim.role in STANDING and claim.dimension == "人" and claim.at < rate.at
                ]
                towns = [c for c in people if c.lead.subject.endswith(_TOWNS)]
                whole = [c for c in people if _is_all(c)]
                if len(towns) == len(whole) == 1 and "户籍" not in rate.lead.subject:
                    yield Tie(
                        (
                            operand("whole", whole[0]),
                            operand("part", towns[0]),
                            operand("share", rate),
                        )
                    )

    def expect(self, whole: Any, part: Any) -> Any:
        """城镇人口 ÷ 常住人口"""
        return part / whole


_TOWNS = ("城镇常住人口", "城镇人口", "居住在城镇的人口")


def _is_all(claim: Claim) -> bool:
    name = claim.lead.subject
    return name.endswith(("常住人口", "常住总人口")) and not any(k in name for k in "镇乡农村")
