"""What a file really is, and the limits within which a zipped office file is opened."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, TYPE_CHECKING, Literal

from checker.document.encoding import DecodeError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF = b"%PDF-"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_SUM = 200 << 20
_RATIO, _RATIO_FROM = 100, 1 << 20
_ENTRIES = 5_000
_HEAD = 1 << 16
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
        size = sum(entry.file_size for entry in entries)
        if size > _SUM:
            raise DecodeError("too-large", f"{size >> 20} MB > {_SUM >> 20} MB")
        for entry in entries:
            if entry.file_size > max(_RATIO_FROM, entry.compress_size * _RATIO):
                raise DecodeError("too-large", f"{entry.filename}: 1:{_RATIO}")
            if entry.flag_bits & 1:
                raise DecodeError("protected", entry.filename)
        self._sizes = {entry.filename: entry.file_size for entry in entries}

    @property
    def names(self) -> frozenset[str]:
        """The names of all parts."""
        return frozenset(self._sizes)

    def size(self, suffix: str) -> int:
        """Bytes of all parts whose names end with ``suffix``, unpacked."""
        return sum(size for name, size in self._sizes.items() if name.endswith(suffix))

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

    def events(self, part: str, starts: bool = True) -> Iterator[tuple[str, Element]]:
        """Yield the start, if asked for, and the end of each element of the XML ``part``."""
        # Without a document type, which ``checked`` refuses, there are no entities to expand.
        from xml.etree.ElementTree import ParseError, iterparse

        self.checked(part)
        kinds: tuple[Literal["start", "end"], ...] = ("start", "end") if starts else ("end",)
        try:
            with self._zip.open(part) as stream:
                yield from iterparse(_Usual(stream), kinds)  # noqa: S314
        except (*_UNREADABLE, ParseError) as error:
            raise DecodeError("broken", f"{part}: {error}") from None

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


class _Usual:
    """A stream of XML with the usual names: “strict” files have others for the same elements."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._begun = False

    def read(self, size: int = -1) -> bytes:
        data = self._stream.read(size)
        if not self._begun:
            # Names are declared where the first element begins.
            self._begun = True
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
