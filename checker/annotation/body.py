"""What of the XML of a Word file's body has to be known to put comments into it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container

from checker.annotation.markup import Attributes, Element, walk

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NUMBER = f"{W} id"
_RUN, _PROPERTIES = f"{W} r", f"{W} rPr"
_NOTE_MARKS = {f"{W} footnoteReference": "footnote", f"{W} endnoteReference": "endnote"}
_NOTES = {f"{W} footnote": "footnote", f"{W} endnote": "endnote"}
_REFERENCE = f"{W} commentReference"
_MARKS = {f"{W} commentRangeStart", f"{W} commentRangeEnd", _REFERENCE}
_SHOWS_NOTHING = re.compile(rb"(?:\s|<\w+:lastRenderedPageBreak\s*/>)*")


class Run(Element):
    """A run; with ``mark`` it holds the mark of a comment, named by its number."""

    properties: Element | None = None
    mark: tuple[str, Element] | None = None

    @property
    def opening(self) -> bytes:
        """The start tag and the properties."""
        own = self.properties
        return self.tag + (self._data[own.start : own.end] if own else b"")

    def is_first(self, at: int) -> bool:
        """True where the run shows nothing before the byte ``at``."""
        begin = self.properties.end if self.properties else self.after
        return _SHOWS_NOTHING.fullmatch(self._data, begin, at) is not None

    def is_last(self, at: int) -> bool:
        """True where the run shows nothing behind the byte ``at``."""
        return _SHOWS_NOTHING.fullmatch(self._data, at, self.close) is not None


class Piece(Element):
    """A piece of text, or a sign; with ``inner`` it stands in a box or the like inside ``run``."""

    def __init__(self, data: bytes, start: int, close: int, run: Run, inner: bool) -> None:
        super().__init__(data, start, close)
        self.run, self.inner = run, inner


class Body:
    """The pieces that are the elements ``wanted``, the marks of notes, and those of comments."""

    def __init__(self, data: bytes, wanted: Container[int]) -> None:
        self.pieces: dict[int, Piece] = {}
        self.notes: dict[tuple[str, str], Run] = {}
        self.marks: defaultdict[str, list[Element]] = defaultdict(list)
        """The elements of each comment; a run that holds nothing else for its mark."""
        self._data, self._wanted = data, wanted
        self._open: list[tuple[str, int]] = []
        self._runs: list[Run] = []
        self._number = ""
        walk(data, self._start, self._end)

    def _start(self, name: str, attributes: Attributes, number: int, at: int) -> None:
        self._open.append((name, at))
        if name == _RUN:
            self._runs.append(Run(self._data, at, at))
        elif name in _NOTE_MARKS and self._runs:
            self.notes[_NOTE_MARKS[name], attributes.get(NUMBER, "")] = self._runs[0]
        elif name in _MARKS:
            self._number = attributes.get(NUMBER, "")

    def _end(self, name: str, number: int, at: int) -> None:
        _, start = self._open.pop()
        if number in self._wanted and self._runs:
            inner = len(self._runs) > 1
            self.pieces[number] = Piece(self._data, start, at, self._runs[0], inner)
        if name == _RUN:
            self._close_run(self._runs.pop(), at)
        elif name == _PROPERTIES and self._runs and self._open[-1][0] == _RUN:
            self._runs[-1].properties = Element(self._data, start, at)
        elif name in _MARKS:
            mark = Element(self._data, start, at)
            if name == _REFERENCE and self._runs:
                self._runs[-1].mark = (self._number, mark)
            else:
                self.marks[self._number].append(mark)

    def _close_run(self, run: Run, at: int) -> None:
        run.close = at
        if run.mark is not None:
            number, mark = run.mark
            alone = run.is_first(mark.start) and run.is_last(mark.end)
            self.marks[number].append(run if alone else mark)


def note_numbers(data: bytes, wanted: Container[int]) -> dict[int, tuple[str, str]]:
    """Return in which note, as ``Body.notes`` names it, each of the elements ``wanted`` stands."""
    found: dict[int, tuple[str, str]] = {}
    here = ("", "")

    def start(name: str, attributes: Attributes, number: int, at: int) -> None:
        nonlocal here
        if name in _NOTES:
            here = (_NOTES[name], attributes.get(NUMBER, ""))

    def end(name: str, number: int, at: int) -> None:
        if number in wanted:
            found[number] = here

    walk(data, start, end)
    return found
