"""From figures to claims: one walk over the skeleton, sentence by sentence.

The walk runs for every figure of every document, so what it needs of words or a unit is looked up
and never computed twice, and chains and lists are only looked for where a word speaks of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker.claim import cues
from checker.claim.behind import compared, divides
from checker.claim.chains import CHAINING, chains_of, of_totals
from checker.claim.counted import counted_base, tallied
from checker.claim.dated import AHEAD, earlier_level, is_year_before
from checker.claim.dividing import REACH
from checker.claim.lead import REACHES, read_lead
from checker.claim.lists import SUMMING, listings_of, lists
from checker.claim.model import BIT, Claim, Lead, Listing, Role, Sentence, Trait
from checker.claim.naming import JOINTS
from checker.claim.passage import Passages
from checker.claim.planned import is_changed_plan, is_planned
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
from checker.patterns import compiled
from checker.quantity.model import Quantity

if TYPE_CHECKING:
    from checker.claim.names import Names

_STANDING = frozenset({Role.LEVEL, Role.PLAN, Role.SHARE})
_ENDING = frozenset({Role.LEVEL, Role.END})
_CHANGED = frozenset({Role.RATE, Role.POINTS, Role.CHANGE})
_BARE = Lead(Role.NONE)
_UNCLAIMED = {DATE: Role.DATE, DURATION: Role.DURATION, RATIOS: Role.RATIOS}
_PROPORTIONS = frozenset((PERCENT, MULTIPLE))
_JOINTS = JOINTS | {":"}
_BROKEN = frozenset({" ", ", "})
_LONGEST = 2000
"""Characters of a sentence, four times what is found in print: every rule may look at all pairs of
its figures, and a text without stops stays as quick to read as one with them."""
_PLAIN, _SPREAD = Trait.PLAIN, Trait.SPREAD


def read_claims(
    view: View,
    quantities: Sequence[Quantity],
    dimension: Callable[[str], str | None],
    names: Names | None = None,
) -> Passages:
    """Read the claim of every figure; ``dimension`` names a unit's dimension, or None.

    ``names`` are those of indicators that the house has settled.
    """
    skeleton = weave(view, quantities)
    reader = _Reader(skeleton, dimension, names)
    reader.read()
    return Passages(skeleton, tuple(reader.sentences), names)


def _ends(text: str) -> Iterator[int]:
    """Offsets of the last character of each sentence; one that goes on and on is cut at a comma."""
    start = 0
    for stop in _sentence_end().finditer(text):
        end = stop.start()
        if text[end] == "\n" and end + 1 < len(text) and _goes_on(text, end):
            continue
        while end - start > _LONGEST:
            comma = text.find(",", start + _LONGEST, start + 2 * _LONGEST)
            start = (start + _LONGEST if comma < 0 else comma) + 1
            yield start - 1
        yield end
        start = end + 1


def _goes_on(text: str, end: int) -> bool:
    """True for a line that ends in 其中:, or in the middle of a list of lines with marks."""
    if text.endswith("其中:", max(0, end - 4), end):
        return True
    return text[end - 1 : end] == ";" and text[end + 1 : end + 2] in _MARKS


_MARKS = frozenset("-•●·*")
"""What begins an item of a list of lines."""


@cache
def _sentence_end() -> re.Pattern[str]:
    return compiled(r"[。!?\n‖]")


class _Leads(dict[str, Lead]):
    """What the words before a figure of one class say; each wording is read once."""

    __slots__ = ("_mark",)

    def __init__(self, mark: str) -> None:
        super().__init__()
        self._mark = mark

    def __missing__(self, words: str) -> Lead:
        bare = _priced().sub("", _aside().sub("", words)) if "(" in words else words
        lead = self[words] = read_lead(bare, self._mark)
        return lead


class _SettledLeads(_Leads):
    """The same where a house has settled names: one name stands for all that mean the same."""

    __slots__ = ("_names",)

    def __init__(self, mark: str, names: Names) -> None:
        super().__init__(mark)
        self._names = names

    def __missing__(self, words: str) -> Lead:
        read, key = super().__missing__(words), self._names.key
        base = key(read.base) if read.base else read.base
        lead = self[words] = read._replace(subject=key(read.subject), base=base)
        return lead


def _leads(mark: str, names: Names | None) -> _Leads:
    return _Leads(mark) if names is None else _SettledLeads(mark, names)


class _Dimensions(dict[str | None, str | None]):
    """The dimension of each unit; a compound (元/月) or one that no table knows is its own."""

    __slots__ = ("_of",)

    def __init__(self, of: Callable[[str], str | None]) -> None:
        super().__init__({None: None})
        self._of = of

    def __missing__(self, unit: str) -> str:
        found = self[unit] = unit if "/" in unit else self._of(unit) or unit
        return found


class _Reader:
    """Reads the claims of one document; remembers the dimension of each unit it meets."""

    __slots__ = ("_dimension", "_names", "_skeleton", "_text", "sentences")

    def __init__(
        self, skeleton: Skeleton, dimension: Callable[[str], str | None], names: Names | None
    ) -> None:
        self._skeleton = skeleton
        self._text = skeleton.text + "\n"
        self._dimension, self._names = dimension, names
        self.sentences: list[Sentence] = []

    def read(self) -> None:
        """Fill ``sentences``: one loop over all figures, in as few steps as possible."""
        text, skeleton, sentences = self._text, self._skeleton, self.sentences
        new, bits, plain, spread, beside = tuple.__new__, BIT, _PLAIN, _SPREAD, Trait.BESIDE
        leads = {mark: _leads(mark, self._names) for mark in FIGURES}
        kinds = _Dimensions(self._dimension)
        stop_before = _clauses(text).rfind
        ends = _ends(text)
        out: list[Claim] = []
        append = out.append
        start = paragraph = sentence = mask = depth = done = measured = 0
        bracketed = started = False
        end = -1
        for at, quantity in zip(skeleton.at, skeleton.quantities, strict=True):
            if at > end:
                if out:
                    self._close(start, end, paragraph, out, mask)
                    out = []
                    append = out.append
                while at > end:
                    paragraph += text[end] in "\n‖" and end >= 0
                    start = end + 1
                    end = next(ends)
                sentence = len(sentences)
                bracketed = text.find("(", start, end) >= 0
                mask, depth, started = Trait.RESTATED if bracketed else 0, 0, False
                done = measured = start
            mark = text[at]
            gap = text[done:at]
            if bracketed and ("(" in gap or ")" in gap):
                depth = max(0, depth + gap.count("(") - gap.count(")"))
            done = at + 1
            if mark in _UNCLAIMED:
                role = _UNCLAIMED[mark]
                mask |= bits[role]
                append(new(Claim, (quantity, role, _BARE, gap, at, depth, None, sentence, None)))
                continue
            stop = stop_before(",", measured, at)
            read = leads[mark][text[measured if stop < 0 else stop + 1 : at]]
            measured = done
            kind = None if mark == ORDINAL else kinds[quantity.reading.unit] or tallied(text, at)
            per = quantity.per
            mask |= spread if per or (kind and "/" in kind) else 0
            if read.bits & plain and len(gap) > 2 and text[done] not in "的相持基)" and not per:
                role, mask = read.role, mask | read.bits
            else:
                read, role = self._settled(read, quantity, gap, done, out, started)
                mask |= read.bits | bits[role] | (beside if len(gap) < 2 else 0)
                started = role is Role.START or (started and role is not Role.END)
            append(
                new(
                    Claim,
                    (quantity, role, read, gap, at, depth, kind, sentence, quantity.reading.value),
                )
            )
        if out:
            self._close(start, end, paragraph, out, mask)

    def _close(self, start: int, end: int, paragraph: int, out: list[Claim], mask: int) -> None:
        """Append the sentence that ``out`` makes, with its chains and lists."""
        claims, sentences = tuple(out), self.sentences
        chains = chains_of(claims) if mask & CHAINING else ()
        listings: tuple[Listing, ...] = ()
        if mask & SUMMING or lists(self._text[start:end]):
            listings = listings_of(claims, sentences[-REACH:], paragraph)
            if listings:
                mask |= Trait.LISTED
                chains = of_totals(chains, listings) if chains else ()
        sentence = start, end, paragraph, claims, chains, listings, mask
        sentences.append(tuple.__new__(Sentence, sentence))

    def _settled(
        self,
        read: Lead,
        quantity: Quantity,
        gap: str,
        done: int,
        out: list[Claim],
        started: bool,
    ) -> tuple[Lead, Role]:
        """What the words say once the figures before and the words behind are heard as well.

        A figure before it that is a mere word of its base loses its role, a level that it is said
        to have risen from becomes the start, and one of which it is what was done the plan.
        """
        text = self._text
        mark = text[done - 1]
        before = out[-1] if out else None
        role = read.role
        if before is not None:
            if before.role is Role.OF and mark in _PROPORTIONS and gap[:1] == "的":
                if any(word in before.gap for word in _BEYOND):
                    # 超过计划400万元的15%: by 15 % of it, or more than that?
                    return read, Role.NONE
                return read, Role.SHARE if "占" in before.gap else Role.RATIO
            if gap in _BROKEN and before.dimension is None and mark == AMOUNT:
                # 481 16人: a number that a blank has cut in two is no figure to rely on.
                return read, Role.NONE
            if gap in _JOINTS and text[before.at] == mark:
                # 分别减少2197万元和746万元: what was said of the first holds for the second.
                read = before.lead
                role = Role.SHARE if before.role is Role.SHARE else read.role
            if mark == PERCENT and before.role is Role.CHANGE and gap.strip(", ") == "或":
                # 减少港币1.2亿元或18.8%: the same change twice.
                return before.lead._replace(role=Role.RATE), Role.RATE
        if text[done] == "的" and role in _STANDING and divides(text, done, gap):
            return read, Role.OF
        if mark == AMOUNT and before is not None and role in _ENDING:
            if is_planned(before, gap):
                out[-1] = before._replace(role=Role.PLAN)
                return read._replace(bits=read.bits | BIT[Role.PLAN]), role
            if is_changed_plan(before, gap):
                return read, Role.PLAN
        if role is Role.LEVEL:
            ends = started and gap[:1] == "," and gap[1:] in REACHES
            if ends and out[-1].role in _CHANGED and quantity.kind != out[-1].quantity.kind:
                # 由80元降了三成,为56元: where a change ends that is told before.
                return read._replace(sign=out[-1].lead.sign), Role.END
            if mark == PERCENT and before is not None and (share := counted_base(gap, out)):
                out[-1] = before._replace(role=Role.NONE)
                return share, Role.SHARE
            if quantity.per:
                return read, Role.AVERAGE
            if compared(text, done, bool(read.bits & Trait.COMPARES)):
                return read, Role.BASE
            if text[done] == ")" and _says_former(out, quantity, gap):
                return Lead(Role.BASE, base=""), Role.BASE
            if not read.subject and is_year_before(out, quantity, gap, text[done : done + AHEAD]):
                return Lead(Role.BASE, base=""), Role.BASE
        if role is Role.END and not started:
            if not read.subject and (first := earlier_level(out, quantity, gap)) is not None:
                out[-2] = first._replace(role=Role.START)
                return read._replace(bits=read.bits | BIT[Role.START]), role
            # 下降为33.45% with nothing it starts from is a level like any other.
            return read, Role.RANK if mark == ORDINAL else Role.LEVEL
        return read, role


_BEYOND = ("超过", "高于", "高出", "多于", "低于", "少于")


def _says_former(out: Sequence[Claim], quantity: Quantity, gap: str) -> bool:
    """True for the figure of an earlier time in a bracket of its own: 8.2亿元(上年末:7.9亿元)."""
    dated = len(out) > 1 and out[-1].role is Role.DATE
    words = out[-1].gap + DATE + gap if dated else gap
    level = out[-2] if dated else out[-1] if out else None
    if level is None or level.role is not Role.LEVEL or level.quantity.unit != quantity.unit:
        return False
    return cues.former_aside_pattern().fullmatch(words) is not None


@cache
def _aside() -> re.Pattern[str]:
    """A bracket of a few words and no figure, in the middle of a clause: 生产总值(GDP)▯.

    A date in it tells the prices: 业务总量(按2020年不变价计算)▯.
    """
    return compiled(rf"\([^()\n,;:。\ue000-\ue008]{{1,16}}\)(?=[^,;:。\n])|{_PRICED}(?=[^,;:。\n])")


@cache
def _priced() -> re.Pattern[str]:
    return compiled(_PRICED)


_PRICED = r"\(按?\ue006[^()\n,;:。\ue000-\ue008]{0,4}价(?:格|计算)*\)"


def _clauses(text: str) -> str:
    """The text with every stop written as a comma: a clause's start is then one search away.

    Replacing is far faster here than translating through a table.
    """
    clauses = _aside().sub(_unbracketed, text) if "(" in text else text
    clauses = clauses.replace(";", ",").replace(":", ",")
    return clauses.replace("(", ",").replace(")", ",")


def _unbracketed(match: re.Match[str]) -> str:
    return f" {match[0][1:-1]} "
