"""The words before a figure and what they say: role, sign, base, subject, stage."""

from __future__ import annotations

import pytest

from checker.claim.model import BIT, Role, Trait
from checker.claim.reading.lead import read_lead
from checker.claim.skeleton import AMOUNT, DATE, DURATION, MULTIPLE, ORDINAL, PERCENT, POINT

MARKS = {"元": AMOUNT, "%": PERCENT, "点": POINT, "倍": MULTIPLE, "第": ORDINAL}

# The words before a figure (【年】 stands for a date, 【期】 for a duration), the class of the
# figure, its role, its sign, and its base: "" for the year before, None where none is named.
LEADS = [
    ("全县一般公共预算收入完成", "元", Role.LEVEL, 1, None),
    ("东乡种植面积", "元", Role.LEVEL, 1, None),
    ("新增", "元", Role.LEVEL, 1, None),
    ("办结率", "%", Role.LEVEL, 1, None),
    ("比上年增加", "元", Role.CHANGE, 1, ""),
    ("较上年同期减少", "元", Role.CHANGE, -1, ""),
    ("比年初减少", "元", Role.CHANGE, -1, ""),
    ("比【年】增加", "元", Role.CHANGE, 1, DATE),
    ("减支", "元", Role.CHANGE, -1, None),
    ("同比多了", "元", Role.CHANGE, 1, ""),
    ("同比少", "元", Role.CHANGE, -1, ""),
    ("增加到现在", "元", Role.END, 1, None),
    ("占比依次为", "%", Role.SHARE, 1, ""),
    ("增长", "%", Role.RATE, 1, None),
    ("同比增长", "%", Role.RATE, 1, ""),
    ("与上年相比增长", "%", Role.RATE, 1, ""),
    ("比省定目标增长", "%", Role.RATE, 1, "省定目标"),
    ("降幅达", "%", Role.RATE, -1, None),
    ("增幅", "%", Role.RATE, 1, None),
    ("增长了", "倍", Role.RATE, 1, None),
    ("年均增长", "%", Role.MEAN_RATE, 1, None),
    ("【期】年均下降", "%", Role.MEAN_RATE, -1, None),
    ("提高", "点", Role.POINTS, 1, None),
    ("较上年下降", "点", Role.POINTS, -1, ""),
    ("收窄", "点", Role.POINTS, -1, None),
    ("高于全国平均水平", "点", Role.GAP, 1, "全国平均水平"),
    ("低于全省", "点", Role.GAP, -1, "全省"),
    ("拉动经济增长", "点", Role.CONTRIBUTION, 1, "经济增长"),
    ("下拉增速", "点", Role.CONTRIBUTION, -1, "增速"),
    ("贡献率为", "%", Role.CONTRIBUTION, 1, None),
    ("由【年】的", "元", Role.START, 1, None),
    ("从原来的", "%", Role.START, 1, None),
    ("由【年】春季的", "元", Role.START, 1, None),
    ("增加到去年的", "元", Role.END, 1, None),
    ("增长到", "元", Role.END, 1, None),
    ("扩大到【年】", "元", Role.END, 1, None),
    ("下降为", "%", Role.END, -1, None),
    ("到【年】的", "元", Role.END, 0, None),
    ("占全县总面积的", "%", Role.SHARE, 1, "全县总面积"),
    ("占比达", "%", Role.SHARE, 1, ""),
    ("工业投资占", "%", Role.SHARE, 1, ""),
    ("为年初预算的", "%", Role.RATIO, 1, "年初预算"),
    ("完成预算的", "%", Role.RATIO, 1, "预算"),
    ("完成", "%", Role.RATIO, 1, "计划"),
    ("是上年的", "倍", Role.RATIO, 1, "上年"),
    ("相当于上年的", "%", Role.RATIO, 1, "上年"),
    ("年初预算", "元", Role.PLAN, 1, None),
    ("计划", "元", Role.PLAN, 1, None),
    ("居全省第", "第", Role.RANK, 1, None),
]


@pytest.mark.parametrize(("words", "mark", "role", "sign", "base"), LEADS)
def test_what_the_words_before_a_figure_say(words, mark, role, sign, base):
    lead = read_lead(words.replace("【年】", DATE).replace("【期】", DURATION), MARKS[mark])
    assert (lead.role, lead.sign, lead.base) == (role, sign, base)
    assert lead.bits & BIT[role]


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("其中全县一般公共预算收入完成", "全县一般公共预算收入"),
        (f"{DATE}农村居民人均可支配收入达到", "农村居民人均可支配收入"),
        ("、油茶", "油茶"),
        ("税收收入比上年增加", "税收收入"),
        ("增长", ""),
        ("同比", ""),
        ("合计", ""),
    ],
)
def test_the_subject_is_what_is_left_without_cues(words, subject):
    assert read_lead(words, AMOUNT).subject == subject


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("需改造危房", 1),
        ("计划造林", 1),
        ("已开工", 2),
        ("已竣工", 3),
        ("已搬迁入住", 3),
        ("东乡种植面积", 0),
    ],
)
def test_stages_are_ranked(words, stage):
    assert read_lead(words, AMOUNT).stage == stage


@pytest.mark.parametrize("words", ["共", "合计", "总计", "三项共计"])
def test_totals_close_a_list(words):
    assert read_lead(words, AMOUNT).closes
    assert not read_lead("其中", AMOUNT).closes


@pytest.mark.parametrize(
    ("words", "mark", "trait"),
    [
        ("累计发放", AMOUNT, Trait.CUMULATIVE),
        ("全县", AMOUNT, Trait.WHOLE),
        ("全县共有", AMOUNT, Trait.WHOLE),
        ("已开工", AMOUNT, Trait.STAGED),
        ("加上补助收入", AMOUNT, Trait.ADDED),
        ("办结率", PERCENT, Trait.NAMED_RATE),
        ("三次产业比重为", PERCENT, Trait.COMPOSED),
        ("、油茶", AMOUNT, Trait.JOINED),
    ],
)
def test_traits_tell_rules_where_to_look(words, mark, trait):
    assert read_lead(words, mark).bits & trait
    assert not read_lead("油茶", AMOUNT).bits & trait
