"""Joins: which claims a rule brings together. A rule names one and says which roles it wants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import pairwise, product, takewhile
from typing import NamedTuple

from checker.claim.model import BIT, Chain, Claim, Role, place_of
from checker.claim.naming import common_end
from checker.claim.passage import Passage
from checker.claim.reading.carried import level_before
from checker.claim.sums.grand import is_grand
from checker.patterns import compiled
from checker.relation.model import Operand, Tie

STANDING = (Role.LEVEL, Role.AVERAGE, Role.END, Role.PLAN)
"""What can stand for the level of a chain."""
_MORE = ("多增", "少增", "多减", "少减")
"""How a change differs from that of a year ago."""
_SIGNED = frozenset(
    {Role.CHANGE, Role.RATE, Role.MEAN_RATE, Role.POINTS, Role.CONTRIBUTION, Role.GAP}
)


def operand(role: str, claim: Claim) -> Operand:
    """The claim's figure in this role; what changes carries the sign that the words give it."""
    sign = claim.lead.sign if claim.role in _SIGNED else 1
    return Operand(role, claim.quantity, sign)


class Slots(NamedTuple):
    """Claims of one chain, one for each slot.

    ``slots`` pairs operand names with the role (or roles, of which one will do) that fills them,
    the stated one last.
    ``alike`` names the operands that must be of one dimension; ``growth`` is true where the guards
    on growth hold (constant prices, comparable bases).
    """

    slots: tuple[tuple[str, Role | tuple[Role, ...]], ...]
    alike: tuple[str, ...] = ()
    growth: bool = False
    percent: bool | None = False
    """Whether the alike operands are rates in % (true), amounts (false) or either (None)."""
    without: int = 0
    """Mask of the roles that a chain must not have: another rule speaks where they stand."""
    carried: bool = False
    """Whether the first of them may stand in the sentence before (与上年相比增加…,增长…)."""

    @property
    def needs(self) -> int:
        """Mask of the roles that a chain must have."""
        mask = 0
        for _, role in self.slots:
            if isinstance(role, Role):
                mask |= BIT[role]
        return mask

    def ties(self, passage: Passage) -> Iterator[Tie]:
        """Every chain of the sentence that fills all slots.

        Where one slot has two candidates each makes a tie, which is undecided if it does not hold.
        """
        needs = self.needs
        for told in passage.sentence.chains:
            if told.mask & needs == needs and not told.mask & self.without:
                yield from self._filled(told, passage)

    def _filled(self, told: Chain, passage: Passage) -> Iterator[Tie]:
        level: Claim | None = None
        for whole in _in_turn(told) if self.growth else (told,):
            chain = plainly(whole) if self.growth else whole
            if chain.mask & self.needs != self.needs:
                continue
            filled = [self._candidates(chain, role) for _, role in self.slots]
            if self.carried and not filled[0]:
                level = level or level_before(chain, passage)
                if level is not None:
                    filled[0], chain = [level], Chain((level, *chain.claims), chain.mask)
            doubt = sum(len(found) - 1 for found in filled)
            if all(filled) and doubt < 2:
                for claims in product(*filled):
                    yield from self._tie(claims, chain, passage, doubt > 0, chain is whole)

    @staticmethod
    def _candidates(chain: Chain, role: Role | tuple[Role, ...]) -> list[Claim]:
        roles = (role,) if isinstance(role, Role) else role
        found = [claim for claim in chain.claims if claim.role in roles]
        if len(found) > 1:
            # What was done stands before what was planned, and 增加 before 同比多增.
            found = [claim for claim in found if claim.role is not Role.PLAN] or found
            found = [claim for claim in found if not claim.lead.cue.startswith(_MORE)] or found
        return found

    def _tie(
        self,
        claims: Sequence[Claim],
        chain: Chain,
        passage: Passage,
        doubtful: bool,
        last: bool,
    ) -> Iterator[Tie]:
        names = [name for name, _ in self.slots]
        alike = [claim for name, claim in zip(names, claims, strict=True) if name in self.alike]
        if len({one.dimension for one in alike if not _lends(one)}) > 1:
            return
        if not _agree(claims) or _from_month(claims):
            return
        rates = bool(alike) and alike[0].quantity.kind == "percent"
        if alike and self.percent is not None and rates is not self.percent:
            return
        total = _total_of(claims[0], passage)
        several = (self.growth or total is not None) and _one_of_several(claims, total, passage)
        if several and not doubtful and total is not None:
            # 2.9亿元,其中…,县级0.3亿元,比上年增加0.2亿元: of the total, if it fits that.
            yield from self._tie((total, *claims[1:]), chain, passage, True, last)
        doubtful = doubtful or several
        reason = "two-candidates" if doubtful else None
        if reason is None and self.growth:
            reason = "comparable-basis" if _since_both(claims) else guard(chain, passage, last)
            reason = reason or ("sign-change" if _from_below(claims) else None)
        yield Tie(tuple(map(operand, names, claims)), reason=reason)


