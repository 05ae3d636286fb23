"""Notes in workbooks: at the cell, with nothing else of the workbook lost."""

from __future__ import annotations

import io
import re

import openpyxl
import pytest
import xlsxwriter
from lxml import etree
from openpyxl.comments import Comment

from checker.annotation.notes import AUTHOR
from tests.annotation.office import resaved
from tests.annotation.word_files import parts, with_parts
from tests.cli.command import invoke

ROWS = ("单位：万元", "项目 上年 本年", "工资 21.5 24.1", "公用 30.5 31.4", "合计 52.0 57.5")
# What openpyxl says of the parts that it would lose.
pytestmark = pytest.mark.filterwarnings("ignore:.*not supported and will be removed")
TALK = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"


def workbook(total=57.5):
    """A workbook with all that a library would lose, and a sum that is wrong by 2."""
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream)
    sheet = book.add_worksheet("收 支")
    for r, row in enumerate(ROWS):
        for c, text in enumerate(row.split()):
            sheet.write(r, c, float(text) if text[0].isdigit() else text)
    sheet.write_formula("B5", "=SUM(B3:B4)", None, 52.0)
    sheet.write("C5", total)
    sheet.write_rich_string("A7", "附", book.add_format({"bold": True}), "注", "一")
    sheet.insert_textbox("F9", "文本框")
    sheet.add_sparkline("D5", {"range": "'收 支'!B3:C3"})
    sheet.conditional_format("B3:C5", {"type": "data_bar", "data_bar_2010": True})
    sheet.add_table("H2:I4")
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": "='收 支'!$B$3:$B$4"})
    sheet.insert_chart("F12", chart)
    book.add_worksheet("空")
    book.close()
    return stream.getvalue()


@pytest.fixture
def annotate(tmp_path, monkeypatch):
    """Annotate a workbook; return the copy, once it is known to have lost nothing."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def run(data, *arguments, said=""):
        (tmp_path / "a.xlsx").write_bytes(data)
        result = invoke("annotate", "a.xlsx", "--force", "--lang", "en", *arguments)
        assert result.exit_code == 0, result.stderr
        assert said in result.stderr
        made = (tmp_path / "a.checked.xlsx").read_bytes()
        before, after = parts(data), parts(made)
        assert list(after)[: len(before)] == list(before)
        for name in before:
            old, new = before[name], after[name]
            if re.search(r"worksheets/sheet\d+\.xml$", name):
                mark = rb'<(\w+:)?legacyDrawing [^>]*rIdHeshu\d+"/>'
                old, new = re.sub(mark, b"", old), re.sub(mark, b"", new)
            if "omment" not in name and not name.endswith((".vml", ".rels", "Types].xml")):
                assert new == old, name
        return made

    return run


def notes(data):
    """Cell → (author, text) of each note, each of which has a box of its own."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    held = {
        (sheet.title, cell.coordinate): (cell.comment.author, cell.comment.text)
        for sheet in book.worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.comment
    }
    boxes = [
        (int(shape[0]) + 1, int(shape[1]) + 1)
        for name, part in parts(data).items()
        if name.endswith(".vml")
        for shape in re.findall(rb":Row>(\d+)</\w+:Row>\s*<\w+:Column>(\d+)<", part)
    ]
    cells = [book[title][name] for title, name in held]
    assert sorted(boxes) == sorted((cell.row, cell.column) for cell in cells)
    for name, part in parts(data).items():
        if name.endswith(".vml"):
            etree.fromstring(part)
            numbers = re.findall(rb'id="(_x0000_s\w+)"', part)
            assert len(set(numbers)) == len(numbers)
    return held


def with_note(data, cell, author):
    book = openpyxl.load_workbook(io.BytesIO(data))
    book.active[cell].comment = Comment("请再核。", author)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_a_note_stands_at_its_cell(annotate):
    made = annotate(workbook(), said="1 findings commented")
    (((place, (author, text)),)) = notes(made).items()
    assert (place, author) == (("收 支", "C5"), AUTHOR)
    assert "with: part 24.1 (收 支!C3)" in text.splitlines()
    assert text.endswith("table-total-not-sum")
    assert annotate(made) == made


