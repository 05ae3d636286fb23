"""One figure of the text: where it stands, and what it means."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from checker.document.model import View

Kind = Literal[
    "quantity", "percent", "percent_point", "multiple", "fraction", "range",
    "date", "duration", "ordinal", "code", "idiom", "other",
]  # fmt: skip
Approx = Literal["about", "more_than", "less_than", "at_least", "at_most"]

MEASURED: frozenset[str] = frozenset(
    {"quantity", "percent", "percent_point", "multiple", "fraction", "range"}
)


class Reading(NamedTuple):
    """What a numeral with its unit means wherever it stands; equal spellings share one reading.

    ``value``, ``low``, ``high`` and ``resolution`` are in the base unit (``9.1759亿元`` is
    917590000 元 with resolution 10000). A range has ``low`` and ``high`` and no ``value``.
    ``unit`` is the unit as written, simplified, without its scale; ``None`` for a bare number.
    ``parts`` holds the members of a ratio such as ``2.5：36.7：60.7`` or the (numerator,
    denominator) of a fraction, else it is empty. ``approx`` is what stands inside the figure
    (``7800余人次``); ``digits`` is true where the numeral was written in Arabic digits.
    """

    kind: Kind
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    resolution: Decimal | None = None
    unit: str | None = None
    approx: Approx | None = None
    parts: tuple[Decimal, ...] = ()
    digits: bool = True


class Quantity(NamedTuple):
    """A figure in a text.

    A named tuple and no dataclass, because a report holds thousands and a frozen dataclass takes
    ten times as long to build. Equality and hash are those of the place and its text.

    ``start`` and ``end`` are half-open code point offsets in the source and
    ``source[start:end] == text``; ``at`` and ``upto`` are the same edges in the normalised view.
    ``approx`` joins what stands before, inside and after the figure; ``cue`` is the word that said
    so (``近``, ``余``, ``以上``). ``per`` names the base of 每户, 户均, 人均 figures. ``shared`` is
    true where the unit or scale was elided and taken from the neighbour (``7.4、1.1个百分点``).
    """

    start: int
    end: int
    text: str
    reading: Reading
    at: int
    upto: int
    approx: Approx | None = None
    cue: str | None = None
    per: str | None = None
    shared: bool = False
    view: View | None = None

    def __eq__(self, other: object) -> bool:
        """Equal where the same text stands at the same place with the same meaning."""
        return isinstance(other, Quantity) and self[:-1] == other[:-1]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash((self.start, self.end, self.text))

    def __repr__(self) -> str:
        fields = zip(self._fields[:-1], self[:-1], strict=True)
        return f"Quantity({', '.join(f'{name}={value!r}' for name, value in fields)})"

    @property
    def plain(self) -> str:
        """``text`` however it was written: simplified and half-width, without blanks inside."""
        return self.text if self.view is None else self.view.text[self.at : self.upto]

    @property
    def kind(self) -> Kind:
        """One of the contract's twelve kinds."""
        return self.reading.kind

    @property
    def value(self) -> Decimal | None:
        """Exact value in the base unit; None for a range or where there is none."""
        return self.reading.value

    @property
    def low(self) -> Decimal | None:
        """Lower end of a range, in the base unit."""
        return self.reading.low

    @property
    def high(self) -> Decimal | None:
        """Upper end of a range, in the base unit."""
        return self.reading.high

    @property
    def resolution(self) -> Decimal | None:
        """Size of one unit in the last written digit, in the base unit."""
        return self.reading.resolution

    @property
    def unit(self) -> str | None:
        """Name of the base unit."""
        return self.reading.unit

    @property
    def noun(self) -> str | None:
        """The short noun phrase that the figure measures, read from the text when asked for."""
        from checker.quantity.noun import noun_of

        return noun_of(self)

    @property
    def measured(self) -> bool:
        """True for a figure that measures something (not a date, marker, code or slogan)."""
        return self.reading.kind in MEASURED

    def to(self, unit: str) -> Decimal:
        """Convert the value exactly into ``unit`` (``亩``, ``公顷``, ``万元`` …).

        Raises ``checker.quantity.units.UnitError`` for an unknown unit or another dimension, and
        ValueError where the figure has no single value.
        """
        from checker.quantity.units import convert

        if self.value is None:
            raise ValueError(f"{self.text} has no single value")
        return convert(self.value, self.unit, unit)
