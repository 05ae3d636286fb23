"""Shares of the items of one list, held against its total together."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import Claim, Listing, place_of
from checker.claim.naming import JOINTS
from checker.claim.runs import make_up_all, together
from checker.claim.shares.portions import far_off, misses
from checker.claim.shares.wholenames import is_bare


def odd_one(shares: Sequence[tuple[Claim, Claim, Claim]]) -> Claim | None:
    """The one share of (whole, part, share) that is not of the whole, where all others are.

    Two that are show what is divided by what. None where the words name more than one whole.
    """
    named = {share.lead.base for _, part, share in shares if not is_bare(share, part)}
    if len(shares) < _SEVERAL or len(named) > 1 or named & {None, ""}:
        return None
    odd = [share for whole, part, share in shares if far_off(whole, part, share)]
    return odd[0] if len(odd) == 1 else None


def all_off(shares: Sequence[tuple[Claim, Claim, Claim]]) -> bool:
    """True where none of (whole, part, share) is of the whole, and all are of the parts together.

    The total is wrong then, or a part is left out, and the shares are right.
    """
    made = together(part for _, part, _ in shares)
    return len(shares) >= _SEVERAL and all(
        misses(whole, part, share) and not far_off(whole._replace(value=made), part, share)
        for whole, part, share in shares
    )


def row_of(
    listing: Listing, part: Claim, found: Sequence[tuple[Listing, Claim, Claim]]
) -> list[Claim]:
    """The shares of the items that divide the total with the part; of all where no such are."""
    row = next((cover for cover in listing.covers if part in cover), listing.parts)
    return [share for _, one, share in found if one in row]


def in_a_row(listing: Listing, claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    """(part, share) of 其中甲▯、乙▯、丙▯,占比分别为▯、▯和▯: a row of shares right behind a list.

    Empty unless there is one for each part, and they make up a hundred or all but one are of the
    total.
    """
    after = place_of(listing.parts[-1], claims) + 1
    many = len(listing.parts)
    shares = claims[after : after + many]
    if len(shares) < many or "分别" not in shares[0].gap or "占" not in shares[0].gap:
        return []
    joined = all(share.gap in JOINTS for share in shares[1:])
    percent = all(share.quantity.kind == "percent" for share in shares)
    if not (joined and percent):
        return []
    pairs = list(zip(listing.parts, shares, strict=True))
    odd = sum(far_off(listing.total, part, share) for part, share in pairs)
    return pairs if make_up_all(shares) or (many >= _SEVERAL and odd < 2) else []


_SEVERAL = 3
"""Shares of one list that are too many for chance."""
