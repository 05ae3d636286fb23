"""Markdown: what it makes prose, and the marks in it that the view leaves out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.normalise import view_of
from checker.document.readers import document_of, format_of, read_document


def blocks(text):
    document = document_of(text, format="markdown")
    return [(b.kind, b.level, text[b.start : b.end]) for b in document.blocks]


def prose(text):
    """The words that the view shows, a block a piece."""
    document = document_of(text, format="markdown")
    view = view_of(document)
    starts = [view.to_view(block.start) for block in document.blocks]
    return [view.text[a:b].strip() for a, b in pairwise([*starts, len(view.text)])]


@pytest.mark.parametrize("path", ["a.md", "A.MD", "docs/b.markdown"])
def test_the_suffix_tells(path):
    assert format_of(path) == "markdown"
    document = read_document(path, "# 全县概况\n\n人口5万人。\n".encode())
    assert [b.kind for b in document.blocks] == ["heading", "paragraph"]
    assert document.path == path


@pytest.mark.parametrize(
    ("text", "level", "title"),
    [
        ("# 年度报告", 1, "年度报告"),
        ("### 一、财政收支 ###", 3, "一、财政收支"),
        ("年度报告\n====", 1, "年度报告"),
        ("财政收支\n---\n", 2, "财政收支"),
        ("> ## 引文标题", 2, "引文标题"),
        ("一、综合\n", 5, "一、综合"),
    ],
)
def test_headings(text, level, title):
    assert blocks(text) == [("heading", level, title)]


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: 投资500万元\n---\n",
        "---\r\nrows: 5\r\n---\r\n",
        "+++\nweight = 5\n+++\n",
        "```python\nx = 5  # 万元，共。\n```",
        "~~~\n共5户，3户。\n~~~",
        "    total = 500",
        "<div>\n共5户\n</div>",
        "<!-- 共5户，\n其中3户 -->",
        "***",
        '[1]: https://example.org/500 "5户"',
        "",
    ],
)  # fmt: skip
def test_no_prose(text):
    assert blocks(text) == []
    assert not view_of(document_of(text, format="markdown")).text.strip()


def test_prose_begins_behind_the_front_matter_and_keeps_its_place():
    text = "---\nunit: 万元\n---\n# 报告\n\n收入5万元。\n"
    assert blocks(text) == [("heading", 1, "报告"), ("paragraph", 0, "收入5万元。")]


def test_a_rule_at_the_head_is_no_front_matter():
    assert ("paragraph", 0, "收入5万元。") in blocks("---\n\n收入5万元。\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("增长**5.3%**，达到 *6* 亿元。", "增长5.3%,达到6亿元。"),
        ("增长__5.3%__，**共**12~~13~~户", "增长5.3%,共12 13户"),
        ("运行 `count 500` 之后共5户", "运行  之后共5户"),
        ('见 [第5期公报](https://a.cn/2025/6_(7)?n=8 "9") 所列3项', "见 第5期公报 所列3项"),
        ("见[附表][t5]和![图 5](5.png)，共3户[^6]。", "见附表和,共3户。"),
        ("详见<https://a.cn/5>，https://b.cn/6?x=7，共8户", "详见,,共8户"),
        ("收入<b>5</b>万元<br>", "收入5万元"),
        ("长2\\*3米，面积6\\_米", "长2*3米,面积6_米"),
        ("按2*3*4计算", "按2*3*4计算"),
        ("由3<!-- 旧值 2 -->万户增加", "由3万户增加"),
        ("首批`a`2`b`3户", "首批2 3户"),
        ("snake_case_x 不变", "snake_case_x 不变"),
    ],
)  # fmt: skip
def test_marks_inside_a_line(text, words):
    assert prose(text) == [words]


def test_the_map_leads_through_the_marks():
    text = "全年**收入** [1.5](x) 亿元"
    view = view_of(document_of(text, format="markdown"))
    start = view.text.index("1.5亿元")
    a, b = view.span(start, start + 5)
    assert text[a:b] == "1.5](x) 亿元"
    assert view.to_view(text.index("收入")) == view.text.index("收入")


def test_a_paragraph_over_several_lines():
    text = "全县建成高标准农田\n   3.2万亩，新增\n灌溉面积5600亩。\n\n下一段。"
    assert prose(text) == ["全县建成高标准农田3.2万亩,新增灌溉面积5600亩。", "下一段。"]


def test_quotations_and_lists():
    text = "> 全年收入5\n> 亿元。\n\n- 新建公路6\n  公里；\n\n  另修桥7座；\n1. 改造危房8户。\n"
    assert prose(text) == ["全年收入5亿元。", "新建公路6公里;", "另修桥7座;", "改造危房8户。"]
    assert [kind for kind, _, _ in blocks(text)] == ["paragraph", "item", "item", "item"]


def test_a_list_in_a_quotation_in_a_list():
    text = "* 甲\n  > * 乙5户\n  >   共6户\n"
    assert prose(text) == ["甲", "乙5户共6户"]


def test_tables():
    text = "| 年份 | 户数 |\n|:--|--:|\n| 2024 | **1,203** |\n|2025|1 310 `x`|\n\n收入5万元。"
    assert [kind for kind, _, _ in blocks(text)] == ["row", "row", "row", "paragraph"]
    assert [row.split("\t") for row in prose(text)[:3]] == [
        ["年份 ", " 户数"],
        ["2024 ", " 1,203"],
        ["2025", "1 310"],
    ]


def test_a_hard_break_parts():
    assert prose("第一行5户。  \n第二行6户。\\\n第三行7户。") == [
        "第一行5户。",
        "第二行6户。\\",
        "第三行7户。",
    ]


def test_titles_between_lines_without_empty_ones():
    line = "全年完成投资5亿元，增长6.1%，其中民间投资2亿元，增长3.4%。"
    text = f"二、投资\n{line}\n（一）民间投资\n{line}"
    assert [(kind, level) for kind, level, _ in blocks(text)] == [
        ("heading", 5), ("paragraph", 0), ("heading", 6), ("paragraph", 0),
    ]  # fmt: skip


def test_sentences_that_their_author_indented_are_read():
    text = "报告\n\n    全年完成投资5亿元，增长6.1%。\n    其中民间投资2亿元。\n"
    assert prose(text)[1:] == ["全年完成投资5亿元,增长6.1%。", "其中民间投资2亿元。"]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends(end):
    text = end.join(["# 报告", "", "全年收入5", "亿元。", "", "- 甲6户", ""])
    assert prose(text) == ["报告", "全年收入5亿元。", "甲6户"]


@pytest.mark.parametrize("sign", r"` * [ ![ ]( < <!-- _ \ | > -".split())
def test_hostile_runs_end_soon(sign):
    document_of("全年" + sign * 3000 + "5户", format="markdown")


MARKDOWN = st.text(
    st.sampled_from('年收入共5户，。 \n\r\t#*_`[]()<>!-+|\\~:.=1"&;\ufeff\0'), max_size=120
)


@given(st.one_of(MARKDOWN, st.text(max_size=60)))
def test_any_text_gives_blocks_in_order(text):
    document = document_of(text, format="markdown")
    last = 0
    for block in document.blocks:
        assert last <= block.start < block.end <= len(text)
        last = block.end
    last = 0
    for start, end in document.skipped:
        assert last <= start < end <= len(text)
        last = end
