"""Columns that follow from other columns, row by row: shares, growth, completion, prices.

The header says what kind a column is; which columns it follows from is tried on the figures, and
believed where most rows bear it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import permutations
from typing import Any

from checker.quantity.model import Quantity
from checker.table.evidence import Score, law_score, step, value
from checker.table.model import Column, Law, Row, Said

_HUNDRED = Decimal(100)
_NEARLY = Decimal("0.1")
_REACH = 8
_LOST = 12
"""So many rows that fail, hardly any that hold: the columns have nothing to do with each other."""
_SAMPLE = 300
"""Rows enough to tell whether a law holds."""
_POWERS = tuple(Decimal(10) ** power for power in (0, 4, -4, 8, -8, 3, -3, 2, -2, 1, -1))

EXPECT: Mapping[str, Callable[..., Any]] = {
    "share": lambda whole, part: part / whole,
    "growth": lambda base, level: (level - base) / base,
    "growth-by-change": lambda change, level: change / (level - change),
    "change": lambda base, level: level - base,
    "completion": lambda plan, done: done / plan,
    "ratio": lambda whole, part: part / whole,
    "margin": lambda income, cost: (income - cost) / income,
    "price": lambda count, amount: amount / count,
    "amount": lambda count, price: count * price,
    "index": lambda index: index - 100,
}
"""The arithmetic of each law; the terms stand in the order of the law's columns."""
_RATIOS = frozenset({"share", "growth", "growth-by-change", "completion", "ratio", "margin"})
_TRIED = frozenset({"ratio", "margin"})
"""What only the figures tell: more of them have to bear it out."""
_ENOUGH = 3
_KINDS: Mapping[Said, tuple[tuple[str, int], ...]] = {
    Said.RATE: (("growth", 2), ("growth-by-change", 2), ("index", 1)),
    Said.CHANGE: (("change", 2),),
    Said.COMPLETION: (("completion", 2),),
    Said.SHARE: (("ratio", 2),),
    Said.OTHER: (("ratio", 2), ("margin", 2)),
    Said.PRICE: (("price", 2),),
    Said.AMOUNT: (("amount", 2),),
}
_TERMS: Mapping[str, tuple[tuple[Said, ...], ...]] = {
    "growth": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "growth-by-change": ((Said.CHANGE,), (Said.AMOUNT,)),
    "index": ((Said.INDEX,),),
    "change": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "completion": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "ratio": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "margin": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "price": ((Said.AMOUNT,), (Said.AMOUNT,)),
    "amount": ((Said.AMOUNT,), (Said.PRICE,)),
}


def laws(columns: Sequence[Column], rows: Sequence[Row]) -> Iterator[Law]:
    """Yield the laws between the columns."""
    best: dict[frozenset[int], Law] = {}
    for k, column in enumerate(columns):
        shares = list(_shares(columns, k, rows)) if column.said is Said.SHARE else []
        yield from shares
        kinds = () if shares else _KINDS.get(column.said, ())
        if column.said is Said.RATE:
            yield from _year_by_year(columns, k, rows)
        for law, terms in kinds:
            if law in _TRIED and not _is_percent(column):
                continue
            found = _law(law, terms, columns, k, rows)
            if found is not None:
                key = frozenset(found.columns)
                if key not in best or _follows(found, columns):
                    best[key] = found
                break
    yield from best.values()


def _follows(law: Law, columns: Sequence[Column]) -> bool:
    """Of quantity, price and amount the amount follows from a unit price, an average from both."""
    priced = any(c.said is Said.PRICE and "单价" in c.name for c in columns)
    return priced == (law.law == "amount")


