"""Word and Excel files: what is read, where it stands, and what is refused."""

from __future__ import annotations

import datetime as dt
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


def _appended(paragraph, xml):
    paragraph._p.append(parse_xml(xml.replace(">", f" {nsdecls('w')}>", 1)))


def _shown(document):
    read_ = read(document, "a.docx")
    return [read_.text[block.start : block.end] for block in read_.blocks]


def test_an_end_that_was_deleted_joins_two_paragraphs():
    document = docx.Document()
    first = document.add_paragraph("全县收入5.20亿元，")
    first._p.get_or_add_pPr().append(
        parse_xml(f"<w:rPr {nsdecls('w')}><w:del w:id='1' w:author='a'/></w:rPr>")
    )
    document.add_paragraph("增长3%。")
    document.add_paragraph("末段")
    assert _shown(document) == ["全县收入5.20亿元，增长3%。", "末段"]
    places = read(document, "a.docx").places
    assert places.at(0) == {"paragraph": 2}


def test_a_row_that_was_deleted_is_none():
    document = docx.Document()
    table = document.add_table(rows=3, cols=2)
    for r, row in enumerate(("甲 1", "乙 2", "丙 3")):
        for c, text in enumerate(row.split()):
            table.cell(r, c).text = text
    table.rows[1]._tr.get_or_add_trPr().append(
        parse_xml(f"<w:del {nsdecls('w')} w:id='1' w:author='a'/>")
    )
    cells = read(document, "a.docx").tables[0].cells
    assert [(c.row, c.column, c.text) for c in cells] == [
        (1, 1, "甲"), (1, 2, "1"), (2, 1, "丙"), (2, 2, "3"),
    ]  # fmt: skip


def test_a_cell_that_was_deleted_is_none():
    document = docx.Document()
    table = document.add_table(rows=1, cols=3)
    for c, text in enumerate("甲 1 2".split()):
        table.cell(0, c).text = text
    table.cell(0, 1)._tc.get_or_add_tcPr().append(
        parse_xml(f"<w:cellDel {nsdecls('w')} w:id='1' w:author='a'/>")
    )
    cells = read(document, "a.docx").tables[0].cells
    assert [(c.column, c.text) for c in cells] == [(1, "甲"), (2, "2")]


def test_what_a_paragraph_was_before_a_change_is_nothing_to_it():
    document = docx.Document()
    paragraph = document.add_paragraph("全县收入5.20亿元")
    paragraph._p.get_or_add_pPr().append(
        parse_xml(
            f"<w:pPrChange {nsdecls('w')} w:id='1' w:author='a'>"
            "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr></w:pPrChange>"
        )
    )
    assert [block.kind for block in read(document, "a.docx").blocks] == ["paragraph"]


def test_the_places_of_tab_stops_are_no_text():
    document = docx.Document()
    paragraph = document.add_paragraph("栽植\t320亩")
    paragraph.paragraph_format.tab_stops.add_tab_stop(72)
    assert read(document, "a.docx").text == "栽植\t320亩\n"


TABBED = ("项目\t上年\t本年", "工资\t12.5\t15.1", "差旅\t3.2\t2.9")


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (TABBED, ["row"] * 3),
        (("", "\t上年\t本年", *TABBED[1:]), ["row"] * 3),
        (TABBED[:2], ["paragraph"] * 2),
        ((*TABBED[:2], "共\t15.7"), ["paragraph"] * 3),
        (("甲\t乙", "丙\t丁", "戊\t己"), ["paragraph"] * 3),
        (("一\t收入5亿元。", "二\t支出4亿元。", "三\t结余1亿元。"), ["paragraph"] * 3),
    ],
)
def test_rows_that_tabs_part_are_rows_where_three_are_alike(lines, kinds):
    document = docx.Document()
    for line in lines:
        document.add_paragraph(line)
    assert [block.kind for block in read(document, "a.docx").blocks] == kinds


