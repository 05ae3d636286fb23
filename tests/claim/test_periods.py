"""How many years a date spans, whatever it does not write."""

import pytest

from checker.claim.model import Role
from checker.claim.periods import spanned
from tests.claim.reading import passages

DATES = {
    "2013年至2016年": 3,
    "2013—2016年": 3,
    "2016年": 0,
    "2016年3月": 0,
    "3月5日至8日": 0,
    "一季度": 0,
    "2016年上半年": 0,
}


@pytest.mark.parametrize(("written", "years"), DATES.items())
def test_a_date_spans_the_years_from_its_first_to_its_last(written, years):
    (date, *_) = passages(f"{written}，收入860万元。").sentences[0].claims
    assert date.role is Role.DATE
    assert spanned(date) == years
