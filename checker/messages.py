"""Every sentence that the command line and the reports say, in Chinese and in English.

Rules bring their own messages; these are the frame around them. Each entry is (Chinese, English)
and both take the same placeholders.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

Lang = Literal["zh", "en"]
LANGUAGES: tuple[Lang, ...] = ("zh", "en")

_HELP: dict[str, tuple[str, str]] = {
    "help.group": (
        "核数：核对中文报告里的数字。读出每个数，找出文中彼此相关的数，重新计算，指出对不上的地方。全程离线。",
        "Check the numbers in Chinese-language reports: read every figure, recompute those that "
        "the text ties together, and say where they disagree. Works offline.",
    ),
    "help.check": ("核对报告，列出问题。", "Check reports and list what disagrees."),
    "help.status": (
        "退出码：0 没有问题；1 有问题；2 用法有误，或有文件读不了。",
        "Exit status: 0 nothing found; 1 findings; 2 wrong use, or a file that could not be read.",
    ),
    "help.quantities": (
        "列出文中的每个数：数值、单位、精度、约数。",
        "List every figure: value, unit, precision, approximation.",
    ),
    "help.claims": (
        "列出每个数在文中的含义：角色、指标、基数、时期、范围。",
        "List what was read of each figure: role, indicator, base, period, scope.",
    ),
    "help.relations": (
        "列出识别到的全部数量关系，相符的也列出。",
        "List every relation that was recognised, right ones included.",
    ),
    "help.config-group": ("查看设置。", "Look at the settings."),
    "help.show": (
        "列出实际生效的设置和各自的来处；给出文件时，是对这个文件生效的设置。",
        "Show the settings that hold and where each came from; for a file, those that hold for it.",
    ),
    "help.schema": (
        "输出 heshu.toml 的 JSON Schema，供编辑器使用。",
        "Print the JSON schema of heshu.toml, for editors.",
    ),
    "help.paths": (
        "PATH 可以是文件、文件夹或通配符；- 表示标准输入。",
        "PATH is a file, a folder or a glob; - is standard input.",
    ),
    "help.format": ("输出格式", "output format"),
    "help.lang": ("输出语言", "language of the output"),
    "help.encoding": (
        "文件编码，如 gb18030；不写则自动识别",
        "encoding of the files, such as gb18030; detected when left out",
    ),
    "help.stdin_filename": (
        "标准输入的文件名，用于显示和判断格式",
        "name of standard input, to be shown and to tell its format",
    ),
    "help.color": ("是否用颜色", "when to use colour"),
    "help.fail_on": (
        "达到这一级别就以 1 退出",
        "exit with 1 when a finding is at or above this level",
    ),
    "help.min_level": ("只列出这一级别及以上的问题", "list findings at or above this level only"),
    "help.select": (
        "只用这些规则（规则名或规则族，逗号分隔），可重复",
        "use these rules only (names or families, parted by commas); may be repeated",
    ),
    "help.ignore": (
        "不用这些规则（规则名或规则族，逗号分隔），可重复",
        "leave these rules out (names or families, parted by commas); may be repeated",
    ),
    "help.config": (
        "用这个设置文件，不再查找",
        "use this file of settings instead of looking for one",
    ),
    "help.no_config": ("不读设置文件", "read no file of settings"),
    "help.statistics": (
        "列出每条规则报告了几处",
        "count the findings of each rule",
    ),
    "help.quiet": ("不显示汇总、提醒和进度", "no summary, notices or progress"),
    "help.plugin": (
        "另外启用的规则包（入口点 heshu.rules 中的名字），可重复",
        "more rules: a name of the entry-point group heshu.rules; may be repeated",
    ),
    "help.help": ("显示帮助", "show this page"),
    "help.version": ("显示版本", "show the version"),
    "help.usage": ("用法", "Usage"),
    "help.options": ("选项", "Options"),
    "help.commands": ("命令", "Commands"),
    "help.default": ("默认 {value}", "default {value}"),
    "help.arguments": ("[选项] PATH…", "[OPTIONS] PATH..."),
    "help.one_path": ("[选项] [PATH]", "[OPTIONS] [PATH]"),
    "help.no_arguments": ("[选项]", "[OPTIONS]"),
    "help.group_arguments": ("[选项] 命令 …", "[OPTIONS] COMMAND ..."),
}

_ERRORS: dict[str, tuple[str, str]] = {
    "error.line": ("heshu：{text}", "heshu: {text}"),
    "error.see_help": ("{text}（用法见 {command} --help）", "{text} (see {command} --help)"),
    "error.no_path": ("没有给出要读的文件或文件夹", "no file or folder given"),
    "error.no_command": ("没有给出命令", "no command given"),
    "error.bad_command": ("没有“{name}”这个命令", "no such command: {name}"),
    "error.bad_option": ("没有“{name}”这个选项", "no such option: {name}"),
    "error.maybe": ("{text}，是不是 {guess}？", "{text}; did you mean {guess}?"),
    "error.needs_value": ("选项 {name} 后面缺少取值", "option {name} needs a value"),
    "error.takes_no_value": ("选项 {name} 不带取值", "option {name} takes no value"),
    "error.bad_choice": (
        "{name} 不能是“{value}”，可选：{choices}",
        "{name} cannot be {value}; choose from {choices}",
    ),
    "error.bad_encoding": ("不认识编码“{value}”", "unknown encoding: {value}"),
    "error.no_plugin": ("没有安装名为“{name}”的规则包", "no rules of this name installed: {name}"),
    "error.bad_plugin": (
        "规则包 {name} 无法加载（{text}）",
        "cannot load the rules {name} ({text})",
    ),
    "error.usage": ("用法有误：{text}", "wrong use: {text}"),
    "error.interrupted": ("已中断", "interrupted"),
    "error.pipe": ("输出端已关闭，结果不完整", "the output was closed; the result is incomplete"),
    "error.output": ("写不出结果：{text}", "cannot write the result: {text}"),
    "error.internal": (
        "{path}：程序出错（{text}），这个文件没有核对",
        "{path}: internal error ({text}); this file was not checked",
    ),
    "error.internal_run": ("程序出错（{text}）", "internal error ({text})"),
    "notice.hidden": (
        "有问题达到 --fail-on 的级别，但因 --min-level 没有列出",
        "findings reach --fail-on but are not listed because of --min-level",
    ),
    "progress.checking": ("核对中", "checking"),
}

_CONFIG: dict[str, tuple[str, str]] = {
    "config.at": ("{path}：{text}", "{path}: {text}"),
    "config.no-rule": ("没有“{name}”这条规则或规则族", "no such rule or family: {name}"),
    "config.no-key": ("没有“{name}”这项设置", "no such setting: {name}"),
    "config.not-per-file": (
        "“{name}”对全部文件有效，不能写在 per-file 里",
        "{name} holds for all files and cannot stand under per-file",
    ),
    "config.bad-choice": (
        "{key_name} 不能是“{value}”，可选：{choices}",
        "{key_name} cannot be {value}; choose from {choices}",
    ),
    "config.bad-encoding": ("{name}：不认识编码“{value}”", "{name}: unknown encoding {value}"),
    "config.bad-names": ("{name} 应为字符串的数组", "{name} must be an array of strings"),
    "config.bad-table": ("{name} 应为表", "{name} must be a table"),
    "config.bad-array": (
        "{name} 应为表的数组，写作 [[{name}]]",
        "{name} must be an array of tables, written [[{name}]]",
    ),
    "config.bad-ratio": ("{name} 应为0到1之间的数", "{name} must be a number from 0 to 1"),
    "config.no-files": (
        "{name} 应为文件名模式的数组",
        "{name} must be an array of patterns of file names",
    ),
    "config.source": ("设置文件：{path}", "settings: {path}"),
    "config.none": ("没有设置文件", "no file of settings"),
    "config.default": ("默认", "default"),
    "config.line": ("命令行", "command line"),
    "config.detected": ("自动识别", "detected"),
    "config.unreadable": ("无法读取（{text}）", "cannot be read ({text})"),
    "config.not-utf-8": ("不是 UTF-8 编码", "not encoded in UTF-8"),
    "config.not-toml": ("不是合法的 TOML（{text}）", "not valid TOML ({text})"),
}

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
    "verdict.consistent": ("相符", "consistent"),
    "verdict.rounding": ("舍入", "rounding"),
    "verdict.inconsistent": ("不符", "inconsistent"),
    "verdict.undecided": ("未定", "undecided"),
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
    "summary.figures": (
        "读到 {read} 个数，{tied} 个与别的数相关",
        "{read} figures read, {tied} tied to others",
    ),
    "summary.relations": ("核对 {count} 组关系：{list}", "{count} relations checked: {list}"),
    "summary.no_relations": ("没有可核对的关系", "no relations to check"),
    "summary.failed": ("另有 {count} 处没有读成", "{count} could not be read"),
    "summary.verdict": ("{verdict} {count}", "{count} {verdict}"),
    "list.comma": ("，", ", "),
    "list.and": ("、", ", "),
    "list.part": ("；", "; "),
    "list.stop": ("。", "."),
}

_ROLES: dict[str, tuple[str, str]] = {
    "role.own": ("自身的比率", "own rate"),
    "role.reference": ("所比的比率", "the rate compared with"),
    "role.level": ("数额", "level"),
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
    "role.limit": ("限额", "limit"),
    "role.balance": ("余额", "balance"),
    "role.item": ("分项", "item"),
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
    **_HELP,
    **_ERRORS,
    **_CONFIG,
    **_READING,
    **_REPORT,
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
