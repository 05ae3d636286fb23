from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.quantity.interval import (
    MODES,
    Bounds,
    Conventions,
    bounds,
    last_digit,
    printed,
    prints_as,
)
from checker.quantity.model import Reading
from tests.quantity.aid import dec, one

CASES = {
    # printed values: half a last digit either way, or exact
    "收入9.1759亿元。": ("917585000", "917595000"),
    "收入19000元。": ("18999.5", "19000.5"),
    "增长3.5%。": ("3.45", "3.55"),
    "提高1.27个百分点。": ("1.265", "1.275"),
    "种植260亩。": ("259.5", "260.5"),
    "共237人。": ("237", "237"),
    "共237户。": ("237", "237"),
    "共3.71万人。": ("37050", "37150"),
    "共3000万户。": ("29995000", "30005000"),
    "下降-2.0%。"[2:]: ("-2.05", "-1.95"),
    "占三分之二。": (dec(2) / dec(3), dec(2) / dec(3)),
    # what the words say
    "户均4000元至10000元。": ("4000", "10000"),
    "约300人。": ("270", "330"),
    "近2亿吨。": ("180000000", "200000000"),
    "300元左右。": ("270", "330"),
    "150多名干部。": ("150", "160"),
    "3700多场次。": ("3700", "3800"),
    "2万多场次。": ("20000", "30000"),
    "五十余人。": ("50", "60"),
    "几十户。": ("20", "100"),
    "数百家。": ("200", "1000"),
    "超500亿元。": ("50000000000", None),
    "2亩以上。": ("2", None),
    "至少3名干部。": ("3", None),
    "不足60元。": (None, "60"),
    "5%以内。": (None, "5"),
    "不超过300米。": (None, "300"),
}


@pytest.mark.parametrize("sentence", CASES)
def test_bounds(sentence):
    low, high = (None if end is None else dec(end) for end in CASES[sentence])
    found = bounds(one(sentence))
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize(
    ("sentence", "inside", "outside"),
    [
        ("近500户。", "499", "500"),
        ("150多名。", "151", "150"),
        ("超500亿元。", "50000000001", "50000000000"),
        ("2亩以上。", "2", "1.9"),
        ("不足60元。", "59.99", "60"),
        ("至少3名。", "3", "2"),
        ("12.5%。", "12.45", "12.44"),
        ("几十户。", "20", "100"),
    ],
)
def test_edges(sentence, inside, outside):
    found = bounds(one(sentence))
    assert found.hold(dec(inside))
    assert not found.hold(dec(outside))


def test_truncation():
    found = bounds(one("增长3.5%。"), "truncate")
    assert (found.low, found.high, found.high_open) == (dec("3.5"), dec("3.6"), True)
    found = bounds(one("（-3.5%）"), "truncate")
    assert (found.low, found.high, found.low_open) == (dec("-3.6"), dec("-3.5"), True)
    assert bounds(one("共237人。"), "truncate") == Bounds(dec(237), dec(237))


@pytest.mark.parametrize(
    ("mode", "sentence", "low", "high", "is_open"),
    [
        ("even", "增长3.5%。", "3.45", "3.55", True),
        ("even", "增长3.4%。", "3.35", "3.45", False),
        ("even", "（-3.4%）", "-3.45", "-3.35", False),
        ("any", "增长3.5%。", "3.4", "3.6", True),
        ("any", "共237人。", "237", "237", False),
    ],
)
def test_other_ways_to_the_last_digit(mode, sentence, low, high, is_open):
    assert bounds(one(sentence), mode) == Bounds(dec(low), dec(high), is_open, is_open)


WIDE = Conventions(
    about=dec("0.05"),
    near=dec("0.2"),
    over=dec("0.3"),
    under=dec("0.4"),
    odd=dec("0.5"),
    several=(dec(3), dec(9)),
)


@pytest.mark.parametrize(
    ("sentence", "low", "high"),
    [
        ("约300人。", "285", "315"),
        ("300元上下。", "285", "315"),
        ("近500户。", "400", "500"),
        ("超500亿元。", "50000000000", "65000000000"),
        ("2亩以上。", "2", "2.6"),
        ("不足60元。", "36", "60"),
        ("150多名干部。", "150", "225"),
        ("几十户。", "30", "90"),
        ("至少3名干部。", "3", None),
        ("不超过300米。", None, "300"),
        ("共237人。", "237", "237"),
    ],
)
def test_a_house_has_its_own_widths(sentence, low, high):
    found = bounds(one(sentence), conventions=WIDE)
    assert (found.low, found.high) == (dec(low) if low else None, dec(high) if high else None)


def test_what_has_no_value_has_no_bounds():
    quantity = one("按2:1的比例配套。")
    with pytest.raises(ValueError, match="has no value"):
        bounds(quantity)
    with pytest.raises(ValueError, match="no bounds"):
        printed(Reading("code"))


values = st.decimals(min_value=Decimal("0.001"), max_value=Decimal(10**12), places=3)
words = st.sampled_from(
    ["约{}元", "近{}元", "{}元左右", "{}元", "超过{}元", "至少{}元", "不超过{}元"]
)


@given(values, st.sampled_from(["half", "even", "truncate", "any"]))
def test_the_value_lies_within_its_own_bounds(value, mode):
    reading = Reading("quantity", value, resolution=dec("0.001"), unit="元")
    assert printed(reading, mode).hold(value)


@given(values, words)
def test_bounds_are_ordered(value, words):
    found = bounds(one(f"共{words.format(value)}。"))
    assert found.low is None or found.high is None or found.low <= found.high


@given(st.integers(1, 10**9), st.integers(0, 8))
def test_last_digit(number, zeros):
    value = dec(number) * dec(10) ** zeros
    weight = last_digit(value)
    assert value % weight == 0
    assert value // weight % 10 != 0


@given(values, st.sampled_from(sorted(MODES)))
def test_what_a_house_prints_lies_within_the_bounds_of_what_it_printed(value, rounding):
    ways = {"half-up": ROUND_HALF_UP, "half-even": ROUND_HALF_EVEN, "truncate": ROUND_DOWN}
    way = ways.get(rounding, ROUND_CEILING)
    reading = Reading("quantity", value.quantize(dec("0.1"), way), resolution=dec("0.1"))
    assert prints_as(value, reading, rounding)
    assert printed(reading, MODES[rounding][-1 if rounding == "any" else 0]).hold(value)


@pytest.mark.parametrize(
    ("exact", "rounding", "as_printed"),
    [
        ("5.9", "any", True), ("6", "any", False), ("4", "any", False),
        ("5.9", "truncate", True), ("6", "truncate", False), ("4.9", "truncate", False),
        ("4.5", "half-even", False), ("5.5", "half-even", False), ("5.4", "half-even", True),
        ("4.5", "half-up", True), ("5.5", "half-up", True), ("5.6", "half-up", False),
    ],
)  # fmt: skip
def test_where_a_house_ceases_to_print_a_five(exact, rounding, as_printed):
    five = Reading("quantity", dec("5"), resolution=dec("1"))
    assert prints_as(dec(exact), five, rounding) is as_printed


@pytest.mark.parametrize("exact", ["5.5", "6.5"])
def test_half_to_even_prints_the_even_one(exact):
    assert prints_as(dec(exact), Reading("quantity", dec("6"), resolution=dec("1")), "half-even")
