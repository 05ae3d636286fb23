"""Shares whose whole is found by what fits: a count near by, for a row or for parts together."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from checker.claim.model import BIT, STANDING, Claim, Role, place_of
from checker.claim.passage import Passages
from checker.claim.runs import together
from checker.claim.shares.portions import bases, far_off, missed_by, paired

_BARE = frozenset({"", "总人口", "总数", "全村", "全乡", "全镇", "全县", "全市", "全部"})
"""Wholes that are no more than all there is."""
_BACK, _LARGER = 3, 6
"""Sentences back in which the whole may stand, and larger counts there that are tried."""
_SEVERAL, _FEW = 3, 2
"""Shares that show what is divided by what: whole percents, and finer ones."""


def by_most(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share) where the whole fits all shares of a row but this one."""
    for row in _rows(passages):
        for whole in _wholes(row[0][0], passages) if len(row) > _FEW else ():
            odd = [pair for pair in row if far_off(whole, *pair)]
            fitting = [pair for pair in row if pair not in odd]
            fine = sum((share.quantity.resolution or 1) < 1 for _, share in fitting)
            if len(odd) == 1 and (len(fitting) >= _SEVERAL or fine >= _FEW):
                if _of_the_row(*odd[0], passages):
                    yield whole, *odd[0]
                break


def _rows(passages: Passages) -> Iterator[list[tuple[Claim, Claim]]]:
    """The shares of a paragraph that name no whole, each with its part, in the order told."""
    row: list[tuple[Claim, Claim]] = []
    for sentence in passages.having(BIT[Role.SHARE]):
        named = bases(sentence.claims)
        for part, share in paired(sentence.claims):
            alike = part.role in STANDING and part.dimension and not part.quantity.approx
            if not alike or share.quantity.approx or named[share.at] not in _BARE:
                continue
            near = row and sentence.paragraph == passages.sentences[row[-1][0].sentence].paragraph
            if not near or part.dimension != row[-1][0].dimension:
                yield row
                row = []
            row.append((part, share))
    yield row


def _wholes(part: Claim, passages: Passages) -> list[Claim]:
    """The larger exact counts of its kind before the part, the nearest first."""
    found: list[Claim] = []
    for place in range(part.sentence, max(-1, part.sentence - _BACK - 1), -1):
        for claim in reversed(passages.sentences[place].claims):
            alike = claim.dimension == part.dimension and claim.role in STANDING
            larger = claim.at < part.at and (claim.value or 0) > (part.value or 0)
            if alike and larger and not claim.quantity.approx:
                found.append(claim)
    return found[:_LARGER]


def _of_the_row(part: Claim, share: Claim, passages: Passages) -> bool:
    """False where a count before the part, in its own item, may be its whole."""
    claims = passages.sentences[part.sentence].claims
    if "其中" in part.gap or part.depth or place_of(share, claims) != place_of(part, claims) + 1:
        return False
    for claim in reversed(claims[: place_of(part, claims)]):
        if claim.role is Role.SHARE:
            return True
        if claim.dimension == part.dimension:
            return False
    return True


def of_several(passages: Passages) -> Iterator[tuple[Claim, list[Claim], Claim]]:
    """(whole, parts, share) of 高级教师62人,中级教师56人,中高级教师占教师总数的87.4%.

    The share is that of the two or three figures right before it together; found by what fits.
    """
    for sentence in passages.having(BIT[Role.SHARE]):
        for k, share in enumerate(sentence.claims):
            named = share.lead.subject or share.lead.base
            if share.role is not Role.SHARE or not named or share.quantity.approx or k < _FEW:
                continue
            for many in (2, 3):
                parts = list(sentence.claims[max(0, k - many) : k])
                if len({(c.dimension, c.role in STANDING) for c in parts}) > 1 or len(parts) < many:
                    break
                sum_of = together(parts)
                joint = parts[0]._replace(value=sum_of)
                wholes = _wholes(joint, passages) if parts[0].role in STANDING else []
                found = next((w for w in wholes if _fits(w, joint, share)), None)
                if found is not None:
                    yield found, parts, share
                    break


def _fits(whole: Claim, part: Claim, share: Claim) -> bool:
    off = missed_by(whole, part, share)
    return off is not None and off <= _HALF and (share.value or 0) < _ALL


_HALF, _ALL = Decimal("0.5"), 100
