"""What the cells of a table state: indicator, period, scope, each from header, label or caption."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import NamedTuple

from checker.claim.across.statements import Heard, Setting, Statement, told
from checker.claim.indicators import (
    DONE,
    Name,
    Period,
    bare,
    column_name,
    name_in,
    period_in,
    title_of,
)
from checker.claim.passage import Passages
from checker.claim.scopes import WHOLE
from checker.document.model import Document
from checker.quantity.model import Quantity, Reading
from checker.quantity.units import UnitError, dimension
from checker.table.model import Column, Row, Said, Understood

_LEVELS = frozenset({Said.AMOUNT, Said.PRICE, Said.OTHER})
_TELLING = 3
_PRODUCT, _PRICES = "生产总值", "价格"


def statements_of(
    document: Document, passages: Passages, tables: Sequence[Understood]
) -> Iterator[Statement]:
    """Yield all statements of a document, those of its prose first.

    Names that the house has settled are those that stand for them.
    """
    setting, settled = Setting(document), passages.names
    found = chain(told(passages, document, setting), *(stated_in(t, setting) for t in tables))
    for one in found:
        yield one if settled is None else one._replace(names=tuple(map(settled.key, one.names)))


def stated_in(table: Understood, setting: Setting) -> Iterator[Statement]:
    """Yield what the cells of ``table`` state, those that name nothing left out."""
    # What ends in a full stop is a paragraph before the table, and no caption of it.
    lines = [line for line in table.caption.split("\n") if "。" not in line]
    caption = title_of("\n".join(lines))
    above = period_in(caption)
    offset = min((c.start for c in table.table.cells), default=0)
    heard = setting.at(offset)
    period = above or heard.period
    context = _Context(name_in(caption), period, heard, setting, _heads(table))
    found = [s for column in table.columns.values() for s in _column(table, column, context)]
    counts = Counter((s.names[0], s.period, s.scope, s.stage, s.measure) for s in found)
    for one in found:
        alone = counts[one.names[0], one.period, one.scope, one.stage, one.measure] == 1
        yield one if alone else one._replace(firm=False)


class _Context(NamedTuple):
    """What stands around a table: the name in its caption, its period, the headings."""

    caption: Name
    period: Period | None
    heard: Heard
    setting: Setting
    heads: Mapping[int, str]


class _Over(NamedTuple):
    """What the header says of a column's cells; ``earlier`` is true for 上年数 without a year."""

    name: Name
    measure: str
    unit: str
    period: Period | None
    earlier: bool


def _column(table: Understood, column: Column, context: _Context) -> Iterator[Statement]:
    measure = _measure(column)
    if not measure:
        return
    above = _head(column, measure)
    if measure == "rate" and not above.core:
        # 产量 | 比上年增长: it is the output of what the row names that grew.
        grown = [
            c for c in table.columns.values() if c.place < column.place and _measure(c) == "level"
        ]
        above = above._replace(core=_head(grown[-1], "level").core if grown else "")
    words = bare(column.name)
    period = period_in(words)
    earlier = period is None and _before().search(words) is not None
    over = _Over(above, measure, column.unit, period, earlier)
    for place, figure in column.figures.items():
        row = table.rows.get(place)
        if row is not None:
            head = context.heads.get(place, "")
            yield from _cell(table.table.number, row, head, over, figure, context)


def _measure(column: Column) -> str:
    if column.said in _LEVELS:
        return "level"
    return "rate" if column.said is Said.RATE and not _other_base().search(column.name) else ""


def _head(column: Column, measure: str) -> Name:
    words = bare(column.name)
    if measure == "rate":
        words = _growth().sub("", words)
    return column_name(words)


def _cell(
    number: int, row: Row, head: str, over: _Over, figure: Quantity, context: _Context
) -> Iterator[Statement]:
    above, measure = over.name, over.measure
    beside = name_in(_of_total().sub("", row.label) if row.total else row.label)
    if _whole_row().fullmatch(row.label) or _of_total().search(beside.core):
        beside = beside._replace(core="")
    names = _names(beside.core, above.core, head)
    if not names:
        return
    unit = _unit_of(figure, row.unit or over.unit, measure)
    scaled = _scaled(figure, unit)
    if scaled is None:
        return
    quantity, kind = scaled
    period = over.period or period_in(row.label) or context.period
    if over.earlier and period is not None:
        period = Period(period.year - 1)
    caption, setting = context.caption, context.setting
    part = row.of_which or row.depth > 0
    yield Statement(
        quantity, names, period,
        beside.scope or above.scope or caption.scope or context.heard.scope,
        beside.whole or above.whole or caption.whole or setting.whole,
        (above.stage or beside.stage or caption.stage or context.heard.stage).removeprefix(DONE),
        measure, kind,
        firm=period is not None and len(names[0]) >= _TELLING + part,
        table=number, unit="" if figure.text.endswith(unit) else unit,
        path=setting.path, whose=setting.whose,
    )  # fmt: skip


