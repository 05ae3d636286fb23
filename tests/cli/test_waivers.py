"""Switching off with a reason: comments in Markdown, HTML and Word, exceptions in the settings."""

from __future__ import annotations

import json

import docx
import pytest

from tests.cli.command import invoke

RATE = "全县收入5.20亿元，比上年4.80亿元增长10.3%。"
SUM = "甲村320亩、乙村450亩，合计960亩。"


@pytest.fixture
def check(tmp_path, monkeypatch):
    """Check the text as a file of that name; return the texts found, the status, the complaints."""
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()

    def run(text, *arguments, name="a.md"):
        if text is not None:
            (tmp_path / name).write_text(text, "utf-8")
        result = invoke("check", name, "--format", "jsonl", "--lang", "en", *arguments)
        found = [json.loads(line)["text"] for line in result.stdout.splitlines()]
        return found, result.exit_code, result.stderr

    return run


def ignore(what, reason="口径不同"):
    return f"<!-- heshu: {what}: {reason} -->"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{RATE}\n\n{SUM}\n", ["10.3%", "960亩"]),
        (f"{RATE}{ignore('ignore growth')}\n\n{SUM}\n", ["960亩"]),
        (f"{RATE} <!--heshu:ignore growth-not-from-base：口径不同-->\n\n{SUM}\n", ["960亩"]),
        (f"{ignore('ignore growth')}\n{RATE}\n\n{SUM}\n", ["960亩"]),
        (f"{ignore('ignore all')}\n\n{RATE}\n接着。{SUM}\n\n{SUM}\n", ["960亩"]),
        (f"{ignore('ignore growth, subtotals')}\n{RATE}{SUM}\n", []),
        (f"{ignore('off all')}\n\n{RATE}\n\n<!-- heshu: on -->\n\n{SUM}\n", ["960亩"]),
        (f"{RATE}\n\n{ignore('off all')}\n\n{SUM}\n", ["10.3%"]),
        (f"{RATE}\n\n{SUM}\n\n{ignore('ignore-file subtotals')}\n", ["10.3%"]),
        (f"{RATE}{ignore('ignore growth until 2999-12-31')}\n", []),
    ],
)
def test_a_comment_switches_off(check, text, found):
    assert check(text) == (found, int(bool(found)), "")
    assert check(text.replace("\n", "\r\n")) == (found, int(bool(found)), "")


@pytest.mark.parametrize("fence", ["```\n{}\n```\n\n", "`{}`\n\n"])
def test_a_comment_in_code_is_none(check, fence):
    text = fence.format(ignore("ignore-file all")) + RATE
    assert check(text) == (["10.3%"], 1, "")


def test_plain_text_has_no_comments(check):
    assert check(f"{RATE}{ignore('ignore all')}\n", name="a.txt")[:2] == (["10.3%"], 1)


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("<!-- heshu: ignore growth -->", "gives no reason"),
        ("<!-- heshu: ignore growth: -->", "gives no reason"),
        (ignore("ignore"), "names no rule"),
        (ignore("ignore growht"), "no such rule or family in the comment: growht"),
        (ignore("ignore growth until tomorrow"), "until 2030-01-31"),
        (ignore("ignroe growth"), "must say ignore"),
    ],
)
def test_a_comment_that_cannot_hold_is_told_and_2(check, comment, said):
    found, status, err = check(f"开头。\n\n{RATE}{comment}\n", "-q")
    assert (found, status) == (["10.3%"], 2)
    assert "a.md:3: " in err
    assert said in err
    assert err.count("\n") == 1


def test_an_expired_comment_holds_no_more_and_is_told(check):
    text = f"{RATE}{ignore('ignore growth until 2020-01-31')}\n"
    found, status, err = check(text)
    assert (found, status) == (["10.3%"], 1)
    assert "a.md:1: expired on 2020-01-31" in err
    assert check(text, "-q")[2] == ""


