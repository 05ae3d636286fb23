"""The figures that need a look at what stands around them: the lexer's second storey."""

from __future__ import annotations

from decimal import Decimal

from checker.quantity import bare, codes, cues, joins, words
from checker.quantity.grammar import DATE_UNITS
from checker.quantity.model import Kind, Reading
from checker.quantity.pen import Pen
from checker.quantity.reading import measure
from checker.quantity.units import counts

_CODE, _SLOGAN = Reading("code"), Reading("idiom", digits=False)
_MEANT_BEFORE = frozenset('第(其少有足到过则下“‘"')
_MEANT_BEHIND = frozenset("以左上及之是至到-–—~～")
_GRADE = Reading("other", unit="级", digits=False)
_PHYSICAL = frozenset(
    "元 美元 港元 欧元 日元 亩 公顷 公里 千米 米 平方公里 平方米 立方米 吨 公斤 千克 "
    "斤 克 倍 番 成 折 个百分点 百分点 %".split()
)
"""Units before which 一 is no article."""
_ENOUGH = ("至少", "仅有", "只有", "不足", "不到", "超过", "少则", "不下", "最少")


class Careful(Pen):
    """Looks at one figure at a time and at what stands around it."""

    __slots__ = ()

    def read_at(self, start: int, middle: int) -> int:
        """Read the figure whose numeral stands at ``start``..``middle``.

        Returns the offset from which reading goes on.
        """
        text = self.text
        if text[start] > "9" and text[start - 1] != "第" and words.lexical(text, start, middle):
            return middle
        unit, end = None, middle
        for name in self.long.get(text[middle : middle + 2], ()):
            if text.startswith(name, middle):
                unit, end = name or None, middle + len(name)
                break
        else:
            unit = self.short.get(text[middle : middle + 1])
            end = middle if unit is None else middle + 1
        if text[start] <= "9":
            before = text[start - 1]
            if unit == "升" and bare.turned(text, end):
                unit, end = None, middle
            if unit in DATE_UNITS and before > "~" and before not in "第—–":
                return self.dated(start, middle, end, unit)
            if unit is None and end - start < 4 and bare.marks(text, start, end):
                return self.put(start, end, Reading("ordinal", Decimal(text[start:end])))
            return self._arabic(start, middle, end, unit)
        if (
            unit is not None
            and text[start:middle] == "一"
            and counts(unit)
            and not self._meant(start, end)
        ):
            return end
        return self._spelt(start, middle, end, unit)

    def _meant(self, start: int, end: int) -> bool:
        """Whether 一个 and the like, which mostly are articles, may be a count of one."""
        text = self.text
        return (
            text[start - 1] in _MEANT_BEFORE
            or text[end : end + 1] in _MEANT_BEHIND
            or text.find("每", max(0, start - 6), start) >= 0
        )

    # --------------------------------------------------------------------------------- Arabic

    def _arabic(self, start: int, middle: int, end: int, unit: str | None) -> int:
        text = self.text
        if self.addresses:
            address = codes.within(self.addresses, start)
            if address:
                return self.put(start, address, _CODE)
        before = text[start - 1] if start else "\n"
        chained = text[middle : middle + 1] in codes.CHAINS or text.count(".", start, middle) > 1
        if chained or before in codes.TIED:
            code = codes.code(text, start, unit, chained)
            if code is not None:
                return self.put(start, code[0], Reading(code[1]))
        if before == "第":
            return self._ordinal(start, middle, end, unit)
        if unit in DATE_UNITS:
            return self.dated(start, middle, end, unit)
        if text[start] == "0" and middle - start > 1 and text[start:middle].isdigit():
            return self.put(start, end, _CODE)
        if codes.tied_to_letters(text, middle, end, unit):
            return self.put(start, middle, _CODE)
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        if unit is None:
            return self._bare(start, end, reading)
        if before == "每" and reading.kind == "quantity":
            return self.put(start, end, Reading("other", reading.value, unit=unit))
        if unit == "次" and words.meeting(text, start, end):
            return self.put(start, end, Reading("ordinal", reading.value, unit=unit))
        return self.measured(start, middle, end, unit, reading)

    def _ordinal(self, start: int, middle: int, end: int, unit: str | None) -> int:
        number = self.reading(start, middle, middle, None)
        upto = joins.ordinal_end(self.text, end, self.units)
        value = None if number is None else number.value
        digits = self.text[start].isascii()
        return self.put(start - 1, upto, Reading("ordinal", value, unit=unit, digits=digits))

    def _bare(self, start: int, end: int, reading: Reading) -> int:
        text = self.text
        after = text[end : end + 1]
        limit = self.limits(start, end, reading, None)
        kind = bare.bare_kind(text, start, end, limit is not None)
        if kind is not None:
            value = reading.value if kind == "ordinal" else None
            return self.put(start, end, Reading(kind, value))
        if after in joins.CONNECT or after in joins.ALONGSIDE or after in " (":
            found = joins.span(text, start, end, end, None, self.units)
            if found is not None:
                upto, joint = found
                return self.signed(start, upto, joint, self.limits(start, upto, joint, None))
        if after in joins.ALONGSIDE and start >= self.barren:
            followed, shared = joins.shared(text, start, end, self.units)
            if shared is not None:
                return self.signed(start, end, shared, limit, shared=True)
            self.barren = followed
        if after in "/:":
            ratio = joins.ratio(text, start)
            if ratio is not None:
                for first, last, part in ratio[1]:
                    self.put(first, last, part, shared=len(ratio[1]) > 1)
                return ratio[0]
        if limit is None and bare.year_like(text, start, end):
            parts = (reading.value,) if reading.value is not None else ()
            return self.put(start, end, Reading("date", unit="年", parts=parts))
        if bare.money_meant(text, start, end):
            return self.signed(start, end, measure(reading, unit="元"), limit, shared=True)
        return self.signed(start, end, reading, limit)

    # ---------------------------------------------------------------------- Chinese numerals

    def _spelt(self, start: int, middle: int, end: int, unit: str | None) -> int:
        text = self.text
        before = text[start - 1] if start else "\n"
        if before == "第" or (before == "其" and middle - start == 1 and unit is None):
            return self._ordinal(start, middle, end, unit)
        after = text[middle : middle + 1]
        if before == "(" or after in ("、", ".", "是"):
            marker = bare.spelt_marker(text, start, middle)
            if marker:
                number = self.reading(start, middle, middle, None)
                return self._as(start, marker, "ordinal", number)
        if (
            unit is not None
            and text.startswith("是", end)
            and bare.numbered(text, start, end, unit)
        ):
            return self._as(start, end, "ordinal", self.reading(start, middle, middle, None))
        if unit in DATE_UNITS:
            return self.dated(start, middle, end, unit)
        if unit is not None and counts(unit):
            early = self._no_count(start, middle, end, unit)
            if early:
                return early
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        if before == "前" and (unit is None or unit in ("名", "位", "强")):
            return self._as(start, end, "ordinal", reading)
        if unit is None:
            return self._spelt_bare(start, end, reading)
        if unit in ("次", "届") and words.meeting(text, start, end):
            return self._as(start, end, "ordinal", reading)
        if reading.kind in ("quantity", "multiple"):
            if before == "每":
                return self._as(start, end, "other", reading)
            if not self._counts(start, text[start:middle], end, unit):
                return end
        return self.measured(start, middle, end, unit, reading)

    def _no_count(self, start: int, middle: int, end: int, unit: str) -> int:
        """Put a name or a slogan (二期, “三个面向”) and return its end; 0 where it counts."""
        text = self.text
        number = text[start:middle]
        if number != "一" and words.slogan(text, start, end):
            return self.put(start, end, _SLOGAN)
        if unit == "级":
            return self.put(start, end, _GRADE)
        if text[start - 1 : start] != "前" and words.named(number, unit, text, start):
            return self._as(start, end, "ordinal", self.reading(start, middle, end, unit))
        return 0

    def _as(self, start: int, end: int, kind: Kind, reading: Reading | None) -> int:
        value = None if reading is None else reading.value
        unit = None if reading is None else reading.unit
        return self.put(start, end, Reading(kind, value, unit=unit, digits=False))

    def _spelt_bare(self, start: int, end: int, reading: Reading) -> int:
        text = self.text
        rate = "分之" in text[start:end]
        if text[end : end + 1] in joins.CONNECT:
            found = joins.span(text, start, end, end, None, self.units)
            if found is not None:
                upto, joint = found
                return self.put(start, upto, joint, self.limits(start, upto, joint, None))
        limit = self.limits(start, end, reading, None)
        if rate or words.counted(text, start, end, limit is not None):
            if not rate and bare.money_meant(text, start, end):
                reading = measure(reading, unit="元")
            return self.signed(start, end, reading, limit)
        return end

    def _counts(self, start: int, number: str, end: int, unit: str) -> bool:
        """Whether a spelt-out numeral counts: 一个 mostly does not, 万元 is a heading."""
        text = self.text
        if number == "一":
            return (
                unit in _PHYSICAL
                or text.endswith(_ENOUGH, max(0, start - 3), start)
                or "每" in text[max(0, start - 6) : start]
                or _limit_behind(text, end)
            )
        if all(char in "百千万亿" for char in number):
            return text[start - 1] in "近超逾破过上约达" and text[start - 2 : start] != "以上"
        return True


def _limit_behind(text: str, end: int) -> bool:
    limit = cues.after(text, end)
    return limit is not None and limit[1] not in "多余"
