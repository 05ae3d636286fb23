"""The workpaper as a workbook: every relation with a formula that recalculates it.

The result of each formula stands beside it, so that programs that only show a file show it too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.document.table import letters
from checker.messages import Lang, said, say
from checker.quantity.model import Quantity
from checker.relation.coverage import STATES, Covered
from checker.relation.display import SIGNS
from checker.report.coverage import reason_of
from checker.report.paper.cells import Worked, worked
from checker.report.paper.rows import VERDICTS, Line, Where, figures_text, lines_of, verdict_text
from checker.report.paper.sheets import MOST_ROWS, Book, Column, Live, Number, Told, Value
from checker.report.paper.text import Source
from checker.report.paper.words import word
from checker.report.tally import Tally, summary
from checker.version import VERSION

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.relation.model import Operand, Relation

_RED, _AMBER, _GREEN, _BLUE, _GREY = "#9C1C13", "#7A4B00", "#14592F", "#0B4F77", "#555555"
_STYLES: dict[str, dict[str, Any]] = {
    "inconsistent": {"bg_color": "#FBD9D5", "font_color": _RED, "bold": True},
    "undecided": {"bg_color": "#FFEFC2", "font_color": _AMBER},
    "rounding": {"bg_color": "#DCEEF8", "font_color": _BLUE},
    "consistent": {"bg_color": "#DDF1E4", "font_color": _GREEN},
    "plain": {"bg_color": "#EEEEEE", "font_color": _GREY},
    "title": {"bold": True, "font_size": 16, "bottom": 0},
    "strong": {"bold": True},
}
_STATE_STYLES = {
    "held": "consistent",
    "broken": "inconsistent",
    "undecided": "undecided",
    "untied": "plain",
}
_CHECKS = (
    ("number", 6, False), ("file", 16, True), ("place", 13, True), ("verdict", 9, False),
    ("level", 7, False), ("rule", 20, True), ("note", 40, True), ("formula", 38, True),
    ("stated", 13, True), ("relation", 5, False), ("computed", 22, True), ("remark", 28, True),
    ("review", 18, True),
)  # fmt: skip
"""What is printed: columns with their widths, and whether their lines break."""
_SUMS = (
    ("figures", 40, True), ("unit", 8, False), ("stated-value", 16, False),
    ("recomputed", 16, False), ("low", 16, False), ("high", 16, False), ("difference", 14, False),
)  # fmt: skip
_FIGURES = (
    ("number", 6, False), ("file", 16, True), ("place", 13, True), ("context", 52, True),
    ("figure", 16, False), ("value", 18, False), ("unit", 8, False), ("state", 10, False),
    ("reason", 36, True), ("rules", 32, True), ("count", 7, False), ("review", 18, True),
)  # fmt: skip
_FIRST = len(_CHECKS) + len(_SUMS) + 1
_STATED, _RECOMPUTED = (letters(_FIRST - back) for back in (5, 4))
_WIDTH = 14
_PLACES = 8
_TOP = 3
"""Row of the header of the figures, from 0: their totals stand above."""


class _Row(NamedTuple):
    """A line of the checks, ready to be written once all lines are sorted."""

    gravity: tuple[int, int]
    cells: tuple[Value, ...]


class Workbook:
    """Takes reports in, and gives the workbook at the end."""

    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang
        self._checks: list[_Row] = []
        self._figures: list[tuple[Value, ...]] = []
        self._files: list[tuple[Value, ...]] = []
        self._rules: dict[str, Counter[str]] = {}

    def take(self, report: Report, findings: Sequence[Finding]) -> None:
        """Take in the relations, figures and counts of one report."""
        document = report.document
        where, source = Where(document, self._lang), Source(document)
        counts: Counter[str] = Counter(covered.state for covered in report.coverage)
        for line in lines_of(report, findings, self._lang):
            used = self._rules.setdefault(line.rule, Counter())
            used[line.verdict] += 1
            used["found"] += line.finding is not None
            counts[f"verdict.{line.verdict}"] += 1
            counts["found"] += line.finding is not None
            self._checks.append(
                _Row(line.gravity, (document.path, where(line.start), *self._check(line)))
            )
        for covered in report.coverage:
            self._figures.append(self._figure(document.path, covered, where, source))
        names = (*STATES, *(f"verdict.{name}" for name in VERDICTS), "found")
        told = (Number(counts[name]) for name in names)
        self._files.append((document.path, Number(len(report.coverage)), *told))

    def data(self, tally: Tally | None) -> bytes:
        """Return the workbook."""
        book = Book(word(self._lang, "title"), _STYLES)
        names = (word(self._lang, f"sheet.{name}") for name in ("summary", "checks", "figures"))
        cover, checks, figures = (book.sheet(name) for name in names)
        rows = [row.cells for row in sorted(self._checks, key=attrgetter("gravity"))]
        self._cover(book, cover, tally)
        self._write_checks(book, checks, rows[:MOST_ROWS])
        self._write_figures(book, figures, self._figures[:MOST_ROWS])
        return book.data()

    # ------------------------------------------------------------------------------- the rows

    def _check(self, line: Line) -> Iterator[Value]:
        """Yield the cells of a line behind its file and place."""
        lang, relation, finding = self._lang, line.relation, line.finding
        told = Told(verdict_text(line.verdict, lang), line.verdict)
        level = say(lang, f"level.{finding.level}") if finding else ""
        yield from (told, level, line.rule, line.note)
        if relation is None:
            yield from ("", finding.text if finding else "", "", "", self._remark(finding, ""))
            yield from [None] * (1 + len(_SUMS))
            return
        sums = worked(relation, _FIRST)
        stated = relation.operands[-1]
        yield from (relation.formula, relation.stated, SIGNS[relation.compare], relation.computed)
        yield from (self._remark(finding, sums.why), None)
        yield from (figures_text(relation.operands, lang), stated.quantity.unit or "")
        yield from _worked_cells(sums, stated)
        yield from _figure_cells(relation, sums)

    def _remark(self, finding: Finding | None, why: str) -> str:
        """The likely cause, what to write instead, and what is to be known of the numbers."""
        lang, parts = self._lang, []
        if finding is not None and finding.cause:
            parts.append(said(finding.cause, lang))
        if finding is not None and finding.suggestion is not None:
            parts.append(f"{say(lang, 'label.suggestion')} {finding.suggestion}")
        if why:
            parts.append(word(lang, f"why.{why}"))
        return say(lang, "list.part").join(parts)

    def _figure(
        self, path: str, covered: Covered, where: Where, source: Source
    ) -> tuple[Value, ...]:
        quantity, lang = covered.quantity, self._lang
        value = quantity.value
        state = Told(say(lang, f"coverage.{covered.state}"), _STATE_STYLES[covered.state])
        relations = covered.relations or covered.fits
        return (
            path,
            where(quantity.start),
            source.around(quantity.start, quantity.end),
            quantity.text,
            None if value is None else Number(value, _printed_places(quantity)),
            quantity.unit or "",
            state,
            reason_of(covered, lang) or "",
            say(lang, "list.and").join(dict.fromkeys(relation.rule for relation in relations)),
            Number(len(covered.relations)),
            None,
        )

    # ------------------------------------------------------------------------------- the sheets

    def _columns(self, columns: Sequence[tuple[str, float, bool]]) -> list[Column]:
        return [
            Column(word(self._lang, f"column.{name}"), width, long) for name, width, long in columns
        ]

    def _write_checks(self, book: Book, sheet: Any, rows: Sequence[tuple[Value, ...]]) -> None:
        most = max((len(row) for row in rows), default=0) + 2 - _FIRST
        numbered = (word(self._lang, "column.operand", number=k + 1) for k in range(most))
        columns = [
            *self._columns((*_CHECKS, *_SUMS)),
            *(Column(title, _WIDTH) for title in numbered),
        ]
        book.filtered(sheet, 0, columns, _numbered(rows), frozen=4, printed=len(_CHECKS))

    def _write_figures(self, book: Book, sheet: Any, rows: Sequence[tuple[Value, ...]]) -> None:
        """Write every figure, and above how many there are of each state, as live counts."""
        first, last = _TOP + 2, _TOP + 1 + max(len(rows), 1)
        counted = Counter(row[6].text for row in rows if isinstance(row[6], Told))
        for k, state in enumerate(STATES):
            told = say(self._lang, f"coverage.{state}")
            book.put(sheet, 0, k + 3, Told(told, _STATE_STYLES[state]))
            formula = f'=COUNTIF($H${first}:$H${last},"{told}")'
            book.put(sheet, 1, k + 3, Live(formula, counted[told]))
        book.put(sheet, 0, 2, Told(word(self._lang, "column.count-figures"), "strong"))
        book.put(sheet, 1, 2, Live(f"=COUNTA($H${first}:$H${last})", len(rows)))
        columns = self._columns(_FIGURES)
        book.filtered(sheet, _TOP, columns, _numbered(rows), frozen=3, printed=len(columns))

    def _cover(self, book: Book, sheet: Any, tally: Tally | None) -> None:
        """Write the summary: what was read, the counts of each file and rule, and the legend."""
        lang = self._lang
        sheet.hide_gridlines(2)
        sheet.set_column(0, 0, 44)
        sheet.set_column(1, 12, 11)
        sheet.set_row(0, 28)
        book.put(sheet, 0, 0, Told(word(lang, "title"), "title"))
        if tally is not None and tally.files:
            book.put(sheet, 1, 0, summary(tally, lang))
        book.put(sheet, 2, 0, f"heshu {VERSION}")
        states = [say(lang, f"coverage.{state}") for state in STATES]
        verdicts = [say(lang, f"verdict.{name}") for name in VERDICTS]
        relations = [word(lang, "column.of-relations", verdict=name) for name in verdicts]
        found = word(lang, "findings")
        first = (word(lang, f"column.{name}") for name in ("file", "count-figures"))
        columns = [Column(title, 12) for title in (*first, *states, *relations, found)]
        at = book.table(sheet, 4, columns, [*self._files, *self._total(5)])
        titles = (word(lang, "column.rule"), *relations, found)
        columns = [Column(title, 12) for title in titles]
        at = book.table(sheet, at + 1, columns, self._by_rule())
        self._notes(book, sheet, at + 1)

    def _notes(self, book: Book, sheet: Any, at: int) -> None:
        """Write from row ``at`` on what is to be known of the sheets."""
        for note in ("checks", "units", "live", "digits", "bounds", "figures"):
            book.put(sheet, at, 0, word(self._lang, f"note.{note}"))
            at += 1
        cut = max(len(self._checks), len(self._figures)) - MOST_ROWS
        if cut > 0:
            told = word(self._lang, "note.cut", count=cut)
            book.put(sheet, at, 0, Told(told, "inconsistent"))

    def _total(self, first: int) -> Iterator[tuple[Value, ...]]:
        """The sums over all files, live; none where there is but one."""
        if len(self._files) > 1:
            cells: list[Value] = [Told(word(self._lang, "total"), "strong")]
            for k, numbers in enumerate(zip(*(row[1:] for row in self._files), strict=True), 1):
                letter = letters(k + 1)
                formula = f"=SUM({letter}{first + 1}:{letter}{first + len(self._files)})"
                cells.append(Live(formula, sum(n.value for n in numbers if isinstance(n, Number))))
            yield tuple(cells)

    def _by_rule(self) -> Iterator[tuple[Value, ...]]:
        for rule, counts in sorted(
            self._rules.items(), key=lambda item: (-item[1]["found"], item[0])
        ):
            yield rule, *(Number(counts[name]) for name in (*VERDICTS, "found"))


def _numbered(rows: Sequence[tuple[Value, ...]]) -> list[tuple[Value, ...]]:
    return [(Number(k), *row) for k, row in enumerate(rows, 1)]


def _worked_cells(sums: Worked, stated: Operand) -> Iterator[Value]:
    """The stated value, the recomputed one, its bounds, and the difference."""
    places = min(_printed_places(stated.quantity) + 1, _PLACES)
    yield None if sums.stated is None else Number(sums.stated, _printed_places(stated.quantity))
    exact = sums.why == "digits"
    if sums.formula and sums.computed is not None:
        yield Live(sums.formula, sums.computed, places)
    else:
        yield None if sums.computed is None else Number(sums.computed, places, exact=exact)
    for bound in (sums.low, sums.high):
        yield None if bound is None else Number(bound, places, exact=False)
    if sums.stated is None or sums.computed is None:
        yield None
        return
    gap = sums.stated - sums.computed
    if sums.formula and sums.is_exact:
        yield Live(f"={_STATED}#-{_RECOMPUTED}#", gap, places)
    else:
        yield Number(gap, places, exact=exact)


def _figure_cells(relation: Relation, sums: Worked) -> Iterator[Value]:
    """The figures before the stated one, each in a cell of its own with its unit."""
    for operand, value in zip(relation.operands, sums.figures, strict=False):
        quantity = operand.quantity
        if value is None:
            yield quantity.text
        else:
            yield Number(value, _printed_places(quantity), quantity.unit or "")


def _printed_places(quantity: Quantity) -> int:
    """How many decimals the figure has in its base unit."""
    step = quantity.resolution or quantity.value or Decimal(1)
    return min(max(0, -int(step.normalize().as_tuple().exponent)), _PLACES)
