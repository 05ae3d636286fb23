"""The contract's records: plain dictionaries, keys in the contract's order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from checker.document.model import Document
from checker.messages import Lang, said
from checker.report.quoted import Quoted

if TYPE_CHECKING:
    from decimal import Decimal

    from checker.claim.describe import ClaimRecord
    from checker.engine import Report
    from checker.finding import Finding
    from checker.quantity.model import Quantity
    from checker.relation.model import Operand, Relation

Record = dict[str, Any]

CLAIM_KEYS = ("indicator", "base", "period", "place", "scope", "stage", "group")


def plain(value: Decimal | None) -> str | None:
    """Return ``value`` exactly, without exponent and without zeros after the last decimal."""
    if value is None:
        return None
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def meaning(quantity: Quantity) -> str:
    """Return how a figure was read: its exact value in the base unit, or its ends; else nothing."""
    if quantity.value is not None:
        text = plain(quantity.value) or ""
    elif quantity.low is not None or quantity.high is not None:
        text = f"{plain(quantity.low) or ''}～{plain(quantity.high) or ''}"
    else:
        return ""
    return f"{text} {quantity.unit or ''}".rstrip()


def quantity_record(quantity: Quantity) -> Record:
    """Return the record of ``heshu quantities``."""
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "kind": quantity.kind,
        "value": plain(quantity.value),
        "low": plain(quantity.low),
        "high": plain(quantity.high),
        "unit": None if quantity.unit is None else str(quantity.unit),
        "resolution": plain(quantity.resolution),
        "approx": quantity.approx,
        "noun": quantity.noun,
        "per": quantity.per,
    }


def claim_record(claim: ClaimRecord) -> Record:
    """Return the record of ``heshu claims``."""
    quantity = claim.quantity
    return {
        "start": quantity.start,
        "end": quantity.end,
        "text": quantity.text,
        "role": claim.role,
        "sign": claim.sign,
        **{key: getattr(claim, key) for key in CLAIM_KEYS},
    }


def relation_record(
    relation: Relation, lang: Lang, path: str = "", quoted: Quoted | None = None
) -> Record:
    """Return the record of ``heshu relations`` on ``path``; ``reason`` is in ``lang``.

    An operand has its ``place`` where the source has one, and its ``path`` where it stands in
    another document.
    """
    return {
        "rule": relation.rule,
        "start": relation.start,
        "end": relation.end,
        "operands": [_operand(operand, path, quoted) for operand in relation.operands],
        "verdict": relation.verdict,
        "stated": relation.stated,
        "computed": relation.computed,
        "formula": relation.formula,
        "reason": said(relation.reason, lang) if relation.reason else None,
    }


def _operand(operand: Operand, path: str, quoted: Quoted | None) -> Record:
    start, end = operand.quantity.start, operand.quantity.end
    record: Record = {
        "role": operand.role,
        "start": start,
        "end": end,
        "text": operand.quantity.text,
        **_place(quoted, operand.path or path, start, end),
    }
    return {**record, "path": operand.path} if operand.path else record


def _place(quoted: Quoted | None, path: str, start: int, end: int) -> Record:
    place = None if quoted is None else quoted.place(path, start, end)
    return {} if place is None else {"place": place}


def shown_records(
    what: str,
    document: Document,
    items: Sequence[Any],
    lang: Lang,
    several: bool,
    beside: Mapping[str, Document] = MappingProxyType({}),
) -> Iterator[Record]:
    """Yield the records of ``quantities``, ``claims`` or ``relations``.

    Where several files are read, each record ends with its ``path``; ``beside`` are those that
    relations quote.
    """
    quoted = Quoted(document, beside)
    for item in items:
        if what == "quantities":
            record = quantity_record(item)
        elif what == "claims":
            record = claim_record(item)
        else:
            record = relation_record(item, lang, document.path, quoted)
        if several:
            record["path"] = document.path
        yield record


def finding_records(report: Report, findings: Sequence[Finding], lang: Lang) -> Iterator[Record]:
    """Yield the records of ``heshu check``; messages are in ``lang``."""
    quoted = Quoted(report.document, report.beside)
    for finding in findings:
        line, column = quoted.lines(finding.path).place(finding.start)
        yield {
            "rule": finding.rule,
            "severity": str(finding.level),
            "path": finding.path,
            "start": finding.start,
            "end": finding.end,
            "line": line,
            "column": column,
            "text": finding.text,
            **_place(quoted, finding.path, finding.start, finding.end),
            "message": said(finding.message, lang),
            "related": [
                {
                    "path": related.path,
                    "start": related.start,
                    "end": related.end,
                    "text": related.text,
                    "role": related.role,
                    **_place(quoted, related.path, related.start, related.end),
                }
                for related in finding.related
            ],
            "formula": finding.formula,
            "stated": finding.stated,
            "computed": finding.computed,
            "cause": said(finding.cause, lang) if finding.cause else None,
            "suggestion": finding.suggestion,
            "fingerprint": finding.fingerprint,
        }
