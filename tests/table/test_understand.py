"""What is understood of tables: headers, units, totals and parts, laws between columns."""

from __future__ import annotations

from decimal import Decimal

import pytest

import checker
from checker.document.readers import document_of
from checker.rule import grid
from checker.table.figures import figure_of, is_broken, is_nil
from checker.table.model import Said
from checker.table.understand import understand
from checker.table.words import label_of, said_by, unit_in


def read(*rows, before=""):
    text = f"{before}\n\n{grid(*rows)}" if before else grid(*rows)
    document = document_of(text, format="markdown")
    return understand(document.tables[0], document.text)


def sums(table, open=False):
    return {(s.total, s.parts, s.sure) for s in table.down if s.open is open}


@pytest.mark.parametrize(
    "text",
    ["12", "-3.5", "１，２３４．５", "(1,200.00)", "12.5%", "1.3倍", "¥5.00", ".5", " 0 ", "▲3.2"],
)
def test_figures(text):
    assert figure_of(text)


@pytest.mark.parametrize(
    "text", ["", "8.", "2023-09", "01", "1,20", "12月", "甲3", "3.5.6", "-", "三"]
)
def test_no_figures(text):
    assert not figure_of(text)


@pytest.mark.parametrize(
    ("text", "nil"),
    [("—", True), ("－", True), ("--", True), ("…", True), ("", False), ("0", False)],
)
def test_a_dash_is_neither_blank_nor_nought(text, nil):
    assert is_nil(text) is nil


@pytest.mark.parametrize(
    ("text", "broken"),
    [("2,427.161,200.34", True), ("5.31%2.62%", True), ("1,200.34", False), ("甲", False)],
)
def test_glued_figures_are_broken(text, broken):
    assert is_broken(text) is broken


@pytest.mark.parametrize(
    ("text", "unit"),
    [("金额（万元）", "万元"), ("单位：亿元", "亿元"), ("比上年增长%", "%"), ("增减（±）%", "%"),
     ("表1\n单位:人", "人"), ("单价（元/吨）", "元/吨"), ("股东（SS）", ""), ("2023年", "")],
)  # fmt: skip
def test_units(text, unit):
    assert unit_in(text) == unit


@pytest.mark.parametrize(
    ("header", "said"),
    [("金额（万元）", Said.AMOUNT), ("比重（%）", Said.SHARE), ("出资比例", Said.SHARE),
     ("比上年增长（%）", Said.RATE), ("增减额（万元）", Said.CHANGE),
     ("为预算的%", Said.COMPLETION),
     ("采购单价", Said.PRICE), ("指数（上年=100）", Said.INDEX), ("合格率", Said.OTHER)],
)  # fmt: skip
def test_what_headers_say(header, said):
    assert said_by(header, unit_in(header)) is said


def test_labels_are_taken_apart():
    assert label_of("一、 收  入")[:3] == ("收入", "一、", 1)
    assert label_of("其中：税收").of_which
    assert label_of("#工业").name == "工业"
    assert [label_of(x).total for x in ("合 计", "总计", "内资合计", "第一类小计", "收入")] == [
        "合计", "合计", "小计", "小计", "",
    ]  # fmt: skip


def test_two_headers_and_the_unit_of_the_caption():
    page = (
        "<p>单位：亿元</p><table><tr><td rowspan=2>地区<td colspan=3>限额</tr>"
        "<tr><td>合计<td>一般<td>专项</tr>"
        + "".join(f"<tr><td>{n}<td>{a + b}<td>{a}<td>{b}</tr>" for n, a, b in
                  (("东", 12, 5), ("西", 31, 8), ("南", 22, 9), ("北", 14, 7)))
        + "</table>"
    )  # fmt: skip
    document = document_of(page, format="html")
    table = understand(document.tables[0], document.text)
    assert table.columns[2].header == ("限额", "合计")
    assert table.columns[2].unit == "亿元"
    assert [(s.total, s.parts) for s in table.along] == [(2, (3, 4))]


