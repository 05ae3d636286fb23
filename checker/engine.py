"""The way of one report, from text to findings; each step is one function of the layer below."""

from __future__ import annotations

from dataclasses import dataclass

from checker.document.model import Document
from checker.finding import Finding
from checker.quantity.model import Quantity
from checker.relation.model import Relation


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was read in one document, right figures and relations included."""

    document: Document
    quantities: tuple[Quantity, ...]
    relations: tuple[Relation, ...]
    findings: tuple[Finding, ...]
