"""What the workpaper says beside the figures. Each entry is (Chinese, English)."""

from __future__ import annotations

from checker.messages import Lang

WORDS: dict[str, tuple[str, str]] = {
    "title": ("数字核对底稿", "Figures checked: workpaper"),
    "unlisted": (
        "未列为问题：低于所列的级别，或已在基线、例外中",
        "not listed as a finding: below the level, in the baseline, or switched off",
    ),
    "verdict.plain": ("不涉计算", "no arithmetic"),
    "verdict.fits": ("恰与别的数相合", "fitting, untied"),
    "findings": ("问题", "Findings"),
    "clean": ("没有发现问题。", "Nothing found."),
    "place.table": ("表{table} 第{row}行第{column}列", "table {table}, row {row}, column {column}"),
    "place.paragraph": ("第{paragraph}段", "paragraph {paragraph}"),
    "means.held": (
        "与文中别的数重新算过，对得上（含舍入）",
        "recomputed from other figures of the text, and right (rounding allowed for)",
    ),
    "means.bounded": (
        "只与别的数比过大小，如分项不大于总数",
        "only compared with another figure, as a part with its total",
    ),
    "means.broken": (
        "所在的关系有一组对不上；错的不一定是这个数",
        "a relation that it takes part in does not hold; it need not be the wrong figure",
    ),
    "means.undecided": (
        "与别的数相关，但判不了，缘由见算式",
        "tied to other figures, but nothing could be decided: the reason is told",
    ),
    "means.agrees": (
        "恰与别的数相合，但文中没有话把它们连起来",
        "fits other figures, though no words tie them",
    ),
    "means.untied": (
        "文中没有别的数与它相关，要对照原始资料",
        "nothing else in the text depends on it: compare it with its source",
    ),
    "page.name": ("核数", "heshu"),
    "page.skip": ("跳到正文", "Skip to the text"),
    "page.filter": ("按结论筛选", "Filter by verdict"),
    "page.rule": ("按规则筛选", "Filter by rule"),
    "page.all_rules": ("全部规则", "All rules"),
    "page.previous": ("上一处", "Previous"),
    "page.next": ("下一处", "Next"),
    "page.print": ("打印", "Print"),
    "page.legend": ("图例", "Legend"),
    "page.panel": ("算式", "Arithmetic"),
    "page.relations": ("关系", "Relations"),
    "page.more": ("再列一些", "Show more"),
    "page.hint": (
        "点文中的数，看它与哪些数相关、怎样算。n、p 键逐处看问题，Esc 键取消。",
        "Choose a figure in the text to see what it is tied to and how. The keys n and p go from "
        "finding to finding, Esc lets go.",
    ),
    "page.method": (
        "只以文中的数互相核对，不涉及事实。印出的数代表末位半个单位以内的任何值；四舍五入、截断都解释不了的才算不符。",
        "A text is compared with itself, never with facts. A printed figure stands for anything "
        "that rounds to it; only what neither rounding nor truncation explains is a finding.",
    ),
    "js.stated": ("文中", "stated"),
    "js.computed": ("算得", "computed"),
    "js.difference": ("相差", "off by"),
    "js.cause": ("原因", "cause"),
    "js.suggestion": ("建议", "suggestion"),
    "js.read": ("读作", "read as"),
    "js.untied": (
        "文中没有别的数与它相关，要对照原始资料。",
        "Nothing else in the text depends on it: compare it with its source.",
    ),
    "js.loose": (
        "数与数相合，但文中没有话把它们连起来。",
        "The figures fit, though no words tie them.",
    ),
    "js.of": ("{shown} / {count}", "{shown} of {count}"),
}


def word(lang: Lang, key: str, **values: object) -> str:
    """Return the text of ``key`` in ``lang`` with its placeholders filled.

    Raises KeyError for an unknown key or a placeholder without a value.
    """
    text = WORDS[key][lang == "en"]
    return text.format(**values) if values else text
