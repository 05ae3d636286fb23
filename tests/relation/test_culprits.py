"""One figure is to blame where its change alone mends every relation that it breaks."""

import pytest

import checker

PENS = "收入由4320万元增加到5680万元，增加1260万元，增长29.2%。"


def causes(text):
    """What is said to be the cause of each finding, in Chinese."""
    return [finding.cause and finding.cause["zh"] for finding in checker.check_text(text).findings]


@pytest.mark.parametrize(
    ("text", "written", "likely", "count"),
    [
        (PENS, "5680万元", "5580万元", 3),
        (
            "收入10.83亿元，为预算10.84亿元的95.8%，比上年的9.50亿元增长9.3%，增加0.88亿元。",
            "10.83亿元",
            "10.38亿元",
            4,
        ),
    ],
)
def test_the_figure_that_mends_all_is_named_in_each_finding(text, written, likely, count):
    assert (
        causes(text) == [f"“{written}”疑为“{likely}”：只改这一个数，{count}处不符就都相符"] * count
    )
    for finding in checker.check_text(text).findings:
        assert finding.cause is not None
        assert finding.cause["en"] == (
            f"{written} is probably {likely}: this one change mends all {count} mismatches"
        )


def test_a_figure_that_no_slip_explains_is_named_without_a_value():
    found = causes("收入23.74亿元，为预算10.84亿元的95.8%，比上年的9.50亿元增长9.3%。")
    assert found == ["疑为“23.74亿元”有误：只改这一个数，2处不符就都能相符"] * 2


def test_relations_elsewhere_keep_their_own_cause():
    found = causes(PENS + "资金分为三块：产业4312万元、基建3551万元、培训1203万元，合计9606万元。")
    assert len(found) == 4
    assert found[-1] == "“9606万元”疑为“9066万元”：相邻两个数字颠倒"


def test_a_figure_is_not_to_blame_where_its_change_breaks_what_holds():
    text = (
        "收入由4320万元增加到5680万元，增加1260万元，增长29.2%，"
        "其中税收收入4680万元，非税收入1000万元。"
    )
    assert not any(cause and "5680" in cause for cause in causes(text))


@pytest.mark.parametrize(
    "text",
    [
        "合作社由45个增加到72个，增加30个，是原来的1.7倍。",  # 42 → 72 or 45 → 75
        "全县发放补贴860万元，比上年增加120万元，增长15.1%。",  # one relation only
        "收入由0.6亿元增加到2.9亿元，增加3.2亿元，增长581.8%。",  # more than one figure is wrong
    ],
)
def test_nobody_is_blamed_where_no_one_figure_or_more_than_one_would_do(text):
    found = causes(text)
    assert found
    assert not any(cause and "只改这一个数" in cause for cause in found)
