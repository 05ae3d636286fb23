"""Readers: one file a format, each turning decoded text into a Document."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from checker.document.encoding import decode
from checker.document.model import Document

Reader = Callable[[str, str, str], Document]
"""(text, path, encoding) → Document."""

_MODULES = {
    "text": "checker.document.readers.text",
    "markdown": "checker.document.readers.markdown",
}
_FORMATS = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown"}

SUFFIXES = frozenset(_FORMATS)
"""Suffixes that a folder is searched for; a file named outright may have any."""


def format_of(path: str) -> str:
    """Return the format that the suffix of ``path`` stands for, ``text`` where it says nothing."""
    return _FORMATS.get(PurePath(path).suffix.lower(), "text")


def read_document(path: str, data: bytes, encoding: str | None = None) -> Document:
    """Decode ``data`` and read it in the format of ``path``.

    Raises DecodeError where ``data`` is no text, or none in the ``encoding`` asked for.
    """
    text, found = decode(data, encoding)
    return _reader(format_of(path))(text, path, found)


def document_of(text: str, path: str = "<text>", format: str = "text") -> Document:
    """Return ``text`` as a Document read in ``format`` (``text`` or ``markdown``).

    Raises ValueError for a format that no reader stands for.
    """
    return _reader(format)(text, path, "utf-8")


def _reader(format: str) -> Reader:
    try:
        module = import_module(_MODULES[format])
    except KeyError:
        raise ValueError(f"no reader for the format {format!r}") from None
    read: Reader = module.read
    return read
