"""What the lexer remembers of a spelling that means the same wherever it stands."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache

from checker.quantity import cues, joins
from checker.quantity.model import MEASURED, Approx, Reading
from checker.quantity.numerals import DIGITS, LONGEST
from checker.quantity.reading import KINDS, SPELLING, arabic, read, scaled_digits
from checker.quantity.units import goes_on

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BEHIND = (
    _LETTERS | joins.CONNECT | (cues.AFTER_BEGINS - frozenset("(含或有挂")) | frozenset("/半会全")
)
"""What behind a figure may change what it means."""
_DATE_GOES_ON = (
    _LETTERS
    | joins.CONNECT
    | frozenset("/0123456789一二三四五六七八九十元底末初中上下前份、度代均")
)
CELL_ENDS = frozenset("\t\n")
_UNIT_GOES_ON = {"成": frozenset(DIGITS), "升": frozenset("0123456789")}
"""What behind these units tells of another figure: 三成一, 2升10降3平."""
_NOTHING: frozenset[str] = frozenset()
_ONE = Decimal(1)
_new = tuple.__new__

_Meaning = tuple[Reading, frozenset[str], Approx | None, str | None]
Entry = tuple[Reading, frozenset[str], Approx | None, str | None, str]
"""What a spelling means, the characters behind it that may change that, its limit and its word;
last the spelling itself, for all figures that are written so."""


@lru_cache(maxsize=1 << 14)
def entry_of(spelling: str, size: int) -> Entry | None:
    """Return the entry of an Arabic figure that means the same wherever it stands, or None.

    The unit stands behind the first ``size`` characters of the ``spelling``. Reports share most of
    their spellings (2020年, 3个), hence the memo.
    """
    number, unit = spelling[:size], spelling[size:]
    found = None if number[0] > "9" or unit == "点" else _meaning(number, unit)
    return None if found is None else (*found, spelling)


def _meaning(number: str, unit: str) -> _Meaning | None:
    kind, name, stop = _unit(unit)
    if number.isdigit():
        if len(number) > 1 and (number[0] == "0" or len(number) > LONGEST):
            return None
        value, step = Decimal(number), _ONE
    else:
        scaled = scaled_digits(number)
        if scaled is None:
            return _vague(number, unit, stop)
        value, step = scaled
    if kind is not None:
        reading = _new(Reading, (kind, value, None, None, step, name, None, (), True))
        return reading, stop, None, None
    if unit not in KINDS:
        return _date(number, unit)
    found = arabic(number, unit)
    if found is None or found[0] != "date" or unit not in ("年", "月", "日", "年度"):
        return None
    return found, _DATE_GOES_ON, None, None


def _date(number: str, unit: str) -> _Meaning | None:
    """Return the meaning of a date of several parts (2021年11月30日, 6月份)."""
    if len(number) > 4 or not number.isdigit():
        return None
    digits = number.isascii() and (unit[0] == "年") == (len(number) == 4)
    if not digits:
        return None
    return Reading("date", unit=unit[0], parts=(Decimal(number),)), _DATE_GOES_ON, None, None


def _vague(number: str, unit: str, stop: frozenset[str]) -> _Meaning | None:
    """Return the meaning of ``150多名``."""
    if "分之" in number:
        return None
    reading = read(number, unit)
    if reading is None or reading.value is None or reading.kind not in MEASURED:
        return None
    if reading.approx is None:
        return reading, stop, None, None
    return reading, stop, reading.approx, next(char for char in "多余几来数" if char in number)


@cache
def _unit(unit: str) -> tuple[str | None, str, frozenset[str]]:
    """Return the kind that the unit gives a figure (None for times), its name, and the stops."""
    kind = KINDS.get(unit, "quantity") if unit in KINDS or unit[0] not in "年月" else None
    stops = _BEHIND | goes_on(unit) | _UNIT_GOES_ON.get(unit, _NOTHING)
    return kind if kind in MEASURED else None, SPELLING.get(unit, unit), stops


@lru_cache(maxsize=1 << 14)
def cell(number: str) -> Entry | None:
    """Return the entry of a number that fills a cell; None where it may be a year or a code."""
    if number.isdigit() and (number[0] == "0" or 3 < len(number) != 5):
        return None
    reading = arabic(number, None)
    return None if reading is None else (reading, _NOTHING, None, None, number)


@cache
def listed(number: str) -> Entry | None:
    """Return the entry of a list's number (一是, 二、, （3））; None where it is none."""
    if number.isascii():
        value = Decimal(number) if number.isdigit() else None
    else:
        value = Decimal(10) if number == "十" else Decimal(DIGITS.get(number, 0))
    if not value:
        return None
    reading = Reading("ordinal", value, digits=number.isascii())
    return reading, _NOTHING, None, None, number
