"""Headings of plain text, told by their marker or by their shape."""

from __future__ import annotations

import re
from functools import cache

from checker.patterns import compiled

LONGEST = 60
"""No line longer than this is a heading."""

UNMARKED = 8
"""The level of a heading without a marker: it ends with the next heading of any kind."""

_NUMERAL = "[一二三四五六七八九十百零〇]"
_LEVELS = (
    rf"第(?:{_NUMERAL}{{1,4}}|[0-9]{{1,3}})(?:编|篇|部分)",
    rf"第(?:{_NUMERAL}{{1,4}}|[0-9]{{1,3}})章",
    rf"第(?:{_NUMERAL}{{1,4}}|[0-9]{{1,3}})节",
    rf"{_NUMERAL}{{1,3}}[、．.]",
    rf"[（(]\s*{_NUMERAL}{{1,3}}\s*[)）]",
    r"[0-9０-９]{1,2}\s*(?:[、．]|\.(?![0-9]))",
    r"[（(]\s*[0-9０-９]{1,2}\s*[)）]|[①-⑳]",
)
_HASHES = len(_LEVELS) + 1
_STARTS = frozenset("第一二三四五六七八九十百零〇（(0123456789０１２３４５６７８９#①②③④⑤⑥⑦⑧⑨⑩")

_COMMA = compiled(r"[，。；：、,;:！？]")
_FIGURE = compiled(r"[0-9０-９]")


@cache
def _marker() -> re.Pattern[str]:
    # Level 1 is the title's; the markers count from 2 to UNMARKED.
    levels = "|".join(f"({pattern})" for pattern in _LEVELS)
    return compiled(levels + r"|(#{1,6})[ \t]+(?=\S)")


def marker_of(line: str) -> re.Match[str] | None:
    """Match 一、 （一） 第一章 1. ① # and the like at the head of ``line``."""
    return _marker().match(line) if line[0] in _STARTS else None


def level_of(line: str, is_open: bool, beside_rows: bool = False) -> tuple[int, int] | None:
    """Return (level, characters of markup before the heading), None where ``line`` is no heading.

    ``is_open`` says that no closing punctuation ends the line, ``beside_rows`` that it stands
    between two rows of a table.
    """
    marker = marker_of(line)
    if marker is None:
        unmarked = is_open and not beside_rows and _stands_alone(line)
        return (UNMARKED, 0) if unmarked else None
    if marker.lastindex == _HASHES:
        return len(marker[_HASHES]), marker.end()
    rest = line[marker.end() :].strip()
    if rest.isascii():
        return None
    level = (marker.lastindex or 0) + 1
    if is_open:
        return (level, 0) if "。" not in rest else None
    # 「（二）政府性基金预算收支情况。」: a title with a full stop, not yet a sentence with figures.
    bare = len(rest) <= 25 and not _COMMA.search(rest[:-1]) and not _FIGURE.search(rest)
    return (level, 0) if bare and line[-1] in "。：:.）)" else None


def _stands_alone(line: str) -> bool:
    """Whether a line without a marker is short and plain enough for a heading."""
    if len(line) > 40 or _COMMA.search(line) or line.startswith(("——", "www")):
        return False
    # Each Han character takes two bytes more than it counts: four of them at least.
    return len(line.encode("utf-8", "surrogatepass")) - len(line) > 7


def width(line: str) -> int:
    """Columns that ``line`` takes in a fixed-width font, blanks left out."""
    line = line.replace(" ", "")
    return (len(line) + len(line.encode("utf-8", "surrogatepass"))) >> 1
