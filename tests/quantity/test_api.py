from __future__ import annotations

import pytest

import checker
from tests.quantity.aid import dec

WHOLE = {
    # colloquial and formal notations that running text leaves alone
    "三万五": ("35000", None),
    "一百二": ("120", None),
    "六斤八两": ("6.8", "斤"),
    "五块七毛八": ("5.78", "元"),
    "五十元六角三分": ("50.63", "元"),
    "三米九": ("3.9", "米"),
    "一吨半": ("1.5", "吨"),
    "半个": ("0.5", "个"),
    "人民币壹拾元零壹分": ("10.01", "元"),
    "港币两千元": ("2000", "港币"),
    "￥300": ("300", "元"),
    "US$12.5": ("12.5", "美元"),
    "8亿元人民币": ("800000000", "元"),
    "三成": ("30", "%"),
    "三成半": ("35", "%"),
    "八五折": ("85", "%"),
    "千分之二": ("0.2", "%"),
    "百分百": ("100", "%"),
    "负百分之五": ("-5", "%"),
    "百分之负五": ("-5", "%"),
    "十六分之三": ("0.1875", None),
    "三又二分之一": ("3.5", None),
    "-3/2": ("-1.5", None),
    ".5": ("0.5", None),
    "人民币壹角": ("0.1", "元"),
    "摄氏37度": ("37", "摄氏度"),
    "近 700 万元": ("7000000", "元"),
    "两个亿": ("200000000", None),
    "五十打": ("600", "个"),
    " 12 千米 ": ("12", "千米"),
    "第3名": ("3", "名"),
}


@pytest.mark.parametrize("text", WHOLE)
def test_a_phrase(text):
    value, unit = WHOLE[text]
    quantity = checker.parse_quantity(text)
    assert (quantity.value, quantity.unit) == (dec(value), unit)
    assert text[quantity.start : quantity.end] == quantity.text == text.strip()


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("两到三万港元", "20000", "30000", "港元"),
        ("从8500到3万元", "8500", "30000", "元"),
        ("一百二十到一百五十万元", "1200000", "1500000", "元"),
        ("百分之三十到四十一", "30", "41", "%"),
        ("10000与20000之间", "10000", "20000", None),
        ("四五千块钱", "4000", "5000", "块钱"),
        ("五块六到五块七毛八", "5.6", "5.78", "元"),
    ],
)
def test_a_range(text, low, high, unit):
    quantity = checker.parse_quantity(text)
    assert (quantity.kind, quantity.value) == ("range", None)
    assert (quantity.low, quantity.high, quantity.unit) == (dec(low), dec(high), unit)


@pytest.mark.parametrize(
    ("text", "approx", "cue"),
    [("近700万元", "about", "近"), ("至少3户", "at_least", "至少"), ("300元左右", "about", "左右"),
     ("50户以上", "more_than", "以上"), ("十几万", "more_than", "几"), ("35户", None, None)],
)  # fmt: skip
def test_limits(text, approx, cue):
    quantity = checker.parse_quantity(text)
    assert (quantity.approx, quantity.cue) == (approx, cue)


@pytest.mark.parametrize(
    "text",
    [
        *"万 元整 百十一 十一十二 四川 35户12人 大约很多 一分为二 收入 零点零大".split(),
        *"3公里至5吨 3吨至2吨 三成至一成 港币五千克 三又零分之一 三分之好 好成 好打".split(),
        "",
        "  ",
        "1" * 200,
    ],
)
def test_no_quantity(text):
    assert checker.parse_quantity(text) is None


def test_converting_a_phrase():
    assert checker.parse_quantity("六斤八两").to("克") == 3400
    assert checker.parse_quantity("15亩").to("公顷") == 1


def test_running_text():
    found = checker.find_quantities("第一批15个村，投资1.2亿元。")
    assert [q.text for q in found] == ["第一批", "15个", "1.2亿元"]