def test_an_unused_comment_is_told(check):
    text = f"{RATE}\n\n{SUM}{ignore('ignore growth')}\n"
    found, status, err = check(text, "--fail-on", "never")
    assert (found, status) == (["10.3%", "960亩"], 0)
    assert err == "heshu: a.md:3: there is nothing to switch off here any more\n"
    assert check(text, "--select", "subtotals")[2] == ""


def test_what_is_switched_off_is_counted(check, tmp_path):
    check(f"{RATE}{ignore('ignore growth')}\n")
    assert "按约定不报 1 处" in invoke("check", "a.md").stdout
    assert "1 switched off" in invoke("check", "a.md", "--lang", "en").stdout


def settle(folder, **values):
    table = {"files": ["*.txt"], "rules": ["growth"], "text": "比上年4.80", "reason": "口径不同"}
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in table.items()]
    lines += [f"{key} = {value}" for key, value in values.items()]
    (folder / "heshu.toml").write_text("[[exceptions]]\n" + "\n".join(lines), "utf-8")


def test_an_exception_names_file_rule_and_words(check, tmp_path):
    settle(tmp_path)
    text = f"{RATE}\n{RATE.replace('4.80', '4.70')}\n{SUM}\n"
    assert check(text, name="a.txt") == (["10.3%", "960亩"], 1, "")
    assert check(text.replace("年4.80", "年 ４.80"), name="b.txt")[0] == ["10.3%", "960亩"]
    assert check(text, name="a.md")[0] == ["10.3%", "10.3%", "960亩"]


def test_an_exception_ends(check, tmp_path):
    settle(tmp_path, until="2020-01-31")
    found, status, err = check(f"{RATE}\n", name="a.txt")
    assert (found, status) == (["10.3%"], 1)
    assert err == "heshu: heshu.toml, exceptions 1: expired on 2020-01-31, and no longer holds\n"
    settle(tmp_path, until="2999-01-31")
    assert check(f"{RATE}\n", name="a.txt") == ([], 0, "")


def test_an_unused_exception_is_told_once_its_files_were_read(check, tmp_path):
    settle(tmp_path)
    assert check(f"{SUM}\n")[2] == ""
    err = check(f"{SUM}\n", name="a.txt")[2]
    assert err == "heshu: heshu.toml, exceptions 1: there is nothing to switch off here any more\n"


def test_what_is_switched_off_is_not_in_the_baseline(check, tmp_path):
    check(f"{RATE}{ignore('ignore growth')}\n\n{SUM}\n")
    invoke("baseline", "write", "a.md")
    held = json.loads((tmp_path / "heshu-baseline.json").read_text("utf-8"))
    assert [entry["text"] for entry in held["findings"]] == ["960亩"]


# ----------------------------------------------------------------------------------------- Word


@pytest.fixture
def check_word(tmp_path, check):
    """Check paragraphs, each with the comment on it or None, as ``check`` does."""

    def run(*paragraphs, arguments=()):
        document = docx.Document()
        for text, comment in paragraphs:
            runs = document.add_paragraph(text[:4]).runs
            document.paragraphs[-1].add_run(text[4:])
            if comment:
                document.add_comment(runs, comment, author="王编辑")
        document.save(tmp_path / "a.docx")
        return check(None, *arguments, name="a.docx")

    return run


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        (None, ["10.3%", "960亩", "960亩"]),
        ("请再核。", ["10.3%", "960亩", "960亩"]),
        ("heshu: ignore growth: 口径不同", ["960亩", "960亩"]),
        ("Heshu：Ignore growth-not-from-base：口径不同\n又及", ["960亩", "960亩"]),
        ("heshu: ignore growth, subtotals until 2999-12-31: 口径不同", ["960亩"]),
        ("heshu: ignore: 口径不同", ["960亩"]),
        ("heshu: ignore-file subtotals: 口径不同", ["10.3%"]),
        ("heshu: off all: 以下为引文", []),
    ],
)
def test_a_word_comment_switches_off(check_word, comment, found):
    text = (f"{RATE}{SUM}", comment), (f"又有{SUM}", None)
    assert check_word(*text) == (found, int(bool(found)), "")


