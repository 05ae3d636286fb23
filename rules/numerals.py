"""Wording: Chinese numerals and scales among digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.rule import Bad, Good
from checker.wording import Edit, Flaw, Spot, WordingRule

_DIGITS, _HAN = "0123456789", "〇一二三四五六七八九"


class ApproximationInDigits(WordingRule):
    """概数用了阿拉伯数字或顿号。

    检查什么：“3、4天”“二、三年”“几10人”“数100户”“20几名”：相邻两数连用的概数，带“几”“数”的概数。

    为什么：概数用汉字，相邻两数之间不用顿号；写成“3、4天”会被当成并列的两项。

    何时不报：“第3、4条”“3、4号楼”“二、三产业”一类编号；“分别为3、4个”一类并列；三个以上的数并列；段首的“二、”。

    怎么改：三四天，几十人，数百户，二十几名。
    """

    basis = "GB/T 15835-2011 4.2.2、5.2.1"
    marks = "几数、"
    beside = (
        "(?=10)|(?<=[1-9]0几)|(?<=[2-9]、)(?=[3-9])|(?<=[两二三四五六七八]、)(?=[三四五六七八九])"
    )
    message = {
        "zh": "概数“{text}”用汉字写作“{suggestion}”",
        "en": "the rough number {text} is written {suggestion}",
    }
    good = (
        Good("工期约三四天。"),
        Good("施工的是3、4号楼。", "编号"),
        Good("两村分别新修水池3、4个。", "并列的两个数"),
        Good("参保人数10人，户数100户。", "“人数”是一个词"),
        Good("二、三年来的做法\n带动第二、三产业发展。", "标题，序数"),
    )
    bad = (
        Bad("往返要走«3、4天»。", "三四天"),
        Bad("每组有«2、3个»人。", "两三个"),
        Bad("等了«7、8个小时»。", "七八个小时"),
        Bad("见效要等«二、三年»。", "二三年"),
        Bad("补助了«几10户»。", "几十户"),
        Bad("来了«数100人»。", "数百人"),
        Bad("招收«20几名»学员。", "二十几名"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """相邻两数，“几”“数”加整数，整十加“几”"""
        figure, mark = spot.figure, spot.text[spot.at]
        if mark == "、":
            yield from _neighbours(spot)
        elif figure.at < spot.at < figure.upto:
            if figure.unit is not None and spot.at == figure.at + 2:
                tens = spot.text[figure.at].translate(_TENS)
                yield Flaw(figure.at, figure.upto, (Edit(figure.at, spot.at, tens + "十"),))
        elif figure.at == spot.at + 1 and (mark == "几" or spot.sign(spot.at - 1) in _OPENS):
            number = re.match("10{1,3}(?=[^0-9.,])", spot.written)
            if number is not None:
                edit = Edit(figure.at, figure.at + number.end(), "十百千"[number.end() - 2])
                yield Flaw(spot.at, figure.upto, (edit,))


_TENS = {ord(str(k)): _HAN[k] if k > 1 else "" for k in range(1, 10)}
_OPENS = frozenset("达约近了逾是,。、;(“\n")
"""What 数 may follow where it begins a number (来了数100人) and ends no word (人数100人)."""
_COUNTED = frozenset(
    "天 年 个 人 户 次 岁 倍 元 家 只 头 斤 亩 公里 小时 个小时 个月 分钟 米 里 吨 件 秒 株".split()
)


def _neighbours(spot: Spot) -> Iterator[Flaw]:
    """3、4天 → 三四天, 二、三十户 → 二三十户."""
    figure, text = spot.figure, spot.text
    one, two = text[spot.at - 1], spot.written[:1]
    start = spot.at - 1
    if figure.at != spot.at + 1 or figure.unit not in _COUNTED or _listed(spot):
        return
    before, after = spot.sign(start - 1), spot.sign(figure.upto)
    if after in _GOES_ON or (before in _PARTED and not before == after == "\n"):
        return  # 二、三年来的工作: a heading
    if one not in _DIGITS:
        if (before.isalpha() or before in ",\n") and two in _NEXT.get(one, ""):
            yield Flaw(start, figure.upto, (Edit(spot.at, spot.at + 1),))
    elif re.match("[3-9](?=[^0-9.,、])", spot.written) and int(one) + 1 == int(two):
        name = ("两" if one == "2" else _HAN[int(one)]) + _HAN[int(two)]
        yield Flaw(start, figure.upto, (Edit(start, figure.at + 1, name),))


_NEXT = dict(zip("两二三四五六七八", "三 三 四五 五 六 七 八 九".split(), strict=True))
_GOES_ON = frozenset("、和及级度产号类期班线代等")
_PARTED = frozenset("第0123456789./-~—、\n。;:(\t 和及与")


def _listed(spot: Spot) -> bool:
    """Whether the figures are two items of a list, or numbers of things."""
    lead = spot.lead()[:-2]
    return any(word in lead for word in ("分别", "依次", "各", "第", "两", "、", "和"))


class ScaleAfterDigits(WordingRule):
    """阿拉伯数字与十、百、千混写。

    检查什么：“4千万元”“2百户”“3.5千元”：阿拉伯数字后面用了“十”“百”“千”。

    为什么：阿拉伯数字只与“万”“亿”两个数量单位连用，其余写出数字。

    何时不报：“千米”“千瓦”“千公顷”一类计量单位；财务报告以“千元”“百万元”为单位的；“3万”“5亿”。

    怎么改：4000万元，200户，3500元，16000多户。
    """

    basis = "GB/T 15835-2011 5.3"
    marks = "十百千"
    beside = "(?<=[0-9].)"
    message = {
        "zh": "“{text}”宜写作“{suggestion}”：阿拉伯数字只与万、亿连用",
        "en": "{text} is written {suggestion}: of the scales only 万 and 亿 follow digits",
    }
    good = (
        Good("总投资4000万元。"),
        Good("新修水渠4千米，装机6千瓦。", "千米、千瓦是单位"),
        Good("播种面积46.9千公顷，补贴320千元。", "统计单位"),
        Good("收入为人民币214百万元。", "会计单位"),
        Good("就業人數62萬3千人，較上月增加4千人。", "繁体行文的惯例"),
    )
    bad = (
        Bad("总投资«4千万元»。", "4000万元"),
        Bad("搬迁«2百多户»。", "200多户"),
        Bad("每户补助«3.5千元»。", "3500元"),
        Bad("产值«1.25百亿元»。", "125亿元"),
        Bad("出境旅游«1亿3千万人次»。", "1.3亿人次"),
        Bad("日均新设«1万6千多户»。", "16000多户"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """数字后的十、百、千"""
        figure = spot.figure
        found = _scaled().match(spot.written)
        vague = "多" in spot.written or "余" in spot.written
        if found is None or not figure.at < spot.at < figure.upto or not figure.measured:
            return
        scaled = spot.written[found.end() :][:1] in ("万", "亿") or found["low"]
        if figure.unit == "年" or not (vague or figure.unit or scaled) or _is_unit(spot, found):
            return
        if _is_custom(spot, found):
            return
        several = len(found["whole"] or "") > 1
        if not vague and (_in_millions(spot, found, several) if scaled else several):
            return  # 320千元, 658百万元: the statistician's and the accountant's unit
        number = _plain(found)
        if number:
            end = figure.at + found.end()
            yield Flaw(figure.at, figure.upto, (Edit(figure.at, end, number),))


@cache
def _scaled() -> re.Pattern[str]:
    """Digits before one scale (4千) or before two (1万6千多, 1亿3千多万)."""
    return compiled(
        "(?P<top>[0-9]+)(?P<big>[万亿])(?P<rest>[0-9]+)(?P<low>[十百千])"
        "(?P<vague>[多余]?)(?P<also>万?)(?![0-9])"
        r"|(?P<whole>[0-9]+)(?:\.(?P<decimals>[0-9]+))?(?P<scale>[十百千])(?![0-9])"
    )


def _is_custom(spot: Spot, found: re.Match[str]) -> bool:
    """Whether it is 5千人 or 43萬6千人 in a traditional text: so Taiwan's statistics write."""
    thousand = "千" in (found["scale"], found["low"]) and not found["also"]
    return thousand and spot.written[found.end() :][:1] != "万" and spot.is_traditional


