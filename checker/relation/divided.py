"""What is divided into parts: the parts, and what the text says of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import Chain, Claim, Listing, Role, Sentence
from checker.claim.passage import Passage, Passages
from checker.claim.sums import partitions
from checker.claim.sums.items import adds_up, carried_on

_DIVISIONS = 3
"""Sentences before one that divides a total in which the total may stand: each divides it anew.

So many behind it may carry the list on.
"""
_NEAR = 60
"""Characters of a sentence behind a list that the next one carries on."""


def in_full(listing: Listing, passage: Passage) -> Listing:
    """The list with what carries it on in the sentences behind, if these make it complete."""
    if listing.covers or passage.sentence.claims[-1].at - listing.parts[-1].at > _NEAR:
        return listing
    parts = carried_on(listing, passage.after(_DIVISIONS))
    return listing._replace(parts=parts, covers=(parts,)) if parts else listing


class Said:
    """What the chains of a document say of its figures; a sentence is looked through once."""

    __slots__ = ("_found", "_sentences")

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._sentences = sentences
        self._found: dict[int, dict[int, Chain]] = {}

    def chain(self, claim: Claim) -> Chain | None:
        """The chain that the claim stands in."""
        found = self._found.get(claim.sentence)
        if found is None:
            chains = self._sentences[claim.sentence].chains
            found = {each.at: chain for chain in chains for each in chain.claims}
            self._found[claim.sentence] = found
        return found.get(claim.at)

    def of(self, claim: Claim, role: Role) -> Claim | None:
        """What the claim's chain says of it in this role; None where it says nothing, or more."""
        chain = self.chain(claim)
        return None if chain is None else chain.the(role)


def divided(passage: Passage) -> Iterator[tuple[Listing, Said, Passage]]:
    """The lists of a sentence, with what is said of their figures."""
    said = Said(passage.document.sentences)
    return ((listing, said, passage) for listing in passage.sentence.listings)


def divided_apart(passages: Passages) -> Iterator[tuple[Listing, Said, Passage]]:
    """The lists whose items have a sentence each, with what is said of their figures."""
    said = Said(passages.sentences)
    return ((listing, said, passage) for passage, listing in passages.apart)


def covering(listing: Listing) -> Iterator[tuple[tuple[Claim, ...], bool]]:
    """The parts that by their names are all there is, sure; all parts of an open list, unsure.

    Parts that miss their total are told of once, and not again by what was reckoned from them.
    """
    average = partitions.splits_averages(listing.total.gap)
    for parts in listing.covers:
        yield parts, not average and adds_up(listing.total, parts)
    if len(listing.parts) > 1 and listing.parts not in listing.covers:
        yield listing.parts, False
