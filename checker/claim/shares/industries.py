"""The structure of the three industries, a:b:c, as the shares of the items of a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import Claim
from checker.claim.passage import Passage
from checker.claim.runs import compositions


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
    # 由2019年的a:b:c调整为d:e:f
    return not any(word in passage.words(run[-1].at, run[-1].at + _BEHIND) for word in _INTO)


def _of_list(run: Sequence[Claim], passage: Passage) -> Iterator[tuple[Claim, Claim, Claim]]:
    for sentence in (passage.sentence, *passage.before(_REACH)):
        for listing in sentence.listings:
            for parts in listing.covers:
                names = [listing.names[listing.parts.index(part)] for part in parts]
                if len(parts) == len(run) and all(name.startswith(_INDUSTRIES) for name in names):
                    for part, share in zip(parts, run, strict=True):
                        yield listing.total, part, share
                    return


_INDUSTRIES = ("第一产业", "第二产业", "第三产业", "一产", "二产", "三产")
_REACH = 2
_NEAR = 40
_BEFORE = ("去年", "上年", "前年")
_EARLIER = ("由", "年的")
_BEHIND, _INTO = 6, ("调整", "变", "优化", "到", "为")
