"""The way of one report, from text to findings; each step is one function of the layer below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.claim.describe import ClaimRecord
from checker.claim.passage import Passage
from checker.claim.reader import Passages, read_claims
from checker.document.model import Document, View
from checker.document.normalise import view_of
from checker.finding import Finding
from checker.quantity.lexer import read
from checker.quantity.model import Quantity
from checker.quantity.units import dimension
from checker.registry import built_in
from checker.relation.findings import finding_of
from checker.relation.judge import judge
from checker.relation.model import Relation, Tie
from checker.rule import Rule


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was read in one document, right figures and relations included."""

    document: Document
    quantities: tuple[Quantity, ...]
    relations: tuple[Relation, ...]
    findings: tuple[Finding, ...]
    passages: Passages

    @property
    def claims(self) -> tuple[ClaimRecord, ...]:
        """What was read of each measured figure, in order; made when asked for."""
        from checker.claim.describe import describe

        return describe(self.passages)


def check_document(document: Document, rules: Sequence[Rule] | None = None) -> Report:
    """Check one document with ``rules`` (all built-in ones where None)."""
    view: View = view_of(document)
    quantities = tuple(read(view))
    passages = read_claims(view, quantities, dimension)
    relations = tuple(_relations(passages, built_in() if rules is None else rules))
    findings = tuple(
        finding_of(relation, document.path)
        for relation in relations
        if relation.verdict == "inconsistent"
    )
    return Report(document, quantities, relations, findings, passages)


def _relations(passages: Passages, rules: Sequence[Rule]) -> list[Relation]:
    """Judge every tie that the rules find, in the order of the stated figures."""
    found: dict[tuple[str, int, int, int, str | None], Relation] = {}
    for rule, tie in _ties(passages, rules):
        operands = tie.operands
        edges = operands[0].quantity.at, operands[-1].quantity.at
        key = rule.name, *edges, len(operands), tie.compare
        if key not in found:
            relation = judge(rule, tie)
            if relation is not None:
                found[key] = relation
    return sorted(found.values(), key=_place)


def _place(relation: Relation) -> tuple[int, int]:
    operands = relation.operands
    return operands[-1].quantity.start, operands[0].quantity.start


def _ties(passages: Passages, rules: Sequence[Rule]) -> Iterator[tuple[Rule, Tie]]:
    """Let every rule look at each sentence that has the roles it needs, then at the whole."""
    local = [rule for rule in rules if rule.looks]
    plans: dict[int, tuple[Rule, ...]] = {}
    for index, sentence in enumerate(passages.sentences):
        mask = sentence.mask
        plan = plans.get(mask)
        if plan is None:
            plan = plans[mask] = tuple(r for r in local if mask & r.needs == r.needs)
        if plan:
            passage = Passage(passages, index)
            for rule in plan:
                for tie in rule.find(passage):
                    yield rule, tie
    for rule in rules:
        for tie in rule.survey(passages):
            yield rule, tie
