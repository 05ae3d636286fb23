"""Outlines: a sentence with totals, and the numbered points below it that divide them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import BIT, STANDING, Claim, Role, Sentence
from checker.claim.passage import Passages
from checker.claim.sums.complete import TELLING, side_by_side, telling_sum
from checker.patterns import compiled

_REACH = 6
"""Sentences that one point may have."""
_LONGEST = 60
_FEWEST = 3
_RANK = Role.RANK  # Asked of every sentence: a look into the class takes ten times as long.


def outlines(passages: Passages) -> Iterator[list[tuple[Claim, tuple[Claim, ...]]]]:
    """Yield of each outline its totals, each with a figure of its kind from every point.

    发生事故24起、伤36人。/ 1.甲类9起、伤20人。/ 2.乙类8起、伤9人。/ 3.丙类7起、伤7人。
    """
    sentences = passages.sentences
    for sentence in passages.having(BIT[Role.RANK]):
        first = sentence.claims[0].sentence
        if first and _number(sentence) == 1:
            points = _points(sentences, first)
            lead = sentences[first - 1]
            below = sentence.paragraph - lead.paragraph == ("其中" not in sentence.claims[0].gap)
            if len(points) >= _FEWEST and below:
                found = list(_divided(lead, points))
                if found:
                    yield found


def outlined(passages: Passages) -> Iterator[tuple[Claim, tuple[Claim, ...], bool]]:
    """Each total with its parts, and whether the points surely are all there is."""
    for columns in outlines(passages):
        for whole, parts, sure in side_by_side(columns):
            yield whole, parts, sure or _told_in_full(whole, parts, passages)


def _points(sentences: Sequence[Sentence], first: int) -> list[Sentence]:
    """The points numbered 1, 2, 3 and so on, each by the sentence that it begins with."""
    points = [sentences[first]]
    last = first
    for at in range(first + 1, min(first + _LONGEST, len(sentences))):
        number = _number(sentences[at])
        if number and _style(sentences[at]) == _style(points[0]):
            if number != len(points) + 1:
                break
            points.append(sentences[at])
        elif not number and at - last > _REACH:
            break
        last = at if number else last
    return points


def _number(sentence: Sentence) -> int | None:
    """The number of the point that the sentence begins."""
    first = sentence.claims[0]
    if first.role is not _RANK or not first.value:
        return None
    if first.gap.strip(" \u3000\t(") and not _below().fullmatch(first.gap):
        return None
    return int(first.value)


@cache
def _below() -> re.Pattern[str]:
    """What may stand between a total and the number of the first point."""
    return compiled(r"其中:?\n[\s(]*")


def _style(sentence: Sentence) -> tuple[bool, bool]:
    """How a point is numbered: 1. and (1) and 一是 are of three levels."""
    first = sentence.claims[0]
    return "(" in first.gap, first.quantity.reading.digits


def _divided(
    lead: Sentence, points: Sequence[Sentence]
) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    totals = [claim for claim in lead.claims if _counts(claim)]
    for total in totals:
        parts = [_first(point, total.dimension) for point in points]
        if all(parts):
            column = tuple(part for part in parts if part is not None)
            alone = sum(claim.dimension == total.dimension for claim in totals) == 1
            if alone or telling_sum(total, column, TELLING):
                yield total, column


def _told_in_full(total: Claim, parts: Sequence[Claim], passages: Passages) -> bool:
    """True where the words before the points say that they are all: 收入分类情况如下:."""
    below = passages.sentences[parts[0].sentence]
    if parts[0].sentence != total.sentence + 1:
        return False
    words = passages.skeleton.text[total.at : below.claims[0].at]
    named = {part.lead.subject[-_NOUN:] for part in parts}
    flow = total.lead.subject[-_NOUN:]
    return bool(_all_below().search(words)) and (len(named) == 1 or named <= _MONEYS | {flow})


_NOUN = 2
_MONEYS = frozenset("收入 支出 资金 结余 补助 债券".split())


@cache
def _all_below() -> re.Pattern[str]:
    return compiled(
        r"[,。](?![^,。:]*(?:主要|部分|重点|其中))[^,。:]{0,6}"
        r"(?:具体|分类|分项|构成|组成|明细|分别)[^,。:]{0,6}如下[:。]\s*$"
    )


def _first(point: Sentence, dimension: str | None) -> Claim | None:
    """The first figure of a point that can be a part."""
    return next((c for c in point.claims if c.dimension == dimension and _counts(c)), None)


def _counts(claim: Claim) -> bool:
    return claim.role in STANDING and claim.dimension is not None and claim.depth == 0
