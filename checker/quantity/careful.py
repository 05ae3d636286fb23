"""The figures that need a look at what stands around them: the lexer's second storey."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal

from checker.document.model import View
from checker.quantity import codes, cues, joins, words
from checker.quantity._units import COUNTED
from checker.quantity.grammar import DATE_UNITS, date_tails
from checker.quantity.model import Kind, Quantity, Reading
from checker.quantity.reading import measure, read
from checker.quantity.units import endings, unit_at

_CODE, _SLOGAN = Reading("code"), Reading("idiom", digits=False)
_MEANT_BEFORE = frozenset('第(其少有足到过则下“‘"')
_MEANT_BEHIND = frozenset("以左上及之是至到-–—~～多")
_GRADE = Reading("other", unit="级", digits=False)
_PHYSICAL = frozenset(
    "元 亩 公顷 公里 千米 平方公里 平方米 立方米 吨 公斤 千克 斤 克 倍 番 成 折 个百分点 百分点 % 美元 港元 欧元 日元 米".split()
)
_ENOUGH = ("至少", "仅有", "只有", "不足", "不到", "超过", "少则", "不下", "最少")


class Careful:
    """Looks at one figure at a time; what it finds goes to ``out`` in order."""

    __slots__ = (
        "addresses", "alert", "cues", "long", "memo", "out", "short", "tails", "text", "turn", "view",
    )  # fmt: skip

    def __init__(self, view: View, out: list[Quantity]) -> None:
        self.view, self.text, self.out = view, view.text, out
        self.memo: dict[str, Reading | None] = {}
        self.addresses = codes.addresses(view.text)
        self.cues = cues.averages(view.text)
        self.long, self.short = endings()
        self.tails = date_tails()
        self.turn = 0
        self.alert = self.cues[0]
        """A figure behind this offset may be an average (see ``per``)."""

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
            if text[middle : middle + 1] in self.short:
                unit, end = text[middle], middle + 1
        if text[start] <= "9":
            before = text[start - 1]
            if unit in self.tails and before > "~" and before not in "第—–":
                return self.dated(start, middle, end, unit)  # type: ignore[arg-type]
            if unit is None and end - start < 4 and text[end : end + 1] in (".", "、"):
                if codes.marks(text, start, end):
                    value = Decimal(text[start:end])
                    return self.put(start, end, Reading("ordinal", value))
            return self._arabic(start, middle, end, unit)
        if (
            unit is not None
            and text[start:middle] == "一"
            and unit in COUNTED
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
        figure = (
            first, last, view.source[first:last], reading, start, end, approx, cue, per, shared, view,
        )  # fmt: skip
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
        if unit == "次" and words.meeting(text, end):
            return self.put(start, end, Reading("ordinal", reading.value, unit=unit))
        return self._measured(start, middle, end, unit, reading)

    def _ordinal(self, start: int, middle: int, end: int, unit: str | None) -> int:
        number = self.reading(start, middle, middle, None)
        upto = joins.ordinal_end(self.text, end)
        value = None if number is None else number.value
        digits = self.text[start].isascii()
        return self.put(start - 1, upto, Reading("ordinal", value, unit=unit, digits=digits))

    def _bare(self, start: int, end: int, reading: Reading) -> int:
        text = self.text
        after = text[end : end + 1]
        limit = self._limits(start, end, reading, None)
        kind = codes.bare_kind(text, start, end, limit is not None)
        if kind is not None:
            value = reading.value if kind == "ordinal" else None
            return self.put(start, end, Reading(kind, value))
        if after in joins.CONNECT or after in joins.ALONGSIDE or after in " (":
            found = joins.span(text, start, end, end, None)
            if found is not None:
                upto, joint = found
                return self._signed(start, upto, joint, self._limits(start, upto, joint, None))
        if after in joins.ALONGSIDE:
            shared = joins.shared(text, start, end)
            if shared is not None:
                return self._signed(start, end, shared, limit, shared=True)
        if after in "/:":
            ratio = joins.ratio(text, start)
            if ratio is not None:
                for first, last, part in ratio[1]:
                    self.put(first, last, part, shared=len(ratio[1]) > 1)
                return ratio[0]
        if limit is None and codes.year_like(text, start, end):
            parts = (reading.value,) if reading.value is not None else ()
            return self.put(start, end, Reading("date", unit="年", parts=parts))
        if codes.money_meant(text, start, end):
            return self._signed(start, end, measure(reading, unit="元"), limit, shared=True)
        return self._signed(start, end, reading, limit)

    # ------------------------------------------------------------------------------- measured

    def _measured(self, start: int, middle: int, end: int, unit: str, reading: Reading) -> int:
        text = self.text
        after = text[end : end + 1]
        if after == "/":
            end, unit, reading = self._quotient(start, end, unit, reading)
            after = text[end : end + 1]
        if after == "半" and reading.value is not None and text[end + 1 : end + 2] not in "数年":
            reading = measure(reading, half=True)
            end += 1
        elif after in joins.CONNECT or after == "(":
            found = joins.span(text, start, middle, end, unit)
            if found is not None:
                end, reading = found
        limit = self._limits(start, end, reading, unit)
        if start and text[start - 1] in "-−负":
            return self._signed(start, end, reading, limit)
        return self.put(start, end, reading, limit)

    def _quotient(
        self, start: int, end: int, unit: str, reading: Reading
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
        limit = cues.beside(self.text, start, end, unit)
        if limit[0] is not None:
            return limit
        if reading.approx is None:
            return None
        raw = self.text[start:end]
        return reading.approx, next((char for char in "多余几数来" if char in raw), "约")

    def _signed(
        self,
        start: int,
        end: int,
        reading: Reading,
        limit: cues.Limit | None,
        shared: bool = False,
    ) -> int:
        if start and self.text[start - 1] in "-−负" and joins.negative(self.text, start, reading):
            return self.put(start - 1, end, measure(reading, negative=True), limit, shared)
        return self.put(start, end, reading, limit, shared)

    # ---------------------------------------------------------------------------------- dates

    def dated(self, start: int, middle: int, end: int, unit: str) -> int:
        """Read the date or length of time that begins at ``start`` with a number and ``unit``."""
        text = self.text
        point = text.find(".", start, middle)
        if point > 0 and unit == "年" and codes.year_like(text, point + 1, middle):
            self.put(start, point + 1, Reading("ordinal"))
            start = point + 1
        reading = self.reading(start, middle, end, unit)
        if reading is None:
            return end
        tail = self.tails[unit].match(text, end)
        upto = tail.end() if tail is not None else end
        if reading.kind == "duration" and unit != "年":
            upto = end
        if upto > end or reading.kind == "date":
            if text[upto : upto + 1] in joins.CONNECT:
                upto = joins.date_end(text, upto)
            return self.put(start, upto, Reading("date", unit=unit, parts=reading.parts))
        if text[end : end + 1] in joins.CONNECT:
            found = joins.span(text, start, middle, end, unit)
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
        if before == "第" or (before == "其" and middle - start == 1 and unit is None):
            return self._ordinal(start, middle, end, unit)
        after = text[middle : middle + 1]
        if before == "(" or after in ("、", ".", "是"):
            marker = codes.spelt_marker(text, start, middle)
            if marker:
                return self._as(start, marker, "ordinal", self.reading(start, middle, middle, None))
        if (
            unit is not None
            and text.startswith("是", end)
            and codes.numbered(text, start, end, unit)
        ):
            return self._as(start, end, "ordinal", self.reading(start, middle, middle, None))
        if unit in DATE_UNITS:
            return self.dated(start, middle, end, unit)
        if unit in COUNTED:
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
        if unit in ("次", "届") and words.meeting(text, end):
            return self._as(start, end, "ordinal", reading)
        if reading.kind in ("quantity", "multiple"):
            if not self._counts(start, text[start:middle], end, unit):
                return end
            if before == "每":
                return self._as(start, end, "other", reading)
        return self._measured(start, middle, end, unit, reading)

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
            found = joins.span(text, start, end, end, None)
            if found is not None:
                upto, joint = found
                return self.put(start, upto, joint, self._limits(start, upto, joint, None))
        limit = self._limits(start, end, reading, None)
        if rate or words.counted(text, start, end, limit is not None):
            if not rate and codes.money_meant(text, start, end):
                reading = measure(reading, unit="元")
            return self._signed(start, end, reading, limit)
        return end

    def _counts(self, start: int, number: str, end: int, unit: str) -> bool:
        """Whether a spelt-out numeral with a unit counts: 一个 mostly does not, 万元 is a heading."""
        text = self.text
        if number == "一":
            return (
                unit in _PHYSICAL
                or text.endswith(_ENOUGH, max(0, start - 3), start)
                or "每" in text[max(0, start - 6) : start]
                or cues.after(text, end) is not None
            )
        if all(char in "百千万亿" for char in number):
            return bool(start) and text[start - 1] in "近超逾破过上约达"
        return True
