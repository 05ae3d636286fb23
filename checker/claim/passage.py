"""One sentence with its surroundings: what a rule is handed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from checker.claim.model import Chain, Claim, Sentence
from checker.claim.reader import Passages

_NEAR = 30
"""Claims that a rule looks at either way: some tables are one sentence of thousands."""


_AHEAD = 40


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

    def following(self) -> Iterator[Claim]:
        """The claims of the sentence and of the rest of its paragraph, 40 sentences at most."""
        sentences = self.document.sentences
        for place in range(self.place, min(len(sentences), self.place + _AHEAD)):
            if sentences[place].paragraph != self.sentence.paragraph:
                return
            yield from sentences[place].claims

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
