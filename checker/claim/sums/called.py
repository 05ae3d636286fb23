"""Totals that the words of a division call by name: 医院按等级分, 从收入结构看."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from checker.claim.model import STANDING, Claim, Listing, Role, Sentence
from checker.claim.sums.dividing import MOST, holds, parts_of, too_small
from checker.claim.sums.grand import FLOWS
from checker.claim.sums.items import named


def by_name(
    whole: str, claims: Sequence[Claim], i: int, earlier: Sequence[Sentence]
) -> list[Listing]:
    """医院按等级分:三级…,二级…: the total is the last figure that bears the name."""
    parts = parts_of(claims[i : i + MOST], claims[i].depth)
    name = "".join(whole.split()).removeprefix("在").removesuffix("数").removesuffix("总")
    out = []
    for dimension in dict.fromkeys(part.dimension for part in parts if part.dimension):
        mine = tuple(part for part in parts if part.dimension == dimension)
        total = _called(name, dimension, (claims[:i], *(s.claims for s in reversed(earlier))))
        if not holds(total, mine):
            # 医院中有公立5个、民营9个;基层机构160个: behind the semicolon comes another matter.
            mine = mine[:1] + tuple(takewhile(lambda part: part.gap[:1] != ";", mine[1:]))
        if len(mine) > 1 and holds(total, mine) and total is not None:
            out.append(named(total, mine, claims, 0))
    return out


def flow_in(by: str) -> str:
    """收入 or 支出, if that is what the words divide by: 从收入结构看."""
    found = [flow for flow in FLOWS if flow in by]
    return found[0] if len(found) == 1 else ""


def of_flow(
    flow: str, claims: Sequence[Claim], i: int, earlier: Sequence[Sentence]
) -> list[Listing]:
    """收入60亿元。支出80亿元。从收入看,税收50亿元…: the list of the last total of the flow."""
    parts = parts_of(claims[i : i + MOST], claims[i].depth)
    mine = tuple(part for part in parts if part.dimension == parts[0].dimension)
    if not mine:
        return []
    near = (claims[:i], *(sentence.claims for sentence in reversed(earlier)))
    total = _called(flow, mine[0].dimension, near)
    # 农村居民人均收入2万元。从收入看,…: incomes a head are not what an account takes in.
    if total is None or total.role is Role.AVERAGE or too_small(total, mine):
        return []
    return [named(total, mine, claims, 0)]


def _called(name: str, dimension: str | None, before: Iterable[Sequence[Claim]]) -> Claim | None:
    """The last figure of just this name, else of a name that ends so; the nearest claims first."""
    longer = None
    if len(name) > 1:
        for claims in before:
            for claim in reversed(claims[-MOST:]):
                subject = "".join(claim.lead.subject.split()).removesuffix("总")
                if claim.dimension == dimension and claim.role in STANDING:
                    if subject == name:
                        return claim
                    if longer is None and subject.endswith(name):
                        longer = claim
    return longer
