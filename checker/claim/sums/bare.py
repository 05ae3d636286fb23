"""Lists without a cue: 总人口62万人,男性32万人,女性30万人."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from checker.claim.model import STANDING, Claim, Listing, Role, Sentence, Trait, place_at
from checker.claim.naming import common_end, noun_after
from checker.claim.runs import together
from checker.claim.skeleton import AMOUNT
from checker.claim.sums.items import item_name, named
from checker.patterns import compiled

if TYPE_CHECKING:
    from checker.claim.passage import Passages

_MOST = 8
"""Figures among which the two items stand."""


def bare_listings(passages: Passages) -> Iterator[Listing]:
    """Lists right behind their totals whose names divide these, in sentences with no other list.

    And those right before a total that names in one word what they count (8个乡镇).
    """
    for match, sentence in passages.holding(_in_all()):
        claims = sentence.claims
        yield from _before(claims, place_at(match.start(), claims), match["noun"])
    for match, sentence in passages.holding(_first_item()):
        i = place_at(match.end(), sentence.claims)
        if not sentence.mask & Trait.LISTED and 0 < i < len(sentence.claims):
            yield from _behind(sentence.claims, i)
    yield from _opposites(passages)


def _opposites(passages: Passages) -> Iterator[Listing]:
    """行政村218个。…贫困村96个,非贫困村122个: what is so and what is not, of all told before.

    The one count so called in the sentences before, near the sum of the two.
    """
    text = passages.skeleton.text
    for match in _not().finditer(text):
        place = passages.place_at(match.start())
        claims = passages.sentences[place].claims if place >= 0 else ()
        i = place_at(match.start(), claims)
        pair = [c for c in claims[max(0, i - 2) : i + 2] if _name(c, text) in match.groups()]
        if len(pair) != 2 or pair[0].dimension != pair[1].dimension:
            continue
        made = together(pair)
        near = [
            c
            for sentence in passages.sentences[max(0, place - _BEFORE) : place + 1]
            for c in sentence.claims
            if c.at < pair[0].at
            and c.dimension == pair[0].dimension
            and c.role is Role.LEVEL
            and _name(c, text).endswith(_ALL_OF.get(match[2][-1:], "?"))
        ]
        told = {c.value for c in near}
        counts = all(c.role is Role.LEVEL and not c.quantity.approx for c in (*pair, *near))
        if len(told) == 1 and counts and abs((near[-1].value or 0) - made) * _CLOSE <= made:
            yield named(near[-1], tuple(pair), claims, 2, closed=True)


_BEFORE, _CLOSE = 6, 8
_ALL_OF = {"村": "行政村", "户": "总户数"}
"""How all are called of which some are so and the others are not, by what they are."""


def _name(claim: Claim, text: str) -> str:
    """贫困村 of 贫困村96个 and of 96个贫困村."""
    return noun_after(claim, text) or claim.lead.subject


@cache
def _not() -> re.Pattern[str]:
    """非贫困村 with what it is not."""
    return compiled("(非([\u4e00-\u9fff]{1,6}[村户]))")


@cache
def _in_all() -> re.Pattern[str]:
    """共有8个乡镇: a total, and what it counts.

    It begins with the figure: the search for one sign takes a tenth of that for any of several.
    """
    cues = "".join(
        f"|(?<=[,、]{cue}{verb}{AMOUNT})"
        for cue in ("共", "总共", "合计")
        for verb in ("", "[有计]")
    )
    return compiled(
        f"{AMOUNT}(?<=[共计有]{AMOUNT})(?:{cues[1:]})(?P<noun>[\u4e00-\u9fff()/]{{1,10}})"
    )


def _before(claims: Sequence[Claim], i: int, noun: str) -> Iterator[Listing]:
    """The counts before the ``i``-th figure that its noun holds: 3个镇、5个乡,共8个乡镇."""
    total, parts = claims[i], []
    behind = total.gap.partition(",")[0].partition("、")[0]
    for part in reversed(claims[max(0, i - _MOST) : i]):
        counts = part.dimension == total.dimension and part.role in STANDING
        if not counts or not behind or not (behind in noun or behind[-1] in noun):
            return
        parts.append(part)
        joint = _joint().fullmatch(part.gap)
        if joint is None:
            break
        behind = joint[1]
    if len(parts) > 1:
        yield named(total, tuple(parts[::-1]), claims, len(parts), closed=True)


@cache
def _joint() -> re.Pattern[str]:
    """What parts two counts: 镇、 of 3个镇、5个乡."""
    return compiled(r"([\u4e00-\u9fff]{1,8})[、,和及]")


@cache
def _first_item() -> re.Pattern[str]:
    """A figure, and behind it the beginning of a list that names alone hang on it."""
    names = "男|集中|城镇|一般债|已完|已整改|已办结|正式|公办|税收|水田"
    return compiled(f"{AMOUNT}[^,;:。]{{0,6}}+[,:](?:{names})")


def _behind(claims: Sequence[Claim], i: int) -> Iterator[Listing]:
    """The lists whose first item is the ``i``-th figure, one for each unit of the total.

    Two items are the division; what follows them may speak of another matter.
    """
    found: list[Listing] = []
    totals = claims[max(0, i - 2) : i]
    for total in totals:
        alike = [c for c in claims[i : i + _MOST] if c.dimension == total.dimension]
        parts = tuple(c for c in alike[:2] if c.role in STANDING)
        if total.role in STANDING and len(parts) == 2:
            found.append(named(total, parts, claims, 0))
    # 1860户7320人,集中安置1520户6010人: what the names say of the one holds for the other.
    words = "".join(total.gap for total in totals)
    if any(listing.covers and _of_all(listing.names, words) for listing in found):
        yield from found


def _of_all(names: Sequence[str], words: str) -> bool:
    """False for 男劳动力 and 女劳动力 behind so many people, who are not all of them."""
    matter = common_end(*names)
    return len(matter) < 2 or matter in words or matter in _ANYBODY


_ANYBODY = frozenset({"人口", "居民", "人员"})


_OPENING = ("。税收", "。城镇", "。出口", "。商品零售", "。男")
"""How the sentence of a first item begins, where each item has one of its own."""
_APART = 6
"""Sentences in which the items stand."""


def apart_listings(passages: Passages) -> Iterator[Listing]:
    """收入完成9亿元,…。税收收入5亿元,…。非税收入4亿元: a total and its items, a sentence each.

    What divides an item again (其中…) may stand between.
    """
    text, sentences = passages.skeleton.text, passages.sentences
    for cue in _OPENING:
        at = text.find(cue)
        while at >= 0:
            place = passages.place_at(at + 1)
            if place > 0 and sentences[place].start <= at + 1 < sentences[place].claims[0].at:
                found = _sentence_by_sentence(sentences[place - 1 : place + _APART])
                if found is not None:
                    yield found
            at = text.find(cue, at + 1)


def _sentence_by_sentence(sentences: Sequence[Sentence]) -> Listing | None:
    before, *others = sentences
    total = next((c for c in before.claims if c.role in STANDING), None)
    if total is None or total.role is Role.AVERAGE or total.quantity.kind != "quantity":
        return None
    parts: list[Claim] = []
    for sentence in others:
        if sentence.paragraph != before.paragraph:
            break
        first = sentence.claims[0]
        alike = first.dimension == total.dimension and first.role in STANDING
        if not alike or first.gap.strip("\n 。").startswith("其中"):
            continue
        parts.append(first)
        listing = named(total, tuple(parts), (first,), 0)
        mine = next((cover for cover in listing.covers if first in cover), None)
        if mine is not None:
            names = tuple(item_name(part, (part,)) for part in mine)
            told = len(common_end(total.lead.subject, mine[0].lead.subject)) > 1
            return Listing(total, mine, names, (mine,) if told else (), 0)
    return None
