"""What a house has settled for its reports: handed down from the engine, never global."""

from __future__ import annotations

from typing import NamedTuple

from checker.quantity.interval import USUAL, Conventions


class House(NamedTuple):
    """The conventions that hold for a document."""

    conventions: Conventions = USUAL
