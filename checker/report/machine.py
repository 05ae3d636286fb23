"""JSON for programs: one array, or one record a line. Keys are never translated."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.report.records import finding_records

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.messages import Lang
    from checker.report.records import Record
    from checker.report.tally import Tally

    Records = Callable[[Report, Sequence[Finding], Lang], Iterator[Record]]


def encoded(records: Iterable[Record]) -> Iterator[str]:
    """Yield each record as one line of JSON, Chinese characters as they are."""
    return map(json.JSONEncoder(ensure_ascii=False).encode, records)


class JsonLines:
    """One record a line: the findings, or what ``records`` makes of a report."""

    def __init__(self, lang: Lang, records: Records = finding_records) -> None:
        self._lang = lang
        self._records = records

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield the records of one report."""
        return encoded(self._records(report, findings, self._lang))

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return nothing: there is no frame."""
        return ()


class Json:
    """One array of all records, written as they come."""

    def __init__(self, lang: Lang, records: Records = finding_records) -> None:
        self._lang = lang
        self._records = records
        self._empty = True

    def lines(self, report: Report, findings: Sequence[Finding]) -> list[str]:
        """Return the records of one report, each after the bracket or comma that it needs."""
        made = list(encoded(self._records(report, findings, self._lang)))
        first = "[" if self._empty else ","
        self._empty = self._empty and not made
        return [("," if i else first) + line for i, line in enumerate(made)]

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return the end of the array."""
        return ("[]" if self._empty else "]",)
