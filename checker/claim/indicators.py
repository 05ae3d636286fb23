"""Names of indicators: what they measure, apart from the words for when, where and how far."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from checker.claim.scopes import PLACES, TIER, WHOLE


class Period(NamedTuple):
    """A year, and the months where it is not the whole: ``01-06``, or ``=06`` for their end."""

    year: int
    part: str = ""


class Name(NamedTuple):
    """An indicator without the words that say when, where and how far.

    ``whole`` is 市 for 全市; ``scope`` a level of government or the accounts of a group (本级,
    母公司); ``stage`` is 预算, 调整预算 or 执行, empty where the words do not say.
    """

    core: str
    whole: str = ""
    scope: str = ""
    stage: str = ""


_FULL_WIDTH = {code + 0xFEE0: code for code in range(0x21, 0x7F)}
_MARKS = {ord(mark): "" for mark in "“”‘’\"'《》〈〉*#　 \t\r\n\u00a0\u200b"}
_MEMO = 1 << 12
DONE = "执行"
"""The stage of what has come about, which a figure is in where nothing is said."""


def bare(words: str) -> str:
    """``words`` half-width, without blanks and quotation marks."""
    return words.translate(_FULL_WIDTH).translate(_MARKS)


def title_of(words: str) -> str:
    """Bare ``words`` whose lines and blanks become commas: 表1 2024年 is not the year 12024."""
    return bare(",".join(words.split()))


@lru_cache(maxsize=_MEMO)
def period_in(words: str) -> Period | None:
    """The one period that bare ``words`` name; None for none, or for more than one."""
    if "20" not in words and "19" not in words:
        return None
    found = set(_periods(words))
    return found.pop() if len(found) == 1 else None


def year_in(words: str) -> Period | None:
    """The one full year that bare ``words`` name beside other dates; None for none or several."""
    found = {period for period in _periods(words) if not period.part}
    return found.pop() if len(found) == 1 else None


def _periods(words: str) -> Iterator[Period]:
    return (Period(int(match[1]), _part(match)) for match in _period().finditer(words))


@cache
def _period() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\d)((?:19|20)\d\d)(?!\d)(?:年度?)?"
        r"(?:(?P<end>1?\d)月(?:\d{1,2}日|末|底)|(?P<first>1?\d)月?[-—–至](?P<last>1?\d)月"
        r"|(?P<month>1?\d)月|第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年"
        r"|前(?P<upto>[一二三])个?季度|(?:年?[末底]))?"
    )


_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def _part(match: re.Match[str]) -> str:
    first, last = match["first"], match["last"]
    if match["quarter"]:
        quarter = _QUARTERS[match["quarter"]]
        first, last = str(3 * quarter - 2), str(3 * quarter)
    elif match["upto"]:
        first, last = "1", str(3 * _QUARTERS[match["upto"]])
    elif match["half"]:
        first, last = ("1", "6") if match["half"] == "上" else ("7", "12")
    elif match["month"]:
        first = last = match["month"]
    if first:
        return "" if (first, last) == ("1", "12") else f"{first:0>2}-{last:0>2}"
    return "" if match["end"] in (None, "12") else f"={match['end']:0>2}"


_SHORTER = (
    ("经费支出", "经费"),
    ("总产量", "产量"),
    ("地区生产总值", "生产总值"),
    ("价格总指数", "价格"),
    ("价格指数", "价格"),
)
"""Two names of one thing."""


@lru_cache(maxsize=_MEMO)
def name_in(words: str) -> Name:
    """Take ``words`` apart."""
    text = _period().sub("", _aside().sub("", bare(words)))
    text, whole = _taken(_whole(), text)
    text, scope = _taken(_scope(), text)
    text, stage = _taken(_stage(), text)
    if _done().search(words):
        stage = DONE
    elif stage:
        stage = "调整预算" if stage.startswith("调整") else "预算"
    text = _around().sub("", text)
    for long, short in _SHORTER:
        text = text.replace(long, short)
    return Name(text, whole[-1:], scope, stage)


def _taken(pattern: re.Pattern[str], text: str) -> tuple[str, str]:
    """``text`` without what ``pattern`` finds first, and that."""
    found = pattern.search(text)
    return (text, "") if found is None else (text[: found.start()] + text[found.end() :], found[0])


@cache
def _aside() -> re.Pattern[str]:
    return re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[①-⑳]")


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(f"{WHOLE}|本[{PLACES}](?!级)")


@cache
def _scope() -> re.Pattern[str]:
    return re.compile(f"{TIER}|中央级?|地方级?|母公司|合并(?!同)")


@cache
def _stage() -> re.Pattern[str]:
    """A budget or plan; 一般公共预算 and its like are names of funds."""
    return re.compile(
        "(?<!公共)(?<!基金)(?<!经营)(?<!部门)(?<!财政)(?:年初|调整)?预算(?!内|外|单位)数?|预算[数安草]"
        "|计划数?|目标|预期|安排|拟"
    )


@cache
def _done() -> re.Pattern[str]:
    return re.compile("执行|决算|完成|实际")


@cache
def _around() -> re.Pattern[str]:
    """Words at either end that name nothing."""
    return re.compile(
        "^(?:其中|全年|当年|本年度?|本期|报告期|年末|期末|年底|末|底|共|累计|合计|实现|完成|达到?|实际|为"
        "|的|[:,;、。-])+|(?:完成|实现|执行|决算|实际|累计|共|达到?|为|的|(?:人|总|(?<!指))数|(?<=..)总"
        "|[:,;、。-])+$"
    )


@cache
def _neutral() -> re.Pattern[str]:
    """Words of a column's header that leave the indicator to the rows."""
    return re.compile(
        "(?:金额|数额|数量|数值|绝对[数额值量]?|总量|数|额|值|本年|当年|本期|全年|年末|期末|年底|实际|执行|完成"
        "|决算|累计|合计|总计|指标|情况|发生)+"
    )


