"""Every figure of a text, in order: one pass over the view, a dictionary look-up a spelling."""

from __future__ import annotations

from checker.document.model import View
from checker.quantity.grammar import figures
from checker.quantity.model import Quantity, Reading
from checker.quantity.reading import read as reading_of
from checker.quantity.units import endings


def read(view: View) -> tuple[Quantity, ...]:
    """Return the figures of ``view`` in order; dates, ordinals, codes and slogans are told apart."""
    text = view.text
    long, short = endings()
    memo: dict[str, Reading | None] = {}
    out: list[Quantity] = []
    for match in figures().finditer(text):
        s, e = match.span()
        at = e
        unit = None
        for unit in long.get(text[e : e + 2], ()):
            if text.startswith(unit, e):
                e += len(unit)
                break
        else:
            unit = text[e : e + 1]
            if unit in short:
                e += 1
            else:
                unit = None
        raw = text[s:e]
        reading = memo.get(raw)
        if reading is None:
            reading = memo[raw] = reading_of(text[s:at], unit)
            if reading is None:
                continue
        if not reading.digits and reading.unit is None and reading.kind == "quantity":
            continue
        a, b = view.span(s, e)
        out.append(Quantity(a, b, view.source[a:b], reading, s, e))
    return tuple(out)
