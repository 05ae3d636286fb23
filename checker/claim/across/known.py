"""Known figures: a table of what an authority has published, and where a document states the same.

The table has a row a figure: indicator, period, scope, value with its unit, source.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from checker.claim.across.namedrates import rate_name
from checker.claim.across.settled import in_periods, of_another, period_in
from checker.claim.model import Claim, Role, Sentence
from checker.claim.names import Names, written
from checker.claim.passage import Passages
from checker.claim.scopes import PLACES, WHOLE
from checker.document.model import Document
from checker.document.normalise import view_of
from checker.document.readers import document_of
from checker.document.table import Cell
from checker.quantity.lexer import read
from checker.quantity.model import Quantity
from checker.quantity.units import Endings, dimension

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "indicator": ("指标", "指标名称", "indicator"),
    "period": ("时期", "时间", "年份", "period"),
    "scope": ("范围", "口径", "地区", "scope"),
    "value": ("数值", "数", "value"),
    "unit": ("单位", "计量单位", "unit"),
    "source": ("来源", "出处", "source"),
}
"""The columns, and what their headers may be."""
_REQUIRED = ("indicator", "value")
_LEVELS = frozenset({Role.LEVEL, Role.END, Role.AVERAGE})
_GENERAL = "全我本"
"""What begins a word for the whole place (全县, 我市): they say the same of one document."""


class KnownError(ValueError):
    """A table that cannot be read: ``key`` is a message's key, ``values`` fill its placeholders."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(f"{key} {values}")
        self.key, self.values = key, dict[str, Any](values)


class Fact(NamedTuple):
    """A known figure, standing in row ``row`` of the table ``path``, whose words are ``words``."""

    indicator: str
    period: str
    scope: str
    quantity: Quantity
    path: str
    row: int
    words: str


Row = Mapping[str, tuple[str, int]]
"""From a column to what stands there and where it begins in the text of the table."""


def facts_in(
    document: Document, units: Endings | None = None, names: Names | None = None
) -> tuple[Fact, ...]:
    """Return the facts in the tables of ``document``; raise KnownError where they cannot be read.

    ``units`` and ``names`` are those of the house.
    """
    found: list[Fact] = []
    for table in document.tables:
        found += _facts(_rows(table.cells), document.path, units, names)
    if not found:
        raise KnownError("known-empty", columns="、".join(COLUMNS[name][0] for name in COLUMNS))
    return tuple(found)


def table_of(text: str) -> tuple[Fact, ...]:
    """Return the facts of a table written as CSV."""
    return facts_in(document_of(text, "权威数据.csv", "csv"))


def facts_of(
    rows: Iterable[tuple[int, Row]], path: str, units: Endings | None, names: Names | None
) -> tuple[Fact, ...]:
    """Return the facts in numbered ``rows``, which are no cells of a document."""
    return tuple(_facts(rows, path, units, names))


def _rows(cells: Sequence[Cell]) -> Iterator[tuple[int, Row]]:
    """Yield the rows below the first one that names the columns."""
    rows: defaultdict[int, list[Cell]] = defaultdict(list)
    for cell in cells:
        rows[cell.row].append(cell)
    columns: dict[int, str] = {}
    for number, row in rows.items():
        if columns:
            named = {columns[cell.column]: cell for cell in row if cell.column in columns}
            yield number, {name: (cell.text, cell.start) for name, cell in named.items()}
        else:
            heads = {_column(cell.text): cell.column for cell in row}
            if all(name in heads for name in _REQUIRED):
                columns = {column: name for name, column in heads.items() if name}


def _column(header: str) -> str:
    bare = "".join(header.split()).lower()
    return next((name for name, headers in COLUMNS.items() if bare in headers), "")


