"""What a reader is shown."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple


class Level(IntEnum):
    """How sure and how grave; doubt goes down a level, never up."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    def __str__(self) -> str:
        return self.name.lower()


def fingerprint_of(words: str) -> str:
    """A short digest of what makes a finding the same in the next draft: 16 hexadecimal digits."""
    try:
        # The library that hashlib loads is a tenth of a start.
        from _blake2 import blake2s
    except ImportError:  # pragma: no cover - another interpreter has it elsewhere
        from hashlib import blake2s
    return blake2s(words.encode(), digest_size=8).hexdigest()


class Related(NamedTuple):
    """Another figure that takes part in a finding, with its place in the source."""

    path: str
    start: int
    end: int
    text: str
    role: str


class Finding(NamedTuple):
    """One disagreement. ``start`` and ``end`` are source offsets of the marked figure.

    ``message`` and ``cause`` map a language (``zh``, ``en``) to a sentence; ``formula``, ``stated``
    and ``computed`` are free of language. ``difference`` is the gap between the stated and the
    recomputed value as text, or None where there is none to state. ``suggestion`` is what to write
    in place of ``text``, or None.
    """

    rule: str
    level: Level
    path: str
    start: int
    end: int
    text: str
    message: dict[str, str]
    related: tuple[Related, ...] = ()
    formula: str | None = None
    stated: str | None = None
    computed: str | None = None
    difference: str | None = None
    cause: dict[str, str] | None = None
    suggestion: str | None = None
    fingerprint: str = ""
