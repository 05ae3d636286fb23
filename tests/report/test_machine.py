from __future__ import annotations

import json
from decimal import Decimal

import pytest

from checker.claim.describe import ClaimRecord
from checker.report import FROM_FINDINGS, printer
from checker.report.records import plain, quantity_record, shown_records
from checker.report.style import Style
from checker.report.tally import Tally
from tests.report.build import document_of, figure, relation_of, report_of, report_with

SOURCE = "引言。\r\n全县收入‹level:5.20亿元›，比上年‹base:4.80亿元›增长«10.3%»。"
KEYS = (
    "rule severity path start end line column text message related formula stated computed cause "
    "suggestion fingerprint"
).split()


def printed(format, *reports, lang="zh"):
    out = printer(format, Style(lang))
    lines = [line for report in reports for line in out.lines(report, report.findings)]
    return [*lines, *out.close(Tally(files=len(reports)))]


def test_jsonl_holds_the_contracts_keys_in_order():
    report = report_of(SOURCE, cause={"zh": "除错了", "en": "wrong divisor"})
    (line,) = printed("jsonl", report)
    record = json.loads(line)
    assert list(record) == KEYS
    assert "全县" not in line
    assert "增幅" in line
    text = report.document.text
    assert text[record["start"] : record["end"]] == record["text"] == "10.3%"
    assert (record["line"], record["column"]) == (2, 23)
    assert record["severity"] == "error"
    assert record["cause"] == "除错了"
    assert record["suggestion"] is None
    assert [list(other) for other in record["related"]] == [
        ["path", "start", "end", "text", "role"]
    ] * 2
    for other in record["related"]:
        assert text[other["start"] : other["end"]] == other["text"]


def test_messages_follow_the_language():
    (line,) = printed("jsonl", report_of(SOURCE), lang="en")
    assert json.loads(line)["message"] == "the rate does not follow from the levels"


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_is_one_array_of_the_same_records(count):
    report = report_of(SOURCE)
    clean = report_with(document_of("没有数字。"))
    lines = printed("json", clean, *[report] * count, clean)
    records = json.loads("\n".join(lines))
    assert records == [json.loads(line) for line in printed("jsonl", *[report] * count)]
    assert len(records) == count


def test_concise_is_one_line_a_finding():
    assert printed("concise", report_of(SOURCE), report_of("共«5户»。", path="b.txt")) == [
        "年报.txt:2:23: 错误 rate-not-from-levels 增幅与两个数额不符",
        "b.txt:1:2: 错误 rate-not-from-levels 增幅与两个数额不符",
    ]


def test_every_format_prints_a_clean_report():
    for format in FROM_FINDINGS:
        lines = printed(format, report_with(document_of("没有数字。")))
        assert [line for line in lines if "错误" in line] == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, None),
        ("9.1759E+8", "917590000"),
        ("917590000.0000", "917590000"),
        ("10.30", "10.3"),
        ("0.00", "0"),
        ("-0.5", "-0.5"),
        ("1E-3", "0.001"),
        ("1200", "1200"),
    ],
)
def test_decimals_are_written_plainly_and_exactly(value, text):
    assert plain(None if value is None else Decimal(value)) == text


def test_quantity_record_has_the_contracts_keys_in_order():
    made = figure(
        "9.1759亿元", 3, value=Decimal("9.1759E+8"), resolution=Decimal(10000), approx="about"
    )
    record = quantity_record(made) if made.view else {**record_without_noun(made)}
    assert record["value"] == "917590000"
    assert record["resolution"] == "10000"
    assert record["approx"] == "about"
    assert record["low"] is None


def record_without_noun(made):
    return {
        "value": plain(made.value),
        "low": plain(made.low),
        "resolution": plain(made.resolution),
        "approx": made.approx,
    }


def test_claim_and_relation_records():
    a, b = figure("3万元"), figure("8万元", 9)
    claim = ClaimRecord(a, "part", -1, "收入", None, "2024年", None, "全县", None, 0)
    document = document_of("3万元，其他，共8万元。", "甲.txt")
    (record,) = shown_records("claims", document, [claim], "zh", several=False)
    assert list(record) == (
        "start end text role sign indicator base period place scope stage group".split()
    )
    assert (record["sign"], record["group"], record["base"]) == (-1, 0, None)
    reason = {"zh": "有两个数可以充当", "en": "two figures could"}
    relation = relation_of("undecided", ("part", a), ("total", b), reason=reason)
    (record,) = shown_records("relations", document, [relation], "en", several=True)
    assert list(record) == (
        "rule start end operands verdict stated computed formula reason path".split()
    )
    assert record["reason"] == "two figures could"
    assert record["operands"][1] == {"role": "total", "start": 9, "end": 12, "text": "8万元"}
    assert record["path"] == "甲.txt"
