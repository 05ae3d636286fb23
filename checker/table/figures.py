"""What one cell holds: a figure, nothing, a dash that stands for nothing, or words."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from checker.document.table import Cell
from checker.quantity._units import COUNTED
from checker.quantity.model import Kind, Quantity, Reading

_WIDE = {ord(wide): chr(ord(wide) - 0xFEE0) for wide in "０１２３４５６７８９．，％（）－＋"}
_SIGNS: dict[int, str] = {**_WIDE, **dict.fromkeys(map(ord, "−﹣‑"), "-")}
_DASHES = frozenset("-—–―－─…/\\.·*×")
_NOTHING = frozenset({"无", "不适用", "NA", "N/A", "n/a", "#N/A", "#DIV/0!"})
_EXACT_UP_TO = 28
_LAST = frozenset("0123456789%‰)元倍点")
_DIGITS = frozenset("0123456789")


def plain(text: str) -> str:
    """Return ``text`` without blanks, its digits and signs half-width."""
    if text.isascii() and text.isprintable() and " " not in text:
        return text
    return "".join(text.split()).translate(_SIGNS)


def is_nil(text: str) -> bool:
    """Whether a cell says that there is no figure: a dash, dots, 无."""
    bare = plain(text)
    return bool(bare) and (_DASHES.issuperset(bare) or bare in _NOTHING)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(
        r"(?P<bracket>\()?[▲△↑]?(?P<sign>[-+▼↓])?[¥$]?"
        r"(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|(?:0|[1-9][0-9]*)(?:\.[0-9]+)?"
        r"|\.[0-9]+)(?(bracket)\))(?P<unit>%|‰|个百分点|倍|元|万元|亿元)?"
    )


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(r"[-0-9.,%()]*[0-9][-0-9.,%()]*")


def is_broken(text: str) -> bool:
    """Whether a cell holds digits that are no one number: two figures glued together."""
    bare = plain(text)
    if not bare or bare[-1] not in _LAST or bare[:1] > "9":
        return False
    digits = sum(char in _DIGITS for char in bare)
    return digits > 3 and _glued().fullmatch(bare) is not None and figure_of(bare) is None


def figure_of(text: str) -> re.Match[str] | None:
    """Match a cell that holds one figure and nothing else; None for a code, a year, words."""
    bare = plain(text)
    if not bare or bare[-1] not in _LAST or len(bare) > _EXACT_UP_TO:
        return None
    return _number().fullmatch(bare)


def quantity_of(cell: Cell, source: str, unit: str, percent: bool) -> Quantity | None:
    """Return the figure of ``cell`` as printed, in the unit of its column; None where none stands.

    The value is the printed number: sums and quotients of one table need no scale. Only a counting
    unit without a scale (人, 户) is kept, for whole numbers of it are exact.
    """
    found = figure_of(cell.text)
    if found is None:
        return None
    digits = found["number"].replace(",", "")
    value = Decimal(digits)
    if found["bracket"] or (found["sign"] or "+") in "-▼↓":
        value = -value
    point = digits.find(".")
    step = Decimal(1).scaleb(point - len(digits) + 1) if point >= 0 else Decimal(1)
    kind: Kind = "quantity"
    name: str | None = unit if unit in COUNTED else None
    if found["unit"] == "倍":
        kind, name = "multiple", "倍"
    elif found["unit"] in ("%", "‰") or (percent and not found["unit"]):
        kind, name = "percent", found["unit"] or "%"
    reading = Reading(kind, value, None, None, step, name)
    text = source[cell.start : cell.end]
    return Quantity(cell.start, cell.end, text, reading, cell.start, cell.end)


def exact(figure: Quantity) -> Quantity:
    """Return ``figure`` as a count, which no rounding has touched."""
    return figure._replace(reading=figure.reading._replace(resolution=None))
