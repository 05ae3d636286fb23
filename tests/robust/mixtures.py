"""Texts for the laws: the rules' own examples, mixed with noise or rewritten in their meaning."""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

from hypothesis import strategies as st

from checker.registry import built_in

WIDE = str.maketrans({**{chr(c): chr(c + 0xFEE0) for c in range(0x30, 0x3A)}, ".": "．", "%": "％"})
NOISE = (
    "\u200b", "\ufeff", "\u202e", "\u2066", "\x00", "\ud800", "\U0001f600", "𠀀", "é",
    "̀", "\r\n", "\n\n", "\r", "\t", "\u3000", "\x0b", "\x0c", "\x1b[2J", "\u2028", "�",
    "\ue000", "(wàn)", "（", "）", "((((", "“", "《", "|", "‖", "。", "，", "；", "、、", "：",
    "—", "~", "……", "0", "00.", ".", "1,", "１", "²", "①", "Ⅳ", "٣", "๕", "½", "一", "〇",
    "两百零", "亿", "万", "%", "‰", "个百分点", "元/", "每", "约", "多", "以上", "其中", "合计",
    "分别", "比",
    "占", "增长", "# ", "- ", "> ", "```\n", "<td>", "</", "&nbsp;", "<!-- heshu: ", "{",
    "\\", "'", '"',
)  # fmt: skip


@cache
def fragments() -> tuple[str, ...]:
    """Every right and wrong sentence of the rules that look at prose."""
    texts: list[str] = []
    for rule in built_in():
        if rule.format == "text":
            texts += [good.text for good in rule.good] + [bad.plain for bad in rule.bad]
    return tuple(dict.fromkeys(texts))


@cache
def clauses() -> tuple[str, ...]:
    """The clauses of the fragments, each once."""
    pieces = (piece for text in fragments() for piece in _CLAUSE.findall(text))
    return tuple(dict.fromkeys(pieces))


_CLAUSE = re.compile("[^，。；、：（）]+[，。；、：（）]?")


def jumbles():
    """Clauses in any order: whatever may follow whatever."""
    return st.lists(st.sampled_from(clauses()), min_size=2, max_size=30).map("".join)


@st.composite
def mixtures(draw):
    """Some fragments, cut, repeated and strewn with noise."""
    pieces = draw(
        st.lists(
            st.one_of(
                st.sampled_from(fragments()), st.sampled_from(NOISE), st.text(max_size=6)
            ),
            min_size=1,
            max_size=8,
        )
    )  # fmt: skip
    text = "".join(pieces)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        noise = draw(st.sampled_from(NOISE))
        cut = at + draw(st.integers(0, 3))
        text = text[:at] + noise + text[cut:]
    return text


def wide(text):
    """Full-width digits, points and percent signs."""
    return text.translate(WIDE)


def crlf(text):
    """The line ends of Windows."""
    return text.replace("\n", "\r\n")


@cache
def _converter(name):
    from opencc import OpenCC

    return OpenCC(name)


def traditional(text):
    """Traditional characters."""
    return _converter("s2t").convert(text)


def verdicts(report):
    """What was checked and how it came out, whatever the spelling and the order."""
    return Counter(
        (relation.rule, relation.verdict, tuple(o.role for o in relation.operands))
        for relation in report.checked
    )


def shuffled(items, seed):
    """The same items in another order."""
    out = list(items)
    random.Random(seed).shuffle(out)
    return out
