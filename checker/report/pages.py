"""A rule's documentation page, made of the rule itself and of what is found in its examples."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from checker.messages import said, say
from checker.rule import Bad, Good, Rule

if TYPE_CHECKING:
    from checker.engine import Report
    from checker.relation.model import Relation

Check = Callable[[str], "Report"]
HEADINGS = ("检查什么", "为什么", "何时不报", "怎么改")
_NOTE = "<!-- 本页由规则生成，不要手改：python -m tests.tools.rule_pages -->"
_COMPARED = {"equal": "", "at_most": "不大于", "at_least": "不小于"}


def title(rule: Rule) -> str:
    """Return what the rule is about: its docstring's first sentence without the full stop."""
    return _words(rule).partition("\n")[0].strip().rstrip("。") or rule.name


def sections(rule: Rule) -> Iterator[tuple[str, str]]:
    """Yield (heading, text) of the docstring's paragraphs that begin with a known heading."""
    for paragraph in _words(rule).split("\n\n")[1:]:
        heading, colon, text = paragraph.partition("：")
        if colon and heading in HEADINGS:
            yield heading, "".join(line.strip() for line in text.splitlines())


def arithmetic(rule: Rule) -> str:
    """Return in words what the stated figure should be: the docstring of ``expect``."""
    words = type(rule).expect.__doc__ or ""
    return _COMPARED[rule.compare] + words.strip().rstrip("。")


def page(rule: Rule, check: Check) -> str:
    """Return the page of ``rule`` in Markdown; ``check`` gives the report of an example's text."""
    lines = [_NOTE, "", f"# {rule.name}", "", f"{title(rule)}。", "", *_facts(rule)]
    for heading, text in sections(rule):
        lines += ["", f"## {heading}", "", text]
    if rule.bad:
        lines += ["", "## 报告的例子", "", "«»之间是报告的数。"]
        for bad in rule.bad:
            lines += ["", *_reported(rule, bad, check(bad.plain))]
    if rule.good:
        lines += ["", "## 不报的例子"]
        for good in rule.good:
            lines += ["", *_silent(rule, good, check(good.text))]
    return "\n".join(lines) + "\n"


def index(rules: Sequence[Rule]) -> str:
    """Return the page that lists all ``rules`` in their order."""
    lines = [
        _NOTE,
        "",
        "# 规则",
        "",
        "每条规则一页：检查什么、为什么、何时不报、怎么改，以及正反例句。规则名不翻译，也不改变含义。",
        "级别是报告时的级别；“不报”的规则只在 `heshu relations` 中列出相符的。",
        "",
        "| 规则 | 报告什么 | 所写的数应为 | 级别 |",
        "| --- | --- | --- | --- |",
    ]
    for rule in rules:
        link = f"[{rule.name}](rules/{rule.name}.md)"
        cells = (link, title(rule), _cell(arithmetic(rule)), _level(rule))
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _facts(rule: Rule) -> Iterator[str]:
    facts = [
        ("级别", _level(rule)),
        ("应为", arithmetic(rule)),
        ("依据", rule.basis),
        ("始于", rule.since),
    ]
    yield "| | |"
    yield "| --- | --- |"
    for name, value in facts:
        if value:
            yield f"| {name} | {_cell(value)} |"


def _words(rule: Rule) -> str:
    """Return the rule's own docstring, never that of its base."""
    return inspect.cleandoc(type(rule).__doc__ or "")


def _cell(text: str) -> str:
    return text.replace("|", "｜")


def _level(rule: Rule) -> str:
    return "不报" if rule.shows_only else f"{say('zh', f'level.{rule.level}')}（{rule.level}）"


def _reported(rule: Rule, example: Bad, report: Report) -> Iterator[str]:
    start, end = example.marked
    yield _quoted(example.text)
    for finding in report.findings:
        if finding.rule == rule.name and (finding.start, finding.end) == (start, end):
            yield ""
            yield f"- {say('zh', f'level.{finding.level}')}：{said(finding.message, 'zh')}"
            yield f"- {say('en', f'level.{finding.level}')}: {said(finding.message, 'en')}"
            if finding.formula:
                yield f"- 算式：`{finding.formula}`"


def _silent(rule: Rule, example: Good, report: Report) -> Iterator[str]:
    yield _quoted(example.text)
    yield ""
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
