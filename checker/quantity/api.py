"""Quantities of a text that is no report: one phrase, or any running text."""

from __future__ import annotations

from checker.document.model import View
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.quantity import whole
from checker.quantity.lexer import read
from checker.quantity.model import Quantity


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Return every figure of ``text`` in order, dates, ordinals and codes among them."""
    return read(view_of(document_of(text)))


def parse_quantity(text: str) -> Quantity | None:
    """Return the one quantity that ``text`` as a whole is, or None where it is not exactly one.

    Reads colloquial notations that running text leaves alone (``三万五``, ``六斤八两``), and
    gives 成, 折 and 千分之 in per cent.
    """
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    view = view_of(document_of(text))
    core = "".join(view.text.split())
    found = whole.reading_of(core)
    if found is None:
        only = [q for q in read(view) if q.start <= start and q.end >= end]
        return only[0] if only and only[0].kind not in ("code", "other", "idiom") else None
    reading, limit = found
    approx, cue = limit or (None, None)
    return Quantity(
        start, end, text[start:end], reading, 0, len(core), approx, cue, None, False,
        View(core, text),
    )  # fmt: skip
