"""Levels by the year that the words date them by."""

from __future__ import annotations

import pytest

from tests.claim.reading import passages, words


def dated(text):
    """[(name, year, figure)] of the levels of ``text`` whose chain says how they changed."""
    return [(d.name, d.year, words(d.level)) for d in passages(text).years.changed]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021年，粮食总产量32.5万吨，比上年增长4.2%。", [("粮食总产量", 2021, "32.5万吨")]),
        ("2021年，粮食总产量32.5万吨，比2019年增长4.2%。", [("粮食总产量", 2021, "32.5万吨")]),
        ("2021年末在校学生3120人，增加120人。", [("在校学生", 2021, "3120人")]),
        ("2021年上半年，粮食总产量32.5万吨，比上年增长4.2%。", []),
        ("粮食总产量32.5万吨，比上年增长4.2%。", []),
        ("2021年，产量32.5万吨，比上年增长4.2%。", []),
        ("2021年，粮食总产量约32.5万吨，比上年增长4.2%。", []),
    ],
)
def test_what_is_dated(text, expected):
    assert dated(text) == expected


def test_the_same_thing_in_another_year():
    read = passages("2020年，粮食总产量31.2万吨。2021年，粮食总产量32.5万吨，比上年增长4.2%。")
    (later,) = read.years.changed
    assert [words(claim) for claim in read.years.of(later, 2020)] == ["31.2万吨"]
    assert list(read.years.of(later, 2019)) == []
