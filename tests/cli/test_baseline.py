"""``heshu baseline``: what stood is counted, what is new is told, what is gone is struck out."""

from __future__ import annotations

import json

import pytest

from tests.cli.conftest import WRONG

SUM = "甲村320亩、乙村450亩，合计960亩。\n"


@pytest.fixture
def wrong(run, reports):
    """The wrong report, known to the baseline."""
    assert run("baseline", "write", "reports").exit_code == 0
    return reports / "reports" / "wrong.md"


def texts(result):
    return [json.loads(line)["text"] for line in result.stdout.splitlines()]


def test_writing_says_what_was_written(run, reports):
    result = run("baseline", "write", "reports", "--lang", "en")
    assert (result.exit_code, result.stdout) == (0, "")
    assert "1 findings written" in result.stderr
    held = json.loads((reports / "heshu-baseline.json").read_text("utf-8"))
    (entry,) = held["findings"]
    assert (entry["path"], entry["text"], entry["count"]) == ("reports/wrong.md", "10.3%", 1)
    assert "全县" not in json.dumps(held, ensure_ascii=False)


def test_what_stood_is_counted_and_does_not_fail(run, wrong):
    result = run("baseline", "check", "reports")
    assert result.exit_code == 0
    assert "10.3%" not in result.stdout
    assert "基线中已有 1 处" in result.stdout
    assert run("check", "reports").exit_code == 1
    assert run("check", "reports", "--baseline", "heshu-baseline.json").exit_code == 0


def test_the_settings_can_name_it(run, reports, wrong, monkeypatch):
    (reports / "heshu-baseline.json").rename(reports / "known.json")
    (reports / "heshu.toml").write_text('baseline = "known.json"\n', "utf-8")
    assert run("check", "reports").exit_code == 0
    monkeypatch.chdir(reports / "reports")
    assert run("check", "wrong.md").exit_code == 0
    assert run("check", "wrong.md", "--no-config").exit_code == 1


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("新增一段，共12户。\n\n" + WRONG, 0),
        (WRONG.replace("，", "，\n"), 0),
        (WRONG.replace("，", ",").replace("5.20", "5.２0"), 0),
        (WRONG.replace("10.3%", "10.4%"), 1),
        (WRONG.replace("4.80", "4.90"), 1),
        (WRONG + SUM, 1),
        (WRONG + "\n" + WRONG, 1),
    ],
)
def test_a_finding_is_known_by_its_words_and_figures(run, wrong, text, status):
    wrong.write_text(text, "utf-8")
    assert run("baseline", "check", "reports").exit_code == status


def test_only_the_new_one_is_told(run, wrong):
    wrong.write_text(SUM + "\n" + WRONG, "utf-8")
    result = run("baseline", "check", "reports", "--format", "jsonl")
    assert texts(result) == ["960亩"]


def test_another_file_is_another_finding(run, wrong):
    (wrong.parent / "copy.md").write_text(WRONG, "utf-8")
    assert run("baseline", "check", "reports").exit_code == 1


def test_what_is_gone_is_told_and_struck_out(run, reports, wrong):
    wrong.write_text("已改正。\n", "utf-8")
    result = run("baseline", "check", "reports")
    assert result.exit_code == 0
    assert "1 处已不再出现" in result.stderr
    assert run("baseline", "check", "reports/right.txt").stderr == ""
    assert run("baseline", "prune", "reports/right.txt").exit_code == 0
    assert len(json.loads((reports / "heshu-baseline.json").read_text("utf-8"))["findings"]) == 1
    pruned = run("baseline", "prune", "reports", "--lang", "en")
    assert "0 of 1 findings kept" in pruned.stderr
    assert json.loads((reports / "heshu-baseline.json").read_text("utf-8"))["findings"] == []


def test_rules_that_do_not_look_strike_nothing_out(run, wrong):
    assert run("baseline", "check", "reports", "--select", "shares").stderr == ""
    assert run("baseline", "prune", "reports", "--select", "shares").exit_code == 2


def test_a_file_that_is_gone_is_struck_out(run, reports, wrong):
    wrong.unlink()
    run("baseline", "prune", "reports")
    assert json.loads((reports / "heshu-baseline.json").read_text("utf-8"))["findings"] == []


def test_the_file_is_the_same_whatever_the_order(run, reports, wrong):
    (wrong.parent / "more.txt").write_text(SUM + WRONG, "utf-8")
    run("baseline", "write", "reports/more.txt", "reports/wrong.md")
    first = (reports / "heshu-baseline.json").read_bytes()
    run("baseline", "write", "reports", "reports/more.txt")
    assert (reports / "heshu-baseline.json").read_bytes() == first


def test_nothing_is_written_where_a_file_cannot_be_read(run, reports, wrong):
    before = (reports / "heshu-baseline.json").read_bytes()
    (wrong.parent / "binary.txt").write_bytes(bytes(range(256)) * 8)
    assert run("baseline", "write", "reports").exit_code == 2
    assert run("baseline", "prune", "reports").exit_code == 2
    assert (reports / "heshu-baseline.json").read_bytes() == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "heshu baseline write"),
        ("{}", "not a baseline"),
        ("nonsense", "not a baseline"),
        ('{"heshu-baseline": 1, "findings": [{}]}', "not a baseline"),
        ('{"heshu-baseline": 99, "findings": []}', "another version"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_2(run, reports, content, said):
    if content is not None:
        (reports / "heshu-baseline.json").write_text(content, "utf-8")
    for arguments in (
        ["baseline", "check", "reports"],
        ["check", "reports", "--baseline", "heshu-baseline.json"],
        ["baseline", "prune", "reports"],
    ):
        result = run(*arguments, "--lang", "en")
        assert (result.exit_code, result.stdout) == (2, "")
        assert said in result.stderr
        assert result.stderr.count("\n") == 1
