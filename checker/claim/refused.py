"""Rates of what was done and of what was refused, each of both together: 起诉率 and 不起诉率."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import MONEY, Claim, Role
from checker.claim.passage import Passage

_NEAR = 16
"""Figures either way of a rate among which its counts are looked for."""
_CHARGES = ("捕", "诉")
"""Each of those that a prosecutor decides on is either charged or not."""
_ELSEWHERE = ("受理", "移送")
"""Taken in to be decided on (受理审查起诉), not decided."""


def of_both(k: int, stem: str, passage: Passage) -> Iterator[tuple[Claim, Claim, bool]]:
    """(the others, those counted, whether surely) of the rate at ``k`` of the sentence.

    批准逮捕196人,不批准逮捕40人,不捕率为16.95%: of those and of the others together. ``stem`` is
    the verb that names the rate.
    """
    rate = passage.sentence.claims[k]
    name = rate.lead.subject or rate.gap
    at = name.rfind("率")
    if at < 2:
        return
    refused = "不" in name[max(0, at - 3) : at - 1]
    verb = name[at - 1] if refused or stem.endswith(_CHARGES) else stem
    further = tuple(claim for one in passage.before(1) for claim in one.claims)
    parts, others = _told_apart((*further, *passage.earlier(k)[-_NEAR:]), verb, refused)
    behind = not refused and not others
    if behind and parts:
        # 起诉196人,起诉率83%;不起诉40人: the others come behind.
        next_one = tuple(claim for one in passage.after(1) for claim in one.claims)
        _, others = _told_apart((*passage.later(k), *next_one)[:_NEAR], verb, refused)
    here = passage.sentence.claims
    for part in parts:
        other = others.get(part.dimension)
        if other is not None and (behind or other.at < part.at or not refused):
            told = verb in _CHARGES and len(parts) == 1 and part in here and other in here
            # Those arrested on the prosecutor's own decision are in no such rate everywhere.
            yield other, part, told and "决定" not in other.gap + part.gap


def _told_apart(
    counts: Sequence[Claim], verb: str, refused: bool
) -> tuple[list[Claim], dict[str | None, Claim]]:
    """The counts of which ``verb`` is said, as ``refused`` or not, and those of which it is not."""
    parts: list[Claim] = []
    others: dict[str | None, Claim] = {}
    words = ""
    for count in counts:
        # The second of a pair (33件40人) is said of by the words before the first.
        words = count.gap or words
        if verb not in words or any(word in words for word in _ELSEWHERE):
            continue
        if count.role is Role.LEVEL and count.dimension not in (None, MONEY):
            if refused == ("不" in words or "未" in words):
                parts.append(count)
            else:
                others[count.dimension] = count
    return parts, others
