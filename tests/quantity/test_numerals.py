from __future__ import annotations

import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.quantity.numerals import LONGEST, numeral
from checker.quantity.reading import number_of
from tests.quantity.aid import DIGITS, dec, spelt

CASES = [
    # written, value, weight of the last written digit
    ("7", "7", "1"),
    ("12,345", "12345", "1"),
    ("1,234,567.80", "1234567.80", "0.01"),
    ("0.50", "0.50", "0.01"),
    ("9.1759亿", "917590000", "10000"),
    ("3.20万", "32000", "100"),
    ("1.2万亿", "1200000000000", "100000000000"),
    ("350万亿", "350000000000000", "1000000000000"),
    ("1.23456万", "12345.6", "0.1"),
    ("0.00015万", "1.5", "0.1"),
    ("5百万", "5000000", "1000000"),
    ("12345678901234567890", "12345678901234567890", "1"),
    ("1亿2千万", "120000000", "10000000"),
    ("3万4千", "34000", "1000"),
    ("5万4千6百", "54600", "100"),
    ("3万4000", "34000", "1"),
    ("1.5亿200万", "152000000", "10000"),
    ("1千零20", "1020", "1"),
    ("三千五百", "3500", "1"),
    ("二百一十三万四千三百五十", "2134350", "10"),
    ("一点五亿", "150000000", "10000000"),
    ("六点四二万", "64200", "100"),
    ("两百零三", "203", "1"),
    ("十", "10", "1"),
    ("二十", "20", "1"),
    ("百亿", "10000000000", "10000000000"),
    ("一亿亿", "10000000000000000", "10000000000000000"),
    ("廿二", "22", "1"),
    ("卅五", "35", "1"),
    ("卌二", "42", "1"),
    ("一百十一", "111", "1"),
    ("十万零一千", "101000", "1000"),
    ("一万二百五十", "10250", "10"),
    ("四万万", "400000000", "100000000"),
    ("一万三千亿", "1300000000000", "100000000000"),
    ("五亿零六", "500000006", "1"),
    ("三万五", "35000", "1000"),
    ("一百二", "120", "1"),
    ("两千三百五", "2350", "1"),
    ("一千零五", "1005", "1"),
    ("壹万贰仟叁佰", "12300", "100"),
    ("贰拾壹亿肆仟柒佰肆拾捌万", "2147480000", "10000"),
    ("一○五五", "1055", "1"),
    ("二〇二〇", "2020", "1"),
    ("八九点六三", "89.63", "0.01"),
    ("○点三九", "0.39", "0.01"),
    ("一百点五", "100.5", "0.1"),
    ("两个半"[:1] + "半", "2.5", "0.1"),
    ("负三点五", "-3.5", "0.1"),
    ("-12.40", "-12.40", "0.01"),
]


@pytest.mark.parametrize(("text", "value", "resolution"), CASES)
def test_value_and_resolution(text, value, resolution):
    for read in (numeral, number_of):
        found = read(text)
        assert (found.value, found.resolution) == (dec(value), dec(resolution))
        assert (found.low, found.vague) == (None, None)


@pytest.mark.parametrize(
    ("text", "value", "vague"),
    [
        ("150多", "150", "more_than"),
        ("2万多", "20000", "more_than"),
        ("500余万", "5000000", "more_than"),
        ("五十余", "50", "more_than"),
        ("三十几万", "300000", "more_than"),
        ("十几", "10", "more_than"),
        ("一千多万", "10000000", "more_than"),
        ("几十", "10", "about"),
        ("数百", "100", "about"),
        ("几千万", "10000000", "about"),
        ("十来", "10", "about"),
    ],
)
def test_vague(text, value, vague):
    found = numeral(text)
    assert (found.value, found.vague) == (dec(value), vague)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("三五百", "300", "500"),
        ("七八", "7", "8"),
        ("十五六", "15", "16"),
        ("八九千", "8000", "9000"),
        ("三四十万", "300000", "400000"),
        ("七百三四十", "730", "740"),
        ("负二三百", "-300", "-200"),
    ],
)
def test_two_neighbours(text, low, high):
    found = numeral(text)
    assert (found.value, found.low, found.high) == (None, dec(low), dec(high))


@pytest.mark.parametrize(
    "text",
    [
        *"- --5 负负五 百十一 十一十二 五十千 一点 点五点六 多 余万 几 三百元 1.2.3 零多".split(),
        "",
        "1" * (LONGEST + 1),
        "一" * (LONGEST + 1),
    ],
)
def test_no_number(text):
    assert numeral(text) is None


whole = st.integers(0, 10**16 - 1)


@given(whole)
def test_spelt_out_numbers_are_exact(number):
    assert numeral(spelt(number)).value == number


@given(whole)
def test_thousands_separators_change_nothing(number):
    assert number_of(f"{number:,}") == number_of(str(number))


@given(st.integers(10, 10**12).filter(lambda number: len(set(str(number))) > 2))
def test_digit_by_digit(number):
    assert numeral("".join(DIGITS[int(digit)] for digit in str(number))).value == number


scales = st.sampled_from(
    [("", 0), ("百", 2), ("千", 3), ("万", 4), ("百万", 6), ("千万", 7), ("亿", 8), ("万亿", 12)]
)


@given(whole, st.integers(0, 9), scales)
def test_decimals_with_a_scale_are_exact(number, places, scale):
    digits = str(number).rjust(places + 1, "0")
    written = f"{digits[:-places]}.{digits[-places:]}" if places else digits
    name, power = scale
    found = number_of(written + name)
    assert found.value == dec(written).scaleb(power)
    assert found.resolution == dec(10) ** (power - places)
    assert numeral(written + name) == found


@given(st.integers(0, 9999), st.integers(0, 9), st.sampled_from("万亿"))
def test_chinese_decimals(number, digit, scale):
    found = numeral(f"{spelt(number)}点{DIGITS[digit]}{scale}")
    assert found.value == dec(f"{number}.{digit}") * {"万": 10**4, "亿": 10**8}[scale]


@given(st.integers(1, 9999), st.integers(1, 9))
def test_mixed_scales(ten_thousands, thousands):
    expected = ten_thousands * 10**4 + thousands * 1000
    assert numeral(f"{ten_thousands}万{thousands}千").value == expected
    assert numeral(f"{ten_thousands}万{thousands}000").value == expected


@given(st.text("0123456789零一二两十百千万亿点.,多余几半负-壹拾", max_size=12))
def test_any_text_is_a_number_or_none(text):
    found = numeral(text)
    if found is not None:
        assert (found.value is None) == (found.low is not None and found.high is not None)
        assert found.resolution > 0


@settings(max_examples=60)
@given(whole)
def test_cn2an_agrees_on_whole_numbers(number):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import cn2an

    assert cn2an.cn2an(spelt(number), "normal") == numeral(spelt(number)).value
