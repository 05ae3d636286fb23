"""Where the formats of a run go: standard output, and a file for each ``--output``."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.console.wrong import Wrong
from checker.messages import Lang, say
from checker.report import FILES, FROM_FINDINGS, Binder, binder, printer
from checker.report.style import Style

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.tally import Tally
    from checker.rule import BaseRule

_COLUMNS = 100


class Target(NamedTuple):
    """A format and the file that it goes to."""

    format: str
    path: str


def target(value: str, lang: Lang) -> Target:
    """Return what ``FORMAT:FILE`` asks for; raise Wrong where that cannot be done."""
    from checker.settings.errors import guessed

    format, colon, path = value.partition(":")
    if not colon or not path:
        raise Wrong(say(lang, "error.bad_output", value=value))
    if format not in FILES:
        listed = say(lang, "list.and").join(FILES)
        text = say(lang, "error.bad_choice", name="--output", value=format, choices=listed)
        raise Wrong(guessed(text, format, FILES, lang))
    if not os.path.isdir(os.path.dirname(os.path.abspath(path))):
        raise Wrong(say(lang, "error.no_folder", path=path))
    if format == "xlsx" and not _writes_workbooks():
        raise Wrong(say(lang, "read.extra", path=path, detail="office"))
    return Target(format, path)


def _writes_workbooks() -> bool:
    from importlib.util import find_spec

    return find_spec("xlsxwriter") is not None


class Sinks:
    """All the formats of a run. The first goes to standard output as the reports come."""

    def __init__(
        self,
        format: str | None,
        targets: Sequence[Target],
        style: Style,
        *,
        coverage: bool,
        rules: Callable[[], Iterable[BaseRule]],
    ) -> None:
        self._out = [printer(format or "full", style, coverage=coverage, rules=rules)]
        if format is None and os.environ.get("GITHUB_ACTIONS") == "true":
            self._out.append(printer("github", style))
        plain = Style(style.lang, _COLUMNS)
        self._files: list[tuple[Target, Binder]] = [
            (goal, binder(goal.format, plain, coverage=coverage, rules=rules)) for goal in targets
        ]
        self._lang = style.lang
        formats = (format or "full", *(goal.format for goal in targets))
        self.needs_all = coverage or not FROM_FINDINGS.issuperset(formats)
        """Whether any format tells of more than the findings."""

    def lines(self, report: Report, findings: Sequence[Finding]) -> list[str]:
        """Return the lines of standard output for one report; let the files take it in."""
        for _, file in self._files:
            file.take(report, findings)
        return [line for out in self._out for line in out.lines(report, findings)]

    def close(self, tally: Tally, quiet: bool) -> Iterator[str]:
        """Yield what standard output ends with; with ``quiet`` no summary for people."""
        for out in self._out:
            yield from out.close(None if quiet else tally)

    def write_files(self, tally: Tally) -> None:
        """Write every file, whole or not at all; raise Wrong where one cannot be written."""
        if not self._files:
            return
        from checker.console.files import write_or_refuse

        for goal, file in self._files:
            write_or_refuse(goal.path, file.data(tally), self._lang)
