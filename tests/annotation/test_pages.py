"""Highlights in a PDF: over the figure, behind every byte that was there."""

from __future__ import annotations

import io
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from PIL import ImageChops
from reportlab.lib.pdfencrypt import StandardEncryption

from checker.annotation import pages
from checker.annotation.notes import AUTHOR
from tests.cli.command import invoke
from tests.pdfs import Page

RATE = "县城收入6.30亿元，比上年5.60亿元增长15.2%。"
SUM = "东村210亩、西村340亩，合计570亩。"


@pytest.fixture
def annotate(tmp_path, monkeypatch):
    """Annotate a PDF; return the copy, which begins with the draft."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def run(data, *arguments):
        (tmp_path / "a.pdf").write_bytes(data)
        result = invoke("annotate", "a.pdf", "--force", *arguments)
        assert result.exit_code == 0, result.stderr
        made = (tmp_path / "a.checked.pdf").read_bytes()
        assert made.startswith(data)
        return made

    return run


@contextmanager
def opened(data):
    pdf = pypdfium2.PdfDocument(data)
    try:
        yield pdf
    finally:
        pdf.close()


def texts(data):
    """The text of each page."""
    with opened(data) as pdf:
        return [page.get_textpage().get_text_range() for page in pdf]


def comments(data):
    """(page, author, lines, what is highlighted) of each comment."""
    found = []
    with opened(data) as pdf:
        for number, page in enumerate(pdf, 1):
            text, own = page.get_textpage(), pages._Page(page, None)
            for k in range(pdfium.FPDFPage_GetAnnotCount(page.raw)):
                with own._annotation(k) as held:
                    author, said = own._text(held, "T"), own._text(held, "Contents")
                    quads = pdfium.FPDFAnnot_CountAttachmentPoints(held)
                    over = "".join(
                        text.get_text_bounded(*_quad(held, index)) for index in range(quads)
                    )
                    found.append((number, author, said.split("\n"), over.strip()))
    return found


def _quad(held, index):
    quad = pdfium.FS_QUADPOINTSF()
    assert pdfium.FPDFAnnot_GetAttachmentPoints(held, index, quad)
    return quad.x3 + 1, quad.y3 + 1, quad.x2 - 1, quad.y2 - 1


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_a_highlight_lies_over_its_figure(annotate, rotation):
    page = Page(rotation=rotation).text(72, 100, RATE).text(72, 140, "另起一段。")
    data = page.next().text(72, 100, SUM).saved()
    made = annotate(data)
    assert texts(made) == texts(data)
    (one, other) = comments(made)
    assert (one[0], one[1], one[3]) == (1, AUTHOR, "15.2%")
    assert one[2][-1] == "错误 growth-not-from-base"
    assert (other[0], other[3]) == (2, "570亩")
    assert annotate(made) == made


def test_a_figure_over_two_lines_is_highlighted_in_both(annotate):
    data = Page().text(72, 100, f"{'甲' * 20}{RATE[:-4]}").text(72, 120, f"{RATE[-4:]}").saved()
    ((_, _, _, over),) = comments(annotate(data))
    assert over == "15.2%"


def changed(data, number, **values):
    """Return ``data`` with texts of the comment ``number`` of the first page set anew."""
    stream = io.BytesIO()
    with opened(data) as pdf:
        page = pdf[0]
        with pages._Page(page, None)._annotation(number) as held:
            for key, value in values.items():
                pages.set_text(held, key, value)
        page.close()
        pdf.save(stream)
    return stream.getvalue()


def test_a_comment_goes_with_its_mistake_and_others_stay(annotate):
    made = annotate(Page().text(72, 100, RATE).text(72, 140, SUM).saved())
    theirs = changed(made, 1, T="王编辑", Contents="请再核。")
    again = annotate(theirs)
    assert sorted((author, lines[0][:4], over) for _, author, lines, over in comments(again)) == [
        (AUTHOR, "合计57", "570亩"), (AUTHOR, "增长率1", "15.2%"), ("王编辑", "请再核。", "570亩"),
    ]  # fmt: skip
    none = annotate(again, "--select", "rate-not-reachable")
    assert [(author, lines) for _, author, lines, _ in comments(none)] == [("王编辑", ["请再核。"])]


def test_a_comment_that_says_otherwise_is_replaced(annotate):
    made = annotate(Page().text(72, 100, RATE).saved())
    again = annotate(changed(made, 0, Contents="从前的话。"))
    assert [lines for _, _, lines, _ in comments(again)] == [comments(made)[0][2]]


def test_figures_on_other_pages_are_quoted_with_their_page(annotate):
    first = "五年来，全区累计改造危房3864户。"
    page = Page().text(72, 100, first).next().text(72, 100, "各街道逐户验收，改造危房3846户。")
    ((page, _, lines, over),) = comments(annotate(page.saved()))
    assert (page, over) == (2, "3846户")
    assert any(line.startswith("相关：") and f"（第1页）：“{first}”" in line for line in lines)


def test_without_findings_the_copy_is_the_draft(annotate):
    data = Page().text(72, 100, RATE.replace("15.2", "12.5")).saved()
    assert annotate(data) == data


def test_a_file_that_anybody_may_read_can_be_annotated(annotate):
    page = Page().text(72, 100, RATE)
    page._canvas.setEncrypt(StandardEncryption("", ownerPassword="x"))
    data = page.saved()
    assert b"/Encrypt" in data
    assert [over for *_, over in comments(annotate(data))] == ["15.2%"]


def test_a_highlight_is_seen(annotate):
    data = Page().text(72, 100, RATE).saved()
    with opened(data) as before, opened(annotate(data)) as after:
        plain, marked = (
            pdf[0].render(scale=1, may_draw_forms=False).to_pil().convert("RGB")
            for pdf in (before, after)
        )
    left, top, right, bottom = ImageChops.difference(plain, marked).getbbox()
    wide, high = right - left, bottom - top
    assert 20 < wide < 60
    assert 8 < high < 24
