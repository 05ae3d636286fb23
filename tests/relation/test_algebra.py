"""Interval arithmetic against exact fractions, and formulas against the arithmetic they write."""

from __future__ import annotations

import operator
from decimal import Decimal, InvalidOperation
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.relation.algebra import (
    Formula,
    Interval,
    greatest,
    least,
    root,
    total,
    unbounded,
)

decimals = st.decimals(-(10**9), 10**9, allow_nan=False, allow_infinity=False, places=4)
OPERATIONS = [operator.add, operator.sub, operator.mul, operator.truediv]
INFINITY = Decimal("Infinity")


@st.composite
def intervals(draw):
    low, high = sorted((draw(decimals), draw(decimals)))
    return Interval(low, high)


@st.composite
def operands(draw, operation):
    """Two intervals; where the operation divides, the second one has no zero."""
    a, b = draw(intervals()), draw(intervals())
    if operation is operator.truediv and b.low <= 0 <= b.high:
        b = Interval(b.high + 1, b.high - b.low + b.high + 1)
    return a, b


@st.composite
def within(draw, interval):
    """A fraction inside ``interval``."""
    share = Fraction(draw(st.integers(0, 1000)), 1000)
    return Fraction(interval.low) + share * (Fraction(interval.high) - Fraction(interval.low))


def holds(interval, value):
    return Fraction(interval.low) <= value <= Fraction(interval.high)


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
def test_the_result_holds_every_result_of_members(operation, data):
    a, b = data.draw(operands(operation))
    x, y = data.draw(within(a)), data.draw(within(b))
    assert holds(operation(a, b), operation(x, y))


@pytest.mark.parametrize("operation", OPERATIONS)
@given(data=st.data())
def test_narrower_operands_give_no_wider_result(operation, data):
    a, b = data.draw(operands(operation))
    middle = (b.low + b.high) / 2
    wide, narrow = operation(a, b), operation(a, Interval(middle, b.high))
    assert wide.low <= narrow.low <= narrow.high <= wide.high


@pytest.mark.parametrize("operation", OPERATIONS)
@given(a=decimals, b=decimals)
def test_numbers_and_one_point_intervals_are_the_same(operation, a, b):
    assume(b != 0 or operation is not operator.truediv)
    both = operation(Interval.of(a), Interval.of(b))
    assert operation(Interval.of(a), b) == both
    if operation is not operator.truediv:
        assert both.low == both.high == operation(a, b)


@given(a=st.integers(-(10**6), 10**6), b=st.integers(1, 10**6))
def test_a_quotient_is_rounded_outward_and_hardly(a, b):
    quotient = Interval.of(a) / b
    exact = Fraction(a, b)
    assert holds(quotient, exact)
    assert Fraction(quotient.high) - Fraction(quotient.low) <= abs(exact) / 10**38
    if 10**6 % b == 0:
        assert quotient.low == quotient.high


def test_a_third_lies_between_its_bounds():
    third = Interval.of(1) / 3
    assert Fraction(third.low) < Fraction(1, 3) < Fraction(third.high)


@given(a=intervals())
def test_negation_and_absolute_value(a):
    assert (-a).low == -a.high
    assert (-a).high == -a.low
    size = abs(a)
    assert size.low == (0 if holds(a, 0) else min(abs(a.low), abs(a.high)))
    assert size.high == max(abs(a.low), abs(a.high))


@given(a=intervals(), b=intervals())
def test_two_intervals_meet_if_they_share_a_value(a, b):
    common = max(a.low, b.low) <= min(a.high, b.high)
    assert a.meets(b) is b.meets(a) is common
    assert a.meets(a)


@given(a=intervals(), b=intervals())
def test_division_by_what_may_be_zero_is_refused(a, b):
    assume(holds(b, 0))
    with pytest.raises(ZeroDivisionError):
        _ = a / b


