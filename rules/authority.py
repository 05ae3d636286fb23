"""Authority: figures that somebody has published, and a document that states them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.claim.model import Claim, Role
from checker.claim.passage import Passages
from checker.finding import Level
from checker.quantity.model import Quantity
from checker.quantity.units import ratio
from checker.relation.alike import converted
from checker.relation.joins import operand
from checker.relation.model import Operand, Relation, Tie
from checker.rule import Bad, Good, Rule

if TYPE_CHECKING:
    from checker.claim.across.known import Fact, Known

_TABLE = """指标,时期,范围,数值,来源
常住人口,2023年,全县,31.24万人,统计公报
粮食产量,2023年,,18.65万吨,统计年鉴
地区生产总值增速,2023年,全县,5.2%,统计公报
行政村,,,186个,民政局
"""


class FigureNotAsPublished(Rule):
    """与权威数据不符。

    检查什么：设置里的 `authority` 指定一张表，写明指标、时期、范围、数值、来源；文中同一指标、
    同一时期、同一范围的数应与表中一致，单位不同的换算后再比，只差舍入的不报。例句用的是这样一张表：2023年全县常住人口31.24万人，
    2023年粮食产量18.65万吨，2023年全县地区生产总值增速5.2%，行政村186个。

    为什么：引用的统计数据常常抄错，或者用了初步核算数。

    何时不报：没有指定表；名称不同（同一指标的不同名称见设置 `indicators`）；时期或范围不同；
    “去年”“其中”“累计”等说的不是这个时期的这个数。

    怎么改：按权威数据改，或者写明来源和口径。
    """

    level = Level.WARNING
    settled = True
    message = {
        "zh": "{stated}与权威数据不符，应为{computed}（{source}）",
        "en": "{stated} is not as published: {computed} ({source})",
    }
    good = (
        Good("2023年末，全县常住人口31.2万人。", "只差舍入"),
        Good("2022年，全县常住人口31.65万人。", "另一年"),
        Good("2023年，东乡常住人口4.26万人。", "另一个范围"),
        Good("2023年，粮食产量18.65万吨，比上年增长1.3%。"),
        Good("2023年，全县地区生产总值86.5亿元，增长5.2%。"),
    )
    bad = (
        Bad("2023年，全县常住人口«32.14万人»。", "31.24万人"),
        Bad("一、农业\n2023年，我县农业稳中有进，粮食产量达到«185600吨»。", "186500"),
        Bad("2023年，全县地区生产总值86.5亿元，增长«5.6%»。", "5.2%"),
        Bad("全县共有行政村«168个»。", "186"),
    )

    def __init__(self, known: Known | None = None) -> None:
        """Know nothing, or what a table says."""
        self._known = known

    def knowing(self, known: Known) -> FigureNotAsPublished:
        """这条规则，按指定的表"""
        return FigureNotAsPublished(known)

    def shown(self) -> FigureNotAsPublished:
        """这条规则，按例句所用的表"""
        from checker.claim.across.known import Known, table_of

        return FigureNotAsPublished(Known.of(table_of(_TABLE)))

    def survey(self, passages: Passages) -> Iterator[Tie]:
        """文中的数与表中同一指标、时期、范围的数"""
        if self._known is None:
            return
        from checker.claim.across.known import stated

        for fact, claim in stated(passages, self._known):
            there = _converted(fact.quantity, claim.quantity)
            if there is not None:
                yield Tie((Operand("authority", there, path=fact.path), _told(claim)))

    def expect(self, published: Any) -> Any:
        """表中的数"""
        return published

    def says(self, relation: Relation) -> dict[str, str]:
        """所引的是表的哪一行"""
        first = relation.operands[0]
        fact = self._fact(first.path, first.quantity.start)
        return {"source": f"{fact.path}:{fact.row} {fact.words}" if fact else first.path}

    def _fact(self, path: str, start: int) -> Fact | None:
        groups = self._known.named.values() if self._known else ()
        facts = (fact for group in groups for fact in group)
        return next((f for f in facts if (f.path, f.quantity.start) == (path, start)), None)


def _told(claim: Claim) -> Operand:
    told = operand("stated", claim)
    return told if claim.role is Role.RATE else told._replace(sign=1)


def _converted(figure: Quantity, like: Quantity) -> Quantity | None:
    """The figure with its value in the unit of another; None where that cannot be done."""
    times = ratio(figure.unit, like.unit)
    if times is None or figure.value is None:
        return None
    return figure if times == 1 else converted(figure, like.unit, times)
