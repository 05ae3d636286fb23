"""Every figure of a text, in order: one pass over the view, a dictionary look-up a spelling."""

from __future__ import annotations

from checker.document.model import View
from checker.quantity import cues, joins
from checker.quantity.careful import Careful
from checker.quantity.grammar import figures
from checker.quantity.model import MEASURED, Quantity, Reading
from checker.quantity.reading import read as reading_of
from checker.quantity.units import endings

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_BESIDE = (_LETTERS | frozenset("第每-−负.+/_#[\"“‘'—") | cues.BEFORE_ENDS) - cues.LINKS
"""What stands before a figure that needs a closer look."""
_BEHIND = _LETTERS | joins.CONNECT | frozenset("/半以左上及之多余")
"""What stands behind one."""
_DATE_GOES_ON = frozenset("0123456789一二三四五六七八九十元底末初中上下前份-–—~～至到、")
_ITEM = frozenset("第(其前"), frozenset("、.是)至到-–—~～")
"""What makes a single Chinese digit without a unit more than part of a word."""
_NOT_YET = Reading("other")


def read(view: View) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart."""
    text = view.text + "\n\n"
    source, kept, dropped = view.source, view.kept, view.dropped
    long, short = endings()
    plain: dict[str, Reading | None] = {}
    out: list[Quantity] = []
    careful = Careful(view, out)
    look, per_of = careful.look, careful.per
    new, append, get, longer = tuple.__new__, out.append, plain.get, long.get
    none: tuple[str, ...] = ()
    done = shift = step = 0
    steps = len(kept)
    for match in figures().finditer(text):
        start, end = match.span()
        if start < done:
            continue
        middle = end
        two = text[end : end + 2]
        for unit in longer(two, none):
            if text.startswith(unit, end):
                end += len(unit)
                break
        else:
            unit = two[0]
            if unit in short:
                end += 1
        if middle == end:
            if middle - start > 1 or text[start] < "A" or _is_item(text, start, end):
                done = look(start, middle, end, None)
            continue
        raw = text[start:end]
        reading = get(raw, _NOT_YET)
        if reading is _NOT_YET:
            reading = plain[raw] = _plain(text[start:middle], unit)
        before, after = text[start - 1], text[end]
        if (
            reading is None
            or before in _BESIDE
            or after in _BEHIND
            or (before in _LINKS and text[start - 2] in _LINKED)
            or (reading[0] == "date" and after in _DATE_GOES_ON)
        ):
            done = look(start, middle, end, unit)
            continue
        while step < steps and kept[step] <= start:
            shift = dropped[step]
            step += 1
        first, last = start + shift, end + shift
        if step < steps and kept[step] < end:
            first, last = view.span(start, end)
        per = per_of(start, reading) if start > careful.alert else None
        figure = first, last, source[first:last], reading, start, end, None, None, per, False, view
        append(new(Quantity, figure))
    return tuple(out)


_LINKS, _LINKED = cues.LINKS, cues.LINKED


def _is_item(text: str, start: int, end: int) -> bool:
    return text[start - 1] in _ITEM[0] or text[end] in _ITEM[1]


def _plain(number: str, unit: str) -> Reading | None:
    """Return the reading of an Arabic figure that means the same wherever it stands, or None."""
    if number[0] > "9" or unit in _NEVER_PLAIN:
        return None
    if number[0] == "0" and number.isdigit() and len(number) > 1:
        return None
    reading = reading_of(number, unit)
    if reading is None or reading.approx is not None:
        return None
    if reading.kind == "date":
        return reading if unit in ("年", "月", "日") else None
    return reading if reading.kind in MEASURED and reading.value is not None else None


_NEVER_PLAIN = frozenset("次届里")
