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


UNITS = '[units]\n"蓬" = "count"\n"蓬架" = "count"\n"埂田" = "50平方米"\n"對燈" = "2 盏"\n'


def quantities(run, reports, settings, text):
    (reports / "a.txt").write_text(text, "utf-8")
    (reports / "heshu.toml").write_text(settings, "utf-8")
    shown = run("quantities", "a.txt", "--format", "jsonl").stdout
    return [json.loads(line) for line in shown.splitlines()]


@pytest.mark.parametrize(
    ("text", "figure", "value", "unit"),
    [
        ("搭建320万蓬架。", "320万蓬架", "3200000", "蓬架"),
        ("种瓜三十蓬。", "三十蓬", "30", "蓬"),
        ("种瓜12蓬。", "12蓬", "12", "蓬"),
        ("整地1,200.5埂田。", "1,200.5埂田", "1200.5", "埂田"),
        ("安裝３对灯。", "３对灯", "3", "对灯"),
        ("種瓜１２蓬。", "１２蓬", "12", "蓬"),
        ("造价300元/蓬架。", "300元/蓬架", "300", "元/蓬架"),
    ],
)
def test_a_unit_of_the_house_is_read(run, reports, text, figure, value, unit):
    (found,) = quantities(run, reports, UNITS, text)
    assert (found["text"], found["value"], found["unit"]) == (figure, value, unit)
    assert all(usual["unit"] != unit for usual in quantities(run, reports, "", text))


def test_a_unit_of_the_house_stands_in_ranges_and_rows(run, reports):
    (span,) = quantities(run, reports, UNITS, "每户搭5至8蓬架。")
    assert (span["low"], span["high"], span["unit"]) == ("5", "8", "蓬架")
    row = quantities(run, reports, UNITS, "新搭7、1万蓬架。")
    assert [(q["value"], q["unit"]) for q in row] == [("70000", "蓬架"), ("10000", "蓬架")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("甲村三十蓬、乙村十二蓬，共四十三蓬。", ["四十三蓬"]),
        ("甲村三十蓬、乙村十二蓬，共四十二蓬。", []),
        ("整地100埂田（6000平方米）。", ["6000平方米"]),
        ("整地100埂田（5000平方米）。", []),
    ],
)
def test_units_of_the_house_are_counted_and_converted(check, text, found):
    assert check(UNITS, text)[0] == found
    assert check("", text)[0] == []
    scoped = UNITS.replace("[units]", '[[per-file]]\nfiles = ["a.*"]\n[per-file.units]')
    assert check(scoped, text)[0] == found
    assert check(scoped, text, name="b.txt")[0] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('units = ["蓬"]', "units must be a table"),
        ('[units]\n"蓬" = 1', "units.蓬 must be a number and a known unit"),
        ('[units]\n"蓬" = "0公斤"', "units.蓬 must be a number and a known unit"),
        ('[units]\n"蓬" = "50捆捆"', "units.蓬: unknown unit 捆捆"),
        ('[units]\n"公斤" = "2斤"', "公斤 is a unit that is known"),
        ('[units]\n"三蓬" = "count"', "三蓬 is no name for a unit"),
        ('[units]\n"" = "count"', "is no name for a unit"),
    ],
)
def test_a_unit_that_cannot_be_is_refused(check, text, said):
    found, status, err = check(text, ROUNDED)
    assert (found, status) == ([], 2)
    assert said in err


def test_two_houses_do_not_hear_of_each_other():
    from checker.document.normalise import view_of
    from checker.document.readers import document_of
    from checker.quantity.lexer import read
    from checker.quantity.units import dimension, factor
    from checker.settings.house import house_of

    view = view_of(document_of("种瓜12蓬。"))
    kinds = []
    for said in ("count", "3平方米", "2只"):
        (quantity,) = read(view, house_of([{"units": {"蓬": said}}]).units)
        kinds.append((dimension(quantity.unit), factor(quantity.unit), quantity.unit.counts))
    assert kinds == [("蓬", 1, True), (dimension("平方米"), 3, False), (dimension("只"), 2, True)]
    (quantity,) = read(view)
    assert quantity.unit is None


def test_a_unit_of_the_house_travels_between_processes():
    import pickle

    from checker.quantity.units import HouseUnit

    unit = HouseUnit("埂田", "长度^2", 50, counts=False)
    again = pickle.loads(pickle.dumps(unit))
    assert (again, again.dimension, again.factor, again.counts) == ("埂田", "长度^2", 50, False)


