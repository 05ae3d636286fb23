"""Reports made by hand: a text with the stated figure in «» and the others in ‹role:figure›."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from checker.document.model import Block, Document
from checker.finding import Finding, Level, Related
from checker.guard import Guard
from checker.quantity.model import Quantity, Reading
from checker.relation.model import Operand, Relation, Verdict

_MARK = re.compile(r"«(?P<stated>[^»]*)»|‹(?P<role>[a-z-]+):(?P<other>[^›]*)›")


@dataclass(frozen=True, slots=True)
class Marked:
    """A text freed of its marks, with the spans that they stood around."""

    text: str
    stated: tuple[int, int]
    others: tuple[tuple[str, int, int], ...]


def marked(source: str) -> Marked:
    out, at, length = [], 0, 0
    stated, others = (0, 0), []
    for match in _MARK.finditer(source):
        out.append(source[at : match.start()])
        length += match.start() - at
        figure = match["stated"] if match["stated"] is not None else match["other"]
        span = (length, length + len(figure))
        if match["stated"] is not None:
            stated = span
        else:
            others.append((match["role"], *span))
        out.append(figure)
        length += len(figure)
        at = match.end()
    out.append(source[at:])
    return Marked("".join(out), stated, tuple(others))


def finding_in(source: str, path: str = "年报.txt", **values) -> tuple[Document, Finding]:
    """Return the document and its finding; ``values`` replace what the finding says."""
    place = marked(source)
    text = place.text
    start, end = place.stated
    related = tuple(Related(path, s, e, text[s:e], role) for role, s, e in place.others)
    told = {
        "rule": "rate-not-from-levels",
        "level": Level.ERROR,
        "path": path,
        "message": {"zh": "增幅与两个数额不符", "en": "the rate does not follow from the levels"},
        "formula": "5.20 ÷ 4.80 − 1 = 8.33%",
        "stated": text[start:end],
        "computed": "8.33%",
        "difference": "1.97个百分点",
        "fingerprint": "f00d",
    }
    told |= {"start": start, "end": end, "text": text[start:end], "related": related}
    made = Finding(**(told | values))
    return document_of(text, path), made


def document_of(text: str, path: str = "年报.txt") -> Document:
    """Return ``text`` with a block a line."""
    blocks = (Block("paragraph", m.start(), m.end()) for m in re.finditer(r"[^\n]+", text))
    return Document(path, text, tuple(blocks))


def report_of(source: str, path: str = "年报.txt", **values):
    document, made = finding_in(source, path, **values)
    return report_with(document, findings=(made,))


def report_with(document: Document, **values):
    from checker.engine import Report

    empty = {
        "quantities": (),
        "checked": (),
        "findings": (),
        "passages": None,
        "rules": (),
        "guard": Guard(),
        "beside": {},
    }
    return Report(document, **(empty | values))


def figure(text: str, start: int = 0, **values) -> Quantity:
    """Return a figure of 元 that stands at ``start``."""
    kind = values.pop("kind", "quantity")
    value = values.pop("value", Decimal(1))
    unit = values.pop("unit", "元")
    reading = Reading(kind, value, unit=unit, resolution=values.pop("resolution", None))
    end = start + len(text)
    return Quantity(start, end, text, reading, start, end, **values)


class Law:
    """The least that a relation needs of a rule."""

    name = "total-not-sum-of-parts"
    compare = "equal"
    yields_ratio = False

    def expect(self, *parts):
        return sum(parts[1:], parts[0])


def relation_of(verdict: Verdict, *operands: tuple[str, Quantity], **values) -> Relation:
    made = tuple(Operand(role, quantity) for role, quantity in operands)
    return Relation(Law(), made, verdict, **values)
