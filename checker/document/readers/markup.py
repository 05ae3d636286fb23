"""The tokens of HTML with their offsets, in time that grows with the text only.

The standard library's parser takes time by the square of the text, and worse, where tags, comments
or declarations stay open; it also loses the offsets of what it has unescaped.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from html import unescape
from typing import Literal, NamedTuple

from checker.patterns import compiled

_RAW = ("script", "style", "textarea", "title", "xmp", "noframes")


class Token(NamedTuple):
    """A start tag, an end tag or a piece of text: ``shown`` is the tag's name or what is shown."""

    kind: Literal["start", "end", "text"]
    start: int
    end: int
    shown: str
    attributes: str = ""


@cache
def _tag() -> re.Pattern[str]:
    # No part of a tag holds a < outside quotes, so that an open tag costs no more than itself.
    return compiled(
        r"<(?P<close>/?)(?P<name>[A-Za-z][^\s/<>]*+)"
        r"(?P<attributes>(?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+)>"
    )


@cache
def _reference() -> re.Pattern[str]:
    return compiled(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")


@cache
def _attribute() -> re.Pattern[str]:
    return compiled(
        r"(?<![A-Za-z-])([A-Za-z-]++)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))"
    )


def attribute(token: Token, name: str) -> str:
    """Return the value of an attribute of a start tag, empty where it has none."""
    for found in _attribute().finditer(token.attributes):
        if found[1].lower() == name:
            return found[2] or found[3] or found[4] or ""
    return ""


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of ``text`` in order; comments, declarations and raw text are left out."""
    at = done = 0
    while (at := text.find("<", at)) >= 0:
        if text.startswith(("<!", "<?"), at):
            yield from _pieces(text, done, at)
            comment = text.startswith("<!--", at)
            end = text.find("-->" if comment else ">", at)
            if end < 0:
                return
            at = done = end + (3 if comment else 1)
            continue
        found = _tag().match(text, at)
        if found is None:
            at += 1
            continue
        yield from _pieces(text, done, at)
        name = found["name"].lower()
        kind: Literal["start", "end"] = "end" if found["close"] else "start"
        yield Token(kind, at, found.end(), name, found["attributes"])
        at = done = found.end()
        if kind == "start" and name in _RAW:
            close = re.compile(f"</{name}", re.IGNORECASE).search(text, at)
            if close is None:
                return
            at = done = close.start()
    yield from _pieces(text, done, len(text))


def _pieces(text: str, start: int, end: int) -> Iterator[Token]:
    """The text between two tags, each reference (&nbsp;) a piece of its own."""
    if start == end:
        return
    if text.find("&", start, end) >= 0:
        for found in _reference().finditer(text, start, end):
            shown = unescape(found[0])
            if shown != found[0]:
                if found.start() > start:
                    yield Token("text", start, found.start(), text[start : found.start()])
                yield Token("text", found.start(), found.end(), shown)
                start = found.end()
    if end > start:
        yield Token("text", start, end, text[start:end])
