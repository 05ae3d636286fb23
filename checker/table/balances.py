"""期初 + 增加 − 减少 = 期末: the columns, or the rows, of a balance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.table.evidence import Lane, Score, negative, sum_score
from checker.table.model import Sum


@cache
def _flows() -> dict[str, re.Pattern[str]]:
    return {
        "opening": re.compile("期初|年初|上年(?:末|结转|结余)|月初"),
        "closing": re.compile("期末|(?<!上)年末|结转下年|年终|月末"),
        "out": re.compile("^减|减少|偿还|还本|支出|付出|本期摊销|领用|发出"),
        "in": re.compile("^加|增加|新增|发行|收入|借入|购入|计提"),
    }


def balances(named: Sequence[tuple[int, str]], lanes: Sequence[Lane]) -> Iterator[Sum]:
    """期初 + 增加 − 减少 = 期末, where each of them has one place."""
    found: dict[str, list[int]] = {flow: [] for flow in _flows()}
    for place, name in named:
        flow = next((flow for flow, words in _flows().items() if words.search(name)), None)
        if flow is not None:
            found[flow].append(place)
    if any(len(found[flow]) != 1 for flow in ("opening", "closing")) or not found["out"]:
        return
    (opening,), (closing,) = found["opening"], found["closing"]
    parts = (opening, *found["in"], *found["out"])
    result = _signed_score(lanes, closing, parts, frozenset(found["out"]))
    if result.held > result.failed:
        yield Sum(closing, parts, sure=result.good, minus=frozenset(found["out"]))


def _signed_score(
    lanes: Sequence[Lane], total: int, parts: Sequence[int], minus: frozenset[int]
) -> Score:
    whole = Score()
    for lane in lanes:
        figures = [lane(part) for part in parts]
        kept = [
            negative(figure) if part in minus else figure
            for part, figure in zip(parts, figures, strict=True)
            if figure is not None
        ]
        if len(kept) > 2:
            whole = whole.plus(sum_score(lane(total), kept))
    return whole
