"""A paragraph of a Word file while it is read: its pieces of text, and what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from checker.document.word.styles import ENTRY, ITEM, VALUE, W, number_of, whole

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_CHARACTERS, _DELETED = f"{W}rPr", f"{W}del"
_STYLE, _OUTLINE, _LIST, _INDENT = (f"{W}{name}" for name in "pStyle outlineLvl numPr ind".split())


class Mark(NamedTuple):
    """A mark of the comment ``number`` before the piece ``before`` of its paragraph."""

    before: int
    kind: str
    number: str


class Paragraph:
    """What a paragraph is: ``level`` of a heading, an ``item``, an ``entry`` of the contents."""

    __slots__ = ("entry", "indent", "item", "joined", "level", "marks", "numbers", "text")

    def __init__(self) -> None:
        self.text: list[str] = []
        self.numbers: list[int] = []
        """For each piece of ``text`` the number of the element that it is from, if asked for."""
        self.marks: list[Mark] = []
        self.level = self.indent = 0
        self.item = self.entry = False
        self.joined = False
        """Whether its end was deleted, so that the next one goes on in it."""

    def take(self, properties: Element, levels: Mapping[str, int]) -> None:
        """Take in the ``properties`` of the paragraph; ``levels`` are those of the styles."""
        mark = properties.find(_CHARACTERS)
        self.joined = mark is not None and mark.find(_DELETED) is not None
        style = properties.find(_STYLE)
        if style is not None:
            self.level = levels.get(style.get(VALUE, ""), 0)
        outline = properties.find(_OUTLINE)
        if outline is not None and (outline.get(VALUE) or "9") < "9":
            self.level = number_of(outline, 0) + 1
        self.entry = self.level == ENTRY
        self.item = self.level == ITEM or properties.find(_LIST) is not None
        self.level = max(self.level, 0)
        indent = properties.find(_INDENT)
        if indent is not None:
            chars = indent.get(f"{W}leftChars") or indent.get(f"{W}firstLineChars") or "0"
            twips = indent.get(f"{W}left") or indent.get(f"{W}firstLine") or "0"
            # Hundredths of a character, or twentieths of a point at half a five-point character.
            self.indent = whole(chars) // 50 or whole(twips) // 105
