"""``heshu check``: files in, a report out, an exit status back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from checker.console.inputs import Inputs
from checker.console.leaving import LeftOut
from checker.console.output import complain, complain_of_waivers, prepare, remark, style_of, write
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.finding import Finding, Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.console.cache import Cache
    from checker.console.checking import Checked
    from checker.console.sinks import Sinks


def check_files(
    *,
    paths: tuple[str, ...],
    format: str | None = None,
    output: tuple[str, ...] = (),
    fail_on: str | None = None,
    min_level: str | None = None,
    stdin_filename: str | None = None,
    color: str | None = None,
    statistics: bool = False,
    quiet: bool = False,
    coverage: bool = False,
    baseline: str | None = None,
    diff: str | None = None,
    jobs: int = 1,
    cache: bool = False,
    no_cache: bool = False,
    together: bool = False,
    known: bool = False,
    only: tuple[str, ...] | None = None,
    **setting: Any,
) -> int:
    """Check every file; return 0, 1 (findings at the failing level) or 2 (something unread).

    ``known`` asks for a baseline even where none is named. ``only`` are the files of ``paths`` to
    which this run is confined.
    """
    from checker.console.checking import Checking, joined
    from checker.console.progress import Bar
    from checker.console.sinks import Sinks, target

    work = Work(paths, stdin_filename=stdin_filename, **setting)
    lang, machine = work.lang, _for_programs(format or "full", work.lang, coverage)
    prepare(machine)
    style = style_of(lang, color or "auto")
    targets = [target(value, lang) for value in output]
    out = Sinks(format, targets, style, coverage=coverage, rules=work.rules)
    least = Level[work.value("min-level", min_level).upper()]
    failing = _failing(work.value("fail-on", fail_on))
    left_out = LeftOut(work, baseline, diff, known)
    inputs = Inputs(
        paths if only is None else only, work.encoding, stdin_filename, lang, work.seconds
    )
    inputs.spare([goal.path for goal in targets])
    bar = Bar(len(inputs), lang, wanted=not quiet)
    telling = _Telling(work, out, left_out, inputs, least, quiet=quiet, keeps=statistics)
    checking = Checking(work, out.needs_all or together, _cache(work, cache, no_cache))
    join = partial(joined, work) if together else None
    for lines in bar.over(inputs.each_then(checking, jobs, telling.lines, join)):
        if lines:
            with bar.aside():
                write(lines, style.colour)
    if statistics:
        from checker.report.statistics import counted_lines

        write(counted_lines(telling.shown, style), style.colour, error=machine)
    telling.close(style.colour, hidden=least > telling.worst >= failing)
    unheld = complain_of_waivers(work.notices(), lang, quiet=quiet or only is not None)
    if unheld or inputs.unchecked:
        return 2
    return int(telling.worst >= failing)


class _Telling:
    """Tells of one report after another, and keeps what is to be told when all are read.

    ``worst`` is the highest level of a finding so far, 0 without any. With ``keeps`` the findings
    of the level ``least`` or above are ``shown`` at the end as well.
    """

    def __init__(
        self,
        work: Work,
        out: Sinks,
        left_out: LeftOut,
        inputs: Inputs,
        least: Level,
        *,
        quiet: bool,
        keeps: bool,
    ) -> None:
        from checker.report.tally import Tally

        self._work, self._out, self._left_out, self._inputs = work, out, left_out, inputs
        self._least, self._quiet, self._keeps = least, quiet, keeps
        self._tally = Tally()
        self.worst = 0
        self.shown: list[Finding] = []

    def lines(self, checked: Checked) -> list[str]:
        """Return the lines of standard output for one report; count what it holds."""
        if not self._quiet:
            remark(checked.report.document, self._work.lang)
        report, known, untouched = self._left_out.applied(self._work.settled(checked.report))
        shown = [finding for finding in report.findings if finding.level >= self._least]
        lines = self._out.lines(report, shown)
        self._inputs.tell(report.document.path, report.crashes)
        told = checked.read.told(report.findings, self._least)
        self._tally = self._tally.plus(told._replace(known=known, untouched=untouched))
        self.worst = max((self.worst, *(finding.level for finding in report.findings)))
        if self._keeps:
            self.shown += shown
        return lines

    def close(self, colour: bool, *, hidden: bool) -> None:
        """Write the summary and the files; say what is gone, or with ``hidden`` was not shown.

        Raises Wrong where a file cannot be written.
        """
        work, quiet = self._work, self._quiet
        tally = self._tally._replace(failed=self._inputs.failed, waived=work.waived)
        write(self._out.close(tally, quiet), colour)
        self._out.write_files(tally)
        if hidden and not quiet:
            complain(say(work.lang, "notice.hidden"), work.lang)
        if not (quiet or work.settings.line) and (gone := self._left_out.gone()):
            complain(say(work.lang, "notice.gone", count=gone), work.lang)


def _for_programs(format: str, lang: Lang, coverage: bool) -> bool:
    """Whether ``format`` is not for people; raise Wrong where it cannot show the ``coverage``."""
    from checker.report import COVERING, FOR_PEOPLE

    if coverage and format not in COVERING:
        raise Wrong(say(lang, "error.not_covering", format=format))
    return format not in FOR_PEOPLE


def _cache(work: Work, wanted: bool, refused: bool) -> Cache | None:
    """Return the cache, None where none is asked for.

    Where it cannot be had, that is told and no more: a check needs none.
    """
    if refused or not (wanted or work.value("cache") == "on"):
        return None
    from checker.console.cache import Cache, UnsafeError

    try:
        return Cache.of(work)
    except UnsafeError as error:
        complain(say(work.lang, "cache.unsafe", path=error), work.lang)
    except OSError as error:
        text = error.strerror or str(error)
        complain(say(work.lang, "cache.none", text=text), work.lang)
    return None


def _failing(name: str) -> int:
    return max(Level) + 1 if name == "never" else Level[name.upper()]
