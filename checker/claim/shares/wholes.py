"""Wholes of shares: what the words of a share say of the figure that it is a share of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from checker.claim.model import BIT, PLANNED, STANDING, Claim, Listing, Role, Sentence, place_of
from checker.claim.naming import own_clause, tiered, unscoped
from checker.claim.passage import Passage
from checker.claim.shares.ofnamed import fits, of_one_year, shared_in
from checker.claim.shares.wholenames import (
    NAMING,
    REVENUE,
    TAX,
    TOTALS,
    counts_what,
    endings,
    is_bare,
    is_part,
    untotalled,
)
from checker.patterns import compiled

_NEAR = 2
"""Sentences before a share in which the total that it names stands, as a rule."""
_LONG = 4
"""Characters of a name beyond which it is no other's, if a figure bears just this one."""
_LEAD = 6
"""Sentences before a share of a total that is not named in which the total may stand."""
_SPENDING: tuple[str, ...] = (
    "一般公共预算支出",
    "公共财政预算支出",
    "公共财政支出",
    "一般预算支出",
    "财政支出",
)
_LOOSE = {"财政收入": REVENUE, "财政支出": _SPENDING}
_RISEN = ("新增", "净增", "新开", "新建", "新发")
"""What is new may be a share of all that is new, which stands elsewhere."""


def has_own_total(part: Claim, passage: Passage) -> bool:
    """True where a larger figure of its name stands before: 大型店65家。…其中大型店60家,占总数…."""
    name = part.lead.subject
    return len(name) > 1 and any(
        claim.lead.subject == name
        and claim.dimension == part.dimension
        and claim.role is part.role
        and (claim.value or 0) >= (part.value or 0)
        for sentence in passage.before(_TOLD)
        for claim in sentence.claims
    )


_TOLD = 20
"""Sentences before a list among which what its items are of may have been told."""


def _part_named(sentence: Sentence, share: Claim) -> Claim | None:
    """税收占… behind other figures: the only one of this name before the share."""
    name = share.lead.subject
    found = [
        claim
        for claim in sentence.claims
        if claim.at < share.at and claim.role in STANDING and _is_called(name, claim, sentence)
    ]
    return found[0] if len(found) == 1 else None


def _is_called(name: str, part: Claim, sentence: Sentence) -> bool:
    """True for 税收 of 税收收入, and for 公办园在园幼儿 of 在园幼儿…,其中公办园▯."""
    subject = unscoped(part.lead.subject)
    if subject.startswith(name):
        return True
    rest = name.removeprefix(subject)
    known = len(subject) > 1 and len(rest) > 1 and rest != name
    return known and any(c.lead.subject.endswith(rest) for c in sentence.claims if c.at < part.at)


def shares_of(sentence: Sentence) -> Iterator[tuple[Claim, Claim]]:
    """(part, share) of each share that is said of a figure, or names it: 短期债务占比27.1%."""
    told = set()
    for chain in sentence.chains:
        share, part = shared_in(chain)
        if share is not None and part is not None:
            told |= {share.at, part.at}
            yield part, share
    if not sentence.mask & BIT[Role.SHARE]:
        return
    for share in sentence.claims:
        if share.role is Role.SHARE and share.lead.subject and share.at not in told:
            named = _part_named(sentence, share)
            # 公交车1200辆,其中新能源960辆,占80%;出租车…,新能源占45%: of another whole.
            if named is not None and named.at not in told:
                yield named, share


def of_sibling(listings: Sequence[Listing], part: Claim, share: Claim) -> Claim | None:
    """负债▯,其中有息负债▯,一年内到期▯,占有息负债的▯: the item that the share names."""
    base = share.lead.base or ""
    if len(base) <= NAMING or any(one.total.lead.subject.endswith(base) for one in listings):
        return None
    items = (p for one in listings for p in one.parts if p.at < part.at)
    found = [p for p in items if p.lead.subject == base and fits(part, p)]
    return found[-1] if found else None


