"""Which rows and columns of a table are totals of which others."""

from __future__ import annotations

import pytest

import checker
from checker.document.readers import document_of
from checker.rule import grid
from checker.table.understand import understand


def read(*rows):
    document = document_of(grid(*rows), format="markdown")
    return understand(document.tables[0], document.text)


def down(table, open=False, sure=True):
    return {(s.total, s.parts) for s in table.down if s.open is open and s.sure is sure}


def reported(*rows):
    report = checker.check_text(grid(*rows), format="markdown")
    return [(f.rule, f.text) for f in report.findings if f.level.name != "INFO"]


def test_codes_tell_how_deep_a_row_stands_and_never_add_up():
    table = read(
        "科目编码 科目名称 预算数 执行数", "□ 合计 83.0 88.0",
        "301 教学 60.5 62.0", "30102 小学 40.0 41.5", "30103 初中 20.5 20.5",
        "307 体育 22.5 26.0", "30701 场馆 12.5 15.0", "30708 训练 10.0 11.0",
    )  # fmt: skip
    assert {(2, (3, 6)), (3, (4, 5)), (6, (7, 8))} <= down(table)
    assert set(table.columns) == {3, 4}


def test_codes_that_do_not_nest_tell_nothing():
    table = read("机构代码 机构名称 人数", "70213 东站 41", "703 西站 35", "70415 南站 28")
    assert {row.depth for row in table.rows.values()} == {0}


def test_a_serial_number_may_stand_behind_another_column():
    table = read(
        "年度 序号 客户 金额", "2021年 1 甲 6.5", "□ 2 乙 4.0", "□ 合计 □ 10.5",
        "2022年 1 丙 7.5", "□ 2 甲 5.0", "□ 合计 □ 12.5",
    )  # fmt: skip
    assert {(4, (2, 3)), (7, (5, 6))} <= down(table)


def test_the_total_of_a_later_block_does_not_add_on_to_an_earlier_one():
    rows = ("客户 金额", "甲 6.5", "乙 4.0", "合计 10.5", "丙 7.5", "甲 5.0")
    assert reported(*rows, "合计 12.5") == []
    assert reported(*rows, "合计 14.5") == [("table-total-not-sum", "14.5")]


def test_totals_of_totals():
    table = read(
        "科目 期末 期初", "现金 1.5 2.0", "存货 3.5 3.0", "流动资产合计 5.0 5.0", "设备 6.0 6.5",
        "房屋 9.5 9.0", "非流动资产合计 15.5 15.5", "资产总计 20.5 20.5",
        "借款 4.0 4.5", "应付账款 6.0 5.0", "负债合计 10.0 9.5", "股本 8.0 8.0", "盈余 2.5 3.0",
        "权益合计 10.5 11.0", "负债和权益总计 20.5 20.5",
    )  # fmt: skip
    assert {(8, (4, 7)), (11, (9, 10)), (14, (12, 13)), (15, (11, 14))} <= down(table)


def test_a_grand_total_goes_on_from_the_total_before_it():
    rows = ("项目 预算", "教学 61.0", "科研 22.5", "本年支出合计 83.5", "结转下年 6.5")
    assert reported(*rows, "支出总计 90.0") == []
    assert reported(*rows, "支出总计 93.0") == [("table-total-not-sum", "93.0")]


def test_a_first_row_is_the_sum_of_many():
    parts = [f"{k}号镇 {k}.5 {2 * k}.25" for k in range(1, 21)]
    table = read("地区 户数 人数", "全县 220.0 425.00", *parts)
    assert (2, tuple(range(3, 23))) in down(table)


def test_blocks_break_down_the_row_before_them():
    table = read(
        "指标 数值 比重", "零售额 80.0 100.0", "按地区分： □ □", "城区 52.5 65.6", "镇区 27.5 34.4",
        "按行业分： □ □", "商品 71.0 88.8", "住宿 9.0 11.2",
    )  # fmt: skip
    assert {(2, (4, 5)), (2, (7, 8))} <= down(table)


# --------------------------------------------------------------------------------------- 其中


def test_two_parts_of_one_name_have_two_wholes():
    rows = ("指标 面积", "施工面积 480.2", "其中：住宅 310.5", "竣工面积 59.1")
    assert reported(*rows, "其中：住宅 44.6") == []
    assert reported(*rows, "其中：住宅 64.6") == [("table-parts-above-total", "59.1")]


def test_a_part_is_held_to_the_greater_of_two_rows_that_may_be_its_whole():
    table = read("指标 数值", "出口 51.2", "其中：一般贸易 30.4", "加工贸易 9.5", "其中：机电 21.0")
    assert (2, (5,)) in down(table, open=True)
    assert (4, (5,)) in down(table, open=True, sure=False)


def test_what_a_whole_has_room_for_may_be_its_parts():
    table = read("指标 余额", "存款 488.5", "#住户 395.4", "企业 55.7", "贷款 346.0")
    assert (2, (3, 4)) in down(table, open=True, sure=False)


