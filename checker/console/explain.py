"""``heshu rules`` and ``heshu explain``: what is checked, why, and what was read of one figure."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from checker.console.inputs import Inputs
from checker.console.output import is_terminal, prepare, style_of, write
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.messages import Lang, name_of, say
from checker.settings.errors import guessed
from checker.settings.switches import family

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.quantity.model import Quantity
    from checker.report.style import Style
    from checker.rule import BaseRule


def list_rules(*, format: str | None, color: str | None, **setting: Any) -> int:
    """List every rule: its family, the level at which it reports here, and what it is about."""
    from checker.report.machine import encoded
    from checker.report.pages import title
    from checker.report.width import pad, width

    machine = format == "jsonl"
    prepare(machine)
    work = Work([], **setting)
    rules = work.rules()
    if machine:
        write(encoded(_record(rule, work) for rule in rules))
        return 0
    style = style_of(work.lang, color or "auto")
    names = max(width(rule.name) for rule in rules)
    families = max(width(family(rule)) for rule in rules)
    for rule in rules:
        switch = _switch(rule, work)
        level = pad(say(work.lang, f"level.{switch}"), 7)
        shown = style.paint(level, switch if switch != "off" else "faint")
        head = f"{pad(rule.name, names)}  {pad(family(rule), families)}"
        write([f"{head}  {shown}  {title(rule)}"], style.colour)
    return 0


def _switch(rule: BaseRule, work: Work) -> str:
    """``off``, or the level at which the rule reports."""
    plan = work.plan(None)
    if plan.rules is None:
        return str(rule.level) if rule.by_default else "off"
    return str(plan.level(rule)) if rule.name in {r.name for r in plan.rules} else "off"


def _record(rule: BaseRule, work: Work) -> dict[str, Any]:
    from checker.report.pages import title

    return {
        "rule": rule.name,
        "family": family(rule),
        "level": _switch(rule, work),
        "title": title(rule),
        "basis": rule.basis or None,
        "since": rule.since,
    }


def explain(*, rule: str | None, figure: str | None, color: str | None, **setting: Any) -> int:
    """Show the page of a rule, or what was read of the figure at FILE:LINE:COLUMN."""
    if (rule is None) == (figure is None):
        raise Wrong(say(setting["asked"] or "zh", "error.explain_what"))
    prepare(machine=False)
    if figure is not None:
        return _explain_figure(figure, color, **setting)
    work = Work([], **setting)
    style = style_of(work.lang, color or "auto")
    found = next((r for r in work.rules() if r.name == rule), None)
    if found is None:
        text = say(work.lang, "error.no_rule", name=rule)
        raise Wrong(guessed(text, rule or "", [r.name for r in work.rules()], work.lang))
    write(_page(found, style), style.colour)
    return 0


def _page(rule: BaseRule, style: Style) -> list[str]:
    """Return the rule's page: laid out on a terminal, as Markdown where a program reads it."""
    from checker.api import check_text
    from checker.report.pages import page

    text = page(rule, check_text).partition("\n\n")[2]  # without the note on how it was made
    if not (style.colour or is_terminal(sys.stdout)):
        return [text.rstrip("\n")]
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(
        width=style.columns, force_terminal=True, color_system="standard" if style.colour else None
    )
    with console.capture() as held:
        console.print(Markdown(text))
    return [line.rstrip() for line in held.get().splitlines()]


def _explain_figure(
    place: str, color: str | None, *, encoding: str | None, asked: Lang | None, **setting: Any
) -> int:
    path, line, column = _place(place, asked or "zh")
    work = Work([path], asked=asked, encoding=encoding, **setting)
    style = style_of(work.lang, color or "auto")
    inputs = Inputs([path], work.encoding, None, work.lang, work.seconds)
    for report in inputs.each(lambda source: work.check(source.document())):
        write(_figure(report, line, column, style), style.colour)
        inputs.tell(report.document.path, report.crashes)
    return 2 if inputs.unchecked else 0


def _place(place: str, lang: Lang) -> tuple[str, int, int]:
    parts = place.rsplit(":", 2)
    if len(parts) != 3 or not (parts[1].isdecimal() and parts[2].isdecimal()):
        raise Wrong(say(lang, "error.bad_place", value=place))
    return parts[0], int(parts[1]), int(parts[2])


def _figure(report: Report, line: int, column: int, style: Style) -> Iterator[str]:
    from checker.report import listing

    figure = _figure_at(report, line, column, style.lang)
    document = report.document
    yield from listing.quantities(document, [figure], style)
    span = figure.start, figure.end
    yield from listing.claims(
        document, [c for c in report.claims if _span(c.quantity) == span], style
    )
    held = [r for r in report.relations if any(_span(o.quantity) == span for o in r.own)]
    yield ""
    if held:
        yield say(style.lang, "explain.held", count=len(held))
        yield from listing.relations(document, held, style)
    elif not figure.measured:
        kind = name_of(style.lang, "kind", figure.kind)
        yield say(style.lang, "explain.unmeasured", kind=kind)
    else:
        yield say(style.lang, "explain.untied")


def _span(figure: Quantity) -> tuple[int, int]:
    return figure.start, figure.end


def _figure_at(report: Report, line: int, column: int, lang: Lang) -> Quantity:
    """Return the figure at the place; raise Wrong, naming those of the line, where none stands."""
    from checker.document.model import LineIndex

    index = LineIndex.of(report.document.text)
    here = f"{report.document.path}:{line}:{column}"
    if not 1 <= line <= len(index.starts):
        raise Wrong(say(lang, "error.no_figure", place=here))
    start, end = index.span(line)
    at = start + column - 1
    beside: Sequence[Quantity] = [q for q in report.quantities if start <= q.start < end]
    found = next((q for q in report.quantities if q.start <= at < q.end), None)
    if found is None or not start <= at < end:
        text = say(lang, "error.no_figure", place=here)
        if beside:
            names = say(lang, "list.and").join(f"{q.start - start + 1} {q.text}" for q in beside)
            text += say(lang, "error.figures_here", figures=names)
        raise Wrong(text)
    return found
