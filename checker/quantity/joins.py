"""Figures in company: ranges, shared units, ratios, and the chains of digits that are codes or dates."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from checker.quantity import words
from checker.quantity.grammar import DATE_UNITS, JOINS, date_tail, figures
from checker.quantity.model import Kind, Reading
from checker.quantity.reading import number_of, read as reading_of
from checker.quantity.units import unit_at

if TYPE_CHECKING:
    from checker.quantity.careful import Careful

CONNECT = frozenset("-–—~～至到")
ALONGSIDE = frozenset("、和与及或")
_BLANK = " \t\u3000\xa0"


# ----------------------------------------------------------------------- addresses and codes


@cache
def _address() -> re.Pattern[str]:
    return re.compile(r"(?:https?://|www\.)[!-~]+|[\w.-]+@[\w.-]+|[!-~]+\.(?:com|cn|org|net|html?)\b[!-~]*")


def addresses(text: str) -> tuple[int, ...]:
    """Return the edges (start, end, start, end …) of web and mail addresses."""
    if "www." not in text and "://" not in text and "@" not in text and ".htm" not in text:
        return ()
    return tuple(edge for found in _address().finditer(text) for edge in found.span())


def within(edges: tuple[int, ...], at: int) -> bool:
    """Whether ``at`` lies in one of the stretches that ``edges`` bound."""
    return bisect_right(edges, at) % 2 == 1


@cache
def _chain() -> re.Pattern[str]:
    """Digits chained by hyphens, dots, slashes or colons; the first group that matched says what."""
    year, two = "(?:19|20)[0-9]{2}", "[0-9]{1,2}"
    return re.compile(
        rf"({year}[-./]{two}[-./]{two}(?![0-9]){two}?(?: ?{two}:[0-9]{{2}}(?::[0-9]{{2}})?)?"
        rf"|{year}[-–—~]+(?:{year}|[0-9]{{2}})(?![0-9.%])年?)"
        rf"|([0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![0-9:.]))"
        rf"|([0-9]+(?:-[0-9]+){{2,}}|0[0-9]{{2,3}}-[0-9]{{7,8}}|[0-9]+(?:\.[0-9]+){{2,}}|[0-9]+[A-Za-z_][0-9A-Za-z_]*"
        rf"|[0-9]+(?:\+[0-9A-Za-z]+)+)"
    )


_ASCII_UNITS = re.compile(r"[0-9,.]+[A-Za-zμ]+[0-9]?(?![0-9A-Za-z])")


def code(text: str, start: int, before: str) -> tuple[int, Kind] | None:
    """Return (end, kind) where the digits at ``start`` are a date, a time or part of a code."""
    if before.isascii() and (before.isalpha() or before in "_#"):
        return _word_end(text, start), "code"
    if before in "-./" and start > 1 and text[start - 2].isascii() and text[start - 2].isalnum():
        return _word_end(text, start), "code"
    found = _chain().match(text, start)
    if found is None:
        return None
    if found[1]:
        return found.end(), "date"
    if found[2]:
        return (found.end(), "other") if _clock(found[2]) else None
    if "+" in found[3]:
        return found.end(), "idiom"
    if found[3][-1].isalpha() or "_" in found[3] or found[3].isalnum():
        digits = len(found[3]) - len(found[3].lstrip("0123456789"))
        if unit_at(text, start + digits) is not None and unit_at(text, start + digits) == found[3][digits:]:
            return None
    return found.end(), "code"


def _clock(text: str) -> bool:
    hours, minutes = text.split(":")[:2]
    return int(hours) < 25 and int(minutes) < 60


_WORD = re.compile(r"[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*")


def _word_end(text: str, start: int) -> int:
    found = _WORD.match(text, start)
    return start + 1 if found is None else found.end()


# ------------------------------------------------------------------------------ bare numbers


def line_start(text: str, at: int) -> bool:
    """Whether nothing but blanks and heading marks stand before ``at`` on its line."""
    while at and text[at - 1] in " \t\u3000\xa0#*>-":
        at -= 1
    return at == 0 or text[at - 1] in "\r\n"


def bare_kind(text: str, start: int, end: int, limited: bool) -> Kind | None:
    """Return what a number without a unit is where it measures nothing, else None."""
    before = text[start - 1] if start else "\n"
    after = text[end : end + 1]
    size = end - start
    whole = text[start:end].isdigit()
    if after in ".、)" and whole and size <= 3 and line_start(text, start):
        return "ordinal"
    if before == "(" and after == ")" and whole:
        if size <= 2:
            return "ordinal"
        return "date" if size == 4 and text[start] in "12" else "code" if size >= 6 else None
    if (before in "[〔" and after in "]〕") or (whole and size > 8):
        return "other" if size < 4 else "code"
    if before == "+" or after == "+":
        return "idiom"
    if whole and size > 1 and text[start] == "0":
        return "code"
    if words.quoted(text, start, end) or (not limited and words.code_beside(text, start, end)):
        return "code"
    if whole and after == "后" and size == 2 and text[start + 1] in "05":
        return "code"
    if line_start(text, start) and text[start:end].count(".") == 1 and _heading(text, end):
        return "ordinal"
    return None


def _heading(text: str, end: int) -> bool:
    return text[end : end + 1] in ("、", "\u3000") or (text[end : end + 1] == " " and text[end + 1 : end + 2] > "\u4dff")


def year_like(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year (在2020赛季, a table's column head)."""
    return end - start == 4 and text[start : start + 2] in ("19", "20") and text[start:end].isdigit()


