"""The short noun phrase that a figure measures: 120名护林员, 贫困村49个."""

from __future__ import annotations

import re
from functools import cache

from checker.patterns import compiled, either
from checker.quantity.cues import after
from checker.quantity.grammar import CAPITAL, HAN, measures
from checker.quantity.lists import words
from checker.quantity.model import Quantity
from checker.quantity.units import common, counts, unit_at

_REACH = 40
_DELIMITERS = frozenset(",。;:、!?()\n\t“”《》\"'[]【】 \u3000")
_OF = "化率度性资金额数量费税款比程指"
"""What makes a noun of the verb before it (报销比例, 培训费)."""
_PARTICLES = "为有是由从向对在给让把被将以按的了共占均等和与及或并且已达到着也都每通赴"


@cache
def _ends() -> re.Pattern[str]:
    return compiled(f"{either(words('verbs'))}|[{_PARTICLES}]|第[一二三四五]")


@cache
def _leads() -> re.Pattern[str]:
    found = either({*words("verbs"), *words("links"), *words("verbs-first")})
    return compiled(f"(?:(?:{found})(?![{_OF}])|[占对将把给为])+")


@cache
def _scopes() -> re.Pattern[str]:
    return compiled(f"(?:{either(words('scopes'))}|[0-9]+(?:年|月|日|年度|月份)|到[0-9]+年)+")


@cache
def _links() -> re.Pattern[str]:
    return compiled(f"(?:{either(words('links'))})+\\Z")


def noun_of(quantity: Quantity) -> str | None:
    """Return the short noun phrase that ``quantity`` measures, or None where none stands near.

    Of a count it is mostly what follows the figure, of any other figure what stands before it;
    verbs and words of scope are left out. 投入2544万元 has no noun but its verb, which is returned.
    """
    view = quantity.view
    if view is None or not quantity.measured:
        return None
    text = view.text
    behind = _behind(text, quantity.upto) if _may_follow(quantity) else None
    return behind or _before(text, quantity.at)


def _may_follow(quantity: Quantity) -> bool:
    """Whether a noun may follow directly: after counts and amounts, not after rates."""
    reading = quantity.reading
    return reading.kind in ("quantity", "range") and (
        reading.unit is None or counts(reading.unit) or "/" not in reading.unit
    )


def _behind(text: str, at: int) -> str | None:
    """Return the noun from ``at`` on, behind further figures (1326户4870人贫困人口)."""
    for _ in range(2):
        second = _figure_at(text, at)
        if second is None:
            break
        at = second.end(1) + len(unit_at(text, second.end(1)) or "")
    if text.startswith("(", at):
        close = text.find(")", at, at + 8)
        at = close + 1 if close > 0 else at
    quote = ""
    limit = after(text, at)
    at += len(limit[1]) if limit is not None else 0
    if text.startswith("“", at):
        close = text.find("”", at, at + 12)
        quote, at = (text[at : close + 1], close + 1) if close > 0 else ("", at)
    noun = _cut(_run(text, at))
    if quote and not noun:
        return quote[1:-1]
    return quote + noun if len(noun) > 1 else None


def _cut(run: str) -> str:
    """Cut what follows a figure off where a verb or a particle ends the noun."""
    for stop in _ends().finditer(run):
        at, inside = stop.start(), stop[0] in words("verbs-inside")
        if at == 0 and inside:
            continue
        if not inside or (run[at - 1] in _HEADS and stop.end() < len(run)):
            return run[:at]
    return "" if run in words("verbs") else run


def _figure_at(text: str, at: int) -> re.Match[str] | None:
    """The numeral that begins at ``at``; most characters begin none, and need no closer look."""
    return measures(common()).match(text, at) if text[at : at + 1] in _NUMERALS else None


_NUMERALS = frozenset("0123456789千兆数几" + HAN + CAPITAL)
"""What a numeral may begin with."""
_HEADS = frozenset("户口员众部生业位村者队家组构校目程民师人")
"""Characters with which nouns for people, places and things to count end."""


def _run(text: str, at: int) -> str:
    end = at
    limit = min(len(text), at + 24)
    while end < limit and "\u4e00" <= text[end] <= "\u9fff" and not _figure_at(text, end):
        end += 1
    return text[at:end]


def _before(text: str, at: int) -> str | None:
    """Return the noun phrase that ends at ``at``, without the verb that leads to the figure."""
    start = max(0, at - _REACH)
    clause = text[start:at]
    cut = max(map(clause.rfind, _DELIMITERS.intersection(clause)), default=-1)
    phrase = _told(clause[cut + 1 :])
    if phrase:
        return phrase
    if cut >= 0 and clause[cut] in ')"”》':
        opened = max(clause.rfind(char, 0, cut) for char in "(“《")
        return _told(clause[_after(clause, opened) : opened]) or None
    return None


def _after(clause: str, upto: int) -> int:
    return max((clause.rfind(char, 0, max(upto, 0)) for char in _DELIMITERS), default=-1) + 1


def _told(phrase: str) -> str:
    """Reduce what stands before a figure in its clause to the noun phrase measured."""
    if "由" in phrase or "从" in phrase:
        change = re.search("[由从](?=[0-9]|[一二三四五六七八九十百]+[个年户人元亩%])", phrase)
        if change is not None and change.start() > 1:
            phrase = phrase[: change.start()]
    phrase = _without_figures(_unlinked(phrase))
    bare = _unlinked(phrase)
    if not bare:
        return phrase if len(phrase) > 1 else ""
    for leads in (_scopes(), _leads()):
        lead = leads.match(bare)
        if lead is not None and lead.end() < len(bare) - 1:
            # 在 belongs to 在校生, 在岗职工.
            inside = bare[lead.end() - 1] == "在" and bare[lead.end()] in _PRESENT
            bare = bare[lead.end() - inside :]
    starts = 0
    for verb in _ends().finditer(bare):
        end = verb.end()
        if end < len(bare) - 1 and len(verb[0]) > 1 and bare[end] not in _OF:
            starts = end if verb[0] not in words("verbs-inside") else starts
    return bare[starts:]


def _unlinked(phrase: str) -> str:
    return _links().sub("", phrase) if phrase[-1:] in _link_ends() else phrase


@cache
def _link_ends() -> frozenset[str]:
    return frozenset(link[-1] for link in words("links"))


_PRESENT = frozenset("校岗职编册读园")


def _without_figures(phrase: str) -> str:
    """Cut off figures at the end (补助3675人, 175万元) and whatever stands before one inside."""
    if _NUMERALS.isdisjoint(phrase):
        return phrase
    spans = []
    for found in measures(common()).finditer(phrase):
        upto = found.end(1)
        spans.append((found.start(), upto + len(unit_at(phrase, upto) or "")))
    end = len(phrase)
    while spans and spans[-1][1] == end:
        end = spans.pop()[0]
    begin = spans[-1][1] if spans else 0
    return phrase[begin:end]
