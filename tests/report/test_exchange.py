"""The formats of other tools, read back by their schema or by a public parser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from junitparser import Failure, JUnitXml
from markdown_it import MarkdownIt

from checker.finding import Level
from checker.registry import built_in
from checker.report import FORMATS, printer
from checker.report.style import Style
from checker.report.tally import Tally
from tests.report.build import document_of, report_of, report_with

SOURCE = "引言。\r\n😀全县收入‹level:5.20亿元›，比上年‹base:4.80亿元›增长«10.3%»。"
WARNED = "户数‹part:3户›、‹part:4户›，共«8户»。"
PATH = "草稿/年 报,100%:1.txt"
SCHEMAS = Path(__file__).parent / "schemas"


def reports():
    """A warning, a file without findings, then an error: not in the order of their gravity."""
    rule = "total-not-sum-of-parts"
    yield report_of(WARNED, "a.txt", rule=rule, level=Level.WARNING, message={"zh": "和|不符"})
    yield report_with(document_of("没有数字。", "clean.txt"))
    yield report_of(SOURCE, PATH, rule="growth-not-from-base", suggestion="8.3%", fingerprint="f1")


def printed(format, *given, lang="zh", failed=0):
    out = printer(format, Style(lang), rules=built_in)
    given = given or tuple(reports())
    lines = [line for report in given for line in out.lines(report, report.findings)]
    tally = Tally(files=len(given), failed=failed, error=1)
    return "\n".join([*lines, *out.close(tally)])


def test_sarif_fits_the_official_schema():
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8"))
    validator = jsonschema.Draft4Validator(schema)
    for log in (printed("sarif"), printed("sarif", report_with(document_of("无。")))):
        validator.validate(json.loads(log))
    with pytest.raises(jsonschema.ValidationError):
        validator.validate({"version": "2.1.0"})


def test_sarif_says_where_in_code_points_and_names_only_rules_that_spoke():
    (run,) = json.loads(printed("sarif"))["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ids == ["total-not-sum-of-parts", "growth-not-from-base"]
    assert run["columnKind"] == "unicodeCodePoints"
    warning, error = run["results"]
    assert [warning["level"], error["level"]] == ["warning", "error"]
    assert ids[error["ruleIndex"]] == error["ruleId"] == "growth-not-from-base"
    place = error["locations"][0]["physicalLocation"]
    text = report_of(SOURCE).document.text
    region = place["region"]
    start = region["charOffset"]
    assert text[start : start + region["charLength"]] == "10.3%"
    assert text.splitlines()[region["startLine"] - 1][region["startColumn"] - 1 :].startswith(
        "10.3%"
    )
    assert unquote(place["artifactLocation"]["uri"]) == PATH
    assert [r["message"]["text"] for r in error["relatedLocations"]] == [
        "数额 5.20亿元",
        "基数 4.80亿元",
    ]
    (change,) = error["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "8.3%"


def test_sarif_fingerprints_do_not_hang_on_the_place():
    (run,) = json.loads(printed("sarif"))["runs"]
    moved = report_of(
        "新的一段。\n\n" + SOURCE, PATH, rule="growth-not-from-base", fingerprint="f1"
    )
    (again,) = json.loads(printed("sarif", moved))["runs"][0]["results"]
    assert again["partialFingerprints"] == run["results"][1]["partialFingerprints"]


def test_sarif_tells_a_run_that_could_not_read_everything():
    for failed in (0, 1):
        (run,) = json.loads(printed("sarif", failed=failed))["runs"]
        assert run["invocations"] == [{"executionSuccessful": not failed}]


COMMAND = re.compile(r"::(?P<name>[a-z]+) (?P<values>[^:]*)::(?P<data>.*)")


def unescaped(text):
    for code, char in (("%2C", ","), ("%3A", ":"), ("%0A", "\n"), ("%0D", "\r"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_github_annotations_come_gravest_first():
    lines = printed("github").splitlines()
    commands = [COMMAND.fullmatch(line) for line in lines]
    assert [c["name"] for c in commands] == ["error", "warning"]
    pairs = (pair.split("=", 1) for pair in commands[0]["values"].split(","))
    values = {key: unescaped(value) for key, value in pairs}
    assert values["file"] == PATH
    assert values["title"] == "growth-not-from-base"
    line = report_of(SOURCE).document.text.splitlines()[int(values["line"]) - 1]
    assert line[int(values["col"]) - 1 : int(values["endColumn"])] == "10.3%"
    assert unescaped(commands[0]["data"]).splitlines() == [
        "增幅与两个数额不符",
        "算式：5.20 ÷ 4.80 − 1 = 8.33%",
        "建议：8.3%",
    ]


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "lines": {"required": ["begin"], "properties": {"begin": {"type": "integer"}}}
                },
            },
        },
    },
}


def test_gitlab_has_a_fingerprint_of_its_own_for_each_finding():
    same = report_of(SOURCE, PATH)
    twice = report_with(same.document, findings=(*same.findings, *same.findings))
    records = json.loads(printed("gitlab", twice, *reports()))
    jsonschema.validate(records, GITLAB)
    assert len({record["fingerprint"] for record in records}) == len(records) == 4
    assert records == json.loads(printed("gitlab", twice, *reports()))
    assert records[0]["location"] == {"path": PATH, "lines": {"begin": 2, "end": 2}}
    assert json.loads(printed("gitlab", report_with(document_of("无。")))) == []


def test_junit_is_read_by_a_public_parser():
    read = JUnitXml.fromstring(printed("junit").encode())
    assert (read.tests, read.failures) == (3, 2)
    suites = {suite.name: list(suite) for suite in read}
    assert list(suites) == ["a.txt", "clean.txt", PATH]
    assert not suites["clean.txt"][0].result
    (failure,) = suites[PATH][0].result
    assert isinstance(failure, Failure)
    assert failure.message == "增幅与两个数额不符"
    assert failure.text.startswith(f"{PATH}:2:24\n")


def test_xml_holds_nothing_that_xml_forbids():
    odd = report_of(SOURCE, "a\x00\ud800.txt", message={"zh": "坏\x0b字<&>"})
    (case,) = next(iter(JUnitXml.fromstring(printed("junit", odd).encode())))
    assert case.result[0].message == "坏?字<&>"
    assert b"a\xef\xbf\xbd\xef\xbf\xbd.txt" in printed("checkstyle", odd).encode()


def test_checkstyle_names_each_file_once():
    from xml.etree import ElementTree as ET

    root = ET.fromstring(printed("checkstyle"))
    assert [file.get("name") for file in root] == ["a.txt", PATH]
    (error,) = root[1]
    assert error.attrib == {
        "line": "2",
        "column": "24",
        "severity": "error",
        "message": "增幅与两个数额不符",
        "source": "heshu.growth-not-from-base",
    }


def test_reviewdog_counts_bytes():
    warning, error = map(json.loads, printed("rdjsonl").splitlines())
    assert (warning["severity"], error["severity"]) == ("WARNING", "ERROR")
    span = error["location"]["range"]
    line = report_of(SOURCE).document.text.splitlines()[span["start"]["line"] - 1].encode()
    assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1].decode() == "10.3%"
    assert error["suggestions"] == [{"range": span, "text": "8.3%"}]
    assert error["code"] == {"value": "growth-not-from-base"}
    first = error["relatedLocations"][0]["location"]["range"]
    assert line[first["start"]["column"] - 1 : first["end"]["column"] - 1].decode() == "5.20亿元"


def test_markdown_is_a_page_with_a_table():
    tokens = MarkdownIt("commonmark").enable("table").parse(printed("markdown"))
    cells = [
        "".join(child.content for child in token.children)
        for token, before in zip(tokens[1:], tokens, strict=False)
        if before.type == "td_open"
    ]
    assert cells == [
        *("错误", f"{PATH}:2:24", "growth-not-from-base", "增幅与两个数额不符"),
        *("警告", "a.txt:1:10", "total-not-sum-of-parts", "和|不符"),
    ]
    clean = (
        MarkdownIt("commonmark")
        .enable("table")
        .parse(printed("markdown", report_with(document_of("无。"))))
    )
    assert "table_open" not in {token.type for token in clean}


def test_every_format_speaks_both_languages():
    for format in FORMATS:
        chinese, english = printed(format), printed(format, lang="en")
        assert chinese != english
        assert "the rate does not follow" in english
