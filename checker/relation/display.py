"""How the arithmetic of a relation is written out: in the stated figure's own unit and scale."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

from checker.quantity.dates import written
from checker.quantity.interval import MODES
from checker.relation.algebra import Formula, Interval
from checker.relation.judge import NO_QUOTIENT, computed_interval, printed_result, scale_of
from checker.relation.model import Operand, Relation

SIGNS = {"at_most": "≤", "at_least": "≥", "equal": "="}
"""How a comparison is written."""
_HYPHENS = frozenset("-－﹣–")
"""What stands in texts where a minus sign is meant."""
_LARGE = (("万亿", Decimal(10**12)), ("亿", Decimal(10**8)), ("万", Decimal(10**4)))
_MORE_DIGITS = 1


def stated_text(operand: Operand) -> str:
    """The figure as it stands in the text, signed where the words lower it."""
    text = _flat(operand.quantity.text) + operand.unit
    if text[:1] in _HYPHENS:
        text = f"−{text[1:]}"
    return f"−{text}" if operand.sign < 0 else text


def computed_text(relation: Relation) -> str:
    """``16.22% [15.71%, 16.75%]``: the value from the printed figures and its bounds."""
    interval = recomputed(relation)
    if interval is None:
        return ""
    stated = relation.operands[-1]
    first = relation.operands[0]
    if (
        stated.quantity.kind == "date"
        and first is not stated
        and stated_text(first) == stated_text(stated)
    ):
        # A date is the same or it is not: there is nothing to work out.
        return stated_text(first)
    point = _point(relation)
    low, high = (_written(x, stated) for x in (interval.low, interval.high))
    bounds = low if low == high else f"[{low}, {high}]"
    if point is None:
        return bounds
    value = _written(point, stated)
    return value if bounds == value else f"{value} {bounds}"


def formula_text(relation: Relation) -> str:
    """``120万元 ÷ (860万元 − 120万元) = 16.22%``; empty where nothing can be computed."""
    interval = recomputed(relation)
    if interval is None:
        return ""
    law, operands = relation.law, relation.operands
    terms = [_term(operand) for operand in operands[:-1]]
    left = Formula.of(law.expect(*terms, *relation.constants))
    if relation.compare != "equal":
        return f"{stated_text(operands[-1])} {_compared(relation)} {left.text}"
    unequal = "≠" if relation.verdict == "inconsistent" else "="
    if left.text == stated_text(operands[0]) or len(operands) == 1:
        # Nothing to work out: the two figures should just be the same.
        return f"{stated_text(operands[-1])} {unequal} {left.text}"
    point = _point(relation)
    if point is not None and left.text == str(point):
        # What the text shows is counted: 四项 are told of three that are listed.
        stated = operands[-1]
        value = stated.quantity.value
        told = stated_text(stated) if value is None else _written(value, stated)
        return f"{told} {unequal} {_written(point, stated)}"
    right = (
        f"[{_written(interval.low, operands[-1])}, {_written(interval.high, operands[-1])}]"
        if point is None
        else _written(point, operands[-1])
    )
    return f"{left.text} = {right}"


def difference_text(relation: Relation) -> str | None:
    """Stated less recomputed, signed, in the stated figure's unit; None where there is no value."""
    point = _point(relation)
    stated = relation.operands[-1]
    value = stated.quantity.value
    if point is None or value is None or stated.quantity.unit in ("星期", "月日", "年月日"):
        return None
    gap = (value if stated.sign > 0 else -value) - point
    text = _written(abs(gap), stated)
    if text.endswith("%"):
        text = f"{text.removesuffix('%')}个百分点"
    return f"{'−' if gap < 0 else '+'}{text}"


def _compared(relation: Relation) -> str:
    holds = relation.verdict != "inconsistent"
    sign = SIGNS[relation.compare]
    return sign if holds else {"≤": ">", "≥": "<"}[sign]


def recomputed(relation: Relation) -> Interval | None:
    """All results that the figures can give as the house rounds; None where there is none."""
    scale, conventions = scale_of(relation.law, relation.operands[-1]), relation.conventions
    mode = MODES[conventions.rounding][0]
    try:
        return computed_interval(
            relation.law, relation.operands, relation.constants, scale, mode, conventions
        )
    except NO_QUOTIENT:
        return None


def _point(relation: Relation) -> Decimal | None:
    scale = scale_of(relation.law, relation.operands[-1])
    return printed_result(relation.law, relation.operands, relation.constants, scale)


def _term(operand: Operand) -> Formula:
    return Formula(stated_text(operand))


def _flat(text: str) -> str:
    return "".join(text.split())


def _written(value: Decimal, operand: Operand) -> str:
    """``value`` in the scale and unit of ``operand``, with one digit more than it prints."""
    like, text = operand.quantity, operand.quantity.text + operand.unit
    if value.is_infinite():
        return "∞" if value > 0 else "−∞"
    if like.kind == "date":
        return written(value, like.unit)
    # A count of figures (two of 3万元 and 5万元) is in no scale of theirs.
    counted = like.unit == "个" and not set(text) & _PIECES
    name, scale = ("", Decimal(1)) if counted else _scale(text)
    resolution = (like.resolution or Decimal(1)) / scale
    places = Decimal(1).scaleb(resolution.adjusted() - _MORE_DIGITS)
    shown = _plain((value / scale).quantize(places, ROUND_HALF_EVEN), resolution)
    unit = like.unit or ""
    if unit == "%" and not any(sign in text for sign in "%％百"):
        unit = ""
    return f"{shown}{name}{unit}"


_PIECES = frozenset("个個")


def _plain(number: Decimal, resolution: Decimal) -> str:
    """Trailing zeros beyond the printed digits go; a minus is a real minus sign."""
    least = max(0, -resolution.adjusted())
    text = f"{number:f}"
    if "." in text:
        whole, digits = text.split(".")
        digits = digits.rstrip("0").ljust(least, "0")
        text = f"{whole}.{digits}" if digits else whole
    return text.replace("-", "−")


def _scale(text: str) -> tuple[str, Decimal]:
    text = text.replace("萬", "万").replace("億", "亿")
    for name, scale in _LARGE:
        if name in text:
            return name, scale
    return "", Decimal(1)
