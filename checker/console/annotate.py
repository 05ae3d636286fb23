"""``heshu annotate``: the author's own document back, with comments at what disagrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.console.baseline import opened
from checker.console.files import write_or_refuse
from checker.console.inputs import Failed, attempted, tell_crashes
from checker.console.output import complain, complain_of_waivers, prepare, remark
from checker.console.work import Work
from checker.console.wrong import Wrong
from checker.document.discovery import ReadError, Source
from checker.document.encoding import DecodeError
from checker.document.model import Document
from checker.finding import Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.annotation.notes import Note
    from checker.engine import Report
    from checker.settled.baseline import Baseline

Annotator = Callable[[bytes, Document, "Sequence[Note]", datetime], "tuple[bytes, list[Note]]"]
"""(data, document, notes, local time) → the annotated data, and the notes that found no place."""

ANNOTATORS = {
    "docx": "checker.annotation.word",
    "xlsx": "checker.annotation.workbook",
    "pdf": "checker.annotation.pages",
}
"""What writes comments, by the format that a Document names as its encoding."""


class _Annotated(NamedTuple):
    """A copy: its bytes, the report behind it, and how many findings it tells or cannot tell."""

    data: bytes
    report: Report
    told: int
    missing: int


def annotate_file(
    *,
    path: str,
    output: str | None,
    in_place: bool,
    force: bool,
    min_level: str | None,
    baseline: str | None,
    quiet: bool,
    **setting: Any,
) -> int:
    """Write the annotated copy of the draft ``path``; return 0, or 2 where part went wrong.

    Raises Wrong where nothing can be written, before anything is.
    """
    work = Work((path,), **setting)
    lang = work.lang
    prepare(machine=False)
    least = Level[work.value("min-level", min_level).upper()]
    goal = _goal(path, output, in_place, force, lang)
    settled = opened(work, baseline)
    made = attempted(lambda: _annotated(work, path, least, settled), path, work.seconds)
    if isinstance(made, Failed):
        raise Wrong(made.said(lang), hint=False)
    write_or_refuse(goal, made.data, lang)
    if not quiet:
        remark(made.report.document, lang)
        complain(say(lang, "annotate.written", path=goal, count=made.told), lang)
    if made.missing:
        complain(say(lang, "annotate.missing", path=path, count=made.missing), lang)
    tell_crashes(path, made.report.crashes, lang)
    unheld = complain_of_waivers(work.notices(), lang, quiet=quiet)
    return 2 if unheld or made.report.crashes else 0


def _annotated(work: Work, path: str, least: Level, settled: Baseline | None) -> _Annotated:
    """Return the copy of the draft with the findings at or above ``least`` that are not known."""
    from checker.annotation.notes import notes_of

    source = Source.of(path)
    document = source.document()
    if document.encoding not in ANNOTATORS:
        raise Wrong(say(work.lang, "error.no_comments", path=path), hint=False)
    report = work.settled(work.check(document))
    found = report.findings if settled is None else settled.new(report)
    notes = notes_of(report, [finding for finding in found if finding.level >= least], work.lang)
    annotate: Annotator = import_module(ANNOTATORS[document.encoding]).annotate
    try:
        data, missing = annotate(source.data, document, notes, datetime.now().astimezone())
    except DecodeError as error:
        raise ReadError(path, error.key, error.detail) from None
    return _Annotated(data, report, len(notes) - len(missing), len(missing))


def _goal(path: str, output: str | None, in_place: bool, force: bool, lang: Lang) -> str:
    """Return the file to write; raise Wrong where that would lose something."""
    if in_place:
        if output is not None:
            raise Wrong(say(lang, "error.copy_twice"))
        return path
    draft = Path(path)
    beside = draft.parent / f"{draft.stem}.checked{draft.suffix}"
    goal = beside if output is None else Path(output)
    if goal.exists() and draft.exists() and goal.samefile(draft):
        raise Wrong(say(lang, "error.copy_is_draft", path=goal))
    if goal.exists() and not force:
        raise Wrong(say(lang, "error.copy_exists", path=goal))
    if not goal.absolute().parent.is_dir():
        raise Wrong(say(lang, "error.no_folder", path=goal), hint=False)
    return str(goal)
