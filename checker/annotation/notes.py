"""What a comment says: the finding, its arithmetic, and the figures that stand elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from checker.document.table import Place, Places
from checker.messages import Lang, name_of, say
from checker.report.excerpt import excerpt, sentence
from checker.report.placed import explained
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.document.model import Document
    from checker.engine import Report
    from checker.finding import Finding, Related

AUTHOR = "核数 heshu"
"""By this name our own comments are known again; nobody's replies or remarks carry it."""
INITIALS = "核数"
_QUOTED = 60
"""Columns of a sentence quoted from elsewhere."""


class Note(NamedTuple):
    """A comment to be written at the source span from ``start`` to ``end``, a line a paragraph."""

    start: int
    end: int
    lines: tuple[str, ...]
    place: Place

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)


def notes_of(report: Report, findings: Sequence[Finding], lang: Lang) -> list[Note]:
    """Return a note for each of ``findings``, in their order."""
    document = report.document
    places = document.places or Places(())
    return [
        Note(
            finding.start,
            finding.end,
            tuple(_lines(document, finding, places, lang)),
            places.at(finding.start, finding.end) or {},
        )
        for finding in findings
    ]


def _lines(document: Document, finding: Finding, places: Places, lang: Lang) -> Iterator[str]:
    yield from explained(finding, lang)
    own = sentence(document, (finding.start, finding.end))
    for related in finding.related:
        if related.path != finding.path or not own[0] <= related.start < own[1]:
            colon = "：" if lang == "zh" else ": "
            quote = _quoted(document, finding, related, places, lang)
            yield clean(f"{say(lang, 'label.related')}{colon}{quote}")
    yield f"{say(lang, f'level.{finding.level}')} {finding.rule}"


def _quoted(
    document: Document, finding: Finding, related: Related, places: Places, lang: Lang
) -> str:
    """What ``related`` says and where: a cell by its place, a sentence by its words."""
    figure = f"{name_of(lang, 'role', related.role)} {related.text}"
    if related.path != finding.path:
        return figure + say(lang, "place.path", path=related.path)
    place = places.at(related.start) or {}
    if "page" in place:
        figure += say(lang, "place.page", **place)
    for key in ("sheet", "table"):
        if key in place:
            return figure + say(lang, f"place.{key}", **place)
    text = excerpt(document, (related.start, related.end), (), _QUOTED).text
    return figure + say(lang, "place.quoted", text=text)
