"""Changing an XML part at places, every other byte of it staying as it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
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

    Both are given the name as ``uri name``, the number of the event (starts and ends are numbered
    together from 0) and its byte: where the start tag begins, and where the end tag does, or, of an
    element without one, where it is over. ``start`` is given the attributes, named in the same way.
    Raises DecodeError where the XML is broken.
    """
    from xml.parsers.expat import ExpatError, ParserCreate

    parser = ParserCreate(namespace_separator=" ")
    number = -1

    def on_start(name: str, attributes: Attributes) -> None:
        nonlocal number
        number += 1
        start(name, attributes, number, parser.CurrentByteIndex)

    def on_end(name: str) -> None:
        nonlocal number
        number += 1
        end(name, number, parser.CurrentByteIndex)

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


@cache
def _tag() -> re.Pattern[bytes]:
    return re.compile(rb"""</?([^\s/>]+)(?:[^>"']|"[^"]*"|'[^']*')*>""")


def after_tag(data: bytes, at: int) -> int:
    """Return where the tag is over that begins at the byte ``at``."""
    found = _tag().match(data, at)
    assert found is not None
    return found.end()


def tag_name(data: bytes, at: int) -> bytes:
    """Return the name in the tag at the byte ``at``, as it is written, with its prefix."""
    found = _tag().match(data, at)
    assert found is not None
    return found[1]


def after_end(data: bytes, start: int, at: int) -> int:
    """Return where the element that began at ``start`` is over, ``at`` being what ``end`` got."""
    after = after_tag(data, start)
    return at if data[after - 2 : after] == b"/>" else after_tag(data, at)


class Child(NamedTuple):
    """An element right below the root, named as ``uri name``, and its bytes."""

    name: str
    attributes: Attributes
    start: int
    end: int

    def get(self, name: str) -> str:
        """Return the attribute of the local ``name``, empty where there is none."""
        found = (v for key, v in self.attributes.items() if key.rpartition(" ")[2] == name)
        return next(found, "")


def children(data: bytes) -> list[Child]:
    """Return the elements right below the root of ``data``."""
    found: list[Child] = []
    open_: list[tuple[Attributes, int]] = []

    def start(name: str, attributes: Attributes, number: int, at: int) -> None:
        open_.append((attributes if len(open_) == 1 else {}, at))

    def end(name: str, number: int, at: int) -> None:
        attributes, began = open_.pop()
        if len(open_) == 1:
            found.append(Child(name, attributes, began, after_end(data, began, at)))

    walk(data, start, end)
    return found


def appended(data: bytes, new: Callable[[str], str]) -> bytes:
    """Return ``data`` with what ``new`` makes of the root's prefix (``w:``) as last children."""
    at = _root(data)
    name, after = tag_name(data, at), after_tag(data, at)
    prefix, colon, _ = name.decode().rpartition(":")
    made = new(prefix + colon).encode()
    if data[after - 2 : after] == b"/>":
        tail = b">" + made + b"</" + name + b">"
        return edited(data, [Edit(after - 2, after, tail)])
    at = data.rindex(b"</" + name)
    return edited(data, [Edit(at, at, made)])


def scope(data: bytes, prefix: str, uri: str) -> str:
    """Return what new elements of ``data`` need so that ``prefix`` stands for ``uri`` in them."""
    at = _root(data)
    declared = f'xmlns:{prefix}="{uri}"'
    return "" if declared.encode() in data[at : after_tag(data, at)] else f" {declared}"


def _root(data: bytes) -> int:
    found = re.compile(rb"<[^?!]").search(data)
    assert found is not None
    return found.start()


def text(value: str) -> str:
    """Return ``value`` as the text of an element; line ends stay."""
    return escape(value).replace("\r", "&#13;")


def quoted(value: str) -> str:
    """Return ``value`` as the value of an attribute, in its quotes."""
    return quoteattr(value)
