"""Shares of a total told before a run of items: 支出完成▯.⏎1.教育支出▯,占总支出的▯.⏎2.…"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from checker.claim.model import BIT, STANDING, Claim, Role
from checker.claim.passage import Passages
from checker.claim.shares.portions import bases, far_off, paired
from checker.patterns import compiled

_APART, _BACK = 4, 12
"""Sentences between two items of a run; before its first item, in which the total may stand."""
_TELLING = 10_000
"""Out of how many wholes no more than one would fit the shares by chance."""
_LEAST = 2
_Pair = tuple[Claim, Claim]


def of_totals(passages: Passages) -> Iterator[tuple[Claim, Claim, Claim, bool]]:
    """(whole, part, share, whether surely) of shares of 总支出, 收入合计, 总投资.

    The total is the figure of this name that the shares fit, all or nearly all of them. Where they
    fit each other, but not the one total that there is, the largest of them tells.
    """
    for stem, run in _runs(passages):
        larger = _larger(run, passages)
        wholes = [one for one in larger if one.lead.subject.replace("总", "").endswith(stem)]
        whole = max(wholes, key=lambda one: len(_fitting(one, run)), default=None)
        if whole is None:
            continue
        fitting = _fitting(whole, run)
        if _is_telling(fitting) and (len(run) - len(fitting)) * _LEAST <= len(fitting):
            yield from ((whole, *pair, pair not in fitting) for pair in run)
        elif len(wholes) == 1 and not _is_telling(fitting) and _heads(whole, run[0][0], passages):
            largest = max(run, key=lambda pair: pair[1].value or 0)
            made = whole._replace(value=_whole_of(*largest))
            alone = not any(_is_telling(_fitting(one, run)) for one in larger)
            if alone and len(_fitting(made, run)) == len(run) > _LEAST and _is_telling(run):
                yield whole, *largest, True


def _whole_of(part: Claim, share: Claim) -> Decimal | None:
    return part.value / share.value * 100 if part.value is not None and share.value else None


def _heads(whole: Claim, first: Claim, passages: Passages) -> bool:
    """True where no amount stands between the sentence of the whole and the run."""
    between = passages.sentences[whole.sentence + 1 : first.sentence]
    alike = [claim for one in between for claim in one.claims if claim.dimension == first.dimension]
    return not alike


def _runs(passages: Passages) -> Iterator[tuple[str, list[_Pair]]]:
    """The shares of totals of one name, item by item, each with what has it."""
    stem, run = "", list[_Pair]()
    for sentence in passages.having(BIT[Role.SHARE]):
        named = bases(sentence.claims)
        if not any(_of_total().search(base) for base in named.values()):
            continue
        for part, share in paired(sentence.claims):
            found = _of_total().fullmatch(named[share.at])
            plain = part.role in STANDING and part.dimension and not part.quantity.approx
            if found is None or not plain or share.quantity.approx:
                continue
            own = found[1] or found[2]
            far = run and part.sentence - run[-1][0].sentence > _APART
            if run and (own != stem or far or part.dimension != run[0][0].dimension):
                yield stem, run
                run = []
            stem = own
            run.append((part, share))
    if run:
        yield stem, run


def _larger(run: Sequence[_Pair], passages: Passages) -> list[Claim]:
    """The figures before the run that none of its items exceeds, the nearest first."""
    first = run[0][0]
    largest = max(part.value or Decimal(0) for part, _ in run)
    return [
        claim
        for place in range(first.sentence, max(-1, first.sentence - _BACK - 1), -1)
        for claim in reversed(passages.sentences[place].claims)
        if claim.at < first.at
        and claim.role in STANDING
        and claim.dimension == first.dimension
        and not claim.depth
        and (claim.value or 0) >= largest
    ]


def _fitting(whole: Claim, run: Sequence[_Pair]) -> list[_Pair]:
    return [pair for pair in run if not far_off(whole, *pair)]


def _is_telling(pairs: Sequence[_Pair]) -> bool:
    """True where so many digits are not met by chance."""
    odds = Decimal(1)
    for _, share in pairs:
        odds *= max(Decimal(1), (share.value or Decimal(0)) / (share.quantity.resolution or 1))
    return len(pairs) >= _LEAST and odds >= _TELLING


@cache
def _of_total() -> re.Pattern[str]:
    """支出 of 总支出, 全部支出, 本年支出合计, 支出总额."""
    return compiled(
        "(?:本年|全年|当年|全[省市县镇乡区]|年度)?(?:全部|财[政务]|预算)?(?:总(?!人口)(..)|(..)(?:合计|总计|总额|总数))"
    )
