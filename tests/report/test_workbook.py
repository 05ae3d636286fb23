"""The workpaper as a workbook: read back by openpyxl, recalculated by LibreOffice."""

from __future__ import annotations

import io
import re
import zipfile
from decimal import Decimal

import openpyxl
import pytest

import checker
from checker.finding import Level
from checker.registry import built_in
from checker.report import binder
from checker.report.paper.cells import worked
from checker.report.paper.rows import VERDICTS
from checker.report.style import Style
from checker.report.tally import Tally
from tests.annotation.office import resaved
from tests.report.build import document_of, figure, relation_of, report_of, report_with

TEXT = (
    "2024年全县收入5.20亿元，比上年的4.80亿元增长10.3%。建成道路36公里。"
    "全村共120户，其中低保户35户。\n\n生产总值86.4亿元，比上年增加5.1亿元，增长8.8%。"
)
FIRST = 21
"""The column of the first figure, from 1."""


def bound(*reports, lang="zh"):
    out = binder("xlsx", Style(lang))
    tally = Tally()
    for report in reports:
        out.take(report, report.findings)
        tally = tally.plus(Tally.of(report, Level.INFO))
    return out.data(tally)


def opened(*reports, lang="zh", values=False):
    return openpyxl.load_workbook(io.BytesIO(bound(*reports, lang=lang)), data_only=values)


def rows_of(sheet, top=1):
    """The rows below the header as dictionaries, the first of equal titles winning."""
    titles = [cell.value for cell in sheet[top]]
    for row in sheet.iter_rows(min_row=top + 1, values_only=True):
        yield dict(reversed(list(zip(titles, row, strict=True))))


@pytest.fixture(scope="module")
def report():
    return checker.check_text(TEXT, path="年报.txt")


def test_every_relation_is_a_row_and_findings_come_first(report):
    rows = list(rows_of(opened(report)["核对"]))
    assert len(rows) == len(report.checked)
    names = {"不符": 0, "未定": 1, "舍入": 2, "相符": 3}
    order = [names[row["结论"]] for row in rows]
    assert order == sorted(order)
    assert set(order) >= {0, 1, 3}
    first = rows[0]
    assert (first["位置"], first["级别"], first["规则"]) == ("1:29", "错误", "growth-not-from-base")
    assert first["问题或缘由"] == report.findings[0].message["zh"]
    assert (first["所写"], first["重算及界限"]) == ("10.3%", report.findings[0].computed)
    assert first["参与的数"] == "数额 5.20亿元；基数 4.80亿元；比率 10.3%"
    assert {row["问题或缘由"] for row in rows if row["结论"] == "未定"} == {
        r.reason["zh"] for r in report.checked if r.verdict == "undecided"
    }


def test_a_formula_stands_over_the_figures_of_its_row(report):
    sheet = opened(report)["核对"]
    shown = opened(report, values=True)["核对"]
    assert [sheet.cell(2, FIRST + k).value for k in (0, 1)] == [520_000_000, 480_000_000]
    assert sheet.cell(2, 16).value == 10.3
    assert sheet.cell(2, 17).value == "=(U2/V2-1)*100"
    assert sheet.cell(2, 20).value == "=P2-Q2"
    assert shown.cell(2, 17).value == pytest.approx(100 / 12)
    assert shown.cell(2, 20).value == pytest.approx(10.3 - 100 / 12)
    assert sheet.cell(2, FIRST).number_format == '#,##0"元"'
    assert shown.cell(2, 18).value < shown.cell(2, 17).value < shown.cell(2, 19).value


def test_a_header_that_stays_and_filters(report):
    book = opened(report)
    assert book.sheetnames == ["汇总", "核对", "数"]
    checks, figures = book["核对"], book["数"]
    assert (checks.freeze_panes, figures.freeze_panes) == ("E2", "D5")
    assert checks.auto_filter.ref == f"A1:V{len(report.checked) + 1}"
    assert figures.auto_filter.ref == f"A4:L{len(report.coverage) + 4}"
    assert (checks.print_title_rows, figures.print_title_rows) == ("$1:$1", "$4:$4")
    fills = {row[3].value: row[3].fill.fgColor.rgb for row in checks.iter_rows(min_row=2)}
    assert len(set(fills.values())) == len(fills) >= 3


def test_every_figure_is_a_row_of_the_coverage(report):
    sheet = opened(report)["数"]
    rows = list(rows_of(sheet, top=4))
    assert [sheet.cell(5 + k, 5).value for k in range(len(rows))] == [
        c.quantity.text for c in report.coverage
    ]
    states = {"held": "相符", "broken": "不符", "undecided": "未定", "untied": "无从核对"}
    assert [row["核对结果"] for row in rows] == [states[c.state] for c in report.coverage]
    road = rows[3]
    assert (road["值"], road["单位"], road["关系数"]) == (36, "公里", 0)
    assert "建成道路36公里。" in road["上下文"]
    assert [sheet.cell(1, k).value for k in range(3, 8)] == ["读到的数", *states.values()]
    shown = opened(report, values=True)["数"]
    assert [shown.cell(2, k).value for k in range(3, 8)] == [9, 2, 3, 3, 1]
    assert sheet.cell(2, 5).value == '=COUNTIF($H$5:$H$13,"不符")'


