"""The skeleton: the text with each figure replaced by one private-use character of its class.

``增长▯`` or ``占▮的▯`` then match whatever the digits, units and spelling were.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.document.model import View
from checker.quantity.model import Quantity
from checker.quantity.units import factor

AMOUNT = "\ue000"
PERCENT = "\ue001"
POINT = "\ue002"
MULTIPLE = "\ue003"
RANGE = "\ue004"
RATIOS = "\ue005"
DATE = "\ue006"
DURATION = "\ue007"
ORDINAL = "\ue008"
MEASURES = AMOUNT + PERCENT + POINT + MULTIPLE + RANGE + RATIOS
PROPORTIONS = frozenset((PERCENT, MULTIPLE))
"""What a figure can be of another."""
FIGURES = MEASURES + DATE + DURATION + ORDINAL

_VALUED = AMOUNT + PERCENT + POINT + MULTIPLE
_CLASS = {
    "quantity": AMOUNT,
    "percent": PERCENT,
    "fraction": PERCENT,
    "percent_point": POINT,
    "multiple": MULTIPLE,
    "range": RANGE,
    "date": DATE,
    "duration": DURATION,
    "ordinal": ORDINAL,
}


class Skeleton(NamedTuple):
    """``text`` and, for each figure replaced in it, its quantity and its offset in ``text``."""

    text: str
    quantities: tuple[Quantity, ...]
    at: tuple[int, ...]


def weave(view: View, quantities: Sequence[Quantity]) -> Skeleton:
    """Replace every dated, ranked or measured figure of ``view``; slogans, codes, names stay."""
    source, marks = view.text, _CLASS
    pieces: list[str] = []
    kept: list[Quantity] = []
    at: list[int] = []
    done = length = 0
    for quantity in quantities:
        reading, start = quantity.reading, quantity.at
        mark = marks.get(reading.kind)
        if start < done:
            continue
        if mark is None:
            if source.startswith("]", quantity.upto) and source.startswith("[", start - 1, start):
                # 常住人口[2]: the number of a note is no part of the name that it stands behind.
                pieces.append(source[done : start - 1])
                length += start - 1 - done
                done = quantity.upto + 1
            continue
        if mark == ORDINAL:
            if _names(source, quantity):
                continue
        elif reading.value is None and mark in _VALUED:
            mark = RATIOS
        elif mark == POINT and reading.unit != "个百分点":
            quantity = _in_percent_points(quantity, kept)
        pieces.append(source[done:start])
        pieces.append(mark)
        kept.append(quantity)
        length += start - done
        at.append(length)
        length += 1
        done = quantity.upto
    pieces.append(source[done:])
    return Skeleton("".join(pieces), tuple(kept), tuple(at))


def _in_percent_points(points: Quantity, before: Sequence[Quantity]) -> Quantity:
    """Points of a thousandth or a basis point as percentage points, beside a rate in %.

    由2.1%降到1.8%,降3个千分点. Rates in ‰ differ by 千分点 as they stand.
    """
    reading = points.reading
    rate = next((one.unit for one in reversed(before) if one.kind == "percent"), None)
    if reading.value is None or not (rate == "%" or reading.unit == "个基点"):
        return points
    exact = factor(reading.unit or "")
    scale = Decimal(exact.numerator) / exact.denominator
    step = None if reading.resolution is None else reading.resolution * scale
    there = reading._replace(value=reading.value * scale, resolution=step, unit="个百分点")
    return points._replace(reading=there)


def _names(text: str, ordinal: Quantity) -> bool:
    """Whether an ordinal belongs to the name of a survey: 比第六次全国人口普查的3.1人减少."""
    return ordinal.reading.unit == "次" and "普查" in text[ordinal.upto : ordinal.upto + _NAME]


_NAME = 8
