"""Quarters and halves of a year that make up a longer stretch: 一季度…,二季度…,上半年…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import STANDING, Claim, Listing, Role, place_at
from checker.claim.naming import NOT_SUMMED, adds, last_clause
from checker.claim.passage import Passages
from checker.claim.skeleton import AMOUNT
from checker.claim.sums.items import named
from checker.patterns import compiled

_MONTHS = {
    "一季度": range(1, 4),
    "二季度": range(4, 7),
    "三季度": range(7, 10),
    "四季度": range(10, 13),
    "上半年": range(1, 7),
    "下半年": range(7, 13),
    "前两季度": range(1, 7),
    "前三季度": range(1, 10),
    "前三个季度": range(1, 10),
    "全年": range(1, 13),
}
_MOST = 8
"""Claims before a total among which its parts and their dates stand."""
_WHEN = frozenset({Role.DATE, Role.RANK})


def quarterly(passages: Passages) -> Iterator[Listing]:
    """The amounts of stretches of a year, where those right before make up that of a longer one."""
    for cue in (_year(), _quarters()):
        for match, sentence in passages.holding(cue):
            yield from _tiled(sentence.claims, place_at(match.end() - 1, sentence.claims))


def _tiled(claims: Sequence[Claim], i: int) -> Iterator[Listing]:
    total, whole = claims[i], _months(claims, i)
    parts: list[Claim] = []
    left = set(whole)
    for k in range(i - 1, max(-1, i - 1 - _MOST), -1):
        part = claims[k]
        if part.role in _WHEN:
            continue
        own = set(_months(claims, k))
        if not own or not own <= left or not _of_one_kind(part, total):
            return
        left -= own
        parts.append(part)
        if not left:
            break
    if len(parts) > 1 and not left:
        yield named(total, tuple(parts[::-1]), claims, len(parts), closed=True)


def _of_one_kind(part: Claim, total: Claim) -> bool:
    """True for flows of one thing, told in one unit."""
    names = {part.lead.subject, total.lead.subject} - {""}
    alike = part.dimension == total.dimension and part.role in STANDING and len(names) < 2
    return alike and adds(part, NOT_SUMMED) and adds(total, NOT_SUMMED)


def _months(claims: Sequence[Claim], k: int) -> range:
    """The months that the words right before the ``k``-th figure say that it is of."""
    words = last_clause(claims[k].gap, ",;:")
    if k and claims[k - 1].role in _WHEN and words == claims[k].gap:
        date = claims[k - 1]
        words = last_clause(date.gap, ",;:") + date.quantity.plain + words
    found = _stretch().findall(words)
    return _MONTHS[found[0]] if len(found) == 1 else range(0)


@cache
def _stretch() -> re.Pattern[str]:
    return compiled(f"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?!末|底|期末)")


# An amount of a stretch that others can make up, by the sign in which the stretch ends: the search
# for one sign takes a tenth of that for any of several.
_OF_IT = f"[^,;:。()\n{AMOUNT}]{{0,10}}+{AMOUNT}"


@cache
def _year() -> re.Pattern[str]:
    return compiled(f"年(?:(?<=全年)|(?<=上半年)){_OF_IT}")


@cache
def _quarters() -> re.Pattern[str]:
    return compiled(f"度(?:(?<=前[两三]季度)|(?<=前三个季度)){_OF_IT}")
