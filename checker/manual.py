"""What the help pages say. Each entry is (Chinese, English), as in ``checker.messages``."""

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
    "help.time_limit": (
        "核对一个文件最多用多少秒处理器时间，0为不限；默认120",
        "seconds of processor time that one file may take, 0 for no limit; 120 by default",
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
    "help.annotate": (
        "写一份加了批注的副本：每处问题在原稿的数字上加一条批注，文字一字不动。",
        "Write an annotated copy: a comment at the figure of each finding, the text untouched.",
    ),
    "help.annotate_formats": (
        "稿件为 .docx、.xlsx 或 .pdf。再次批注时只替换自己的批注，别人的不动。",
        "The draft is a .docx, .xlsx or .pdf. Annotating again replaces our own comments and "
        "leaves all others.",
    ),
    "help.annotate_status": (
        "退出码：0 已写成，有无问题都一样；2 没有写成，或有“不报”的注释不能生效。",
        "Exit status: 0 written, with findings or without; 2 not written, or a comment that "
        "switches off could not hold.",
    ),
    "help.one_draft": ("[选项] 稿件", "[OPTIONS] DRAFT"),
    "help.copy": (
        "副本写到这个文件；不写则为原稿旁的 原名.checked.扩展名",
        "write the copy to this file; by default name.checked.suffix beside the draft",
    ),
    "help.in_place": ("直接写回原稿", "write over the draft itself"),
    "help.force": ("副本已存在时覆盖", "replace a copy that is there already"),
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
    "help.together": (
        "把这些文件当作一份报告：同一指标在不同文件里不一致、正文与别的文件的表不一致，也报告",
        "take the files as one report: tell as well where one contradicts another",
    ),
    "help.coverage": (
        "不列问题，列出每个数核对到什么程度：相符、不符、未定、无从核对",
        "list every figure and what was checked of it, instead of the findings",
    ),
    "help.add_ignores": (
        "不列问题，而是为每一处写上不报的注释（Markdown、HTML）或设置里的例外",
        "instead of telling the findings, switch each off: by a comment in Markdown and HTML, "
        "else by an exception in the settings",
    ),
    "help.reason": (
        "--add-ignores 写的理由；不写则留 TODO，填好之前不起作用",
        "the reason that --add-ignores writes; without it TODO, which holds only when filled in",
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
