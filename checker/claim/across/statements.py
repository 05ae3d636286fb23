"""Statements: figures of a report with all that tells what they speak of.

An indicator, a period, a scope and a stage, so that a sentence can be held against a cell of a
table, or against a sentence of another report. They are made only where somebody compares.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from checker.claim.describe import indicator_of
from checker.claim.indicators import (
    DONE,
    Period,
    bare,
    name_in,
    owned,
    period_in,
    places_in,
    title_of,
    whose_in,
    year_in,
)
from checker.claim.model import Claim, Role, Sentence, Trait
from checker.claim.passage import Passages
from checker.document.model import Document
from checker.quantity.model import Quantity

_TITLE = 200
"""Characters on top of a report in which it says of what and when it speaks."""
_NAME = 70
"""Characters of it in which it says of whom."""
_FULLY = 3
"""Characters of a name that tells one indicator from another, one more for a part of a list."""
_LEVELS = frozenset({Role.LEVEL, Role.END, Role.PLAN, Role.AVERAGE})
_COMPARING = ("较", "比", "与", "同", "跟")
_PLANS = ("草案", "安排", "计划", "目标")
_WHOLES = "省市县区州国镇乡村"
_ALL, _OUR = "全", "我本"
_MOST = 5
"""A word for the whole is the report's own where it stands so many times as often as others."""


class Statement(NamedTuple):
    """A figure in its base unit, and what it speaks of.

    ``names`` are the ways in which the indicator may be called; ``measure`` is ``level`` or
    ``rate`` (of change against the year before); ``scope`` the level of government or the accounts
    that the words name, ``whole`` the kind of place (市 of 全市), ``stage`` 预算 or 调整预算 where
    it is planned. ``firm`` is false where part of this was guessed. ``table`` is the number of the
    table that holds the figure, 0 in prose, and ``unit`` its unit as written there.
    ``whose`` is the place or company that the document names on top, if it names one.
    """

    quantity: Quantity
    names: tuple[str, ...]
    period: Period | None
    scope: str
    whole: str
    stage: str
    measure: str
    dimension: str
    firm: bool
    sign: int = 1
    table: int = 0
    unit: str = ""
    path: str = ""
    whose: str = ""


class Heard(NamedTuple):
    """What headings and the words of a paragraph have said so far: it holds for what follows.

    ``strange`` is true once a place or a body other than the report's own was spoken of; ``stage``
    is what the headings name.
    """

    period: Period | None
    scope: str = ""
    strange: bool = False
    stage: str = ""


class Setting:
    """What a document says of all its figures: title, headings, the year, the kind of place."""

    def __init__(self, document: Document) -> None:
        text = document.text
        self.path = document.path
        self.title = title_of(text[:_TITLE])
        self.whose = whose_in(self.title[:_NAME])
        self.whole = _own_whole(text)
        self._starts: list[int] = []
        self._headed: list[Heard] = []
        top = self._top = Heard(period_in(self.title) or year_in(self.title))
        levels: list[tuple[int, Heard]] = []
        for block in document.blocks:
            if block.kind == "heading":
                words = title_of(text[block.start : block.end])
                while levels and levels[-1][0] >= block.level:
                    levels.pop()
                above = levels[-1][1] if levels else top
                strange = above.strange or (block.level > 1 and owned(words))
                name, period = name_in(words), period_in(words) or above.period
                scope, stage = name.scope or above.scope, _stage(name.stage, above.stage, words)
                levels.append((block.level, Heard(period, scope, strange, stage)))
                self._starts.append(block.start)
                self._headed.append(levels[-1][1])

    def at(self, offset: int) -> Heard:
        """What the headings above ``offset`` say."""
        k = bisect_right(self._starts, offset) - 1
        return self._headed[k] if k >= 0 else self._top

    def is_own(self, place: str) -> bool:
        """Whether ``place`` is what the report as a whole speaks of."""
        return place in self.title


def _stage(own: str, above: str, words: str) -> str:
    """The stage under a heading: 预算收支情况 under 预算执行情况 is no budget."""
    clear = own == DONE or any(word in words for word in _PLANS)
    return own if own and (clear or not above) else above


def _own_whole(text: str) -> str:
    """市 for a report that says 全市 and hardly 全省; empty where it is not clear."""
    counts = sorted(((text.count(_ALL + kind), kind) for kind in _WHOLES), reverse=True)
    (most, kind), (other, _) = counts[:2]
    return kind if most >= _MOST * other and most else ""


