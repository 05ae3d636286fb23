"""Blanks that stand inside a figure or between spaced-out letters, and may be dropped.

A blank between two Han characters stays: it often parts a heading from the text behind it. A blank
between two digits stays: nobody can tell one broken number from two numbers.
"""

from __future__ import annotations

import re

from checker.document.signs import DROPPED

_HAN = "㐀-鿿〇"
_UNIT = "万亿元人户亩吨个名头只平立公千米辆套台家项条斤美港欧日股手次度倍"
_LATIN_UNIT = r"(?:km|kg|kWh?|[MG]Wh?|mm|cm|dm|hm|ha|[mμ]g|ml|[GTP]B|t|m|L)(?![A-Za-z])"

# Each branch looks behind over the one blank already read: so every search starts at a blank.
_BRANCHES = (
    # 2025 年, 9.77 %, 1 号
    rf"(?<=[0-9] ) *(?=[{_HAN}%‰℃])",
    # 增长 3.5, 预算  314680
    rf"(?<=[{_HAN}] ) *(?=[0-9])",
    # 5万 元, 1亿 平方米, 3个 百分点, 平方 公里
    rf"(?<=[0-9][万亿千百] ) *(?=[{_UNIT}])",
    r"(?<=[0-9]个 ) *(?=百分点)",
    r"(?<=[平立]方 ) *(?=公里|千米|米|厘米)",
    r"(?<=[%‰] ) *(?=左右|以上|以下|以内|上下|的)",
    # 2.5 : 36.7, 50 — 80, ¥ 500
    r"(?<=[0-9%] ) *(?=[:—–~] *[0-9])",
    r"(?<=[0-9%][:—–~] ) *(?=[0-9])",
    r"(?<=[¥$€£] ) *(?=[0-9])",
    # 3,594, 026万元
    r"(?<=[0-9],[0-9]{3}, ) *(?=[0-9]{3}(?![0-9]))",
    r"(?<=[0-9], ) *(?=[0-9]{3}[万亿元])",
    # 元 ，完成; （ 二 ）; 2005年, 全市
    rf"(?<=[{_HAN}0-9%‰)”》] ) *(?=[。、;:)”》])",
    rf"(?<=[{_HAN}%‰)”》] ) *(?=,)",
    rf"(?<=[、(“《] ) *(?=[{_HAN}0-9])",
    rf"(?<=[{_HAN}%‰)”》], ) *(?=[{_HAN}0-9])",
    rf"(?<=[0-9], ) *(?=[{_HAN}])",
    rf"(?<=[0-9] ) *(?={_LATIN_UNIT})",
)
JOIN = re.compile(f"( (?:{'|'.join(_BRANCHES)}))")
"""A run of blanks to drop, as the one group, for ``split``."""

_SPACED = re.compile(f" [{_HAN}] {{1,3}}[{_HAN}] {{1,3}}[{_HAN}] ")
_POINTS = "、。,;:!?()“”《》‘’—%"
# One letter, two with a point between them, points alone, a number with what clings to it.
_LETTER = (
    rf"[{_POINTS}]*(?:[{_HAN}](?:[{_POINTS}]+[{_HAN}])?[{_POINTS}]*|[{_POINTS}]"
    rf"|[0-9][0-9.,]*[%{_HAN}]?(?:[{_POINTS}]+[{_HAN}]?)?)"
)
_RUN = re.compile(rf"(?<!\S){_LETTER}(?:(?: {{1,3}}| *\n *){_LETTER}(?!\S)){{5,}}")
_BETWEEN = re.compile(r"(?<![0-9]) +| +(?![0-9])")
_ANY = re.compile(" +")


def marked_between_letters(text: str) -> str:
    """Return ``text`` with DROPPED for the blanks of s p a c e d - o u t lines; same length."""
    return _RUN.sub(_closed_up, text) if _SPACED.search(text) else text


def _closed_up(run: re.Match[str]) -> str:
    # Where even the digits stand one by one, they are one number.
    single = "  " not in run[0] and not re.search("[0-9]{2}", run[0])
    between = _ANY if single else _BETWEEN
    return between.sub(lambda m: DROPPED * len(m[0]), run[0])
