"""Which findings a team has decided not to hear of: by comments, and by a table of exceptions."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from checker.report.excerpt import sentence
from checker.settings import globs
from checker.settings.model import UNFILLED
from checker.settings.switches import ALL, family
from checker.settled.comments import comments
from checker.settled.words import plain

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.finding import Finding
    from checker.rule import BaseRule
    from checker.settings.model import Settings


class Notice(NamedTuple):
    """Something to be said of a waiver: where it stands, a key under ``waiver.``, and values.

    With ``wrong`` it could not be understood, and did not hold.
    """

    place: str
    key: str
    values: Mapping[str, object] = {}
    wrong: bool = False


class _Waiver(NamedTuple):
    """One waiver for one document: what it covers, and where it stands."""

    place: str
    rules: tuple[str, ...]
    until: date | None
    covers: Callable[[Finding], bool]
    number: int = -1


class Waivers:
    """Takes out what is waived, counts it, and remembers what is to be said of the waivers.

    With ``unfilled`` those hold as well whose reason is yet to be written.
    """

    def __init__(
        self,
        settings: Settings,
        rules: Sequence[BaseRule],
        today: date,
        *,
        unfilled: bool = False,
    ) -> None:
        self._settings, self._today, self._unfilled = settings, today, unfilled
        self._families = {rule.name: family(rule) for rule in rules}
        self._names = {*self._families, *self._families.values(), ALL}
        self._idle: dict[int, bool] = {}
        self._notices: list[Notice] = []
        self._empty: dict[str, dict[str, None]] = {}
        """The places of waivers without a reason yet, by file."""
        self.count = 0

    def applied(self, report: Report) -> Report:
        """Return ``report`` without the findings that are waived."""
        document = report.document
        waivers = [*self._of_comments(document), *self._of_settings(document)]
        waived: set[int] = set()
        for waiver in waivers:
            held = [
                k
                for k, finding in enumerate(report.findings)
                if self._names_rule(waiver, finding) and waiver.covers(finding)
            ]
            self._used(waiver, bool(held))
            if not self._expired(waiver):
                waived.update(held)
        if not waived:
            return report
        self.count += len(waived)
        kept = tuple(f for k, f in enumerate(report.findings) if k not in waived)
        return report._replace(findings=kept)

    def notices(self) -> Iterator[Notice]:
        """Yield what is to be said: wrong, expired and unused waivers.

        Where the command line chose among the rules, nothing can be called unused.
        """
        for places in self._empty.values():
            yield Notice(next(iter(places)), "unfilled", {"count": len(places)}, wrong=True)
        chosen = bool(self._settings.line)
        yield from (n for n in self._notices if not (chosen and n.key == "unused"))
        if chosen:
            return
        for number, idle in self._idle.items():
            if idle:
                yield Notice(self._place(number), "unused")

    def _names_rule(self, waiver: _Waiver, finding: Finding) -> bool:
        names = (finding.rule, self._families.get(finding.rule), ALL)
        return any(name in names for name in waiver.rules)

    def _expired(self, waiver: _Waiver) -> bool:
        return waiver.until is not None and waiver.until < self._today

    def _used(self, waiver: _Waiver, used: bool) -> None:
        if self._expired(waiver):
            self._say(Notice(waiver.place, "expired", {"date": waiver.until}))
        elif waiver.number >= 0:
            self._idle[waiver.number] = self._idle.get(waiver.number, True) and not used
        elif not used:
            self._notices.append(Notice(waiver.place, "unused"))

    def _say(self, notice: Notice) -> None:
        """Remember what one waiver may give occasion to in many files."""
        if notice not in self._notices:
            self._notices.append(notice)

    def _of_comments(self, document: Document) -> Iterator[_Waiver]:
        from checker.document.model import LineIndex

        found = list(comments(document))
        index = LineIndex.of(document.text) if found else None
        for comment in found:
            assert index is not None
            place = f"{document.path}:{index.place(comment.at)[0]}"
            unknown = [name for name in comment.rules if name not in self._names]
            if comment.wrong == "unfilled" and not self._unfilled:
                self._empty.setdefault(document.path, {})[place] = None
            elif comment.wrong not in ("", "unfilled"):
                self._notices.append(Notice(place, comment.wrong, wrong=True))
            elif unknown:
                values = {"name": "、".join(unknown)}
                self._notices.append(Notice(place, "unknown-rule", values, wrong=True))
            else:
                covers = _within(comment.start, comment.end)
                yield _Waiver(place, comment.rules, comment.until, covers)

    def _of_settings(self, document: Document) -> Iterator[_Waiver]:
        settings, said = self._settings, _Said(document)
        for number, exception in enumerate(settings.exceptions):
            if any(globs.matches(document.path, settings.folder, p) for p in exception.files):
                place = self._place(number)
                if exception.reason.strip() == UNFILLED and not self._unfilled:
                    self._empty.setdefault(settings.source or "", {})[place] = None
                    continue
                covers = _saying(exception.text, said)
                yield _Waiver(place, exception.rules, exception.until, covers, number)

    def _place(self, number: int) -> str:
        return f"{self._settings.source}, exceptions {number + 1}"


def _within(start: int, end: int) -> Callable[[Finding], bool]:
    return lambda finding: start <= finding.start < end


class _Said(dict[tuple[int, int], str]):
    """The words of the sentence around each finding, by its offsets; made once for all waivers."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document

    def __missing__(self, span: tuple[int, int]) -> str:
        start, end = sentence(self._document, span)
        words = self[span] = plain(self._document.text[start:end])
        return words


def _saying(text: str, said: _Said) -> Callable[[Finding], bool]:
    words = plain(text)
    return lambda finding: words in said[finding.start, finding.end]
