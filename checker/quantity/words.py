"""Words in which a numeral counts nothing: names, slogans, idioms, and what marks a code."""

from __future__ import annotations

from functools import cache

from checker.quantity.lists import words


@cache
def everyday() -> dict[str, tuple[str, ...]]:
    """Return everyday words and names with a numeral in front, by their first two characters."""
    found: dict[str, list[str]] = {}
    for word in words("everyday"):
        found.setdefault(word[:2], []).append(word)
    return {head: tuple(group) for head, group in found.items()}


def lexical(text: str, start: int, end: int) -> bool:
    """Whether an everyday word or a name begins with the numeral (四川, 一般, 三门峡)."""
    size = end - start
    for word in everyday().get(text[start : start + 2], ()):
        if len(word) >= size and text.startswith(word, start):
            return True
    return False


def counted(text: str, start: int, end: int, limited: bool) -> bool:
    """Whether a spelt-out number without a unit is a count all the same: 三千万农民, 超过一千."""
    raw = text[start:end]
    if raw[0] in "百千万亿零〇○" or len(raw) < 2 or not any(char in "百千万亿" for char in raw):
        return False
    after = text[end : end + 1]
    if limited or (len(raw) > 2 and after in _ENDS):
        return True
    return raw[-1] in "万亿" and "\u4e00" <= after <= "\u9fff" and after not in "里一分以之"


_SECOND = frozenset("分期类种批轮组区场档部篇集次道班团支")
_NAMES = frozenset("厂队院馆环校团湖桥社店站街线手维台节层港库字角里道井路号楼点")
"""Units with which a small spelt-out number mostly makes a name (采油六厂, 五里河, 八字方针)."""


def named(number: str, unit: str, text: str, start: int) -> bool:
    """Whether a spelt-out number names a thing and does not count: 二期, 六厂, 表十九.

    二 before most counting units is the second, two are 两.
    """
    if text[start - 1 : start] in ("表", "图", "章", "届", "卷") and start:
        return True
    if len(number) == 2 and number[0] == number[1]:
        return True
    if number == "二":
        return unit in _SECOND or unit in _NAMES
    if len(number) == 1 and unit == "期":
        return True
    return unit in _NAMES and number != "两" and len(number) < 3 and number[-1] not in "百千万亿几"


def slogan(text: str, start: int, end: int) -> bool:
    """Whether the spelt-out count belongs to a slogan (五个一批, “三个面向”)."""
    if text[start - 1 : start] in _OPENING and start:
        return True
    if text.startswith(words("slogans"), end) and not text.startswith(_GRADED, end):
        return True
    least = max(0, start - 14)
    opened = text.rfind("“", least, start)
    if opened < 0:
        opened = text.rfind("《", least, start)
        if opened < 0:
            return False
    return text.find("”" if text[opened] == "“" else "》", opened, opened + 18) >= end


_GRADED = ("一般", "一等", "一级", "一类", "一线", "一流")
"""What counts things of one grade and is no slogan: 五个一般村."""
_ENDS = frozenset(",。;!?)\n")
_OPENING = frozenset("“‘\"'《「『〈")
_CLOSING = frozenset("”’\"'》」』〉")


def quoted(text: str, start: int, end: int) -> bool:
    """Whether quotation marks close in on exactly this stretch."""
    return start > 0 and text[start - 1] in _OPENING and text[end : end + 1] in _CLOSING


def code_beside(text: str, start: int, end: int) -> bool:
    """Whether the bare number is a road, a form, a line or the like (国道318, 12345热线)."""
    near = text[max(0, start - 2) : start]
    if near in words("code-before") or near[-1:] in _LETTERED:
        return True
    apart = text[max(0, start - 3) : start - 1]
    if near[-1:] in _SAYS and end - start > 2 and apart in _NUMBERED:
        return True
    if near[-1:] == "】":
        # 【 版 号 】5: what a field of an article's head holds.
        return True
    dialled = end - start > 4 or text[end : end + 1] == "-"
    if dialled and text[max(0, start - _FIELD) : start].rstrip(": ")[-2:] in _DIALLED:
        return True
    if near[-1:] == "注" and text[end : end + 1] in (":", ")", "、"):
        return True
    return text.startswith(words("code-behind"), end) or text[start:end] in _HOTLINES


_HOTLINES = frozenset("110 119 120 122 12315 12333 12345 12328 12388 12366 12320".split())
_SAYS = frozenset("为是:")
_NUMBERED = frozenset({"代码", "编号", "编码", "账号", "文号", "型号"})
_DIALLED = frozenset({"电话", "手机", "热线", "传真", "邮编", "编码"})
_FIELD = 6
"""Characters before a number in which the name of its field, a colon and blanks stand."""
_LETTERED = frozenset("图表")


_PAST = frozenset("了过")


def meeting(text: str, start: int, end: int) -> bool:
    """Whether 次 or 届 before ``end`` numbers a meeting (四次会议); 召开了8次会议 counts them."""
    return text.startswith(words("meetings"), end) and text[start - 1 : start] not in _PAST