def whole_elsewhere(passage: Passage, part: Claim, share: Claim) -> Iterator[tuple[Claim, bool]]:
    """The whole of a share outside of lists, and whether it surely is: one at most.

    A figure of the same dimension in this sentence or the two before it, named by the share.
    """
    base = unscoped(share.lead.base or "").replace("人口数", "人口")
    if not base:
        yield from _unnamed(passage, part, share)
    if len(base) < NAMING or part.lead.subject.endswith(base):
        return
    several: list[Claim] = []
    for reach, sentence in enumerate((passage.sentence, *passage.before(_NEAR))):
        wholes = _called(endings(base), sentence, part) or _alike(untotalled(base), sentence, part)
        wholes = wholes or _counted(untotalled(base), sentence, part, passage)
        if len(wholes) == 1:
            called = len(base) > _LONG and (untotalled(wholes[0].lead.subject) == untotalled(base))
            near = reach < 2 and passage.sentence.paragraph - sentence.paragraph < 2
            near = near or called or _is_last_named(base, wholes[0], part, passage)
            # 年产值1200万元,租金24万元,占产值的2%: a short name will do right beside it.
            beside = reach == 0 and _just_before(part, sentence) is wholes[0]
            alone = not several and (len(base) > NAMING or beside)
            alone = alone and not is_part(wholes[0], base, sentence)
            alone = alone and of_one_year(wholes[0], part, passage.document.sentences)
            yield wholes[0], near and alone and fits(part, wholes[0])
            return
        several += wholes
    if several:
        yield from ((whole, False) for whole in several if fits(part, whole))
        return
    far = [
        claim
        for sentence in islice(passage.before(_LEAD), _NEAR, None)
        for claim in _called(endings(base), sentence, part)
        or _alike(untotalled(base), sentence, part)
    ]
    if far:
        # 出口8亿元. … 机电产品出口5亿元,占出口总值的62.5%: some sentences further back.
        sure = len(far) == 1 and _is_last_named(base, far[0], part, passage)
        yield from ((whole, sure) for whole in far if fits(part, whole))
        return
    behind = _behind(untotalled(base), passage.sentence, part, share)
    if behind is not None:
        yield behind, fits(part, behind)
    elif base in _LOOSE:
        loose = _around(_LOOSE[base], passage, part)
        yield from ((whole, False) for whole in loose if len(loose) == 1)
    elif base in TOTALS:
        yield from _of_total(passage, part, base)
    elif base.startswith("总"):
        # 销售农产品3.4亿元。通过平台销售0.7亿元,占总销售额的20%: of all that is told by this verb.
        told = [c for c in _around(("",), passage, part) if base[1:3] in own_clause(c)]
        if told:
            yield max(told, key=lambda c: c.value or 0), False


def _is_last_named(base: str, whole: Claim, part: Claim, passage: Passage) -> bool:
    """Whether the paragraph still speaks of the ``whole``, whose full name the share's ``base`` is.

    Another stretch of time or another place may have been named since, or by the ``part``.
    """
    if tiered(part.lead.subject)[0] != tiered(whole.lead.subject)[0]:
        return False
    full = len(base) >= _FULL or base in _OF_PLACES
    if not full or untotalled(base) != untotalled(whole.lead.subject).removeprefix("货物"):
        return False
    first = passage.document.sentences[whole.sentence]
    since = passage.words(whole.at, passage.sentence.start)
    return first.paragraph == passage.sentence.paragraph and not _another().search(since)


_OF_PLACES = frozenset(("总人口", "总户数"))
"""What a place has one of."""
_FULL = 4
"""Least characters of a name that is told in full."""


@cache
def _another() -> re.Pattern[str]:
    """Another stretch of time, or another level of government, since a figure."""
    return compiled(
        "季度|月|半年|当年|上年[^末同增减下]|去年[^同]|本级|市级|县级|区级|省级|其他|:\n"
    )


def _around(names: tuple[str, ...], passage: Passage, part: Claim) -> list[Claim]:
    """The figures so named in the sentence and in the one before it."""
    sentences = passage.sentence, *passage.before(1)
    return [claim for sentence in sentences for claim in _called(names, sentence, part)]


def _behind(name: str, sentence: Sentence, part: Claim, share: Claim) -> Claim | None:
    """占总股本的45%,总股本为2亿股: the whole where it follows, with no date in between."""
    if len(name) <= NAMING:
        return None
    for claim in sentence.claims:
        if claim.at > share.at:
            if claim.role is Role.DATE:
                return None
            if (
                claim.role in STANDING
                and claim.dimension == part.dimension
                and untotalled(claim.lead.subject) == name
            ):
                return claim
    return None


def _of_total(passage: Passage, part: Claim, base: str) -> Iterator[tuple[Claim, bool]]:
    # 建筑面积12600平方米,拆除1260平方米,占总面积的10%.
    wholes = _called((base.removeprefix("总"),), passage.sentence, part)
    if len(wholes) == 1:
        yield wholes[0], fits(part, wholes[0])
        return
    around = (passage.sentence, *passage.before(_LEAD))
    larger = [c for sentence in around for c in _called(("",), sentence, part) if fits(part, c)]
    if larger:
        # 查处问题860起。收受礼品116起,占总数的13.5%: the largest one spoken of before.
        yield max(larger, key=lambda c: c.value or 0), False


