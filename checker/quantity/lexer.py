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
_BESIDE = _LETTERS | frozenset("第每-−负.+/_#:〔[\"“‘'") | cues.BEFORE_ENDS
"""What stands before a figure that needs a closer look."""
_BEHIND = _LETTERS | joins.CONNECT | cues.AFTER_BEGINS | frozenset("/半(:会全")


def read(view: View) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart."""
    text = view.text + "\n"
    source, kept, dropped = view.source, view.kept, view.dropped
    long, short = endings()
    plain: dict[str, Reading] = {}
    memo: dict[str, Reading | None] = {}
    out: list[Quantity] = []
    careful = Careful(view, memo, out)
    new, append, get = tuple.__new__, out.append, plain.get
    done = shift = step = 0
    steps = len(kept)
    nothing = None, None, None, False, view
    per_of = careful.per
    for match in figures().finditer(text):
        start, end = match.span()
        if start < done:
            continue
        for unit in long.get(text[end : end + 2], ()):
            if text.startswith(unit, end):
                middle, end = end, end + len(unit)
                break
        else:
            unit, middle = text[end], end
            if unit in short:
                end += 1
            else:
                done = careful.look(start, middle, end, None)
                continue
        if middle == end:
            done = careful.look(start, middle, end, None)
            continue
        raw = text[start:end]
        reading = get(raw)
        if reading is None:
            reading = _plain(text[start:middle], unit)
            if reading is None:
                done = careful.look(start, middle, end, unit)
                continue
            plain[raw] = memo[raw] = reading
        if text[start - 1] in _BESIDE or text[end] in _BEHIND:
            done = careful.look(start, middle, end, unit)
            continue
        while step < steps and kept[step] <= start:
            shift = dropped[step]
            step += 1
        first, last = start + shift, end + shift
        if step < steps and kept[step] < end:
            first, last = view.span(start, end)
        figure = first, last, source[first:last], reading, start, end
        if start > careful.alert:
            tail = None, None, per_of(start, reading), False, view
            append(new(Quantity, (*figure, *tail)))
        else:
            append(new(Quantity, (*figure, *nothing)))
    return tuple(out)


def _plain(number: str, unit: str) -> Reading | None:
    """Return the reading of an Arabic figure that means the same wherever it stands, or None."""
    if not number[0].isascii():
        return None
    reading = reading_of(number, unit)
    if reading is None or reading.kind not in MEASURED or reading.approx is not None:
        return None
    return None if reading.value is None else reading
