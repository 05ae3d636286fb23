"""One and the same table gives the same relations in every format that can hold it."""

from __future__ import annotations

import io

import docx
import openpyxl
import pytest

from checker.document.readers import document_of, read_document
from checker.engine import check_document
from checker.report.records import finding_records, shown_records

ROWS = (
    ("类别", "上年", "本年", "比重（%）"),
    ("水泵", "12.4", "15.8", "36.0"),
    ("其中：进口", "2.4", "3.1", "7.1"),
    ("风机", "30.6", "28.1", "64.0"),
    ("合计", "43.0", "43.6", "100.0"),
)


def as_csv():
    text = "\n".join(",".join(row) for row in ROWS)
    return read_document("a.csv", text.encode("gb18030"))


def as_html():
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
    return document_of(f"<table>{body}</table>", "a.html", "html")


def as_markdown():
    lines = [f"| {' | '.join(row)} |" for row in ROWS]
    lines.insert(1, "| --- | --- | --- | --- |")
    return document_of("\n".join(lines), "a.md", "markdown")


def as_docx():
    document = docx.Document()
    table = document.add_table(rows=len(ROWS), cols=4)
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row):
            table.cell(r, c).text = text
    stream = io.BytesIO()
    document.save(stream)
    return read_document("a.docx", stream.getvalue())


def as_xlsx():
    book = openpyxl.Workbook()
    for row in ROWS:
        book.active.append([float(x) if x[0].isdigit() else x for x in row])
    for row in book.active.iter_rows(min_row=2, min_col=2):
        for cell in row:
            cell.number_format = "0.0"
    stream = io.BytesIO()
    book.save(stream)
    return read_document("a.xlsx", stream.getvalue())


FORMATS = {"csv": as_csv, "html": as_html, "docx": as_docx, "xlsx": as_xlsx}


def relations(document):
    report = check_document(document)
    return [
        (r.rule, r.verdict, r.formula, tuple(o.quantity.text for o in r.operands))
        for r in report.relations
    ]


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_gives_the_relations_of_markdown(format):
    wanted = relations(as_markdown())
    assert {verdict for _, verdict, _, _ in wanted} == {"consistent", "inconsistent"}
    assert relations(FORMATS[format]()) == wanted


@pytest.mark.parametrize("format", ["csv", "html", "docx"])
def test_operands_and_findings_carry_their_place(format):
    document = FORMATS[format]()
    report = check_document(document)
    (finding,) = finding_records(report, report.findings, "zh")
    assert finding["text"] == "43.6"
    assert finding["place"] == {"table": 1, "row": 5, "column": 3}
    assert [related["place"]["row"] for related in finding["related"]] == [2, 4]
    for record in shown_records("relations", document, report.relations, "zh", several=False):
        assert all("place" in operand for operand in record["operands"])


def test_a_workbook_names_sheet_and_cell():
    report = check_document(as_xlsx())
    (finding,) = finding_records(report, report.findings, "zh")
    assert finding["place"] == {"sheet": "Sheet", "cell": "C5"}
