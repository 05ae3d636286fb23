"""How a workbook shows a number: 千分位, 0.0%, and what else decides which digits are seen."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache, lru_cache
from typing import NamedTuple

from checker.patterns import compiled

_GENERAL_DIGITS = 11


def shown(value: object, number_format: str) -> str:
    """Return ``value`` as its cell shows it in ``number_format``."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, number_format or "General")
    if isinstance(value, dt.datetime):
        return value.strftime("%Y-%m-%d" if value.time() == dt.time() else "%Y-%m-%d %H:%M")
    if isinstance(value, dt.date):
        return value.isoformat()
    return str(value)


class _Section(NamedTuple):
    """What a section of a format makes of a number; ``digits`` is empty where it shows none."""

    before: str
    digits: str
    after: str
    scale: Decimal

    def text(self, number: Decimal) -> str:
        whole, _, part = self.digits.partition(".")
        rounded = _rounded(number * self.scale, len(part), part.count("0"), "," in whole)
        return f"{self.before}{rounded}{self.after}"


def _number(value: float, number_format: str) -> str:
    try:
        exact = Decimal(repr(value))
    except InvalidOperation:
        return str(value)
    if not exact.is_finite():
        return str(value)
    section, signed = _section(number_format, (exact > 0) - (exact < 0))
    if section is None:
        return _plain(Decimal(f"{value:.{_GENERAL_DIGITS}g}"))
    if not section.digits:
        return section.before
    return section.text(abs(exact) if signed else exact)


@cache
def _digits() -> re.Pattern[str]:
    return compiled(r"(?P<digits>[0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?)(?P<thousands>,*)")


@lru_cache(maxsize=512)
def _section(number_format: str, sign: int) -> tuple[_Section | None, bool]:
    """The section of the format for numbers of a ``sign``, and whether it shows that of its own.

    None stands for a format that shows a number as it is.
    """
    sections = re.sub(r"\[[^\]]*\]", "", number_format).split(";")
    signed = sign < 0 and len(sections) > 1
    section = sections[1 if signed else 2 if sign == 0 and len(sections) > 2 else 0]
    if section == "General" or "@" in section:
        return None, signed
    pattern = _digits().search(_without_words(section))
    if pattern is None:
        return _Section(_words(section), "", "", Decimal(1)), signed
    scale = Decimal(100) ** section.count("%") / Decimal(1000) ** len(pattern["thousands"])
    before, after = _around(section, pattern)
    return _Section(before, pattern["digits"], after, scale), signed


def _without_words(section: str) -> str:
    """The section with blanks for its quoted words, escapes and paddings; same length."""
    return re.sub(r'"[^"]*"|\\.|_.|\*.', lambda m: " " * len(m[0]), section)


def _words(section: str) -> str:
    """What a section shows beside digits."""
    text = re.sub(r"_.|\*.", "", section)
    return re.sub(r'"([^"]*)"|\\(.)|[?#]', lambda m: m[1] or m[2] or "", text).strip()


def _around(section: str, pattern: re.Match[str]) -> tuple[str, str]:
    return _words(section[: pattern.start()]), _words(section[pattern.end() :])


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
