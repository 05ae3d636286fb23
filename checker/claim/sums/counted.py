"""Counts of people that their names make up: of households and none, of cases open and closed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.claim.model import STANDING, Claim, Sentence
from checker.claim.naming import unscoped
from checker.claim.passage import Passages
from checker.patterns import compiled

_REACH = 20
"""Sentences back in which a census tells how many people there are."""


def made_up(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """(whole, parts) of the people of a census, and of the cases of a disease."""
    yield from _housed(passages)
    yield from _cases(passages)


def _housed(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """常住人口8万人。…家庭户人口7万人,集体户人口1万人: where one figure alone is of all residents.

    The 总人口 of the country counts those as well whom no census visits.
    """
    for _, sentence in passages.holding(_households()):
        parts = [_named(name, sentence) for name in ("家庭户人口", "集体户人口")]
        told = [part for part in parts if part is not None]
        if len(told) == len(parts):
            first = told[0]
            wholes = [
                claim
                for claim in passages.standing
                if claim.at < first.at
                and first.sentence - claim.sentence < _REACH
                and claim.dimension == first.dimension
                and unscoped(claim.lead.subject).removesuffix("总数").endswith("常住人口")
                and not unscoped(claim.lead.subject).startswith(_SOME)
            ]
            if len({claim.value for claim in wholes}) == 1:
                yield wholes[-1], told


_SOME = ("城镇", "乡村", "农村", "户籍")


def _cases(passages: Passages) -> Iterator[tuple[Claim, Sequence[Claim]]]:
    """现有病例6例,累计治愈80例,累计死亡4例,累计报告病例90例: those who died may be none."""
    for _, sentence in passages.holding(_ill()):
        now = _named("现有(?:确诊)?病例", sentence)
        cured, dead, total = (_named(name, sentence, "累计") for name in _SINCE)
        if now is not None and cured is not None and total is not None:
            if dead is not None:
                yield total, (now, cured, dead)
            elif "无死亡" in passages.skeleton.text[sentence.start : sentence.end]:
                yield total, (now, cured)


_SINCE = "治愈(?:出院)?(?:病例)?", "死亡(?:病例)?", "报告(?:确诊)?病例|确诊病例"


def _named(name: str, sentence: Sentence, since: str = "") -> Claim | None:
    """The only figure of just that name outside of brackets, with ``since`` in its words."""
    found = [
        claim
        for claim in sentence.claims
        if claim.role in STANDING
        and not claim.depth
        and since in claim.gap
        and re.fullmatch(name, unscoped(claim.lead.subject).removeprefix("共有"))
    ]
    return found[0] if len(found) == 1 else None


@cache
def _households() -> re.Pattern[str]:
    return compiled("家庭户人口(?=[^。\\n]{1,60}集体户人口)")


@cache
def _ill() -> re.Pattern[str]:
    return compiled("现有(?:确诊)?病例(?=[^。\\n]{1,120}累计(?:报告|确诊|报告确诊)病例)")
