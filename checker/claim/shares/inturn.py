"""Shares told in turn behind what they are of: 分别占53%、47%, 比重依次为55%、25%和20%."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import STANDING, Claim, Role, Sentence
from checker.claim.runs import step, together
from checker.claim.shares.portions import run_end


def in_turn(sentence: Sentence) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share), in order: 招生438人,其中高中286人,中职152人,分别占65.3%和34.7%."""
    for parts, shares in told_in_turn(sentence.claims):
        base = shares[0].lead.base or ""
        for listing in sentence.listings:
            # 收入分别为▯和▯,其中直销分别为▯和▯,占收入的▯和▯: of the years, not of the items.
            apart = all(len(c.gap) > 1 for c in (listing.total, *parts))
            named = base in _BARE or (apart and listing.total.lead.subject.endswith(base))
            people = base != "总人口" or listing.total.lead.subject.endswith("人口")
            if named and people and all(part in listing.parts for part in parts):
                for part, share in zip(parts, shares, strict=True):
                    yield listing.total, part, share
                break


def told_in_turn(claims: Sequence[Claim]) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
    """As many figures as shares behind them, 分别 or 依次: with their dates or counts in between.

    Figures of one dimension, the nearest that are enough; 11个2893万元,8个1315万元 are of two.
    """
    for k, share in enumerate(claims):
        if share.role is Role.SHARE and any(word in share.gap for word in _IN_TURN):
            shares = claims[k : run_end(claims, k + 1)]
            many = len(shares)
            near = [c for c in claims[max(0, k - _EACH * many) : k] if c.role in STANDING]
            kinds = dict.fromkeys(c.dimension for c in reversed(near) if c.dimension)
            found = [[c for c in near if c.dimension == kind][-many:] for kind in kinds]
            rows = [row for row in found if len(row) == many > 1]
            if rows:
                yield next((row for row in rows if _make_up(row, shares)), rows[0]), shares


_IN_TURN = ("分别", "依次")
_EACH = 3
"""Figures among which an item's own one stands."""


def _make_up(parts: Sequence[Claim], shares: Sequence[Claim]) -> bool:
    """True where each share is that of its part in all the parts."""
    whole = together(parts)
    off = (
        abs((part.value or 0) * 100 - (share.value or 0) * whole) - step(share) * whole
        for part, share in zip(parts, shares, strict=True)
    )
    return all(value <= 0 for value in off)


_BARE = frozenset({"", "总数", "总量", "总额", "全部", "总人数", "总户数", "总人口"})
"""Wholes that are no more than the list's own total."""
