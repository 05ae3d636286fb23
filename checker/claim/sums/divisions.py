"""Divisions whose words keep the parts apart: schooling, grades, years, batches."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import pairwise

from checker.claim.model import STANDING, Claim, Role, place_of
from checker.claim.naming import is_price, own_clause
from checker.claim.periods import years_in
from checker.claim.runs import together
from checker.claim.years import full_year
from checker.patterns import compiled

_WHERE = 10
"""Characters of a name within which its step of schooling stands."""


def schooled(names: Sequence[str]) -> bool:
    """True for all steps of schooling: 本科以上, 大专, 高中及以下; 研究生, …, 初中以下."""
    first, last = names[0][:_WHERE], names[-1][:_WHERE]
    if len(names) < 3 or "以下" not in last or not any(top in first for top in _TOPS):
        return False
    return all(_schooling().search(name[:_WHERE]) for name in names)


_TOPS = ("以上", "研究生", "博士")


@cache
def _schooling() -> re.Pattern[str]:
    return compiled("学历|文化|研究生|博士|硕士|本科|大学|大专|中专|高中|初中|小学|文盲")


def by_grade(names: Sequence[str]) -> bool:
    """True for grades of scenic spots without a gap down to the lowest: 5A级, 4A级, 3A级, 2A级.

    Next to nothing is below 2A; lists that end above it leave the others out.
    """
    grades = [int(name[0]) for name in names if name[1:2] == "A" and name[0] in "12345"]
    if len(grades) < _GRADED or len(grades) != len(names):
        return False
    return sorted(grades) == [*range(min(grades), max(grades) + 1)] and min(grades) <= _LOWEST


_GRADED, _LOWEST = 3, 2


def by_year(parts: Sequence[Claim], claims: Sequence[Claim]) -> tuple[int, ...]:
    """The year of each part, where each has one of its own right before it; else nothing."""
    years = [_year(part, claims) for part in parts]
    found = tuple(year for year in years if year is not None)
    return found if len(set(found)) == len(parts) else ()


def _year(part: Claim, claims: Sequence[Claim]) -> int | None:
    place = place_of(part, claims)
    if place and not part.gap and claims[place - 1].role in STANDING:
        # 2021年8个280万元: the second figure is of the year of the first.
        place -= 1
        part = claims[place]
    before = claims[place - 1] if place else None
    if before is None or before.role is not Role.DATE or len(part.gap) > _NAMED:
        return None
    return None if _standing().search(part.gap) else full_year(before)


_NAMED = 8


@cache
def _standing() -> re.Pattern[str]:
    """What parts a figure from its year, or says that it is a stock and not a year's own."""
    return compiled("[,;:()。底末累]|以来")


def batches(claims: Sequence[Claim], i: int) -> tuple[Claim, tuple[Claim, ...]] | None:
    """96个项目第一批64个,第二批32个: a total and, in its own clause, the first of its batches.

    ``claims[i]`` is the ordinal. None where the batches do not follow one another, or nothing
    says that those named are all there are.
    """
    kind, said = claims[i].quantity.plain[-1:], claims[i - 1]
    told = said.quantity.unit == kind and i > 1 and said.gap.endswith("分")
    total = claims[i - 2] if told else said
    if total.role not in STANDING or not (told or _own_clause().fullmatch(claims[i].gap)):
        return None
    parts: list[Claim] = []
    for order, part in zip(claims[i::2], claims[i + 1 :: 2], strict=False):
        following = order.role is Role.RANK and order.value == len(parts) + 1
        if not following or order.quantity.plain[-1:] != kind or part.gap:
            break
        if part.dimension != total.dimension or part.role not in STANDING:
            break
        parts.append(part)
    whole = len(parts) > 1 and (not told or said.value == len(parts))
    return (total, tuple(parts)) if whole else None


def handed_down(claims: Sequence[Claim], i: int) -> tuple[Claim, ...]:
    """20亿元,市本级留用8亿元,转贷县级12亿元: what is kept of the figure before, and the rest.

    ``claims[i]`` is what is kept. Empty where its clause, or the next, says anything else.
    """
    parts = tuple(claims[i : i + 2])
    total = claims[i - 1]
    if any(p.dimension != total.dimension or p.role not in STANDING for p in (total, *parts)):
        return ()
    passed = len(parts) > 1 and _passed_on().fullmatch(parts[1].gap)
    return parts if passed and _kept().fullmatch(parts[0].gap) else ()


