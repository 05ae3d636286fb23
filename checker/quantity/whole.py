"""A text that as a whole is one quantity, read more generously than running text."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from checker.quantity import cues
from checker.quantity.model import Approx, Reading
from checker.quantity.numerals import Numeral
from checker.quantity.reading import measure, number_of, read
from checker.quantity.units import convert, unit_at

_SIGNS = {"￥": "元", "¥": "元", "$": "美元", "US$": "美元", "HK$": "港元", "€": "欧元", "£": "英镑", "A$": "澳元",
          "₩": "韩元", "RMB": "元", "CNY": "元", "USD": "美元"}  # fmt: skip
_NAMES = ("人民币", "港币", "美金", "日币", "台币", "新台币", "欧元", "美元", "摄氏")
_MONEY = {"人民币": "元", "日币": "日元", "摄氏": "摄氏度"}
_LONGEST = 80


def reading_of(text: str) -> tuple[Reading, cues.Limit | None] | None:
    """Return (reading, limit) of a simplified, half-width ``text`` without blanks, or None.

    Beyond running text it takes amounts in several units (``六斤八两``, ``五块七毛八``), currencies
    before the number, mixed fractions, and bare numerals of every notation.
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
    for size in range(min(5, len(text) - 1), 0, -1):
        first = cues.before(text, size, passing=True) if text[size - 1] in cues.BEFORE_ENDS else None
        if first is not None and first[1] == text[:size]:
            return text[size:], first
    for size in range(1, min(5, len(text))):
        second = cues.after(text, len(text) - size)
        if second is not None and len(second[1]) == size and size > 1:
            return text[:-size], second
    return text, None


# ------------------------------------------------------------------------------------ ranges

_FROM_TO = re.compile(r"(?:从|在|介于|位于)?(.+?)(?:--|——|[-–—~～至到]|[和与](?=.+间$))(.+?)(?:之间|间)?")


def _range(text: str) -> Reading | None:
    found = _FROM_TO.fullmatch(text)
    if found is None:
        return None
    head, tail = found[1], found[2]
    if "分之" in head and "分之" not in tail:
        tail = head.partition("分之")[0] + "分之" + tail
    high = _single(tail)
    if high is None or high.value is None:
        return None
    low = _single(head) or None
    if low is None or low.value is None:
        return None
    if low.unit is None and high.unit is not None:
        scale = tail[: -len(_unit_of(tail))].lstrip("0123456789.,零一二两三四五六七八九十")
        scaled = _single(head + scale) if scale and low.value < _coefficient(tail) else None
        low = scaled or low
    elif low.unit is None:
        scale = tail.lstrip("0123456789.,零一二两三四五六七八九十")
        scaled = _single(head + scale) if scale and low.value < _coefficient(tail) else None
        low = scaled or low
    if low.value is None or low.value >= high.value:
        return None
    if low.unit not in (None, high.unit):
        return None
    return Reading(
        "range", None, low.value, high.value, high.resolution, high.unit, digits=high.digits
    )


def _unit_of(text: str) -> str:
    for at in range(len(text)):
        unit = unit_at(text, at)
        if unit is not None and at + len(unit) == len(text):
            return unit
    return ""


def _coefficient(text: str) -> Decimal:
    found = re.match(r"[0-9.,]+|[零一二两三四五六七八九十百千]+", text)
    number = number_of(found[0]) if found else None
    return number.value if number is not None and number.value is not None else Decimal(0)


# ------------------------------------------------------------------------------ one quantity


def _single(text: str) -> Reading | None:
    if not text:
        return None
    for sign, unit in _SIGNS.items():
        if text.startswith(sign):
            return _with_unit(text[len(sign) :], unit)
    for name in _NAMES:
        if text.startswith(name) and len(text) > len(name):
            return _named(text[len(name) :], _MONEY.get(name, name))
    return _fraction(text) or _percent(text) or _pieces(text) or _plain(text)


def _with_unit(text: str, unit: str) -> Reading | None:
    number = number_of(text)
    return None if number is None else _of(number, text, unit)


def _named(text: str, unit: str) -> Reading | None:
    """Read what follows a currency's name: 港币两千元, 人民币壹拾元零壹分, 摄氏37°."""
    inner = _pieces(text) or _plain(text)
    if inner is None or inner.unit not in (None, "元", "度", "°", "角", "分", "块", unit):
        return None
    if inner.unit in ("角", "分") and inner.value is not None:
        inner = replace(inner, value=convert(inner.value, inner.unit, "元"))
    return replace(inner, unit=unit)


def _of(number: Numeral, text: str, unit: str | None) -> Reading:
    kind = "range" if number.low is not None else "quantity"
    return Reading(
        kind, number.value, number.low, number.high, number.resolution, unit, number.vague,
        digits=text[:1].isascii(),
    )  # type: ignore[arg-type]  # fmt: skip


def _plain(text: str) -> Reading | None:
    """Read numeral + unit, 半 + unit, numeral + unit + 半."""
    for at in range(len(text), 0, -1):
        unit = text[at:]
        if unit and (unit_at(text, at) != unit and unit not in _COLLOQUIAL):
            continue
        number = text[:at]
        if number == "半" and unit:
            return Reading("quantity", Decimal("0.5"), resolution=Decimal("0.1"), unit=unit, digits=False)
        name = _COLLOQUIAL.get(unit, unit) or None
        found = _read(number, name)
        if found is not None and found.kind not in ("code", "other"):
            return found
    if text.endswith("半") and len(text) > 2:
        whole = _plain(text[:-1])
        if whole is not None and whole.unit is not None and whole.value is not None:
            return measure(whole, half=True)
    return None


