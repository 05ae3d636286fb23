"""What text and tables state of the same indicator, period and scope."""

from __future__ import annotations

import pytest

import checker
from checker.claim.indicators import (
    Name,
    Period,
    column_name,
    name_in,
    period_in,
    places_in,
    title_of,
    whose_in,
    year_in,
)
from checker.rule import grid

REVENUE = grid("项目 2023年 2024年", "财政收入 118600 135000", "财政支出 398200 412600")
CAPTION = "表1 2024年全县财政收支（单位：万元）"


def report(text):
    return checker.check_text(text, format="markdown")


def document(sentence, table=REVENUE, caption=CAPTION):
    return report(f"{sentence}\n\n{caption}\n\n{table}")


def verdicts(found, rule="text-not-table"):
    return [(r.verdict, r.sure) for r in found.checked if r.rule == rule]


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("2024年", Period(2024)),
        ("2024年末", Period(2024)),
        ("2024年12月31日", Period(2024)),
        ("2024年1-6月", Period(2024, "01-06")),
        ("2024年上半年", Period(2024, "01-06")),
        ("2024年前三季度", Period(2024, "01-09")),
        ("2024年二季度", Period(2024, "04-06")),
        ("2024年6月末", Period(2024, "=06")),
        ("2024年6月", Period(2024, "06-06")),
        ("2024年1-12月", Period(2024)),
        ("2023年和2024年", None),
        ("上年", None),
        ("12024年", None),
    ],
)
def test_periods(words, period):
    assert period_in(words) == period


def test_a_date_of_issue_is_not_the_year_of_the_report():
    title = title_of("2024年统计公报\n2025年3月12日")
    assert period_in(title) is None
    assert year_in(title) == Period(2024)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("全市常住人口", Name("常住人口", "市")),
        ("市本级一般公共预算收入", Name("一般公共预算收入", "", "市本级")),
        ("财政收入预算数", Name("财政收入", stage="预算")),
        ("调整预算数", Name("", stage="调整预算")),
        ("母公司营业收入", Name("营业收入", "", "母公司")),
        ("其中：增值税", Name("增值税")),
        ("在校学生数", Name("在校学生")),
        ("固定资产投资（不含农户）", Name("固定资产投资")),
    ],
)
def test_names(words, name):
    assert name_in(words) == name


@pytest.mark.parametrize(
    "words", ["2024年", "金额（万元）", "本年数", "2024年执行数", "合计", "年末数"]
)
def test_columns_that_name_no_indicator(words):
    assert column_name(words).core == ""


def test_places_and_companies():
    assert places_in("东岭县粮食产量") == ("东岭县",)
    assert places_in("全县城镇和社区") == ()
    assert whose_in("青河省东岭市2024年统计公报") == "东岭市"
    assert whose_in("北泽精密机械股份有限公司2024年年度报告") == "北泽精密机械"
    assert whose_in("全市2024年统计公报") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "2024年，全县财政收入13.50亿元。",
        "2024年，全县财政收入13.5亿元。",
        "2024年全县完成财政收入135000万元，财政支出41.26亿元。",
        "2023年，全县财政收入11.86亿元。",
        "2024年，全县财政收入达到13.50亿元，比2023年的11.86亿元增长13.8%。",
    ],
)
def test_the_same_in_another_unit_holds(sentence):
    found = document(sentence)
    assert ("consistent", True) in verdicts(found)
    assert [f for f in found.findings if f.rule == "text-not-table"] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "2024年，全县财政收入10.50亿元。",
        "2024年全县财政收入完成10.50亿元，财政支出41.26亿元。",
        "2023年，全县财政收入11.68亿元。",
    ],
)
def test_a_contradiction_quotes_the_cell(sentence):
    (finding,) = document(sentence).findings
    assert finding.rule == "text-not-table"
    assert str(finding.level) == "warning"
    (cell,) = finding.related
    assert cell.text in ("135000", "118600")
    assert "亿元" in (finding.computed or "")
    assert "万元" in (finding.formula or "")


@pytest.mark.parametrize(
    "sentence",
    [
        "2022年，全县财政收入10.50亿元。",
        "2024年1-6月，全县财政收入10.50亿元。",
        "2024年，县本级财政收入10.50亿元。",
        "2024年，东乡财政收入10.50亿元。",
        "2024年，全省财政收入10.50亿元。",
        "2024年，全县财政收入预算10.50亿元。",
        "2024年，全县财政收入约10亿元。",
        "2024年，全县税收收入10.50亿元。",
        "2024年，全县财政收入上年为10.50亿元。",
        "2024年，城投公司营业规模扩大，财政收入10.50亿元。",
        "2024年，全县财政收入1.2亿元。",
        "2024年，全县财政收入增加10.50亿元。",
    ],
)
def test_other_things_are_not_compared(sentence):
    assert [f for f in document(sentence).findings if f.rule == "text-not-table"] == []


def test_two_figures_of_one_name_are_left_alone():
    found = document("2024年，全县财政收入10.50亿元。\n\n按新口径，2024年全县财政收入11.20亿元。")
    assert [f for f in found.findings if f.rule == "text-not-table"] == []


def test_a_name_that_stands_twice_in_the_table_is_left_alone():
    rows = "东片 □", "财政收入 135000", "西片 □", "财政收入 86000"
    found = document("2024年，全县财政收入10.50亿元。", grid("项目 2024年", *rows))
    assert [f for f in found.findings if f.rule == "text-not-table"] == []


