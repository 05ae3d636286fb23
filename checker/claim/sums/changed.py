"""Lists of changes: by how much a whole rose, and by how much each of what it divides into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passages
from checker.claim.sums import partitions


def of_changes(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """(whole, parts): 用水增加8亿方,其中农业减少2亿方、…: where the names are all there is."""
    for sentence in passages.having(BIT[Role.CHANGE]):
        claims = sentence.claims
        for k, first in enumerate(claims):
            if "其中" in first.gap and first.role is Role.CHANGE:
                heads = claims[:k]
                if not k and sentence.start and first.gap.lstrip("\n ").startswith("其中"):
                    before = passages.sentences[first.sentence - 1]
                    heads = before.claims if before.paragraph == sentence.paragraph else ()
                told = [c for c in heads if c.role is Role.CHANGE]
                parts = _row(claims[k:])
                if told and len(parts) > 1 and _divide(told[-1], parts):
                    yield told[-1], parts


def _row(claims: Sequence[Claim]) -> list[Claim]:
    """The changes in a row, each of something of its own; what else is said of each is no part."""
    out: list[Claim] = []
    for claim in claims:
        if out and ("其中" in claim.gap or claim.depth != out[0].depth):
            break
        if claim.role is Role.CHANGE and claim.dimension == claims[0].dimension:
            out.append(claim)
    return out


def _divide(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether the parts, by their names, are all that the whole is of, against the same time."""
    names = [part.lead.subject for part in parts]
    alike = {part.dimension for part in parts} == {whole.dimension} and all(names)
    bases = {part.lead.base for part in parts} - {None}
    told = partitions.covers(names, whole.lead.subject or whole.gap, average=False)
    return alike and len(bases) < 2 and any(len(cover) == len(parts) for cover in told)
