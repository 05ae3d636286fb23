"""What the settings say of figures, as the engine wants it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from checker.claim.names import Names, written
from checker.house import House
from checker.quantity.interval import USUAL, Conventions
from checker.quantity.units import (
    HouseUnit,
    UnitError,
    convertible,
    counts,
    endings_with,
    unit_at,
)
from checker.settings.errors import SettingsError
from checker.settings.keys import COUNT, WIDTHS

_LONGEST = 8
_LEAST = 2


def house_of(layers: Sequence[Mapping[str, Any]]) -> House:
    """Return the house of the tables ``layers``, of which a later one overrules an earlier one."""
    roundings = [layer["rounding"] for layer in layers if "rounding" in layer]
    conventions = _conventions(
        roundings[-1] if roundings else USUAL.rounding, _merged(layers, "approximations")
    )
    units = [unit_of(name, said) for name, said in _merged(layers, "units").items()]
    names = names_of(_merged(layers, "indicators"))
    return House(conventions, endings_with(units) if units else None, names)


def _merged(layers: Sequence[Mapping[str, Any]], key: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for layer in layers:
        found |= layer.get(key, {})
    return found


def _conventions(rounding: Any, widths: Mapping[str, Any]) -> Conventions:
    words = {width.name: width.word for width in WIDTHS}
    given: dict[str, Any] = {
        name: None if value == words.get(name) else value for name, value in widths.items()
    }
    return USUAL._replace(rounding=rounding, **given)


def unit_of(name: str, said: Any, path: str | None = None) -> HouseUnit:
    """Return the unit ``name``: ``50公斤``, ``1.5 万元`` or ``count``.

    Raises SettingsError where the name is no name of a unit, or known, or the rest says nothing.
    """
    plain = written(name)
    if not re.fullmatch(rf"[\u4e00-\u9fffA-Za-z]{{1,{_LONGEST}}}", plain) or plain[0] in _NUMERALS:
        raise SettingsError("bad-unit-name", path=path, name=name)
    if unit_at(plain, 0) == plain:
        raise SettingsError("known-unit", path=path, name=name)
    if said == COUNT:
        return HouseUnit(plain)
    found = re.fullmatch(_AMOUNT, written(said)) if isinstance(said, str) else None
    number = Fraction(found[1].replace(",", "")) if found else Fraction(0)
    if found is None or not number:
        raise SettingsError("bad-unit", path=path, name=f"units.{name}")
    try:
        dimension, factor = convertible(found[2])
    except UnitError:
        raise SettingsError("no-unit", path=path, name=f"units.{name}", unit=found[2]) from None
    return HouseUnit(plain, dimension, number * factor, counts(found[2]) and number == int(number))


def names_of(said: Mapping[str, Any], path: str | None = None) -> Names | None:
    """Return the names of indicators that are the same and apart; None where none are listed.

    Raises SettingsError where a name is too short, stands in two groups that are the same, or is
    kept apart from one that means the same.
    """
    same, apart = (
        [[written(name) for name in group] for group in said.get(kind, ())]
        for kind in ("same", "apart")
    )
    listed = [name for group in same for name in group]
    for name in (*listed, *(name for group in apart for name in group)):
        if len(name) < _LEAST:
            raise SettingsError("short-name", path=path, name=name)
    for name in listed:
        if listed.count(name) > 1:
            raise SettingsError("name-twice", path=path, name=name)
    for group in apart:
        for other in same:
            both = [name for name in group if name in other]
            if len(both) > 1:
                raise SettingsError("same-and-apart", path=path, name="、".join(both))
    return Names.of(same, apart) if same or apart else None


_NUMERALS = "〇零一二两三四五六七八九十百千万亿第每"
_AMOUNT = r"([0-9][0-9,]*(?:\.[0-9]+)?)\s*(\S+)"
