"""How a workbook shows a number: 千分位, 0.0%, and what else decides which digits are seen."""

from __future__ import annotations

import datetime as dt
import re
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache

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


def _number(value: float, number_format: str) -> str:
    try:
        exact = Decimal(repr(value))
    except InvalidOperation:
        return str(value)
    if not exact.is_finite():
        return str(value)
    section, signed = _section(number_format, exact)
    if section == "General" or "@" in section:
        return _plain(Decimal(f"{value:.{_GENERAL_DIGITS}g}"))
    pattern = _digits().search(_without_words(section))
    if pattern is None:
        return _words(section)
    number = abs(exact) if signed else exact
    number *= Decimal(100) ** section.count("%")
    number /= Decimal(1000) ** len(pattern["thousands"])
    whole, _, part = pattern["digits"].partition(".")
    text = _rounded(number, len(part), part.count("0"), "," in whole)
    before, after = _around(section, pattern)
    return f"{before}{text}{after}"


@cache
def _digits() -> re.Pattern[str]:
    return compiled(r"(?P<digits>[0#?](?:[0#?,]*[0#?])?(?:\.[0#?]*)?)(?P<thousands>,*)")


def _section(number_format: str, value: Decimal) -> tuple[str, bool]:
    """The part of the format for ``value``, and whether it shows the sign of its own."""
    sections = re.sub(r"\[[^\]]*\]", "", number_format).split(";")
    if value < 0 and len(sections) > 1:
        return sections[1], True
    if value == 0 and len(sections) > 2:
        return sections[2], False
    return sections[0], False


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
