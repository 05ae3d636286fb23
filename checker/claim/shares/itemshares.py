"""Shares of the items of a list: whether they are surely shares of the list's total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from checker.claim.model import BIT, Claim, Listing, Role, Sentence, place_of
from checker.claim.naming import is_joined, unscoped
from checker.claim.passage import Passage
from checker.claim.shares.ofnamed import fits
from checker.claim.shares.portions import held_by, holds
from checker.claim.shares.wholenames import (
    BEYOND,
    NAMING,
    REVENUE,
    TAX,
    TOTALS,
    counts_what,
    is_bare,
    names_total,
    untotalled,
)
from checker.claim.shares.wholes import has_own_total
from checker.patterns import compiled


def is_tied(listing: Listing, part: Claim, share: Claim, passage: Passage) -> bool:
    """Whether the share surely is that of the part in the list's total.

    The parts of a total that is a share itself may all be shares of what that is a share of.
    """
    said = passage.document.sentences[listing.total.sentence]
    nested = any(
        chain.mask & BIT[Role.SHARE] and listing.total in chain.claims for chain in said.chains
    )
    first = next((claim.lead.subject for claim in said.claims if claim.lead.subject), "")
    text = passage.document.skeleton.text
    tied = _of_list(listing, part, share, nested, first) or (
        not nested and counts_what(untotalled(share.lead.base or ""), listing.total, text)
    )
    named = bool(share.lead.subject) or not is_joined_to(part, passage)
    if not (tied and named and fits(part, listing.total)) or _begins_anew(
        listing, part, passage.sentence.claims
    ):
        return False
    base = share.lead.base or ""
    if base.startswith("总") and has_own_total(part, passage):
        return False
    if _is_outer(base, listing.total, said.claims) and _far_below(listing.total, part, share):
        return False
    held = not base or holds(listing.total, part, share)
    # 人均收入4万元,其中农村3万元。工资性收入2万元,占人均收入的50%: of the first, not of the last.
    return held or not any(
        held_by(sentence.claims, base, part, share)
        for sentence in (passage.sentence, *passage.before(_NEAR))
    )


_NEAR = 3
_OUTER = (*BEYOND, "国际")


def _is_outer(base: str, whole: Claim, claims: Sequence[Claim]) -> bool:
    """True where the share is of the world's or an industry's, and the total is not said to be."""
    told = "".join(claim.gap for claim in claims if claim.at <= whole.at)
    return any(word in base and word not in told for word in _OUTER)


def _far_below(whole: Claim, part: Claim, share: Claim) -> bool:
    """True for a share of hardly half of what the part has in the total."""
    if not whole.value or part.value is None or share.value is None:
        return False
    return 2 * share.value * whole.value < 100 * part.value


def _begins_anew(listing: Listing, part: Claim, claims: Sequence[Claim]) -> bool:
    """员工▯人,其中女性▯人,占▯;管理层▯人,女性▯人,占▯: true of what the ; brings a whole for."""
    k = listing.parts.index(part)
    before = listing.parts[k - 1]
    beside = k > 0 and place_of(part, claims) == place_of(before, claims) + 1
    larger = (before.value or 0) >= (part.value or 0)
    return beside and larger and before.gap[:1] == ";" and part.gap[:1] == ","


def of_those(part: Claim, share: Claim, sentence: Sentence) -> Claim | None:
    """The count of 304个自然村中整体搬迁47个,占总数的15.5%: whatever list both stand in."""
    place = place_of(part, sentence.claims)
    told = share.lead.base in (*TOTALS, "", None) and share.quantity.kind == "percent"
    if not place or not told or "中" not in part.gap:
        return None
    whole = sentence.claims[place - 1]
    alike = whole.dimension == part.dimension and whole.role is Role.LEVEL
    if not alike or not _among().match(part.gap) or not fits(part, whole):
        return None
    return whole


@cache
def _among() -> re.Pattern[str]:
    """自然村(组)中整体搬迁, 户中有: but not 集中安置, 中药材."""
    return compiled("[^,;:。]{0,8}(?<![集其初高途])中(?![心药小型学央部共层等级医国國])[^,;:。]*$")


def is_joined_to(part: Claim, passage: Passage) -> bool:
    """True behind 和 or 、, where the share may be of several: A和B分别为7亿元和5亿元,占80%."""
    claims = passage.sentence.claims
    return is_joined(claims, place_of(part, claims))


_PEOPLE = ("常住人口", "户籍人口", "总人口")
"""What 总人口 is, whatever else is counted among the people."""


def _of_list(listing: Listing, part: Claim, share: Claim, nested: bool, first: str) -> bool:
    """Whether the words surely make ``share`` one of the list's total.

    ``nested`` is true where the total is given as a share of something larger, and ``first`` is
    the first subject of the total's sentence.
    """
    named = listing.total.lead.subject.removesuffix("预算")
    if len(named) <= _GENERAL and first.endswith(named[-NAMING:]):
        # 收入预计增长3%,预期收入80亿元: of what, the words before tell.
        named = first
    base = (share.lead.base or "").removeprefix("累计")
    if nested:
        return named == base or untotalled(named) == untotalled(base)
    # 市级59亿元,占31.4%;县级128亿元,占68.6%: what is all there is is shared out.
    firm = listing.firm > 0 or any(part in cover for cover in listing.covers)
    if not base and named.endswith(REVENUE) and unscoped(part.lead.subject) in TAX:
        return is_bare(share, part)
    # 共612户2325人: the second of a pair is all who live there.
    beside = not listing.total.gap and listing.total.dimension == "人"
    if unscoped(base).startswith("总人口") and firm and (beside or named.endswith(_PEOPLE)):
        return True
    return names_total(base, named) or (firm and (base in TOTALS or is_bare(share, part)))


_GENERAL = 4
