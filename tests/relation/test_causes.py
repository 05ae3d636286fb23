"""A cause is named where it mends the relation and nothing else does."""

import pytest

import checker
from checker.rule import grid

DOUBLED = "产值由2015年的100.0万元增加到2020年的200.0万元，年均增长"
NAMED = [
    ("全县产值260.0万元，比上年的200.0万元增长23.1%。", "增减额除的是本期数，应除以上期数"),
    (
        "全县产值260.0万元，比上年的200.0万元增长1.3倍。",
        "把“增长到”的倍数当成了“增长了”的倍数",
    ),
    ("种植面积由200亩扩大到600亩，增长66.7%。", "增减额除的是本期数，应除以上期数"),
    (f"{DOUBLED}20.0%。", "把总增幅除以年数当成了年均增速"),
    (f"{DOUBLED}12.2%。", "年均增速多算了一年"),
    (f"{DOUBLED}18.9%。", "年均增速少算了一年"),
    ("五年来，累计投入600.0万元，年均100.0万元。", "年数多算了一年"),
    ("五年累计投入600.0万元，年均投入150.0万元。", "年数少算了一年"),
    ("完成造林1365亩，是上年1050亩的76.9%。", "分子、分母颠倒"),
    ("合格率95%，比上年的62%提高53.2个百分点。", "写的是相对变化的百分数，不是百分点"),
    ("合格率由62%提高到95%，提高33%。", "这是两个比率之差，单位是百分点"),
    ("全县造林3000亩（合2000公顷）。", "多写了一位，大了十倍"),
    ("全县造林3000亩（合20公顷）。", "少写了一位，小了十倍"),
    ("全县造林3000亩（合200000公顷）。", "大了一千倍"),
    ("全县造林3000亩（合3000公顷）。", "换了单位，没有换算"),
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


@pytest.mark.parametrize(
    ("cells", "cause"),
    [
        (
            "上年 本年 增长（%） 200.0 260.0 30.0 100.0 110.0 10.0 300.0 400.0 25.0",
            "增减额除的是本期数",
        ),
        (
            "本年 增减额 增长（%） 260.0 60.0 30.0 110.0 10.0 10.0 400.0 100.0 25.0",
            "增减额除的是本期数",
        ),
        (
            "预算 决算 完成（%） 200.0 260.0 130.0 100.0 110.0 110.0 300.0 240.0 125.0",
            "分子、分母颠倒",
        ),
    ],
)
def test_the_cause_is_named_in_a_table_as_well(cells: str, cause: str) -> None:
    rows = zip("项甲乙丙", zip(*[iter(cells.split())] * 3, strict=True), strict=True)
    text = grid(*(" ".join((name, *row)) for name, row in rows))
    (finding,) = checker.check_text(text, format="markdown").findings
    assert finding.cause is not None
    assert finding.cause["zh"].startswith(cause)


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
