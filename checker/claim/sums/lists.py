"""Lists: a total and the figures that its 其中, its brackets or its 分别 hang on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import PLANNED, STANDING, Claim, Listing, Role, Sentence, Trait
from checker.claim.naming import is_price
from checker.claim.skeleton import DURATION, ORDINAL
from checker.claim.sums.brackets import bracketed
from checker.claim.sums.called import by_name, flow_in, of_flow
from checker.claim.sums.dividing import (
    DIVIDING,
    MOST,
    by_kind,
    by_label,
    divides,
    division_of,
    filled_by,
    head_of,
    holds,
    is_nested,
    item_of,
    namesake,
    parts_of,
    too_small,
)
from checker.claim.sums.divisions import (
    added,
    batches,
    counted,
    handed_down,
    in_all,
    over_years,
    up_to_the_rest,
    yearly,
)
from checker.claim.sums.included import among, included
from checker.claim.sums.items import named
from checker.claim.sums.kin import of_kin
from checker.patterns import compiled, either

SUMMING = Trait.CLOSES | Trait.CUMULATIVE
"""Words of a total that stands behind its parts."""
_SUMS = ("合计", "总计", "共计", "小计", "合计为", "合计达", "总计为", "共计为", "相加", "加起来")
_TOTALS = ("共", "共有", "一共", "总共")
_OF = (",由", ":由")
"""2640万元,由土建▯、安装▯和其他▯三部分组成."""
_OVER_YEARS = f"{DURATION}共"
"""三年共减贫9050人: what several years come to."""
_ALSO = ",共"
""",共需资金▯: what the items before come to."""
_LONG = 20
_RANK = Role.RANK  # Asked of every figure: a look into the class takes ten times as long.


_AMONG = ("中,", "中:")
"""Right behind the total: 收入▯中,税收▯,非税▯."""
_MADE_UP = "组成"
_OTHERS = ("大产业", "留用", "包括", "资金来源", "分为", _MADE_UP)


def lists(words: str) -> bool:
    """Whether the words of a sentence can hold a list with its total."""
    return _cues().search(words) is not None


@cache
def _cues() -> re.Pattern[str]:
    others = ("其中", "分别", ORDINAL, _OVER_YEARS, _ALSO, *_OTHERS, *DIVIDING)
    return compiled("\\(|" + either(others))


def listings_of(
    claims: Sequence[Claim], words: str, earlier: Sequence[Sentence], paragraph: int
) -> tuple[Listing, ...]:
    """Lists of one sentence of these ``words``; one that opens it hangs on a sentence before it."""
    out: list[Listing] = []
    parted = divides(words)
    before = earlier[-1] if earlier else None
    for i, claim in enumerate(claims):
        gap = claim.gap
        if "其中" in gap:
            heads, near = claims[max(0, i - MOST) : i], True
            if not any(c.role in PLANNED for c in heads) and _starts(gap) and before is not None:
                heads = before.claims if before.paragraph >= paragraph - 1 else ()
                near = False
            out.extend(_of_which(heads, claims, i, "(其中" in gap, near))
        elif "(" in gap and i and claim.depth > claims[i - 1].depth:
            out.extend(bracketed(claims, i))
        elif i and gap[:2] in _AMONG:
            out.extend(among(claims, i))
        elif i and "包括" in gap:
            out.extend(included(claims, i))
        elif parted and (division := division_of(gap)) is not None:
            out.extend(_divided_by(division, claims, i, earlier, out))
        elif i and _is_made_up(gap, words):
            out.extend(_apart(claims, i))
        elif i and "留用" in gap:
            out.extend(_closed(claims[i - 1], handed_down(claims, i), claims))
        elif i > 1 and (
            claim.lead.bits & SUMMING
            or claim.lead.subject[1:2] in ("大", "重")
            or (gap[:1] == "共" and claims[i - 1].role is Role.DURATION)
        ):
            told = claim.lead.closes and not claim.lead.subject
            found = _summed(claims, i) if told else _closed(claim, added(claims, i), claims)
            found = found or _closed(claim, counted(claims, i) or yearly(claims, i), claims)
            if not found and claims[i - 1].role in STANDING:
                of_years = over_years(claims, i)
                found = [named(*one, claims, len(one[1])) for one in of_years]
            out.extend(found)
        elif i > 1 and gap[:2] == _ALSO:
            out.extend(_closed(claim, in_all(claims, i), claims))
        elif i > 1 and claim.lead.bits & Trait.REMAINS and _rest().search(gap):
            rest = up_to_the_rest(claims, i)
            out.extend(_closed(*rest, claims) if rest else ())
        elif i and claim.role is _RANK and claim.value == 1:
            batched = batches(claims, i)
            out.extend(_closed(*batched, claims) if batched else ())
    return tuple(out)


def _divided_by(
    division: re.Match[str],
    claims: Sequence[Claim],
    i: int,
    earlier: Sequence[Sentence],
    out: Sequence[Listing],
) -> list[Listing]:
    whole = division["whole"]
    listings = by_name(whole, claims, i, earlier)
    if not listings and (division["by"] or whole.startswith("总")):
        listings = by_kind(claims, i, earlier[-1] if earlier else None, out)
        if flow := flow_in(division["by"] or ""):
            listings = [one for one in listings if flow in one.total.lead.subject]
            return listings or of_flow(flow, claims, i, earlier)
    return listings


def _starts(gap: str) -> bool:
    """其中 opens the sentence: nothing but blanks and marks before it."""
    return not gap[: gap.index("其中")].strip("\n\t 　。;,‖()”")


def _of_which(
    heads: Sequence[Claim], claims: Sequence[Claim], i: int, bracket: bool, near: bool
) -> list[Listing]:
    tail, depth = claims[i : i + MOST], claims[i].depth
    if depth and claims[i].role is Role.DATE and not bracket and "(" in claims[i].gap:
        # 其中,业务总量(按2020年不变价计算)8亿元: the first item's own figure stands behind.
        depth -= 1
    nested = claims[i].gap[:1] == "," and is_nested(claims, i)
    parts = parts_of(tail, depth, nested)
    item = item_of(heads, depth - 1 if bracket else depth)
    out: list[Listing] = []
    if (mixed := of_kin(parts, item)) is not None:
        out.append(named(mixed[0], tuple(mixed[1]), claims, 0))
        parts = [part for part in parts if part not in mixed[1]]
    # 其中低保户12户;发放补助5万元: behind the semicolon comes another matter.
    end = next((k for k, c in enumerate(tail) if k and ";" in c.gap), len(tail))
    kinds = {c.dimension for c in tail[:end]}
    for dimension in dict.fromkeys(p.dimension for p in parts if p.dimension in kinds):
        if dimension is None:
            continue
        mine = tuple(p for p in parts if p.dimension == dimension)
        labelled = by_label(heads, mine)
        if labelled:
            out.extend(named(head, own, claims, 0) for head, own in labelled)
            continue
        total = head_of(item, dimension)
        if total is None and not bracket:
            # 学校639所,在校生3万人。其中,小学470所: further back, where it is the only one.
            total = head_of([c for c in heads if c.depth == depth], dimension, alone=True)
        apart = ";" in claims[i].gap.partition("其中")[0] and not holds(total, mine)
        wrong = bracket and _exceeded(total, mine)
        if apart or wrong or (not near and too_small(total, mine)):
            # 人口860人,其中党员31名。其中女性402人: what is too small is not what is divided.
            larger = head_of(_larger(heads, total, mine), dimension)
            total = larger or total if near and not apart else larger
        if not near:
            total = namesake(mine[0], heads) or total
        if total is None or (apart and not holds(total, mine)):
            continue
        if nested and len(mine) == 1:
            mine = filled_by(total, tail) or mine
        alone = sum(c.dimension == dimension and c.role in STANDING for c in heads) == 1
        firm = _firm(mine, tail) if near or (alone and total in item) else 0
        out.append(named(total, mine, claims, firm if total.role in STANDING else 0))
    return out


def _exceeded(total: Claim | None, parts: Sequence[Claim]) -> bool:
    """True where two parts are larger than the total: one may be a slip of the pen."""
    return sum(not holds(total, (part,)) for part in parts) > 1


def _larger(heads: Sequence[Claim], total: Claim | None, parts: Sequence[Claim]) -> Sequence[Claim]:
    """The heads but the ``total``: those that can hold all the parts, if any can."""
    others = [c for c in heads if c is not total]
    return [c for c in others if holds(c, parts)] or others


def _firm(parts: Sequence[Claim], tail: Sequence[Claim]) -> int:
    """How many of the parts 其中 surely governs: the first item's, and what 、 joins to it."""
    words = ""
    for claim in tail:
        words += claim.gap
        if claim is parts[0]:
            break
    item = words[words.index("其中") + 2 :].lstrip(",:")
    if item.count(",") > 1 or ";" in item or len(item) > _LONG:
        return 0
    firm = 1
    for part in parts[1:]:
        if part.gap[:1] != "、":
            break
        firm += 1
    return firm


