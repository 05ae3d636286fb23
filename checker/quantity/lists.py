"""The word lists of words.txt, read once a process when they are first needed."""

from __future__ import annotations

import os
from functools import cache


@cache
def words(section: str) -> tuple[str, ...]:
    """Return the words of ``section`` in order; raise KeyError for a section that is not there."""
    return _sections()[section]


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    current: list[str] = []
    with open(os.path.join(os.path.dirname(__file__), "words.txt"), encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("["):
                current = found.setdefault(line.strip("[]\n"), [])
            elif not line.startswith("#"):
                current += line.split()
    return {name: tuple(listed) for name, listed in found.items()}
