from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.document.model import Block, Document
from checker.report.excerpt import excerpt, sentence
from checker.report.width import width
from tests.report.build import document_of, marked


def cut(source, columns=80):
    place = marked(source)
    others = [(start, end) for _, start, end in place.others]
    return excerpt(document_of(place.text), place.stated, others, columns)


def under(made):
    """Return the pieces of the text that stand over each mark, column by column."""
    out = {"^": "", "-": ""}
    at = 0
    for char in made.text:
        mark = made.marks[at : at + 1]
        if mark in out and width(char):
            out[mark] += char
        at += width(char)
    return out


def test_marks_stand_under_wide_characters():
    made = cut("前文。全县收入‹level:5.20亿元›，比上年‹base:4.80亿元›增长«10.3%»。后文。")
    assert made.text == "全县收入5.20亿元，比上年4.80亿元增长10.3%。"
    assert made.marks == "        --------        --------    ^^^^^"
    assert under(made) == {"^": "10.3%", "-": "5.20亿元4.80亿元"}


def test_marks_stand_under_full_width_digits_and_combining_marks():
    made = cut("cafe\u0301收入‹level:２６·５亿元›，增长«１０％»。")
    assert made.marks == "        -----------      ^^^^^^"
    assert under(made) == {"^": "１０％", "-": "２６·５亿元"}


def test_other_sentences_are_not_shown():
    made = cut("收入‹level:5亿元›。比上年增长«3%»。")
    assert made.text == "比上年增长3%。"
    assert len(made.seen) == 1


def test_a_sentence_ends_with_its_block():
    document = document_of("第一章 收入\n增长3%\n第二章")
    start = document.text.index("3%")
    assert sentence(document, (start, start + 2)) == (start - 2, start + 2)


def test_line_ends_inside_a_paragraph_are_shown_as_marks():
    text = "收入5亿元，\n    增长3%。"
    document = Document("a.md", text, (Block("paragraph", 0, len(text)),))
    start = document.text.index("3%")
    made = excerpt(document, (start, start + 2), [(2, 5)], 60)
    assert made.text.startswith("收入5亿元，↵")
    assert under(made) == {"^": "3%", "-": "5亿元"}


def test_a_long_sentence_is_cut_around_the_figures():
    filler = "各部门按照年初安排有序推进重点工作"
    made = cut(f"{filler * 3}，收入‹level:5.20亿元›，{filler * 4}，增长«10.3%»，{filler * 3}。", 70)
    assert width(made.text) <= 70
    assert made.text.startswith("…")
    assert made.text.endswith("…")
    assert made.text.count("…") == 3
    assert under(made) == {"^": "10.3%", "-": "5.20亿元"}


def test_figures_that_find_no_room_are_left_to_the_list():
    parts = "，".join(f"第{i}个镇的各项专项补助资金为‹part:{i}234.5万元›" for i in range(1, 9))
    made = cut(f"{parts}，共«9876.5万元»。", 48)
    assert width(made.text) <= 48
    assert under(made)["^"] == "9876.5万元"
    assert 2 <= len(made.seen) < 9


@pytest.mark.parametrize("columns", [40, 41, 55, 80])
def test_numbers_are_not_torn_at_the_edges(columns):
    digits = "，".join(["各镇投资1234.5678万元"] * 8)
    made = cut(f"{digits}，共«9万元»，{digits}。", columns)
    assert width(made.text) <= columns
    assert set(re.findall(r"[0-9.]+", made.text)) <= {"1234.5678", "9"}


def test_a_figure_wider_than_the_line_is_shown_all_the_same():
    made = cut("收入" * 30 + "«123456789012345678901234567890元»" + "支出" * 30, 20)
    assert under(made)["^"] == "123456789012345678901234567890元"


@given(
    st.lists(st.text("收入增长e\u0301１,a 。；", max_size=30), min_size=5, max_size=5),
    st.integers(20, 100),
)
def test_marks_always_stand_under_their_figures(gaps, columns):
    a, b, c, d, e = gaps
    made = cut(f"{a}‹part:12万元›{b}«45.6%»{c}‹part:７８亩›{d}‹total:9人›{e}", columns)
    lined = under(made)
    assert lined["^"] == "45.6%"
    shown = [text for text in ("12万元", "７８亩", "9人") if text in lined["-"]]
    assert lined["-"] == "".join(shown)
    assert len(made.seen) == 1 + len(shown)
    assert width(made.text) <= max(columns, 7)