def _unnamed(passage: Passage, part: Claim, share: Claim) -> Iterator[tuple[Claim, bool]]:
    """总装机900万千瓦,新能源装机405万千瓦,占比45%: the whole's name ends that of its part."""
    name = unscoped(part.lead.subject)
    if not is_bare(share, part):
        return
    among = part.gap[:1] == "中" or "中,有" in part.gap or part.gap.endswith("中有")
    if among and (whole := _just_before(part, passage.sentence)) is not None:
        # 入社的38户中有脱贫户21户,占55.3%
        yield whole, fits(part, whole)
        return
    wholes = _around(REVENUE, passage, part) if name in TAX else _ending(name, passage, part)
    if len(wholes) == 1 and fits(part, wholes[0]):
        yield wholes[0], not name.startswith(_RISEN)
    elif not wholes and (whole := _right_before(part, share, passage)) is not None:
        yield whole, not name.startswith(_RISEN)
    elif not wholes and (head := _spread_in(passage.sentence)):
        spread = [whole for one in passage.before(_LEAD) for whole in _alike(head, one, part)]
        yield from ((whole, False) for whole in spread[:1] if fits(part, whole))


def _right_before(part: Claim, share: Claim, passage: Passage) -> Claim | None:
    """劳动力860人,务工430人,占50%: the figure before the part, where no other can be meant."""
    first = _clause_opening(part, passage.sentence.claims)
    whole = _just_before(part, passage.sentence, first)
    bare = first.gap[:1] == "," and share.gap.rstrip("为达到") in (",占", ",占比")
    if whole is None or not bare or not fits(part, whole):
        return None
    # 一组共54户,贫困户7户,占13%,二组共55户,…: 共 begins anew.
    alone = whole.lead.closes or _called(("",), passage.sentence, part) == [whole]
    return whole if alone else None


def _clause_opening(part: Claim, claims: Sequence[Claim]) -> Claim:
    """2500元 of 劳动力860人,收入高于2500元的430人: it tells which ones of them are counted."""
    for place in range(place_of(part, claims), 0, -1):
        if set(claims[place].gap) & _STOPS:
            return claims[place]
    return claims[0]


_STOPS = frozenset(",;:()")


def _just_before(part: Claim, sentence: Sentence, first: Claim | None = None) -> Claim | None:
    """The figure right before, or before the ``first`` of the part's clause, if of its kind."""
    found = [
        c
        for c in sentence.claims[: place_of(first or part, sentence.claims)][-1:]
        if c.role in STANDING
    ]
    same = found and found[0].dimension == part.dimension and not found[0].quantity.approx
    return found[0] if same else None


def _ending(name: str, passage: Passage, part: Claim) -> list[Claim]:
    """The figures before the part whose name ends the part's, and which are no such items."""
    return [
        claim
        for claim in _called(("",), passage.sentence, part)
        if len(whole := untotalled(claim.lead.subject).removeprefix("总")) >= NAMING
        and name.endswith(whole)
        and name != whole
        and not _has_share(claim, passage.sentence)
        and ";" not in passage.words(claim.at, part.at)
    ]


def _spread_in(sentence: Sentence) -> str:
    """What the words before the first figure say is spread over the list; empty for nothing."""
    first = next((c for c in sentence.claims if c.role is not Role.DATE), None)
    found = _spread().match(first.gap) if first else None
    return untotalled(found[1]) if found else ""


@cache
def _spread() -> re.Pattern[str]:
    """卫生人员机构分布:医院937.4万人(占59.4%): what the words before a list say is spread."""
    return compiled(
        r"[\n\s]*([^,;:\n]{2,12}?)(?:的?(?:机构|地区|区域|年龄|学历|性别|城乡|行业|专业|职称))?"
        "(?:分布|构成|结构|组成)(?:情况)?[:,]"
    )


def _has_share(claim: Claim, sentence: Sentence) -> bool:
    """True for an item like the part: 已解决54件,占62%,正在解决33件,占38%."""
    return any(c.mask & BIT[Role.SHARE] and claim in c.claims for c in sentence.chains)


def _called(names: tuple[str, ...], sentence: Sentence, part: Claim) -> list[Claim]:
    """The figures of the part's dimension before it in the sentence whose name ends so."""
    return [
        claim
        for claim in sentence.claims
        if claim is not part
        and claim.role in PLANNED
        and claim.dimension == part.dimension
        and claim.lead.subject.endswith(names)
        and claim.at < part.at
        and (claim.role is Role.AVERAGE or part.role is not Role.AVERAGE)
        and not (names[0][:1] == "出" and claim.lead.subject.endswith("进" + names[0]))
    ]


def _counted(name: str, sentence: Sentence, part: Claim, passage: Passage) -> list[Claim]:
    """The same where the name stands behind the figure, as what is counted: 158个行政村."""
    text = passage.document.skeleton.text
    return [c for c in _called(("",), sentence, part) if counts_what(name, c, text)]


def _alike(name: str, sentence: Sentence, part: Claim) -> list[Claim]:
    """The same where the names differ in words that say no more than that it is all."""
    if len(name) < NAMING:
        return []
    return [c for c in _called(("",), sentence, part) if untotalled(c.lead.subject) == name]
