"""From figures to claims: one walk over the skeleton, sentence by sentence.

The walk runs for every figure of every document, so what it needs of words or a unit is looked up
and never computed twice, and chains and lists are only looked for where a word speaks of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from checker.claim.chains import CHAINING, chains_of
from checker.claim.lead import read_lead
from checker.claim.lists import listings_of, lists
from checker.claim.model import BIT, Claim, Lead, Listing, Role, Sentence, Trait
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
_JOINTS = frozenset({"和", "、", "及", "与", ":"})
_BROKEN = frozenset({" ", ", "})
_PLAIN = Trait.PLAIN


@dataclass(frozen=True, slots=True)
class Passages:
    """The sentences of a document that hold figures, in order, with their skeleton."""

    skeleton: Skeleton
    sentences: tuple[Sentence, ...]

    @property
    def standing(self) -> tuple[Claim, ...]:
        """The measured figures with a unit, in order: what an index over the document takes in."""
        return tuple(
            claim
            for sentence in self.sentences
            for claim in sentence.claims
            if claim.dimension is not None and claim.role in _INDEXED
        )


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
            claims, mask = reader.claims(first, k, start, len(sentences))
            chains = chains_of(claims) if mask & CHAINING else ()
            listings: tuple[Listing, ...] = ()
            if mask & Trait.CLOSES or lists(text[start:end]):
                listings = listings_of(claims, before, paragraph)
                mask |= Trait.LISTED if listings else 0
            before = Sentence(start, end, paragraph, claims, chains, listings, mask)
            sentences.append(before)
            first = k
            if k == total:
                break
        if text[end : end + 1] in ("\n", "‖"):
            paragraph += 1
        start = end + 1
    return Passages(skeleton, tuple(sentences))


@cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(r"[。!?\n‖]")


class _Reader:
    """Reads the claims of one document; remembers the dimension of each unit it meets."""

    __slots__ = (
        "_at", "_clauses", "_dimension", "_leads", "_quantities", "_text", "_units",
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
        self._dimension = dimension
        self._units: dict[str | None, str] = {}
        self._leads: dict[str, dict[str, Lead]] = {mark: {} for mark in FIGURES}

    def claims(
        self, first: int, last: int, start: int, sentence: int
    ) -> tuple[tuple[Claim, ...], int]:
        """Claims of the figures ``first`` to ``last`` (excluded) of a sentence, and its mask."""
        text, stop_before, units = self._text, self._clauses.rfind, self._units
        new, at_of, figures = tuple.__new__, self._at, self._quantities
        memo, bits = self._leads, BIT
        bracketed = text.find("(", start, at_of[last - 1]) >= 0
        out: list[Claim] = []
        append = out.append
        mask = depth = 0
        started = False
        done = measured = start
        for k in range(first, last):
            at = at_of[k]
            quantity = figures[k]
            mark = text[at]
            gap = text[done:at]
            if bracketed and ("(" in gap or ")" in gap):
                depth = max(0, depth + gap.count("(") - gap.count(")"))
            done = at + 1
            if mark in _UNCLAIMED:
                mask |= bits[_UNCLAIMED[mark]]
                out.append(_unclaimed(quantity, mark, gap, at, depth, sentence))
                continue
            stop = stop_before(",", measured, at)
            lead = text[measured if stop < 0 else stop + 1 : at]
            measured = done
            read = memo[mark].get(lead)
            if read is None:
                read = memo[mark][lead] = read_lead(lead, mark)
            unit = quantity.reading.unit
            kind = units.get(unit)
            if kind is None and unit is not None:
                kind = units[unit] = self._kind(unit)
            if mark == ORDINAL:
                kind = None
            if read.bits & _PLAIN and len(gap) > 2 and text[done] != "的" and not quantity.per:
                role = read.role
                mask |= read.bits
            else:
                read, role = self._settled(read, quantity, gap, done, out, started)
                mask |= read.bits | bits[role]
                started = role is Role.START or (started and role is not Role.END)
            value = quantity.reading.value
            append(new(Claim, (quantity, role, read, gap, at, depth, kind, sentence, value)))
        return tuple(out), mask

    def _kind(self, unit: str) -> str:
        """The unit's dimension; a compound unit (元/月) or one that no table knows is its own."""
        if "/" in unit:
            return unit
        return self._dimension(unit) or unit

    def _settled(
        self,
        read: Lead,
        quantity: Quantity,
        gap: str,
        done: int,
        out: Sequence[Claim],
        started: bool,
    ) -> tuple[Lead, Role]:
        """What the words say once the figures before and the words behind are heard as well."""
        text = self._text
        mark = text[done - 1]
        before = out[-1] if out else None
        role = read.role
        if before is not None:
            if before.role is Role.OF and mark in _PROPORTIONS and gap[:1] == "的":
                return read, Role.SHARE if "占" in before.gap else Role.RATIO
            if gap in _BROKEN and before.dimension is None and mark == AMOUNT:
                # 481 16人: a number that a blank has cut in two is no figure to rely on.
                return read, Role.NONE
            if gap in _JOINTS and text[before.at] == mark:
                # 分别减少2197万元和746万元: what was said of the first holds for the second.
                read = before.lead
                role = read.role
        if text[done] == "的" and text[done + 1 : done + 2] in _PROPORTIONS and role in _STANDING:
            return read, Role.OF
        if role is Role.LEVEL:
            if quantity.per:
                return read, Role.AVERAGE
            if read.bits & Trait.COMPARES and _change_after().match(text, done):
                return read, Role.BASE
        if role is Role.END and not started:
            # 下降为33.45% with nothing it starts from is a level like any other.
            return read, Role.LEVEL
        return read, role


@cache
def _change_after() -> re.Pattern[str]:
    return re.compile(
        "(?:相比|水平|同比|又|再|略|均|,)?(?:增|减|下降|上升|提高|降低|回落|上涨|下跌|扩大|缩小|提升)"
    )


def _unclaimed(
    quantity: Quantity, mark: str, gap: str, at: int, depth: int, sentence: int
) -> Claim:
    """A date, a duration or a ratio of several members: nothing is claimed of it."""
    return Claim(quantity, _UNCLAIMED[mark], _BARE, gap, at, depth, None, sentence, None)
