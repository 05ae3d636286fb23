"""Real reports in bulk: none crashes, and every place leads back to the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import checker
from checker.document.model import LineIndex
from checker.finding import Level
from tests.shared import shared

PARTS = 4


def spans(report) -> Iterator[tuple[int, int, str]]:
    """(start, end, text) of all that a report points at."""
    for quantity in report.quantities:
        yield quantity.start, quantity.end, quantity.text
    for relation in report.relations:
        for operand in relation.operands:
            yield operand.quantity.start, operand.quantity.end, operand.quantity.text
    for finding in report.findings:
        yield finding.start, finding.end, finding.text
        for related in finding.related:
            yield related.start, related.end, related.text
    for sentence in report.passages.sentences:
        for claim in sentence.claims:
            yield claim.quantity.start, claim.quantity.end, claim.quantity.text


@pytest.mark.parametrize("part", range(PARTS))
def test_every_text_is_checked_and_every_span_maps_back(part):
    paths = sorted(shared("corpus/dev").glob("*.txt"))
    assert len(paths) > 200
    for path in paths[part::PARTS]:
        report = checker.check_path(path)
        source = report.document.text
        assert source == path.read_bytes().decode("utf-8-sig"), path.name
        starts = [q.start for q in report.quantities]
        assert starts == sorted(starts), path.name
        for start, end, text in spans(report):
            assert start < end, path.name
            assert source[start:end] == text, (path.name, text)
        lines = LineIndex.of(source)
        for relation in report.relations:
            assert lines.place(relation.start) <= lines.place(relation.end)
            assert relation.verdict == "undecided" or relation.computed, (path.name, relation)
        for finding in report.findings:
            assert (finding.formula is None) is (finding.suggestion is not None)
            assert finding.message["zh"]
            assert finding.message["en"]


def test_findings_on_published_reports_are_rare():
    """About one checked relation in a hundred is wrong in print; more would be false alarms."""
    relations = findings = 0
    for path in sorted(shared("corpus/dev").glob("*.txt"))[::3]:
        report = checker.check_path(path)
        relations += sum(r.verdict != "undecided" for r in report.relations)
        findings += sum(f.level > Level.INFO for f in report.findings)
    assert relations > 1000
    assert findings < relations / 100
