"""Claims as records: the engine's own window, one record a measured figure.

Period, place, scope and stage stand in the clause or are inherited from the sentence, the paragraph
and the headings; they are read only here and where a rule asks for them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from checker.claim.model import Claim, Role, Sentence
from checker.claim.passage import Passages
from checker.claim.skeleton import DATE, FIGURES, ORDINAL, Skeleton
from checker.patterns import compiled, either
from checker.quantity.model import Quantity

_STAGES = {0: None, 1: "计划", 2: "开工", 3: "完成"}
_SCOPES = (
    "市本级 县本级 区本级 省本级 州本级 本级 全国 全省 全市 全县 全区 全州 全镇 全乡 全村 "
    "全疆 全盟 全旗 全校 全公司 母公司 合并 规模以上 规上 限额以上 限上 市级 县级 省级 乡级 "
    "村级 区级 州级 城镇 农村 省直 市直 县直"
)


@dataclass(frozen=True, slots=True)
class ClaimRecord:
    """One figure and what was read of it; None where the text says nothing.

    ``group`` is an id shared by the figures of one chain or list, the figure they hang on included.
    """

    quantity: Quantity
    role: str
    sign: int
    indicator: str | None
    base: str | None
    period: str | None
    place: str | None
    scope: str | None
    stage: str | None
    group: int | None


def describe(passages: Passages) -> tuple[ClaimRecord, ...]:
    """Records of all measured figures, in order."""
    return tuple(_records(passages))


def _records(passages: Passages) -> Iterator[ClaimRecord]:
    period = place = subject = None
    group, paragraph = 0, -1
    for sentence in passages.sentences:
        if sentence.paragraph != paragraph:
            paragraph, place = sentence.paragraph, None
        groups, scope = _groups(sentence, group), None
        group += len(sentence.chains) + len(sentence.listings)
        for claim in sentence.claims:
            if claim.role is Role.DATE:
                period = claim.quantity.text
            if not claim.quantity.measured:
                continue
            subject = indicator_of(claim, passages.skeleton) or subject
            scope = _found(_scope_pattern(), claim.gap) or scope
            place = _found(_place_pattern(), claim.gap) or place
            yield ClaimRecord(
                quantity=claim.quantity,
                role=str(claim.role),
                sign=claim.lead.sign,
                indicator=subject,
                base=_base(claim, sentence),
                period=period,
                place=place,
                scope=scope,
                stage=_STAGES[claim.lead.stage],
                group=groups.get(claim.at),
            )


def indicator_of(claim: Claim, skeleton: Skeleton) -> str | None:
    """The noun phrase that the figure measures, as its clause says it; None where elided."""
    subject = claim.lead.subject
    if not subject:
        return claim.quantity.noun if claim.role is Role.LEVEL else None
    at = skeleton.text.rfind(subject, 0, claim.at)
    rank = _rank_before(at, skeleton)
    return f"{rank}{subject}".translate(_MARKS).strip('"“”‘’《》 的—-*#.、') or None


def _rank_before(at: int, skeleton: Skeleton) -> str:
    """第一 of 第一产业增加值: an ordinal that is part of the name."""
    if at > 0 and skeleton.text[at - 1] == ORDINAL:
        text = skeleton.quantities[bisect_left(skeleton.at, at - 1)].text
        return text if text.startswith("第") else ""
    return ""


_MARKS = dict.fromkeys(map(ord, FIGURES))


def _base(claim: Claim, sentence: Sentence) -> str | None:
    base = claim.lead.base
    if base == "" and claim.role is Role.SHARE:
        return None
    if base == "":
        return "上年"
    if base and DATE in base:
        dates = [c.quantity.text for c in sentence.claims if c.role is Role.DATE]
        return base.replace(DATE, dates[-1] if dates else "")
    return base


def _groups(sentence: Sentence, first: int) -> dict[int, int]:
    out: dict[int, int] = {}
    for k, chain in enumerate(sentence.chains):
        for claim in chain.claims:
            out[claim.at] = first + k
    for k, listing in enumerate(sentence.listings, first + len(sentence.chains)):
        group = out.setdefault(listing.total.at, k)
        out.update((part.at, group) for part in listing.parts)
    return out


def _found(pattern: re.Pattern[str], words: str) -> str | None:
    found = pattern.findall(words)
    return found[-1] if found else None


@cache
def _scope_pattern() -> re.Pattern[str]:
    return compiled(either(_SCOPES.split()))


@cache
def _place_pattern() -> re.Pattern[str]:
    """A place at the beginning of a clause: 东明县, 克拉玛依区 (but no 地区, 全县, 社区)."""
    name = r"(?![全各该本我省市县州据共先])(?:(?![和及与的])[\u4e00-\u9fff]){1,5}?"
    unit = (
        r"(?:自治[州县区旗]|[省市县州盟旗]|(?<![城乡])[镇乡]|(?<![地城社园景山校小市县辖库牧灾])区)"
    )
    return compiled(rf"(?:^|(?<=[,;:。(、\s])){name}{unit}(?=[\u4e00-\u9fff])")