def _facts(
    rows: Iterable[tuple[int, Row]], path: str, units: Endings | None, names: Names | None
) -> Iterator[Fact]:
    for number, row in rows:
        said = {name: " ".join(row[name][0].split()) if name in row else "" for name in COLUMNS}
        if not (said["indicator"] or said["value"]):
            continue
        if not said["indicator"]:
            raise KnownError("known-nameless", row=number)
        _, start = row.get("value", ("", 0))
        quantity = _quantity(said["value"], said["unit"], start, units)
        if quantity is None:
            raise KnownError("known-value", row=number, text=said["value"] + said["unit"])
        name, period, scope = (written(said[key]) for key in ("indicator", "period", "scope"))
        name = _lead().sub("", name)
        if names is not None:
            name = names.key(name)
        words = "，".join(text for text in said.values() if text)
        yield Fact(name, period_in(period), scope, quantity, path, number, words)


def _quantity(value: str, unit: str, start: int, units: Endings | None) -> Quantity | None:
    """The one figure that ``value`` and ``unit`` are; it stands where the value does."""
    text = f"{value}{unit}"
    found = [q for q in read(view_of(document_of(text)), units) if q.measured]
    if len(found) != 1 or (found[0].start, found[0].end) != (0, len(text)):
        return None
    end = start + len(value)
    return found[0]._replace(
        start=start, end=end, text=value, at=-1 - start, upto=-1 - start, view=None
    )


class Known(NamedTuple):
    """Facts by the name of what they measure."""

    named: Mapping[str, tuple[Fact, ...]]

    @classmethod
    def of(cls, facts: Iterable[Fact]) -> Known:
        """Return ``facts``, each by its indicator and by its scope and indicator together.

        Raises KnownError for two facts of one thing with different values.
        """
        named: defaultdict[str, list[Fact]] = defaultdict(list)
        first: dict[tuple[str, str, str], Fact] = {}
        for fact in facts:
            before = first.setdefault(fact[:3], fact)
            if before.quantity.reading != fact.quantity.reading:
                raise KnownError("known-twice", row=fact.row, other=before.row)
            named[fact.indicator].append(fact)
            if fact.scope and fact.scope[0] not in _GENERAL:
                named[fact.scope + fact.indicator].append(fact)
        return cls({name: tuple(group) for name, group in named.items()})


def stated(passages: Passages, known: Known) -> Iterator[tuple[Fact, Claim]]:
    """Yield every figure of the document with the fact of its indicator, period and scope."""
    text = passages.skeleton.text
    for sentence, claim, period in in_periods(passages.sentences):
        for name in _names(claim, sentence):
            for fact in known.named.get(name, ()):
                before = text[sentence.start : claim.at]
                told = fact.period in ("", period) and _of_scope(fact, name, before)
                if told and _its_own(claim, fact, passages.names):
                    yield fact, claim


def _names(claim: Claim, sentence: Sentence) -> Iterator[str]:
    """What the figure may be called, without the whole place and what leads to the name."""
    if claim.role in _LEVELS:
        name = _lead().sub("", claim.lead.subject)
        noun = claim.quantity.noun or ""
        yield from dict.fromkeys(found for found in (name, noun) if found)
    elif claim.role is Role.RATE:
        holding = (ch for ch in sentence.chains if any(one is claim for one in ch.claims))
        chain = next(holding, None)
        if name := rate_name(claim, chain):
            yield f"{_lead().sub('', name)}增速"


def _of_scope(fact: Fact, name: str, before: str) -> bool:
    """Whether the words of the sentence before a figure called ``name`` speak of its scope.

    A fact without a scope is of the whole that the documents speak of.
    """
    if not fact.scope:
        return True
    if fact.scope[0] in _GENERAL:
        return any(f"{word}{fact.scope[-1]}" in before for word in _GENERAL)
    return name.startswith(fact.scope) or fact.scope in before


def _its_own(claim: Claim, fact: Fact, names: Names | None) -> bool:
    """Whether the figure can be compared: one of its dimension, and of the period spoken of."""
    unit = fact.quantity.unit
    if unit is None or claim.dimension != (dimension(unit) or unit):
        return False
    return not of_another(claim.gap, (fact.indicator, *(names.first if names else ())))


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(
        f"^(?:{WHOLE}|本[{PLACES}])*(?:[共总现实]有|[共现下]辖|共|有(?![色机效限关]))?"
    )
