"""Shares that name no whole: the figures that they are said of, and where their whole stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import groupby

from checker.claim.across.index import ClaimIndex, reached
from checker.claim.model import BIT, STANDING, Claim, Role
from checker.claim.naming import noun_after
from checker.claim.passage import Passages
from checker.patterns import compiled
from checker.quantity.interval import is_exact

_REACH = 40
"""Sentences either way among which the whole stands."""
_AROUND = 16
"""Characters either way of a count among which its noun stands."""


def by_verb(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share) where a verb ties the share: 共退出贫困村49个,退出比例达60%.

    The whole bears the same noun in another sentence, and no other figure does that could be one.
    """
    text = passages.skeleton.text
    for sentence in passages.having(BIT[Role.SHARE]):
        first = next(claim for claim in sentence.claims if claim.role is Role.SHARE)
        verb = _verb().search(first.gap) if "比" in first.gap else None
        if verb is None or not reached().fullmatch(verb[1]):
            continue
        for part, share in respectively(sentence.claims):
            if text.find(verb[1], sentence.start, part.at) < 0 or share.lead.base:
                continue
            index = _larger(part, passages)
            whole = index.whole_for(part)
            if whole is not None and whole.sentence != part.sentence and _alone(whole, index):
                yield whole, part, share


def _alone(whole: Claim, index: ClaimIndex) -> bool:
    """False where the same thing is counted otherwise nearby: for a county, and for its city."""
    noun = next(entry.noun for entry in index.entries if entry.claim is whole)
    alike = [entry for entry in index.entries if entry.noun == noun]
    return all(entry.value == whole.value or reached().search(entry.clause) for entry in alike)


def _larger(part: Claim, passages: Passages) -> ClaimIndex:
    """The index of the few larger counts of something called alike, and of the part itself.

    To find the name of every count of a document would cost more than all other rules, and what
    stands pages away speaks of other things.
    """
    text, sentences = passages.skeleton.text, passages.sentences
    kind, least = part.dimension, part.value or Decimal(0)
    first, last = max(0, part.sentence - _REACH), min(len(sentences), part.sentence + _REACH) - 1
    start, end = max(0, sentences[first].start - _AROUND), sentences[last].end + _AROUND
    found = {part.at: part}
    for ending in {(part.quantity.noun or "")[-2:], noun_after(part, text)[-2:]} - {""}:
        at = text.find(ending, start, end)
        while at >= 0:
            for claim in passages.around(at + len(ending) - _AROUND, at + _AROUND):
                if claim.dimension == kind and (claim.value or least) > least:
                    found[claim.at] = claim
            at = text.find(ending, at + 1, end)
    near = [found[at] for at in sorted(found) if first <= found[at].sentence <= last]
    kept = [
        sentences[place]._replace(claims=tuple(claims))
        for place, claims in groupby(near, key=lambda claim: claim.sentence)
    ]
    return ClaimIndex(kept, text, passages.names)


def bases(claims: Sequence[Claim]) -> dict[int, str]:
    """What each share of a sentence is said to be of, by the share's offset.

    占商品销售总额的75.0%, …占销售总额的25.0%: the shorter name is the longer one again, and so is
    none behind a semicolon.
    """
    found: dict[int, str] = {}
    last, parted, share = "", False, Role.SHARE
    for claim in claims:
        if claim.role is share:
            base = claim.lead.base or ""
            if not base and parted and claim.gap == ",占":
                base = last
            longer = (name for name in found.values() if base and name.endswith(base))
            found[claim.at] = last = next(longer, base)
            parted = False
        elif "其中" in claim.gap:
            last = ""
        else:
            parted = parted or claim.gap[:1] == ";"
    return found


