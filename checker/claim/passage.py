"""What rules are handed: a document's sentences, or one of them with its surroundings."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from checker.claim.across.index import ClaimIndex
from checker.claim.across.namedrates import NamedRates
from checker.claim.model import BIT, Chain, Claim, Listing, Role, Sentence, Trait, place_at
from checker.claim.skeleton import Skeleton
from checker.claim.years import LevelsByYear
from checker.patterns import compiled, either
from checker.quantity.model import Quantity

if TYPE_CHECKING:
    from checker.claim.names import Names
    from checker.claim.rows import Row
    from checker.claim.tables import Table

_INDEXED = frozenset(Role) - {Role.RATIOS, Role.RANK, Role.NONE, Role.DATE, Role.DURATION}
_NEAR = 30
"""Claims that a rule looks at either way: some tables are one sentence of thousands."""

_AHEAD = 300
_START = itemgetter(0)
"""The start of a sentence; a function of ours would take five times as long."""


class Dates:
    """The dates of a document, to be searched all at once."""

    __slots__ = ("_claims", "_starts", "_text")

    def __init__(self, claims: Sequence[Claim]) -> None:
        texts = [claim.quantity.plain for claim in claims]
        self._claims = claims
        self._starts = [0, *accumulate(len(text) + 1 for text in texts)]
        self._text = "\n".join(texts)

    def holding(self, pattern: re.Pattern[str]) -> Iterator[Claim]:
        """The dates that ``pattern``, which spans no lines, is found in."""
        last = -1
        for found in pattern.finditer(self._text):
            place = bisect_right(self._starts, found.start()) - 1
            if place != last:
                yield self._claims[place]
            last = place


class Passages:
    """The sentences of a document that hold figures, in order, with their skeleton.

    ``names`` are those of indicators that the house has settled.
    """

    def __init__(
        self, skeleton: Skeleton, sentences: tuple[Sentence, ...], names: Names | None = None
    ) -> None:
        self.skeleton = skeleton
        self.sentences = sentences
        self.names = names
        self._places: dict[int, Sequence[int]] = {0: range(len(sentences))}

    @cached_property
    def index(self) -> ClaimIndex:
        """What the counts are counts of; built when first asked for."""
        return ClaimIndex(self.sentences, self.skeleton.text, self.names)

    @cached_property
    def _groups(self) -> Mapping[int, Sequence[int]]:
        """The places of the sentences by their masks, of which there are few."""
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for place, sentence in enumerate(self.sentences):
            groups[sentence.mask].append(place)
        return groups

    @cached_property
    def _masks(self) -> Mapping[int, Sequence[int]]:
        """The masks with each of the bits."""
        masks: defaultdict[int, list[int]] = defaultdict(list)
        for mask in self._groups:
            left = mask
            while left:
                bit = left & -left
                masks[bit].append(mask)
                left ^= bit
        return masks

    @cached_property
    def mask(self) -> int:
        """The bits of all roles and traits that occur in the document."""
        mask = 0
        for each in self._groups:
            mask |= each
        return mask

    def places(self, needs: int) -> Sequence[int]:
        """The places of the sentences with all roles and traits of the mask ``needs``, in order.

        Many rules need the same, so what was found is kept. The highest bit is a trait if there is
        one, which fewer sentences have than a role.
        """
        found = self._places.get(needs)
        if found is None:
            masks = self._masks.get(1 << needs.bit_length() - 1, ())
            found = [k for mask in masks if mask & needs == needs for k in self._groups[mask]]
            found.sort()
            self._places[needs] = found
        return found

    def having(self, needs: int) -> Sequence[Sentence]:
        """The sentences with all roles and traits of the mask ``needs``, in order."""
        sentences = self.sentences
        return [sentences[place] for place in self.places(needs)]

    def place_at(self, at: int) -> int:
        """The place of the last sentence that begins at the offset ``at`` or before it, or −1."""
        return bisect_right(self.sentences, at, key=_START) - 1

    def holding(self, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], Sentence]]:
        """Where ``pattern`` is found within a sentence, and the sentence."""
        for match in pattern.finditer(self.skeleton.text):
            place = self.place_at(match.start())
            if place >= 0 and match.end() <= self.sentences[place].end:
                yield match, self.sentences[place]

    @cached_property
    def years(self) -> LevelsByYear:
        """The levels that the words date, by year."""
        return LevelsByYear(self.sentences)

    @cached_property
    def rates(self) -> NamedRates:
        """The rates of change, by the name of what changed."""
        return NamedRates(self.sentences)

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables written in plain text, in order."""
        if not self.mask & Trait.TABBED:
            return ()
        rows = [s for s in self.sentences if s.mask & Trait.TABBED]
        from checker.claim.tables import tables_of

        return tuple(tables_of(self.skeleton, (c for row in rows for c in row.claims)))

    @cached_property
    def rows(self) -> Mapping[int, Row]:
        """The rows with a label of the tables written in plain text, by the places of sentences."""
        from checker.claim.rows import row_of

        found = [(one.claims[0].sentence, row_of(one)) for one in self.having(Trait.TABBED)]
        return {place: row for place, row in found if row is not None}

    @cached_property
    def apart(self) -> Sequence[tuple[Passage, Listing]]:
        """The lists whose items have a sentence each, with that of their last item."""
        from checker.claim.sums.bare import apart_listings

        return [
            (Passage.at(self, found.parts[-1].sentence), found) for found in apart_listings(self)
        ]

    @cached_property
    def listed(self) -> Mapping[int, str]:
        """The indicator of each figure whose name the house lists, by its offset in the view."""
        from checker.claim.across.settled import listed

        return {} if self.names is None else dict(listed(self.sentences, self.names))

    @cached_property
    def standing(self) -> tuple[Claim, ...]:
        """The measured figures with a unit, in order: what an index over the document takes in."""
        # By index: a look at a named field costs as much as the whole step.
        return tuple(
            [
                claim
                for sentence in self.sentences
                for claim in sentence[3]
                if claim[6] is not None and claim[1] in _INDEXED
            ]
        )

    def around(self, start: int, end: int) -> Sequence[Claim]:
        """Those of ``standing`` from the offset ``start`` up to and with ``end``."""
        return self.standing[place_at(start, self.standing) : place_at(end + 1, self.standing)]

    @cached_property
    def restated(self) -> Sequence[tuple[Claim, Claim]]:
        """Neighbours of which the second may say the first again: in a bracket, behind 合 or 即."""
        return [
            (one, other)
            for sentence in self.having(Trait.RESTATED)
            for one, other in pairwise(sentence.claims)
            if "(" in other.gap or other.gap.endswith(("合", "即", "也就是"))
        ]

    @cached_property
    def dates(self) -> Dates:
        """The dates, in order."""
        date = Role.DATE
        return Dates([c for one in self.having(BIT[date]) for c in one[3] if c[1] is date])


