"""The tables of one report: what ties their cells, to one another and to the prose."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.document.model import Document
from checker.finding import Finding
from checker.guard import Guard
from checker.judging import in_order, judged
from checker.quantity.interval import Conventions
from checker.registry import by_default
from checker.relation.agreement import Told, seen_from
from checker.relation.model import Operand, Relation, Tie
from checker.relation.reasons import REASONS
from checker.rule import Rule
from checker.table.understand import figure_cells, understood

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.table.model import Understood

_MISREAD = 3
"""A table of which more than one relation in so many fails was misread, not wrong."""
_PAIR = 2
"""So many failures may come of one wrong figure, a part here and a total there."""


def with_tables(report: Report) -> Report:
    """``report`` with its tables and what ties them, to the prose too; notes as findings."""
    document, guard, conventions = report.document, report.guard, report.house.conventions
    prose = outside_tables(document, report.checked)
    tabled, notes, tables = _tabulated(document, report.rules, guard, conventions)
    report = report._replace(tables=tables, findings=notes)
    same: list[Relation] = []
    if any(rule.matches for rule in report.rules):
        ties = matched(Told(report.statements), report.rules, guard)
        seen = ((rule, seen_from(document.path, tie)) for rule, tie in ties)
        same = judged(seen, guard, conventions)
    return report._replace(checked=in_order((*prose, *tabled, *same)))


def matched(told: Told, rules: Sequence[Rule], guard: Guard) -> Iterator[tuple[Rule, Tie]]:
    """Let every rule look at what was stated more than once."""
    for rule in rules:
        if rule.matches:
            for tie in guard.each(rule.name, rule.match, told):
                yield rule, tie


def outside_tables(document: Document, relations: Iterable[Relation]) -> Iterator[Relation]:
    """Those that take in a figure of the prose: what stands in cells alone is the tables' rules'.

    Rules of sentences read the rows of a table as text; they tie the prose to it as well.
    """
    cells = figure_cells(document.tables)
    starts = [start for start, _ in cells]

    def in_cell(operand: Operand) -> bool:
        k = bisect_right(starts, operand.quantity.start) - 1
        return not operand.path and k >= 0 and operand.quantity.start < cells[k][1]

    return (r for r in relations if not all(map(in_cell, r.operands)))


def _tabulated(
    document: Document, rules: Sequence[Rule], guard: Guard, conventions: Conventions
) -> tuple[list[Relation], tuple[Finding, ...], tuple[Understood, ...]]:
    """The relations of all tables, notes, and the tables that were understood.

    Of a table that was misread there is one note and nothing broken.
    """
    looking = [rule for rule in rules if rule.tabulates]
    note = next((rule for rule in rules if rule.notes_misreading), None)
    alone = note is not None and not looking
    if alone:
        looking = [r for r in by_default() if isinstance(r, Rule) and r.tabulates]
    relations: list[Relation] = []
    notes: list[Finding] = []
    tables: list[Understood] = []
    for table in understood(document.tables, document.text):
        each = guard.each
        ties = ((rule, tie) for rule in looking for tie in each(rule.name, rule.tabulate, table))
        found = judged(ties, guard, conventions)
        misread = REASONS["misread"]
        broken = [r for r in found if r.verdict == "inconsistent" or r.reason == misread]
        if len(broken) * _MISREAD > len(found) and not _of_one_figure(broken, len(found)):
            found = [
                r._replace(verdict="undecided", reason=misread)
                if r.verdict == "inconsistent"
                else r
                for r in found
            ]
            if note is not None:
                from checker.relation.findings import misread_finding

                notes.append(misread_finding(note, broken, len(found), document.path))
        else:
            tables.append(table)
        relations += [] if alone else found
    return relations, tuple(notes), tuple(tables)


def _of_one_figure(broken: Sequence[Relation], count: int) -> bool:
    """Whether one wrong figure explains all that is ``broken`` of ``count`` relations."""
    if len(broken) < _PAIR:
        return True
    figures = [{o.quantity.start for o in relation.operands} for relation in broken]
    totals = {relation.operands[-1].quantity.start for relation in broken}
    few = len(broken) == _PAIR < count - _PAIR + 1
    return few and bool(set.intersection(*figures)) and len(totals) == len(broken)
