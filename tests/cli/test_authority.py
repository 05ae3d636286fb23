"""Known figures: a table that the settings name, and documents that state the same otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openpyxl import Workbook

HEAD = ("指标", "时期", "范围", "数值", "来源")
ROWS = (
    ("常住人口", "2023年", "全县", "31.24万人", "统计公报"),
    ("粮食产量", "2023", "", "18.65万吨", "统计年鉴"),
    ("粮食产量", "2023年", "东乡", "2.36万吨", "乡镇年报"),
    ("搭建大棚", "2023年", "", "860蓬架", "农业农村局"),
)
UNITS = '[units]\n"蓬架" = "count"\n'
WRONG = "2023年末，全县常住人口32.14万人。\n"


def as_text(rows, sign):
    return "".join(sign.join(row) + "\n" for row in (HEAD, *rows))


def as_toml(rows):
    keys = ("indicator", "period", "scope", "value", "source")
    entries = (
        "".join(f'{key} = "{cell}"\n' for key, cell in zip(keys, row, strict=True)) for row in rows
    )
    return "".join(f"[[figures]]\n{entry}\n" for entry in entries)


@pytest.fixture
def table(run, reports):
    """Write the table in the format of its name, and settings that name it."""

    def write(name, rows=ROWS, settings=UNITS):
        path = reports / name
        if name.endswith(".xlsx"):
            book = Workbook()
            for row in (("权威数据",), HEAD, *rows):
                book.active.append(row)
            book.save(path)
        elif name.endswith(".toml"):
            path.write_text(as_toml(rows), "utf-8")
        else:
            path.write_text(as_text(rows, "\t" if name.endswith(".tsv") else ","), "utf-8")
        (reports / "heshu.toml").write_text(f'authority = "{name}"\n{settings}', "utf-8")

    return write


@pytest.fixture
def check(run, reports):
    def checked(text, *arguments, name="a.txt"):
        (reports / name).write_text(text, "utf-8")
        result = run("check", name, "--format", "jsonl", "--lang", "en", *arguments)
        return [json.loads(line) for line in result.stdout.splitlines()], result

    return checked


@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.xlsx", "t.toml"])
def test_what_differs_from_the_table_is_told_with_its_line(table, check, reports, name):
    table(name)
    (found,), result = check(WRONG)
    assert result.exit_code == 1
    assert (found["rule"], found["text"]) == ("figure-not-as-published", "32.14万人")
    assert found["computed"].startswith("31.24万人 ")
    row = {"t.xlsx": 3, "t.toml": 1}.get(name, 2)
    assert f"{name}:{row} 常住人口，2023年，全县，31.24万人，统计公报" in found["message"]
    (related,) = found["related"]
    assert (related["path"], related["text"]) == (name, "31.24万人")
    if name != "t.xlsx":
        text = (reports / name).read_text("utf-8")
        assert text[related["start"] : related["end"]] == "31.24万人"
    assert check(WRONG, "--no-config")[0] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2023年末，全县常住人口31.2万人。", []),
        ("2023年末，全县常住人口312400人。", []),
        ("2023年末，全县常住人口312600人。", ["312600人"]),
        ("2023年末，全縣常住人口３２.１４萬人。", ["３２.１４萬人"]),
        ("2022年末，全县常住人口32.14万人。", []),
        ("2023年末，全市常住人口32.14万人。", []),
        ("2023年，全县户籍人口33.1万人，常住人口32.14万人。", ["32.14万人"]),
        ("2023年，粮食产量18.56万吨，去年粮食产量18.2万吨。", ["18.56万吨"]),
        ("2023年，全县粮食产量18.56万吨，东乡粮食产量2.36万吨。", ["18.56万吨"]),
        ("2023年，东乡粮食产量2.63万吨。", ["2.63万吨"]),
        ("2023年，粮食产量约18万吨。", []),
        ("2023年，粮食产量约30万吨。", ["30万吨"]),
        ("2023年，粮食产量突破19万吨。", ["19万吨"]),
        ("2023年，搭建大棚680蓬架。", ["680蓬架"]),
        ("2023年，粮食产量计划19.5万吨。", []),
        ("# 2023年农业\n\n粮食产量18.56万吨。", ["18.56万吨"]),
    ],
)
def test_indicator_period_and_scope_have_to_agree(table, check, text, found):
    table("t.csv")
    assert [record["text"] for record in check(text)[0]] == found


def test_other_names_of_an_indicator_are_known(table, check):
    settings = '[indicators]\nsame = [["常住人口", "年末人口"]]\n'
    table("t.csv", ROWS[:1], settings)
    assert [r["text"] for r in check("2023年，全县年末人口32.14万人。")[0]] == ["32.14万人"]
    settings = '[indicators]\nsame = [["常住人口", "预算人口"]]\n'
    table("t.csv", ROWS[:1], settings)
    assert [r["text"] for r in check("2023年，全县预算人口32.14万人。")[0]] == ["32.14万人"]
    table("t.csv", ROWS[:1], "")
    assert check("2023年，全县年末人口32.14万人。")[0] == []


def test_a_unit_may_have_a_column_of_its_own(table, check, reports):
    table("t.csv")
    text = "indicator,period,value,unit\n粮食产量,2023年,18.65,万吨\n"
    (reports / "t.csv").write_text(text, "utf-8")
    (found,), _ = check("2023年，粮食产量18.56万吨。")
    assert found["related"][0]["text"] == "18.65"


def test_files_may_have_tables_of_their_own(table, check, reports):
    table("t.csv", ROWS[:3])
    scoped = '[[per-file]]\nfiles = ["a.*"]\nauthority = "t.csv"\n'
    (reports / "heshu.toml").write_text(scoped, "utf-8")
    assert check("2023年，全县常住人口32.14万人。")[0]
    assert check("2023年，全县常住人口32.14万人。", name="b.txt")[0] == []


def test_what_agrees_is_a_relation_and_is_covered(table, run, reports):
    table("t.csv")
    (reports / "a.txt").write_text("2023年，全县常住人口31.24万人。", "utf-8")
    (line,) = run("relations", "a.txt", "--format", "jsonl").stdout.splitlines()
    record = json.loads(line)
    assert (record["verdict"], record["start"], record["end"]) == ("consistent", 12, 19)
    assert [o.get("path") for o in record["operands"]] == ["t.csv", None]
    assert "31.24万人[√]" in run("check", "a.txt", "--coverage").stdout
    assert "figure-not-as-published" in run("explain", "--figure", "a.txt:1:13").stdout


def test_the_rule_is_switched_like_any_other(table, check, run):
    table("t.csv", ROWS[:1], '[rules]\nauthority = "error"\n')
    (found,), _ = check(WRONG)
    assert found["severity"] == "error"
    assert check(WRONG, "--ignore", "authority")[0] == []
    listed = run("rules", "--format", "jsonl").stdout.splitlines()
    mine = next(r for r in map(json.loads, listed) if r["rule"] == "figure-not-as-published")
    assert mine["level"] == "error"
    assert 'authority = "t.csv"  # heshu.toml\n' in run("config", "show").stdout


def test_processes_and_the_cache_know_the_table(table, run, reports, monkeypatch):
    monkeypatch.setenv("HESHU_CACHE_DIR", str(reports / "cache"))
    table("t.csv")
    for name in ("a.txt", "b.txt"):
        (reports / name).write_text("2023年，全县常住人口31.24万人。", "utf-8")
    arguments = ("check", "a.txt", "b.txt", "--jobs", "2", "--cache", "--format", "concise")
    assert run(*arguments).stdout == ""
    changed = ((*ROWS[0][:3], "32.14万人", "统计公报"), *ROWS[1:])
    table("t.csv", changed)
    assert run(*arguments).stdout.count("figure-not-as-published") == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "no such table of figures"),
        ("", "the columns must be headed indicator, value"),
        ("名称,数\n甲,3人\n", "the columns must be headed indicator, value"),
        ("指标,数值\n常住人口,三十多\n", "row 2: 三十多 is not one figure with its unit"),
        ("指标,数值\n常住人口,31万人和32万人\n", "row 2: 31万人和32万人 is not one figure"),
        ("指标,数值\n,31万人\n", "row 2: no indicator"),
        ("指标,数值\n常住人口\n行政村,186个\n", "row 2:  is not one figure"),
        ("指标,数值\n行政村,186个\n行政村,168个\n", "row 3 and row 2 are of one indicator"),
    ],
)
def test_a_table_that_cannot_be_read_is_one_line_and_2(table, check, reports, text, said):
    table("t.csv")
    if text is None:
        Path(reports / "t.csv").unlink()
    else:
        (reports / "t.csv").write_text(text, "utf-8")
    found, result = check(WRONG)
    assert (found, result.exit_code) == ([], 2)
    assert said in result.stderr
    assert result.stderr.startswith("heshu: t.csv: ")
    assert result.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\n", "there must be [[figures]] and nothing else"),
        ("[[figures]]\nvalue = 3\n", "entry 1 of [[figures]] must hold texts"),
        ('[[figures]]\nindicator = "甲数"\nvalu = "3人"\n', "did you mean value?"),
        ("[[figures]\n", "not valid TOML"),
    ],
)
def test_a_toml_table_is_checked_to_the_last_key(table, check, reports, text, said):
    table("t.toml")
    (reports / "t.toml").write_text(text, "utf-8")
    found, result = check(WRONG)
    assert (found, result.exit_code) == ([], 2)
    assert said in result.stderr
