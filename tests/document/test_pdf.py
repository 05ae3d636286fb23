"""PDF: order of reading, joined lines, furniture, tables, places on pages, and what is refused."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from checker.document.encoding import DecodeError
from checker.document.readers import read_document
from checker.engine import check_document
from checker.report.records import finding_records
from tests.pdfs import Page, width

LEFT, RIGHT = 72, 522


def read(page):
    return read_document("a.pdf", page.saved())


def shown(document):
    return [document.text[block.start : block.end] for block in document.blocks]


def broken(text, wide, indent):
    """Cut ``text`` into lines of ``wide`` columns, the first one shorter; no figure is cut."""
    lines, room = [""], wide - indent
    for word in re.findall(r"[!-~]+|.", text):
        taken = sum(1 if char < "\x7f" else 2 for char in lines[-1] + word)
        if taken > room:
            lines.append("")
            room = wide
        lines[-1] += word
    return lines


def prose(page, text, x=LEFT, y=100, wide=74, indent=4):
    """Set ``text`` in lines of ``wide`` columns of six points; return the foot of the next line."""
    for number, line in enumerate(broken(text, wide, indent)):
        page.text(x + 6 * indent * (number == 0), y, line)
        y += 20
    return y


# --------------------------------------------------------------------------------------- prose

LONG = (
    "全县粮食播种面积稳定在三十万亩以上，高标准农田覆盖面继续扩大，种植结构进一步调优，农机社会化服务实现村村通达，"
    "全年完成栽植油茶320亩、改造茶园450亩，合计770亩，带动农户1290户，群众得到了实惠。"
)
NEXT = "各乡镇要抓紧秋冬农田水利建设，把任务分解到村到户，确保明年春耕前全部完工并发挥效益。"


def test_lines_are_joined_and_paragraphs_told_by_their_indentation():
    page = Page()
    y = prose(page, LONG)
    prose(page, NEXT, y=y)
    assert shown(read(page)) == [LONG, NEXT]


def test_paragraphs_without_indentation_are_told_by_the_room_between_them():
    page = Page()
    y = prose(page, LONG, indent=0)
    prose(page, NEXT, y=y + 12, indent=0)
    assert shown(read(page)) == [LONG, NEXT]


def test_a_paragraph_goes_on_over_the_end_of_a_page_and_its_furniture():
    page = Page()
    lines = broken(LONG, 74, 4)
    page.text(LEFT + 24, 740, lines[0]).text(LEFT, 760, lines[1])
    for number in (1, 2):
        page.text(200, 40, "西岭县统计月报 2024年第3期", 9).text(290, 815, f"第 {number} 页", 9)
        if number == 1:
            page.next()
    page.text(LEFT, 80, lines[2])
    assert shown(read(page)) == [LONG]


def test_a_bare_number_at_the_foot_is_the_page_and_one_in_the_text_is_not():
    page = Page()
    prose(page, LONG)
    page.text(290, 815, "12").text(LEFT, 400, "12")
    assert shown(read(page)) == [LONG, "12"]


def test_words_of_latin_letters_keep_their_blank_over_a_line_end():
    page = (
        Page()
        .text(LEFT, 100, "本项目按合同执行，设备由供应商负责安装和调试并提供培训，型号为 Alpha")
        .text(LEFT, 120, "Beta，共12台。")
    )
    assert shown(read(page))[0].endswith("型号为Alpha Beta，共12台。")


def test_two_columns_are_read_one_after_the_other():
    page = Page().text(150, 60, "西岭县简报", 20)
    one, two = LONG + NEXT, NEXT + LONG
    prose(page, one, x=60, wide=36)
    prose(page, two, x=310, wide=36)
    assert shown(read(page)) == ["西岭县简报", one, two]


def test_notes_stand_at_the_end_and_their_marks_are_dropped():
    page = Page()
    begin = "全县各级各部门共同努力，完成一般公共预算收入8.64亿元"
    page.text(LEFT + 24, 730, begin).text(LEFT + 24 + width(begin), 726, "1", 7)
    page.text(LEFT + 28 + width(begin), 730, "，比上年增加0.72亿元，增")
    page.text(LEFT, 790, "1 含转移性收入0.31亿元。", 9).next()
    page.text(LEFT, 80, "长9.1%。")
    found = shown(read(page))
    assert found == [
        f"{begin}，比上年增加0.72亿元，增长9.1%。",
        "1含转移性收入0.31亿元。",
    ]


def test_a_watermark_and_a_list_of_contents_are_no_prose():
    page = Page().slanted("内部资料888份")
    prose(page, LONG)
    page.text(LEFT, 300, "一、总体情况" + "." * 60 + "12")
    assert shown(read(page)) == [LONG]


def test_headings_are_told_by_their_size_and_their_markers():
    page = Page().text(200, 60, "西岭县农业情况", 20)
    page.text(LEFT, 90, "一、种植业")
    y = prose(page, LONG, y=120)
    page.text(LEFT, y + 20, "存在的困难", 16)
    prose(page, NEXT, y=y + 50)
    kinds = [(block.kind, block.level) for block in read(page).blocks]
    assert kinds == [
        ("heading", 1), ("heading", 5), ("paragraph", 0), ("heading", 8), ("paragraph", 0),
    ]  # fmt: skip


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(rotation):
    page = Page(rotation=rotation)
    prose(page, LONG)
    document = read(page)
    assert shown(document) == [LONG]
    x0, top, x1, bottom = document.places.at(0, 4)["box"]
    assert (x0, x1) == (pytest.approx(LEFT + 24, abs=1), pytest.approx(LEFT + 72, abs=1))
    assert top < 100 < bottom < 108


# --------------------------------------------------------------------------------------- tables

ROWS = (("科目", "预算", "决算"), ("教育", "120.5", "118.2"), ("卫生", "80.0", "79.6"))


def cells_of(document, number=0):
    return {(c.row, c.column): c.text for c in document.tables[number].cells}


def wanted(rows=ROWS):
    return {(r, c): text for r, row in enumerate(rows, 1) for c, text in enumerate(row, 1)}


def ruled(page, y=100, rows=ROWS, sides=True, wide=120, high=24):
    """Draw a table with its lines; without ``sides`` open to the left and the right."""
    right, foot = LEFT + wide * len(rows[0]), y + high * len(rows)
    for at in range(len(rows) + 1):
        page.line(LEFT, y + high * at, right, y + high * at)
    for at in range(0 if sides else 1, len(rows[0]) + sides):
        page.line(LEFT + wide * at, y, LEFT + wide * at, foot)
    for r, row in enumerate(rows):
        for c, text in enumerate(row):
            page.text(LEFT + wide * c + 6, y + high * (r + 1) - 8, text)
    return page


def test_ruling_lines_make_a_table_between_its_paragraphs():
    page = Page()
    y = prose(page, LONG)
    page.text(LEFT, y + 10, "单位：万元")
    ruled(page, y + 30)
    prose(page, NEXT, y=y + 160)
    document = read(page)
    (table,) = document.tables
    assert cells_of(document) == wanted()
    assert table.before.endswith("单位：万元")
    assert shown(document) == [
        LONG, "单位：万元", "科目\t预算\t决算", "教育\t120.5\t118.2", "卫生\t80.0\t79.6", NEXT,
    ]  # fmt: skip


def test_a_table_may_be_open_at_its_sides():
    assert cells_of(read(ruled(Page(), sides=False))) == wanted()


CROSS = (
    *((LEFT, y, LEFT + 360, y) for y in (100, 122, 160)),
    *((LEFT + 120 * k, 100, LEFT + 120 * k, 160) for k in range(4)),
)


@pytest.mark.parametrize(
    ("depth", "x", "label"),
    [(1, 0, "公共安全支出"), (2, 0, "公共安全支出"), (1, 60, "公共安"), (9, 0, "公共安")],
)
def test_lines_in_a_form_rule_a_table_where_the_form_is_not_moved(depth, x, label):
    page = Page().form(x, 0, depth, *CROSS)
    for y, row in ((116, "科目 预算 决算"), (140, "公共安 120.5 118.2"), (154, "全支出")):
        for c, text in enumerate(row.split()):
            page.text(LEFT + 120 * c + 6, y, text)
    cells = cells_of(read(page))
    assert (cells[2, 1], cells[2, 3]) == (label, "118.2")


def test_a_missing_line_merges_cells():
    page = Page()
    page.box(72, 100, 432, 172).line(72, 124, 432, 124)
    page.line(192, 124, 192, 172).line(312, 124, 312, 172).line(192, 148, 432, 148)
    page.text(200, 118, "二〇二四年收支").text(80, 152, "全县")
    for x, left, right in ((200, "收入", "8.6"), (320, "支出", "9.2")):
        page.text(x, 140, left).text(x, 164, right)
    table = read(page).tables[0]
    spans = {c.text: (c.row, c.column, c.rows, c.columns) for c in table.cells}
    assert spans == {
        "二〇二四年收支": (1, 1, 1, 3), "全县": (2, 1, 2, 1), "收入": (2, 2, 1, 1),
        "支出": (2, 3, 1, 1), "8.6": (3, 2, 1, 1), "9.2": (3, 3, 1, 1),
    }  # fmt: skip


def test_a_name_broken_in_its_cell_is_one_name():
    page = ruled(Page(), rows=(("科目", "决算"), ("", "118.2")), high=40)
    page.text(78, 156, "社会保障和就业支").text(78, 172, "出")
    assert cells_of(read(page))[2, 1] == "社会保障和就业支出"


def test_figures_set_too_close_are_parted_by_the_line_between_them():
    page = ruled(Page(), rows=(("科目", "预算", "决算"), ("教育", "", "")), wide=60)
    page.text(192 - 36, 140, "118.25").text(192 + 1, 140, "120.50")
    assert cells_of(read(page)) == wanted((("科目", "预算", "决算"), ("教育", "118.25", "120.50")))


def aligned(page, y=100, rows=ROWS, right=(0, 260, 420)):
    """Set a table without lines, its figures flush to the right."""
    for r, row in enumerate(rows):
        for edge, text in zip(right, row, strict=True):
            page.text(edge - width(text) if edge else LEFT, y + 20 * r, text)
    return page


def test_columns_without_lines_make_a_table():
    rows = (*ROWS, ("其他", "", "3.4"), ("合计", "200.5", "201.2"))
    page = aligned(Page().text(LEFT, 60, "单位：万元"), rows=rows)
    prose(page, NEXT, y=300)
    document = read(page)
    assert cells_of(document) == wanted(rows)
    assert document.tables[0].before.endswith("单位：万元")
    assert shown(document)[-1] == NEXT


def test_a_frame_around_prose_is_no_table():
    page = Page().box(60, 80, 540, 700)
    prose(page, LONG)
    document = read(page)
    assert document.tables == ()
    assert shown(document) == [LONG]


def test_a_table_goes_on_over_pages_without_the_header_that_is_repeated():
    page = ruled(Page(), y=700)
    page.text(290, 815, "- 1 -").next()
    ruled(page, y=80, rows=(ROWS[0], ("合计", "200.5", "197.8"))).text(290, 815, "- 2 -")
    document = read(page)
    assert cells_of(document) == wanted((*ROWS, ("合计", "200.5", "197.8")))
    boxes = {c.text: document.places.at(c.start, c.end) for c in document.tables[0].cells}
    assert (boxes["118.2"]["page"], boxes["197.8"]["page"]) == (1, 2)


@pytest.mark.parametrize("down", [0, 8])
def test_a_label_of_two_lines_is_one_cell_without_ruling_lines(down):
    page = Page()
    top = 100
    for label, *figures in (
        ("项目", "上年", "本年"), ("工资福利", "12.5", "15.1"),
        ("办公用房和设备的\n维修支出", "3.2", "2.9"), ("差旅", "1.1", "1.2"),
        ("合计", "16.8", "19.2"),
    ):  # fmt: skip
        lines = label.splitlines()
        for k, line in enumerate(lines):
            page.text(72, top + 16 * k, line)
        for k, figure in enumerate(figures):
            page.text(250 + 80 * k, top + down * (len(lines) - 1), figure)
        top += 16 * len(lines) + 8
    (table,) = read(page).tables
    rows = [[cell.text for cell in table.cells if cell.row == row] for row in range(1, 6)]
    assert rows[2] == ["办公用房和设备的维修支出", "3.2", "2.9"]
    assert [row[0] for row in rows] == ["项目", "工资福利", rows[2][0], "差旅", "合计"]


def test_a_heading_between_rows_is_no_rest_of_a_label():
    page = Page()
    rows = (("项目", "上年"), ("工资", "12.5"), ("办公", ""), ("纸张", "3.2"), ("合计", "15.7"))
    for k, (label, figure) in enumerate(rows):
        page.text(72, 100 + 20 * k, label).text(250, 100 + 20 * k, figure)
    (table,) = read(page).tables
    assert [cell.text for cell in table.cells if cell.column == 1] == [row[0] for row in rows]


def test_labels_keep_how_far_they_are_set_in():
    rows = (("科目", "决算"), ("支出", "12"), ("", "8"), ("", "4"))
    page = ruled(Page(), rows=rows)
    page.text(78 + 24, 100 + 64, "教育").text(78 + 24, 100 + 88, "卫生")
    indents = [c.indent for c in read(page).tables[0].cells if c.column == 1]
    assert indents == [0, 0, 4, 4]


# --------------------------------------------------------------------------------------- places


def test_a_figure_has_its_page_and_its_box():
    page = Page().next()
    page.text(100, 200, "栽植油茶320亩，茶叶450亩，合计780亩。", 10)
    document = read(page)
    report = check_document(document)
    (finding,) = finding_records(report, report.findings, "zh")
    x0, top, x1, bottom = finding["place"]["box"]
    assert finding["place"]["page"] == 2
    before = 100 + width("栽植油茶320亩，茶叶450亩，合计", 10)
    assert x0 == pytest.approx(before, abs=0.5)
    assert x1 == pytest.approx(before + width("780亩", 10), abs=0.5)
    assert 188 < top < 193
    assert 200 < bottom < 205
    assert [r["place"]["page"] for r in finding["related"]] == [2, 2]


def test_a_figure_cut_by_a_line_end_has_two_boxes():
    page = Page()
    text = "全县各乡镇按照年初部署，因地制宜调整种植结构，全年种植各类经济作物12345亩。"
    page.text(LEFT, 100, text[:-2]).text(LEFT, 120, text[-2:])
    document = read(page)
    at = document.text.index("12345")
    boxes = document.places.boxes(at, at + 6)  # the unit stands on the next line
    assert [page for page, _ in boxes] == [1, 1]
    assert boxes[0][1][3] < boxes[1][1][3]


# --------------------------------------------------------------------------------------- refused


def refused(data):
    with pytest.raises(DecodeError) as error:
        read_document("a.pdf", data)
    return error.value.key, error.value.detail


def test_a_scan_is_said_to_be_one():
    assert refused(Page().box(50, 50, 500, 700).next().box(50, 50, 500, 700).saved()) == (
        "scan", "2",
    )  # fmt: skip


def test_pages_without_text_among_others_are_said():
    page = Page().text(LEFT, 100, "栽植油茶320亩。").next().box(50, 50, 500, 700)
    (notice,) = read(page).notices
    assert (notice.key, notice.values) == ("pages-without-text", {"pages": "2"})


def test_a_password_is_said():
    assert refused(Page(password="geheim").text(72, 72, "甲").saved())[0] == "protected"


def test_what_is_cut_off_is_broken():
    data = Page().text(LEFT, 100, "栽植油茶320亩。").saved()
    assert refused(data[:300])[0] == "broken"


def test_without_pypdfium2_the_extra_is_named(monkeypatch):
    data = Page().text(LEFT, 100, "栽植油茶320亩。").saved()
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    assert refused(data) == ("extra", "pdf")


def test_the_library_is_loaded_for_pdf_only():
    code = "import sys, checker; checker.check_text('甲3亩'); print('pypdfium2' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
