"""``--together``: a report, its annex and its press release as one."""

from __future__ import annotations

import json
import subprocess

import docx
import openpyxl
import pytest

import checker
from tests.cli.command import invoke
from tests.counting import calls

REPORT = "# 东岭县2024年财政情况的报告\n\n2024年，全县财政收入{}亿元，财政支出41.26亿元。\n"
PRESS = "2024年，全县财政支出{}亿元，年末在职人员1236人。"
NAMES = ("annex.xlsx", "press.docx", "report.md")


def write(folder, *, income="13.50", spent="41.26", sheet=135000):
    (folder / "report.md").write_text(REPORT.format(income), "utf-8")
    press = docx.Document()
    press.add_heading("东岭县2024年财政工作新闻稿", 1)
    press.add_paragraph(PRESS.format(spent))
    press.save(folder / "press.docx")
    annex = openpyxl.Workbook()
    annex.active.title = "收支"
    for row in (
        ["东岭县2024年财政收支表"],
        ["单位：万元"],
        ["项目", "2023年", "2024年"],
        ["财政收入", 118600, sheet],
        ["财政支出", 398200, 412600],
    ):
        annex.active.append(row)
    annex.save(folder / "annex.xlsx")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "HESHU_LANG", "TERM", "GITHUB_ACTIONS"):
        monkeypatch.delenv(name, raising=False)
    write(tmp_path)
    return tmp_path


def records(*arguments, names=NAMES):
    result = invoke("check", *names, "--together", "--format", "jsonl", *arguments)
    assert result.stderr == ""
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_files_that_agree_are_clean_and_tied(folder):
    assert records() == []
    result = invoke("relations", *NAMES, "--together", "--format", "jsonl")
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert {(r["rule"], r["path"], r["verdict"]) for r in found} == {
        ("text-not-table", "report.md", "consistent"),
        ("text-not-table", "press.docx", "consistent"),
        ("indicator-stated-twice", "report.md", "consistent"),
    }
    paths = {operand.get("path") for relation in found for operand in relation["operands"]}
    assert paths == {None, "annex.xlsx", "press.docx"}
    (cell,) = {o["place"]["cell"] for r in found for o in r["operands"] if o["text"] == "135000"}
    assert cell == "C4"


def test_without_the_option_nothing_ties_them(folder):
    write(folder, income="10.50")
    result = invoke("check", *NAMES, "--format", "jsonl")
    assert (result.exit_code, result.stdout) == (0, "")


def test_a_text_against_the_annex_quotes_both_places(folder):
    write(folder, income="10.50")
    (record,) = records()
    assert (record["rule"], record["severity"]) == ("text-not-table", "warning")
    assert (record["path"], record["text"]) == ("report.md", "10.50亿元")
    (related,) = record["related"]
    assert (related["path"], related["text"]) == ("annex.xlsx", "135000")
    assert related["place"] == {"sheet": "收支", "cell": "C4"}
    assert record["computed"] == "13.50亿元"
    assert invoke("check", *NAMES, "--together").exit_code == 1


def test_two_texts_contradict_each_other(folder):
    write(folder, spent="41.62")
    found = [(r["rule"], r["path"], r["related"][0]["path"]) for r in records()]
    assert ("indicator-stated-twice", "report.md", "press.docx") in found
    assert ("text-not-table", "press.docx", "annex.xlsx") in found
    assert len(found) == 2


def test_two_tables_contradict_each_other(folder):
    rows = ["项目,2023年,2024年", "财政收入,118600,135000", "财政支出,398200,421600"]
    (folder / "表.csv").write_text("\n".join(rows), "utf-8")
    (folder / "表.md").write_text(
        "# 2024年决算\n\n单位：万元\n\n| 项目 | 2023年 | 2024年 |\n| - | - | - |\n"
        "| 财政收入 | 118600 | 135000 |\n| 财政支出 | 398200 | 421600 |\n",
        "utf-8",
    )
    (record,) = records(names=("annex.xlsx", "表.md"))
    assert (record["rule"], record["path"]) == ("table-not-table", "表.md")
    assert (record["text"], record["related"][0]["text"]) == ("421600", "412600")


def test_reports_on_two_places_are_not_compared(folder):
    (folder / "other.md").write_text(REPORT.format("98.70").replace("东岭", "西川"), "utf-8")
    assert records(names=("report.md", "other.md", "annex.xlsx")) == []


def test_every_format_tells_of_the_other_file(folder):
    write(folder, income="10.50")
    for name in ("full", "concise", "json", "sarif", "github", "gitlab", "junit", "checkstyle"):
        result = invoke("check", *NAMES, "--together", "--format", name)
        assert result.exit_code == 1, name
        assert "annex.xlsx" in result.stdout, name
    full = invoke("check", *NAMES, "--together").stdout
    assert "annex.xlsx 收支!C4" in full
    assert "财政收入 118600 135000" in full
    log = json.loads(invoke("check", *NAMES, "--together", "--format", "sarif").stdout)
    (result,) = log["runs"][0]["results"]
    (other,) = result["relatedLocations"]
    place = other["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "annex.xlsx"
    assert (place["region"]["startLine"], place["region"]["charLength"]) == (4, 6)


def test_ignores_levels_and_baselines_hold(folder):
    write(folder, income="10.50")
    assert records("--ignore", "text-not-table") == []
    (folder / "heshu.toml").write_text('[rules]\ntext-not-table = "error"\n', "utf-8")
    assert [r["severity"] for r in records()] == ["error"]
    assert invoke("baseline", "write", *NAMES, "--together").exit_code == 0
    assert records("--baseline", "heshu-baseline.json") == []
    text = (folder / "report.md").read_text("utf-8")
    noted = text.replace("2024年，", "<!-- heshu: ignore text-not-table: 已核 -->\n2024年，")
    (folder / "report.md").write_text(noted, "utf-8")
    assert records() == []


def test_a_change_in_either_file_brings_the_finding(folder, monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")

    def git(*arguments):
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.org")
        subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    write(folder, income="10.50")
    git("add", "-A")
    git("commit", "-qm", "a")
    assert records("--diff", "HEAD") == []
    write(folder, income="10.50", sheet=135001)
    assert [r["text"] for r in records("--diff", "HEAD")] == ["10.50亿元"]


def test_processes_and_unread_files_make_no_difference(folder):
    write(folder, income="10.50")
    assert records("--jobs", "2") == records()
    result = invoke("check", *NAMES, "none.md", "--together", "--format", "jsonl")
    assert result.exit_code == 2
    assert "none.md" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_the_python_interface(folder):
    write(folder, income="10.50")
    annex, press, report = checker.check_together(NAMES)
    assert annex.findings == press.findings == ()
    (finding,) = report.findings
    assert finding.related[0].path == "annex.xlsx"
    assert set(report.beside) == {"annex.xlsx", "press.docx"}
    assert checker.check_together([]) == ()


def test_the_work_grows_with_the_text():
    from checker.document.readers import document_of
    from checker.engine import check_document
    from checker.together import related

    def work(count):
        lines = [f"2024年，项目{k}投资完成{k + 100}.50万元。" for k in range(count)]
        reports = [check_document(document_of("\n".join(lines), f"{n}.txt")) for n in range(2)]
        return calls(lambda: related(reports))

    assert work(1600) < 12 * work(200)
