"""What several shares come to together: 盗窃占30%,诈骗占17%,两项合计占47%."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import BIT, Claim, Role
from checker.claim.passage import Passages
from checker.patterns import compiled

_TOGETHER = ("合计占", "合占", "共占", "总计占", "共计占")


def jointly(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """Every joint share of so many items, with their shares right before in its sentence.

    前三项 are the first of them; else there must be just as many as the words say.
    """
    for sentence in passages.having(BIT[Role.SHARE]):
        for k, claim in enumerate(sentence.claims):
            if claim.role is Role.SHARE and any(word in claim.gap for word in _TOGETHER):
                many, first = _told(sentence.claims, k)
                shares = _shares(sentence.claims[:k])
                if 1 < many <= len(shares) and (first or many == len(shares)):
                    yield claim, shares[:many]


def _told(claims: Sequence[Claim], k: int) -> tuple[int, bool]:
    """How many the words before a joint share say that it is of, and whether of the first."""
    found = _these().search(claims[k].gap)
    if found is not None:
        return _DIGITS.index(found["many"]) + 1, found["which"] == "前"
    count = claims[k - 1] if k else None
    if count is None or count.role is not Role.LEVEL or count.quantity.approx is not None:
        return 0, False
    which = count.gap.strip(",、;")
    told = claims[k].gap[:1] not in ",;:" and which in _WHICH and count.quantity.resolution == 1
    return (int(count.value), which == "前") if told and count.value else (0, False)


_DIGITS = "一两三四五六七八九"
_WHICH = frozenset(("", "前", "这", "以上", "上述", "上列"))


@cache
def _these() -> re.Pattern[str]:
    """,三罪合计占: how many, before a word that is no unit."""
    return compiled(
        rf"[,;](?P<which>前|这|以上|上述|上列)?(?P<many>[{_DIGITS[1:]}])[\u4e00-\u9fff]{{1,4}}占"
    )


def _shares(claims: Sequence[Claim]) -> list[Claim]:
    """The shares before, in no bracket, back to another joint share."""
    out: list[Claim] = []
    for claim in reversed(claims):
        if claim.role is Role.SHARE and not claim.depth:
            if any(word in claim.gap for word in _TOGETHER):
                break
            out.append(claim)
    return out[::-1]
