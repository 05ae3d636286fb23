"""Shares that a list before them decides."""

from __future__ import annotations

import pytest

import checker

LIST = "生产总值200.0亿元，其中第一产业30.1亿元，第二产业80.3亿元，第三产业89.6亿元"


def reported(text):
    return [(f.rule, f.text) for f in checker.check_text(text).findings]


def test_each_member_of_a_composition_is_the_share_of_its_item():
    text = f"{LIST}，三次产业比重为15.1:42.0:42.9。"
    assert reported(text) == [("share-not-from-total", "42.0"), ("share-not-from-total", "42.9")]


def test_a_composition_of_the_year_before_is_no_share_of_this_years_items():
    assert reported(f"{LIST}，上年三次产业结构由18.2:40.0:41.8调整为15.1:40.1:44.8。") == []


@pytest.mark.parametrize("year", ["去年", "上年的", "前年"])
def test_nor_is_one_that_is_named_as_such(year):
    assert reported(f"{LIST}。{year}三次产业比重为18.2:40.0:41.8。") == []


def test_a_last_digit_that_makes_the_shares_a_hundred_is_left_alone():
    assert reported(f"{LIST}，三次产业比重为15.1:40.2:44.7。") == []
    assert reported(f"{LIST}，三次产业比重为15.0:40.1:44.9。") == []
    assert reported(f"{LIST}，三次产业比重为15.3:40.1:44.6。") == [
        ("share-not-from-total", "15.3"),
        ("share-not-from-total", "44.6"),
    ]


def test_places_that_make_up_a_hundred_once_have_to_do_so_again():
    first = "东县增长2%，占全州的30.5%；西县增长3%，占全州的49.1%；南县增长1%，占全州的20.4%。"
    again = "东县增收2%，占全州的33.5%；西县增收3%，占全州的46.1%；南县增收1%，占全州的24.4%。"
    assert reported(first) == []
    assert reported(again) == []
    assert reported(f"{first}\n{again}") == [("shares-not-hundred", "24.4%")]


def consistent(text, rule):
    report = checker.check_text(text)
    return [r.stated for r in report.relations if (r.rule, r.verdict) == (rule, "consistent")]


def test_one_share_of_many_that_is_not_of_the_lists_total_is_reported():
    items = "医院459张（占{}），卫生院122.4张（占20.0%），其他30.6张（占5.0%）"
    text = f"床位612张，其中：{items}。"
    assert reported(text.format("75.0%")) == []
    assert ("share-not-from-total", "57.0%") in reported(text.format("57.0%"))


def test_the_whole_of_a_share_may_be_named_by_a_count():
    shares = "批发360.0亿元，占八大类商品销售额的75.0%；零售120.0亿元，占销售额的25.0%。"
    text = f"八大类商品销售额480.0亿元。工作会议三次。培训两期。检查四次。{shares}"
    assert len(consistent(text, "share-not-from-total")) == 2


def test_shares_of_a_list_after_a_colon_make_up_a_hundred():
    text = (
        "各地销售额占全省的比重分别为：东部46.3%，同比上升0.1个百分点；中部33.7%，持平；西部20.0%。"
    )
    assert len(consistent(text, "shares-not-hundred")) == 1


def test_parts_whose_shares_make_up_a_hundred_make_up_the_total():
    items = "其中医院32.4万人次（占40.5%），卫生院47.6万人次（占59.5%）"
    assert reported(f"诊疗人次80.0万，{items}。") == []
    assert ("total-not-sum-of-parts", "86.0万") in reported(f"诊疗人次86.0万，{items}。")


FAR = "召开会议三次。培训两期。检查四次。"
NAMED_OTHERWISE = [
    f"识别贫困户2140户。{FAR}合作社吸纳贫困户1284户，占全县贫困户总数的60%。",
    f"企业利润总额468亿元。{FAR}国有企业实现利润261亿元，占流通企业利润总额的55.8%。",
    "销售农产品3.42亿元，增长20%。通过平台销售6840万元，占总销售额的20%。",
    "卫生人员总数157.8万人。卫生人员机构分布：医院93.7万人（占59.4%）。",
    "一般公共预算收入80.0亿元。税收收入52.0亿元，占财政收入的65.0%。",
    "一般公共预算支出80.0亿元。民生支出64.0亿元，占财政支出的80.0%。",
]


@pytest.mark.parametrize("text", NAMED_OTHERWISE)
def test_a_whole_that_may_be_meant_is_listed_where_it_holds_and_never_reported(text):
    (share,) = consistent(text, "share-not-from-total")
    assert reported(text.replace(share, "31.5%")) == []


def test_a_share_in_a_list_within_a_list_is_of_the_inner_total():
    text = (
        "债务余额344.8亿元。从偿还情况看，全市偿还本金21.7亿元，其中：自有资金偿还2.9亿元，"
        "占13.4%；债券偿还18.8亿元，占86.6%。"
    )
    assert consistent(text, "share-not-from-total") == ["13.4%", "86.6%"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全镇有贫困村6个，占全镇12个行政村的60%。", [("share-not-from-whole", "60%")]),
        ("全镇有贫困村6个，占全镇12个行政村的50%。", []),
        ("据六个村统计，贫困户占六个村农户总数的60%。", []),
        (
            "贫困户135户，收入高于2500元的贫困户有54户，占比50%。",
            [("share-not-from-total", "50%")],
        ),
        (
            "总人口24000人。辖6个村。耕地3200亩。少数民族人口60人，占总人口的0.35%。",
            [("share-not-from-total", "0.35%")],
        ),
        ("总人口24000人。辖6个村。耕地3200亩。\n\n少数民族人口60人，占总人口的0.35%。", []),
    ],
)
def test_the_whole_is_what_is_counted_or_the_population(text, found):
    assert reported(text) == found


def test_a_share_of_others_than_the_list_is_of_is_one_for_those_behind_it_too():
    firms = "企业680家。在企业中，内资企业600家，占88.2%；外资企业80家，占11.8%。"
    assert (
        reported(f"{firms}内资企业中，国有企业17家，占全部企业的2.5%；私营企业510家，占75.0%。")
        == []
    )


@pytest.mark.parametrize(
    "told",
    [
        "三次产业比重由2018年的18.2:40.0:41.8，进一步优化为15.1:40.1:44.8。",
        "最终核实，2018年生产总值186.0亿元，三次产业比重为18.2:40.0:41.8。",
    ],
)
def test_a_composition_of_another_year_is_no_share_of_this_years_items(told):
    assert reported(f"2019年{LIST}。{told}") == []


def test_each_of_two_divisions_has_its_own_hundred():
    text = (
        "辖区总人口6140人，其中，男性3070人，占50.0%，女性3070人，占50.0%；14岁以下917人，占15.0%；"
        "15至64岁4632人，占75.4%；65岁以上591人，占9.6%。"
    )
    assert reported(text) == []
