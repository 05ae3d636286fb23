"""Numbers without a unit that measure nothing: list markers, codes, years; and those that do."""

from __future__ import annotations

import re
from functools import cache

from checker.patterns import compiled
from checker.quantity import words
from checker.quantity.codes import CLAUSE_BEGINS
from checker.quantity.model import Kind

_INDENT = " \t\u3000\xa0#*>"


def line_start(text: str, at: int) -> bool:
    """Whether nothing but blanks and heading marks stand before ``at`` on its line."""
    if at == 0 or text[at - 1] == "\n":
        return True
    if text[at - 1] not in _INDENT:
        return False
    line = text[max(0, at - 40) : at]
    return not line.strip(_INDENT) or line.rstrip(_INDENT)[-1] in "\r\n"


def bare_kind(text: str, start: int, end: int, limited: bool) -> Kind | None:
    """Return what a number without a unit is where it measures nothing, else None."""
    before = text[start - 1] if start else "\n"
    after = text[end : end + 1]
    size, whole = end - start, text[start:end].isdigit()
    if whole and size <= 3 and marks(text, start, end):
        return "ordinal"
    if before == "(" and text.startswith(")年", end) and whole and size < 4:
        return "date"
    if before == "(" and after == ")" and whole:
        return "ordinal" if size <= 2 else "date" if _year(text, start, end) else _long(size)
    if whole and size < 4 and _page(text, start, end):
        return "other"
    if (before in "[〔" and after in "]〕") or (whole and size > 8):
        return "other" if size < 4 else "code"
    if before == "+" or after == "+":
        return "idiom"
    if after == "*" and whole and text.find("年", end, end + 3) > 0:
        return "code"  # 20**年, whose figures were taken out
    if whole and size > 1 and text[start] == "0":
        return "code"
    if not limited and (words.code_beside(text, start, end) or _named(text, start, end)):
        return "code"
    if text[max(0, start - 2)] in "·…" and _is_led_to(text, start):
        return "other"
    if line_start(text, start) and not year_like(text, start, end):
        return _line_kind(text, start, end)
    return None


def _is_led_to(text: str, start: int) -> bool:
    """Whether dots lead to the number, as in a table of contents."""
    return text.startswith("··", max(0, start - 3)) or text.startswith("…", max(0, start - 2))


def _page(text: str, start: int, end: int) -> bool:
    """Whether a number stands between two dashes: the page's, in the middle of a line."""
    left, right = text[max(0, start - 3) : start].rstrip(), text[end : end + 2].lstrip()
    dash = left[-1:]
    if dash not in _DASHES or right[:1] != dash:
        return False
    return not left[:-1][-1:].isalnum() and not text[end + 1 : end + 2].isdigit()


_DASHES = ("-", "—", "–")


def marks(text: str, start: int, end: int) -> bool:
    """Whether a short number with 、 or . behind it counts the points of a list."""
    after = text[end : end + 1]
    if after not in ("、", ".", ")") or not text[start:end].isdigit():
        return False
    if line_start(text, start):
        return True
    if after == ")":
        return end - start < 3 and _unopened(text, start)
    beyond = text[end + 1 : end + 2]
    return text[start - 1] in CLAUSE_BEGINS and "\u4e00" <= beyond <= "\u9fff"


def _unopened(text: str, at: int) -> bool:
    """Whether no bracket is open at ``at``: 条件是：1）…"""
    return text.rfind("(", max(0, at - 40), at) <= text.rfind(")", max(0, at - 40), at)


def turned(text: str, at: int) -> bool:
    """Whether ``10降`` and the like follow: 2升10降3平 counts what rose and holds no litres."""
    return _turned().match(text, at) is not None


@cache
def _turned() -> re.Pattern[str]:
    return compiled("[0-9]{1,3}[降跌减平]")


_FAIRS = ("11", "12")
"""Days of the year's two sales, 双11 and 双12."""
_VERSIONS = frozenset("1.0 2.0 3.0 4.0 5.0 6.0".split())
_SHARES = (",SH", ",SZ", ".SH", ".SZ", "、SH", "、SZ")
_BUDGET_HEADS = ("20", "21", "22", "23")


