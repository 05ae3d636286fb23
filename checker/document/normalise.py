"""The view that the engine reads: simplified, half-width, without crawl noise, with its map.

First come the steps that keep the length of the text, so that offsets stay; then those that drop
characters, each of which cuts the text into kept and dropped pieces and sums the map from their
lengths.
"""

from __future__ import annotations

import re

from checker.document import blanks, signs
from checker.document.model import Block, Document, View
from checker.document.offsets import IDENTITY, Map, composed, of_pieces
from checker.document.simplify import simplified

_TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
# 「萬(wàn)元」: a crawler wrote down how the character before it is read.
_PINYIN = re.compile(rf"(?<=[㐀-鿿])(\((?=[a-zü]*[{_TONES}])[a-züɡ{_TONES}]{{1,6}}\))")
_FEWEST_PINYIN = 3

_LINE_END = re.compile(rf"[ \t{signs.DROPPED}]*\n[\s{signs.DROPPED}]*")
_MARKED = re.compile(f"({signs.DROPPED}+)")
_GAP = re.compile(r"  +")
_INK = re.compile(r"[^\n]")


def view_of(document: Document) -> View:
    """Return the normalised view of ``document``."""
    blocks = document.blocks
    text = signs.half_width(signs.line_breaks(_prose_only(document)))
    text = simplified(text)
    text = _tabs_between_cells(text, blocks)
    text = blanks.marked_between_letters(text)
    text, to_source = _in_one_line(text, document)
    if signs.DROPPED in text:
        text, to_source = _cut(_MARKED, text, to_source)
    if any(tone in text for tone in _TONES) and len(_PINYIN.findall(text)) >= _FEWEST_PINYIN:
        text, to_source = _cut(_PINYIN, text, to_source)
    while " " in text:
        pieces = blanks.JOIN.split(text)
        if len(pieces) == 1:
            break
        text, joined = of_pieces(pieces)
        to_source = composed(to_source, joined)
    return _view(text, document, to_source)


def _view(text: str, document: Document, to_source: Map) -> View:
    bare = View(text, document.text, *to_source)
    starts = tuple(block.start for block in document.blocks)
    headings = tuple((b.start, b.end, b.level) for b in document.blocks if b.kind == "heading")
    if to_source[0]:
        place = bare.to_view
        starts = tuple(map(place, starts))
        headings = tuple((place(start), place(end), level) for start, end, level in headings)
    return View(text, document.text, *to_source, breaks=starts, headings=headings)


def _cut(pattern: re.Pattern[str], text: str, to_source: Map) -> tuple[str, Map]:
    text, dropped = of_pieces(pattern.split(text))
    return text, composed(to_source, dropped)


def _prose_only(document: Document) -> str:
    """The text with blanks for everything outside the blocks."""
    text = document.text
    pieces: list[str] = []
    done = last = 0
    spans = [(block.start, block.end) for block in document.blocks]
    for start, end in [*spans, (len(text), len(text))]:
        if start - last > 1 or (start > last and done == last):
            gap = text[last:start]
            if not gap.isspace():
                pieces += text[done:last], _INK.sub(" ", gap)
                done = start
        last = end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)


def _tabs_between_cells(text: str, blocks: tuple[Block, ...]) -> str:
    """The text with tabs for what parts the cells of each row."""
    pieces: list[str] = []
    done = 0
    for block in blocks:
        if block.kind == "row":
            row = text[block.start : block.end]
            plain = row.translate(_BARS)
            if "  " in plain:
                plain = _GAP.sub(lambda m: "\t" * len(m[0]), plain)
            if plain != row:
                pieces += text[done : block.start], plain
                done = block.end
    if not pieces:
        return text
    pieces.append(text[done:])
    return "".join(pieces)


_BARS = str.maketrans("│┃║|", "\t\t\t\t")


def _in_one_line(text: str, document: Document) -> tuple[str, Map]:
    """Drop what the reader skipped, and line ends inside blocks with the blanks around them."""
    spans = list(document.skipped)
    for block in document.blocks:
        if text.find("\n", block.start, block.end) >= 0:
            spans += [m.span() for m in _LINE_END.finditer(text, block.start, block.end)]
    if not spans:
        return text, IDENTITY
    pieces: list[str] = []
    done = 0
    for start, end in _merged(spans):
        pieces.append(text[done:start])
        if _must_part(text, document.text, start, end):
            pieces[-1] += " "
            start += 1
        pieces.append(text[start:end])
        done = end
    pieces.append(text[done:])
    return of_pieces(pieces)


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    spans.sort()
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _must_part(text: str, source: str, start: int, end: int) -> bool:
    """Whether a blank must stay between two words or figures.

    Full-width digits fill a line to its last place, so a number may run over the line's end.
    """
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if not (before.isascii() and after.isascii() and before.isalnum() and after.isalnum()):
        return False
    return not (source[start - 1] > "\uff00" and source[end] > "\uff00")
