"""Headings of plain text, told by their marker or by their shape."""

from __future__ import annotations

import re

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
# Level 1 is the title's; the marks count from 2 to UNMARKED.
MARKER = re.compile("|".join(f"({pattern})" for pattern in _LEVELS) + r"|(#{1,6})[ \t]+(?=\S)")
_HASHES = len(_LEVELS) + 1

_COMMA = re.compile(r"[，。；：、,;:！？]")
_HAN = re.compile(r"[㐀-鿿〇]")
_FIGURE = re.compile(r"[0-9０-９]")


def level_of(line: str, is_open: bool, beside_rows: bool = False) -> tuple[int, int] | None:
    """Return (level, characters of markup before the heading), None where ``line`` is no heading.

    ``is_open`` says that no closing punctuation ends the line, ``beside_rows`` that it stands
    between two rows of a table.
    """
    marker = MARKER.match(line)
    if marker is None:
        unmarked = is_open and not beside_rows and _stands_alone(line)
        return (UNMARKED, 0) if unmarked else None
    if marker.lastindex == _HASHES:
        return len(marker[_HASHES]), marker.end()
    rest = line[marker.end() :].strip()
    if not rest or not _HAN.search(rest):
        return None
    level = (marker.lastindex or 0) + 1
    if is_open:
        return (level, 0) if "。" not in rest else None
    # 「（二）政府性基金预算收支情况。」: a title with a full stop, not yet a sentence with figures.
    bare = len(rest) <= 25 and not _COMMA.search(rest[:-1]) and not _FIGURE.search(rest)
    return (level, 0) if bare and line[-1] in "。：:.）)" else None


def _stands_alone(line: str) -> bool:
    """Whether a line without a marker is short and plain enough for a heading."""
    if len(line) > 40 or line.startswith(("——", "http", "www")) or _COMMA.search(line):
        return False
    return len(_HAN.findall(line)) > 3


def width(line: str) -> int:
    """Columns that ``line`` takes in a fixed-width font, blanks left out."""
    line = line.replace(" ", "")
    return (len(line) + len(line.encode("utf-8", "surrogatepass"))) >> 1
