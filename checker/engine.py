"""The way of one report, from text to findings; each step is one function of the layer below."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from checker.budget import look_at_the_clock
from checker.claim.passage import Offered, Passages
from checker.claim.reading.reader import read_claims
from checker.claim.skeleton import Skeleton
from checker.document.model import Document, View
from checker.document.normalise import view_of
from checker.finding import Finding
from checker.guard import Crash, Guard
from checker.house import House
from checker.judging import broken_ones, in_order, judged, key_of
from checker.quantity.lexer import read
from checker.quantity.model import Quantity
from checker.quantity.units import dimension
from checker.registry import by_default
from checker.relation.model import Relation, Tie
from checker.rule import BaseRule, Rule
from checker.wording import WordingRule, wording_findings

if TYPE_CHECKING:
    from checker.claim.across.statements import Statement
    from checker.claim.describe import ClaimRecord
    from checker.relation.coverage import Covered
    from checker.table.model import Understood

_HOUSE = House()
_NO_PASSAGES = Passages(Skeleton("", (), ()), ())


class _Read(NamedTuple):
    """What a Report is made of."""

    document: Document
    quantities: tuple[Quantity, ...]
    checked: tuple[Relation, ...]
    findings: tuple[Finding, ...]
    passages: Passages
    rules: tuple[Rule, ...]
    guard: Guard
    beside: Mapping[str, Document]
    house: House = _HOUSE
    tables: tuple[Understood, ...] = ()


class Report(_Read):
    """Everything that was read in one document, right figures and relations included.

    ``checked`` holds the relations that the text's own words make. Findings come from these alone
    and from the wording, those of the wording last; ``rules`` are those that look for relations.
    ``guard`` keeps what rules raised, those included that look for the relations at last.
    ``tables`` are those that were understood; ``beside`` holds the other documents that findings
    and relations quote, by their paths.
    """

    @property
    def crashes(self) -> tuple[Crash, ...]:
        """The rules that failed, where they were isolated: what they look for was not checked."""
        return self.guard.crashes

    def told(self) -> Report:
        """The findings with what they quote, and the rules that failed.

        What else was read and lies behind them is many times the text's size.
        """
        found, none = self.findings, _NO_PASSAGES
        return Report(self.document, (), (), found, none, (), self.guard, self.beside)

    @classmethod
    def clean(cls, path: str) -> Report:
        """What is told of a document at ``path`` in which nothing is known to be found."""
        return cls(Document(path, "", ()), (), (), (), _NO_PASSAGES, (), Guard(), {})

    @cached_property
    def relations(self) -> tuple[Relation, ...]:
        """All relations: those checked, and figures that fit each other though no words tie them.

        The latter can only hold, so they are looked for when somebody looks at the relations.
        """
        each, passages = self.guard.each, self.passages
        ties = (
            (rule, tie)
            for rule in self.rules
            for tie in _settled(passages, each(rule.name, rule.coincide, passages))
        )
        conventions = self.house.conventions
        if not self.document.tables:
            return tuple(judged(ties, self.guard, conventions, self.checked))
        from checker.tabling import outside_tables

        listed = outside_tables(self.document, judged(ties, self.guard, conventions))
        found = {key_of(r.rule, r.operands, r.compare): r for r in (*listed, *self.checked)}
        return in_order(found.values())

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """What can be compared with another place, or document; made when asked for."""
        from checker.table.statements import statements_of

        return tuple(statements_of(self.document, self.passages, self.tables))

    @cached_property
    def coverage(self) -> tuple[Covered, ...]:
        """What was checked of every measured figure, in order; made when asked for."""
        from checker.relation.coverage import coverage_of

        return coverage_of(self.quantities, self.checked, self.relations)

    @property
    def claims(self) -> tuple[ClaimRecord, ...]:
        """What was read of each measured figure, in order; made when asked for."""
        from checker.claim.describe import describe

        return describe(self.passages)


def check_document(
    document: Document,
    rules: Sequence[BaseRule] | None = None,
    house: House = _HOUSE,
    *,
    isolate: bool = False,
) -> Report:
    """Check one document with ``rules`` (the built-in ones that are on by default where None).

    What a rule raises is raised; with ``isolate`` it is kept in the report, and the others go on.
    """
    guard = Guard(isolate)
    chosen = by_default() if rules is None else rules
    relating = tuple(rule for rule in chosen if isinstance(rule, Rule))
    wording = tuple(rule for rule in chosen if isinstance(rule, WordingRule))
    with _collector_paused():
        view: View = view_of(document)
        quantities = tuple(read(view, house.units))
        passages = read_claims(view, quantities, dimension, house.names)
        checked = judged(list(_ties(passages, relating, guard)), guard, house.conventions)
        report = Report(
            document, quantities, tuple(checked), (), passages, relating, guard, {}, house
        )
        notes: tuple[Finding, ...] = ()
        if document.tables:
            from checker.tabling import with_tables

            report = with_tables(report)
            notes = report.findings
        broken = broken_ones(report.checked, document.path, guard)
        said = wording_findings(view, quantities, wording, document.path, guard)
        return report._replace(findings=(*broken, *notes, *said))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Make many small tuples without the cycle collector's walks over them.

    None of them is part of a cycle, and the walks would take a tenth of the time. In the end they
    are made old at once, by way of what the collector never looks at, if nobody else uses that.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()


def _ties(passages: Passages, rules: Sequence[Rule], guard: Guard) -> Iterator[tuple[Rule, Tie]]:
    """Let every rule look at each sentence that has what it needs, then at the whole.

    One rule after the other, and not one sentence after the other: its code then stays in the
    processor's caches, which halves the time.
    """
    offered = Offered(passages, [word for rule in rules for word in rule.words])
    for rule in rules:
        if rule.looks:
            look_at_the_clock()
            find = rule.find
            for passage in offered.to(rule.needs, rule.words):
                try:
                    for tie in find(passage):
                        yield rule, tie
                except Exception as error:  # noqa: BLE001 (a rule may raise anything)
                    guard.caught(rule.name, error)
    for rule in rules:
        if rule.surveys:
            look_at_the_clock()
            for tie in _settled(passages, guard.each(rule.name, rule.survey, passages)):
                yield rule, tie


def _settled(passages: Passages, ties: Iterable[Tie]) -> Iterable[Tie]:
    """Those of ``ties`` over the document that join no figures whose names are kept apart."""
    names = passages.names
    if names is None or not names.apart:
        return ties
    listed = passages.listed
    return (
        tie
        for tie in ties
        if not names.are_apart({listed.get(o.quantity.at, "") for o in tie.operands})
    )
