"""Digits that measure nothing: addresses, codes, clock times, list markers, years."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from checker.patterns import compiled
from checker.quantity.model import Kind

BLANK = " \t\u3000\xa0"
CLAUSE_BEGINS = frozenset('\n\r。;:,.!?、)”"“(' + BLANK)


_MARKS = ("www.", "://", "@", ".htm")
_PRINTED = compiled(r"[!-~]*")


def addresses(text: str) -> tuple[int, ...]:
    """Return the edges (start, end, start, end …) of the web and mail addresses in ``text``."""
    edges: list[int] = []
    for at in sorted(at for mark in _MARKS for at in places(text, mark)):
        if edges and at < edges[-1]:
            continue
        start = at
        while start and "!" <= text[start - 1] <= "~" and at - start < _LONGEST_ADDRESS:
            start -= 1
        end = _PRINTED.match(text, at).end()  # type: ignore[union-attr]
        edges += (start, end)
    return tuple(edges)


_LONGEST_ADDRESS = 200


def places(text: str, mark: str) -> list[int]:
    """Return every offset at which ``mark`` stands."""
    found = []
    at = text.find(mark)
    while at >= 0:
        found.append(at)
        at = text.find(mark, at + 1)
    return found


def within(edges: tuple[int, ...], at: int) -> int:
    """Return the end of the stretch in which ``at`` lies, 0 if it lies in none."""
    index = bisect_right(edges, at)
    return edges[index] if index % 2 else 0


@cache
def _chain() -> re.Pattern[str]:
    """Digits chained by hyphens, dots, slashes or colons; the group that matched says what."""
    year, two = "(?:19|20)[0-9]{2}", "[0-9]{1,2}"
    clock = f"{two}:[0-9]{{1,2}}(?::[0-9]{{1,2}})?"
    return compiled(
        rf"(?P<date>{year}[-./]{two}[-./]{two}(?![0-9])(?: ?{clock})?"
        rf"|{two}·{two}(?![0-9])"
        rf"|{year}[-–—~～/]{{1,2}}(?:{year}|[0-9]{{2}})(?![0-9.%])(?: ?年度?)?)"
        rf"|(?P<clock>{clock}(?![0-9:.]))|(?P<hour>{two}[时点](?:整|{two}分|半|许)?(?!代|间)|{two}[-—~一至]24时)"
        rf"|(?P<sum>[0-9]+(?:\+[0-9A-Za-z]+)+)"
        rf"|(?P<code>[0-9]+(?:-[0-9]+){{2,}}|0[0-9]{{2,3}}-[0-9]{{7,8}}|[0-9]+(?:\.[0-9]+){{2,}}"
        rf"|[0-9]{{2,6}}-(?:19|20)[0-9]{{2}}(?![0-9年])|[0-9]+×[0-9]+(?![0-9.])"
        rf"|[0-9]+-[0-9]{{3,}}号|1[3-9][0-9]{{9}}(?![0-9]))"
    )


_WORD = compiled(r"[0-9A-Za-z_]+(?:[-.][0-9A-Za-z_]+)*")
_RATIO_BEFORE = frozenset("为按以达是比约成")


TIED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_#-./—")
"""What stands before digits that may go on with it."""
CHAINS = frozenset("-–—~～./:·×+时点0123456789一")
"""What may follow the digits of a chain or a clock time."""


def code(text: str, start: int, unit: str | None, chained: bool) -> tuple[int, Kind] | None:
    """Return (end, kind) where the digits at ``start`` are a date, a time or part of a code.

    ``chained`` is true where what follows the digits may go on with them.
    """
    before = text[start - 1] if start else "\n"
    if "#" <= before <= "z" and (before.isalpha() or before in "_#"):
        acronym = start > 1 and text[start - 2].isascii() and text[start - 2].isalpha()
        if not acronym or unit is None or unit.isascii() or unit in ("号", "级", "版"):
            return _word_end(text, start), "code"
    if before in "-./—" and start > 1 and text[start - 2].isascii() and _tied(text, start, unit):
        return _word_end(text, start), "code"
    found = _chain().match(text, start) if chained else None
    if found is None:
        return None
    if found["hour"]:
        return (found.end(), "other") if _hour(found["hour"]) else None
    if found["clock"]:
        return (found.end(), "other") if _clock(found["clock"], text, start) else None
    kinds: tuple[tuple[str, Kind], ...] = (("date", "date"), ("sum", "idiom"), ("code", "code"))
    return next((found.end(), kind) for name, kind in kinds if found[name])


def _tied(text: str, start: int, unit: str | None) -> bool:
    """Whether digits behind a hyphen go on with what stands before it (A-3, 1-1-215)."""
    if text[start - 2].isalpha():
        return True
    return text[start - 2].isdigit() and text[start - 1] != "—" and unit is None


def _hour(found: str) -> bool:
    """Whether ``8点`` or ``0—24时`` can be a time of the day."""
    digits = found[:2] if found[:2].isdigit() else found[0]
    return int(digits) <= 24


def _clock(found: str, text: str, start: int) -> bool:
    """Whether ``11:30`` is a time; ``为3:2`` and ``2:1`` before 的比例 are ratios."""
    hours, *minutes = found.split(":")
    if len(minutes) > 1:
        if any(word in text[max(0, start - _SHARED) : start] for word in _SHARES):
            # 三次产业结构由22:37:41调整为▯.
            return False
        return int(hours) < 25 and all(len(part) == 2 and int(part) < 60 for part in minutes)
    if int(hours) > 24 or int(minutes[0]) > 59 or text[start - 1 : start] in _RATIO_BEFORE:
        return False
    spelt = len(minutes[0]) == 2
    return spelt or text[max(0, start - 2) : start].strip().endswith(("日", "号"))


_SHARED = 16
_SHARES = ("结构", "比重", "占比", "构成", "比例", "产业比")


def _word_end(text: str, start: int) -> int:
    found = _WORD.match(text, start)
    return start + 1 if found is None else found.end()


def tied_to_letters(text: str, middle: int, end: int, unit: str | None) -> bool:
    """Whether Latin letters that are no unit follow the digits (4G, 5A级)."""
    after = text[middle : middle + 1]
    if not (after.isascii() and after.isalpha()):
        return False
    beyond = text[end : end + 1]
    return unit is None or (beyond.isascii() and beyond.isalnum())
