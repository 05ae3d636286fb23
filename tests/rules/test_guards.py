"""Wordings that look like mistakes and are none: each guard by sentences of our own.

The names follow the traps that published reports are full of. A finding at warning or above on any
of them is a false alarm.
"""

from __future__ import annotations

import pytest

import checker
from checker.finding import Level

GUARDS = {
    "events-above-people": (
        "全年培训农民3200人次，涉及农户2100户，其中女性1860人。",
        "门诊接诊86200人次，服务群众31000人，上门巡诊1260次。",
    ),
    "wider-group-first": (
        "全县共有农户52300户，其中脱贫户6120户，监测对象430户，低保户2980户。",
        "投入产业资金1.5亿元，实施项目86个，覆盖脱贫户4200户次。",
    ),
    "open-list": (
        "全年新增就业4.2万人（其中高校毕业生1.1万人），失业人员再就业1.6万人，登记失业率3.2%。",
        "学校共有教职工126人，专任教师112人，其中高级职称35人，中级职称52人，研究生学历18人。",
        "主要有水稻12.6万亩、油菜8.1万亩、茶叶3.3万亩等，农作物播种面积共35.2万亩。",
    ),
    "two-partitions": (
        "年末人口145.36万人，其中城镇82.15万人，乡村63.21万人；男性74.02万人，女性71.34万人。",
        "共有党员4560名，其中女党员1020名，少数民族党员330名，35岁以下党员960名。",
    ),
    "change-between-total-and-parts": (
        "全市粮食总产量128.6万吨，比上年增产2.3万吨，其中夏粮41.2万吨，秋粮87.4万吨。",
    ),
    "signed-parts": ("货物和服务净出口顺差450亿元，其中货物顺差501亿元，服务逆差51亿元。",),
    "nested-account": (
        "收入总量为：公共预算收入12.5亿元，加上上级补助33.2亿元（其中：返还1.1亿元、转移支付32.1亿元），"  # noqa: ISC004
        "上年结余0.8亿元，总计46.5亿元。",
    ),
    "rounded-shares": (
        "三次产业结构为17.2：36.5：46.2。",
        "资金来源中，财政占41.3%，金融占32.4%，社会占26.4%。",
        "主要客户占比分别为18.2%、9.6%、7.1%。",
    ),
    "constant-prices": (
        "全年实现地区生产总值303.3亿元，按可比价计算，比上年增长6.5%，上年为281.0亿元。",
        "工业增加值由上年的96.1亿元增加到110.8亿元，增长7.9%。",
    ),
    "comparable-basis": (
        "一般公共预算收入42.6亿元，比上年的43.9亿元同口径增长3.1%。",
        "剔除政策性因素，税收由31.0亿元变为30.2亿元，增长2.2%。",
    ),
    "steps-not-printed": (
        "“十三五”期间，全县生产总值由180亿元增加到265亿元，年均增长7.1%。",
        "近年来工业投资年均增长12.5%，2020年达到86.3亿元。",
    ),
    "other-base": (
        "产值较“十二五”末增长1.8倍，2020年达到8.6亿元，比2019年的7.9亿元增长8.9%。",
        "支出5.2亿元，完成预算的98%，比上年决算数增加0.3亿元。",
        "居民收入8650元，是2012年的2.6倍，比上年增长8.1%。",
    ),
    "points-written-as-percent": ("报销比例由原来的60%提高10%，达到70%。",),
    "over-fulfilled": ("完成投资计划的112%，超额完成12个百分点。",),
    "year-beside-total": (
        "截至目前，累计建成公路1280公里，今年新建86公里。",
        "今年新增贷款12.3亿元，年末贷款余额186.5亿元。",
    ),
    "sign-changes": (
        "企业利润由负转正，上年亏损1.2亿元，今年盈利0.8亿元，增加2.0亿元。",
        "净利润-125,430.20元，同比下降135.6%。",
    ),
    "ratio-of-two-indicators": (
        "农村居民收入18650元，增长9.2%；城镇居民收入36200元，增长6.1%；城乡收入比为1.94。",
        "公司总资产12.6亿元，较年初增长5.3%，负债总额7.1亿元，资产负债率56.3%。",
    ),
    "two-scopes": (
        "全市一般公共预算收入42.6亿元，增长3.1%；市本级收入12.3亿元，增长2.2%。",
        "合并报表净利润3.2亿元，母公司净利润1.9亿元。",
    ),
    "two-periods": (
        "1—9月完成固定资产投资215.6亿元，增长11.2%；1—6月完成136.2亿元，增长10.5%。",
        "2018年脱贫1520户，2019年脱贫820户，2020年计划脱贫206户。",
    ),
    "rate-and-points-apart": (
        "税收占比71.2%，较上年提高1.3个百分点，税收收入增长3.1%。",
        "失业率3.2%，低于控制目标1.3个百分点。",
        "合格率连续三年保持在98%以上，今年达到99.2%，比上年提高0.4个百分点。",
    ),
    "codes-and-names": (
        "依据《关于做好2020年工作的通知》（县政发〔2020〕15号）第3条，按12345热线流程办理。",
        "“三农”工作和“四个全面”布局扎实推进，“1+6”方案落地，第2批队员到岗。",
    ),
    "missing-is-not-nought": ("项目甲120万元，项目乙—，项目丙80万元，合计200万元。",),
    "range-as-bound": (
        "每户补助2万元至3万元，共补助86户、215万元。",
        "每个村选派3至5名队员，45个村共选派176名。",
    ),
    "approximate-operands": (
        "全县近500户、2000余人参与，户均4人左右。",
        "约三分之二的村通了公交，通公交的村达121个，全县共有186个村。",
    ),
    "rounded-average": (
        "户均增收3200元，人均增收800元，受益农户1250户、5010人。",
        "发放贷款2.36亿元，惠及5120户，户均贷款4.6万元。",
    ),
}
CASES = [
    pytest.param(text, id=f"{g}-{k}") for g, texts in GUARDS.items() for k, text in enumerate(texts)
]


@pytest.mark.parametrize("text", CASES)
def test_what_looks_like_a_mistake_and_is_none_raises_no_alarm(text: str) -> None:
    found = checker.check_text(text).findings
    assert [(f.rule, f.text, f.formula) for f in found if f.level > Level.INFO] == []


SLIPS = {
    "GDP named, the rate of another figure": (
        "全年实现地区生产总值303.3亿元，按可比价计算增长6.5%；财政收入42.6亿元，比上年的39.1亿元增长19.0%。"
    ),
    "over 100 % of a plan is right, of a whole is not": "蔬菜1.2万亩，占总面积4.5万亩的30%。",
    "an open list with one part above its total": "全县共120户，其中低保户135户，监测户12户。",
    "comparable basis said of another clause": (
        "税收同口径增长3.1%。支出52.0亿元，比上年的48.0亿元增长18.3%。"
    ),
}


@pytest.mark.parametrize("text", SLIPS.values(), ids=SLIPS)
def test_a_guard_does_not_hide_the_mistake_beside_it(text: str) -> None:
    assert checker.check_text(text).findings


def test_a_list_with_a_nought_in_it_is_tied_like_any_other() -> None:
    text = "“三公”经费860万元，其中：公务接待费210万元，公务用车费650万元，因公出国费0万元。"
    (held,) = (r for r in checker.check_text(text).checked if r.rule == "total-not-sum-of-parts")
    assert (held.verdict, held.sure) == ("consistent", True)
