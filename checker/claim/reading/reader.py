"""From figures to claims: one walk over the skeleton, sentence by sentence.

The walk runs for every figure of every document, so what it needs of words or a unit is looked up
and never computed twice, and chains and lists are only looked for where a word speaks of one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker.claim.model import BIT, Claim, Lead, Listing, Role, Sentence, Trait
from checker.claim.naming import JOINTS
from checker.claim.passage import Passages
from checker.claim.reading import cues
from checker.claim.reading.behind import by_how_much, comes_to, compared, divides
from checker.claim.reading.chains import CHAINING, chains_of, of_totals
from checker.claim.reading.counted import counted_base, tallied
from checker.claim.reading.dated import AHEAD, earlier_level, is_year_before
from checker.claim.reading.lead import REACHES, read_lead
from checker.claim.reading.planned import is_changed_plan, is_planned
from checker.claim.skeleton import (
    AMOUNT,
    DATE,
    DURATION,
    MULTIPLE,
    ORDINAL,
    PERCENT,
    RATIOS,
    Skeleton,
    weave,
)
from checker.claim.sums.dividing import REACH
from checker.claim.sums.lists import SUMMING, listings_of, lists
from checker.document.model import View
from checker.quantity.model import Quantity

if TYPE_CHECKING:
    from checker.claim.names import Names

# What is looked up for every figure: a look into the class Role takes ten times as long.
_LEVEL, _START, _END, _PLAN, _OF = Role.LEVEL, Role.START, Role.END, Role.PLAN, Role.OF
_SHARE, _CHANGE, _NONE = Role.SHARE, Role.CHANGE, Role.NONE
_PLAIN, _SPREAD, _COMPARES = Trait.PLAIN, Trait.SPREAD, Trait.COMPARES
_LISTING = SUMMING | Trait.REMAINS
_STANDING = frozenset({_LEVEL, _PLAN, _SHARE})
_ENDING = frozenset({_LEVEL, _END})
_CHANGED = frozenset({Role.RATE, Role.POINTS, _CHANGE})
_BARE = Lead(_NONE)
_UNCLAIMED = {DATE: Role.DATE, DURATION: Role.DURATION, RATIOS: Role.RATIOS}
_PROPORTIONS = frozenset((PERCENT, MULTIPLE))
_JOINTS = JOINTS | {":"}
_BROKEN = frozenset({" ", ", "})
_LONGEST = 2000
"""Characters of a sentence, four times what is found in print: every rule may look at all pairs of
its figures, and a text without stops stays as quick to read as one with them."""
_MARKS = "-•●·*"
"""What begins an item of a list of lines."""
_BESIDE = frozenset("相持基")
"""With what the words behind a figure begin that set it beside another (相比, 持平, 基本持平)."""


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


class _Edges:
    """Where the sentences of a text begin and end; one that goes on and on is cut at a comma.

    ``lines`` is the text, and a line end behind it, with line ends for all that ends a line.
    """

    __slots__ = ("_stops", "lines")

    def __init__(self, text: str) -> None:
        self.lines = _joined(text).replace("‖", "\n") + "\n"
        # With one sign for all stops the next one is a search for a character away.
        self._stops = self.lines.replace("。", "\n").replace("!", "\n").replace("?", "\n")

    def paragraphs(self, start: int, end: int) -> int:
        """How many paragraphs end between two offsets; blank lines are none of their own."""
        many = self.lines.count("\n", start, end)
        if many < 2:
            return many
        return sum(not line.isspace() for line in self.lines[start:end].split("\n")[:-1] if line)

    def around(self, at: int, first: int) -> tuple[int, int]:
        """Return the offsets of the first and the last character of the sentence around ``at``.

        It begins at the offset ``first`` or behind it.
        """
        stops = self._stops
        start = max(first, stops.rfind("\n", first, at) + 1)
        end = stops.find("\n", at)
        while end - start > _LONGEST:
            comma = stops.find(",", start + _LONGEST, min(end, start + 2 * _LONGEST))
            cut = start + _LONGEST if comma < 0 else comma
            if cut >= at:
                return start, cut
            start = cut + 1
        return start, end


def _joined(text: str) -> str:
    """The text with a blank for each line end that is no sentence's.

    Such a line ends in 其中:, or stands in the middle of a list of lines with marks.
    """
    text = text.replace("其中:\n", "其中: ")
    if ";\n" in text:
        for mark in _MARKS:
            text = text.replace(f";\n{mark}", f"; {mark}")
    return text


def _leads(names: Names | None) -> Callable[[str, str], Lead]:
    """What reads the words before a figure; one name stands for all that a house has settled."""
    if names is None:
        return read_lead
    key = names.key

    @cache
    def settled(words: str, mark: str) -> Lead:
        lead = read_lead(words, mark)
        base = key(lead.base) if lead.base else lead.base
        return lead._replace(subject=key(lead.subject), base=base)

    return settled


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
        new, bits, plain, beside = tuple.__new__, BIT, _PLAIN, Trait.BESIDE
        lead_of = _leads(self._names)
        kinds = _Dimensions(self._dimension)
        stop_before = _clauses(text).rfind
        edges = _Edges(skeleton.text)
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
                before = start
                start, end = edges.around(at, end + 1)
                paragraph += edges.paragraphs(before, start)
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
            read = lead_of(text[measured if stop < 0 else stop + 1 : at], mark)
            measured = done
            reading, per = quantity.reading, quantity.per
            kind = None if mark == ORDINAL else kinds[reading.unit] or tallied(text, at)
            if per or (kind is not None and "/" in kind):
                mask |= _SPREAD
            if read.bits & plain and len(gap) > 2 and text[done] not in "的相持基)" and not per:
                role, mask = read.role, mask | read.bits
            else:
                read, role = self._settled(read, quantity, gap, done, out, started)
                mask |= read.bits | bits[role] | (beside if len(gap) < 2 else 0)
                started = role is _START or (started and role is not _END)
            append(
                new(Claim, (quantity, role, read, gap, at, depth, kind, sentence, reading.value))
            )
        if out:
            self._close(start, end, paragraph, out, mask)

    def _close(self, start: int, end: int, paragraph: int, out: list[Claim], mask: int) -> None:
        """Append the sentence that ``out`` makes, with its chains and lists."""
        claims, sentences = tuple(out), self.sentences
        chains = chains_of(claims) if mask & CHAINING else ()
        listings: tuple[Listing, ...] = ()
        words = self._text[start:end]
        if mask & _LISTING or lists(words):
            listings = listings_of(claims, words, sentences[-REACH:], paragraph)
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
            if before.role is _OF and mark in _PROPORTIONS and gap[:1] == "的":
                if any(word in before.gap for word in _BEYOND):
                    # 超过计划400万元的15%: by 15 % of it, or more than that?
                    return read, _NONE
                return read, _SHARE if "占" in before.gap else Role.RATIO
            if gap in _BROKEN and before.dimension is None and mark == AMOUNT:
                # 481 16人: a number that a blank has cut in two is no figure to rely on.
                return read, _NONE
            if gap in _JOINTS and text[before.at] == mark:
                # 分别减少2197万元和746万元: what was said of the first holds for the second.
                read = before.lead
                role = _SHARE if before.role is _SHARE else read.role
            if mark == PERCENT and before.role is _CHANGE and gap.strip(", ") == "或":
                # 减少港币1.2亿元或18.8%: the same change twice.
                return before.lead._replace(role=Role.RATE), Role.RATE
            if before.role is Role.BASE and text[before.at] == mark == AMOUNT:
                beyond = by_how_much(gap)
                role, read = (role, read) if beyond is None else (beyond.role, beyond)
        if text[done] == "的" and role in _STANDING and divides(text, done, gap):
            return read, _OF
        if mark == AMOUNT and before is not None and role in _ENDING:
            if is_planned(before, gap):
                out[-1] = before._replace(role=_PLAN)
                return read._replace(bits=read.bits | BIT[_PLAN]), role
            if is_changed_plan(before, gap):
                return read, _PLAN
        if role is _LEVEL:
            if before is not None and before.role is _START and mark == AMOUNT and comes_to(gap):
                return read._replace(sign=0, subject=""), _END
            ends = started and gap[:1] == "," and gap[1:] in REACHES
            if ends and out[-1].role in _CHANGED and quantity.kind != out[-1].quantity.kind:
                # 由80元降了三成,为56元: where a change ends that is told before.
                return read._replace(sign=out[-1].lead.sign), _END
            if mark == PERCENT and before is not None and (share := counted_base(gap, out)):
                out[-1] = before._replace(role=_NONE)
                return share, _SHARE
            if quantity.per:
                return read, Role.AVERAGE
            compares = bool(read.bits & _COMPARES)
            if (compares or text[done] in _BESIDE) and compared(text, done, compares):
                return read, Role.BASE
            if text[done] == ")" and _says_former(out, quantity, gap):
                return Lead(Role.BASE, base=""), Role.BASE
            if not read.subject and is_year_before(out, quantity, gap, text[done : done + AHEAD]):
                return Lead(Role.BASE, base=""), Role.BASE
        if role is _END and not started:
            if not read.subject and (first := earlier_level(out, quantity, gap)) is not None:
                out[-2] = first._replace(role=_START)
                return read._replace(bits=read.bits | BIT[_START]), role
            # 下降为33.45% with nothing it starts from is a level like any other.
            return read, Role.RANK if mark == ORDINAL else _LEVEL
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


def _clauses(text: str) -> str:
    """The text with every stop written as a comma: a clause's start is then one search away.

    Replacing is far faster here than translating through a table.
    """
    clauses = cues.aside_pattern().sub(_unbracketed, text) if "(" in text else text
    clauses = clauses.replace(";", ",").replace(":", ",")
    return clauses.replace("(", ",").replace(")", ",")


def _unbracketed(match: re.Match[str]) -> str:
    return f" {match[0][1:-1]} "
