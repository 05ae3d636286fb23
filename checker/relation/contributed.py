"""Contributions in one sentence, part by part, with the whole that they add to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from checker.claim.across.namedrates import what_changes
from checker.claim.model import BIT, Chain, Claim, Role, Sentence
from checker.claim.passage import Passage, Passages
from checker.relation.joins import ruled_out

_HUNDRED = Decimal(100)
_SLACK = Decimal("0.6")
_ALL = ("三次产业", "第三产业", "三产业", "三大门类", "三大产业", "三次", "三大需求")
"""Words for a set of parts that are all there is."""


class Part(NamedTuple):
    """What a chain says of one part: its own rate, its share, what it adds in points and in %."""

    rate: Claim | None
    share: Claim | None
    points: Claim | None
    ratio: Claim | None


class Group(NamedTuple):
    """Parts in one paragraph that add to one whole, and the whole's rate where it stands before."""

    parts: tuple[Part, ...]
    whole: Claim | None
    complete: bool
    reason: str | None
    """Why shares at current prices must not contradict the rates."""


def groups(passages: Passages) -> Iterator[Group]:
    """The parts of each sentence by the whole that they add to."""
    for place in passages.places(BIT[Role.CONTRIBUTION]):
        rates, sentence = passages.rates, passages.sentences[place]
        words = Passage.at(passages, place).words(sentence.start, sentence.end)
        by_whole: defaultdict[str, list[Part]] = defaultdict(list)
        for part, target in _parts(sentence):
            by_whole[what_changes(target)].append(part)
        for target, parts in by_whole.items():
            first = parts[0].points or parts[0].ratio
            found = rates.of(target, first) if first is not None else None
            whole = None if found is None else found.claim
            complete = sum_to_hundred(parts) or speaks_of_all(words)
            yield Group(tuple(parts), whole, complete, ruled_out(words))


def _parts(sentence: Sentence) -> Iterator[tuple[Part, str]]:
    for chain in sentence.chains:
        for claims in _cut(chain):
            added = [c for c in claims if c.role is Role.CONTRIBUTION]
            if not added or not added[0].lead.base:
                continue
            rate = [c for c in claims if c.role is Role.RATE and c.quantity.kind == "percent"]
            share = [c for c in claims if c.role is Role.SHARE]
            points = [c for c in added if c.quantity.kind == "percent_point"]
            ratio = [c for c in added if is_ratio(c)]
            for k in range(max(1, len(points))):
                alone = len(points) < 2
                yield (
                    Part(
                        rate[0] if len(rate) == 1 and alone else None,
                        share[0] if len(share) == 1 and alone else None,
                        points[k] if points else None,
                        ratio[0] if len(ratio) == 1 and alone else None,
                    ),
                    added[0].lead.base,
                )


def _cut(chain: Chain) -> Iterator[Sequence[Claim]]:
    """A chain in pieces that each end with what is added, its points and its ratio."""
    piece: list[Claim] = []
    for claim in chain.claims:
        if piece and piece[-1].role is Role.CONTRIBUTION is not claim.role:
            yield piece
            piece = []
        piece.append(claim)
    yield piece


def sum_to_hundred(parts: Sequence[Part]) -> bool:
    """True where each part has a share and the shares make up the whole, but for rounding."""
    shares = [part.share.value if part.share is not None else None for part in parts]
    known = [share for share in shares if share is not None]
    return len(known) == len(parts) > 1 and abs(sum(known) - _HUNDRED) < _SLACK


def is_ratio(claim: Claim) -> bool:
    """True for a 贡献率 in %."""
    return claim.role is Role.CONTRIBUTION and claim.quantity.kind == "percent"


def speaks_of_all(words: str) -> bool:
    """True where the words name a set of parts that is all there is."""
    return any(word in words for word in _ALL)
