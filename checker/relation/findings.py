"""From a broken relation to what a reader is shown."""

from __future__ import annotations

from hashlib import blake2s
from typing import TYPE_CHECKING, cast

from checker.finding import Finding, Related
from checker.relation.causes import cause_of
from checker.relation.model import Relation

if TYPE_CHECKING:
    from checker.rule import Rule


def finding_of(relation: Relation, path: str) -> Finding:
    """The finding at the stated figure, with every other figure that takes part."""
    rule = cast("Rule", relation.law)
    stated = relation.operands[-1]
    words = {
        "stated": relation.stated,
        "computed": relation.computed,
        "formula": relation.formula,
        "difference": relation.difference or "",
    }
    return Finding(
        rule=relation.rule,
        level=rule.level,
        path=path,
        start=stated.quantity.start,
        end=stated.quantity.end,
        text=stated.quantity.text,
        message={language: text.format_map(words) for language, text in rule.message.items()},
        related=tuple(
            Related(path, o.quantity.start, o.quantity.end, o.quantity.text, o.role)
            for o in relation.operands[:-1]
        ),
        formula=relation.formula,
        stated=relation.stated,
        computed=relation.computed,
        difference=relation.difference,
        cause=cause_of(relation, rule.slips),
        fingerprint=_fingerprint(relation),
    )


def _fingerprint(relation: Relation) -> str:
    """Stays the same while rule and figures do, wherever the passage moves to."""
    figures = "|".join(f"{o.role}={''.join(o.quantity.text.split())}" for o in relation.operands)
    return blake2s(f"{relation.rule}|{figures}".encode(), digest_size=8).hexdigest()
