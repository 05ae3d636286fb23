"""Readers: one file a format, each turning decoded text into a Document."""

from __future__ import annotations

from checker.document.model import Block, Document


def document_of(text: str, path: str = "<text>", format: str = "text") -> Document:
    """Return ``text`` as a Document read in ``format`` (``text`` or ``markdown``)."""
    blocks = []
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block("paragraph", start, at + len(line.rstrip())))
        at += len(line)
    return Document(path=path, text=text, blocks=tuple(blocks))
