"""Chains: one subject's level and all that is said of it, through the clauses that follow."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claim.model import BIT, Chain, Claim, Listing, Role
from checker.claim.naming import JOINTS

# What is asked for every figure of a chain: a look into the class Role takes ten times as long.
_START, _END, _PLAN = Role.START, Role.END, Role.PLAN
_OF, _BASE, _SHARE, _CHANGE = Role.OF, Role.BASE, Role.SHARE, Role.CHANGE
_SKIPPED = frozenset({Role.DATE, Role.DURATION, Role.RANK, Role.NONE, Role.RATIOS})
_LEVELS = frozenset({Role.LEVEL, Role.AVERAGE, Role.END})
_LEVEL_BITS = BIT[Role.LEVEL] | BIT[Role.AVERAGE] | BIT[Role.END]
_START_BIT, _END_BIT, _PLAN_BIT = BIT[Role.START], BIT[Role.END], BIT[Role.PLAN]
_SPEEDS = frozenset({"增速", "增幅", "降幅", "涨幅", "跌幅", "增长率", "增长速度", "收入增幅"})
"""Words for the rate of what is spoken of, and no subject of their own."""
_MEASURES = frozenset("收入 支出 余额 产量 总额 总量 人数 数量 面积 规模".split())
"""What of a thing is measured, which may be left out where it is spoken of again."""
_CHANGE_BIT = BIT[Role.CHANGE]
_AHEAD_BITS = BIT[Role.PLAN] | BIT[Role.BASE] | BIT[Role.OF]
CHAINING = sum(BIT[role] for role in set(Role) - _SKIPPED - {Role.LEVEL, Role.AVERAGE})
"""Roles without one of which a sentence has no chain."""
_SAID = frozenset({Role.RATE, Role.SHARE, Role.POINTS})
_SAID_BITS = BIT[Role.CHANGE] | BIT[Role.RATE] | BIT[Role.RATIO] | BIT[Role.SHARE]


def chains_of(claims: Sequence[Claim]) -> tuple[Chain, ...]:
    """Cut a sentence's claims into chains of two or more.

    A level with words of its own opens a chain; what changes, compares or divides joins the chain
    that is open unless its clause names another subject. A bracket holds chains of its own, unless
    it only says something of the figure before it, and behind it the outer one goes on. Two figures
    for one slot both stay in the chain: a rule that needs the slot then finds it doubtful and says
    nothing.
    """
    out: list[list[Claim]] = []
    masks: list[int] = []
    current: list[Claim] = []
    outer: list[tuple[int, int]] = []
    depth = mask = 0
    index = -1
    for claim in claims:
        role = claim.role
        if role in _SKIPPED:
            continue
        if claim.depth != depth:
            index = _at_depth(claim, depth, index, outer)
            current, mask = (out[index], masks[index]) if index >= 0 else ([], 0)
            depth = claim.depth
        if not current or _opens(claim, role, current[0], mask):
            current, mask, index = [], 0, len(out)
            out.append(current)
            masks.append(0)
        current.append(claim)
        mask |= BIT[role]
        masks[index] = mask
    return tuple([Chain(tuple(c), m) for c, m in zip(out, masks, strict=True) if len(c) > 1])


def of_totals(chains: Sequence[Chain], listings: Sequence[Listing]) -> tuple[Chain, ...]:
    """The chains, with the total put for the last item of its list where a semicolon follows.

    收入57亿元,其中A53亿元、B4亿元;比上年增加3亿元: what has no subject is said of the total again.
    """
    last = {listing.parts[-1].at: listing.total for listing in listings}
    out: list[Chain] = []
    for chain in chains:
        head, said = chain.claims[:2]
        total = last.get(head.at)
        again = said.gap[:1] == ";" and said.role in _AGAIN and not said.lead.subject
        if total is not None and again and total.role in _LEVELS:
            chain = Chain((total, *chain.claims[1:]), chain.mask)
        out.append(chain)
    return tuple(out)


_AGAIN = frozenset({Role.BASE, Role.CHANGE, Role.RATE, Role.POINTS})


def _speaks_of_another(base: Claim, head: Claim) -> bool:
    """True where a subject stands before 较, 比 or 与: 产量36万吨,亩产与上年的412公斤持平."""
    subject = base.lead.subject
    at = next((k for k, char in enumerate(subject) if char in "较比与同和"), 0)
    own = subject[:at].rstrip("均都也略约")
    return own not in _ANY and not head.lead.subject.endswith(own)


_ANY = frozenset(["", "环", "总量", "总额", "总数", "规模", "数量", "水平", "总体", "整体"])


def _at_depth(claim: Claim, before: int, index: int, outer: list[tuple[int, int]]) -> int:
    """Index of the chain to go on with; −1 for a new one."""
    depth = claim.depth
    if depth > before:
        outer.append((before, index))
        # 床位860张(占40.0%), 收入8.2亿元(上年:7.9亿元): said of the figure before the bracket.
        said = claim.role in _SAID and not claim.lead.subject and claim.gap[:1] == "("
        return index if said or claim.role is _BASE else -1
    while outer and outer[-1][0] >= depth:
        index = outer.pop()[1]
    return index


def _opens(claim: Claim, role: Role, head: Claim, mask: int) -> bool:
    """True where the claim begins a chain of its own."""
    if role in _LEVELS:
        if role is _END and mask & _START_BIT and not mask & _END_BIT:
            return False
        if mask & _LEVEL_BITS:
            return True
        # 预算728001万元, 完成864662万元: the level comes after what it is measured against, but
        # before anything is said of that.
        return bool(claim.lead.subject) and (not mask & _AHEAD_BITS or bool(mask & _SAID_BITS))
    if role is _PLAN:
        return bool(mask & (_LEVEL_BITS | _PLAN_BIT | _SAID_BITS)) and bool(claim.lead.subject)
    if role is _START:
        return claim.gap not in JOINTS
    if role is _OF:
        return False
    if role is _BASE:
        return _speaks_of_another(claim, head)
    subject, named = claim.lead.subject, head.lead.subject
    if not subject or subject == named or subject[0] == "占" or subject in _SPEEDS:
        return False
    # 收入…, 收入增幅…: the clause repeats words of the chain's own subject.
    if not named:
        return True
    if role is _CHANGE and mask & _CHANGE_BIT and claim.gap[:1] == ";":
        # 流动人口增加7万人;市内流动人口增加3万人: what a semicolon sets off is another's.
        return True
    if named.startswith(subject) and (role is _SHARE or named[len(subject) :] in _MEASURES):
        # 税收收入52亿元,税收占…的65.0%; 保费收入56万元,保费增加2万元.
        return False
    longer, shorter = (named, subject) if len(named) > len(subject) else (subject, named)
    return not longer.endswith(shorter) or longer[: -len(shorter)].endswith("非")
