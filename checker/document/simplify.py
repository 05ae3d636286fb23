"""Traditional → simplified and rare signs → usual ones, at next to no cost for plain text."""

from __future__ import annotations

import re
from functools import cache

from checker.document import signs
from checker.patterns import compiled

_PLANE = 0x10000
_FIRST_HAN = "\u2e80"
_STRETCH = 500
_LONG = 8_000
_FEW = 24
_TRIES = 8

# GB 2312 holds no traditional forms but these, so what it can encode is simplified; its codec
# takes half the time of the quickest search. The signs are ones that it knows by another code.
_IN_GB2312 = "乾吒夥後徵拚捱摺於榘菸薹袷醣麴麽"
_OTHER_CODE = (("—", "―"), ("·", "・"), ("〇", "零"), (signs.DROPPED, " "))


def plain(text: str) -> str:
    """Return ``text``, character for character, in simplified Chinese with half-width signs.

    What the view must drop (invisible characters, the rest of an HTML entity) is DROPPED.
    """
    if text.isascii():
        return signs.entities(text)
    found = _foreign(text)
    if len(found) > _FEW:
        text = _translated(text)
    elif found:
        table = _table() if max(found) > _FIRST_HAN else signs.RARE
        for char in found:
            text = text.replace(char, table.get(char, char))
    return signs.entities(signs.points(signs.half_width(text)))


def simplified(text: str) -> str:
    """Return ``text`` with each traditional character replaced by its simplified form."""
    pairs = _table()
    return "".join([pairs.get(char, char) if char > _FIRST_HAN else char for char in text])


def is_traditional(text: str) -> bool:
    """Whether ``text``, a line or less, is written in traditional characters."""
    return len(set(text) & _table().keys()) >= _TELLING


_TELLING = 3
"""Traditional characters in a line that are no accident."""


def _foreign(text: str) -> set[str]:
    """Characters in ``text`` that may have another form; more than _FEW mean many, not all."""
    probe = _encodable(text)
    found = {char for char in _IN_GB2312 if char in text}
    for _ in range(_TRIES):
        try:
            probe.encode("gb2312")
        except UnicodeEncodeError as error:
            # A stretch tells a traditional text without a walk through all of it.
            strange = set(probe[error.start : error.start + _STRETCH]) & _table().keys()
            if len(strange) > _FEW:
                return strange
            strange.update(probe[error.start : error.end])
            found |= strange
            for char in strange:
                probe = probe.replace(char, "")
        else:
            return found
    if len(text) < _LONG:
        return set(text) & _table().keys()
    return set(_search().findall(text))


def _encodable(text: str) -> str:
    for sign, known in _OTHER_CODE:
        if sign in text:
            text = text.replace(sign, known)
    return text


def _translated(text: str) -> str:
    """Translate the lines that need it: reports of both kinds may stand in one text."""
    lines = text.split("\n")
    needy = _needy(lines)
    done = "\n".join([lines[i] for i in needy]).translate(_plane()).split("\n")
    for i, line in zip(needy, done, strict=True):
        lines[i] = line
    return "\n".join(lines)


def _needy(lines: list[str]) -> list[int]:
    """Places of the lines that may hold a traditional form or a rare sign."""
    whole = "".join(lines)
    own = frozenset(char for char in _IN_GB2312 if char in whole)
    signs_here = [pair for pair in _OTHER_CODE if pair[0] in whole]
    needy = []
    for i, line in enumerate(lines):
        for sign, known in signs_here:
            line = line.replace(sign, known)
        try:
            line.encode("gb2312")
        except UnicodeEncodeError:
            needy.append(i)
        else:
            if own and not own.isdisjoint(line):
                needy.append(i)
    return needy


@cache
def _table() -> dict[str, str]:
    from checker.document._simplified import SIMPLIFIED, TRADITIONAL

    return {**signs.RARE, **dict(zip(TRADITIONAL, SIMPLIFIED, strict=True))}


@cache
def _search() -> re.Pattern[str]:
    return compiled(f"[{''.join(_table())}]")


@cache
def _plane() -> list[int]:
    """Code point → code point: ``str.translate`` walks a list twice as fast as a dict."""
    plane = list(range(_PLANE))
    for char, other in {**_table(), **signs.full_width()}.items():
        plane[ord(char)] = ord(other)
    return plane