def _law(
    law: str, terms: int, columns: Sequence[Column], k: int, rows: Sequence[Row]
) -> Law | None:
    """The assignment of columns to the terms of ``law`` that the rows bear out best."""
    stated = columns[k]
    near = [c for c in columns[max(0, k - _REACH) : k + _REACH] if c is not stated]
    cells = [(row.place,) * (terms + 1) for row in rows]
    best: tuple[Score, Law] | None = None
    for chosen in permutations(near, terms):
        if any(c.said not in said for c, said in zip(chosen, _TERMS[law], strict=True)):
            continue
        places = tuple(c.place for c in (*chosen, stated))
        for factor in _factors(law):
            result = _score(law, (*chosen, stated), cells, factor)
            if result.held and (best is None or _rank(result) > _rank(best[0])):
                kept = tuple(cell for cell in cells if _there((*chosen, stated), cell))
                if law == "change" and any(word in stated.name for word in _AFFECTING):
                    kept = tuple(c for c in kept if not _is_turned((*chosen, stated), c))
                sure = _is_sure(law, result, _is_named(chosen, stated))
                best = result, Law(law, places, kept, sure, factor)
    if best is None or best[0].failed > best[0].held or not best[0].told:
        return None
    return best[1]


_AFFECTING = ("影响", "差异")
"""What a difference is called whose sign says whether it does good."""


def _is_turned(columns: Sequence[Column], rows: Sequence[int]) -> bool:
    """Whether a difference is taken the other way round."""
    figures = _figures(columns, rows)
    if figures is None:
        return False
    base, level, change = map(value, figures)
    return base != level and abs(base - level - change) <= step(figures[-1])


_NAMED = (
    ("利用率", "产量", "产能"),
    ("产销率", "销量", "产量"),
    ("成新率", "值", "原值"),
    ("成新率", "值", "原价"),
    ("资产负债率", "负债", "资产"),
    ("毛利率", "毛利", "收入"),
    ("净利率", "净利润", "收入"),
    ("城镇化率", "城镇", "人口"),
)
"""(what a ratio is called, of what, to what)."""


def _is_named(terms: Sequence[Column], stated: Column) -> bool:
    """Whether the names say that the last column is the ratio of the two before it."""
    if len(terms) != 2:
        return False
    whole, part = (term.name for term in terms)
    if part and whole and f"{part}占{whole}" in stated.name:
        return True
    return any(r in stated.name and p in part and w in whole for r, p, w in _NAMED)


def _is_sure(law: str, result: Score, named: bool) -> bool:
    if law in _TRIED and not named:
        return result.told >= _ENOUGH and result.held >= _ENOUGH * result.failed
    return result.good


def _is_percent(column: Column) -> bool:
    return all(figure.kind == "percent" for figure in column.figures.values())


def _year_by_year(columns: Sequence[Column], k: int, rows: Sequence[Row]) -> Iterator[Law]:
    """Growth in a table of years: each row against the one of the year before."""
    places = {_year(row.label): row.place for row in rows}
    pairs = [
        (places[year - 1], place, place)
        for year, place in places.items()
        if year and year - 1 in places
    ]
    if len(pairs) < 2 or len(places) < len(rows):
        return
    rate = columns[k]
    best: tuple[Score, Law] | None = None
    for level in reversed(columns[max(0, k - _REACH) : k]):
        chosen = level, level, rate
        result = _score("growth", chosen, pairs, _HUNDRED)
        if level.said is Said.AMOUNT and (best is None or _rank(result) > _rank(best[0])):
            kept = tuple(cells for cells in pairs if _there(chosen, cells))
            terms = level.place, level.place, rate.place
            best = result, Law("growth", terms, kept, result.good, _HUNDRED)
    if best is not None and best[0].told and best[0].held > best[0].failed:
        yield best[1]


def _year(label: str) -> int:
    """The year that a row is named by, 0 where it is named otherwise."""
    digits = label.rstrip("年度末")
    return int(digits) if len(digits) == 4 and digits.isdecimal() else 0


def _rank(result: Score) -> tuple[int, int]:
    return result.held - 2 * result.failed, result.told


def _factors(law: str) -> tuple[Decimal, ...]:
    if law in ("price", "amount"):
        return _POWERS
    return (_HUNDRED,) if law in _RATIOS else (Decimal(1),)


