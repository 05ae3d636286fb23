"""Made-up paragraphs: a right one gives no finding, one wrong part gives exactly one."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import checker

WIDE = str.maketrans("0123456789.,%", "０１２３４５６７８９．，％")
TRADITIONAL = str.maketrans("万亿亩户增长减发补总计", "萬億畝戶增長減發補總計")
CROPS = ("茶叶", "油茶", "柑橘", "中药材", "食用菌", "魔芋")


def rounded(value, places):
    return Decimal(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def percent(part, whole, places=1):
    return rounded(Decimal(part) * 100 / Decimal(whole), places)


def wide(text):
    return text.translate(WIDE)


def traditional(text):
    return text.translate(TRADITIONAL)


@st.composite
def amounts(draw, hundredths):
    """``hundredths`` of 亿元 as 亿元 or, with the same value, as 万元."""
    if draw(st.booleans()):
        return f"{Decimal(hundredths) / 100:.2f}亿元"
    return f"{hundredths * 100}万元"


@st.composite
def sums(draw):
    parts = draw(st.lists(st.integers(10, 9000), min_size=2, max_size=6))
    wrong = draw(st.integers(len(parts) + 2, 500))
    listed = "、".join(f"{c}{p}亩" for c, p in zip(CROPS, parts, strict=False))
    close = draw(st.sampled_from(["，合计{}亩。", "，共计{}亩。", "，总计{}亩。"]))
    text = f"新种{listed}{close}"
    return text.format(sum(parts)), text.format(sum(parts) + wrong), "total-not-sum-of-parts"


@st.composite
def growths(draw):
    before = draw(st.integers(2000, 90000))
    change = draw(st.integers(100, 1900)) * draw(st.sampled_from([1, -1]))
    level, size = draw(amounts(before + change)), draw(amounts(abs(change)))
    verbs = ("增加", "增长") if change > 0 else ("减少", "下降")
    rate = percent(abs(change), before)
    off = draw(st.integers(15, 300)) / Decimal(10)
    # A fall of more than all is a mistake of its own.
    wrong = rate + off if change > 0 or rate + off < 100 else rate - off
    base = draw(st.sampled_from(["比上年", "较上年", "同比"]))
    text = f"全县一般公共预算收入完成{level}，{base}{verbs[0]}{size}，{verbs[1]}{{}}%。"
    return text.format(rate), text.format(wrong), "growth-not-from-change"


@st.composite
def ratios(draw):
    plan = draw(st.integers(1000, 90000))
    done = plan * draw(st.integers(60, 140)) // 100
    ratio = percent(done, plan)
    wrong = ratio + draw(st.integers(10, 300)) / Decimal(10) * draw(st.sampled_from([1, -1]))
    text = (
        f"全县基金收入完成{draw(amounts(done))}，为{draw(st.sampled_from(['年初', '调整']))}预算"
        f"{draw(amounts(plan))}的{{}}%。"
    )
    return text.format(ratio), text.format(wrong), "ratio-not-from-base"


@st.composite
def points(draw):
    start, end = draw(st.integers(1, 999)), draw(st.integers(1, 999))
    assume(start != end)
    verb = "提高" if end > start else "下降"
    gap = rounded(Decimal(abs(end - start)) / 10, 1)
    wrong = gap + draw(st.integers(4, 200)) / Decimal(10)
    first, last = (rounded(Decimal(n) / 10, 1) for n in (start, end))
    text = f"普及率由{first}%{verb}到{last}%，{verb}{{}}个百分点。"
    return text.format(gap), text.format(wrong), "points-not-from-ends"


@st.composite
def shares(draw):
    whole = draw(st.integers(200, 9000))
    part = draw(st.integers(20, whole))
    share = percent(part, whole)
    wrong = share + draw(st.integers(5, 200)) / Decimal(10)
    text = f"脱贫户{part}户，占全县总户数{whole}户的{{}}%。"
    return text.format(share), text.format(wrong), "share-not-from-whole"


@st.composite
def averages(draw):
    homes, each = draw(st.integers(100, 999)), draw(st.integers(1000, 9000))
    wrong = each + draw(st.integers(20, 900)) * draw(st.sampled_from([1, -1]))
    money = f"{Decimal(homes * each) / 10000:.4f}万元"
    text = f"发放补贴{money}，惠及{homes}户，户均{{}}元。"
    return text.format(each), text.format(wrong), "average-not-from-total"


MAKERS = [sums, growths, ratios, points, shares, averages]


def found(text):
    return [finding.rule for finding in checker.check_text(text).findings]


@pytest.mark.parametrize("maker", MAKERS)
@given(data=st.data())
@settings(max_examples=60)
def test_right_is_silent_and_wrong_is_found(maker, data):
    right, wrong, rule = data.draw(maker())
    write = data.draw(st.sampled_from([str, wide, traditional]))
    assert found(write(right)) == []
    assert found(write(wrong)) == [rule]


@pytest.mark.parametrize("maker", MAKERS)
@given(data=st.data())
@settings(max_examples=30)
def test_the_relation_is_recognised_where_it_holds(maker, data):
    right, _, rule = data.draw(maker())
    held = [r for r in checker.check_text(right).relations if r.rule == rule and r.sure]
    assert [r.verdict for r in held] in (["consistent"], ["rounding"])


@given(st.lists(st.sampled_from(MAKERS), min_size=2, max_size=6), st.data())
@settings(max_examples=40)
def test_one_wrong_sentence_among_right_ones(makers, data):
    drawn = [data.draw(maker()) for maker in makers]
    at = data.draw(st.integers(0, len(drawn) - 1))
    join = data.draw(st.sampled_from(["", "\n", "\n\n"]))
    assert found(join.join(right for right, _, _ in drawn)) == []
    mixed = join.join(wrong if k == at else right for k, (right, wrong, _) in enumerate(drawn))
    assert found(mixed) == [drawn[at][2]]