def test_subtotals_and_the_grand_total():
    table = read(
        "类别 金额", "甲 1.5", "乙 2.5", "小计 4.0", "丙 3.0", "丁 1.0", "小计 4.0", "合计 8.0"
    )
    assert {(4, (2, 3), True), (7, (5, 6), True), (8, (4, 7), True)} <= sums(table)


def test_heads_with_markers_are_totals_of_what_follows():
    table = read("类别 上年 本年", "一、甲 4.5 6.6", "子 1.2 2.3", "丑 3.3 4.3", "二、乙 7.7 9.9",
                 "寅 5.1 6.4", "卯 2.6 3.5", "合计 12.2 16.5")  # fmt: skip
    assert {(2, (3, 4), True), (5, (6, 7), True), (8, (2, 5), True)} <= sums(table)


def test_a_total_on_top():
    table = read("行业 上年 本年", "合计 12.2 16.5", "工业 7.7 9.9", "农业 4.5 6.6")
    assert (2, (3, 4), True) in sums(table)


def test_parts_named_are_all_there_is_and_of_which_is_open():
    table = read(
        "指标 数值", "常住人口 41.2", "其中：城镇 22.5", "乡村 18.7", "其中：男 20.8", "女 20.4"
    )
    assert {(2, (3, 4), True), (2, (5, 6), True)} <= sums(table)
    table = read("指标 数值", "贷款 41.2", "其中：住户 22.5", "存款 90.1")
    assert sums(table) == set()
    assert (2, (3,), True) in sums(table, open=True)


def test_a_table_that_begins_in_its_midst_is_not_whole():
    assert not read("序号 单位 金额", "7 甲 3.5", "8 乙 2.5", "合计 □ 41.0").whole
    assert read("序号 单位 金额", "1 甲 3.5", "2 乙 2.5", "合计 □ 6.0").whole


def test_laws_are_believed_where_most_rows_bear_them_out():
    rows = ("教育 32.0 34.4 7.5%", "卫生 15.0 16.2 8.0%", "农业 12.5 13.0 40%")
    (law,) = read("项目 2023年 2024年 增减%", *rows).laws
    assert (law.law, law.columns, law.sure) == ("growth", (2, 3, 4), True)
    assert read("项目 2023年 2024年 增减%", "甲 3.0 4.0 2.1%", "乙 5.0 6.0 3.3%").laws == ()


def test_prices_are_tied_over_units_of_another_scale():
    (law,) = read(
        "品名 数量（吨） 单价（元/吨） 金额（万元）", "甲 5200 2450 1274", "乙 1500 4800 720"
    ).laws
    assert (law.law, law.factor) == ("amount", Decimal("0.0001"))


def test_a_broken_cell_keeps_its_column_from_being_judged():
    report = checker.check_text(
        grid("户名 金额 余额", "甲 2,427.161,200.34 3.5", "乙 581.20 2.5", "合计 5,000.00 6.0"),
        format="markdown",
    )
    assert [(r.verdict, r.operands[-1].quantity.text) for r in report.relations] == [
        ("consistent", "6.0")
    ]


def test_blank_parts_leave_a_total_undecided():
    text = grid("设备 数量（台） 总价", "甲 1 15.5", "乙 2 □", "合计 3 40.0")
    found = {
        r.operands[-1].quantity.text: r for r in checker.check_text(text, format="markdown").checked
    }
    assert found["3"].verdict == "consistent"
    assert "40.0" not in found or found["40.0"].verdict == "undecided"


def test_figures_of_tables_are_not_read_as_prose():
    text = grid("项目 上年 本年 增长（%）", "收入 48.0 51.6 7.5", "支出 80.0 76.0 -5.0")
    report = checker.check_text(text, format="markdown")
    assert {r.rule for r in report.relations} == {"table-growth-not-from-levels"}
    assert len(report.quantities) == 6
