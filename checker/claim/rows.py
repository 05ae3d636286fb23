"""Rows of tables written in plain text, with their labels: 销量(万吨) ⇥ 25.6 ⇥ 31.2."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.claim.model import Claim, Sentence, Trait
from checker.claim.passage import Passage


class Row(NamedTuple):
    """One row: what stands before its first tab, the unit in brackets there, and its figures."""

    label: str
    unit: str
    claims: tuple[Claim, ...]


def row_of(sentence: Sentence) -> Row | None:
    """The sentence as a row of a table; None for one that is no row or has no label."""
    if not sentence.mask & Trait.TABBED:
        return None
    label, tab, _ = sentence.claims[0].gap.partition("\t")
    if not tab or not label:
        return None
    name, _, unit = label.replace(" ", "").partition("(")
    return Row(name, unit.rstrip(")"), sentence.claims)


def rows_above(passage: Passage, reach: int) -> Iterator[Row]:
    """Up to ``reach`` rows right above the sentence with as many figures as it, nearest first."""
    for sentence in passage.before(reach):
        row = row_of(sentence)
        if row is None or len(row.claims) != len(passage.sentence.claims):
            return
        yield row