def test_several_reports_share_the_sheets(report):
    clean = checker.check_text("共有3户。", path="乙.txt")
    book = opened(report, clean, values=True)
    cover = [row for row in book["汇总"].iter_rows(values_only=True) if row[0]]
    assert cover[1][0].startswith("2 个文件，发现 1 处错误")
    assert [row[:6] for row in cover[4:7]] == [
        ("年报.txt", 9, 2, 3, 3, 1),
        ("乙.txt", 1, 0, 0, 0, 1),
        ("合计", 10, 2, 3, 3, 2),
    ]
    assert {row["文件"] for row in rows_of(book["数"], top=4)} == {"年报.txt", "乙.txt"}


def test_english(report):
    book = opened(report, lang="en")
    assert book.sheetnames == ["Summary", "Checks", "Figures"]
    first = next(rows_of(book["Checks"]))
    assert (first["Verdict"], first["Level"]) == ("inconsistent", "error")
    assert first["Finding or reason"] == report.findings[0].message["en"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@"])
def test_what_a_document_says_never_becomes_a_formula(sign):
    path = f"{sign}cmd|' calc'!A1.txt"
    text = f"{sign}1+1，共«5户»，其中‹part:{sign}SUM(A1)›。"
    made = report_of(text, path, message={"zh": f"{sign}HYPERLINK(1)"})
    book = opened(made)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    active = [cell for cell in cells if str(cell.value).startswith(sign)]
    ours = [cell for cell in active if str(cell.value).startswith("=COUNT")]
    active = [cell for cell in active if cell not in ours]
    assert {cell.data_type for cell in active} == {"s"}
    assert all(cell.quotePrefix for cell in active)
    assert {cell.value for cell in active} >= {path, f"{sign}HYPERLINK(1)"}


def test_what_a_number_cannot_hold_is_kept_as_text():
    long, short = Decimal("1234567890123456.78"), Decimal("123456789012.345")
    parts = [figure("甲", 0, value=long), figure("乙", 3, value=short)]
    total = figure("丙", 6, value=long + short)
    held = relation_of("consistent", ("part", parts[0]), ("part", parts[1]), ("total", total))
    report = report_with(document_of("甲、乙，共丙。"), checked=(held,))
    sheet = opened(report)["核对"]
    assert [sheet.cell(2, FIRST + k).value for k in (0, 1)] == [
        "1234567890123456.78",
        123456789012.345,
    ]
    assert sheet.cell(2, 16).value == str(long + short)
    assert (sheet.cell(2, 17).value, sheet.cell(2, 20).value) == (str(long + short), 0)
    assert "15位" in sheet.cell(2, 12).value


def test_a_sum_wider_than_a_sheet_has_no_formula():
    parts = [("part", figure("1元", 3 * k)) for k in range(16_400)]
    total = ("total", figure("16400元", 3 * len(parts), value=Decimal(16_400)))
    wide = worked(relation_of("consistent", *parts, total), FIRST)
    assert (wide.formula, wide.why, wide.computed) == ("", "too-long", Decimal(16_400))
    some = worked(relation_of("consistent", *parts[:300], total), FIRST)
    assert (some.formula, some.why) == ("=SUM(U#:LH#)", "")


def test_hostile_text_makes_no_broken_file():
    path = "a\udce9\x00\x1b\ufffe\u202e.txt"
    report = report_of("共«5户»\x08。" + "很" * 40_000, path, message={"zh": "长" * 40_000})
    sheet = opened(report)["核对"]
    assert sheet["B2"].value == "a�??�?.txt"
    assert len(sheet["G2"].value) == 32_000


def test_the_same_reports_give_the_same_bytes(report):
    assert bound(report) == bound(report)


# ------------------------------------------------------------------------- recalculation


@pytest.fixture(scope="module")
def examples():
    """Every relation of the rules' own examples, right and wrong."""
    reports = []
    for rule in built_in():
        texts = (*(bad.plain for bad in rule.bad), *(good.text for good in rule.good))
        for text in texts:
            made = checker.check_text(text, format=rule.format, rules=(rule,))
            reports += [made] if made.checked else []
    return reports


def without_results(data):
    """The workbook without what its formulas gave, so that whoever opens it has to calculate."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text, count = re.subn(rb"(<f>[^<]*</f>)<v>[^<]*</v>", rb"\1", text)
                assert count, name
            new.writestr(name, text)
    return out.getvalue()


def test_libreoffice_gets_what_the_judge_got(examples, tmp_path):
    (tmp_path / "live.xlsx").write_bytes(without_results(bound(*examples)))
    (again,) = resaved(tmp_path, "live.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(again), data_only=True)
    sheet = book["核对"]
    expected = {
        (relation.rule, relation.formula, relation.stated): worked(relation, FIRST)
        for report in examples
        for relation in report.checked
    }
    live = 0
    for row in sheet.iter_rows(min_row=2, values_only=True):
        if row[7] is None:
            continue
        sums = expected[row[5], row[7], row[8]]
        if not sums.formula:
            assert sums.why in ("calendar", "no-value", "no-result", "digits"), row
            continue
        live += 1
        assert Decimal(row[16]) == close(sums.computed), row
        if sums.stated is not None:
            assert Decimal(row[19]) == close(sums.stated - sums.computed, sums.stated), row
    assert live > 250
    totals = [book["数"].cell(2, column).value for column in range(3, 8)]
    assert totals[0] == sum(totals[1:]) == sum(len(report.coverage) for report in examples)


def close(value, scale=Decimal(0)):
    """``value`` up to what floating point loses; a difference loses what its terms do."""
    lost = max(abs(value), abs(scale)) * Decimal("1e-12")
    return pytest.approx(value, rel=Decimal("1e-12"), abs=lost)


def test_verdicts_are_listed_in_the_order_of_the_rows():
    assert VERDICTS == ("inconsistent", "undecided", "rounding", "consistent")
