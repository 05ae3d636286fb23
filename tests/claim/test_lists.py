"""Lists: a total and the parts that the text hangs on it."""

from __future__ import annotations

import pytest

from tests.claim.reading import passages, words


def lists(text):
    """(total, parts, whether words close it) of every list of ``text``."""
    return [
        (words(listing.total), [words(part) for part in listing.parts], bool(listing.covers))
        for s in passages(text).sentences
        for listing in s.listings
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "刊发936条，其中：国家级42条，省级166条，州级728条。",
            [("936条", ["42条", "166条", "728条"], False)],
        ),
        (
            "刊发936条（其中国家级42条、省级166条），印发12期。",
            [("936条", ["42条", "166条"], False)],
        ),
        (
            "新建厕所37座，分别为东乡12座、西乡9座、南乡16座。",
            [("37座", ["12座", "9座", "16座"], True)],
        ),
        (
            "产业400万元、基建350万元、培训120万元，合计870万元。",
            [("870万元", ["400万元", "350万元", "120万元"], True)],
        ),
        (
            "2018年减贫486人，2019年减贫325人，两年共减贫811人。",
            [("811人", ["486人", "325人"], True)],
        ),
        (
            "收入57万元，其中光伏41万元、租金12万元、其他4万元，上年结转3万元。",
            [("57万元", ["41万元", "12万元", "4万元", "3万元"], True)],
        ),
        (
            "收入57万元，其中光伏41万元、租金约12万元、其他4万元。",
            [("57万元", ["41万元", "12万元", "4万元"], False)],
        ),
        (
            "全市收入5.2亿元。其中：\n税收3.9亿元，非税1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], True)],
        ),
        (
            "全市收入5.2亿元，其中：\n- 税收3.9亿元；\n- 非税1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], True)],
        ),
        ("全市收入5.2亿元。其中：", []),
        (
            "牲畜存栏61.2万头，其中，牛3.1万头；羊56.9万只；猪1.2万头；家禽80.5万羽。",
            [("61.2万头", ["3.1万头", "56.9万只", "1.2万头"], False)],
        ),
        ("学校12所，其中实验室30个。", []),
        (
            "业务总量5.2亿元。其中，邮政业务总量（按2020年不变价计算）3.9亿元；电信业务总量1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], False)],
        ),
        (
            "街道办事处36个。其中：东片12个，其中办公房2个；西片24个。",
            [("36个", ["12个", "24个"], False), ("12个", ["2个"], False)],
        ),
        (
            "全市收入5.2亿元。其中：税收3.9亿元，非税1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], True)],
        ),
        (
            "护林员3260名（东乡1480名，西乡1780名）。",
            [("3260名", ["1480名", "1780名"], True)],
        ),
        (
            "医院42家，诊所180家。医院按等级分：一级30家，二级12家。",
            [("42家", ["30家", "12家"], False)],
        ),
        (
            "零售额91.2亿元，增长3%。分经营地看，城镇81.5亿元，乡村9.7亿元。",
            [("91.2亿元", ["81.5亿元", "9.7亿元"], True)],
        ),
        (
            "用电50亿度，其中：工业20亿度；商业12亿度，其中零售3亿度；农业8亿度。",
            [("50亿度", ["20亿度", "12亿度", "8亿度"], False), ("12亿度", ["3亿度"], False)],
        ),
        (
            "用电50亿度，其中：工业20亿度，包括钢铁9亿度，水泥3亿度；商业12亿度。",
            [("50亿度", ["20亿度", "12亿度"], False), ("20亿度", ["9亿度", "3亿度"], False)],
        ),
        (
            "基金收入9.2亿元，增长2%，主要包括出让收入5.1亿元、配套费1.2亿元等，转贷收入6.0亿元。",
            [("9.2亿元", ["5.1亿元", "1.2亿元"], False)],
        ),
        (
            "事故9起、死亡12人、受伤20人。其中：矿山4起、死亡7人、受伤5人；道路5起、死亡5人、受伤15人。",
            [
                ("9起", ["4起", "5起"], False),
                ("12人", ["7人", "5人"], False),
                ("20人", ["5人", "15人"], False),
            ],
        ),
        (
            "新增债券33.1亿元，市本级留用9.0亿元，转贷县（市、区）24.1亿元。",
            [("33.1亿元", ["9.0亿元", "24.1亿元"], True)],
        ),
        (
            "党纪政务处分168人，其中党纪处分120人、政务处分48人。",
            [("168人", ["120人", "48人"], True)],
        ),
        ("各类处分168人，其中党纪处分120人、政务处分28人。", [("168人", ["120人", "28人"], False)]),
        (
            "同意票15票，反对票3票，弃权票1票，共19票。",
            [("19票", ["15票", "3票", "1票"], True)],
        ),
        ("同意票15票，其中代投3票，反对票3票，共18票。", [("15票", ["3票", "3票", "18票"], False)]),
        (
            "总投资8.6亿元，资金来源为：中央投资5.0亿元，地方配套2.6亿元，自筹1.0亿元。",
            [("8.6亿元", ["5.0亿元", "2.6亿元", "1.0亿元"], True)],
        ),
        ("全镇辖18个村（社区），其中行政村15个、社区3个。", [("18个", ["15个", "3个"], True)]),
        ("新增债券33.1亿元，市本级留用一般债券9.0亿元，分配县级24.1亿元。", []),
        (
            "收入预算安排5.2亿元，比上年增加0.3亿元。其中：税收3.9亿元，非税1.3亿元。",
            [("5.2亿元", ["3.9亿元", "1.3亿元"], True)],
        ),
        (
            "资金9.2亿元。其中：一般公共预算6.1亿元，政府性基金预算3.1亿元。",
            [("9.2亿元", ["6.1亿元", "3.1亿元"], False)],
        ),
        (
            "城镇居民人均收入4.2万元，农村居民人均收入2.1万元。其中城镇居民工资收入3.0万元。",
            [("4.2万元", ["3.0万元"], False)],
        ),
    ],
)
def test_totals_and_parts(text, expected):
    assert lists(text) == expected


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        (
            "职工860人，其中党员210人，女职工402人；机关96人，事业单位684人，企业80人。",
            [["96人", "684人", "80人"]],
        ),
        (
            "职工860人，其中女职工402人；研究生31人，本科428人，大专285人，高中及以下116人。",
            [["31人", "428人", "285人", "116人"]],
        ),
        (
            "监测对象315户，其中低保户102户；已消除风险268户，未消除风险47户。",
            [["268户", "47户"]],
        ),
        ("文物637处，其中国家级6处、省级99处；市级剧院1处，县级剧院10处。", []),
        ("慰问120户，其中低保户63户、特困户57户；走访380户。", []),
    ],
)
def test_a_semicolon_divides_the_total_anew(text, covers):
    (listing,) = passages(text).sentences[0].listings
    assert [[words(part) for part in cover] for cover in listing.covers] == covers


