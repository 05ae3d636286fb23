"""What a workpaper lists of a report: its relations and findings, each with its place and words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.document.model import Document, LineIndex
from checker.messages import Lang, name_of, said, say
from checker.report.paper.words import word
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.relation.model import Operand, Relation

VERDICTS = ("inconsistent", "undecided", "rounding", "consistent")
"""The verdicts in the order in which an auditor wants to see them."""


class Line(NamedTuple):
    """A relation with the finding it led to, or a finding without arithmetic.

    ``verdict`` is the relation's, ``plain`` where there is none; ``start`` is the offset of the
    figure or words that are reported. ``note`` says what is wrong or why nothing could be decided.
    """

    verdict: str
    rule: str
    start: int
    note: str
    relation: Relation | None = None
    finding: Finding | None = None

    @property
    def gravity(self) -> tuple[int, int]:
        """Sorts findings to the front, the gravest first, then the rest by verdict."""
        level = -self.finding.level if self.finding else 0
        return level, VERDICTS.index(self.verdict) if self.relation else 0


def lines_of(report: Report, findings: Sequence[Finding], lang: Lang) -> list[Line]:
    """Return the lines of ``report``, of which ``findings`` are listed: those first."""
    waiting = {(f.rule, f.start, f.formula): f for f in findings}
    lines = []
    for relation in report.checked:
        start = relation.operands[-1].quantity.start
        suspect = relation.verdict == "inconsistent" or relation.near is not None
        # Only what can be a finding is written out to look for it.
        key = (relation.rule, start, relation.formula) if suspect else None
        finding = None if key is None else waiting.pop(key, None)
        note = _note(relation, finding, lang)
        lines.append(Line(relation.verdict, relation.rule, start, note, relation, finding))
    for finding in waiting.values():
        note = clean(said(finding.message, lang))
        lines.append(Line("plain", finding.rule, finding.start, note, None, finding))
    return sorted(lines, key=lambda line: line.gravity)


def _note(relation: Relation, finding: Finding | None, lang: Lang) -> str:
    if finding is not None:
        return clean(said(finding.message, lang))
    if relation.verdict == "inconsistent":
        return word(lang, "unlisted")
    return clean(said(relation.reason, lang)) if relation.reason else ""


def verdict_text(name: str, lang: Lang) -> str:
    """Return what a line's verdict, or the lack of one, is called."""
    if name == "untied":
        return say(lang, "coverage.untied")
    return say(lang, f"verdict.{name}") if name in VERDICTS else word(lang, f"verdict.{name}")


def figures_text(operands: Sequence[Operand], lang: Lang) -> str:
    """Return the figures as they stand in the text, each after the part it plays."""
    return say(lang, "list.part").join(
        f"{name_of(lang, 'role', operand.role)} {clean(operand.quantity.text)}"
        for operand in operands
    )


class Where:
    """Says where the figures of a document stand, in the words that suit its format."""

    def __init__(self, document: Document, lang: Lang) -> None:
        self._lines = LineIndex.of(document.text)
        self._places = document.places
        self._lang: Lang = lang

    def __call__(self, offset: int) -> str:
        """Return the sheet and cell, the cell of a table, the paragraph, or line and column."""
        place = self._places.at(offset) if self._places else None
        if place is None:
            line, column = self._lines.place(offset)
            return f"{line}:{column}"
        if "sheet" in place:
            return clean("{sheet}!{cell}".format(**place))
        kinds = [kind for kind in ("page", "table", "paragraph") if kind in place]
        return " ".join(word(self._lang, f"place.{kind}", **place) for kind in kinds)
