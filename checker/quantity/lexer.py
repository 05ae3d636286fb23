"""Every figure of a text, in order: one pass over the view, a dictionary look-up a spelling."""

from __future__ import annotations

from checker.document.model import View
from checker.quantity import cues, joins
from checker.quantity._units import COUNTED
from checker.quantity.careful import Careful
from checker.quantity.grammar import figures
from checker.quantity.model import MEASURED, Quantity, Reading
from checker.quantity.reading import arabic
from checker.quantity.units import endings

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BESIDE = _LETTERS | frozenset("第每-−负.+/_#[\"“‘'—")
"""What stands before a figure that needs a closer look."""
_BEHIND = _LETTERS | joins.CONNECT | frozenset("/半")
"""What stands behind one."""
_LIMIT_BEFORE, _LIMIT_BEHIND = cues.BEFORE_ALONE, cues.AFTER_BEGINS - frozenset("(含或有挂")
_ENDING, _ENDINGS = cues.BEFORE_LAST, cues.BEFORE_LONGER
_DATE_GOES_ON = _BEHIND | frozenset("0123456789一二三四五六七八九十元底末初中上下前份、")
_ITEM_BEFORE, _ITEM_AFTER = frozenset("第(其前"), frozenset("、.是)至到-–—~～")
"""What makes a single Chinese digit without a unit more than part of a word."""
_NOT_YET = Reading("other")
_ARTICLE = Reading("idiom")
"""一个 and the like, which count nothing unless something beside them says so."""
_MEANT_BEFORE = frozenset("第(其少有足到过则下“‘\"")
_MEANT_AFTER = frozenset("以左上及之是至到-–—~～多")
_NEVER_PLAIN = frozenset("次届里")


def read(view: View) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart."""
    text = view.text + "\n\n"
    source, kept, dropped = view.source, (*view.kept, len(text)), view.dropped
    long, short = endings()
    plain: dict[str, Reading | None] = {}
    dates: dict[str, Reading] = {}
    out: list[Quantity] = []
    careful = Careful(view, out)
    look, alert = careful.look, careful.alert
    new, append, get, longer = tuple.__new__, out.append, plain.get, long.get
    none: tuple[str, ...] = ()
    done = shift = step = 0
    edge = kept[0]
    for match in figures().finditer(text):
        start, middle = match.span()
        if start < done:
            continue
        end = middle
        two = text[end : end + 2]
        for unit in longer(two, none):
            if text.startswith(unit, end):
                end += len(unit)
                break
        else:
            unit = two[0]
            if unit in short:
                end += 1
        before, after = text[start - 1], text[end]
        if middle == end:
            if (
                middle - start > 1
                or text[start] < "A"
                or before in _ITEM_BEFORE
                or after in _ITEM_AFTER
            ):
                done, alert = look(start, middle, end, None), careful.alert
            continue
        raw = text[start:end]
        reading = get(raw, _NOT_YET)
        if reading is _NOT_YET:
            reading = plain[raw] = _plain(text[start:middle], unit, raw, dates)
        approx = cue = None
        if reading is None:
            reading = dates.get(raw)
            if reading is None or before in _BESIDE:
                done, alert = look(start, middle, end, unit), careful.alert
                continue
            if after in _DATE_GOES_ON:
                done = careful.dated(start, middle, end, unit)
                continue
        elif reading is _ARTICLE:
            if (
                before in _MEANT_BEFORE
                or after in _MEANT_AFTER
                or text.find("每", max(0, start - 6), start) >= 0
            ):
                done, alert = look(start, middle, end, unit), careful.alert
            continue
        elif before in _BESIDE or after in _BEHIND:
            done, alert = look(start, middle, end, unit, reading), careful.alert
            continue
        elif (
            after in _LIMIT_BEHIND
            or before in _LIMIT_BEFORE
            or (before in _ENDING and text[start - 2 : start] in _ENDINGS)
        ):
            approx, cue = cues.beside(text, start, end, unit)
        while edge <= start:
            shift, step = dropped[step], step + 1
            edge = kept[step]
        if edge < end:
            first, last = view.span(start, end)
        else:
            first, last = start + shift, end + shift
        if start > alert:
            per, alert = careful.per(start, reading), careful.alert
        else:
            per = None
        append(
            new(
                Quantity,
                (first, last, source[first:last], reading, start, end, approx, cue, per, False, view),
            )
        )
    return tuple(out)


def _plain(number: str, unit: str, raw: str, dates: dict[str, Reading]) -> Reading | None:
    """Return the reading of an Arabic figure that means the same wherever it stands, or None.

    What is a date wherever it stands goes to ``dates``.
    """
    if number[0] > "9":
        return _ARTICLE if number == "一" and unit in COUNTED else None
    if unit in _NEVER_PLAIN:
        return None
    if number[0] == "0" and len(number) > 1 and number.isdigit():
        return None
    reading = arabic(number, unit)
    if reading is None:
        return None
    if reading[0] in MEASURED:
        return reading
    if reading[0] == "date" and unit in ("年", "月", "日"):
        dates[raw] = reading
    return None
