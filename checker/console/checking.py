"""The check of one source, alone and fit to be done in another process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.document.model import Document
from checker.report.tally import Tally

if TYPE_CHECKING:
    from checker.console.cache import Cache
    from checker.console.work import Work
    from checker.document.discovery import Source
    from checker.engine import Report

_SIGN = "heshu:"


def talks(document: Document) -> bool:
    """Whether any comment of ``document`` may be about heshu: a quick look, often wrong."""
    return bool(document.remarks) or _SIGN in document.text


class Checked(NamedTuple):
    """A report, and the counts of what it read: the report itself may have been made light."""

    report: Report
    read: Tally


def related(work: Work, reports: Sequence[Report]) -> list[Report]:
    """Return ``reports``, whole ones, with what ties them to one another."""
    from checker.together import related

    return [work.graded(report) for report in related(reports)]


def joined(work: Work, checked: Sequence[Checked]) -> list[Checked]:
    """Return ``checked`` with what ties the reports to one another."""
    reports = related(work, [one.report for one in checked])
    return [Checked(report, Tally.read_in(report)) for report in reports]


class Checking:
    """Checks a source with the settings of ``work``.

    Where only the findings are told, what else was read is left behind: it is many times the size
    of the text. With ``whole`` the report is complete, and ``cache``, which knows counts alone, is
    not asked.
    """

    def __init__(self, work: Work, whole: bool = False, cache: Cache | None = None) -> None:
        self.work = work
        self.whole = whole
        self.cache = cache

    def __call__(self, source: Source) -> Checked:
        """Return the report of ``source``; raise ReadError where it cannot be read."""
        if self.whole:
            report = self.work.check(source.document())
            return Checked(report, Tally.read_in(report))
        if self.cache is None:
            return self._light(source)
        key = self.cache.key(source, self.work)
        counts = self.cache.get(key)
        if counts is not None and len(counts) == len(Tally._fields):
            from checker.engine import Report

            return Checked(Report.clean(source.path), Tally(*counts))
        checked = self._light(source)
        if _nothing_to_tell(checked.report):
            self.cache.put(key, checked.read)
        return checked

    def _light(self, source: Source) -> Checked:
        """Leave the document behind as well where there is no talk of it."""
        report = self.work.check(source.document())
        told, document = report.told(), report.document
        if not (report.findings or talks(document)):
            bare = Document(document.path, "", (), notices=document.notices)
            told = told._replace(document=bare)
        return Checked(told, Tally.read_in(report))


def _nothing_to_tell(report: Report) -> bool:
    """Whether the counts of a light ``report`` are all there is to be said of it."""
    document = report.document
    return not (report.findings or report.crashes or document.notices or document.text)
