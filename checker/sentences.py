"""What the command line says of its use and of the settings; help pages are in ``manual``.

Each entry is (Chinese, English), as in ``checker.messages``, through which they are said.
"""

from __future__ import annotations

ERRORS: dict[str, tuple[str, str]] = {
    "error.line": ("heshu：{text}", "heshu: {text}"),
    "error.see_help": ("{text}（用法见 {command} --help）", "{text} (see {command} --help)"),
    "error.no_path": ("没有给出要读的文件或文件夹", "no file or folder given"),
    "error.no_command": ("没有给出命令", "no command given"),
    "error.bad_command": ("没有“{name}”这个命令", "no such command: {name}"),
    "error.bad_option": ("没有“{name}”这个选项", "no such option: {name}"),
    "error.maybe": ("{text}，是不是 {guess}？", "{text}; did you mean {guess}?"),
    "error.missing": ("没有给出 {name}", "{name} is missing"),
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
    "error.bad_output": (
        "--output 不能是“{value}”，应写作 格式:文件",
        "--output cannot be {value}; write FORMAT:FILE",
    ),
    "error.not_covering": (
        "--coverage 不能用 {format} 格式",
        "--coverage cannot be told in the format {format}",
    ),
    "error.no_folder": ("{path}：没有这个文件夹，无法写入", "{path}: no such folder to write to"),
    "error.unwritten": ("{path}：无法写入（{text}）", "{path}: cannot be written ({text})"),
    "error.no_rule": ("没有“{name}”这条规则", "no such rule: {name}"),
    "error.explain_what": (
        "请给出一个规则名，或用 --figure 给出一个位置",
        "name one rule, or a place with --figure",
    ),
    "error.bad_place": (
        "“{value}”不是位置，应写作 文件:行:列",
        "{value} is no place; write FILE:LINE:COLUMN",
    ),
    "error.no_figure": ("{place} 处没有读到数", "no figure was read at {place}"),
    "error.figures_here": ("，这一行的数（列）：{figures}", "; figures of that line: {figures}"),
    "error.usage": ("用法有误：{text}", "wrong use: {text}"),
    "error.interrupted": ("已中断", "interrupted"),
    "error.pipe": ("输出端已关闭，结果不完整", "the output was closed; the result is incomplete"),
    "error.output": ("写不出结果：{text}", "cannot write the result: {text}"),
    "error.internal": (
        "{path}：程序出错（{detail}），这个文件没有核对",
        "{path}: internal error ({detail}); this file was not checked",
    ),
    "error.lost": (
        "{path}：核对它的进程意外终止（{detail}，可能是内存不足），这个文件没有核对",
        "{path}: its process died ({detail}; out of memory?); this file was not checked",
    ),
    "error.bad_time_limit": (
        "--time-limit 不能是“{value}”，应为秒数，0表示不限",
        "--time-limit cannot be {value}; give a number of seconds, 0 for no limit",
    ),
    "error.out-of-time": (
        "{path}：{detail} 秒内没有核对完，放弃了；可用 --time-limit 放宽",
        "{path}: not done within {detail} seconds and given up; --time-limit allows more",
    ),
    "error.rule": (
        "{path}：规则 {rule} 出错（{text}），没有核对这个文件，其余规则照常；请报告这个错误",
        "{path}: the rule {rule} failed ({text}) and left this file unchecked, the others went on; "
        "please report it",
    ),
    "error.bad_jobs": (
        "--jobs 不能是“{value}”，应为进程数，0表示处理器的核数",
        "--jobs cannot be {value}; give a number of processes, 0 for one per processor core",
    ),
    "error.internal_run": ("程序出错（{text}）", "internal error ({text})"),
    "baseline.written": ("{path}：写入 {count} 处问题", "{path}: {count} findings written"),
    "baseline.pruned": (
        "{path}：原有 {before} 处，留下 {count} 处",
        "{path}: {count} of {before} findings kept",
    ),
    "notice.gone": (
        "基线中有 {count} 处已不再出现，可用 heshu baseline prune 去掉",
        "{count} findings of the baseline are there no more; heshu baseline prune strikes them out",
    ),
    "notice.hidden": (
        "有问题达到 --fail-on 的级别，但因 --min-level 没有列出",
        "findings reach --fail-on but are not listed because of --min-level",
    ),
    "error.not_watched": ("--watch 不能与 {name} 同用", "--watch cannot be used with {name}"),
    "watch.waiting": (
        "等待 {count} 个文件的改动，Ctrl-C 结束",
        "waiting for changes in {count} files; Ctrl-C ends it",
    ),
    "watch.changed": ("{time} 有改动：{names}", "{time} changed: {names}"),
    "watch.settings": (
        "{time} 设置有改动，全部重新核对",
        "{time} the settings changed: everything is checked again",
    ),
    "watch.more": ("{names} 等 {count} 个文件", "{names} and others, {count} files in all"),
    "cache.none": ("缓存不可用（{text}），照常核对", "no cache ({text}); everything is checked"),
    "cache.unsafe": (
        "{path}：缓存的文件夹别人也能写，不用缓存，照常核对",
        "{path}: others can write in this cache; everything is checked",
    ),
    "cache.holds": ("{path}：{count} 个文件，{bytes} 字节", "{path}: {count} files, {bytes} bytes"),
    "cache.cleared": ("{path}：删去 {count} 个文件", "{path}: {count} files deleted"),
    "progress.checking": ("核对中", "checking"),
}