def _named(text: str, start: int, end: int) -> bool:
    """Whether a number belongs to a name: “扬麦53”, 改革2.0, 95后, a share's or a budget's code."""
    number, after = text[start:end], text[end : end + 1]
    if words.quoted(text, start, end) or after == "#" or text.startswith(_SHARES, end):
        return True
    if after in "”》" and after:
        return text.find("“" if after == "”" else "《", max(0, start - 8), start) >= 0
    if number in _VERSIONS:
        return (
            "\u4e00" <= text[start - 1] <= "\u9fff" and text[start - 1] not in "为是达到至降升比约"
        )
    if not number.isdigit():
        return False
    if number in _FAIRS and text[start - 1] == "双":
        return True
    if after == "后" and end - start == 2 and number[1] in "05":
        return True
    return end - start == 7 and number.startswith(_BUDGET_HEADS) and "\u4e00" <= after <= "\u9fff"


def _line_kind(text: str, start: int, end: int) -> Kind | None:
    """Return what the number that begins a line is if it names it: ``1.1 概况``."""
    after, beyond = text[end : end + 1], text[end + 1 : end + 2]
    if text[start:end].count(".") == 1:
        named = (
            after in ("、", "\u3000") or "\u4e00" <= (beyond if after == " " else after) <= "\u9fff"
        )
        return "ordinal" if named else None
    if not text[start:end].isdigit() or not "\u4e00" <= after <= "\u9fff":
        return None
    return "ordinal" if end - start == 1 else "code" if end - start > 2 else None


def _long(size: int) -> Kind | None:
    return "code" if size >= 6 else None


def _year(text: str, start: int, end: int) -> bool:
    return end - start == 4 and text[start] in "12"


def year_like(text: str, start: int, end: int) -> bool:
    """Whether four bare digits are a year (在2020赛季, a table's column head)."""
    return (
        end - start == 4
        and text[start : start + 2] in ("19", "20")
        and text[start:end].isdigit()
        and text[start - 1 : start] != "-"
    )


def spelt_marker(text: str, start: int, end: int) -> int:
    """Return the end of a list marker in Chinese numerals (（一）, 一、, 一是), or 0."""
    after = text[end : end + 1]
    before = text[start - 1] if start else "\n"
    if end - start > 3:
        return 0
    if before == "(" and after == ")":
        return end
    if after and after in "、.":
        return end + 1 if line_start(text, start) else 0
    if after == "是" and end - start == 1 and before in CLAUSE_BEGINS:
        return end + 1
    return 0


def numbered(text: str, start: int, end: int, unit: str | None) -> bool:
    """Whether ``二种是`` or ``三来`` goes through a list rather than counting."""
    return (
        unit in ("种", "类", "个", "条")
        and text.startswith("是", end)
        and (start == 0 or text[start - 1] in CLAUSE_BEGINS)
    )


_MONEY_NOUN = (
    "资金|投资额?|收入|支出|产值|利润|税收|税金|贷款|存款|余额|金额|总额|成本|工资|奖金|补贴|补助|增加值|销售额|营收|"
    "营业额|成交额|交易额|市值|募资|债务|费用|经费|预算|价值|融资|薪酬|补偿|救助金|奖补|拨款|捐款|善款|罚款|总值|损失"
)


@cache
def _money_before() -> re.Pattern[str]:
    link = "达到?|超过?|约|近|突破|逾|为|共计?|累计|完成|实现|不足|至少|高达|仅|计|合计"
    return compiled(rf"(?:{_MONEY_NOUN})(?:{link}){{0,2}}\Z")


def money_meant(text: str, start: int, end: int) -> bool:
    """Whether a number in 万 or 亿 is money by the noun before it (总投资2734亿)."""
    if text[end - 1] not in "万亿":
        return False
    return _money_before().search(text[max(0, start - 12) : start]) is not None
