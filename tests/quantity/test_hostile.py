"""Text made to hurt: reading stays linear in its length."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.model import View
from checker.quantity.lexer import read
from tests.quantity import aid

UNITS = [
    *"1 1, 1. 一 万 百分之 1、 1和 1— 1: 1/ (一) 每 5元/ “一个 1年1月 近1 1+ 1,111 壹拾".split(),
    *"十几 www. @ -1 第 元 1号".split(),
    " ",
    "\t",
]


def seconds(text):
    view = View(text, text)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        read(view)
        best = min(best, time.perf_counter() - start)
    return best


@pytest.mark.parametrize("unit", UNITS)
def test_linear(unit):
    short, long = (unit * n for n in (4000, 32000))
    # Eight times the text; quadratic reading would take 64 times as long.
    assert seconds(long) < 24 * seconds(short) + 0.02


@pytest.mark.parametrize("unit", ["1", "1,", "一", "万", " "])
def test_a_megabyte(unit):
    text = unit * (1_000_000 // len(unit.encode()))
    assert seconds(text[:100_000]) < 10
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
