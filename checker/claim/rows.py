"""Rows of tables written in plain text, with their labels: 销量(万吨) ⇥ 25.6 ⇥ 31.2."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.claim.model import Claim, Sentence, Trait
from checker.claim.passage import Passage


class Row(NamedTuple):
    """One row: what stands before its first tab, the unit in brackets there, and its figures."""

    label: str
    unit: str
    claims: tuple[Claim, ...]


def row_of(sentence: Sentence) -> Row | None:
    """The sentence as a row of a table; None for one that is no row or has no label.

    A figure of the label (一年内到期) is no figure of the row.
    """
    if not sentence.mask & Trait.TABBED:
        return None
    label = ""
    for k, claim in enumerate(sentence.claims[:_LABEL]):
        words, tab, _ = claim.gap.partition("\t")
        label += words
        if tab:
            name, _, unit = label.replace(" ", "").partition("(")
            return Row(name, unit.rstrip(")"), sentence.claims[k:]) if label else None
    return None


_LABEL = 4
"""Figures that a label may have, and one more."""


def is_bare(sentence: Sentence) -> bool:
    """True for a row of figures alone, as where a table has lost its column of labels."""
    tabbed = sentence.mask & Trait.TABBED
    return bool(tabbed) and not any(claim.gap.strip("\t -—") for claim in sentence.claims)


def rows_above(passage: Passage, reach: int) -> Iterator[Row]:
    """Up to ``reach`` rows right above the sentence with as many figures as it, nearest first."""
    rows = passage.document.rows
    for place in range(passage.place - 1, passage.place - 1 - reach, -1):
        row = rows.get(place)
        if row is None or len(row.claims) != len(passage.sentence.claims):
            return
        yield row


def cells_of(sentence: Sentence, text: str) -> dict[int, Claim | None]:
    """The figure in each cell of a row, by the number of tabs before it, in the skeleton ``text``.

    None stands for a dash (nothing to count); a cell with words or without anything is left out.
    """
    figures = {claim.at: claim for claim in sentence.claims}
    return cells_in(text[sentence.start : sentence.end].split("\t"), sentence.start, figures)


def cells_in(
    cells: Sequence[str], at: int, figures: Mapping[int, Claim]
) -> dict[int, Claim | None]:
    """As ``cells_of``, of a line already split that begins at ``at``; ``figures`` by offset."""
    out: dict[int, Claim | None] = {}
    for column, cell in enumerate(cells):
        bare = cell.strip(" %()")
        if bare in DASHES:
            out[column] = None
        elif len(bare) == 1:
            claim = figures.get(at + cell.index(bare))
            if claim is not None:
                out[column] = claim
        at += len(cell) + 1
    return out


DASHES = frozenset(("-", "--", "—", "——", "–", "/"))
"""What stands in a cell where there is nothing to count."""