SAME = '[indicators]\nsame = [["一般公共预算收入", "地方财政收入", "财政收入"]]\n'
APART = '[indicators]\napart = [["新增农业贷款余额", "农业贷款余额"], ["脱贫户", "贫困户"]]\n'
LOANS = "2024年新增农业贷款余额12.48亿元。\n二、金融\n2024年农业贷款余额12.84亿元。\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024年全县一般公共预算收入8.64亿元。\n2024年，全县财政收入8.46亿元。", ["8.46亿元"]),
        ("2024年全縣一般公共預算收入8.64億元。\n2024年，全縣財政收入8.46億元。", ["8.46億元"]),
        ("2024年全县一般公共预算收入8.64亿元。\n2024年，全县地方财政收入达8.5亿元。", ["8.5亿元"]),
        ("2024年全县一般公共预算收入8.64亿元。\n2024年，全县财政收入86431万元。", []),
        ("2023年全县一般公共预算收入8.64亿元。\n2024年，全县财政收入8.46亿元。", []),
        ("2024年全县一般公共预算收入8.64亿元。\n2024年，全县非财政收入8.46亿元。", []),
        ("2024年全县一般公共预算收入8.64亿元。\n2024年，东乡财政收入8.46亿元。", []),
        ("2024年全县一般公共预算收入8.64亿元。\n上年，全县财政收入8.46亿元。", []),
    ],
)
def test_names_that_mean_the_same_are_one_indicator(check, text, found):
    assert check(SAME, text)[0] == found
    assert check("", text)[0] == []
    scoped = SAME.replace("[indicators]", '[[per-file]]\nfiles = ["a.*"]\n[per-file.indicators]')
    assert check(scoped, text)[0] == found
    assert check(scoped, text, name="b.txt")[0] == []


def test_a_share_finds_its_whole_by_another_name(check):
    text = "2024年全县一般公共预算收入8.64亿元。\n税收收入5.18亿元，占地方财政收入的72%。"
    assert check("", text)[0] == []
    assert check(SAME, text)[0] == ["72%"]
    assert check(SAME, text.replace("72%", "60%"))[0] == []


@pytest.mark.parametrize("head", ["财政收入", "一般公共预算收入"])
def test_a_table_goes_by_the_names_too(check, head):
    table = f"|项目|2023年（万元）|2024年（万元）|\n|---|---|---|\n|{head}|118600|135000|\n"
    text = f"2024年，全县财政收入10.50亿元。\n\n{table}|财政支出|398200|412600|\n"
    assert check(SAME, text, name="a.md")[0] == ["10.50亿元"]
    found = check("", text, name="a.md")[0]
    assert found == (["10.50亿元"] if head == "财政收入" else [])


def test_names_that_stay_apart_are_never_tied(check, run, reports):
    assert check("", LOANS)[0] == ["12.84亿元"]
    assert check(APART, LOANS)[0] == []
    text = "全县共有贫困户5362户。\n两年来，扶持脱贫户4875户。\n"
    (reports / "a.txt").write_text(text, "utf-8")
    assert run("relations", "a.txt").stdout == ""
    assert "part-above-whole" in run("relations", "a.txt", "--no-config").stdout


def test_names_apart_still_meet_where_the_words_tie_them(check):
    text = "全县贫困户5362户，其中脱贫户4875户，占97.2%。"
    assert check(APART, text)[0] == ["97.2%"]


def test_claims_go_by_the_first_name(run, reports):
    (reports / "a.txt").write_text("全县财政收入8.46亿元。", "utf-8")
    (reports / "heshu.toml").write_text(SAME, "utf-8")
    (line,) = run("claims", "a.txt", "--format", "jsonl").stdout.splitlines()
    assert json.loads(line)["indicator"] == "全县一般公共预算收入"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('same = ["甲数", "乙数"]', "indicators.same must be an array of arrays"),
        ('same = [["甲数"]]', "indicators.same must be an array of arrays"),
        ('sames = [["甲数", "乙数"]]', "did you mean same?"),
        ('same = [["甲数", "乙"]]', "乙 is too short"),
        ('same = [["甲数", "乙数"], ["丙数", "乙数"]]', "乙数 stands twice"),
        (
            'same = [["甲数", "乙数"]]\napart = [["乙数", "甲数", "丙数"]]',
            "both in indicators.same",
        ),
    ],
)
def test_names_that_contradict_each_other_are_refused(check, text, said):
    found, status, err = check(f"[indicators]\n{text}\n", ROUNDED)
    assert (found, status) == ([], 2)
    assert said in err