def test_a_word_comment_switches_on_again(check_word):
    off, on = "heshu: off all: 以下为引文", "heshu: on"
    assert check_word((RATE, None), (SUM, off), (RATE, None), ("完。", on), (SUM, None))[0] == [
        "10.3%", "960亩",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("comment", "said"),
    [
        ("heshu: ignore growth", "gives no reason"),
        ("heshu: ignore", "gives no reason"),
        ("heshu: ignore growht: 口径不同", "no such rule or family in the comment: growht"),
        ("heshu: ignore growth until tomorrow: 口径不同", "until 2030-01-31"),
        ("heshu: 口径不同", "must say ignore"),
    ],
)
def test_a_word_comment_that_cannot_hold_is_told_and_2(check_word, comment, said):
    found, status, err = check_word(("开头。", None), (RATE, comment), arguments=["-q"])
    assert (found, status) == (["10.3%"], 2)
    assert "a.docx:2: " in err
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("arguments", [(), ("--jobs", "2"), ("--cache",)])
def test_an_unused_word_comment_is_told_of_a_right_report(check_word, tmp_path, arguments):
    (tmp_path / "b.txt").write_text("完。", "utf-8")
    said = "heshu: a.docx:1: there is nothing to switch off here any more\n"
    for _ in range(2):
        text = RATE.replace("10.3", "8.3"), "heshu: ignore growth: 口径不同"
        assert check_word(text, arguments=["b.txt", *arguments]) == ([], 0, said)


def test_unused_and_expired_word_comments_are_told(check_word):
    old = "heshu: ignore growth until 2020-01-31: 口径不同"
    found, _, err = check_word((RATE, old), (SUM, "heshu: ignore growth: 口径不同"))
    assert found == ["10.3%", "960亩"]
    assert err.splitlines() == [
        "heshu: a.docx:1: expired on 2020-01-31, and no longer holds",
        "heshu: a.docx:2: there is nothing to switch off here any more",
    ]


def test_a_word_comment_holds_for_the_row_it_hangs_on(check, tmp_path):
    document = docx.Document()
    document.add_paragraph("单位：万元")
    rows = ("项目 上年 本年", "工资 12.5 15.1", "公用 20.5 21.4", "合计 33.0 38.5")
    table = document.add_table(rows=4, cols=3)
    for r, row in enumerate(rows):
        for c, text in enumerate(row.split()):
            table.cell(r, c).text = text
    document.save(tmp_path / "a.docx")
    assert check(None, name="a.docx")[0] == ["38.5"]
    runs = table.cell(3, 0).paragraphs[0].runs
    document.add_comment(runs, "heshu: ignore all: 合计含补发", author="王编辑")
    document.save(tmp_path / "a.docx")
    assert check(None, name="a.docx") == ([], 0, "")


def test_a_reply_to_our_comment_switches_it_off(check, tmp_path):
    document = docx.Document()
    document.add_paragraph(RATE)
    document.save(tmp_path / "a.docx")
    invoke("annotate", "a.docx")
    copy = docx.Document(tmp_path / "a.checked.docx")
    runs = [run for run in copy.paragraphs[0].runs if run.text == "10.3%"]
    copy.add_comment(runs, "heshu: ignore growth: 口径不同", author="王编辑")
    copy.save(tmp_path / "a.checked.docx")
    assert check(None, name="a.checked.docx") == ([], 0, "")
    assert invoke("annotate", "a.checked.docx", "--in-place").exit_code == 0
    comments = docx.Document(tmp_path / "a.checked.docx").comments
    assert [comment.author for comment in comments] == ["王编辑"]
