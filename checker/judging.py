"""From ties to relations: every tie judged once, and what is wrong told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

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
            elif habit := tie.habit or rule.habit:
                dropped.append((key, rule, tie._replace(habit=habit)))
    if dropped:
        found.update(_suspects(dropped, found, guard, conventions))
    return sorted(found.values(), key=_place)


_Key = tuple[str, int, int, int, str, str]


def _suspects(
    dropped: Iterable[tuple[_Key, Rule, Tie]],
    found: Mapping[_Key, Relation],
    guard: Guard,
    conventions: Conventions,
) -> dict[_Key, Relation]:
    """Those of the dropped ties that miss by a slip; of several for one figure the likeliest."""
    from checker.relation.odds import suspect

    settled = {(key[0], key[2]) for key in found}
    suspects: dict[object, tuple[_Key, Relation]] = {}
    for key, rule, tie in dropped:
        stated = key[0], key[2]
        slot = key if tie.tries == 1 else stated
        if key in found or (slot is stated and stated in settled):
            continue
        relation = guard.attempt(rule.name, suspect, rule, tie, conventions)
        if relation is not None:
            before = suspects.get(slot)
            if before is None or _odds(relation) < _odds(before[1]):
                suspects[slot] = key, relation
    return dict(suspects.values())


def _odds(relation: Relation) -> Fraction:
    return relation.near.odds if relation.near else Fraction(1)


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
