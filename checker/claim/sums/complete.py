"""What shows that a list is complete: it adds up, and so does another list of the same items."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, combinations, pairwise

from checker.claim.model import Claim, Listing, Trait
from checker.claim.passage import Passages
from checker.claim.sums.items import adds_up, divisions

TELLING = 100
"""Least total, in last digits, of a list whose sum is no chance."""
_FEW = 10
"""Least total, in last digits, that shows points to be all there are."""
_ITEMIZED = 30
"""The same where another list goes through the same items."""


def sums_tellingly(listing: Listing) -> bool:
    """True where the parts add up, and chance would hardly have it so."""
    return telling_sum(listing.total, listing.parts, TELLING)


def telling_sum(whole: Claim, parts: Sequence[Claim], least: int) -> bool:
    """True where the parts add up to a whole of ``least`` last digits or more."""
    fine = (whole.value or 0) >= least * (whole.quantity.resolution or 1)
    return fine and adds_up(whole, parts)


def side_by_side(
    columns: Sequence[tuple[Claim, tuple[Claim, ...]]],
) -> Iterator[tuple[Claim, tuple[Claim, ...], bool]]:
    """24起92人: each column, and whether points that make it up make up another as well."""
    sums = [telling_sum(whole, parts, _FEW) for whole, parts in columns]
    for k, (whole, parts) in enumerate(columns):
        yield whole, parts, any(sums[:k] + sums[k + 1 :])


def beside(
    listing: Listing, listings: Sequence[Listing], claims: Sequence[Claim]
) -> Iterator[tuple[Claim, ...]]:
    """All parts, where the same items in another unit (120户460人) add up to their own total.

    Small counts do so by their names alone, if these are all there is.
    Where the first of these do, the others divide it anew, or lie within; what a semicolon sets
    off may add up as well.
    """
    for other in listings:
        if other is not listing and _same_items(listing, other):
            if not leaves_none_out(other.total, listing.total):
                continue
            covered = other.parts in other.covers and adds_up(other.total, other.parts)
            many = len(other.parts) if covered else len(adding_up(other))
            places = [range(many)] if many else []
            for place in divisions(other.parts, claims):
                some = other.parts[place.start : place.stop]
                if place not in places and telling_sum(other.total, some, TELLING):
                    places.append(place)
            if places:
                yield from (listing.parts[at.start : at.stop] for at in places)
                return


def adding_up(listing: Listing) -> tuple[Claim, ...]:
    """The parts, or the first two or more of them, that tellingly add up to the total."""
    total, parts = listing.total, listing.parts
    if telling_sum(total, parts, _ITEMIZED):
        return parts
    # Counts add up to the last one; what rounding leaves open would end the row too soon.
    sums = accumulate(part.value or Decimal(0) for part in parts)
    for many, value in enumerate(sums, 1):
        if many > 1 and value == total.value and telling_sum(total, parts[:many], TELLING):
            return parts[:many]
    return ()


def in_one_sentence(passages: Passages) -> Iterator[list[Listing]]:
    """新建4901套,其中甲4278套,乙623套;加固446套,其中甲63套,乙383套: lists of the same items."""
    for sentence in passages.having(Trait.LISTED):
        if len(sentence.listings) > 1:
            alike: dict[tuple[str, ...], list[Listing]] = {}
            for listing in sentence.listings:
                if len(listing.parts) > 1 and all(listing.names):
                    alike.setdefault(listing.names, []).append(listing)
            # The same items in two units (120户460人) are one list: see ``beside``.
            for found in alike.values():
                if len(found) > 1 and found[0].parts[-1].at < found[1].total.at:
                    yield found


def made_by_some(whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where some of the parts are the whole already: the others lie within these."""
    if (whole.value or 0) < TELLING * (whole.quantity.resolution or 1):
        return False
    values = [part.value or Decimal(0) for part in parts[:_NESTED]]
    if sum(values) == whole.value:
        return False
    sizes = range(2, len(values))
    return any(sum(some) == whole.value for size in sizes for some in combinations(values, size))


_NESTED = 8


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