def _heads(table: Understood) -> dict[int, str]:
    """The name of the row that each row is a part of, where that is sure."""
    first, *rows = table.rows.values()
    if name_in(first.label).core.endswith(_PRICES):
        # 居民消费价格, and 衣着: the price of clothing.
        return {row.place: _PRICES for row in rows}
    return {
        part: name_in(table.rows[one.total].label).core
        for one in table.down
        if one.sure and not one.minus and not table.rows[one.total].total
        for part in one.parts
    }


def _names(row: str, column: str, head: str) -> tuple[str, ...]:
    """What prose may call a cell: 粮食产量 in row 粮食, column 产量; 城镇人口 below 人口."""
    if row and head == _PRICES and not column:
        return (row + _PRICES, f"{row}类{_PRICES}", f"{row}类", row)
    if row and head and not column:
        return (row + ("增加值" if head.endswith(_PRODUCT) else head), row)
    if not row or not column:
        return (row or column,) if row or column else ()
    own = (row,) if row[-1] == column[-1] else ()
    return (row + column, column + row, *own)


@cache
def _of_total() -> re.Pattern[str]:
    """The word of a total; what of 收入 and 支出 goes into theirs differs from table to table."""
    return re.compile("(?:^|(?<!收入)(?<!支出))(?:合计|小计)$|.*总计.*|.*(?:合计|小计)[:：(（].*")


@cache
def _before() -> re.Pattern[str]:
    return re.compile("(?<![比较])(?:上年|去年|上期|上一年|期初|年初(?!预算)|同期)")


@cache
def _other_base() -> re.Pattern[str]:
    """A change against something else than the year before, or one without a sign."""
    return re.compile(
        "环比|预算|计划|两年|年均|平均|下降|减少|降低|拉动|基期|(?:比|较)20|比上月|定基"
    )


@cache
def _growth() -> re.Pattern[str]:
    return re.compile(
        r"(?:比|较|与)?(?:上年|去年|上期)?(?:同期|末|度)?(?:相比)?(?:同比)?(?:±|增长|增减|增速|增幅|升降|变动|变化|上涨|涨跌)"
        r"(?:率|速度|幅度?|情况)?|同比|[%±]"
    )


@cache
def _whole_row() -> re.Pattern[str]:
    return re.compile(f"{WHOLE}|(?:合|总|共)计|总[量额数]|平均")


def _unit_of(figure: Quantity, unit: str, measure: str) -> str:
    """The unit of a cell: what it says itself, else what its row, column or caption says."""
    if figure.kind == "percent" or measure == "rate":
        return "‰" if figure.unit == "‰" else "%"
    own = _own_unit().search(figure.text)
    return own[0] if own else unit


def _scaled(figure: Quantity, unit: str) -> tuple[Quantity, str] | None:
    """The figure in the base unit, with its dimension; None where the unit is unknown."""
    found = None if figure.kind == "multiple" else _one(unit)
    if found is None:
        return None
    reading, kind = found
    value, step, scale = figure.reading.value, figure.reading.resolution, reading.value
    assert value is not None
    assert scale is not None
    whole = Decimal(1) if step is None else step
    return figure._replace(
        reading=reading._replace(value=value * scale, resolution=whole * scale)
    ), kind


@cache
def _own_unit() -> re.Pattern[str]:
    return re.compile("[\u4e00-\u9fff]+$")


@cache
def _one(unit: str) -> tuple[Reading, str] | None:
    """One of ``unit`` (万元 → 10000 元) with its dimension; None for an unknown one."""
    from checker.quantity.api import parse_quantity

    found = parse_quantity(f"1{unit}") if unit else None
    if found is None or found.value is None or found.unit is None or found.approx:
        return None
    if found.kind not in ("quantity", "percent"):
        return None
    try:
        kind = found.unit if "/" in found.unit else dimension(found.unit) or found.unit
    except UnitError:
        return None
    return found.reading, kind
