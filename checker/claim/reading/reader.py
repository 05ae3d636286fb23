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
from checker.claim.passage import Passages
from checker.claim.reading import cues
from checker.claim.reading.behind import around_bracket
from checker.claim.reading.chains import CHAINING, chains_of, of_totals
from checker.claim.reading.counted import tallied
from checker.claim.reading.dated import is_caption
from checker.claim.reading.lead import read_lead
from checker.claim.reading.settling import Place, settled
from checker.claim.skeleton import (
    DATE,
    DURATION,
    ORDINAL,
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
_START, _END, _DATE = Role.START, Role.END, Role.DATE
_PLAIN, _SPREAD = Trait.PLAIN, Trait.SPREAD
_LISTING = SUMMING | Trait.REMAINS
_BARE = Lead(Role.NONE)
_UNCLAIMED = {DATE: Role.DATE, DURATION: Role.DURATION, RATIOS: Role.RATIOS}
_LONGEST = 2000
"""Characters of a sentence, four times what is found in print: every rule may look at all pairs of
its figures, and a text without stops stays as quick to read as one with them."""
_MARKS = "-•●·*"
"""What begins an item of a list of lines."""


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
    def read_settled(words: str, mark: str) -> Lead:
        lead = read_lead(words, mark)
        base = key(lead.base) if lead.base else lead.base
        return lead._replace(subject=key(lead.subject), base=base)

    return read_settled


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

    __slots__ = ("_captions", "_dimension", "_names", "_skeleton", "_text", "sentences")

    def __init__(
        self, skeleton: Skeleton, dimension: Callable[[str], str | None], names: Names | None
    ) -> None:
        self._skeleton = skeleton
        self._text = skeleton.text + "\n"
        self._dimension, self._names = dimension, names
        self._captions = 0
        self.sentences: list[Sentence] = []

    def read(self) -> None:  # noqa: PLR0915 (the hot loop stays in one piece)
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
            if bracketed and out and not read.subject:
                read = around_bracket(read, lead_of, text[measured : at + 1], depth, out)
            measured = done
            reading, per = quantity.reading, quantity.per
            kind = None if mark == ORDINAL else kinds[reading.unit] or tallied(text, at)
            if per or (kind is not None and "/" in kind):
                mask |= _SPREAD
            if read.bits & plain and len(gap) > 2 and text[done] not in "的相持基比)" and not per:
                role, mask = read.role, mask | read.bits
            else:
                read, role = settled(read, Place(quantity, gap, text, done, out), started)
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
        if claims[0].role is _DATE and is_caption(claims):
            # What it stands between goes on behind it: it is no paragraph of its own.
            mask |= Trait.CAPTION
            self._captions += 1
        if self._captions:
            paragraph = max(0, paragraph - self._captions)
        if mask & _LISTING or lists(words):
            earlier = sentences[-REACH:]
            if self._captions:
                earlier = [one for one in earlier if not one.mask & Trait.CAPTION]
            listings = listings_of(claims, words, earlier, paragraph)
            if listings:
                mask |= Trait.LISTED
                chains = of_totals(chains, listings) if chains else ()
        sentence = start, end, paragraph, claims, chains, listings, mask
        sentences.append(tuple.__new__(Sentence, sentence))


def _clauses(text: str) -> str:
    """The text with every stop written as a comma: a clause's start is then one search away.

    Replacing is far faster here than translating through a table.
    """
    clauses = cues.aside_pattern().sub(_unbracketed, text) if "(" in text else text
    clauses = clauses.replace(";", ",").replace(":", ",")
    return clauses.replace("(", ",").replace(")", ",")


def _unbracketed(match: re.Match[str]) -> str:
    return f" {match[0][1:-1]} "
