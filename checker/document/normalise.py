"""The view that the engine reads: simplified, half-width, without crawl noise, with its map.

First come the steps that keep the length of the text, so that offsets stay; then those that drop
characters, each of which cuts the text into kept and dropped pieces and sums the map from their
lengths.
"""

from __future__ import annotations

import re
from functools import cache

from checker.document import blanks, signs
from checker.document.model import Document, View
from checker.document.offsets import IDENTITY, Map, composed, of_pieces, without
from checker.document.simplify import plain
from checker.patterns import compiled

# 「萬(wàn)元」: a crawler wrote down how the character before it is read.
_PINYIN = compiled(rf"(\((?<={blanks.HAN}\()(?=[a-zɡ]{{0,5}}[à-ǜ])[a-zɡà-ǜ]{{1,6}}\))")
_FEWEST_PINYIN = 3

_AFTER = compiled(rf"[\s{signs.DROPPED}]*")
_BEFORE = frozenset(f" \t{signs.DROPPED}")
_GAP = compiled(r"  +")
_DRAWN_BARS = "│┃║"


def view_of(document: Document) -> View:
    """Return the normalised view of ``document``."""
    text = plain(signs.line_breaks(_prose_only(document)))
    text = _tabs_between_cells(text, document)
    text = blanks.marked_between_letters(text)
    text = _marked_line_ends(text, document)
    to_source = IDENTITY
    if signs.DROPPED in text:
        text, to_source = without(text, signs.DROPPED)
    text, to_source = _shortened(text, to_source, _pinyin(text))
    again = True
    while again:
        pieces, again = blanks.parted(text)
        text, to_source = _shortened(text, to_source, pieces)
    return View(text, document.text, *to_source)


def _shortened(text: str, to_source: Map, pieces: list[str]) -> tuple[str, Map]:
    """Drop every second one of the ``pieces`` of ``text``."""
    if len(pieces) == 1:
        return text, to_source
    text, dropped = of_pieces(pieces)
    return text, composed(to_source, dropped)


def _pinyin(text: str) -> list[str]:
    """Pieces of ``text``, each second of them to be dropped."""
    pieces = _PINYIN.split(text)
    return pieces if len(pieces) > 2 * _FEWEST_PINYIN else [text]


def _prose_only(document: Document) -> str:
    """The text with line ends for everything outside the blocks."""
    text = document.text
    pieces: list[str] = []
    done = last = 0
    spans = [(block.start, block.end) for block in document.blocks]
    for start, end in [*spans, (len(text), len(text))]:
        gap = text[last:start]
        if gap and not gap.isspace():
            pieces += text[done:last], "\n" * len(gap)
            done = start
        last = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)


def _tabs_between_cells(text: str, document: Document) -> str:
    """The text with tabs for what parts the cells of each row."""
    if document.parted:
        return _parted(text, document.parted)
    for bar in _DRAWN_BARS:
        text = text.replace(bar, "\t")
    rows = [block for block in document.blocks if block.kind == "row"]
    if not rows or ("|" not in text and " " not in text):
        return text
    pieces: list[str] = []
    done = 0
    for block in rows:
        row = text[block.start : block.end].replace("|", "\t")
        if " " in row:
            row = _GAP.sub(lambda m: "\t" * len(m[0]), blanks.marked_in_words(row))
        pieces += text[done : block.start], row
        done = block.end
    pieces.append(text[done:])
    return "".join(pieces)


def _parted(text: str, gaps: tuple[tuple[int, int], ...]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end in gaps:
        pieces += text[done:start], "\t", signs.DROPPED * (end - start - 1)
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _marked_line_ends(text: str, document: Document) -> str:
    """Mark what the reader skipped, and line ends inside blocks with the blanks around them."""
    spans = list(document.skipped)
    for block in document.blocks:
        at = text.find("\n", block.start, block.end)
        while at >= 0:
            end = _AFTER.match(text, at).end()  # type: ignore[union-attr]
            while text[at - 1] in _BEFORE:
                at -= 1
            spans.append((at, end))
            at = text.find("\n", end, block.end)
    if not spans:
        return text
    pieces: list[str] = []
    done = 0
    for start, end in _merged(spans):
        pieces.append(text[done:start])
        if _must_part(text, document.text, start, end):
            pieces.append(" ")
            start += 1
        pieces.append(signs.DROPPED * (end - start))
        done = end
    pieces.append(text[done:])
    return "".join(pieces)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spans.sort()
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


@cache
def _inline_tags() -> re.Pattern[str]:
    """Tags that change how letters look and never part two of them."""
    return compiled(r"(?:</?(?:b|strong|span|font|i|em|u|a|sub|sup|o:p)\b[^<>]{0,999}>)+")


def _must_part(text: str, source: str, start: int, end: int) -> bool:
    """Whether a blank must stay between two words or figures.

    Full-width digits fill a line to its last place, so a number may run over the line's end.
    """
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if source[start] == "<" and _inline_tags().fullmatch(source, start, end):
        return False
    if not (before.isascii() and after.isascii() and before.isalnum() and after.isalnum()):
        return False
    return not (source[start - 1] > "\uff00" and source[end] > "\uff00")
