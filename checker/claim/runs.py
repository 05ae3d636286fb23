"""Runs of figures: shares of one whole (a:b:c), figures joined by 、 and 和."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from checker.claim.model import BIT, Claim, Listing, Role, Sentence
from checker.claim.naming import JOINTS

SHARED = frozenset({Role.SHARE, Role.CONTRIBUTION})
"""What can be one of the shares that make up a whole."""
SHARE_BITS = sum(BIT[role] for role in SHARED)
STRUCTURES = ("结构", "比重", "构成", "占比", "产业比")
_NARROW, _WIDE = 10, 80


def compositions(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Runs of three figures or more joined by colons that make up about a hundred."""
    run: list[Claim] = []
    for claim in claims:
        if claim.gap == ":" and run and claim.quantity.kind == run[0].quantity.kind:
            run.append(claim)
            continue
        if len(run) > 2 and _composes(run):
            yield run
        run = [claim]
    if len(run) > 2 and _composes(run):
        yield run


def _composes(run: Sequence[Claim]) -> bool:
    """True for percentages: near a hundred together, or tenths that the words call a structure."""
    if any(word in run[0].gap for word in STRUCTURES):
        fine = all((c.quantity.resolution or 1) < 1 for c in run)
        return near_hundred(run, _WIDE if fine else _NARROW)
    return near_hundred(run, _NARROW)


def figures_from(claims: Sequence[Claim], k: int) -> list[Claim]:
    """The ``k``-th figure and those that 、 or 和 join to it."""
    run = [claims[k]]
    for claim in claims[k + 1 : k + _MOST]:
        gap = "及" if claim.gap == "以及" else claim.gap
        alike = claim.quantity.kind == run[0].quantity.kind or gap in _JOINED
        # 8.2亿元、2022年: a date is no figure of the row.
        alike = alike and (claim.value is None) == (run[0].value is None)
        if not gap or gap[0] not in _JOINED or len(gap) > _LONG or "," in gap or not alike:
            break
        run.append(claim)
    return run


_JOINED = "、和及与"
_LONG = 14
_MOST = 40


def near_hundred(group: Sequence[Claim], slack: Decimal | int = 1) -> bool:
    """True where the figures make up a hundred, give or take ``slack``."""
    values = [c.quantity.value for c in group]
    if any(v is None for v in values):
        return False
    return abs(sum((v for v in values if v is not None), Decimal(0)) - 100) <= slack


def make_up_all(shares: Sequence[Claim]) -> bool:
    """True where the shares add up to 100 within what rounding leaves."""
    return near_hundred(shares, sum(map(step, shares), Decimal(0)) / 2)


def step(claim: Claim) -> Decimal:
    """The weight of the last digit of a figure; one where it is not known."""
    return claim.quantity.resolution or Decimal(1)


def together(claims: Iterable[Claim]) -> Decimal:
    """The sum of the figures; one without a value adds nothing."""
    return sum((claim.value or Decimal(0) for claim in claims), Decimal(0))


def joined(claims: Sequence[Claim], k: int) -> tuple[Sequence[Claim], int]:
    """Figure ``k`` with all that 、 and 和 join to it, and its place among them."""
    first = last = k
    while first and claims[first].gap in JOINTS:
        first -= 1
    while last + 1 < len(claims) and claims[last + 1].gap in JOINTS:
        last += 1
    return claims[first : last + 1], k - first


def closed_by_shares(listing: Listing, sentence: Sentence) -> Iterator[tuple[Claim, ...]]:
    """All parts of the list, where each has its share and the shares make up a hundred."""
    if len(listing.parts) > 1 and sentence.mask & BIT[Role.SHARE]:
        chains = {c.at: chain for chain in sentence.chains for c in chain.claims}
        found = [chains.get(part.at) for part in listing.parts]
        shares = [chain.the(Role.SHARE) for chain in found if chain is not None]
        bare = [share for share in shares if share is not None and not share.lead.base]
        whole = len(bare) == len(listing.parts) and max(map(step, bare)) < 1
        if whole and make_up_all(bare):
            yield listing.parts


def structure_of(claims: Sequence[Claim]) -> list[Claim]:
    """各地占全省的比重分别为:东部46.3%,上升0.2个百分点;中部33.7%: figures, each with a name."""
    out: list[Claim] = []
    for claim in claims:
        if claim.role is Role.LEVEL and claim.quantity.kind == "percent":
            begins = any(word in claim.gap for word in STRUCTURES) and ":" in claim.gap
            if begins or (out and claim.lead.subject and claim.gap[:1] in _PARTED):
                out.append(claim)
        if out and "其中" in claim.gap:
            return out[:-1]
    return out


_PARTED = frozenset(";,、")
