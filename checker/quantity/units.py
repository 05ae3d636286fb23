"""Units: which names there are, what they measure, and exact conversion between them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Context, Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Self

from checker.quantity._units import COUNTED, TABLE
from checker.quantity.lists import words

if TYPE_CHECKING:
    import pint

SIGNS = {
    "%": "百分之",
    "‰": "千分之",
    "‱": "万分之",
    "个百分点": "百分点",
    "个千分点": "千分点",
    "个基点": "基点",
}
"""What a rate prints as, and its name in the definitions."""

_TRAILING = (
    "年度 年代 季度 井 路 楼 号 版 页 届 % ‰ ‱ 个百分点 个千分点 千分点 "
    "个基点 BP bp 人(次) 台(套) 台(件) 口人"
).split()
_NEVER_AFTER_A_NUMERAL = frozenset({"百分之", "千分之", "万分之"})


class UnitError(ValueError):
    """An unknown unit, or a conversion between different dimensions."""


class HouseUnit(str):
    """A unit that a house has added: its name, which knows what it measures.

    A name like any other, so that nothing behind the lexer has to ask where it comes from.
    ``factor`` is how many of its dimension's base units it is; ``counts`` is true where a whole
    number of it is exact.
    """

    __slots__ = ("counts", "dimension", "factor")
    dimension: str
    factor: Fraction
    counts: bool

    def __new__(
        cls, name: str, dimension: str = "", factor: Fraction = Fraction(1), counts: bool = True
    ) -> Self:
        """Return the unit ``name``; without a dimension it counts things of its own."""
        unit = super().__new__(cls, name)
        unit.dimension, unit.factor, unit.counts = dimension or name, factor, counts
        return unit


class Endings(NamedTuple):
    """The units that may follow a numeral, made for longest match from the left.

    ``long`` maps the first two characters to the units that begin so, the longest first; the empty
    unit at the end says that none stands there although one begins with the first character.
    ``short`` maps the units of one character to themselves. ``common`` are those that the lexer's
    first pattern knows, ``added`` those of the house.
    """

    long: dict[str, tuple[str, ...]]
    short: dict[str, str]
    common: tuple[str, ...]
    added: frozenset[str] = frozenset()

    def at(self, text: str, at: int) -> str | None:
        """Return the longest unit that stands in ``text`` at ``at``, or None."""
        for unit in self.long.get(text[at : at + 2], ()):
            if text.startswith(unit, at):
                return unit or None
        return self.short.get(text[at : at + 1])


@cache
def endings() -> Endings:
    """Return the units that the lexer looks for behind a numeral."""
    return _endings(())


def endings_with(added: Sequence[HouseUnit]) -> Endings:
    """Return those units and the ones that a house has ``added``."""
    return _endings(added)


def _endings(added: Sequence[HouseUnit]) -> Endings:
    long: dict[str, list[str]] = {}
    names: list[str] = [*added, *({*TABLE, *_TRAILING} - _NEVER_AFTER_A_NUMERAL).difference(added)]
    for name in sorted(names, key=lambda name: (-len(name), name)):
        if len(name) > 1:
            long.setdefault(name[:2], []).append(name)
    for line in words("another-word"):
        for char in line[1:]:
            long.setdefault(line[0] + char, []).append("")
    short = {name: name for name in names if len(name) == 1}
    # A unit of the house is met with care, and so is one that may be the beginning of it.
    common = (*_COMMON, *sorted(short))
    plain = tuple(unit for unit in common if not any(_longer(name, unit) for name in added))
    every = {head: tuple(found) for head, found in long.items()}
    return Endings(every, short, plain, frozenset(added))


def _longer(name: str, unit: str) -> bool:
    return name.startswith(unit) and name != unit


_COMMON = (
    "个百分点 百分点 平方公里 平方米 平方千米 平米 立方米 公里 公顷 公斤 人次 人(次) 人公里 户次 "
    "场次 台(套) 千瓦时 千瓦 千克 千伏 吨公里 美元 港元 小时 分钟 部门"
).split()


@cache
def common() -> tuple[str, ...]:
    """Return the units that the lexer's first pattern knows: all of one character, and these."""
    return endings().common


@cache
def goes_on(unit: str) -> frozenset[str]:
    """Return the characters that, behind ``unit``, make another word or unit of it."""
    long = endings().long
    if len(unit) == 1:
        return frozenset(head[1] for head in long if head[0] == unit) - {"("}
    longer = (name for name in long.get(unit[:2], ()) if name.startswith(unit) and name != unit)
    return frozenset(name[len(unit)] for name in longer)


def unit_at(text: str, at: int) -> str | None:
    """Return the longest known unit that stands in ``text`` at ``at``, or None."""
    return endings().at(text, at)


def counts(unit: str | None) -> bool:
    """Whether ``unit`` only counts: a whole number of it is exact."""
    return unit in COUNTED or (isinstance(unit, HouseUnit) and unit.counts)


