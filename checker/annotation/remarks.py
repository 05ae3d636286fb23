"""The comments of a Word file: ours are known by their author, all others stay."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain, count, repeat

from checker.annotation.body import W
from checker.annotation.links import declare, link, links_of
from checker.annotation.markup import edited, elements, in_utf8, quoted, root, scope, text
from checker.annotation.notes import AUTHOR, INITIALS, Note
from checker.annotation.rezip import Parts
from checker.document.model import Remark
from checker.document.readers.docx import BODY
from checker.document.word.trace import COMMENTS

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_NEW = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{W}"/>'


class Remarks:
    """The comments of the file; ``placed`` are those that hang on the text that was read."""

    def __init__(self, parts: Parts, placed: Sequence[Remark], now: datetime) -> None:
        self._parts, self._now = parts, now
        self._parts_of = {held.kind: held.target for held in links_of(parts, BODY)}
        self._part = self._parts_of.get("comments", COMMENTS)
        self._data = in_utf8(parts[self._part]) if self._part in parts else b""
        self._held = {c.get("id"): c for c in elements(self._data, 1)} if self._data else {}
        self._ours = {n for n, child in self._held.items() if child.get("author") == AUTHOR}
        self._left = [remark for remark in placed if remark.number in self._ours]
        self._kept = self._answered()
        self._new: list[tuple[int, Note]] = []

    def __len__(self) -> int:
        return len(self._held) + len(self._new)

    def keep(self, note: Note, *, exact: bool) -> bool:
        """Keep a comment of ours that says what ``note`` says, with ``exact`` at the same place."""
        for remark in self._left:
            around = remark.start <= note.start and note.end <= remark.end
            if remark.text == note.text and (around or not exact):
                self._left.remove(remark)
                self._kept.add(remark.number)
                return True
        return False

    def gone(self) -> set[str]:
        """Return the numbers of our comments that no note keeps and that nobody has answered."""
        return self._ours - self._kept

    def add(self, note: Note, marked: Iterable[str]) -> int:
        """Add ``note`` and return its number, beyond all others and those ``marked``."""
        if not self._new:
            numbers = [int(n) for n in (*self._held, *marked) if n.isascii() and n.isdigit()]
            self._next = count(max(numbers, default=-1) + 1)
        number = next(self._next)
        self._new.append((number, note))
        return number

    def write(self) -> None:
        """Write the part, and what tells the program of it, where anything has changed."""
        gone = self.gone()
        if not self._new and not gone:
            return
        if not self._data:
            link(self._parts, BODY, "comments", self._part)
            declare(self._parts, self._part, _TYPE)
        data = self._data or _NEW.encode()
        edits = [self._held[number].removed() for number in gone]
        edits.append(root(data).appended(self._comments(scope(data, "w", W))))
        self._parts[self._part] = edited(data, edits)
        self._forget({p for number in gone for p in self._names(number)})

    def _comments(self, scoped: str) -> str:
        # Word writes the local time, and calls it UTC.
        date = f"{self._now:%Y-%m-%dT%H:%M:%SZ}"
        own = f'w:author={quoted(AUTHOR)} w:date="{date}" w:initials={quoted(INITIALS)}'
        return "".join(
            f'<w:comment{scoped} w:id="{number}" {own}>{_paragraphs(note.lines)}</w:comment>'
            for number, note in self._new
        )

    def _names(self, number: str) -> Iterator[str]:
        """The ids that Word gave the paragraphs of a comment, by which its other parts name it."""
        found = re.findall(rb"paraId=[\"']([0-9A-Fa-f]+)", self._held[number].whole)
        return (name.decode() for name in found)

    def _answered(self) -> set[str]:
        """The comments of ours to which somebody has replied: a talk is not ours to strike out."""
        part = self._parts_of.get("commentsExtended", "")
        if part not in self._parts:
            return set()
        parents = {child.get("paraIdParent") for child in elements(in_utf8(self._parts[part]), 1)}
        return {n for n in self._ours if not parents.isdisjoint(self._names(n))}

    def _forget(self, paragraphs: Container[str]) -> None:
        """Strike out of Word's other parts what they hold of comments that are gone."""
        durable: set[str] = set()
        for kind, key, names in (
            ("commentsExtended", "paraId", paragraphs),
            ("commentsIds", "paraId", paragraphs),
            ("commentsExtensible", "durableId", durable),
        ):
            part = self._parts_of.get(kind, "")
            if part not in self._parts:
                continue
            data = in_utf8(self._parts[part])
            lost = [child for child in elements(data, 1) if child.get(key) in names]
            durable.update(child.get("durableId") for child in lost)
            if lost:
                self._parts[part] = edited(data, [child.removed() for child in lost])


def _paragraphs(lines: Iterable[str]) -> str:
    leads = chain(["<w:r><w:annotationRef/></w:r>"], repeat(""))
    return "".join(
        f'<w:p>{lead}<w:r><w:t xml:space="preserve">{text(line)}</w:t></w:r></w:p>'
        for lead, line in zip(leads, lines, strict=False)
    )
