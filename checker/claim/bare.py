"""Lists without a cue: 总人口62万人,男性32万人,女性30万人."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.items import named
from checker.claim.model import STANDING, Claim, Listing, Trait, place_at
from checker.claim.naming import common_end
from checker.claim.passage import Passages
from checker.claim.skeleton import AMOUNT
from checker.patterns import compiled

_MOST = 8
"""Figures among which the two items stand."""


def bare_listings(passages: Passages) -> Iterator[Listing]:
    """Lists right behind their totals whose names divide these, in sentences with no other list."""
    sentences = passages.sentences
    for match in _first_item().finditer(passages.skeleton.text):
        place = passages.place_at(match.start())
        if place >= 0 and not sentences[place].mask & Trait.LISTED:
            claims = sentences[place].claims
            i = place_at(match.end(), claims)
            if 0 < i < len(claims):
                yield from _behind(claims, i)


@cache
def _first_item() -> re.Pattern[str]:
    """A figure, and behind it the beginning of a list that names alone hang on it."""
    return compiled(f"{AMOUNT}[,:](?:男|集中|城镇|一般债|已完|已整改|已办结)")


def _behind(claims: Sequence[Claim], i: int) -> Iterator[Listing]:
    """The lists whose first item is the ``i``-th figure, one for each unit of the total.

    Two items are the division; what follows them may speak of another matter.
    """
    found: list[Listing] = []
    totals = claims[max(0, i - 2) : i]
    for total in totals:
        alike = [c for c in claims[i : i + _MOST] if c.dimension == total.dimension]
        parts = tuple(c for c in alike[:2] if c.role in STANDING)
        if total.role in STANDING and len(parts) == 2:
            found.append(named(total, parts, claims, 0))
    # 1860户7320人,集中安置1520户6010人: what the names say of the one holds for the other.
    words = "".join(total.gap for total in totals)
    if any(listing.covers and _of_all(listing.names, words) for listing in found):
        yield from found


def _of_all(names: Sequence[str], words: str) -> bool:
    """False for 男劳动力 and 女劳动力 behind so many people, who are not all of them."""
    matter = common_end(*names)
    return len(matter) < 2 or matter in words or matter in _ANYBODY


_ANYBODY = frozenset({"人口", "居民", "人员"})
