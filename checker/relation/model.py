"""A relation: figures that the text ties together, and what the judge said of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from checker.quantity.model import Quantity

Verdict = Literal["consistent", "rounding", "inconsistent", "undecided"]


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure and the part it plays (``level``, ``rate``, ``total``, ``part`` …)."""

    role: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Relation:
    """A judged relation. ``operands`` holds every figure that takes part, the stated result last.

    ``stated`` and ``computed`` are texts (the recomputed value with its bounds); ``reason`` maps a
    language to why the relation is undecided, else it is None.
    """

    rule: str
    start: int
    end: int
    operands: tuple[Operand, ...]
    verdict: Verdict
    stated: str
    computed: str
    formula: str
    reason: dict[str, str] | None = None
