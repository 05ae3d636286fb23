"""What fits though no words tie it: quotients, means, sums and differences of figures near by."""

from __future__ import annotations

import pytest

from checker.claim.across.fitting import growths, means, shares
from checker.claim.model import Trait
from checker.claim.sums.instep import in_step
from checker.claim.sums.totals import differences, far_sums, whole_columns
from tests.claim.reading import passages, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全村1638人。贫困户118户439人，贫困发生率26.8%。", [["1638人", "439人", "26.8%"]]),
        ("全村1638人。贫困户118户439人，贫困发生率27.8%。", []),
        # Among so many pairs a share of one digit would fit by chance.
        ("甲村120户，乙村231户，丙村317户，丁村459户，戊村90户，合格率5%。", []),
    ],
)
def test_a_percentage_of_two_figures_near_by(text, expected):
    assert [list(map(words, found)) for found in shares(passages(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("分红去年12.4万元，今年18.6万元，增长50%。", [["18.6万元", "12.4万元", "50%"]]),
        ("粮食12.4万吨，蔬菜18.6万吨，增长50%。", []),
    ],
)
def test_a_rate_between_two_levels_of_one_thing(text, expected):
    assert [list(map(words, found)) for found in growths(passages(text))] == expected


def test_a_mean_with_the_count_of_a_sentence_before():
    text = "全村共426户1638人。土地平整。入户便道4800米，平均每户11.3米。"
    found = [list(map(words, figures[:3])) for figures in means(passages(text), Trait.SPREAD)]
    assert found == [["4800米", "426户", "11.3米"]]


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("贫困户118户。缺劳力51户，缺技术60户，缺资金7户。", "118户"),
        ("贫困户119户。缺劳力51户，缺技术60户，缺资金7户。", None),
        # Two figures far from their total are no more than a chance.
        ("贫困户118户。一。\n二有3人。\n三有4人。\n四有5人。\n缺劳力58户，缺技术60户。", None),
    ],
)
def test_a_run_that_adds_up_to_a_total_elsewhere(text, whole):
    assert [words(total) for total, _ in far_sums(passages(text))] == ([whole] if whole else [])


def test_all_figures_of_one_name_behind_their_sum():
    text = "全区有油井225口。\n甲油田。有油井102口。\n乙油田。有油井107口。\n丙油田。有油井16口。"
    ((whole, parts),) = whole_columns(passages(text))
    assert words(whole) == "225口"
    assert [words(part) for part in parts] == ["102口", "107口", "16口"]
    assert not list(whole_columns(passages(text.replace("225", "226"))))


def test_a_difference_of_figures_that_are_not_side_by_side():
    text = "到位18642.37万元，涉及680万元。累计支出17989.89万元；尚有652.48万元。"
    ((whole, parts),) = differences(passages(text))
    assert words(whole) == "18642.37万元"
    assert [words(part) for part in parts] == ["17989.89万元", "652.48万元"]


@pytest.mark.parametrize(
    ("text", "wholes"),
    [
        # One column adds up, so the other has to.
        ("学校96所，学生3461人。甲类50所，学生2100人；乙类46所，学生1316人。", ["3461人"]),
        # Neither does.
        ("学校97所，学生3461人。甲类50所，学生2100人；乙类46所，学生1316人。", []),
        # Some figures of the kind are not in step.
        ("学校96所，学生3461人。已撤3所；甲类50所，学生2100人；乙类46所，学生1316人。", []),
        # A row of two labels under a row of the same.
        (
            "新增576户1923人，消除121户447人。甲类新增470户1561人，消除93户358人；乙类新增106户362人，消除28户89人。",
            ["576户", "1923人", "121户", "447人"],
        ),
    ],
)
def test_items_in_step(text, wholes):
    assert [words(whole) for whole, _ in in_step(passages(text))] == wholes


def test_a_figure_far_back_with_a_name_alike():
    text = (
        "全县到位衔接资金1864万元。"
        + "一。" * 3
        + "有3个村。\n" * 8
        + "衔接资金支出1799万元，进度96.5%。"
    )
    ((whole, part, rate),) = shares(passages(text))
    assert (words(whole), words(part), words(rate)) == ("1864万元", "1799万元", "96.5%")