def test_unbounded_ends():
    more = unbounded(Decimal(10), None)
    assert more == Interval(Decimal(10), INFINITY)
    assert more + 5 == Interval(Decimal(15), INFINITY)
    assert (-more).low == -INFINITY
    assert more * 0 == Interval(Decimal(0), Decimal(0))
    assert 100 / more == Interval(Decimal(0), Decimal(10))
    assert more / more == Interval(Decimal(0), INFINITY)
    assert unbounded(None, None).meets(Interval.of(3))
    assert not more.meets(Interval.of(9))


def test_sums_of_one_algebra():
    assert total([Interval.of(1), Interval.of(2), Interval.of(3)]) == Interval.of(6)
    assert total([Decimal("1.2"), Decimal("3.4")]) == Decimal("4.6")
    assert total(map(Formula, "甲乙丙")).text == "甲 + 乙 + 丙"


@st.composite
def expressions(draw, depth=4):
    """(formula, value) of a random expression; leaves are whole numbers of either sign."""
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        number = draw(st.integers(-9, 9).filter(bool))
        text = str(number).replace("-", "−")
        return Formula(text), Fraction(number)
    (left, x), (right, y) = draw(expressions(depth - 1)), draw(expressions(depth - 1))
    operation = draw(st.sampled_from(OPERATIONS))
    assume(y != 0 or operation is not operator.truediv)
    return operation(left, right), operation(x, y)


@given(expressions())
def test_a_formula_reads_as_what_it_computes(pair):
    formula, value = pair
    python = formula.text.translate(str.maketrans("−×÷", "-*/"))
    numbers = "".join(f"Fraction({c})" if c.isdigit() else c for c in python)
    assert eval(numbers, {"Fraction": Fraction}) == value


def test_formulas_are_written_with_few_brackets():
    a, b, c = map(Formula, ("120万元", "860万元", "3"))
    assert (a / (b - a)).text == "120万元 ÷ (860万元 − 120万元)"
    assert (a + b + c).text == "120万元 + 860万元 + 3"
    assert (a / b - 1).text == "120万元 ÷ 860万元 − 1"
    assert (100 - (a + b)).text == "100 − (120万元 + 860万元)"
    assert (a - Formula("−13万元")).text == "120万元 + 13万元"
    assert (a + Formula("−13万元")).text == "120万元 − 13万元"
    assert (a * (b / c)).text == "120万元 × 860万元 ÷ 3"
    assert (a / (b * c)).text == "120万元 ÷ (860万元 × 3)"
    assert sum([a, b]).text == "120万元 + 860万元"
    assert abs(a - b).text == "|120万元 − 860万元|"
    assert (1 / a).text == "1 ÷ 120万元"
    assert (2 * (a + b)).text == "2 × (120万元 + 860万元)"


@pytest.mark.parametrize(("extreme", "pick"), [(greatest, max), (least, min)])
@given(data=st.data())
def test_extremes_hold_the_extreme_of_what_is_inside(extreme, pick, data):
    ends = data.draw(st.lists(intervals(), min_size=1, max_size=4))
    inside = [data.draw(within(interval)) for interval in ends]
    found = extreme(ends)
    assert Fraction(found.low) <= pick(inside) <= Fraction(found.high)
    values = [interval.low for interval in ends]
    assert extreme(values) == pick(values)


def test_extremes_are_written_out():
    terms = [Formula("3.4%"), Formula("4.9%")]
    assert greatest(terms).text == "max(3.4%, 4.9%)"
    assert least(terms).text == "min(3.4%, 4.9%)"


@given(st.decimals("0.001", 1000, places=3), st.integers(2, 6))
def test_the_root_of_a_power_is_what_was_raised(value, degree):
    found = root(value**degree, degree)
    assert abs(found - value) < Decimal("1e-20") * value
    bounds = root(Interval.of(value**degree), degree)
    assert bounds.low <= value <= bounds.high
    assert bounds.high - bounds.low < Decimal("1e-20") * value


def test_a_root_is_written_out_and_asks_for_what_is_positive():
    assert root(Formula("a", 3), 5).text == "(a)^(1/5)"
    for term in (Decimal(0), Decimal(-4), Interval(Decimal(-1), Decimal(4))):
        with pytest.raises(InvalidOperation):
            root(term, 2)
