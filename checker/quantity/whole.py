"""A text that as a whole is one quantity, read more generously than running text."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from checker.patterns import compiled
from checker.quantity import cues, joins
from checker.quantity.model import Reading
from checker.quantity.numerals import Numeral
from checker.quantity.reading import measure, number_of, read
from checker.quantity.units import convert, unit_at

_SIGNS = {
    **dict.fromkeys(("￥", "¥", "RMB", "CNY"), "元"),
    **dict.fromkeys(("$", "US$", "USD"), "美元"),
    "HK$": "港元",
    "A$": "澳元",
    "€": "欧元",
    "£": "英镑",
    "₩": "韩元",
}
_NAMES = {
    **{name: name for name in "港币 港元 美元 美金 日元 台币 新台币 欧元 英镑".split()},
    "人民币": "元",
    "日币": "日元",
    "摄氏": "摄氏度",
}
_COLLOQUIAL = {
    **dict.fromkeys(("块", "元整", "元正", "圆整", "元钱"), "元"),
    **dict.fromkeys(("角整", "角钱"), "角"),
    "整": None,
    "日币": "日元",
    "元欧元": "欧元",
    "元美元": "美元",
}
_DOZEN = {"打": 12}
_LONGEST = 80


def reading_of(text: str) -> tuple[Reading, cues.Limit | None] | None:
    """Return (reading, limit) of a simplified, half-width ``text`` without blanks, or None.

    Beyond running text it takes amounts in several units (``六斤八两``, ``五块七毛八``), currencies
    before the number, mixed fractions, and bare numerals of every notation. 成, 折, 千分之 and the
    like come out in per cent.
    """
    if not text or len(text) > _LONGEST:
        return None
    core, limit = _limited(text)
    reading = _range(core) or _single(core)
    if reading is None:
        return None
    if limit is None and reading.approx is not None:
        limit = reading.approx, next((char for char in "多余几数来" if char in core), "约")
    return reading, limit


def _limited(text: str) -> tuple[str, cues.Limit | None]:
    """Split off a word of limit before or after."""
    for size in range(min(5, len(text) - 1), 0, -1):
        if text[size - 1] in cues.BEFORE_ENDS:
            first = cues.before(text, size, passing=True)
            if first is not None and first[1] == text[:size]:
                return text[size:], first
    for size in range(2, min(6, len(text))):
        second = cues.after(text, len(text) - size)
        if second is not None and len(second[1]) == size:
            return text[:-size], second
    return text, None


# ------------------------------------------------------------------------------------ ranges


@cache
def _from_to(between: bool) -> re.Pattern[str]:
    """Two ends and what joins them; 和 and 与 only ``between`` (在5和10之间)."""
    joint = "[-–—~～至到和与]" if between else "[-–—~～至到]"
    return compiled(rf"(?:从|在|介于|位于)?(.+?)(?:--|——|{joint})(.+?)(?:之间|间)?")


def _range(text: str) -> Reading | None:
    found = _from_to(text.endswith("间")).fullmatch(text)
    if found is None:
        return None
    head, tail = found[1], found[2]
    if "分之" in head and "分之" not in tail:
        tail = f"{head.partition('分之')[0]}分之{tail}"
    low, high = _single(head), _single(tail)
    if low is None or high is None or low.value is None or high.value is None:
        return None
    if low.unit is None:
        scale = joins.scale_of(head, tail.removesuffix(_unit_of(tail)))
        low = (_single(head + scale) or low) if scale else low
    if low.unit not in (None, high.unit) or low.value is None or low.value >= high.value:
        return None
    return Reading(
        "range", None, low.value, high.value, high.resolution, high.unit, digits=high.digits
    )


def _unit_of(text: str) -> str:
    """Return the unit that ends ``text``, or ''."""
    return next((text[at:] for at in range(len(text)) if unit_at(text, at) == text[at:]), "")


# ------------------------------------------------------------------------------ one quantity


def _single(text: str) -> Reading | None:
    if not text:
        return None
    for sign, unit in _SIGNS.items():
        if text.startswith(sign):
            number = number_of(text[len(sign) :])
            return None if number is None else _of(number, text, unit)
    for name, unit in _NAMES.items():
        if text.startswith(name) and len(text) > len(name):
            return _named(text[len(name) :], unit)
    return _fraction(text) or _percent(text) or _pieces(text) or _plain(text)


def _named(text: str, unit: str) -> Reading | None:
    """Read what follows a currency's name: 港币两千元, 人民币壹拾元零壹分, 摄氏37°."""
    inner = _pieces(text) or _plain(text)
    if inner is None or inner.unit not in (None, "元", "度", "°", "角", "分", "块", unit):
        return None
    if inner.unit in ("角", "分") and inner.value is not None:
        inner = inner._replace(value=convert(inner.value, inner.unit, "元"))
    return inner._replace(unit=unit)


