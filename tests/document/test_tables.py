"""Tables as the readers find them: cells, spans, places, and the rows that the view shows."""

from __future__ import annotations

import pytest

import checker
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.document.readers.cells import Slots
from checker.document.readers.delimited import delimiter_of
from checker.document.table import Cell, Places, Table, letters


def table_of(text, format):
    (table,) = document_of(text, format=format).tables
    return table


def shown(table):
    return {(cell.row, cell.column): cell.text for cell in table.cells}


def exact(text, format):
    """Every cell's text stands where its span says, and the blocks stand in order."""
    document = document_of(text, format=format)
    for table in document.tables:
        for cell in table.cells:
            if cell.text and len(cell.text) == cell.end - cell.start:
                assert document.text[cell.start : cell.end] == cell.text
    ends = 0
    for block in document.blocks:
        assert ends <= block.start < block.end
        ends = block.end
    return document


CSV = '项目,金额\r\n"甲, 乙","1,200.5"\r\n丙, 30 \r\n"丁 ""大""",\r\n'


def test_csv_keeps_quotes_commas_and_places():
    document = exact(CSV, "csv")
    assert shown(document.tables[0]) == {
        (1, 1): "项目", (1, 2): "金额", (2, 1): "甲, 乙", (2, 2): "1,200.5",
        (3, 1): "丙", (3, 2): "30", (4, 1): '丁 "大"', (4, 2): "",
    }  # fmt: skip
    assert "\n甲,乙\t1,200.5\n" in view_of(document).text


@pytest.mark.parametrize(
    ("text", "sign"),
    [("a,b\n1,2", ","), ("a\tb\n1,0\t2,0", "\t"), ("a;b\n1,5;2,5\n", ";"), ("一列\n二", "\t")],
)
def test_the_delimiter_is_what_parts_the_lines_alike(text, sign):
    assert delimiter_of(text) == sign


def test_an_open_quote_takes_no_more_than_its_line():
    cells = shown(table_of('a,"b\n1,2\n', "csv"))
    assert cells == {(1, 1): "a", (1, 2): '"b', (2, 1): "1", (2, 2): "2"}


HTML = """<p>表1&nbsp;收入</p><script>var x = "12万元";</script><style>b{}</style>
<table><caption>单位：万元</caption>
<tr><th rowspan=2>地区</th><th colspan="2">收入<br>合计</th></tr>
<tr><td>本年</td><td>上年</td></tr>
<tr><td>&emsp;东区</td><td><b>1,2</b>00</td><td>&#49;00</td></tr>
</table><h2>二、支出</h2><ul><li>支出5.2亿元。</ul>尾声&amp;完"""


def test_html_counts_spans_out_and_keeps_offsets():
    document = exact(HTML, "html")
    table = document.tables[0]
    assert shown(table) == {
        (1, 1): "地区", (1, 2): "收入\n合计", (2, 2): "本年", (2, 3): "上年",
        (3, 1): "东区", (3, 2): "1,200", (3, 3): "100",
    }  # fmt: skip
    spans = {(c.row, c.column): (c.rows, c.columns, c.indent) for c in table.cells}
    assert spans[1, 1] == (2, 1, 0)
    assert spans[1, 2] == (1, 2, 0)
    assert spans[3, 1] == (1, 1, 1)
    assert table.before.endswith("单位：万元")
    assert [(b.kind, b.level) for b in document.blocks if b.kind != "row"] == [
        ("paragraph", 0), ("paragraph", 0), ("heading", 2), ("item", 0), ("paragraph", 0),
    ]  # fmt: skip
    view = view_of(document).text
    assert "12万元" not in view
    assert "东区\t1,200\t100\n" in view
    assert "支出5.2亿元。" in view


def test_figures_of_html_prose_stand_where_the_file_has_them():
    text = "<p>收入<b>5.2</b>0亿元，\n增长<i>3%</i>。</p>"
    found = [q for q in checker.check_text(text, format="html").quantities if q.measured]
    assert [text[q.start : q.end] for q in found] == ["5.2</b>0亿元", "3%"]
    assert [str(q.value) for q in found] == ["520000000", "3"]


def test_a_page_laid_out_by_a_table_is_prose():
    inner = "<table><tr><td>甲</td><td>1</td></tr></table>"
    text = f"<table><tr><td>导航</td><td><p>收入5亿元。</p>{inner}</td></tr></table>"
    document = exact(text, "html")
    assert [table.number for table in document.tables] == [2]
    assert "收入5亿元。" in view_of(document).text


@pytest.mark.parametrize(
    "text",
    ["<table><tr><td>1", "<table><td>a<td>b</table>", "</td></tr></table>", "<table></table>x",
     "<" * 50, "<!--" * 50, "&" * 50, "<td rowspan=99999999 colspan=99999999>1"],
)  # fmt: skip
def test_broken_html_is_read_as_far_as_it_goes(text):
    exact(text, "html")


MARKDOWN = """# 题

单位：万元

| 项目 | **上年** | 本年 |
| --- | ---: | ---: |
| 收入\\|甲 | 1,200 | **1,300** |
| &emsp;其中：税 | 800 |  |
"""


def test_markdown_cells_have_their_places():
    table = exact(MARKDOWN, "markdown").tables[0]
    assert shown(table) == {
        (1, 1): "项目", (1, 2): "上年", (1, 3): "本年", (2, 1): "收入|甲", (2, 2): "1,200",
        (2, 3): "1,300", (3, 1): "其中：税", (3, 2): "800", (3, 3): "",
    }  # fmt: skip
    assert table.before.endswith("单位：万元")
    assert table.cells[6].indent == 1


def test_slots_step_over_what_spans_from_above():
    slots = Slots()
    slots.next_row()
    assert [slots.put(2, 1), slots.put(1, 2), slots.put(3, 1)] == [1, 2, 4]
    slots.next_row()
    assert [slots.put(1, 1), slots.put(1, 1), slots.put(1, 1)] == [2, 3, 5]


def test_places_are_named_as_the_contract_says():
    cell, other = Cell(2, 28, 5, 8, "abc"), Cell(3, 1, 9, 9, "")
    assert Places((Table(3, (cell, other)),)).at(6) == {"table": 3, "row": 2, "column": 28}
    places = Places((Table(1, (cell,), "表一"),), (0, 4, 12))
    assert places.at(6) == {"sheet": "表一", "cell": "AB2"}
    assert places.at(13) == {"paragraph": 3}
    assert Places(()).at(3) is None


@pytest.mark.parametrize(("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (16_384, "XFD")])
def test_columns_have_letters(column, name):
    assert letters(column) == name
