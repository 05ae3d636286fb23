"""What a wording rule is: how a figure may not be written, and what to write in its place.

A fault of wording is no relation between figures, so nothing is recomputed: the rule looks at one
figure and the characters beside it, and hands over the edits that mend it. All rules together look
in one pass over the figures that were read; a rule is asked only where one of its signs stands.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import ClassVar, NamedTuple

from checker.document.model import View
from checker.document.simplify import is_traditional
from checker.finding import Finding, Level, fingerprint_of
from checker.guard import Guard
from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.rule import BaseRule

NAMING = 4
"""Characters before a figure that name what it counts."""


class Edit(NamedTuple):
    """Write ``text`` in place of ``start``..``end`` (half-open view offsets; equal: insert)."""

    start: int
    end: int
    text: str = ""


class Flaw(NamedTuple):
    """A fault of wording: the view offsets to be marked, and the edits within them, in order."""

    start: int
    end: int
    edits: tuple[Edit, ...]


class Page:
    """The document that the rules look at: its view, and the figures in order."""

    def __init__(self, view: View, figures: Sequence[Quantity]) -> None:
        self.view = view
        self.figures = figures
        self._held: dict[str, bool] = {}

    def holds(self, sign: str) -> bool:
        """Whether ``sign`` stands anywhere in the text; looked for once."""
        if sign not in self._held:
            self._held[sign] = sign in self.view.text
        return self._held[sign]

    @cached_property
    def bare(self) -> dict[tuple[str, str], Quantity]:
        """The first figure without a word of limit, by the words before it and how it is written.

        The words are the ``NAMING`` characters before the figure.
        """
        text, found = self.view.text, dict[tuple[str, str], Quantity]()
        for figure in self.figures:
            if figure.cue is None and figure.measured and figure.at >= NAMING:
                words = text[figure.at - NAMING : figure.at]
                found.setdefault((words, text[figure.at : figure.upto]), figure)
        return found


class Spot(NamedTuple):
    """A place of ``page`` where a sign of a rule stands; offsets are those of the view.

    ``at`` is where the mark stands (or the figure with its word of limit begins). ``place`` counts
    the figure that it belongs to: the last that begins no later than right behind the mark.
    """

    page: Page
    at: int
    place: int

    @property
    def text(self) -> str:
        """The whole text of the view."""
        return self.page.view.text

    @property
    def figure(self) -> Quantity:
        """The figure at the mark; the first of the text where none begins before it."""
        return self.page.figures[max(0, self.place)]

    @property
    def written(self) -> str:
        """The figure as the view has it."""
        return self.text[self.figure.at : self.figure.upto]

    @property
    def is_traditional(self) -> bool:
        """Whether the words around the figure are written in traditional characters."""
        source, figure = self.page.view.source, self.figure
        return is_traditional(source[max(0, figure.start - _LINE) : figure.end + _LINE])

    def sign(self, at: int) -> str:
        """The character at ``at``; a line end outside the text."""
        return self.text[at] if 0 <= at < len(self.text) else "\n"

    def previous(self, joint: str = "") -> Spot | None:
        """The figure before, where ``joint`` alone parts it from this one."""
        end = self.figure.at - len(joint)
        if self.place > 0 and self.text.startswith(joint, end):
            before = self.page.figures[self.place - 1]
            return Spot(self.page, end, self.place - 1) if before.upto == end else None
        return None

    def lead(self, reach: int = 40) -> str:
        """The words of the clause before the figure, at most ``reach`` characters of them."""
        at = self.figure.at
        words = self.text[max(0, at - reach) : at]
        return words[1 + max(map(words.rfind, _STOPS)) :]


_STOPS = ",;:。!?\n\t"
_LINE = 40
"""Characters on either side of a figure that tell in which script a text is written."""


class WordingRule(BaseRule):
    """Base of the rules of wording.

    A rule is asked where its sign stands: one of the characters ``marks`` with ``beside`` (a
    pattern that goes on right behind it and may look back) holding; with ``limited``, at every
    figure that has a word of limit (近, 余, 以上) as well.
    """

    level: ClassVar[Level] = Level.INFO
    marks: ClassVar[str] = ""
    beside: ClassVar[str] = ""
    limited: ClassVar[bool] = False

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """Yield what is wrong at ``spot``."""
        raise NotImplementedError


def wording_findings(
    view: View,
    figures: Sequence[Quantity],
    rules: Sequence[WordingRule],
    path: str,
    guard: Guard,
) -> list[Finding]:
    """Return the findings of ``rules`` in the order of the text, each flaw once."""
    page = Page(view, figures)
    spots = (*_limited(page, rules), *_marked(page, rules)) if figures else ()
    flaws = dict.fromkeys(
        (rule, flaw) for rule, spot in spots for flaw in guard.each(rule.name, rule.look, spot)
    )
    ordered = sorted(flaws, key=lambda found: (found[1].start, found[0].name))
    made = (guard.attempt(rule.name, _finding, rule, flaw, view, path) for rule, flaw in ordered)
    return [finding for finding in made if finding is not None]


def _limited(page: Page, rules: Sequence[WordingRule]) -> Iterator[tuple[WordingRule, Spot]]:
    """Every figure with a word of limit."""
    asked = [rule for rule in rules if rule.limited]
    if asked:
        # By index: a look at a named field costs as much as the whole step.
        for place in [k for k, figure in enumerate(page.figures) if figure[7] is not None]:
            spot = Spot(page, page.figures[place].at, place)
            for rule in asked:
                yield rule, spot


def _marked(page: Page, rules: Sequence[WordingRule]) -> Iterator[tuple[WordingRule, Spot]]:
    """Every sign in the text, all rules together in a few passes."""
    asked = [rule for rule in rules if rule.marks]
    text = page.view.text
    for sieve in _sieves(tuple(asked)):
        for found in sieve.finditer(text):
            at = found.start()
            place = bisect_right(page.figures, at + 1, key=_begins) - 1
            spot = Spot(page, at, place)
            for rule in asked:
                if text[at] in rule.marks and _sign(rule).match(text, at):
                    yield rule, spot


def _begins(figure: Quantity) -> int:
    return figure.at


_EVERYWHERE = ",.、0"
"""Marks that no line is without."""


@cache
def _sieves(rules: tuple[WordingRule, ...]) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of the signs of all ``rules``, none of which is without marks.

    The search for one character takes a tenth of that for a class, and a mark found is looked at
    for all rules of its class: so the commonest have a pattern each, and the others one class. What
    else has to hold is looked at from there.
    """
    marks = {mark for rule in rules for mark in rule.marks}
    rare = "".join(sorted(marks - {*_EVERYWHERE}))
    classes = [mark for mark in _EVERYWHERE if mark in marks] + ([rare] if rare else [])
    return tuple(map(compiled, (_sieve(rules, own) for own in classes)))