def test_what_a_form_holds_is_read_in_its_place():
    cells = "".join(
        f"<w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>"
        "</w:sdtContent></w:sdt>"
        for text in ("甲", "1")
    )
    row = f"<w:sdt><w:sdtContent><w:tr>{cells}</w:tr></w:sdtContent></w:sdt>"
    form = f"<w:sdt><w:sdtContent>{{}}<w:tbl>{row * 2}</w:tbl></w:sdtContent></w:sdt>"
    document = docx.Document()
    document.add_paragraph("前段")
    text = "<w:p><w:r><w:t>单位：万元</w:t></w:r></w:p>"
    document._body._element.insert(
        1, parse_xml(form.format(text).replace("<w:sdt>", f"<w:sdt {nsdecls('w')}>", 1))
    )
    document.add_paragraph("末段")
    found = read(document, "a.docx")
    assert [line.strip() for line in found.text.split("\n") if line] == [
        "前段", "单位：万元", "甲\t1", "甲\t1", "末段",
    ]  # fmt: skip
    (table,) = found.tables
    assert [(c.row, c.column, c.text) for c in table.cells] == [
        (1, 1, "甲"), (1, 2, "1"), (2, 1, "甲"), (2, 2, "1"),
    ]  # fmt: skip
    assert table.before.endswith("单位：万元")
    assert found.places.at(found.text.index("末")) == {"paragraph": 3}


def test_a_table_in_a_cell_is_the_table_and_the_one_around_it_a_layout():
    document = docx.Document()
    outer = document.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "收支情况"
    inner = outer.cell(0, 1).add_table(rows=2, cols=2)
    for r, row in enumerate(("工资 12.5", "差旅 3.1")):
        for c, text in enumerate(row.split()):
            inner.cell(r, c).text = text
    found = read(document, "a.docx")
    (table,) = found.tables
    assert [cell.text for cell in table.cells] == ["工资", "12.5", "差旅", "3.1"]
    assert found.places.at(found.text.index("3.1")) == {"table": 2, "row": 2, "column": 2}
    assert "收支情况" in found.text


def test_hidden_text_is_left_out_and_said():
    document = docx.Document()
    paragraph = document.add_paragraph("增长")
    paragraph.add_run("5.1%").font.hidden = True
    paragraph.add_run("6.2%").font.hidden = False
    document.add_paragraph("末段")
    assert _shown(document) == ["增长6.2%", "末段"]
    (notice,) = read(document, "a.docx").notices
    assert (notice.key, notice.values) == ("hidden-text", {"count": "4"})


def test_a_list_of_contents_and_the_pronunciation_are_no_prose():
    document = docx.Document()
    document.styles.add_style("toc 1", 1)
    document.add_paragraph("一、收入\t12", style="toc 1")
    paragraph = document.add_paragraph("共")
    _appended(
        paragraph,
        "<w:r><w:ruby><w:rt><w:r><w:t>mu</w:t></w:r></w:rt>"
        "<w:rubyBase><w:r><w:t>3亩</w:t></w:r></w:rubyBase></w:ruby></w:r>",
    )
    assert _shown(document) == ["共3亩"]


def test_notes_are_read_and_a_box_once():
    document = docx.Document()
    paragraph = document.add_paragraph("正文")
    box = "<w:txbxContent><w:p><w:r><w:t>框内3亩</w:t></w:r></w:p></w:txbxContent>"
    mc = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    _appended(
        paragraph,
        f"<w:r><mc:AlternateContent xmlns:mc='{mc}'><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>",
    )
    note = "<w:footnote><w:p><w:r><w:t>注7亩</w:t></w:r></w:p></w:footnote>"
    notes = f"<w:footnotes {nsdecls('w')}>{note}</w:footnotes>"
    data = with_part(saved(document), "word/footnotes.xml", notes)
    document = read_document("a.docx", data)
    shown = [document.text[block.start : block.end] for block in document.blocks]
    assert shown == ["框内3亩", "正文", "注7亩"]
    assert document.places.at(document.text.index("7")) == {"paragraph": 1}


