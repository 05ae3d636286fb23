"""The report for a person at a terminal: each finding with its sentence, figures and arithmetic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.document.model import Document, LineIndex
from checker.messages import name_of, said, say
from checker.report.excerpt import Excerpt, Span, excerpt
from checker.report.quoted import Quoted
from checker.report.tally import Tally, summary
from checker.report.width import clean, fold, pad, width

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding, Related
    from checker.report.style import Style

_INDENT = "  "
_QUOTED = 60
"""Columns of another document's sentence that are quoted."""


class Full:
    """Findings one after another, and a summary of the run."""

    def __init__(self, style: Style) -> None:
        self._style = style

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield the lines of each finding, a blank line after it."""
        if not findings:
            return
        quoted = Quoted(report.document, report.beside)
        for finding in findings:
            yield from _finding(report.document, finding, quoted, self._style)
            yield ""

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the summary of the run, where any file could be read."""
        if tally is not None and tally.files:
            yield summary(tally, self._style.lang)


def _finding(document: Document, finding: Finding, quoted: Quoted, style: Style) -> Iterator[str]:
    yield _head(finding, quoted.lines(finding.path), style)
    here = [(r.start, r.end) for r in finding.related if r.path == finding.path]
    span = (finding.start, finding.end)
    cut = excerpt(document, span, here, style.columns - len(_INDENT))
    yield _INDENT + _painted(cut, finding, style)
    yield _INDENT + _marks(cut, finding, style)
    message = said(finding.message, style.lang)
    yield from _indented(message, style)
    yield from _arithmetic(finding, message, style)
    yield from _elsewhere(finding, cut.seen, quoted, style)
    if finding.cause:
        yield from _labelled("cause", said(finding.cause, style.lang), style)
    if finding.suggestion is not None:
        yield from _labelled("suggestion", finding.suggestion, style)


def _head(finding: Finding, lines: LineIndex, style: Style) -> str:
    line, column = lines.place(finding.start)
    level = str(finding.level)
    place = f"{clean(finding.path)}:{line}:{column}"
    return f"{place}: {style.paint(say(style.lang, f'level.{level}'), level)} {finding.rule}"


def _painted(cut: Excerpt, finding: Finding, style: Style) -> str:
    if not style.colour:
        return cut.text
    out, at = [], 0
    for start, end, stated in cut.runs:
        out.append(cut.text[at:start])
        out.append(style.paint(cut.text[start:end], str(finding.level) if stated else "other"))
        at = end
    return "".join(out) + cut.text[at:]


def _marks(cut: Excerpt, finding: Finding, style: Style) -> str:
    if not style.colour:
        return cut.marks
    left, middle, right = _split(cut.marks)
    return (
        style.paint(left, "other")
        + style.paint(middle, str(finding.level))
        + style.paint(right, "other")
    )


def _split(marks: str) -> tuple[str, str, str]:
    """Part the marks at the stated figure, of which there is exactly one."""
    first, last = marks.find("^"), marks.rfind("^") + 1
    return marks[:first], marks[first:last], marks[last:]


def _arithmetic(finding: Finding, message: str, style: Style) -> Iterator[str]:
    """Yield the formula and whatever of the arithmetic the message has not said already."""
    values = (
        ("formula", finding.formula),
        ("stated", finding.stated if finding.stated != finding.text else None),
        ("computed", finding.computed),
        ("difference", finding.difference),
    )
    given = [(key, value) for key, value in values if value and value not in message]
    if given:
        key, first = given[0]
        rest = [f"{say(style.lang, f'label.{key}')} {value}" for key, value in given[1:]]
        yield from _labelled(key, say(style.lang, "list.part").join((first, *rest)), style)


def _elsewhere(
    finding: Finding, seen: frozenset[Span], quoted: Quoted, style: Style
) -> Iterator[str]:
    """Yield the figures that the excerpt does not show, each with its role and its place.

    The words of another document are quoted.
    """
    listed = [
        _figure(related, finding.path, quoted, style)
        for related in finding.related
        if related.path != finding.path or (related.start, related.end) not in seen
    ]
    if listed:
        yield from _labelled("related", say(style.lang, "list.part").join(listed), style)


def _figure(related: Related, path: str, quoted: Quoted, style: Style) -> str:
    figure = f"{name_of(style.lang, 'role', related.role)} {related.text}"
    if related.path not in quoted:
        return figure + say(style.lang, "place.path", path=related.path)
    line, column = quoted.lines(related.path).place(related.start)
    if related.path == path:
        return figure + say(style.lang, "place.line", line=line, column=column)
    words = excerpt(quoted.document(related.path), (related.start, related.end), (), _QUOTED)
    cell = quoted.place(related.path, related.start, related.end)
    key = "place.there_in" if cell and "sheet" in cell else "place.there"
    place = say(style.lang, key, path=related.path, line=line, column=column, **(cell or {}))
    return figure + place + say(style.lang, "place.quoted", text=" ".join(words.text.split()))


def _labelled(key: str, text: str, style: Style) -> Iterator[str]:
    label = say(style.lang, f"label.{key}")
    hang = " " * (width(label) + len(_INDENT))
    room = style.columns - len(_INDENT) - len(hang)
    for i, line in enumerate(fold(clean(text), room)):
        lead = style.paint(pad(label, len(hang)), "faint") if i == 0 else hang
        yield _INDENT + lead + line


def _indented(text: str, style: Style) -> Iterator[str]:
    for line in fold(clean(text), style.columns - len(_INDENT)):
        yield _INDENT + line
