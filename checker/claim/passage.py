"""One sentence with its surroundings: what a rule is handed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.claim.model import Chain, Claim, Sentence
from checker.claim.reader import Passages

_NEAR = 30
"""Claims that a rule looks at either way: some tables are one sentence of thousands."""


_AHEAD = 300


class Passage(NamedTuple):
    """The sentence ``place`` of ``document``, with the sentences around it within reach."""

    document: Passages
    place: int

    @property
    def sentence(self) -> Sentence:
        """The sentence itself."""
        return self.document.sentences[self.place]

    def before(self, reach: int) -> Iterator[Sentence]:
        """Up to ``reach`` sentences before it, the nearest first."""
        for k in range(self.place - 1, max(-1, self.place - 1 - reach), -1):
            yield self.document.sentences[k]

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

    def earlier(self, k: int) -> tuple[Claim, ...]:
        """The claims of the sentence before its ``k``-th, not farther than a sentence goes."""
        return self.sentence.claims[max(0, k - _NEAR) : k]

    def later(self, k: int) -> tuple[Claim, ...]:
        """The claims of the sentence behind its ``k``-th, not farther than a sentence goes."""
        return self.sentence.claims[k + 1 : k + 1 + _NEAR]

    def words(self, start: int, end: int) -> str:
        """The skeleton between two offsets."""
        return self.document.skeleton.text[start:end]
