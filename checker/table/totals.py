"""合计, 小计, 总计: which of the rows before a total, or below it, are its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product

from checker.table.balances import is_off
from checker.table.evidence import REACH, Lane, growing, score
from checker.table.model import Row, Sum

_GROUP = 6
_TRIES = 200


def totals(rows: list[Row], lanes: list[Lane], whole: bool) -> Iterator[Sum]:
    """合计, 小计 and the like: of the rows before them, or of those below where none is before."""
    waiting: list[Row] = []
    closed: list[Row] = []
    before: list[Row] = []
    first = True
    for k, row in enumerate(rows):
        if not row.total:
            waiting.append(row)
            continue
        if row.total == "小计" and waiting:
            yield _subtotal(row, waiting, closed, lanes, whole or not first)
            waiting = []
            closed.append(row)
        elif row.total == "小计" and len(closed) > 1:
            over = _over(row, closed, lanes)
            if over is not None:
                yield over
                del closed[-len(over.parts) :]
            closed.append(row)
        elif row.total == "合计" and (waiting or closed):
            every = sorted([*waiting, *closed], key=lambda r: r.place)
            choices = [every, top(every), closed, *_without_groups(every)]
            if not any(_held(row, choice, lanes) for choice in choices):
                choices.append(_unexplained(every, lanes))
            # What is called the same is the total of a block of its own.
            further = [[*before, *choice] for choice in choices if choice]
            further = further if before and before[0].label != row.label else []
            yield _best(row, [*filter(None, choices), *further], lanes, whole or not first)
            waiting, closed, before, first = [], [], [row], False
        elif k == 0 and len(rows) > 2:
            below = rows[1:]
            choices = [below, top(below), without_parts(below)]
            best = _best(row, choices, lanes, whole)
            last = rows[-1].total
            if not last and score(lanes, best.total, best.parts).held:
                yield best._replace(sure=score(lanes, best.total, best.parts).good)
        else:
            closed.append(row)


def _subtotal(
    row: Row, waiting: list[Row], closed: list[Row], lanes: list[Lane], whole: bool
) -> Sum:
    """A total inside: of the rows before it, or with the total above them (收入总计)."""
    choices = [waiting, top(waiting)]
    if not any(_held(row, choice, lanes) for choice in choices):
        choices.append(_unexplained(waiting, lanes))
    # 收入总计 is the total above it (本年收入合计) with what is added to that.
    further = [[*closed[-1:], *choice] for choice in choices if closed]
    if len(waiting) == 1 and closed and _adds_on(closed[-1].label, row.label):
        parts = closed[-1].place, waiting[0].place
        return Sum(row.place, parts, reason=None if whole else "cut-off")
    return _best(row, [*choices, *further], lanes, whole)


def _held(total: Row, choice: Sequence[Row], lanes: list[Lane]) -> int:
    return score(lanes, total.place, [row.place for row in choice]).held


def _adds_on(total: str, label: str) -> bool:
    """Whether ``label`` is the grand total over ``total``: 支出合计, 支出总计."""
    subject = label.removesuffix("总计")
    return subject != label and total.removesuffix("合计").endswith(subject) and total != label


def _over(row: Row, closed: list[Row], lanes: list[Lane]) -> Sum | None:
    """A total of totals that stand right above it, as many as add up: 资产总计."""
    for count in range(len(closed), 1, -1):
        parts = tuple(one.place for one in closed[-count:])
        if score(lanes, row.place, parts).held:
            return Sum(row.place, parts, score(lanes, row.place, parts).told > 0)
    return None


def _unexplained(rows: list[Row], lanes: list[Lane]) -> list[Row]:
    """The rows without those that add up to a row right above them."""
    kept: list[Row] = []
    k = 0
    while k < len(rows):
        kept.append(rows[k])
        run = [row.place for row in rows[k + 1 : k + 1 + REACH]]
        sizes = (
            count
            for count, result in growing(lanes, rows[k].place, run)
            if result.told and not result.failed
        )
        k += 1 + next(sizes, 0)
    return kept


def top(rows: Sequence[Row]) -> list[Row]:
    """Those of ``rows`` that stand least deep."""
    least = min((row.depth for row in rows), default=0)
    return [row for row in rows if row.depth == least]


def without_parts(rows: Sequence[Row]) -> list[Row]:
    """The rows without those that 其中 or # marks."""
    return [row for row in rows if not row.of_which]


def _without_groups(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """The rows without those of 其中, of which the last may be meant or not: 其中：甲, 乙, 丙."""
    marked = [k for k, row in enumerate(rows) if row.of_which]
    if marked:
        ends = [*marked[1:], len(rows)]
        lengths = [range(1, min(end - k, _GROUP) + 1) for k, end in zip(marked, ends, strict=True)]
        for sizes in islice(product(*lengths), _TRIES):
            parts = {k + n for k, size in zip(marked, sizes, strict=True) for n in range(size)}
            yield [row for k, row in enumerate(rows) if k not in parts]


def _best(total: Row, choices: Sequence[Sequence[Row]], lanes: list[Lane], whole: bool) -> Sum:
    """The choice of parts that adds up most often, the first of equals."""
    minus = frozenset(row.place for choice in choices for row in choice if is_off(row.label))
    places = [tuple(row.place for row in choice) for choice in choices if choice]
    best = max(places, key=lambda parts: score(lanes, total.place, parts, minus).held)
    # Where no mark tells how far 其中 reaches, or whether the total above counts as well, only a
    # sum that holds somewhere shows the parts.
    marked = [row for row in choices[0] if row.of_which]
    vague = any(row.depth == choices[0][0].depth for row in marked)
    vague = vague or any(row.total for row in choices[-1]) or bool(minus)
    sure = not vague or score(lanes, total.place, best, minus).held > 0
    reason = None if whole else "cut-off"
    return Sum(total.place, best, sure, reason=reason, minus=minus & frozenset(best))
