from __future__ import annotations

import re

import pytest

from checker.finding import Level, Related
from checker.report.full import Full
from checker.report.style import Style
from checker.report.tally import Tally
from checker.report.width import width
from tests.report.build import finding_in, report_of, report_with

GROWTH = (
    "引言。\n全县收入‹level:5.20亿元›，比上年‹base:4.80亿元›增长«10.3%»。其中甲乡‹part:1.2亿元›。"
)


def lines(report, **style):
    return list(Full(Style(**style)).lines(report, report.findings))


def test_a_finding_in_chinese():
    report = report_of(
        GROWTH,
        computed="8.33% [8.12%, 8.55%]",
        cause={"zh": "除以了本期数", "en": "divided by the new value"},
        suggestion="8.3%",
    )
    assert lines(report) == [
        "年报.txt:2:23: 错误 rate-not-from-levels",
        "  全县收入5.20亿元，比上年4.80亿元增长10.3%。",
        "          --------        --------    ^^^^^",
        "  增幅与两个数额不符",
        "  算式  5.20 ÷ 4.80 − 1 = 8.33%；算得 8.33% [8.12%, 8.55%]；相差 1.97个百分点",
        "  相关  分项 1.2亿元（第2行第33字）",
        "  原因  除以了本期数",
        "  建议  8.3%",
        "",
    ]


def test_a_finding_in_english():
    report = report_of(GROWTH, difference=None)
    made = lines(report, lang="en")
    assert made[0] == "年报.txt:2:23: error rate-not-from-levels"
    assert made[3:] == [
        "  the rate does not follow from the levels",
        "  formula  5.20 ÷ 4.80 − 1 = 8.33%; computed 8.33%",
        "  with  part 1.2亿元 (line 2, column 33)",
        "",
    ]


def test_what_the_message_says_is_not_said_again():
    message = {"zh": "写作10.3%，应为8.33% [8.12%, 8.55%]", "en": "should be 8.33% [8.12%, 8.55%]"}
    report = report_of(GROWTH, message=message, computed="8.33% [8.12%, 8.55%]")
    assert "  算式  5.20 ÷ 4.80 − 1 = 8.33%；相差 1.97个百分点" in lines(report)


def test_a_finding_without_arithmetic():
    made = lines(
        report_of("约«300人»左右。", formula=None, stated=None, computed=None, difference=None)
    )
    assert made == [
        "年报.txt:1:2: 错误 rate-not-from-levels",
        "  约300人左右。",
        "    ^^^^^",
        "  增幅与两个数额不符",
        "",
    ]


def test_figures_of_another_file_are_named_with_it():
    document, made = finding_in(
        "脱贫«2318户»。", related=(Related("附表.txt", 2, 7, "2138户", "level"),)
    )
    report = report_with(document, findings=(made,))
    assert "  相关  数额 2138户（附表.txt）" in lines(report)


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_no_line_is_wider_than_the_terminal(columns):
    filler = "各部门按照年初安排有序推进重点工作，"
    report = report_of(
        f"{filler * 4}收入‹level:5.20亿元›，{filler * 4}增长«10.3%»，{filler}。"
        "甲乡‹part:1.2亿元›。",
        message={"zh": filler * 5, "en": "words " * 40},
        formula=" + ".join(["1234.5万元"] * 20),
    )
    for lang in ("zh", "en"):
        for line in lines(report, columns=columns, lang=lang)[1:]:
            assert width(line) <= columns


def test_colour_changes_nothing_but_colour():
    report = report_of(GROWTH)
    painted = lines(report, colour=True)
    assert "\x1b[1;31m10.3%\x1b[0m" in painted[1]
    assert "\x1b[34m5.20亿元\x1b[0m" in painted[1]
    plain = [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in painted]
    assert plain == lines(report)


@pytest.mark.parametrize(
    ("level", "code", "name"),
    [(Level.ERROR, "1;31", "错误"), (Level.WARNING, "1;33", "警告"), (Level.INFO, "1;36", "提示")],
)
def test_each_level_has_its_word_and_colour(level, code, name):
    head = lines(report_of(GROWTH, level=level), colour=True)[0]
    assert head == f"年报.txt:2:23: \x1b[{code}m{name}\x1b[0m rate-not-from-levels"


def test_nothing_in_a_report_can_steer_the_terminal():
    report = report_of("收入\x1b[2J‹level:5亿元›，增长«3%»\x07。", path="a\nb\x1b[31m.txt")
    text = "\n".join(lines(report))
    assert "\x1b" not in text
    assert "\x07" not in text
    assert text.startswith("a↵b?[31m.txt:1:")


def test_the_summary_closes_the_report():
    full = Full(Style())
    assert "".join(full.close(Tally(files=1))).startswith("1 个文件，没有发现问题")
    assert list(full.close(None)) == []
    assert list(full.close(Tally(failed=2))) == []
