"""Shares of the items of one list, held against its total together."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from checker.claim.model import Claim
from checker.claim.portions import far_off
from checker.claim.wholes import is_bare


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
    together = sum((part.value or Decimal(0) for _, part, _ in shares), Decimal(0))
    return len(shares) >= _SEVERAL and all(
        far_off(whole, part, share) and not far_off(whole._replace(value=together), part, share)
        for whole, part, share in shares
    )


_SEVERAL = 3
"""Shares of one list that are too many for chance."""
