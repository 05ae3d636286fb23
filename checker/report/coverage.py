"""What was checked of every figure: the report with a mark behind each, line by line."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from checker.document.model import LineIndex
from checker.messages import said, say
from checker.relation.coverage import Covered, State
from checker.report.tally import Tally, summary
from checker.report.width import clean, fold

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.messages import Lang
    from checker.relation.model import Relation
    from checker.report.records import Record
    from checker.report.style import Style

_MARKS: dict[str, tuple[str, State]] = {
    "held": ("[√]", "held"),
    "bounded": ("[≤]", "held"),
    "broken": ("[×]", "broken"),
    "undecided": ("[?]", "undecided"),
    "agrees": ("[~]", "untied"),
    "untied": ("[ ]", "untied"),
}
"""The mark behind a figure and the state that it stands for, by what is said of the figure."""
_COLOURS: dict[State, str] = {
    "held": "other",
    "broken": "error",
    "undecided": "warning",
    "untied": "faint",
}
_GLUE = "\u2060"
"""Keeps a mark on the line of its figure; it is taken out after folding."""
_BLANK = "\xa0"
"""Stands for the blank in a mark while lines are folded at blanks."""


class Page:
    """The lines that hold figures, a mark behind each figure, and what is to be said of them.

    Below a line stand the relations that do not hold or could not be decided, at the line of the
    stated figure; a blank line parts the paragraphs.
    """

    def __init__(self, style: Style) -> None:
        self._style = style

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield the page of one report, a blank line after it."""
        document, style = report.document, self._style
        index = LineIndex.of(document.text)
        rows = [(index.place(c.quantity.end - 1)[0], c) for c in report.coverage]
        notes = _notes(report, index, style.lang)
        yield f"{clean(document.path)}: {_counts(report.coverage, style)}"
        gutter = len(str(rows[-1][0] if rows else 0)) + 2
        starts = [block.start for block in document.blocks]
        paragraph = -1
        for line, group in groupby(rows, key=itemgetter(0)):
            coverage = [covered for _, covered in group]
            block = bisect_right(starts, coverage[0].quantity.start)
            if block != paragraph:
                yield ""
                paragraph = block
            text = _marked(document.text, *index.span(line), coverage)
            yield from _folded(f"{line}", text, gutter, style)
            for mark, note in notes.get(line, ()):
                yield from _folded("", f"{mark} {note}", gutter, style)
        yield ""

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the summary of the run, where any file could be read."""
        if tally is not None and tally.files:
            yield summary(tally, self._style.lang)


class Lines:
    """``path:line:column: state figure rules``, a figure a line."""

    def __init__(self, style: Style) -> None:
        self._style = style

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield a line for every figure."""
        style, index = self._style, LineIndex.of(report.document.text)
        path = clean(report.document.path)
        for covered in report.coverage:
            line, column = index.place(covered.quantity.start)
            state = style.paint(
                say(style.lang, f"coverage.{covered.state}"), _COLOURS[covered.state]
            )
            rules = _rules(covered.relations)
            parts = (clean(covered.quantity.text), *rules, reason_of(covered, style.lang) or "")
            yield f"{path}:{line}:{column}: {state} {' '.join(parts)}".rstrip()

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return nothing: figures are all there is."""
        return ()


def coverage_records(report: Report, findings: Sequence[Finding], lang: Lang) -> Iterator[Record]:
    """Yield a record for every figure; reasons are in ``lang``.

    ``relations`` are those it takes part in; ``sure`` is false where no words make them.
    """
    index = LineIndex.of(report.document.text)
    for covered in report.coverage:
        quantity = covered.quantity
        line, column = index.place(quantity.start)
        yield {
            "path": report.document.path,
            "start": quantity.start,
            "end": quantity.end,
            "line": line,
            "column": column,
            "text": quantity.text,
            "coverage": covered.state,
            "reason": reason_of(covered, lang),
            "relations": [
                {
                    "rule": relation.rule,
                    "start": relation.start,
                    "end": relation.end,
                    "verdict": relation.verdict,
                    "sure": relation.sure,
                    "formula": relation.formula,
                }
                for relation in (*covered.relations, *covered.fits)
            ],
        }


def reason_of(covered: Covered, lang: Lang) -> str | None:
    """Why a figure is undecided, only compared for size, or untied but fitting; else None."""
    if covered.why is not None:
        return said(covered.why.reason or {}, lang) or None
    if covered.bounded:
        return say(lang, "coverage.bounded")
    if not covered.fits:
        return None
    rules = say(lang, "list.and").join(_rules(covered.fits))
    return say(lang, "coverage.fits", rules=rules)


def _rules(relations: Sequence[Relation]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(relation.rule for relation in relations))


def _counts(coverage: Sequence[Covered], style: Style) -> str:
    """How many figures there are of each mark; of the rarer marks only where there are any."""
    counts = Counter(map(_name, coverage))
    listed = [
        f"{_painted(mark, style)} " + _count(name, counts[name], style.lang)
        for name, (mark, state) in _MARKS.items()
        if name == state or counts[name]
    ]
    read = say(style.lang, "summary.figures", count=len(coverage))
    return say(style.lang, "summary.listed", text=read, list="  ".join(listed))


def _count(name: str, count: int, lang: Lang) -> str:
    return say(lang, "summary.verdict", verdict=say(lang, f"coverage.{name}"), count=count)


def _name(covered: Covered) -> str:
    """What is said of a figure: its state, or more closely how it held or is untied."""
    if covered.bounded:
        return "bounded"
    return "agrees" if covered.fits else covered.state


def _notes(report: Report, index: LineIndex, lang: Lang) -> dict[int, list[tuple[str, str]]]:
    """For each line the marks and words of what did not hold or could not be decided there."""
    messages = {(f.rule, f.start, f.formula): f.message for f in report.findings}
    notes: dict[int, list[tuple[str, str]]] = {}
    for relation in report.checked:
        if relation.verdict in ("consistent", "rounding"):
            continue
        stated = relation.operands[-1].quantity
        message = messages.get((relation.rule, stated.start, relation.formula))
        text = said(message or relation.reason or {}, lang)
        mark, _ = _MARKS["broken" if relation.verdict == "inconsistent" else "undecided"]
        line, _ = index.place(stated.end - 1)
        parts = (f"{relation.rule} {text}".rstrip(), relation.formula)
        joined = say(lang, "list.part").join(part for part in parts if part and part not in text)
        notes.setdefault(line, []).append((mark, joined))
    return notes


def _marked(text: str, start: int, end: int, coverage: Sequence[Covered]) -> str:
    """The source from ``start`` to ``end`` as one line, with a mark behind each figure."""
    out, at = [], start
    for covered in coverage:
        out.append(clean(text[at : covered.quantity.end]))
        mark, _ = _MARKS[_name(covered)]
        out.append(_GLUE + mark.replace(" ", _BLANK))
        at = covered.quantity.end
    out.append(clean(text[at:end].rstrip("\r\n")))
    return "".join(out)


def _folded(label: str, text: str, gutter: int, style: Style) -> Iterator[str]:
    for k, line in enumerate(fold(text, style.columns - gutter)):
        lead = style.paint(label.rjust(gutter - 2), "faint") if not k else " " * (gutter - 2)
        plain = line.replace(_GLUE, "").replace(f"[{_BLANK}]", "[ ]")
        yield f"{lead}  {_painted(plain, style)}"


def _painted(line: str, style: Style) -> str:
    if style.colour:
        for mark, state in _MARKS.values():
            line = line.replace(mark, style.paint(mark, _COLOURS[state]))
    return line