def test_the_period_comes_from_the_heading():
    text = "# 2024年全县财政情况\n\n全年财政收入«10.50亿元»。\n\n单位：万元\n\n" + grid(
        "项目 金额", "财政收入 135000", "财政支出 412600"
    )
    found = report(text.replace("«", "").replace("»", ""))
    assert [(f.rule, f.text) for f in found.findings] == [("text-not-table", "10.50亿元")]


def test_rates_are_compared_with_their_sign():
    table = grid("指标 产量（万吨） 比上年增长（%）", "粮食 36.52 -2.1", "油料 2.15 4.4")
    caption = "表1 2024年全县主要农产品"
    held = document("2024年，全县粮食产量36.52万吨，比上年下降2.1%。", table, caption)
    assert verdicts(held) == [("consistent", True), ("consistent", True)]
    broken = document("2024年，全县粮食产量36.52万吨，比上年增长2.1%。", table, caption)
    assert [(f.rule, f.text) for f in broken.findings] == [("text-not-table", "2.1%")]


def test_tables_that_mostly_differ_are_not_compared():
    rows = ["财政收入 10500", "财政支出 30260", "财政结余 680"]
    first = grid("项目 金额", "财政收入 13500", "财政支出 41260", "财政结余 860")
    text = f"表1 2024年财政收支（单位：万元）\n\n{first}\n\n表2 2024年财政收支（单位：万元）\n\n"
    assert report(text + grid("项目 金额", *rows)).findings == ()
    rows[:2] = ["财政收入 13500", "财政支出 41260"]
    (finding,) = report(text + grid("项目 金额", *rows)).findings
    assert (finding.rule, finding.text) == ("table-not-table", "680")


def test_a_table_that_was_misread_is_not_compared():
    rows = "财政收入 135000 118600", "教育 9.9 8.8", "卫生 7.7 5.5", "合计 3.1 2.2"
    found = document("2024年，全县财政收入10.50亿元。", grid("项目 2024年 2023年", *rows))
    assert [f.rule for f in found.findings] == ["table-misread"]


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("## 一、2024年预算执行情况\n\n### （一）预算收支情况", True),
        ("## 一、2024年预算执行情况\n\n### （一）2024年预算安排", False),
        ("## 二、2024年预算草案", False),
    ],
)
def test_what_a_heading_plans_is_not_what_came_about(heading, told):
    found = report(
        f"{heading}\n\n2024年，全县财政收入10.50亿元。\n\n## 附表\n\n{CAPTION}\n\n{REVENUE}"
    )
    assert [f.text for f in found.findings] == (["10.50亿元"] if told else [])


# --------------------------------------------------------------------------------------- names

GREAT = "# 2024年某市统计公报\n\n{}\n\n表1 2024年{}\n\n{}"


def told(sentence, title, *rows):
    return verdicts(report(GREAT.format(sentence, title, grid(*rows))))


@pytest.mark.parametrize(
    ("stated", "verdict"), [("52.30", "consistent"), ("53.20", "inconsistent")]
)
def test_an_absolute_number_is_that_of_its_row(stated, verdict):
    rows = ("指标 绝对数（亿元） 增长（%）", "建筑业总产值 52.30 4.1", "房屋竣工价值 18.60 2.5")
    assert told(f"全市建筑业总产值{stated}亿元。", "建筑业", *rows) == [(verdict, True)]


@pytest.mark.parametrize(("stated", "verdict"), [("22.5", "consistent"), ("25.2", "inconsistent")])
def test_a_part_is_called_by_its_whole(stated, verdict):
    rows = ("指标 年末数（万人）", "常住人口 41.2", "其中：城镇 22.5", "乡村 18.7")
    said = f"年末常住人口41.2万人，其中城镇常住人口{stated}万人。"
    assert told(said, "人口", *rows) == [("consistent", True), (verdict, True)]
    assert told("年末户籍人口44.5万人，其中城镇人口25.2万人。", "人口", *rows) == []


def test_the_product_of_an_industry_is_value_added():
    rows = ("指标 绝对数（亿元）", "地区生产总值 60.5", "第一产业 10.5", "第二产业 20.0",
            "第三产业 30.0")  # fmt: skip
    said = "全市生产总值60.5亿元。第一产业增加值11.5亿元。"
    assert told(said, "国民经济", *rows) == [("consistent", True), ("inconsistent", True)]


@pytest.mark.parametrize("name", ["衣着类", "衣着类价格", "衣着价格"])
def test_what_consumer_prices_are_made_of(name):
    rows = ("类别 涨跌幅（%）", "居民消费价格指数 0.4", "食品烟酒 -0.8", "衣着 1.5")
    (first, second) = told(f"全市居民消费价格上涨0.4%，{name}上涨4.5%。", "居民消费价格", *rows)
    assert (first, second[0]) == (("consistent", True), "inconsistent")


def test_a_total_is_that_of_what_it_names():
    rows = ("项目 2024年", "现金 1.5", "存货 3.5", "流动资产合计 5.0", "设备 6.0")
    assert told("2024年末流动资产为5.5亿元。", "资产（单位：亿元）", *rows) == [
        ("inconsistent", True)
    ]
