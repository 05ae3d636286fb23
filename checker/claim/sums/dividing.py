"""What a list divides, and into which figures: 其中, 按类型分, 医院中."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache
from itertools import takewhile

from checker.claim.model import PLANNED, STANDING, Claim, Listing, Role, Sentence
from checker.claim.naming import common_end
from checker.claim.runs import together
from checker.claim.sums.items import OTHERS, adds_up, by_the_way, named, sets_a_line
from checker.patterns import compiled

_INSIDE = frozenset({Role.OF, Role.BASE, Role.RATIO, Role.SHARE})
"""Roles whose words name what is compared with, not a thing of their own."""
MOST = 60
"""Claims either way that a list may reach."""
REACH = 6
"""Sentences before a list among which a total that it names may stand."""
_FEW = 4


def namesake(part: Claim, heads: Sequence[Claim]) -> Claim | None:
    """城镇居民…元,农村居民…元。其中城镇居民工资…: the only head of the first part's own group."""
    group = part.lead.subject[:_GROUP]
    found = [
        head
        for head in heads
        if head.dimension == part.dimension
        and head.role in STANDING
        and len(group) == _GROUP
        and head.lead.subject.startswith(group)
    ]
    return found[0] if len(found) == 1 else None


_GROUP = 4


def head_of(item: Sequence[Claim], dimension: str | None, alone: bool = False) -> Claim | None:
    """The last figure of the item that can be a total; a plan where nothing was done yet.

    A median (收入中位数) is none.
    """
    found = [c for c in item if c.dimension == dimension and c.role in PLANNED]
    found = [c for c in found if "中位" not in c.gap]
    found = [c for c in found if not by_the_way(c)] or found
    done = [c for c in found if c.role in STANDING]
    if alone:
        return done[0] if len(done) == 1 else None
    return done[-1] if done else found[0] if len(found) == 1 else None


def item_of(heads: Sequence[Claim], depth: int) -> list[Claim]:
    """The figures of the last thing spoken of: back to the nearest clause with a subject."""
    item: list[Claim] = []
    for claim in reversed(heads):
        if claim.depth > depth or claim.role is Role.DATE:
            continue
        item.append(claim)
        if claim.lead.subject and claim.role not in _INSIDE and not by_the_way(claim):
            break
    return item[::-1]


def parts_of(tail: Sequence[Claim], depth: int, nested: bool = False) -> list[Claim]:
    """The levels of a list at its own bracket depth; a nested one ends at a semicolon.

    工业8亿元;商业6亿元,其中零售2亿元;农业3亿元: a list within an item of this one is passed over.
    """
    parts: list[Claim] = []
    plans: list[Claim] = []
    aside = parted = False
    for k, claim in enumerate(tail):
        if claim.depth < depth:
            break
        level = claim.depth == depth
        item = level and k > 0 and ";" in claim.gap
        if item and nested:
            break
        aside, parted = aside and not item, parted or item
        if k and level and _begins(claim.gap):
            if item:
                break
            if parted and _goes_on(parts):
                return parts[:-1]
            if parts and filled_by(parts[-1], tail[k:]):
                break
            aside = True
        if level and not aside and claim.role in PLANNED and not sets_a_line(tail, k):
            (plans if claim.role is Role.PLAN else parts).append(claim)
    return parts or plans


def filled_by(total: Claim, tail: Sequence[Claim]) -> tuple[Claim, ...]:
    """The figures up to the end that make up the total: 8亿元,其中甲3亿元,增长2%;乙5亿元.

    Empty where they come to anything else.
    """
    alike = [c for c in tail if c.depth == total.depth and c.dimension == total.dimension]
    found = tuple(c for c in alike if c.role in STANDING)
    told = len(found) > 1 and (total.value or 0) >= _SURE * (total.quantity.resolution or 1)
    return found if told and adds_up(total, found) else ()


_SURE = 100
"""Least total, in last digits, of figures that make it up by no chance."""


def _goes_on(parts: Sequence[Claim]) -> bool:
    """True where the last is the total of the next list: 国家级2家,省级9家;实验室30家,其中…."""
    marks = [";" if ";" in part.gap else part.gap[:1] for part in parts]
    return len(parts) > 2 and marks[-1] == ";" and ";" not in marks[1:-1]


def is_nested(claims: Sequence[Claim], i: int) -> bool:
    """True for a list within an item of another whose items are parted by semicolons."""
    depth, item = claims[i].depth, False
    for claim in reversed(claims[max(0, i - MOST) : i]):
        if claim.depth < depth:
            return False
        if claim.depth == depth:
            if item and _begins(claim.gap):
                return True
            if "其中" in claim.gap:
                # 其中:甲8户,其中困难户2户;乙6户: within the first item of the other one.
                behind = claims[i + 1 : i + MOST]
                return "其中:" in claim.gap and any(c.gap[:1] == ";" for c in behind)
            item = item or claim.gap[:1] == ";"
    return False


