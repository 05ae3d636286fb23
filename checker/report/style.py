"""What the terminal can do: language, columns, colour."""

from __future__ import annotations

from typing import NamedTuple

from checker.messages import Lang

_CODES = {"error": "1;31", "warning": "1;33", "info": "1;36", "other": "34", "faint": "2"}


class Style(NamedTuple):
    """``columns`` is the width that a report may take; ``colour`` allows escape sequences."""

    lang: Lang = "zh"
    columns: int = 100
    colour: bool = False

    def paint(self, text: str, name: str) -> str:
        """Return ``text`` coloured as ``name`` (a level, ``other`` or ``faint``), if at all."""
        if not self.colour or not text:
            return text
        return f"\x1b[{_CODES[name]}m{text}\x1b[0m"
