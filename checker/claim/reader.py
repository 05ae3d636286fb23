"""From figures to claims: one walk over the skeleton, sentence by sentence.

What the words before a figure say is read once for each spelling (``read_lead`` is a pure function
of them), so a report that says 同比增长 a thousand times pays for it once. The walk runs for every
figure of every document: what it needs of a character or a unit is looked up, never computed twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from checker.claim.chains import chains_of
from checker.claim.cues import read_lead
from checker.claim.lists import listings_of
from checker.claim.model import BIT, Claim, Lead, Role, Sentence, Trait
from checker.claim.skeleton import (
    AMOUNT,
    DATE,
    DURATION,
    FIGURES,
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
_INDEXED = frozenset(Role) - {Role.RATIOS, Role.RANK, Role.NONE, Role.DATE, Role.DURATION}
_BARE = Lead(Role.NONE)
_UNCLAIMED = {DATE: Role.DATE, DURATION: Role.DURATION, RATIOS: Role.RATIOS}
_PROPORTIONS = frozenset((PERCENT, MULTIPLE))
_JOINTS = frozenset({"和", "、", "及", "与"})
_BROKEN = frozenset({" ", ", "})


@dataclass(frozen=True, slots=True)
class Passages:
    """The sentences of a document that hold figures, in order, with their skeleton.

    ``standing`` is the document's index: the measured figures of all sentences that have a unit, in
    order.
    """

    skeleton: Skeleton
    sentences: tuple[Sentence, ...]
    standing: tuple[Claim, ...]


def read_claims(
    view: View, quantities: Sequence[Quantity], dimension: Callable[[str], str | None]
) -> Passages:
    """Read the claim of every figure; ``dimension`` names a unit's dimension, or None."""
    skeleton = weave(view, quantities)
    text, at = skeleton.text, skeleton.at
    reader = _Reader(skeleton, dimension)
    sentences: list[Sentence] = []
    before: Sentence | None = None
    first = paragraph = start = 0
    total = len(at)
    for match in _sentence_end().finditer(text + "\n"):
        end = match.start()
        k = first
        while k < total and at[k] < end:
            k += 1
        if k > first:
            claims, traits = reader.claims(first, k, start, len(sentences))
            chains, mask = chains_of(claims)
            listings = listings_of(claims, before, paragraph)
            if listings:
                traits |= Trait.LISTED
            before = Sentence(start, end, paragraph, claims, chains, listings, mask | traits)
            sentences.append(before)
            first = k
            if k == total:
                break
        if text[end] in "\n‖":
            paragraph += 1
        start = end + 1
    return Passages(skeleton, tuple(sentences), tuple(reader.standing))


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[。!?\n‖]")


class _Reader:
    """The memo of one document: words before a figure → what they say."""

    __slots__ = (
        "_at", "_clauses", "_dimension", "_leads", "_quantities", "_text", "_units", "standing",
    )  # fmt: skip

    def __init__(self, skeleton: Skeleton, dimension: Callable[[str], str | None]) -> None:
        self._text = skeleton.text + "\n"
        self._at = skeleton.at
        self._quantities = skeleton.quantities
        # The text with every stop written as a comma: the clause's start is then one search away.
        # (Replacing is far faster here than translating through a table.)
        self._clauses = (
            skeleton.text.replace(";", ",").replace(":", ",").replace("(", ",").replace(")", ",")
        )
        self._leads: dict[str, dict[str, Lead]] = {mark: {} for mark in FIGURES}
        self._dimension = dimension
        self._units: dict[str | None, str | None] = {None: None}
        self.standing: list[Claim] = []

    def claims(
        self, first: int, last: int, start: int, sentence: int
    ) -> tuple[tuple[Claim, ...], int]:
        """Claims of the figures ``first`` to ``last`` (excluded) of a sentence, and its traits."""
        text, stop_before, units = self._text, self._clauses.rfind, self._units
        new = tuple.__new__
        out: list[Claim] = []
        traits = depth = 0
        started = False
        done = measured = start
        for k in range(first, last):
            at = self._at[k]
            quantity = self._quantities[k]
            mark = text[at]
            gap = text[done:at]
            if "(" in gap or ")" in gap:
                depth = max(0, depth + gap.count("(") - gap.count(")"))
            done = at + 1
            if mark in _UNCLAIMED:
                role = _UNCLAIMED[mark]
                out.append(Claim(quantity, role, _BARE, gap, at, depth, None, sentence, None))
                continue
            stop = stop_before(",", measured, at)
            lead = text[measured if stop < 0 else stop + 1 : at]
            measured = done
            leads = self._leads[mark]
            read = leads.get(lead)
            if read is None:
                read = leads[lead] = read_lead(lead, mark)
            if lead in _JOINTS and out and lead == gap and text[done - 2 - len(gap)] == mark:
                # 分别减少2197万元和746万元: what was said of the first holds for the second.
                read = out[-1].lead
            reading = quantity.reading
            unit = reading.unit if mark != ORDINAL else None
            if unit not in units:
                units[unit] = self._kind(unit)
            traits |= read.bits
            role = read.role
            if gap in _BROKEN and out and out[-1].dimension is None and mark == AMOUNT:
                # 481 16人: a number that a blank has cut in two is no figure to rely on.
                role = Role.NONE
            if role in _STANDING or gap[:1] == "的":
                role = self._settled(read, quantity, lead, at, out, gap)
            if role is Role.START:
                started = True
            elif role is Role.END:
                # 下降为33.45% with nothing it starts from is a level like any other.
                role, started = (Role.END if started else Role.LEVEL), False
            kind = units[unit]
            value = reading.value
            claim = new(Claim, (quantity, role, read, gap, at, depth, kind, sentence, value))
            out.append(claim)
            if kind is not None and role in _INDEXED:
                self.standing.append(claim)
        return tuple(out), traits & ~_ROLES

    def _kind(self, unit: str | None) -> str | None:
        """The unit's dimension; a compound unit (元/月) or one that no table knows is its own."""
        if unit is None or "/" in unit:
            return unit
        return self._dimension(unit) or unit

    def _settled(
        self, read: Lead, quantity: Quantity, lead: str, at: int, out: list[Claim], gap: str
    ) -> Role:
        """The role once the words after the figure, its unit and its neighbour are heard as well."""
        text = self._text
        mark = text[at]
        if mark in _PROPORTIONS and gap[:1] == "的" and out and out[-1].role is Role.OF:
            return Role.SHARE if "占" in out[-1].gap else Role.RATIO
        role = read.role
        if role not in _STANDING:
            return role
        if text[at + 1] == "的" and text[at + 2 : at + 3] in _PROPORTIONS:
            return Role.OF
        if role is not Role.LEVEL:
            return role
        if quantity.per:
            return Role.AVERAGE
        if ("比" in lead or "较" in lead) and _change_after().match(text, at + 1):
            return Role.BASE
        return role


_ROLES = sum(BIT.values())


@cache
def _change_after() -> re.Pattern[str]:
    return re.compile(
        "(?:相比|水平|同比|又|再|略|均|,)?(?:增|减|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)"
    )
