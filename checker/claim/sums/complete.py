"""What shows that a list is complete: it adds up, and so does another list of the same items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.claim.model import Claim, Listing
from checker.claim.sums.items import adds_up

TELLING = 100
"""Least total, in last digits, of a list whose sum is no chance."""
_ITEMIZED = 30
"""The same where another list goes through the same items."""


def sums_tellingly(listing: Listing) -> bool:
    """True where the parts add up, and chance would hardly have it so."""
    return telling_sum(listing.total, listing.parts, TELLING)


def telling_sum(whole: Claim, parts: Sequence[Claim], least: int) -> bool:
    """True where the parts add up to a whole of ``least`` last digits or more."""
    fine = (whole.value or 0) >= least * (whole.quantity.resolution or 1)
    return fine and adds_up(whole, parts)


def beside(listing: Listing, listings: Sequence[Listing]) -> Iterator[tuple[Claim, ...]]:
    """All parts, where the same items in another unit (120户460人) add up to their own total."""
    for other in listings:
        same = other is not listing and _same_items(listing, other)
        told = same and telling_sum(other.total, other.parts, _ITEMIZED)
        if told and leaves_none_out(other.total, listing.total):
            yield listing.parts
            return


def leaves_none_out(told: Claim, total: Claim) -> bool:
    """False where one of what ``total`` counts may be less than the last digits of ``told``.

    Two small schools are lost in 在校生3.08万人, and not in 3,080人.
    """
    fine, value = told.quantity.resolution or Decimal(1), told.value or Decimal(0)
    return fine <= 1 or value >= _WEIGHTY * fine * (total.value or 0)


_WEIGHTY = 10
"""Last digits of the other unit that one of what is listed weighs, on average, at least."""


def _same_items(one: Listing, other: Listing) -> bool:
    """True where each item gives a figure to either list, in the same order."""
    if len(one.parts) != len(other.parts) or len(one.parts) < 2:
        return False
    pairs = [sorted((a.at, b.at)) for a, b in zip(one.parts, other.parts, strict=True)]
    apart = all(first < second for first, second in pairs)
    return apart and all(first[1] < second[0] for first, second in pairwise(pairs))
