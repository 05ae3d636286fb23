"""Shares that name no whole: the figures that they are said of, and where their whole stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.index import reached
from checker.claim.model import BIT, Claim, Role
from checker.claim.reader import Passages
from checker.patterns import compiled


def by_verb(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share) where a verb ties the share: 共退出贫困村49个,退出比例达60%.

    The whole bears the same noun in another sentence.
    """
    for sentence in passages.sentences:
        if sentence.mask & BIT[Role.SHARE]:
            for part, share in respectively(sentence.claims):
                first = next(c for c in sentence.claims if c.role is Role.SHARE)
                verb = _verb().search(first.gap)
                words = passages.skeleton.text[sentence.start : part.at]
                done = verb is not None and reached().fullmatch(verb[1]) and verb[1] in words
                if not done or share.lead.base:
                    continue
                whole = passages.index.whole_for(part)
                if whole is not None and whole.sentence != part.sentence:
                    yield whole, part, share


def respectively(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """退出贫困村49个、贫困人口2.8万人,比例分别为60%和78%: as many figures as shares, in order."""
    first = next(k for k, claim in enumerate(claims) if claim.role is Role.SHARE)
    last = first + 1
    while last < len(claims) and claims[last].gap in ("和", "、"):
        last += 1
    shares = claims[first:last]
    yield from zip(claims[max(0, first - len(shares)) : first], shares, strict=False)


@cache
def _verb() -> re.Pattern[str]:
    """退出 of 退出比例."""
    return compiled("([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$")
