"""What is added and taken off: 期初 + 增加 − 减少 = 期末, 加 and 减, 收入 − 支出 = 结余."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from checker.table.evidence import REACH, Lane, Score, score, sum_score, taken
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
        kept = taken(lane, parts, minus)
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
        flow = next((way for way in ("流入", "流出") if way in name and row.total), "")
        if flow:
            last[flow] = row.place
        elif name.endswith("净额"):
            parts = tuple(last[way] for way in ("流入", "流出") if way in last)
            result = _signed_score(lanes, row.place, parts, frozenset(parts[1:]), least=2)
            if len(parts) == 2 and result.held >= result.failed:
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


_DIFFERENCES = (
    (("顺差", "净出口"), "出口", "进口"),
    (("逆差", "净进口"), "进口", "出口"),
    (("收支结余", "收支差额", "本年结余", "当年结余", "本期结余", "当期结余"), "收入", "支出"),
)
"""(what a difference is called, what it is taken from, what is taken off)."""


def is_off(label: str) -> bool:
    """Whether a row says that it is taken off: 减：利息收入."""
    return _sign(label) == "减"


def _sign(label: str) -> str:
    return label[0] if label.startswith(("加：", "加:", "减：", "减:")) else ""


def steps(rows: Sequence[Row], lanes: Sequence[Lane]) -> Iterator[Sum]:
    """A row from the one before it with what is added and taken off between: 加：…, 减：…

    A row without a mark may go on with the list or be the result: the first that fits is.
    """
    for k, base in enumerate(rows[:-2]):
        if _sign(base.label) or not _sign(rows[k + 1].label):
            continue
        parts, minus, sign, said = [base.place], set[int](), "", True
        for row in rows[k + 1 : k + 1 + REACH]:
            mark = _sign(row.label)
            if not mark and len(parts) > 1:
                result = _signed_score(lanes, row.place, parts, frozenset(minus), least=2)
                if result.told and (not result.failed or result.good or said):
                    yield Sum(row.place, tuple(parts), result.good or said, minus=frozenset(minus))
                    break
                said = False
            sign = mark or sign
            if not row.of_which:
                parts.append(row.place)
                minus |= {row.place} if sign == "减" else set()


def is_difference(label: str) -> bool:
    """Whether a row is called a difference: 货物进出口顺差."""
    return any(word in label for names, _, _ in _DIFFERENCES for word in names)


def differences(rows: Sequence[Row], lanes: Sequence[Lane]) -> Iterator[Sum]:
    """顺差 = 出口 − 进口, 收支结余 = 收入 − 支出, where one row each is called so."""
    for names, plus, minus in _DIFFERENCES:
        left = [row for row in rows if any(name in row.label for name in names)]
        if len(left) == 1:
            (row,) = left
            parts = (*_called(rows, plus, minus, row), *_called(rows, minus, plus, row))
            off = frozenset(parts[1:])
            result = _signed_score(lanes, row.place, parts, off, least=2)
            if len(parts) == 2 and result.held >= result.failed:
                yield Sum(row.place, parts, sure=result.held > 1, minus=off)


def _called(rows: Sequence[Row], word: str, other: str, result: Row) -> tuple[int, ...]:
    """The one row, of those that stand least deep, whose name has ``word`` and not ``other``."""
    named = [
        row
        for row in rows
        if word in (said := row.label.replace("进出口", ""))
        and other not in said
        and not row.of_which
        and row is not result
    ]
    least = min((row.depth for row in named), default=0)
    found = tuple(row.place for row in named if row.depth == least)
    return found if len(found) == 1 else ()
