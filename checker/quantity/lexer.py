"""Every figure of a text, in order: one pass over the view, a dictionary look-up a spelling."""

from __future__ import annotations

from checker.document.model import View
from checker.quantity import cues
from checker.quantity.careful import Careful
from checker.quantity.codes import CLAUSE_BEGINS
from checker.quantity.entries import CELL_ENDS, cell, entry_of, listed
from checker.quantity.grammar import measures
from checker.quantity.model import Quantity
from checker.quantity.units import Endings, endings

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BESIDE = _LETTERS | frozenset("第每-−负.+/_#[\"“‘'—")
"""What stands before a figure that needs a closer look."""
_ODD = _BESIDE | cues.BEFORE_ALONE | cues.BEFORE_LAST
_LIMIT_BEHIND = cues.AFTER_BEGINS - frozenset("(含或有挂")
_ITEM_BEFORE, _ITEM_BEHIND = frozenset("第(其前"), frozenset("、.是)至到-–—~～")
"""What makes a single Chinese digit without a unit more than part of a word."""
_MARKS = {"\n": "、", "(": ")"}
_PARTING = frozenset("多余")
"""What may stand between the two halves of a unit (5个多小时)."""
_MAY_DATE, _DATE_SECOND = frozenset("一二三四五六七八九十元上下前"), frozenset("月季半旬一二三四十")
"""A year goes on with a Chinese numeral or 上, 下, 前 only where one of the second follows."""


def read(  # noqa: PLR0915 (the hot loop stays in one piece)
    view: View, units: Endings | None = None
) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart.

    ``units`` are those of a house, in place of the usual ones.

    The loop is the hot path of the whole checker: a figure that means the same wherever it
    stands is made here, in as few steps as possible; everything else goes to ``Careful``.
    """
    text = view.text + "\n\n"
    source, kept, dropped = view.source, (*view.kept, len(text)), view.dropped
    out: list[Quantity] = []
    units = units or endings()
    careful = Careful(view, out, units)
    look, per_of = careful.read_at, careful.per
    new, append = tuple.__new__, out.append
    heads, added = units.long, units.added
    done = shift = step = 0
    edge = kept[0]
    for match in measures(units.common).finditer(text):
        start, end = match.span()
        if start < done:
            continue
        middle = match.end(1)
        before = text[start - 1]
        entry = None
        if middle < end:
            if not added or text[middle:end] not in added:
                entry = entry_of(match[0], middle - start)
        elif text[start] <= "9":
            if text[end] in CELL_ENDS and before == "\t":
                entry = cell(match[0])
            elif middle < start + 3 and _MARKS.get(before) == text[end]:
                entry = listed(match[0])
        elif middle == start + 1:
            after = text[end]
            if after == "是" and before in CLAUSE_BEGINS:
                end += 1
                entry = listed(match[0])
            elif _MARKS.get(before) == after:
                entry = listed(match[0])
            elif (
                before not in _ITEM_BEFORE
                and after not in _ITEM_BEHIND
                and text[end : end + 2] not in heads
            ):
                continue
        if entry is None:
            done = look(start, middle)
            continue
        reading, stop, approx, cue, spelling = entry
        after = text[end]
        if after in stop or before in _ODD:
            if before in _BESIDE or (
                after in stop
                and (
                    after not in _LIMIT_BEHIND or (after in _PARTING and spelling[-1] == "个")
                    if reading[0] != "date"
                    else after not in _MAY_DATE or text[end + 1] in _DATE_SECOND
                )
            ):
                done = look(start, middle)
                continue
            limit = cues.beside(text, start, end, reading[5])
            if limit[0] is not None:
                approx, cue = limit
        while edge <= start:
            shift, step = dropped[step], step + 1
            edge = kept[step]
        first, last = start, end
        if edge < end:
            first, last = view.span(start, end)
        elif shift:
            first += shift
            last += shift
        # The same text and numbers where they can be: new ones would take memory for each figure.
        said = source[first:last]
        if said == spelling:
            said = spelling
        per = per_of(start, reading) if start > careful.alert else None
        append(
            new(
                Quantity,
                (first, last, said, reading, start, end, approx, cue, per, False, view),
            )
        )
    return tuple(out)
