"""Shares of one sentence that may make up a whole: which belong together, and what has each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from checker.claim.model import Claim, Role, place_of
from checker.claim.runs import SHARED, STRUCTURES
from checker.claim.shares.portions import bases
from checker.claim.sums.ages import OLDEST, YEARS, ages_of
from checker.claim.sums.items import OTHERS, item_name


def groups_of(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Shares of one whole, and contributions to one whole, in one sentence; two or more of each.

    A share that names no whole is one of the whole named before it.
    """
    groups: defaultdict[tuple[Role, str, int], list[Claim]] = defaultdict(list)
    named: dict[Role, str] = {}
    full = bases(claims)
    for claim in claims:
        if claim.role in SHARED and claim.quantity.kind == "percent" and claim.lead.base != _SUM:
            own = full.get(claim.at, claim.lead.base)
            base = named[claim.role] = own or named.get(claim.role, "")
            # 蔬菜占31%(其中大棚蔬菜占12%): what stands in a bracket divides another item.
            groups[claim.role, base, claim.depth].append(claim)
    return (group for group in groups.values() if len(group) > 1)


_SUM = "合计"  # 以上三类占比合计为: the shares before it once more


def spoken_of(share: Claim, claims: Sequence[Claim]) -> str:
    """The name of what has the share: of its own clause, or of the last clause that names one."""
    k = place_of(share, claims)
    while k and claims[k].gap[:1] != ";" and (claims[k].role in _UNNAMED or not _names(claims[k])):
        k -= 1
    return item_name(claims[k], claims)


_UNNAMED = frozenset({Role.CONTRIBUTION, Role.GAP, Role.POINTS})


def _names(claim: Claim) -> bool:
    return bool(claim.lead.subject)


def counts(group: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """True where the words say how many shares there are: 四项收入占比…, and so many follow."""
    k = place_of(group[0], claims)
    count = claims[k - 1] if k else None
    if count is None or count.value != len(group) or "占" not in group[0].gap:
        return False
    words = group[0].gap[: max(group[0].gap.rfind(","), group[0].gap.rfind(":"), 0)]
    return any(word in words for word in STRUCTURES)


def ends_in_rest(group: Sequence[Claim], names: Sequence[str]) -> bool:
    """True where the last of three or more is that of all others, and they exceed a hundred.

    Shares that come to less may leave some out, whatever 其他 says.
    """
    bare = all(share.role is Role.SHARE and share.gap.endswith("占") for share in group)
    if not bare or len(group) < 3 or not names[-1].startswith(OTHERS):
        return False
    return 100 < sum(share.value or 0 for share in group) <= _MOST


_MOST = 130  # shares that exceed a hundred by more are of different wholes


def by_age(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """The shares of all ages: 0—14岁占22.4%,15—59岁占62.1%,60岁及以上占15.5%."""
    shares: list[Claim] = []
    upto = -1
    ages: tuple[int, int | None] | None = None
    for claim in claims:
        if claim.quantity.unit in YEARS:
            ages = None if "其中" in claim.gap else ages_of(claim)
        elif "及以上" in claim.gap and ages is not None and ages[1] is None:
            ages = ages[0], OLDEST
        if claim.role is Role.SHARE and ages is not None and ages[1] is not None:
            if ages[0] != upto + 1:
                shares, upto = [], -1
            if ages[0] == upto + 1:
                shares, upto = [*shares, claim], ages[1]
            if upto == OLDEST and len(shares) > 1:
                yield shares
            ages = None
