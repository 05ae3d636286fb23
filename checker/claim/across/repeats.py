"""Repeats: figures of one value, or of one value in two precisions, that speak of one thing."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import Context, Decimal
from functools import cache
from itertools import pairwise

from checker.claim.model import Claim, Role, Sentence, Trait
from checker.claim.naming import countable, name_of
from checker.patterns import compiled

_TELLING = 4
"""Digits that make a figure telling by itself; one less does among near sentences."""
_SHORT = Context(prec=_TELLING)
_CENTS = -2
_OFTEN = 4
"""So few figures of three digits, two of them decimals (4.27%), tell as well."""
_CLOSE = 4
_SMALL = 9
_AMOUNTS = frozenset(
    {Role.LEVEL, Role.START, Role.END, Role.BASE, Role.PLAN, Role.OF, Role.AVERAGE, Role.SHARE}
)
_PARTS = frozenset({Role.RATIO, Role.SHARE})
_FIRST, _LAST = 1900, 2100
_PLACES = frozenset({None, "位", "名"})
"""Units of ranks that anybody can hold: 居全国第2位 says nothing of who."""
_SPANS = frozenset({Role.DURATION, Role.RANK})


def repeated(sentences: Sequence[Sentence], text: str) -> Iterator[list[Claim]]:
    """Groups of two claims or more of one value that speak of one thing, over the document."""
    values: defaultdict[Decimal, list[Claim]] = defaultdict(list)
    spans: defaultdict[tuple[Role, Decimal], list[Claim]] = defaultdict(list)
    dates: defaultdict[str, list[Claim]] = defaultdict(list)
    for sentence in sentences:
        for claim in sentence.claims:
            value = claim.quantity.reading.value
            if claim.role is Role.DATE and "月" in claim.quantity.plain:
                dates[claim.quantity.plain].append(_numbered(claim))
            if value is None or not value:
                continue
            if claim.role in _SPANS:
                if claim.quantity.unit not in _PLACES:
                    spans[claim.role, value].append(claim)
            elif claim.quantity.measured and not _is_year(claim):
                values[abs(value)].append(claim)
    for value, claims in values.items():
        if len(claims) > 1:
            yield from _of_one_thing(value, claims, text)
    for claims in (*spans.values(), *dates.values()):
        if len(claims) > 1:
            yield from _in_one_phrase(claims, text)


def drifted(sentences: Sequence[Sentence]) -> Iterator[tuple[Claim, Claim]]:
    """Pairs of a coarse and a finer figure of one name that can be the same (44% and 43.5%)."""
    named: defaultdict[object, list[Claim]] = defaultdict(list)
    for sentence in sentences:
        subjects = _subjects(sentence)
        for claim in sentence.claims:
            subject = subjects.get(claim.at, claim.lead.subject)
            if claim.value and claim.dimension and len(subject) > 1 and claim.role not in _PARTS:
                for name in _conjuncts().split(subject):
                    named[name[-2:], claim.dimension, _class(claim)].append(claim)
    for claims in named.values():
        if len(claims) > 1:
            yield from _drifts(sorted(claims, key=_size))
    yield from _shortened(sentences)


def _shortened(sentences: Sequence[Sentence]) -> Iterator[tuple[Claim, Claim]]:
    """A figure of four digits or more and, near it, one with more digits that rounds to it."""
    short: defaultdict[Decimal, list[Claim]] = defaultdict(list)
    for sentence in sentences:
        for claim in sentence.claims:
            if claim.value and claim.quantity.approx is None and _digits(claim) >= _TELLING:
                short[_SHORT.create_decimal(abs(claim.value))].append(claim)
    for claims in short.values():
        for one, other in pairwise(claims):
            coarse, fine = sorted((one, other), key=_digits)
            near = other.sentence - one.sentence <= _CLOSE or _digits(coarse) > _TELLING
            alike = one.dimension == other.dimension and _class(one) is _class(other)
            bare = one.dimension is None or other.dimension is None
            if _digits(coarse) < _digits(fine) and near and (alike or bare):
                yield coarse, fine


def _digits(claim: Claim) -> int:
    return 0 if claim.value is None else len(claim.value.normalize().as_tuple().digits)


def _size(claim: Claim) -> Decimal:
    return claim.value or Decimal(0)


def _subjects(sentence: Sentence) -> dict[int, str]:
    """The subject of each claim that takes it from the head of its chain."""
    return {
        claim.at: chain.claims[0].lead.subject
        for chain in sentence.chains
        for claim in chain.claims
        if not claim.lead.subject
    }


def _drifts(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    for one, other in pairwise(claims):
        steps = [claim.quantity.resolution or Decimal(0) for claim in (one, other)]
        if one.value != other.value and steps[0] != steps[1] and all(steps):
            coarse, fine = (one, other) if steps[0] > steps[1] else (other, one)
            if (_size(other) - _size(one)) * 2 <= max(steps) and coarse.quantity.approx is None:
                yield coarse, fine


@cache
def _conjuncts() -> re.Pattern[str]:
    return compiled("[和、及与]|分别")


def _is_year(claim: Claim) -> bool:
    """A bare number in a table that may well be a year."""
    value = claim.value
    whole = claim.dimension is None and claim.quantity.resolution == 1
    return whole and value is not None and _FIRST <= value <= _LAST


def _of_one_thing(value: Decimal, claims: Sequence[Claim], text: str) -> Iterator[list[Claim]]:
    digits = len(str(value).replace(".", "").strip("0"))
    fine = digits == _TELLING - 1 and value.as_tuple().exponent == _CENTS
    if digits >= _TELLING or (fine and len(claims) < _OFTEN):
        yield from _telling(claims)
    else:
        yield from _alike(claims, digits, text)


def _telling(claims: Sequence[Claim]) -> Iterator[list[Claim]]:
    """Figures with digits enough tell by themselves; whole counts do in any unit."""
    if any(claim.lead.bits & Trait.TABBED or claim.dimension is None for claim in claims):
        # A cell of a table says neither unit nor role: 1103元 in the text is 1103 there.
        yield list(claims)
        return
    groups: defaultdict[object, list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[None if countable(claim) else (claim.dimension, _class(claim))].append(claim)
    yield from _pairs_and_more(groups.values())


def _alike(claims: Sequence[Claim], digits: int, text: str) -> Iterator[list[Claim]]:
    """Figures of few digits need a word in common, or neighbouring sentences."""
    groups: list[list[Claim]] = []
    last: dict[object, list[Claim]] = {}
    worded: dict[object, list[Claim]] = {}
    for claim in claims:
        name = name_of(claim, text)
        dimension = claim.dimension or ("人" if "人" in name else None)
        if dimension is None:
            continue
        kind = dimension, _class(claim)
        words = _pairs(name)
        group = next((worded[kind, w] for w in words if (kind, w) in worded), None)
        if group is None and digits >= _TELLING - 1 and kind in last:
            near = claim.sentence - last[kind][-1].sentence <= _CLOSE
            group = last[kind] if near or countable(claim) else None
        if group is None or not _meant(group[-1], claim):
            group = []
            groups.append(group)
        group.append(claim)
        last[kind] = group
        worded.update(((kind, word), group) for word in words)
    yield from _pairs_and_more(groups)


def _meant(before: Claim, claim: Claim) -> bool:
    """Small numbers are repeated by chance: only a heading's are repeated right behind it."""
    value = abs(claim.quantity.reading.value or Decimal(0))
    return value > _SMALL or claim.sentence - before.sentence == 1


