"""A relation: figures that the text ties together, and what the judge said of them."""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal, NamedTuple, Protocol

from checker.quantity.interval import USUAL, Conventions
from checker.quantity.model import Quantity

Verdict = Literal["consistent", "rounding", "inconsistent", "undecided"]
Comparison = Literal["equal", "at_most", "at_least"]
"""How the stated figure has to stand to the recomputed one."""


class Operand(NamedTuple):
    """A figure and the part it plays (``level``, ``rate``, ``total``, ``part`` …).

    ``sign`` is −1 where the words say that it lowers (下降3.5%, 减支3.9亿元). ``path`` is the
    document that holds the figure, empty for the one that the relation is of; ``unit`` is its unit
    where that stands elsewhere (in the header of its column).
    """

    role: str
    quantity: Quantity
    sign: int = 1
    path: str = ""
    unit: str = ""


class Habit(NamedTuple):
    """How ties of one kind that no words make sure come out in published reports.

    ``kind`` says in Chinese which ties they are. So many hold; ``misses`` counts those that do not,
    in all or by how far the stated figure is from the computed one, a number for each of ``GAPS``.
    ``sums`` is true of totals, which may have an item that is not mentioned.
    """

    kind: str
    holds: int
    misses: tuple[int, ...]
    sums: bool = True

    def against(self, gap: Decimal) -> Fraction:
        """How many ties miss by about ``gap`` for each that holds, one more for what was not seen.

        ``gap`` is the stated figure less the computed one, over the stated one.
        """
        return Fraction(self.misses[self.place(gap)] + 1, self.holds)

    def place(self, gap: Decimal) -> int:
        """Which of ``misses`` counts such a gap."""
        return bisect_left(GAPS, gap) if len(self.misses) > 1 else 0


GAPS = tuple(map(Decimal, ("-0.5", "-0.1", "0", "0.02", "0.1", "0.5", "Infinity")))
"""Upper ends of the sizes of gaps that habits tell apart."""


class Tie(NamedTuple):
    """What a rule's join found: the figures, the stated result last.

    ``sure`` is false where the text's own words do not tie the figures: such a tie is shown when it
    holds and dropped when it does not, for a false alarm costs more than a miss. ``reason`` is set
    (a key of ``checker.relation.reasons``) where the text rules a contradiction out, as growth at
    constant prices does: the relation is then undecided where it does not hold. ``compare`` stands
    for the rule's own comparison where that depends on the words (提高到 …); ``constants`` are
    whole numbers that the rule worked out itself (a number of steps, the nearest whole count); they
    follow the operands in ``expect``. ``habit`` is how such ties come out in published reports, the
    rule's own where it is None: an unsure tie that misses by one slip of the pen is weighed against
    chance with it. ``tries`` is among how many ties of the stated figure, this one included, the
    words leave open which is meant: one of them is weighed, and only where none of them holds.
    """

    operands: tuple[Operand, ...]
    sure: bool = True
    reason: str | None = None
    compare: Comparison | None = None
    constants: tuple[int, ...] = ()
    habit: Habit | None = None
    tries: int = 1


class NearMiss(NamedTuple):
    """One slip in one figure that explains why a tie does not hold, and the odds of chance.

    ``odds`` is exact: of all gaps as large as this one, the share that a single slip would close,
    times the tries. ``weighed`` is what is left of it in the light of how often ties of this kind
    miss so far by nature (``Habit.against``).
    """

    written: Quantity
    likely: Quantity
    odds: Fraction
    weighed: Fraction


class Arithmetic(Protocol):
    """What the judge and the display need of a rule."""

    @property
    def name(self) -> str:
        """The rule's kebab-case name."""

    @property
    def compare(self) -> Comparison:
        """How the stated figure has to stand to the recomputed one."""

    @property
    def yields_ratio(self) -> bool:
        """True where ``expect`` gives a plain ratio that the stated figure prints as %, ‰ or 倍."""

    def expect(self, *terms: Any) -> Any:
        """The recomputed figure; runs on Decimals, on intervals and on formulas alike."""


class Relation(NamedTuple):
    """A judged relation. ``operands`` holds every figure that takes part, the stated result last.

    ``reason`` maps a language to why the relation is undecided, else it is None. ``sure`` is false
    where the figures only fit each other and no words tie them. ``near`` is set where weakly tied
    figures miss by one slip of the pen and chance hardly explains it. What is shown of the
    arithmetic is written when it is asked for: most relations hold, and nobody looks at them.
    """

    law: Arithmetic
    operands: tuple[Operand, ...]
    verdict: Verdict
    compare: Comparison = "equal"
    reason: dict[str, str] | None = None
    sure: bool = True
    constants: tuple[int, ...] = ()
    near: NearMiss | None = None
    conventions: Conventions = USUAL
    """Those by which it was judged."""

    @property
    def rule(self) -> str:
        """Name of the rule that found it."""
        return self.law.name

    @property
    def own(self) -> tuple[Operand, ...]:
        """The figures that stand in the document that the relation is of."""
        return tuple(operand for operand in self.operands if not operand.path)

    @property
    def start(self) -> int:
        """Source offset at which the passage begins."""
        return min(o.quantity.start for o in self.own)

    @property
    def end(self) -> int:
        """Source offset at which the passage ends."""
        return max(o.quantity.end for o in self.own)

    @property
    def stated(self) -> str:
        """The stated figure as text."""
        from checker.relation.display import stated_text

        return stated_text(self.operands[-1])

    @property
    def computed(self) -> str:
        """The recomputed figure with its bounds as text; empty where it cannot be computed."""
        from checker.relation.display import computed_text

        return computed_text(self)

    @property
    def formula(self) -> str:
        """The arithmetic, readable: ``120万元 ÷ (860万元 − 120万元) = 16.22%``."""
        from checker.relation.display import formula_text

        return formula_text(self)

    @property
    def difference(self) -> str | None:
        """The gap between the stated and the recomputed figure as text."""
        from checker.relation.display import difference_text

        return difference_text(self)
