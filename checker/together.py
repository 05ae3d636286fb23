"""Several documents as one: what a report says against its annex, its press release, its tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from checker.engine import Report
from checker.judging import broken_ones, in_order, judged
from checker.relation.agreement import Told, seen_from
from checker.relation.model import Tie
from checker.rule import Rule
from checker.tabling import matched


def related(reports: Sequence[Report]) -> tuple[Report, ...]:
    """Return ``reports`` with what ties them to one another, in the same order.

    A relation between two documents stands in the report of the one that holds the stated figure:
    the text where a text stands against a table, else the later one, whose ``beside`` then holds
    the other. Only what that report's own rules find counts. The work grows with the length of all
    documents together.
    """
    told = Told((one for report in reports for one in report.statements), apart=True)
    rules = {rule.name: rule for report in reports for rule in report.rules}
    found: defaultdict[str, list[tuple[Rule, Tie]]] = defaultdict(list)
    for rule, tie in matched(told, tuple(rules.values()), reports[0].guard) if reports else ():
        path = tie.operands[-1].path
        found[path].append((rule, seen_from(path, tie)))
    documents = {report.document.path: report for report in reports}
    return tuple(_with(report, found[report.document.path], documents) for report in reports)


def _with(report: Report, ties: Sequence[tuple[Rule, Tie]], others: dict[str, Report]) -> Report:
    """``report`` with the relations that ``ties`` make, and their findings."""
    own = {rule.name for rule in report.rules}
    wanted = ((rule, tie) for rule, tie in ties if rule.name in own)
    relations = judged(wanted, report.guard, report.house.conventions)
    if not relations:
        return report
    path = report.document.path
    quoted = {o.path for relation in relations for o in relation.operands if o.path}
    return report._replace(
        checked=in_order((*report.checked, *relations)),
        findings=(*report.findings, *broken_ones(relations, path, report.guard)),
        beside={other: others[other].document for other in quoted},
    )
