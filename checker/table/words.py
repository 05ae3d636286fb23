"""The words of headers and labels: what a column says, what makes a row a total or a part."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from checker.table.figures import plain
from checker.table.model import Said

_UNIT = "[^（()）:：,，;；0-9=]{1,12}"


@cache
def _unit() -> re.Pattern[str]:
    return re.compile(
        rf"(?:计量)?单位[:：]?(?P<said>{_UNIT})|[（(](?:单位[:：])?(?P<inside>{_UNIT})[)）]"
        r"|(?<![0-9０-９])(?P<sign>[%％‰])"
    )


_NO_UNIT = re.compile(r"[±+\-]|含|不|元素|注|续|年|月|累计|合计|算数?$|执行|快报|SS|CPI|户籍|境")


def unit_in(text: str) -> str:
    """Return the unit that a header or a caption names (万元, %, 元/吨), empty where none."""
    found = ""
    for line in text.split("\n"):
        for match in _unit().finditer("".join(line.split())):
            unit = match["said"] or match["inside"] or "%"
            if not (match["inside"] and _NO_UNIT.search(unit)):
                found = unit.replace("％", "%")
    return found


_SAID: tuple[tuple[Said, tuple[str, ...]], ...] = (
    (
        Said.OTHER,
        (
            "序号|编号|编码|代码|位次|排名|名次|计提比例|提取比例",
            "建设期|年限|期限|年龄|邮编|电话|利率|税率",
        ),
    ),
    (
        Said.COMPLETION,
        ("完成.{0,6}(?:%|率|比例)|(?:为|占).{0,6}(?:预算|计划|任务).{0,6}%|执行率|预算的",),
    ),
    (Said.INDEX, ("指数|=100|为100",)),
    (Said.CHANGE, ("(?:增减|增长|增加|减少|变动)(?:额|量|数|值|金额)",)),
    (
        Said.RATE,
        (
            "增长(?!额|量)|增速|增幅|增减.{0,4}%|涨跌|涨幅|降幅|环比|变动(?:率|幅度|比例)|同比",
            "上涨|下跌|上升|下降|比上年|比上期|比去年",
        ),
    ),
    (Said.SHARE, ("比重|占比|百分比|比例|构成|份额|结构|占.{0,10}%|贡献率",)),
    (Said.CHANGE, ("增减|增加额|增长额|增量|增加数|变动|差额|差异",)),
    (Said.PRICE, ("单价|均价|价格|平均|[人户校班亩株头床]均|每.{1,2}(?:元|均)|/",)),
    (Said.OTHER, ("率$|率[（(]|均$|均[（(]|比$|比[（(]|比值|密度|系数|倍数|周转|天数",)),
)


@cache
def _said() -> tuple[tuple[Said, re.Pattern[str]], ...]:
    return tuple((said, re.compile("|".join(words))) for said, words in _SAID)


def said_by(header: str, unit: str) -> Said:
    """Return what a header says of its column's figures."""
    text = plain(header)
    for said, pattern in _said():
        if pattern.search(text):
            if said is Said.PRICE and "/" in text and "/" not in unit:
                continue
            if said is Said.RATE and unit not in ("", "%", "‰"):
                return Said.CHANGE
            if said is Said.CHANGE and unit in ("%", "‰"):
                return Said.RATE
            return said
    if "/" in unit:
        return Said.PRICE
    return Said.OTHER if unit in ("%", "‰") else Said.AMOUNT


@cache
def _counts() -> re.Pattern[str]:
    return re.compile("数量|(?:人|户|件|个|笔|套|台|次|家|只|头|辆)数|[人户家]$")


def counts(header: str) -> bool:
    """Whether a header without a unit speaks of countable things."""
    return _counts().search(header) is not None


class Label(NamedTuple):
    """A row's label taken apart; ``level`` ranks its marker from 1, 0 for none."""

    name: str
    marker: str = ""
    level: int = 0
    of_which: bool = False
    total: str = ""


_NUMERAL = "[一二三四五六七八九十]{1,3}"
_LEVELS = (
    rf"{_NUMERAL}[、.．]",
    rf"[（(]{_NUMERAL}[)）]",
    r"[0-9]{1,2}[、．]|[0-9]{1,2}\.(?![0-9])",
    r"[（(][0-9]{1,2}[)）]|[①-⑳]",
)


@cache
def _marker() -> re.Pattern[str]:
    levels = "|".join(f"({pattern})" for pattern in _LEVELS)
    return re.compile(rf"(?:{levels})?(?P<which>其中[:：]?|在总计中[:：]?|#|＃|[*＊](?=\S))?")


@cache
def _total() -> re.Pattern[str]:
    return re.compile(
        r"(?P<grand>合计|总计|共计|总合计|全部合计)(?:[（(].*)?$|(?P<sub>小计)|(?<=.)(?P<named>合计|总计)$"
        r"|^(?P<first>合计|总计)[:：]"
    )


def label_of(text: str) -> Label:
    """Take a row's label apart: its marker, 其中 or #, and the word that makes it a total."""
    bare = "".join(text.split())
    found = _marker().match(bare)
    assert found is not None  # every part of the pattern may be missing
    level = next((k for k in range(1, len(_LEVELS) + 1) if found[k]), 0)
    name = bare[found.end() :]
    total = _total().search(name)
    word = ""
    if total is not None:
        sub = total["sub"] or total["named"] or (total["grand"] and total.start())
        word = "小计" if sub else "合计"
    return Label(name, found[0], level, found["which"] is not None, word)


@cache
def _formula() -> re.Pattern[str]:
    return re.compile(r"([A-Z])(?:=([A-Z](?:[+-][A-Z])+))?")


def formula_in(text: str) -> re.Match[str] | None:
    """Match a cell of a row of letters: ``B``, ``A=B+C``."""
    return _formula().fullmatch(plain(text))
