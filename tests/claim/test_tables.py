"""Tables in plain text: heads, rows, units."""

from __future__ import annotations

import pytest

from tests.claim.reading import passages, words

TWO_YEARS = "项目\t2019年度\t增幅\t2018年度\n收入\t59.08\t25.6%\t47.04\n成本\t40.20\t-\t31.00\n"


def tables(text):
    """(heads, {row name: figures}) of every table of ``text``."""
    return [
        (
            [head.words for head in table.heads],
            {row.name: [c and words(c) for c in row.cells] for row in table.rows},
        )
        for table in passages(text).tables
    ]


def test_heads_and_rows():
    assert tables(TWO_YEARS) == [
        (
            ["项目", "#年度", "增幅", "#年度"],
            {"收入": [None, "59.08", "25.6%", "47.04"], "成本": [None, "40.20", None, "31.00"]},
        )
    ]


def test_the_years_of_a_head():
    heads = passages("项目\t2019年较2018年增减\t２０１７年\n收入\t5.8\t4.7\n").tables[0].heads
    assert [head.years for head in heads] == [(), (2019, 2018), (2017,)]


def test_a_head_without_the_column_of_names():
    ((heads, rows),) = tables("2019年\t增幅\t2018年\n收入\t59.08\t25.6%\t47.04\n")
    assert heads == ["", "#年", "增幅", "#年"]
    assert rows == {"收入": [None, "59.08", "25.6%", "47.04"]}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("收入\t59.08\t47.04\n", 0),
        ("第一句有50个字。\n没有表格。", 0),
        (TWO_YEARS + "两表之间的文字。\n" + TWO_YEARS, 2),
        (TWO_YEARS + "文字之后没有表头的一行不属于上表。\n收入\t59.08\t25.6%\t47.04\n", 1),
        (TWO_YEARS + TWO_YEARS, 2),
    ],
)
def test_how_many_tables(text, count):
    assert len(passages(text).tables) == count


def test_a_table_that_goes_over_a_page_has_its_heads_again():
    head = TWO_YEARS.partition("\n")[0]
    ((_, rows),) = tables(TWO_YEARS + f"{head}\n利润\t18.88\t17.7%\t16.04\n")
    assert list(rows) == ["收入", "成本", "利润"]
    ((_, rows),) = tables(TWO_YEARS + "\n\n利润\t18.88\t17.7%\t16.04\n")
    assert list(rows) == ["收入", "成本", "利润"]
    total = f"合计\t99.28\t-\t78.04\n{head}\n"
    assert len(passages(TWO_YEARS + total + "利润\t18.88\t17.7%\t16.04\n").tables) == 2


def test_a_row_with_other_columns_is_left_out():
    ((_, rows),) = tables(TWO_YEARS + "注\t3.5\n")
    assert list(rows) == ["收入", "成本"]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("单位：万元\n" + TWO_YEARS, "万元"),
        (TWO_YEARS, None),
        ("单位：万元\n项目\t2019年(吨)\t2018年(吨)\n产量\t5.8\t4.7\n", "吨"),
        ("单位：万元\n项目\t2019年\t2018年\n销量(千克)\t5.8\t4.7\n", "千克"),
    ],
)
def test_the_unit_of_a_cell(text, unit):
    (table,) = passages(text).tables
    assert table.unit_of(table.rows[0], 1) == unit
