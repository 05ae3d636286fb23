"""The example reports: what heshu prints for them, and that it finds just what was planted.

``pytest tests/test_examples.py --rewrite-golden`` writes examples/expected anew.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

import checker
from checker import cli
from checker.registry import BUILT_IN, built_in

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "examples"
CLEAN = ("poverty-report-clean.txt", "work-report-clean.txt")
WRONG = (
    "annual-report.txt",
    "budget-report.md",
    "economy-report.txt",
    "poverty-report-traditional.txt",
    "poverty-report.txt",
    "statistics-tables.md",
    "yearbook-entry.txt",
)
WORDED = ("village-briefing.txt",)  # faults of wording, which are mere hints
FAULTY = (*WRONG, *WORDED)
REPORTS = (*CLEAN, *FAULTY)


class Mistake(NamedTuple):
    """A row of a table in examples/README.md."""

    line: int
    written: str
    right: str
    rule: str

    def span(self, text):
        """Offsets in ``text`` of what is written."""
        lines = text.splitlines(keepends=True)
        assert lines[self.line - 1].count(self.written) == 1, self
        start = sum(map(len, lines[: self.line - 1])) + lines[self.line - 1].index(self.written)
        return start, start + len(self.written)


def mistakes(name):
    """The mistakes that examples/README.md lists for the report ``name``."""
    page = (EXAMPLES / "README.md").read_text("utf-8")
    section = page.partition(f"## `{name}`\n")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (\d+) \| (\S+) \| (\S+) \| (\S+) \|", section, re.M)
    return [Mistake(int(line), *rest) for line, *rest in rows]


def source(name):
    return (EXAMPLES / name).read_text("utf-8")


def findings(name, text):
    return checker.check_text(text, format="markdown" if name.endswith(".md") else "text").findings


def corrected(name):
    text = source(name)
    for mistake in sorted(mistakes(name), reverse=True):
        start, end = mistake.span(text)
        text = text[:start] + mistake.right + text[end:]
    return text


def touches(finding, span):
    places = [(finding.start, finding.end), *((r.start, r.end) for r in finding.related)]
    return any(start < span[1] and span[0] < end for start, end in places)


@pytest.mark.parametrize("suffix", ["txt", "jsonl"])
@pytest.mark.parametrize("name", REPORTS)
def test_heshu_prints_what_is_expected(name, suffix, rewrite_golden, monkeypatch, capsysbinary):
    monkeypatch.chdir(ROOT)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.delenv("HESHU_LANG", raising=False)
    options = ["--format", "full" if suffix == "txt" else "jsonl", "--color", "never"]
    status = cli.main(["check", *options, f"examples/{name}"])
    printed, complaints = capsysbinary.readouterr()
    assert complaints == b""
    assert status == (name in WRONG)
    path = EXAMPLES / "expected" / f"{name.rpartition('.')[0]}.{suffix}"
    if rewrite_golden:
        path.write_bytes(printed)
    assert printed.decode("utf-8").splitlines() == path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("name", FAULTY)
def test_every_planted_mistake_is_found_and_nothing_else(name):
    text = source(name)
    found = findings(name, text)
    planted = mistakes(name)
    assert 8 <= len(planted) <= 12
    hits = {
        mistake: [f for f in found if f.rule == mistake.rule and touches(f, mistake.span(text))]
        for mistake in planted
    }
    assert [mistake for mistake, hit in hits.items() if not hit] == []
    accounted = Counter(f.fingerprint for hit in hits.values() for f in hit)
    assert accounted == Counter(f.fingerprint for f in found)


@pytest.mark.parametrize("name", FAULTY)
def test_a_corrected_report_is_silent(name):
    assert [(f.rule, f.text) for f in findings(name, corrected(name))] == []


@pytest.mark.parametrize("name", CLEAN)
def test_a_clean_report_is_silent_and_was_checked(name):
    report = checker.check_text(source(name))
    assert [(f.rule, f.text) for f in report.findings] == []
    held = [r for r in report.relations if r.verdict in ("consistent", "rounding")]
    assert len(held) >= 20
    assert len({type(r.law).__module__ for r in held}) >= 6


def test_the_clean_report_is_the_corrected_one():
    assert corrected("poverty-report.txt") == source("poverty-report-clean.txt")


def test_the_mistakes_are_of_every_family():
    planted = {mistake.rule for name in FAULTY for mistake in mistakes(name)}
    names = {rule.name for rule in built_in()}
    assert planted <= names
    reporting = {
        type(r).__module__ for r in built_in() if not (getattr(r, "shows_only", False) or r.settled)
    }
    assert {type(r).__module__ for r in built_in() if r.name in planted} == reporting
    assert reporting <= set(BUILT_IN)


def test_only_prose_is_read():
    name = "budget-report.md"
    text = source(name)
    read = checker.check_text(text, format="markdown").quantities
    fences = [m.span() for m in re.finditer(r"^```text\n.*?^```$", text, re.M | re.S)]
    front = (0, text.index("\n---\n", 4))
    assert len(fences) == 1
    for start, end in (*fences, front):
        assert re.search(r"\d", text[start:end])
        assert [q.text for q in read if start <= q.start < end] == []


def test_the_index_names_every_report():
    page = (EXAMPLES / "README.md").read_text("utf-8")
    listed = re.findall(r"^\| `(\S+)` \|", page, re.M)
    files = [p.name for p in EXAMPLES.iterdir() if p.is_file() and p.name != "README.md"]
    assert sorted(listed) == sorted(files) == sorted(REPORTS)
    for name in FAULTY:
        assert f"`{name}` |" in page
        assert re.search(rf"^\| `{re.escape(name)}` .*\| {len(mistakes(name))}处 \|$", page, re.M)
