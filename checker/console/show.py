"""``heshu quantities``, ``claims`` and ``relations``: what was read in the files, listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from checker.console.inputs import Inputs
from checker.console.output import prepare, style_of, write
from checker.console.work import Work

if TYPE_CHECKING:
    from checker.console.checking import Checked
    from checker.document.discovery import Source
    from checker.document.model import Document
    from checker.guard import Crash
    from checker.report.style import Style


def show_files(
    *,
    what: str,
    paths: tuple[str, ...],
    format: str | None,
    stdin_filename: str | None,
    color: str | None,
    jobs: int,
    together: bool = False,
    **setting: Any,
) -> int:
    """List what was read in every file; return 0, or 2 where one could not be read."""
    work = Work(paths, stdin_filename=stdin_filename, **setting)
    prepare(machine=format == "jsonl")
    style = style_of(work.lang, color or "auto")
    inputs = Inputs(paths, work.encoding, stdin_filename, work.lang, work.seconds)
    listing = Listing(what, format or "text", work, style, several=len(inputs) > 1)
    if together:
        from checker.console.checking import Checking, joined

        join = partial(joined, work)
        shown = inputs.each_then(Checking(work, whole=True), jobs, listing.of_report, join)
    else:
        shown = inputs.each(listing, jobs)
    for listed in shown:
        write(listed.lines, style.colour)
        inputs.tell(listed.path, listed.crashes)
    return 2 if inputs.unchecked else 0


class Listed(NamedTuple):
    """The lines of what was read in a source, and the rules that failed on it."""

    path: str
    lines: list[str]
    crashes: tuple[Crash, ...] = ()


class Listing:
    """Lists what was read in a source, as lines; fit to be done in another process."""

    def __init__(self, what: str, format: str, work: Work, style: Style, several: bool) -> None:
        self.what = what
        self.format = format
        self.work = work
        self.style = style
        self.several = several

    def __call__(self, source: Source) -> Listed:
        """Return what is to be listed; raise ReadError where ``source`` cannot be read."""
        document = source.document()
        if self.what == "quantities":
            return Listed(document.path, list(self._rendered(document, self._figures(document))))
        report = self.work.check(document)
        items = report.claims if self.what == "claims" else report.relations
        return Listed(document.path, list(self._rendered(document, items)), report.crashes)

    def of_report(self, checked: Checked) -> Listed:
        """Return the relations of a report that was checked beside others."""
        report = checked.report
        lines = list(self._rendered(report.document, report.relations, report.beside))
        return Listed(report.document.path, lines, report.crashes)

    def _figures(self, document: Document) -> Sequence[Any]:
        """Return the figures alone, which need no rules."""
        from checker.document.normalise import view_of
        from checker.quantity.lexer import read

        return read(view_of(document), self.work.plan(document.path).house.units)

    def _rendered(
        self,
        document: Document,
        items: Sequence[Any],
        beside: Mapping[str, Document] = MappingProxyType({}),
    ) -> Iterator[str]:
        if self.format == "text":
            from checker.report import listing

            render: Callable[[Document, Sequence[Any], Style], Iterator[str]]
            render = getattr(listing, self.what)
            return render(document, items, self.style)
        from checker.report.machine import encoded
        from checker.report.records import shown_records

        lang = self.style.lang
        return encoded(shown_records(self.what, document, items, lang, self.several, beside))
