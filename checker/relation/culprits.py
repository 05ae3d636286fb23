"""Culprits: the one figure whose change mends several broken relations at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from checker.quantity.edits import Numeral, numeral_of, one_slip, rewritten
from checker.quantity.model import Quantity
from checker.relation.inverse import wanted, with_quantity
from checker.relation.judge import judge
from checker.relation.model import Relation, Tie

_Place = tuple[str, int, int]
"""The source offsets of a figure."""
_HOLDS = ("consistent", "rounding")
_MOST = 1000
"""Values beyond which what the relations want of a figure is no value at all."""


class Culprit(NamedTuple):
    """A figure that, changed, mends all ``mended`` broken relations that it takes part in.

    ``likely`` is what it should be, None where no slip of the pen explains it, or more than one.
    """

    written: Quantity
    likely: Quantity | None
    mended: int


def is_broken(relation: Relation) -> bool:
    """Whether a relation is reported: it does not hold, or misses by a slip that is no chance."""
    return relation.verdict == "inconsistent" or relation.near is not None


def culprits(relations: Sequence[Relation]) -> dict[int, Culprit]:
    """For the places in ``relations`` of the broken ones that have a culprit: which it is.

    A culprit is the only figure that, changed to one value, makes every broken relation that it
    takes part in hold, two at least, and leaves those that hold as they are.
    """
    found: list[tuple[Culprit, frozenset[int]]] = []
    for place, mine in _by_figure(relations).items():
        broken = frozenset(k for k in mine if is_broken(relations[k]))
        if len(broken) > 1 and not place[0]:
            culprit = _culprit(place, [relations[k] for k in mine])
            if culprit is not None:
                found.append((culprit, broken))
    named: dict[int, Culprit] = {}
    for culprit, broken in found:
        # Two figures that mend the same relations leave open which of them is wrong.
        if not any(broken & other and not other < broken for c, other in found if c is not culprit):
            named.update(dict.fromkeys(broken, culprit))
    return named


def _by_figure(relations: Sequence[Relation]) -> Mapping[_Place, Collection[int]]:
    """Which relations each figure of a broken one takes part in."""
    wrong = {place for relation in relations if is_broken(relation) for place in _places(relation)}
    found: defaultdict[_Place, list[int]] = defaultdict(list)
    if wrong:
        for k, relation in enumerate(relations):
            for place in wrong.intersection(_places(relation)):
                found[place].append(k)
    return found


def _places(relation: Relation) -> list[_Place]:
    return [(o.path, o.quantity.start, o.quantity.end) for o in relation.operands]


def _culprit(place: _Place, relations: Sequence[Relation]) -> Culprit | None:
    """The figure, where one value of it mends the broken relations and keeps the others."""
    broken = [relation for relation in relations if is_broken(relation)]
    written = broken[0].operands[_places(broken[0]).index(place)].quantity
    numeral = numeral_of(written)
    if numeral is None:
        return None
    held = [relation for relation in relations if relation.verdict in _HOLDS]
    likely = _slips(place, broken, held, written, numeral)
    if len(likely) == 1:
        return Culprit(written, likely[0], len(broken))
    fits = likely or any(
        _all_hold(broken, held, place, rewritten(written, numeral, whole))
        for whole in _wanted_by_all(place, broken, numeral)
    )
    return Culprit(written, None, len(broken)) if fits else None


def _slips(
    place: _Place,
    broken: Sequence[Relation],
    held: Sequence[Relation],
    written: Quantity,
    numeral: Numeral,
) -> list[Quantity]:
    """What the figure may have been before one slip of the pen, if all is to hold."""
    changed = (rewritten(written, numeral, w) for w in one_slip(numeral, 1, 10**numeral.width))
    return [likely for likely in changed if _all_hold(broken, held, place, likely)]


def _wanted_by_all(place: _Place, broken: Sequence[Relation], numeral: Numeral) -> Iterator[int]:
    """The values, in its last digit, that every broken relation would take of the figure."""
    low, high = numeral.least, 10 ** (numeral.width + 1)
    for relation in broken:
        if relation.compare == "equal":
            k = _places(relation).index(place)
            span = wanted(relation.law, relation.operands, relation.constants, k)
            first, last = span.wholes(numeral.step) if span else (1, 0)
            low, high = max(low, first), min(high, last)
    if high - low < _MOST:
        yield from range(low, high + 1)


def _all_hold(
    broken: Sequence[Relation], held: Sequence[Relation], place: _Place, likely: Quantity
) -> bool:
    return all(_verdict(relation, place, likely) in _HOLDS for relation in (*broken, *held))


def _verdict(relation: Relation, place: _Place, likely: Quantity) -> str:
    operands = with_quantity(relation.operands, _places(relation).index(place), likely)
    tie = Tie(operands, compare=relation.compare, constants=relation.constants)
    judged = judge(relation.law, tie, relation.conventions)
    return "" if judged is None else judged.verdict