class Passage(NamedTuple):
    """The sentence ``place`` of ``document``, with the sentences around it within reach."""

    document: Passages
    place: int
    sentence: Sentence

    @classmethod
    def at(cls, document: Passages, place: int) -> Passage:
        """The ``place``-th sentence of ``document``."""
        return cls(document, place, document.sentences[place])

    def before(self, reach: int) -> Iterator[Sentence]:
        """Up to ``reach`` sentences before it, the nearest first; captions are none."""
        for k in range(self.place - 1, max(-1, self.place - 1 - reach), -1):
            if not self.document.sentences[k].mask & Trait.CAPTION:
                yield self.document.sentences[k]

    def after(self, reach: int, over: bool = False) -> Iterator[Sentence]:
        """Up to ``reach`` sentences behind it, in order: of the paragraph, or ``over`` its end."""
        for sentence in self.document.sentences[self.place + 1 : self.place + 1 + reach]:
            if sentence.paragraph != self.sentence.paragraph and not over:
                return
            yield sentence

    def following(self, first: int) -> Iterator[Claim]:
        """The sentence's claims from number ``first`` on, then those of the paragraph; 300 at most.

        The bound keeps a paragraph without an end from being read again for each of its figures.
        """
        left = _AHEAD
        sentences = self.document.sentences
        for place in range(self.place, len(sentences)):
            if sentences[place].paragraph != self.sentence.paragraph or left <= 0:
                return
            claims = sentences[place].claims[first : first + left]
            yield from claims
            left -= len(claims)
            first = 0

    def chains(self, reach: int) -> Iterator[Chain]:
        """The chains of the sentence and of up to ``reach`` sentences before it."""
        for sentence in (self.sentence, *self.before(reach)):
            yield from sentence.chains

    def claim_of(self, quantity: Quantity) -> Claim:
        """The claim of one of the sentence's figures."""
        return next(c for c in self.sentence.claims if c.quantity is quantity)

    def earlier(self, k: int) -> tuple[Claim, ...]:
        """The claims of the sentence before its ``k``-th, not farther than a sentence goes."""
        return self.sentence.claims[max(0, k - _NEAR) : k]

    def later(self, k: int) -> tuple[Claim, ...]:
        """The claims of the sentence behind its ``k``-th, not farther than a sentence goes."""
        return self.sentence.claims[k + 1 : k + 1 + _NEAR]

    def words(self, start: int, end: int) -> str:
        """The skeleton between two offsets."""
        return self.document.skeleton.text[start:end]


class Offered:
    """The sentences of a document as they are handed to rules, which ask for ``words``."""

    __slots__ = ("_document", "_passages", "_said")

    def __init__(self, document: Passages, words: Iterable[str]) -> None:
        self._document = document
        self._passages = [Passage(document, k, one) for k, one in enumerate(document.sentences)]
        self._said = _said(frozenset(words), document)

    def to(self, needs: int, words: Sequence[str]) -> Sequence[Passage]:
        """Those with all roles and traits of the mask ``needs``, and one of ``words`` if given."""
        document, passages, said = self._document, self._passages, self._said
        if not words:
            return [passages[place] for place in document.places(needs)]
        places = {place for word in words for place in said.get(word, ())}
        found = (passages[place] for place in sorted(places))
        return [passage for passage in found if passage.sentence.mask & needs == needs]


def _said(words: frozenset[str], document: Passages) -> Mapping[str, Sequence[int]]:
    """The sentences that hold each of ``words``; some text, without figures, is in none."""
    said: defaultdict[str, list[int]] = defaultdict(list)
    text, sentences = document.skeleton.text, document.sentences
    search = _any_of(words).search
    found = search(text) if words else None
    while found:
        at = found.start()
        place = document.place_at(at)
        for word in words:
            # More than one where one word begins another.
            held = text.startswith(word, at) and place >= 0
            if held and at + len(word) <= sentences[place].end:
                said[word].append(place)
        found = search(text, at + 1)
    return said


@cache
def _any_of(words: frozenset[str]) -> re.Pattern[str]:
    return compiled(either(map(re.escape, words)))
