"""Lists: a total and the figures that its 其中, its brackets or its 分别 hang on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import STANDING, Claim, Listing, Role, Sentence

_INSIDE = frozenset({Role.OF, Role.BASE, Role.RATIO, Role.SHARE})
"""Roles whose words name what is compared with, not a thing of their own."""
_SUMS = ("合计", "总计", "共计", "小计", "合计为", "合计达", "总计为", "共计为")
_TOTALS = ("共", "共有", "一共", "总共")
_MOST = 60
_LONG = 20


def lists(words: str) -> bool:
    """Whether the words of a sentence can hold a list with its total."""
    return "其中" in words or "(" in words or "分别" in words


def listings_of(
    claims: Sequence[Claim], before: Sentence | None, paragraph: int
) -> tuple[Listing, ...]:
    """Lists of one sentence; a list that opens it hangs on the sentence ``before``."""
    out: list[Listing] = []
    for i, claim in enumerate(claims):
        gap = claim.gap
        if "其中" in gap:
            heads, near = claims[:i], True
            if not any(c.role in STANDING for c in heads) and _starts(gap) and before is not None:
                heads = before.claims if before.paragraph >= paragraph - 1 else ()
                near = False
            tail = claims[i : i + _MOST]
            out.extend(_of_which(heads, tail, claim.depth, "(其中" in gap, near))
        elif "(" in gap and i and claim.depth > claims[i - 1].depth:
            out.extend(_bracketed(claims, i))
        elif i and "分" in gap and _splits().match(gap):
            out.extend(_apart(claims, i))
        elif claim.lead.closes and not claim.lead.subject and i > 1:
            out.extend(_summed(claims, i))
    return tuple(out)


def _starts(gap: str) -> bool:
    """其中 opens the sentence: nothing but blanks and marks before it."""
    return not gap[: gap.index("其中")].strip("\n 　。;,‖)”")


def _of_which(
    heads: Sequence[Claim], tail: Sequence[Claim], depth: int, bracket: bool, near: bool
) -> list[Listing]:
    parts = _parts(tail, depth)
    item = _item(heads, depth - 1 if bracket else depth)
    out = []
    for dimension in dict.fromkeys(p.dimension for p in parts if p.dimension):
        totals = [c for c in item if c.dimension == dimension and c.role in STANDING]
        if not totals:
            continue
        mine = tuple(p for p in parts if p.dimension == dimension)
        alone = sum(c.dimension == dimension and c.role in STANDING for c in heads) == 1
        out.append(Listing(totals[-1], mine, False, _firm(mine, tail) if near or alone else 0))
    return out


def _item(heads: Sequence[Claim], depth: int) -> list[Claim]:
    """The figures of the last thing spoken of: back to the nearest clause with a subject."""
    item: list[Claim] = []
    for claim in reversed(heads):
        if claim.depth > depth or claim.role is Role.DATE:
            continue
        item.append(claim)
        if claim.lead.subject and claim.role not in _INSIDE:
            break
    return item[::-1]


def _parts(tail: Sequence[Claim], depth: int) -> list[Claim]:
    """The levels of a list at its own bracket depth."""
    parts: list[Claim] = []
    for k, claim in enumerate(tail):
        if claim.depth < depth or (k and "其中" in claim.gap and claim.depth <= depth):
            break
        if claim.depth == depth and claim.role in STANDING:
            parts.append(claim)
    return parts


def _firm(parts: Sequence[Claim], tail: Sequence[Claim]) -> int:
    """How many of the parts 其中 surely governs: the first item's, and what 、 joins to it."""
    words = ""
    for claim in tail:
        words += claim.gap
        if claim is parts[0]:
            break
    item = words[words.index("其中") + 2 :].lstrip(",:")
    if item.count(",") > 1 or ";" in item or len(item) > _LONG:
        return 0
    firm = 1
    for part in parts[1:]:
        if part.gap[:1] != "、":
            break
        firm += 1
    return firm


def _bracketed(claims: Sequence[Claim], i: int) -> list[Listing]:
    """A bracket right behind a figure that holds figures of its dimension."""
    total = claims[i - 1]
    if total.role not in STANDING or not claims[i].gap.startswith("("):
        return []
    parts = _parts(claims[i : i + _MOST], claims[i].depth)
    mine = tuple(p for p in parts if p.dimension == total.dimension and p.dimension)
    return [Listing(total, mine, False, 0)] if mine else []


def _apart(claims: Sequence[Claim], i: int) -> list[Listing]:
    """38座,分别为东乡12座、西乡9座: a total before 分别为 in its own clause, and its parts."""
    total = claims[i - 1]
    if i > 1 and total.dimension != claims[i].dimension and not set(total.gap) & set(",;:"):
        # 97个贫困村分四批出列,分别为…: a small count may stand between.
        total = claims[i - 2]
    if total.role not in STANDING:
        return []
    parts: list[Claim] = []
    for claim in claims[i : i + _MOST]:
        if claim.dimension != total.dimension or claim.role not in STANDING:
            break
        if parts and not _enumerates(claim.gap):
            break
        if len(parts) > 1 and claim.gap[0] == "," and parts[1].gap[0] == "、":
            break
        parts.append(claim)
    return [Listing(total, tuple(parts), True, len(parts))] if len(parts) > 1 else []


def _summed(claims: Sequence[Claim], i: int) -> list[Listing]:
    """产业400万元、基建350万元、培训120万元,合计870万元: the total stands last."""
    total = claims[i]
    cue = total.lead.cue.strip("为达到:")
    if (cue not in _SUMS and cue not in _TOTALS) or total.gap[:1] not in ",、;":
        return []
    parts: list[Claim] = []
    for claim in reversed(claims[max(0, i - _MOST) : i]):
        if claim.dimension != total.dimension or claim.role not in STANDING:
            break
        if claim.depth != total.depth or claim.lead.closes:
            break
        parts.append(claim)
        if not _enumerates(claim.gap):
            break
    parts.reverse()
    if cue in _TOTALS and not all(part.gap[:1] == "、" for part in parts[1:]):
        # 共 alone sums up only what 、 has joined.
        return []
    return [Listing(total, tuple(parts), True, len(parts))] if len(parts) > 1 else []


def _enumerates(gap: str) -> bool:
    """True where only an item's name stands between two figures of one list."""
    if gap in ("、", "和"):
        return True
    return gap[:1] in ("、", ",", ";", "和") and 1 < len(gap) < 24 and gap.count(",") < 2


@cache
def _splits() -> re.Pattern[str]:
    """What stands between a total and its first part: 97个贫困村分批退出,分别为第一批18个."""
    return re.compile(r"[^,;:。]{0,14}[,:](?:分别为|分别是|分为)")