def spelt_marker(text: str, start: int, end: int) -> int:
    """Return the end of a list marker in Chinese numerals (（一）, 一、, 一是), or 0."""
    after = text[end : end + 1]
    before = text[start - 1] if start else "\n"
    if before == "(" and after == ")" and end - start <= 3:
        return end
    if after in "、.．" and after and end - start <= 3 and line_start(text, start):
        return end + 1
    if after in ("是", "要", "靠") and end - start == 1 and before in "\n\r。;:,、()  \t“”!?\u3000":
        return end + 1 if after == "是" else 0
    return 0


def large(text: str, start: int, end: int) -> bool:
    """Whether a spelt-out number without a unit is a count all the same: 三千万农民."""
    raw = text[start:end]
    if not any(char in "万亿" for char in raw) or raw[0] in "百千万亿零〇○":
        return False
    after = text[end : end + 1]
    return "\u4e00" <= after <= "\u9fff" and after not in "里一分以之"


# ------------------------------------------------------------------------------------ ranges


def span(
    owner: Careful, start: int, middle: int, end: int, unit: str | None
) -> tuple[int, Reading] | None:
    """Return (end, reading) of the range that begins with the figure at ``start``, or None.

    A unit or a scale that stands once, behind the second number, is the first one's as well.
    """
    text = owner.text
    at = end
    if text.startswith("(含)", at):
        at += 3
    joint = JOINS.match(text, at)
    if joint is None:
        return None
    word = joint[0]
    if word in "到至" and start and text[start - 1] in "由":
        return None
    second = figures().match(text, joint.end())
    if second is None or second.start() == second.end():
        return None
    far = second.end()
    last_unit = unit_at(text, far)
    upto = far + len(last_unit or "")
    number, last = text[start:middle], second[0]
    if "分之" in number and "分之" not in last and last_unit is None:
        last = number.partition("分之")[0] + "分之" + last
    low, high = reading_of(number, unit or last_unit), reading_of(last, last_unit)
    if low is None or high is None or low.value is None or high.value is None:
        return _calendar_range(low, high, last_unit, upto, unit, text)
    if unit is not None and last_unit != unit and not (low.unit == high.unit):
        return None
    if unit is None and last_unit is None and not _plain_range(word, text, start, upto, low, high):
        return None
    if unit is None:
        low = _rescaled(number, last, low, high, last_unit)
    if low.value is None or low.value >= high.value:
        return None
    if last_unit in ("号", "版", "页", "届"):
        return upto, Reading("ordinal" if last_unit == "届" else "code")
    return upto, Reading(
        "range", None, low.value, high.value, high.resolution, high.unit, None, (), low.digits
    )


def _calendar_range(
    low: Reading | None, high: Reading | None, last_unit: str | None, upto: int, unit: str | None, text: str
) -> tuple[int, Reading] | None:
    """A range of months or years without the first unit (1—5月) is a date."""
    if low is None or high is None or high.kind != "date" or last_unit is None:
        return None
    if low.kind not in ("date", "quantity"):
        return None
    tail = date_tail(last_unit).match(text, upto) if last_unit in DATE_UNITS else None
    return (tail.end() if tail else upto), Reading("date", unit=last_unit, parts=low.parts + high.parts)


def _plain_range(word: str, text: str, start: int, upto: int, low: Reading, high: Reading) -> bool:
    """Two bare numbers make a range only where the words say so."""
    if low.kind == "percent" and high.kind == "percent":
        return True
    if not low.digits:
        return word in ("到", "至") and min(low.value or 0, high.value or 0) >= 10
    return word in ("到", "至", "~", "～") or text.startswith(("之间", "间"), upto)


