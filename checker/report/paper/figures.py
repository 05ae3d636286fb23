"""The figures of a report as the page marks them, each under a number of its own."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from checker.relation.coverage import Covered, by_figure, state_of
from checker.report.paper.text import Mark

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.relation.model import Relation

Span = tuple[int, int]


class Figures:
    """Every figure that is measured or takes part in a relation, and the words of other findings.

    Numbers count from ``first`` on. Spans never overlap: of two that do, the one that begins first
    and reaches farthest stands for both. ``quantities`` are those that relations hold, None for the
    others; ``fitting`` are relations that no words make, of figures that none else holds.
    """

    def __init__(self, report: Report, findings: Sequence[Finding], first: int) -> None:
        covered = {(c.quantity.start, c.quantity.end): c for c in report.coverage}
        self.fitting = tuple({id(r): r for c in report.coverage for r in c.fits}.values())
        held = {
            (o.quantity.start, o.quantity.end): o.quantity
            for relation in (*report.checked, *self.fitting)
            for o in relation.operands
        }
        told = ((f.start, f.end) for f in findings)
        self._spans = list(_apart({*covered, *held}, told))
        self._starts = [start for start, _ in self._spans]
        self._first = first
        tied = by_figure(report.checked)
        self._names = [_name(covered.get(span), tied.get(span, ())) for span in self._spans]
        self.quantities = [held.get(span) for span in self._spans]

    def at(self, start: int, end: int) -> int:
        """Return the number of the figure that stands at, or overlaps, a span."""
        k = bisect_right(self._starts, start) - 1
        if k < 0 or self._spans[k][1] <= start:
            k += 1
        return self._first + k

    def marks(self, notes: Mapping[int, Sequence[int]]) -> list[Mark]:
        """Return what stands around each figure; ``notes`` are the findings at a figure."""
        marks = []
        for k, (start, end) in enumerate(self._spans):
            number, name = self._first + k, self._names[k]
            # What nothing is known of is no button. A button of its own kind would keep the text
            # from being selected, and lines from ending where Chinese lines may.
            button = "" if name == "untied" else ' role="button" tabindex="0"'
            opening, closing = f'<span{button} class="f {name}" id="f{number}">', "</span>"
            if number in notes:
                links = (f'<a href="#n{note}">{note}</a>' for note in notes[number])
                opening = f'<span class="noted">{opening}'
                closing += f'<sup class="note">{"".join(links)}</sup></span>'
            marks.append(Mark(start, end, opening, closing))
        return marks


def _name(covered: Covered | None, relations: Sequence[Relation]) -> str:
    """The state of a figure, or more closely how it held or is untied."""
    if covered is None:
        # A date, an ordinal, or words: nothing that is measured.
        return state_of(relations) if relations else "worded"
    if covered.bounded:
        return "bounded"
    return "agrees" if covered.fits else covered.state


def _apart(figures: set[Span], told: Iterator[Span]) -> Iterator[Span]:
    """Yield the spans in order, none over another; words only where no figure stands in them."""
    kept = list(_first_of(sorted(figures, key=lambda span: (span[0], -span[1]))))
    starts = [start for start, _ in kept]
    words = set[Span]()
    for start, end in told:
        k = bisect_right(starts, start) - 1
        before = k >= 0 and kept[k][1] > start
        behind = k + 1 < len(kept) and kept[k + 1][0] < end
        if not before and not behind:
            words.add((start, end))
    yield from _first_of(sorted((*kept, *words)))


def _first_of(spans: Sequence[Span]) -> Iterator[Span]:
    done = 0
    for start, end in spans:
        if start >= done:
            yield start, end
            done = end
