"""Items that each give a figure in two units or three: where one adds up, so do the others.

全县学校36所,学生14467人。小学19所,学生8839人;高中1所,学生2386人;幼儿园16所,幼儿3242人: the schools
make up all there are, so the pupils must as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from checker.claim.model import Claim, Role, Sentence
from checker.claim.naming import NOT_SUMMED, adds
from checker.claim.passage import Passages
from checker.claim.runs import together
from checker.claim.sums.complete import leaves_none_out
from checker.claim.sums.items import adds_up
from checker.patterns import compiled

_LEAST = 30
"""Least total, in last digits, of a column that shows that the items are all there are."""
_FEWEST = 4
_BACK = 2
"""Sentences back to which the totals may stand."""
_MOST = 120
_LABELLED = (4, 6)
"""Figures of a row that gives the same units more than once."""
_AMOUNTS = frozenset({Role.LEVEL, Role.END})
_Row = Sequence[Claim]
_Column = tuple[Claim, Sequence[Claim]]
"""A total and what should make it up."""


def in_step(passages: Passages) -> Iterator[_Column]:
    """(total, parts) of each column of items in step, where another of them adds up."""
    find, marks = _in_turn().finditer, _Marks({None: " "})
    for sentence in passages.sentences:
        claims = sentence[3]
        if len(claims) < _FEWEST:
            continue
        # By index and before all else: this is asked of every sentence.
        kinds = "".join([marks[claim[6]] for claim in claims[:_MOST] if claim[1] in _AMOUNTS])
        for run in find(kinds):
            for totals, rows in _divided(run, sentence, passages):
                columns = list(zip(totals, zip(*rows, strict=True), strict=True))
                if any(_near(*column) for column in columns):
                    yield from _told(columns)


class _Marks(dict[str | None, str]):
    """A character for each unit."""

    __slots__ = ()

    def __missing__(self, unit: str | None) -> str:
        mark = self[unit] = chr(_FIRST + len(self))
        return mark


_FIRST = ord("A")


@cache
def _in_turn() -> re.Pattern[str]:
    """Two or three units, no two alike, that come again and again in turn."""
    return compiled(
        r"(?P<two>([^ ])(?!\2)[^ ])(?P=two)+|(?P<three>([^ ])(?!\4)([^ ])(?!\4|\5)[^ ])(?P=three)+"
    )


def _divided(
    run: re.Match[str], sentence: Sentence, passages: Passages
) -> Iterator[tuple[_Row, Sequence[_Row]]]:
    """Totals with the rows that may divide them: figures said before, or the first row."""
    figures = [claim for claim in sentence.claims[:_MOST] if claim.role in _AMOUNTS]
    width = len(run["two"] or run["three"])
    rows = [figures[k : k + width] for k in range(run.start(), run.end(), width)]
    units = {claim[6] for claim in rows[0]}
    if len([claim for claim in sentence.claims if claim[6] in units]) > width * len(rows):
        # 2014年、2015年分别脱贫▯、▯;2016年脱贫▯、出列▯;…: not all of them are in step.
        return
    if len(rows) > 2:
        yield rows[0], rows[1:]
    before = _before(rows[0], passages)
    if before:
        yield before, rows
    if run.end() - run.start() == len(figures):
        yield from _labelled(figures, passages)


def _before(row: _Row, passages: Passages) -> _Row:
    """The nearest figures of the row's units in one of the sentences before; empty if not all."""
    place = row[0].sentence
    paragraph = passages.sentences[place].paragraph
    for sentence in passages.sentences[max(0, place - _BACK) : place][::-1]:
        if paragraph - sentence.paragraph > 1:
            break
        found = [_last(sentence.claims[-_MOST:], item) for item in row]
        whole = [claim for claim in found if claim is not None]
        if len(whole) == len(row):
            return whole
    return ()


def _last(claims: Sequence[Claim], item: Claim) -> Claim | None:
    kind = item.dimension
    return next((c for c in reversed(claims) if c[6] == kind and c[1] in _AMOUNTS), None)


def _labelled(figures: _Row, passages: Passages) -> Iterator[tuple[_Row, Sequence[_Row]]]:
    """新增▯户▯人,消除▯户▯人。甲类新增▯户▯人,消除▯户▯人;乙类…: a row of figures in each item."""
    place = figures[0].sentence
    before = passages.sentences[place - 1].claims if place else ()
    totals = [claim for claim in before if claim.role in _AMOUNTS]
    kinds = [claim.dimension for claim in figures]
    for width in _LABELLED:
        first, many = [claim.dimension for claim in totals[-width:]], len(kinds) // width
        if many > 1 and len(first) == width and first * many == kinds:
            rows = [figures[k * width : (k + 1) * width] for k in range(many)]
            yield totals[-width:], rows


def _near(whole: Claim, parts: Sequence[Claim]) -> bool:
    """Whether they may meet: most rows are of things that make up nothing."""
    total = whole[8] or Decimal(0)
    return abs(sum([part[8] or 0 for part in parts]) - total) * _ABOUT < total


_ABOUT = 10


def _told(columns: Sequence[_Column]) -> Iterator[_Column]:
    fit = [column for column in columns if _adds_up(*column)]
    firm = [one for one in fit if _is_telling(one) and _sums(one)]
    for column in columns if firm else ():
        told = any(one is not column and leaves_none_out(one[0], column[0]) for one in firm)
        if told and _sums(column):
            yield column


def _adds_up(whole: Claim, parts: Sequence[Claim]) -> bool:
    """True where they meet, heads to the last one and amounts within what rounding leaves."""
    if whole.quantity.resolution == 1:
        return together(parts) == whole.value
    return adds_up(whole, parts)


def _is_telling(column: _Column) -> bool:
    whole = column[0]
    return (whole.value or 0) >= _LEAST * (whole.quantity.resolution or 1)


def _sums(column: _Column) -> bool:
    """True for exact amounts and counts that parts can make up."""
    return all(claim.value and adds(claim, NOT_SUMMED) for claim in (column[0], *column[1]))
