from __future__ import annotations

import pytest

from checker.quantity.model import Quantity, Reading
from checker.quantity.noun import noun_of
from tests.quantity.aid import measured

NOUNS = {
    "累计下派237人次驻村工作队员，镇级下派92名包组干部。": ["驻村工作队员", "包组干部"],
    "全县共退出贫困村49个、贫困人口28931人。": ["贫困村", "贫困人口"],
    "一般公共预算收入完成515444万元，为年初预算的94.9%。": ["一般公共预算收入", "年初预算"],
    "综合贫困发生率下降至1.16%。": ["综合贫困发生率"],
    "报销比例由50%提高到80%。": ["报销比例", "报销比例"],
    "全县8214户29546人贫困人口全部脱贫。": ["贫困人口", "贫困人口"],
    "组织“三送”活动35场次。": ["活动"],
    "投入2544万元聘用护林员。": ["投入"],
    "为全县40个建档立卡贫困村采取措施。": ["建档立卡贫困村"],
    "养殖山羊41000只、能繁母猪13777头。": ["山羊", "能繁母猪"],
    "其中税收收入100.2亿元。": ["税收收入"],
    "（其中贫困户410人次）": ["贫困户"],
    "，420万困难群众得到保障。": ["困难群众"],
}


@pytest.mark.parametrize("sentence", NOUNS)
def test_nouns(sentence):
    assert [quantity.noun for quantity in measured(sentence)] == NOUNS[sentence]


def test_where_no_noun_stands_near():
    assert [quantity.noun for quantity in measured("，12%。")] == [None]


def test_only_what_measures_has_a_noun():
    assert noun_of(Quantity(0, 2, "五年", Reading("duration"), 0, 2)) is None
    assert noun_of(Quantity(0, 2, "5户", Reading("quantity"), 0, 2)) is None
