"""The commands: files in, a report out, an exit status back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
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


def check_files(
    *,
    paths: tuple[str, ...],
    format: str,
    fail_on: str,
    min_level: str,
    encoding: str | None,
    stdin_filename: str | None,
    color: str,
    quiet: bool,
    plugin: tuple[str, ...],
    lang: Lang,
) -> int:
    """Check every file; return 0, 1 (findings at the failing level) or 2 (something unread)."""
    from checker.console.progress import Bar
    from checker.report import printer
    from checker.report.tally import Tally

    prepare(machine=format in ("json", "jsonl"))
    style = style_of(lang, color)
    out = printer(format, style)
    least, failing = Level[min_level.upper()], _failing(fail_on)
    check = _checker(plugin, lang)
    inputs = Inputs(paths, encoding, stdin_filename, lang)
    bar = Bar(len(inputs), lang, wanted=not quiet)
    tally, worst = Tally(), 0

    def work(document: Document) -> tuple[Report, list[str]]:
        report = check(document)
        shown = [finding for finding in report.findings if finding.level >= least]
        return report, list(out.lines(report, shown))

    for report, lines in bar.over(inputs.each(work)):
        worst = max((worst, *(finding.level for finding in report.findings)))
        tally = tally.plus(Tally.of(report, least))
        if lines:
            with bar.aside():
                write(lines, style.colour)
    write(out.close(None if quiet else tally._replace(failed=inputs.failed)), style.colour)
    if least > worst >= failing and not quiet:
        complain(say(lang, "notice.hidden"), lang)
    return 2 if inputs.failed else int(worst >= failing)


def _failing(name: str) -> int:
    return max(Level) + 1 if name == "never" else Level[name.upper()]


def show_files(
    *,
    what: str,
    paths: tuple[str, ...],
    format: str,
    encoding: str | None,
    stdin_filename: str | None,
    color: str,
    plugin: tuple[str, ...] = (),
    lang: Lang,
) -> int:
    """List what was read in every file; return 0, or 2 where one could not be read."""
    prepare(machine=format == "jsonl")
    style = style_of(lang, color)
    inputs = Inputs(paths, encoding, stdin_filename, lang)
    read = _reader(what, plugin, lang)
    render = _renderer(what, format, style, several=len(inputs) > 1)
    for lines in inputs.each(lambda document: list(render(document, read(document)))):
        write(lines, style.colour)
    return 2 if inputs.failed else 0


def _checker(plugins: tuple[str, ...], lang: Lang) -> Callable[[Document], Report]:
    """Return the engine with the built-in rules and those of ``plugins``; raise Wrong if it can't.

    What a plug-in raises while it is loaded may be anything.
    """
    from checker.engine import check_document

    if not plugins:
        return check_document
    from checker.registry import by_default, plug_ins

    try:
        rules = (*by_default(), *plug_ins(plugins))
    except Exception as error:
        if isinstance(error, LookupError) and error.args[0] in plugins:
            raise Wrong(say(lang, "error.no_plugin", name=error.args[0])) from None
        text = f"{type(error).__name__}: {error}"
        names = say(lang, "list.and").join(plugins)
        raise Wrong(say(lang, "error.bad_plugin", name=names, text=text)) from error
    return lambda document: check_document(document, rules)


def _reader(what: str, plugins: tuple[str, ...], lang: Lang) -> Callable[[Document], Sequence[Any]]:
    """Return the function that reads what was asked for; quantities need no rules."""
    if what == "quantities":
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        return lambda document: read(view_of(document))
    check = _checker(plugins, lang)
    if what == "claims":
        return lambda document: check(document).claims
    return lambda document: check(document).relations


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