def _of(number: Numeral, text: str, unit: str | None) -> Reading:
    return Reading(
        "quantity" if number.low is None else "range", number.value, number.low, number.high,
        number.resolution, unit, number.vague, (), text[:1].isascii(),
    )  # fmt: skip


def _plain(text: str) -> Reading | None:
    """Read numeral + unit, the longest unit first, or such a figure and 半 behind it."""
    for at in range(1, len(text) + 1):
        rest = text[at:]
        if rest and unit_at(text, at) != rest and rest not in _COLLOQUIAL:
            continue
        found = _with_unit(text[:at], _COLLOQUIAL.get(rest, rest) or None)
        if found is not None and found.kind not in ("code", "other"):
            return found
    if text.endswith("半") and len(text) > 2:
        whole = _plain(text[:-1])
        if whole is not None and whole.unit is not None and whole.value is not None:
            return measure(whole, half=True)
    return None


def _with_unit(number: str, unit: str | None) -> Reading | None:
    if number == "半" and unit:
        return Reading(
            "quantity", Decimal("0.5"), resolution=Decimal("0.1"), unit=unit, digits=False
        )
    number = number.removesuffix("个") if number.endswith(("个亿", "个万")) else number
    number = re.sub("个(?=[万亿])", "", number)
    number = f"0{number}" if number[0] == "." else number
    if all(char in "百千万亿" for char in number):
        return None
    if unit in _DOZEN:
        dozens = number_of(number)
        if dozens is None or dozens.value is None:
            return None
        return _of(dozens._replace(value=dozens.value * _DOZEN[unit]), number, "个")
    return None if number_of(number) is None else read(number, unit)


# ---------------------------------------------------------------------- fractions, per cent


@cache
def _mixed() -> re.Pattern[str]:
    return compiled(
        "(?P<s1>负)?(?:(?P<whole>[^又分]+)又)?(?P<s2>负)?(?P<bottom>[^又分]+)分之(?P<s3>负)?(?P<top>.+)"
        "|(?P<s4>-)?(?:(?P<w2>[0-9]+)又)?(?P<t2>[0-9]+)/(?P<b2>[0-9]+)"
    )


_OF = {"百": 0, "佰": 0, "千": 1, "仟": 1, "万": 2, "百万": 4, "百万万": 8}
"""Powers of ten by which these are finer than per cent."""


def _fraction(text: str) -> Reading | None:
    found = _mixed().fullmatch(text)
    if found is None:
        return None
    whole, top = found["whole"] or found["w2"], found["top"] or found["t2"]
    bottom = found["bottom"] or found["b2"]
    signs = sum(found[name] is not None for name in ("s1", "s2", "s3", "s4"))
    if whole is None and bottom in _OF:
        return _hundredths(top, _OF[bottom], bool(signs % 2))
    numbers = [number_of(part) for part in (top, bottom, whole or "零")]
    values = [number.value for number in numbers if number is not None and number.value is not None]
    if len(values) < 3 or not values[1]:
        return None
    value = values[2] + values[0] / values[1]
    return Reading(
        "fraction",
        value.copy_negate() if signs % 2 else value,
        parts=(values[0], values[1]),
        digits=text[0].isascii(),
    )