def _begins(gap: str) -> bool:
    """True where a list of its own begins."""
    return "其中" in gap or gap[1:3] in _HOLDS or division_of(gap) is not None


_HOLDS = frozenset({"包含", "包括"})


def by_kind(
    claims: Sequence[Claim], i: int, before: Sentence | None, out: Sequence[Listing]
) -> list[Listing]:
    """按类型分,商品零售…,餐饮收入…: the total is the last one divided, or spoken of."""
    heads, out = claims[max(0, i - MOST) : i], out[-_FEW:]
    if not any(c.role in STANDING for c in heads):
        heads = () if before is None else before.claims[-MOST:]
        out = () if before is None else before.listings[-_FEW:]
        if heads and (told := division_of(heads[0].gap)) and told["whole"] and not told["by"]:
            # 在外出务工的人中,…。从地区看,…: of all of them again, who were spoken of before.
            return []
    parts = parts_of(claims[i : i + MOST], claims[i].depth)
    if not parts:
        return []
    kind, depth = parts[0].dimension, parts[0].depth
    mine = tuple(part for part in parts if part.dimension == kind)
    divided = [c for c in heads if division_of(c.gap) is not None]
    listed = {part.at for listing in out for part in listing.parts}
    total = _said([head for head in heads if head.at not in listed], mine[0], claims[i:])
    total = total or head_of(item_of(heads, depth), kind)
    total = _roomy(total, [head for head in heads if head.depth <= depth], mine)
    if divided and divided[0] is heads[0] and not out:
        # 从方式看,来信3件,其他9件。从级别看,县级8件: what both divide was said before them.
        return []
    some = False
    for listing in out:
        # Not the last part of the list before, but its total again, where that part is too small.
        if listing.parts[0] in divided or (total in listing.parts and not _room(total, mine)):
            total = listing.total
            some = _falls_short(mine, total)
            if some and any(claim.role is Role.SHARE for claim in claims[i:]):
                # 从方式看,…共708件。从级别看,…共591件,占…: these divide some of them only.
                return []
    if total is None or too_small(total, mine):
        return []
    if heads[-1].at < claims[0].at and _overflows(total, mine) and _one_of(total, heads):
        return []
    listing = named(total, mine, claims, 0)
    if some or not (holds(total, mine) or _slipped(total, listing)):
        return [listing._replace(covers=())]
    rest = len(mine) > 2 and listing.names[-1].startswith(OTHERS)
    rest = rest and _shares_of(total, mine[0], claims)
    # 按性质分:甲8件(40%)、乙6件(30%)、其他6件(30%): whatever is said of each.
    return [listing._replace(covers=(mine,)) if rest and not listing.covers else listing]


def _slipped(total: Claim, listing: Listing) -> bool:
    """True where one item alone is too large for a total that bears the name of all of them.

    零售总额2280亿元。按地域分,城镇零售额2883亿元,乡村零售额397亿元: the first one is a slip.
    """
    whole = total.lead.subject.replace("总", "")
    ends = (common_end(whole, part.lead.subject.replace("总", "")) for part in listing.parts)
    large = sum(not holds(total, (part,)) for part in listing.parts)
    return large == 1 and all(len(end) > _LABEL for end in ends)


def _shares_of(total: Claim, part: Claim, claims: Sequence[Claim]) -> bool:
    """False where the first item's share is of another whole: 受理708件…群众反映516件,占73.71%."""
    share = next((claim for claim in claims if claim.at > part.at), None)
    if share is None or share.role is not Role.SHARE or not total.value or share.value is None:
        return True
    off = abs((part.value or 0) * 100 - share.value * total.value)
    return off <= (share.quantity.resolution or 1) * total.value


def _roomy(total: Claim | None, heads: Sequence[Claim], parts: Sequence[Claim]) -> Claim | None:
    """The last figure that can hold all parts, where the one spoken of last is none or too small.

    资金9340万元,甲县5120万元,乙县4220万元。分年度看,…: those divide what the counties do.
    """
    least = together(parts)
    if _room(total, parts):
        return total
    alike = [c for c in heads if c.dimension == parts[0].dimension and c.role in STANDING]
    # One that is much larger is divided otherwise, or not at all.
    return next((c for c in reversed(alike) if least <= (c.value or 0) <= least * _AMPLE), total)


_AMPLE = Decimal("1.1")


def _falls_short(parts: Sequence[Claim], total: Claim) -> bool:
    """True where the parts together are a good deal less than the total."""
    return together(parts) * _AMPLE < (total.value or 0)


