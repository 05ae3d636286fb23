"""What is told beside a total and its parts: changes and plans that add up as these do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.claim.model import Chain, Claim, Role
from checker.claim.passage import Passage
from checker.relation.model import Operand, Tie


def changes_beside(whole: Claim, parts: Sequence[Claim], passage: Passage) -> Iterator[Tie]:
    """The changes of the parts make up the total's, if each of them has one."""
    chains = {c.at: chain for chain in passage.chains(1) for c in chain.claims}
    # 与上年持平: of what has not changed nothing is told.
    moving = [part for part in parts if not _unchanged(part, passage)]
    found = [_change(chains.get(claim.at)) for claim in (*moving, whole)]
    changes = [change for change in found if change is not None]
    if len(changes) == len(found) > 2 and len({c.dimension for c in changes}) == 1:
        alike = len({c.lead.base or "" for c in changes}) == 1
        *operands, last = [Operand("part", c.quantity, c.lead.sign) for c in changes]
        yield Tie((*operands, last._replace(role="total")), sure=alike)


def plans_beside(whole: Claim, parts: Sequence[Claim], passage: Passage) -> Iterator[Tie]:
    """税收3亿元,占预算6亿元的50%;…: the plans that are named alike make up the total's."""
    chains = {c.at: chain for chain in passage.chains(1) for c in chain.claims}
    found = [chains.get(claim.at) for claim in (*parts, whole)]
    plans = [chain.the(Role.OF) for chain in found if chain is not None]
    told = [plan for plan in plans if plan is not None and "预算" in plan.gap]
    alike = len({(plan.gap.lstrip("占为达到完成,"), plan.dimension) for plan in told}) == 1
    if len(told) == len(parts) + 1 and alike:
        operands = [Operand("part", plan.quantity) for plan in told[:-1]]
        yield Tie((*operands, Operand("total", told[-1].quantity)))


def _unchanged(part: Claim, passage: Passage) -> bool:
    return "持平" in passage.words(part.at + 1, part.at + _FLAT).partition(";")[0]


_FLAT = 12


def _change(chain: Chain | None) -> Claim | None:
    return None if chain is None else chain.the(Role.CHANGE)
