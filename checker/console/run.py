"""The commands: files in, a report out, an exit status back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.console.inputs import Inputs
from checker.console.output import complain, prepare, remark, style_of, write
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.finding import Finding, Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.console.cache import Cache
    from checker.console.checking import Checked
    from checker.document.discovery import Source
    from checker.document.model import Document
    from checker.engine import Report
    from checker.guard import Crash
    from checker.report.style import Style
    from checker.settled.baseline import Baseline
    from checker.settled.changes import Changes


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
    from checker.report.tally import Tally

    work = Work(paths, stdin_filename=stdin_filename, **setting)
    lang, machine = work.lang, _for_programs(format or "full", work.lang, coverage)
    prepare(machine)
    style = style_of(lang, color or "auto")
    targets = [target(value, lang) for value in output]
    out = Sinks(format, targets, style, coverage=coverage, rules=work.rules)
    least = Level[work.value("min-level", min_level).upper()]
    failing = _failing(work.value("fail-on", fail_on))
    settled = baseline_of(work, baseline, known)
    changes = changes_since(diff)
    inputs = Inputs(
        paths if only is None else only, work.encoding, stdin_filename, lang, work.seconds
    )
    inputs.spare([goal.path for goal in targets])
    bar = Bar(len(inputs), lang, wanted=not quiet)
    tally, worst, listed = Tally(), 0, list[Finding]()

    def tell(checked: Checked) -> tuple[Tally, Report, list[str]]:
        if not quiet:
            remark(checked.report.document, lang)
        report, old = apart(work.settled(checked.report), settled)
        report, still = touched_by(report, changes, lang)
        shown = [finding for finding in report.findings if finding.level >= least]
        if statistics:
            listed.extend(shown)
        counted = checked.read.told(report.findings, least)
        lines = out.lines(report, shown)
        inputs.tell(report.document.path, report.crashes)
        return counted._replace(known=old, untouched=still), report, lines

    checking = Checking(work, out.needs_all or together, _cache(work, cache, no_cache))
    join = partial(joined, work) if together else None
    for counted, report, lines in bar.over(inputs.each_then(checking, jobs, tell, join)):
        worst = max((worst, *(finding.level for finding in report.findings)))
        tally = tally.plus(counted)
        if lines:
            with bar.aside():
                write(lines, style.colour)
    if statistics:
        from checker.report.statistics import counted_lines

        write(counted_lines(listed, style), style.colour, error=machine)
    tally = tally._replace(failed=inputs.failed, waived=work.waived)
    write(out.close(tally, quiet), style.colour)
    out.write_files(tally)
    if least > worst >= failing and not quiet:
        complain(say(lang, "notice.hidden"), lang)
    told = not (quiet or work.settings.line)
    if settled is not None and told and settled.gone():
        complain(say(lang, "notice.gone", count=settled.gone()), lang)
    if complain_of_waivers(work, quiet or only is not None) or inputs.unchecked:
        return 2
    return int(worst >= failing)


def _for_programs(format: str, lang: Lang, coverage: bool) -> bool:
    """Whether ``format`` is not for people; raise Wrong where it cannot show the ``coverage``."""
    from checker.report import COVERING, FOR_PEOPLE

    if coverage and format not in COVERING:
        raise Wrong(say(lang, "error.not_covering", format=format))
    return format not in FOR_PEOPLE


def complain_of_waivers(work: Work, quiet: bool) -> bool:
    """Say what is to be said of comments and exceptions; return whether one could not hold."""
    notices = [notice for notice in work.notices() if notice.wrong or not quiet]
    for place, key, values, _ in notices:
        text = say(work.lang, f"waiver.{key}", **values)
        complain(say(work.lang, "config.at", path=place, text=text), work.lang)
    return any(notice.wrong for notice in notices)


def baseline_of(work: Work, given: str | None, wanted: bool) -> Baseline | None:
    """Return the baseline that is asked for, None where none is."""
    if not (given or wanted or work.value("baseline")):
        return None
    from checker.console.baseline import opened

    return opened(work, given, wanted=wanted)


def apart(report: Report, baseline: Baseline | None) -> tuple[Report, int]:
    """Return ``report`` with its new findings only, and how many the baseline knows."""
    if baseline is None:
        return report, 0
    new = baseline.new(report)
    return report._replace(findings=new), len(report.findings) - len(new)


def changes_since(base: str | None) -> Changes | None:
    """Return what changed since the git revision ``base``, None where none is named."""
    if base is None:
        return None
    from checker.settled.changes import Changes

    return Changes(base)


def touched_by(report: Report, changes: Changes | None, lang: Lang) -> tuple[Report, int]:
    """Return ``report`` with what changed lines take part in, and how many are left out."""
    if changes is None or not report.findings:
        return report, 0
    from checker.settings.errors import SettingsError

    try:
        touched = changes.touched(report)
    except SettingsError as error:
        raise Wrong(error.said(lang)) from None
    return report._replace(findings=touched), len(report.findings) - len(touched)


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


def show_files(
    *,
    what: str,
    paths: tuple[str, ...],
    format: str | None,
    stdin_filename: str | None,
    color: str | None,
    jobs: int,
    together: bool = False,
    **setting: Any,
) -> int:
    """List what was read in every file; return 0, or 2 where one could not be read."""
    work = Work(paths, stdin_filename=stdin_filename, **setting)
    prepare(machine=format == "jsonl")
    style = style_of(work.lang, color or "auto")
    inputs = Inputs(paths, work.encoding, stdin_filename, work.lang, work.seconds)
    listing = Listing(what, format or "text", work, style, several=len(inputs) > 1)
    if together:
        from checker.console.checking import Checking, joined

        join = partial(joined, work)
        shown = inputs.each_then(Checking(work, whole=True), jobs, listing.of_report, join)
    else:
        shown = inputs.each(listing, jobs)
    for listed in shown:
        write(listed.lines, style.colour)
        inputs.tell(listed.path, listed.crashes)
    return 2 if inputs.unchecked else 0


class Listed(NamedTuple):
    """The lines of what was read in a source, and the rules that failed on it."""

    path: str
    lines: list[str]
    crashes: tuple[Crash, ...] = ()


class Listing:
    """Lists what was read in a source, as lines; fit to be done in another process."""

    def __init__(self, what: str, format: str, work: Work, style: Style, several: bool) -> None:
        self.what = what
        self.format = format
        self.work = work
        self.style = style
        self.several = several

    def __call__(self, source: Source) -> Listed:
        """Return what is to be listed; raise ReadError where ``source`` cannot be read."""
        document = source.document()
        if self.what == "quantities":
            return Listed(document.path, list(self._rendered(document, self._figures(document))))
        report = self.work.check(document)
        items = report.claims if self.what == "claims" else report.relations
        return Listed(document.path, list(self._rendered(document, items)), report.crashes)

    def of_report(self, checked: Checked) -> Listed:
        """Return the relations of a report that was checked beside others."""
        report = checked.report
        lines = list(self._rendered(report.document, report.relations, report.beside))
        return Listed(report.document.path, lines, report.crashes)

    def _figures(self, document: Document) -> Sequence[Any]:
        """Return the figures alone, which need no rules."""
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        return read(view_of(document), self.work.plan(document.path).house.units)

    def _rendered(
        self,
        document: Document,
        items: Sequence[Any],
        beside: Mapping[str, Document] = MappingProxyType({}),
    ) -> Iterator[str]:
        if self.format == "text":
            from checker.report import listing

            render: Callable[[Document, Sequence[Any], Style], Iterator[str]]
            render = getattr(listing, self.what)
            return render(document, items, self.style)
        from checker.report.machine import encoded
        from checker.report.records import shown_records

        lang = self.style.lang
        return encoded(shown_records(self.what, document, items, lang, self.several, beside))