def dimension(unit: str) -> str | None:
    """Return what ``unit`` measures (``长度^2``, ``人民币``, ``户``), or None for an unknown unit.

    A compound unit (``元/吨``) measures the quotient of what its members do.
    """
    known = TABLE.get(SIGNS.get(unit, unit))
    if known is not None:
        return known[0]
    if isinstance(unit, HouseUnit):
        return unit.dimension
    parts = [TABLE.get(_split(part)[1]) for part in unit.split("/")]
    if len(parts) < 2:
        return None
    return "/".join(part[0] for part in parts if part is not None) if all(parts) else None


def factor(unit: str) -> Fraction:
    """Return how many of its dimension's base units one ``unit`` is, exactly.

    A scale before the name counts (``万元``, ``亿斤``). Raises UnitError for an unknown unit.
    """
    return _entry(unit)[1]


def convertible(unit: str) -> tuple[str, Fraction]:
    """Return what ``unit`` measures and its factor; raise UnitError for an unknown unit."""
    return _entry(unit)


def convert(value: Decimal, from_unit: str | None, to_unit: str) -> Decimal:
    """Convert ``value`` exactly.

    A result that no finite decimal equals (1亩 in 平方米) is correctly rounded to 28 digits. Raises
    UnitError for an unknown unit, for a bare number, and between different dimensions.
    """
    if from_unit is None:
        raise UnitError(f"没有单位的数不能换算为{to_unit} (a number without a unit)")
    (source, times), (target, over) = _entry(from_unit), _entry(to_unit)
    if source != target:
        raise UnitError(
            f"{from_unit}（{source}）不能换算为{to_unit}（{target}） (different dimensions)"
        )
    return _decimal(Fraction(value) * times / over)


def ratio(unit: str | None, other: str | None) -> Fraction | None:
    """Return how many ``other`` make one ``unit``; None where none can be told.

    One and the same unit is one of itself, known or not.
    """
    if unit == other or unit is None or other is None:
        return Fraction(1) if unit == other else None
    try:
        (source, times), (target, over) = _entry(unit), _entry(other)
    except UnitError:
        return None
    return times / over if source == target else None


def _decimal(exact: Fraction) -> Decimal:
    """Return ``exact`` as a decimal, all digits of it where it has an end."""
    rest, power = exact.denominator, 0
    for prime in (2, 5):
        count = 0
        while rest % prime == 0:
            rest, count = rest // prime, count + 1
        power = max(power, count)
    if rest != 1:
        return Decimal(exact.numerator) / Decimal(exact.denominator)
    whole = exact.numerator * 10**power // exact.denominator
    return Decimal(whole).scaleb(-power, Context(prec=max(28, len(str(abs(whole))))))


def _entry(unit: str) -> tuple[str, Fraction]:
    if isinstance(unit, HouseUnit):
        return unit.dimension, unit.factor
    name = SIGNS.get(unit, unit)
    power = 0
    while name not in TABLE and name[:1] in _SCALE:
        power, name = power + _SCALE[name[0]], name[1:]
    known = TABLE.get(name)
    if known is None:
        known_dimension, known_factor = _compound(name)
        return known_dimension, known_factor * 10**power
    number = known[1]
    exact = Fraction(number) if isinstance(number, int) else Fraction(*number)
    return known[0], exact * 10**power


_SCALE = {"十": 1, "百": 2, "千": 3, "万": 4, "亿": 8}


@cache
def _compound(unit: str) -> tuple[str, Fraction]:
    """Work out a quotient such as ``元/吨`` by pint; raise UnitError for an unknown one."""
    first, *below = unit.split("/")
    if not below or not all(_known(name) for name in (first, *below)):
        raise UnitError(f"未知单位：{unit} (unknown unit)")
    registry = _registry()
    scale, members = Fraction(1), registry.UnitsContainer({})
    for name, power in ((first, 1), *((name, -1) for name in below)):
        times, plain = _split(name)
        scale *= times**power
        members *= registry.UnitsContainer({registry.get_name(plain): power})
    base = registry.Quantity(scale, members).to_root_units()
    dimensions = sorted((name.strip("[]"), power) for name, power in base.dimensionality.items())
    written = "*".join(name if power == 1 else f"{name}^{power}" for name, power in dimensions)
    return written or "比率", Fraction(base.magnitude)


def _split(name: str) -> tuple[Fraction, str]:
    power = 0
    while name not in TABLE and name[:1] in _SCALE:
        power, name = power + _SCALE[name[0]], name[1:]
    return Fraction(10**power), name


def _known(name: str) -> bool:
    return _split(name)[1] in TABLE


@cache
def _registry() -> pint.UnitRegistry[Fraction]:
    """Return pint's registry of our definitions; too slow to import for an ordinary report."""
    from importlib.resources import files

    import pint

    registry: pint.UnitRegistry[Fraction] = pint.UnitRegistry(None, non_int_type=Fraction)
    text = files("checker.quantity").joinpath("units.txt").read_text(encoding="utf-8")
    registry.load_definitions(text.splitlines())
    return registry
