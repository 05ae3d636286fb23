"""The command in this process, through click's runner: options, languages, colour, progress."""

from __future__ import annotations

import io
import json
import os
import re
from inspect import signature

import pytest

from checker.console import progress
from checker.console.asked import files_alone, language_of
from checker.console.commands import group
from checker.console.run import check_files
from checker.console.work import Work
from checker.finding import Level
from tests.cli.command import invoke
from tests.cli.conftest import WRONG


@pytest.fixture
def run(reports, monkeypatch):
    """Run the command line in the folder of reports; returns click's result."""
    monkeypatch.chdir(reports)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM"):
        monkeypatch.delenv(name, raising=False)

    return invoke


def test_the_language_of_a_report(run):
    assert "错误" in run("check", "reports").stdout
    for arguments in (["--lang", "en", "check"], ["check", "--lang", "en"], ["check", "--lang=en"]):
        result = run(*arguments, "reports")
        assert "error" in result.stdout
        assert "错误" not in result.stdout
    assert "error" in run("check", "reports", env={"HESHU_LANG": "en"}).stdout
    assert "错误" in run("check", "reports", "--lang", "zh", env={"HESHU_LANG": "en"}).stdout


@pytest.mark.parametrize(
    ("arguments", "environment", "lang"),
    [
        ([], {}, None),
        ([], {"HESHU_LANG": "en"}, "en"),
        ([], {"HESHU_LANG": "fr"}, None),
        (["--lang", "en"], {}, "en"),
        (["--lang", "en", "check", "--lang=zh"], {}, "zh"),
        (["check", "--", "--lang", "en"], {}, None),
        (["--lang"], {}, None),
    ],
)
def test_the_language_is_known_before_the_arguments_are_parsed(arguments, environment, lang):
    assert language_of(arguments, environment) == lang


def test_colour_is_for_terminals_unless_asked_for(run):
    assert "\x1b[" not in run("check", "reports").stdout
    painted = run("check", "reports", "--color", "always", color=True).stdout
    assert "\x1b[1;31m" in painted
    assert re.sub(r"\x1b\[[0-9;]*m", "", painted) == run("check", "reports").stdout


def test_width_follows_the_environment(run, reports):
    (reports / "long.txt").write_text("各部门按照年初安排有序推进，" * 12 + WRONG, "utf-8")
    narrow = run("check", "long.txt", env={"COLUMNS": "60"}).stdout.splitlines()
    wide = run("check", "long.txt", env={"COLUMNS": "120"}).stdout.splitlines()
    assert len(narrow[1]) < len(wide[1])


def test_quiet_leaves_the_findings_alone(run):
    loud, quiet = run("check", "reports").stdout, run("check", "reports", "-q").stdout
    assert loud.startswith(quiet)
    assert "个文件" not in quiet
    assert "10.3%" in quiet


def test_concise_is_a_line_a_finding(run):
    result = run("check", "reports", "--format", "concise")
    assert result.exit_code == 1
    assert re.fullmatch(r"reports/wrong\.md:3:23: 错误 [a-z-]+ .+\n", result.stdout)


def test_coverage_lists_figures_and_keeps_the_status(run):
    result = run("check", "reports", "--coverage")
    assert result.exit_code == 1
    assert "3  全县收入5.20亿元[×]，比上年4.80亿元[×]增长10.3%[×]。" in result.stdout
    assert "1  全县收入5.20亿元[√]，比上年4.80亿元[√]增长8.3%[√]。" in result.stdout
    assert "读到 6 个数：相符 3、不符 3；" in result.stdout.splitlines()[-1]
    assert run("check", "reports/right.txt", "--coverage", "-q").exit_code == 0
    concise = run("check", "reports", "--coverage", "--format", "concise", "--lang", "en").stdout
    assert concise.splitlines()[0].startswith("reports/right.txt:1:5: held 5.20亿元 ")
    lines = run("check", "reports", "--coverage", "--format", "jsonl").stdout.splitlines()
    assert [json.loads(line)["coverage"] for line in lines] == ["held"] * 3 + ["broken"] * 3


def test_levels_that_are_not_listed_still_count(run, monkeypatch):
    lower_all_findings(monkeypatch)
    shown = run("check", "reports", "--min-level", "error")
    assert shown.exit_code == 1
    assert "10.3%" not in shown.stdout
    assert "1 处警告（1 处未列出）" in shown.stdout
    assert "--min-level" in shown.stderr
    assert run("check", "reports", "--min-level", "error", "-q").stderr == ""
    assert run("check", "reports", "--fail-on", "error").exit_code == 0


def lower_all_findings(monkeypatch):

    from checker import engine

    check = engine.check_document

    def lowered(document, *given, **named):
        report = check(document, *given, **named)
        findings = tuple(f._replace(level=Level.WARNING) for f in report.findings)
        return report._replace(findings=findings)

    monkeypatch.setattr(engine, "check_document", lowered)


def test_an_error_of_the_program_is_said_in_one_line(run, monkeypatch):
    from checker import engine

    check = engine.check_document

    def broken(document, *given, **named):
        if document.path.endswith("right.txt"):
            raise RuntimeError("a\nb")
        return check(document, *given, **named)

    monkeypatch.setattr(engine, "check_document", broken)
    result = run("check", "reports", "--format", "jsonl")
    assert result.exit_code == 2
    assert json.loads(result.stdout)["text"] == "10.3%"
    assert result.stderr.count("\n") == 1
    assert "reports/right.txt" in result.stderr
    assert "RuntimeError" in result.stderr
    monkeypatch.setenv("HESHU_DEBUG", "1")
    assert isinstance(run("check", "reports").exception, RuntimeError)


