"""The patterns of the lexer: numerals of every notation, and what may follow one in a date."""

from __future__ import annotations

import re
from functools import cache

from checker.patterns import compiled, either

HAN = "〇零○一二两三四五六七八九十百万亿廿卅"
CAPITAL = "壹贰叁参肆伍陆柒捌玖拾佰仟"
KILO = "瓦克米伏卡焦帕赫比字"
"""What makes 千 and 兆 the beginning of a unit (千瓦, 兆帕) and no scale."""

# A class of Chinese characters costs a third of a millisecond to compile, so there are few of them.
_THOUSAND = f"(?:千|兆)(?![{KILO}])"
_POINT = "(?:点[〇零○一二三四五六七八九]++)?+"
# 数 begins a numeral (数百户) unless it ends the word before it (总数百分之五).
_COUNT_WORDS = "人户总次个件基参系指倍函分位小整无少岁计"
_GROUPED = "(?:[0-9]{1,3}(?:,[0-9]{3})++(?![0-9])|[0-9]++)"
_ARABIC = rf"{_GROUPED}(?:\.[0-9]++)*+"
# 百 is no scale in 提高3百分点.
_SCALES = (
    rf"(?:(?:[十万亿]|百(?!分点)|{_THOUSAND})++(?:零?{_GROUPED}(?:\.[0-9]++)?+(?!天|个月))?+)*+"
)
_OVER = f"(?:分之-?(?:{_ARABIC}|[{HAN}千]++(?:点[{HAN}千]++)?+))?+"
_VAGUE = "(?:(?:[多余]|(?<=[十百千万亿0])[几来](?!自年))[万亿]*+)?+"
_NEVER_ONE = "般些定致直起切旦律贯概再向边"
"""Characters before which 一 is part of an everyday word (一般, 一些)."""
# The first character is read before anything is asked of it: the matcher goes through a text many
# times faster where a pattern begins with a class.
_FIRST = f"[0-9{HAN}千兆{CAPITAL}数几]"
_DIGITS = r"(?<=[0-9])(?:[0-9]*+(?!,)|[0-9]{0,2}(?:,[0-9]{3})++(?![0-9])|[0-9]*+)(?:\.[0-9]++)*+"
_SPELT = f"(?:[{HAN}]++|{_THOUSAND})"
_HAN = (
    f"(?:(?<=[{HAN}])(?!(?<=一)[{_NEVER_ONE}])|(?<=[千兆])(?![{KILO}])"
    f"|(?<=[数几])(?<![{_COUNT_WORDS}][数几])(?=[十百千万亿]++(?!分)){_SPELT}){_SPELT}*+{_POINT}"
)
_CAPITAL = f"(?<=[{CAPITAL}])[{CAPITAL}{HAN}]++"
_REST = f"(?:(?=[十百千万亿兆分多余几来]){_SCALES}{_OVER}{_VAGUE}|)"
_NUMERAL = f"{_FIRST}(?:{_DIGITS}|{_HAN}|{_CAPITAL}){_REST}"


@cache
def measures(units: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of a numeral (group 1) and the one of ``units`` that may follow it.

    The numeral includes its scale, ``百分之`` and ``多``. The pattern has no required tail and
    gives nothing back, so that it is linear on any text.
    """
    single = "".join(unit for unit in units if len(unit) == 1)
    longer = either(re.escape(unit) for unit in units if len(unit) > 1)
    date = "年[0-9]{1,2}月(?:[0-9]{1,2}日|[份底末初])?|[年月][底末初]|年度|月(?:[0-9]{1,2}日|份)"
    heads = "".join(sorted({unit[0] for unit in units if len(unit) > 1} | {"年", "月"}))
    return compiled(f"({_NUMERAL})(?:(?=[{heads}])(?:{longer}|{date})|[{re.escape(single)}]|)")


_MONTH = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|元)"
_DAY = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_TO = "[-–—~至到、]{1,2}"
_END = "[底末初]|[上中下]旬|中(?![央国共心期等小部华学专医药西型青老高低考标])"
_DATE_TAIL = {
    "年": rf"(?:{_MONTH}(?:{_TO}{_MONTH})?月(?:份|{_DAY}(?:{_TO}{_DAY})?[日号]"
    rf"|{_TO}{_MONTH}月份?|{_END})?|前?[一二三四1-4]个?季度|[上下]半年|{_END})?",
    "月": rf"(?:份|{_DAY}(?:{_TO}{_DAY})?[日号]|{_END})?",
    "日": rf"(?:{_TO}{_DAY}日)?",
    "世纪": "(?:[0-9〇零一二三四五六七八九十]{1,2}年代[初中末]?|[初中末])?",
    "年代": "[初中末]?",
    "季度": "[末初]?",
}


@cache
def date_tail(unit: str) -> re.Pattern[str]:
    """Return the pattern of what may follow ``unit`` (年, 月, 日, 世纪 …) within the same date."""
    return compiled(_DATE_TAIL[unit])


DATE_UNITS = frozenset(_DATE_TAIL)
JOINS = compiled("--|——|[-–—~至到]")
"""What stands between the two ends of a range."""
