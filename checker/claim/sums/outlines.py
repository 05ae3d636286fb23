"""Outlines: a sentence with totals, and the numbered points below it that divide them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import BIT, STANDING, Claim, Role, Sentence
from checker.claim.passage import Passages

_REACH = 6
"""Sentences that one point may have."""
_FEWEST = 3
_RANK = Role.RANK  # Asked of every sentence: a look into the class takes ten times as long.


def outlines(passages: Passages) -> Iterator[list[tuple[Claim, tuple[Claim, ...]]]]:
    """Yield of each outline its totals, each with a figure of its kind from every point.

    发生事故24起、伤36人。/ 1.甲类9起、伤20人。/ 2.乙类8起、伤9人。/ 3.丙类7起、伤7人。
    """
    sentences = passages.sentences
    done = 0
    for sentence in passages.having(BIT[Role.RANK]):
        first = sentence.claims[0].sentence
        if first > done and _number(sentence) == 1:
            points = _points(sentences, first)
            lead = sentences[first - 1]
            if len(points) >= _FEWEST and sentence.paragraph - lead.paragraph == 1:
                done = points[-1].claims[0].sentence
                found = list(_divided(lead, points))
                if found:
                    yield found


def _points(sentences: Sequence[Sentence], first: int) -> list[Sentence]:
    """The points numbered 1, 2, 3 and so on, each by the sentence that it begins with."""
    points = [sentences[first]]
    at = first + 1
    while at < len(sentences) and at - points[-1].claims[0].sentence <= _REACH:
        number = _number(sentences[at])
        if number == len(points) + 1 and _style(sentences[at]) == _style(points[0]):
            points.append(sentences[at])
        elif number == 1:
            break
        at += 1
    return points


def _number(sentence: Sentence) -> int | None:
    """The number of the point that the sentence begins."""
    first = sentence.claims[0]
    if first.role is not _RANK or not first.value or first.gap.strip(" \u3000\t("):
        return None
    return int(first.value)


def _style(sentence: Sentence) -> tuple[bool, bool]:
    """How a point is numbered: 1. and (1) and 一是 are of three levels."""
    first = sentence.claims[0]
    return "(" in first.gap, first.quantity.reading.digits


def _divided(
    lead: Sentence, points: Sequence[Sentence]
) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    totals = [claim for claim in lead.claims if _counts(claim)]
    for total in totals:
        if sum(claim.dimension == total.dimension for claim in totals) == 1:
            parts = [_first(point, total.dimension) for point in points]
            if all(parts):
                yield total, tuple(part for part in parts if part is not None)


def _first(point: Sentence, dimension: str | None) -> Claim | None:
    """The first figure of a point that can be a part."""
    return next((c for c in point.claims if c.dimension == dimension and _counts(c)), None)


def _counts(claim: Claim) -> bool:
    return claim.role in STANDING and claim.dimension is not None and claim.depth == 0
