"""Signs of one width: every function keeps the length of the text, so that offsets stay."""

from __future__ import annotations

import re

DROPPED = "\ufdd0"
"""Stands for a character that the view leaves out; a noncharacter, so no text means it."""

# A search for one character costs a hundredth of a table walk over the text: try them in turn.
_FULL = "".join(map(chr, range(0xFF01, 0xFF5F)))
_HALF = "".join(map(chr, range(0x21, 0x7F)))
_BLANKS = (
    "\u3000\xa0\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B)))
)
_MORE = {
    "−": "-",
    "﹣": "-",
    "‐": "-",
    "‑": "-",
    "―": "—",
    "〜": "~",
    "∼": "~",
    "∶": ":",
    "︰": ":",
    "﹕": ":",
    "﹪": "%",
    "﹐": ",",
    "﹒": ".",
    "￥": "¥",
    "｡": "。",
    "､": "、",
}
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\ufe0f"

_DOTS = "·・•‧∙⋅･"
# “5·12”, “25·7”: a day that gave an event its name, no decimal.
_POINT = re.compile(rf"(?<![“‘\"][0-9])(?<![“‘\"][0-9][0-9])(?<=[0-9])[{_DOTS}](?=[0-9])")
_NOUGHT = re.compile(r"(?<=[一二三四五六七八九十百点〇])[○◯]|[○◯](?=[○◯]*[一二三四五六七八九〇])")

_ENTITIES = {
    "nbsp": " ",
    "#160": " ",
    "ensp": " ",
    "emsp": " ",
    "ldquo": "“",
    "rdquo": "”",
    "lsquo": "‘",
    "rsquo": "’",
    "quot": '"',
    "mdash": "—",
    "middot": "·",
    "hellip": "…",
    "amp": "&",
    "lt": "<",
    "gt": ">",
}
_ENTITY = re.compile(rf"&({'|'.join(_ENTITIES)});")


def line_breaks(text: str) -> str:
    """Return ``text`` with a newline for every character that breaks a line.

    ``‖`` is one where it comes often: digitised newspapers keep their lines with it.
    """
    for mark in _BREAKS:
        if mark in text:
            text = text.replace(mark, "\n")
    return text.replace("‖", "\n") if text.count("‖") > 2 else text


def half_width(text: str) -> str:
    """Return ``text`` with half-width digits, letters and signs, plain blanks, decimal points.

    What the view must drop (invisible characters, the rest of an HTML entity) is DROPPED.
    """
    if text.isascii():
        return _entities(text) if "&" in text else text
    for full, half in zip(_FULL, _HALF, strict=True):
        if full in text:
            text = text.replace(full, half)
    for blank in _BLANKS:
        if blank in text:
            text = text.replace(blank, " ")
    for sign, plain in _MORE.items():
        if sign in text:
            text = text.replace(sign, plain)
    for char in _INVISIBLE:
        if char in text:
            text = text.replace(char, DROPPED)
    if "&" in text:
        text = _entities(text)
    if any(dot in text for dot in _DOTS):
        text = _POINT.sub(".", text)
    if "○" in text or "◯" in text:
        text = _NOUGHT.sub("〇", text)
    return text


def _entities(text: str) -> str:
    return _ENTITY.sub(lambda m: _ENTITIES[m[1]] + DROPPED * (len(m[0]) - 1), text)