_CHANGING = BIT[Role.CHANGE] | BIT[Role.RATE]


def _in_turn(chain: Chain) -> Iterator[Chain]:
    """A chain for each change that its rate stands behind, where each says since when it counts.

    收入9亿元,较预算减少1亿元,下降10%,较上年增加2亿元,增长28.6%: the two are of different bases.
    """
    told = [claim for claim in chain.claims if BIT[claim.role] & _CHANGING]
    if chain.mask & _CHANGING != _CHANGING or len(told) < _THREE:
        yield chain
        return
    pairs = [
        (change, rate)
        for change, rate in pairwise(chain.claims)
        if change.role is Role.CHANGE
        and rate.role is Role.RATE
        and rate.lead.base is None
        and not rate.lead.subject
    ]
    paired = {rate.at for _, rate in pairs}
    if not pairs or any(c.lead.base is None and c.at not in paired for c in told):
        yield chain
        return
    before = tuple(takewhile(lambda claim: claim is not told[0], chain.claims))
    for pair in pairs:
        yield Chain((*before, *pair), chain.mask)


_THREE = 3


def _total_of(level: Claim, passage: Passage) -> Claim | None:
    """The total of the list that the level ends; None where it ends none."""
    ending = (one for one in passage.sentence.listings if one.parts[-1] is level)
    return next((one.total for one in ending if len(one.parts) > 1), None)


def _lends(one: Claim) -> bool:
    """True for 700多万 of 从700多万减少到48万人: the unit stands behind the second alone."""
    scaled = one.role is Role.START and one.dimension is None
    return scaled and one.quantity.text[-1:] in ("万", "亿", "萬", "億")


def _one_of_several(claims: Sequence[Claim], total: Claim | None, passage: Passage) -> bool:
    """True where the level ends a row of its kind and a comma parts it from what is said of it.

    中央2.5亿元、省级1.3亿元,较上年增长8.6%: of the last one, or of both together. Behind a comma
    they are a row only where they are parts of one ``total`` or of one name.
    """
    level, said = claims[0], claims[1:]
    if level.sentence != said[0].sentence:
        return False
    if level.gap[:1] not in _ROW or any(claim.gap[:1] != "," for claim in said[:1]):
        return False
    if is_grand(level) or "总" in level.lead.subject[-_LAST:]:
        # 收入加上划收入3亿元,财政总收入7亿元,增长8%: the total ends the row, and is spoken of.
        return False
    here = passage.sentence.claims
    before = here[max(0, place_of(level, here) - 1)]
    alike = before.role is level.role and before.dimension == level.dimension
    row = total is not None or level.gap[:1] != "," or _of_one_name(before, level)
    return before is not level and alike and row


def _of_one_name(one: Claim, other: Claim) -> bool:
    names = one.lead.subject, other.lead.subject
    return not all(names) or len(common_end(*names)) > 1


_ROW = frozenset("、,和及")
_LAST = 4


