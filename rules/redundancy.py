"""Wording: what is said twice beside a figure, and a sign that one item of a list lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.rule import Bad, Good
from checker.wording import Edit, Flaw, Spot, WordingRule


class PerSaidTwice(WordingRule):
    """“均”与“每”重叠。

    检查什么：“年均每年”“每户户均”“时速每小时80公里”“时速80公里/小时”“平均每户都”。

    为什么：“年均”就是每年平均，“时速”就是每小时；一层意思说了两遍。“平均”是总起来说，“都”是逐个说，两者冲突。

    何时不报：“人均每年”“户均每月”是两层意思。

    怎么改：只留一个：年均增长5%，时速80公里，平均每户增收800元。
    """

    basis = "编校惯例：平均、每不重叠"
    marks = "均时"
    beside = "每|速|(?<=每户户均)|(?<=每人人均)|(?<=每年年均)"
    message = {
        "zh": "“{text}”里一层意思说了两遍",
        "en": "“{text}” says the same twice",
    }
    good = (
        Good("五年来产量年均增长5%。"),
        Good("人均每年增收800元。", "人均、每年是两层意思"),
        Good("列车时速80公里。"),
        Good("平均每户增收800元。"),
    )
    bad = (
        Bad("五年来产量«年均每年»增长5%。", "年均"),
        Bad("新村«每户户均»住房120平方米。", "户均"),
        Bad("货车«时速每小时80公里»。", "时速80公里"),
        Bad("货车«时速达80公里/小时»。", "时速达80公里"),
        Bad("«平均每户都»增收800元。", "平均每户"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """一层意思两遍的词"""
        found = _twice().search(spot.text, max(0, spot.at - 3), spot.at + 24)
        if found is not None and found.start() <= spot.at:
            (first, last) = next(span for span in found.regs[1:] if span[0] >= 0)
            yield Flaw(found.start(), found.end(), (Edit(first, last),))


@cache
def _twice() -> re.Pattern[str]:
    """Matches what says it twice; the group that takes part is what can go."""
    mean = "|".join(f"{base}均(每{base})" for base in "年月户人亩村")
    each = "|".join(f"(每{base}){base}均" for base in "年户人")
    return compiled(
        rf"{mean}|日均(每[天日])|{each}"
        r"|时速[^,。;\n0-9]{0,3}?(每小时)[^,。;\n0-9]{0,2}[0-9.]+(?:公里|千米)"
        r"|时速[^,。;\n0-9]{0,4}[0-9.]+(?:公里|千米)(每小时|/小时|/h)"
        r"|平均每(?:个)?(?:[户人亩村]|名[^,。]{1,3})(都)"
    )


class PercentLeftOut(WordingRule):
    """并列的百分数漏了百分号。

    检查什么：“占1.03%、占76.23、占5.33%”：用词相同的相邻两项，一项是百分数，一项没有百分号。

    为什么：漏写百分号，这一项就成了另一种数。

    何时不报：“占比分别为1.03、76.23和5.33%”一类各项共用一个百分号的；两项的用词不同。

    怎么改：每一项都写百分号。
    """

    basis = "GB/T 15835-2011 5.1.3（附加符号省略不得造成歧义）"
    marks = "占长降升"
    beside = r"[0-9]+(?:\.[0-9]+)?[、,;。]"
    message = {
        "zh": "“{text}”与相邻的一项相比漏了百分号",
        "en": "“{text}” lacks the per cent sign that the item beside it has",
    }
    good = (
        Good("粮食占1.03%、蔬菜占76.23%、果树占5.33%。"),
        Good("粮食、蔬菜、果树占比分别为1.03、76.23和5.33%。", "共用一个百分号"),
        Good("粮食增长1.1%，价格指数为102.3，收入增长2.2%。", "用词不同"),
        Good("粮食增长1.1%，蔬菜增长2.2万吨。", "有单位"),
    )
    bad = (
        Bad("粮食占1.03%、蔬菜占«76.23»、果树占5.33%。", "76.23%"),
        Bad("工业增长5.1%，农业增长«3.2»，服务业增长6.4%。", "3.2%"),
        Bad("蔬菜占«23.5»，果树占76.5%。", "23.5%"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """与相邻的百分数用词相同的数"""
        figure = spot.figure
        if figure.unit is None and figure.kind == "quantity" and figure.at == spot.at + 1:
            near = spot.page.figures[max(0, spot.place - 1) : spot.place + 2]
            if any(other.unit == "%" and _alike(spot, other) for other in near):
                yield Flaw(figure.at, figure.upto, (Edit(figure.upto, figure.upto, "%"),))


def _alike(spot: Spot, other: Quantity) -> bool:
    """Whether the item beside has the same verb, and nothing but its name parts the two."""
    first, second = sorted((spot.figure, other), key=lambda figure: figure.at)
    same = spot.sign(other.at - 1) == spot.text[spot.at]
    return same and _apart(spot.text[first.upto : second.at])


def _apart(gap: str) -> bool:
    """Whether the words between two items part them and bring nothing but the next one."""
    return gap[0] in "、,;" and len(gap) < 16 and not set(gap[1:]) & set(",;。:")
