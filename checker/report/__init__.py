"""Output: one module a format. Each turns reports into lines; nobody here writes to a stream."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.style import Style
    from checker.report.tally import Tally

FORMATS = ("full", "concise", "json", "jsonl")


class Printer(Protocol):
    """A format: lines for each report as it comes, and lines after the last one."""

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterable[str]:
        """Return the lines for ``findings``: those of ``report`` that are to be listed."""

    def close(self, tally: Tally | None) -> Iterable[str]:
        """Return what stands after the last report; None as ``tally`` asks for no summary."""


def printer(format: str, style: Style, coverage: bool = False) -> Printer:
    """Return the printer of ``format``, one of ``FORMATS``.

    With ``coverage`` it lists all figures and what was checked of each instead of the findings.
    """
    if format in ("json", "jsonl"):
        from checker.report.machine import Json, JsonLines
        from checker.report.records import finding_records

        records = finding_records
        if coverage:
            from checker.report.coverage import coverage_records as records
        return (Json if format == "json" else JsonLines)(style.lang, records)
    if coverage:
        from checker.report.coverage import Lines, Page

        return (Page if format == "full" else Lines)(style)
    if format == "full":
        from checker.report.full import Full

        return Full(style)
    from checker.report.concise import Concise

    return Concise(style)
