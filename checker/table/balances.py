"""期初 + 增加 − 减少 = 期末: the columns, or the rows, of a balance."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.table.evidence import Lane, Score, negative, score, sum_score
from checker.table.model import Row, Sum


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
    lanes: Sequence[Lane],
    total: int,
    parts: Sequence[int],
    minus: frozenset[int],
    least: int = 3,
) -> Score:
    whole = Score()
    for lane in lanes:
        figures = [lane(part) for part in parts]
        kept = [
            negative(figure) if part in minus else figure
            for part, figure in zip(parts, figures, strict=True)
            if figure is not None
        ]
        if len(kept) >= least:
            whole = whole.plus(sum_score(lane(total), kept))
    return whole


def net_flows(rows: Sequence[Row], lanes: Sequence[Lane]) -> Iterator[Sum]:
    """净额 = 流入小计 − 流出小计, 净增加额 of all that is net, and 期末 from it and 期初."""
    last: dict[str, int] = {}
    nets: list[int] = []
    ends: list[int] = []
    for row in rows:
        name = row.label.rstrip(":：")
        flow = next((word for word in ("流入", "流出") if word in name and row.total), "")
        if flow:
            last[flow] = row.place
        elif name.endswith("净额") and len(last) == 2:
            parts = last["流入"], last["流出"]
            result = _signed_score(lanes, row.place, parts, frozenset(parts[1:]), least=2)
            if result.held >= result.failed:
                yield Sum(row.place, parts, minus=frozenset(parts[1:]))
            nets.append(row.place)
            last = {}
        elif "汇率" in name and nets:
            nets.append(row.place)
        elif "净增加额" in name and nets:
            if len(nets) > 1 and score(lanes, row.place, nets).held:
                yield Sum(row.place, tuple(nets))
            nets, ends = [], [row.place]
        elif len(ends) == 1 and "期初" in name:
            ends.append(row.place)
        elif len(ends) == 2 and "期末" in name:
            yield Sum(row.place, tuple(ends))
            ends = []
