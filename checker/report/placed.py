"""What the formats of other tools need of a finding: where it begins and ends, and one text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote

from checker.messages import Lang, said, say
from checker.report.quoted import Quoted
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding


class Place(NamedTuple):
    """Lines and columns from 1, in code points; the end is the place behind the last character."""

    line: int
    column: int
    end_line: int
    end_column: int


class Placed(NamedTuple):
    """A finding with its place, and the documents that it speaks of."""

    finding: Finding
    place: Place
    quoted: Quoted

    def of(self, path: str, start: int, end: int) -> Place:
        """Return the place of a span of the document ``path``."""
        lines = self.quoted.lines(path)
        return Place(*lines.place(start), *lines.place(end))

    def bytes_before(self, path: str, offset: int) -> int:
        """Return how many bytes of UTF-8 stand before ``offset`` on its line of ``path``."""
        lines = self.quoted.lines(path)
        line, _ = lines.place(offset)
        before = self.quoted.document(path).text[lines.span(line)[0] : offset]
        return len(before.encode("utf-8", "surrogatepass"))


def placed(report: Report, findings: Sequence[Finding]) -> Iterator[Placed]:
    """Yield ``findings`` of ``report`` with their places."""
    if not findings:
        return
    quoted = Quoted(report.document, report.beside)
    lines = quoted.lines(report.document.path)
    for finding in findings:
        place = Place(*lines.place(finding.start), *lines.place(finding.end))
        yield Placed(finding, place, quoted)


def gravest_first(found: Iterable[Placed]) -> list[Placed]:
    """Return ``found`` with errors before warnings, else in their order."""
    return sorted(found, key=lambda item: -item.finding.level)


def message(finding: Finding, lang: Lang) -> str:
    """Return the finding's message as one line, with the other documents that it is about."""
    paths = dict.fromkeys(r.path for r in finding.related if r.path != finding.path)
    others = "".join(say(lang, "place.path", path=clean(path)) for path in paths)
    return clean(said(finding.message, lang)) + others


def explained(finding: Finding, lang: Lang) -> list[str]:
    """Return the message, and the arithmetic, the cause and the suggestion where there are any."""
    found = [
        ("formula", finding.formula),
        ("cause", said(finding.cause, lang) if finding.cause else None),
        ("suggestion", finding.suggestion),
    ]
    colon = "：" if lang == "zh" else ": "
    rest = [
        f"{say(lang, f'label.{key}')}{colon}{clean(text)}"
        for key, text in found
        if text is not None and text not in said(finding.message, lang)
    ]
    return [message(finding, lang), *rest]


def uri(path: str) -> str:
    """Return ``path`` as the relative reference or the URI that formats of other tools ask for."""
    if Path(path).is_absolute():
        return Path(path).as_uri()
    return quote(Path(path).as_posix(), safe="/~!$&'()*+,;=@", errors="surrogateescape")
