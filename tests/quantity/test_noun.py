from __future__ import annotations

import pytest

from checker.quantity.model import Quantity, Reading
from checker.quantity.noun import noun_of
from tests.quantity.aid import measured

NOUNS = {
    "先后选派118人次农技指导员，乡里抽调36名联络干部。": ["农技指导员", "联络干部"],
    "全乡共减少贫困村31个、贫困人口17420人。": ["贫困村", "贫困人口"],
    "一般公共预算收入完成86420万元，为年初预算的97.3%。": ["一般公共预算收入", "年初预算"],
    "综合贫困发生率下降至2.05%。": ["综合贫困发生率"],
    "报销比例由55%提高到75%。": ["报销比例", "报销比例"],
    "全乡1326户4870人贫困人口全部脱贫。": ["贫困人口", "贫困人口"],
    "组织“三下乡”活动24场次。": ["活动"],
    "投入1260万元聘用护林员。": ["投入"],
    "为全县26个建档立卡贫困村采取措施。": ["建档立卡贫困村"],
    "养殖山羊5200只、育肥肉牛1380头。": ["山羊", "育肥肉牛"],
    "其中税收收入36.8亿元。": ["税收收入"],
    "（其中贫困户265人次）": ["贫困户"],
    "，36万困难群众得到保障。": ["困难群众"],
}


@pytest.mark.parametrize("sentence", NOUNS)
def test_nouns(sentence):
    assert [quantity.noun for quantity in measured(sentence)] == NOUNS[sentence]


def test_where_no_noun_stands_near():
    assert [quantity.noun for quantity in measured("，12%。")] == [None]


def test_only_what_measures_has_a_noun():
    assert noun_of(Quantity(0, 2, "五年", Reading("duration"), 0, 2)) is None
    assert noun_of(Quantity(0, 2, "5户", Reading("quantity"), 0, 2)) is None
