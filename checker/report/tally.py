"""What a run read, tied together and checked, and the line that says so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import add
from typing import TYPE_CHECKING, NamedTuple

from checker.messages import Lang, say
from checker.relation.coverage import STATES, State, by_figure, state_of

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.finding import Finding, Level

VERDICTS = ("consistent", "rounding", "inconsistent", "undecided")
LEVELS = ("error", "warning", "info")


class Tally(NamedTuple):
    """Counts of one or more reports.

    ``read`` counts the measured figures: those that ``held``, those that are ``broken``, those
    tied to others but left ``open``, and the ``untied``. The verdicts count relations.
    ``hidden`` counts the findings that were not listed because they are below the shown level,
    ``failed`` what could not be read, ``known`` the findings that the baseline holds,
    ``waived`` those that comments and exceptions switched off, ``untouched`` those in which no
    changed line takes part.
    """

    files: int = 0
    read: int = 0
    held: int = 0
    broken: int = 0
    open: int = 0
    untied: int = 0
    consistent: int = 0
    rounding: int = 0
    inconsistent: int = 0
    undecided: int = 0
    error: int = 0
    warning: int = 0
    info: int = 0
    hidden: int = 0
    failed: int = 0
    known: int = 0
    waived: int = 0
    untouched: int = 0

    @classmethod
    def of(cls, report: Report, least: Level) -> Tally:
        """Count one report whose findings are listed from level ``least``."""
        return cls.read_in(report).told(report.findings, least)

    @classmethod
    def read_in(cls, report: Report) -> Tally:
        """Count what one report read and checked, without its findings."""
        counts = dict.fromkeys(VERDICTS, 0)
        for relation in report.checked:
            counts[relation.verdict] += 1
        figures = Counter(_states(report))
        return cls(
            files=1,
            read=figures.total(),
            held=figures["held"],
            broken=figures["broken"],
            open=figures["undecided"],
            untied=figures["untied"],
            **counts,
        )

    def told(self, findings: Sequence[Finding], least: Level) -> Tally:
        """Return these counts with ``findings``, of which those from ``least`` on are listed."""
        levels = Counter(str(finding.level) for finding in findings)
        hidden = sum(finding.level < least for finding in findings)
        return self._replace(hidden=hidden, **levels)

    def plus(self, other: Tally) -> Tally:
        """Return the counts of both together."""
        return Tally(*map(add, self, other))


def _states(report: Report) -> Iterator[State]:
    tied = by_figure(report.checked)
    for quantity in report.quantities:
        if quantity.measured:
            yield state_of(tied.get((quantity.start, quantity.end), ()))


def summary(tally: Tally, lang: Lang) -> str:
    """Return the closing line: files, findings by level, figures, and relations by verdict."""
    files = say(lang, "summary.file" if tally.files == 1 else "summary.files", count=tally.files)
    found = [
        say(
            lang,
            "summary.level",
            count=count,
            level=say(lang, f"level.{name}" if count == 1 else f"levels.{name}"),
        )
        for name in LEVELS
        if (count := getattr(tally, name))
    ]
    if found:
        verdict = say(lang, "summary.findings", list=say(lang, "list.and").join(found))
        if tally.hidden:
            verdict += say(lang, "summary.hidden", count=tally.hidden)
    else:
        verdict = say(lang, "summary.clean")
    parts = [
        files + say(lang, "list.comma") + verdict,
        figures(tally, lang),
        relations(tally, lang),
    ]
    parts += [
        say(lang, f"summary.{name}", count=count)
        for name in ("known", "waived", "untouched", "failed")
        if (count := getattr(tally, name))
    ]
    return say(lang, "list.part").join(parts) + say(lang, "list.stop")


def figures(tally: Tally, lang: Lang) -> str:
    """Return how many figures were read and what became of them."""
    read = say(lang, "summary.figures", count=tally.read)
    counts = zip(STATES, (tally.held, tally.broken, tally.open, tally.untied), strict=True)
    listed = say(lang, "list.and").join(
        say(lang, "summary.verdict", verdict=say(lang, f"coverage.{name}"), count=count)
        for name, count in counts
        if count
    )
    return say(lang, "summary.listed", text=read, list=listed) if listed else read


def relations(tally: Tally, lang: Lang) -> str:
    """Return how many relations were checked and with what verdicts."""
    counts = {name: getattr(tally, name) for name in VERDICTS}
    total = sum(counts.values())
    if not total:
        return say(lang, "summary.no_relations")
    listed = say(lang, "list.and").join(
        say(lang, "summary.verdict", verdict=say(lang, f"verdict.{name}"), count=count)
        for name, count in counts.items()
        if count
    )
    return say(lang, "summary.relations", count=total, list=listed)
