"""Indicators by definition: which figures of a text are one, and the two that make it up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from checker.claim.model import STANDING, Claim, Listing, Role, Trait, place_of
from checker.claim.passage import Passage
from checker.claim.scopes import WHOLE
from checker.claim.spread import own_item
from checker.patterns import compiled
from checker.relation.joins import operand
from checker.relation.model import Tie

_REACH = 2
"""How many sentences back a term may stand."""


class Definition(NamedTuple):
    """An indicator and the two that make it up; each is a pattern of all its names."""

    stated: str
    first: str
    second: str
    sure: bool = True
    """False where the text may mean others by these names than the definition does."""
    times: int = 1
    """What a ratio is given for: 100 for so many men to 100 women."""
    each: bool = False
    """True for an average, whose terms count two things."""
    less: bool = False
    """True where a difference may be less by what is nobody's here (少数股东权益)."""
    apart: bool = False
    """True where the names are so full that the terms may stand in the paragraph before."""


@cache
def _named(names: str) -> re.Pattern[str]:
    """An indicator's name as a subject, behind nothing but whose or which period's it is."""
    return compiled(
        rf"(?:(?!城镇|乡村|农村)[\u4e00-\u9fff]{{1,6}}?[省市州县区旗乡镇村街])?"
        rf"(?:{WHOLE}|本?公司|本?集团|年度?|末|期末|报告期|户籍|"
        rf"中央|地方|国有(?!土地)|[省市县区]属|行政|事业性?|单位|平均|规模以上|规上|工业|企业|常住人口|金融机构|本外币|人民币|各项|应收账款|固定资产|存货|人均|"
        rf"生活|经营活动|实现|完成|的)*(?:{names})"
    )


class ByDefinition(NamedTuple):
    """The figures of an indicator and of the two that make it up, in the order of ``terms``.

    Their names tie them where they stand in one sentence, or a term up to two sentences before or
    one behind in the same paragraph, with no date between them.
    """

    terms: tuple[str, str]
    definitions: tuple[Definition, ...]
    unlisted: bool = False
    """Leave out what 其中 lists: another rule adds up its parts."""

    @property
    def needs(self) -> int:
        """An indicator that others make up."""
        return Trait.DEFINED

    def ties(self, passage: Passage) -> Iterator[Tie]:
        """Yield the three of each definition whose indicator the sentence states."""
        if self.unlisted and passage.sentence.mask & Trait.LISTED:
            return
        claims = passage.sentence.claims
        any_of = "|".join([one.stated for one in self.definitions])
        for k, claim in enumerate(claims):
            if claim.lead.bits & Trait.DEFINED:
                stated = claim
                if claim.role is Role.START and claims[k + 1 : k + 2]:
                    # 性别比由106.20下降为105.09: the end bears the name of the start.
                    stated = claims[k + 1]._replace(lead=claim.lead)
                if _is(any_of, stated):
                    for definition in self.definitions:
                        if _is(definition.stated, stated):
                            own = claims[place_of(stated, claims)]
                            yield from self.of(definition, own, passage)

    def of(self, definition: Definition, stated: Claim, passage: Passage) -> Iterator[Tie]:
        """Yield the three where ``stated`` is what ``definition`` defines, and both terms stand."""
        apart = int(definition.apart)
        second = _the(definition.second, stated, passage, apart)
        first = second and _the(
            definition.first, stated, passage, apart, None if definition.each else second.dimension
        )
        if first is None or second is None:
            return
        listed = _elsewhere(passage, first, second) or _elsewhere(passage, second, first)
        if listed and definition.sure:
            return
        three = first, second, stated
        # Parted by a date they may speak of different times.
        near = _adjoin(passage, three) and definition.sure
        near = near and (not definition.less or _exceeds(*three))
        constants = (definition.times,) if definition.times > 1 else ()
        yield Tie(tuple(map(operand, (*self.terms, "stated"), three)), near, constants=constants)


def _exceeds(first: Claim, second: Claim, stated: Claim) -> bool:
    """Whether the difference stated is not below that of the two."""
    return (stated.value or 0) + (second.value or 0) >= (first.value or 0)


def _the(
    names: str, stated: Claim, passage: Passage, apart: int, dimension: str | None = None
) -> Claim | None:
    """The one figure of that name in the sentence, else in one near it; None for several.

    ``apart`` is how many paragraphs before it may be. Where a ``dimension`` is given, only figures
    of that one count (贫困户120户460人).
    """
    here = passage.sentence
    for sentence in (here, *passage.before(_REACH), *passage.after(1)):
        if not 0 <= here.paragraph - sentence.paragraph <= apart:
            continue
        found = [
            claim
            for before, claim in pairwise((stated, *sentence.claims))
            if claim is not stated
            and claim.dimension is not None
            and dimension in (None, claim.dimension)
            and (_is(names, claim) or (not claim.gap and _is(names, before)))
        ]
        if len(found) > 1 and sentence is here:
            # 城镇男性8人,女性7人,性别比…;乡村男性…: each item has its own two.
            own = own_item(sentence.claims[: place_of(stated, sentence.claims) + 1])
            found = [claim for claim in found if claim in own] or found
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is(names: str, claim: Claim) -> bool:
    name = claim.lead.subject
    if name.endswith("自然"):
        # 自然增长率 is a level by its definition, though it is spelt like a rate of growth.
        return _named(names).fullmatch(name + "增长率") is not None
    return claim.role in STANDING and _named(names).fullmatch(name) is not None


def _elsewhere(passage: Passage, one: Claim, other: Claim) -> bool:
    """True where ``one`` is listed as a part of something that ``other`` is neither of nor in."""
    listings = passage.document.sentences[one.sentence].listings
    own = [listing for listing in listings if one in listing.parts and not _exceeded(listing)]
    beside = any(
        one in some and other in some
        for listing in own
        # What averages are of is not divided: these are beside each other by their names.
        for some in ((listing.parts,) if listing.total.role is Role.AVERAGE else listing.covers)
    )
    return bool(own) and not beside and all(other is not listing.total for listing in own)


def _exceeded(listing: Listing) -> bool:
    """True where a part is larger than the total, of which they can be no parts then."""
    return any((part.value or 0) > (listing.total.value or 0) for part in listing.parts)


def _adjoin(passage: Passage, claims: Sequence[Claim]) -> bool:
    """Whether no date parts the three, which would speak of different times.

    A semicolon behind the one that the others make up begins another matter, unless one stands
    before each of the two: 总值▯;出口▯;进口▯.
    """
    first, last = min(claims, key=_place), max(claims, key=_place)
    sentences = passage.document.sentences[first.sentence : last.sentence + 1]
    between = [c for s in sentences for c in s.claims if first.at < c.at <= last.at]
    for date, after in pairwise(between):
        # 由2010年的106.20下降为105.09: of when the start is, which is another figure.
        dates = date.role is Role.DATE and date.gap[-1:] not in ("比", "较")
        if dates and after.role is not Role.START:
            return False
    if claims[-1] is first and all(c.gap[:1] == ";" for c in claims[:-1]):
        return True
    return ";" not in passage.words(claims[-1].at, last.at)


def _place(claim: Claim) -> int:
    return claim.at
