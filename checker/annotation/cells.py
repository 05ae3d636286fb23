"""The notes of one sheet: ours are known by their author, what others wrote stays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from html import unescape

from checker.annotation.markup import Edit, Element, edited, elements, in_utf8, text
from checker.annotation.notes import AUTHOR

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_BLANK = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<comments xmlns="{MAIN}"><authors/><commentList/></comments>'
)
_NAMES = frozenset(f"{MAIN} {name}" for name in ("authors", "author", "commentList", "comment"))
_OPENING, _CLOSING = f"【{AUTHOR}】", "【以上核数】"
"""What parts our words from those of somebody who has written a note at the same cell."""


class CellNotes:
    """The notes in the part ``data``; None where the sheet has none yet."""

    def __init__(self, data: bytes | None) -> None:
        self.data = in_utf8(_BLANK.encode() if data is None else data)
        found = elements(self.data, names=_NAMES)
        self._authors = next(e for e in found if e.name.endswith(" authors"))
        self._list = next(e for e in found if e.name.endswith(" commentList"))
        names = [unescape(e.content.decode()) for e in found if e.name.endswith(" author")]
        self._ours = names.index(AUTHOR) if AUTHOR in names else len(names)
        self._known = self._ours < len(names)
        self._notes = [e for e in found if e.name.endswith(" comment")]
        self._taken = {note.get("ref") for note in self._notes}

    def change(self, texts: Mapping[str, str]) -> tuple[set[str], set[str]]:
        """Make ``texts``, by their cells, the only notes of ours.

        Returns the cells that have a note now and had none before, and those that have none now.
        """
        edits = [edit for note in self._notes for edit in self._mended(note, texts)]
        new = [cell for cell in texts if cell not in self._taken]
        if new:
            edits.append(self._list.appended("".join(self._note(c, texts[c]) for c in new)))
            if not self._known:
                prefix = self._authors.prefix
                name = f"<{prefix}author>{text(AUTHOR)}</{prefix}author>"
                edits.append(self._authors.appended(name))
        gone = {n.get("ref") for n in self._notes if self._is_ours(n)} - texts.keys()
        self.data = edited(self.data, edits)
        return set(new), gone

    def _is_ours(self, note: Element) -> bool:
        return self._known and note.get("authorId") == str(self._ours)

    def _mended(self, note: Element, texts: Mapping[str, str]) -> list[Edit]:
        """What makes ``note`` say what it has to say."""
        said = texts.get(note.get("ref"))
        if self._is_ours(note):
            if said is None:
                return [note.removed()]
            made = self._note(note.get("ref"), said).encode()
        else:
            made = _block().sub(b"", note.whole)
            made = made if said is None else _below(made, note.prefix, said)
        same = _words(made) == _words(note.whole)
        return [] if same else [Edit(note.start, note.end, made)]

    def _note(self, cell: str, said: str) -> str:
        prefix = self._list.prefix
        words = f"<{prefix}text>{_run(prefix, said)}</{prefix}text>"
        return f'<{prefix}comment ref="{cell}" authorId="{self._ours}">{words}</{prefix}comment>'


def _run(prefix: str, said: str) -> str:
    return f'<{prefix}r><{prefix}t xml:space="preserve">{text(said)}</{prefix}t></{prefix}r>'


def _below(note: bytes, prefix: str, said: str) -> bytes:
    """Return somebody's note with our words below it."""
    own = _run(prefix, f"\n{_OPENING}\n{said}\n{_CLOSING}").encode()
    last = f"</{prefix}r>".encode()
    if last in note:
        before, _, behind = note.rpartition(last)
        return before + last + own + behind
    if plain := _text().search(note):
        lead, tail = f"<{prefix}r>".encode(), last + own
        return note[: plain.start()] + lead + plain[0] + tail + note[plain.end() :]
    empty = f"<{prefix}text/>".encode()
    return note.replace(empty, empty[:-2] + b">" + own + f"</{prefix}text>".encode())


def _words(note: bytes) -> str:
    """What a note says, with line ends as they are seen."""
    said = "".join(unescape(match[1].decode()) for match in _text().finditer(note))
    return said.replace("\r\n", "\n")


@cache
def _text() -> re.Pattern[bytes]:
    return re.compile(rb"<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</(?:\w+:)?t>")


@cache
def _block() -> re.Pattern[bytes]:
    """Our words in somebody else's note, with their run where it holds nothing else."""
    words = rf"(?:\r?\n|&#10;)?{_OPENING}[^<]*?{_CLOSING}".encode()
    run = rb"<(?:\w+:)?r><(?:\w+:)?t[^>]*>%b</(?:\w+:)?t></(?:\w+:)?r>"
    return re.compile(run % words + b"|" + words)
