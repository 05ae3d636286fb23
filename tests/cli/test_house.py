"""What a house settles of its figures: rounding, approximations; for all files or for some."""

from __future__ import annotations

import json
import tomllib

import pytest

CUT = "受理信访60件，办结41件，办结率68.3%。\n受理投诉60件，办结40件，办结率66.6%。\n"
ROUNDED = "受理投诉60件，办结40件，办结率66.7%。\n"


@pytest.fixture
def check(run, reports):
    """Check a text under settings; return the figures found, the status and the complaints."""

    def checked(settings, text, *arguments, name="a.txt"):
        (reports / name).write_text(text, "utf-8")
        (reports / "heshu.toml").write_text(settings, "utf-8")
        result = run("check", name, "--format", "jsonl", "--lang", "en", *arguments)
        found = [json.loads(line) for line in result.stdout.splitlines()]
        return [record["text"] for record in found], result.exit_code, result.stderr

    return checked


@pytest.mark.parametrize(
    ("rounding", "found"),
    [("half-up", []), ("half-even", ["66.6%"]), ("truncate", ["66.7%"]), ("any", [])],
)
def test_a_house_rounds_as_it_says(check, rounding, found):
    assert check(f'rounding = "{rounding}"\n', CUT + ROUNDED) == (found, int(bool(found)), "")


def test_what_is_rounded_otherwise_is_told_so(run, reports):
    (reports / "a.txt").write_text(ROUNDED, "utf-8")
    (reports / "heshu.toml").write_text('rounding = "truncate"\n', "utf-8")
    assert "设置规定的修约方式是truncate" in run("check", "a.txt").stdout


def test_files_may_be_rounded_otherwise(check):
    settings = '[[per-file]]\nfiles = ["a.*"]\nrounding = "truncate"\n'
    assert check(settings, ROUNDED)[0] == ["66.7%"]
    assert check(settings, ROUNDED, name="b.txt")[0] == []


def test_a_house_says_how_far_about_reaches(run, reports):
    (reports / "a.txt").write_text("全村约200户（实有213户）。", "utf-8")

    def bounds(settings):
        (reports / "heshu.toml").write_text(settings, "utf-8")
        shown = run("relations", "a.txt", "--format", "jsonl").stdout
        return [json.loads(line)["verdict"] for line in shown.splitlines()]

    assert bounds("") == bounds("[approximations]\nabout = 0.1\n") == ["consistent"]
    assert bounds("[approximations]\nabout = 0.05\n") == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('rounding = "halfup"', "choose from half-up, half-even, truncate, any"),
        ("approximations = 0.1", "approximations must be a table"),
        ("[approximations]\nabuot = 0.1", "did you mean about?"),
        ("[approximations]\nabout = 2", "about must be a number from 0 to 1"),
        ("[approximations]\nabout = true", "about must be a number from 0 to 1"),
        ("[approximations]\nabout = nan", "about must be a number from 0 to 1"),
        ('[approximations]\nover = "no"', "over must be a number from 0 to 1, or none"),
        ("[approximations]\nseveral = [9, 3]", "several must be two numbers"),
        ('[[per-file]]\nfiles = ["*"]\nrounding = 1', "rounding cannot be 1"),
    ],
)
def test_what_cannot_be_honoured_is_one_line_and_2(check, text, said):
    found, status, err = check(text, ROUNDED)
    assert (found, status) == ([], 2)
    assert said in err
    assert err.count("\n") == 1


def test_config_show_names_the_origin_of_each_entry(run, reports):
    settings = (
        '[approximations]\nabout = 0.05\nover = 0.2\n[[per-file]]\nfiles = ["*.md"]\n'
        'rounding = "any"\napproximations = { about = 0.15, several = [2, 9] }\n'
    )
    (reports / "heshu.toml").write_text(settings, "utf-8")
    general = run("config", "show", "--lang", "en").stdout
    assert 'rounding = "half-up"  # default\n' in general
    assert "about = 0.05  # heshu.toml\n" in general
    assert "near = 0.1  # default\n" in general
    special = run("config", "show", "reports/wrong.md", "--lang", "en").stdout
    assert 'rounding = "any"  # heshu.toml, per-file *.md\n' in special
    assert "about = 0.15  # heshu.toml, per-file *.md\n" in special
    assert "over = 0.2  # heshu.toml\n" in special
    assert tomllib.loads(special)["approximations"]["several"] == [2, 9]
