"""A table as it is understood: columns of figures with what they say, and labelled rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from checker.document.table import Table
from checker.quantity.model import Quantity


class Said(StrEnum):
    """What a column's header says of its figures."""

    AMOUNT = "amount"
    SHARE = "share"
    RATE = "rate"
    """A rate of change in %."""
    CHANGE = "change"
    """The difference of two columns."""
    COMPLETION = "completion"
    PRICE = "price"
    """So much for one unit: a unit price, an average."""
    INDEX = "index"
    """The year before is 100."""
    OTHER = "other"
    """A rate, a rank, a year: nothing that adds up."""


ADDED = (Said.AMOUNT, Said.SHARE, Said.CHANGE)
"""What adds up."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of figures; ``figures`` maps a row to its figure, as printed.

    ``header`` are the words above it from the top; ``blank`` are the rows whose cell is empty,
    ``broken`` those whose cell holds digits that are no one number.
    """

    place: int
    header: tuple[str, ...]
    unit: str
    said: Said
    figures: Mapping[int, Quantity]
    blank: frozenset[int] = frozenset()
    broken: frozenset[int] = frozenset()
    formula: str = ""
    """What a row of letters says: ``A=B+C``."""

    @property
    def adds(self) -> bool:
        """Whether the figures add up: the differences of two rates do not."""
        rates = self.said is Said.CHANGE and all(f.kind == "percent" for f in self.figures.values())
        return self.said in ADDED and not rates

    @property
    def name(self) -> str:
        """The words of the header as one."""
        return "".join(self.header)

    def value(self, row: int) -> Decimal | None:
        """The printed number in ``row``."""
        found = self.figures.get(row)
        return None if found is None else found.reading.value


@dataclass(frozen=True, slots=True)
class Row:
    """A row with figures. ``label`` is its name without marker and blanks.

    ``depth`` is how deep it stands by its marker (一、 above 1、) or its indentation, 0 the top;
    ``marker`` what stands before the name. ``of_which`` is true for 其中 and #. ``total`` is the
    word that makes it a total, or empty. ``block`` counts the blocks that headings and repeated
    headers part; ``unit`` is the row's own unit, where a column gives one.
    """

    place: int
    label: str
    depth: int = 0
    marker: str = ""
    of_which: bool = False
    total: str = ""
    block: int = 0
    unit: str = ""
    measure: str = ""
    said: Said = Said.AMOUNT

    def alike(self, other: Row) -> bool:
        """Whether both are in one unit, as far as the table says."""
        said = self.measure and other.measure
        return self.unit == other.unit and (not said or self.measure == other.measure)


class Sum(NamedTuple):
    """A total and its parts: places of rows down a column, or of columns along a row.

    ``sure`` is true where the table itself says so. ``open`` is true for 其中: the parts need not
    be all. ``minus`` are the parts that are taken off (期末 = 期初 + 增加 − 减少); ``reason`` says
    why the sum may not be broken (a key of ``checker.relation.reasons``).
    """

    total: int
    parts: tuple[int, ...]
    sure: bool = True
    open: bool = False
    reason: str | None = None
    minus: frozenset[int] = frozenset()


def each_once(found: Sequence[Sum]) -> list[Sum]:
    """Each sum once, a sure one rather than another."""
    kept: dict[tuple[int, frozenset[int], bool], Sum] = {}
    for one in found:
        key = one.total, frozenset(one.parts), one.open
        if key not in kept or (one.sure and not kept[key].sure):
            kept[key] = one
    return list(kept.values())


class Law(NamedTuple):
    """Columns of which one follows from the others, row by row: ``law`` names the arithmetic.

    ``columns`` are their places, the stated one last; ``rows`` are where it is to hold, with the
    rows of the other figures where they stand elsewhere (the total of a share).
    """

    law: str
    columns: tuple[int, ...]
    rows: tuple[tuple[int, ...], ...]
    sure: bool
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class Understood:
    """A table with everything that was understood of it.

    ``whole`` is false where the table begins in its midst: its header, or its first rows, stand on
    the page before.
    """

    table: Table
    columns: Mapping[int, Column]
    rows: Mapping[int, Row]
    whole: bool = True
    down: tuple[Sum, ...] = ()
    along: tuple[Sum, ...] = ()
    laws: tuple[Law, ...] = ()
    caption: str = ""
    """What stands before the table and in its first rows: title, period, unit."""
    nil: bool = False
    """Whether an empty cell stands for nothing, as the sums with one show."""

    def figure(self, row: int, column: int) -> Quantity | None:
        """The figure in a cell."""
        found = self.columns.get(column)
        return None if found is None else found.figures.get(row)

    def across(self, row: int) -> list[Quantity]:
        """The figures of a row, in order."""
        found = (column.figures.get(row) for column in self.columns.values())
        return [figure for figure in found if figure is not None]
