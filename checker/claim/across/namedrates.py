"""Rates of change by the name of what changed: what a distance or a contribution refers to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import BIT, Chain, Claim, Role, Sentence
from checker.claim.scopes import WHOLE
from checker.claim.skeleton import DATE
from checker.patterns import compiled

_REACH = 40
"""Sentences back to which a name can reach for its rate."""


class NamedRate(NamedTuple):
    """A rate in %, the core of the name of what changed by it, and the name as written."""

    name: str
    claim: Claim
    full: str


class NamedRates:
    """The rates of a document by name, the nearest one before a place first."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self._rates = list(_rates(sentences))

    def before(self, claim: Claim) -> Iterator[NamedRate]:
        """The rates before ``claim`` and within reach, the nearest first."""
        for rate in reversed(self._rates):
            if rate.claim.sentence < claim.sentence - _REACH:
                return
            if rate.claim.at < claim.at:
                yield rate

    def of(self, name: str, claim: Claim) -> NamedRate | None:
        """The nearest rate before ``claim`` of just this name, or None."""
        wanted = what_changes(name)
        found = (rate for rate in self.before(claim) if rate.name == wanted)
        return next(found, None) if wanted else None

    def is_only(self, rate: NamedRate, claim: Claim) -> bool:
        """False where others of the name, and of other periods maybe, stand before ``claim``.

        One in the sentence before, or in the claim's own, is the one that is spoken of.
        """
        if rate.claim.lead.base:
            return False  # 二季度进出口比一季度增长6%: no other growth is told against a quarter.
        if claim.sentence - rate.claim.sentence < _BESIDE and claim.at - rate.claim.at < _NEAR:
            return True
        alike = (other for other in self.before(claim) if other.name == rate.name)
        return all(other.claim.value == rate.claim.value for other in alike)


_BESIDE, _NEAR = 2, 80


def _rates(sentences: Sequence[Sentence]) -> Iterator[NamedRate]:
    wanted = BIT[Role.RATE] | BIT[Role.END] | BIT[Role.LEVEL]
    for sentence in sentences:
        if sentence.mask & wanted:
            rates = [c for c in sentence.claims if c.quantity.reading.kind == "percent"]
            if not rates:
                continue
            chains = {claim.at: chain for chain in sentence.chains for claim in chain.claims}
            for claim in rates:
                name = _own_words(rate_name(claim, chains.get(claim.at)))
                if name and "、" not in name:
                    yield NamedRate(what_changes(name), claim, name)


def rate_name(claim: Claim, chain: Chain | None) -> str:
    """The name of what changed by this rate; empty where it is no such rate or has no name."""
    if claim.quantity.kind != "percent":
        return ""
    name = claim.lead.subject
    if claim.role is not Role.RATE:
        ends = claim.role in (Role.END, Role.LEVEL) and name.endswith(_SPEEDS)
        return name if ends else ""
    if not name and chain is not None and not _former().match(claim.gap):
        said = [c.lead.subject for c in chain.claims if c.at < claim.at and c.lead.subject]
        name = "".join(said[-1:])
    return name


def _own_words(name: str) -> str:
    """A name without a title in the same line, or the date, before it."""
    return name.rpartition(" ")[2].rpartition(DATE)[2]


@cache
def _former() -> re.Pattern[str]:
    """,上半年为下降▯: what an earlier time brought is not the rate that others speak of."""
    return compiled(
        "[,(;](?:上半年|上年|去年|上月|上季|前年|前期|同期|[一二三]季度)(?:同期)?[为是]"
    )


_SPEEDS = ("增速", "增幅", "增长速度", "涨幅")


def what_changes(name: str) -> str:
    """A name without whose it is and what of it is meant: 全市规上工业增速 → 规模以上工业."""
    for short, full in _SHORT:
        name = name.replace(short, full)
    match = _scope().match(name)
    assert match is not None
    name = name[match.end() :]
    found = _speed().search(name)
    name = name[: found.start()] if found else name
    # 拉动经济增长 is said of the product that the region makes.
    return "生产总值" if name == "经济" else name


_SHORT = (
    ("规上", "规模以上"),
    ("限上", "限额以上"),
    ("地区生产总值", "生产总值"),
    ("GDP", "生产总值"),
    ("工业增加值", "工业"),
)


@cache
def _scope() -> re.Pattern[str]:
    return compiled(rf"(?:{WHOLE}|全(?:社会|部)|整体|[\s“”的]|完成|实现)*")


@cache
def _speed() -> re.Pattern[str]:
    return compiled(
        r"(?:整体|平均|累计|同比|的){0,6}(?:增速|增长|增幅|涨幅|水平|平均|速度|增长率){1,6}$"
        r"|按(?:可比|不变|现行)价格?(?:计算)?$"
    )
