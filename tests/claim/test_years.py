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
    found, firm = read.years.of(later, 2020)
    assert [words(claim) for claim in found] == ["31.2万吨"]
    assert firm
    assert list(read.years.of(later, 2019)[0]) == []


def test_a_year_holds_for_the_sentences_behind_it():
    read = passages(
        "1960年，雨水多。小麦亩产90斤。\n2000年，机收一半。小麦亩产450斤，是1960年的5倍。"
    )
    (later,) = read.years.changed
    assert (later.year, later.carried) == (2000, True)
    found, firm = read.years.of(later, 1960)
    assert [words(claim) for claim in found] == ["90斤"]
    assert not firm


def test_another_date_ends_what_a_year_holds_for():
    read = passages(
        "1960年，雨水多。上年小麦亩产90斤。1961年上半年，小麦亩产95斤，比1960年增长5%。"
    )
    assert read.years.changed == []
