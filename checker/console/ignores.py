"""``heshu check --add-ignores``: write down what is not to be told, and say where."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.console.checking import related
from checker.console.files import write_whole
from checker.console.inputs import Inputs
from checker.console.leaving import LeftOut
from checker.console.output import complain, prepare
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.document.discovery import ReadError, Source
from checker.document.readers import format_of
from checker.finding import Finding, Level
from checker.messages import say
from checker.settings.errors import SettingsError
from checker.settings.find import OWN, SHARED, home, shown
from checker.settings.load import table_in
from checker.settings.model import UNFILLED, Exempt, Settings
from checker.settled.adding import appended, commented, excepted, only_adds
from checker.settled.comments import COMMENTED
from checker.settled.waivers import Waivers

if TYPE_CHECKING:
    from checker.engine import Report

_SETTING = (
    "asked", "config", "no_config", "select", "ignore", "plugin", "encoding", "time_limit",
)  # fmt: skip


class _Found(NamedTuple):
    """A source with its report, and what of it is to be waived."""

    source: Source
    report: Report
    findings: tuple[Finding, ...] = ()


def add_ignores(
    *,
    asked_for: bool,
    paths: tuple[str, ...],
    reason: str | None,
    min_level: str | None,
    baseline: str | None,
    diff: str | None,
    together: bool,
    known: bool = False,
    **values: Any,
) -> int:
    """Write a waiver for every finding that would be told; return 0, or 2 where one was not."""
    work = Work(paths, **{name: values[name] for name in _SETTING})
    if not asked_for:
        raise Wrong(say(work.lang, "ignores.reason_alone"))
    prepare(machine=False)
    reason = _reason(reason, work)
    if "-" in paths:
        raise Wrong(say(work.lang, "ignores.stdin"))
    least = Level[work.value("min-level", min_level).upper()]
    left_out = LeftOut(work, baseline, diff, known)
    inputs = Inputs(paths, work.encoding, None, work.lang, work.seconds)

    def read(source: Source) -> _Found:
        return _Found(source, work.check(source.document()))

    def joined(found: list[_Found]) -> list[_Found]:
        reports = related(work, [one.report for one in found])
        return [one._replace(report=r) for one, r in zip(found, reports, strict=True)]

    def told_of(found: _Found) -> _Found:
        told, *_ = left_out.applied(_waived(work, work.settings, found.report))
        return found._replace(findings=tuple(f for f in told.findings if f.level >= least))

    writer = _Writer(work, reason)
    for each in inputs.each_then(read, 1, told_of, joined if together else None):
        inputs.tell(each.report.document.path, each.report.crashes)
        if each.findings:
            writer.take(each)
    writer.finish()
    return 2 if inputs.unchecked or writer.failed else 0


def _reason(given: str | None, work: Work) -> str:
    if given is None:
        return UNFILLED
    reason = given.strip()
    if not reason or not reason.isprintable() or "--" in reason:
        raise Wrong(say(work.lang, "ignores.bad_reason"))
    return reason


def _waived(work: Work, settings: Settings, report: Report) -> Report:
    """Return ``report`` without what is waived, though the reason be yet to be written."""
    today = datetime.now().astimezone().date()
    return Waivers(settings, work.rules(), today, unfilled=True).applied(report)


class _Writer:
    """Writes comments file by file, and at last the exceptions for what can have none."""

    def __init__(self, work: Work, reason: str) -> None:
        self._work, self._reason = work, reason
        self._left: list[_Found] = []
        self._done = 0
        self.failed = 0

    def take(self, found: _Found) -> None:
        """Write comments into the file where they take; keep it for the exceptions elsewhere."""
        data = self._commented(found)
        if data is None:
            self._left.append(found)
        else:
            self._write(found.source.path, data, "ignores.comments", len(found.findings))

    def finish(self) -> None:
        """Write the exceptions, and say what is left to do."""
        if self._left:
            self._except()
        work = self._work
        if self._done and self._reason == UNFILLED:
            complain(say(work.lang, "ignores.unfilled", word=UNFILLED), work.lang)
        elif not (self._done or self.failed):
            complain(say(work.lang, "ignores.none"), work.lang)

    def _commented(self, found: _Found) -> bytes | None:
        """The file with its comments; None where it has none, or where they would not hold."""
        source, report, findings = found
        document = report.document
        if format_of(document.path) not in COMMENTED:
            return None
        try:
            body = document.text.encode(document.encoding)
            made = commented(document, findings, self._reason).encode(document.encoding)
            if not source.data.endswith(body):
                return None
            data = source.data[: len(source.data) - len(body)] + made
            again = self._work.check(Source(source.path, data, source.encoding).document())
        except (UnicodeError, LookupError, ReadError):
            return None
        waive = partial(_waived, self._work, self._work.settings)
        kept = _names(waive(report).findings) - _names(findings)
        return data if _names(waive(again).findings) == kept else None

    def _except(self) -> None:
        work = self._work
        settings = work.settings
        if settings.source is None:
            folder = home(settings.folder)
            path = os.path.join(folder, OWN)
        else:
            folder = settings.folder
            path = os.path.join(folder, os.path.basename(settings.source))
        added: list[Exempt] = []
        for source, report, findings in self._left:
            exceptions = excepted(report.document, findings, folder, self._reason)
            every = (*settings.exceptions, *exceptions)
            changed = settings._replace(folder=folder, exceptions=every)
            left = _waived(work, changed, report)
            if _names(left.findings) & _names(findings):
                self._fail("ignores.failed", source.path)
            else:
                added += exceptions
        if added:
            self._append(path, added)

    def _append(self, path: str, exceptions: Sequence[Exempt]) -> None:
        name = shown(path)
        try:
            data = Path(path).read_bytes() if Path(path).exists() else b""
            mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
            text = data.removeprefix(mark).decode("utf-8")
            shared = os.path.basename(path) == SHARED
            made = appended(text, exceptions, shared)
            held, will = (table_in(each, name, shared) for each in (text, made))
        except (OSError, UnicodeError, SettingsError):
            self._fail("ignores.not-appended", name)
            return
        if not only_adds(held, will, len(exceptions)):
            self._fail("ignores.not-appended", name)
            return
        self._write(path, mark + made.encode(), "ignores.exceptions", len(exceptions))

    def _write(self, path: str, data: bytes, key: str, count: int) -> None:
        name = shown(path)
        try:
            write_whole(path, data)
        except OSError as error:
            self._fail("error.unwritten", name, text=error.strerror or str(error))
            return
        self._done += count
        complain(say(self._work.lang, key, path=name, count=count), self._work.lang)

    def _fail(self, key: str, path: str, **values: object) -> None:
        self.failed += 1
        complain(say(self._work.lang, key, path=path, **values), self._work.lang)


def _names(findings: Sequence[Finding]) -> Counter[tuple[str, str]]:
    return Counter((finding.rule, finding.text) for finding in findings)