def told(passages: Passages, document: Document, setting: Setting) -> Iterator[Statement]:
    """Yield the statements of the prose of ``document``; rows of tables are left out."""
    cells = sorted((c.start, c.end) for table in document.tables for c in table.cells if c.text)
    starts = [start for start, _ in cells]
    paragraph, heard = -1, Heard(None)
    for sentence in passages.sentences:
        if sentence.mask & Trait.TABBED:
            continue
        start = sentence.claims[0].quantity.start
        k = bisect_right(starts, start) - 1
        if k >= 0 and start < cells[k][1]:
            continue
        if sentence.paragraph != paragraph:
            paragraph, heard = sentence.paragraph, setting.at(start)
        teller = _Teller(sentence, passages, setting, heard)
        yield from teller.statements()
        heard = teller.heard


class _Teller:
    """Reads the statements of one sentence; ``heard`` goes on to the next."""

    def __init__(
        self, sentence: Sentence, passages: Passages, setting: Setting, heard: Heard
    ) -> None:
        self._sentence, self._skeleton, self._setting = sentence, passages.skeleton, setting
        self.heard = heard
        self._headed = setting.at(sentence.claims[0].quantity.start)
        self._heads = dict(_heads(sentence))
        self._parts = {p.at for listing in sentence.listings for p in listing.parts}

    def statements(self) -> Iterator[Statement]:
        """Yield what the sentence states, in order."""
        for k, claim in enumerate(self._sentence.claims):
            words = bare(claim.gap)
            self._hear(words)
            if claim.role is Role.DATE:
                self._date(claim, k)
                continue
            if claim.quantity.measured and claim.dimension and claim.value is not None:
                found = self._statement(claim, words)
                if found is not None:
                    yield found

    def _hear(self, words: str) -> None:
        named = [place for place in places_in(words) if not self._setting.is_own(place)]
        heard = self.heard
        strange = heard.strange or bool(named) or owned(words)
        self.heard = heard._replace(scope=name_in(words).scope or heard.scope, strange=strange)

    def _date(self, date: Claim, k: int) -> None:
        if date.gap.endswith(_COMPARING):
            return
        text = self._skeleton.text
        behind = text[date.at + 1 : min(date.at + 7, self._sentence.end)]
        written = bare(date.quantity.text + behind)
        period = period_in(written)
        known = self.heard.period
        if period is None and known is not None:
            period = period_in(f"{known.year}年{written}")
        self.heard = self.heard._replace(period=period or known)

    def _statement(self, claim: Claim, words: str) -> Statement | None:
        measure = _measure(claim)
        head = self._heads.get(claim.at, claim) if measure == "rate" else claim
        subject = indicator_of(head, self._skeleton) if measure and head.lead.subject else None
        if subject is None:
            return None
        clause = bare(re.split("[,;:。(]", claim.gap)[-1])
        name = name_in(subject)
        said = name_in(clause)
        if name.core == "" or _past().search(clause):
            return None
        scope, whole = said.scope or name.scope, said.whole or name.whole
        part = claim.at in self._parts or "其中" in words
        firm = (
            self.heard.period is not None
            and claim.quantity.approx is None
            and len(name.core) >= _FULLY + part
            and "、" not in name.core
            and not (self.heard.strange and not whole)
            and (bool(scope) or self.heard.scope == self._headed.scope)
        )
        stage = said.stage or ("预算" if claim.role is Role.PLAN else self.heard.stage)
        assert claim.dimension is not None
        return Statement(
            claim.quantity, self._names(name.core), self.heard.period,
            scope or self.heard.scope,
            whole or self._setting.whole, stage.removeprefix(DONE), measure, claim.dimension, firm,
            claim.lead.sign if measure == "rate" else 1, path=self._setting.path,
            whose=self._setting.whose,
        )  # fmt: skip

    def _names(self, core: str) -> tuple[str, ...]:
        """The name, and without the place where that is the report's own."""
        own = [place for place in places_in(core) if core.startswith(place)]
        if own and self._setting.is_own(own[0]) and len(core) > len(own[0]) + 1:
            return core[len(own[0]) :], core
        return (core,)


def _heads(sentence: Sentence) -> Iterator[tuple[int, Claim]]:
    """What is said of a rate that names nothing itself: the first of its chain that does."""
    for chain in sentence.chains:
        head = next((claim for claim in chain.claims if claim.lead.subject), None)
        if head is not None:
            yield from ((c.at, head) for c in chain.claims if not c.lead.subject)


def _measure(claim: Claim) -> str:
    if claim.role in _LEVELS:
        return "level"
    return "rate" if claim.role is Role.RATE and claim.lead.base in ("", None) else ""


@cache
def _past() -> re.Pattern[str]:
    """Words that move a figure to another period than the one spoken of."""
    return re.compile(
        "(?<![比较])(?:上年|去年|上一年|上期|同期|年初|期初|前年)|环比|预计|月均|日均|累计"
        "|(?:五|四|三|两|几|近)年"
    )
