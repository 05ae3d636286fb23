"""SARIF 2.1.0, for code scanning: the rules that spoke, and what they said where."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from checker.messages import Lang, name_of, said
from checker.report.pages import title
from checker.report.placed import Place, Placed, explained, placed, uri
from checker.version import VERSION

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.tally import Tally
    from checker.rule import BaseRule

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


class Sarif:
    """One run of heshu; ``rules`` are those that can speak, by their names."""

    def __init__(self, lang: Lang, rules: Mapping[str, BaseRule]) -> None:
        self._lang, self._rules = lang, rules
        self._index: dict[str, int] = {}
        self._results: list[dict[str, Any]] = []

    def lines(self, report: Report, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Keep the findings; they are written at the end, beside the rules."""
        self._results += map(self._result, placed(report, findings))
        return ()

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return the whole log."""
        driver = {"name": "heshu", "version": VERSION, "rules": list(map(self._rule, self._index))}
        run = {
            "tool": {"driver": driver},
            "columnKind": "unicodeCodePoints",
            "invocations": [{"executionSuccessful": not (tally and tally.failed)}],
            "results": self._results,
        }
        log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
        return (json.dumps(log, ensure_ascii=False, indent=1),)

    def _rule(self, name: str) -> dict[str, Any]:
        rule = self._rules.get(name)
        if rule is None:
            return {"id": name}
        return {
            "id": name,
            "shortDescription": {"text": title(rule)},
            "defaultConfiguration": {"level": _LEVELS[str(rule.level)]},
        }

    def _result(self, item: Placed) -> dict[str, Any]:
        finding = item.finding
        result: dict[str, Any] = {
            "ruleId": finding.rule,
            "ruleIndex": self._index.setdefault(finding.rule, len(self._index)),
            "level": _LEVELS[str(finding.level)],
            "message": {"text": "\n".join(explained(finding, self._lang))},
            "locations": [_location(finding.path, item.place, finding.start, finding.end)],
            "partialFingerprints": {"heshu/v1": finding.fingerprint},
        }
        related = [
            {
                "id": number,
                "message": {"text": f"{name_of(self._lang, 'role', other.role)} {other.text}"},
                **_location(
                    other.path,
                    item.of(other.path, other.start, other.end),
                    other.start,
                    other.end,
                ),
            }
            for number, other in enumerate(finding.related, 1)
            if other.path in item.quoted
        ]
        if related:
            result["relatedLocations"] = related
        if finding.suggestion is not None:
            result["fixes"] = [_fix(finding, item.place, said(finding.message, self._lang))]
        return result


def _location(path: str, place: Place, start: int, end: int) -> dict[str, Any]:
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(path)},
            "region": {**_region(place), "charOffset": start, "charLength": end - start},
        }
    }


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }


def _fix(finding: Finding, place: Place, why: str) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(place),
        "insertedContent": {"text": finding.suggestion},
    }
    change = {"artifactLocation": {"uri": uri(finding.path)}, "replacements": [replacement]}
    return {"description": {"text": why}, "artifactChanges": [change]}