_COLLOQUIAL = {"块": "元", "块钱": "元", "整": "", "元整": "元", "圆整": "元", "元正": "元", "日币": "日元", "元欧元": "欧元",
               "角整": "角", "个亿": "个亿", "角钱": "角"}  # fmt: skip


def _read(number: str, unit: str | None) -> Reading | None:
    if number.startswith("."):
        number = "0" + number
    if unit in ("打", "对") and unit == "打":
        dozen = number_of(number)
        if dozen is not None and dozen.value is not None:
            return Reading("quantity", dozen.value * 12, resolution=Decimal(12), unit="个", digits=False)
    if number in ("百", "千", "万", "亿", "万万", "千万", "百万", "十万万"):
        return None
    found = number_of(number)
    return None if found is None else read(number, unit)


# ------------------------------------------------------------- fractions, percent, many units


@cache
def _mixed() -> re.Pattern[str]:
    return re.compile(r"(负)?(?:(.+)又)?(负)?(.+)分之(负)?(.+)|(-)?(?:([0-9]+)又)?([0-9]+)/([0-9]+)")


def _fraction(text: str) -> Reading | None:
    found = _mixed().fullmatch(text)
    if found is None:
        return None
    if found[9] is not None:
        minus, whole, top, bottom = [found[7]], found[8], found[9], found[10]
    else:
        minus, whole, bottom, top = [found[1], found[3], found[5]], found[2], found[4], found[6]
        if whole is None and not any(minus) and bottom in ("百", "佰", "千", "仟", "万"):
            return read(f"{bottom}分之{top}", None)
    numbers = [number_of(part) for part in (top, bottom, whole or "零")]
    values = [number.value for number in numbers if number is not None and number.value is not None]
    if len(values) < 3 or not values[1]:
        return None
    value = values[2] + values[0] / values[1]
    if sum(sign is not None for sign in minus) % 2:
        value = -value
    return Reading("fraction", value, parts=(values[0], values[1]), digits=text[0].isascii())


def _percent(text: str) -> Reading | None:
    sign = text[0] in "-负"
    body = text[1:] if sign else text
    found: Reading | None = None
    if body in ("百分百", "百分之百", "百分之一百"):
        found = Reading("percent", Decimal(100), None, None, Decimal(1), "%", digits=False)
    elif body.startswith(("百分之负", "百分之-")):
        inner = number_of(body[4:])
        if inner is not None and inner.value is not None:
            found = Reading("percent", -inner.value, None, None, inner.resolution, "%", digits=False)
    elif body.startswith("百分") and body[2:3] != "之":
        inner = number_of(body[2:])
        found = _of(inner, body, "%") if inner is not None else None
    elif body[-1] in "成折":
        found = _tenths(body)
    elif body.endswith("成半"):
        found = _tenths(body[:-1])
        found = measure(found, half=True) if found is not None else None
    if found is not None and sign:
        found = measure(found, negative=True)
    return found


def _tenths(text: str) -> Reading | None:
    number, unit = text[:-1], text[-1]
    if number in ("半", "对"):
        return Reading("multiple", Decimal(5), None, None, Decimal(1), unit, digits=False)
    found = number_of(number)
    if found is None or found.value is None:
        return None
    value, resolution = found.value, found.resolution
    if unit == "折" and value >= 10 and len(number) == 2:
        value, resolution = value.scaleb(-1), resolution.scaleb(-1)
    return Reading("multiple", value, None, None, resolution, unit, digits=number[0].isascii())


_BELOW = {"元": ("角", "分"), "圆": ("角", "分"), "块": ("毛", "分"), "美元": ("美分",), "斤": ("两",), "公斤": ("斤", "两"),
          "米": ("厘米",), "角": ("分",), "毛": ("分",), "亩": ("分",), "吨": ("公斤",)}  # fmt: skip
_STEP = {"元": 10, "圆": 10, "块": 10, "米": 10, "角": 10, "毛": 10, "斤": 10}


@cache
def _amount() -> re.Pattern[str]:
    units = "美元|公斤|元|圆|块|角|毛|米|斤|亩|吨"
    number = "[0-9零〇一二两三四五六七八九十百千万亿壹贰叁参肆伍陆柒捌玖拾佰仟点.,半]"
    return re.compile(f"([负-]?)({number}+)({units})(?:又|零)?({number}.*)")


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
    last: Decimal | None = number.resolution
    while rest:
        piece = _piece(rest, unit)
        if piece is None:
            return None
        amount, name, rest = piece
        total += convert(amount, name, base) if name else amount * _tenth_of(unit)
        last = convert(Decimal(1), name, base) if name else _tenth_of(unit)
        unit = name or unit
    total = total.copy_negate() if sign else total
    return Reading("quantity", total, None, None, last, base, digits=text[0].isascii())


def _piece(text: str, unit: str) -> tuple[Decimal, str | None, str] | None:
    """Return (amount, unit or None for the elliptic last digit, what is left)."""
    text = text.removeprefix("零") if len(text) > 1 else text
    found = re.match("[0-9零〇一二两三四五六七八九十壹贰叁参肆伍陆柒捌玖拾.]+", text)
    number = number_of(found[0]) if found else None
    if found is None or number is None or number.value is None:
        return None
    rest = text[found.end() :]
    for name in _BELOW.get(unit, ()):
        if rest.startswith(name):
            return number.value, "角" if name == "毛" else name, rest[len(name) :].lstrip("又")
    if not rest and unit in _STEP and number.value < 10:
        return number.value, None, ""
    return None


def _tenth_of(unit: str) -> Decimal:
    return {"角": Decimal("0.01"), "毛": Decimal("0.01")}.get(unit, Decimal("0.1"))


APPROX: dict[str, Approx] = {"约": "about"}