def _sieve(rules: Sequence[WordingRule], marks: str) -> str:
    asked = [(rule, "".join(mark for mark in rule.marks if mark in marks)) for rule in rules]
    signs = "|".join(f"[{re.escape(own)}](?:{rule.beside})" for rule, own in asked if own)
    return f"[{re.escape(marks)}](?<=(?={signs}).)"


@cache
def _sign(rule: WordingRule) -> re.Pattern[str]:
    return compiled(_sign_text(rule))


def _sign_text(rule: WordingRule) -> str:
    return f"[{re.escape(rule.marks)}](?:{rule.beside})"


def _finding(rule: WordingRule, flaw: Flaw, view: View, path: str) -> Finding:
    start, end = view.span(flaw.start, flaw.end)
    text, mended = view.source[start:end], _mended(flaw, view)
    words = {"text": text, "suggestion": mended}
    return Finding(
        rule=rule.name,
        level=rule.level,
        path=path,
        start=start,
        end=end,
        text=text,
        message={language: said.format_map(words) for language, said in rule.message.items()},
        suggestion=mended,
        fingerprint=fingerprint_of(f"{rule.name}|{text}"),
    )


def _mended(flaw: Flaw, view: View) -> str:
    """Return what stands at ``flaw`` with its edits made, written as the text around it is."""
    start, end = view.span(flaw.start, flaw.end)
    source, hand = view.source, _hand(flaw, view)
    out: list[str] = []
    for first, last, text in flaw.edits:
        if first < last:
            low, high = view.span(first, last)
        else:
            low = high = view.to_source(first) if first < flaw.end else end
        out += source[start:low], text.translate(hand)
        start = high
    return "".join((*out, source[start:end]))


_AROUND = 60
_WIDE = {code: code + 0xFEE0 for code in (*range(0x30, 0x3A), *map(ord, "%,."))}
_TRADITIONAL = str.maketrans("两万亿", "兩萬億")


def _hand(flaw: Flaw, view: View) -> dict[int, int]:
    """Return how the source around ``flaw`` writes what the view has simplified and half-width."""
    low, high = max(0, flaw.start - _AROUND), min(len(view.text), flaw.end + _AROUND)
    start, end = view.span(low, high)
    here, there = view.text[low:high], view.source[start:end]
    if here == there or len(here) != len(there):
        return {}
    pairs = zip(here, there, strict=True)
    table = {ord(a): ord(b) for a, b in pairs if a.isalnum() or a == "%"}
    own = {code for plain, code in table.items() if code != plain}
    return {
        **(_WIDE if any(0xFF10 <= code <= 0xFF19 for code in own) else {}),
        **(_TRADITIONAL if any(0x4E00 <= code < 0xA000 for code in own) else {}),
        **table,
    }