@lru_cache(maxsize=_MEMO)
def column_name(words: str) -> Name:
    """The name in a column's header; its core is empty where the rows name the indicator."""
    name = name_in(words)
    return name._replace(core="") if _neutral().fullmatch(name.core) else name


@cache
def _places() -> re.Pattern[str]:
    return re.compile(
        "(?:(?![全各该本我省市县州据共先和及的与同])[\u4e00-\u9fff]){2,6}?"
        "(?:自治[州县区旗]|[省市县州盟旗]|(?<![城乡])[镇乡]|(?<![地城社园景山校小辖库牧灾])区)(?!级|场|委|政府)"
    )


@lru_cache(maxsize=_MEMO)
def places_in(words: str) -> tuple[str, ...]:
    """The names of places in ``words``."""
    return tuple(_places().findall(words))


@lru_cache(maxsize=_MEMO)
def owned(words: str) -> bool:
    """Whether ``words`` speak of one body among others, whose figures those behind them may be."""
    return _owner().search(words) is not None


@cache
def _owner() -> re.Pattern[str]:
    return re.compile(
        "(?<![本我全分该])(?:公司|集团|局|委员会|厅|站|大队|合作社|医院|学校|学院|大学|支行|分行|银行|工厂|园区|开发区|产业园|项目"
        "|行业|街道)(?!数|个数|户数)|该[县市区镇乡村]|^全国|,全国"
    )


def whose_in(title: str) -> str:
    """The company, else the place, that a title speaks of; empty for none.

    Of several places it is the one named most often, of equals the last: 河南省新乡市 is a city.
    """
    company = _company().search(title)
    places = Counter(reversed(_titled().findall(title)))
    return company[1] if company else places.most_common(1)[0][0] if places else ""


@cache
def _company() -> re.Pattern[str]:
    return re.compile("([\u4e00-\u9fff()]{2,16}?)(?:(?:股份|控股|集团){0,6}有限(?:责任)?公司|集团)")


@cache
def _titled() -> re.Pattern[str]:
    """A place where a title may name one: at its start, behind a year, another place, 在, 关于."""
    return re.compile(
        "(?:^|(?<=[,:(年在于省市州盟]))((?:(?![各全本我请年末在从])[\u4e00-\u9fff]){2,3}"
        "(?:自治[州县区]|[省市县州盟旗]|(?<![地治])区))"
        "(?![场委政级])"
    )