def _rescaled(number: str, last: str, low: Reading, high: Reading, unit: str | None) -> Reading:
    """Give the first number the second one's scale where it has none of its own: 5到8万."""
    bare = last.rstrip("多余几百千万亿")
    scale = last[len(bare) :].strip("多余几")
    if not scale or number[-1] in "百千万亿" or low.value is None:
        return low
    top = number_of(bare)
    if top is None or top.value is None or low.value >= top.value:
        return low
    return reading_of(number + scale, unit) or low


def far_end(text: str, end: int) -> int:
    """Return the end of an ordinal's range (第3—5名), or ``end``."""
    joint = JOINS.match(text, end)
    if joint is None:
        return end
    second = figures().match(text, joint.end())
    if second is None:
        return end
    unit = unit_at(text, second.end())
    return second.end() + len(unit or "")


def date_range(text: str, end: int) -> int:
    """Return the end of a date that runs on (2016年至2018年), or ``end``."""
    joint = JOINS.match(text, end)
    if joint is None:
        return end
    second = figures().match(text, joint.end())
    if second is None:
        return end
    unit = unit_at(text, second.end())
    if unit not in DATE_UNITS:
        return end
    tail = date_tail(unit).match(text, second.end() + len(unit))
    return tail.end() if tail is not None else second.end() + len(unit)


# ---------------------------------------------------------------------- shared units, ratios


def shared(text: str, start: int, end: int) -> Reading | None:
    """Return the reading of a bare number whose unit stands behind a later one: 7.4、1.1个百分点."""
    at = end
    for _ in range(8):
        if text[at : at + 1] not in ALONGSIDE:
            return None
        at += 1
        if text[at : at + 1] == "-":
            at += 1
        found = figures().match(text, at)
        if found is None or not found[0][0].isascii():
            return None
        unit = unit_at(text, found.end())
        if unit is None:
            at = found.end()
            continue
        number = text[start:end]
        last = reading_of(found[0], unit)
        if last is None or last.kind in ("code", "other", "ordinal"):
            return None if last is None else Reading(last.kind, digits=True)
        if last.kind == "date":
            return Reading("date", unit=unit, parts=(Decimal(number.replace(",", "")),))
        mine = reading_of(number, unit)
        return None if mine is None else _near(number, found[0], mine, last, unit)
    return None


def _near(number: str, last: str, mine: Reading, other: Reading, unit: str) -> Reading:
    """Share the scale as well (3、5万元), unless the bare number is of the scaled one's own size."""
    bare = last.rstrip("百千万亿")
    scale = last[len(bare) :]
    if not scale or mine.value is None or other.value is None or mine.value * 100 > other.value:
        return mine
    return reading_of(number + scale, unit) or mine


_RATIO = re.compile(r"[0-9]+(?:\.[0-9]+)?(?::[0-9]+(?:\.[0-9]+)?)+(?![0-9])")
_OVER = re.compile(r"([0-9]{1,4})/([1-9][0-9]{0,3})(?![0-9/.])")


def ratio(text: str, start: int, end: int) -> tuple[int, list[tuple[int, int, Reading]]] | None:
    """Read ``3/4`` or ``2.5:36.7:60.7``; return (end, [(start, end, reading)]).

    Three or more members that make up a hundred are shares in per cent, a figure each; any other
    ratio is one figure with its members as ``parts``.
    """
    over = _OVER.match(text, start)
    if over is not None and Decimal(over[2]) > 1:
        top, bottom = Decimal(over[1]), Decimal(over[2])
        return over.end(), [(start, over.end(), Reading("fraction", top / bottom, parts=(top, bottom)))]
    found = _RATIO.match(text, start)
    if found is None:
        return None
    members = found[0].split(":")
    values = tuple(Decimal(member) for member in members)
    if len(values) > 2 and abs(sum(values) - 100) <= 1:
        out = []
        at = start
        for member in members:
            reading = reading_of(member, "%")
            if reading is not None:
                out.append((at, at + len(member), reading))
            at += len(member) + 1
        return found.end(), out
    return found.end(), [(start, found.end(), Reading("fraction", unit=None, parts=values))]


def negative(text: str, start: int, reading: Reading) -> bool:
    """Whether the sign before ``start`` is a minus and no hyphen."""
    sign, before = text[start - 1], text[start - 2] if start > 1 else "\n"
    if sign == "负":
        return before != "正"
    if before in _BLANK or before in "(,;:。、\r\n为是":
        return True
    rate = reading.kind in ("percent", "percent_point") or (
        reading.resolution is not None and reading.resolution < 1
    )
    return rate and "\u4e00" <= before <= "\u9fff"
