"""People: shares of a population that no words name, births and deaths of one, incomes beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import groupby, pairwise

from checker.claim.model import BIT, STANDING, Claim, Role, Sentence, place_at
from checker.claim.passage import Passage, Passages
from checker.claim.shares.ofnamed import fits, shared_in
from checker.claim.shares.portions import held_by, holds
from checker.claim.skeleton import RATIOS
from checker.patterns import compiled

_PEOPLE = "人口"
_APART = 2
"""Sentences between shares of one population."""
_HEADS = 12
"""Figures of people before the shares among which the population is looked for."""
_SEVERAL = 3
_Pair = tuple[Claim, Claim]


def of_people(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    """(whole, part, share, whether surely): 人口5万人。… 男性人口3万人,占60%;女性人口2万人,占40%.

    The whole is the nearest number of people that most of the shares hold of. Where that is all of
    three or more but one, the one is odd.
    """
    for whole, pairs, odd in _peopled(passages):
        firm = len(odd) == 1 and len(pairs) >= _SEVERAL and fits(odd[0][0], whole)
        # 老年人口3万人,其中高龄…,占10%: it may be a share of another figure of its sentence.
        firm = firm and not held_by(passages.sentences[odd[0][0].sentence].claims, "", *odd[0])
        told = [pair for pair in pairs if pair not in odd or firm]
        yield from ((whole, part, share, True) for part, share in told)


def divided_people(passages: Passages) -> Iterator[tuple[Claim, list[Claim]]]:
    """(whole, parts): those of one sentence whose shares of the whole come to a hundred."""
    for whole, pairs, _ in _peopled(passages):
        for _, same in groupby(pairs, key=lambda pair: pair[0].sentence):
            parts, left = [], _ALL
            for part, share in same:
                parts.append(part)
                left -= share.value or 0
                if abs(left) <= (share.quantity.resolution or 0):
                    yield whole, parts
                    break


_ALL = Decimal(100)


def _peopled(passages: Passages) -> Iterator[tuple[Claim, list[_Pair], list[_Pair]]]:
    """(whole, shares with their parts, those of them that do not hold of it)."""
    if _PEOPLE not in passages.skeleton.text:
        return
    heads = [c for c in passages.standing if c.dimension == "人" and _is_people(c)]
    for pairs in _groups(passages):
        parts = {part.at for part, _ in pairs}
        before = [c for c in heads if c.at < pairs[0][0].at and c.at not in parts]
        for whole in before[: -_HEADS - 1 : -1]:
            odd = [pair for pair in pairs if not holds(whole, *pair)]
            if len(pairs) - len(odd) >= max(2, len(odd)):
                yield whole, pairs, odd
                break


def _groups(passages: Passages) -> Iterator[list[_Pair]]:
    """Shares of people that name no whole, in sentences close to each other; two or more."""
    group: list[_Pair] = []
    for sentence in passages.having(BIT[Role.SHARE]):
        pairs = list(_shares(sentence))
        if pairs and group and pairs[0][0].sentence - group[-1][0].sentence > _APART:
            yield group
            group = []
        group += pairs
    if len(group) > 1:
        yield group


def _shares(sentence: Sentence) -> Iterator[_Pair]:
    for chain in sentence.chains:
        share, part = shared_in(chain)
        known = share and part and part.dimension == "人" and _is_people(part)
        if share and part and known and share.lead.base in (None, "", "总人口", "全部人口"):
            yield part, share


def _is_people(claim: Claim) -> bool:
    return claim.role in STANDING and claim.lead.subject.removesuffix("数").endswith(_PEOPLE)


def births_and_deaths(passages: Passages) -> Iterator[Sequence[Claim]]:
    """Births, their rate, deaths and their rate, where the four stand in one sentence."""
    for _, sentence in passages.holding(_born()):
        found: dict[str, _Pair] = {}
        for count, rate in pairwise(sentence.claims):
            name = count.lead.subject[-_NAME:]
            if name in _RATES and rate.lead.subject.endswith(_RATES[name]):
                found.setdefault(name, (count, rate))
        if len(found) == len(_RATES) and not any(
            c.quantity.approx for p in found.values() for c in p
        ):
            yield [claim for name in _RATES for claim in found[name]]


_NAME = 4
_RATES = {"出生人口": "出生率", "死亡人口": "死亡率"}


@cache
def _born() -> re.Pattern[str]:
    return compiled("出生人口(?=[^。\\n]{1,60}死亡率)")


def to_round(passages: Passages) -> Iterator[tuple[Claim, int, Passage]]:
    """What is told to one, or to a hundred, and which: 城乡收入比为2.1:1, 性别比为105.2:100."""
    for match, sentence in passages.holding(_compared()):
        claim = sentence.claims[place_at(match.end() - 1, sentence.claims)]
        members = claim.quantity.reading.parts
        if len(members) == 2 and members[1] == (1 if match["incomes"] else 100):
            exponent = members[0].as_tuple().exponent
            fine = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
            reading = claim.quantity.reading._replace(
                kind="quantity", value=members[0], resolution=fine, parts=()
            )
            ratio = claim._replace(
                quantity=claim.quantity._replace(reading=reading), value=members[0]
            )
            yield ratio, int(members[1]), Passage.at(passages, claim.sentence)


@cache
def _compared() -> re.Pattern[str]:
    return compiled(
        f"(?:性别比(?:例)?|城乡[^,;:。\\n]{{0,12}}(?P<incomes>收入)之?比(?:值|例)?)"
        f"[为是:]?(?:缩小|下降|降低|扩大)?[为到至]?{RATIOS}"
    )
