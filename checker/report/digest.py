"""A summary in Markdown, for the page of a pipeline's run or a comment on a change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.messages import say
from checker.report.annotations import Collected
from checker.report.placed import gravest_first, message
from checker.report.tally import summary
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.report.tally import Tally

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~&])")


class Markdown(Collected):
    """A heading, the summary of the run, and a table of the findings, the gravest first."""

    def close(self, tally: Tally | None) -> Iterator[str]:
        """Yield the whole page."""
        lang = self.lang
        yield f"## {say(lang, 'digest.title')}"
        if tally is not None and tally.files:
            yield ""
            yield _escaped(summary(tally, lang))
        if not self.found:
            return
        yield ""
        cells = [say(lang, f"digest.{name}") for name in ("level", "place", "rule", "message")]
        yield f"| {' | '.join(cells)} |"
        yield "| --- | --- | --- | --- |"
        for item in gravest_first(self.found):
            finding = item.finding
            row = (
                say(lang, f"level.{finding.level}"),
                _escaped(clean(f"{finding.path}:{item.place.line}:{item.place.column}")),
                f"`{finding.rule}`",
                _escaped(message(finding, lang)),
            )
            yield f"| {' | '.join(row)} |"


def _escaped(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)
