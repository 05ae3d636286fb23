"""Word and Excel files: what is read, where it stands, and what is refused."""

from __future__ import annotations

import io
import sys
import zipfile

import docx
import openpyxl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from checker.document.encoding import DecodeError
from checker.document.normalise import view_of
from checker.document.readers import package, read_document
from checker.document.readers.formats import shown as formatted
from checker.document.table import Places


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def read(document, name):
    return read_document(name, saved(document))


# --------------------------------------------------------------------------------------- Word


@pytest.fixture
def report():
    document = docx.Document()
    document.add_heading("一、总体情况", 1)
    paragraph = document.add_paragraph()
    for run in ("全县收入5", ".2", "0亿元，比上年4.80亿元增长8.3%。"):
        paragraph.add_run(run)
    document.add_paragraph("")
    document.add_paragraph("栽植油茶320亩", style="List Bullet")
    document.add_paragraph("单位：万元")
    table = document.add_table(rows=3, cols=3)
    for r, row in enumerate(("项目 上年 本年", "工资 12.5 15.1", "合计 12.5 15.1")):
        for c, text in enumerate(row.split()):
            table.cell(r, c).text = text
    table.cell(1, 0).merge(table.cell(2, 0))
    return document


def test_runs_are_joined_and_paragraphs_numbered(report):
    document = read(report, "a.docx")
    assert "全县收入5.20亿元" in document.text
    places = Places(document.tables, document.paragraphs)
    assert places.at(document.text.index("5.20")) == {"paragraph": 2}
    assert places.at(document.text.index("320")) == {"paragraph": 4}
    assert places.at(document.text.index("15.1")) == {"table": 1, "row": 2, "column": 3}
    kinds = [block.kind for block in document.blocks]
    assert kinds == ["heading", "paragraph", "item", "paragraph", "row", "row", "row"]


def test_merged_cells_span_and_the_unit_stands_before(report):
    table = read(report, "a.docx").tables[0]
    (merged,) = [cell for cell in table.cells if cell.rows > 1]
    assert (merged.row, merged.column, merged.rows) == (2, 1, 2)
    assert table.before.endswith("单位：万元")


def test_changes_are_read_as_accepted_and_boxes_apart():
    document = docx.Document()
    paragraph = document.add_paragraph("增长")
    paragraph._p.append(
        parse_xml(
            f"<w:del {nsdecls('w')} w:id='1' w:author='a'>"
            "<w:r><w:delText>5.1%</w:delText></w:r></w:del>"
        )
    )
    paragraph._p.append(
        parse_xml(f"<w:ins {nsdecls('w')} w:id='2' w:author='a'><w:r><w:t>6.2%</w:t></w:r></w:ins>")
    )
    paragraph._p.append(
        parse_xml(
            f"<w:r {nsdecls('w')}><w:pict><w:txbxContent><w:p><w:r><w:t>框内3亩</w:t></w:r></w:p>"
            "</w:txbxContent></w:pict></w:r>"
        )
    )
    document.add_paragraph("末段")
    assert [line for line in read(document, "a.docx").text.split("\n") if line] == [
        "框内3亩", "增长6.2%", "末段",
    ]  # fmt: skip


def test_sentences_in_cells_are_paragraphs():
    document = docx.Document()
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "说明"
    table.cell(0, 1).text = "收入5亿元，增长3%。\n支出4亿元。"
    kinds = [block.kind for block in read(document, "a.docx").blocks]
    assert kinds == ["row", "paragraph", "paragraph"]


# --------------------------------------------------------------------------------------- Excel


@pytest.fixture
def book():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "收支"
    rows = [("代码",), ("表一",), ("项目", "金额", "占比")]
    rows += [("收入", 1234.5678, 0.4321), ("支出", -20, 0.5), ("合计", 1214.57, 0.9321)]
    for row in rows:
        sheet.append(row)
    for row in (4, 5, 6):
        sheet.cell(row, 2).number_format = "#,##0.00"
        sheet.cell(row, 3).number_format = "0.0%"
    sheet.merge_cells("A2:C2")
    sheet.row_dimensions[1].hidden = True
    sheet.row_dimensions[5].hidden = True
    book.create_sheet("空表")
    other = book.create_sheet("二")
    other["B7"] = "说明"
    return book


