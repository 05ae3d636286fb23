"""One sign for signs of one meaning; every function keeps the length of the text."""

from __future__ import annotations

import re

DROPPED = "\ufdd0"
"""Stands for a character that the view leaves out; a noncharacter, so no text means it."""

_FULL = "".join(map(chr, range(0xFF01, 0xFF5F)))
_HALF = "".join(map(chr, range(0x21, 0x7F)))
# In nearly every report; and signs that GB 2312 knows, so that nothing else tells of them.
_USUAL = (
    ("，", ","),
    ("：", ":"),
    ("；", ";"),
    ("（", "("),
    ("）", ")"),
    ("％", "%"),
    ("～", "~"),
    ("－", "-"),
    ("！", "!"),
    ("？", "?"),
    ("．", "."),
    ("＋", "+"),
    ("／", "/"),
    ("\u3000", " "),
    ("―", "—"),
    ("∶", ":"),
    ("￥", "¥"),
)
_BLANKS = "\xa0\u202f\u205f" + "".join(map(chr, range(0x2000, 0x200B)))
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad\ufe0f"
RARE = {
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys(_INVISIBLE, DROPPED),
    **dict.fromkeys("−﹣‐‑", "-"),
    **dict.fromkeys("〜∼", "~"),
    **dict.fromkeys("︰﹕", ":"),
    **dict(zip("﹪﹐﹒｡､◯", "%,.。、○", strict=True)),
}
"""Signs outside GB 2312 → the usual sign of the same meaning."""

_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_DOTS = "·・•‧∙⋅･"
_NUMERALS = "一二三四五六七八九十百点〇○"

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


def full_width() -> dict[str, str]:
    """Full-width → half-width digits, letters and signs, and the others that usually stand."""
    return {**dict(zip(_FULL, _HALF, strict=True)), **dict(_USUAL)}


def line_breaks(text: str) -> str:
    """Return ``text`` with a newline for every character that breaks a line.

    ``‖`` is one where it comes often: digitised newspapers keep their lines with it.
    """
    if "\r" in text:
        text = text.replace("\r\n", f"{DROPPED}\n")
    for mark in _BREAKS:
        if mark in text:
            text = text.replace(mark, "\n")
    return text.replace("‖", "\n") if text.count("‖") > 2 else text


def half_width(text: str) -> str:
    """Return ``text`` with half-width digits, letters and signs."""
    for full, half in _USUAL:
        text = text.replace(full, half)
    # The high bytes of the code points tell in no time whether any full-width form is left.
    if 0xFF in text.encode("utf-16-le", "surrogatepass")[1::2]:
        for full in set(re.findall("[\uff01-\uff5e]", text)):
            text = text.replace(full, chr(ord(full) - 0xFEE0))
    return text


def points(text: str) -> str:
    """Return ``text`` with a decimal point for a raised dot, and 〇 for a drawn nought."""
    for dot in _DOTS:
        if dot in text:
            # “5·12”, “25·7”: a day that gave an event its name, no decimal.
            text = re.sub(
                rf"{dot}(?<=[0-9]{dot})(?<![“‘\"][0-9]{dot})(?<![“‘\"][0-9]{{2}}{dot})(?=[0-9])",
                ".",
                text,
            )
    if "○" in text:
        text = re.sub(rf"○(?:(?<=[{_NUMERALS}]○)|(?=[{_NUMERALS}]))", "〇", text)
    return text


def entities(text: str) -> str:
    """Return ``text`` with the character for each HTML entity, and DROPPED for its rest."""
    if "&" not in text:
        return text
    names = "|".join(_ENTITIES)
    return re.sub(f"&({names}|#[0-9]{{2,5}}|#x[0-9A-Fa-f]{{2,4}});", _character, text)


def _character(entity: re.Match[str]) -> str:
    name = entity[1]
    char = _ENTITIES.get(name)
    if char is None:
        char = chr(int(f"0{name[1:]}", 16) if name[1] == "x" else int(name[1:]))
        char = char if char.isprintable() else " "
    return char + DROPPED * (len(entity[0]) - 1)
