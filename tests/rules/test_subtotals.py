"""Totals and parts whose words stand in other sentences or lists than the total."""

from __future__ import annotations

import pytest

import checker

DEBTS = (
    "全县债务限额40.2亿元，其中：一般债务{}亿元、专项债务18.8亿元。"
    "县本级债务限额10.1亿元，其中：一般债务3.6亿元、专项债务6.5亿元；"
    "乡镇债务限额30.1亿元，其中：一般债务17.8亿元、专项债务12.3亿元。"
)


def sums(text):
    """{(total, verdict)} of the sums of ``text`` that its words make."""
    rule = "total-not-sum-of-parts"
    relations = checker.check_text(text).relations
    return {(r.operands[-1].quantity.text, str(r.verdict)) for r in relations if r.rule == rule}


def test_an_item_of_the_whole_is_the_sum_of_that_item_of_its_parts():
    assert {("21.4亿元", "consistent"), ("18.8亿元", "consistent")} <= sums(DEBTS.format("21.4"))
    assert ("22.4亿元", "inconsistent") in sums(DEBTS.format("22.4"))


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("常住人口59.9万人，其中城镇人口31.5万人。乡村人口28.4万人。", "consistent"),
        ("常住人口59.9万人，其中城镇人口31.5万人。乡村人口24.8万人。", "inconsistent"),
        ("常住人口59.9万人，其中城镇人口31.5万人。\n\n乡村人口24.8万人。", None),
        ("常住人口59.9万人，其中城镇人口31.5万人。户籍人口62.1万人。乡村人口24.8万人。", None),
        ("常住人口59.9万人，其中城镇人口31.5万人。乡村劳动力24.8万人。", None),
    ],
)
def test_the_next_sentence_completes_a_list(text, verdict):
    assert dict(sums(text)).get("59.9万人") == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("总人口62.3万人，男性32.1万人，女性30.2万人。", "consistent"),
        ("总人口62.3万人，男性32.1万人，女性31.2万人。", "inconsistent"),
        ("总人口62.3万人，男劳动力12.1万人，女劳动力11.2万人。", None),
        ("项目126个，已完工98个，在建38个。", "inconsistent"),
        ("搬迁安置86户，集中安置52户，分散安置43户。", "inconsistent"),
        ("总人口62.3万人，男性32.1万人，耕地31.2万亩。", None),
    ],
)
def test_names_alone_hang_a_division_on_the_total_before_it(text, verdict):
    total = text[: text.index("，")].lstrip("总人口项目搬迁安置")
    assert dict(sums(text)).get(total) == verdict


def test_a_list_in_a_coarser_unit_does_not_show_that_a_list_of_single_things_is_complete():
    text = "学校136所，在校生{}。其中，高中11所，在校生{}；初中32所，在校生{}；小学91所，在校生{}。"
    coarse = text.format("12.14万人", "2.73万人", "3.20万人", "6.21万人")
    fine = text.format("121400人", "27300人", "32000人", "62100人")
    assert checker.check_text(coarse).findings == ()
    assert [f.text for f in checker.check_text(fine).findings] == ["136所"]


GROUPS = (
    "贫困户768户2355人，脱贫169户603人。（其中：一般户560户1892人、低保户{}户440人、五保户22户23人；"
    "因病致贫435户1291人、因残致贫{}户604人、其他致贫186户460人）。"
)


def test_a_bracket_behind_two_totals_divides_the_one_that_can_hold_its_items():
    whole = sums(GROUPS.format(186, 147))
    assert {("768户", "consistent"), ("2355人", "consistent")} <= whole
    assert all(verdict == "consistent" for _, verdict in whole)


@pytest.mark.parametrize("slip", [(286, 147), (186, 247)])
def test_people_that_add_up_twice_tell_that_their_households_do(slip):
    findings = checker.check_text(GROUPS.format(*slip)).findings
    assert [(f.rule, f.text) for f in findings] == [("total-not-sum-of-parts", "768户")]


def test_an_item_with_parts_of_its_own_takes_none_of_the_items_behind_the_semicolon():
    text = (
        "耕地2155亩（其中：田1703亩，地452亩）；水面76.9亩，其中养殖11亩；荒山982亩，其他1116亩。"
    )
    assert checker.check_text(text).findings == ()


def test_private_firms_and_the_self_employed_are_all_of_a_towns_firms():
    assert ("174个", "consistent") in sums("乡镇企业174个，其中私营企业8个，个体工商户166个。")
    assert ("184个", "inconsistent") in sums("乡镇企业184个，其中私营企业8个，个体工商户166个。")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("新增病例18例（甲县11例，乙县2例，丙县、丁县、戊县各1例）。", None),
        ("户籍人口8600人，其中0-17岁、18-59岁、60岁及以上人口分别为1860人、4970人和1770人。", True),
        (
            "户籍人口8600人，其中0-17岁、18-59岁、60岁及以上人口分别为1860人、4970人和1670人。",
            False,
        ),
        ("职工860人，其中35岁以下210人，35至50岁430人，50岁以上230人。", False),
        ("职工860人，其中35岁以下210人，35至50岁430人，55岁以上230人。", None),
        ("职工860人，其中18至35岁210人，36至50岁430人，51岁以上230人。", None),
        ("职工860人，其中35岁以下210人，36至50岁430人。", None),
    ],
)
def test_all_ages_are_all_there_is_and_each_of_several_is_no_part(text, verdict):
    told = {
        True: {"consistent"},
        False: {"inconsistent"},
        None: set(),
    }[verdict]
    assert {said for _, said in sums(text)} == told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "用水增加7.0亿方，其中，农业用水减少2.6亿方，工业用水减少0.8亿方，生活用水增加10.1亿方，生态补水增加0.3亿方。",
            "consistent",
        ),
        (
            "用水增加8.0亿方。其中，农业用水减少2.6亿方，工业用水减少0.8亿方，生活用水增加10.1亿方，生态补水增加0.3亿方。",
            "inconsistent",
        ),
        ("用水增加8.0亿方。其中，农业用水减少2.6亿方，工业用水减少0.8亿方。", None),
    ],
)
def test_changes_of_all_there_is_make_up_the_change(text, found):
    assert next((said for total, said in sums(text) if "方" in total), None) == found