def test_names_with_units_of_their_own_are_not_compared():
    assert (
        reported("指标 数值", "邮政业务总量（亿元） 7.1", "其中：快递（万件） 450.2", "电话 9.0")
        == []
    )


def test_what_may_be_below_zero_may_have_parts_above_it():
    assert reported("指标 本年 上年", "利润 6.0 5.5", "其中：总店 8.0 7.0", "分店 -2.0 -1.5") == []


# --------------------------------------------------------------------------------------- 加减


@pytest.mark.parametrize(("result", "found"), [("6.5", []), ("7.5", ["7.5"])])
def test_what_is_added_and_taken_off(result, found):
    rows = ("项目 本年 上年", "营业利润 6.0 5.0", "加：补贴 1.5 1.0", "减：罚款 1.0 0.5")
    got = reported(*rows, f"利润总额 {result} 5.5")
    assert got == [("table-not-balanced", text) for text in found]


def test_a_list_goes_on_without_its_mark():
    table = read(
        "项目 本年 上年", "收入 60.0 50.0", "减：成本 41.5 30.5", "税费 8.5 9.5", "毛利 10.0 10.0"
    )
    (one,) = (s for s in table.down if s.minus)
    assert (one.total, one.parts, one.minus) == (5, (2, 3, 4), {3, 4})


def test_a_total_takes_off_what_says_so():
    rows = ("项目 本年 上年", "利息 60.0 50.0", "减：存款利息 21.5 20.5", "手续费 3.5 2.5")
    assert reported(*rows, "合计 42.0 32.0") == []
    assert reported(*rows, "合计 42.0 33.0") == [("table-not-balanced", "33.0")]


@pytest.mark.parametrize(
    ("plus", "minus", "left"),
    [("出口额", "进口额", "进出口顺差"), ("一、收入", "二、支出", "三、本年收支结余")],
)
def test_what_is_left(plus, minus, left):
    table = read(
        "指标 甲 乙 丙", f"{plus} 9.5 8.0 5.5", f"{minus} 4.0 3.5 3.0", f"{left} 5.5 4.5 2.5"
    )
    assert [(s.total, s.parts, s.minus) for s in table.down] == [(4, (2, 3), {3})]


# --------------------------------------------------------------------------------------- columns


def test_columns_whose_names_are_all_there_is():
    table = read(
        "年份 人口 #流动 城镇 乡村", "2019 41.2 5.0 22.5 18.7", "2020 42.0 5.5 23.5 18.5",
        "2021 43.1 6.0 25.0 18.1",
    )  # fmt: skip
    assert [(s.total, s.parts, s.open) for s in table.along] == [
        (2, (4, 5), False), (2, (3,), True),
    ]  # fmt: skip


def test_a_part_beside_its_whole():
    rows = ("单位 户数 其中：低保", "东乡 1204 302", "西乡 860 214", "南乡 702 188")
    assert reported(*rows, "北乡 541 120") == []
    assert reported(*rows, "北乡 541 620") == [("table-parts-above-total", "541")]


def test_empty_cells_that_the_sums_show_to_be_nothing():
    rows = ("品种 合计 一级 二级 三级", "甲 6.5 4.0 2.5 □", "乙 3.0 3.0 □ □", "丙 8.0 □ 7.0 1.0")
    assert reported(*rows, "合计 17.5 7.0 9.5 1.0") == []
    assert ("table-total-not-sum", "9.8") in reported(*rows, "合计 17.5 7.0 9.8 1.0")


def test_ratios_beside_the_rows_that_they_come_from():
    report = checker.check_text(
        grid(
            "项目 2021年 2022年",
            "产能（吨） 50.0 60.0",
            "产量（吨） 45.5 51.0",
            "利用率 91.0% 85.0%",
        ),
        format="markdown",
    )
    assert [r.verdict for r in report.relations] == ["consistent"] * 2


def test_a_total_may_stand_two_columns_before_its_parts():
    rows = ("工程 总投资 已到位 首期 二期", "甲 9.5 3.0 5.0 4.5", "乙 8.0 6.5 2.5 5.5")
    assert reported(*rows, "丙 7.0 2.0 3.5 3.5") == []
    assert reported(*rows, "丙 7.5 2.0 3.5 3.5") == [("table-row-not-sum", "7.5")]


def test_a_row_of_averages_does_not_add_up():
    rows = ("指标 城区 镇区 乡村 合计", "户数 1200 800 900 2900", "人口 3360 2480 3060 8900")
    assert reported(*rows, "学生 410 320 280 1010", "户均人口 2.8 3.1 3.4 3.1") == []


def test_a_ratio_between_two_counts_does_not_add_up():
    rows = ("年级 合计 男 女 性别比", "一年级 200 110 90 122.2", "二年级 210 100 110 90.9")
    assert reported(*rows, "合计 410 210 200 105.0") == []


