"""The index of counts: parts and their wholes over the document, totals that stand elsewhere."""

from __future__ import annotations

import pytest

from checker.claim.shares.samples import out_of
from checker.claim.sums.sections import numbered, spent
from tests.claim.reading import passages, words

FAR = "各村另有专人负责。" * 5


def subsets(text):
    """(part, whole) of every pair that the index ties."""
    return [(words(part), words(whole)) for whole, part in passages(text).index.subsets()]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            f"全县共有贫困户6120户。\n修路9公里。{FAR}\n合作社带动贫困户3415户。",
            [("3415户", "6120户")],
            id="the same noun, and a verb of what is done to some",
        ),
        pytest.param(
            "完成建档立卡贫困户6120户21604人。\n扶持贫困户415户1320人。",
            [("415户", "6120户"), ("1320人", "21604人")],
            id="people follow their households",
        ),
        pytest.param(
            "全市46所幼儿园中,普惠性幼儿园达到38所。", [("38所", "46所")], id="a narrower noun"
        ),
        pytest.param(
            "全县共有贫困村36个、非贫困村52个。\n帮扶非贫困村12个、贫困村8个。",
            [("12个", "52个"), ("8个", "36个")],
            id="what is not so stays apart from what is",
        ),
        pytest.param(
            "危房改造项目涉及320户,城关安置点的115户已入住。", [("115户", "320户")], id="涉及"
        ),
        pytest.param(
            "全市有学校470所,在校生31200人。其中,城区小学38所,在校生9400人。",
            [("9400人", "31200人")],
            id="其中 goes back to each name",
        ),
        pytest.param("建厂12个。\n建校8个,修桥36个。", [], id="no noun in common"),
        pytest.param(
            "2019年小学193所。\n2024年小学470所。", [], id="one noun at two times, nothing done"
        ),
    ],
)
def test_a_part_is_tied_to_the_whole_that_the_text_presents(text, expected):
    assert subsets(text) == expected


def test_the_nearest_mention_of_a_whole_is_meant_else_the_first():
    text = f"全县共有贫困户6120户。\n{FAR}为贫困户6120户建档。\n扶持贫困户415户。"
    document = passages(text)
    (whole,) = {w.at for w, p in document.index.subsets() if words(p) == "415户"}
    assert whole == max(c.at for s in document.sentences for c in s.claims if words(c) == "6120户")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "贫困村64个。\n覆盖非贫困村53个。\n全县117个行政村全部通过验收。",
            [("117个", ["64个", "53个"])],
        ),
        (
            "累计派出干部1580名。\n省派干部120名、县派干部380名、村级干部1080名。",
            [("1580名", ["120名", "380名", "1080名"])],
        ),
        ("贫困村64个。\n覆盖非贫困村53个。\n全县118个行政村全部通过验收。", []),
    ],
)
def test_counts_add_up_to_a_total_elsewhere(text, expected):
    found = passages(text).index.sums()
    assert [(words(whole), [words(p) for p in parts]) for whole, parts in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28种产品中,16种实现增长。", [("28种", "16种")]),
        ("41个行业中有34个行业增长。", [("41个", "34个")]),
        ("培训120人,其中16人获奖。", []),
        ("修路12公里,中小学8所。", []),
    ],
)
def test_so_many_of_so_many(text, expected):
    assert [(words(w), words(p)) for w, p in out_of(passages(text))] == expected


def test_numbered_items_stand_under_the_nearest_total_large_enough():
    text = (
        "总收入52亿元。税收31.6亿元，其中城区9亿元。\n1、增值税完成14.2亿元。\n"
        "2、契税完成6.3亿元，增长3%。\n3、车船税完成0.8亿元。\n4、建校3所。"
    )
    (found,) = numbered(passages(text).sentences)
    assert words(found[0]) == "31.6亿元"
    assert [words(item) for item in found[1]] == ["14.2亿元", "6.3亿元", "0.8亿元"]


def test_what_is_spent_is_no_loan():
    document = passages(
        "累计投入4.6亿元资金。投入8200万元修路，投入3100万元通水，发放1400万元贷款，补助900万元。"
    )
    ((whole, items),) = spent(document.sentences, document.skeleton.text)
    assert words(whole) == "4.6亿元"
    assert [words(item) for item in items] == ["8200万元", "3100万元", "900万元"]
