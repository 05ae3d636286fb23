"""Averages and remainders: the mistakes that are named, and what words do not tie."""

from __future__ import annotations

import pytest

import checker


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("五年累计投入10亿元，年均2.5亿元。", "one year too few was counted"),
        ("五年累计投入12.6亿元，年均2.1亿元。", "one year too many was counted"),
    ],
)
def test_a_yearly_mean_over_the_wrong_number_of_years_is_named(text, cause):
    (finding,) = checker.check_text(text).findings
    assert finding.rule == "yearly-mean-not-from-total"
    assert finding.cause is not None
    assert finding.cause["en"] == cause


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("产值265.2万元，扣除损耗92.7吨，纯收入150万元。", "net-not-gross-less-cost"),
        ("共收到建议136条，采纳98条，未采用48条。", "remainder-not-what-is-left"),
        ("共收到建议136条（其中书面98条），未采纳48条。", "remainder-not-what-is-left"),
    ],
)
def test_other_units_other_verbs_and_brackets_tie_nothing(text, rule):
    assert [r for r in checker.check_text(text).checked if r.rule == rule] == []


def test_two_figures_side_by_side_share_what_is_said_of_the_first():
    text = "全镇危房320户1216人，已改造285户1083人，尚余35户143人。"
    found = {finding.rule: finding.text for finding in checker.check_text(text).findings}
    assert found["remainder-not-what-is-left"] == "143人"
    assert checker.check_text(text.replace("143人", "133人")).findings == ()
