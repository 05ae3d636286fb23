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
    "table": ("表{number}", "table {number}"),
    "place.page": ("第{page}页", "page {page}"),
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
    "sheet.summary": ("汇总", "Summary"),
    "sheet.checks": ("核对", "Checks"),
    "sheet.figures": ("数", "Figures"),
    "column.number": ("序号", "No."),
    "column.file": ("文件", "File"),
    "column.place": ("位置", "Place"),
    "column.verdict": ("结论", "Verdict"),
    "column.level": ("级别", "Level"),
    "column.rule": ("规则", "Rule"),
    "column.note": ("问题或缘由", "Finding or reason"),
    "column.formula": ("算式", "Formula"),
    "column.figures": ("参与的数", "Figures"),
    "column.stated": ("所写", "Stated"),
    "column.relation": ("应", "Is to be"),
    "column.computed": ("重算及界限", "Recomputed, bounds"),
    "column.unit": ("单位", "Unit"),
    "column.stated-value": ("所写的值", "Stated value"),
    "column.recomputed": ("重算的值", "Recomputed value"),
    "column.low": ("下限", "Lower bound"),
    "column.high": ("上限", "Upper bound"),
    "column.difference": ("相差", "Difference"),
    "column.remark": ("备注", "Remark"),
    "column.review": ("复核意见", "Review"),
    "column.operand": ("数{number}", "Figure {number}"),
    "column.context": ("上下文", "Context"),
    "column.figure": ("数", "Figure"),
    "column.value": ("值", "Value"),
    "column.state": ("核对结果", "Result"),
    "column.reason": ("缘由", "Reason"),
    "column.rules": ("规则", "Rules"),
    "column.count": ("关系数", "Relations"),
    "column.count-figures": ("读到的数", "Figures read"),
    "column.of-relations": ("关系：{verdict}", "Relations: {verdict}"),
    "total": ("合计", "Total"),
    "why.about": (
        "含约数，重算按所写的值，是否相符看界限",
        "an approximation: recomputed from the value as written, decided by the bounds",
    ),
    "why.calendar": ("日期不用算式", "a date needs no formula"),
    "why.no-value": (
        "含区间，没有单一的值，只有界限",
        "a range has no single value: there are bounds only",
    ),
    "why.no-result": ("算不出结果", "there is no result"),
    "why.digits": (
        "有数超过15位，电子表格存不下，以文本保存，未用公式",
        "a figure of more than 15 digits is kept as text: no formula",
    ),
    "why.too-long": ("项数太多，公式写不下", "too many figures for a formula"),
    "note.checks": (
        "“核对”每行一组关系，问题在前；各数在右边“数1”起的格里，“重算的值”“相差”是公式，改数即重算。结论、界限由核数判定，不随公式变。",
        "Checks: a relation a row, findings first. Its figures stand in the cells from Figure 1 "
        "on; Recomputed value and Difference are formulas over them. Verdict and bounds are "
        "heshu's and do not change with them.",
    ),
    "note.units": (
        "值以基本单位计：万、亿已展开（5.20亿元记为520000000元），百分数记百分号前的数；下降、减少的数带负号。",
        "Values are in base units: 5.20亿元 is 520000000 元, a percentage is the number before the "
        "sign; what falls is negative.",
    ),
    "note.live": (
        "公式按浮点数计算，末位可能与精确结果差一点；判定用的是精确小数。",
        "Formulas calculate in floating point; verdicts rest on exact decimals.",
    ),
    "note.digits": (
        "超过15位有效数字的数以文本保存，一位不少。",
        "Figures of more than 15 digits are kept as text, digit for digit.",
    ),
    "note.bounds": (
        "印出的数代表末位半个单位以内的任何值，由此得出重算的上下限；四舍五入、截断都解释不了的才算不符。",
        "A printed figure stands for anything that rounds to it: so the bounds. Only what neither "
        "rounding nor truncation explains is inconsistent.",
    ),
    "note.figures": (
        "“数”每行一个数。无从核对的，文中没有别的数与它相关，要对照原始资料。",
        "Figures: a figure a row. Nothing else in the text depends on an untied one: compare it "
        "with its source.",
    ),
    "note.cut": (
        "一张工作表写不下，有 {count} 行没有列出。",
        "A sheet cannot hold all rows: {count} are left out.",
    ),
    "js.should": ("应为：", "should be: "),
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
