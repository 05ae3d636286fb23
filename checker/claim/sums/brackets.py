"""Brackets that divide the figure before them: 护林员3260名(东乡1480名,西乡1780名)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from checker.claim.model import MONEY, STANDING, Claim, Listing, Role
from checker.claim.naming import is_noun
from checker.claim.sums import partitions
from checker.claim.sums.dividing import MOST, parts_of
from checker.claim.sums.items import is_open, named, one_for_several

_DIVIDED = STANDING | {Role.SHARE}
_LONG = 20


def bracketed(claims: Sequence[Claim], i: int) -> Iterator[Listing]:
    """A bracket right behind a figure that holds figures of its dimension.

    Without 其中 it lists all there is, if it holds nothing but names and figures. Two figures side
    by side (120户460人) are divided both, where each item has two as well.
    """
    ahead, _, words = claims[i].gap.partition("(")
    if words.startswith("实") or (ahead and not _is_counted(ahead, claims[i - 1])):
        return  # 约200户(实有213户): the same once more, exactly.
    depth = claims[i].depth
    inside = list(takewhile(lambda claim: claim.depth >= depth, claims[i : i + MOST]))
    totals = _divided_by(claims, i, inside, bool(ahead))
    for total in totals:
        if total.role in _DIVIDED and total.dimension is not None:
            parts = tuple(p for p in parts_of(inside, depth) if p.dimension == total.dimension)
            if parts:
                alone = len(parts) * len(totals) == len(inside) > len(totals)
                alone = alone and not is_open(claims, inside[-1])
                yield _made_of(named(total, parts, claims, 0), alone)


def _divided_by(
    claims: Sequence[Claim], i: int, inside: Sequence[Claim], noun: bool
) -> Sequence[Claim]:
    """The figure before the bracket, or both of a pair where the bracket's items are pairs too."""
    pair = i > 1 and not noun and not claims[i - 1].gap and len(inside) > 1
    return claims[i - 2 : i] if pair and not inside[1].gap.strip("、") else claims[i - 1 : i]


def _is_counted(noun: str, total: Claim) -> bool:
    """True for the noun between a count and its bracket: 7名残疾人(肢体残疾4名、视力残疾3名)."""
    return total.dimension != MONEY and 1 < len(noun) < _NOUN and is_noun(noun)


_NOUN = 9


def _made_of(listing: Listing, alone: bool) -> Listing:
    """The list as one of all there is, if its bracket holds it ``alone`` and its names divide."""
    total, parts = listing.total, listing.parts
    nouns = not any(name.startswith(_NO_NOUNS) or not name for name in listing.names)
    nouns = nouns and not one_for_several(listing.names)
    # (新认定8个,共有34个) tells what became of the figure before, not what it is made of.
    nouns = nouns and not any(part.lead.closes for part in parts)
    nouns = nouns and not all(name.startswith(_OUTCOMES) for name in listing.names)
    closed = alone and nouns and _fine(total, parts) and _divided(listing)
    return listing._replace(covers=(parts,)) if closed else listing


_NO_NOUNS = tuple("已 最 每 比 较 约 含 超 近 占 均 户均 人均 不含 另 共有 现有 新认定".split())
_OUTCOMES = ("出院", "治愈", "痊愈", "康复", "死亡", "病亡", "失踪", "重伤", "轻伤", "受伤")
"""What became of some of the cases; others have no outcome yet, or none that is worth a word."""


def _divided(listing: Listing) -> bool:
    """People and households are listed by groups that may overlap, unless the names end alike."""
    heads = listing.total.dimension in _HEADCOUNTS
    return not heads or len({name[-1] for name in listing.names}) == 1


_HEADCOUNTS = frozenset({"人", "户", "人次"})


def _fine(total: Claim, parts: Sequence[Claim]) -> bool:
    """True for an amount given as finely as its parts: 0.4万人 is not divided into single heads."""
    reading = total.quantity.reading
    if reading.kind != "quantity" or partitions.splits_averages(total.gap[-_LONG:]):
        return False
    finest = max(part.quantity.resolution or 0 for part in parts)
    return (reading.resolution or 0) <= 10 * finest
