"""What a house has settled for its reports: handed down from the engine, never global."""

from __future__ import annotations

from typing import NamedTuple

from checker.quantity.interval import USUAL, Conventions
from checker.quantity.units import Endings


class House(NamedTuple):
    """What holds for a document: how its figures are meant, and units besides the usual ones."""

    conventions: Conventions = USUAL
    units: Endings | None = None