def test_the_drawing_stands_where_the_schema_has_it(annotate):
    sheet = etree.fromstring(parts(annotate(workbook()))["xl/worksheets/sheet1.xml"])
    names = [etree.QName(child).localname for child in sheet]
    at = names.index("legacyDrawing")
    assert names[at - 1] == "drawing"
    assert names[at + 1 :] == ["tableParts", "extLst"]


def test_a_note_goes_with_its_mistake(annotate):
    made = annotate(workbook())
    sheet = "xl/worksheets/sheet1.xml"
    mended = parts(made)[sheet].replace(b"57.5", b"55.5")
    assert notes(annotate(with_parts(made, {sheet: mended}))) == {}
    other = parts(made)[sheet].replace(b"57.5", b"58.5")
    ((_, text),) = notes(annotate(with_parts(made, {sheet: other}))).values()
    assert "58.5" in text


def test_without_findings_the_copy_is_the_draft(annotate):
    data = workbook(55.5)
    assert parts(annotate(data)) == parts(data)


@pytest.mark.parametrize("cell", ["B4", "C5"])
def test_other_peoples_notes_stay(annotate, cell):
    data = with_note(workbook(), cell, "王编辑")
    made = annotate(data)
    found = notes(made)
    author, text = found["收 支", cell]
    assert author == "王编辑"
    assert text.startswith("请再核。")
    assert ("table-total-not-sum" in text) is (cell == "C5")
    assert ("收 支", "C5") in found
    assert annotate(made) == made
    mended = parts(made)["xl/worksheets/sheet1.xml"].replace(b"57.5", b"55.5")
    again = annotate(with_parts(made, {"xl/worksheets/sheet1.xml": mended}))
    assert notes(again) == {("收 支", cell): ("王编辑", "请再核。")}


def test_a_note_of_ours_that_a_library_wrote_anew_is_known_again(annotate):
    made = annotate(workbook())
    stream = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(made)).save(stream)
    again = annotate(stream.getvalue())
    assert notes(again) == notes(made)


def test_a_talk_takes_no_note(annotate):
    data = workbook()
    talk = f'<ThreadedComments xmlns="{TALK}"><threadedComment ref="C5"/></ThreadedComments>'
    relations = parts(data)["xl/worksheets/_rels/sheet1.xml.rels"].decode()
    kind = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"
    one = f'<Relationship Id="t1" Type="{kind}" Target="../threadedComments/t1.xml"/>'
    changes = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations.replace("</Rel", f"{one}</Rel"),
        "xl/threadedComments/t1.xml": talk,
    }
    data = with_parts(data, changes)
    made = annotate(data, said="1 findings stand where no comment can go")
    assert parts(made) == parts(data)


def test_other_prefixes(annotate):
    data = workbook()
    name = "xl/worksheets/sheet1.xml"
    sheet = re.sub(rb"<(/?)(?=[a-z])(?!x14|xm:|mc:)(\w+)(?=[\s/>])", rb"<\1x:\2", parts(data)[name])
    sheet = sheet.replace(b"xmlns=", b"xmlns:x=", 1)
    made = annotate(with_parts(data, {name: sheet}))
    assert notes(made).keys() == {("收 支", "C5")}
    assert annotate(made) == made


def test_libreoffice_reads_every_note(annotate, tmp_path):
    made = annotate(with_note(workbook(), "B4", "王编辑"))
    (tmp_path / "b.xlsx").write_bytes(made)
    (again,) = resaved(tmp_path, "b.xlsx")
    book = openpyxl.load_workbook(io.BytesIO(again))
    for (title, cell), (_, text) in notes(made).items():
        assert book[title][cell].comment.text == text
