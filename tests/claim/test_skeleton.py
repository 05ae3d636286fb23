"""The skeleton: figures become marks, and every offset leads back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import checker
from checker.claim.skeleton import (
    AMOUNT,
    DATE,
    DURATION,
    FIGURES,
    MULTIPLE,
    ORDINAL,
    PERCENT,
    POINT,
    RANGE,
    RATIOS,
    weave,
)
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.quantity.lexer import read

PIECES = [
    "全县收入", "比上年增长", "，", "。", "；其中：", "（", "）", "\n", "占", "5.2亿元",
    "８３．５％", "１，２３４户", "3.5个百分点", "2020年", "五年来", "一是", "第12位",
    "二百一十三户", "2.3倍", "4000元至10000元", "12.4:38.1:49.5", "三百萬(wàn)元",
    "戶(hù)", "兩不愁三保障", "〔2018〕59号", "约30个", "1.2\n万亩", "\r\n", "　",
    "百分之八点五", "𠮷", "由50%提高到80%",
]  # fmt: skip


def woven(text):
    view = view_of(document_of(text, "<text>", "text"))
    return view, weave(view, tuple(read(view)))


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_replacing_the_marks_gives_the_text_again(text):
    view, skeleton = woven(text)
    assert len(skeleton.at) == len(skeleton.quantities)
    out, done = [], 0
    for at, quantity in zip(skeleton.at, skeleton.quantities, strict=True):
        assert skeleton.text[at] in FIGURES
        out += [skeleton.text[done:at], view.text[quantity.at : quantity.upto]]
        done = at + 1
    out.append(skeleton.text[done:])
    assert "".join(out) == view.text
    assert sum(skeleton.text.count(mark) for mark in FIGURES) == len(skeleton.at)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_every_claim_is_a_figure_of_the_source(text):
    report = checker.check_text(text)
    places = []
    for sentence in report.passages.sentences:
        assert sentence.start <= sentence.claims[0].at < sentence.end
        for claim in sentence.claims:
            quantity = claim.quantity
            assert text[quantity.start : quantity.end] == quantity.text
            places.append(quantity.start)
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    ("text", "skeleton"),
    [
        ("收入5.2亿元，增长8.3%。", f"收入{AMOUNT},增长{PERCENT}。"),
        ("2020年提高3.5个百分点", f"{DATE}提高{POINT}"),
        ("由二百戶增加到６００户", f"由{AMOUNT}增加到{AMOUNT}"),
        ("五年来是1990年的6.5倍", f"{DURATION}来是{DATE}的{MULTIPLE}"),
        ("每户4000元至10000元", f"每户{RANGE}"),
        ("居第12位", f"居{ORDINAL}"),
        ("比例为2:3:5", f"比例为{RATIOS}"),
        ("落实“两不愁三保障”", '落实"两不愁三保障"'),
    ],
)
def test_a_figure_becomes_one_mark_of_its_class(text, skeleton):
    assert woven(text)[1].text.replace("“", '"').replace("”", '"') == skeleton


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("全县常住人口[2]为8.6万人。", f"全县常住人口为{AMOUNT}。"),
        ("常住人口[2][3]8.6万人[14]，", f"常住人口{AMOUNT},"),
        ("[1]", ""),
    ],
)
def test_the_number_of_a_note_is_no_part_of_a_name(text, words):
    assert woven(text)[1].text == words
