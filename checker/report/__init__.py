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


def printer(format: str, style: Style) -> Printer:
    """Return the printer of ``format``, one of ``FORMATS``."""
    if format == "full":
        from checker.report.full import Full

        return Full(style)
    if format == "concise":
        from checker.report.concise import Concise

        return Concise(style)
    from checker.report.machine import Json, JsonLines

    return Json(style.lang) if format == "json" else JsonLines(style.lang)
