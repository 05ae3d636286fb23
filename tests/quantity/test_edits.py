"""Slips of the pen in a printed figure, against a plain enumeration of what could be written."""

import pytest

import checker
from checker.quantity import edits

FIGURES = ["9.1759亿元", "12户", "0.35万人", "1,204.50万元", "100%", "7个", "５２１０户", "33.3%"]


def figure(text):
    quantity = checker.parse_quantity(text)
    assert quantity is not None, text
    numeral = edits.numeral_of(quantity)
    assert numeral is not None, text
    return quantity, numeral


def likely(text, slip, low=0, high=10**12):
    quantity, numeral = figure(text)
    return {edits.rewritten(quantity, numeral, w).text for w in slip(numeral, low, high)}


@pytest.mark.parametrize("text", FIGURES)
def test_one_wrong_digit_is_every_other_digit_in_every_place(text):
    places = [k for k, c in enumerate(text) if c.isdecimal()]
    plain = "".join(str(int(c)) if c.isdecimal() else c for c in text)
    expected = {plain[:k] + digit + plain[k + 1 :] for k in places for digit in "0123456789"} - {
        plain
    }
    point = plain.find(".")
    if (point if point > 0 else len(places)) > 1:
        expected -= {other for other in expected if other.startswith("0")}
    expected = {other for other in expected if any(c in "123456789" for c in other)}
    assert likely(text, edits.other_digit) == expected


def test_swapped_digits_stay_on_one_side_of_the_point():
    assert likely("12.34亿元", edits.swapped_digits) == {"21.34亿元", "12.43亿元"}
    assert likely("1,204人", edits.swapped_digits) == {"2,104人", "1,024人", "1,240人"}
    assert likely("10户", edits.swapped_digits) == set()  # no figure begins with a nought
    assert likely("33户", edits.swapped_digits) == set()


def test_a_digit_left_out_or_written_twice_stands_before_the_point():
    longer = likely("75.2万元", edits.dropped_digit)
    assert {"175.2万元", "715.2万元", "750.2万元"} <= longer
    assert "075.2万元" not in longer
    assert likely("1224.5万元", edits.doubled_digit) == {"124.5万元"}
    assert likely("124.55万元", edits.doubled_digit) == set()


@pytest.mark.parametrize(
    "slip", [edits.other_digit, edits.swapped_digits, edits.dropped_digit, edits.doubled_digit]
)
@pytest.mark.parametrize("text", FIGURES)
def test_bounds_leave_out_what_lies_beyond_and_nothing_else(text, slip):
    _, numeral = figure(text)
    everything = sorted(slip(numeral, 0, 10**12))
    whole = numeral.whole
    for low, high in [(whole, 10**12), (0, whole), (whole - 20, whole + 300)]:
        assert sorted(slip(numeral, low, high)) == [w for w in everything if low <= w <= high]


@pytest.mark.parametrize("text", FIGURES)
def test_the_rewritten_figure_reads_as_its_value(text):
    quantity, numeral = figure(text)
    for whole in edits.one_slip(numeral, 0, 10**12):
        other = edits.rewritten(quantity, numeral, whole)
        read = checker.parse_quantity(other.text)
        assert read is not None
        assert (read.value, read.unit) == (other.value, quantity.unit)


@pytest.mark.parametrize("text", ["三千五百户", "3亿5000万元", "5～8户", "百分之五", "半年"])
def test_figures_in_other_notations_have_no_digits_to_slip(text):
    quantity = checker.parse_quantity(text)
    assert quantity is not None
    assert edits.numeral_of(quantity) is None
