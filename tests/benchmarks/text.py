"""Report text of our own for the benchmarks: the same every time, as long as it is asked to be."""

from __future__ import annotations

import random
from collections.abc import Iterator

_PLACES = ("城关镇", "河口乡", "东岭镇", "白石乡", "青溪镇", "北坪乡", "柳湾镇", "石桥乡")
_SUBJECTS = ("一般公共预算收入", "固定资产投资", "农业总产值", "工业增加值", "社会消费品零售总额")
_CROPS = ("茶叶", "柑橘", "中药材", "食用菌", "油茶")
_WORDS = (
    "各部门按照年初安排有序推进重点工作，责任落实到人，进度按月通报。",
    "全年没有发生较大以上安全事故，群众满意度保持稳定。",
    "项目资金实行专户管理，定期公示，接受监督。",
    "要看到，基础设施仍有短板，产业链条偏短，增收渠道不宽。",
)


def report(characters: int, seed: int = 1) -> str:
    """Return a report of at least ``characters`` characters in which every figure is right."""
    out: list[str] = []
    length = 0
    for paragraph in _paragraphs(random.Random(seed)):
        if length >= characters:
            break
        out.append(paragraph)
        length += len(paragraph) + 1
    return "\n".join(out) + "\n"


def _paragraphs(dice: random.Random) -> Iterator[str]:
    number = 0
    while True:
        number += 1
        yield f"第{number}部分 {dice.choice(_PLACES)}情况"
        for _ in range(dice.randint(2, 5)):
            yield "".join(dice.choice(_MAKERS)(dice) for _ in range(dice.randint(3, 7)))


def _growth(dice: random.Random) -> str:
    before = dice.randint(10000, 90000)
    change = dice.randint(100, 9000)
    rate = change * 100 / before
    return (
        f"{dice.choice(_PLACES)}完成{dice.choice(_SUBJECTS)}{(before + change) / 100:.2f}亿元，"
        f"比上年增加{change / 100:.2f}亿元，增长{rate:.1f}%。"
    )


def _total(dice: random.Random) -> str:
    parts = [dice.randint(20, 900) for _ in range(3)]
    crops = dice.sample(_CROPS, 3)
    listed = "、".join(f"{crop}{part}亩" for crop, part in zip(crops, parts, strict=True))
    return f"新种{listed}，共{sum(parts)}亩。"


def _share(dice: random.Random) -> str:
    whole = dice.randint(300, 4000)
    part = dice.randint(50, whole)
    return (
        f"2023年第{dice.randint(1, 4)}季度受理申请{whole}件，其中网上办理{part}件，"
        f"占{part * 100 / whole:.2f}%。"
    )


def _average(dice: random.Random) -> str:
    homes = dice.randint(100, 999)
    each = dice.randint(1000, 9000)
    return f"发放补贴{homes * each / 10000:.4f}万元，惠及{homes}户，户均{each}元。"


def _words(dice: random.Random) -> str:
    return dice.choice(_WORDS)


_MAKERS = (_growth, _total, _share, _average, _words, _words, _words)
