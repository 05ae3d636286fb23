"""The commands: files in, a report out, an exit status back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.console.inputs import Inputs
from checker.console.output import complain, prepare, style_of, write
from checker.finding import Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.report.style import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowOptions:
    """What ``heshu quantities``, ``claims`` and ``relations`` were asked for."""

    what: str
    paths: tuple[str, ...]
    format: str = "text"
    encoding: str | None = None
    stdin_filename: str | None = None
    color: str = "auto"
    lang: Lang = "zh"


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """What ``heshu check`` was asked for."""

    paths: tuple[str, ...]
    format: str = "full"
    fail_on: str = "warning"
    min_level: str = "info"
    encoding: str | None = None
    stdin_filename: str | None = None
    color: str = "auto"
    quiet: bool = False
    lang: Lang = "zh"


def check_files(options: CheckOptions) -> int:
    """Check every file; return 0, 1 (findings at the failing level) or 2 (something unread)."""
    from checker.console.progress import Bar
    from checker.engine import check_document
    from checker.report import printer
    from checker.report.tally import Tally

    prepare(machine=options.format in ("json", "jsonl"))
    style = style_of(options.lang, options.color)
    out = printer(options.format, style)
    least, failing = Level[options.min_level.upper()], _failing(options.fail_on)
    inputs = Inputs(options.paths, options.encoding, options.stdin_filename, options.lang)
    bar = Bar(len(inputs), options.lang, wanted=not options.quiet)
    tally, worst = Tally(), 0
    for report in bar.over(inputs.each(check_document)):
        shown = [finding for finding in report.findings if finding.level >= least]
        worst = max((worst, *(finding.level for finding in report.findings)))
        tally += Tally.of(report, least)
        with bar.aside():
            write(out.lines(report, shown), style.colour)
    closing = None if options.quiet else tally + Tally(failed=inputs.failed)
    write(out.close(closing), style.colour)
    if least > worst >= failing and not options.quiet:
        complain(say(options.lang, "notice.hidden"), options.lang)
    return 2 if inputs.failed else int(worst >= failing)


def _failing(name: str) -> int:
    return max(Level) + 1 if name == "never" else Level[name.upper()]


def show_files(options: ShowOptions) -> int:
    """List what was read in every file; return 0, or 2 where one could not be read."""
    prepare(machine=options.format == "jsonl")
    style = style_of(options.lang, options.color)
    inputs = Inputs(options.paths, options.encoding, options.stdin_filename, options.lang)
    listing = _listing(options, style, several=len(inputs) > 1)
    for lines in inputs.each(listing):
        write(lines, style.colour)
    return 2 if inputs.failed else 0


def _listing(options: ShowOptions, style: Style, several: bool) -> Callable[[Document], list[str]]:
    """Return the function that turns one document into the lines asked for."""
    what = options.what
    if options.format == "text":
        from checker.report import listing

        render = getattr(listing, what)
        return lambda document: list(render(document, read(what, document), style))
    from checker.report.machine import encoded
    from checker.report.records import shown_records

    return lambda document: list(
        encoded(shown_records(what, document, read(what, document), style.lang, several))
    )


def read(what: str, document: Document) -> Sequence[Any]:
    """Return the ``quantities``, ``claims`` or ``relations`` of ``document``."""
    if what == "quantities":
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read as read_figures

        return tuple(read_figures(view_of(document)))
    from checker.engine import check_document

    report = check_document(document)
    return report.claims if what == "claims" else report.relations
