"""From ties to relations: every tie judged once, and what is wrong told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checker.finding import Finding
from checker.guard import Guard
from checker.quantity.interval import Conventions
from checker.relation.alike import in_one_unit
from checker.relation.judge import judge
from checker.relation.model import Operand, Relation, Tie
from checker.rule import Rule


def judged(
    ties: Iterable[tuple[Rule, Tie]],
    guard: Guard,
    conventions: Conventions,
    known: Iterable[Relation] = (),
) -> list[Relation]:
    """Judge every tie once, beside the relations ``known``, in the order of the stated figures.

    What the judge drops is weighed against chance at last, unless firmer words tie it as well.
    """
    found = {key_of(r.rule, r.operands, r.compare): r for r in known}
    dropped: list[tuple[_Key, Rule, Tie]] = []
    for rule, tie in ties:
        key = key_of(rule.name, tie.operands, tie.compare or rule.compare)
        if key not in found:
            tie = tie if rule.converts else in_one_unit(tie)
            relation = guard.attempt(rule.name, judge, rule, tie, conventions)
            if relation is not None:
                found[key] = relation
            elif holds := tie.holds or rule.holds:
                dropped.append((key, rule, tie._replace(holds=holds)))
    if dropped:
        from checker.relation.odds import suspect
    for key, rule, tie in dropped:
        if key not in found:
            relation = guard.attempt(rule.name, suspect, rule, tie, conventions)
            if relation is not None:
                found[key] = relation
    return sorted(found.values(), key=_place)


_Key = tuple[str, int, int, int, str, str]


def key_of(rule: str, operands: Sequence[Operand], compare: str) -> _Key:
    """What makes two ties the same."""
    first, last = operands[0], operands[-1]
    return rule, first.quantity.at, last.quantity.at, len(operands), compare, first.path


def _place(relation: Relation) -> tuple[int, int]:
    operands = relation.operands
    return operands[-1].quantity.start, operands[0].quantity.start


def in_order(relations: Iterable[Relation]) -> tuple[Relation, ...]:
    """The relations in the order of their stated figures."""
    return tuple(sorted(relations, key=_place))


def broken_ones(checked: Sequence[Relation], path: str, guard: Guard) -> Iterator[Finding]:
    """The findings; what they need is loaded only where something is wrong."""
    if any(relation.verdict == "inconsistent" or relation.near for relation in checked):
        from checker.relation.findings import findings_of

        yield from findings_of(checked, path, guard)
