"""The items of a list: their names, and which of them together are all there is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from checker.claim.model import STANDING, Claim, Listing, Role, Sentence, place_of
from checker.claim.naming import common_end
from checker.claim.periods import years_in
from checker.claim.runs import together
from checker.claim.sums import partitions
from checker.claim.sums.ages import of_all_ages
from checker.claim.sums.divisions import by_grade, by_year, schooled
from checker.claim.sums.grand import is_laid_out
from checker.claim.sums.levels import all_levels
from checker.patterns import compiled

_WHOLE = 30
"""How many characters before a total can name it."""


def named(
    total: Claim, parts: tuple[Claim, ...], claims: Sequence[Claim], firm: int, closed: bool = False
) -> Listing:
    """The list with its parts' names and, where words or names say so, what covers the total."""
    names = tuple(item_name(part, claims) for part in parts)
    if one_for_several(names):
        return Listing(total, parts, names, (), 0)
    closed = closed or (is_laid_out(total, names) and not is_open(claims, parts[-1]))
    closed = closed or _by_number(total, parts, claims) or _told_before(total, names)
    if closed or by_grade(names) or _fill(parts, claims, total):
        return Listing(total, parts, names, (parts,), firm)
    if len(parts) < 2 or total.quantity.kind != "quantity":
        return Listing(total, parts, names, (), firm)
    whole = _called(total, claims)
    average = total.role is Role.AVERAGE or "/" in (total.dimension or "")
    average = average or partitions.splits_averages(whole + names[0])
    if not average and (row := _upto_others(total, parts, names, claims)):
        return Listing(total, parts, names, (row,), firm)
    found: dict[tuple[int, ...], None] = {}
    for places in (range(len(parts)), *divisions(parts, claims)):
        mine = names[places.start : places.stop]
        for cover in partitions.covers(mine, whole, average, places.start > 0):
            found[tuple(places[k] for k in cover)] = None
        levels = all_levels(mine, whole) and _nearly(parts[places.start : places.stop], total)
        if not average and (levels or schooled(mine)):
            found[tuple(places)] = None
    if not average and (aged := of_all_ages(parts, claims)):
        found[tuple(map(parts.index, aged))] = None
    told = (tuple(parts[k] for k in cover) for cover in found)
    covers = tuple(
        cover
        for cover in told
        if average or (_make_up(cover, total) and _of_whole(cover, total, claims, whole))
    )
    return Listing(total, parts, names, covers, firm)


def one_for_several(names: Sequence[str]) -> bool:
    """True for 甲县4例,乙县、丙县、丁县各1例: one figure stands for several items."""
    return any(name.endswith("各") for name in names)


def _by_number(total: Claim, parts: Sequence[Claim], claims: Sequence[Claim]) -> bool:
    """True for 412户。其中,1组58户,2组71户,…7组52户: numbered from one on, and near the total."""
    numbers = [claims[place_of(part, claims) - 1] for part in parts if place_of(part, claims)]
    if len(numbers) != len(parts) or len(parts) < _NUMBERED:
        return False
    for k, (part, number) in enumerate(zip(parts, numbers, strict=True), 1):
        if part.gap or number.value != k or number.quantity.unit not in _GROUPS:
            return False
    off = abs((total.value or Decimal(0)) - together(parts))
    return off * _CLOSE <= (total.value or 0)


_NUMBERED, _CLOSE = 4, 10
_GROUPS = ("组", "社", "队")


def _told_before(total: Claim, names: Sequence[str]) -> bool:
    """True for 护林员、保洁员、护路员等岗位▯,其中护林员▯,…: each item is named before."""
    row = total.gap
    if "、" not in row or len(names) < 2 or len(set(names)) < len(names):
        return False
    return row.count("、") + 1 == len(names) and all(len(n) > 1 and n in row for n in names)


