"""What a file really is, and the limits within which a zipped office file is opened."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from checker.document.encoding import DecodeError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MOST = {"": 200 << 20, ".xml": 64 << 20}
"""Bytes of all parts whose names end so, unpacked."""
_RATIO, _RATIO_FROM = 100, 1 << 20
_ENTRIES = 5_000
_HEAD, _CHUNK = 1 << 16, 1 << 14
_DEEPEST = 32
_PROLOGUE = rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?(?:\s|<\?.*?\?>|<!--.*?-->)*+<[A-Za-z_]"
_STRICT = b"http://purl.oclc.org/ooxml/"
_USUAL = rb"http://schemas.openxmlformats.org/\1/2006/main"
_UNREADABLE = (
    KeyError, zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, zlib.error,
    RuntimeError,
)  # fmt: skip
_PARTS = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_OLD_TEXTS = (
    b"{\\rtf1",
    b"urn:schemas-microsoft-com:office:spreadsheet",
    b"office/word/2003/wordml",
)
_BINARY = frozenset(
    {".doc", ".rtf", ".xls", ".wps", ".et", ".ppt", ".dps", ".pptx", ".pdf", ".ods", ".odt"}
)
Branch = tuple[Literal["start", "whole", "end"], "Element"]
"""What is told of an element, and the element."""


class Package:
    """A zipped office file. Raises DecodeError for what is broken, hostile or too large."""

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise DecodeError("broken", str(error)) from None
        entries = self._zip.infolist()
        if len(entries) > _ENTRIES:
            raise DecodeError("too-large", f"{len(entries)} > {_ENTRIES}")
        for suffix, most in _MOST.items():
            size = sum(entry.file_size for entry in entries if entry.filename.endswith(suffix))
            if size > most:
                raise DecodeError(
                    "too-large", f"{suffix} {size >> 20} MB > {most >> 20} MB".strip()
                )
        for entry in entries:
            if entry.file_size > max(_RATIO_FROM, entry.compress_size * _RATIO):
                raise DecodeError("too-large", f"{entry.filename}: 1:{_RATIO}")
            if entry.flag_bits & 1:
                raise DecodeError("protected", entry.filename)
        self.names = frozenset(entry.filename for entry in entries)
        """The names of all parts."""

    @property
    def format(self) -> str:
        """``docx``, ``xlsx``, or empty for another kind of package."""
        return next((name for part, name in _PARTS.items() if part in self.names), "")

    def content(self, part: str) -> bytes:
        """Return the bytes of a part. Raises DecodeError where they cannot be unpacked."""
        try:
            return self._zip.read(part)
        except _UNREADABLE as error:
            raise DecodeError("broken", f"{part}: {error}") from None

    def branches(
        self, part: str, trunk: frozenset[str], content: bytes | None = None
    ) -> Iterator[Branch]:
        """Yield the elements of the XML ``part`` one by one, each ``whole`` and dropped thereafter.

        Of those with the names ``trunk`` the ``start`` and the ``end`` are yielded, and what stands
        in them; the root is one of them, whatever its name. ``content`` stands for the part's own.
        """
        # Without a document type, which is refused, there are no entities to expand.
        from xml.etree.ElementTree import ParseError, TreeBuilder, XMLParser

        self.checked(part)
        builder = TreeBuilder()
        open_ = [builder.start("", {})]
        parser = XMLParser(target=builder)  # noqa: S314
        try:
            with self._zip.open(part) if content is None else io.BytesIO(content) as stream:
                data = _with_usual_names(stream.read(_CHUNK))
                while data:
                    parser.feed(data)
                    yield from _over(open_, trunk)
                    data = stream.read(_CHUNK)
                parser.close()
        except (*_UNREADABLE, ParseError) as error:
            raise DecodeError("broken", f"{part}: {error}") from None
        yield from _over(open_, trunk, is_all=True)

    def checked(self, part: str) -> None:
        """Refuse an XML part with a document type: no office program writes one."""
        try:
            with self._zip.open(part) as stream:
                head = stream.read(_HEAD)
        except _UNREADABLE as error:
            raise DecodeError("broken", f"{part}: {error}") from None
        # Before the first element there may be declarations and comments, and nothing else.
        if not re.match(_PROLOGUE, head.replace(b"\0", b""), re.DOTALL):
            raise DecodeError("broken", f"{part}: DOCTYPE")


def _over(open_: list[Element], trunk: frozenset[str], is_all: bool = False) -> Iterator[Branch]:
    """Yield what is over of the tree, and drop it; ``open_`` are the trunk's elements, root first.

    An element is over when another stands behind it, or behind one that it stands in.
    """
    while True:
        element, depth = open_[-1], len(open_)
        is_over = is_all or any(len(above) > 1 for above in open_[:-1])
        ready = 0 if depth == 1 else len(element) if is_over else len(element) - 1
        entered = trunk if depth < _DEEPEST else ()
        count = 0
        for child in element[:ready]:
            if child.tag in entered:
                break
            yield "whole", child
            count += 1
        del element[:count]
        if len(element) and (depth == 1 or element[0].tag in entered):
            open_.append(element[0])
            yield "start", element[0]
        elif is_over and not len(element) and depth > 1:
            yield "end", open_.pop()
            del open_[-1][0]
        else:
            return


def _with_usual_names(data: bytes) -> bytes:
    """Return the beginning of a part with the usual names: “strict” files have others for them."""
    if _STRICT in data:
        data = re.sub(_STRICT + rb"([a-z]+)/main", _USUAL, data)
    return data


def really(data: bytes, suffix: str) -> str:
    """Return what ``data`` is by its first bytes: ``docx``, ``xlsx``, ``html``, empty for a text.

    Raises DecodeError for a binary file that no reader stands for, saying how to go on.
    """
    if data.startswith(_ZIP):
        found = Package(data).format
        if not found:
            raise DecodeError("unsupported", suffix or "zip")
        return found
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise DecodeError("protected", "")
        raise DecodeError("old-format", suffix)
    if _PDF in data[:1024]:
        return "pdf"
    if suffix in (".docx", ".xlsx"):
        raise DecodeError("broken", "zip")
    if suffix in _BINARY:
        # Programs like to write a web page or a text under the name of a workbook.
        head = data[:_HEAD].lower()
        if any(mark in head for mark in _OLD_TEXTS):
            raise DecodeError("old-format", suffix)
        return "html" if b"<html" in head or b"<table" in head else ""
    return ""