def _in_one_phrase(claims: Sequence[Claim], text: str) -> Iterator[list[Claim]]:
    """Spans, ranks and dates (五年来, 第34批护航编队) with the same two characters on one side."""
    groups: list[list[Claim]] = []
    known: dict[str, list[Claim]] = {}
    for claim in claims:
        ahead, behind = text[max(0, claim.at - 2) : claim.at], text[claim.at + 1 : claim.at + 3]
        phrases = [ahead + "|"] if ahead.rstrip("(").isalpha() else []
        phrases += [ahead[1:] + "|"] if ahead[1:] in ("这", "近") else []
        phrases += ["|" + behind] if behind[:1].isalpha() else []
        group = next((known[p] for p in phrases if p in known), None)
        if group is None:
            group = []
            groups.append(group)
        group.append(claim)
        known.update((phrase, group) for phrase in phrases)
    yield from _pairs_and_more(groups)


def _numbered(date: Claim) -> Claim:
    """The date with a value, so that it can be compared with its like: equal words, equal dates."""
    quantity = date.quantity
    reading = quantity.reading._replace(value=Decimal(1), resolution=None)
    return date._replace(quantity=quantity._replace(reading=reading))


def _class(claim: Claim) -> Role:
    return Role.LEVEL if claim.role in _AMOUNTS else claim.role


def _pairs(name: str) -> list[str]:
    return [name[k : k + 2] for k in range(len(name) - 1) if " " not in name[k : k + 2]]


def _pairs_and_more(groups: Iterable[list[Claim]]) -> Iterator[list[Claim]]:
    return (group for group in groups if len(group) > 1)
