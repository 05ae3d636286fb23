"""Chains: one subject's level and all that is said of it, through the clauses that follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.claim.model import Chain, Claim, Role

BIT = {role: 1 << k for k, role in enumerate(Role)}
_SKIPPED = frozenset({Role.DATE, Role.DURATION, Role.RANK, Role.NONE, Role.RATIOS})
_LEVELS = frozenset({Role.LEVEL, Role.AVERAGE, Role.END})
_OPENERS = frozenset({Role.PLAN, Role.BASE, Role.START, Role.OF})


def chains_of(claims: Sequence[Claim]) -> tuple[tuple[Chain, ...], int]:
    """Cut a sentence's claims into chains.

    A level with words of its own opens a chain; what changes, compares or divides joins the chain
    that is open unless its clause names another subject. Two figures for one slot both stay in the
    chain: a rule that needs the slot then finds it doubtful and says nothing. Returned with the chains is
    the mask of all roles.
    """
    out: list[_Open] = []
    current = _Open([], 0)
    outer: list[tuple[int, _Open]] = []
    depth = every = 0
    for claim in claims:
        role = claim.role
        every |= BIT[role]
        if role in _SKIPPED:
            continue
        if claim.depth != depth:
            current = _at_depth(claim.depth, depth, current, outer)
            depth = claim.depth
        if not current.claims or _opens(claim, current.claims, current.mask):
            current = _Open([], 0)
            out.append(current)
        current.claims.append(claim)
        current.mask |= BIT[role]
    return tuple(Chain(tuple(o.claims), o.mask) for o in out), every


@dataclass(slots=True)
class _Open:
    """A chain still growing."""

    claims: list[Claim]
    mask: int


def _at_depth(depth: int, before: int, current: _Open, outer: list[tuple[int, _Open]]) -> _Open:
    """The chain to go on with: a bracket starts its own, and behind it the outer one goes on."""
    if depth > before:
        outer.append((before, current))
        return _Open([], 0)
    while outer and outer[-1][0] >= depth:
        current = outer.pop()[1]
    return current


_LEVEL_BITS = BIT[Role.LEVEL] | BIT[Role.AVERAGE] | BIT[Role.END]
_START_BIT = BIT[Role.START]
_STARTING_BITS = BIT[Role.PLAN] | BIT[Role.BASE] | BIT[Role.OF]


def _opens(claim: Claim, current: list[Claim], mask: int) -> bool:
    role = claim.role
    subject = claim.lead.subject
    if role is Role.END and mask & _START_BIT and not mask & BIT[Role.END]:
        return False
    if role in _LEVELS:
        if mask & _LEVEL_BITS:
            return True
        # 预算728001万元, 完成864662万元: the level comes after what it is measured against.
        return bool(subject) and not mask & _STARTING_BITS
    if role is Role.PLAN:
        return bool(mask & (_LEVEL_BITS | BIT[Role.PLAN])) and bool(claim.lead.subject)
    if role is Role.START:
        return True
    if role in (Role.OF, Role.BASE):
        return False
    return bool(subject) and subject != current[0].lead.subject and not _same(subject, current)


def _same(subject: str, current: list[Claim]) -> bool:
    """True where the subject repeats words of the chain's own (收入…, 收入增幅…)."""
    head = current[0].lead.subject
    return bool(head) and (head.endswith(subject) or subject.endswith(head))