def _is_unit(spot: Spot, found: re.Match[str]) -> bool:
    """Whether 千 or 百 begins a unit (千公顷, 百帕)."""
    after = spot.figure.at + found.end()
    if (found["scale"] or found["low"]) == "千":
        return spot.text.startswith(_KILO, after)
    return spot.text.startswith(_HECTO, after)


def _in_millions(spot: Spot, found: re.Match[str], several: bool) -> bool:
    """Whether it is 658百万元 or, of one digit as well, 5百万港元."""
    units = ("万元", "万港", "万美") if several else "万港"
    return found["scale"] == "百" and spot.written[found.end() :].startswith(units)


_KILO = tuple(
    "米 瓦 克 卡 焦 赫 比 字 公顷 吨 升 立方米 平方米 平方公里 标准 帕 伏 辆 安 乏 次 标箱 箱 套 "
    "块 台 只 册".split()
)
"""What makes 千 before it part of a unit that statistics use (千公顷)."""
_HECTO = tuple("帕 米 克 瓦 分".split())


def _power(scale: str) -> Decimal:
    return Decimal(10) ** ("十百千".index(scale) + 1)


def _plain(found: re.Match[str]) -> str:
    """4千 → 4000, 3.5千 → 3500, 1万6千 → 1.6万, 1亿3千多万 → 13000多万; else nothing."""
    if found["whole"] is None:
        vague, low = found["vague"], found["also"]
        big = Decimal(10000 if found["big"] == "万" else 100000000)
        small = Decimal(10000 if low else 1)
        value = int(found["top"]) * big + int(found["rest"]) * _power(found["low"]) * small
        if vague:
            return f"{value / small:f}{vague}{low}"
        return f"{(value / big).normalize():f}{found['big']}"
    zeros, decimals = "十百千".index(found["scale"]) + 1, found["decimals"] or ""
    if len(decimals) > zeros:
        return ""
    return (found["whole"] + decimals).lstrip("0") + "0" * (zeros - len(decimals))


