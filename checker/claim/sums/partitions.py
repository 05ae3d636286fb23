"""Partitions: names that together are all there is (城镇 and 乡村, 税收 and 非税)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.naming import common_end, common_words
from checker.claim.sums.partition_table import PARTITIONS

_AVERAGES = ("均", "率", "单产", "亩产", "单位面积", "单价", "比重")
_QUALIFIERS = frozenset(
    "规模以上 限额以上 规上 限上 资质 资质等级 有资质的 "
    "分配 转贷 下达 拨付 安排 留用 拟留用".split()
)
"""What may stand before any member's name: which of its kind are counted, who gets what."""
_LEADING = ("新增", "地方", "其中", "全市", "全县", "全省", "全国", "各级", "规模以上", "限额以上")


class _Partition(NamedTuple):
    wholes: tuple[str, ...]
    never: tuple[str, ...]
    alone: bool
    averages: bool
    growing: bool
    members: dict[str, int]
    """Every name of every member, with the member's number."""
    size: int


def covers(
    names: Sequence[str],
    whole: str,
    average: bool,
    apart: bool = False,
    growing: bool = False,
) -> Iterator[tuple[int, ...]]:
    """Places of the ``names`` that together make up what ``whole`` names, one tuple a partition.

    ``average`` is true where the total is an average: what is counted then does not add up.
    ``apart`` is true where they may speak of another matter, which their own words would then name.
    ``growing`` asks for those only whose growth makes up that of the whole.
    """
    made: list[tuple[int, ...]] = []
    if len(names) > 1 and (_spelt_out(names, whole) or _denied(names)):
        return iter([tuple(range(len(names)))])
    for partition in _starting(names):
        if (average and not partition.averages) or (growing and not partition.growing):
            continue
        if partition.wholes and not any(word in whole for word in partition.wholes):
            continue
        if any(word in whole for word in partition.never):
            continue
        found = _members(partition, names, whole, apart)
        if found and (not partition.alone or len(found) == len(names)):
            made.append(found)
    # 夏粮 and 秋粮 are not all there is where 早稻 stands between them.
    return (one for one in made if not any(set(one) < set(other) for other in made))


def begins(names: Sequence[str]) -> bool:
    """Whether any division has one of the first three names."""
    return bool(_starting(names))


def _members(
    partition: _Partition, names: Sequence[str], whole: str, apart: bool
) -> tuple[int, ...]:
    """Places of the members in order of the text; empty unless each has just one name."""
    found: list[int] = []
    seen: set[int] = set()
    head = ""
    ends: list[str] = []
    for place, name in enumerate(names):
        at, upto, member = _member(partition, name)
        if member < 0:
            continue
        before = name[:at]
        if not found:
            head = before
        if member in seen or not (before in ("", head) or before in _QUALIFIERS or before in whole):
            return ()
        seen.add(member)
        found.append(place)
        ends.append(name[upto:])
    if len(ends) == 2 and not (_of_one_matter(*ends) and _of_all(ends[0], whole)):
        return ()
    if apart and not all(end in whole or end in _THOSE for end in ends):
        return ()
    tied = len(found) == partition.size and (head in whole or head in _LEADING)
    same = tied or (len(found) == partition.size and _all_begin(names, found, head))
    return tuple(found) if same else ()


def _spelt_out(names: Sequence[str], whole: str) -> bool:
    """True where the whole's own words are the items': 党纪政务处分, of 党纪处分 and 政务处分."""
    if not all(names) or names[0][:2] not in whole:
        return False
    last = names[0]
    for name in names[1:]:
        last = common_end(last, name)
    heads = [name.removesuffix(last) for name in names]
    told = "".join(char for char in whole if char not in _BETWEEN)
    return all(len(head) > 1 for head in heads) and "".join(heads) + last in told


_BETWEEN = "、和与及"


def _denied(names: Sequence[str]) -> bool:
    """True for two names of which one is what the other is not: 公募基金会, 非公募基金会."""
    if len(names) != 2:
        return False
    for plain, other in (names, names[::-1]):
        for no in _DENIALS:
            before, sign, behind = other.partition(no)
            same = sign and len(behind) > 1 and plain in (before + behind, f"{before}已{behind}")
            # 批准逮捕各类嫌疑人, 不批准逮捕: the first may say of whom.
            same = same or (sign and not before and plain.startswith(f"{behind}各类"))
            if same and not behind.startswith(_BY_DEGREES):
                return True
    return False


_DENIALS = ("非", "未", "不")
_BY_DEGREES = ("满意", "同意", "了解")
"""What may be so in part: 基本满意 is neither 满意 nor 不满意."""
_THOSE = frozenset("户 人 人数 人员 人口 单位 资金 风险".split())
"""What may stand behind a member's name and names no matter of its own."""


def _of_one_matter(one: str, other: str) -> bool:
    """False for what follows 城镇 and 农村 in 城镇棚户区改造 and 农村公路: no division of one."""
    if not one or not other or one[-1] == other[-1]:
        return True
    if {one, other} <= _PAID or {one, other} <= _TAKEN:
        return True
    return common_words(one, other, 2)


_TAKEN = frozenset({"额", "总额", "收入"})
_PAID = frozenset("赔款 赔付 给付 赔款支出 赔付支出 给付支出 赔款和给付".split())


def _of_all(end: str, whole: str) -> bool:
    """False for 男劳动力 and 女劳动力, who are not the whole of a population."""
    return "人口" not in whole or len(end) < 2 or end[-1] in whole


def _all_begin(names: Sequence[str], found: Sequence[int], head: str) -> bool:
    return len(head) < 5 and all(names[place].startswith(head) for place in found)


def _member(partition: _Partition, name: str) -> tuple[int, int, int]:
    """(where the member's name begins, where it ends, which member).

    The leftmost name, of these the longest; no member at all is −1.
    """
    best = (len(name), 0, -1)
    for word, member in partition.members.items():
        at = name.find(word)
        if at >= 0:
            best = min(best, (at, -len(word), member))
    at, length, member = best
    return at, at - length, member


def _starting(names: Sequence[str]) -> list[_Partition]:
    """The partitions that have a member in one of the first three names."""
    text = "\n".join(names[:3])
    words = _by_first()
    found = {
        number
        for first in words.keys() & set(text)
        for word, number in words[first]
        if word in text
    }
    return [_partitions()[number] for number in sorted(found)]


@cache
def _by_first() -> dict[str, list[tuple[str, int]]]:
    """First character → the members' names that begin with it, with their partition's number."""
    words: dict[str, list[tuple[str, int]]] = {}
    for number, partition in enumerate(_partitions()):
        for word in partition.members:
            words.setdefault(word[0], []).append((word, number))
    return words


@cache
def _partitions() -> tuple[_Partition, ...]:
    return tuple(_parsed(line) for line in PARTITIONS.split("\n") if line)


def _parsed(line: str) -> _Partition:
    head, *rest = line.split()
    words = head.rstrip("!~=")
    return _Partition(
        () if words[0] in "*-" else tuple(words.split("|")),
        tuple(words[1:].split("|")) if words[0] == "-" else (),
        "!" in head,
        "~" in head,
        "=" not in head,
        {word: k for k, member in enumerate(rest) for word in member.split("|")},
        len(rest),
    )


def splits_averages(words: str) -> bool:
    """True where the words before a figure say that it is an average or a rate."""
    return any(word in words for word in _AVERAGES)
