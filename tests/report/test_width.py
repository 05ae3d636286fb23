from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from checker.report.width import clean, fold, pad, width


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("", 0),
        ("5.20", 4),
        ("收入", 4),
        ("２６·５亿", 9),
        ("（下同）", 8),
        ("e\u0301", 1),
        ("㎡", 2),
        ("a\u200bb", 2),
        ("𠮷野", 4),
        ("“约”", 4),
    ],
)
def test_width(text, columns):
    assert width(text) == columns


def test_width_agrees_with_rich_on_what_reports_hold():
    text = "　，。；：！？（）【】《》％０１２３４５６７８９．０亿元万户增長戶數０—…÷×±①②℃㎡㎏½"
    assert [width(char) for char in text] == [cell_len(char) for char in text]


@given(st.text(st.characters(codec="utf-8"), max_size=60), st.integers(0, 80))
def test_clean_text_never_moves_the_cursor(text, columns):
    shown = clean(text)
    assert "\x1b" not in shown
    assert len(shown.splitlines()) <= 1
    assert width(pad(shown, columns)) >= columns


@given(st.text("收入增长12.5%万亿元，。；（） ab", max_size=80), st.integers(20, 60))
def test_fold_keeps_all_but_blanks_and_keeps_to_the_width(text, columns):
    lines = list(fold(text, columns))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert width(line) <= columns or not breakable(line)


def breakable(line):
    """A line may be too wide only where it is one piece: figures and punctuation in a row."""
    return len(list(fold(line, 1))) > 1


def test_fold_does_not_tear_figures_or_strand_punctuation():
    text = "全年收入5.20亿元，比上年增长8.33%，占生产总值的12.5%。"
    for columns in range(12, 50):
        lines = list(fold(text, columns))
        assert "".join(lines) == text
        assert not any(line[0] in "，。%" for line in lines)
        for figure in ("5.20亿元", "8.33%", "12.5%"):
            assert any(figure in line for line in lines)


def test_fold_does_not_part_figure_and_unit():
    text = "−20.45个百分点与起止比率之差不符，应为[−20.595个百分点, −20.485个百分点]"
    for columns in range(20, 70):
        lines = list(fold(text, columns))
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
        for figure in ("−20.595个百分点", "−20.485个百分点"):
            assert any(figure in line for line in lines)
    # Words that go on behind the figure are no unit alone.
    assert len(list(fold("另外360户脱贫户接受了抽样调查", 20))) == 2


def test_fold_of_nothing_is_nothing():
    assert list(fold("", 20)) == []
    assert list(fold("   ", 20)) == []
