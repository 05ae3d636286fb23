"""Where in the XML of a Word file's body the marks of a comment go."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from typing import NamedTuple

from checker.annotation.body import Body, Piece, Run, note_numbers
from checker.annotation.markup import Edit, in_utf8
from checker.annotation.notes import Note
from checker.annotation.rezip import Parts
from checker.document.readers.docx import BODY
from checker.document.word.trace import Site

_KEEP = b' xml:space="preserve"'


class Cut(NamedTuple):
    """A mark's byte, what closes a run before it, and what opens one behind it."""

    at: int
    closing: bytes = b""
    opening: bytes = b""
    kept: Edit | None = None
    """What makes the blanks at the cut stay."""


class Place(NamedTuple):
    """Where a comment begins and ends; ``exact`` where that is the figure and nothing around it."""

    first: Cut
    last: Cut
    exact: bool


class Cuts:
    """Finds the places of notes; knows the pieces at which their figures begin and end."""

    def __init__(self, parts: Parts, sites: Sequence[Site], notes: Iterable[Note]) -> None:
        self._sites = [site for site in sites if site.length]
        self._starts = [site.offset for site in self._sites]
        wanted: dict[str, set[int]] = {BODY: set()}
        for note in notes:
            for site in self._ends(note) or ():
                wanted.setdefault(site.part, set()).add(site.number)
        self.data = in_utf8(parts[BODY])
        self.body = Body(self.data, wanted.pop(BODY))
        self._noted = {
            (part, number): note
            for part, numbers in wanted.items()
            for number, note in note_numbers(in_utf8(parts[part]), numbers).items()
        }

    def place(self, note: Note) -> Place | None:
        """Return where ``note`` goes; None where nothing in the body leads to its figure."""
        ends = self._ends(note)
        if ends is None:
            return None
        first, last = ends
        if first.part != BODY:
            run = self.body.notes.get(self._noted[first.part, first.number])
            return None if run is None else _around(run, run)
        one, other = self.body.pieces.get(first.number), self.body.pieces.get(last.number)
        if one is None or other is None:
            return None
        start = self._cut(one, note.start - first.offset, first)
        end = self._cut(other, note.end - last.offset, last)
        if start is None or end is None:
            return _around(one.run, other.run)
        return Place(start, end, exact=True)

    def _ends(self, note: Note) -> tuple[Site, Site] | None:
        """The pieces that hold the first and the last character of the figure."""
        first = bisect_right(self._starts, note.start) - 1
        last = bisect_right(self._starts, note.end - 1) - 1
        return (self._sites[first], self._sites[last]) if first >= 0 else None

    def _cut(self, piece: Piece, offset: int, site: Site) -> Cut | None:
        """Return the cut before the character ``offset``; None where the run has to stay whole."""
        run = piece.run
        if piece.inner:
            return None
        if offset == 0:
            return Cut(run.start) if run.is_first(piece.start) else _between(piece.start, run)
        if offset == site.length:
            return Cut(run.end) if run.is_last(piece.end) else _between(piece.end, run)
        content, keeps = piece.content, b"xml:space" in piece.tag
        settled = b'"default"' not in piece.tag if keeps else content == content.strip()
        if b"<" in content or not settled:
            return None
        found = list(_character().finditer(content))
        if len(found) != site.length:
            return None
        at = piece.after + found[offset].start()
        name = piece.written
        kept = None
        if not keeps:
            behind = piece.start + 1 + len(name)
            kept = Edit(behind, behind, _KEEP)
        text = b"<" + name + _KEEP + b">"
        return Cut(at, piece.ending + run.ending, run.opening + text, kept)


@cache
def _character() -> re.Pattern[bytes]:
    return re.compile(rb"&[^;]+;|\r\n?|[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*")


def _between(at: int, run: Run) -> Cut:
    return Cut(at, run.ending, run.opening)


def _around(first: Run, last: Run) -> Place:
    return Place(Cut(first.start), Cut(last.end), exact=False)