def _is_made_up(gap: str, words: str) -> bool:
    """Whether ``gap`` parts a total from all it is made up of: ,分别为…; ,由…三部分组成."""
    if gap[:2] in _OF:
        return _MADE_UP in words
    return ("分" in gap or "来源" in gap) and _splits().match(gap) is not None


def _apart(claims: Sequence[Claim], i: int) -> list[Listing]:
    """38座,分别为东乡12座、西乡9座: a total before 分别为 in its own clause, and its parts."""
    total = claims[i - 1]
    if i > 1 and total.dimension != claims[i].dimension and not set(total.gap) & set(",;:"):
        # 97个贫困村分四批出列,分别为…: a small count may stand between.
        total = claims[i - 2]
    if total.role not in STANDING:
        return []
    parts: list[Claim] = []
    for claim in claims[i : i + MOST]:
        if parts and claim.role is Role.SHARE and claim.gap.lstrip(",(") in ("占", "占比"):
            # 自筹960万元,占40%;贷款…: what is said of the item just told.
            continue
        if claim.dimension != total.dimension or claim.role not in STANDING:
            break
        if parts and not _enumerates(claim.gap):
            break
        if len(parts) > 1 and claim.gap[0] == "," and parts[1].gap[0] == "、":
            break
        parts.append(claim)
    return _closed(total, parts, claims)


