"""Every figure of a text, in order: one pass over the view, a dictionary look-up a spelling."""

from __future__ import annotations

from functools import cache

from checker.document.model import View
from checker.quantity import cues, joins
from checker.quantity.careful import Careful
from checker.quantity.grammar import measures
from checker.quantity.model import MEASURED, Quantity, Reading
from checker.quantity.reading import arabic
from checker.quantity.units import common, goes_on

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BEFORE = _LETTERS | frozenset("第每-−负.+/_#[\"“‘'—") | cues.BEFORE_ALONE | cues.BEFORE_LAST
_MAY_END = cues.BEFORE_LAST
"""What stands before a figure that needs a closer look; these only as the end of a word of limit."""
_BEHIND = _LETTERS | joins.CONNECT | (cues.AFTER_BEGINS - frozenset("(含或有挂")) | frozenset("/半会全")
_DATE_GOES_ON = _LETTERS | joins.CONNECT | frozenset("/0123456789一二三四五六七八九十元底末初中上下前份、度代均")
"""What stands behind one."""
_ITEM_BEFORE, _ITEM_BEHIND = frozenset("第(其前"), frozenset("、.是)至到-–—~～")
"""What makes a single Chinese digit without a unit more than part of a word."""
_CELL_ENDS = frozenset("\t\n")
_NOTHING: frozenset[str] = frozenset()

Entry = tuple[Reading, frozenset[str]]
"""What a spelling means, and the characters behind it that may change that."""


def read(view: View) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart.

    The loop is the hot path of the whole checker: a figure that means the same wherever it stands is
    made here, in as few steps as possible; everything else goes to ``Careful``.
    """
    text = view.text + "\n\n"
    source, kept, dropped = view.source, (*view.kept, len(text)), view.dropped
    out: list[Quantity] = []
    memo: dict[str, Entry | None] = {}
    careful = Careful(view, out)
    look, per_of = careful.read_at, careful.per
    new, append, get = tuple.__new__, out.append, memo.get
    done = shift = step = 0
    edge = kept[0]
    for match in measures(common()).finditer(text):
        start, end = match.span()
        if start < done:
            continue
        raw = match[0]
        entry = get(raw)
        if entry is None:
            middle = match.end(1)
            if middle == start + 1 == end and text[start] > "A":
                if text[start - 1] in _ITEM_BEFORE or text[end] in _ITEM_BEHIND:
                    done = look(start, middle)
                continue
            if middle == end:
                if text[end] in _CELL_ENDS and text[start - 1] == "\t":
                    entry = _cell(raw)
            elif raw not in memo:
                entry = memo[raw] = _entry(text[start:middle], text[middle:end])
            if entry is None:
                done = look(start, middle)
                continue
        reading, stop = entry
        before = text[start - 1]
        if text[end] in stop or (
            before in _BEFORE
            and (before not in _MAY_END or text[start - 2 : start] in cues.BEFORE_LONGER)
        ):
            done = look(start, match.end(1))
            continue
        while edge <= start:
            shift, step = dropped[step], step + 1
            edge = kept[step]
        first, last = start + shift, end + shift
        if edge < end:
            first, last = view.span(start, end)
        per = per_of(start, reading) if start > careful.alert else None
        figure = first, last, source[first:last], reading, start, end, None, None, per, False, view
        append(new(Quantity, figure))
    return tuple(out)


def _entry(number: str, unit: str) -> Entry | None:
    """Return the entry of an Arabic figure that means the same wherever it stands, or None."""
    if number[0] > "9" or (number[0] == "0" and len(number) > 1 and number.isdigit()):
        return None
    reading = arabic(number, unit)
    if reading is None:
        return None
    if reading[0] in MEASURED:
        return reading, _stop(unit)
    if reading[0] == "date" and unit in ("年", "月", "日"):
        return reading, _DATE_GOES_ON
    return None


def _cell(number: str) -> Entry | None:
    """Return the entry of a number that fills a cell; None where it may be a year or a code."""
    if number[0] > "9" or (number.isdigit() and (number[0] == "0" or 3 < len(number) != 5)):
        return None
    reading = arabic(number, None)
    return None if reading is None else (reading, _NOTHING)


@cache
def _stop(unit: str) -> frozenset[str]:
    return _BEHIND | goes_on(unit)