def respectively(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """退出贫困村49个、贫困人口2.8万人,比例分别为60%和78%: as many figures as shares, in order."""
    first = next(k for k, claim in enumerate(claims) if claim.role is Role.SHARE)
    return _in_order(claims, first, run_end(claims, first + 1))


def of_one_whole(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(part, whole, share), in order: 林木86亩、草地34亩,分别占总面积120亩的71.7%和28.3%."""
    for k, whole in enumerate(claims):
        if whole.role is Role.OF and "分别" in whole.gap:
            shares = claims[k + 1 : run_end(claims, k + 2)]
            parts = claims[max(0, k - len(shares)) : k]
            alike = {(part.dimension, part.role in STANDING) for part in parts}
            if 1 < len(shares) == len(parts) and alike == {(whole.dimension, True)}:
                yield from ((part, whole, share) for part, share in zip(parts, shares, strict=True))


def by_total(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    """(whole, part, share, whether surely) of shares of 起诉总人数, 农户总数.

    The whole is a count some sentences before whose words hold what is counted, if need be in
    full: 批准和决定逮捕 is what 批捕总人数 is of. Where it fits all shares but one, the one is odd.
    """
    groups: list[tuple[str, list[tuple[Claim, Claim]]]] = []
    for sentence in passages.having(BIT[Role.SHARE]):
        named = bases(sentence.claims)
        if not any(_total().search(name) for name in named.values()):
            continue
        for part, share in paired(sentence.claims):
            stem = _total().sub("", named[share.at])
            known = part.role in STANDING and part.dimension
            if known and len(stem) > 1 and stem != named[share.at]:
                last, pairs = groups[-1] if groups else ("", [])
                if stem != last or part.sentence - pairs[-1][0].sentence > _APART:
                    groups.append((stem, pairs := []))
                if not pairs or part.dimension == pairs[0][0].dimension:
                    # 上述五个罪名合占…: the five are not people.
                    pairs.append((part, share))
    for stem, pairs in groups:
        for whole in _counted(stem, pairs[0][0], passages):
            odd = [pair for pair in pairs if not holds(whole, *pair)]
            # 去年起诉700人, 另一村有农户210户: from there on it may be the share of another.
            firm = len(odd) == 1 and len(pairs) >= _SEVERAL
            firm = firm and _nearest(stem, odd[0][0], pairs, passages) is whole
            if len(odd) < len(pairs):
                yield from ((whole, *pair, firm and pair in odd) for pair in pairs)
                break


_SEVERAL, _APART = 3, 2


def bare(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim]]:
    """(whole, part, share) of 占比46% with no word of what: the larger counts just before."""
    for sentence in passages.having(BIT[Role.SHARE]):
        for part, share in paired(sentence.claims):
            known = part.dimension and part.role in STANDING and not share.lead.base
            if not known or part.quantity.approx or share.quantity.approx:
                continue
            found = 0
            for place in range(part.sentence, max(-1, part.sentence - _APART - 1), -1):
                for whole in reversed(passages.sentences[place].claims):
                    alike = whole.dimension == part.dimension and whole.role in STANDING
                    larger = whole.at < part.at and (whole.value or 0) > (part.value or 0)
                    if alike and larger and not whole.quantity.approx and found < _LARGER:
                        found += 1
                        yield whole, part, share


_LARGER = 6
_PROFILE = 15
"""Sentences back in which a report or a profile tells how many there are in all."""


def in_rows_of(claims: Sequence[Claim]) -> Iterator[list[tuple[Claim, Claim]]]:
    """外企▯元,国企▯元,分别占总值的30%和16%: figures with as many shares, two or more."""
    for k, share in enumerate(claims):
        if share.role is Role.SHARE and "分别占" in share.gap:
            pairs = list(_in_order(claims, k, last := run_end(claims, k + 1)))
            if 1 < len(pairs) == last - k and all(part.role in STANDING for part, _ in pairs):
                yield pairs


def paired(claims: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Each share with what has it: the figure before, or as many as there are shares in a row."""
    k = 0
    while k < len(claims):
        last = k + 1
        if claims[k].role is Role.SHARE and k:
            last = run_end(claims, last)
            yield from _in_order(claims, k, last)
        k = last


def _in_order(claims: Sequence[Claim], first: int, last: int) -> Iterator[tuple[Claim, Claim]]:
    """The shares from place ``first`` up to ``last``, with as many figures before them."""
    return zip(claims[max(0, 2 * first - last) : first], claims[first:last], strict=False)


def _counted(stem: str, part: Claim, passages: Passages) -> Iterator[Claim]:
    """The counts before ``part`` whose words have the characters of ``stem``, the nearest first."""
    said = _spelled(stem)
    for place in range(part.sentence, max(-1, part.sentence - _PROFILE), -1):
        words, found = "", []
        for claim in passages.sentences[place].claims:
            # The second of a pair (33件40人) is said of by the words before the first.
            words = claim.gap or words
            alike = claim.role is Role.LEVEL and claim.dimension == part.dimension
            if alike and claim.at < part.at and said.search(words) and "不" not in words:
                found.append(claim)
        yield from reversed(found)


def _nearest(
    stem: str, part: Claim, pairs: Sequence[tuple[Claim, Claim]], passages: Passages
) -> Claim | None:
    """The nearest such count that is no part itself: 起诉较多的罪名:盗窃罪859人."""
    parts = {each.at for each, _ in pairs}
    return next((c for c in _counted(stem, part, passages) if c.at not in parts), None)


def _spelled(stem: str) -> re.Pattern[str]:
    return re.compile("[^,;]{0,6}?".join(map(re.escape, stem)))


def holds(whole: Claim, part: Claim, share: Claim) -> bool:
    """True where the share is the part of the whole, but for its last digit."""
    off = missed_by(whole, part, share)
    return off is not None and off <= _SLACK


def held_by(claims: Iterable[Claim], base: str, part: Claim, share: Claim) -> bool:
    """Whether the share holds of a figure before its part that is called ``base``, or ends so."""
    return any(
        claim.dimension == part.dimension
        and claim.at < part.at
        and claim.lead.subject.endswith(base)
        and holds(claim, part, share)
        for claim in claims
    )


def missed_by(whole: Claim, part: Claim, share: Claim) -> Decimal | None:
    """By how many of its last digits the share misses part ÷ whole; None without the values."""
    if not whole.value or part.value is None or share.value is None:
        return None
    return abs(part.value / whole.value * 100 - share.value) / (share.quantity.resolution or 1)


def misses(total: Claim, part: Claim, share: Claim) -> bool:
    """False where one more or less in the last digit explains it: shares are made to be 100."""
    off = missed_by(total, part, share)
    return off is not None and off > 1


def far_off(total: Claim, part: Claim, share: Claim) -> bool:
    """The same, and false as well where the rounding of part and total explains it."""
    off = missed_by(total, part, share)
    return off is not None and off > 1 and off - _rounded(total, part, share) > 1


def is_adjusted(total: Claim, part: Claim, share: Claim, claims: Sequence[Claim]) -> bool:
    """True where the shares told in turn were made to be a hundred, and this one is near enough."""
    told = sum(claim.value or 0 for claim in claims if claim.role is Role.SHARE)
    return told == _HUNDRED and not far_off(total, part, share)


_HUNDRED = 100


def _rounded(total: Claim, part: Claim, share: Claim) -> Decimal:
    """By how many of its last digits the share may miss since the two are rounded themselves."""
    whole, some = total.value or Decimal(1), part.value or Decimal(0)
    loose = _half(part) + _half(total) * some / whole
    return loose / whole * 100 / (share.quantity.resolution or 1)


def _half(claim: Claim) -> Decimal:
    """Half the last digit of a rounded figure; 0 for one that is exact."""
    reading = claim.quantity.reading
    return Decimal(0) if is_exact(reading) else (reading.resolution or Decimal(0)) / 2


_SLACK = Decimal("0.6")


@cache
def _total() -> re.Pattern[str]:
    return compiled("总?(?:人|户|件)?数$|总量$")


def run_end(claims: Sequence[Claim], k: int) -> int:
    """The place behind the percentages that 、 and 和 join from place ``k`` on."""
    while (
        k < len(claims) and claims[k].gap in ("和", "、") and claims[k].quantity.kind == "percent"
    ):
        k += 1
    return k


@cache
def _verb() -> re.Pattern[str]:
    """退出 of 退出比例."""
    return compiled("([\\u4e00-\\u9fff]{2})(?:比例|占比|比重)(?:分别|已|为|达|到|是)*$")
