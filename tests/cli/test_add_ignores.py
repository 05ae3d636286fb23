"""``heshu check --add-ignores``: what it writes holds, and nothing else in the files changes."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from tests.cli.command import invoke

RATE = "全县收入5.20亿元，比上年4.80亿元增长10.3%。"
SUM = "甲村320亩、乙村450亩，合计960亩。"
WHY = ("--reason", "口径不同，见附注")
COMMENT = re.compile(r"<!-- heshu: [^>]*-->")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / ".git").mkdir()
    return tmp_path


def found(*arguments):
    result = invoke("check", *arguments, "--format", "jsonl", "--lang", "en")
    return [json.loads(line)["text"] for line in result.stdout.splitlines()], result.exit_code


def add(*arguments):
    result = invoke("check", *arguments, "--add-ignores", "--lang", "en")
    assert result.stdout == ""
    return result.exit_code, result.stderr.splitlines()


TABLE = "|村|面积（亩）|\n|---|---|\n|甲村|320|\n|乙村|450|\n|合计|960|\n"
PAGES = {
    "line.md": f"# 年报\n\n{RATE}\n\n{SUM}\n",
    "both.md": f"{RATE}{SUM}",
    "item.md": f"- {SUM}\n- 甲村320亩。\n",
    "break.md": f"{SUM}  \n接着说。\n\n{SUM}\\\n接着说。\n",
    "wrapped.md": "甲村320亩、\n乙村450亩，\n合计960亩。\n其余从略。\n",
    "table.md": f"各村面积：\n\n{TABLE}\n{RATE}\n",
    "first.md": TABLE,
    "page.html": f"<p>{RATE}</p>\n<table><tr><td>{SUM}</td></tr></table>\n",
    "one-line.html": f"<div><p>{RATE}</p><p>{SUM}</p></div>",
}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("name", PAGES)
def test_comments_take_and_nothing_else_changes(folder, name, encoding, end):
    before = PAGES[name].replace("\n", end).encode(encoding)
    (folder / name).write_bytes(before)
    count = len(found(name)[0])
    assert count
    status, said = add(name, *WHY)
    assert (status, said) == (0, [f"heshu: {name}: comments written for {count} findings"])
    after = (folder / name).read_bytes()
    assert found(name) == ([], 0)
    text = after.decode(encoding)
    assert "口径不同，见附注" in text
    bare = re.sub(rf"(?m)^{COMMENT.pattern}\r?\n", "", text)
    assert COMMENT.sub("", bare).encode(encoding) == before
    assert not (folder / "heshu.toml").exists()
    assert add(name, *WHY) == (0, ["heshu: nothing to write"])
    assert (folder / name).read_bytes() == after


def test_rules_of_one_line_share_a_comment(folder):
    (folder / "a.md").write_text(RATE + SUM, "utf-8")
    add("a.md", *WHY)
    (comment,) = COMMENT.findall((folder / "a.md").read_text("utf-8"))
    assert "ignore growth-not-from-base, total-not-sum-of-parts: " in comment


@pytest.mark.parametrize("name", ["a.md", "a.txt"])
def test_without_a_reason_nothing_holds_until_it_is_filled_in(folder, name):
    (folder / name).write_text(f"{RATE}\n\n{SUM}\n", "utf-8")
    status, said = add(name)
    assert status == 0
    assert said[-1] == "heshu: put the reason where TODO stands; nothing is switched off before"
    assert found(name) == (["10.3%", "960亩"], 2)
    told = invoke("check", name, "--lang", "en", "-q").stderr
    assert "2 reasons are still TODO" in told
    assert told.count("\n") == 1
    assert add(name) == (0, ["heshu: nothing to write"])
    written = folder / ("a.md" if name == "a.md" else "heshu.toml")
    written.write_text(written.read_text("utf-8").replace("TODO", "口径不同"), "utf-8")
    assert found(name) == ([], 0)


def test_other_formats_get_exceptions(folder):
    (folder / "年报").mkdir()
    for name in ("年报/a[1].txt", "b.csv", "c*.txt"):
        text = SUM if name != "b.csv" else "村,面积（亩）\n甲村,320\n乙村,450\n合计,960\n"
        (folder / name).write_text(text, "utf-8")
    (folder / "年报" / "a1.txt").write_text(SUM, "utf-8")
    names = ["年报/a[1].txt", "b.csv", "c*.txt"]
    status, said = add(*names, *WHY)
    assert (status, said) == (0, ["heshu: heshu.toml: 3 exceptions written"])
    assert found(*names) == ([], 0)
    assert found("年报/a1.txt") == (["960亩"], 1)
    held = tomllib.loads((folder / "heshu.toml").read_text("utf-8"))["exceptions"]
    assert sorted(entry["text"] for entry in held) == ["960", "合计960亩", "合计960亩"]
    assert {entry["reason"] for entry in held} == {"口径不同，见附注"}


def test_a_changed_figure_is_told_again(folder):
    (folder / "a.txt").write_text(SUM, "utf-8")
    add("a.txt", *WHY)
    (folder / "a.txt").write_text(SUM.replace("960", "690"), "utf-8")
    assert found("a.txt") == (["690亩"], 1)


@pytest.mark.parametrize(
    ("name", "text", "added"),
    [
        ("heshu.toml", '# 我们的设置\nlang  =  "en" # 英文\n', "[[exceptions]]"),
        ("heshu.toml", "\ufeff[rules]\r\nshares = false", "[[exceptions]]"),
        (
            "pyproject.toml",
            '[tool.heshu]\nlang="en"\n[tool.x]\ny = 1\n',
            "[[tool.heshu.exceptions]]",
        ),
    ],
)
def test_the_settings_keep_every_byte(folder, name, text, added):
    (folder / "a.txt").write_text(SUM, "utf-8")
    (folder / name).write_bytes(text.encode())
    assert add("a.txt", *WHY)[0] == 0
    after = (folder / name).read_bytes().decode()
    assert after.startswith(text)
    assert after[len(text) :].strip().startswith(added)
    assert ("\r\n" in after) == ("\r\n" in text)
    assert "\n" not in after.replace("\r\n", "") or "\r\n" not in text
    assert found("a.txt") == ([], 0)
    (folder / "b.txt").write_text(RATE, "utf-8")
    assert add("b.txt", *WHY)[0] == 0
    assert found("a.txt", "b.txt") == ([], 0)


def test_settings_that_cannot_be_added_to_are_left_alone(folder):
    entry = '{ files = ["x"], rules = ["growth"], text = "x", reason = "y" }'
    text = f"exceptions = [{entry}]\n"
    (folder / "heshu.toml").write_text(text, "utf-8")
    (folder / "a.txt").write_text(SUM, "utf-8")
    status, said = add("a.txt", *WHY)
    assert status == 2
    assert "cannot be added at the end" in said[0]
    assert (folder / "heshu.toml").read_text("utf-8") == text


def test_only_what_would_be_told_is_written(folder):
    (folder / "a.md").write_text(f"{RATE}\n\n{SUM}\n\n约300人左右。\n", "utf-8")
    assert add("a.md", "--select", "shares", *WHY) == (0, ["heshu: nothing to write"])
    add("a.md", "--min-level", "warning", "--ignore", "growth", *WHY)
    assert COMMENT.findall((folder / "a.md").read_text("utf-8")) == [
        "<!-- heshu: ignore total-not-sum-of-parts: 口径不同，见附注 -->"
    ]
    invoke("baseline", "write", "a.md")
    (folder / "a.md").write_text(f"{RATE}\n\n{RATE.replace('10.3', '10.4')}\n", "utf-8")
    add("a.md", "--baseline", "heshu-baseline.json", *WHY)
    assert (folder / "a.md").read_text("utf-8").startswith(f"{RATE}\n\n")
    assert found("a.md", "--baseline", "heshu-baseline.json") == ([], 0)


def test_what_a_comment_cannot_say_alone_becomes_an_exception(folder):
    """Two findings of one rule on one line, of which the baseline knows one."""
    (folder / "a.md").write_text(f"{SUM}\n", "utf-8")
    invoke("baseline", "write", "a.md")
    text = f"{SUM}{SUM.replace('甲', '丙').replace('960', '970')}\n"
    (folder / "a.md").write_text(text, "utf-8")
    status, said = add("a.md", "--baseline", "heshu-baseline.json", *WHY)
    assert (status, said) == (0, ["heshu: heshu.toml: 1 exceptions written"])
    assert (folder / "a.md").read_text("utf-8") == text
    assert found("a.md") == (["960亩"], 1)


@pytest.mark.parametrize("reason", ["", " ", "甲\n乙", "甲-->乙"])
def test_a_reason_that_says_nothing_is_wrong_use(folder, reason):
    (folder / "a.md").write_text(SUM, "utf-8")
    status, said = add("a.md", "--reason", reason)
    assert status == 2
    assert "--reason must be one line" in said[0]
    assert (folder / "a.md").read_text("utf-8") == SUM


def test_a_reason_alone_is_wrong_use(folder):
    (folder / "a.md").write_text(SUM, "utf-8")
    result = invoke("check", "a.md", *WHY, "--lang", "en")
    assert result.exit_code == 2
    assert "--reason goes with --add-ignores" in result.stderr


def test_standard_input_cannot_be_written_to(folder):
    result = invoke("check", "-", "--add-ignores", "--lang", "en", input=SUM)
    assert result.exit_code == 2
    assert "standard input" in result.stderr


def test_a_link_stays_a_link_and_permissions_stay(folder):
    (folder / "real.md").write_text(SUM, "utf-8")
    (folder / "real.md").chmod(0o640)
    (folder / "a.md").symlink_to("real.md")
    add("a.md", *WHY)
    assert (folder / "a.md").is_symlink()
    assert (folder / "real.md").stat().st_mode & 0o777 == 0o640
    assert found("a.md") == ([], 0)
