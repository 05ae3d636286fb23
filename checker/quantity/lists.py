"""The word lists of words.txt, read once a process when they are first needed."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def words(section: str) -> tuple[str, ...]:
    """Return the words of ``section`` in order; raise KeyError for a section that is not there."""
    return _sections()[section]


@cache
def _sections() -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    current: list[str] = []
    text = Path(__file__).with_name("words.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if line.startswith("["):
            current = found.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            current += line.split()
    return {name: tuple(listed) for name, listed in found.items()}
