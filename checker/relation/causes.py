"""Likely causes: named only where one makes the broken relation hold and no other of its kind does.

Four kinds: the arithmetic of a common mistake (a rule's ``slips``), rounding twice, 万 written for
亿 or the other way round, and a slip of the pen (``checker.quantity.edits``), named only where
chance alone would hardly offer one that fits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any, NamedTuple

from checker.quantity.edits import (
    Edits,
    doubled_digit,
    dropped_digit,
    other_digit,
    swapped_digits,
)
from checker.quantity.interval import USUAL
from checker.quantity.model import Quantity
from checker.relation.culprits import Culprit
from checker.relation.inverse import with_quantity
from checker.relation.judge import fits, judge, printed_values, result_of, scale_of
from checker.relation.mends import Mend, chance, gap_of, mends, openings
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
        "unconverted": {
            "zh": "换了单位，没有换算",
            "en": "the unit was changed, the number was not",
        },
        "ten-times": {
            "zh": "多写了一位，大了十倍",
            "en": "a digit too many: ten times too large",
        },
        "a-tenth": {
            "zh": "少写了一位，小了十倍",
            "en": "a digit too few: ten times too small",
        },
        "a-thousand-times": {
            "zh": "大了一千倍",
            "en": "a thousand times too large",
        },
        "a-thousandth": {
            "zh": "小了一千倍",
            "en": "a thousand times too small",
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
        "points-as-percent": {
            "zh": "这是两个比率之差，单位是百分点",
            "en": "this is the difference of two rates: percentage points",
        },
        "scale": {
            "zh": "“{written}”疑为“{likely}”：万、亿写错",
            "en": "{written} is probably {likely}: 万 for 亿 or the other way round",
        },
        "swapped": {
            "zh": "“{written}”疑为“{likely}”：相邻两个数字颠倒",
            "en": "{written} is probably {likely}: two neighbouring digits swapped",
        },
        "dropped": {
            "zh": "“{written}”疑为“{likely}”：漏写一位数字",
            "en": "{written} is probably {likely}: a digit was left out",
        },
        "doubled": {
            "zh": "“{written}”疑为“{likely}”：一位数字写了两遍",
            "en": "{written} is probably {likely}: a digit was written twice",
        },
        "digit": {
            "zh": "“{written}”疑为“{likely}”：写错一位数字",
            "en": "{written} is probably {likely}: one digit is wrong",
        },
        "rounded-twice": {
            "zh": "连续舍入：应由原数一次舍入（GB/T 8170-2008 3.3）",
            "en": "rounded twice over; round the exact value once (GB/T 8170-2008 3.3)",
        },
        "rounded-otherwise": {
            "zh": "四舍五入可得此数，但设置规定的修约方式是{rounding}",
            "en": "it was rounded half up, but the settings ask for {rounding}",
        },
        "culprit": {
            "zh": "“{written}”疑为“{likely}”：只改这一个数，{count}处不符就都相符",
            "en": "{written} is probably {likely}: this one change mends all {count} mismatches",
        },
        "culprit-open": {
            "zh": "疑为“{written}”有误：只改这一个数，{count}处不符就都能相符",
            "en": "{written} is probably wrong: a change of it alone mends all {count} mismatches",
        },
    }
)
_SCALE = Decimal(10_000)
_HOLDS = ("consistent", "rounding")
_PENS: tuple[tuple[Fraction, tuple[tuple[str, Edits], ...]], ...] = (
    (Fraction(1, 8), (("swapped", swapped_digits),)),
    (Fraction(1, 20), (("digit", other_digit),)),
    (Fraction(1, 20), (("dropped", dropped_digit), ("doubled", doubled_digit))),
)
"""Slips of the pen with the chance above which one that mends says nothing.

