"""Notes at the cells of a workbook.

The parts are changed by hand: a library that loads and saves a workbook loses the last values of
its formulas, and whatever else it has no model of.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import count

from checker.annotation.cells import MAIN, CellNotes
from checker.annotation.links import OFFICE, declare, link, links_of
from checker.annotation.markup import Edit, edited, elements, in_utf8, quoted, root
from checker.annotation.notes import Note
from checker.annotation.rezip import Parts
from checker.annotation.shapes import blank, redrawn
from checker.document.model import Document

_WORKBOOK = "xl/workbook.xml"
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_LEGACY = f"{MAIN} legacyDrawing"
_BEHIND = frozenset(
    "legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems "
    "tableParts extLst".split()
)
"""What stands behind the drawing of the notes in a sheet, in the order of the schema."""


def annotate(
    data: bytes, document: Document, notes: Sequence[Note], now: datetime
) -> tuple[bytes, list[Note]]:
    """Return the workbook ``data`` with ``notes`` as its only ones of ours, and those left out.

    A cell in which people talk to each other takes no note. Where a cell has somebody's note ours
    is written below it. Raises DecodeError where the file is broken.
    """
    parts = Parts(data)
    wanted: defaultdict[str, defaultdict[str, list[Note]]] = defaultdict(lambda: defaultdict(list))
    for note in notes:
        wanted[str(note.place.get("sheet"))][str(note.place.get("cell"))].append(note)
    missing: list[Note] = []
    for name, part in _sheets(parts).items():
        missing += _Sheet(parts, part).annotate(wanted.pop(name, {}))
    missing += [note for cells in wanted.values() for held in cells.values() for note in held]
    return parts.packed(), missing


def _sheets(parts: Parts) -> dict[str, str]:
    """The part of each sheet, by its name."""
    targets = {held.name: held.target for held in links_of(parts, _WORKBOOK)}
    return {
        sheet.get("name"): targets[name]
        for sheet in elements(in_utf8(parts[_WORKBOOK]), names={f"{MAIN} sheet"})
        if targets.get(name := sheet.attributes.get(f"{OFFICE} id", ""), "") in parts
    }


class _Sheet:
    """A sheet, and the parts that hold its notes and their shapes."""

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts, self._part = parts, part
        self._links = links_of(parts, part)

    def annotate(self, wanted: Mapping[str, Sequence[Note]]) -> list[Note]:
        """Write the notes of each cell; return those for which there is no room."""
        talked = self._talked()
        texts = {
            cell: "\n\n".join(note.text for note in notes)
            for cell, notes in wanted.items()
            if cell not in talked
        }
        part = self._target("comments")
        if part or texts:
            self._write(part, texts)
        return [note for cell in talked & wanted.keys() for note in wanted[cell]]

    def _talked(self) -> set[str]:
        """The cells that hold a talk of several people, and can hold no note."""
        part = self._target("threadedComment")
        found = elements(in_utf8(self._parts[part]), 1) if part else []
        return {comment.get("ref") for comment in found}

    def _write(self, part: str, texts: Mapping[str, str]) -> None:
        notes = CellNotes(self._parts[part] if part else None)
        before = notes.data
        new, gone = notes.change(texts)
        if notes.data == before:
            return
        if not part:
            part, _ = self._made("xl/comments{}.xml", "comments", _COMMENTS)
        self._parts[part] = notes.data
        drawing = self._drawing()
        self._parts[drawing] = redrawn(self._parts[drawing], new, gone)

    def _drawing(self) -> str:
        """The part that draws the notes; made, and named in the sheet, where there is none."""
        data = in_utf8(self._parts[self._part])
        inside = elements(data, 1)
        named = {e.attributes.get(f"{OFFICE} id") for e in inside if e.name == _LEGACY}
        for held in self._links:
            if held.name in named and held.target in self._parts:
                return held.target
        drawn = blank(self._parts)
        part, name = self._made("xl/drawings/vmlDrawing{}.vml", "vmlDrawing", _DRAWING)
        self._parts[part] = drawn
        top = root(data)
        at = next((e.start for e in inside if e.name.partition(" ")[2] in _BEHIND), top.close)
        mark = f'<{top.prefix}legacyDrawing xmlns:r="{OFFICE}" r:id={quoted(name)}/>'
        self._parts[self._part] = edited(data, [Edit(at, at, mark.encode())])
        return part

    def _target(self, kind: str) -> str:
        """The part of that ``kind`` that the sheet is related to, empty where there is none."""
        found = (held.target for held in self._links if held.kind == kind)
        return next((target for target in found if target in self._parts), "")

    def _made(self, pattern: str, kind: str, content_type: str) -> tuple[str, str]:
        """Relate the sheet to a new part; return the part and the relationship's id."""
        part = next(name for k in count(1) if (name := pattern.format(k)) not in self._parts)
        declare(self._parts, part, content_type)
        return part, link(self._parts, self._part, kind, part)
