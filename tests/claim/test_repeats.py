"""Repeats and conflicts: figures that speak of one thing, alike or not."""

from __future__ import annotations

import pytest

from checker.claim.across.conflicts import conflicts
from checker.claim.across.repeats import drifted, repeated
from tests.claim.reading import passages, words


def groups(text):
    """The figures of every group that speaks of one thing."""
    document = passages(text)
    return [list(map(words, g)) for g in repeated(document.sentences, document.skeleton.text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("脱贫4873户。\n建档4873份。", [["4873户", "4873份"]], id="telling counts"),
        pytest.param("年均工资2741元。\n1996\t2741\t8", [["2741元", "2741"]], id="a table's cell"),
        pytest.param("三年来，修路。\n三年来，通水。", [["三年", "三年"]], id="a span"),
        pytest.param("第6批护航编队启航。第6批护航编队返航。", [["第6批", "第6批"]], id="a rank"),
        pytest.param(
            "今天（3月5日）开工。今天（3月5日）竣工。", [["3月5日", "3月5日"]], id="a date"
        ),
        pytest.param("修路38公里。\n通水38公里。", [], id="few digits and other words"),
        pytest.param("居全省第2位。居全省第2位。", [], id="a rank that anybody can hold"),
        pytest.param("价格上涨4.27%。\n工资上涨4.27%。", [["4.27%", "4.27%"]], id="cents"),
    ],
)
def test_figures_of_one_thing(text, expected):
    assert groups(text) == expected


def test_a_coarse_and_a_fine_figure_of_one_name():
    document = passages("营业收入增长44%。\n公司营业收入21亿元，增长43.6%。\n利润增长44.4%。")
    found = [(words(a), words(b)) for a, b in drifted(document.sentences)]
    assert found == [("44%", "43.6%")]


def test_a_shortened_figure_and_the_one_in_full():
    document = passages("财政支出38.76亿元。\n二、支出387642万元。\n三、农业产值38.71亿元。")
    found = [(words(a), words(b)) for a, b in drifted(document.sentences)]
    assert set(found) == {("38.76亿元", "387642万元")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("全县脱贫6472户。\n脱贫6742户。", [("6472户", "6742户")], id="swapped"),
        pytest.param(
            "公路总投资12.48亿元。\n公路总投资12.48万元。",
            [("12.48亿元", "12.48万元")],
            id="万 for 亿",
        ),
        pytest.param(
            "2024年全县产粮36.5万吨。\n2024年全县产粮38.1万吨。",
            [("36.5万吨", "38.1万吨")],
            id="the same words",
        ),
        pytest.param("2023年全县产粮36.5万吨。\n2024年全县产粮38.1万吨。", [], id="other years"),
        pytest.param("2023年脱贫6472户。\n2024年脱贫6742户。", [], id="swapped, other years"),
        pytest.param("全县脱贫6472户。\n脱贫6475户。", [], id="one digit is no slip"),
        pytest.param("支出6472万元。\n支出6742万元。", [], id="a name that says too little"),
        pytest.param("2024年全县产粮36.5万吨，2024年全县产粮38.1万吨。", [], id="one sentence"),
    ],
)
def test_conflicts(text, expected):
    document = passages(text)
    found = conflicts(document)
    assert [(words(a), words(b)) for a, b in found] == expected
