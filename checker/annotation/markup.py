"""Changing an XML part at places, every other byte of it staying as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping
from functools import cache, cached_property
from itertools import count
from types import MappingProxyType
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from checker.document.encoding import DecodeError

Attributes = Mapping[str, str]
Start = Callable[[str, Attributes, int, int], None]
End = Callable[[str, int, int], None]


class Edit(NamedTuple):
    """Puts ``new`` where the bytes from ``start`` to ``end`` stood."""

    start: int
    end: int
    new: bytes


def edited(data: bytes, edits: Iterable[Edit]) -> bytes:
    """Return ``data`` with ``edits``, which do not overlap."""
    out, at = [], 0
    for edit in sorted(edits):
        out += [data[at : edit.start], edit.new]
        at = edit.end
    return b"".join([*out, data[at:]])


def walk(data: bytes, start: Start, end: End) -> None:
    """Call ``start`` and ``end`` for each element of ``data``, which is in UTF-8.

    Both are given the name as ``uri name``, the number of the element (from 0 in the order in which
    they begin) and a byte: where the start tag begins, and where the end tag does, or, of an
    element without one, where it is over. ``start`` is given the attributes, named in the same way.
    Raises DecodeError where the XML is broken.
    """
    from xml.parsers.expat import ExpatError, ParserCreate

    parser = ParserCreate(namespace_separator=" ")
    numbers = count()
    open_: list[int] = []

    def on_start(name: str, attributes: Attributes) -> None:
        open_.append(next(numbers))
        start(name, attributes, open_[-1], parser.CurrentByteIndex)

    def on_end(name: str) -> None:
        end(name, open_.pop(), parser.CurrentByteIndex)

    parser.StartElementHandler, parser.EndElementHandler = on_start, on_end
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise DecodeError("broken", str(error)) from None


def in_utf8(data: bytes) -> bytes:
    """Return an XML part in UTF-8; the same bytes where it is already."""
    declared = _encoding().match(data)
    name = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else None
    if declared is not None and declared[2].lower() not in (b"utf-8", b"us-ascii"):
        name = declared[2].decode("ascii")
    if name is None:
        return data
    try:
        plain = data.decode(name).encode()
    except (LookupError, ValueError) as error:
        raise DecodeError("broken", str(error)) from None
    return _encoding().sub(rb"\1", plain, count=1)


@cache
def _encoding() -> re.Pattern[bytes]:
    return re.compile(rb"""\A(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")


class Element:
    """An element of ``data``: it begins at the byte ``start``, and what it holds ends at ``close``.

    ``close``, ``name`` and ``attributes`` are what ``walk`` gave.
    """

    def __init__(
        self,
        data: bytes,
        start: int,
        close: int,
        name: str = "",
        attributes: Attributes = MappingProxyType({}),
    ) -> None:
        self._data = data
        self.start, self.close = start, close
        self.name, self.attributes = name, attributes

    def get(self, name: str) -> str:
        """Return the attribute of the local ``name``, empty where there is none."""
        found = (v for key, v in self.attributes.items() if key.rpartition(" ")[2] == name)
        return next(found, "")

    @cached_property
    def after(self) -> int:
        """Where the start tag is over."""
        return _tag_at(self._data, self.start).end()

    @cached_property
    def end(self) -> int:
        """Where the element is over."""
        return self.close if self.is_empty else _tag_at(self._data, self.close).end()

    @property
    def is_empty(self) -> bool:
        """Whether it is one tag alone."""
        return self._data[self.after - 2 : self.after] == b"/>"

    @property
    def tag(self) -> bytes:
        """The start tag."""
        return self._data[self.start : self.after]

    @property
    def written(self) -> bytes:
        """The name as it is written, with its prefix."""
        return _tag_at(self._data, self.start)[1]

    @property
    def prefix(self) -> str:
        """What stands before the names of elements of its kind: ``w:``, or nothing."""
        name, colon, _ = self.written.decode().rpartition(":")
        return name + colon

    @property
    def ending(self) -> bytes:
        """The end tag."""
        return b"</" + self.written + b">"

    @property
    def content(self) -> bytes:
        """What stands between the tags."""
        return self._data[self.after : self.close]

    @property
    def whole(self) -> bytes:
        """The element."""
        return self._data[self.start : self.end]

    def removed(self) -> Edit:
        """Return what takes it out."""
        return Edit(self.start, self.end, b"")

    def appended(self, new: str) -> Edit:
        """Return what puts ``new`` behind all that it holds."""
        if self.is_empty:
            return Edit(self.after - 2, self.after, b">" + new.encode() + self.ending)
        return Edit(self.close, self.close, new.encode())


def elements(data: bytes, depth: int | None = None, names: Container[str] = ()) -> list[Element]:
    """Return the elements of ``data`` at that ``depth`` (the root's is 0), or of those ``names``.

    They stand in the order of their ends.
    """
    found: list[Element] = []
    open_: list[tuple[Attributes, int]] = []

    def start(name: str, attributes: Attributes, number: int, at: int) -> None:
        open_.append((attributes, at))

    def end(name: str, number: int, at: int) -> None:
        attributes, began = open_.pop()
        if len(open_) == depth or name in names:
            found.append(Element(data, began, at, name, attributes))

    walk(data, start, end)
    return found


def root(data: bytes) -> Element:
    """Return the whole of ``data`` as an element."""
    return elements(data, 0)[0]


def scope(data: bytes, prefix: str, uri: str) -> str:
    """Return what new elements of ``data`` need so that ``prefix`` stands for ``uri`` in them."""
    at = re.search(rb"<[^?!]", data)
    declared = f'xmlns:{prefix}="{uri}"'
    here = at is not None and declared.encode() in _tag_at(data, at.start())[0]
    return "" if here else f" {declared}"


@cache
def _tag() -> re.Pattern[bytes]:
    return re.compile(rb"""</?([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*>""")


def _tag_at(data: bytes, at: int) -> re.Match[bytes]:
    found = _tag().match(data, at)
    assert found is not None
    return found


def text(value: str) -> str:
    """Return ``value`` as the text of an element; line ends stay."""
    return escape(value).replace("\r", "&#13;")


def quoted(value: str) -> str:
    """Return ``value`` as the value of an attribute, in its quotes."""
    return quoteattr(value)
