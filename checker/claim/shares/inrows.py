"""Shares of one item of a row: 对甲、乙分别出口▯和▯. 其中,甲为第一大伙伴,占出口总值的▯."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import BIT, STANDING, Claim, Role, Trait, place_of
from checker.claim.naming import last_clause, unscoped
from checker.claim.passage import Passage, Passages
from checker.claim.series import series_in
from checker.claim.shares.wholenames import NAMING, endings, is_part, untotalled
from checker.patterns import compiled

_REACH = 12
"""Sentences before the row in which the whole may stand."""
_FIRST = 2


def in_rows(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    """(whole, part, share, whether surely) of shares whose part is an item of the last row.

    The share's clause begins with the item's name, and says of what it is a share.
    """
    if not passages.mask & Trait.RESPECTIVE:
        return
    rows = (sentence.claims[0].sentence for sentence in passages.having(Trait.RESPECTIVE))
    for place in sorted({k for row in rows for k in (row, row + 1)}):
        if place < len(passages.sentences):
            passage = Passage.at(passages, place)
            if passage.sentence.mask & BIT[Role.SHARE]:
                yield from _shares_in(passage)


def _shares_in(passage: Passage) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    for share in passage.sentence.claims:
        base = unscoped(share.lead.base or "")
        if share.role is Role.SHARE and len(base) >= NAMING:
            found = _item(_subject(share, passage), share, passage)
            if found is not None:
                part, measured = found
                yield from _shares(base, part, share, passage, _is_of(measured, base))


def _subject(share: Claim, passage: Passage) -> str:
    """The words from the figure before the share on, those that count its place left out."""
    claims = passage.sentence.claims
    k = place_of(share, claims)
    while k and claims[k - 1].role is Role.RANK:
        k -= 1
    start = claims[k - 1].at + 1 if k else passage.sentence.start
    return passage.words(start, share.at).lstrip(",;\n 　").removeprefix("其中").lstrip(",:")


def _item(subject: str, share: Claim, passage: Passage) -> tuple[Claim, str] | None:
    """The figure of the last row before the share whose name the ``subject`` begins with.

    With it the words right before the row, which say what of each is measured.
    """
    for sentence in (passage.sentence, *passage.before(1)):
        for row in series_in(sentence.claims):
            first = row.figures[0]
            if first.at < share.at and first.role in STANDING:
                names = _names(first)
                places = [k for k, name in enumerate(names) if _begins(subject, name, k)]
                if len(names) == len(row.figures) and len(places) == 1:
                    measured = first.gap.rpartition("分别")[2].strip("为达到有:")
                    return row.figures[places[0]], measured or names[-1]
    return None


def _is_of(measured: str, base: str) -> bool:
    """Whether the row measures what the share is of: exports are no share of all trade."""
    for name in endings(base):
        own = untotalled(name)
        if measured.endswith((name, own)) and not measured.endswith("进" + own):
            return True
    return False


def _names(first: Claim) -> Sequence[str]:
    """The names before 分别, which all figures of the row share out: 我国对东盟, 欧盟, 美国."""
    words = last_clause(first.gap.partition("分别")[0], ",;:\n")
    return _joint().split(words)


@cache
def _joint() -> re.Pattern[str]:
    return compiled("[、和与及]")


def _begins(subject: str, name: str, k: int) -> bool:
    """Whether the words begin with the name; before the first one others may stand (我国对东盟)."""
    if k:
        return len(name) >= _FIRST and subject.startswith(name)
    return any(name.endswith(subject[:size]) for size in range(_FIRST, len(name) + 1))


def _shares(
    base: str, part: Claim, share: Claim, passage: Passage, alike: bool
) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    around = (passage.sentence, *passage.before(_REACH))
    wholes = [
        claim
        for sentence in around
        for claim in sentence.claims
        if claim.role in STANDING
        and claim.at < part.at
        and claim.dimension == part.dimension
        and claim.lead.subject.endswith(endings(base))
        and (claim.value or 0) > (part.value or 0)
        and not is_part(claim, base, sentence)
    ]
    # 一般贸易进出口 is some of 外贸进出口总值, which is called by the very name.
    names = {untotalled(name) for name in endings(base)}
    wholes = [whole for whole in wholes if untotalled(whole.lead.subject) in names] or wholes
    alone = len({whole.value for whole in wholes}) == 1
    for whole in wholes[:1] if alone else wholes:
        yield whole, part, share, alone and alike
