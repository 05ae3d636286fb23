"""Statements of one thing: a sentence against a table, two tables, or the reports of a set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from checker.claim.across.statements import Statement
from checker.relation.algebra import Interval
from checker.relation.judge import interval_of
from checker.relation.model import Operand, Tie

_APART = Decimal(3)
"""What differs by more than so many times is another thing of that name, or a slip of the scale."""
_POINTS = 10
"""The same of rates of change, in points: 0.4% and 3.4% are as near as 5% and 8%."""
_ALIKE = 2
"""Figures that two tables must have in common, and so many for each that differs."""
_AT_ODDS = 3
"""So many contradictions, outnumbering what agrees: they speak of different things."""
_CANDIDATES = 12
"""Statements of one name beyond which nobody can say which is meant."""


class Agreement(NamedTuple):
    """Two statements of what may be the same; ``firm`` where nothing of it is a guess."""

    other: Statement
    firm: bool


def agreement(one: Statement, other: Statement) -> Agreement | None:
    """Whether ``other`` speaks of the same indicator, period and scope; None where it does not.

    Names are those of one index: whoever asks has found them equal. What one of the two leaves
    unsaid (the period, 全市) makes the agreement less than firm, what they say otherwise undoes it.
    """
    if one.stage != other.stage or (one.measure, one.dimension) != (other.measure, other.dimension):
        return None
    if one.period is not None and other.period is not None and one.period != other.period:
        return None
    if not (one.whose in other.whose or other.whose in one.whose):
        return None
    said = [(one.scope, other.scope), (one.whole, other.whole)]
    if any(a != b for a, b in said if a and b):
        return None
    firm = one.firm and other.firm and one.scope == other.scope and one.period == other.period
    return Agreement(other, firm)


def tied(stated: Statement, found: Agreement) -> Tie:
    """The tie of a statement to what it should be the same as, the stated figure last."""
    pair = ("elsewhere", found.other), ("stated", stated)
    operands = (Operand(role, o.quantity, o.sign, o.path, o.unit) for role, o in pair)
    return Tie(tuple(operands), sure=found.firm)


def seen_from(path: str, tie: Tie) -> Tie:
    """``tie`` as the document ``path`` has it: its own figures stand in no other document."""
    own = (o._replace(path="") if o.path == path else o for o in tie.operands)
    return tie._replace(operands=tuple(own))


def holds(one: Statement, other: Statement) -> bool:
    """Whether the figures can be of one value at their printed precision."""
    return _interval(one).meets(_interval(other))


def _interval(one: Statement) -> Interval:
    return interval_of(Operand("stated", one.quantity, one.sign))


def _near(one: Statement, other: Statement) -> bool:
    """Whether two figures are close enough, scale apart, to be meant for the same."""
    first, second = one.quantity.value, other.quantity.value
    if first is None or second is None:
        return False
    if one.measure == "rate" and abs(first - second) < _POINTS:
        return True
    if not first or not second:
        return False
    ratio = abs(first / second)
    return 1 / _APART < ratio < _APART or ratio.scaleb(-ratio.adjusted()) == 1


class Index:
    """Statements by name, measure and dimension."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        self._named: defaultdict[tuple[str, str, str], list[Statement]] = defaultdict(list)
        for one in statements:
            for name in one.names:
                self._named[name, one.measure, one.dimension].append(one)

    def of(self, one: Statement) -> list[Agreement]:
        """Those that may speak of the same as ``one``, each once."""
        found: dict[tuple[str, int], Agreement] = {}
        for name in one.names:
            others = self._named.get((name, one.measure, one.dimension), ())
            if len(others) > _CANDIDATES:
                return []
            for other in others:
                agreed = None if other is one else agreement(one, other)
                if agreed is not None:
                    found[other.path, other.quantity.start] = agreed
        return list(found.values())


