"""Text made to hurt; how long it takes is measured in tests/benchmarks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.model import View
from checker.quantity.lexer import read
from tests.quantity import aid


@pytest.mark.parametrize("unit", ["1", "1,", "一", "万", " "])
def test_a_long_run_of_one_spelling(unit):
    text = unit * 50_000
    assert len(read(View(text, text))) <= len(text)


@given(
    st.text(
        "0123456789.,:/-+%一二十百万亿点零第年月日号个元人户至到、和近约多（）()“”\n \t每均",
        max_size=60,
    )
)
def test_any_text(text):
    aid.read(text)


@given(st.text(max_size=40))
def test_really_any_text(text):
    aid.read(text)
