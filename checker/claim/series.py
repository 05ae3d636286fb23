"""Figures in a row after 分别, one for each period: 应付账款余额分别为▯、▯和▯."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import Claim, Role
from checker.claim.skeleton import DATE
from checker.patterns import compiled

_MOST = 12
_JOINTS = ("、", "和", "及", "与", "以及")


class Series(NamedTuple):
    """Figures of one indicator in a row, and the name that the words before the first give."""

    name: str
    figures: tuple[Claim, ...]


def series_in(claims: Sequence[Claim]) -> Iterator[Series]:
    """The rows of a sentence: two figures or more behind 分别, what brackets hold left out."""
    for k, claim in enumerate(claims):
        if "分别" in claim.gap:
            figures = [claim]
            for other in claims[k + 1 : k + _MOST]:
                if other.depth > claim.depth:
                    continue
                if other.gap.lstrip(")") not in _JOINTS or other.dimension != claim.dimension:
                    break
                figures.append(other)
            if len(figures) > 1:
                # 经费拨款三年分别为…: a duration may stand between the name and 分别.
                lasts = k > 0 and claims[k - 1].role is Role.DURATION
                lead = claims[k - 1].lead if lasts and not claim.lead.subject else claim.lead
                yield Series(unowned(lead.subject), tuple(figures))


def unowned(name: str) -> str:
    """A name without whose or when: 公司应收账款余额, 同期应收账款余额 → 应收账款余额."""
    return _whose().sub("", name)


@cache
def _whose() -> re.Pattern[str]:
    whose = "公司|本公司|发行人|集团|各?报告期|各?期末?|[同当本]期|年末|内"
    return compiled(f"^(?:{whose}|[的,、和及与{DATE}])+")
