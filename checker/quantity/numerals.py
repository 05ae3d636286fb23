"""The exact value and the resolution of a numeral, in whatever notation it was written."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

DIGITS = {
    char: value
    for value, chars in enumerate(
        (
            "0零〇○",
            "1一壹弌",
            "2二两贰",
            "3三叁参",
            "4四肆",
            "5五伍",
            "6六陆",
            "7七柒",
            "8八捌",
            "9九玖",
        )
    )
    for char in chars
} | {"俩": 2, "仨": 3, "兩": 2}
SMALL = {"十": 1, "拾": 1, "百": 2, "佰": 2, "千": 3, "仟": 3}
BIG = {"万": 4, "亿": 8, "兆": 12}
TENS = {"廿": 2, "卅": 3, "卌": 4}
VAGUE = {"几": "about", "数": "about", "多": "more_than", "余": "more_than", "来": "about"}

LONGEST = 64
"""Longer spellings are no figures of a report, and integers of any length are never built."""


class Numeral(NamedTuple):
    """A number as written.

    ``value`` is exact; ``low`` and ``high`` are set instead for numerals that name two
    neighbouring numbers (``三五百``, ``十五六``). ``resolution`` is the weight of the last written
    digit (``9.1759亿`` → 10000, ``五万四千`` → 1000), 1 for whole numbers spelt out below 万.
    ``vague`` tells of 多, 余, 几, 数 or 来 inside the numeral.
    """

    value: Decimal | None
    resolution: Decimal
    low: Decimal | None = None
    high: Decimal | None = None
    vague: Literal["about", "more_than"] | None = None


def scaled(digits: str, exponent: int) -> Decimal:
    """Return ``digits`` times ten to the ``exponent``, exactly and with the digits written out."""
    whole, _, part = digits.partition(".")
    if exponent >= len(part):
        return Decimal(whole + part + "0" * (exponent - len(part)))
    return Decimal(f"{whole}{part[:exponent]}.{part[exponent:]}")


def weight(exponent: int) -> Decimal:
    """Return ten to the ``exponent`` with its digits written out (``0.01``, ``10000``)."""
    return (
        Decimal("1" + "0" * exponent) if exponent >= 0 else Decimal(f"0.{'0' * (-exponent - 1)}1")
    )


def numeral(text: str) -> Numeral | None:
    """Read ``text``, simplified and half-width without blanks, as one number; None if it is none.

    Takes a sign (``-``, ``负``), Arabic digits with or without thousands separators, Chinese
    numerals in place-value or digit-by-digit notation, capitals, mixtures of them with scales
    (``1亿2千万``, ``3万4000``), elliptic forms (``三万五``), a decimal point or 点, 半, and the
    vague 多, 余, 几, 数 and 来.
    """
    if not text or len(text) > LONGEST:
        return None
    text = text.replace(",", "")
    if text[:1] in ("-", "负"):
        found = numeral(text[1:])
        return None if found is None or text[1] in "-负" else _negative(found)
    return _read(text) if text else None


def _negative(found: Numeral) -> Numeral:
    if found.low is not None and found.high is not None:
        low, high = found.high.copy_negate(), found.low.copy_negate()
        return Numeral(None, found.resolution, low, high)
    value = None if found.value is None else found.value.copy_negate()
    return Numeral(value, found.resolution, vague=found.vague)


def _read(text: str) -> Numeral | None:
    head, vague, tail = _split_vague(text)
    if vague is None:
        return _neighbours(text) or _exact(text) or _pair(text)
    if any(char not in BIG and char not in SMALL for char in tail):
        return None
    if not head.strip("零") and (vague in "多余来" or not tail):
        return None
    if vague in "几数" and (not head or head[-1] not in DIGITS or head[-1] == "零"):
        filled = _exact(
            f"{head}一{tail}" if head == "" else f"{head.rstrip('零')}{tail}", vague=True
        )
        if filled is None or filled.value is None:
            return None
        rough = "about" if not head else "more_than"
        return Numeral(filled.value, filled.resolution, vague=rough)  # type: ignore[arg-type]
    found = _exact(head + tail, vague=True)
    if found is None or found.value is None or vague == "数":
        return None
    return Numeral(found.value, found.resolution, vague="about" if vague == "来" else "more_than")


def _split_vague(text: str) -> tuple[str, str | None, str]:
    for at, char in enumerate(text):
        if char in VAGUE:
            return text[:at], char, text[at + 1 :]
    return text, None, ""


def _exact(text: str, vague: bool = False) -> Numeral | None:
    """Read a numeral without 多 余 几; ``vague`` switches the elliptic reading off."""
    whole, point, part = _point(text)
    if point:
        return _decimal(whole, part)
    if whole.isascii() and whole.isdigit():
        return Numeral(Decimal(whole), _ONE)
    if len(whole) > 1 and all(char in DIGITS for char in whole):
        return Numeral(Decimal("".join(str(DIGITS[char]) for char in whole)), _ONE)
    half = whole.endswith("半") and len(whole) > 1
    read = _place_value(whole[:-1] if half else whole, elliptic=not vague)
    if read is None:
        return None
    value, exponent = read
    if half:
        return Numeral(Decimal(value) + Decimal(5).scaleb(-1), weight(-1))
    return Numeral(Decimal(value), weight(exponent))


_ONE = Decimal(1)
_NOTHING = Numeral(Decimal(0), _ONE)


def _point(text: str) -> tuple[str, str, str]:
    return text.partition("点") if "点" in text else text.partition(".")


def _decimal(whole: str, part: str) -> Numeral | None:
    """Read ``一点五亿``, ``12.5万``, ``百点五``: decimals with scales behind them."""
    cut = next((i for i, char in enumerate(part) if char not in DIGITS), len(part))
    digits, scales = part[:cut], part[cut:]
    power = 0
    for char in scales:
        step = SMALL.get(char) or BIG.get(char)
        if step is None:
            return _mixed(whole, part)
        power += step
    if not digits:
        return None
    # 1亿2351.3万: the scale behind the decimal is not that of what stands before the 亿.
    larger = [whole.rfind(char) for char, scale in BIG.items() if scale > power > 0]
    cut = 1 + max(larger, default=-1)
    above = _exact(whole[:cut]) if cut else _NOTHING
    before = _exact(whole[cut:]) if whole[cut:] else _NOTHING
    if above is None or before is None or above.value is None or before.value is None:
        return None
    written = "".join(str(DIGITS[char]) for char in digits)
    value = scaled(f"{before.value:f}.{written}", power)
    if cut and value >= above.resolution:
        return None
    return Numeral(above.value + value, weight(power - len(written)))


def _mixed(whole: str, part: str) -> Numeral | None:
    """Read ``1.5亿200万``: a decimal whose scale is followed by more."""
    cut = next((i for i, char in enumerate(part) if char in BIG), -1)
    if cut < 0 or cut + 1 == len(part):
        return None
    first, rest = _exact(f"{whole}.{part[: cut + 1]}"), _exact(part[cut + 1 :].lstrip("零"))
    if first is None or rest is None or first.value is None or rest.value is None:
        return None
    if rest.value >= first.resolution:
        return None
    return Numeral(first.value + rest.value, rest.resolution)


def _place_value(text: str, elliptic: bool) -> tuple[int, int] | None:
    """Return (value, power of ten of the last written digit) of a whole numeral, or None.

    ``total`` holds what stands before the last 兆 or 亿, ``group`` what stands before the last 万
    since then, ``section`` the sum below that, ``digit`` the digits not yet weighted.
    """
    if text[0] in SMALL and text[0] not in "十拾" and any(char in SMALL for char in text[1:]):
        return None
    total = group = section = 0
    digit: int | None = None
    last = above = 0
    ceiling = 9
    zero = False
    at = 0
    while at < len(text):
        char = text[at]
        if char in "0123456789":
            upto = at
            while upto < len(text) and text[upto] in "0123456789":
                upto += 1
            if digit is not None:
                return None
            zero = zero or text[at] == "0"
            digit, at, last = int(text[at:upto]), upto, 0
            continue
        at += 1
        if char in DIGITS:
            if DIGITS[char] == 0:
                if digit is not None:
                    return None
                zero = True
                continue
            if digit is not None:
                return None
            digit, last = DIGITS[char], 0
        elif char in TENS:
            if digit is not None or ceiling <= 1:
                return None
            section, ceiling, above, last, zero = section + TENS[char] * 10, 1, 1, 1, False
        elif char in SMALL:
            power = SMALL[char]
            if power >= ceiling and not (digit is not None and digit >= 10):
                return None
            section += (1 if digit is None else digit) * 10**power
            digit, ceiling, above, last, zero = None, power, power, power, False
        elif char in BIG:
            power = BIG[char]
            alone = at == 1
            section += digit or 0
            if char == "万":
                group = 10**4 if alone else (group + section) * 10**4
            elif section or group or not total:
                total += (1 if alone else group + section) * 10**power
                group = 0
            else:
                total *= 10**power
            last += power
            section, digit, ceiling, above, zero = 0, None, 9, power, False
        else:
            return None
    if digit is None:
        return total + group + section, _last(last, text)
    if elliptic and above > 1 and not zero and 0 < digit < 10 and text[-2:-1] not in DIGITS:
        return total + group + section + digit * 10 ** (above - 1), _last(above - 1, text)
    return total + group + section + digit, last


def _last(power: int, text: str) -> int:
    """Power of the last written digit; below 万 a number spelt out is exact to one."""
    spelt = not text[0].isascii() and text[0] not in "百千"
    return 0 if spelt and not any(char in BIG for char in text) else power


def _neighbours(text: str) -> Numeral | None:
    """Read 七八 as seven or eight; any other two digits side by side are a number of two places."""
    if len(text) != 2 or text[0] not in DIGITS or text[1] not in DIGITS or text.isascii():
        return None
    return _pair(text) if 0 < DIGITS[text[0]] == DIGITS[text[1]] - 1 else None


def _pair(text: str) -> Numeral | None:
    """Read two neighbouring numbers told in one breath: ``三五百``, ``十五六``, ``七八千``."""
    for at in range(len(text) - 1):
        first, second = text[at], text[at + 1]
        if not (first in DIGITS and second in DIGITS and 0 < DIGITS[first] < DIGITS[second]):
            continue
        low, high = _exact(text[:at] + first + text[at + 2 :]), _exact(text[:at] + text[at + 1 :])
        if low is None or high is None or low.value is None or high.value is None:
            return None
        return Numeral(None, high.resolution, low.value, high.value)
    return None
