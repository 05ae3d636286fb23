"""What the settings say of figures, as the engine wants it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from checker.house import House
from checker.quantity.interval import USUAL, Conventions
from checker.settings.keys import WIDTHS


def house_of(layers: Iterable[Mapping[str, Any]]) -> House:
    """Return the house of the tables ``layers``, of which a later one overrules an earlier one."""
    values: dict[str, Any] = {}
    widths: dict[str, Any] = {}
    for layer in layers:
        values.update(layer)
        widths.update(layer.get("approximations", {}))
    return House(_conventions(values.get("rounding", USUAL.rounding), widths))


def _conventions(rounding: Any, widths: Mapping[str, Any]) -> Conventions:
    words = {width.name: width.word for width in WIDTHS}
    given: dict[str, Any] = {
        name: None if value == words.get(name) else value for name, value in widths.items()
    }
    return USUAL._replace(rounding=rounding, **given)
