"""Figures of one tie in one unit."""

from __future__ import annotations

from decimal import Decimal

import pytest

from checker.relation.alike import in_one_unit
from checker.relation.judge import judge
from tests.relation.build import AT_MOST, SUM, tie


@pytest.mark.parametrize(
    ("law", "texts", "expected"),
    [
        (AT_MOST, ("862平方公里", "28.6万亩"), "consistent"),
        (AT_MOST, ("8.62平方公里", "28.6万亩"), "inconsistent"),
        (AT_MOST, ("1.2万公顷", "3.6万亩"), "consistent"),
        (SUM, ("1.5吨", "300公斤", "1.8吨"), "consistent"),
        (SUM, ("1.5吨", "300公斤", "2.8吨"), "inconsistent"),
        (SUM, ("1200米", "0.8公里", "2公里"), "consistent"),
    ],
)
def test_figures_of_one_dimension_are_compared_in_one_unit(law, texts, expected):
    assert judge(law, in_one_unit(tie(*texts))).verdict == expected


@pytest.mark.parametrize("texts", [("5亿元", "8.6%"), ("12人", "8户"), ("3元/吨", "5元")])
def test_what_measures_different_things_stays_as_it_is(texts):
    before = tie(*texts)
    assert in_one_unit(before) == before


def test_what_was_written_is_kept():
    whole, part = in_one_unit(tie("2平方公里", "1500亩")).operands
    assert (whole.quantity.text, whole.quantity.value) == ("2平方公里", Decimal(3000))
    assert whole.quantity.unit == part.quantity.unit == "亩"
