"""What is no part of the report's text: running heads, page numbers, notes, lists of contents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from checker.document.pdf.lines import Line

_OUTER = 3
"""So many lines at the top and at the bottom of a page may be its head and its foot."""
_MARGIN = 0.14
"""They stand within this share of the page's height."""
_EDGE = 0.07
_LONGEST = 60
_SMALLER = 0.93


@cache
def _number() -> re.Pattern[str]:
    dash = r"[-—–－―·\s|/]"
    numeral = r"(?:[0-9]{1,4}|[IVXLCivxlc]{1,6}|[一二三四五六七八九十百]{1,5})"
    rest = rf"[,，(（]?\s*共?\s*{numeral}\s*页\s*[)）]?|{dash}[0-9]{{1,4}}"
    return re.compile(
        rf"{dash}*(?:第\s*)?{numeral}\s*页?{dash}*(?:{rest})?{dash}*|Page\s*[0-9]+(?:\s*of\s*[0-9]+)?",
        re.IGNORECASE,
    )


def furniture(
    pages: Sequence[Sequence[Line]], heights: Sequence[float], em: float
) -> list[list[Line]]:
    """Return the running heads and page numbers of each page.

    ``heights`` are those of the pages and ``em`` is the size of the report's characters, in points.
    A head or a foot is what returns, its figures aside, at the same height of several pages, or
    stands at the very edge in smaller type; a page number stands there alone.
    """
    outer = [_outer(lines, height) for lines, height in zip(pages, heights, strict=True)]
    counts = Counter(key for page in outer for key in {_key(line) for line in page})
    return [
        [line for line in page if _at_edge(line, height, em) or _is_furniture(line, counts)]
        for page, height in zip(outer, heights, strict=True)
    ]


def _outer(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines at the top and at the bottom that may be furniture."""
    above = [line for line in lines[:_OUTER] if line.bottom < height * _MARGIN]
    below = [line for line in lines[-_OUTER:] if line.top > height * (1 - _MARGIN)]
    return [line for line in (*above, *below) if len(line.text) < _LONGEST]


def _at_edge(line: Line, height: float, em: float) -> bool:
    edge = line.bottom < height * _EDGE or line.top > height * (1 - _EDGE)
    return edge and line.em < em * _SMALLER and not _mark().match(line.text)


def _key(line: Line) -> tuple[str, int]:
    return re.sub(r"[0-9]+|\s", "", line.text), round(line.top / 4)


def _is_furniture(line: Line, counts: Counter[tuple[str, int]]) -> bool:
    if _number().fullmatch(line.text.strip()):
        return True
    words, at = _key(line)
    return bool(words) and sum(counts[words, at + k] for k in (-1, 0, 1)) > 1


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r"[①-⑳*＊※]|\[[0-9]{1,3}\]|[0-9]{1,2}(?![0-9.])|注[：:0-9]")


def notes_from(lines: Sequence[Line], em: float) -> int:
    """Return the index of the line with which the notes at the foot of a page begin.

    They are set smaller than the report (``em`` is its character's width) and begin with a mark.
    """
    first = len(lines)
    for at in range(len(lines) - 1, -1, -1):
        if lines[at].em > em * _SMALLER or len(lines[at].pieces) > 1:
            break
        if _mark().match(lines[at].text):
            first = at
    return first


@cache
def _contents() -> re.Pattern[str]:
    dots = r"(?<!…)…{2,}+|(?<![.．·])[.．·]{5,}+|(?<![.．·] )(?:[.．·] ){5,}+"
    return re.compile(rf"(?:{dots})\s*+[0-9]{{1,4}}\s*+$")


def is_contents(line: Line) -> bool:
    """Whether ``line`` is an entry of a list of contents: dots lead to the number of a page."""
    return _contents().search(line.text) is not None
