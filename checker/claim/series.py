"""Figures in a row after 分别, one for each period: 应付账款余额分别为▯、▯和▯."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from checker.claim.model import Claim, Role, Sentence
from checker.claim.skeleton import DATE
from checker.claim.years import full_year
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


def dated_rows(sentences: Iterable[Sentence]) -> Iterator[tuple[Series, list[int]]]:
    """The rows that the words date, with the year of each figure."""
    for sentence in sentences:
        claims = sentence.claims
        for row in series_in(claims):
            years: list[int] = []
            for date in (c for c in claims if c.role is Role.DATE and c.at < row.figures[0].at):
                years.extend(_years(date))
            if len(years) == len(row.figures):
                yield row, years


def _years(date: Claim) -> Sequence[int]:
    """The year that a date is, or all from the first to the last."""
    year = full_year(date)
    span = _span().fullmatch(date.quantity.plain) if year is None else None
    if span is not None:
        return range(int(span[1]), int(span[2]) + 1)
    return () if year is None else (year,)


@cache
def _span() -> re.Pattern[str]:
    return compiled(r"([12][09]\d\d)年?度?\s*[-—–－~～至到]{1,2}\s*([12][09]\d\d)年?度?")
