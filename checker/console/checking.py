"""The check of one source, alone and fit to be done in another process."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from checker.document.model import Document
from checker.report.tally import Tally

if TYPE_CHECKING:
    from checker.console.work import Work
    from checker.document.discovery import Source
    from checker.engine import Report

SIGN = "heshu:"
"""No comment can be about heshu without it."""


class Checked(NamedTuple):
    """A report, and the counts of what it read: the report itself may have been made light."""

    report: Report
    read: Tally


@dataclass(frozen=True)
class Checking:
    """Checks a source with the settings of ``work``.

    Where only the findings are told, what else was read is left behind: it is many times the size
    of the text. With ``whole`` the report is complete.
    """

    work: Work
    whole: bool

    def __call__(self, source: Source) -> Checked:
        """Return the report of ``source``; raise ReadError where it cannot be read."""
        report = self.work.check(source.document())
        return Checked(report if self.whole else light(report), Tally.read_in(report))


def light(report: Report) -> Report:
    """Return ``report`` with its findings, and its document only where there is talk of it."""
    told, document = report.told(), report.document
    if report.findings or SIGN in document.text:
        return told
    return replace(told, document=Document(document.path, "", (), notices=document.notices))
