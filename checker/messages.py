"""Every sentence that the command line and the reports say, in Chinese and in English.

Rules bring their own messages; these are the frame around them. Each entry is (Chinese, English)
and both take the same placeholders.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from checker.manual import HELP
from checker.sentences import CONFIG, ERRORS

Lang = Literal["zh", "en"]
LANGUAGES: tuple[Lang, ...] = ("zh", "en")

_READING: dict[str, tuple[str, str]] = {
    "read.missing": ("{path}：没有这个文件或文件夹", "{path}: no such file or folder"),
    "read.no-match": ("{path}：没有匹配的文件", "{path}: no file matches"),
    "read.no-text": (
        "{path}：文件夹里没有可读的文本（.txt、.md）",
        "{path}: no texts (.txt, .md) in this folder",
    ),
    "read.folder": ("{path}：是文件夹，不是文件", "{path}: is a folder, not a file"),
    "read.unreadable": ("{path}：无法读取（{detail}）", "{path}: cannot be read ({detail})"),
    "read.binary": ("{path}：不是文本文件", "{path}: not a text file"),
    "read.undecodable": (
        "{path}：无法解码（{detail}），请用 --encoding 指明编码",
        "{path}: cannot be decoded ({detail}); name the encoding with --encoding",
    ),
    "read.unknown-encoding": ("不认识编码“{detail}”", "unknown encoding: {detail}"),
    "read.too-large": ("{path}：太大（{detail}）", "{path}: too large ({detail})"),
    "read.too-wide": (
        "{path}：一行有 {detail} 列以上，不是能读的表",
        "{path}: more than {detail} columns in a row; no table that can be read",
    ),
    "read.broken": ("{path}：文件已损坏（{detail}）", "{path}: the file is broken ({detail})"),
    "read.protected": (
        "{path}：有密码保护，请先去掉密码",
        "{path}: protected by a password; save it without one",
    ),
    "read.unsupported": (
        "{path}：不是核数能读的格式（{detail}）",
        "{path}: a format that heshu does not read ({detail})",
    ),
    "read.old-format": (
        "{path}：旧的办公文档格式，请用 WPS 或 Word、Excel 打开，另存为 .docx 或 .xlsx",
        "{path}: an old office format; open it in an office program and save it as .docx or .xlsx",
    ),
    "read.scan": (
        "{path}：是扫描件，{detail} 页都没有文字层，请先做文字识别（OCR）",
        "{path}: a scan, none of its {detail} pages has a text layer; run OCR on it first",
    ),
    "read.own-output": (
        "{path}：是要核对的文件，不能把结果写在它上面",
        "{path}: one of the files to check; the result cannot be written over it",
    ),
    "read.extra": (
        "{path}：读这种文件需要附加包，请运行 pip install 'heshu[{detail}]'",
        "{path}: this format needs an extra; run pip install 'heshu[{detail}]'",
    ),
    "notice.hidden-rows": (
        "{path}：工作表“{sheet}”第{rows}行是隐藏的，也读了",
        "{path}: hidden rows {rows} of the sheet {sheet} were read as well",
    ),
    "notice.hidden-columns": (
        "{path}：工作表“{sheet}”{columns}列是隐藏的，也读了",
        "{path}: hidden columns {columns} of the sheet {sheet} were read as well",
    ),
    "notice.hidden-sheet": (
        "{path}：工作表“{sheet}”是隐藏的，也读了",
        "{path}: the hidden sheet {sheet} was read as well",
    ),
    "notice.formulas-unsaved": (
        "{path}：{count} 个公式没有保存结果，这些格当作空白；请用 Excel 或 WPS 打开，保存后再核对",
        "{path}: {count} formulas have no saved value and count as blank; open and save the file",
    ),
    "notice.hidden-text": (
        "{path}：有 {count} 个字是隐藏文字，没有读",
        "{path}: {count} characters of hidden text were not read",
    ),
    "notice.pages-without-text": (
        "{path}：第{pages}页没有文字层（扫描页或图片），没有读",
        "{path}: pages {pages} have no text layer (scans or pictures) and were not read",
    ),
    "reason.permission": ("没有读取权限", "permission denied"),
    "reason.loop": ("链接成环", "links in a circle"),
    "reason.name": ("文件名太长", "the name is too long"),
    "reason.device": ("存储设备出错", "device error"),
}

_REPORT: dict[str, tuple[str, str]] = {
    "level.error": ("错误", "error"),
    "level.warning": ("警告", "warning"),
    "level.info": ("提示", "info"),
    "levels.error": ("错误", "errors"),
    "levels.warning": ("警告", "warnings"),
    "levels.info": ("提示", "infos"),
    "digest.title": ("数字核对", "Figures checked"),
    "digest.level": ("级别", "Level"),
    "digest.place": ("位置", "Place"),
    "digest.rule": ("规则", "Rule"),
    "digest.message": ("问题", "Finding"),
    "level.off": ("关", "off"),
    "explain.held": ("与它有关的 {count} 组关系：", "{count} relations hold it:"),
    "explain.untied": (
        "文中没有把它与别的数联系起来的话，或者没有读懂，所以没有核对它。",
        "No words of the text that were understood tie it to other figures: it was not checked.",
    ),
    "explain.unmeasured": (
        "它被读作{kind}，不是量出来的数，不参与核对。",
        "It was read as a {kind}, which measures nothing: it takes no part in the checks.",
    ),
    "verdict.consistent": ("相符", "consistent"),
    "verdict.rounding": ("舍入", "rounding"),
    "verdict.inconsistent": ("不符", "inconsistent"),
    "verdict.undecided": ("未定", "undecided"),
    "coverage.held": ("相符", "held"),
    "coverage.broken": ("不符", "broken"),
    "coverage.undecided": ("未定", "undecided"),
    "coverage.untied": ("无从核对", "untied"),
    "coverage.bounded": ("只比较了大小", "compared for size only"),
    "coverage.agrees": ("恰与别的数相合", "untied but fitting"),
    "coverage.fits": (
        "与别的数相合（{rules}），但文中没有话把它们连起来",
        "fits other figures ({rules}), though no words tie them",
    ),
    "label.formula": ("算式", "formula"),
    "label.stated": ("文中", "stated"),
    "label.computed": ("算得", "computed"),
    "label.difference": ("相差", "off by"),
    "label.related": ("相关", "with"),
    "label.cause": ("原因", "cause"),
    "label.suggestion": ("建议", "suggestion"),
    "label.reason": ("缘由", "reason"),
    "finding.instead": ("，宜写作“{text}”", "; write {text}"),
    "place.path": ("（{path}）", " ({path})"),
    "place.there_in": ("（{path} {sheet}!{cell}）", " ({path} {sheet}!{cell})"),
    "place.there": ("（{path}第{line}行第{column}字）", " ({path}, line {line}, column {column})"),
    "place.line": ("（第{line}行第{column}字）", " (line {line}, column {column})"),
    "claim.indicator": ("指标", "indicator"),
    "claim.base": ("基数", "base"),
    "claim.period": ("时期", "period"),
    "claim.place": ("地区", "place"),
    "claim.scope": ("口径", "scope"),
    "claim.stage": ("阶段", "stage"),
    "claim.group": ("列举", "list"),
    "quantity.resolution": ("精确到 {value}", "to the nearest {value}"),
    "quantity.per": ("每{unit}", "per {unit}"),
    "summary.file": ("{count} 个文件", "{count} file"),
    "summary.files": ("{count} 个文件", "{count} files"),
    "summary.clean": ("没有发现问题", "nothing found"),
    "summary.findings": ("发现 {list}", "{list}"),
    "summary.level": ("{count} 处{level}", "{count} {level}"),
    "summary.hidden": ("（{count} 处未列出）", " ({count} not listed)"),
    "summary.figures": ("读到 {count} 个数", "{count} figures read"),
    "summary.listed": ("{text}：{list}", "{text}: {list}"),
    "summary.relations": ("核对 {count} 组关系：{list}", "{count} relations checked: {list}"),
    "summary.no_relations": ("没有可核对的关系", "no relations to check"),
    "summary.known": ("基线中已有 {count} 处", "{count} known in the baseline"),
    "summary.untouched": (
        "与改动无关的 {count} 处未列出",
        "{count} not on changed lines",
    ),
    "summary.waived": ("按约定不报 {count} 处", "{count} switched off"),
    "summary.failed": ("另有 {count} 处没有读成", "{count} could not be read"),
    "summary.verdict": ("{verdict} {count}", "{count} {verdict}"),
    "list.comma": ("，", ", "),
    "list.and": ("、", ", "),
    "list.part": ("；", "; "),
    "list.stop": ("。", "."),
}

_ANNOTATION: dict[str, tuple[str, str]] = {
    "error.no_comments": (
        "{path}：这种格式不能加批注，只有 .docx、.xlsx、.pdf 可以；请用 heshu check",
        "{path}: this format takes no comments, only .docx, .xlsx and .pdf do; use heshu check",
    ),
    "error.copy_exists": (
        "{path}：已有这个文件；要覆盖请加 --force",
        "{path}: there is such a file; --force replaces it",
    ),
    "error.copy_is_draft": (
        "{path}：这是原稿；要写回原稿请加 --in-place",
        "{path}: this is the draft; --in-place writes over it",
    ),
    "error.copy_twice": (
        "--output 与 --in-place 只能用一个",
        "give --output or --in-place, not both",
    ),
    "annotate.written": ("{path}：批注了 {count} 处问题", "{path}: {count} findings commented"),
    "annotate.missing": (
        "{path}：{count} 处问题所在的位置放不下批注，请用 heshu check 查看",
        "{path}: {count} findings stand where no comment can go; heshu check lists them",
    ),
    "place.page": ("（第{page}页）", " (page {page})"),
    "place.sheet": ("（{sheet}!{cell}）", " ({sheet}!{cell})"),
    "place.table": (
        "（表{table}第{row}行第{column}列）",
        " (table {table}, row {row}, column {column})",
    ),
    "place.quoted": ("：“{text}”", ": “{text}”"),
}

_ROLES: dict[str, tuple[str, str]] = {
    "role.own": ("自身的比率", "own rate"),
    "role.reference": ("所比的比率", "the rate compared with"),
    "role.level": ("数额", "level"),
    "role.opening": ("年初数", "opening figure"),
    "role.flow": ("增减", "flow"),
    "role.closing": ("年末数", "closing figure"),
    "role.change": ("增减额", "change"),
    "role.rate": ("比率", "rate"),
    "role.points": ("增减点数", "points"),
    "role.start": ("起点", "start"),
    "role.end": ("终点", "end"),
    "role.total": ("合计", "total"),
    "role.part": ("分项", "part"),
    "role.share": ("占比", "share"),
    "role.whole": ("整体", "whole"),
    "role.base": ("基数", "base"),
    "role.ratio": ("比值", "ratio"),
    "role.average": ("平均", "average"),
    "role.count": ("数目", "count"),
    "role.start-year": ("起点年份", "first year"),
    "role.end-year": ("终点年份", "last year"),
    "role.cell": ("表中的数", "figure of the table"),
    "role.asked": ("送审数", "amount asked for"),
    "role.kept": ("审定数", "amount kept"),
    "role.cut": ("核减数", "amount cut"),
    "role.value": ("评估值", "appraised value"),
    "role.book": ("账面值", "book value"),
    "role.excess": ("超出部分", "excess"),
    "role.contribution": ("拉动", "contribution"),
    "role.multiple": ("倍数", "multiple"),
    "role.rank": ("位次", "rank"),
    "role.threshold": ("界限", "threshold"),
    "role.current": ("本期数", "current"),
    "role.earlier": ("前一阶段", "earlier"),
    "role.later": ("后一阶段", "later"),
    "role.price": ("单价", "price"),
    "role.quantity": ("数量", "quantity"),
    "role.amount": ("金额", "amount"),
    "role.least": ("下限", "least number"),
    "role.years": ("年数", "years"),
    "role.words": ("大写", "in words"),
    "role.figures": ("小写", "in figures"),
    "role.times": ("人次", "times"),
    "role.exact": ("确数", "exact figure"),
    "role.highest": ("最高", "highest"),
    "role.lowest": ("最低", "lowest"),
    "role.first": ("首次出现", "first"),
    "role.again": ("再次出现", "again"),
    "role.elsewhere": ("另一处", "elsewhere"),
    "role.authority": ("权威数据", "as published"),
    "role.limit": ("限额", "limit"),
    "role.balance": ("余额", "balance"),
    "role.item": ("分项", "item"),
    "role.shares": ("占比合计", "total of the shares"),
    "role.stated": ("所写", "stated"),
    "role.numerator": ("分子", "numerator"),
    "role.denominator": ("分母", "denominator"),
    "role.revenue": ("收入", "revenue"),
    "role.cost": ("成本", "cost"),
    "role.minuend": ("前项", "minuend"),
    "role.subtrahend": ("后项", "subtrahend"),
    "role.rest": ("剩余", "remainder"),
    "role.plan": ("计划数", "plan"),
    "role.of": ("比较的基准", "reference"),
    "role.gap": ("差距", "gap"),
    "role.mean-rate": ("年均增幅", "mean rate"),
    "role.mean": ("均值", "mean"),
    "role.ratios": ("比例", "ratios"),
    "role.weekday": ("星期", "weekday"),
    "role.date": ("日期", "date"),
    "role.duration": ("时长", "duration"),
    "role.figure": ("所列的数", "figure"),
    "role.income": ("收入", "income"),
    "role.margin": ("毛利率", "margin"),
    "role.births": ("出生数", "births"),
    "role.birth_rate": ("出生率", "birth rate"),
    "role.deaths": ("死亡数", "deaths"),
    "role.death_rate": ("死亡率", "death rate"),
    "role.spending": ("支出", "spending"),
    "role.surplus": ("结余", "surplus"),
    "role.none": ("未识别", "unread"),
}

_KINDS: dict[str, tuple[str, str]] = {
    "kind.quantity": ("数量", "quantity"),
    "kind.percent": ("百分数", "percent"),
    "kind.percent_point": ("百分点", "points"),
    "kind.multiple": ("倍数", "multiple"),
    "kind.fraction": ("分数", "fraction"),
    "kind.range": ("区间", "range"),
    "kind.date": ("日期", "date"),
    "kind.duration": ("时长", "duration"),
    "kind.ordinal": ("序数", "ordinal"),
    "kind.code": ("编号", "code"),
    "kind.idiom": ("名称", "name"),
    "kind.other": ("其他", "other"),
    "approx.about": ("约", "about"),
    "approx.more_than": ("多于", "more than"),
    "approx.less_than": ("少于", "less than"),
    "approx.at_least": ("至少", "at least"),
    "approx.at_most": ("至多", "at most"),
}

TEXTS: dict[str, tuple[str, str]] = {
    **HELP,
    **ERRORS,
    **CONFIG,
    **_READING,
    **_REPORT,
    **_ANNOTATION,
    **_ROLES,
    **_KINDS,
}


def say(lang: Lang, key: str, **values: object) -> str:
    """Return the text of ``key`` in ``lang`` with its placeholders filled.

    Raises KeyError for an unknown key or a placeholder without a value.
    """
    text = TEXTS[key][lang == "en"]
    return text.format(**values) if values else text


def said(texts: Mapping[str, str], lang: Lang) -> str:
    """Return a rule's sentence in ``lang``, in Chinese or whatever there is where it has none."""
    return texts.get(lang) or texts.get("zh") or next(iter(texts.values()), "")


def name_of(lang: Lang, family: str, name: str) -> str:
    """Return what ``name`` of a ``family`` (``role``, ``kind`` …) is called; itself where unknown.

    Rules of other people may bring roles that nobody here has heard of.
    """
    pair = TEXTS.get(f"{family}.{name}")
    return pair[lang == "en"] if pair else name
