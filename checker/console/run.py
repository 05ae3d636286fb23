"""The commands: files in, a report out, an exit status back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from checker.console.inputs import Inputs
from checker.console.output import complain, prepare, style_of, write
from checker.console.usage import Wrong
from checker.finding import Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
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
    plugin: tuple[str, ...] = ()
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
    plugin: tuple[str, ...] = ()
    lang: Lang = "zh"


def check_files(options: CheckOptions) -> int:
    """Check every file; return 0, 1 (findings at the failing level) or 2 (something unread)."""
    from checker.console.progress import Bar
    from checker.report import printer
    from checker.report.tally import Tally

    prepare(machine=options.format in ("json", "jsonl"))
    style = style_of(options.lang, options.color)
    out = printer(options.format, style)
    least, failing = Level[options.min_level.upper()], _failing(options.fail_on)
    check = _checker(options.plugin, options.lang)
    inputs = Inputs(options.paths, options.encoding, options.stdin_filename, options.lang)
    bar = Bar(len(inputs), options.lang, wanted=not options.quiet)
    tally, worst = Tally(), 0
    for report in bar.over(inputs.each(check)):
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


def _checker(plugins: tuple[str, ...], lang: Lang) -> Callable[[Document], Report]:
    """Return the engine with the built-in rules and those of ``plugins``; raise Wrong if it can't.

    What a plug-in raises while it is loaded may be anything.
    """
    from checker.engine import check_document

    if not plugins:
        return check_document
    from checker.registry import built_in, plug_ins

    try:
        rules = (*built_in(), *plug_ins(plugins))
    except LookupError as error:
        raise Wrong(say(lang, "error.no_plugin", name=error.args[0])) from None
    except Exception as error:
        text = f"{type(error).__name__}: {error}"
        names = say(lang, "list.and").join(plugins)
        raise Wrong(say(lang, "error.bad_plugin", name=names, text=text)) from error
    return lambda document: check_document(document, rules)


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
    read = _reader(options)
    what = options.what
    if options.format == "text":
        from checker.report import listing

        render = getattr(listing, what)
        return lambda document: list(render(document, read(document), style))
    from checker.report.machine import encoded
    from checker.report.records import shown_records

    return lambda document: list(
        encoded(shown_records(what, document, read(document), style.lang, several))
    )


def _reader(options: ShowOptions) -> Callable[[Document], Sequence[Any]]:
    """Return the function that reads what was asked for; quantities need no rules."""
    if options.what == "quantities":
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        return lambda document: read(view_of(document))
    check = _checker(options.plugin, options.lang)
    if options.what == "claims":
        return lambda document: check(document).claims
    return lambda document: check(document).relations