class Told:
    """What the documents of a run state; with ``apart`` only what stands in different ones counts.

    The work grows with the number of statements: each is looked up by its name.
    """

    def __init__(self, statements: Iterable[Statement], *, apart: bool = False) -> None:
        kept = list(statements)
        self._prose = [one for one in kept if not one.table]
        self._cells = [one for one in kept if one.table]
        self._apart = apart
        self._order = {path: k for k, path in enumerate(dict.fromkeys(one.path for one in kept))}
        self._several = len({one.whose for one in kept} - {""}) > 1

    def text_against_tables(self) -> Iterator[Tie]:
        """Each statement of the prose with the cell that speaks of the same."""
        if self._cells and self._prose:
            yield from self._ties(self._by_name, self._elsewhere)

    def texts(self) -> Iterator[Tie]:
        """Each statement of the prose with one of an earlier document."""
        if self._apart:
            yield from self._ties(self._own, self._before)

    def tables(self) -> Iterator[Tie]:
        """Each cell with that of an earlier table, sure where the tables mostly agree."""
        pairs: list[_Pair] = []
        for one in self._cells:
            found = [a for a in self._by_name.of(one) if self._of_earlier_table(one, a.other)]
            if found and all(holds(found[0].other, a.other) for a in found[1:]):
                pairs.append((one, found[-1]))
        yield from self._sifted(pairs, lambda one: (one.path, one.table), _agree)

    @cached_property
    def _own(self) -> Index:
        return Index(self._prose)

    @cached_property
    def _by_name(self) -> Index:
        return Index(self._cells)

    def _elsewhere(self, one: Statement, other: Statement) -> bool:
        return not self._apart or one.path != other.path

    def _before(self, one: Statement, other: Statement) -> bool:
        return self._order[other.path] < self._order[one.path]

    def _of_earlier_table(self, one: Statement, other: Statement) -> bool:
        return self._before(one, other) if self._apart else other.table < one.table

    def _ties(self, index: Index, wanted: Callable[[Statement, Statement], bool]) -> Iterator[Tie]:
        pairs: list[_Pair] = []
        for one in self._prose:
            found = [agreed for agreed in index.of(one) if wanted(one, agreed.other)]
            same = next((agreed for agreed in found if holds(one, agreed.other)), None)
            if same is not None:
                pairs.append((one, same))
            elif found and all(agreed.firm for agreed in found):
                first = found[0]
                if all(holds(first.other, agreed.other) for agreed in found[1:]):
                    pairs.append((one, first._replace(firm=self._alone(one))))
        yield from self._sifted(pairs, lambda one: one.path, _not_at_odds)

    def _alone(self, one: Statement) -> bool:
        """Whether the document says nothing else of the same: else nobody knows which is meant."""
        mine = (a.other for a in self._own.of(one) if a.firm and a.other.path == one.path)
        return all(holds(one, other) for other in mine)

    def _sifted(
        self,
        pairs: Sequence[_Pair],
        group: Callable[[Statement], object],
        trusted: Callable[[int, int], bool],
    ) -> Iterator[Tie]:
        """The ties of ``pairs``; sure only between groups that bear each other out."""
        grouped: defaultdict[object, list[_Pair]] = defaultdict(list)
        for one, found in pairs:
            grouped[group(one), group(found.other)].append((one, found))
        for alike in grouped.values():
            held = sum(holds(one, found.other) for one, found in alike)
            sure = trusted(held, len(alike) - held)
            for one, found in alike:
                firm = found.firm and sure and _near(one, found.other) and self._of_one(one, found)
                yield tied(one, found._replace(firm=firm))

    def _of_one(self, one: Statement, found: Agreement) -> bool:
        """Whether both are known to speak of one place, where the documents speak of several."""
        return (
            one.path == found.other.path
            or not self._several
            or bool(one.whose and found.other.whose)
        )


_Pair = tuple[Statement, Agreement]


def _agree(held: int, failed: int) -> bool:
    """Two tables have the same in them: most of what they have in common is alike."""
    return held >= _ALIKE and held >= _ALIKE * failed


def _not_at_odds(held: int, failed: int) -> bool:
    """Text and table, or two texts, do not contradict each other all over."""
    return failed < _AT_ODDS or failed <= held