def _score(
    law: str,
    columns: Sequence[Column],
    cells: Sequence[tuple[int, ...]],
    factor: Decimal,
) -> Score:
    total = Score()
    for rows in cells[:_SAMPLE]:
        figures = _figures(columns, rows)
        if figures is not None:
            total = total.plus(law_score(EXPECT[law], figures, factor))
        if total.failed >= _LOST and total.held * 3 < total.failed:
            break
    return total


def _figures(columns: Sequence[Column], rows: Sequence[int]) -> tuple[Quantity, ...] | None:
    found = [column.figures.get(row) for column, row in zip(columns, rows, strict=True)]
    figures = tuple(figure for figure in found if figure is not None)
    return figures if len(figures) == len(found) else None


def _there(columns: Sequence[Column], rows: Sequence[int]) -> bool:
    return _figures(columns, rows) is not None


# --------------------------------------------------------------------------------------- shares


def _shares(columns: Sequence[Column], k: int, rows: Sequence[Row]) -> Iterator[Law]:
    """A share's total is the row of 100, in the nearest column that bears it out."""
    share = columns[k]
    best: tuple[Score, Law] | None = None
    amounts = [c for c in (*reversed(columns[:k]), *columns[k + 1 :]) if c.said is Said.AMOUNT]
    for base in amounts[:_REACH]:
        for cells in _wholes(base, share, rows):
            result = _score("share", (base, base, share), cells, _HUNDRED)
            if result.held and (best is None or _rank(result) > _rank(best[0])):
                places = base.place, base.place, share.place
                kept = tuple(c for c in cells if _there((base, base, share), c))
                best = result, Law("share", places, kept, result.good, _HUNDRED)
    if best is None:
        yield from _of_another(columns, k, rows, amounts[:_REACH])
    elif best[0].held > best[0].failed and best[0].told:
        yield best[1]


def _of_another(
    columns: Sequence[Column], k: int, rows: Sequence[Row], amounts: Sequence[Column]
) -> Iterator[Law]:
    """Shares of the total of another column: of the men in all who live there."""
    share = columns[k]
    for row in dict.fromkeys((rows[0], *(row for row in rows[-1:] if row.total))):
        cells = _against(row.place, rows)
        for whole, base in permutations(amounts, 2):
            result = _score("share", (whole, base, share), cells, _HUNDRED)
            if result.told >= _ENOUGH and result.good:
                kept = tuple(c for c in cells if _there((whole, base, share), c))
                yield Law("share", (whole.place, base.place, share.place), kept, True, _HUNDRED)
                return


def _wholes(
    base: Column, share: Column, rows: Sequence[Row]
) -> Iterator[list[tuple[int, int, int]]]:
    """Ways in which rows find the row that is their whole: (whole, part, share) of each row."""
    hundreds = [row for row in rows if _is_hundred(share, row.place, Decimal(0))]
    hundreds = hundreds or [row for row in rows if _is_hundred(share, row.place, _NEARLY)]
    if len(hundreds) == 1:
        yield _against(hundreds[0].place, rows)
    elif len(hundreds) * 2 > len(rows):
        return
    elif hundreds:
        yield [cell for part in _parted(rows, hundreds) for cell in part]
    else:
        for row in dict.fromkeys((rows[0], *(row for row in rows if row.total))):
            if base.value(row.place) is not None:
                yield _against(row.place, rows)


def _is_hundred(column: Column, row: int, room: Decimal) -> bool:
    figure = column.figures.get(row)
    return figure is not None and abs(value(figure) - _HUNDRED) <= room


def _against(whole: int, rows: Sequence[Row]) -> list[tuple[int, int, int]]:
    return [(whole, row.place, row.place) for row in rows]


def _parted(rows: Sequence[Row], hundreds: Sequence[Row]) -> Iterator[list[tuple[int, int, int]]]:
    """Blocks that end with their 100 where the last row is one, else begin with it."""
    ends = {row.place for row in hundreds}
    below = rows[-1].place in ends
    block: list[Row] = []
    for row in rows if below else reversed(rows):
        block.append(row)
        if row.place in ends:
            yield _against(row.place, block)
            block = []
