"""Every notation of point after point, in sentences of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.quantity.aid import dec, figures, measured, one, read

SENTENCES = Path(__file__).with_name("figures.txt").read_text(encoding="utf-8")


def expected(block):
    sentence, *rows = block.splitlines()
    found = []
    for row in rows:
        text, value, unit = (part.strip() for part in row.split("|"))
        ends = [dec(end) for end in value.split("..")]
        found.append(
            (text, ends[0] if len(ends) == 1 else tuple(ends), None if unit == "-" else unit)
        )
    return sentence.replace("\\t", "\t").replace("\\n", "\n"), found


BLOCKS = [block for block in SENTENCES.split("\n\n")[1:] if block.strip()]


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.splitlines()[0])
def test_figures(block):
    sentence, found = expected(block)
    assert figures(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "resolution"),
    [
        ("收入9.1759亿元。", "10000"),
        ("收入9.10亿元。", "1000000"),
        ("收入1,804元。", "1"),
        ("增长12.50%。", "0.01"),
        ("收入一点五亿元。", "10000000"),
        ("共五万四千六百人。", "100"),
        ("共四百人。", "1"),
        ("电价0.050元/度。", "0.001"),
    ],
)
def test_resolution(sentence, resolution):
    assert one(sentence).resolution == dec(resolution)


@pytest.mark.parametrize(
    ("sentence", "approx", "cue"),
    [
        ("约300人到场。", "about", "约"),
        ("近2亿吨。", "about", "近"),
        ("共300元左右。", "about", "左右"),
        ("几十名干部。", "about", "几"),
        ("超500亿元。", "more_than", "超"),
        ("逾三万人。", "more_than", "逾"),
        ("产值突破1300亿元。", "more_than", "突破"),
        ("产值过100亿元。", "more_than", "过"),
        ("超过270个品种。", "more_than", "超过"),
        ("组织150多名干部。", "more_than", "多"),
        ("举办2万多场次。", "more_than", "多"),
        ("培训7800余人次。", "more_than", "余"),
        ("修路5公里多。", "more_than", "多"),
        ("种植2亩以上。", "more_than", "以上"),
        ("不足60元。", "less_than", "不足"),
        ("年收入5万元以下。", "less_than", "以下"),
        ("不到三千户。", "less_than", "不到"),
        ("至少3名干部。", "at_least", "至少"),
        ("不少于20家。", "at_least", "不少于"),
        ("10人及以上的单位。", "at_least", "及以上"),
        ("失业率控制在5.5%以内。", "at_most", "以内"),
        ("不超过300米。", "at_most", "不超过"),
        ("至少2项以上产业。", "at_least", "至少…以上"),
        ("签约38个项目。", None, None),
        ("最近5家企业。", None, None),
        ("节约5万元。", None, None),
        ("举办过3场演出。", None, None),
    ],
)
def test_approximations(sentence, approx, cue):
    quantity = one(sentence)
    assert (quantity.approx, quantity.cue) == (approx, cue)
    assert not set(quantity.text) & set("约近超逾至少上下内过突破不")


@pytest.mark.parametrize(
    ("sentence", "per"),
    [
        ("户均增收4000元。", "户"),
        ("人均可支配收入达到12345元。", "人"),
        ("每亩补助300元，共发放75万元。", ["亩", None]),
        ("每村有6名干部。", "村"),
        ("每百户拥有洗衣机43台，彩电74台。", ["百户", "百户"]),
        ("每人每月850元。", "人·月"),
        ("十年共收720万元，年平均72万元。", [None, "年"]),
        ("三年平均72万元。", None),
        ("人均收入从2015年3120.5元增长到2020年15600元，增长400%。", ["人", "人", None]),
        ("全村86户312人。", [None, None]),
    ],
)
def test_averages(sentence, per):
    expected = per if isinstance(per, list) else [per]
    assert [quantity.per for quantity in measured(sentence)] == expected


def test_shared_units_are_marked():
    assert [q.shared for q in measured("分别增长7.4、1.1个百分点。")] == [True, False]
    assert [q.shared for q in measured("三产比重为2.5:36.7:60.8。")] == [True, True, True]
    assert [q.shared for q in measured("总投资2734亿。")] == [True]


def test_a_ratio_keeps_its_members():
    quantity = one("按2:1的比例配套。")
    assert quantity.kind == "fraction"
    assert quantity.reading.parts == (2, 1)


def test_a_structure_is_no_time_of_day():
    assert [q.value for q in measured("三次产业结构由22:37:41调整为20:36:44。")][:3] == [22, 37, 41]
    assert measured("开赛时间为22:37:41。") == []


def test_a_fraction_keeps_its_members():
    assert one("占全市的三分之二。").reading.parts == (2, 3)


def test_traditional_text_with_crawl_noise():
    text = "種植豆角1.26萬(wàn)畝(mǔ)，脫貧3.4萬(wàn)人(rén)，發(fā)放資(zī)金98萬(wàn)元。"
    assert [(q.value, q.unit) for q in measured(text)] == [
        (12600, "亩"),
        (34000, "人"),
        (980000, "元"),
    ]
    assert measured(text)[0].text.startswith("1.26萬(wàn)畝")


def test_blanks_inside_a_figure():
    assert figures("营业收入871.5 亿元，下降2.0 个百分点。") == [
        ("871.5 亿元", dec("87150000000"), "元"),
        ("2.0 个百分点", dec("2.0"), "个百分点"),
    ]


def test_equal_spellings_share_one_reading():
    first, second = measured("甲村320户，乙村320户。")
    assert first.reading is second.reading
    assert first != second
    assert len({first, second}) == 2


def test_what_a_figure_shows():
    quantity = one("共约1.5万户。")
    assert repr(quantity).startswith("Quantity(start=2, end=7, text='1.5万户', reading=Reading(")
    assert "view" not in repr(quantity)
    assert (quantity.kind, quantity.measured, quantity.low, quantity.high) == (
        "quantity", True, None, None,
    )  # fmt: skip
    assert quantity == one("共约1.5万户。")
    assert quantity != "1.5万户"


def test_an_empty_text_has_no_figures():
    assert read("") == ()
    assert read("\n \n") == ()
