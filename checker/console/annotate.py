"""``heshu annotate``: the author's own document back, with comments at what disagrees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.console.baseline import opened
from checker.console.files import write_whole
from checker.console.inputs import Failed
from checker.console.output import complain, prepare, remark
from checker.console.run import complain_of_waivers
from checker.console.usage import Wrong
from checker.console.work import Work
from checker.document.discovery import ReadError, Source
from checker.document.encoding import DecodeError
from checker.document.model import Document
from checker.finding import Level
from checker.messages import Lang, say

if TYPE_CHECKING:
    from checker.annotation.notes import Note

Annotator = Callable[[bytes, Document, "Sequence[Note]", datetime], "tuple[bytes, list[Note]]"]
"""(data, document, notes, local time) → the annotated data, and the notes that found no place."""

ANNOTATORS = {
    "docx": "checker.annotation.word",
    "xlsx": "checker.annotation.workbook",
    "pdf": "checker.annotation.pages",
}
"""What writes comments, by the format that a Document names as its encoding."""


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
    """Write the annotated copy of the draft ``path``; return 0, or 2 where a waiver is wrong.

    Raises Wrong where nothing can be written, before anything is.
    """
    from checker.annotation.notes import notes_of

    work = Work((path,), **setting)
    lang = work.lang
    prepare(machine=False)
    try:
        source = Source.of(path)
        goal = _goal(path, output, in_place, force, lang)
        document = source.document()
        if document.encoding not in ANNOTATORS:
            raise Wrong(say(lang, "error.no_comments", path=path))
        report = work.settled(work.check(document))
        settled = opened(work, baseline)
        found = report.findings if settled is None else settled.new(report)
        least = Level[work.value("min-level", min_level).upper()]
        notes = notes_of(report, [f for f in found if f.level >= least], lang)
        annotate: Annotator = import_module(ANNOTATORS[document.encoding]).annotate
        made, missing = annotate(source.data, document, notes, datetime.now().astimezone())
    except ReadError as error:
        raise Wrong(Failed.reading(error).said(lang)) from None
    except DecodeError as error:
        raise Wrong(Failed(f"read.{error.key}", path, error.detail).said(lang)) from None
    try:
        write_whole(goal, made)
    except OSError as error:
        text = error.strerror or str(error)
        raise Wrong(say(lang, "error.unwritten", path=goal, text=text)) from None
    if not quiet:
        remark(document, lang)
        complain(say(lang, "annotate.written", path=goal, count=len(notes) - len(missing)), lang)
    if missing:
        complain(say(lang, "annotate.missing", path=path, count=len(missing)), lang)
    return 2 if complain_of_waivers(work, quiet) else 0


def _goal(path: str, output: str | None, in_place: bool, force: bool, lang: Lang) -> str:
    """Return the file to write; raise Wrong where that would lose something."""
    if in_place:
        if output is not None:
            raise Wrong(say(lang, "error.copy_twice"))
        return path
    draft = Path(path)
    goal = Path(output) if output is not None else draft.with_suffix(f".checked{draft.suffix}")
    if goal.exists() and draft.exists() and goal.samefile(draft):
        raise Wrong(say(lang, "error.copy_is_draft", path=goal))
    if goal.exists() and not force:
        raise Wrong(say(lang, "error.copy_exists", path=goal))
    if not goal.absolute().parent.is_dir():
        raise Wrong(say(lang, "error.no_folder", path=goal))
    return str(goal)
