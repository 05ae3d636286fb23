"""Wording rules: a suggestion, made, silences its rule and wakes no other."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.guard import Guard
from checker.quantity.lexer import read
from checker.registry import built_in, by_default
from checker.rule import BaseRule
from checker.wording import Edit, Flaw, WordingRule, wording_findings
from tests.counting import calls

RULES = tuple(rule for rule in built_in() if isinstance(rule, WordingRule))
BAD = [pytest.param(r, e.plain, id=f"{r.name}-{k}") for r in RULES for k, e in enumerate(r.bad)]
TRADITIONAL = str.maketrans(
    "万亿约过户亩数余个参训员来时达货车辍学际带动农补贴产总资两现",
    "萬億約過戶畝數餘個參訓員來時達貨車輟學際帶動農補貼產總資兩現",
)
WIDE = str.maketrans("0123456789%.", "０１２３４５６７８９％．")


def found(text: str, rules: tuple[BaseRule, ...] = RULES):
    return checker.check_text(text, rules=rules).findings


def mended(text: str, finding) -> str:
    assert text[finding.start : finding.end] == finding.text
    assert finding.suggestion != finding.text
    return text[: finding.start] + finding.suggestion + text[finding.end :]


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_a_suggestion_made_silences_the_rule_and_wakes_no_other(rule, text):
    (finding,) = found(text)
    assert finding.rule == rule.name
    assert found(mended(text, finding)) == ()
    assert checker.check_text(mended(text, finding)).findings == ()


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_traditional_and_full_width_texts_are_mended_in_their_own_script(rule, text):
    for table in (TRADITIONAL, WIDE, TRADITIONAL | WIDE):
        other = text.translate(table)
        (finding,) = found(other)
        assert finding.rule == rule.name
        done = mended(other, finding)
        assert found(done) == ()
        if table is not TRADITIONAL:
            assert not re.search("[0-9%]", done)
        assert not re.search("[萬億]", done) or not re.search("[万亿]", done)


RIGHT = """
规模以上工业增加值增长5.5%左右。
家庭医生签约服务2000人左右。
节约用水300吨左右。
约谈企业20家左右。
约束性指标完成90%左右。
违约金为30%左右。
最近3次以上没有参加的，予以提醒。
附近500米以内设有站点。
评审通过50万元以上项目12个。
多则5天以上，少则2天以上。
从甲地到乙地约2小时以内。
每户至少3亩多。
约30家上下游企业入驻。
河道左右两岸约3米左右两侧植树。
投入1.2亿元多渠道筹集资金。
近20余年来，近十几个工作日内。
3、4月份和5、6月间抢种。
施工1、2号机组，3、4标段同步推进。
一、二年级和二、三季度。
发展二、三产业，面向二、三线城市。
东西两组得2、3个名额。
二、三年来的主要做法
3、4天内完成整改。
支出数100万元，总人数100人，新增数100户。
装机220千伏，10千瓦时，5百帕，46千公顷，320千元。
海拔1000～500米，气温由25～20度。
比例为60～40。
9000～1万元。
每亩补助5000～1万元，罚款100～500元。
2018～2015年。
完成任务.5个村通过验收。
工作经费120,3500户受益,群众满意。
分别为粮食、蔬菜占12.3、45.6和42.1%。
收入占5.1%，占地120亩。
人均每年、户均每月增收50元。
时速80公里。
平均每天都有30人。
3万余元，5亿多元，十几万元。
二〇二三年，三万五千元。
""".strip().splitlines()


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_well_written_is_left_alone(text):
    assert [(f.rule, f.text) for f in found(text) if f.rule != "year-shortened"] == []
    assert [f.rule for f in found(f"上文。\n{text}\n下文。")] == []


FIGURES = st.one_of(
    st.builds(
        "{}{}{}".format,
        st.integers(2, 9999),
        st.sampled_from(["", "万", "亿", "千", "百", "多万"]),
        st.sampled_from(["元", "人", "户", "亩", "公里", "%", "余人", "多户", "几个"]),
    ),
    st.builds(
        "{}{}{}{}".format,
        st.integers(1, 90),
        st.sampled_from("～—至-"),
        st.integers(1, 90),
        st.sampled_from(["亿元", "%", "天", "万人"]),
    ),
    st.builds("{}、{}{}".format, st.integers(1, 9), st.integers(1, 9), st.sampled_from("天个年户")),
    st.builds("{},{}元".format, st.integers(1, 999), st.integers(1, 99999)),
    st.builds(
        "{}.{}{}".format,
        st.integers(0, 99),
        st.integers(1, 99),
        st.sampled_from(["万多元", "公里多", "余亿元", "%"]),
    ),
    st.sampled_from("几10人 数100户 三四十人 十几个 二、三年 3万五千元 二0二三年 21年底".split()),
)
CLAUSES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["全村有", "新增", "占", "平均每户都增收", "年均每年增长", "时速每小时"]),
    st.sampled_from(["", "约", "近", "约近", "超过", "至少", "不足", "最多", "突破", "."]),
    FIGURES,
    st.sampled_from(["", "左右", "以上", "上下", "以内", "多", "之多以上", "左右两侧"]),
)
TEXTS = st.lists(CLAUSES, min_size=1, max_size=4).map(lambda clauses: "，".join(clauses) + "。")


@given(TEXTS)
def test_mending_comes_to_an_end(text):
    """Each round mends the first finding; every one that is left gets its turn."""
    for _ in range(40):
        findings = found(text)
        if not findings:
            return
        text = mended(text, findings[0])
    raise AssertionError(text)


@given(
    st.text(
        "0123456789几数十百千万亿~—、,.，年均每时占约近余多左右以上之元人%\n一二三两", max_size=60
    )
)
def test_any_text_can_be_looked_at(text):
    findings = found(text)
    places = [(finding.start, finding.rule) for finding in findings]
    assert places == sorted(places)
    for finding in findings:
        mended(text, finding)


def test_the_commas_of_the_sentence_are_not_those_of_a_figure():
    (finding,) = found("今年，全镇，投资，共12,4650元。")
    assert finding.suggestion == "124,650元"


def test_what_many_houses_write_is_only_reported_when_asked_for():
    text = "21年底增长百分之五，利润增长8%。"
    assert checker.check_text(text).findings == ()
    assert [f.rule for f in found(text)] == ["year-shortened", "percent-written-two-ways"]
    off = {rule.name for rule in built_in()} - {rule.name for rule in by_default()}
    assert off == {"year-shortened", "percent-written-two-ways", "approximation-dropped"}


def test_a_rule_of_ones_own_is_found_by_its_mark():
    class NoughtUnits(WordingRule):
        marks = "零"
        beside = "[个户人]"
        message = {"zh": "“{text}”宜写作“{suggestion}”"}

        def look(self, spot):
            yield Flaw(spot.at, spot.at + 2, (Edit(spot.at, spot.at + 1, "没有"),))

    (finding,) = found("全村5户，零户返贫。", (NoughtUnits(),))
    assert (finding.rule, finding.text, finding.suggestion) == ("nought-units", "零户", "没有户")
    assert finding.message == {"zh": "“零户”宜写作“没有户”"}


def test_findings_of_the_same_words_share_a_fingerprint_wherever_they_stand():
    first, second = found("前年约300人左右。去年约300人左右。")
    assert first.fingerprint == second.fingerprint
    assert first.start < second.start


HOSTILE = (
    "12,12人, 1, 3、 3、4天 约 约1人左右 1~ 9~8人 二0 百分之五 时速 1千 .5% 占1、 几10".split()
)


@pytest.mark.parametrize("unit", HOSTILE)
def test_looking_is_linear(unit):
    def work(times):
        view = view_of(document_of("%" + unit * times, "x", "text"))
        figures = read(view)
        return calls(lambda: wording_findings(view, figures, RULES, "x", Guard()))

    # Eight times the text; a quadratic pass would make 64 times as many calls.
    assert work(1600) < 12 * work(200) + 1000
