"""What the command line says: help pages, errors of use, errors of settings.

Each entry is (Chinese, English), as in ``checker.messages``, through which they are said.
"""

from __future__ import annotations

HELP: dict[str, tuple[str, str]] = {
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
    "help.completion": (
        '输出 shell 的补全脚本，如 eval "$(heshu completion bash)"。',
        'Print the completion script of a shell, as for eval "$(heshu completion bash)".',
    ),
    "help.shell": ("bash|zsh|fish", "bash|zsh|fish"),
    "help.rules": (
        "列出全部规则：规则族、级别、检查什么。",
        "List every rule: its family, its level, and what it is about (in Chinese).",
    ),
    "help.explain": (
        "显示一条规则的说明和例句；加 --figure，则说明一个数读成了什么、与哪些数相关。",
        "Show the page of a rule (in Chinese), or with --figure what was read of one figure and "
        "which relations hold it.",
    ),
    "help.figure": (
        "说明这个位置上的数，行列从1起",
        "explain the figure at this place; lines and columns count from 1",
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
    "help.jobs": (
        "同时用几个进程，0表示处理器的核数；输出不变",
        "number of processes, 0 for one per processor core; the output is the same",
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
    "help.output": (
        "另外把结果按这种格式写入文件，可重复",
        "write the result to a file as well, in that format; may be repeated",
    ),
    "help.diff": (
        "只报与这个 git 版本相比有改动的行所涉及的问题",
        "tell only findings with a figure on a line that changed since this git revision",
    ),
    "help.baseline": (
        "基线文件：其中已有的问题只计数，不列出，不影响退出码",
        "a baseline: findings that it knows are counted, not listed, and do not fail",
    ),
    "help.baseline-group": (
        "基线：记下已有的问题，以后只报新的。",
        "The baseline: write down what stands, and hear of new findings only.",
    ),
    "help.write": (
        "把现有的问题全部写入基线。",
        "Write every finding that stands into the baseline.",
    ),
    "help.prune": (
        "从基线中去掉已经不再出现的问题。",
        "Strike out of the baseline what is there no more.",
    ),
    "help.baseline-check": (
        "核对，只报基线中没有的问题；同 check --baseline。",
        "Check, and list what the baseline does not know; the same as check --baseline.",
    ),
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
    "help.coverage": (
        "不列问题，列出每个数核对到什么程度：相符、不符、未定、无从核对",
        "list every figure and what was checked of it, instead of the findings",
    ),
    "help.statistics": (
        "列出每条规则报告了几处",
        "count the findings of each rule",
    ),
    "help.cache": (
        "记住没有问题的文件，内容和设置不变就不再核对",
        "remember files in which nothing was found, and pass over them until something changes",
    ),
    "help.no_cache": ("不用缓存", "use no cache"),
    "help.cache-group": (
        "缓存：没有问题的文件的散列值。",
        "The cache: digests of files in which nothing was found.",
    ),
    "help.cache-show": (
        "显示缓存在哪里、有多少。",
        "Show where the cache is and how much it holds.",
    ),
    "help.cache-clear": ("删去缓存。", "Delete the cache."),
    "help.watch": (
        "核对之后不退出，文件一改就重新核对，Ctrl-C 结束",
        "stay, and check again what changes; Ctrl-C ends it",
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
    "help.one_rule": ("[选项] [规则]", "[OPTIONS] [RULE]"),
    "help.one_path": ("[选项] [PATH]", "[OPTIONS] [PATH]"),
    "help.no_arguments": ("[选项]", "[OPTIONS]"),
    "help.group_arguments": ("[选项] 命令 …", "[OPTIONS] COMMAND ..."),
}

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
        "{name} must be a number and a known unit, such as 50公斤, or count for one that counts",
    ),
    "config.no-unit": (
        "{name}：不认识单位“{unit}”",
        "{name}: unknown unit {unit}",
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
        "注释没有写理由，应为 <!-- heshu: ignore 规则: 理由 -->",
        "the comment gives no reason; write <!-- heshu: ignore RULE: reason -->",
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
