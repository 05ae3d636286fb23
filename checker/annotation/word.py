"""Comments in a Word file.

Word takes comments in the body alone, not in notes and text boxes: what stands there is commented
at the mark of the note, or at the run that the box hangs on. A run is split where a figure begins
or ends in its midst, and both halves keep its properties.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from checker.annotation.body import W
from checker.annotation.cuts import Cut, Cuts, Place
from checker.annotation.markup import Edit, edited, scope
from checker.annotation.notes import Note
from checker.annotation.remarks import Remarks
from checker.annotation.rezip import Parts
from checker.document.model import Document
from checker.document.readers.docx import BODY, traced

_MOST = 32_767
"""Word opens no file with more comments than this."""


def annotate(
    data: bytes, document: Document, notes: Sequence[Note], now: datetime
) -> tuple[bytes, list[Note]]:
    """Return the file ``data`` with ``notes`` as its only comments of ours, and those left out.

    ``now`` is the local time that new comments carry. A comment of ours that says the same at the
    same place stays as it is, and so does one that somebody has answered. Raises DecodeError where
    the file is broken.
    """
    parts = Parts(data)
    read, sites = traced(data, document.path)
    cuts = Cuts(parts, sites, notes)
    remarks = Remarks(parts, read.remarks, now)
    marks: list[tuple[int, Place]] = []
    missing: list[Note] = []
    for note in notes:
        place = cuts.place(note)
        if place is None:
            missing.append(note)
        elif not remarks.keep(note, exact=place.exact):
            if len(remarks) < _MOST:
                marks.append((remarks.add(note, cuts.body.marks), place))
            else:
                missing.append(note)
    gone = (mark for number in remarks.gone() for mark in cuts.body.marks.get(number, ()))
    edits = [mark.removed() for mark in gone]
    edits += _edits(marks, scope(cuts.data, "w", W))
    if edits:
        parts[BODY] = edited(cuts.data, edits)
    remarks.write()
    return parts.packed(), missing


def _edits(marks: Iterable[tuple[int, Place]], scoped: str) -> Iterator[Edit]:
    """Yield what goes into the body: at one byte, ends stand before beginnings."""
    cuts: dict[int, Cut] = {}
    ends: defaultdict[int, str] = defaultdict(str)
    starts: defaultdict[int, str] = defaultdict(str)
    for number, place in marks:
        mark = f'<w:r{scoped}><w:commentReference w:id="{number}"/></w:r>'
        ends[place.last.at] += f'<w:commentRangeEnd{scoped} w:id="{number}"/>{mark}'
        starts[place.first.at] += f'<w:commentRangeStart{scoped} w:id="{number}"/>'
        cuts.update((cut.at, cut) for cut in (place.first, place.last))
    for at, cut in cuts.items():
        marked = (ends[at] + starts[at]).encode()
        yield Edit(at, at, cut.closing + marked + cut.opening)
    yield from {cut.kept for cut in cuts.values() if cut.kept is not None}
