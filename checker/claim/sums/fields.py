"""Items with the same fields each, and the totals of these fields said before them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from checker.claim.model import MONEY, STANDING, Claim, Sentence
from checker.claim.passage import Passages
from checker.claim.scopes import TIER, WHOLE
from checker.claim.sums.complete import side_by_side, telling_sum
from checker.patterns import compiled

_CUES = (",支出", "、支出", ";支出", ",负债", "、负债")
_REACH = 8
"""Sentences before the items in which their totals may stand."""
_MOST = 40
"""Items of one list at most, and totals that are tried for a field."""
_TELLING = 100
"""Least total, in last digits, for a sum to be no chance."""


_Column = tuple[Claim, ...]


class _Item(NamedTuple):
    """甲基金收入▯,支出▯,滚存结余▯: the figures of one item by field, and whose they are."""

    scope: str
    fields: dict[str, Claim]


def fielded(passages: Passages) -> Iterator[list[tuple[Claim, _Column]]]:
    """Yield of each list the totals of its fields, each with what every item has there.

    基金收入30亿元,支出25亿元。分险种看,甲收入10亿元,支出8亿元;乙收入20亿元,支出17亿元. Only lists
    of which all fields but one add up are told: that one has to as well.
    """
    text = passages.skeleton.text
    places = sorted({place for cue in _CUES for place in _places(cue, text, passages)})
    for run in _runs(places, passages):
        items = [item for sentence in run for item in _items(sentence)]
        for first in (0, 1):
            for scope in dict.fromkeys(item.scope for item in items[first:]):
                mine = [item for item in items[first:] if item.scope == scope]
                found = _totals(mine, passages) if 1 < len(mine) <= _MOST else []
                if found:
                    yield found


def of_fields(passages: Passages) -> Iterator[tuple[Claim, _Column, bool]]:
    """Each total with what every item has in its field, and whether another field adds up."""
    return chain.from_iterable(map(side_by_side, fielded(passages)))


def _places(cue: str, text: str, passages: Passages) -> Iterator[int]:
    at = text.find(cue)
    while at >= 0:
        yield passages.place_at(at)
        at = text.find(cue, at + 1)


def _runs(places: Sequence[int], passages: Passages) -> Iterator[list[Sentence]]:
    """Sentences that stand one behind the other."""
    run: list[Sentence] = []
    for place in places:
        sentence = passages.sentences[place]
        if run and place != run[-1].claims[0].sentence + 1:
            yield run
            run = []
        run.append(sentence)
    if run:
        yield run


def _items(sentence: Sentence) -> Iterator[_Item]:
    """The items of a sentence: a figure with a name of its own, and bare fields behind it."""
    item = _Item("", {})
    scope = ""
    for claim in sentence.claims:
        if claim.depth or claim.dimension != MONEY or claim.role not in STANDING:
            continue
        name = claim.lead.subject
        if name in _FIELDS and item.fields and ";" not in claim.gap:
            item.fields.setdefault(name, claim)
            continue
        if len(item.fields) > 1:
            yield item
        head = _head().fullmatch(name)
        if head is not None:
            scope = head["scope"] or scope
            item = _Item(scope, {head["field"]: claim})
        else:
            item = _Item("", {})
    if len(item.fields) > 1:
        yield item


_FIELDS = frozenset(
    "支出 结余 滚存结余 累计结余 年末滚存结余 当年结余 收支结余 滚存 "
    "负债 负债总额 总负债 净资产 所有者权益 所有者权益总额 国有权益 国有权益总额 "
    "国有资本权益 国有资本权益总额 国有资本及权益总额 营业收入 利润总额 净利润".split()
)


def _totals(items: Sequence[_Item], passages: Passages) -> list[tuple[Claim, _Column]]:
    """The totals of the fields that all items have; empty where none of them adds up."""
    first = next(iter(items[0].fields.values()))
    columns = {
        field: tuple(item.fields[field] for item in items)
        for field in items[0].fields
        if all(field in item.fields for item in items)
    }
    earlier = [
        claim
        for sentence in passages.sentences[max(0, first.sentence - _REACH) : first.sentence + 1]
        for claim in sentence.claims[-_MOST:]
        if claim.at < first.at and claim.dimension == MONEY and claim.role in STANDING
    ]
    heads = {
        field: [claim for claim in earlier if claim.lead.subject.endswith(field)]
        for field in columns
    }
    for field, parts in columns.items():
        for whole in reversed(heads[field]):
            if telling_sum(whole, parts, _TELLING):
                found = list(_beside(field, whole, heads, columns))
                told = sum(telling_sum(total, column, _TELLING) for total, column in found)
                if told >= max(1, len(columns) - 1):
                    return found
    return []


def _beside(
    field: str, whole: Claim, heads: Mapping[str, Sequence[Claim]], columns: Mapping[str, _Column]
) -> Iterator[tuple[Claim, _Column]]:
    """The totals said with that of the ``field``: before it where their own fields are."""
    ahead = True
    for name, column in columns.items():
        total = whole
        if name == field:
            ahead = False
        elif ahead:
            total = next((c for c in reversed(heads[name]) if c.at < whole.at), whole)
        else:
            total = next((c for c in heads[name] if c.at > whole.at), whole)
        if total is not whole or name == field:
            yield total, column


@cache
def _head() -> re.Pattern[str]:
    """全市职工养老保险基金收入, 市属企业资产总额: the first field of an item, and whose it is."""
    return compiled(
        rf"(?P<scope>{WHOLE}|{TIER})?(?:\([^()]*\))?[^,;:。]{{0,24}}?(?P<field>收入|资产总额|总资产|资产)"
    )