class DigitsAndCharactersMixed(WordingRule):
    """一个数里混用阿拉伯数字和汉字。

    检查什么：“3万五千元”“二0二三年”：同一个数前半用一种数字，后半用另一种。

    为什么：同一个数只用一种写法；“二0二三年”里的0应为“〇”。

    何时不报：“3万”“5亿”：万、亿可与阿拉伯数字连用。

    怎么改：3.5万元；二〇二三年，或者2023年。
    """

    basis = "GB/T 15835-2011 4.3、5.2.3、5.3"
    marks = _HAN + "0"
    beside = "(?<=[一二]0)|(?<=[0-9][万亿].)"
    message = {
        "zh": "“{text}”混用了两种数字，宜写作“{suggestion}”",
        "en": "{text} mixes digits and characters: {suggestion}",
    }
    good = (
        Good("补助3.5万元。"),
        Good("补助三万五千元。"),
        Good("二〇二三年补助3万元。"),
    )
    bad = (
        Bad("补助«3万五千元»。", "3.5万元"),
        Bad("«二0二三年»开始实施。", "二〇二三年"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """数字与汉字相连处"""
        text = spot.text
        if text[spot.at] != "0":
            before = spot.previous()
            if before is not None and before.written[-1] in "万亿":
                yield from _one_number(before.figure, spot)
            return
        found = _han_year().search(text, max(0, spot.at - 2), spot.at + 4)
        if found is not None and found.start() < spot.at:
            zeros = (k for k in range(*found.span()) if text[k] == "0")
            yield Flaw(*found.span(), tuple(Edit(k, k + 1, "〇") for k in zeros))


@cache
def _han_year() -> re.Pattern[str]:
    return compiled("[一二][〇一二三四五六七八九0]{3}年")


def _one_number(first: Quantity, rest: Spot) -> Iterator[Flaw]:
    """3万五千元 → 3.5万元."""
    second, scale = rest.figure, rest.text[first.upto - 1]
    power = Decimal(10000 if scale == "万" else 100000000)
    numeral = re.match("[一二三四五六七八九十百千万]+", rest.written)
    if first.value is None or second.value is None or second.unit not in _SPELT or not numeral:
        return
    if second.value < power:
        number = f"{((first.value + second.value) / power).normalize():f}{scale}"
        edit = Edit(first.at, second.at + numeral.end(), number)
        yield Flaw(first.at, second.upto, (edit,))


_SPELT = frozenset("元 人 户 亩 吨 斤 公斤 件 人次".split())
