"""``heshu rules`` and ``heshu explain``."""

from __future__ import annotations

import json

import pytest

from checker.registry import built_in

NAME = "growth-not-from-base"


def test_every_rule_is_listed_once(run):
    lines = run("rules").stdout.splitlines()
    assert [line.split()[0] for line in lines] == [rule.name for rule in built_in()]
    (line,) = (line for line in lines if line.startswith(NAME + " "))
    assert line.split()[1:3] == ["growth", "错误"]
    off = [line.split()[0] for line in lines if line.split()[2] == "关"]
    assert off == [rule.name for rule in built_in() if not rule.by_default]


def test_the_list_follows_the_settings(run, reports):
    (reports / "heshu.toml").write_text('[rules]\ngrowth = "info"\nshares = "off"\n', "utf-8")
    records = {
        r["rule"]: r for r in map(json.loads, run("rules", "--format", "jsonl").stdout.splitlines())
    }
    assert records[NAME]["level"] == "info"
    assert records[NAME]["family"] == "growth"
    assert {r["level"] for r in records.values() if r["family"] == "shares"} == {"off"}


def test_a_page_is_shown_as_it_stands_in_the_guide(run):
    from pathlib import Path

    held = Path(__file__).parent.parent.parent / "docs" / "rules" / f"{NAME}.md"
    assert run("explain", NAME).stdout == held.read_text("utf-8").partition("\n\n")[2]


def test_a_page_is_laid_out_where_colours_are_wanted(run):
    shown = run("explain", NAME, "--color", "always", color=True).stdout
    assert "\x1b[" in shown
    assert "## " not in shown
    assert "何时不报" in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["growth-not-from-bas"], "did you mean growth-not-from-base?"),
        ([], "name one rule"),
        ([NAME, "--figure", "a.txt:1:1"], "name one rule"),
        (["--figure", "a.txt"], "FILE:LINE:COLUMN"),
        (["--figure", "a.txt:x:1"], "FILE:LINE:COLUMN"),
        (["--figure", "a.txt:1:1"], "no such file"),
        (["--figure", "reports/wrong.md:3:1"], "figures of that line: 5 5.20亿元, 15 4.80亿元"),
        (["--figure", "reports/wrong.md:99:1"], "no figure was read"),
        (["--figure", "reports/wrong.md:0:1"], "no figure was read"),
    ],
)
def test_what_cannot_be_explained(run, arguments, said):
    result = run("explain", *arguments, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_figure_is_explained_with_what_holds_it(run):
    lines = run("explain", "--figure", "reports/wrong.md:3:24").stdout.splitlines()
    assert lines[0].startswith("reports/wrong.md:3:23: 10.3% 百分数")
    assert lines[1].startswith("reports/wrong.md:3:23: 10.3% +比率")
    assert lines[3] == "与它有关的 1 组关系："
    assert lines[4].endswith(f"不符 {NAME}")


def test_a_figure_that_nothing_holds_says_why(run, reports):
    (reports / "a.txt").write_text("依据第35号文件，全县有8户迁入。\n", "utf-8")
    number = run("explain", "--figure", "a.txt:1:5").stdout
    assert "不参与核对" in number
    assert "没有核对它" in run("explain", "--figure", "a.txt:1:13").stdout
