"""The commands: files in, a report out, an exit status back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from checker.console.inputs import Inputs
from checker.console.output import complain, prepare, style_of, write
from checker.console.usage import Wrong
from checker.console.work import Work
from checker.finding import Level
from checker.messages import say

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.report.style import Style


def check_files(
    *,
    paths: tuple[str, ...],
    format: str | None,
    output: tuple[str, ...],
    fail_on: str | None,
    min_level: str | None,
    stdin_filename: str | None,
    color: str | None,
    statistics: bool,
    quiet: bool,
    coverage: bool,
    **setting: Any,
) -> int:
    """Check every file; return 0, 1 (findings at the failing level) or 2 (something unread)."""
    from checker.console.progress import Bar
    from checker.console.sinks import Sinks, target
    from checker.report import COVERING, FOR_PEOPLE
    from checker.report.statistics import Statistics
    from checker.report.tally import Tally

    work = Work(paths, stdin_filename=stdin_filename, **setting)
    lang, machine = work.lang, (format or "full") not in FOR_PEOPLE
    prepare(machine)
    style = style_of(lang, color or "auto")
    if coverage and (format or "full") not in COVERING:
        raise Wrong(say(lang, "error.not_covering", format=format))
    targets = [target(value, lang) for value in output]
    rules = {rule.name: rule for rule in work.rules()}
    out = Sinks(format, targets, style, coverage=coverage, rules=rules)
    least = Level[work.value("min-level", min_level).upper()]
    failing = _failing(work.value("fail-on", fail_on))
    inputs = Inputs(paths, work.encoding, stdin_filename, lang)
    bar = Bar(len(inputs), lang, wanted=not quiet)
    tally, counts, worst = Tally(), Statistics(), 0

    def checked(document: Document) -> tuple[Report, list[str]]:
        report = work.check(document)
        shown = [finding for finding in report.findings if finding.level >= least]
        counts.add(shown)
        return report, out.lines(report, shown)

    for report, lines in bar.over(inputs.each(checked)):
        worst = max((worst, *(finding.level for finding in report.findings)))
        tally = tally.plus(Tally.of(report, least))
        if lines:
            with bar.aside():
                write(lines, style.colour)
    if statistics:
        write(counts.lines(style), style.colour, error=machine)
    tally = tally._replace(failed=inputs.failed)
    write(out.close(tally, quiet), style.colour)
    out.write_files(tally)
    if least > worst >= failing and not quiet:
        complain(say(lang, "notice.hidden"), lang)
    return 2 if inputs.failed else int(worst >= failing)


def _failing(name: str) -> int:
    return max(Level) + 1 if name == "never" else Level[name.upper()]


def show_files(
    *,
    what: str,
    paths: tuple[str, ...],
    format: str | None,
    stdin_filename: str | None,
    color: str | None,
    **setting: Any,
) -> int:
    """List what was read in every file; return 0, or 2 where one could not be read."""
    work = Work(paths, stdin_filename=stdin_filename, **setting)
    prepare(machine=format == "jsonl")
    style = style_of(work.lang, color or "auto")
    inputs = Inputs(paths, work.encoding, stdin_filename, work.lang)
    read = _reader(what, work)
    render = _renderer(what, format or "text", style, several=len(inputs) > 1)
    for lines in inputs.each(lambda document: list(render(document, read(document)))):
        write(lines, style.colour)
    return 2 if inputs.failed else 0


def _reader(what: str, work: Work) -> Callable[[Document], Sequence[Any]]:
    """Return the function that reads what was asked for; quantities need no rules."""
    if what == "quantities":
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        return lambda document: read(view_of(document))
    if what == "claims":
        return lambda document: work.check(document).claims
    return lambda document: work.check(document).relations


def _renderer(
    what: str, format: str, style: Style, several: bool
) -> Callable[[Document, Sequence[Any]], Iterator[str]]:
    """Return the function that turns what was read in a document into lines."""
    if format == "text":
        from checker.report import listing

        render: Callable[[Document, Sequence[Any], Style], Iterator[str]] = getattr(listing, what)
        return lambda document, items: render(document, items, style)
    from checker.report.machine import encoded
    from checker.report.records import shown_records

    return lambda document, items: encoded(
        shown_records(what, document, items, style.lang, several)
    )
