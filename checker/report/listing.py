"""The engine's own windows for a person: quantities, claims and relations, one after another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.document.model import Document, LineIndex
from checker.messages import name_of, said, say
from checker.report.records import CLAIM_KEYS, meaning, plain
from checker.report.width import clean, pad, width

if TYPE_CHECKING:
    from checker.claim.describe import ClaimRecord
    from checker.quantity.model import Quantity
    from checker.relation.model import Relation
    from checker.report.style import Style

_COLOURS = {
    "inconsistent": "error",
    "undecided": "warning",
    "rounding": "info",
    "consistent": "faint",
}


def quantities(document: Document, figures: Sequence[Quantity], style: Style) -> Iterator[str]:
    """Yield a line for each figure: place, text, kind, value, precision, and what it measures."""
    yield from _columns(
        [
            (
                place,
                clean(quantity.text),
                name_of(style.lang, "kind", quantity.kind),
                _value(quantity, style),
            )
            for place, quantity in _placed(document, figures)
        ]
    )


def claims(document: Document, read: Sequence[ClaimRecord], style: Style) -> Iterator[str]:
    """Yield a line for each figure: place, text, role with sign, and what else was read."""
    yield from _columns(
        [
            (place, clean(claim.quantity.text), _role(claim, style), _context(claim, style))
            for claim, (place, _) in zip(
                read, _placed(document, [claim.quantity for claim in read]), strict=True
            )
        ]
    )


def relations(document: Document, found: Sequence[Relation], style: Style) -> Iterator[str]:
    """Yield each relation: verdict and rule, the figures with their roles, and the arithmetic."""
    lines = LineIndex.of(document.text)
    for relation in found:
        line, column = lines.place(relation.start)
        verdict = style.paint(
            say(style.lang, f"verdict.{relation.verdict}"), _COLOURS[relation.verdict]
        )
        yield f"{clean(document.path)}:{line}:{column}: {verdict} {relation.rule}"
        yield "  " + say(style.lang, "list.part").join(
            f"{name_of(style.lang, 'role', operand.role)} {clean(operand.quantity.text)}"
            + (say(style.lang, "place.path", path=clean(operand.path)) if operand.path else "")
            for operand in relation.operands
        )
        said_elsewhere = relation.operands[-1].quantity.text
        parts = [
            f"{say(style.lang, f'label.{key}')} {clean(text)}"
            for key, text in (
                ("formula", relation.formula),
                ("stated", relation.stated),
                ("computed", relation.computed),
                ("reason", said(relation.reason, style.lang) if relation.reason else ""),
            )
            if text and text != said_elsewhere
        ]
        if parts:
            yield "  " + say(style.lang, "list.part").join(parts)


def _placed(document: Document, figures: Sequence[Quantity]) -> Iterator[tuple[str, Quantity]]:
    lines = LineIndex.of(document.text)
    path = clean(document.path)
    for quantity in figures:
        line, column = lines.place(quantity.start)
        yield f"{path}:{line}:{column}:", quantity


def _columns(rows: Sequence[tuple[str, str, str, str]]) -> Iterator[str]:
    """Yield the rows with their first three cells aligned; a very long cell does not widen all."""
    widths = [
        min(max((width(row[i]) for row in rows), default=0), (60, 24, 12)[i]) for i in range(3)
    ]
    for row in rows:
        cells = [pad(cell, size) for cell, size in zip(row, widths, strict=False)]
        yield " ".join((*cells, row[3])).rstrip()


def _value(quantity: Quantity, style: Style) -> str:
    read = meaning(quantity)
    if not read:
        return ""
    notes = [read]
    if quantity.resolution is not None:
        notes.append(say(style.lang, "quantity.resolution", value=plain(quantity.resolution)))
    if quantity.approx:
        notes.append(name_of(style.lang, "approx", quantity.approx))
    if quantity.per:
        notes.append(say(style.lang, "quantity.per", unit=quantity.per))
    if noun := quantity.noun:
        notes.append(noun)
    return say(style.lang, "list.comma").join(notes)


def _role(claim: ClaimRecord, style: Style) -> str:
    sign = {1: "+", -1: "−"}.get(claim.sign, " ")
    return sign + name_of(style.lang, "role", claim.role)


def _context(claim: ClaimRecord, style: Style) -> str:
    return say(style.lang, "list.comma").join(
        f"{say(style.lang, f'claim.{key}')} {value}"
        for key in CLAIM_KEYS
        if (value := getattr(claim, key)) is not None
    )
