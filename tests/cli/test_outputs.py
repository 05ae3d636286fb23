"""``--output``: several formats at once, files written whole or not at all."""

from __future__ import annotations

import json
import os

import openpyxl
import pytest

from tests.cli.conftest import WRONG


def test_several_formats_at_once(run, reports):
    plain = run("check", "reports")
    names = ("full", "jsonl", "sarif", "junit")
    options = [part for name in names for part in ("--output", f"{name}:out.{name}")]
    result = run("check", "reports", *options)
    assert (result.stdout, result.exit_code) == (plain.stdout, 1)
    assert (reports / "out.full").read_text("utf-8") == plain.stdout
    (line,) = (reports / "out.jsonl").read_text("utf-8").splitlines()
    assert json.loads(line)["text"] == "10.3%"
    assert len(json.loads((reports / "out.sarif").read_text("utf-8"))["runs"][0]["results"]) == 1
    assert sorted(p.name for p in reports.iterdir()) == sorted(
        [".git", "reports", *(f"out.{name}" for name in names)]
    )


def test_files_have_no_colour_and_a_width_of_their_own(run, reports, monkeypatch):
    monkeypatch.setenv("COLUMNS", "40")
    run("check", "reports", "--color", "always", "--output", "full:out", "-q")
    assert "\x1b" not in (reports / "out").read_text("utf-8")
    assert "比上年4.80亿元增长10.3%。" in (reports / "out").read_text("utf-8")


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("sarif", "write FORMAT:FILE"),
        ("sarif:", "write FORMAT:FILE"),
        ("sariff:out", "did you mean sarif?"),
        ("sarif:none/out", "no such folder"),
    ],
)
def test_an_output_that_cannot_be_is_wrong_use(run, reports, value, said):
    result = run("check", "reports", "--output", value, "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1


def test_a_file_that_cannot_be_written_is_2_and_keeps_what_it_held(run, reports, monkeypatch):
    (reports / "out").write_text("old", "utf-8")
    replaced = []

    def broken(self, goal):
        replaced.append(goal)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", broken)
    result = run("check", "reports", "--output", "sarif:out")
    assert result.exit_code == 2
    assert "out" in result.stderr
    assert replaced
    assert (reports / "out").read_text("utf-8") == "old"
    assert sorted(p.name for p in reports.iterdir()) == [".git", "out", "reports"]


@pytest.mark.skipif(os.name != "posix", reason="links and permissions")
def test_links_and_permissions_stay(run, reports):
    held = reports / "held.json"
    held.write_text("old", "utf-8")
    held.chmod(0o640)
    (reports / "link.json").symlink_to(held)
    run("check", "reports", "--output", "json:link.json")
    assert (reports / "link.json").is_symlink()
    assert held.stat().st_mode & 0o777 == 0o640
    assert json.loads(held.read_text("utf-8"))[0]["text"] == "10.3%"


def test_inside_actions_annotations_follow_the_report(run, reports, monkeypatch):
    (reports / "reports" / "more.txt").write_text(WRONG, "utf-8")
    plain = run("check", "reports").stdout
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    inside = run("check", "reports").stdout
    assert inside.startswith(plain)
    added = inside[len(plain) :].splitlines()
    assert [line.split(" ")[0] for line in added] == ["::error", "::error"]
    assert run("check", "reports", "--format", "full").stdout == plain


def test_coverage_goes_where_a_format_can_tell_it(run, reports):
    result = run(
        "check", "reports", "--coverage", "--output", "jsonl:all", "--output", "sarif:some"
    )
    assert "[×]" in result.stdout
    assert len((reports / "all").read_text("utf-8").splitlines()) > 3
    assert len(json.loads((reports / "some").read_text("utf-8"))["runs"][0]["results"]) == 1
    assert run("check", "reports", "--coverage", "--format", "sarif").exit_code == 2


def test_the_workpaper_as_a_workbook_and_as_a_page(run, reports):
    result = run("check", "reports", "--output", "xlsx:out.xlsx", "--output", "html:out.html")
    assert result.exit_code == 1
    page = (reports / "out.html").read_text("utf-8")
    assert page.count("<article") == 2
    assert "5.20亿元 ÷ 4.80亿元 − 1 = 8.33%" in page
    book = openpyxl.load_workbook(reports / "out.xlsx")
    assert {row[1].value for row in book["数"].iter_rows(min_row=5)} == {
        "reports/right.txt",
        "reports/wrong.md",
    }


def test_a_page_can_go_to_standard_output_but_no_workbook(run, reports):
    result = run("check", "reports", "--format", "html")
    assert result.stdout.startswith("<!doctype html>")
    assert run("check", "reports", "--format", "xlsx").exit_code == 2


def test_several_processes_write_the_same_workpaper(run, reports):
    for jobs in ("1", "2"):
        outputs = [f"--output={name}:{jobs}.{name}" for name in ("html", "xlsx")]
        run("check", "reports", "--jobs", jobs, *outputs)
    for name in ("html", "xlsx"):
        assert (reports / f"1.{name}").read_bytes() == (reports / f"2.{name}").read_bytes()


def test_nothing_is_written_over_what_is_to_be_checked(run, reports):
    wrong = reports / "reports" / "wrong.md"
    held = wrong.read_text("utf-8")
    (reports / "link.md").symlink_to(wrong)
    for path in ("reports/wrong.md", "reports/../reports/wrong.md", "link.md"):
        result = run("check", "reports", "--output", f"html:{path}", "--lang", "en")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "cannot be written over it" in result.stderr
        assert wrong.read_text("utf-8") == held


@pytest.mark.parametrize("name", ["html", "xlsx"])
def test_the_workpaper_of_the_last_run_is_no_report(run, reports, name):
    path = f"reports/paper.{name}"
    first = run("check", "reports", "--output", f"{name}:{path}")
    written = (reports / path).read_bytes()
    again = run("check", "reports", "--output", f"{name}:{path}")
    assert (again.exit_code, again.stdout) == (1, first.stdout)
    assert (reports / path).read_bytes() == written
    assert run("check", "reports").stdout == first.stdout
    assert run("check", path, "--output", f"{name}:{path}").exit_code == 2
    assert (reports / path).read_bytes() == written


def test_a_missing_extra_is_named(run, reports, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    result = run("check", "reports", "--output", "xlsx:out.xlsx", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "pip install 'heshu[office]'" in result.stderr
    assert not (reports / "out.xlsx").exists()
