"""How a workbook shows a number: 千分位, 0.0%, and what else decides which digits are seen."""

from __future__ import annotations

import datetime as dt
import operator
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import NamedTuple

from checker.patterns import compiled

_GENERAL_DIGITS = 11


CHINESE = {
    **dict.fromkeys((27, 36, 50, 52, 57), 'yyyy"年"m"月"'),
    **dict.fromkeys((28, 29, 51, 53, 54, 58), 'm"月"d"日"'),
    31: 'yyyy"年"m"月"d"日"',
}
"""Formats of dates that a Chinese Excel names by their numbers alone."""


def shown(value: object, number_format: str) -> str:
    """Return ``value`` as its cell shows it in ``number_format``."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, number_format or "General")
    if isinstance(value, dt.datetime):
        if value.time() != dt.time():
            return value.strftime("%Y-%m-%d %H:%M")
        value = value.date()
    if isinstance(value, dt.date):
        return _date(value, number_format)
    return str(value)


def _date(value: dt.date, number_format: str) -> str:
    """The date as a format with 年 or 月 has it; any other date by itself."""
    if "年" not in number_format and "月" not in number_format:
        return value.isoformat()
    parts = {"y": value.year, "m": value.month, "d": value.day}
    words = _words(re.sub(r"\[[^\]]*\]", "", number_format).partition(";")[0])
    return re.sub(r"([ymd])\1*", lambda m: str(parts[m[1]]).zfill(min(len(m[0]), 2)), words)


class _Section(NamedTuple):
    r"""What a section of a format makes of a number; ``digits`` is empty where it shows none.

    ``inner`` is written before the last ``tail`` digits: 0\.0, shows thousands as 万.
    """

    before: str
    digits: str
    after: str
    scale: Decimal = Decimal(1)
    inner: str = ""
    tail: int = 0

    def text(self, number: Decimal) -> str:
        """Return what is shown of ``number``."""
        if "E" in self.digits:
            return f"{self.before}{number:.{self.tail}E}{self.after}"
        whole, _, part = self.digits.partition(".")
        text = _rounded(number * self.scale, len(part), part.count("0"), "," in whole)
        least = whole.count("0")
        sign, text = text[: text.startswith("-")], text.removeprefix("-")
        if least == 0 and text.partition(".")[0] == "0":
            text = text[1:]
        elif "," not in whole:
            head, point, rest = text.partition(".")
            text = head.zfill(least) + point + rest
        if self.tail:
            text = text.zfill(self.tail + 1)
            text = text[: -self.tail] + self.inner + text[-self.tail :]
        return f"{sign}{self.before}{text}{self.after}"


def _number(value: float, number_format: str) -> str:
    try:
        exact = Decimal(repr(value))
    except InvalidOperation:
        return str(value)
    if not exact.is_finite():
        return str(value)
    section, signed = _chosen(number_format, exact)
    if section is None:
        return _plain(Decimal(f"{value:.{_GENERAL_DIGITS}g}"))
    if not section.digits:
        return section.before
    return section.text(abs(exact) if signed else exact)


def _chosen(number_format: str, value: Decimal) -> tuple[_Section | None, bool]:
    """The section of the format for ``value``, and whether it shows the sign of its own."""
    sections = _sections(number_format)
    if any(condition for condition, _ in sections):
        for condition, section in sections:
            if condition is None or _HOLDS[condition[0]](value, condition[1]):
                return section, False
        return None, False
    signed = value < 0 and len(sections) > 1
    return sections[1 if signed else 2 if value == 0 and len(sections) > 2 else 0][1], signed


_HOLDS: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
    "=": operator.eq, "<>": operator.ne,
}  # fmt: skip
_Condition = tuple[str, Decimal]


@lru_cache(maxsize=512)
def _sections(number_format: str) -> tuple[tuple[_Condition | None, _Section | None], ...]:
    """The sections of a format with their conditions; None shows a number as it is."""
    found: list[tuple[_Condition | None, _Section | None]] = []
    for section in re.split(r';(?=(?:[^"]*"[^"]*")*[^"]*$)', number_format):
        said = re.search(r"\[(<>|[<>]?=|[<>])(-?\d+(?:\.\d+)?)\]", section)
        condition = (said[1], Decimal(said[2])) if said else None
        found.append((condition, _section(re.sub(r"\[[^\]]*\]", "", section))))
    return tuple(found)


@cache
def _digits() -> re.Pattern[str]:
    return compiled(
        r"(?P<digits>[0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?)(?:(?P<inner> +)(?P<tail>[0#?]+))?"
        r"(?P<power>E[+-]0+)?(?P<thousands>,*)"
    )


def _section(section: str) -> _Section | None:
    masked = _without_words(section)
    if section == "General" or "@" in masked or re.search(r"[#?0] *[/] *[#?0-9]", masked):
        return None
    pattern = _digits().search(masked)
    if pattern is None:
        return _Section(_words(section), "", "")
    digits, tail = pattern["digits"], 0
    inner = _words(section[slice(*pattern.span("inner"))]) if pattern["inner"] else ""
    if pattern["power"]:
        digits, tail = "E", len(digits.partition(".")[2])
    elif inner and "." not in digits:
        digits, tail = digits + pattern["tail"], len(pattern["tail"])
    scale = Decimal(100) ** masked.count("%") / Decimal(1000) ** len(pattern["thousands"])
    before, after = _words(section[: pattern.start()]), _words(section[pattern.end() :])
    return _Section(before, digits, after, scale, inner, tail)


def _without_words(section: str) -> str:
    """The section with blanks for its quoted words, escapes and paddings; same length."""
    return re.sub(r'"[^"]*"|[\\!].|_.|\*.', lambda m: " " * len(m[0]), section)


def _words(section: str) -> str:
    """What a section shows beside digits."""
    text = re.sub(r"_.|\*.", "", section)
    return re.sub(r'"([^"]*)"|[\\!](.)|[?#]', lambda m: m[1] or m[2] or "", text).strip()


def _rounded(number: Decimal, places: int, least: int, grouped: bool) -> str:
    text = f"{number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):{',' if grouped else ''}f}"
    if least < places:
        whole, _, part = text.partition(".")
        kept = part[:least] + part[least:].rstrip("0")
        text = f"{whole}.{kept}" if kept else whole
    return text


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
