"""The styles of a Word file: which of them are headings, list items, entries of contents."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.document.readers.package import Package

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VALUE = f"{W}val"
STYLES, _END = "word/styles.xml", b"</w:style>"
_HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|目录)\s*[1-9]", re.IGNORECASE)
_LIST = re.compile(r"list\b|列表|列出", re.IGNORECASE)
ITEM, ENTRY = -1, -2
"""What stands for the level of a style of list items, and of the entries of a list of contents."""
_TITLE = re.compile(r"title|标题|題", re.IGNORECASE)


def levels_of(package: Package) -> dict[str, int]:
    """Return the outline level of each paragraph style, by its name or by what it says itself.

    ITEM stands for a list's, ENTRY for a list of contents'.
    """
    levels: dict[str, int] = {}
    if STYLES not in package.names:
        return levels
    content = _without_tables(package.content(STYLES))
    for _, element in package.branches(STYLES, frozenset({f"{W}styles"}), content):
        if element.tag == f"{W}style":
            name = element.find(f"{W}name")
            outline = element.find(f"{W}pPr/{W}outlineLvl")
            said = "" if name is None else name.get(VALUE, "")
            found = _HEADING.match(said)
            level = int(found[1]) if found else 1 if _TITLE.fullmatch(said) else 0
            level = ITEM if _LIST.match(said) else ENTRY if _CONTENTS.match(said) else level
            if outline is not None and (outline.get(VALUE) or "9") < "9":
                level = int(outline.get(VALUE, "0")) + 1
            if level:
                levels[element.get(f"{W}styleId", "")] = level
    return levels


def _without_tables(content: bytes) -> bytes:
    """Take out the styles of tables: most of the part, and nothing to a paragraph."""
    styles = content.split(_END)
    return _END.join(style for style in styles if not _is_of_tables(style.lstrip()))


def _is_of_tables(style: bytes) -> bool:
    return style.startswith(b"<w:style ") and b'w:type="table"' in style[: style.find(b">")]


def number_of(element: Element, default: int) -> int:
    """Return the whole number that ``element`` gives as its value, ``default`` for none."""
    return whole(element.get(VALUE, "")) if element.get(VALUE) else default


def whole(text: str) -> int:
    """Return the whole part of a number; 0 for what is negative or none."""
    digits = text.lstrip("-").partition(".")[0]
    return int(digits) if digits.isascii() and digits.isdigit() and text[0] != "-" else 0
