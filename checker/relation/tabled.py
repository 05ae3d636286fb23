"""A join from a sentence to a table: the two levels that a change in prose speaks of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache, lru_cache
from itertools import groupby
from typing import NamedTuple

from checker.claim.model import BIT, Claim, Role, Trait
from checker.claim.passage import Passage, Passages
from checker.claim.periods import Period, months_of
from checker.claim.skeleton import DATE
from checker.claim.tables import Row, Table, relative
from checker.claim.years import full_year_pattern
from checker.patterns import compiled
from checker.quantity.model import Quantity
from checker.relation.joins import STANDING, operand
from checker.relation.model import Operand, Tie

_REACH = 6000
"""Characters of the skeleton from a table to the sentence that speaks of it."""
_FOLLOWING = 1
"""Tables behind the sentence that it may speak of (…如下表所示)."""
_PRECEDING = 3
_CHANGING = frozenset({Role.CHANGE, Role.RATE, Role.POINTS})
_SHARES = ("占比", "比重", "比例")
SUMS = ("合计", "总计", "小计")
_WHOSE = tuple("公司 集团 的 导致 致使 但 虽然 其中 使 因 各年 各期 期内 同期".split())
_OTHERS = ("子公司", "分公司")
_ADVERBS = "仍也又再亦均则却还"
_RATES = "比率"
_BALANCES = ("账面余额", "账面价值", "账面净值", "余额", "净额", "净值", "金额")
"""Words behind the name of an account that a table has often without them."""
_TELLING = 4
_FEW = 3
_MAGNITUDE = 10


class FromTable(NamedTuple):
    """A change, rate or distance in points, with the two cells of a table it comes from.

    Sure where the sentence names the row and two of the table's full years. Other rows of those
    years are ``unnamed``, and cells of parts of them only ``coinciding``, both unsure.
    """

    role: Role
    percent: bool
    """Whether the cells are percentages (true) or amounts."""

    @property
    def needs(self) -> int:
        """Mask of the roles that a sentence must have."""
        return BIT[self.role]

    def ties(self, passage: Passage, unnamed: bool = False, parts: bool = False) -> Iterator[Tie]:
        """Every claim of the role in a sentence that follows or leads up to a table.

        ``unnamed`` takes all rows, ``parts`` columns of parts of a year as well.
        """
        tables = passage.document.tables
        if not tables or passage.sentence.mask & Trait.TABBED:
            return
        for claim in passage.sentence.claims:
            if claim.role is self.role and any(tables_near(tables, claim.at)):
                years = _years(claim, passage, _any_year() if parts else full_year_pattern())
                if years is not None:
                    yield from self._ties(claim, years, passage, tables, unnamed, parts)

    def unnamed(self, passages: Passages) -> Iterator[Tie]:
        """The same over a whole document for rows that the sentences do not name."""
        found = self._all(passages, parts=False)
        for _, ties in groupby(found, key=lambda tie: tie.operands[-1].quantity.at):
            each = list(ties)
            yield from (tie._replace(tries=len(each)) for tie in each)

    def coinciding(self, passages: Passages) -> Iterator[Tie]:
        """The same over a whole document, with parts of a year."""
        return self._all(passages, parts=True)

    def _all(self, passages: Passages, parts: bool) -> Iterator[Tie]:
        if passages.tables:
            for place, sentence in enumerate(passages.sentences):
                if sentence.mask & self.needs:
                    yield from self.ties(Passage.at(passages, place), unnamed=True, parts=parts)

    def _ties(
        self,
        claim: Claim,
        years: tuple[int, int],
        passage: Passage,
        tables: tuple[Table, ...],
        unnamed: bool,
        parts: bool,
    ) -> Iterator[Tie]:
        name, share = _name(claim, passage)
        if share > self.percent:
            return
        for table in tables_near(tables, claim.at):
            pairs = list(_columns(table, years, share, parts))
            named = [row for row in table.rows if name and _is_named(name, row, table)]
            for row in table.rows if unnamed else named:
                for new, old in pairs:
                    tie = self._tie(claim, row, new, old, table)
                    if tie is not None and (row in named or _telling(claim)):
                        yield tie._replace(sure=not unnamed and len(named) == len(pairs) == 1)
            if named and not unnamed:
                return

    def _tie(self, claim: Claim, row: Row, new: int, old: int, table: Table) -> Tie | None:
        level, base = row.cells[new], row.cells[old]
        if level is None or base is None:
            return None
        if (level.quantity.kind == base.quantity.kind == "percent") is not self.percent:
            return None
        cells = level.quantity, base.quantity
        if self.role is Role.CHANGE:
            found = [scaled(cell, claim.quantity, table.unit_of(row, new)) for cell in cells]
            if None in found:
                return None
            cells = tuple(cell for cell in found if cell is not None)  # type: ignore[assignment]
        return Tie(
            (Operand("level", cells[0]), Operand("base", cells[1]), operand("change", claim))
        )


def tables_near(tables: tuple[Table, ...], at: int) -> Iterator[Table]:
    """The tables around a place, the nearest before it first."""
    k = bisect_right(tables, at, key=lambda table: table.at)
    order = [*range(k - 1, max(-1, k - 1 - _PRECEDING), -1), *range(k, k + _FOLLOWING)]
    for place in order:
        if place < len(tables) and abs(tables[place].at - at) < _REACH:
            yield tables[place]


_RELATIVE = 2, 1
"""In place of years: this period and the one before (本期, 上年同期)."""
_BEFORE = (("", 0), ("末", 0))
_FIGURES = ("", "数", "金额", "余额", "发生额")


def _name(claim: Claim, passage: Passage) -> tuple[str, bool]:
    """What changed, in the words of the claim or of its chain's head; whether a share of it did.

    Empty where the sentence states a level of its own: the change is that level's.
    """
    words, of, _ = claim.lead.subject.partition("占")
    for chain in passage.sentence.chains:
        if claim in chain.claims:
            if any(c.role in STANDING and c.dimension != _RATES for c in chain.claims):
                return "", False
            said = [c.lead.subject for c in chain.claims if c.at < claim.at and c.lead.subject]
            words = words or "".join(said[-1:])
    told = relative(words)
    if told is not None and told[0].rstrip("末") in _FIGURES:
        # 应付账款:本期期末金额较上年期末减少.
        gaps = (c.gap.partition(":") for c in passage.sentence.claims[:2])
        words = next((head.lstrip("、.)") for head, colon, _ in gaps if colon), words)
    return account(words.rstrip(_ADVERBS)), bool(of)


def account(name: str) -> str:
    """The name without what says that it is a balance: 应收账款净额 is 应收账款."""
    found = next((word for word in _BALANCES if name.endswith(word)), "")
    return name.removesuffix(found) if len(name) > len(found) + 1 else name


def _is_named(name: str, row: Row, table: Table) -> bool:
    """True where the name in the sentence is that of the row, but for whose it is."""
    own = "".join(row.name.split()).partition("(")[0]
    own = account(table.heads[0].words if own in SUMS else own)
    if len(own) < _FEW or not name.endswith(own):
        return False
    whose = name[: -len(own)].rstrip(DATE)
    return not whose or (whose.endswith(_WHOSE) and not whose.endswith(_OTHERS))


def rows_named(name: str, at: int, tables: tuple[Table, ...]) -> Iterator[tuple[Row, Table, bool]]:
    """The rows of that name in the nearest table that has one; sure where it has just one."""
    for table in tables_near(tables, at):
        named = [row for row in table.rows if _is_named(name, row, table)]
        if named:
            yield from ((row, table, len(named) == 1) for row in named)
            return


def full_years(table: Table) -> list[int]:
    """The columns of full years headed alike, the earliest first."""
    columns = [
        (head.years[0], k)
        for k, head in enumerate(table.heads)
        if k and len(head.years) == 1 and _is_full(head.words)
    ]
    alike = {table.heads[k].words for _, k in columns}
    return [k for _, k in sorted(columns)] if len(alike) == 1 else []


def _years(claim: Claim, passage: Passage, dated: re.Pattern[str]) -> tuple[int, int] | None:
    """The later and the earlier year that the words compare, dates read by ``dated``; or None."""
    before = [c for c in passage.sentence.claims if c.at <= claim.at]
    bases = (c.lead.base for c in reversed(before) if c.role in _CHANGING)
    base = next((base for base in bases if base is not None), None)
    if base is None:
        return None
    named = [c for c in before if c.role is Role.DATE]
    if not named and (not base or (relative(base) or (base, 1)) in _BEFORE):
        return _RELATIVE
    if base.strip(DATE + "年末底的同期"):
        return None
    if DATE in base:
        # 2009年…较2008年: the later year is the nearest other one before.
        old = _year(named[-1:], dated)
        new = _year([c for c in named if c.quantity.plain != named[-1].quantity.plain][-1:], dated)
    else:
        # What 较 or 比 names is the year that something else was compared with.
        new = _year([c for c in named if not c.gap.endswith(("较", "比", "与", "同"))][-1:], dated)
        old = new and new - 1
    return (new, old) if new and old and new > old else None


def _year(claims: Sequence[Claim], dated: re.Pattern[str]) -> int | None:
    """The year that the one claim names, or None."""
    found = dated.fullmatch(claims[0].quantity.plain) if claims else None
    return int(found[1]) if found else None


def _columns(
    table: Table, years: tuple[int, int], share: bool, part: bool
) -> Iterator[tuple[int, int]]:
    """Pairs of columns headed alike by the two years; those of the shares beside them.

    With ``part`` a column of a part of the year will do as well.
    """
    columns = _dated(table, share, part)
    for (words, year), k in columns.items():
        if year == years[0] and (words, years[1]) in columns:
            yield k, columns[words, years[1]]


def _dated(table: Table, share: bool, part: bool = False) -> dict[tuple[str, int], int]:
    """The columns of the table, or of its shares, by the words and the year of their heads."""
    columns: dict[tuple[str, int], int] = {}
    year = 0
    for k, head in enumerate(table.heads[1:], 1):
        told = None if head.years else relative(head.words)
        words = head.words
        if head.years:
            whole = len(head.years) == 1 and (part or _is_full(head.words))
            year = head.years[0] if whole else 0
        elif told:
            words, year = told[0], _RELATIVE[1 - told[1]]
        is_share = any(word in head.words for word in _SHARES)
        if year and is_share is share and (head.years or told or share):
            columns.setdefault((words if (head.years or told) and not part else "", year), k)
    return columns


def cell_of(row: Row, table: Table, period: Period, stated: Quantity) -> Quantity | None:
    """The row's figure, or its share, of a period in the unit of the stated one, or None.

    None as well where the table has two columns of that period.
    """
    share = stated.kind == "percent"
    places = [k for k, dated in _periods(table, share) if dated == period]
    cell = row.cells[places[0]] if len(places) == 1 else None
    if cell is None or share:
        return cell.quantity if cell and cell.quantity.kind == "percent" else None
    return scaled(cell.quantity, stated, table.unit_of(row, places[0]))


def _periods(table: Table, share: bool) -> Iterator[tuple[int, Period]]:
    """The columns of the table, or of its shares, each with the period of its head."""
    dated = None
    for k, head in enumerate(table.heads[1:], 1):
        if head.years:
            months = months_of(head.words)
            dated = Period(head.years[0], months) if len(head.years) == 1 and months else None
        is_share = any(word in head.words for word in _SHARES)
        if dated is not None and is_share is share and (head.years or share):
            yield k, dated


def _is_full(words: str) -> bool:
    return "月" not in words.replace("12月31日", "") and "季" not in words and "半年" not in words


def scaled(cell: Quantity, stated: Quantity, unit: str | None) -> Quantity | None:
    """The cell in the unit of the table, or in that of the stated figure where none is written."""
    written = unit or _number().sub("", stated.plain)
    one = _one_of(written)
    reading = cell.reading
    if one is None or one.value is None or one.unit != stated.unit or reading.value is None:
        return None
    value = reading.value * one.value
    if unit is None and not _comparable(value, stated.value):
        return None
    step = None if reading.resolution is None else reading.resolution * one.value
    return cell._replace(reading=reading._replace(value=value, resolution=step, unit=one.unit))


@lru_cache(maxsize=64)
def _one_of(unit: str) -> Quantity | None:
    """One of a unit as written (万元); None for what is no unit."""
    from checker.quantity.api import parse_quantity

    return parse_quantity(f"1{unit}")


def _comparable(cell: Decimal, stated: Decimal | None) -> bool:
    """False where the change is out of all proportion to the level: another unit, most likely."""
    return stated is not None and abs(stated) < abs(cell) * _MAGNITUDE < abs(stated) * 10**4


def _telling(claim: Claim) -> bool:
    value = claim.value
    return value is not None and len(str(value).replace(".", "").strip("0")) >= _TELLING


def grew(tie: Tie) -> bool:
    """Whether the rate is what the level grew by over the base, give or take its last digit."""
    level, base, rate = (operand.quantity for operand in tie.operands)
    if not base.value or level.value is None or rate.value is None:
        return False
    return abs((level.value / base.value - 1) * 100 - rate.value) <= (rate.resolution or 1)


@cache
def _number() -> re.Pattern[str]:
    return compiled(r"^[^\d]?[\d,,. ]+")


@cache
def _any_year() -> re.Pattern[str]:
    return compiled(r"([12][09]\d\d).*")
