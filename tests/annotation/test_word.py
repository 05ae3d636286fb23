"""Comments in Word files: at the figure, with no word, format or part changed."""

from __future__ import annotations

import pytest
from lxml import etree

from checker.annotation.notes import AUTHOR
from checker.annotation.rezip import Parts
from checker.document.readers.package import Package
from checker.document.word.trace import COMMENTS
from tests.annotation.office import resaved
from tests.annotation.word_files import (
    W,
    body,
    characters,
    comments,
    linked,
    parts,
    run,
    spans,
    with_parts,
    word_file,
)  # fmt: skip
from tests.cli.command import invoke

BOLD = "<w:rPr><w:b/><w:color w:val='FF0000'/></w:rPr>"
RATE = "县城收入6.30亿元，比上年5.60亿元增长15.2%。"
SUM = "东村210亩、西村340亩，合计570亩。"


@pytest.fixture
def annotate(tmp_path, monkeypatch):
    """Annotate a file; return the copy, once it is known to have lost nothing."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()

    def run(data, *arguments, status=0):
        (tmp_path / "a.docx").write_bytes(data)
        result = invoke("annotate", "a.docx", "--force", *arguments)
        assert result.exit_code == status, result.stderr
        assert result.stdout == ""
        made = (tmp_path / "a.checked.docx").read_bytes()
        assert characters(made) == characters(data)
        changed = {"word/document.xml", "word/comments.xml", "[Content_Types].xml"}
        changed |= {"word/_rels/document.xml.rels", "word/commentsExtended.xml"}
        before, after = parts(data), parts(made)
        assert list(after)[: len(before)] == list(before)
        assert {name for name in before if after[name] != before[name]} <= changed
        assert after.keys() - before.keys() <= {"word/comments.xml"}
        return made

    return run


def paragraph(*runs):
    return f"<w:p>{''.join(runs)}</w:p>"


BOX = (
    "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>{}</w:p></w:txbxContent></v:textbox>"
    "</v:shape></w:pict></w:r>"
)
FIGURES = {
    "inside a run": (run(RATE), "15.2%"),
    "a run of its own": (run(RATE[:-6]) + run("15.2%", BOLD) + run("。"), "15.2%"),
    "over three runs": (run(f"{RATE[:-6]}1", BOLD) + run("5.") + run("2%。", BOLD), "15.2%"),
    "between blanks": (run(RATE.replace("15.2%", "  15.2% ")), "15.2%"),
    "beside entities": (run(f"甲&amp;乙&#x7532;{RATE}&lt;丙"), "15.2%"),
    "a piece of its run": (
        f"<w:r>{BOLD}<w:t>{RATE[:-6]}</w:t><w:t>15.2%</w:t><w:tab/></w:r>",
        "15.2%",
    ),
    "behind a page": (
        (
            f"<w:r><w:lastRenderedPageBreak/><w:t>{RATE[:-6]}</w:t></w:r>"
            f"<w:r><w:lastRenderedPageBreak/><w:t>15.2%</w:t></w:r>{run('。')}"
        ),
        "15.2%",
    ),
    "inserted": (
        (
            f"{run(RATE[:-6])}<w:del w:id='7' w:author='a'><w:r><w:delText>12.5%</w:delText></w:r>"
            f"</w:del><w:ins w:id='8' w:author='a'>{run('15.2%。')}</w:ins>"
        ),
        "15.2%",
    ),
    "half inserted": (
        f"{run(RATE[:-4])}<w:ins w:id='8' w:author='a'>{run('.2%')}</w:ins>",
        "15.2%",
    ),
    "in a link": (f"<w:hyperlink w:anchor='x'>{run(RATE)}</w:hyperlink>", "15.2%"),
    "beside a bookmark": (
        (
            f"{run(RATE[:-6])}<w:bookmarkStart w:id='3' w:name='x'/>{run('15.2%')}"
            f"<w:bookmarkEnd w:id='3'/>{run('。')}"
        ),
        "15.2%",
    ),
    "in a field": (
        (
            f"{run(RATE[:-6])}<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>=1"
            "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            f"{run('15.2%')}<w:r><w:fldChar w:fldCharType='end'/></w:r>{run('。')}"
        ),
        "15.2%",
    ),
    "in a box": (run("正文") + BOX.format(run(RATE)), RATE),
    "as CDATA": (f"<w:r><w:t><![CDATA[{RATE}]]></w:t></w:r>", RATE),
    "set in by blanks that do not show": (run(f" {RATE}"), f" {RATE}"),
}


@pytest.mark.parametrize("name", FIGURES)
def test_a_comment_stands_at_its_figure(annotate, name):
    runs, held = FIGURES[name]
    made = annotate(word_file(paragraph(runs)))
    ((author, lines, spanned),) = comments(made)
    assert author == AUTHOR
    assert spanned == held
    assert lines[0].startswith("增长率15.2%")
    assert lines[1].startswith("算式：")
    assert lines[-1] == "错误 growth-not-from-base"
    assert annotate(made) == made


def test_other_people_write_w_otherwise(annotate):
    plain = word_file(paragraph(run(RATE)))
    other = parts(plain)["word/document.xml"].replace(b"w:", b"ns0:").replace(b":w=", b":ns0=")
    made = annotate(with_parts(plain, {"word/document.xml": other}))
    assert [held for _, _, held in comments(made)] == ["15.2%"]
    assert annotate(made) == made


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_other_encodings(annotate, encoding):
    plain = word_file(paragraph(run(RATE)))
    text = parts(plain)["word/document.xml"].decode()
    declared = text.replace("UTF-8", "UTF-16" if encoding == "utf-16" else "UTF-8")
    made = annotate(with_parts(plain, {"word/document.xml": declared.encode(encoding)}))
    assert [held for _, _, held in comments(made)] == ["15.2%"]
    assert annotate(made) == made


def test_a_copy_full_of_comments_is_no_bomb():
    copy = Parts(word_file(paragraph(run(RATE))))
    copy[COMMENTS] = b"<comments>" + b"<comment/>" * 200_000 + b"</comments>"
    assert COMMENTS in Package(copy.packed()).names


def test_two_findings_in_one_run_and_in_one_figure(annotate):
    made = annotate(word_file(paragraph(run(RATE + SUM))))
    assert [held for _, _, held in comments(made)] == ["15.2%", "570亩"]
    assert annotate(made) == made


def test_cells_are_commented_and_quoted_by_their_place(annotate):
    rows = ("项目 上年 本年", "工资 21.5 24.1", "公用 30.5 31.4", "合计 52.0 57.5")
    cells = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(run(cell))}</w:tc>' for cell in row.split())}</w:tr>"
        for row in rows
    )
    made = annotate(word_file(paragraph(run("单位：万元")) + f"<w:tbl>{cells}</w:tbl>"))
    ((_, lines, held),) = comments(made)
    assert held == "57.5"
    assert "相关：分项 24.1（表1第2行第3列）" in lines


def test_figures_elsewhere_are_quoted_with_their_sentence(annotate):
    first = "五年来，全区累计改造危房3864户。"
    text = paragraph(run(f"开头。{first}")) + paragraph(run("各街道逐户验收，改造危房3846户。"))
    ((_, lines, _),) = comments(annotate(word_file(text)))
    assert any(line.startswith("相关：") and first in line for line in lines)


def test_a_footnote_is_commented_where_it_is_referred_to(annotate):
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    text = paragraph(run("甲"), mark.format(2), run("乙"), mark.format(3), run("丙"))
    note = '<w:footnote w:id="{}"><w:p><w:r><w:footnoteRef/></w:r>{}</w:p></w:footnote>'
    notes = note.format(2, run("没有数。")) + note.format(3, run(RATE))
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    part = f'<w:footnotes xmlns:w="{W}">{notes}</w:footnotes>'
    data = linked(word_file(text), "footnotes", "footnotes.xml", kind, part)
    made = annotate(data)
    ((_, lines, held),) = comments(made)
    assert (lines[0][:8], held) == ("增长率15.2%", "")
    (start,) = body(made).iter(f"{{{W}}}commentRangeStart")
    assert start.getnext().find(f"{{{W}}}footnoteReference").get(f"{{{W}}}id") == "3"
    assert annotate(made) == made


# ------------------------------------------------------------------------------- other comments


def commented(text, author, number=4, runs=""):
    """A file with a comment of ``author`` around all of its text."""
    marked = (
        f'<w:commentRangeStart w:id="{number}"/>{run(text)}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>{runs}'
    )
    part = (
        f'<w:comments xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
        f'<w:comment w:id="{number}" w:author="{author}"><w:p w14:paraId="0A0B0C0D">'
        f"{run('请再核。')}</w:p></w:comment></w:comments>"
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
    return linked(word_file(paragraph(marked)), "comments", "comments.xml", kind, part)


def test_other_peoples_comments_stay(annotate):
    made = annotate(commented(RATE, "王编辑"))
    assert [(author, held) for author, _, held in comments(made)] == [
        ("王编辑", RATE), (AUTHOR, "15.2%"),
    ]  # fmt: skip
    assert annotate(made) == made


def test_a_comment_goes_with_its_mistake(annotate):
    made = annotate(word_file(paragraph(run(RATE)) + paragraph(run(SUM))))
    assert len(comments(made)) == 2
    mended = parts(made)["word/document.xml"].replace(b"15.2%", b"12.5%")
    again = annotate(with_parts(made, {"word/document.xml": mended}))
    assert [held for _, _, held in comments(again)] == ["570亩"]
    assert spans(body(again)).keys() == {"1"}


def test_a_comment_of_ours_that_was_answered_stays(annotate):
    extended = (
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">'
        '<w15:commentEx w15:paraId="0A0B0C0D" w15:done="0"/>{}</w15:commentsEx>'
    )
    answer = '<w15:commentEx w15:paraId="0A0B0C0E" w15:paraIdParent="0A0B0C0D" w15:done="0"/>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
    name = "commentsExtended.xml"
    for own, kept in (("", False), (answer, True)):
        data = linked(
            commented("没有数。", AUTHOR), "commentsExtended", name, kind, extended.format(own)
        )
        made = annotate(data)
        assert [author for author, _, _ in comments(made)] == [AUTHOR] * kept
        assert (b"0A0B0C0D" in parts(made)[f"word/{name}"]) is kept


def test_without_findings_the_copy_is_the_draft(annotate):
    data = word_file(paragraph(run("县城收入6.30亿元，比上年5.60亿元增长12.5%。")))
    assert parts(annotate(data)) == parts(data)


def test_what_is_written_is_well_formed_and_numbered_anew(annotate):
    made = annotate(commented(RATE + SUM, "王编辑", 70))
    root = etree.fromstring(parts(made)["word/comments.xml"])
    assert [child.get(f"{{{W}}}id") for child in root] == ["70", "71", "72"]
    types = etree.fromstring(parts(made)["[Content_Types].xml"])
    names = [child.get("PartName") for child in types]
    assert names.count("/word/comments.xml") == 1


def test_libreoffice_reads_every_comment_and_its_place(annotate, tmp_path):
    cells = "".join(f"<w:tc>{paragraph(run(text))}</w:tc>" for text in (SUM, RATE))
    # Of a comment inside a field LibreOffice keeps the text, but not the place.
    text = "".join(paragraph(FIGURES[name][0]) for name in FIGURES if name != "in a field")
    text = text.replace("<w:t> ", "<w:t>")
    made = annotate(word_file(f"{text}<w:tbl><w:tr>{cells}</w:tr></w:tbl><w:p/>"))
    (tmp_path / "b.docx").write_bytes(made)
    (again,) = resaved(tmp_path, "b.docx")
    assert comments(again) == comments(made)
    assert len(comments(annotate(again))) == len(comments(made))
