"""Output: one module a format. Each turns reports into lines; nobody here writes to a stream."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.messages import Lang
    from checker.report.style import Style
    from checker.report.tally import Tally
    from checker.rule import BaseRule

FORMATS = (
    "full",
    "concise",
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "rdjsonl",
    "markdown",
    "html",
)
_HOMES = {
    "github": ("annotations", "GitHub"),
    "gitlab": ("annotations", "GitLab"),
    "rdjsonl": ("annotations", "ReviewDog"),
    "junit": ("xml", "JUnit"),
    "checkstyle": ("xml", "Checkstyle"),
    "markdown": ("digest", "Markdown"),
}
FILES = (*FORMATS, "xlsx")
"""Formats of a file; a workbook is no text that could go to standard output."""
FROM_FINDINGS = frozenset(FORMATS) - {"html"}
"""Formats that, without coverage, look at nothing of a report but its findings and document."""
FOR_PEOPLE = ("full", "concise")
COVERING = (*FOR_PEOPLE, "json", "jsonl")


class Printer(Protocol):
    """A format: lines for each report as it comes, and lines after the last one."""

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterable[str]:
        """Return the lines for ``findings``: those of ``report`` that are to be listed."""

    def close(self, tally: Tally | None) -> Iterable[str]:
        """Return what stands after the last report; None as ``tally`` asks for no summary."""


class Binder(Protocol):
    """A format as a whole file: it takes reports in, and gives the bytes at the end."""

    def take(self, report: Report, findings: Sequence[Finding]) -> None:
        """Take in a report, of which ``findings`` are to be listed."""

    def data(self, tally: Tally) -> bytes:
        """Return what the file holds."""


class Lines:
    """The file of a printer, in UTF-8; what is no character stands there as an escape."""

    def __init__(self, out: Printer) -> None:
        self._out = out
        self._held: list[str] = []

    def take(self, report: Report, findings: Sequence[Finding]) -> None:
        """Take in the lines of a report."""
        self._held.extend(self._out.lines(report, findings))

    def data(self, tally: Tally) -> bytes:
        """Return all lines and those of the end."""
        return encoded([*self._held, *self._out.close(tally)])


def encoded(lines: Iterable[str]) -> bytes:
    """Return ``lines`` as a file holds them."""
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace")


def binder(
    format: str,
    style: Style,
    *,
    coverage: bool = False,
    rules: Callable[[], Iterable[BaseRule]] = tuple,
) -> Binder:
    """Return the binder of ``format``, one of ``FILES``; the rest is as for a printer.

    A workbook needs XlsxWriter, of the extra ``office``.
    """
    if format == "xlsx":
        from checker.report.paper.workbook import Workbook

        return Workbook(style.lang)
    return Lines(printer(format, style, coverage=coverage, rules=rules))


def printer(
    format: str,
    style: Style,
    *,
    coverage: bool = False,
    rules: Callable[[], Iterable[BaseRule]] = tuple,
) -> Printer:
    """Return the printer of ``format``, one of ``FORMATS``; ``rules`` gives those that can speak.

    With ``coverage`` a format of ``COVERING`` lists all figures and what was checked of each
    instead of the findings.
    """
    if format in ("json", "jsonl"):
        from checker.report.machine import Json, JsonLines
        from checker.report.records import finding_records

        records = finding_records
        if coverage:
            from checker.report.coverage import coverage_records as records
        return (Json if format == "json" else JsonLines)(style.lang, records)
    if format not in FOR_PEOPLE:
        return _for_tools(format, style.lang, rules)
    if coverage:
        from checker.report.coverage import Lines, Page

        return (Page if format == "full" else Lines)(style)
    if format == "full":
        from checker.report.full import Full

        return Full(style)
    from checker.report.concise import Concise

    return Concise(style)


def _for_tools(format: str, lang: Lang, rules: Callable[[], Iterable[BaseRule]]) -> Printer:
    if format == "sarif":
        from checker.report.sarif import Sarif

        return Sarif(lang, {rule.name: rule for rule in rules()})
    if format == "html":
        from checker.report.paper.page import Page

        return Page(lang, {rule.name: rule for rule in rules()})
    from importlib import import_module

    module, name = _HOMES[format]
    made: Printer = getattr(import_module(f"checker.report.{module}"), name)(lang)
    return made
