"""The structure of the three industries, a:b:c, as the shares of the items of a list."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from checker.claim.model import Claim, Role, place_of
from checker.claim.passage import Passage
from checker.claim.runs import compositions
from checker.claim.shares.ofnamed import of_one_year
from checker.patterns import compiled


def of_industries(passage: Passage) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share): 三次产业比重为a:b:c after a list of the three."""
    for run in compositions(passage.sentence.claims):
        if _is_present(run, passage):
            yield from _of_list(run, passage)


def _is_present(run: Sequence[Claim], passage: Passage) -> bool:
    """True where the words tell of industries, and not of an earlier year's structure."""
    words = passage.words(passage.sentence.start, run[0].at)
    gap = run[0].gap
    if "产业" not in words[-_NEAR:] or gap.endswith(_EARLIER) or any(y in gap for y in _BEFORE):
        return False
    # 由2019年的a:b:c调整为d:e:f, 由2019年的a:b:c,进一步优化为d:e:f
    return not _into().match(passage.words(run[-1].at + 1, run[-1].at + _BEHIND))


def _of_list(run: Sequence[Claim], passage: Passage) -> Iterator[tuple[Claim, Claim, Claim]]:
    for sentence in (passage.sentence, *passage.before(_REACH)):
        for listing in sentence.listings:
            for parts in listing.covers:
                names = [listing.names[listing.parts.index(part)] for part in parts]
                told = len(parts) == len(run) and all(n.startswith(_INDUSTRIES) for n in names)
                if told and of_one_year(listing.total, run[0], passage.document.sentences):
                    for part, share in zip(parts, run, strict=True):
                        yield listing.total, part, share
                    return


def moved(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(start, end, points): 结构由6:45:49调整为5:45:50,第三产业占比提高1个百分点."""
    for before, after in pairwise(compositions(claims)):
        first = place_of(before[0], claims)
        last = first + len(before) + len(after)
        told = claims[first + len(before)] is after[0] and _into().match(after[0].gap)
        words = before[0].gap if first == 0 else claims[first - 1].gap + before[0].gap
        if not told or "由" not in words or len(before) != len(after):
            continue
        for rank, points in pairwise(claims[last : last + _ALONG]):
            place = int(rank.value or 0) if rank.role is Role.RANK else 0
            usual = "比" not in points.gap.replace("占比", "").replace("比重", "")
            last_year = any(word in words for word in _BEFORE)
            if (
                0 < place <= len(after)
                and points.role is Role.POINTS
                and _their_share().match(points.gap)
                and (usual or last_year)
            ):
                yield before[place - 1], after[place - 1], points


_ALONG = 6
"""Figures behind a structure that tell how its shares moved."""


@cache
def _their_share() -> re.Pattern[str]:
    return compiled("产业(?:增加值)?(?:的?占比|占[^,;]{0,12}?比重|的?比重)")


_INDUSTRIES = ("第一产业", "第二产业", "第三产业", "一产", "二产", "三产")
_REACH = 2
_NEAR = 40
_BEFORE = ("去年", "上年", "前年")
_EARLIER = ("由", "年的")
_BEHIND = 12


@cache
def _into() -> re.Pattern[str]:
    return compiled("[,、]?(?:已|并|进一步|逐步|相应|继续)*(?:调整|转变|演变|变|优化|升级|到|为)")
