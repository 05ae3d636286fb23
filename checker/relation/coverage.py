"""Coverage: what was checked of each figure, and with what result."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from checker.quantity.model import Quantity
from checker.relation.model import Relation

State = Literal["untied", "undecided", "held", "broken"]
STATES: tuple[State, ...] = ("held", "broken", "undecided", "untied")


class Covered(NamedTuple):
    """A measured figure with the relations that it takes part in, those its words make.

    ``fits`` holds the relations of an untied figure that hold though no words make them.
    """

    quantity: Quantity
    state: State
    relations: tuple[Relation, ...] = ()
    fits: tuple[Relation, ...] = ()

    @property
    def bounded(self) -> bool:
        """Whether it held, but was only compared for size (a part with its total)."""
        return self.state == "held" and all(r.compare != "equal" for r in self.relations)

    @property
    def why(self) -> Relation | None:
        """The relation that leaves the figure undecided; None in another state."""
        if self.state != "undecided":
            return None
        return next((r for r in self.relations if r.near), self.relations[0])


def state_of(relations: Iterable[Relation]) -> State:
    """What the relations of a figure, those its words make, say of it all in all.

    *broken* where one does not hold; *undecided* where none holds or a near miss makes it suspect;
    *held* where all that could be decided hold; *untied* where there is none.
    """
    said = {_said(relation) for relation in relations}
    return next((state for _, state in sorted(said, reverse=True)), "untied")


def _said(relation: Relation) -> tuple[int, State]:
    """What one relation says of its figures; what ranks higher outweighs the rest."""
    if relation.verdict == "inconsistent":
        return 3, "broken"
    if relation.near is not None:
        return 2, "undecided"
    return (0, "undecided") if relation.verdict == "undecided" else (1, "held")


def by_figure(relations: Iterable[Relation]) -> Mapping[tuple[int, int], list[Relation]]:
    """The relations of each figure that takes part in one, by its source offsets."""
    found: defaultdict[tuple[int, int], list[Relation]] = defaultdict(list)
    for relation in relations:
        for place in {(o.quantity.start, o.quantity.end): None for o in relation.own}:
            found[place].append(relation)
    return found


def coverage_of(
    quantities: Iterable[Quantity], checked: Iterable[Relation], relations: Iterable[Relation]
) -> tuple[Covered, ...]:
    """What was checked of every measured figure, in order.

    ``checked`` are the relations that words make, ``relations`` all that were recognised.
    """
    tied = by_figure(checked)
    others = by_figure(relations)
    return tuple(
        _covered(quantity, tied.get(place, ()), others.get(place, ()))
        for quantity in quantities
        if quantity.measured
        for place in ((quantity.start, quantity.end),)
    )


def _covered(quantity: Quantity, mine: Iterable[Relation], found: Iterable[Relation]) -> Covered:
    state = state_of(mine)
    return Covered(quantity, state, tuple(mine), tuple(found) if state == "untied" else ())
