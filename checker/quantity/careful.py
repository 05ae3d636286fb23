"""The figures that need a look at what stands around them: the lexer's second storey."""

from __future__ import annotations

from decimal import Decimal

from checker.document.model import View
from checker.quantity import cues, joins, words
from checker.quantity.grammar import DATE_UNITS, date_tail
from checker.quantity.model import Quantity, Reading
from checker.quantity.reading import measure, read as reading_of
from checker.quantity.units import unit_at

_CODE = Reading("code")
_PHYSICAL = frozenset(
    "元 万元 亩 公顷 公里 千米 平方公里 平方米 立方米 吨 公斤 千克 斤 克 倍 番 成 折 个百分点 百分点 % 美元 港元 欧元 日元 米".split()
)
_ENOUGH = frozenset("至少 仅有 只有 不足 不到 超过 少则 不下 最少".split())


class Careful:
    """Looks at one figure at a time; what it finds goes to ``out`` in order."""

    __slots__ = ("addresses", "memo", "out", "text", "view")

    def __init__(self, view: View, memo: dict[str, Reading | None], out: list[Quantity]) -> None:
        self.view, self.text, self.memo, self.out = view, view.text, memo, out
        self.addresses = joins.addresses(view.text)

    def look(self, start: int, middle: int, end: int, unit: str | None) -> int:
        """Read the numeral ``start``..``middle`` with its ``unit`` up to ``end``; return where to go on."""
        if self.text[start].isascii():
            return self._arabic(start, middle, end, unit)
        return self._spelt(start, middle, end, unit)

    # --------------------------------------------------------------------------------- output

    def put(
        self,
        start: int,
        end: int,
        reading: Reading,
        limit: cues.Limit | None = None,
        shared: bool = False,
    ) -> int:
        """Append one figure; return its end."""
        first, last = self.view.span(start, end)
        approx, cue = limit or (reading.approx, None)
        self.out.append(
            Quantity(
                first, last, self.view.source[first:last], reading, start, end, approx, cue,
                None, shared, self.view,
            )
        )  # fmt: skip
        return end

    def reading(self, start: int, middle: int, end: int, unit: str | None) -> Reading | None:
        """Return the reading of the spelling, from the document's memory where it has one."""
        raw = self.text[start:end]
        if raw not in self.memo:
            self.memo[raw] = reading_of(self.text[start:middle], unit)
        return self.memo[raw]

    # --------------------------------------------------------------------------------- Arabic

    def _arabic(self, start: int, middle: int, end: int, unit: str | None) -> int:
        text = self.text
        if joins.within(self.addresses, start):
            return self.put(start, middle, _CODE)
        before = text[start - 1] if start else "\n"
        code = joins.code(text, start, before)
        if code is not None:
            upto, kind = code
            return self.put(start, upto, Reading(kind))
        if before == "第":
            return self._ordinal(start, middle, end, unit)
        if unit in DATE_UNITS:
            return self._dated(start, middle, end, unit)
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        if unit is None:
            return self._bare(start, end, reading)
        if unit.isascii() and unit != "%" and text[end : end + 1].isascii() and text[end : end + 1].isalpha():
            return self.put(start, middle, _CODE)
        if unit == "次" and words.meeting(text, end):
            return self.put(start, end, Reading("ordinal", reading.value, unit=unit))
        return self._measured(start, middle, end, unit, reading)

    def _ordinal(self, start: int, middle: int, end: int, unit: str | None) -> int:
        number = self.reading(start, middle, middle, None)
        upto = joins.far_end(self.text, end) if number is not None else end
        value = None if number is None else number.value
        return self.put(start - 1, upto, Reading("ordinal", value, unit=unit))

    def _bare(self, start: int, end: int, reading: Reading) -> int:
        text = self.text
        after = text[end : end + 1]
        limit = self._limits(start, end, reading, None)
        kind = joins.bare_kind(text, start, end, limit is not None)
        if kind is not None:
            return self.put(start, end, Reading(kind, reading.value if kind == "ordinal" else None))
        if after in joins.CONNECT:
            found = joins.span(self, start, end, end, None)
            if found is not None:
                upto, joint = found
                return self.put(start, upto, joint, self._limits(start, upto, joint, None))
        if after in joins.ALONGSIDE:
            shared = joins.shared(text, start, end)
            if shared is not None:
                return self.put(start, end, shared, limit, shared=True)
        if after == "/" or after == ":":
            ratio = joins.ratio(text, start, end)
            if ratio is not None:
                upto, readings = ratio
                for first, last, part in readings:
                    self.put(first, last, part, shared=len(readings) > 1)
                return upto
        if joins.year_like(text, start, end) and limit is None:
            return self.put(start, end, Reading("date", unit="年", parts=(reading.value or Decimal(0),)))
        return self._signed(start, end, reading, limit)

    # ------------------------------------------------------------------------------- measured

    def _measured(self, start: int, middle: int, end: int, unit: str, reading: Reading) -> int:
        text = self.text
        after = text[end : end + 1]
        if after == "/":
            end, unit, reading = self._quotient(start, middle, end, unit, reading)
            after = text[end : end + 1]
        if after == "半" and reading.value is not None and text[end + 1 : end + 2] not in ("数", "年"):
            reading = measure(reading, half=True)
            end += 1
        elif after in joins.CONNECT or after == "(":
            found = joins.span(self, start, middle, end, unit)
            if found is not None:
                end, reading = found
        return self._signed(start, end, reading, self._limits(start, end, reading, unit))

    def _quotient(
        self, start: int, middle: int, end: int, unit: str, reading: Reading
    ) -> tuple[int, str, Reading]:
        """Take in the rest of a compound unit: 元/吨, 微克/立方米, 元/人·年."""
        text = self.text
        while text[end : end + 1] in ("/", "·") and end - start < 40:
            at = end + 1
            while text[at : at + 1] in ("十", "百", "千", "万") and unit_at(text, at) is None:
                at += 1
            below = unit_at(text, at)
            if below is None:
                break
            unit, end = f"{unit}{text[end:at]}{below}", at + len(below)
        return end, unit, measure(reading, unit=unit)

    def _limits(
        self, start: int, end: int, reading: Reading, unit: str | None
    ) -> cues.Limit | None:
        text = self.text
        first = second = inside = None
        if start and text[start - 1] in cues.BEFORE_ENDS:
            first = cues.before(text, start, passing=unit in _PHYSICAL)
        if text[end : end + 1] in cues.AFTER_BEGINS:
            second = cues.after(text, end)
        if reading.approx is not None:
            raw = text[start:end]
            inside = reading.approx, next((char for char in "多余几数来" if char in raw), "约")
        return cues.joined(inside, first, second)

    def _signed(self, start: int, end: int, reading: Reading, limit: cues.Limit | None) -> int:
        if start and self.text[start - 1] in "-−负" and joins.negative(self.text, start, reading):
            return self.put(start - 1, end, measure(reading, negative=True), limit)
        return self.put(start, end, reading, limit)

    # ---------------------------------------------------------------------------------- dates

    def _dated(self, start: int, middle: int, end: int, unit: str) -> int:
        text = self.text
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        tail = date_tail(unit).match(text, end)
        upto = tail.end() if tail is not None else end
        if reading.kind == "duration" and upto > end and unit != "年":
            upto = end
        if upto > end or reading.kind == "date":
            upto = joins.date_range(text, upto)
            return self.put(start, upto, Reading("date", unit=unit, parts=reading.parts))
        found = joins.span(self, start, middle, end, unit) if text[end : end + 1] in joins.CONNECT else None
        if found is not None:
            end, reading = found
        limit = self._limits(start, end, reading, unit)
        if limit is not None and limit[1] == "近":
            limit = None
        return self.put(start, end, reading, limit)

    # ---------------------------------------------------------------------- Chinese numerals

    def _spelt(self, start: int, middle: int, end: int, unit: str | None) -> int:
        text = self.text
        before = text[start - 1] if start else "\n"
        number = text[start:middle]
        if before == "第" or (before == "其" and middle - start == 1 and unit is None):
            return self._ordinal(start, middle, end, unit)
        marker = joins.spelt_marker(text, start, middle)
        if marker:
            found = self.reading(start, middle, middle, None)
            return self.put(start, marker, Reading("ordinal", found.value if found else None, digits=False))
        if words.lexical(text, start) and "分之" not in number:
            return middle
        if unit in DATE_UNITS:
            return self._dated(start, middle, end, unit)
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        if before == "前" and (unit is None or unit in ("名", "位", "强")):
            return self.put(start, end, Reading("ordinal", reading.value, unit=unit, digits=False))
        if unit is None:
            return self._spelt_bare(start, end, reading)
        if unit == "级" or (unit in ("次", "届") and words.meeting(text, end)) or before == "每":
            kind = "ordinal" if unit in ("次", "届") else "other"
            return self.put(start, end, Reading(kind, reading.value, unit=unit, digits=False))  # type: ignore[arg-type]
        if reading.kind == "quantity" and not self._counts(start, number, end, unit):
            return end
        if reading.kind == "quantity" and words.slogan(text, start, end):
            return self.put(start, end, Reading("idiom", digits=False))
        return self._measured(start, middle, end, unit, reading)

    def _spelt_bare(self, start: int, end: int, reading: Reading) -> int:
        text = self.text
        if reading.kind in ("percent", "fraction", "range") and "分之" in text[start:end]:
            if text[end : end + 1] in joins.CONNECT:
                found = joins.span(self, start, end, end, None)
                if found is not None:
                    end, reading = found
            return self._signed(start, end, reading, self._limits(start, end, reading, None))
        if text[end : end + 1] in joins.CONNECT:
            found = joins.span(self, start, end, end, None)
            if found is not None:
                upto, joint = found
                return self.put(start, upto, joint, self._limits(start, upto, joint, None))
        if joins.large(text, start, end):
            return self.put(start, end, reading, self._limits(start, end, reading, None))
        return end

    def _counts(self, start: int, number: str, end: int, unit: str) -> bool:
        """Whether a spelt-out numeral with a unit counts: 一个 mostly does not, 万元 alone is a heading."""
        if number == "一":
            near = self.text[max(0, start - 2) : start]
            return (
                unit in _PHYSICAL
                or near in _ENOUGH
                or "每" in self.text[max(0, start - 6) : start]
                or cues.after(self.text, end) is not None
            )
        if all(char in "百千万亿" for char in number):
            return bool(start) and self.text[start - 1] in "近超逾破过上约达"
        return True
