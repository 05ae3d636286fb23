"""The eras that years were counted in: 光绪二十八年 is a date, not a length of time."""

from __future__ import annotations

_ERAS = {
    "民国": 1911, "宣统": 1908, "光绪": 1874, "同治": 1861, "咸丰": 1850, "道光": 1820,
    "嘉庆": 1795, "乾隆": 1735, "干隆": 1735, "雍正": 1722, "康熙": 1661,
    "顺治": 1643, "崇祯": 1627, "天启": 1620, "万历": 1572, "隆庆": 1566, "嘉靖": 1521,
    "正德": 1505, "弘治": 1487, "成化": 1464, "正统": 1435, "宣德": 1425, "永乐": 1402,
    "洪武": 1367,
}  # fmt: skip
"""The year before the first of each era; 干隆 is what 乾隆 is read as in plain characters."""


_EARLIER = frozenset(
    (
        "武德 贞观 永徽 显庆 开元 天宝 大历 贞元 元和 会昌 咸通 建隆 雍熙 咸平 "
        "庆历 皇祐 嘉祐 熙宁 元丰 元祐 绍圣 崇宁 政和 宣和 建炎 乾道 淳熙 淳祐 "
        "咸淳 至元 至正 建文 洪熙 景泰 天顺 泰昌 明治 昭和 平成 令和"
    ).split()
)
"""Eras of which only the name is known here; no names of places among them (绍兴, 嘉定)."""


def in_era(text: str, start: int, end: int) -> bool:
    """Whether the years at ``start``..``end`` are counted in an era that stands before them."""
    if text[end : end + 1] in _LASTS:
        return False
    name = text[max(start - 2, 0) : start]
    return name in _ERAS or name in _EARLIER


_LASTS = frozenset("来多余")


def era_before(words: str) -> int | None:
    """The year before the first of the era that the words end with; None for no era."""
    return _ERAS.get(words[-2:])
