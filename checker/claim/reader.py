"""From figures to claims: one walk over the skeleton, sentence by sentence.

What the words before a figure say is read once for each spelling (``read_lead`` is a pure function
of them), so a report that says 同比增长 a thousand times pays for it once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from checker.claim.chains import chains_of
from checker.claim.cues import read_lead
from checker.claim.lists import listings_of
from checker.claim.model import Claim, Lead, Role, Sentence
from checker.claim.skeleton import (
    DATE,
    DURATION,
    MEASURES,
    MULTIPLE,
    ORDINAL,
    PERCENT,
    RATIOS,
    Skeleton,
    weave,
)
from checker.document.model import View
from checker.quantity.model import Quantity

_STANDING = frozenset({Role.LEVEL, Role.PLAN, Role.SHARE})


@dataclass(frozen=True, slots=True)
class Passages:
    """The sentences of a document that hold figures, in order, with their skeleton."""

    skeleton: Skeleton
    sentences: tuple[Sentence, ...]


def read_claims(
    view: View, quantities: Sequence[Quantity], dimension: Callable[[str], str | None]
) -> Passages:
    """Read the claim of every figure; ``dimension`` names a unit's dimension, or None."""
    skeleton = weave(view, quantities)
    ends = [m.start() for m in _sentence_end().finditer(skeleton.text)]
    ends.append(len(skeleton.text) + 1)
    reader = _Reader(skeleton.text, dimension)
    sentences: list[Sentence] = []
    first = k = paragraph = start = 0
    total = len(skeleton.at)
    for end in ends:
        while k < total and skeleton.at[k] < end:
            k += 1
        if k > first:
            paragraph += skeleton.text.count("\n", start, skeleton.at[first])
            claims = reader.claims(skeleton, first, k, start)
            chains, mask = chains_of(claims)
            listings = listings_of(claims, sentences[-1] if sentences else None, paragraph)
            sentences.append(Sentence(start, end, paragraph, claims, chains, listings, mask))
            start = skeleton.at[first]
            first = k
        if k >= total:
            break
        paragraph += skeleton.text.count("\n", start, end + 1)
        start = end + 1
    return Passages(skeleton, tuple(sentences))


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[。!?\n‖]")


@cache
def _clause_pattern() -> re.Pattern[str]:
    """The words of the clause before a figure, on reversed text: up to a stop or a figure."""
    return re.compile(rf"[^,;:(){MEASURES}\n。]*")


class _Reader:
    """The memo of one document: words before a figure → what they say."""

    __slots__ = ("_backward", "_clause", "_dimension", "_leads", "_size", "_text", "_units")

    def __init__(self, text: str, dimension: Callable[[str], str | None]) -> None:
        self._text = text
        self._backward = text[::-1]
        self._size = len(text)
        self._clause = _clause_pattern().match
        self._leads: dict[tuple[str, str], Lead] = {}
        self._dimension = dimension
        self._units: dict[str | None, str | None] = {None: None}

    def claims(self, skeleton: Skeleton, first: int, last: int, start: int) -> tuple[Claim, ...]:
        """Claims of the figures ``first`` to ``last`` (excluded) of one sentence from ``start``."""
        text, leads, units = self._text, self._leads, self._units
        out: list[Claim] = []
        depth = 0
        started = False
        done = start
        for k in range(first, last):
            at = skeleton.at[k]
            quantity = skeleton.quantities[k]
            mark = text[at]
            gap = text[done:at]
            if "(" in gap or ")" in gap:
                depth = max(0, depth + gap.count("(") - gap.count(")"))
            done = at + 1
            if mark in _UNCLAIMED:
                out.append(Claim(quantity, _UNCLAIMED[mark], _BARE, gap, at, depth, None))
                continue
            words = self._clause(self._backward, self._size - at)
            assert words is not None
            lead = words[0][::-1]
            key = (lead, mark)
            read = leads.get(key)
            if read is None:
                read = leads[key] = read_lead(lead, mark)
            unit = quantity.reading.unit if mark != ORDINAL else None
            if unit is not None and unit not in units:
                units[unit] = self._kind(unit)
            role = self._settled(read.role, quantity, lead, at)
            if gap[:1] == "的" and out and out[-1].role is Role.OF and mark in _PROPORTIONS:
                role = Role.SHARE if "占" in out[-1].gap else Role.RATIO
            if role is Role.START:
                started = True
            elif role is Role.END:
                # 下降为33.45% with nothing it starts from is a level like any other.
                role, started = (Role.END if started else Role.LEVEL), False
            out.append(Claim(quantity, role, read, gap, at, depth, units[unit]))
        return tuple(out)

    def _kind(self, unit: str) -> str:
        """The unit's dimension, part by part (元/吨); a unit that no table knows is its own."""
        return "/".join(self._dimension(part) or part for part in unit.split("/"))

    def _settled(self, role: Role, quantity: Quantity, lead: str, at: int) -> Role:
        """The role once the words after the figure and its unit are heard as well."""
        text = self._text
        mark = text[at]
        if mark == RATIOS:
            return Role.RATIOS
        after = text[at + 1 : at + 3]
        if after[:1] == "的" and after[1:] in _PROPORTIONS and role in _STANDING:
            return Role.OF
        if quantity.per and role is Role.LEVEL:
            return Role.AVERAGE
        if role is Role.LEVEL and ("比" in lead or "较" in lead) and _changes(text, at):
            return Role.BASE
        return role


_BARE = Lead(Role.NONE)
_UNCLAIMED = {DATE: Role.DATE, DURATION: Role.DURATION}
_PROPORTIONS = frozenset((PERCENT, MULTIPLE))


@cache
def _change_after() -> re.Pattern[str]:
    return re.compile(r"(?:相比|水平|同比|又|再|略|均|,)?(?:增|减|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)")


def _changes(text: str, at: int) -> bool:
    return _change_after().match(text, at + 1) is not None
