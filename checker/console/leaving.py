"""What a run leaves out: findings that a baseline knows, or that no changed line takes part in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.console.wrong import Wrong
from checker.settings.errors import SettingsError

if TYPE_CHECKING:
    from checker.console.work import Work
    from checker.engine import Report
    from checker.settled.baseline import Baseline
    from checker.settled.changes import Changes


class LeftOut:
    """What is left out as the command line asks, or the settings; nothing where neither does.

    ``baseline`` and ``diff`` are a file and a git revision; ``known`` asks for the usual baseline
    even where none is named. Raises Wrong for a baseline that cannot be read.
    """

    def __init__(self, work: Work, baseline: str | None, diff: str | None, known: bool) -> None:
        self._lang = work.lang
        self._baseline: Baseline | None = None
        self._changes: Changes | None = None
        if baseline or known or work.value("baseline"):
            from checker.console.baseline import opened

            self._baseline = opened(work, baseline, wanted=known)
        if diff is not None:
            from checker.settled.changes import Changes

            self._changes = Changes(diff)

    def applied(self, report: Report) -> tuple[Report, int, int]:
        """Return ``report`` with the findings that are told.

        With it how many others the baseline knows, and how many the changes do not touch. Raises
        Wrong where git cannot say what changed.
        """
        found = report.findings
        new = found if self._baseline is None else self._baseline.new(report)
        report = report._replace(findings=new)
        touched = new
        if self._changes is not None and new:
            try:
                touched = self._changes.touched(report)
            except SettingsError as error:
                raise Wrong(error.said(self._lang)) from None
        report = report._replace(findings=touched)
        return report, len(found) - len(new), len(new) - len(touched)

    def gone(self) -> int:
        """Return how many findings that the baseline knows were not found any more."""
        return 0 if self._baseline is None else self._baseline.gone()
