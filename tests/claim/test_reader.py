"""Roles in whole sentences: what the words behind a figure and its neighbours add."""

from __future__ import annotations

import pytest

from checker.claim.model import Trait
from checker.claim.passage import Passage
from tests.claim.reading import passages, roles, words

SENTENCES = [
    ("收入5.2亿元，比上年的4.8亿元增加0.4亿元。", {"4.8亿元": "base", "0.4亿元": "change"}),
    ("收入5.2亿元，比上年4.8亿元增长8.3%。", {"4.8亿元": "base", "8.3%": "rate"}),
    ("出口8.4亿元，已超去年全年8.1亿元的规模，占6.0%。", {"8.4亿元": "level", "8.1亿元": "none"}),
    ("收入5.2亿元，为预算5亿元的104%。", {"5亿元": "of", "104%": "ratio"}),
    ("蔬菜1.2万亩，占耕地4.5万亩的26.7%。", {"4.5万亩": "of", "26.7%": "share"}),
    ("发放补助75万元，户均1500元。", {"75万元": "level", "1500元": "average"}),
    ("面积由200亩扩大到600亩。", {"200亩": "start", "600亩": "end"}),
    ("面积从2015年的200亩增加到2020年的600亩。", {"200亩": "start", "600亩": "end"}),
    ("负债率下降为33.45%。", {"33.45%": "level"}),
    ("分别减少2197万元和746万元。", {"2197万元": "change", "746万元": "change"}),
    ("三产比例为2.5:36.7:60.7。", {}),
    ("2020年投入35万元。", {"2020年": "date", "35万元": "level"}),
    ("五年来年均增长5.7%。", {"5.7%": "mean-rate"}),
    ("预算12亿元，完成13亿元。", {"12亿元": "plan", "13亿元": "level"}),
    ("批准的基金预算收入为12亿元，实际完成13亿元。", {"12亿元": "plan", "13亿元": "level"}),
    ("年初预算12亿元，执行中调整为14亿元。", {"12亿元": "plan", "14亿元": "plan"}),
    ("一般公共预算收入完成12亿元，完成税收8亿元。", {"12亿元": "level", "8亿元": "level"}),
    ("基金预算收入12亿元，完成年度任务的96%。", {"12亿元": "level"}),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_roles_in_a_sentence(text, expected):
    read = roles(text)
    assert {figure: read[figure] for figure in expected} == expected


def test_an_end_without_a_start_is_a_level():
    assert roles("贫困发生率由21.4%下降到0.86%。")["0.86%"] == "end"
    assert roles("贫困发生率下降到0.86%。")["0.86%"] == "level"


def test_sentences_and_paragraphs():
    found = passages("收入3万元。没有数字的句子。支出4万元；结余5万元！\n另起投资6万元？")
    assert [[words(c) for c in s.claims] for s in found.sentences] == [
        ["3万元"],
        ["4万元", "5万元"],
        ["6万元"],
    ]
    assert [s.paragraph for s in found.sentences] == [0, 0, 1]
    first = found.sentences[0]
    assert found.skeleton.text[first.start : first.end].startswith("收入")
    assert [c.sentence for s in found.sentences for c in s.claims] == [0, 1, 1, 2]


def test_titles_of_figures_part_no_paragraphs():
    found = passages("收入9万元。\n\n图2  2020-2024年收入及增长速度\n\n税收6万元。\n\n其他3万元。")
    assert [s.paragraph for s in found.sentences] == [0, 0, 1, 2]
    titles = [s for s in found.sentences if s.mask & Trait.CAPTION]
    assert [words(c) for s in titles for c in s.claims] == ["2020-2024年"]
    last = Passage.at(found, 2)
    assert [words(c) for s in last.before(2) for c in s.claims] == ["9万元"]


@pytest.mark.parametrize("how", ["大幅", "小幅", "略有", "稳步", "微", "明显"])
def test_how_something_changed_is_no_part_of_its_name(how):
    (only,) = passages(f"出口3万元，同比{how}增长8%；全县粮食产量{how}下降2%。").sentences
    _, rate, other = only.claims
    assert rate.lead.base == ""
    assert other.lead.subject == "全县粮食产量"


def test_brackets_have_depth():
    (only,) = passages("用工138人（其中贫困劳动力97人（妇女52人）），共3天，6个村。").sentences
    depth = {words(c): c.depth for c in only.claims}
    assert depth["138人"] == 0
    assert depth["97人"] == 1
    assert depth["52人"] == 2
    assert depth["6个"] == 0


def test_a_bracket_that_opens_the_text_has_depth():
    (only,) = passages("（其中妇女52人）用工138人。").sentences
    assert [c.depth for c in only.claims] == [1, 0]


@pytest.mark.parametrize("comma", ["，", ""])
def test_a_sentence_that_goes_on_and_on_is_cut_behind_a_comma(comma):
    """Into pieces of 2000 characters and up to the next comma, or none where there is none."""
    item = f"种植油茶和毛竹若干，用工12人{comma}"
    found = passages(item * 600 + "。")
    *pieces, last = found.sentences
    start = 0
    for piece in pieces:
        assert piece.start == start
        assert 2000 <= piece.end - piece.start < 2000 + len(item)
        assert found.skeleton.text[piece.end] == "," or not comma
        start = piece.end + 1
    assert last.end - start <= 2000 < start


def test_a_number_that_a_blank_has_cut_in_two_is_relied_on_for_nothing():
    assert roles("共481 16人参加。")["16人"] == "none"
    assert roles("共481户 16人参加。")["16人"] == "level"


def test_dimensions_are_those_of_the_units():
    (only,) = passages("收入5万元，面积3公顷，另有2亩，共12人、4名，每月600元/人。").sentences
    kinds = {words(c): c.dimension for c in only.claims}
    assert kinds["3公顷"] == kinds["2亩"]
    assert kinds["12人"] == kinds["4名"]
    assert len({kinds["5万元"], kinds["3公顷"], kinds["12人"]}) == 3


def test_the_index_holds_standing_figures_in_order():
    found = passages("收入5万元，增长25%。人均300元。2020年支出3万元，居第2位，历时5年。")
    assert [words(c) for c in found.standing] == ["5万元", "25%", "300元", "3万元"]
    every = [c for s in found.sentences for c in s.claims]
    assert [c for c in every if c in found.standing] == list(found.standing)


def test_equal_words_are_read_once():
    found = passages("收入5万元，增长3%。支出4万元，增长3%。")
    rates = [c.lead for s in found.sentences for c in s.claims if str(c.role) == "rate"]
    assert len(rates) == 2
    assert rates[0] is rates[1]