def with_part(data, name, content):
    stream = io.BytesIO(data)
    with zipfile.ZipFile(stream, "a") as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def test_a_file_with_the_strict_names_is_read_as_any_other():
    strict = (
        "<w:document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'><w:body><w:p><w:r>"
        "<w:t>栽植油茶320亩</w:t></w:r></w:p></w:body></w:document>"
    )
    document = read_document("a.docx", zipped(word__document_xml=strict.encode()))
    assert [document.text[b.start : b.end] for b in document.blocks] == ["栽植油茶320亩"]


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
        (0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-"), (0, "#", ""),
        (-1234.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', "-1,234.50"),
        (12345678, '0!.0,"万"', "1234.6万"), (-12345678, "0\\.0,", "-1234.6"),
        (800, '0"."0,"万"', "0.1万"), (0.5, "#.00", ".50"), (42, "0000", "0042"),
        (12345678, "0.00E+00", "1.23E+7"), (0.5, "# ?/?", "0.5"), (-3, "0.0", "-3.0"),
        (12345, '[>=10000]0!.0,"万";0.0', "1.2万"), (1234.56, '[>=10000]0!.0,"万";0.0', "1234.6"),
        (-1234.56, "[<0]0.0;0.00", "-1234.6"), (5, '0.0"；";"-"', "5.0；"),
        (dt.datetime(2031, 3, 9), 'yyyy"年"m"月"', "2031年3月"),  # noqa: DTZ001 (sheets have none)
        (dt.date(2031, 3, 9), '[$-804]yyyy"年"mm"月"dd"日";@', "2031年03月09日"),
        (dt.date(2031, 3, 9), "yyyy/m/d", "2031-03-09"),
    ],
)  # fmt: skip
def test_number_formats(value, number_format, text):
    assert formatted(value, number_format) == text


def test_a_date_that_only_a_chinese_excel_knows_for_one(book):
    book.worksheets[2]["B7"] = 47915
    book.worksheets[2]["B7"].number_format = "0"
    data = saved(book)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        styles = archive.read("xl/styles.xml")
    assert b'numFmtId="1"' in styles
    styles = styles.replace(b'numFmtId="1"', b'numFmtId="57"')
    with pytest.warns(UserWarning, match="Duplicate name"):
        document = read_document("a.xlsx", with_part(data, "xl/styles.xml", styles))
    assert document.tables[1].cells[0].text == "2031年3月"


def test_what_is_hidden_or_was_never_computed_is_said(book):
    sheet = book.active
    sheet["D3"], sheet["D4"], sheet["D6"] = "代码", "甲", "=SUM(B4:B5)"
    sheet["E4"], sheet["E6"] = "乙", "丙"
    sheet.column_dimensions["D"].hidden = True
    book.worksheets[2].sheet_state = "hidden"
    notices = [(n.key, dict(n.values)) for n in read(book, "a.xlsx").notices]
    assert notices == [
        ("formulas-unsaved", {"count": "1"}),
        ("hidden-rows", {"sheet": "收支", "rows": "5"}),
        ("hidden-columns", {"sheet": "收支", "columns": "D"}),
        ("hidden-sheet", {"sheet": "二"}),
    ]


def test_a_formula_has_its_saved_value(book):
    data = saved(book)
    name = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read(name).replace(b"<v>-20</v>", b"<f>0-20</f><v>-20</v>")
    assert b"<f>" in sheet
    with pytest.warns(UserWarning, match="Duplicate name"):
        document = read_document("a.xlsx", with_part(data, name, sheet))
    texts = {(c.row, c.column): c.text for c in document.tables[0].cells}
    assert texts[5, 2] == "-20.00"
    assert [n.key for n in document.notices] == ["hidden-rows"]


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
    "old Excel that says it is new": ("a.xlsx", OLE, "old-format"),
    "old Word that says it is text": ("a.txt", OLE, "old-format"),
    "WPS table": ("a.et", OLE, "old-format"),
    "slides": ("a.ppt", OLE, "old-format"),
    "rich text under Word's name": ("a.doc", b"{\\rtf1\\ansi 5}", "old-format"),
    "XML of Excel 2003": (
        "a.xls",
        b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
        "old-format",
    ),
    "a document type behind a comment": (
        "a.docx",
        zipped(word__document_xml=b"<!--" + b"-" * 70_000 + b"-->" + DOCTYPE + BODY),
        "broken",
    ),
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
