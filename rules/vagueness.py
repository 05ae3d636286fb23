"""Wording: words of limit and approximation that contradict or repeat each other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from checker.patterns import compiled
from checker.quantity.cues import before as limit_before
from checker.rule import Bad, Good
from checker.wording import NAMING, Edit, Flaw, Spot, WordingRule

_ABOUT = ("约", "大约", "大概", "大致", "将近", "近", "接近")
_ADVERBS = frozenset(
    (*_ABOUT[:-1], "约占", "约有", "约达", "约合", "约为", "超", "逾", "不足", "不到")
)
"""Words before a figure that can go and leave a sentence; 超过 and 接近 are its verb."""
_VERBS = frozenset(("接近", "超过", "超过了", "突破", "突破了", "多于", "高于", "大于"))
_AROUND = ("左右", "上下")
_LEAST = frozenset("至少 最少 起码 至少有 至少为 至多 最多 最多为".split())
_WITHIN = ("以内", "之内", "以下", "之下")


@cache
def _other_word() -> Callable[[str, int], object]:
    """Where what seems to be a limit behind the figure begins the next word (左右两侧)."""
    return compiled(
        "(?:左右|上下)[两岸侧手翼游班级水属联浮移]"
        "|(?:以上|以下)(?:几|条件|情形|内容|要求|工作|方面|问题|措施|任务|方式)"
    ).match


class LimitSaidTwice(WordingRule):
    """约数、界限用词重叠。

    检查什么：同一个数前后各有一个表示约数或界限的词：“约……左右”“近……多”“超过……以上”“至少……以上”“最多……以内”“不足……左右”。

    为什么：两个词一个意思，只用一个；意思相反的（“近50多家”“不足10人左右”），读者不知道究竟多还是少。

    何时不报：“近20多年”里的“近”是最近；“至少十几个”是一层意思；“以上”属于后面的词（“以上条件”）。

    怎么改：只留一个。建议留数前的词；数里已有“多”“余”“几”的，去掉数前的词。
    """

    basis = "GB/T 15835-2011 5.2.1（概数的写法）；编校惯例：约数词不重叠"
    limited = True
    marks = "之半"
    beside = "多(?:左右|上下|以上)|数以上(?<=超过半数以上)|以上(?<=超过一半以上)"
    message = {
        "zh": "“{text}”里约数或界限说了两遍",
        "en": "“{text}” says twice how near the figure is; keep one of the words",
    }
    good = (
        Good("失业率5.1%，低于5.5%左右的预期目标。", "“左右”说的是目标"),
        Good("全镇约300人参加培训。"),
        Good("近20多年来，全村先后修路36公里。", "“近”是最近"),
        Good("每个村至少有十几个岗位。", "至少、十几不重复"),
        Good("对3项以上条件都具备的，优先安排。", "“以上”在数后，数前没有界限词"),
    )
    bad = (
        Bad("全镇«约300人左右»参加培训。", "约300人"),
        Bad("合作社带动«近50多家»农户。", "50多家"),
        Bad("辍学率下降«超过20%以上»。", "超过20%"),
        Bad("每户走访«至少3次以上»。", "至少3次"),
        Bad("到场的«不足10人左右»。", "不足10人"),
        Bad("参会的有«80人之多以上»。", "80人之多"),
        Bad("全村有«20余户左右»没有搬迁。", "20余户"),
        Bad("投资«突破3000余万元»。", "突破3000万元"),
        Bad("煤炭«约占总用量的90%左右»。", "约占总用量的90%"),
        Bad("赞成的«最多不超过30人»。", "不超过30人"),
        Bad("赞成的有36人，«超过半数以上»。", "超过半数"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """数前、数中、数后的界限词"""
        front, back = _words(spot)
        inner = _vague(spot)
        if spot.sign(spot.at) == "半":
            start, end = (
                spot.at - 2 - (spot.text[spot.at - 1] == "一"),
                spot.text.index("上", spot.at),
            )
            yield Flaw(start, end + 1, (Edit(end - 1, end + 1),))
        elif spot.text.startswith("之多", spot.figure.upto):
            yield from _so_many(spot)
        elif (front == "近" and _lately(spot)) or (
            back and _other_word()(spot.text, spot.figure.upto)
        ):
            return
        elif back and (front or (inner and back in _after(inner))):
            if not (_agree(front, back) or _is_range(spot) or _of_a_target(spot, back)):
                yield _without(spot, front, back)
        elif front and inner:
            yield from _one_too_many(spot, front, inner)
        elif front in _ABOUT or front in _BOUNDS:
            yield from _front_twice(spot, front)
        elif back in _AROUND and (far := _far().search(spot.lead(16))):
            yield _without(spot, far[0], back)


def _of_a_target(spot: Spot, back: str) -> bool:
    """Whether the word behind is of a target that is met or not: 低于5.5%左右的预期目标."""
    end = spot.figure.upto + len(back)
    return (
        back in _AROUND and spot.text[end : end + 1] == "的" and "目标" in spot.text[end : end + 6]
    )


def _agree(front: str, back: str) -> bool:
    """Whether the two words say two things: 至少3年多, 约在2小时以内."""
    if front in _LEAST:
        return back in ("多", "余", "有余")
    return (front in _ABOUT or front[:1] == "约") and back in _WITHIN


def _without(spot: Spot, front: str, back: str) -> Flaw:
    """The figure from ``front`` on, without ``back``."""
    at, upto = spot.figure.at, spot.figure.upto
    end = upto + len(back)
    return Flaw(at - len(front), end, (Edit(upto, end),))


def _so_many(spot: Spot) -> Iterator[Flaw]:
    """80人之多以上 → 80人之多."""
    at, upto = spot.figure.at, spot.figure.upto + 2
    end = upto + 2
    if spot.text[upto:end] in (*_AROUND, "以上"):
        yield Flaw(at, end, (Edit(upto, end),))


@cache
def _far() -> re.Pattern[str]:
    """约 some words before the figure (约在70%左右), where it ends no other word (签约)."""
    return compiled(
        "大?(?<![签预节制条公契合违履集简解续商邀特立失毁相缔婚隐爽不])"
        "约(?![定束谈请见会同而])[^0-9一二三四五六七八九十]*$"
    )


def _words(spot: Spot) -> tuple[str, str]:
    """The words of limit right before and right behind the figure."""
    figure, text = spot.figure, spot.text
    cue = figure.cue or ""
    front, parted, back = cue.partition("…")
    if not parted:
        behind = text.startswith(cue, figure.upto)
        front, back = ("", cue) if behind else (cue, "")
    if front in _NO_LIMIT or not text.endswith(front, 0, figure.at):
        front = ""
    if back in ("多", "余") and spot.sign(figure.upto + 1).isalpha():
        back = ""  # 1.2亿元多渠道筹集
    return front, back


_NO_LIMIT = frozenset(("过", "多则", "少则"))
"""评审通过50万元以上项目; 多则5天以上."""


def _lately(spot: Spot) -> bool:
    """Whether 近 before a time means the last one: 近一年多来, 近十几个交易日."""
    figure = spot.figure
    return figure.kind == "duration" or spot.text.startswith(_TIMES, figure.upto)


_TIMES = tuple("年 月 日 天 周 季 届 期 次 交易日 工作日 学年 学期 世纪 小时".split())


def _vague(spot: Spot) -> str:
    """The character inside the figure that makes it vague, or nothing."""
    written = spot.written
    return next((char for char in "多余几数来" if char in written), "")


def _after(inner: str) -> tuple[str, ...]:
    """What repeats ``inner`` behind the figure: 几十人以上 says two things, 50多人以上 one."""
    return (*_AROUND, "以上", "之上") if inner in "多余" else _AROUND


def _one_too_many(spot: Spot, front: str, inner: str) -> Iterator[Flaw]:
    """约300余人 → 300余人, 超过50多家 → 超过50家."""
    at, upto = spot.figure.at, spot.figure.upto
    start = at - len(front)
    if front in _ADVERBS and (front in _ABOUT or front[0] == "约" or inner in "多余"):
        limit = 1 if front[0] == "约" else len(front)
        yield Flaw(start, upto, (Edit(start, start + limit),))
    elif front in _VERBS and inner in "多余":
        place = at + spot.written.index(inner)
        yield Flaw(start, upto, (Edit(place, place + 1),))


def _front_twice(spot: Spot, front: str) -> Iterator[Flaw]:
    """约近300人 → 近300人, 最多不超过30人 → 不超过30人."""
    start = spot.figure.at - len(front)
    earlier = limit_before(spot.text, start)
    if earlier is not None and earlier[1] in _BOUNDS.get(front, _ABOUT):
        first = start - len(earlier[1])
        yield Flaw(first, spot.figure.upto, (Edit(first, start),))


_FLOOR, _CEILING = ("至少", "最少"), ("至多", "最多")
_BOUNDS = {
    **dict.fromkeys(("不少于", "不低于", "不下于"), _FLOOR),
    **dict.fromkeys(("不超过", "不多于", "不高于"), _CEILING),
}


def _is_range(spot: Spot) -> bool:
    return spot.figure.kind == "range" and not _vague(spot)


class RangeWithLimit(WordingRule):
    """区间之后又加“左右”“以上”。

    检查什么：“3～5天左右”“三四十人上下”“80%～90%以上”：区间或相邻两数的概数，后面又加约数词。

    为什么：区间已经写明上下限，相邻两数连用已经是概数，再加“左右”是重复；加“以上”则上限落空。

    何时不报：“3～5天以内”“三年以上”；法条里的“三年以上七年以下”。

    怎么改：去掉“左右”“上下”“以上”。
    """

    basis = "GB/T 15835-2011 5.1.3、5.2.1；编校惯例：约数词不重叠"
    limited = True
    message = {
        "zh": "“{text}”：区间或概数之后不再加“左右”“上下”“以上”",
        "en": "“{text}”: a range is vague already; drop the word behind it",
    }
    good = (
        Good("工期一般为3～5天。"),
        Good("预计300～500人以内能够参加。"),
        Good("每年三四十人参加考核。"),
    )
    bad = (
        Bad("工期«3～5天左右»。", "3～5天"),
        Bad("每年有«三四十人左右»参加考核。", "三四十人"),
        Bad("出苗率一般在«80%～90%以上»。", "80%～90%"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """区间后的约数词"""
        figure, text = spot.figure, spot.text
        if not _is_range(spot) or _other_word()(text, figure.upto):
            return
        _, back = _words(spot)
        joined = any(joint in spot.written for joint in "~-—–至到")
        if back in _AROUND or (back == "以上" and joined):
            end = figure.upto + len(back)
            yield Flaw(figure.at, end, (Edit(figure.upto, end),))


class DecimalWithMore(WordingRule):
    """小数之后又加“多”“余”。

    检查什么：“13.2万多元”“3.5公里多”：写到小数的数后面又加“多”“余”。

    为什么：小数已经写明末位，“多”指的是末位以下还是整数以下，说不清。

    何时不报：“13万多元”“3公里多”。

    怎么改：去掉小数部分（13.2万多元改为13万多元），或者去掉“多”“余”。
    """

    basis = "GB/T 15835-2011 5.2.1（概数的写法）；志书行文惯例：小数后不加“多”“余”"
    limited = True
    message = {
        "zh": "“{text}”：小数之后不再加“多”“余”",
        "en": "“{text}”: a decimal figure takes no 多 or 余",
    }
    good = (
        Good("累计投入13万多元。"),
        Good("累计投入13.2万元。"),
        Good("新修水渠3公里多。"),
    )
    bad = (
        Bad("累计投入«13.2万多元»。", "13万多元"),
        Bad("服务群众«0.6万余人次»。", "0.6万人次"),
        Bad("新修水渠«3.5公里多»。", "3公里多"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """小数与“多”“余”"""
        figure = spot.figure
        found = _decimal().search(spot.written)
        if found is None:
            return
        _, back = _words(spot)
        vague = found[2] or (back if back in ("多", "余") else "")
        if vague:
            end = figure.upto if found[2] else figure.upto + len(back)
            place = figure.at + found.start(2) if found[2] else figure.upto
            cut = (figure.at + found.start(1), figure.at + found.end(1))
            whole = spot.written[: found.start(1)].strip("0")
            edit = Edit(*cut) if whole else Edit(place, place + 1)
            yield Flaw(figure.at, end, (edit,))


@cache
def _decimal() -> re.Pattern[str]:
    return compiled(r"(\.[0-9]+)[十百千万亿]*([多余])?")


class ApproximationDropped(WordingRule):
    """同一个约数，另一处漏了约数词。

    检查什么：一处写“参训群众近3000人”，另一处写“参训群众3000人”：名称相同、数相同，一处有“约”“近”“超”，一处没有。

    为什么：摘要引用正文的数，丢了约数词，约数就成了准数。

    何时不报：默认关闭，计划数与完成数常常这样写；数前的四个字不同；“至少”“不超过”一类限度。

    怎么改：补上约数词，或者两处都写准数。
    """

    basis = "编校惯例：引用同一个数，约数词前后一致"
    by_default = False
    limited = True
    message = {
        "zh": "“{text}”在另一处写作“{suggestion}”",
        "en": "{text} is {suggestion} elsewhere",
    }
    good = (
        Good("参训群众近3000人。参训群众近3000人中，妇女占四成。"),
        Good("参训群众近3000人。参训干部3000人。", "名称不同"),
        Good("参训群众不超过3000人。参训群众3000人。", "限度不是约数"),
    )
    bad = (
        Bad("参训群众«3000人»。全年参训群众近3000人。", "近3000人"),
        Bad("完成公路投资约120万元。完成公路投资«120万元»。", "约120万元"),
        Bad("全县茶园面积5200亩左右。全县茶园面积«5200亩»。", "5200亩左右"),
    )

    def look(self, spot: Spot) -> Iterator[Flaw]:
        """别处没有约数词的同一个数；范围已经说了不准，不用再说"""
        if spot.figure.kind == "range":
            return
        front, back = _words(spot)
        start = spot.figure.at - len(front)
        words = spot.text[max(0, start - NAMING) : start]
        told = front in _PASSED or (back in _AROUND and not front)
        if not told or not words.isalpha() or len(spot.written) < 3:
            return
        other = spot.page.bare.get((words, spot.written))
        if other is not None:
            edit = Edit(other.at, other.at, front) if front else Edit(other.upto, other.upto, back)
            yield Flaw(other.at, other.upto, (edit,))


_PASSED = frozenset((*_ABOUT, "超", "逾", "超过", "突破"))
