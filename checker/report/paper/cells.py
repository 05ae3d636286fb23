"""A relation's arithmetic over the cells of a row: what a spreadsheet recalculates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from checker.document.table import letters
from checker.relation.algebra import Formula
from checker.relation.display import recomputed
from checker.relation.judge import result_of, scale_of

if TYPE_CHECKING:
    from checker.relation.model import Operand, Relation

_DIGITS = 15
"""A spreadsheet keeps so many significant digits of a number."""
_GREATEST = 300
"""A spreadsheet's numbers end somewhat above ten to this power."""
_LONGEST = 8000
"""A formula may have 8192 characters."""
_WIDEST = 16_384
"""A sheet has so many columns."""
_CALENDAR = frozenset({"星期", "月日", "年月日"})


class CellFormula(Formula):
    """Arithmetic in the signs of a spreadsheet, over names of cells."""

    __slots__ = ()

    plus: ClassVar[str] = "+"
    minus: ClassVar[str] = "-"
    times: ClassVar[str] = "*"
    over: ClassVar[str] = "/"
    negative: ClassVar[str] = "-"

    @classmethod
    def call(cls, name: str, terms: Iterable[str]) -> Formula:
        """Return the function ``name`` of ``terms``."""
        return cls(f"{name.upper()}({','.join(terms)})")

    def as_ratio(self) -> Formula:
        """A cell in % as a ratio: it holds the number before the sign."""
        return self / 100

    def as_percent(self) -> Formula:
        """A cell with a ratio as one in %."""
        return self * 100


class Worked(NamedTuple):
    """The numbers of a relation as a row shows them, in the base units of its figures.

    ``figures`` are those before the stated one, with their signs, None where one has no single
    value. ``formula`` recalculates ``computed`` from them, ``#`` standing for the number of the
    row. It is empty where no cell can do that; ``why`` tells the reason by its key in the
    workpaper's words, or what is to be known of a formula that is there.
    """

    figures: tuple[Decimal | None, ...]
    stated: Decimal | None
    computed: Decimal | None
    low: Decimal | None
    high: Decimal | None
    formula: str
    why: str

    @property
    def is_exact(self) -> bool:
        """Whether a spreadsheet can keep the stated figure digit for digit."""
        return self.stated is not None and is_exact(self.stated)


def worked(relation: Relation, first: int) -> Worked:
    """Work ``relation`` out in a row whose figures stand from column ``first``, from 1, on."""
    *terms, stated = (_signed(operand) for operand in relation.operands)
    computed = _computed(relation, terms)
    low, high = _bounds(relation)
    formula, why = "", _why_not(relation, terms, computed)
    if not why or why == "about":
        cells = [f"{letters(first + k)}#" for k in range(len(terms))]
        formula = _written(relation, cells)
        if len(formula) > _LONGEST or first + len(cells) > _WIDEST:
            formula, why = "", "too-long"
    return Worked(tuple(terms), stated, computed, low, high, formula, why)


def is_exact(value: Decimal) -> bool:
    """Whether a spreadsheet can keep ``value`` digit for digit."""
    return len(value.normalize().as_tuple().digits) <= _DIGITS and is_small(value)


def is_small(value: Decimal) -> bool:
    """Whether a spreadsheet has numbers as large as ``value``."""
    return value.adjusted() < _GREATEST


def _signed(operand: Operand) -> Decimal | None:
    value = operand.quantity.value
    if value is None or operand.quantity.unit in _CALENDAR:
        return None
    return value if operand.sign > 0 else -value


def _computed(relation: Relation, terms: Sequence[Decimal | None]) -> Decimal | None:
    values = [term for term in terms if term is not None]
    if len(values) < len(terms):
        return None
    scale = scale_of(relation.law, relation.operands[-1])
    # The last value is the stated one, which the arithmetic leaves out.
    return result_of(relation.law, [*values, Decimal(0)], relation.constants, scale)


def _bounds(relation: Relation) -> tuple[Decimal | None, Decimal | None]:
    found = recomputed(relation)
    if found is None or relation.operands[-1].quantity.unit in _CALENDAR:
        return None, None
    low, high = (None if end.is_infinite() else end for end in (found.low, found.high))
    return low, high


def _why_not(relation: Relation, terms: Sequence[Decimal | None], computed: Decimal | None) -> str:
    """Why no formula can stand in the row; ``about`` only asks for a note beside it."""
    if relation.operands[-1].quantity.unit in _CALENDAR:
        return "calendar"
    if None in terms:
        return "no-value"
    if computed is None:
        return "no-result"
    if not (is_small(computed) and all(is_exact(term) for term in terms if term is not None)):
        return "digits"
    return "about" if any(o.quantity.approx for o in relation.operands) else ""


def _written(relation: Relation, cells: Sequence[str]) -> str:
    result = relation.law.expect(*map(CellFormula, cells), *relation.constants)
    scale = scale_of(relation.law, relation.operands[-1])
    text = CellFormula.of(result if scale == 1 else result * scale).text
    if len(cells) > 2 and text == "+".join(cells):
        text = f"SUM({cells[0]}:{cells[-1]})"
    return f"={text}"
