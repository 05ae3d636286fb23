"""What has digits or numerals in it and measures nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quantity.aid import measured, read

KINDS = Path(__file__).with_name("kinds.txt").read_text(encoding="utf-8")


def cases():
    kind = ""
    for line in KINDS.splitlines()[1:]:
        if line.startswith("["):
            kind = line.strip("[]")
        elif line:
            yield kind, line


@pytest.mark.parametrize(("kind", "text"), tuple(cases()))
def test_kind(kind, text):
    text = "据统计：" + text
    assert measured(text) == []
    assert kind in {quantity.kind for quantity in read(text)}


@pytest.mark.parametrize(
    "text",
    [
        "统一部署，一般公共预算，进一步推进，一系列措施，一带一路，一户一策。",
        "四川、三亚、三门峡、四平、九江、六安、五台山、七台河、十堰、千岛湖、万州。",
        "十分重要，万分感谢，千方百计，四面八方，三心二意，百花齐放，千家万户。",
        "大陆、登陆、陆续、队伍、放肆、收拾、参加、伍家岗。",
        "两会代表，两岸关系，两委干部，两院院士，三农工作，五保供养，零售业，唯一一条。",
        "单位：万元\n（亿元）\n万千瓦时\n",
        "有一种温暖，一批企业，这一次，另一方面，一个也不能少。",
        "三口之家，一家人，一刀切，二手房，一号文件，百年老店。",
        "半岛、半数、百日攻坚、万名干部下基层。",
        "个位数、对数、函数、无数次、少数人。",
    ],
)
def test_words_with_numerals_in_them(text):
    assert measured(text) == []


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("2020年上半年完成", ["2020年上半年"]),
        ("2020年上级补助", ["2020年"]),
        ("2020年中央预算", ["2020年"]),
        ("2020年中，", ["2020年中"]),
        ("2020年一般预算", ["2020年"]),
        ("2020年一季度", ["2020年一季度"]),
        ("2020年前三季度", ["2020年前三季度"]),
        ("2020年1—6月份", ["2020年1—6月份"]),
        ("2016年至2018年", ["2016年至2018年"]),
        ("一九五二年十二月间", ["一九五二年十二月"]),
    ],
)
def test_how_far_a_date_goes(text, dates):
    assert [quantity.text for quantity in read(text)] == dates


def test_list_markers():
    text = "一、总体情况\n1.收入情况\n（一）收入120万元。\n2、支出\n（3）结余\n1.1 概况\n① 产量\n"
    assert [quantity.text for quantity in measured(text)] == ["120万元"]


def test_markers_inside_a_sentence():
    text = "要做到：1、抓好落实；2、加强检查。一是减支3.9亿元；二是增收。"
    assert [quantity.text for quantity in measured(text)] == ["3.9亿元"]


def test_a_footnote_at_a_line():
    assert measured("　　3财产险含责任险。\n") == []


def test_a_year_in_a_marker():
    kinds = [quantity.kind for quantity in read("2.2025年收支情况\n")]
    assert kinds == ["ordinal", "date"]


def test_codes_in_front_of_names():
    assert measured("2010601行政运行\n20502普通教育\n") == []


def test_fields_of_a_head_hold_codes():
    assert measured("【 日  期 】19960420\n【 版  号 】5\n邮政编码： 100036\n") == []


def test_acronyms_may_touch_a_figure():
    assert [q.text for q in measured("GDP8.5万亿元，安装App36217人。")] == ["8.5万亿元", "36217人"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12担保贷款", "12"),
        ("3打造", "3"),
        ("由7.4升至8.1", "7.4"),
        ("2.5环比回落", "2.5"),
        ("5支出", "5"),
        ("2000石油", "2000"),
        ("两个500所以上", "500所"),
        ("3500米粮川", "3500"),
    ],
)
def test_units_that_begin_another_word(text, expected):
    assert expected in [quantity.text for quantity in read(text)]


def test_numbers_that_nobody_can_mean():
    long = "1" * 100_000
    (quantity,) = read(f"编号{long}")
    assert (quantity.kind, quantity.value) == ("code", None)
    assert all(q.value is None or q.value < 10**70 for q in read("一" * 1000 + "亿元"))


def test_years_that_are_counted_from_an_era_or_are_lengths():
    kinds = [quantity.kind for quantity in read("民国三十八年来变化很大。")]
    assert kinds == ["duration"]
    kinds = [quantity.kind for quantity in read("2020年（100年前）建成。")]
    assert kinds == ["date", "duration"]
