"""The index of a document's counts: what each one counts, and of which whole it is a part.

Built once, when somebody asks for the document's relations, by dictionaries keyed by noun and
dimension, so the work grows with the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from checker.claim.model import Claim, Role, Sentence, Trait
from checker.claim.naming import countable, noun_after
from checker.claim.scopes import PLACES
from checker.patterns import compiled

if TYPE_CHECKING:
    from checker.claim.names import Names

_COUNTS = frozenset({Role.LEVEL, Role.OF})
_REACH = 8
"""How many counts back a whole in the same or the preceding sentence may stand."""
_NEAR = 2
"""Within so many sentences the nearest mention of a whole is meant, further off the first."""
_CLAUSE = 24
_FAR = 100
"""Least total of counts in a row that is telling elsewhere."""
_LONG = 3
_VAGUE = frozenset(
    "项目 工作 活动 会议 措施 问题 培训 单位 企业 文件 产业 工程 任务 服务 中心 人员 机构 家庭 "
    "学校 干部 群众 学生 就业 居民 职工 农户 个人 部门 团队 基地 品种 产品 行业 案件 次数".split()
)
"""Nouns so wide that only a count presented as the whole (全县, 共有) is a whole of theirs."""


class Entry(NamedTuple):
    """A count with the words of its clause and the name of what is counted.

    ``noun`` is the name without what changes nothing: 建档立卡贫困户 and 贫困人口 are both 贫困.
    """

    claim: Claim
    value: Decimal
    name: str
    noun: str
    clause: str


class ClaimIndex:
    """What the counts of a document are counts of."""

    def __init__(
        self, sentences: Sequence[Sentence], text: str, names: Names | None = None
    ) -> None:
        self._text = text
        self.entries = tuple(_entries(sentences, text, names))
        self._under = dict(_headed(self.entries))
        self._at = {entry.claim.at: entry for entry in self.entries}
        self._by_value: defaultdict[tuple[Decimal, str | None], list[Entry]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, str | None], list[Entry]] = defaultdict(list)
        self._wholes: dict[tuple[str, str | None], Entry] = {}
        for entry in self.entries:
            key = entry.noun, entry.claim.dimension
            self._by_value[entry.value, key[1]].append(entry)
            self._by_name[entry.name, key[1]].append(entry)
            if _is_whole(entry):
                largest = self._wholes.get(key)
                if largest is None or largest.value < entry.value:
                    self._wholes[key] = entry

    def subsets(self) -> Iterator[tuple[Claim, Claim]]:
        """Pairs of a whole and a part: near by, else over the document; or both, of two kinds."""
        place = -1
        for k, part in enumerate(self.entries):
            entries = self.entries
            if place >= 0 and _in_step(entries[place], entries[place + 1], entries[k - 1], part):
                yield entries[place + 1].claim, part.claim
                continue
            place = self._near(k)
            near = entries[place] if place >= 0 else self._under.get(part.claim.at)
            far = self.whole_of(part)
            if near is not None:
                yield near.claim, part.claim
            if far is not None and (near is None or near.noun != part.noun == far.noun):
                yield far.claim, part.claim

    def sums(self) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
        """Counts and their total elsewhere: a kind and its opposite, or a sentence's row."""
        for k, entry in enumerate(self.entries):
            yield from self._halves(entry)
            yield from self._row(k)

    def _halves(self, one: Entry) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
        """59个非贫困村 with 82个贫困村 make 141个村."""
        dimension = one.claim.dimension
        for name, rest in _opposites(one.name):
            others = self._by_name.get((name, dimension))
            if not others:
                continue
            other = _nearest(others, one)
            for whole in self._by_value.get((one.value + other.value, dimension), ()):
                if whole.name.removeprefix("行政")[:1] == one.name[-1] or whole.name == rest:
                    yield whole.claim, (other.claim, one.claim)
                    break

    def _row(self, k: int) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
        """Counts in a row in one sentence, and elsewhere the total, named as one of them is."""
        first = self.entries[k]
        dimension = (first.claim.dimension or "").removesuffix("次")
        total, parts = first.value, [first]
        for part in self.entries[k + 1 : k + _REACH]:
            if not _adds_to(first, part):
                break
            total += part.value
            parts.append(part)
            for whole in self._by_value.get((total, dimension), ()):
                apart = abs(whole.claim.sentence - first.claim.sentence)
                named = whole.noun[-2:] and any(whole.noun[-2:] in part.name for part in parts)
                if apart and named and total >= _FAR:
                    yield whole.claim, tuple(part.claim for part in parts)

    def whole_for(self, claim: Claim) -> Claim | None:
        """The whole of which ``claim`` counts a part, anywhere in the document; None if unknown."""
        part = self._at.get(claim.at)
        whole = None if part is None else self.whole_of(part)
        return None if whole is None else whole.claim

    def whole_of(self, part: Entry) -> Entry | None:
        """The largest count of the noun that ``part`` counts some of; None where there is none.

        Where it is stated more than once, the nearest mention if one is near, else the first.
        """
        for noun in _wider(part.noun):
            whole = self._wholes.get((noun, part.claim.dimension))
            if whole is not None and whole.value > part.value and _among(part, whole):
                return self._mention(whole, part)
        return None

    def _mention(self, whole: Entry, part: Entry) -> Entry:
        same = self._by_value[whole.value, whole.claim.dimension]
        nearest = _nearest(same, part)
        if abs(nearest.claim.sentence - part.claim.sentence) <= _NEAR:
            return nearest
        return next(e for e in same if e.noun == whole.noun)

    def _near(self, k: int) -> int:
        """Place of the nearest larger count before entry ``k`` that its words tie to it; or −1."""
        part = self.entries[k]
        for place in range(k - 1, max(-1, k - 1 - _REACH), -1):
            whole = self.entries[place]
            apart = part.claim.sentence - whole.claim.sentence
            if apart > 1:
                break
            if whole.value > part.value and self._tied(whole, part, apart):
                return place
        return -1

    def _tied(self, whole: Entry, part: Entry, apart: int) -> bool:
        """True where two counts of one or of neighbouring sentences are a whole and its part."""
        one, other = whole.claim.dimension, part.claim.dimension
        if not apart and self._among_them(whole, part):
            return one == other or (one, other) == ("人次", "人")
        if one != other:
            # 18个幼儿园建设项目, 11所幼儿园
            return one == "个" and len(part.noun) >= _LONG and part.noun in whole.noun
        if not apart and _announces(whole):
            return not _announces(part)
        if whole.noun in _KINDS and part.noun:
            done = reached().search(whole.clause)
            return done is not None and done[0] in part.clause
        known = _is_whole(whole) if apart else _names(whole)
        return known and whole.noun in _wider(part.noun) and _among(part, whole)

    def _among_them(self, whole: Entry, part: Entry) -> bool:
        """其中, 发现 or …中 between the two, and one head noun."""
        start, end = whole.claim.at, part.claim.at
        if all(self._text.find(word, start, end) < 0 for word in ("其中", "发现", "中,")):
            return False
        return part.noun[-2:] in whole.noun or part.noun[:2] in whole.noun


