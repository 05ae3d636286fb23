"""A rule's documentation page, made of the rule itself and of what is found in its examples."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.messages import said, say
from checker.rule import Bad, BaseRule, Good, Rule
from checker.wording import WordingRule

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.relation.model import Relation

Check = Callable[..., "Report"]
"""``checker.check_text``, or what stands for it."""
HEADINGS = ("检查什么", "为什么", "何时不报", "怎么改")
_NOTE = "<!-- 本页由规则生成，不要手改：python -m tests.tools.rule_pages -->"
_COMPARED = {"equal": "", "at_most": "不大于", "at_least": "不小于"}


def title(rule: BaseRule) -> str:
    """Return what the rule is about: its docstring's first sentence without the full stop."""
    return _words(rule).partition("\n")[0].strip().rstrip("。") or rule.name


def sections(rule: BaseRule) -> Iterator[tuple[str, str]]:
    """Yield (heading, text) of the docstring's paragraphs that begin with a known heading."""
    for paragraph in _words(rule).split("\n\n")[1:]:
        heading, colon, text = paragraph.partition("：")
        if colon and heading in HEADINGS:
            yield heading, "".join(line.strip() for line in text.splitlines())


def arithmetic(rule: Rule) -> str:
    """Return in words what the stated figure should be: the docstring of ``expect``."""
    words = type(rule).expect.__doc__ or ""
    return _COMPARED[rule.compare] + words.strip().rstrip("。")


def page(rule: BaseRule, check: Check) -> str:
    """Return the page of ``rule`` in Markdown; ``check`` reports on an example."""
    rule = rule.shown()
    lines = [_NOTE, "", f"# {rule.name}", "", f"{title(rule)}。", "", *_facts(rule)]
    for heading, text in sections(rule):
        lines += ["", f"## {heading}", "", text]
    if rule.bad:
        lines += [
            "",
            "## 报告的例子",
            "",
            "«»之间是报告的数。" if isinstance(rule, Rule) else "«»之间是报告的字句。",
        ]
        for bad in rule.bad:
            lines += [
                "",
                *_reported(rule, bad, check(bad.plain, rules=(rule,), format=rule.format)),
            ]
    if rule.good:
        lines += ["", "## 不报的例子"]
        for good in rule.good:
            lines += ["", *_silent(rule, good, check(good.text, rules=(rule,), format=rule.format))]
    return "\n".join(lines) + "\n"


def index(rules: Sequence[BaseRule]) -> str:
    """Return the page that lists all ``rules`` in their order, those of the wording last."""
    lines = [
        _NOTE,
        "",
        "# 规则",
        "",
        "每条规则一页：检查什么、为什么、何时不报、怎么改，以及正反例句。规则名不翻译，也不改变含义。",
        "",
        "## 数量关系",
        "",
        "级别是报告时的级别；“不报”的规则只在 `heshu relations` 中列出相符的。",
        "",
        "| 规则 | 报告什么 | 所写的数应为 | 级别 |",
        "| --- | --- | --- | --- |",
    ]
    lines += (
        _row(rule, _cell(arithmetic(rule)), _level(rule))
        for rule in rules
        if isinstance(rule, Rule)
    )
    lines += [
        "",
        "## 行文",
        "",
        "数字写法上的毛病，每处附改法，照改之后不再报。级别都是提示，默认不影响退出码。",
        "",
        "| 规则 | 报告什么 | 依据 | 默认 |",
        "| --- | --- | --- | --- |",
    ]
    lines += (
        _row(rule, _cell(rule.basis), _switch(rule))
        for rule in rules
        if isinstance(rule, WordingRule)
    )
    return "\n".join(lines) + "\n"


def _row(rule: BaseRule, *cells: str) -> str:
    link = f"[{rule.name}](rules/{rule.name}.md)"
    return f"| {' | '.join((link, title(rule), *cells))} |"


def _switch(rule: BaseRule) -> str:
    return "开" if rule.by_default else "关"


def _facts(rule: BaseRule) -> Iterator[str]:
    facts = [
        ("级别", _level(rule)),
        ("应为", arithmetic(rule) if isinstance(rule, Rule) else ""),
        ("依据", rule.basis),
        ("默认", "" if rule.by_default else _switch(rule)),
        ("始于", rule.since),
    ]
    yield "| | |"
    yield "| --- | --- |"
    for name, value in facts:
        if value:
            yield f"| {name} | {_cell(value)} |"


def _words(rule: BaseRule) -> str:
    """Return the rule's own docstring, never that of its base."""
    return inspect.cleandoc(type(rule).__doc__ or "")


def _cell(text: str) -> str:
    return text.replace("|", "｜")


def _level(rule: BaseRule) -> str:
    silent = isinstance(rule, Rule) and rule.shows_only
    return "不报" if silent else f"{say('zh', f'level.{rule.level}')}（{rule.level}）"


def _reported(rule: BaseRule, example: Bad, report: Report) -> Iterator[str]:
    start, end = example.marked
    yield _quoted(example.text)
    for finding in report.findings:
        if finding.rule == rule.name and (finding.start, finding.end) == (start, end):
            yield ""
            yield f"- {say('zh', f'level.{finding.level}')}：{said(finding.message, 'zh')}"
            yield f"- {say('en', f'level.{finding.level}')}: {said(finding.message, 'en')}"
            if finding.formula:
                yield f"- 算式：`{finding.formula}`"
            if finding.suggestion is not None:
                yield f"- 建议：{finding.suggestion}"


def _silent(rule: BaseRule, example: Good, report: Report) -> Iterator[str]:
    yield _quoted(example.text)
    yield ""
    if not isinstance(rule, Rule):
        yield f"- {example.why or '不报'}"
        return
    why = f"{example.why}。" if example.why else ""
    mine = next((r for r in report.relations if r.rule == rule.name), None)
    yield f"- {why}{'没有可核对的关系' if mine is None else _verdict(mine)}"


def _verdict(relation: Relation) -> str:
    verdict = say("zh", f"verdict.{relation.verdict}")
    reason = f"，{said(relation.reason, 'zh')}" if relation.reason else ""
    formula = f"：`{relation.formula}`" if relation.formula else ""
    return f"{verdict}{reason}{formula}"


def _quoted(text: str) -> str:
    """Return ``text`` as a quotation; a table's tabs are shown."""
    return "\n".join(f"> {line}" for line in text.replace("\t", " ⇥ ").splitlines())