# --------------------------------------------------------------------------------------- laws


def test_shares_of_the_total_of_another_column():
    rows = ("年级 人数 女生 女生占比%", "合计 400 190 47.5", "一年级 150 70 17.5")
    assert reported(*rows, "二年级 130 66 16.5", "三年级 120 54 13.5") == []
    assert reported(*rows, "二年级 130 66 16.5", "三年级 120 54 15.3") == [
        ("table-share-not-from-total", "15.3")
    ]


PARTED = {
    "above": ("直接 400.0 100.0", "人工 220.0 55.0", "材料 180.0 45.0", "间接 150.0 100.0"),
    "below": ("人工 220.0 55.0", "材料 180.0 45.0", "直接小计 400.0 100.0"),
}


@pytest.mark.parametrize(("share", "found"), [("40.0", []), ("48.0", ["48.0"])])
@pytest.mark.parametrize("whole", PARTED)
def test_blocks_with_a_hundred_each_are_shares_of_their_own_whole(whole, share, found):
    last = ("间接小计 150.0 100.0",) if whole == "below" else ()
    rows = ("项目 金额 比重", *PARTED[whole], "办公 90.0 60.0", f"差旅 60.0 {share}", *last)
    assert [text for _, text in reported(*rows)] == found


@pytest.mark.parametrize(("ratio", "found"), [("8.50%", []), ("5.80%", ["5.80%"])])
def test_a_row_that_is_the_ratio_of_two_others(ratio, found):
    rows = ("项目 甲店 乙店 丙店", "租金 3.52 4.05 6.12", "收入 44.00 45.00 72.00")
    got = reported(*rows, f"租金占收入的比例 8.00% 9.00% {ratio}")
    assert [text for _, text in got] == found


def test_numerals_in_the_column_of_numbers_are_heads():
    table = read(
        "序号 类别 金额", "一 工资 60.5", "1 基本工资 40.5", "2 津贴 20.0", "二 办公 30.0",
        "1 差旅 10.5", "2 会议 19.5", "□ 合计 90.5",
    )  # fmt: skip
    assert {(2, (3, 4)), (5, (6, 7)), (8, (2, 5))} <= down(table)


# --------------------------------------------------------------------------------------- silence


def test_a_share_of_nearly_all_is_no_hundred():
    rows = ("项目 金额 比例", "主营 999.6 99.96%", "其他 0.4 0.04%")
    assert reported(*rows, "合计 1,000.0 100.00%") == []


def test_stakes_in_several_companies_are_no_shares_of_one_capital():
    rows = (
        "公司 资本 持股比例(%) 表决权比例(%)",
        "甲 500.0 100.00 100.00",
        "乙 300.0 100.00 100.00",
    )
    assert reported(*rows, "丙 200.0 51.00 57.00", "丁 400.0 100.00 100.00") == []


def test_parts_of_a_row_do_not_count_twice():
    rows = ("项目 本年 上年", "主营 17.5 16.0", "纸盒 12.0 11.5", "药盒 5.5 4.5", "其他 0.5 1.0")
    assert reported(*rows, "合计 18.0 17.0") == []


def test_the_longest_run_that_holds_everywhere_is_meant():
    rows = ("项目 甲 乙 丙 丁", "返还 - - - 8.9", "罚款 2.5 4.5 7.5 2.5", "补助 9.5 3.0 1.5 6.0")
    assert reported(*rows, "合计 12.0 7.5 9.0 17.4") == []


def test_what_fails_in_every_column_was_misread():
    rows = ("项目 本年 上年", "应收 14.7 14.6", "存货 9.8 8.5", "合计 46.5 50.3", "负债 3.5 3.0")
    rows += ("股本 4.5 4.0", "权益 8.0 7.0", "收入 6.5 6.0", "其他 1.0 1.5", "净额 7.5 7.5")
    assert reported(*rows) == []


def test_differences_of_rates_do_not_add_up():
    rows = ("品种 本年毛利率 上年毛利率 差异", "机织 36.2% 38.1% -1.9%", "经编 34.3% 35.1% -0.8%")
    assert reported(*rows, "合计 35.5% 36.9% -1.4%") == []


def test_a_negative_base_has_no_rate():
    rows = ("项目 上年 本年 增长%", "收入 48.0 51.6 7.5", "支出 80.0 76.0 -5.0")
    assert reported(*rows, "投资 20.0 22.0 10.0", "净流量 -10.0 595.5 6055") == []


def test_an_effect_has_the_sign_that_does_good():
    rows = (
        "费用 同业 本公司 差异的影响",
        "销售 2.5 1.2 -1.3",
        "管理 9.6 5.0 -4.6",
        "研发 4.0 4.5 0.5",
    )
    assert reported(*rows, "利润 33.5 30.5 3.0") == []
