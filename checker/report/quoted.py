"""The documents that a report quotes, its own and those beside it, with lines and places."""

from __future__ import annotations

from collections.abc import Mapping

from checker.document.model import Document, LineIndex
from checker.document.table import Place, Places


class Quoted:
    """Documents by their paths; the lines and places of each are indexed once, when asked for."""

    def __init__(self, document: Document, beside: Mapping[str, Document]) -> None:
        self._documents = {**beside, document.path: document}
        self._lines: dict[str, LineIndex] = {}
        self._places: dict[str, Places | None] = {}

    def __contains__(self, path: str) -> bool:
        return path in self._documents

    def document(self, path: str) -> Document:
        """Return the document ``path``."""
        return self._documents[path]

    def lines(self, path: str) -> LineIndex:
        """Return the lines of the document ``path``."""
        if path not in self._lines:
            self._lines[path] = LineIndex.of(self._documents[path].text)
        return self._lines[path]

    def place(self, path: str, start: int, end: int) -> Place | None:
        """Return the place of a span of ``path``, None where nothing is known of it."""
        if path not in self._places:
            self._places[path] = self._documents[path].places if path in self else None
        places = self._places[path]
        return None if places is None else places.at(start, end)
