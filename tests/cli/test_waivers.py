"""Switching off with a reason: comments in Markdown and HTML, exceptions in the settings."""

from __future__ import annotations

import json

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