@pytest.mark.parametrize(
    ("text", "total", "verdict"),
    [
        (
            "全县常住人口8.7万人。家庭户人口为7.45万人，集体户人口为1.25万人。",
            "8.7万人",
            "consistent",
        ),
        (
            "全县常住人口8.8万人。家庭户人口为7.45万人，集体户人口为1.25万人。",
            "8.8万人",
            "inconsistent",
        ),
        ("城镇常住人口8.8万人。家庭户人口为7.45万人，集体户人口为1.25万人。", "8.8万人", None),
        (
            "常住人口9.1万人。2010年常住人口8.8万人。家庭户人口为7.45万人，集体户人口为1.25万人。",
            "8.8万人",
            None,
        ),
        (
            "现有确诊病例16例，累计治愈出院病例182例，累计死亡病例4例，累计报告确诊病例212例。",
            "212例",
            "inconsistent",
        ),
        (
            "新增确诊病例5例，现有确诊病例16例，累计治愈病例182例，累计死亡病例4例，累计确诊病例202例。",
            "202例",
            "consistent",
        ),
        (
            "现有确诊病例16例，累计治愈病例182例，累计报告确诊病例202例，无死亡病例。",
            "202例",
            "inconsistent",
        ),
        ("现有确诊病例16例，累计治愈病例182例，累计报告确诊病例202例。", "202例", None),
    ],
)
def test_names_of_counts_of_people_make_up_their_total(text, total, verdict):
    assert dict(sums(text)).get(total) == verdict


@pytest.mark.parametrize(
    ("text", "total", "verdict"),
    [
        (
            "全镇有行政村45个，人口3.2万人。贫困村18个，非贫困村27个。",
            "45个",
            "consistent",
        ),
        ("全镇有行政村45个，人口3.2万人。贫困村18个，非贫困村29个。", "45个", "inconsistent"),
        ("全镇有行政村45个。在18个贫困村、9个非贫困村安装路灯。", "45个", None),
        (
            "村里有96户。其中，1组21户，2组28户，3组24户，4组26户。",
            "96户",
            "inconsistent",
        ),
        ("村里有196户。其中，1组21户，2组28户，3组24户，4组23户。", "196户", None),
        (
            "新设保洁、巡河、护路等岗位86个，其中保洁41个，巡河20个，护路15个。",
            "86个",
            "inconsistent",
        ),
        (
            "打井需资金32万元，修路需资金300万元，建桥需资金60万元，共需资金329万元。",
            "329万元",
            "inconsistent",
        ),
        (
            "修路需资金300万元，其中打井需资金32万元，建桥需资金60万元，共需资金329万元。",
            "329万元",
            None,
        ),
        (
            "总费用960万元，医保支付520万元，保险支付130万元，救助90万元，三重保障合计支付704万元。",
            "704万元",
            "inconsistent",
        ),
        ("三年间，全乡先后脱贫318人、465人和207人，累计脱贫890人。", "890人", "inconsistent"),
    ],
)
def test_words_say_that_a_list_is_complete(text, total, verdict):
    assert dict(sums(text)).get(total) == verdict


FIRMS = (
    "全市国有企业资产总额96.4亿元，负债总额52.5亿元，国有资本权益总额31.6亿元。其中，市属企业资产总额"
    "64.2亿元、负债总额{}亿元、国有资本权益总额20.4亿元；县属企业资产总额32.2亿元、负债总额11.4亿元、"
    "国有资本权益总额11.2亿元。"
)


@pytest.mark.parametrize(("debts", "verdict"), [("41.1", "consistent"), ("51.1", "inconsistent")])
def test_assets_debts_and_equity_of_each_kind_of_firm_make_up_those_of_all(debts, verdict):
    found = dict(sums(FIRMS.format(debts)))
    assert found["52.5亿元"] == verdict
    assert found["96.4亿元"] == found["31.6亿元"] == "consistent"


POINTS = (
    "全会共收入{}万元。{}：\n1．会费收入216.0万元。\n2．捐赠收入302.4万元。其中：\n"
    "（1）现金152.0万元。\n（2）物资102.4万元。\n（3）其他48.0万元。\n3．利息收入129.6万元。"
)


@pytest.mark.parametrize(
    ("total", "lead", "verdict"),
    [
        ("648.0", "具体收入如下", "consistent"),
        ("748.0", "具体收入如下", "inconsistent"),
        ("748.0", "主要收入如下", "undecided"),
        ("748.0", "具体收入主要如下", "undecided"),
    ],
)
def test_points_below_a_total_are_all_where_the_words_before_them_say_so(total, lead, verdict):
    found = dict(sums(POINTS.format(total, lead)))
    assert found.get(f"{total}万元") == verdict
    assert found["302.4万元"] == "consistent"
