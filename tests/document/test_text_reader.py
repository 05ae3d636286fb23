"""Plain text: where paragraphs begin and end, what is a heading, a row, a page number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.readers import document_of

UNMARKED = 8


def blocks(text):
    document = document_of(text)
    return [(b.kind, b.level, text[b.start : b.end]) for b in document.blocks]


def kinds(text):
    return [(kind, level) for kind, level, _ in blocks(text)]


LONG = "全县粮食播种面积稳定在三十二万亩，总产量达到十四万吨，连续五年保持增长，农民收入稳步提高。"


def test_a_paragraph_a_line():
    assert blocks(f"　　{LONG}\n\n  {LONG}  \r\n") == [("paragraph", 0, LONG)] * 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x0c"])
def test_every_line_end(end):
    text = f"{LONG}{end}{LONG}"
    assert [b[2] for b in blocks(text)] == [LONG, LONG]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("第二编 经济", 2),
        ("第三部分 名词解释", 2),
        ("第一章 居民生活", 3),
        ("第十二节 农村道路", 4),
        ("一、综合", 5),
        ("十一．社会保障", 5),
        ("（三）一般公共预算执行情况", 6),
        ("(二) 政府性基金预算", 6),
        ("（二）国有资本经营预算情况。", 6),
        ("1.税收收入情况", 7),
        ("2、非税收入，占比提高", 7),
        ("（1）营业费用", 8),
        ("②财务费用", 8),
        ("## 卫生资源", 2),
        ("产业扶贫 拓宽增收路子", UNMARKED),
        ("1.5万亩果园迎来丰收", UNMARKED),
    ],
)
def test_headings(line, level):
    found = blocks(f"{LONG}\n{line}\n{LONG}")
    assert found[1] == ("heading", level, line.removeprefix("## "))


@pytest.mark.parametrize(
    "line",
    [
        "（一）全县共有5户，其中3户已经搬迁。",
        "单位：万元",
        "来源：县统计局",
        "——在县第十八届人民代表大会第一次会议上",
        "打印",
        "www.example.cn",
        "2025年，全县新建公路5公里",
        "一、以产业为重点，精准施策。全年投入资金3亿元，扶持1200户。",
    ],
)
def test_no_headings(line):
    assert ("paragraph", 0, line) in blocks(f"{LONG}\n{line}\n{LONG}")


def test_titles_stand_before_the_first_paragraph():
    text = f"青山县2025年工作报告\n县长 王小明\n{LONG}\n产业发展提质增效\n{LONG}"
    assert [level for _, level, _ in blocks(text)] == [1, 1, 0, UNMARKED, 0]


WRAPPED = (
    "    2025年，全县城镇居民人均可支配收入36800元，农村居民人均\n"
    "可支配收入18200元，分别增长5.1%和7.3%。年末全县共有图书馆2\n"
    "座、文化站14个，农家书屋186个，藏书总量达到41万册，全年接待\n"
    "读者23万人次。\n"
    "    全年建成农村公路87公里，改造危桥6座，新增通客车的行政村1\n"
    "9个，完成投资2.4亿元。全县公路总里程达到1962公里，其中高速公\n"
    "路58公里。\n"
)


def test_paragraphs_broken_at_a_margin():
    found = blocks(WRAPPED)
    assert [kind for kind, _, _ in found] == ["paragraph"] * 2
    assert found[0][2].startswith("2025年，全县城镇")
    assert found[0][2].endswith("读者23万人次。")
    assert found[1][2].endswith("高速公\n路58公里。")


def test_titles_between_broken_paragraphs_stay_apart():
    text = WRAPPED.replace("    全年建成", "（二）道路建设\n    全年建成")
    assert [kind for kind, _, _ in blocks(text)] == ["paragraph", "heading", "paragraph"]


def test_lines_of_titles_are_no_margin():
    text = "\n".join(
        f"{title}\n{LONG}{LONG}"
        for title in (
            "全县脱贫人口务工规模稳中有升再创新高",
            "城乡居民基本养老保险参保率保持高位",
            "农村公路养护管理水平得到全面的提升",
            "春季田间管理工作正在各乡镇有序展开",
            "重点水利工程建设项目全部按期开工了",
        )
    )
    assert [kind for kind, _, _ in blocks(text)] == ["heading", "paragraph"] * 5


def test_a_comma_at_the_end_is_no_end():
    text = "全县农业总产值突破一百亿元，\n比上年增长百分之五。\n粮食总产稳定。"
    assert [b[2] for b in blocks(text)] == [
        "全县农业总产值突破一百亿元，\n比上年增长百分之五。",
        "粮食总产稳定。",
    ]


def test_a_figure_and_its_unit_belong_together():
    text = "年末全县参加城乡居民基本养老保险人数达到17190\n万人，比上年增长0.1%。"
    assert len(blocks(text)) == 1


def test_a_word_broken_over_two_lines_is_one():
    text = "年末全县各项存款余额达到126亿元，比年初增\n加8.2亿元。"
    assert [b[2] for b in blocks(text)] == [text]
    assert len(blocks(text.replace("增\n加", "增加\n另有"))) == 2


def test_page_numbers_between_the_halves_of_a_sentence_are_skipped():
    first, second = "全县登记在册的养老服务站共有96个，其中注册登", "记为民办机构的有31个。"
    text = f"{LONG}\n{first}\n—12—\n\n{second}\n"
    document = document_of(text)
    assert [text[b.start : b.end] for b in document.blocks][1:] == [text[len(LONG) + 1 : -1]]
    assert [text[a:b] for a, b in document.skipped] == ["—12—"]


def test_running_heads_beside_page_numbers_are_skipped():
    half = "报告期内，公司综合毛利率受原材料价格上涨的影响，较上年同期下"
    text = f"{half}\n1-1-37\n某某科技股份有限公司招股说明书\n降1.2个百分点。\n"
    document = document_of(text)
    assert len(document.blocks) == 1
    assert [text[a:b] for a, b in document.skipped] == ["1-1-37", "某某科技股份有限公司招股说明书"]


def test_page_numbers_between_paragraphs_are_in_no_block():
    assert [b[2] for b in blocks(f"{LONG}\n- 5 -\n{LONG}\n第6页 共9页\n")] == [LONG, LONG]


def test_rows_of_tables():
    text = "单位：万元\n项目\t2024年\t2025年\n收入\t1,200.5\t1,310\n合 计  1310.00\n甲村 23 45 6%\n"
    assert [kind for kind, _, _ in blocks(text)] == ["paragraph", "row", "row", "row", "row"]


def test_a_cell_a_line():
    text = f"{LONG}\n居民消费价格\n102.1\n其中：食品\n103.4\n{LONG}"
    assert [kind for kind, _, _ in blocks(text)] == [
        "paragraph", "row", "row", "row", "row", "paragraph",
    ]  # fmt: skip


def test_drawn_tables():
    text = "┏━━━┯━━━┓\n┃ 年份 │ 户数 ┃\n┠───┼───┨\n┃ 1986 │ 1103 ┃\n┗━━━┷━━━┛\n"
    assert [b[2] for b in blocks(text)] == ["┃ 年份 │ 户数 ┃", "┃ 1986 │ 1103 ┃"]


def test_paragraphs_parted_by_tabs():
    text = f"各位代表：\t一、2025年工作回顾\t{LONG}\t{LONG}\t品名\t单位\t产量\t水泥\t万吨\t52.1"
    assert kinds(text) == [
        ("paragraph", 0), ("heading", 5), ("paragraph", 0), ("paragraph", 0), ("row", 0),
    ]  # fmt: skip


def test_newspaper_line_marks():
    text = f"山乡新貌‖本报记者‖{LONG}‖{LONG}"
    assert [b[2] for b in blocks(text)] == ["山乡新貌", "本报记者", LONG, LONG]


def test_a_lost_line_end_before_an_indentation():
    text = f"{LONG}　　{LONG}　　二、下一步工作"
    assert [b[2] for b in blocks(text)] == [LONG, LONG, "二、下一步工作"]


def test_spaced_out_lines():
    text = "（ 二 ） 财 政 收 支 情 况\n全 县 财 政 收 入 完 成 12.5 亿 元 ， 增 长 3.1% 。\n"
    assert kinds(text) == [("heading", 6), ("paragraph", 0)]


def test_titles_at_the_head_of_indented_paragraphs():
    text = f"    城乡供水  1998年，县自来水公司日供水能力达到两万吨，用户增加到六千户。\n{LONG}"
    assert [(kind, words) for kind, _, words in blocks(text)][:2] == [
        ("heading", "城乡供水"),
        ("paragraph", "1998年，县自来水公司日供水能力达到两万吨，用户增加到六千户。"),
    ]


def test_garbled_glyphs_are_no_prose():
    text = f"{LONG}\n\x13\x11\x14\x15ᑈ\x16\x0f\x19\x12\x01Â\x04\x13\x11\x14ᔀ\x15\x16\x17\n{LONG}"
    assert [b[2] for b in blocks(text)] == [LONG, LONG]


@pytest.mark.parametrize("text", ["", " \n\t\r\n　", "\n" * 50])
def test_nothing(text):
    assert document_of(text).blocks == ()


ANYTHING = st.text(
    st.sampled_from(
        "年收入其中万亿元户，。、；：（）一二第章0123456789.%-—│┃─ \t\n\r　‖#•a\x01\ufffd"
    ),
    max_size=200,
)


@given(st.one_of(ANYTHING, st.text(max_size=100)))
def test_blocks_are_in_order_and_bare(text):
    document = document_of(text)
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(text)
        words = text[block.start : block.end]
        assert words == words.strip()
        last = block.end
    last = 0
    for start, end in document.skipped:
        assert last <= start < end
        assert any(block.start <= start and end <= block.end for block in document.blocks)
        last = end


PROSE = st.text(st.sampled_from("年收入增长其中万亿元户，。；（）一二三第章 \n　"), max_size=200)


@given(PROSE)
def test_no_word_is_lost(text):
    document = document_of(text)
    inside = "".join(text[b.start : b.end] for b in document.blocks)
    assert "".join(inside.split()) == "".join(text.split())
    assert document.skipped == ()
