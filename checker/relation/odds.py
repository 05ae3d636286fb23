"""Near misses: a weak tie that misses by one slip of the pen, weighed against chance.

An open list of parts need not add up to its total. Where it misses the total by exactly what one
wrong digit, or one swap of neighbouring digits, in one of its figures makes, somebody slipped or it
is a coincidence. What the odds of a coincidence (``checker.relation.mends.chance``) mean depends on
how ties of its kind come out: in published reports about one claim in a hundred that can be worked
out is wrong, so a slip is the likelier story only where coincidence is rarer than slips. How many
ties of the kind hold, and how many miss by about as much as this one, was counted on published
reports (``Habit``); where the words leave open which of several ties is meant, each is a chance
more. The thresholds are set for ties of which 60 in 100 hold and the others miss by anything. What
chance brings about once in fifty times is never reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from checker.finding import Level
from checker.quantity.edits import Edits, Numeral, one_slip
from checker.quantity.interval import USUAL, Conventions, last_digit
from checker.relation.mends import Gap, chance, gap_of, mends, other_scale
from checker.relation.model import Arithmetic, NearMiss, Relation, Tie

WARNING, INFO = Fraction(1, 1000), Fraction(1, 50)
"""Odds below which a near miss among ties of which 60 in 100 hold is reported at this level."""
_USUAL = Fraction(60, 40)
_ROUND, _LONG_ROUND = Fraction(1, 100), Fraction(1, 250)
"""One in a hundred items of published lists has a single digit before its noughts (3000万元): one
that is not listed leaves as round a gap, and a wrong digit looks just like it. Among items written
with six digits and more none was found."""
_LONG = 5
_MOST = 16
"""Figures beyond which a list offers so many slips that nothing follows from one that fits."""
_LEAST = 50
"""Gaps below so many steps are closed by some slip as a rule."""


def suspect(rule: Arithmetic, tie: Tie, conventions: Conventions = USUAL) -> Relation | None:
    """The undecided relation of a weak tie that misses by one slip; None where chance explains it.

    ``tie`` is one that the judge has dropped: it is unsure and does not hold.
    """
    if tie.habit is None or tie.reason is not None or (tie.compare or rule.compare) != "equal":
        return None
    near = near_miss(rule, tie, conventions)
    if near is None or level_of(near) is None:
        return None
    return Relation(
        rule, tie.operands, "undecided", "equal", said(near), False, tie.constants, near,
        conventions,
    )  # fmt: skip


def near_miss(rule: Arithmetic, tie: Tie, conventions: Conventions = USUAL) -> NearMiss | None:
    """The slip that explains a tie that does not hold, with its odds; None where none does.

    The mended figures must fit as printed, not only within rounding. Where several slips explain
    it, one of the stated figure is named before one of the others. Where none does, a figure that
    alone is in 元 among others in 万元 may be in these.
    """
    gap = gap_of(rule, tie) if len(tie.operands) <= _MOST else None
    stated = tie.operands[-1].quantity.value
    if gap is None or abs(gap.size) < _LEAST * gap.step or not stated or tie.habit is None:
        return None
    found = list(mends(rule, tie, one_slip, conventions))
    slip: Edits = one_slip
    if not found:
        found, slip = list(other_scale(rule, tie, conventions)), _no_slip
    if not found:
        return None
    odds = chance(rule, tie, slip, gap) * tie.tries
    if tie.habit.sums:
        odds = max(odds, _of_an_item(gap))
    return NearMiss(*found[0], odds, odds * _USUAL * tie.habit.against(gap.size / stated))


def _no_slip(numeral: Numeral, low: int, high: int) -> Iterator[int]:
    """No wrong digit: one gap is closed, by the one figure in another scale."""
    yield from ()


def _of_an_item(gap: Gap) -> Fraction:
    """How often an item that is not listed would leave such a gap, where it is a round amount."""
    if gap.size < 0 or last_digit(gap.size) != Decimal(1).scaleb(gap.size.adjusted()):
        return Fraction(0)
    return _ROUND if (gap.size / gap.step).adjusted() < _LONG else _LONG_ROUND


def level_of(near: NearMiss) -> Level | None:
    """How a near miss is reported; None where it may well be a coincidence."""
    if max(near.weighed, near.odds) >= INFO:
        return None
    return Level.WARNING if near.weighed < WARNING else Level.INFO


def said(near: NearMiss) -> dict[str, str]:
    """What is said of a near miss, in both languages."""
    one_in = int(1 / near.weighed)
    written, likely = "".join(near.written.text.split()), near.likely.text
    return {
        "zh": f"改一处数字即相符（如“{written}”作“{likely}”），碰巧如此的可能约为{one_in}分之一",
        "en": f"one slip explains it (such as {written} for {likely}); the odds of such a "
        f"coincidence are about 1 in {one_in}",
    }
