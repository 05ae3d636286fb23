"""A cause is named where it mends the relation and nothing else does."""

import pytest

import checker

NAMED = [
    ("全县发放补贴860万元，比上年增加120万元，增长14.0%。", "增减额除的是本期数，应除以上期数"),
    ("种植面积由200亩扩大到600亩，增长了3倍。", "把“增长到”的倍数当成了“增长了”的倍数"),
    ("养殖面积由320亩扩大到1280亩，是过去的3倍。", "把“增长了”的倍数当成了“增长到”的倍数"),
    ("造林计划400亩，实际完成380亩，完成计划的105%。", "分子、分母颠倒"),
    ("合格率由62%提高到95%，提高53.2个百分点。", "写的是相对变化的百分数，不是百分点"),
    ("新建厕所38座，分别为东乡12座、西乡9座、南乡71座。", "“71座”疑为“17座”：相邻两个数字颠倒"),
    ("产业400万元、基建350万元、培训120亿元，合计870万元。", "“120亿元”疑为“120万元”：万、亿写错"),
    (
        "资金分为三块：产业4312万元、基建3551万元、培训123万元，合计9066万元。",
        "“123万元”疑为“1203万元”：漏写一位数字",
    ),
    (
        "完成收入139.2亿元，为预算1334.25亿元的103.7%。",
        "“1334.25亿元”疑为“134.25亿元”：一位数字写了两遍",
    ),
    (
        "完成收入10.38亿元，为预算12.84亿元的95.8%。",
        "“12.84亿元”疑为“10.84亿元”：写错一位数字",
    ),
    (
        "全县学生10000人，考核优秀9746人，优秀率98%。",
        "连续舍入：应由原数一次舍入（GB/T 8170-2008 3.3）",
    ),
]
UNNAMED = [
    "新建厕所38座，分别为东乡12座、西乡9座、南乡18座。",
    "科学技术支出完成6亿元，增加2.2万元，增长57.9%。",
    "发病率由8.2%下降到8.6%。",
    # 19066 is short of a digit, or 1203 has one too many.
    "资金分为三块：产业4312万元、基建3551万元、培训11203万元，合计9066万元。",
]


@pytest.mark.parametrize(("text", "cause"), NAMED)
def test_the_cause_that_mends_is_named(text: str, cause: str) -> None:
    (finding,) = checker.check_text(text).findings
    assert finding.cause is not None
    assert finding.cause["zh"] == cause
    assert finding.cause["en"]


@pytest.mark.parametrize("text", UNNAMED)
def test_no_cause_is_named_where_none_or_several_mend(text: str) -> None:
    (finding,) = checker.check_text(text).findings
    assert finding.cause is None


def test_every_slip_of_a_rule_has_words() -> None:
    from checker.registry import built_in
    from checker.relation.causes import CAUSES
    from checker.rule import Rule

    slips = {key for rule in built_in() if isinstance(rule, Rule) for key in rule.slips}
    assert slips
    assert slips <= set(CAUSES)
