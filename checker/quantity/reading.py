"""From a numeral and its unit to what they mean together, whatever stands around them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from checker.quantity.model import Kind, Reading
from checker.quantity.numerals import DIGITS, LONGEST, Numeral, numeral, scaled, weight

_STEPS = {"": 0, "十": 1, "百": 2, "千": 3}
_SCALES = {
    small + big: low + high
    for small, low in _STEPS.items()
    for big, high in (("", 0), ("万", 4), ("亿", 8), ("万亿", 12))
}
_OVER = {"百": "%", "一百": "%", "佰": "%", "千": "‰", "仟": "‰"}
_RATE: dict[str, Kind] = {
    **dict.fromkeys(("%", "‰", "‱"), "percent"),
    **dict.fromkeys(("倍", "番", "成", "折"), "multiple"),
    **dict.fromkeys(("个百分点", "百分点", "个千分点", "千分点"), "percent_point"),
    **dict.fromkeys(("个基点", "基点", "BP", "bp"), "percent_point"),
}
_TIME = frozenset(
    "年 周年 周岁 载 月 个月 天 日 昼夜 周 星期 个星期 礼拜 小时 个小时 钟头 分钟 秒 秒钟 "
    "个季度 世纪 个世纪".split()
)
_KIND: dict[str, Kind] = {
    **dict.fromkeys(("号", "井", "路", "楼"), "code"),
    **dict.fromkeys(("版", "页"), "other"),
    **dict.fromkeys(("年度", "年代", "季度"), "date"),
    "届": "ordinal",
}
KINDS: dict[str, Kind | None] = {**_RATE, **_KIND, **dict.fromkeys(_TIME)}
"""The kinds that units give to a figure, None for those of time; all others make a quantity."""
SPELLING: dict[str | None, str] = {
    **dict.fromkeys(("元人民币", "人民币元", "人民币", "圆"), "元"),
    **dict.fromkeys(("台(套)", "台(件)"), "台"),
    "百分点": "个百分点",
    "千分点": "个千分点",
    **dict.fromkeys(("基点", "BP", "bp"), "个基点"),
    "人(次)": "人次",
    "口人": "口",
    "°C": "℃",
    "°": "度",
}
"""Units that print as another name than the one they were written with."""
_SPECIAL = frozenset({*_RATE, *_TIME, *_KIND, *SPELLING})
_ONE = Decimal(1)
_WEIGHTS = {power: weight(power) for power in range(-6, 13)}
_new = tuple.__new__


def number_of(text: str, by_digits: bool = False) -> Numeral | None:
    """Read a numeral; the common notations, Arabic digits with one scale, take the short way.

    ``by_digits`` reads 四五 as 45, as 百分之四五 has it, and not as four or five.
    """
    if by_digits and len(text) == 2 and text[0] in DIGITS and text[1] in DIGITS:
        return Numeral(Decimal(DIGITS[text[0]] * 10 + DIGITS[text[1]]), _ONE)
    bare = text.rstrip("十百千万亿")
    digits = bare.replace(",", "") if "," in bare else bare
    whole, point, part = digits.partition(".")
    if whole.isascii() and whole.isdigit() and (not point or (part.isascii() and part.isdigit())):
        power = _SCALES.get(text[len(bare) :])
        if power is not None and len(digits) <= LONGEST:
            return Numeral(scaled(digits, power), weight(power - len(part)))
    return numeral(text)


def read(number: str, unit: str | None) -> Reading | None:
    """Return the meaning of a numeral with its scale, followed by ``unit``; None for no figure."""
    if number[0].isascii():
        quick = arabic(number, unit)
        if quick is not None:
            return quick
    if "分之" in number:
        return _over(number)
    found = number_of(number)
    digits = number[0].isascii()
    if found is None:
        return Reading("code", digits=True) if digits else None
    name = SPELLING.get(unit, unit) if unit else None
    if found.low is not None:
        return Reading(
            "range", None, found.low, found.high, found.resolution, name, None, (), digits
        )
    kind = _kind(found.value, found.vague is not None, number, unit)
    if kind == "date":
        parts = (found.value,) if found.value is not None else ()
        return Reading("date", unit=unit, parts=parts, digits=digits)
    return Reading(kind, found.value, None, None, found.resolution, name, found.vague, (), digits)


def arabic(number: str, unit: str | None) -> Reading | None:
    """Read Arabic digits with at most one scale behind them; None for anything else."""
    if number.isdigit():
        if len(number) > LONGEST:
            return None
        value, step = Decimal(number), _ONE
    else:
        found = scaled_digits(number)
        if found is None:
            return None
        value, step = found
    if unit not in _SPECIAL:
        return _new(Reading, ("quantity", value, None, None, step, unit, None, (), True))
    kind = _kind(value, False, number, unit)
    if kind == "date":
        return _new(Reading, ("date", None, None, None, None, unit, None, (value,), True))
    return _new(Reading, (kind, value, None, None, step, SPELLING.get(unit, unit), None, (), True))


def scaled_digits(number: str) -> tuple[Decimal, Decimal] | None:
    """Return (value, resolution) of Arabic digits with separators, a point or one scale."""
    digits, power = number, 0
    if number[-1] > "9":
        digits = number.rstrip("十百千万亿")
        power = _SCALES.get(number[len(digits) :], -1)
    if "," in digits:
        digits = digits.replace(",", "")
    if power < 0 or len(digits) > LONGEST or not digits.isascii():
        return None
    point = digits.find(".")
    places = len(digits) - point - 1 if point >= 0 else 0
    try:
        if not power:
            value = Decimal(digits)
        elif places <= power:
            value = Decimal(digits.replace(".", "") + "0" * (power - places))
        else:
            whole, part = digits[:point], digits[point + 1 :]
            value = Decimal(f"{whole}{part[:power]}.{part[power:]}")
    except InvalidOperation:
        return None
    return value, _WEIGHTS.get(power - places) or weight(power - places)


def _kind(value: Decimal | None, vague: bool, number: str, unit: str | None) -> Kind:
    if unit is None:
        return "quantity"
    if unit in _RATE:
        return _RATE[unit]
    if unit in _KIND:
        return _KIND[unit]
    if unit not in _TIME:
        return "quantity"
    if not vague and value is not None and _calendar(number, unit, value):
        return "date"
    return "duration"


def _calendar(number: str, unit: str, value: Decimal) -> bool:
    """Whether number and unit name a year, a month or a day and no length of time."""
    if unit == "年":
        spelt = len(number) in (2, 4) and not set(number) & set("十百千万两")
        digits = number.isascii() and len(number) == 4 and 1000 <= value <= 2999
        return digits or (not number.isascii() and spelt)
    if unit == "月":
        return _ONE <= value <= 12
    return unit == "日" and _ONE <= value <= 31


def _over(number: str) -> Reading | None:
    """Read ``百分之八点五``, ``千分之三``, ``三分之二``."""
    below, _, above = number.partition("分之")
    digits = above[:1].isascii() or below[:1].isascii()
    unit = _OVER.get(below)
    if unit is not None:
        found = number_of(above[1:] if above[:1] == "-" else above, by_digits=True)
        if found is None:
            return None
        sign = -1 if above[:1] == "-" else 1
        if found.low is not None:
            return Reading(
                "range", None, found.low, found.high, found.resolution, unit, digits=digits
            )
        value = found.value if sign > 0 or found.value is None else found.value.copy_negate()
        return Reading(
            "percent", value, None, None, found.resolution, unit, found.vague, (), digits
        )
    top, bottom = number_of(above), number_of(below)
    if top is None or bottom is None or not top.value or not bottom.value:
        return None
    return Reading(
        "fraction",
        top.value / bottom.value,
        unit=None,
        parts=(top.value, bottom.value),
        digits=digits,
    )


def measure(
    reading: Reading, unit: str | None = None, half: bool = False, negative: bool = False
) -> Reading:
    """Return ``reading`` with another unit, half a unit more, or its sign turned."""
    value, low, high = reading.value, reading.low, reading.high
    resolution = reading.resolution
    if half and value is not None:
        value, resolution = value + Decimal("0.5"), weight(-1)
    if negative:
        value = None if value is None else value.copy_negate()
        low, high = (
            (None, None) if low is None or high is None else (high.copy_negate(), low.copy_negate())
        )
    return Reading(
        reading.kind, value, low, high, resolution, unit or reading.unit, reading.approx,
        reading.parts, reading.digits,
    )  # fmt: skip