@cache
def _kept() -> re.Pattern[str]:
    return compiled(r",[^,;:。()]{0,8}留用[省市州县区本级直]{0,4}")


@cache
def _passed_on() -> re.Pattern[str]:
    return compiled(r"[,、;][^,;:。()]{0,4}(?:转贷|分配|下达|拨付|下拨)[^,;:。]{0,12}")


def counted(claims: Sequence[Claim], i: int) -> tuple[Claim, ...]:
    """The parts of a total that says how many they are: …,三级资金共计▯; …,三年累计脱贫▯.

    They stand right before it with nothing but their years between; empty where there are fewer
    or more of them, or where the total speaks of something else.
    """
    total = claims[i]
    many, subject = _many(claims[i - 1], total)
    told = subject != total.lead.subject and total.lead.subject[1:2] in ("大", "重")
    if not many or not (told or any(word in total.gap for word in _SUMS)):
        return ()
    parts: list[Claim] = []
    for claim in reversed(claims[max(0, i - _MOST) : i]):
        if claim.role is Role.DATE or (claim is claims[i - 1] and claim.quantity.value == many):
            continue
        if claim.dimension != total.dimension or claim.role not in STANDING:
            break
        if claim.depth != total.depth or claim.lead.closes or is_price(claim):
            return ()
        parts.append(claim)
    if len(parts) == many + 1 and (parts[-1].value or 0) > (total.value or 0):
        del parts[-1]  # 总费用▯,医保▯,保险▯,救助▯,三重保障合计▯: the first one holds them all.
    names = [part.lead.subject for part in parts]
    same = (
        not subject
        or "合计" in total.gap
        or subject in _PLAIN
        or all(name.endswith(subject) for name in names)
    )
    return tuple(parts[::-1]) if len(parts) == many > 1 and same else ()


def added(claims: Sequence[Claim], i: int) -> tuple[Claim, ...]:
    """下达▯,加上此前下达的▯,累计下达▯: what is added to, and what is; empty for no such sum."""
    total, parts = claims[i], []
    said = own_clause(total)
    if total.role not in STANDING or ";" in total.gap or not any(word in said for word in _SUMS):
        return ()
    for claim in reversed(claims[max(0, i - _FEW_ADDED) : i]):
        if claim.dimension != total.dimension or claim.role not in STANDING or claim.depth:
            return ()
        parts.append(claim)
        if "加上" not in claim.gap:
            break
    return tuple(parts[::-1])


_FEW_ADDED = 6


def up_to_the_rest(claims: Sequence[Claim], i: int) -> tuple[Claim, tuple[Claim, ...]] | None:
    """投入▯,道路▯,产业▯,余下的▯用于培训: a total, and its parts up to the rest, ``claims[i]``.

    None where they are so far from the total that it must be another one.
    """
    last = claims[i]
    item: list[Claim] = []
    for claim in reversed(claims[max(0, i - _MOST) : i + 1]):
        if claim.dimension == last.dimension and claim.role in STANDING and not claim.depth:
            item.append(claim)
        if claim is not last and ";" in claim.gap:
            break
    if len(item) <= 2:
        return None
    *parts, total = item
    made = together(parts)
    whole = total.value or Decimal(0)
    if abs(whole - made) * _CLOSE > whole or last.dimension is None:
        return None
    if len(parts) == 2 and any(word in parts[1].gap for word in _DONE):
        # 120户,已改造90户,剩余30户: what is done, and what is left to do.
        return None
    if any(word in part.gap for part in parts for word in _COME_IN):
        # 年初80户,脱贫60户,新识别5户,剩余25户: what came in is no part of what there was.
        return None
    return total, tuple(parts[::-1])


_CLOSE = 10
_DONE = ("已", "办结", "完成")
_COME_IN = ("新增", "增加", "新识别", "返贫", "纳入")


