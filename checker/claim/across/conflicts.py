"""Conflicts: one indicator, told in the same words, with two figures that cannot both be right."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise

from checker.claim.model import BIT, Claim, Role, Sentence
from checker.claim.naming import countable, noun_after
from checker.claim.passage import Passages
from checker.claim.scopes import WHOLE
from checker.patterns import compiled

LEVELS = frozenset({Role.LEVEL, Role.END})
_DATE = Role.DATE
_DATED = BIT[_DATE]
SCOPES = frozenset("全我本市县省州区")
"""First characters of subjects that say of which place they speak (全市, 市本级, 我县)."""
_DIGITS = 4
_LEAST_TEXT = 5
_NAME = 4
_BACK = 40
"""Sentences back to the date that a figure without one of its own stands under."""


def conflicts(passages: Passages) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of an earlier and a later figure that contradict each other, two kinds of them.

    Figures of one date, place and wording in different sentences; and figures of one name that
    differ by two neighbouring digits swapped, or by 万 written for 亿.
    """
    yield from _told_again(passages)
    for claims in _shuffled(passages.standing):
        yield from _slips(claims, passages.sentences)


def _told_again(passages: Passages) -> Iterator[tuple[Claim, Claim]]:
    told: dict[tuple[str, str, str, str | None], Claim] = {}
    text = passages.skeleton.text
    for sentence in passages.having(_DATED):
        for date, claim in pairwise(sentence.claims):
            if date.role is not _DATE or claim.role not in LEVELS:
                continue
            if claim.lead.subject[:1] in SCOPES and claim.quantity.approx is None:
                words = claim.gap, noun_after(claim, text), claim.dimension
                before = told.setdefault((date.quantity.plain, *words), claim)
                if before.sentence != claim.sentence and before.value != claim.value:
                    yield before, claim


def _tells(claim: Claim) -> bool:
    """True for an exact figure of digits enough to be told by them."""
    reading = claim[0][3]
    value, step = reading[1], reading[4]
    if claim[0][6] is not None:
        return False
    return not value or not step or value.adjusted() - step.adjusted() >= _DIGITS - 1


def _shuffled(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """Groups of figures that are written with the same characters, or 万 for 亿, but differ."""
    groups: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        # By index: named fields would double what this costs a document without any such pair.
        if claim[1] in LEVELS and claim[0][5] - claim[0][4] >= _LEAST_TEXT:
            groups["".join(sorted(claim[0].plain.replace("亿", "万")))].append(claim)
    for alike in groups.values():
        group = [claim for claim in alike if _tells(claim)] if len(alike) > 1 else alike
        if len(group) > 1 and len({claim.quantity.plain for claim in group}) > 1:
            yield group


def _slips(claims: Sequence[Claim], sentences: Sequence[Sentence]) -> Iterator[tuple[Claim, Claim]]:
    first: dict[str, Claim] = {}
    for claim in claims:
        before = first.setdefault(_name(claim), claim)
        if (
            before.quantity.plain != claim.quantity.plain
            and before.sentence != claim.sentence
            and _slip(before.quantity.plain, claim.quantity.plain)
            and _named(claim)
            and _year(before, sentences) == _year(claim, sentences)
        ):
            yield before, claim


def _slip(one: str, other: str) -> bool:
    """True where one turns into the other by swapping two digits, or 万 and 亿."""
    if sum(char.isdigit() for char in one.strip("0")) < _DIGITS or one.find(".") != other.find("."):
        return False
    # 28.36 and 23.86: the point stands between neighbours.
    one, other = one.replace(".", ""), other.replace(".", "")
    places = [k for k, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(places) == 1:
        return {one[places[0]], other[places[0]]} == {"万", "亿"}
    near = len(places) == 2 and places[1] == places[0] + 1
    return near and one[places[0]].isdigit() and one[places[1]].isdigit()


def _name(claim: Claim) -> str:
    return _scope().sub("", claim.lead.subject) or claim.quantity.noun or ""


def _named(claim: Claim) -> bool:
    """True where the name says enough: 脱贫 does of households, 收入 does not of money."""
    return len(_name(claim)) >= (2 if countable(claim) else _NAME)


def _year(claim: Claim, sentences: Sequence[Sentence]) -> str:
    """The year that the figure stands under; empty where the text near by names none."""
    for k in range(claim.sentence, max(-1, claim.sentence - _BACK), -1):
        if sentences[k].mask & _DATED:
            for date in reversed(sentences[k].claims):
                if date.role is Role.DATE and date.at < claim.at:
                    found = _years().search(date.quantity.plain)
                    if found:
                        return found[0]
    return ""


@cache
def _scope() -> re.Pattern[str]:
    return compiled(f"^(?:{WHOLE}|共|累计|已|新增)+")


@cache
def _years() -> re.Pattern[str]:
    return compiled("[0-9〇○零一二三四五六七八九]{4}(?=年)")