def _hundredths(text: str, finer: int, minus: bool) -> Reading | None:
    number = Numeral(Decimal(100), Decimal(1)) if text in ("百", "一百") else number_of(text)
    if number is None:
        return None
    reading = _of(number, text, "%")
    if reading.value is not None:
        step = None if reading.resolution is None else reading.resolution.scaleb(-finer)
        value = reading.value.scaleb(-finer)
        reading = reading._replace(kind="percent", value=value, resolution=step)
    return measure(reading, negative=True) if minus else reading


def _percent(text: str) -> Reading | None:
    minus = text[0] in "-负"
    body = text[1:] if minus else text
    found: Reading | None = None
    if body == "百分百":
        found = _hundredths("百", 0, minus=False)
    elif body.startswith("百分") and body[2:3] != "之":
        found = _hundredths(body[2:], 0, minus=False)
    elif body.endswith(("成", "折", "成半")):
        found = _tenths(body)
    return measure(found, negative=True) if found is not None and minus else found


def _tenths(text: str) -> Reading | None:
    """Read 三成, 三成半, 八五折 as per cent."""
    half = text.endswith("半")
    number = text[: -2 if half else -1]
    found = Numeral(Decimal(5), Decimal(1)) if number in ("半", "对") else number_of(number)
    if found is None or found.value is None:
        return None
    power = 0 if text[-1] == "折" and found.value >= 10 else 1
    value = found.value.scaleb(power) + (5 if half else 0)
    step = Decimal(1) if half else found.resolution.scaleb(power)
    return Reading("percent", value, None, None, step, "%", found.vague, (), number[0].isascii())


# ----------------------------------------------------------------------- amounts in pieces

_BELOW = {
    "元": ("角", "分"),
    "圆": ("角", "分"),
    "块": ("毛", "角", "分"),
    "美元": ("美分",),
    "斤": ("两",),
    "公斤": ("斤", "两"),
    "角": ("分",),
    "毛": ("分",),
    "吨": ("公斤",),
}
_TENTH = {
    "元": "0.1",
    "圆": "0.1",
    "块": "0.1",
    "米": "0.1",
    "斤": "0.1",
    "角": "0.01",
    "毛": "0.01",
}
_DIGITS = "0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾"


@cache
def _amount() -> re.Pattern[str]:
    return compiled(
        f"([负-]?)([{_DIGITS}百千万亿佰仟点.,半]+)(美元|公斤|元|圆|块|角|毛|米|斤|吨)又?([{_DIGITS}].*)"
    )


def _pieces(text: str) -> Reading | None:
    """Read an amount told in several units: 五十元六角三分, 六斤八两, 三米九, 一块二."""
    found = _amount().fullmatch(text.removesuffix("整").removesuffix("正").removesuffix("钱"))
    if found is None:
        return None
    sign, head, unit, rest = found.groups()
    number = number_of(head)
    if number is None or number.value is None:
        return None
    base = "元" if unit in "圆块角毛" else unit
    total = number.value if unit not in "角毛" else convert(number.value, "角", "元")
    last = number.resolution
    while rest:
        piece = _piece(rest, unit)
        if piece is None:
            return None
        amount, name, rest = piece
        last = convert(Decimal(1), name, base) if name else Decimal(_TENTH[unit])
        total += amount * last
        unit = name or unit
    total = total.copy_negate() if sign else total
    return Reading("quantity", total, None, None, last, base, digits=text[0].isascii())


def _piece(text: str, unit: str) -> tuple[Decimal, str | None, str] | None:
    """Return (amount, unit or None for an elliptic last digit, what is left)."""
    zero = len(text) > 1 and text[0] == "零" and text[1] not in "角分毛两"
    text = text[1:] if zero else text
    for name in _BELOW.get(unit, ()):
        at = text.find(name, 1)
        number = number_of(text[:at]) if at > 0 else None
        if number is not None and number.value is not None:
            return number.value, "角" if name == "毛" else name, text[at + len(name) :].lstrip("又")
    number = number_of(text)
    if number is None or number.value is None or unit not in _TENTH or number.value >= 10:
        return None
    return (number.value.scaleb(-1) if zero else number.value), None, ""