def test_what_follows_a_semicolon_in_another_unit_is_no_part():
    assert lists("投入86万元，改厕320户，其中低保户102户；发放补助5万元。") == [
        ("320户", ["102户"], False)
    ]


def test_an_average_by_the_way_is_no_total():
    assert lists("选派队员264名，平均每村3名，其中队长88名。") == [("264名", ["88名"], False)]


def test_what_sets_a_line_is_no_part():
    found = lists("全县88个村收入1584万元，其中20万元以上的村35个、50万元以上的村6个。")
    assert found == [("88个", ["35个", "6个"], False)]


def test_the_second_figure_of_an_item_bears_its_name():
    found = lists("低保对象92户185人，其中城镇户31户60人，农村户61户125人。")
    assert found == [
        ("92户", ["31户", "61户"], True),
        ("185人", ["60人", "125人"], True),
    ]


def test_parts_of_two_kinds_hang_on_totals_of_their_kind():
    found = lists("全县120户460人，其中东乡50户190人、西乡70户270人。")
    assert found == [
        ("120户", ["50户", "70户"], False),
        ("460人", ["190人", "270人"], False),
    ]


@pytest.mark.parametrize(
    ("text", "covers"),
    [
        (
            "发债90亿元，其中：一般债券20亿元、专项债券70亿元；新增债券60亿元，再融资债券30亿元。",
            [["20亿元", "70亿元"]],
        ),
        (
            "在校生900人，其中城镇400人、农村500人；男生460人、女生440人。",
            [["400人", "500人"], ["460人", "440人"]],
        ),
        ("收入8亿元，其中税收6亿元，市级非税收入1亿元。", []),  # another's 非税
        ("用电90亿度，其中第一产业2亿度、第二产业60亿度、第三产业20亿度。", []),  # and households
        (
            "生产总值90亿元，其中第一产业9亿元、第二产业60亿元、第三产业21亿元。",
            [["9亿元", "60亿元", "21亿元"]],
        ),
        ("人均收入3.1万元，其中城镇4.2万元、农村1.9万元。", []),
        (
            "人均收入9元，其中工资性收入5元、经营净收入2元、财产净收入1元、转移净收入1元。",
            [["5元", "2元", "1元", "1元"]],
        ),
        ("零售总额90亿元。按消费类型分，商品零售81亿元，餐饮收入9亿元。", [["81亿元", "9亿元"]]),
        ("转岗0.4万人（护林2085人，保洁400人）。", []),  # a rounded total is not divided so finely
        ("查实15人（已立案8人，逮捕2人）。", []),
        ("培训1200人（妇女400人、低保户50人）。", []),  # groups that overlap
        ("招生840人（城北校区140人，城南校区700人）。", [["140人", "700人"]]),
        ("债券9亿元，其中新增债券6亿元，再融资债券2亿元，外债1亿元。", []),
    ],
)
def test_names_that_together_are_all_there_is(text, covers):
    found = [c for s in passages(text).sentences for x in s.listings for c in x.covers]
    assert [[words(part) for part in cover] for cover in found] == covers


