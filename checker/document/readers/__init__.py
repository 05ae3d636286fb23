"""Readers: one file a format, each turning decoded text into a Document."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from os.path import splitext

from checker.document.encoding import DecodeError, decode
from checker.document.model import Document

Reader = Callable[[str, str, str], Document]
"""(text, path, encoding) → Document."""
PackageReader = Callable[[bytes, str], Document]
"""(data, path) → Document, for formats that are no text."""

_MODULES = {
    "text": "checker.document.readers.text",
    "markdown": "checker.document.readers.markdown",
    "csv": "checker.document.readers.delimited",
    "html": "checker.document.readers.html",
}
_PACKAGES = {
    "docx": "checker.document.readers.docx",
    "xlsx": "checker.document.readers.xlsx",
    "pdf": "checker.document.readers.pdf",
}
_FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
    ".tsv": "csv",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".xlsx": "xlsx",
    ".pdf": "pdf",
}
_MOST_TEXT = 64 << 20
_MARKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-")
_TEXTS = frozenset({"", *(suffix for suffix, name in _FORMATS.items() if name in _MODULES)})

SUFFIXES = frozenset(_FORMATS)
"""Suffixes that a folder is searched for; a file named outright may have any."""


def suffix_of(path: str) -> str:
    """Return the suffix of ``path`` in small letters, its dot included, or nothing."""
    return splitext(path)[1].lower()


def format_of(path: str) -> str:
    """Return the format that the suffix of ``path`` stands for, ``text`` where it says nothing."""
    return _FORMATS.get(suffix_of(path), "text")


def read_document(path: str, data: bytes, encoding: str | None = None) -> Document:
    """Decode ``data`` and read it in the format of ``path``, or in the one that it really has.

    Raises DecodeError where ``data`` is no text, or none in the ``encoding`` asked for, or a file
    that is broken, protected, too large, or of a format that no reader stands for.
    """
    format = format_of(path)
    suffix = suffix_of(path)
    if suffix not in _TEXTS or data.startswith(_MARKS):
        from checker.document.readers.package import really

        format = really(data, suffix) or format
    if format in _PACKAGES:
        read: PackageReader = import_module(_PACKAGES[format]).read
        return read(data, path)
    if len(data) > _MOST_TEXT:
        raise DecodeError("too-large", f"{len(data) >> 20} MB > {_MOST_TEXT >> 20} MB")
    text, found = decode(data, encoding)
    return _reader(format)(text, path, found)


def document_of(text: str, path: str = "<text>", format: str = "text") -> Document:
    """Return ``text`` as a Document read in ``format`` (``text``, ``markdown``, ``csv``, ``html``).

    Raises ValueError for a format that no reader of texts stands for.
    """
    return _reader(format)(text, path, "utf-8")


def _reader(format: str) -> Reader:
    try:
        module = import_module(_MODULES[format])
    except KeyError:
        raise ValueError(f"no reader for the format {format!r}") from None
    read: Reader = module.read
    return read
