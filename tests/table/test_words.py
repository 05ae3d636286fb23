import pytest

from checker.table.words import unit_in


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("单位：万元", "万元"),
        ("金额（亿元）", "亿元"),
        ("增长（%）", "%"),
        ("增速%", "%"),
        ("全镇投入资金2.5亿元，增长5%。", ""),
        ("全年完成率９８％", ""),
    ],
)
def test_a_unit_is_named_and_no_figure_of_its_own(words, unit):
    assert unit_in(words) == unit
