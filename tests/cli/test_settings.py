"""Settings as a user meets them: a file beside the reports, options, levels, exit statuses."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import pytest

from checker.registry import built_in
from tests.cli.conftest import WRONG

RULE = "growth-not-from-base"
SUM = "甲村320亩、乙村450亩，合计960亩。\n"


EXEMPT = 'files = ["*"]\nrules = ["growth"]\ntext = "甲"\nreason = "乙"\n'


def found(result):
    return [json.loads(line)["rule"] for line in result.stdout.splitlines()]


def write(folder, text, name="heshu.toml"):
    (folder / name).write_text(text, "utf-8")


def test_the_reports_are_wrong_without_settings(run):
    assert found(run("check", "reports", "--format", "jsonl")) == [RULE]


@pytest.mark.parametrize("name", [RULE, "shares,growth", "all"])
def test_ignored_rules_are_silent(run, name):
    result = run("check", "reports", "--ignore", name)
    assert result.exit_code == 0


def test_only_selected_rules_speak(run):
    assert run("check", "reports", "--select", "shares").exit_code == 0
    assert run("check", "reports", "--select", f"shares,{RULE}").exit_code == 1
    assert run("check", "reports", "--select", "shares", "--select", RULE).exit_code == 1
    assert run("relations", "reports", "--select", "shares").stdout == ""


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_an_unknown_rule_is_wrong_use(run, option):
    result = run("check", "reports", option, "growth-not-from-bas", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "did you mean growth-not-from-base? (see heshu check --help)" in result.stderr
    assert result.stderr.count("\n") == 1


def test_statistics_count_each_rule(run, reports):
    (reports / "reports" / "more.txt").write_text(WRONG + SUM, "utf-8")
    result = run("check", "reports", "--statistics", "-q", "--format", "concise")
    assert result.stdout.splitlines()[-2:] == [f"2 错误 {RULE}", "1 错误 total-not-sum-of-parts"]
    machine = run("check", "reports", "--statistics", "--format", "jsonl")
    assert len(found(machine)) == 3
    assert f"2 错误 {RULE}\n" in machine.stderr


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("heshu.toml", '[rules]\ngrowth = "off"\n'),
        ("heshu.toml", "[rules]\ngrowth = false\n"),
        ("heshu.toml", '\ufeff[rules]\nall = "off"\n'),
        ("pyproject.toml", f'[tool.other]\nx = 1\n[tool.heshu.rules]\n{RULE} = "off"\n'),
    ],
)
def test_a_rule_can_be_switched_off_in_a_file(run, reports, name, text):
    write(reports, text, name)
    assert run("check", "reports").exit_code == 0
    assert run("check", "reports", "--no-config").exit_code == 1


def test_settings_are_found_from_where_the_texts_are(run, reports, monkeypatch, tmp_path_factory):
    write(reports, '[rules]\ngrowth = "off"\n')
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    monkeypatch.chdir(elsewhere)
    assert run("check", str(reports / "reports")).exit_code == 0
    monkeypatch.chdir(reports / "reports")
    assert run("check", "wrong.md").exit_code == 0
    assert run("check", "-", "--no-config", input=WRONG).exit_code == 1
    assert run("check", "-", input=WRONG).exit_code == 0


def test_the_nearest_file_counts_and_the_repository_ends_the_way(run, reports):
    write(reports, '[rules]\ngrowth = "off"\n')
    write(reports / "reports", "[project]\nname = 'heshu'\n", "pyproject.toml")
    assert run("check", "reports").exit_code == 0
    write(reports / "reports", "[tool.heshu]\n", "pyproject.toml")
    assert run("check", "reports").exit_code == 1
    (reports / "reports" / "pyproject.toml").unlink()
    (reports / "reports" / ".git").mkdir()
    assert run("check", "reports").exit_code == 1


def test_a_file_can_be_named(run, reports):
    write(reports, '[rules]\ngrowth = "off"\n', "strict.toml")
    assert run("check", "reports", "--config", "strict.toml").exit_code == 0
    missing = run("check", "reports", "--config", "none.toml")
    assert missing.exit_code == 2
    assert "none.toml" in missing.stderr


def test_levels_follow_the_settings(run, reports):
    write(reports, 'fail-on = "error"\n[rules]\ngrowth = "info"\n')
    result = run("check", "reports", "--format", "jsonl")
    assert json.loads(result.stdout)["severity"] == "info"
    assert result.exit_code == 0
    assert run("check", "reports", "--fail-on", "info").exit_code == 1
    write(reports, f'min-level = "warning"\nlang = "en"\n[rules]\n{RULE} = "info"\n')
    assert "1 info (1 not listed)" in run("check", "reports").stdout
    assert "提示" in run("check", "reports", "--min-level", "info", "--lang", "zh").stdout


def test_files_may_differ(run, reports):
    (reports / "drafts").mkdir()
    (reports / "drafts" / "gbk.txt").write_bytes(WRONG.encode("gb18030"))
    write(
        reports,
        '[[per-file]]\nfiles = ["drafts/**"]\nencoding = "utf-8"\n'
        '[[per-file]]\nfiles = ["drafts"]\nencoding = "gb18030"\nrules = { all = "off" }\n'
        f'[[per-file]]\nfiles = ["*.txt"]\nrules = {{ {RULE} = "warning" }}\n',
    )
    result = run("check", ".", "--format", "jsonl")
    levels = {r["path"]: r["severity"] for r in map(json.loads, result.stdout.splitlines())}
    assert levels == {"drafts/gbk.txt": "warning", "reports/wrong.md": "error"}
    assert run("check", "drafts", "--ignore", "all").exit_code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('fail_on = "error"', "did you mean fail-on?"),
        ('fail-on = "fatal"', "fail-on cannot be fatal; choose from error, warning, info, never"),
        ('[rules]\ngrowht = "off"', "did you mean growth?"),
        ('[rules]\ngrowth = "fatal"', "rules.growth cannot be fatal"),
        ("[rules]\ngrowth = 1", "rules.growth cannot be 1"),
        ('rules = "off"', "rules must be a table"),
        ('encoding = "klingon"', "encoding: unknown encoding klingon"),
        ('plugins = "mine"', "plugins must be an array of strings"),
        ('plugins = ["nobody"]', "no rules of this name installed: nobody"),
        ("per-file = 1", "per-file must be an array of tables, written [[per-file]]"),
        ('[[per-file]]\nrules = { growth = "off" }', "per-file.files must be an array"),
        ('[[per-file]]\nfiles = ["*"]\nlang = "en"', "lang holds for all files"),
        ('[[per-file]]\nfiles = ["*"]\nrule = {}', "did you mean rules?"),
        ('[[per-file]]\nfiles = ["*"]\nrules = { growht = "off" }', "did you mean growth?"),
        ("x = ", "not valid TOML"),
        ("baseline = 1", "baseline must be the name of a file"),
        ('exceptions = "x"', "written [[exceptions]]"),
        ("[[exceptions]]\n" + EXEMPT.replace("reason", "reasons"), "did you mean reason?"),
        ("[[exceptions]]\n" + EXEMPT.replace('"甲"', '""'), "exceptions.text must be a text"),
        ("[[exceptions]]\n" + EXEMPT.replace('["*"]', "[]"), "exceptions.files must be an array"),
        ("[[exceptions]]\n" + EXEMPT + 'until = "2030-01-01"', "exceptions.until must be a date"),
        ("[[exceptions]]\n" + EXEMPT.replace("growth", "growht"), "did you mean growth?"),
    ],
)
def test_settings_that_cannot_be_honoured_are_one_line_and_2(run, reports, text, said):
    write(reports, text)
    result = run("check", "reports", "--lang", "en")
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert result.stderr.count("\n") == 1
    assert "heshu.toml" not in result.stderr or "--help" not in result.stderr
    chinese = run("check", "reports")
    assert chinese.exit_code == 2
    assert not chinese.stderr.isascii()


def test_settings_in_another_encoding_are_refused(run, reports):
    (reports / "heshu.toml").write_bytes('# 设置\nlang = "en"\n'.encode("gbk"))
    result = run("check", "reports")
    assert result.exit_code == 2
    assert "heshu.toml" in result.stderr


def test_config_show_names_every_origin(run, reports):
    bare = run("config", "show").stdout
    assert bare.startswith("# 没有设置文件\n")
    assert f'{RULE} = "error"  # 默认' in bare
    write(
        reports,
        'fail-on = "error"\n[rules]\ngrowth = "info"\n'
        '[[per-file]]\nfiles = ["*.md"]\nencoding = "utf-8"\nrules = { growth = "off" }\n',
    )
    general = run("config", "show", "--ignore", "shares").stdout
    assert general.startswith("# 设置文件：heshu.toml\n")
    assert 'fail-on = "error"  # heshu.toml\n' in general
    assert f'{RULE} = "info"  # heshu.toml\n' in general
    assert 'share-not-from-total = "off"  # 命令行\n' in general
    special = run("config", "show", "reports/wrong.md", "--lang", "en").stdout
    assert f'{RULE} = "off"  # heshu.toml, per-file *.md\n' in special
    assert 'min-level = "info"  # default\n' in special
    assert 'encoding = "utf-8"  # heshu.toml, per-file *.md\n' in special


def test_what_config_show_prints_are_settings(run, reports):
    shown = run("config", "show").stdout
    assert set(tomllib.loads(shown)["rules"]) == {rule.name for rule in built_in()}
    write(reports, shown)
    again = run("config", "show")
    assert again.exit_code == 0
    assert re.sub("# .*", "", again.stdout) == re.sub("# .*", "", shown)


def test_the_schema_is_printed(run):
    printed = run("config", "schema").stdout
    held = Path(__file__).parent.parent.parent / "docs" / "heshu.schema.json"
    assert json.loads(printed) == json.loads(held.read_text("utf-8"))
