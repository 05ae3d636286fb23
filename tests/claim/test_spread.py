"""Figures spread over others, the periods that words name, rows of plain-text tables."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.claim.passage import Passage
from checker.claim.periods import day_named, founded, known_year, years_in
from checker.claim.rows import row_of, rows_above
from checker.claim.spread import Spread, constants, counts_of, spread_of, totals_of
from checker.quantity.eras import era_before
from tests.claim.reading import passages, words


def claims(text):
    return passages(text).sentences[0].claims


@pytest.mark.parametrize(
    ("text", "spread"),
    [
        ("户均3.6人", Spread("人", "人", "户")),
        ("每亩补助300元", Spread("人民币", "元", "亩")),
        ("每千人拥有床位6.5张", Spread("张", "张", "人", 1000)),
        ("均价4982元/平方米", Spread("人民币", "元", "平方米")),
        ("发放300元", None),
        ("增长5.2%", None),
    ],
)
def test_how_a_figure_is_spread(text, spread):
    assert spread_of(claims(text)[-1]) == spread


def test_totals_and_counts_of_an_average():
    text = "全县186个行政村、5个社区集体收入2604万元，村均14万元。"
    document = passages(text)
    found = document.sentences[0].claims
    spread = spread_of(found[-1])
    assert spread is not None
    assert [words(c) for c in counts_of(spread.per, found, Passage.at(document, 0))] == ["186个"]
    assert [words(c) for c in totals_of(spread.of, found)] == ["2604万元"]


def test_changes_are_totals_of_changes_only():
    found = claims("500户收入160万元，增收16万元，户均增收320元。")
    assert [words(c) for c in totals_of("人民币", found, change=True)] == ["16万元"]


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("种植3000亩，总产1200吨，亩均400公斤", Fraction(1000)),
        ("种植200公顷，总产1200吨，亩均400公斤", Fraction(1000, 15)),
        ("惠及500户，发放75万元，户均1500元", Fraction(1)),
        ("人口42万人，床位2730张，每千人6.5张", Fraction(1000)),
    ],
)
def test_the_conversion_from_total_and_count_to_the_average(text, rate):
    count, total, mean = claims(text)
    spread = spread_of(mean)
    assert spread is not None
    assert spread.rate(total, count) == rate


def test_a_total_in_another_dimension_has_no_rate():
    count, total, mean = claims("惠及500户，发放75万元，户均15亩")
    spread = spread_of(mean)
    assert spread is not None
    assert spread.rate(total, count) is None


def test_conversions_leave_out_what_changes_nothing():
    assert constants(Fraction(1)) == ()
    assert constants(Fraction(1000)) == (1000,)
    assert constants(Fraction(1, 15)) == (1, 15)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("五年累计投入10亿元", 5),
        ("2016—2020年累计投入10亿元", 5),
        ("“十四五”时期累计投入10亿元", 5),
        ("2020年累计投入10亿元", None),
        ("20世纪90年代累计投入10亿元", None),
        ("三年规划、五年目标，累计投入10亿元", None),
    ],
)
def test_years_that_a_sentence_names(text, years):
    found = years_in(claims(text))
    assert (found and found[1]) == years


def test_words_of_beginnings_eras_and_days():
    assert founded("学校成立于")
    assert not founded("学校改名于")
    assert known_year("是新中国成立") == 1949
    assert known_year("是建校") is None
    assert era_before("(民国") == 1911
    assert era_before("(今年") is None
    assert [day_named(w) for w in ("昨晚(", "今天(", "明天(", "当天(", "今天")] == [
        -1,
        0,
        1,
        None,
        None,
    ]


def test_rows_above_have_as_many_cells():
    document = passages(
        "指标\t甲\t乙\n销量(万吨)\t25.6\t31.2\n价格(元/吨)\t420\t398\n备注\t1\n合计\t9\t8"
    )
    places = [k for k, s in enumerate(document.sentences) if row_of(s)]
    rows = [row_of(document.sentences[k]) for k in places]
    assert [(r.label, r.unit) for r in rows if r] == [
        ("销量", "万吨"),
        ("价格", "元/吨"),
        ("备注", ""),
        ("合计", ""),
    ]
    assert [r.label for r in rows_above(Passage.at(document, places[1]), 5)] == ["销量"]
    assert list(rows_above(Passage.at(document, places[3]), 5)) == []