def _upto_others(
    total: Claim, parts: Sequence[Claim], names: Sequence[str], claims: Sequence[Claim]
) -> tuple[Claim, ...]:
    """A300元、B200元、其他50元: the items in one row of which the last is all the rest.

    Empty where there is none. What a comma parts from such a row divides the total anew.
    """
    many = next((k for k, name in enumerate(names, 1) if _has_others(name)), 0)
    row = tuple(parts[:many])
    if len(row) < 2 or any("各" in name for name in names[:many]):
        return ()
    if any(part.quantity.approx or (part.value or 0) > (total.value or 0) for part in row):
        return ()
    first, last = place_of(row[0], claims), place_of(row[-1], claims)
    joints = {part.gap[:1] for part in row[1:]}
    begins = place_of(total, claims) + 1 if total.sentence == row[0].sentence else 0
    alone = last - first == len(row) - 1 and len(joints) == 1 and joints <= {"、", ","}
    alone = alone and not any(claim.role in STANDING for claim in claims[begins:first])
    apart = many == len(parts) or joints == {"、"} != {parts[many].gap[:1]}
    return row if alone and apart else ()


OTHERS = ("其他", "其它", "其余")
"""With what the name of an item begins that takes in all that no other does."""


def _has_others(name: str) -> bool:
    """True for 其他用地 and for 基础设施及其他用地, which takes in all that no other item does."""
    return name.startswith(OTHERS) or "及其他" in name or "和其他" in name


def is_open(claims: Sequence[Claim], last: Claim) -> bool:
    """True where 等 follows the ``last`` item of a list."""
    behind = place_of(last, claims) + 1
    return behind < len(claims) and "等" in claims[behind].gap[:2]


def _called(total: Claim, claims: Sequence[Claim]) -> str:
    """The words before a total and right behind it.

    Those before 户 in 搬迁28户103人 are of either figure.
    """
    place = place_of(total, claims)
    shared = 0 < place < len(claims) and not total.gap and claims[place] is total
    words = claims[place - 1].gap if shared else total.gap
    return words[-_WHOLE:] + _noun_behind(total, claims)


def _noun_behind(total: Claim, claims: Sequence[Claim]) -> str:
    """村 of 18个村(社区),其中…: what is counted; empty where the next figure is elsewhere."""
    place = place_of(total, claims) + 1
    if not 0 < place < len(claims) or claims[place - 1] is not total:
        return ""
    return claims[place].gap.partition(",")[0].partition(":")[0][:_NOUN]


_NOUN = 8


def carried_on(listing: Listing, later: Iterable[Sentence]) -> tuple[Claim, ...]:
    """All parts, where those that are wanting open the sentences behind: 其中城镇…。乡村…。

    Empty unless the names, with these, divide what the total is of.
    """
    total, parts, names = listing.total, [*listing.parts], [*listing.names]
    if total.role is Role.AVERAGE or total.quantity.kind != "quantity":
        return ()
    if not partitions.begins(names):
        return ()
    own = len(parts)
    found: tuple[Claim, ...] = ()
    for sentence in later:
        if any(other.total in parts for other in sentence.listings):
            # 其中:进口8亿元。按方式分,一般贸易…。出口9亿元: a part is divided in between.
            continue
        first = next((c for c in sentence.claims if c.dimension == total.dimension), None)
        if first is None or first.depth != listing.parts[0].depth:
            break
        if first.role not in STANDING and first.role is not total.role:
            break
        parts.append(first)
        names.append(item_name(first, sentence.claims))
        for cover in partitions.covers(names, total.gap[-_WHOLE:], False):
            now = tuple(parts[k] for k in cover)
            if {0, *range(own, len(parts))} <= {*cover} and _make_up(now, total):
                found = now
                break
        else:
            if found:
                break
    return found


def divisions(parts: Sequence[Claim], claims: Sequence[Claim]) -> list[range]:
    """Places of the parts that a semicolon sets off: 男20人,女22人;党员12人,群众30人.

    A comma does so behind what 、 has joined. None where each of them is one part, for then the
    semicolons part the items of one list.
    """
    starts = [0]
    for k, (before, part) in enumerate(pairwise(parts), 1):
        since = claims[place_of(before, claims) + 1 : place_of(part, claims) + 1]
        looser = part.gap[:1] == "," and before.gap[:1] == "、"
        if looser or any(";" in claim.gap for claim in since):
            starts.append(k)
    if len(starts) in (1, len(parts)):
        return []
    return [range(start, end) for start, end in zip(starts, (*starts[1:], len(parts)), strict=True)]


def _make_up(parts: Sequence[Claim], total: Claim) -> bool:
    """False for averages, and for parts each of which exceeds the total: they are of another."""
    if any(partitions.splits_averages(part.gap) for part in parts):
        return False
    if any("东部" in part.gap for part in parts) and _short_of(total, parts):
        return False  # some are in no region, or it is not known in which
    return any((part.value or 0) <= (total.value or 0) for part in parts)


