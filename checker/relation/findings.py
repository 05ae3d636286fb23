"""From a broken relation to what a reader is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from checker.finding import Finding, Level, Related, fingerprint_of
from checker.guard import Guard
from checker.relation.causes import blamed, cause_of
from checker.relation.culprits import Culprit, culprits, is_broken
from checker.relation.model import Relation
from checker.relation.odds import level_of

if TYPE_CHECKING:
    from checker.rule import Rule


def findings_of(relations: Sequence[Relation], path: str, guard: Guard) -> Iterator[Finding]:
    """The findings of a document's relations; one figure to blame for several is named in each."""
    blame = culprits(relations)
    for k, relation in enumerate(relations):
        if is_broken(relation):
            finding = guard.attempt(relation.rule, _finding_of, relation, path, blame.get(k))
            if finding is not None:
                yield finding


def _finding_of(relation: Relation, path: str, culprit: Culprit | None) -> Finding:
    """The finding at the stated figure, with every other figure that takes part."""
    rule = cast("Rule", relation.law)
    stated = relation.operands[-1]
    told = {
        "stated": relation.stated,
        "computed": relation.computed,
        "formula": relation.formula,
    }
    difference = relation.difference
    words = {**told, "difference": difference or "", **rule.says(relation)}
    return Finding(
        rule=relation.rule,
        level=_level(relation, rule.level),
        path=path,
        start=stated.quantity.start,
        end=stated.quantity.end,
        text=stated.quantity.text,
        message=_message(relation, rule.message, words),
        related=tuple(
            Related(o.path or path, o.quantity.start, o.quantity.end, o.quantity.text, o.role)
            for o in relation.operands[:-1]
        ),
        **told,
        difference=difference,
        cause=blamed(culprit) if culprit else cause_of(relation, rule.slips),
        fingerprint=_fingerprint(relation),
    )


def _level(relation: Relation, level: Level) -> Level:
    near = relation.near and level_of(relation.near)
    return level if near is None else min(near, level)


def _message(
    relation: Relation, message: Mapping[str, str], words: Mapping[str, str]
) -> dict[str, str]:
    """The rule's message with the figures, and for a near miss what speaks against chance."""
    texts = {language: text.format_map(words) for language, text in message.items()}
    why = relation.reason if relation.near and relation.reason else {}
    return texts | {
        language: f"{texts[language]}{_COMMA[language]}{why[language]}"
        for language in texts.keys() & why.keys()
    }


_COMMA = {"zh": "；", "en": "; "}


def misread_finding(rule: Rule, broken: Sequence[Relation], count: int, path: str) -> Finding:
    """The one note on a table of whose ``count`` relations so many are ``broken``."""
    stated = broken[0].operands[-1].quantity
    words = {"broken": len(broken), "count": count}
    return Finding(
        rule=rule.name,
        level=rule.level,
        path=path,
        start=stated.start,
        end=stated.end,
        text=stated.text,
        message={language: text.format_map(words) for language, text in rule.message.items()},
        fingerprint=_fingerprint(broken[0]),
    )


def _fingerprint(relation: Relation) -> str:
    """Stays the same while rule and figures do, wherever the passage moves to."""
    figures = "|".join(f"{o.role}={''.join(o.quantity.text.split())}" for o in relation.operands)
    return fingerprint_of(f"{relation.rule}|{figures}")