def _agree(claims: Iterable[Claim]) -> bool:
    """True where no two of the claims name different bases."""
    named = {c.lead.base for c in claims if c.role in _SIGNED and c.lead.base is not None}
    return len(named) < 2


def _since_both(claims: Iterable[Claim]) -> bool:
    """True where one claim counts from the year's opening, and one from a year ago.

    比年初增加46亿元,同比增长28.3%: the two agree at the end of a year alone.
    """
    words = [claim.gap for claim in claims if claim.role in _SIGNED]
    opening, ago = (any(_any_in(said, gap) for gap in words) for said in (_OPENING, _YEAR_AGO))
    return opening and ago


def _from_month(claims: Iterable[Claim]) -> bool:
    """由上月的4.4%降为4.3%,较上年同期增加▯: from the month before, and against a year ago."""
    started = any(c.role is Role.START and _any_in(_MONTH, c.gap) for c in claims)
    return started and any(c.role in _SIGNED and _any_in(_A_YEAR, c.gap) for c in claims)


_MONTH = ("上月", "上旬", "上季", "上半年")
_A_YEAR = ("同期", "同比", "同月", "上年", "去年")
_OPENING = ("年初", "上年末", "上年底", "去年末", "去年底")
_YEAR_AGO = ("同比", "同期")


def _from_below(claims: Sequence[Claim]) -> bool:
    """True for a profit that grew by more than it is: what it grew from was a loss."""
    level, change = claims[0], next((c for c in claims if c.role is Role.CHANGE), None)
    if change is None or level.value is None or change.value is None or change.lead.sign < 0:
        return False
    return change.value >= level.value and _any_in(SIGNED, level.gap)


SIGNED = ("利润", "收益", "盈", "亏", "差", "净", "余额", "结余", "现金流", "贡献", "损", "利率")
"""Words of amounts that may be negative."""


def _any_in(words: Sequence[str], gap: str) -> bool:
    return any(word in gap for word in words)


@cache
def _constant_prices() -> re.Pattern[str]:
    return compiled(
        r"可比价|不变价|GDP|生产总值|经济总量|增加值|总产值|邮电业务|[一二三]产|实际增长|扣除(?!政策|标准|项目|额)|剔除"
    )


@cache
def _comparable() -> re.Pattern[str]:
    return compiled(r"同口径|可比口径|同比口径|调整后|可比")


_BACK, _AHEAD = 30, 12
"""How far the words that rule a comparison out may stand from the chain."""


def plainly(chain: Chain) -> Chain:
    """The chain without what is said again on a basis of its own: 下降0.4%,剔除…因素,增长7.1%."""
    rates = [k for k, claim in enumerate(chain.claims) if claim.role is Role.RATE]
    if len(rates) > 1 and not ruled_out(chain.claims[rates[0]].gap):
        for k in range(rates[0] + 1, rates[1] + 1):
            if ruled_out(chain.claims[k].gap):
                plain = chain.claims[:k]
                return Chain(plain, sum({BIT[claim.role] for claim in plain}))
    return chain


def guard(chain: Chain, passage: Passage, last: bool = True) -> str | None:
    """Why levels must not contradict this chain's growth: a reason's key, or None.

    What stands behind the chain counts only where it is the ``last`` thing said of its figures.
    """
    claims = chain.claims
    sentence = passage.document.sentences[claims[0].sentence]
    start = max(sentence.start, claims[0].at - _BACK)
    # What is said of one item holds no farther than the semicolon before the next.
    return ruled_out(
        passage.words(start, claims[0].at).rpartition(";")[2]
        + passage.words(claims[0].at, claims[-1].at)
        + passage.words(claims[-1].at, min(sentence.end, claims[-1].at + _AHEAD * last)).partition(
            ";"
        )[0]
    )


def ruled_out(words: str) -> str | None:
    """Why the words rule out that levels contradict a rate: a reason's key, or None."""
    if _constant_prices().search(words):
        return "constant-prices"
    return "comparable-basis" if _comparable().search(words) else None