def _of_whole(parts: Sequence[Claim], total: Claim, claims: Sequence[Claim], whole: str) -> bool:
    """False for parts that leave most of the total over and count what it does not name.

    职工312人,专职安全员18人,兼职安全员36人: no division of all who work there.
    """
    if _nearly(parts, total):
        return True
    matter = common_end(*(item_name(part, claims) for part in parts[:2]))[-_MATTER:]
    return len(matter) < _MATTER or matter in whole


_MATTER = 2


def _nearly(parts: Sequence[Claim], total: Claim) -> bool:
    """False for parts that leave most of the total over: not all of it is of a level."""
    return together(parts) * 2 >= (total.value or 0)


def _short_of(total: Claim, parts: Sequence[Claim]) -> bool:
    """True where the parts leave a little of the total over."""
    left = (total.value or Decimal(0)) - together(parts)
    return 0 < left * _LITTLE < (total.value or 0)


_LITTLE = 20


def _fill(parts: tuple[Claim, ...], claims: Sequence[Claim], total: Claim) -> bool:
    """True where the parts are of as many years as the total is said to be of (近三年共引进)."""
    years = by_year(parts, claims)
    if len(years) < 2 or max(years) - min(years) != len(years) - 1:
        return False
    place = place_of(total, claims)
    said = years_in(claims[max(0, place - 1) : place])
    return said is not None and said[1] == len(years)


def item_name(part: Claim, claims: Sequence[Claim]) -> str:
    """The words of the part's own clause, an ordinal right before them included (第一产业)."""
    gap = _inner().sub("", part.gap)
    if ")" in gap and "(" not in gap and part is not claims[0]:
        # 业务总量(按2020年不变价计算)8亿元: the date in the bracket parts the words.
        before = claims[place_of(part, claims) - 1]
        if before.role is Role.DATE:
            gap = before.gap.rpartition("(")[0] + gap.partition(")")[2]
    start = 1 + max(map(gap.rfind, _STOPS))
    name = gap[start:].strip("、和及 ").lstrip("-•●·* ").removeprefix("其中").removeprefix("包括")
    if name.startswith("在"):
        # 在医院中有公立医院12个: the first item of a list within an item.
        name = name.rpartition("中有")[2]
    if part is claims[0] or (start and gap != ","):
        return name
    before = claims[place_of(part, claims) - 1]
    if before.role is Role.RANK:
        return before.quantity.plain + name
    # 脱贫户120户460人: the second figure is of the same item.
    beside = not gap.strip("、, ") and before.dimension not in (None, part.dimension)
    return item_name(before, claims) if beside else name


_STOPS = ",;:()\n　"


@cache
def _inner() -> re.Pattern[str]:
    """A bracket inside a name: 县(市、区)级."""
    return compiled(r"\([^()]*\)")


def adds_up(total: Claim, parts: Sequence[Claim]) -> bool:
    """True where the parts meet the total within what rounding leaves open."""
    gap = total.value
    slack = total.quantity.resolution or Decimal(0)
    for part in parts:
        if gap is None or part.value is None:
            return False
        gap -= part.value
        slack += part.quantity.resolution or Decimal(0)
    return gap is not None and abs(gap) <= slack / 2


def by_the_way(claim: Claim) -> bool:
    """True for a bare average of the figure before: 队员648名,平均每村4名,其中…."""
    return claim.quantity.per is not None and len(claim.lead.subject.removeprefix("平均")) < _BARE


_BARE = 3


def of_one_kind(listing: Listing) -> Iterator[tuple[Claim, ...]]:
    """The parts whose names end alike, where others (赔付 among 保费收入) stand between."""
    kinds: defaultdict[str, list[Claim]] = defaultdict(list)
    for name, part in zip(listing.names, listing.parts, strict=True):
        kinds[name[-2:]].append(part)
    return (tuple(parts) for parts in kinds.values() if 1 < len(parts) < len(listing.parts))


def sets_a_line(tail: Sequence[Claim], k: int) -> bool:
    """True for 10万元 of 其中10万元以上的村94个: it tells which ones are counted."""
    return k + 1 < len(tail) and tail[k + 1].gap[:2] in _LINES


_LINES = frozenset({"以上", "以下", "以内"})
