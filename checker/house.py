"""What a house has settled for its reports: handed down from the engine, never global."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from checker.quantity.interval import USUAL, Conventions

if TYPE_CHECKING:
    from checker.claim.names import Names
    from checker.quantity.units import Endings


class House(NamedTuple):
    """What holds for a document.

    ``conventions`` say how its figures are meant; ``units`` are what the lexer looks for in place
    of the usual ones, ``names`` those of indicators; None where nothing is settled.
    """

    conventions: Conventions = USUAL
    units: Endings | None = None
    names: Names | None = None
