"""What is read of one figure at its place: limits, averages, sign, compound unit, date."""

from __future__ import annotations

from bisect import bisect_right

from checker.document.model import View
from checker.quantity import bare, codes, cues, joins
from checker.quantity.eras import in_era
from checker.quantity.grammar import date_tail
from checker.quantity.model import Quantity, Reading
from checker.quantity.reading import measure, read
from checker.quantity.units import Endings

_PARTED = frozenset("多余半")
_NINE, _CLOSES = frozenset("一二三四五六七八九"), frozenset(",。;、)的\n")
"""What makes 三成一 31 %, and what has to follow it."""

_YEAR_DIGITS = 3


class Pen:
    """Writes the figures of a text down, one after the other, into ``out``."""

    __slots__ = (
        "addresses", "alert", "barren", "cues", "long", "memo", "out", "short", "text",
        "turn", "units", "view",
    )  # fmt: skip

    def __init__(self, view: View, out: list[Quantity], units: Endings) -> None:
        self.view, self.text, self.out = view, view.text, out
        self.memo: dict[str, Reading | None] = {}
        self.addresses = codes.addresses(view.text)
        self.cues = cues.averages(view.text)
        self.units, self.long, self.short = units, units.long, units.short
        self.turn = self.barren = 0
        self.alert = self.cues[0]
        """A figure behind this offset may be an average (see ``per``)."""

    def put(
        self,
        start: int,
        end: int,
        reading: Reading,
        limit: cues.Limit | None = None,
        shared: bool = False,
    ) -> int:
        """Append one figure; return its end."""
        view = self.view
        first, last = start, end
        if view.kept:
            step = bisect_right(view.kept, start)
            if step < len(view.kept) and view.kept[step] < end:
                first, last = view.span(start, end)
            elif step:
                shift = view.dropped[step - 1]
                first, last = start + shift, end + shift
        approx, cue = limit or (reading.approx, None)
        per = self.per(start, reading) if start > self.alert else None
        text = view.source[first:last]
        figure = first, last, text, reading, start, end, approx, cue, per, shared, view
        self.out.append(tuple.__new__(Quantity, figure))
        return end

    def per(self, start: int, reading: Reading) -> str | None:
        """Return what the figure at ``start`` is an average of, by the last 每 or 均 before it."""
        while self.cues[self.turn] < start:
            self.turn += 1
        if reading.kind not in ("quantity", "range"):
            return None
        base = cues.per_of(self.text, self.cues[self.turn - 1], start)
        self.alert = -1 if base is not None else self.cues[self.turn]
        return base

    def reading(self, start: int, middle: int, end: int, unit: str | None) -> Reading | None:
        """Return the reading of the spelling, from the document's memory where it has one."""
        raw = self.text[start:end]
        if raw not in self.memo:
            self.memo[raw] = read(self.text[start:middle], unit)
        return self.memo[raw]

    # ------------------------------------------------------------------------------- measured

    def measured(self, start: int, middle: int, end: int, unit: str, reading: Reading) -> int:
        """Put a measured figure, with the range or the compound unit that it begins."""
        text = self.text
        after = text[end : end + 1]
        if unit == "个" and after in _PARTED:
            upto = self._parted(start, middle, end)
            if upto is not None:
                return upto
        if after == "/":
            end, unit, reading = self._quotient(start, end, unit, reading)
            after = text[end : end + 1]
        if after == "半" and reading.value is not None and text[end + 1 : end + 2] not in "数年":
            reading = measure(reading, half=True)
            end += 1
        elif unit == "成" and after in _NINE and text[end + 1 : end + 2] in _CLOSES:
            tenth = read(f"{text[start:middle]}点{after}", unit)
            reading, end = (tenth, end + 1) if tenth is not None else (reading, end)
        elif after in joins.CONNECT or after == "(":
            found = joins.span(text, start, middle, end, unit, self.units)
            if found is not None:
                end, reading = found
        limit = self.limits(start, end, reading, unit)
        if start and text[start - 1] in "-−负":
            return self.signed(start, end, reading, limit)
        return self.put(start, end, reading, limit)

    def _parted(self, start: int, middle: int, end: int) -> int | None:
        """Put a figure whose unit a word parts: 5个多小时, 3个半月; None where it parts none."""
        text = self.text
        unit = self.units.at(f"个{text[end + 1 : end + 5]}", 0)
        reading = None if unit in (None, "个") else read(text[start:middle], unit)
        if unit is None or reading is None or reading.value is None:
            return None
        if text[end] == "半":
            return self.put(start, end + len(unit), measure(reading, half=True))
        return self.put(start, end + len(unit), reading, ("more_than", text[end]))

    def _quotient(
        self, start: int, end: int, unit: str, reading: Reading
    ) -> tuple[int, str, Reading]:
        """Take in the rest of a compound unit: 元/吨, 微克/立方米, 元/人·年."""
        text = self.text
        while text[end : end + 1] in ("/", "·") and end - start < 40:
            at = end + 1
            while text[at : at + 1] in ("十", "百", "千", "万", "亿") and not self.units.at(
                text, at
            ):
                at += 1
            below = self.units.at(text, at)
            if below is None:
                break
            unit, end = f"{unit}{text[end:at]}{below}", at + len(below)
        return end, unit, measure(reading, unit=unit)

    def limits(self, start: int, end: int, reading: Reading, unit: str | None) -> cues.Limit | None:
        """Return the limit that stands beside or inside the figure, with its word."""
        limit = cues.beside(self.text, start, end, unit)
        if limit[0] is not None:
            return limit
        if reading.approx is None:
            return None
        raw = self.text[start:end]
        return reading.approx, next((char for char in "多余几数来" if char in raw), "约")

    def signed(
        self,
        start: int,
        end: int,
        reading: Reading,
        limit: cues.Limit | None,
        shared: bool = False,
    ) -> int:
        """Put a figure with its sign, if one stands before it."""
        if start and self.text[start - 1] in "-−负" and joins.negative(self.text, start, reading):
            return self.put(start - 1, end, measure(reading, negative=True), limit, shared)
        return self.put(start, end, reading, limit, shared)

    # ---------------------------------------------------------------------------------- dates

    def dated(self, start: int, middle: int, end: int, unit: str) -> int:
        """Read the date or length of time that begins at ``start`` with a number and ``unit``."""
        text = self.text
        point = text.find(".", start, middle)
        if point > 0 and unit == "年" and bare.year_like(text, point + 1, middle):
            self.put(start, point + 1, Reading("ordinal"))
            start = point + 1
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        if unit == "年" and reading.kind == "duration" and self.in_calendar(start, middle, end):
            reading = Reading("date", unit=unit)
        tail = date_tail(unit).match(text, end)
        upto = tail.end() if tail is not None else end
        if reading.kind == "duration" and unit != "年":
            upto = end
        if upto > end or reading.kind == "date":
            if text[upto : upto + 1] in joins.CONNECT:
                upto = joins.date_end(text, upto)
            return self.put(start, upto, Reading("date", unit=unit, parts=reading.parts))
        if text[end : end + 1] in joins.CONNECT:
            found = joins.span(text, start, middle, end, unit, self.units)
            if found is not None:
                end, reading = found
        limit = self.limits(start, end, reading, unit)
        if limit is not None and limit[1] == "近":
            limit = None
        return self.put(start, end, reading, limit)

    def in_calendar(self, start: int, middle: int, end: int) -> bool:
        """Whether the years are an era's, or the western year behind one (武德四年(621年))."""
        if in_era(self.text, start, end):
            return True
        before = self.out[-1] if self.out else None
        return (
            self.text[start - 1 : start] == "("
            and self.text[end : end + 1] == ")"
            and middle - start >= _YEAR_DIGITS
            and before is not None
            and before.kind == "date"
            and before.upto == start - 1
        )
