"""How many columns a text takes on a terminal, and text fitted to columns.

Chinese characters and full-width forms take two columns, combining marks and invisible characters
none. Ambiguous characters (``“``, ``…``, ``÷``) are counted as one, as terminals do by default.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

_ZERO = frozenset({"Mn", "Me", "Cf"})
_CONTROLS = {"\t": " ", "\n": "↵", "\r": "", "\u2028": "↵", "\u2029": "↵", "\x85": "↵"}


def shown(char: str) -> str:
    """Return what stands for ``char`` on a line of output.

    Line ends become a mark and other control characters a question mark, so that neither a report
    nor a file name can move the cursor or change the terminal's state.
    """
    if char in _CONTROLS:
        return _CONTROLS[char]
    if char < " " or "\x7f" <= char < "\xa0" or "\u202a" <= char <= "\u202e":
        return "?"
    return "?" if "\u2066" <= char <= "\u2069" else char


def clean(text: str) -> str:
    """Return ``text`` as one harmless line."""
    if text.isprintable():
        return text
    return "".join(map(shown, text))


def char_width(char: str) -> int:
    """Return the columns that one character takes: 0, 1 or 2."""
    if char < "\u0300":
        return 0 if char in ("", "\xad") else 1
    if "\u1160" <= char <= "\u11ff" or unicodedata.category(char) in _ZERO:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def width(text: str) -> int:
    """Return the columns that ``text`` takes."""
    return len(text) if text.isascii() else sum(map(char_width, text))


def pad(text: str, columns: int) -> str:
    """Return ``text`` with blanks after it up to ``columns``."""
    return text + " " * (columns - width(text))


def fold(text: str, columns: int) -> Iterator[str]:
    """Yield the lines of ``text``, each at most ``columns`` wide where that is possible.

    Lines break between Chinese characters and at blanks, never inside a word or a number, before
    closing punctuation, or between a figure and the unit that ends there (20.45个百分点).
    """
    line, used = "", 0
    for piece in _pieces(text):
        size = width(piece)
        if line and used + width(piece.rstrip()) > columns:
            yield line.rstrip()
            line, used = "", 0
            piece = piece.lstrip()
            size = width(piece)
        line += piece
        used += size
    if line.strip():
        yield line.rstrip()


_CLOSING = frozenset("，。、；：！？）】》」』”’％,.;:!?)]}%")
_OPENING = frozenset("（【《「『“‘([{")


def _pieces(text: str) -> Iterator[str]:
    """Yield ``text`` cut at every place where a line may end."""
    start = 0
    units = {at for found in _measured().finditer(text) for at in range(*found.span(1))}
    for i in range(1, len(text)):
        before, after = text[i - 1], text[i]
        if before == " " or (
            after != " "
            and i not in units
            and after not in _CLOSING
            and before not in _OPENING
            and (char_width(before) == 2 or char_width(after) == 2)
            and char_width(after)
            and not (_numeric(before) and _numeric(after))
        ):
            yield text[start:i]
            start = i
    yield text[start:]


@cache
def _measured() -> re.Pattern[str]:
    """A figure, and the unit that stands between it and a blank or a mark."""
    return re.compile(r"[0-9０-９%％]([\u4e00-\u9fff]{1,5})(?![\u4e00-\u9fff0-9])")


def _numeric(char: str) -> bool:
    """True for what may not be torn from a figure: digits, signs, and the unit after them."""
    return char.isdigit() or char in ".,%．，％万亿元"
