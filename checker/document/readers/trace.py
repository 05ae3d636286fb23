"""Where in a Word file the pieces of its text come from, and the comments in its margin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from checker.document.model import Remark
from checker.document.readers.package import Package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMMENTS = "word/comments.xml"
_MARKS = {
    f"{_W}commentRangeStart": "start",
    f"{_W}commentRangeEnd": "end",
    f"{_W}commentReference": "point",
}
NUMBER = f"{_W}id"


class Site(NamedTuple):
    """Where a piece of the text comes from: the element of ``part`` that ends with ``event``.

    ``offset`` and ``length`` are in code points of the text; the starts and ends of the part's
    elements are numbered together from 0.
    """

    offset: int
    length: int
    part: str
    event: int


class Mark(NamedTuple):
    """A mark of the comment ``number`` before the piece ``before`` of its paragraph."""

    before: int
    kind: str
    number: str


class Trace:
    """Notes, while a file is read, what is asked for: the pieces' sites, and the comments' places.

    ``sites`` is the list to which the former are added, None where nobody asks for them.
    """

    def __init__(self, package: Package, sites: list[Site] | None) -> None:
        self._comments = list(_comments(package)) if COMMENTS in package.names else []
        self._sites = sites
        self._anchors: dict[tuple[str, str], int] = {}
        self.marks = _MARKS if self._comments else {}
        """The kinds of the elements that mark the place of a comment, by their tags."""

    def place(
        self, part: str, start: int, text: Sequence[str], events: Sequence[int], marks: list[Mark]
    ) -> None:
        """Note that the pieces ``text`` of a paragraph came to stand at ``start``."""
        if self._sites is None and not marks:
            return
        offsets = list(accumulate(map(len, text), initial=start))
        for mark in marks:
            self._anchors[mark.kind, mark.number] = offsets[mark.before]
        if self._sites is not None:
            pieces = zip(offsets, text, events, strict=False)
            self._sites += (Site(at, len(piece), part, event) for at, piece, event in pieces)

    def remarks(self) -> Iterator[Remark]:
        """Yield the comments that hang on what was read."""
        for comment in self._comments:
            point = self._anchors.get(("point", comment.number))
            start = self._anchors.get(("start", comment.number), point)
            end = self._anchors.get(("end", comment.number), point)
            if start is not None and end is not None:
                yield comment._replace(start=start, end=max(start, end))


def _comments(package: Package) -> Iterator[Remark]:
    """Yield what stands in the margin, with no place yet."""
    text: list[str] = []
    for event, element in package.events(COMMENTS):
        if event == "start":
            continue
        if element.tag == f"{_W}t":
            text.append(element.text or "")
        elif element.tag == f"{_W}p":
            text.append("\n")
        elif element.tag == f"{_W}comment":
            author = element.get(f"{_W}author", "")
            yield Remark(element.get(NUMBER, ""), author, "".join(text).strip("\n"), 0, 0)
            text.clear()
            element.clear()
