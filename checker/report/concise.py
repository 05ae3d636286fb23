"""One line a finding, for editors' error lists and for a quick look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.document.model import LineIndex
from checker.messages import say
from checker.report.placed import message
from checker.report.width import clean

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding
    from checker.report.style import Style
    from checker.report.tally import Tally


class Concise:
    """``path:line:column: level rule message``."""

    def __init__(self, style: Style) -> None:
        self._style = style

    def lines(self, report: Report, findings: Sequence[Finding]) -> Iterator[str]:
        """Yield one line for each finding."""
        if not findings:
            return
        style, index = self._style, LineIndex.of(report.document.text)
        for finding in findings:
            line, column = index.place(finding.start)
            level = str(finding.level)
            name = style.paint(say(style.lang, f"level.{level}"), level)
            text = message(finding, style.lang)
            if finding.suggestion is not None and finding.suggestion not in text:
                text += say(style.lang, "finding.instead", text=clean(finding.suggestion))
            yield f"{clean(finding.path)}:{line}:{column}: {name} {finding.rule} {text}"

    def close(self, tally: Tally | None) -> tuple[str, ...]:
        """Return nothing: findings are all there is."""
        return ()