@pytest.mark.parametrize(
    "text",
    [
        "收入5.2亿元。支出9.1亿元。",
        "培训3200人次，其中妇女合作社12家。",  # no part of the total's kind
        "收入5.2亿元。\n\n\n第二节情况如下。其中东乡12座、西乡9座。",
        "东乡12座、西乡9座，共同努力。",
        "（总投资52亿元，自筹20亿元，其余25亿元为贷款。）",
    ],
)
def test_what_is_no_list(text):
    assert lists(text) == []


def test_only_the_items_that_the_words_surely_govern_are_firm():
    text = "新建住房315套，其中东乡102套、西乡88套，改造住房98套。"
    (listing,) = (only for s in passages(text).sentences for only in s.listings)
    assert [words(p) for p in listing.parts[: listing.firm]] == ["102套", "88套"]


def test_a_list_that_opens_a_sentence_hangs_on_the_one_before_only():
    text = "收入5.2亿元。支出9.1亿元。其中教育2.4亿元、卫生1.1亿元。"
    assert lists(text) == [("9.1亿元", ["2.4亿元", "1.1亿元"], False)]


def test_parts_by_labels_that_come_again_hang_on_the_total_of_their_label_and_are_not_firm():
    text = (
        "发生事故8起，死亡9人、受伤14人。其中甲县3起、死亡4人、受伤6人；乙县5起、死亡5人、受伤8人。"
    )
    found = [one for s in passages(text).sentences for one in s.listings]
    assert lists(text) == [
        ("8起", ["3起", "5起"], False),
        ("9人", ["4人", "5人"], False),
        ("14人", ["6人", "8人"], False),
    ]
    assert [one.firm for one in found] == [0, 0, 0]


@pytest.mark.parametrize("between", ["分4批", "分4批出列", ""])
def test_a_small_count_may_stand_between_a_total_and_its_parts(between):
    text = f"全县97个贫困村{between}，分别为12个、25个、31个、29个。"
    assert lists(text) == [("97个", ["12个", "25个", "31个", "29个"], True)]


def test_a_figure_of_another_clause_does_not_stand_between():
    assert lists("全县97个贫困村，涉及4镇，分别为12个、25个、31个、29个。") == []


@pytest.mark.parametrize(
    ("last", "parts"),
    [
        ("、北乡9座", ["12座", "26座", "9座"]),
        ("、另外，据说，北乡9座", ["12座", "26座"]),
        ("，新建9座", ["12座", "26座"]),
        ("另有9座", ["12座", "26座"]),
    ],
)
def test_where_a_list_ends(last, parts):
    text = f"水库38座，分别为东乡12座、西乡26座{last}。"
    assert lists(text) == [("38座", parts, True)]