CONFIG: dict[str, tuple[str, str]] = {
    "ignores.stdin": (
        "--add-ignores 要改写文件，不能用于标准输入",
        "--add-ignores writes to files; standard input is none",
    ),
    "ignores.reason_alone": (
        "--reason 要与 --add-ignores 一起用",
        "--reason goes with --add-ignores",
    ),
    "ignores.bad_reason": (
        "--reason 应为一行文字，不能空，不能有“--”",
        "--reason must be one line of text, not empty and without --",
    ),
    "ignores.comments": (
        "{path}：写入注释，不报 {count} 处",
        "{path}: comments written for {count} findings",
    ),
    "ignores.exceptions": ("{path}：写入 {count} 条例外", "{path}: {count} exceptions written"),
    "ignores.unfilled": (
        "请把 {word} 改成理由；改好之前不起作用",
        "put the reason where {word} stands; nothing is switched off before",
    ),
    "ignores.none": ("没有要写的", "nothing to write"),
    "ignores.failed": (
        "{path}：有的问题写成例外也认不出，没有写",
        "{path}: some findings would not be known again by an exception; nothing was written",
    ),
    "ignores.not-appended": (
        "{path}：无法在末尾追加 [[exceptions]]，没有改动",
        "{path}: [[exceptions]] cannot be added at the end; it was left as it is",
    ),
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
    "config.bad-width": ("{name} 应为0到1的数，如0.1", "{name} must be a number from 0 to 1"),
    "config.bad-width-or": (
        "{name} 应为0到1的数，或 {word}",
        "{name} must be a number from 0 to 1, or {word}",
    ),
    "config.bad-ends": (
        "{name} 应为两个数，前小后大，不小于1",
        "{name} must be two numbers, the smaller one first, both at least 1",
    ),
    "config.bad-groups": (
        '{name} 应为名称的数组的数组，每组至少两个名称，如 [["甲", "乙"]]',
        '{name} must be an array of arrays of two different names or more, as [["a", "b"]]',
    ),
    "config.short-name": ("“{name}”太短，不能作指标的名称", "{name} is too short for an indicator"),
    "config.name-twice": (
        "“{name}”在 indicators.same 里写了两次",
        "{name} stands twice in indicators.same",
    ),
    "config.same-and-apart": (
        "{name} 既写在 indicators.same 里，又写在 indicators.apart 里",
        "{name} stand both in indicators.same and in indicators.apart",
    ),
    "config.bad-unit-name": (
        "“{name}”不能作单位的名称：应为几个汉字或字母，不以数字开头",
        "{name} is no name for a unit: a few Chinese characters or letters, no numeral in front",
    ),
    "config.known-unit": (
        "“{name}”是已知的单位，不能另外规定",
        "{name} is a unit that is known; it cannot be defined anew",
    ),
    "config.bad-unit": (
        "{name} 应写作数和已知的单位，如 50公斤，或 count（计数单位）",
        "{name} must be a number and a known unit, such as 50kg, or count for one that counts",
    ),
    "config.no-unit": (
        "{name}：不认识单位“{unit}”",
        "{name}: unknown unit {unit}",
    ),
    "config.known-missing": ("没有这张权威数据表", "no such table of figures"),
    "config.known-unread": (
        "权威数据表读不了（{text}）",
        "the table of figures cannot be read ({text})",
    ),
    "config.known-empty": (
        "没有读到权威数据：表头应有“指标”“数值”，可有 {columns}",
        "no figures: the columns must be headed indicator, value, and may be period, scope, unit, "
        "source ({columns})",
    ),
    "config.known-nameless": ("第{row}行没有指标", "row {row}: no indicator"),
    "config.known-value": (
        "第{row}行的数值看不懂：“{text}”，应为一个带单位的数",
        "row {row}: {text} is not one figure with its unit",
    ),
    "config.known-twice": (
        "第{row}行与第{other}行是同一指标、时期、范围，数值不同",
        "row {row} and row {other} are of one indicator, period and scope, with different values",
    ),
    "config.known-toml": (
        "应只有 [[figures]]，每段一个数",
        "there must be [[figures]] and nothing else, an entry a figure",
    ),
    "config.known-entry": (
        "第{row}段 [[figures]] 的各项都应为字符串",
        "entry {row} of [[figures]] must hold texts",
    ),
    "config.bad-names": ("{name} 应为字符串的数组", "{name} must be an array of strings"),
    "config.bad-table": ("{name} 应为表", "{name} must be a table"),
    "config.bad-array": (
        "{name} 应为表的数组，写作 [[{name}]]",
        "{name} must be an array of tables, written [[{name}]]",
    ),
    "config.no-files": (
        "{name} 应为文件名模式的数组",
        "{name} must be an array of patterns of file names",
    ),
    "config.source": ("设置文件：{path}", "settings: {path}"),
    "config.none": ("没有设置文件", "no file of settings"),
    "config.default": ("默认", "default"),
    "config.line": ("命令行", "command line"),
    "config.no-list": ("{name} 应为字符串的数组，不能空", "{name} must be an array of strings"),
    "config.no-text": ("{name} 不能空", "{name} must be a text and not empty"),
    "config.bad-date": (
        "{name} 应为日期，写作 2030-01-31（不加引号）",
        "{name} must be a date, written 2030-01-31 (without quotes)",
    ),
    "waiver.no-word": (
        "注释里 heshu: 之后应为 ignore、ignore-file、off 或 on",
        "after heshu: the comment must say ignore, ignore-file, off or on",
    ),
    "waiver.no-rules": ("注释没有写规则名", "the comment names no rule"),
    "waiver.no-reason": (
        "注释没有写理由，应为 heshu: ignore 规则: 理由",
        "the comment gives no reason; write heshu: ignore RULE: reason",
    ),
    "waiver.unfilled": (
        "从这里起有 {count} 处理由还没有填写（TODO），不起作用",
        "from here on {count} reasons are still TODO: they do not hold",
    ),
    "waiver.bad-date": (
        "注释的到期日应写作 until 2030-01-31",
        "the comment's date must be written until 2030-01-31",
    ),
    "waiver.unknown-rule": (
        "注释里的“{name}”不是规则或规则族",
        "no such rule or family in the comment: {name}",
    ),
    "waiver.unused": (
        "这里已没有可不报的问题，可以删去",
        "there is nothing to switch off here any more",
    ),
    "waiver.expired": ("已于 {date} 到期，不再有效", "expired on {date}, and no longer holds"),
    "config.no-git": (
        "无法与版本“{name}”比较（{text}）",
        "cannot compare with the revision {name} ({text})",
    ),
    "config.unset": ("没有", "none"),
    "config.bad-seconds": (
        "{name} 应为秒数（整数），0表示不限",
        "{name} must be a whole number of seconds, 0 for no limit",
    ),
    "config.bad-file": ("{name} 应为文件名", "{name} must be the name of a file"),
    "config.no-baseline": (
        "没有这个基线文件，用 heshu baseline write 生成",
        "no such baseline; heshu baseline write makes one",
    ),
    "config.bad-baseline": ("不是基线文件", "not a baseline"),
    "config.baseline-format": (
        "基线由另一版本写成，请重新生成",
        "a baseline of another version; write it anew",
    ),
    "config.detected": ("自动识别", "detected"),
    "config.unreadable": ("无法读取（{text}）", "cannot be read ({text})"),
    "config.not-utf-8": ("不是 UTF-8 编码", "not encoded in UTF-8"),
    "config.not-toml": ("不是合法的 TOML（{text}）", "not valid TOML ({text})"),
}