def _nearest(entries: Sequence[Entry], one: Entry) -> Entry:
    """Of entries in the order of the text, the one nearest to ``one``."""
    k = bisect_left(entries, one.claim.at, key=lambda entry: entry.claim.at)
    near = entries[max(0, k - 1) : k + 1]
    return min(near, key=lambda entry: abs(entry.claim.at - one.claim.at))


def _adds_to(first: Entry, part: Entry) -> bool:
    """True for counts of one sentence in one unit; 人 and 人次 are added up in reports."""
    one, other = first.claim.dimension or "", part.claim.dimension or ""
    return (
        first.claim.sentence == part.claim.sentence
        and one.removesuffix("次") == other.removesuffix("次")
        and part.claim.depth == first.claim.depth
    )


def _opposites(name: str) -> Iterator[tuple[str, str]]:
    """What together with ``name`` makes up all there is, and the name of that."""
    for one, other in _HALVES:
        if name.startswith(one):
            rest = name.removeprefix(one)
            yield other + rest, rest


_HALVES = (("非", ""), ("男", "女"), ("城镇", "农村"), ("城镇", "乡村"), ("城市", "农村"))


def _headed(entries: Sequence[Entry]) -> Iterator[tuple[int, Entry]]:
    """Offset of each count in a 其中 sentence, and the larger count of its name before 其中.

    全市有学校639所,在校生3万人。其中,小学470所,在校生2万人: each name goes with its own.
    """
    heads: dict[tuple[str, str | None], Entry] = {}
    recent: list[Entry] = []
    listed = -1
    for entry in entries:
        place = entry.claim.sentence
        if "其中" in entry.claim.gap and place != listed:
            near = (e for e in recent if place - e.claim.sentence < 2 and e.noun)
            heads, listed = {(e.noun, e.claim.dimension): e for e in near}, place
        if recent and place - recent[-1].claim.sentence > 1:
            recent = []
        recent = [*recent[-_REACH:], entry]
        head = heads.get((entry.noun, entry.claim.dimension)) if place == listed else None
        if head is not None and head.value > entry.value:
            yield entry.claim.at, head


