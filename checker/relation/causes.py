"""Likely causes: one is named only when it makes the broken relation hold, and no other does.

Three kinds: the arithmetic of a common mistake (a rule's ``slips``), 万 written for 亿 or the other
way round, and two neighbouring digits of one figure swapped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from checker.quantity.model import Quantity
from checker.relation.judge import judge
from checker.relation.model import Arithmetic, Comparison, Operand, Relation, Tie

CAUSES: Mapping[str, dict[str, str]] = MappingProxyType(
    {
        "divided-by-new": {
            "zh": "增减额除的是本期数，应除以上期数",
            "en": "the change was divided by the new figure instead of the old one",
        },
        "to-read-as-by": {
            "zh": "把“增长到”的倍数当成了“增长了”的倍数",
            "en": "the ratio of the two figures was given as the increase",
        },
        "by-read-as-to": {
            "zh": "把“增长了”的倍数当成了“增长到”的倍数",
            "en": "the increase was given as the ratio of the two figures",
        },
        "one-step-more": {
            "zh": "年均增速多算了一年",
            "en": "the mean rate was worked out over one year too many",
        },
        "one-step-fewer": {
            "zh": "年均增速少算了一年",
            "en": "the mean rate was worked out over one year too few",
        },
        "one-year-more": {
            "zh": "年数多算了一年",
            "en": "one year too many was counted",
        },
        "one-year-fewer": {
            "zh": "年数少算了一年",
            "en": "one year too few was counted",
        },
        "arithmetic-mean": {
            "zh": "把总增幅除以年数当成了年均增速",
            "en": "the whole growth was divided by the years instead of taking the root",
        },
        "inverted": {
            "zh": "分子、分母颠倒",
            "en": "numerator and denominator are the wrong way round",
        },
        "relative-for-points": {
            "zh": "写的是相对变化的百分数，不是百分点",
            "en": "a relative change was given, not percentage points",
        },
        "scale": {
            "zh": "“{written}”疑为“{likely}”：万、亿写错",
            "en": "{written} is probably {likely}: 万 for 亿 or the other way round",
        },
        "swapped": {
            "zh": "“{written}”疑为“{likely}”：相邻两个数字颠倒",
            "en": "{written} is probably {likely}: two neighbouring digits swapped",
        },
    }
)
_SCALE = Decimal(10_000)
_HOLDS = ("consistent", "rounding")


@dataclass(frozen=True, slots=True)
class _Slip:
    """A law with the arithmetic of a mistake in place of its own."""

    name: str
    compare: Comparison
    yields_ratio: bool
    law: Any

    def expect(self, *terms: Any) -> Any:
        return self.law(*terms)


def cause_of(relation: Relation, slips: Mapping[str, Any]) -> dict[str, str] | None:
    """The one cause that mends ``relation``, in both languages; None where none or several do."""
    if relation.compare != "equal" or relation.verdict != "inconsistent":
        return None
    law = relation.law
    for key, expect in slips.items():
        slip = _Slip(law.name, law.compare, law.yields_ratio, expect)
        if _verdict(slip, relation.operands, relation.constants) == "consistent":
            return CAUSES[key]
    for key, changes, enough in (
        ("scale", _scaled, _HOLDS),
        ("swapped", _swapped, _HOLDS[:1]),
    ):
        mends = [
            (operand.quantity, changed)
            for k, operand in enumerate(relation.operands)
            for changed in changes(operand.quantity)
            if _verdict(law, _with(relation.operands, k, changed), relation.constants) in enough
        ]
        if len(mends) == 1:
            return _told(key, *mends[0])
    return None


def _told(key: str, written: Quantity, likely: Quantity) -> dict[str, str]:
    words = {"written": "".join(written.text.split()), "likely": likely.text}
    return {language: text.format_map(words) for language, text in CAUSES[key].items()}


def _verdict(law: Arithmetic, operands: Sequence[Operand], constants: tuple[int, ...]) -> str:
    relation = judge(law, Tie(tuple(operands), constants=constants))
    return "" if relation is None else relation.verdict


def _with(operands: Sequence[Operand], k: int, quantity: Quantity) -> tuple[Operand, ...]:
    changed = operands[k]._replace(quantity=quantity)
    return (*operands[:k], changed, *operands[k + 1 :])


def _scaled(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with 亿 for 万, or 万 for 亿."""
    for one, other, factor in (("万", "亿", _SCALE), ("亿", "万", 1 / _SCALE)):
        if quantity.text.count(one) == 1 and other not in quantity.text:
            yield _rewritten(quantity, quantity.text.replace(one, other), factor)


def _rewritten(quantity: Quantity, text: str, factor: Decimal) -> Quantity:
    reading = quantity.reading
    value, resolution = reading.value, reading.resolution
    scaled = reading._replace(
        value=None if value is None else value * factor,
        resolution=None if resolution is None else resolution * factor,
    )
    return quantity._replace(text=text, reading=scaled)


def _swapped(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with two neighbouring digits swapped, each pair in turn."""
    from checker.quantity.api import parse_quantity

    text = "".join(quantity.text.split())
    for match in re.finditer(r"(?=([0-9])([.,]?)([0-9]))", text):
        first, point, second = match.groups()
        if first == second or point or (match.start() == 0 and second == "0"):
            continue
        at = match.start()
        other = parse_quantity(text[:at] + second + first + text[at + 2 :])
        if other is not None and other.value is not None:
            yield quantity._replace(text=other.text, reading=other.reading)
