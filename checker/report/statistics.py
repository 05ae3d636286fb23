"""How often each rule spoke: the table of ``--statistics``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from checker.messages import say

if TYPE_CHECKING:
    from checker.finding import Finding
    from checker.report.style import Style


def counted_lines(findings: Iterable[Finding], style: Style) -> Iterator[str]:
    """Yield a line a rule: count, level and name; the gravest and commonest first."""
    counts = Counter((finding.level, finding.rule) for finding in findings)
    rows = sorted(counts.items(), key=lambda row: (-row[0][0], -row[1], row[0][1]))
    digits = max((len(str(count)) for _, count in rows), default=0)
    for (level, rule), count in rows:
        name = style.paint(say(style.lang, f"level.{level}"), str(level))
        yield f"{count:{digits}} {name} {rule}"
