"""Shares of a whole that they name: the one figure of that name in the document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import BIT, STANDING, Chain, Claim, Role, Sentence, place_of
from checker.claim.naming import is_joined, tiered
from checker.claim.passage import Passages
from checker.claim.shares.portions import bases, in_rows_of, is_adjusted, respectively
from checker.claim.years import year_of
from checker.patterns import compiled

_LONG = 4
"""Least characters of a name that may be looked for all over a document."""
_SHORT = 3
"""Least characters in which a name may end like another one."""
_NEAR = 2
"""Within so many sentences the whole is looked for otherwise."""
_CLAUSE = 12


def shared_in(chain: Chain) -> tuple[Claim | None, Claim | None]:
    """The one share of a chain, and the one figure that it is said of; None with a whole beside."""
    share = chain.the(Role.SHARE)
    part = chain.the(Role.LEVEL) or chain.the(Role.END) or chain.the(Role.AVERAGE)
    part = part or chain.the(Role.PLAN)
    return (share, part) if chain.the(Role.OF) is None else (None, None)


def fits(part: Claim, whole: Claim) -> bool:
    """True where the part is no larger than the whole."""
    return part.value is not None and whole.value is not None and part.value <= whole.value


def of_one_year(whole: Claim, part: Claim, sentences: Sequence[Sentence]) -> bool:
    """False where the words date the two by different years."""
    years = {year_of(claim, sentences[claim.sentence]) for claim in (whole, part)}
    return len(years - {None}) < 2


def by_name(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    """(whole, part, share, whether surely) of shares whose whole stands some way before them.

    Where no figure bears just the name, one whose name is longer or shorter by its first words
    will do to show that the share holds.
    """
    wanted = _wanted(passages)
    called, *alike = _figures(wanted, passages) if wanted else ({},)
    for name, pairs in wanted.items():
        for share, part in pairs:
            # 市级预备费 is a share of what 市级 spends, not of what 全市 does.
            tier = tiered(share.lead.base or "")[0] or tiered(part.lead.subject)[0]
            key = tier, name, part.dimension
            wholes = called.get(key) or next((one[key] for one in alike if key in one), None)
            if wholes and part.sentence - wholes[0].sentence > _NEAR:
                one = len({whole.value for whole in wholes}) == 1
                summed = "累计" in part.gap or "累计" in wholes[0].gap
                same = not summed and _planned(part) == _planned(wholes[0])
                sure = one and same and key in called and fits(part, wholes[0])
                sure = sure and of_one_year(wholes[0], part, passages.sentences)
                claims = passages.sentences[share.sentence].claims
                sure = sure and not is_adjusted(wholes[0], part, share, claims)
                yield wholes[0], part, share, sure


def by_noun(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share) of shares of the one larger count of what their part counts."""
    for sentence in passages.having(BIT[Role.SHARE]):
        told = ((part, share) for share, part in map(shared_in, sentence.chains))
        for some, of in (*respectively(sentence.claims), *told):
            whole = None if some is None else passages.index.whole_for(some)
            if whole is not None and some is not None and of is not None:
                yield whole, some, of


def _wanted(passages: Passages) -> dict[str, list[tuple[Claim, Claim]]]:
    """The shares with what has them, by the name of their whole."""
    wanted: defaultdict[str, list[tuple[Claim, Claim]]] = defaultdict(list)
    for sentence in passages.having(BIT[Role.SHARE]):
        named = bases(sentence.claims)
        for chain in sentence.chains:
            share, part = shared_in(chain)
            base = named[share.at] if share else ""
            if not share or not part or is_joined(sentence.claims, place_of(part, sentence.claims)):
                continue
            if len(base) >= _LONG and not _loose().search(share.gap):
                wanted[_called(base)[1]].append((share, part))
        for pairs in in_rows_of(sentence.claims):
            base = named[pairs[0][1].at]
            if len(base) >= _LONG and len({part.dimension for part, _ in pairs}) == 1:
                wanted[_called(base)[1]] += ((share, part) for part, share in pairs)
    return wanted


_Figures = dict[tuple[str, str, str | None], list[Claim]]


def _figures(
    wanted: dict[str, list[tuple[Claim, Claim]]], passages: Passages
) -> tuple[_Figures, _Figures, _Figures]:
    """The figures that bear each name, those whose name ends alike, and those of a short name."""
    ends: defaultdict[str, list[str]] = defaultdict(list)
    for name in wanted:
        ends[_bare(name)[-_SHORT:]].append(name)
    last = {name[-1:] for name in ends}
    if any(name in _TRADE for name in wanted):
        last |= {*_TRADED}
    called: defaultdict[tuple[str, str, str | None], list[Claim]] = defaultdict(list)
    alike: defaultdict[tuple[str, str, str | None], list[Claim]] = defaultdict(list)
    short: defaultdict[tuple[str, str, str | None], list[Claim]] = defaultdict(list)
    for claim in passages.standing:
        subject = claim.lead.subject
        if subject[-1:] not in last or claim.role not in STANDING:
            continue
        full = _called(subject)[1] if subject[-1:] in _TRADED else subject
        if names := ends.get(_bare(full)[-_SHORT:]):
            tier, own = _called(subject)
            for name in names:
                if own == name:
                    called[tier, name, claim.dimension].append(claim)
                elif own in _TRADE and name in _TRADE:
                    continue  # 出口总额 is no shorter name of 进出口总额
                elif one := _ends_alike(_bare(own), _bare(name)):
                    found = alike if one >= _LONG else short
                    found[tier, name, claim.dimension].append(claim)
    return called, alike, short


def _called(name: str) -> tuple[str, str]:
    """Level of government and the name without 的: 股东的净利润 is 股东净利润."""
    tier, own = tiered(name)
    trade = _trade().fullmatch(own) if own[-1:] in _TRADED else None
    return tier, f"{trade[1] or trade[2] or '进出口'}总额" if trade else own.replace("的", "")


def _bare(name: str) -> str:
    """销售总额 and 销售额 are the same, and 贫困户总数 and 贫困户."""
    return name.replace("总", "").removesuffix("数")


def _ends_alike(one: str, other: str) -> int:
    """How many characters of the longer of two names the shorter one is the end of; 0 for none."""
    least = min(len(one), len(other))
    return least if least >= _SHORT and (one.endswith(other) or other.endswith(one)) else 0


def _planned(claim: Claim) -> bool:
    """True for what is still to be spent or done: 安排, 拟, 预计."""
    words = claim.gap[-_CLAUSE:].rpartition(",")[2]
    return any(word in words for word in ("安排", "拟", "预计", "计划"))


_TRADED = ("额", "值", "口")
_TRADE = frozenset({"进出口总额", "出口总额", "进口总额"})


@cache
def _trade() -> re.Pattern[str]:
    """货物贸易进出口总值, 外贸总额, 出口: what goes abroad, or comes from there, in all."""
    return compiled(
        "(?:货物|外贸|对外贸易|货物贸易|外贸货物)?(进出口|出口|进口)总[额值]"
        "|(?:外贸|对外贸易)(?:总[额值])|(出口|进口)"
    )


@cache
def _loose() -> re.Pattern[str]:
    """A share that is said of several years, or is only a mark that it keeps to."""
    return compiled("保持|稳定|始终|持续|超|以上|左右|近|约|平均")