def test_cells_are_read_as_they_are_shown(book):
    document = read(book, "a.xlsx")
    first, second = document.tables
    texts = {(c.row, c.column): c.text for c in first.cells}
    assert texts[4, 2] == "1,234.57"
    assert texts[5, 2] == "-20.00"
    assert texts[4, 3] == "43.2%"
    assert (1, 1) not in texts
    assert (first.sheet, second.sheet) == ("收支", "二")
    assert [c.columns for c in first.cells if c.row == 2] == [3]
    places = Places(document.tables)
    assert places.at(document.text.index("1,234.57")) == {"sheet": "收支", "cell": "B4"}
    assert "收入\t1,234.57\t43.2%" in view_of(document).text
    assert [(n.key, n.values["rows"]) for n in document.notices] == [("hidden-rows", "5")]


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (1234.5, "General", "1234.5"), (4106.1401045381, "General", "4106.1401045"),
        (70.0, "General", "70"), (1e-7, "General", "0.0000001"), (0.1 + 0.2, "General", "0.3"),
        (1234.565, "#,##0.00", "1,234.57"), (-3.5, "0.0_ ;-0.0 ", "-3.5"),
        (-3.5, "#,##0.00;[Red](#,##0.00)", "(3.50)"), (0, '0.0;-0.0;"-"', "-"),
        (0.05, "0%", "5%"), (12.5, '0.00"万元"', "12.50万元"), (12345678, "#,##0,", "12,346"),
        (1.5, "0.##", "1.5"), (True, "General", "TRUE"), ("文字", "@", "文字"),
    ],
)  # fmt: skip
def test_number_formats(value, number_format, text):
    assert formatted(value, number_format) == text


def test_a_workbook_under_an_old_name_is_read_by_what_it_is(book):
    assert read(book, "a.xls").tables[0].sheet == "收支"


def test_a_web_page_under_a_workbooks_name_is_read_as_one():
    page = "<html><table><tr><td>甲</td><td>1</td></tr></table></html>".encode("gb18030")
    assert read_document("a.xls", page).tables[0].cells[0].text == "甲"


def test_without_openpyxl_the_extra_is_named(book, monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(DecodeError) as error:
        read(book, "a.xlsx")
    assert (error.value.key, error.value.detail) == ("extra", "office")


# --------------------------------------------------------------------------------------- refused


def zipped(**parts):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return stream.getvalue()


BODY = b"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'/>"
DOCTYPE = b"<!DOCTYPE a [<!ENTITY x 'y'>]>"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
REFUSED = {
    "no zip": ("a.docx", b"nothing of the kind", "broken"),
    "cut": ("a.docx", zipped(word__document_xml=BODY)[:-30], "broken"),
    "bomb": ("a.docx", zipped(word__document_xml=BODY + b" " * (8 << 20)), "too-large"),
    "entities": (
        "a.docx",
        zipped(word__document_xml=DOCTYPE + BODY),
        "broken",
    ),
    "ill-formed": ("a.docx", zipped(word__document_xml=b"<a><b></a>"), "broken"),
    "no workbook": ("a.xlsx", zipped(xl__workbook_xml=b"<workbook/>"), "broken"),
    "other zip": ("a.zip", zipped(readme_xml=b"<a/>"), "unsupported"),
    "old Word": ("a.doc", OLE, "old-format"),
    "WPS": ("a.wps", OLE, "old-format"),
    "password": ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "protected"),
    "cut pdf": ("a.pdf", b"%PDF-1.7\n", "broken"),
    "pdf as text": ("a.txt", b"%PDF-1.7\n", "broken"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_read_says_why(case):
    name, data, key = REFUSED[case]
    with pytest.raises(DecodeError) as error:
        read_document(name, data)
    assert error.value.key == key


def test_many_entries_are_refused(monkeypatch):
    monkeypatch.setattr(package, "_ENTRIES", 1)
    with pytest.raises(DecodeError, match="2 > 1"):
        read_document("a.docx", zipped(word__document_xml=BODY, b_xml=b"<a/>"))
