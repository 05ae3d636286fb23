"""Findings beside the lines of a change: GitHub's annotations, GitLab's code quality, reviewdog."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import blake2s
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.messages import Lang, name_of
from checker.report.placed import Placed, explained, gravest_first, message, placed

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.tally import Tally

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_GRAVITIES = {"error": "critical", "warning": "major", "info": "info"}


class Collected:
    """Keeps the findings of all reports until the last has come."""

    def __init__(self, lang: Lang) -> None:
        self.lang: Lang = lang
        self.found: list[Placed] = []

    def lines(self, report: Report, findings: Sequence[Finding]) -> tuple[str, ...]:
        """Keep the findings; everything is written at the end."""
        self.found += placed(report, findings)
        return ()


class GitHub(Collected):
    """Workflow commands, the gravest first: only the first ten of a level are shown."""

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield a command for each finding."""
        for item in gravest_first(self.found):
            finding, place = item.finding, item.place
            values = {
                "file": Path(finding.path).as_posix(),
                "line": place.line,
                "endLine": place.end_line,
                "title": finding.rule,
            }
            if place.line == place.end_line:
                # The last column is the last one marked, not the one behind it.
                values |= {"col": place.column, "endColumn": place.end_column - 1}
            named = ",".join(f"{key}={_property(str(value))}" for key, value in values.items())
            text = _data("\n".join(explained(finding, self.lang)))
            yield f"::{_COMMANDS[str(finding.level)]} {named}::{text}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class GitLab(Collected):
    """GitLab's code quality report; what stands twice in a file has two fingerprints."""

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the array."""
        seen: Counter[tuple[str, str]] = Counter()
        records = []
        for item in self.found:
            finding = item.finding
            path = Path(finding.path).as_posix()
            key = path, finding.fingerprint
            seen[key] += 1
            name = f"{path}|{finding.fingerprint}|{seen[key]}"
            records.append(
                {
                    "description": message(finding, self.lang),
                    "check_name": finding.rule,
                    "fingerprint": _hashed(name),
                    "severity": _GRAVITIES[str(finding.level)],
                    "location": {
                        "path": path,
                        "lines": {"begin": item.place.line, "end": item.place.end_line},
                    },
                }
            )
        yield json.dumps(records, ensure_ascii=False, indent=1)


def _hashed(name: str) -> str:
    return blake2s(name.encode("utf-8", "surrogateescape"), digest_size=16).hexdigest()


class ReviewDog:
    """Reviewdog's diagnostic format, a record a line; columns count bytes of UTF-8."""

    def __init__(self, lang: Lang) -> None:
        self._lang: Lang = lang

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield a record for each finding."""
        for item in placed(report, findings):
            yield json.dumps(self._record(item), ensure_ascii=False)

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return nothing: there is no frame."""
        return ()

    def _record(self, item: Placed) -> dict[str, Any]:
        finding = item.finding
        span = _range(item, finding.path, finding.start, finding.end)
        record: dict[str, Any] = {
            "message": "\n".join(explained(finding, self._lang)),
            "location": {"path": finding.path, "range": span},
            "severity": str(finding.level).upper(),
            "source": {"name": "heshu"},
            "code": {"value": finding.rule},
        }
        if finding.suggestion is not None:
            record["suggestions"] = [{"range": span, "text": finding.suggestion}]
        related = [
            {
                "message": f"{name_of(self._lang, 'role', other.role)} {other.text}",
                "location": {
                    "path": other.path,
                    "range": _range(item, other.path, other.start, other.end),
                },
            }
            for other in finding.related
            if other.path in item.quoted
        ]
        return {**record, "relatedLocations": related} if related else record


def _range(item: Placed, path: str, start: int, end: int) -> dict[str, dict[str, int]]:
    place = item.of(path, start, end)
    return {
        "start": {"line": place.line, "column": item.bytes_before(path, start) + 1},
        "end": {"line": place.end_line, "column": item.bytes_before(path, end) + 1},
    }
