from __future__ import annotations

from checker.finding import Level
from checker.report.tally import Tally, summary
from tests.report.build import document_of, figure, finding_in, relation_of, report_with


def some_report():
    a, b, c = figure("3万元"), figure("4万元", 4), figure("8万元", 9)
    year, rate = figure("2024年", 14, kind="date"), figure("5%", 20, kind="percent")
    document, error = finding_in("共«8万元»")
    _, info = finding_in("共«8万元»", level=Level.INFO)
    return report_with(
        document,
        quantities=(a, b, c, year, rate),
        checked=(
            relation_of("inconsistent", ("part", a), ("part", b), ("total", c)),
            relation_of("consistent", ("part", a), ("total", b)),
            relation_of("undecided", ("base", year), ("rate", c)),
        ),
        findings=(error, info),
    )


def test_counts_of_one_report():
    tally = Tally.of(some_report(), Level.WARNING)
    assert tally == Tally(
        files=1,
        read=4,
        broken=3,
        untied=1,
        consistent=1,
        inconsistent=1,
        undecided=1,
        error=1,
        info=1,
        hidden=1,
    )


def test_counts_add_up():
    one = Tally.of(some_report(), Level.INFO)
    both = one.plus(one)
    assert (both.files, both.read, both.broken, both.error, both.hidden) == (2, 8, 6, 2, 0)


def test_summary_in_chinese():
    tally = Tally(
        files=2,
        read=210,
        held=88,
        broken=8,
        open=3,
        untied=111,
        consistent=48,
        rounding=2,
        inconsistent=3,
        error=3,
    )
    assert summary(tally, "zh") == (
        "2 个文件，发现 3 处错误；读到 210 个数：相符 88、不符 8、未定 3、无从核对 111；"
        "核对 53 组关系：相符 48、舍入 2、不符 3。"
    )


def test_summary_in_english():
    tally = Tally(
        files=1, read=10, broken=6, untied=4, inconsistent=2, error=1, warning=2, hidden=2, failed=1
    )
    assert summary(tally, "en") == (
        "1 file, 1 error, 2 warnings (2 not listed); 10 figures read: 6 broken, 4 untied; "
        "2 relations checked: 2 inconsistent; 1 could not be read."
    )


def test_summary_of_a_clean_report():
    report = report_with(document_of("没有数字。"))
    assert summary(Tally.of(report, Level.INFO), "zh") == (
        "1 个文件，没有发现问题；读到 0 个数；没有可核对的关系。"
    )