def _overflows(total: Claim, parts: Sequence[Claim]) -> bool:
    """True where the parts together are a good deal more than the total."""
    return together(parts) > (total.value or 0) * _AMPLE


def _one_of(total: Claim, heads: Sequence[Claim]) -> bool:
    """住宅火灾95起,厂房火灾23起。从城乡看,…: an item of the sentence before it is not divided."""
    return sum(head.dimension == total.dimension and head.role in STANDING for head in heads) > 1


def _room(total: Claim | None, parts: Sequence[Claim]) -> bool:
    """True where the total can hold all parts together."""
    return total is not None and (total.value or 0) >= together(parts)


def _said(heads: Sequence[Claim], part: Claim, tail: Sequence[Claim]) -> Claim | None:
    """The only one of several totals that the words up to its first part call by its name.

    单位20家,商户60个。按区域分,东部单位12家: what is divided stands not always last.
    """
    words = "".join(claim.gap for claim in takewhile(lambda claim: claim.at <= part.at, tail))
    named = [
        head
        for head in heads
        if head.role in STANDING
        and head.dimension == part.dimension
        and len(head.lead.subject) > 1
        and head.lead.subject[-_TELLING:] in words
    ]
    return named[0] if len(named) == 1 else None


_TELLING = 4
"""Characters at the end of a name that tell it from others."""


def too_small(total: Claim | None, parts: Sequence[Claim]) -> bool:
    """True where not one part in two can be a part of it."""
    return 2 * sum(holds(total, (part,)) for part in parts) < len(parts)


def holds(total: Claim | None, parts: Sequence[Claim]) -> bool:
    """False where a part is larger than the total, or there is none."""
    value = None if total is None else total.value
    return value is not None and all(part.value is None or part.value <= value for part in parts)


def divides(words: str) -> bool:
    """Whether the words can hold what divides something: 按类型分, 医院中."""
    return any(map(words.__contains__, DIVIDING))


DIVIDING = ("分,", "中,", "中有", "看,", "看:", "分:", "中:", "计,", "类,", "情况")
"""Words of which what divides something has one."""


def division_of(gap: str) -> re.Match[str] | None:
    """What is divided, if the words name it, and by what; None where they divide nothing."""
    if not divides(gap):
        return None
    found = list(_divides().finditer(gap))
    return found[-1] if found else None


@cache
def _divides() -> re.Pattern[str]:
    """按类型分, 医院按等级分: 公司职工中, before a list."""
    return compiled(
        r"(?P<whole>[^,;:。()按分从其、]*)"
        r"(?:(?:(?P<by>(?:按|从|分)[^,;:。()]{1,14}?(?:分|分类|划分|统计|看|情况[是为]?)"
        r"|关于[^,;:。()]{0,6}(?:收入|支出)[^,;:。()]{0,6}情况))[,:]|(?<=..)(?:中[,:]|(?<!其)中有))"
    )


def by_label(
    heads: Sequence[Claim], parts: Sequence[Claim]
) -> list[tuple[Claim, tuple[Claim, ...]]]:
    """死亡9人、受伤14人。其中甲3起、死亡4人、受伤6人;乙…: each total with the parts named as it is.

    Empty unless the parts go by two labels or more, each given again for every item. Where there
    is one item, its name stands before the first: 遇难9人、受伤14人,其中甲县遇难4人、受伤6人.
    """
    if len(parts) > 1 and (item := _one_item(heads, parts)):
        return item
    own: dict[str, list[Claim]] = {}
    for part in parts:
        own.setdefault(part.lead.subject, []).append(part)
    if len(own) < 2 or len(own) == len(parts) or len(set(map(len, own.values()))) > 1:
        return []
    alike = [h for h in heads if h.dimension == parts[0].dimension and h.role in STANDING]
    totals = {head.lead.subject: head for head in alike}
    if not own.keys() <= totals.keys():
        return []
    return [(totals[label], tuple(mine)) for label, mine in own.items()]


def _one_item(
    heads: Sequence[Claim], parts: Sequence[Claim]
) -> list[tuple[Claim, tuple[Claim, ...]]]:
    alike = [c for c in heads if c.dimension == parts[0].dimension and c.role in STANDING]
    totals = alike[-len(parts) :]
    labels = [total.lead.subject for total in totals]
    if len(totals) < len(parts) or not all(labels) or len(set(labels)) < len(labels):
        return []
    names = [part.lead.subject for part in parts]
    same = names[0].endswith(labels[0][-_LABEL:]) and names[1:] == labels[1:]
    return [(total, (part,)) for total, part in zip(totals, parts, strict=True)] if same else []


_LABEL = 2
"""Characters at the end of what is counted that tell it from what else is."""
