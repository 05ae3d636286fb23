"""What was checked of every figure, as a page, as lines and as records."""

from __future__ import annotations

import json
import re

import pytest

import checker
from checker.finding import Level
from checker.report import printer
from checker.report.style import Style
from checker.report.tally import Tally
from checker.report.width import width

TEXT = (
    "# 工作总结\n\n"
    "全县收入5.20亿元，比上年的4.80亿元增长10.3%。建成道路36公里。\n"
    "全村共120户，其中低保户35户。\n\n"
    "没有数的一段。\n\n"
    "生产总值86.4亿元，比上年增加5.1亿元，增长8.8%。\r\n"
)
MARK = re.compile(r"\[[√×?≤~ ]\]")


def report(text=TEXT):
    return checker.check_text(text, path="总结.md", format="markdown")


def page(text=TEXT, **style):
    made = report(text)
    return list(printer("full", Style(**style), coverage=True).lines(made, made.findings))


PAGE = """\
总结.md: 读到 9 个数：[√] 相符 0  [≤] 只比较了大小 2  [×] 不符 3  [?] 未定 3  [ ] 无从核对 1

3  全县收入5.20亿元[×]，比上年的4.80亿元[×]增长10.3%[×]。建成道路36公里[ ]。
   [×] growth-not-from-base 增长率10.3%与前后两期数不符，应为8.33% [8.12%, 8.55%]；
   5.20亿元 ÷ 4.80亿元 − 1 = 8.33%
4  全村共120户[≤]，其中低保户35户[≤]。

8  生产总值86.4亿元[?]，比上年增加5.1亿元[?]，增长8.8%[?]。
   [?] growth-not-from-change 该指标按不变价（可比价）计算增速，现价水平不能验证；
   5.1亿元 ÷ (86.4亿元 − 5.1亿元) = 6.27%
"""


def test_a_page_marks_every_figure_in_its_line():
    assert page(columns=84) == PAGE.split("\n")


def test_a_page_in_english_says_the_same():
    english = page(lang="en")
    assert english[0].startswith(
        "总结.md: 9 figures read: [√] 0 held  [≤] 2 compared for size only"
    )
    assert "the rate 10.3% does not follow" in english[3]
    assert len(MARK.findall("".join(page()))) == len(MARK.findall("".join(english)))


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_a_mark_is_never_torn_from_its_figure(columns):
    text = "建成道路36公里和桥8座。" * 9 + "".join(TEXT.splitlines()[2:4]) * 5
    lines = page(text, columns=columns)
    assert all(width(line) <= columns for line in lines[2:])
    assert not any(MARK.match(line.strip()) for line in lines[2:] if "-" not in line)
    assert sum(len(MARK.findall(line)) for line in lines[2:]) >= 18
    assert not {"\u2060", "\xa0"} & set("".join(lines))


def test_colour_changes_nothing_else():
    painted = page(colour=True)
    assert any("\x1b[" in line for line in painted)
    assert [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in painted] == page()


def test_a_text_without_figures_has_a_page_of_its_own():
    assert page("没有数。") == [
        "总结.md: 读到 0 个数：[√] 相符 0  [×] 不符 0  [?] 未定 0  [ ] 无从核对 0",
        "",
    ]


def test_a_figure_over_two_lines_is_marked_where_it_ends():
    lines = page("全县收入5.20亿\n元，比上年的4.80亿元增长8.3%。")
    assert "2  元[√]，比上年的4.80亿元[√]增长8.3%[√]。" in lines


def test_concise_is_a_line_a_figure():
    made = report()
    lines = list(printer("concise", Style(), coverage=True).lines(made, ()))
    assert len(lines) == len(made.coverage)
    assert lines[0] == "总结.md:3:5: 不符 5.20亿元 growth-not-from-base"
    assert lines[3] == "总结.md:3:34: 无从核对 36公里"
    assert lines[5] == "总结.md:4:14: 相符 35户 part-above-total 只比较了大小"
    assert lines[-1].startswith("总结.md:8:25: 未定 8.8% growth-not-from-change 该指标按不变价")


def test_records_say_what_the_page_says():
    made = report()
    lines = list(printer("jsonl", Style(), coverage=True).lines(made, ()))
    records = [json.loads(line) for line in lines]
    assert [(r["text"], r["coverage"]) for r in records] == [
        (c.quantity.text, c.state) for c in made.coverage
    ]
    for record in records:
        assert TEXT[record["start"] : record["end"]] == record["text"]
        assert list(record) == [
            "path", "start", "end", "line", "column", "text", "coverage", "reason", "relations",
        ]  # fmt: skip
    (relation,) = records[0]["relations"]
    assert relation["rule"] == "growth-not-from-base"
    assert relation["verdict"] == "inconsistent"
    assert relation["sure"] is True
    assert TEXT[relation["start"] : relation["end"]].endswith("10.3%")
    assert records[0]["reason"] is None
    assert records[-1]["reason"].startswith("该指标按不变价")
    assert records[3]["relations"] == []
    whole = printer("json", Style(), coverage=True)
    array = [*whole.lines(made, ()), *whole.close(None)]
    assert json.loads("\n".join(array)) == records


def test_a_page_tells_figures_that_only_fit_from_those_that_stand_alone():
    lines = page("全县共有农户5362户，建成道路36公里。\n\n两年来，5362户全部纳入帮扶。")
    assert lines[0].endswith("[?] 未定 0  [~] 恰与别的数相合 2  [ ] 无从核对 1")
    assert "1  全县共有农户5362户[~]，建成道路36公里[ ]。" in lines


def test_figures_that_only_fit_are_untied_and_say_so():
    made = report("全县共有农户5362户。\n\n两年来，5362户全部纳入帮扶。")
    lines = list(printer("jsonl", Style(lang="en"), coverage=True).lines(made, ()))
    record = json.loads(lines[0])
    assert record["coverage"] == "untied"
    assert (
        record["reason"] == "fits other figures (indicator-stated-twice), though no words tie them"
    )
    assert [r["sure"] for r in record["relations"]] == [False]


def test_the_summary_counts_what_the_page_shows():
    made = report()
    tally = Tally.of(made, Level.INFO)
    states = [covered.state for covered in made.coverage]
    assert (tally.held, tally.broken, tally.open, tally.untied) == tuple(
        states.count(state) for state in ("held", "broken", "undecided", "untied")
    )
    assert tally.read == len(states)


def test_a_near_miss_is_undecided_and_says_its_odds():
    lines = page(
        "全县用电167571万千瓦时，其中：工业123805万千瓦时，居民53766万千瓦时。", columns=200
    )
    assert "167571万千瓦时[?]" in lines[2]
    assert (
        lines[3].lstrip().startswith("[?] total-not-sum-of-parts 合计167571万千瓦时与分项之和不符")
    )
    assert "分之一" in "".join(lines[3:])