def _in_step(whole: Entry, next_whole: Entry, part: Entry, next_part: Entry) -> bool:
    """6314户15533人 … 4448户13455人: the second figures follow the first ones."""
    return (
        next_part.claim.gap == next_whole.claim.gap == ""
        and next_part.claim.dimension == next_whole.claim.dimension
        and whole.value > part.value
        and next_part.claim.sentence == next_whole.claim.sentence
    )


def _is_whole(entry: Entry) -> bool:
    """False for what is itself some of a whole, and for nouns too wide to name one."""
    told = entry.claim.lead.bits & Trait.WHOLE or "共" in entry.clause
    if not _names(entry) or reached().search(entry.clause):
        return bool(told and entry.noun)
    return True


def _names(entry: Entry) -> bool:
    return entry.noun not in _VAGUE and (len(entry.name) >= _LONG or entry.noun == "乡镇")


def _among(part: Entry, whole: Entry) -> bool:
    """True where the words say that the part is some of the whole: a narrower noun, or a verb."""
    if part.noun != whole.noun:
        return True
    return part.clause != whole.clause and reached().search(part.clause) is not None


def _wider(noun: str) -> Iterator[str]:
    """The noun and what is left of it without its first modifiers: 普惠性幼儿园, … 幼儿园, 儿园."""
    last = noun.rfind("非")
    for k in range((last if last >= 0 else len(noun) - 2) + 1):
        yield noun[k:]
    if noun[-1:] in _PLACES:
        yield _PLACES[noun[-1]]


_PLACES = {"乡": "乡镇", "镇": "乡镇", "村": "行政村"}
_KINDS = frozenset({"农户", "群众", "居民", "人口", "村民"})
"""Nouns of which any narrower kind is a part where the same is done to both."""


def _announces(entry: Entry) -> bool:
    """涉及205户, 低收入人口有6314户: the sentence goes on with some of these."""
    return entry.claim.gap.endswith(_FOREWORDS) and entry.claim.dimension != "个"


_FOREWORDS = ("涉及", "人口有", "总数", "存量")


def _entries(sentences: Sequence[Sentence], text: str, names: Names | None) -> Iterator[Entry]:
    before: Entry | None = None
    for sentence in sentences:
        for claim in sentence.claims:
            if claim.role not in _COUNTS or claim.value is None or not countable(claim):
                continue
            noun = claim.quantity.noun or ""
            entry = _paired(before, claim) or _entry(claim, noun, sentence.start, text, names)
            if before is not None and claim.gap[1:] == noun:
                # 覆盖示范村6个、非示范村3个: the verb goes on.
                entry = entry._replace(clause=before.clause + entry.clause)
            before = entry
            yield entry


def _entry(claim: Claim, noun: str, start: int, text: str, names: Names | None) -> Entry:
    behind = noun_after(claim, text)
    clause = text[max(start, claim.at - _CLAUSE) : claim.at].rpartition(",")[2] + behind
    noun = claim.lead.subject if noun == "其中" else behind if behind in _PLACES else noun
    noun = noun if names is None else names.key(noun)
    name = _idle().sub("", noun) or _idle().sub("", behind)
    name = _lifted().sub("贫困", name)
    return Entry(claim, claim.value or Decimal(0), name, _plain(name), clause)


def _paired(before: Entry | None, claim: Claim) -> Entry | None:
    """710户2608人: the people of the households just counted."""
    if before is None or claim.gap not in ("", "、", ",") or claim.dimension != "人":
        return None
    if before.claim.dimension != "户" or before.claim.sentence != claim.sentence:
        return None
    return before._replace(claim=claim, value=claim.value or Decimal(0))


def _plain(name: str) -> str:
    short = _carrier().sub("", name)
    return short if len(short) > 1 else name if len(name) > 1 else ""


@cache
def _idle() -> re.Pattern[str]:
    return compiled(f"建档立卡|稳定|累计|因此|从中|受益|现有|“|”|全[{PLACES}]")


@cache
def _lifted() -> re.Pattern[str]:
    # Whoever has been lifted out of poverty is still counted among the poor.
    return compiled("脱贫|减贫")


@cache
def _carrier() -> re.Pattern[str]:
    return compiled("(?:人口|群众|家庭|人员|人数|户数|农户|户|者)$")


@cache
def reached() -> re.Pattern[str]:
    """Verbs of what is done to, or by, some of all there are."""
    return compiled(
        "带动|帮扶|帮助|扶持|受益|惠及|救助|救治|资助|退出|出列|摘帽|脱贫|减贫|覆盖|安置|解决|提拔|慰问|免除|代缴"
    )
