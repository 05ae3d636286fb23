"""Blanks that stand inside a figure or between spaced-out letters, and may be dropped.

A blank between two Han characters stays: it often parts a heading from the text behind it. A blank
between two digits stays, since nobody can tell one broken number from two numbers, but where it
groups the thousands of one (GB/T 15835-2011, 5.1.1: 24 799公里).
"""

from __future__ import annotations

import re
from functools import cache

from checker.document.signs import DROPPED
from checker.patterns import compiled

# The range of the Han characters takes the compiler of patterns milliseconds; this takes none.
HAN = r"[^\W\d_a-zA-Z]"
"""A letter that is no Latin one, as a pattern."""

_LATIN_UNIT = r"(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|mg|μg|ml|[GTP]B|t|m|L)(?![A-Za-z])"

_CLOSING = "[,;:)]|。|、|”|》"
_RATIO = "[:~] *[0-9]|— *[0-9]|– *[0-9]"
_PROSE = f"{HAN}|[0-9]"


def _either(*texts: str) -> str:
    """A look behind for any of ``texts`` and a blank; they may differ in length."""
    return "(?:" + "|".join(f"(?<={text} )" for text in texts) + ")"


_SAID = r"(?:[^\W\d_a-zA-Z图表第附注式款项条章节]|[、)])"
"""A letter that no counted title ends in, what joins two figures, or the end of a bracket."""

# 合  计, 综 合: a word of two letters, spread over its place.
_LONE = rf"(?<![^\W_]{{2}} )(?<={HAN} ) *+(?={HAN}(?![^\W_]))"

_COUNTED = f"(?:{HAN}|\n[人户名个件家所亩吨元万亿])"
_MORE = ("", " [0-9]{3}")
_GROUPED = _either(*(f"{_SAID}[0-9]{{{many}}}{more}" for many in (1, 2, 3) for more in _MORE))

# By the character before the blank, so that most blanks are decided at the first look; and the
# blank itself is read first, so that the search goes from blank to blank.
_BRANCHES = (
    # 2025 年, 9.77 %, 2.5 : 36.7, 50 — 80
    rf"(?<=[0-9] ) *+(?={HAN}|%|‰|℃|{_RATIO}|[;:)]|。|、|”|》|{_LATIN_UNIT})",
    # 增长 3.5, 预算  314680, 元 ，完成
    rf"(?<={HAN} ) *+(?=[0-9]|{_CLOSING})",
    _LONE,
    # 5万 元, 5亿 m3, 3个 百分点, 平方 公里
    rf"{_either('[0-9]万', '[0-9]亿', '[0-9] 万', '[0-9] 亿')} *+(?={HAN}|{_LATIN_UNIT})",
    rf"{_either('[0-9]个', '[0-9] 个')} *+(?=百分点)",
    rf"{_either('平方', '立方')} *+(?=公里|千米|米|厘米)",
    # 2005年, 全市; 3,594, 026万元
    rf"(?<=, ){_either(f'{HAN},', '[)%],', '”,', '》,')} *+(?={_PROSE})",
    rf"(?<=[0-9], ) *+(?={HAN}|[0-9]{{3}}(?:,[0-9]{{3}})?(?:万|亿|元))",
    r"(?<=[0-9],[0-9]{3}, ) *+(?=[0-9]{3}(?![0-9]))",
    # 新建公路24 799公里, 就业人数3 612 200人, and not 表3 120家; 3 462 where its line ends
    rf"{_GROUPED}(?=[0-9]{{3}}(?: [0-9]{{3}})?(?:\.[0-9]+)?(?:{_COUNTED}|%| ?{_LATIN_UNIT}))",
    # 3% 左右, 80% — 90%, ） ，
    rf"(?<=% ) *+(?=左右|以上|以下|以内|的|{_RATIO}|{_CLOSING})",
    rf"{_either('[)]', '”', '》')} *+(?={_CLOSING})",
    # （ 二 ）, 、 5, ¥ 500
    rf"{_either('[(]', '、', '“', '《')} *+(?={_PROSE})",
    rf"{_either('[0-9%][:~]', '[0-9%]—', '[0-9%]–', '[$¥£]', '€')} *+(?=[0-9])",
)
_REACH = 9
"""No branch looks farther behind."""


def parted(text: str) -> tuple[list[str], bool]:
    """Return the pieces of ``text``, each second of them a run of blanks to be dropped.

    The flag says that another turn may find more: a dropped blank may have stood between the next
    one and the figure that it belongs to.
    """
    if " " not in text:
        return [text], False
    pieces = _join().split(text)
    return pieces, any(" " in piece[:_REACH] for piece in pieces[2::2])


@cache
def _join() -> re.Pattern[str]:
    return compiled(f"( (?:{'|'.join(_BRANCHES)}))")


@cache
def _lone() -> re.Pattern[str]:
    return compiled(f" {_LONE}")


def marked_in_words(row: str) -> str:
    """Return a table's row with DROPPED for blanks inside a word of its cells; same length."""
    return _lone().sub(lambda blanks: DROPPED * len(blanks[0]), row)


def is_spaced_out(line: str) -> bool:
    """Whether blanks stand between nearly all letters of ``line``, as in some PDF text."""
    blanks = line.count(" ")
    if blanks * 5 < len(line) * 2:
        return False
    tokens = line.split()
    if len(tokens) < 5 or (len(line) - blanks) * 2 > len(tokens) * 5:
        return False
    singles = [letter for letter in tokens if len(letter) == 1 and not letter.isascii()]
    return len(singles) * 10 > len(tokens) * 6


_SPACED = compiled(rf" {HAN} {{1,3}}{HAN} {{1,3}}{HAN} ")
_FIGURES = compiled(r"[0-9] +[0-9]")
_BETWEEN = compiled(r"(?<![0-9]) +| +(?![0-9])")


def marked_between_letters(text: str) -> str:
    """Return ``text`` with DROPPED for the blanks of s p a c e d - o u t lines; same length."""
    if not _SPACED.search(text):
        return text
    return "\n".join(map(_marked, text.split("\n")))


@cache
def _run() -> re.Pattern[str]:
    points = r"[^\w\s]"
    # One letter, two with a point between them, points alone, a number with what clings to it.
    word = (
        rf"{points}*(?:{HAN}(?:{points}+{HAN})?{points}*|{points}"
        rf"|[0-9][0-9.,]*%?{HAN}?(?:{points}+{HAN}?)?)"
    )
    return compiled(rf"(?:(?<!\S){word}|(?<={HAN}))(?: {{1,3}}{word}(?!\S)){{5,}}")


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
