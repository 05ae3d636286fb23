"""Blanks that stand inside a figure or between spaced-out letters, and may be dropped.

A blank between two Han characters stays: it often parts a heading from the text behind it. A blank
between two digits stays: nobody can tell one broken number from two numbers.
"""

from __future__ import annotations

import re
from functools import cache

from checker.document.signs import DROPPED

# The range of the Han characters takes the compiler of patterns milliseconds; this takes none.
HAN = r"[^\W\d_a-zA-Z]"
"""A letter that is no Latin one, as a pattern."""

_CLOSING = r"(?:(?=[;:)%])|(?=。)|(?=、)|(?=”)|(?=》))"
_OPENING = r"(?:(?<=[(] )|(?<=、 )|(?<=“ )|(?<=《 ))"
_AFTER_PROSE = rf"(?:(?<={HAN} )|(?<=[0-9)%] )|(?<=” )|(?<=》 ))"
_LATIN_UNIT = r"(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z])"

# Each branch looks behind over the one blank already read: so every search starts at a blank.
_BRANCHES = (
    # 2025 年, 9.77 %, 8 ‰
    rf"(?<=[0-9] ) *(?:(?={HAN})|(?=%)|(?=‰)|(?=℃)|(?={_LATIN_UNIT}))",
    # 增长 3.5, 预算  314680
    rf"(?<={HAN} ) *(?=[0-9])",
    # 5万 元, 3个 百分点, 平方 公里
    rf"(?:(?<=[0-9]万 )|(?<=[0-9]亿 )) *(?={HAN})",
    r"(?<=[0-9]个 ) *(?=百分点)",
    r"(?:(?<=平方 )|(?<=立方 )) *(?:(?=公里)|(?=千米)|(?=米)|(?=厘米))",
    r"(?<=% ) *(?:(?=左右)|(?=以上)|(?=以下)|(?=以内)|(?=的))",
    # 2.5 : 36.7, 50 — 80, ¥ 500
    r"(?<=[0-9%] ) *(?:(?=[:~] *[0-9])|(?=— *[0-9])|(?=– *[0-9]))",
    r"(?:(?<=[0-9%][:~] )|(?<=[0-9%]— )|(?<=[0-9%]– )|(?<=[$¥£] )|(?<=€ )) *(?=[0-9])",
    # 3,594, 026万元
    r"(?<=[0-9],[0-9]{3}, ) *(?=[0-9]{3}(?![0-9]))",
    r"(?<=[0-9], ) *(?:(?=[0-9]{3}万)|(?=[0-9]{3}亿)|(?=[0-9]{3}元))",
    # 元 ，完成; （ 二 ）; 2005年, 全市
    rf"{_AFTER_PROSE} *{_CLOSING}",
    rf"(?:(?<={HAN} )|(?<=[)%] )|(?<=” )|(?<=》 )) *(?=,)",
    rf"{_OPENING} *(?:(?={HAN})|(?=[0-9]))",
    rf"(?:(?<={HAN}, )|(?<=[)%], )|(?<=”, )|(?<=》, )) *(?:(?={HAN})|(?=[0-9]))",
    rf"(?<=[0-9], ) *(?={HAN})",
)


def parted(text: str) -> list[str]:
    """Return the pieces of ``text``, each second of them a run of blanks to be dropped."""
    return _join().split(text) if " " in text else [text]


@cache
def _join() -> re.Pattern[str]:
    return re.compile(f"( (?:{'|'.join(_BRANCHES)}))")


def is_spaced_out(line: str) -> bool:
    """Whether a blank or more stands between nearly all letters of ``line``, as in some PDF text."""
    if line.count(" ") * 5 < len(line) * 2:
        return False
    tokens = line.split()
    singles = sum(len(token) == 1 and not token.isascii() for token in tokens)
    return len(tokens) > 4 and singles * 10 > len(tokens) * 6


_SPACED = re.compile(rf" {HAN} {{1,3}}{HAN} {{1,3}}{HAN} ")
_FIGURES = re.compile(r"[0-9] +[0-9]")
_BETWEEN = re.compile(r"(?<![0-9]) +| +(?![0-9])")


def marked_between_letters(text: str) -> str:
    """Return ``text`` with DROPPED for the blanks of s p a c e d - o u t lines; same length."""
    if not _SPACED.search(text):
        return text
    return "\n".join(map(_marked, text.split("\n")))


@cache
def _run() -> re.Pattern[str]:
    points = r"[^\w\s]"
    # One letter, two with a point between them, points alone, a number with what clings to it.
    token = (
        rf"{points}*(?:{HAN}(?:{points}+{HAN})?{points}*|{points}"
        rf"|[0-9][0-9.,]*%?{HAN}?(?:{points}+{HAN}?)?)"
    )
    return re.compile(rf"(?<!\S){token}(?: {{1,3}}{token}(?!\S)){{5,}}")


def _marked(line: str) -> str:
    if " " not in line:
        return line
    inner = line.strip()
    if is_spaced_out(inner):
        at = line.find(inner)
        return line[:at] + _closed_up(inner) + line[at + len(inner) :]
    if _SPACED.search(line):
        return _run().sub(lambda run: _closed_up(run[0]), line)
    return line


def _closed_up(run: str) -> str:
    if not _FIGURES.search(run) or ("  " not in run and not re.search("[0-9]{2}", run)):
        # Where even the digits stand one by one, they are one number.
        return run.replace(" ", DROPPED)
    return _BETWEEN.sub(lambda blanks: DROPPED * len(blanks[0]), run)
