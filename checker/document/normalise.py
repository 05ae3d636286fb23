"""The view that the engine reads: simplified, half-width, without crawl noise, mapped to the source."""

from __future__ import annotations

from checker.document.model import Document, View

_SIGNS = str.maketrans(
    {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
    | {ord(char): char for char in "（）"}
    | {ord("（"): "(", ord("）"): ")"}
)


def view_of(document: Document) -> View:
    """Return the normalised view of ``document``."""
    text = document.text.translate(_SIGNS)
    blocks = document.blocks
    return View(
        text=text,
        source=document.text,
        breaks=tuple(block.start for block in blocks),
        headings=tuple((b.start, b.end, b.level) for b in blocks if b.kind == "heading"),
    )
