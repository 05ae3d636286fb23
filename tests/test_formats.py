"""The same report gives the same relations, verdicts and findings in every format that holds it."""

from __future__ import annotations

import os

import pytest

from checker.document.readers import read_document
from checker.engine import check_document
from tests import formats, pdfs
from tests.annotation.office import resaved
from tests.test_examples import EXAMPLES, REPORTS

WRITERS = {
    "txt": formats.as_text,
    "html": formats.as_html,
    "docx": formats.as_docx,
    "pdf": lambda parts: pdfs.as_pdf(parts, head="内部材料　第3期"),
}


def parts_of(name):
    return formats.parts_of(read_document(name, (EXAMPLES / name).read_bytes()))


def said(name, data):
    """What is said of the figures of a file: every relation with its verdict, every finding."""
    report = check_document(read_document(name, data))
    relations = [
        (r.rule, r.verdict, r.formula, tuple(o.quantity.text for o in r.operands))
        for r in report.relations
    ]
    return relations, [(f.rule, f.text, f.formula) for f in report.findings]


def same(one, other):
    assert sorted(one[0]) == sorted(other[0])
    assert sorted(one[1]) == sorted(other[1])


@pytest.mark.parametrize("format", WRITERS)
@pytest.mark.parametrize("name", REPORTS)
def test_every_format_says_the_same(name, format):
    parts = parts_of(name)
    tabular = any(part.rows for part in parts)
    if format == "txt" and tabular:
        # A plain text has no tables: their rows are parted by tabs, and are read as prose.
        parts = [part for part in parts if not part.rows]
    wanted = said("a.md", formats.as_markdown(parts))
    assert wanted[0] or format == "txt"
    same(said(f"a.{format}", WRITERS[format](parts)), wanted)


@pytest.mark.parametrize("name", REPORTS)
def test_markdown_and_text_say_what_the_report_itself_says(name):
    """What is written again is the report: else the formats could agree on nothing."""
    suffix = name.rpartition(".")[2]
    write = formats.as_markdown if suffix == "md" else formats.as_text
    same(said(f"a.{suffix}", write(parts_of(name))), said(name, (EXAMPLES / name).read_bytes()))


TABLES = [
    (name, number)
    for name in REPORTS
    for number, part in enumerate(p for p in parts_of(name) if p.rows)
]


@pytest.mark.parametrize(("name", "number"), TABLES)
def test_every_table_says_the_same_alone(name, number):
    table = [part for part in parts_of(name) if part.rows][number]
    wanted = said("a.md", formats.as_markdown([table]))
    same(said("a.csv", formats.as_csv(table.rows)), wanted)
    same(said("a.xlsx", formats.as_xlsx(table.rows)), wanted)
    same(said("a.pdf", pdfs.as_pdf([table])), wanted)


@pytest.fixture(scope="module")
def set_by_libreoffice(tmp_path_factory):
    """Name → the report as a PDF that LibreOffice made of it as a Word file."""
    folder = tmp_path_factory.mktemp("office")
    names = [f"{number}.docx" for number in range(len(REPORTS))]
    for name, report in zip(names, REPORTS, strict=True):
        (folder / name).write_bytes(formats.as_docx(parts_of(report)))
    made = dict(zip(REPORTS, resaved(folder, *names, to="pdf"), strict=True))
    if "的" not in read_document("a.pdf", made[REPORTS[0]]).text and os.environ.get("CI") != "true":
        pytest.skip("no Chinese font here")
    return made


@pytest.mark.parametrize("name", REPORTS)
def test_a_pdf_of_an_office_program_says_the_same(name, set_by_libreoffice):
    wanted = said("a.md", formats.as_markdown(parts_of(name)))
    same(said("a.pdf", set_by_libreoffice[name]), wanted)


def test_there_are_tables_of_both_kinds():
    kinds = {part.kind for name in REPORTS for part in parts_of(name)}
    assert kinds >= {"heading", "paragraph", "item", "rows", "table"}
    assert len(TABLES) > 10
