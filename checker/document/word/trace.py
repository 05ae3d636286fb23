"""Where in a Word file the pieces of its text come from, and the comments in its margin."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from checker.document.model import Remark
from checker.document.readers.package import Branch, Package
from checker.document.word.paragraph import Paragraph

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMMENTS = "word/comments.xml"
_MARKS = {
    f"{_W}commentRangeStart": "start",
    f"{_W}commentRangeEnd": "end",
    f"{_W}commentReference": "point",
}
NUMBER = f"{_W}id"


class Site(NamedTuple):
    """Where a piece of the text comes from: the element ``number`` of ``part``.

    ``offset`` and ``length`` are in code points of the text; the part's elements are numbered from
    0 in the order in which they begin.
    """

    offset: int
    length: int
    part: str
    number: int


class Trace:
    """Notes, while a file is read, what is asked for: the pieces' sites, and the comments' places.

    ``sites`` is the list to which the former are added, None where nobody asks for them.
    """

    def __init__(self, package: Package, sites: list[Site] | None) -> None:
        self._comments = list(_comments(package)) if COMMENTS in package.names else []
        self._sites = sites
        self._part = ""
        self._anchors: dict[tuple[str, str], int] = {}
        self.marks = _MARKS if self._comments else {}
        """The kinds of the elements that mark the place of a comment, by their tags."""
        self.numbers: dict[Element, int] = {}
        """The numbers of the elements that are being read, empty where nobody asks for sites."""

    def numbered(self, part: str, branches: Iterator[Branch]) -> Iterator[Branch]:
        """Yield the ``branches`` of ``part``, keeping the numbers of their elements."""
        self._part = part
        return branches if self._sites is None else self._numbered(branches)

    def _numbered(self, branches: Iterator[Branch]) -> Iterator[Branch]:
        number = 0
        for kind, element in branches:
            if kind == "start":
                number += 1
            elif kind == "whole":
                self.numbers.clear()
                self.numbers.update((each, n) for n, each in enumerate(element.iter(), number))
                number += len(self.numbers)
            yield kind, element

    def place(self, start: int, paragraph: Paragraph) -> None:
        """Note that ``paragraph`` came to stand at ``start``."""
        if self._sites is None and not paragraph.marks:
            return
        offsets = list(accumulate(map(len, paragraph.text), initial=start))
        for mark in paragraph.marks:
            self._anchors[mark.kind, mark.number] = offsets[mark.before]
        if self._sites is not None:
            pieces = zip(offsets, paragraph.text, paragraph.numbers, strict=False)
            self._sites += (Site(at, len(piece), self._part, n) for at, piece, n in pieces)

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
    for kind, element in package.branches(COMMENTS, frozenset({f"{_W}comments"})):
        if kind == "whole" and element.tag == f"{_W}comment":
            paragraphs = (paragraph.iter(f"{_W}t") for paragraph in element.iter(f"{_W}p"))
            lines = ("".join(piece.text or "" for piece in pieces) for pieces in paragraphs)
            text = "\n".join(lines).strip("\n")
            author = element.get(f"{_W}author", "")
            yield Remark(element.get(NUMBER, ""), author, text, 0, 0)