def _closed(total: Claim, parts: Sequence[Claim], claims: Sequence[Claim]) -> list[Listing]:
    if len(parts) < 2:
        return []
    return [named(total, tuple(parts), claims, len(parts), closed=True)]


def _summed(claims: Sequence[Claim], i: int) -> list[Listing]:
    """产业400万元、基建350万元、培训120万元,合计870万元: the total stands last."""
    total = claims[i]
    cue = total.lead.cue.strip("为达到:")
    if (cue not in _SUMS and cue not in _TOTALS) or total.gap[:1] not in ",、;":
        return []
    parts: list[Claim] = []
    for claim in reversed(claims[max(0, i - MOST) : i]):
        if claim.depth > total.depth:
            # 新增债券90亿元(一般6亿元、专项84亿元),再融资…: what an item is made of.
            continue
        if claim.dimension != total.dimension or claim.role not in STANDING:
            break
        if claim.depth != total.depth or claim.lead.closes or is_price(claim):
            break
        parts.append(claim)
        if not _enumerates(claim.gap.lstrip(")")):
            break
    parts.reverse()
    joined = all(part.gap[:1] == "、" for part in parts[1:])
    if cue in _TOTALS and not joined and not _sums_all(parts, claims, total):
        return []
    return _closed(total, parts, claims)


def _sums_all(parts: Sequence[Claim], claims: Sequence[Claim], total: Claim) -> bool:
    """同意15票,反对3票,共18票: 共 alone sums up what 、 joins, or a whole sentence in one unit.

    A date may stand before, or another matter that a semicolon ends.
    """
    bare = total.gap.strip(",;、") in _TOTALS and not any("其中" in part.gap for part in parts)
    if not bare or len(parts) < 2:
        return False
    before = claims[: claims.index(parts[0])]
    dated = all(claim.role is Role.DATE for claim in before)
    return dated or (parts[0].gap[:1] == ";" and len(parts) > 2)


def _enumerates(gap: str) -> bool:
    """True where only an item's name stands between two figures of one list."""
    if gap in ("、", "和"):
        return True
    return gap[:1] in ("、", ",", ";", "和") and 1 < len(gap) < 24 and gap.count(",") < 2


@cache
def _rest() -> re.Pattern[str]:
    return compiled("(?:其余|余下|剩下|剩余)(?:的|部分)?[^,;:。]{0,6}$")


@cache
def _splits() -> re.Pattern[str]:
    """What stands between a total and its first part: 97个贫困村分批退出,分别为第一批18个."""
    return compiled(r"[^,;:。]{0,14}[,:](?:分别为|分别是|分为|资金来源(?:分别)?(?:为|是))")
