"""Two algebras for one expression: a rule's ``expect`` runs on either, or on plain Decimals.

``Interval`` bounds what the printed figures can stand for, with outward rounding, so that a bound
is never on the wrong side. ``Formula`` writes the arithmetic out for the reader.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal, DivisionByZero, InvalidOperation
from types import MappingProxyType
from typing import Any, ClassVar

_DOWN = Context(prec=40, rounding=ROUND_FLOOR, traps=[InvalidOperation, DivisionByZero])
_UP = Context(prec=40, rounding=ROUND_CEILING, traps=[InvalidOperation, DivisionByZero])
_INFINITY = Decimal("Infinity")
_OF_ROOTS = Decimal("1e-24")
"""Share by which a root may be off: its exponent, such as a third, has only so many digits."""


class Interval:
    """All values from ``low`` to ``high``, ends included; either end may be infinite.

    Open ends are treated as closed: that can only make a relation hold, never break one.
    """

    __slots__ = ("high", "low")

    def __init__(self, low: Decimal, high: Decimal) -> None:
        self.low = low
        self.high = high

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Interval):
            return NotImplemented
        return self.low == other.low and self.high == other.high

    def __hash__(self) -> int:
        return hash((self.low, self.high))

    def __repr__(self) -> str:
        return f"Interval({self.low!r}, {self.high!r})"

    @classmethod
    def of(cls, value: Interval | Decimal | int) -> Interval:
        """Return ``value`` itself, or the interval that holds just this number."""
        if isinstance(value, Interval):
            return value
        exact = Decimal(value)
        return cls(exact, exact)

    def meets(self, other: Interval) -> bool:
        """True where the two have a value in common."""
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: Interval | Decimal | int) -> Interval:
        b = Interval.of(other)
        return Interval(_DOWN.add(self.low, b.low), _UP.add(self.high, b.high))

    __radd__ = __add__

    def __neg__(self) -> Interval:
        return Interval(-self.high, -self.low)

    def __sub__(self, other: Interval | Decimal | int) -> Interval:
        return self + -Interval.of(other)

    def __rsub__(self, other: Decimal | int) -> Interval:
        return Interval.of(other) - self

    def __mul__(self, other: Interval | Decimal | int) -> Interval:
        b = Interval.of(other)
        if self.low >= 0 and b.low >= 0:
            return Interval(_product(_DOWN, self.low, b.low), _product(_UP, self.high, b.high))
        ends = [(x, y) for x in (self.low, self.high) for y in (b.low, b.high)]
        return Interval(
            min(_product(_DOWN, x, y) for x, y in ends), max(_product(_UP, x, y) for x, y in ends)
        )

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | Decimal | int) -> Interval:
        """Quotient; raises ZeroDivisionError where the divisor may be zero."""
        b = Interval.of(other)
        if b.low <= 0 <= b.high:
            raise ZeroDivisionError("the divisor's interval holds zero")
        if self.low >= 0 and b.low > 0:
            return Interval(_quotient(_DOWN, self.low, b.high), _quotient(_UP, self.high, b.low))
        ends = [(x, y) for x in (self.low, self.high) for y in (b.low, b.high)]
        return Interval(
            min(_quotient(_DOWN, x, y) for x, y in ends), max(_quotient(_UP, x, y) for x, y in ends)
        )

    def __rtruediv__(self, other: Decimal | int) -> Interval:
        return Interval.of(other) / self

    def __abs__(self) -> Interval:
        if self.low >= 0:
            return self
        return -self if self.high <= 0 else Interval(Decimal(0), max(-self.low, self.high))


def _product(context: Context, x: Decimal, y: Decimal) -> Decimal:
    # Zero times an unbounded end is zero here: the end is a limit, not a value.
    return Decimal(0) if not x or not y else context.multiply(x, y)


def _quotient(context: Context, x: Decimal, y: Decimal) -> Decimal:
    if y.is_infinite():
        return Decimal(0) if not x.is_infinite() else x.copy_sign(x * y)
    return context.divide(x, y)


class Formula:
    """Arithmetic as text; ``rank`` is 3 for a term, 2 for a product, 1 for a sum.

    A subclass writes the same arithmetic in other signs, for a spreadsheet say.
    """

    __slots__ = ("rank", "text")

    plus: ClassVar[str] = " + "
    minus: ClassVar[str] = " − "
    times: ClassVar[str] = " × "
    over: ClassVar[str] = " ÷ "
    negative: ClassVar[str] = "−"

    def __init__(self, text: str, rank: int = 3) -> None:
        self.text = text
        self.rank = rank

    @classmethod
    def of(cls, value: Formula | Decimal | int) -> Formula:
        """Return ``value`` itself, or the number written out."""
        return value if isinstance(value, Formula) else cls(str(value))

    @classmethod
    def call(cls, name: str, terms: Iterable[str]) -> Formula:
        """Return the function ``name`` (``min``, ``max``, ``abs``) of ``terms``."""
        listed = ", ".join(terms)
        return cls(f"|{listed}|" if name == "abs" else f"{name}({listed})")

    def _inside(self, rank: int) -> str:
        return f"({self.text})" if self.rank < rank else self.text

    def _joined(self, sign: str, text: str, rank: int) -> Formula:
        return type(self)(f"{self._inside(rank)}{sign}{text}", rank)

    def __add__(self, other: Formula | Decimal | int) -> Formula:
        b = self.of(other)
        if b.text.startswith(self.negative):
            return self._joined(self.minus, b.text[len(self.negative) :], 1)
        return self._joined(self.plus, b.text, 1)

    def __radd__(self, other: Decimal | int) -> Formula:
        # sum() starts from a zero that nobody wrote.
        return self if other == 0 else self.of(other) + self

    def __sub__(self, other: Formula | Decimal | int) -> Formula:
        b = self.of(other)
        if b.rank == 3 and b.text.startswith(self.negative):
            return self._joined(self.plus, b.text[len(self.negative) :], 1)
        return self._joined(self.minus, b._inside(2), 1)

    def __rsub__(self, other: Decimal | int) -> Formula:
        return self.of(other) - self

    def __mul__(self, other: Formula | Decimal | int) -> Formula:
        return self._joined(self.times, self.of(other)._inside(2), 2)

    def __rmul__(self, other: Decimal | int) -> Formula:
        return self.of(other) * self

    def __truediv__(self, other: Formula | Decimal | int) -> Formula:
        return self._joined(self.over, self.of(other)._inside(3), 2)

    def __rtruediv__(self, other: Decimal | int) -> Formula:
        return self.of(other) / self

    def as_ratio(self) -> Formula:
        """A figure in % as a ratio: with its sign written behind it, it is one already."""
        return self

    def as_percent(self) -> Formula:
        """A ratio as a figure in %, which is written with its sign."""
        return self

    def __neg__(self) -> Formula:
        return type(self)(f"{self.negative}{self._inside(2)}", self.rank)

    def __abs__(self) -> Formula:
        return self.call("abs", [self.text])


def unbounded(low: Decimal | None, high: Decimal | None) -> Interval:
    """The interval from ``low`` to ``high`` where None means no bound."""
    return Interval(-_INFINITY if low is None else low, _INFINITY if high is None else high)


def as_ratio(percent: Any) -> Any:
    """A term in % of any algebra as a ratio: 0.12 of 12."""
    return percent.as_ratio() if isinstance(percent, Formula) else percent / 100


def as_percent(ratio: Any) -> Any:
    """A ratio of any algebra in %: 12 of 0.12."""
    return ratio.as_percent() if isinstance(ratio, Formula) else ratio * 100


def total(parts: Iterable[Any]) -> Any:
    """Sum of at least one term of one algebra."""
    first, *rest = parts
    for part in rest:
        first = first + part
    return first


def greatest(terms: Iterable[Any]) -> Any:
    """The greatest of at least one term of one algebra."""
    return _extreme("max", list(terms))


def least(terms: Iterable[Any]) -> Any:
    """The least of at least one term of one algebra."""
    return _extreme("min", list(terms))


def _extreme(name: str, terms: Sequence[Any]) -> Any:
    written = next((term for term in terms if isinstance(term, Formula)), None)
    if written is not None:
        return written.call(name, (written.of(term).text for term in terms))
    pick = max if name == "max" else min
    if any(isinstance(term, Interval) for term in terms):
        ends = [Interval.of(term) for term in terms]
        return Interval(pick(end.low for end in ends), pick(end.high for end in ends))
    return pick(terms)


def root(term: Any, degree: int) -> Any:
    """The positive root of a positive term of any algebra; raises InvalidOperation elsewhere."""
    if isinstance(term, Formula):
        return type(term)(f"({term.text})^(1/{degree})", 2)
    if isinstance(term, Interval):
        low, high = (_root(end, degree) for end in (term.low, term.high))
        return Interval(_DOWN.multiply(low, 1 - _OF_ROOTS), _UP.multiply(high, 1 + _OF_ROOTS))
    return _root(term, degree)


def mean_rate(first: Any, last: Any, steps: int) -> Any:
    """The yearly rate that makes ``last`` of ``first`` in so many steps, as a ratio."""
    return root(last / first, steps) - 1


MEAN_SLIPS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "one-step-more": lambda first, last, *steps: mean_rate(first, last, steps[-1] + 1),
        "one-step-fewer": lambda first, last, *steps: mean_rate(first, last, steps[-1] - 1),
        "arithmetic-mean": lambda first, last, *steps: (last / first - 1) / steps[-1],
    }
)
"""The usual mistakes with a mean rate, by their names as causes. The number of steps is last."""


def _root(value: Decimal, degree: int) -> Decimal:
    if value <= 0:
        raise InvalidOperation(f"no root of {value}")
    return value ** (1 / Decimal(degree))