def in_all(claims: Sequence[Claim], i: int) -> tuple[Claim, ...]:
    """打井需资金▯;修路需资金▯;建桥需资金▯,共需资金▯: all figures before of what the total is of.

    Empty where one of them is something else, or itself holds the others.
    """
    total = claims[i]
    subject = total.lead.subject
    if len(subject) < _VERB or total.role not in STANDING:
        return ()
    parts: list[Claim] = []
    for claim in reversed(claims[max(0, i - _MOST) : i]):
        if claim.dimension == total.dimension:
            said = claim.lead.subject
            alike = said.endswith(subject) or (
                said.endswith(subject[-_VERB:]) and subject[0] in said[-len(subject) :]
            )
            plain = claim.role in STANDING and claim.role is not Role.AVERAGE and not claim.depth
            if not alike or not plain or any(word in claim.gap for word in _WITHIN):
                return ()
            parts.append(claim)
        elif claim.role not in STANDING:
            return ()
    larger = any((part.value or 0) > (total.value or 0) for part in parts)
    return tuple(parts[::-1]) if len(parts) >= _ROW and not larger else ()


_WITHIN = ("其中", "累计", "上年", "去年", "共")
_ROW = 3


def yearly(claims: Sequence[Claim], i: int) -> tuple[Claim, ...]:
    """The parts of a total of several years: 2018年至2020年分别脱贫▯、▯和▯,累计脱贫▯."""
    total, parts = claims[i], []
    for k in range(i - 1, max(0, i - _MOST), -1):
        part = claims[k]
        if part.dimension != total.dimension or part.role not in STANDING:
            return ()
        parts.append(part)
        if any(word in part.gap for word in _IN_TURN):
            span = years_in(claims[k - 1 : k])
            whole = span is not None and span[1] == len(parts)
            same = total.lead.subject and part.lead.subject.endswith(total.lead.subject)
            return tuple(parts[::-1]) if whole and same and len(parts) > 1 else ()
        if part.gap not in ("、", "和", "及"):
            return ()
    return ()


_IN_TURN = ("分别", "先后", "依次")


def over_years(claims: Sequence[Claim], i: int) -> Iterator[tuple[Claim, tuple[Claim, ...]]]:
    """2016年脱贫▯户▯人,2017年脱贫▯户▯人,累计脱贫▯户▯人: each total, and what came in each year.

    Years before the first one named may be in the total as well.
    """
    verb = claims[i].lead.subject
    for total in claims[i : i + 2]:
        if total is not claims[i] and total.gap:
            return
        before = claims[max(0, i - _MOST) : i]
        parts = [c for c in before if c.dimension == total.dimension and c.role in STANDING]
        years = by_year(parts, claims)
        if len(years) > 1 and all(later == year + 1 for year, later in pairwise(years)):
            heads = [c for c in before if c.gap and c.role in STANDING]
            if len(verb) >= _VERB and all(c.lead.subject == verb for c in heads[-len(parts) :]):
                yield total, tuple(parts)


_VERB = 2


def _many(before: Claim, total: Claim) -> tuple[int, str]:
    """How many parts the words of the total speak of, and the rest of its subject."""
    subject = total.lead.subject
    match = _level_count().match(subject)
    if match is not None:
        return "两三四五六七八九".find(match[1]) + 2, subject[match.end() :]
    value = before.quantity.value
    said = before.role is Role.DURATION or before.quantity.unit == "项"
    if value is None or not said or total.gap[:1] == "," or value != int(value):
        return 0, ""
    return int(value), subject


_MOST = 20
_SUMS = ("共", "合计", "累计", "总计", "相加", "加起来")
_PLAIN = frozenset("资金 投资 投入 金额 总额 支出 收入 数 户 人 面积 产值 产量 规模".split())


@cache
def _level_count() -> re.Pattern[str]:
    return compiled(
        "([两三四五六七八九])(?:级|项|者|类|块|方|县|市|区|镇|乡|村|重|笔|种|家|渠道"
        "|大(?:主导|特色|支柱|优势)?(?:产业|作物|板块|品种))"
    )


@cache
def _own_clause() -> re.Pattern[str]:
    return compiled(r"[^,;:。()]{2,16}")
