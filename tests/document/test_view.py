"""The normalised view: what it shows, what it drops, and the way back to the source."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.document.model import Block, Document, View
from checker.document.normalise import view_of
from checker.document.offsets import composed, of_pieces
from checker.document.readers import document_of


def shown(text):
    return view_of(document_of(text)).text


@pytest.mark.parametrize(
    ("source", "view"),
    [
        # one width
        ("收入１２３．５亿元，增长４．１％；", "收入123.5亿元,增长4.1%;"),
        ("（ＧＤＰ）：５＋６－７＝８／９？！", "(GDP):5+6-7=8/9?!"),
        ("“十五五”——《规划》、…〔2025〕6号", "“十五五”——《规划》、…〔2025〕6号"),
        ("２６·５亿、３・６万、４•７万", "26.5亿、3.6万、4.7万"),
        ("“5·12”地震、‘25·7’洪水、阿里·买买提", "“5·12”地震、‘25·7’洪水、阿里·买买提"),
        ("一○五五户、百分之三○，○加大投入", "一〇五五户、百分之三〇,○加大投入"),
        ("￥５００，−3℃，2∶3，5﹪，〜", "¥500,-3℃,2:3,5%,~"),
        # one script
        ("全縣農民人均純收入達到壹萬貳仟圓", "全县农民人均纯收入达到壹万贰仟圆"),
        ("髙标准农田、李祿", "高标准农田、李禄"),
        # blanks in a figure
        ("2025 年 3 月 全县 增长 4.5 % 。", "2025年3月 全县 增长4.5%。"),
        ("为年初预算  3146万元的 48.01 %", "为年初预算3146万元的48.01%"),
        ("面积 79.9 万 平方米，提高 2.0 个 百分点", "面积79.9万平方米,提高2.0个百分点"),
        ("面积 5  万  平方  公里", "面积5万平方公里"),
        ("2.5 : 36.7 : 60.8，50% — 80%，¥ 500", "2.5:36.7:60.8,50%—80%,¥500"),
        ("占 9.77\xa0% ，约 3\u2002成", "占9.77%,约3成"),
        ("收入 3,594, 026 万元", "收入3,594,026万元"),
        ("8 km、5 MW、6 Mbps", "8km、5MW、6 Mbps"),
        ("公路24 799公里、6 063.4万m，密度5 221 km", "公路24799公里、6063.4万m,密度5221km"),
        ("总就业人数3 612 200人", "总就业人数3612200人"),
        ("审计（调查）48 287个单位，用水412.5 亿 m3", "审计(调查)48287个单位,用水412.5亿m3"),
        # blanks that stay
        ("1 234 567元，12 34户", "1 234 567元,12 34户"),
        ("见表3 120家，图2 350户", "见表3 120家,图2 350户"),
        ("精准识别 实施管理 识真贫", "精准识别 实施管理 识真贫"),
        ("甲 1 - 2 乙", "甲1 - 2乙"),
        ("图1  2021年", "图1  2021年"),
        # words spread over their place
        ("一、综  合", "一、综合"),
        ("见 第3期", "见 第3期"),
        ("全 县 公 共 收 入 47.5 亿 元 ， 增 长 2 5 %", "全县公共收入47.5亿元,增长2 5%"),
        ("2 0 2 5 年 ， 全 市 粮 食 增 产", "2025年,全市粮食增产"),
        ("券  收  入  、  债  务  及  12.5亿  元  ，完  成", "券收入、债务及12.5亿元,完成"),
        ("推动行政合 同 的 合 法 性 审 查 工作", "推动行政合同的合法性审查 工作"),
        # invisible characters and entities
        ("增\u200b长5\ufeff.\xad3%", "增长5.3%"),
        ("全市&nbsp;&nbsp;5&nbsp;万人&ldquo;双高&rdquo;&amp;", "全市5万人“双高”&"),
        # crawl noise
        ("減貧1.8萬(wàn)人、幫扶3戶(hù)、17個(gè)", "减贫1.8万人、帮扶3户、17个"),
        ("減貧1.8萬(wàn)人、幫扶3戶(hù)", "减贫1.8万(wàn)人、帮扶3户(hù)"),
        ("里程(km)、个(gè)、户(hù)、万(wàn)，市(A)", "里程(km)、个、户、万,市(A)"),
        ("因?qū)W減收5戶(hù)3個(gè)2萬(wàn)人", "因?qū)W减收5户3个2万人"),
    ],
)
def test_lines(source, view, exact):
    document = document_of(source)
    found = view_of(document)
    assert found.text == view
    exact(found)


@pytest.mark.parametrize(
    ("source", "view"),
    [
        ("固定电话70部，移动电话44\n部，彩色电视机和洗衣机各一台，", "移动电话44部,"),
        ("固定电话70部，移动电话４\n４部，", "移动电话44部,"),
        ("固定电话七十部，其中党政机关，\n    移动电话44部", "党政机关,移动电话44部"),
        ("固定电话七十部，共 12，\r\n34 部", "共12,34部"),
    ],
)
def test_line_ends_inside_a_paragraph(source, view, exact):
    found = view_of(Document("x", source, (Block("paragraph", 0, len(source)),)))
    assert view in found.text
    exact(found)


def test_two_figures_on_two_lines_stay_two():
    source = "其中2023\n2024年"
    found = view_of(Document("x", source, (Block("paragraph", 0, len(source)),)))
    assert found.text == "其中2023 2024年"


def test_line_ends_between_blocks_stay():
    text = "一、收入\n全年收入5亿元。\n支出6亿元。"
    assert shown(text) == text


def test_what_is_no_prose_holds_no_figure(exact):
    source = "# 报告\n\n```\nx = 500\n```\n\n收入5亿元。"
    found = view_of(document_of(source, format="markdown"))
    assert found.text.split() == ["报告", "收入5亿元。"]
    assert len(found.text) == len(source)
    exact(found)


def test_cells_are_parted_by_tabs(exact):
    text = "┃ 年 份 │ 户数 ┃\n甲村  23  45 68.2%\n合  计\t68\n"
    found = view_of(document_of(text))
    assert [line.split("\t") for line in found.text.splitlines()] == [
        ["", " 年份 ", " 户数 ", ""],
        ["甲村", "", "23", "", "45 68.2%"],
        ["合计", "68"],
    ]
    exact(found)


def test_blocks_have_their_places_in_the_view():
    text = "　　一、综  合\n　　全年 收入 5 亿元。\n　　（一）财 政\n　　支出 6 亿元。"
    document = document_of(text)
    found = view_of(document)
    assert [found.text[found.to_view(block.start) :][:4] for block in document.blocks] == [
        "一、综合",
        "全年 收",
        "(一)财",
        "支出6亿",
    ]


def test_span_leaves_out_what_is_dropped_at_its_edges():
    text = "增长 5 % 。"
    found = view_of(document_of(text))
    start = found.text.index("5%")
    assert found.span(start, start + 2) == (3, 6)
    assert text[3:6] == "5 %"


def test_plain_text_is_its_own_view():
    text = "全年收入5亿元,增长3%。\n支出6亿元。"
    found = view_of(document_of(text))
    assert found.text is text or found.text == text
    assert (found.kept, found.dropped) == ((), ())
    assert found.to_source(7) == found.to_view(7) == 7
    assert found.span(2, 5) == (2, 5)


def test_a_dropped_character_leads_to_the_next_kept_one():
    found = view_of(document_of("５ 万元"))
    assert [found.to_view(i) for i in range(5)] == [0, 1, 1, 2, 3]


ALPHABET = (
    "年收入增长其中合计萬億戶(wàn)（hù）gè0123456789０１５．.,，、。：:%％—·○ 　\xa0\u200b\n\t"
    "“”&;nbsp|│-~元亿个百分点平方米km"
)
BITS = [
    *"5  万亿元%个，米:—,\n。第",
    *("  ", "百分点", "平方", "12", "3,594", "萬(wàn)", "戶(hù)", "個(gè)", "全 县 公 共 收 入"),
]
TEXT = st.one_of(
    st.text(st.sampled_from(ALPHABET), max_size=150),
    st.text(max_size=80),
    st.lists(st.sampled_from(BITS), max_size=40).map("".join),
)


def normal(char, plain):
    """Whether ``plain`` is ``char`` or a normal form of it."""
    if char == plain or plain in "\t\n ":
        return True
    table = {0xFF01 + i: 0x21 + i for i in range(94)}
    if char.translate(table) == plain:
        return True
    if plain in ".〇-~:%,¥—。、":
        return not char.isalnum() or char == "○"
    return char == "&" or (char >= "\u2e80" and plain >= "\u2e80")


@given(TEXT)
@example("5 万 元")
@example("5  万  元")
@example("\ufdd05\ufdd0")
@example("&nbsp;" * 3)
@example("𠮷 5 户")
def test_any_text(text):
    view = view_of(document_of(text))
    places = [view.to_source(i) for i in range(len(view.text))]
    assert places == sorted(set(places))
    assert [view.to_view(place) for place in places] == list(range(len(places)))
    for place, char in zip(places, view.text, strict=True):
        assert normal(text[place], char), (text[place], char)
    for i in range(len(places)):
        for j in (i + 1, min(i + 7, len(places))):
            start, end = view.span(i, j)
            assert (view.to_view(start), view.to_view(end - 1) + 1) == (i, j)


@given(TEXT)
def test_no_digit_in_a_block_is_lost(text):
    document = document_of(text)
    view = view_of(document)
    spans = [range(a, b) for a, b in document.skipped]
    for block in document.blocks:
        for offset in range(block.start, block.end):
            if text[offset] in "0123456789０１５" and not any(offset in s for s in spans):
                assert view.to_source(view.to_view(offset)) == offset


@given(TEXT)
@example("5  万  元 5 万 元")
@example("合 计 数 ， 5 ， 6")
def test_the_view_of_a_view_drops_nothing(text):
    document = document_of(text)
    view = view_of(document)
    blocks = [
        b._replace(start=view.to_view(b.start), end=view.to_view(b.end)) for b in document.blocks
    ]
    again = view_of(Document("x", view.text, tuple(b for b in blocks if b.start < b.end)))
    assert len(again.text) == len(view.text)


PIECES = st.lists(st.text("ab", max_size=4), min_size=1, max_size=12).filter(lambda p: len(p) % 2)


@given(PIECES, st.data())
def test_maps_compose(pieces, data):
    first_text, first = of_pieces(pieces)
    cuts = data.draw(st.lists(st.integers(0, len(first_text)), max_size=8).map(sorted))
    if len(cuts) % 2:
        cuts.pop()
    edges = [0, *cuts, len(first_text)]
    parts = [first_text[a:b] for a, b in pairwise(edges)]
    second_text, second = of_pieces(parts)
    source = "".join(pieces)
    one, two = View(first_text, source, *first), View(second_text, first_text, *second)
    both = View(second_text, source, *composed(first, second))
    for i in range(len(second_text)):
        assert both.to_source(i) == one.to_source(two.to_source(i))
    for offset in range(len(source)):
        assert both.to_view(offset) == two.to_view(one.to_view(offset))