def test_listings_for_people(run):
    quantities = run("quantities", "reports/wrong.md").stdout
    assert re.search(r"^reports/wrong\.md:3:5: +5\.20亿元 +数量 +520000000 元", quantities, re.M)
    relations = run("relations", "reports").stdout
    assert "相符" in relations
    assert "不符" in relations
    claims = run("claims", "reports/wrong.md").stdout
    assert re.search(r"5\.20亿元 +\+?数额", claims)


def test_listings_of_several_files_name_the_file(run):
    one = run("quantities", "reports/wrong.md", "--format", "jsonl").stdout.splitlines()
    many = run("quantities", "reports", "--format", "jsonl").stdout.splitlines()
    assert "path" not in json.loads(one[0])
    paths = [json.loads(line)["path"] for line in many]
    assert sorted(set(paths)) == ["reports/right.txt", "reports/wrong.md"]


def test_a_misspelt_name_gets_a_hint(run):
    assert "check" in run("chek", "reports").stderr
    assert "--format" in run("check", "--fromat", "json", "reports").stderr


PLUGIN = '''
"""Rules of somebody else."""

from checker.relation.model import Operand, Tie
from checker.rule import Rule


class SecondNotLarger(Rule):
    """后一个数应大于前一个数。"""

    message = {"zh": "{stated}没有变大", "en": "{stated} is no larger"}
    compare = "at_least"

    def find(self, passage):
        """Every two neighbours."""
        claims = passage.sentence.claims
        for one, two in zip(claims, claims[1:]):
            yield Tie((Operand("first", one.quantity), Operand("second", two.quantity)))

    def expect(self, first):
        """Not less than before."""
        return first
'''


@pytest.fixture
def plugin(tmp_path, monkeypatch):
    """An installed distribution that offers rules; the name of its entry point."""
    site = tmp_path / "site"
    info = site / "larger-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: larger\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "[heshu.rules]\nlarger = larger_rules\nbroken = larger_missing\n"
    )
    (site / "larger_rules.py").write_text(PLUGIN, "utf-8")
    monkeypatch.syspath_prepend(site)
    return "larger"


def test_rules_of_somebody_else(run, reports, plugin):
    (reports / "plain.txt").write_text("先有8户，后有5户。\n", "utf-8")
    assert run("check", "plain.txt").exit_code == 0
    result = run("check", "plain.txt", "--plugin", plugin, "--format", "concise")
    assert result.exit_code == 1
    assert result.stdout == "plain.txt:1:8: 错误 second-not-larger 5户没有变大\n"
    assert "second 5户" in run("relations", "plain.txt", "--plugin", plugin).stdout


@pytest.mark.parametrize("name", ["nobody", "broken"])
def test_rules_that_cannot_be_had(run, plugin, name):
    result = run("check", "reports", "--plugin", name)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert name in result.stderr
    assert result.stderr.count("\n") == 1


def test_an_unreadable_file_is_2(run, monkeypatch):
    def refuse(*_, **__):
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr("builtins.open", refuse)
    result = run("check", "reports/right.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "heshu：reports/right.txt：无法读取（没有读取权限）\n"


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_bar_is_for_many_slow_files_and_a_person(monkeypatch):
    stream = Terminal()
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    bar = progress.Bar(30, "zh", wanted=True, patience=0)
    seen = []
    for item in bar.over(range(30)):
        with bar.aside():
            seen.append(item)
    assert seen == list(range(30))
    assert "核对中" in stream.getvalue()
    for total, wanted, patience in ((30, False, 0), (30, True, 60), (5, True, 0)):
        quiet = Terminal()
        monkeypatch.setattr("sys.stderr", quiet)
        assert list(progress.Bar(total, "zh", wanted, patience).over(range(total)))
        assert quiet.getvalue() == ""


def test_no_bar_where_nobody_looks(monkeypatch):
    stream = io.StringIO()
    monkeypatch.setattr("sys.stderr", stream)
    assert list(progress.Bar(30, "zh", wanted=True, patience=0).over(range(30)))
    assert stream.getvalue() == ""


def test_files_alone_ask_for_what_the_parser_makes_of_them():
    ordinary = signature(check_files).parameters
    command = group("zh").get_command(None, "check")
    with command.make_context("check", ["年报.txt"]) as ctx:
        parsed = dict(ctx.params)
    assert parsed.pop("paths") == ("年报.txt",)
    for name in ("watch", "add_ignores", "reason"):
        assert not parsed.pop(name)
    settings = signature(Work).parameters
    assert len(parsed) > 15
    for name, value in parsed.items():
        assert value == (ordinary if name in ordinary else settings)[name].default


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        (["check", "a.md", "b"], ("a.md", "b")),
        (["check"], ()),
        (["check", "-"], ()),
        (["check", "a.md", "--quiet"], ()),
        (["check", "--", "a.md"], ()),
        (["rules", "a.md"], ()),
        (["--version"], ()),
        ([], ()),
    ],
)
def test_only_files_alone_go_without_the_parser(arguments, files):
    assert files_alone(arguments) == files
