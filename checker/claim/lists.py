"""Lists: a total and the figures that its 其中, its brackets or its 分别 hang on it."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import Claim, Listing, Role, Sentence

_HEADS = frozenset({Role.LEVEL, Role.END, Role.AVERAGE})
_SUMS = ("合计", "总计", "共计", "小计", "合计为", "合计达", "总计为", "共计为")
_APART = (",分别为", ",分别是", ":分别为", ",分为", ":")
_MOST = 60


def listings_of(
    claims: Sequence[Claim], before: Sentence | None, paragraph: int
) -> tuple[Listing, ...]:
    """Lists of one sentence; a list that opens it hangs on the sentence ``before``."""
    out: list[Listing] = []
    for i, claim in enumerate(claims):
        gap = claim.gap
        if "其中" in gap:
            heads = claims[:i]
            if not any(c.role in _HEADS for c in heads) and _starts(gap) and before is not None:
                heads = before.claims if before.paragraph >= paragraph - 1 else ()
            out.extend(_of_which(heads, claims[i : i + _MOST], claim.depth, "(其中" in gap))
        elif "(" in gap and i and claim.depth > claims[i - 1].depth:
            out.extend(_bracketed(claims, i))
        elif "分别" in gap and i and gap.startswith(_APART) and claims[i - 1].role in _HEADS:
            out.extend(_apart(claims, i))
        elif claim.lead.closes and not claim.lead.subject and i > 1:
            out.extend(_summed(claims, i))
    return tuple(out)


def _starts(gap: str) -> bool:
    """其中 opens the sentence: nothing but blanks and marks before it."""
    return not gap[: gap.index("其中")].strip("\n 　。;,‖)”")


def _of_which(
    heads: Sequence[Claim], tail: Sequence[Claim], depth: int, bracket: bool
) -> list[Listing]:
    parts, firm_end = _parts(tail, depth)
    out = []
    for dimension in dict.fromkeys(p.dimension for p in parts if p.dimension):
        total = _head(heads, dimension, depth - 1 if bracket else depth)
        if total is None:
            continue
        mine = tuple(p for p in parts if p.dimension == dimension)
        firm = sum(1 for p in mine if p.at < firm_end)
        out.append(Listing(total, mine, False, firm))
    return out


def _parts(tail: Sequence[Claim], depth: int) -> tuple[list[Claim], int]:
    """The levels of a list at its own bracket depth, and where its first item group ends."""
    parts: list[Claim] = []
    firm_end = tail[-1].at + 1
    for k, claim in enumerate(tail):
        if claim.depth < depth or (k and "其中" in claim.gap and claim.depth <= depth):
            break
        if k and ";" in claim.gap:
            firm_end = min(firm_end, claim.at)
        if claim.depth == depth and claim.role in _HEADS:
            parts.append(claim)
    return parts, firm_end


def _head(heads: Sequence[Claim], dimension: str, depth: int) -> Claim | None:
    """The nearest level of that dimension outside brackets that have closed since."""
    for claim in reversed(heads):
        if claim.depth <= depth and claim.dimension == dimension and claim.role in _HEADS:
            return claim
    return None


def _bracketed(claims: Sequence[Claim], i: int) -> list[Listing]:
    """A bracket right behind a figure that holds figures of its dimension."""
    total = claims[i - 1]
    if total.role not in _HEADS or not claims[i].gap.startswith("("):
        return []
    parts, _ = _parts(claims[i : i + _MOST], claims[i].depth)
    mine = tuple(p for p in parts if p.dimension == total.dimension and p.dimension)
    return [Listing(total, mine, False, 0)] if mine else []


def _apart(claims: Sequence[Claim], i: int) -> list[Listing]:
    """38座,分别为东乡12座、西乡9座: a total right before 分别为, and its parts."""
    total = claims[i - 1]
    parts: list[Claim] = []
    for claim in claims[i : i + _MOST]:
        if claim.dimension != total.dimension or claim.role not in _HEADS:
            break
        if parts and not _enumerates(claim.gap):
            break
        parts.append(claim)
    return [Listing(total, tuple(parts), True, len(parts))] if len(parts) > 1 else []


def _summed(claims: Sequence[Claim], i: int) -> list[Listing]:
    """产业400万元、基建350万元、培训120万元,合计870万元: the total stands last."""
    total = claims[i]
    if total.lead.cue.strip("为达到:") not in _SUMS or total.gap[:1] not in ",、;":
        return []
    parts: list[Claim] = []
    for claim in reversed(claims[max(0, i - _MOST) : i]):
        if claim.dimension != total.dimension or claim.role not in _HEADS:
            break
        if claim.depth != total.depth or claim.lead.closes:
            break
        parts.append(claim)
        if not _enumerates(claim.gap):
            break
    parts.reverse()
    return [Listing(total, tuple(parts), True, len(parts))] if len(parts) > 1 else []


def _enumerates(gap: str) -> bool:
    """True where only an item's name stands between two figures of one list."""
    return gap[:1] in ("、", ",", ";", "和") and len(gap) < 24 and gap.count(",") < 2