Where one of a group mends, those of the next groups are not looked at. A gap that nine divides is
the classic sign of a swap.
"""


class _Slip(NamedTuple):
    """A law with the arithmetic of a mistake in place of its own."""

    name: str
    compare: Comparison
    yields_ratio: bool
    law: Any

    def expect(self, *terms: Any) -> Any:
        return self.law(*terms)


def cause_of(relation: Relation, slips: Mapping[str, Any]) -> dict[str, str] | None:
    """The cause that mends ``relation``, in both languages; None where none or several do."""
    if relation.compare != "equal" or (relation.verdict == "undecided" and relation.near is None):
        return None
    law, tie = relation.law, Tie(relation.operands, constants=relation.constants)
    rounding = relation.conventions.rounding
    if rounding != USUAL.rounding and fits(law, tie):
        return _filled("rounded-otherwise", rounding=rounding)
    for key, expect in slips.items():
        slip = _Slip(law.name, law.compare, law.yields_ratio, expect)
        if fits(slip, tie, relation.conventions):
            return CAUSES[key]
    if _rounded_twice(relation):
        return CAUSES["rounded-twice"]
    scaled = [
        Mend(operand.quantity, changed)
        for k, operand in enumerate(relation.operands)
        if not operand.path
        for changed in _scaled(operand.quantity)
        if _verdict(law, with_quantity(relation.operands, k, changed), relation) in _HOLDS
    ]
    return _told("scale", *scaled[0]) if len(scaled) == 1 else _of_the_pen(relation)


def blamed(culprit: Culprit) -> dict[str, str]:
    """What is said of a figure that is to blame for several relations, in both languages."""
    key = "culprit-open" if culprit.likely is None else "culprit"
    return _told(key, culprit.written, culprit.likely or culprit.written, culprit.mended)


def _told(key: str, written: Quantity, likely: Quantity, count: int = 1) -> dict[str, str]:
    words = {"written": "".join(written.text.split()), "likely": likely.text, "count": count}
    return _filled(key, **words)


def _filled(key: str, **words: object) -> dict[str, str]:
    return {language: text.format_map(words) for language, text in CAUSES[key].items()}


def _of_the_pen(relation: Relation) -> dict[str, str] | None:
    """The one slip of its kind that mends, unless there are so many that chance offers one."""
    tie = Tie(relation.operands, constants=relation.constants)
    gap = gap_of(relation.law, tie)
    if gap is None or not gap.size:
        return None
    open_to = openings(relation.law, tie)
    for telling, group in _PENS:
        found = [
            (slip, key, mend)
            for key, slip in group
            for mend in mends(relation.law, tie, slip, relation.conventions, open_to)
        ]
        if found:
            slip, key, mend = found[0]
            known = len(found) == 1 and chance(relation.law, tie, slip, gap) < telling
            return _told(key, *mend) if known else None
    return None


def _rounded_twice(relation: Relation) -> bool:
    """97.46 → 97.5 → 98: the exact result rounded to one digit more, and that once again."""
    stated = relation.operands[-1]
    step, values = stated.quantity.resolution, printed_values(relation.operands)
    if values is None or not step:
        return False
    point = result_of(relation.law, values, relation.constants, scale_of(relation.law, stated))
    if point is None:
        return False
    once, finer = _rounded(point, step), _rounded(point, step / 10)
    return once != abs(values[-1]) == _rounded(finer, step) and point * values[-1] > 0


def _rounded(value: Decimal, step: Decimal) -> Decimal:
    return (abs(value) / step).to_integral_value(ROUND_HALF_UP) * step


def _verdict(law: Arithmetic, operands: Sequence[Operand], broken: Relation) -> str:
    """What the judge says of other operands, or by another law, as it judged ``broken``."""
    tie = Tie(tuple(operands), constants=broken.constants)
    relation = judge(law, tie, broken.conventions)
    return "" if relation is None else relation.verdict


def _scaled(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with 亿 for 万, or 万 for 亿."""
    pairs = (("万", "亿"), ("萬", "億"))
    for one, other in (*pairs, *(pair[::-1] for pair in pairs)):
        factor = _SCALE if one in "万萬" else 1 / _SCALE
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
