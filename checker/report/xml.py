"""XML for pipelines: JUnit's test results and Checkstyle's reports."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from checker.messages import Lang
from checker.report.placed import Placed, explained, message, placed

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.tally import Tally

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnit:
    """A suite a file: a failed case for each finding, one passed case where there is none."""

    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang
        self._root = ET.Element("testsuites", name="heshu")
        self._cases = self._failures = 0

    def lines(self, report: Report, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Keep the suite of ``report``."""
        path = legal(report.document.path)
        cases = max(len(findings), 1)
        suite = ET.SubElement(self._root, "testsuite", name=path)
        suite.attrib |= {"tests": str(cases), "failures": str(len(findings)), "errors": "0"}
        for item in placed(report, findings):
            self._case(suite, path, item)
        if not findings:
            ET.SubElement(suite, "testcase", name="heshu", classname=path)
        self._cases += cases
        self._failures += len(findings)
        return ()

    def _case(self, suite: ET.Element, path: str, item: Placed) -> None:
        finding = item.finding
        place = f"{item.place.line}:{item.place.column}"
        case = ET.SubElement(suite, "testcase", name=f"{place} {finding.rule}", classname=path)
        case.attrib |= {"file": path, "line": str(item.place.line)}
        text = legal(message(finding, self._lang))
        failure = ET.SubElement(case, "failure", type=str(finding.level), message=text)
        failure.text = legal("\n".join([f"{path}:{place}", *explained(finding, self._lang)]))

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the whole document."""
        self._root.attrib |= {"tests": str(self._cases), "failures": str(self._failures)}
        yield from _written(self._root)


class Checkstyle:
    """A file element a report that has findings."""

    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang
        self._root = ET.Element("checkstyle", version="8.0")

    def lines(self, report: Report, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Keep the errors of ``report``."""
        if findings:
            file = ET.SubElement(self._root, "file", name=legal(report.document.path))
        for item in placed(report, findings):
            ET.SubElement(
                file,
                "error",
                line=str(item.place.line),
                column=str(item.place.column),
                severity=str(item.finding.level),
                message=legal(message(item.finding, self._lang)),
                source=f"heshu.{item.finding.rule}",
            )
        return ()

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the whole document."""
        yield from _written(self._root)


def legal(text: str) -> str:
    """Return ``text`` with a replacement for each character that XML cannot hold."""
    return _NO_XML.sub("\ufffd", text)


def _written(root: ET.Element) -> Iterator[str]:
    ET.indent(root, " ")
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield ET.tostring(root, encoding="unicode")
